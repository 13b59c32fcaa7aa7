option-schema-without-iati = --schema gäller bara IATI (.xml), och { $file } är inte IATI; utelämna --schema
option-format-beside-file = --format gäller bara tillsammans med { $option }; filändelsen väljer filens format
option-format-lacking = - har ingen filändelse som väljer format; lägg till --format json, yaml, py, ...
option-output-twice = -o - står två gånger; skriv det en gång
activities-with-results = { $count } { $count ->
    [one] aktivitet
   *[other] aktiviteter
 } med resultat
review-written = översyn av { $names } skriven till { $file }
file-converted = { $source } skriven till { $file }
project-begun = projekt skrivet till { $file }; nästa steg: logframe check { $file }
nothing-to-explain = det finns ingen indikator eller nod { $id }
    .help = indikatorerna är: { $indicators }
project-not-in-file = filen har inget projekt { $id }
    .help = ange något av { $projects }: { $example }
projects-in-file-not-one = filen har { $count } projekt, inte ett
    .help = ange något av { $projects }: { $example }
diagnostic-line = { $place }: { $severity } { $rule } { $name }: { $project ->
    [none] {""}
   *[other] { $project }:{" "}
 }{ $text }{ $waived ->
    [none] {""}
   *[other] {" "}(undantag: { $waived })
 }
finding-of = ”{ $statement }”: { $text }
diagnostic-help = hjälp: { $help }
not-to-be-shown = show() tar ett projekt, en översyn eller ett svar, inte { $kind }
    .help = utvärdera eller gör en översyn av det först
testing-without-hypothesis = logframe.testing kräver hypothesis; installera det: pip install 'logframe[testing]'
not-translated = { $count } { $count ->
    [one] meddelande är inte översatt
   *[other] meddelanden är inte översatta
 } till { $language }
language-unknown = okänt språk { $value }
    .help = { $near ->
    [none] välj { $languages }
   *[other] menade du { $near }? Välj { $languages }
 }
error-at-place = { $place }: fel: { $text }
error-and-help = { $text }; { $help }
id-in-several-projects = { $id } finns i flera projekt
    .help = ange en av: { $ids }
check-coverage = indikatorer: { $indicators }; med utgångsvärde: { $baseline }, målvärde: { $target }, faktiskt värde: { $actual }, alla tre: { $whole }

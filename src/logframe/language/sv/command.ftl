option-schema-without-iati = --schema gäller bara IATI (.xml), och { $file } är inte IATI; utelämna --schema
option-dialect-of-workbooks = { $option } ordnar matrisen i en arbetsbok: kalla filen som ska skrivas OUT.xlsx
option-format-beside-file = --format gäller bara tillsammans med { $option }; filändelsen väljer filens format
option-format-lacking = formatet för { $output } framgår inte; lägg till --format json, yaml, py, ...
option-baseline-lacking = --write-baseline behöver en fil att skriva; lägg till --baseline FIL
option-output-no-folder = { $count } filer kan inte skrivas till { $output }; ange en mapp som finns
option-output-twice = -o - står två gånger; skriv det en gång
verb-lacking = { $file } är en fil; säg vad som ska göras med den: logframe check { $file }
verb-unknown = det finns inget kommando { $verb }; { $near ->
    [none] logframe --help listar dem
   *[other] menade du { $near }?
 }
option-document-lacking = inget dokument är angivet; ange ett: -o review.html
activities-with-results = { $count } { $count ->
    [one] aktivitet
   *[other] aktiviteter
 } med resultat
review-written = översyn av { $names } skriven till { $file }
file-converted = { $source } skriven till { $file }
project-begun = projekt skrivet till { $file }; nästa steg: logframe check { $file }
nothing-to-explain = det finns ingen indikator eller nod { $id }
    .help = { $near ->
        [none] indikatorerna är: { $indicators }
       *[other] menade du { $near }?
     }
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
folder-skipped = { $folder }: { $files } { $files ->
    [one] fil läst
   *[other] filer lästa
 }; { $skipped } förbigångna (Python, som körs endast om den anges: { $python }; låsfiler: { $lock }; CSV, Word och Parquet, som läses om de anges: { $named }; data utan logiskt ramverk: { $data })
folder-search = söker logiska ramverk i { $paths }; Ctrl-C avbryter
folder-without-logframe = det finns inget logiskt ramverk i mappen
    .help = { $python ->
    [zero] ange en fil, eller en mapp med filer i { $endings }
   *[other] Pythonfiler körs endast om de anges
 }
folder-of-several-files = mappen har { $files } filer, inte en
    .help = ange en av dem
setting-no-toml = detta är inte giltig TOML ({ $problem })
    .help = rätta raden
setting-unknown = okänd inställning { $setting }
    .help = { $near ->
    [none] inställningarna är { $settings }
   *[other] menade du { $near }?
 }
setting-wrong = { $setting } kan inte vara { $value }
    .help = { $takes ->
    [choice] skriv { $choices }
    [texts] skriv en text eller en lista av texter
   *[text] skriv en text
 }
baseline-not-read = detta är ingen baslinje från logframe check
    .help = skriv den: logframe check FILES --baseline FILE --write-baseline
baseline-written = { $count } { $count ->
    [one] känt problem skrivet
   *[other] kända problem skrivna
 } till { $file }
baseline-applied = { $known } { $known ->
    [one] känt problem visas
   *[other] kända problem visas
 } inte ({ $file }){ $gone ->
    [zero] {""}
   *[other] ; { $gone } finns inte längre: skriv baslinjen på nytt
 }
programme-without-project = programmet { $programme } har inget projekt { $id }
    .help = projekten är: { $ids }
id-in-several-projects = { $id } finns i flera projekt
    .help = ange en av: { $ids }
check-coverage = indikatorer: { $indicators }; med utgångsvärde: { $baseline }, målvärde: { $target }, faktiskt värde: { $actual }, alla tre: { $whole }
page-not-built = sidan är inte byggd i den här mappen
    .help = bygg den från källkoden: { $build }
page-served = Sidan finns på { $address }. Avsluta med Ctrl-C

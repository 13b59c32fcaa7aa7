data-file-has-problems = { $file } har problem
data-too-many-values = filen har fler än { $limit } värden, för många för sin storlek
    .help = dela upp den
data-number-too-long = ett tal har fler än { $limit } siffror
    .help = kontrollera siffran
data-standard-input-empty = standard input är tom
    .help = skicka in en fil genom ett rör
data-table-is-no-project = en tabell med siffror är inget projekt: den har inga formuleringar, länkar, definitioner eller antaganden
    .help = ange projektet i en egen fil och läs in siffrorna i det
data-format-not-read = en fil av typen { $ending ->
    [none] '(ingen)'
   *[other] { $ending }
 } läses inte
    .help = ange en fil som slutar på { $endings }
data-kind-nothing = inget (null)
data-kind-truth = true eller false
data-kind-number = ett tal
data-kind-text = en text
data-kind-list = en lista
data-kind-names = namn med värden
data-names-expected = { $role ->
    [file] en projektfil
    [unit] en enhet
   *[this] detta
 } är { $kind }
    .help = skriv namn med värden
data-fraction-expected = fraction är { $value }
    .help = skriv "1/3"
data-two-ends-expected = between kräver två ändar
    .help = skriv [8, 14]
data-two-figures-expected = { $keyword } kräver två siffror
    .help = skriv [143, 301]
data-version-not-read = filen har version { $version } av formatet
    .help = detta bibliotek läser version 1
data-beside-projects = filen har { $name } bredvid sina projekt
    .help = { $near ->
        [none] skriv projects: en lista, där vart och ett har id och statement
       *[other] menade du { $near }?
    }
data-no-project = filen anger inget projekt
    .help = skriv projects: en lista, där vart och ett har id och statement
data-project-twice = två projekt har id { $id }
    .help = byt namn på det ena
data-named-twice = { $kind ->
    [source] två källor
    [series] två serier
   *[figure] två siffror
 } har id { $id }
    .help = byt namn på den ena
data-units-no-list = units är ingen lista
    .help = skriv [{ "{" }name: borehole, plural: boreholes{ "}" }]
data-unit-not-understood = en enhet går inte att förstå
    .help = skriv name, plural, equals
data-too-many-problems = bara de första { $limit } problemen visas
    .help = rätta dessa först
data-unknown-keyword = { $kind } har inget nyckelord { $keyword }
    .help = { $near ->
        [none] möjliga nyckelord: { $keywords }
       *[other] menade du { $near }?
    }
data-lacks-keyword = { $kind } saknar { $keyword }
    .help = skriv { $keyword }: ...
data-kind-not-known = detta har { $value ->
    [none] ingen typ (kind)
   *[other] typen { $value }
 }
    .help = { $near ->
        [none] skriv kind: någon av { $kinds }
       *[other] menade du { $near }?
     }
data-name-expected = { $role ->
    [source] en källa
    [series] en serie
   *[figure] en siffra
 } är { $kind }
    .help = skriv dess id
data-names-nothing = ingen serie eller siffra har id { $name }
    .help = { $near ->
        [none] id:n är: { $names }
       *[other] menade du { $near }?
     }
data-end-of-no-figure = { $keyword } har ingen siffra
    .help = skriv id för en siffra
data-terms-expected = { $keyword } har färre än två led
    .help = skriv en lista med id:n, till exempel [first, second]
data-value-unreadable = detta går inte att läsa: { $problem }
    .help = skriv det som nyckelordet kräver
data-beyond-parquet = ett tal är större än vad Parquet rymmer
    .help = skriv .csv, som behåller alla siffror
data-field-of = { $owner ->
    [none] filen
   *[other] { $owner }
 }: { $field }
data-half-character-in-field = { $field } har { $sign }, ett halvt tecken
    .help = rätta texten
data-no-figure = ej tillgängligt
library-needed = { $action ->
    [reading] läsning av
   *[writing] skrivning av
 } { $format } kräver { $library }
    .help = installera det: pip install '{ $extra }'

csv-unknown-column = ingen kolumn har namnet { $column }
    .help = { $near ->
        [none] kalla en indelning "{ $dimension }", eller ta bort kolumnen
       *[other] menade du { $near }?
    }
csv-no-column-of-figures = tabellen har ingen kolumn med siffror
    .help = kalla den value, eller low och high
csv-figure-twice = samma siffra står på rad { $line }
    .help = ta bort den ena, eller ange deras källor
csv-part-twice = delen { $part } efter { $column } står två gånger
    .help = ta bort den ena
csv-figure-and-missing = raden har en siffra och anger att den saknas
    .help = ta bort det ena
csv-cell-empty = cellen är tom
csv-value-not-a-number = { $problem }
    .help = skriv siffror, med punkt före decimaler och inget mellan tusental
csv-value-contradicts-ends = value är { $value }, men low och high säger något annat
    .help = utelämna det ena
csv-not-one-number = ”{ $text }” är { $value }
csv-end-not-a-number = { $column }: { $problem }
    .help = skriv ett tal, med punkt före decimaler
csv-several-indicators = { $file } har siffror för { $count } indikatorer
    .help = ange vilken indikator: { $indicator }
csv-no-figure-of-indicator = { $file } har ingen siffra för { $indicator }
    .help = { $near ->
        [none] filen har: { $ids ->
            [none] inga alls
           *[other] { $ids }
        }
       *[other] menade du { $near }?
    }
csv-nul-byte = filen har en NUL-byte
    .help = spara den som CSV-text
csv-empty = filen är tom
    .help = skriv en rubrikrad: { $columns }
csv-cells-differ-from-header = raden har { $count ->
    [one] { $count } cell
   *[other] { $count } celler
 }, rubrikraden { $columns }
    .help = ge varje rad rubrikradens celler, med citattecken kring en text som innehåller skiljetecknet
csv-too-many-rows = tabellen har fler än { $limit } rader
    .help = dela upp den
csv-too-many-cells = tabellen har fler än { $limit } ifyllda celler
    .help = dela upp den
csv-not-valid = ogiltig CSV: { $problem }
    .help = rätta radens citattecken
csv-row-too-long = raden har fler än { $limit } celler
    .help = dela upp den
csv-cell-too-long = en cell är längre än { $limit } tecken
    .help = rätta raden
csv-column-without-name = kolumn { $number } har inget namn
    .help = ge den ett namn, eller ta bort kolumnen
csv-column-twice = två kolumner har namnet { $column }
    .help = byt namn på den ena

json-not-valid = ogiltig JSON: { $problem }
    .help = rätta raden
json-text-after-end = ogiltig JSON: det finns mer text efter slutet
    .help = rätta raden
json-too-deep = ogiltig JSON: fler än { $limit } nivåer inuti varandra
    .help = rätta raden
json-value-expected = ogiltig JSON: ett värde väntas vid { $text }
    .help = rätta raden
json-ends-too-early = ogiltig JSON: filen slutar för tidigt
    .help = rätta raden
json-number-too-long = ogiltig JSON: { $problem }
    .help = kontrollera siffran
json-half-character = ogiltig JSON: en text har ett halvt tecken (\ud800 till \udfff)
    .help = rätta raden
json-name-expected = ogiltig JSON: ett namn inom dubbla citattecken väntas
    .help = rätta raden
json-name-twice = ogiltig JSON: { $name } står två gånger
    .help = skriv det en gång
json-colon-expected = ogiltig JSON: ett kolon väntas efter { $name }
    .help = rätta raden
json-comma-expected = ogiltig JSON: ett komma eller { $sign } väntas
    .help = rätta raden

yaml-too-many-signs = filen har fler än { $limit } rader, komman och parenteser, för många för sin storlek
    .help = dela upp den
yaml-not-valid = ogiltig YAML: { $problem }
    .help = rätta raden
yaml-escape-of-no-character = ogiltig YAML: en teckenkod står inte för något tecken (\U0010FFFF är den sista)
    .help = rätta raden
yaml-empty = filen är tom
    .help = skriv projects: [...]
yaml-several-documents = ogiltig YAML: flera dokument i en fil, bara ett väntas
    .help = behåll ett av dem
yaml-anchor = ankare och alias (& och *) läses inte
    .help = skriv ut värdet
yaml-tag = taggen { $tag } läses inte
    .help = utelämna den
yaml-too-deep = ogiltig YAML: fler än { $limit } nivåer inuti varandra
    .help = rätta det
yaml-name-no-text = ett namn är inte text
    .help = skriv namn: värde
yaml-name-twice = { $name } står två gånger
    .help = skriv det en gång
yaml-half-character = en text har ett halvt tecken (\ud800 till \udfff)
    .help = rätta raden

python-format-not-read = en fil av typen { $ending ->
    [none] '(ingen)'
   *[other] { $ending }
 } läses inte
    .help = ange en Python-fil
python-syntax = ogiltig Python: { $problem }{ $text ->
    [none] { "" }
   *[other] { " " }i: { $text }
 }
    .help = rätta raden
python-not-text = ogiltig Python: { $problem }
    .help = skriv den som UTF-8-text
python-file-exits = filen avslutade sig själv (exit { $status })
    .help = ta bort avslutningen ur projektfilen
python-call-lacks = { $call }() saknar { $names }
    .help = lägg till det som saknas
python-too-many-values = { $call }() har för många värden utan nyckelord
    .help = skriv först id och formulering, allt annat som nyckelord=värde
python-error = { $kind }: { $problem }
    .help = rätta raden
python-unknown-keyword = { $call ->
    [none] anropet
   *[other] { $call }
 }() har inget nyckelord { $keyword }
    .help = { $near ->
        [none] { $keywords ->
            [none] kontrollera nyckelordet
           *[other] möjliga nyckelord: { $keywords }
        }
       *[other] menade du { $near }?
    }
python-unknown-name = { $holder } har inget { $name }
    .help = { $near ->
        [none] använd något av: { $names }
       *[other] menade du { $near }?
     }
python-several-programmes = filen anger { $count } program
    .help = samla alla projekt i ett
python-no-project = filen anger inget projekt
    .help = ange ett på översta nivån: project = Project("P-1", "Vad det är till för")
python-belongs-to-nothing = { $kind ->
    [objective] målet
    [result] resultatet
    [activity] aktiviteten
   *[other] { $kind }
 } { $id } hör inte till något
    .help = lägg till det i { $holder ->
        [node] en nods indikatorer
       *[project] ett projekt
    }

schema-title = logframe-projekt
schema-description = Projekt med sina logiska ramverk, i JSON eller YAML; version 1 av formatet.
schema-keep = Ett värde att upprätthålla inom gränser.
schema-value = Ett tal, ett intervall, en ungefärlig siffra, en gräns, en angiven lucka, ett belopp, en andel eller en kvot.
table-lacks-columns = indikatortabellen saknar { $columns }
    .help = lägg till dessa kolumner; docs/portfolio-columns.md säger vad var och en betyder
table-of-wrong-type = en indikatortabell är en Arrow-tabell eller en från polars, inte { $type }
table-unreadable = tabellen kan inte läsas ({ $reason })
    .help = skriv den på nytt som Parquet, eller som CSV i UTF-8
table-cell-empty = rad { $row } har inget i { $column }
    .help = ange projekt och indikator på varje rad
table-row-again = rad { $row } är åter indikatorn { $indicator } i projektet { $project }
    .help = lämna en rad för varje indikator
table-cell-wrong = rad { $row } har ”{ $value }” i { $column } och behöver { $kind ->
    [whole] ett heltal
    [day] en dag som 2024-12-31
    [flag] true eller false
    [text] text
    [list] en lista som JSON
   *[words] ett av { $words }
 }
table-column-wrong = { $column } behöver { $kind ->
    [whole] ett heltal
    [day] en dag som 2024-12-31
    [flag] true eller false
    [text] text
    [list] en lista som JSON
   *[words] ett av { $words }
 }
words-not-there = här finns ingen .ftl-fil. Lägg dina ord i .ftl-filer i en undermapp för varje språk: { $languages }
words-named-twice = meddelandet { $name } finns redan. Ge ditt eget ett annat namn
own-code-failed = { $kind ->
    [rule] regeln { $name } misslyckades
    [method] metoden { $name } misslyckades
    [trend] trendmetoden { $name } misslyckades
   *[format] formatet klarar inte detta
 }: { $problem }. Fråga den som har skrivit koden

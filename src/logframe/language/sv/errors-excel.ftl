no-workbook = detta är { $form ->
    [docx] inget Word-dokument
    [ods] inget kalkylark från LibreOffice
   *[other] ingen Excel-arbetsbok
 }
    .help = spara den som .xlsx
workbook-damaged = { $part ->
    [none] arbetsboken är skadad
   *[other] delen { $part } av arbetsboken är skadad
 }: { $reason }
    .help = spara den på nytt i Excel
workbook-many-parts = arbetsboken har fler än { $limit } delar
    .help = spara den på nytt
workbook-with-password = arbetsboken har ett lösenord
    .help = spara den utan lösenord
workbook-odd-part-name = arbetsboken har namnet { $name } i sitt arkiv
    .help = spara den på nytt i Excel
workbook-part-twice = arbetsboken har två delar med samma namn i sitt arkiv
    .help = spara den på nytt i Excel
workbook-unpacks-large = arbetsboken packas upp till { $megabytes } MB från { $kilobytes } kB
    .help = behåll bara projektets blad
workbook-many-tags = arbetsboken har fler än { $limit } XML-taggar
    .help = behåll bara projektets blad
workbook-holds-too-much = arbetsboken innehåller mer än { $megabytes } MB celler och texter
    .help = behåll bara projektets blad
workbook-cells-apart = arbetsbokens celler ligger för långt isär: mer än { $limit } platser
    .help = spara den som .xlsx
workbook-sheet-missing = bladet { $sheet } saknas
    .help = spara den på nytt i Excel
workbook-many-sheets = arbetsboken har fler än { $limit } blad
    .help = behåll bara projektets blad
part-packed-oddly = en del är packad på ett sätt som Excel inte använder
parts-overlap = två delar ligger över varandra
part-no-workbook = den är ingen arbetsbok
part-no-worksheet = den är inget kalkylblad
part-many-relationships = den har fler än { $limit } relationer
part-long-text = en text är längre än { $limit } tecken
part-nested-deep = element ligger i fler än { $limit } nivåer inuti varandra
part-long-tag = en tagg är längre än { $limit } byte
part-with-document-type = den har en dokumenttyp
part-many-formats = den har fler än { $limit } format
part-cell-far = en cell ligger på rad { $row } och i kolumn { $column }
part-odd-cell = en cell heter { $cell }
part-odd-count = något upprepas { $text } gånger
document-many-tables = den har fler än { $limit } tabeller
part-many-merged-cells = den har fler än { $limit } sammanfogade celler
part-unknown-text = en cell hänvisar till text { $number } av { $count }
sheet-many-merged-cells = bladet { $sheet } har för många sammanfogade celler
    .help = dela dem
matrix-too-large = tabellen har { $columns } kolumner och { $rows } rader
    .help = ett logiskt ramverk har högst { $most_columns } kolumner och { $most_cells } celler
no-sheet-with-headings = inget blad har ett logiskt ramverks rubriker på sina första 30 rader
    .help = skriv en rad med rubriker: Nivå, Beskrivning, Indikator, Enhet, Utgångsvärde, Målvärde, Faktiskt värde, Verifikationskälla, Antaganden; eller börja med logframe init --excel NAME
row-without-value = raden har ”{ $text }”, men inget värde
    .help = skriv båda, n/a där det inte finns någon siffra
row-without-indicator = raden har ”{ $text }”, men ingen indikator
    .help = skriv båda, n/a där det inte finns någon siffra
indicator-not-in-matrix = indikatorn har ”{ $text }”, och matrisen har ingen med det namnet
    .help = { $near ->
        [none] skriv den som den står i matrisen
       *[other] menade du ”{ $near }”?
    }
workbook-edited = bladen har ändrats sedan logframe skrev dem: det de visar gäller
    .help = det som varken har blad eller kolumn går förlorat (som uppdelning, åtgärder mot ett resultats risker): behåll det i projektfilen
    .why = Det som inte läses granskas inte.
workbook-kept-unreadable = projektet som logframe skrev bredvid bladen går inte att läsa: { $problem }
    .help = bladen läses i stället; skriv filen på nytt från projektet
    .why = Det som bara projektet innehåller (länkar, källor, anteckningar) finns inte på bladen.
cells-left-out = { $kind ->
    [hidden-sheet] bladet är dolt: { $cells ->
        [one] { $cells } cell
       *[other] { $cells } celler
     } läses inte
    [hidden-rows] { $several ->
        [no] rad { $first } är dold
       *[yes] rad { $first } till { $last } är dolda
     }: { $cells ->
        [one] { $cells } cell
       *[other] { $cells } celler
     } läses inte
    [hidden-columns] { $several ->
        [no] kolumn { $first } är dold
       *[yes] kolumn { $first } till { $last } är dolda
     }: { $cells ->
        [one] { $cells } cell
       *[other] { $cells } celler
     } läses inte
    [covered] ”{ $text }” ligger under en sammanfogad cell och läses inte
    [struck] ”{ $text }” är överstruket och läses inte
   *[without-result] en formel har inget sparat resultat, så cellen läses inte
 }
    .help = { $kind ->
        [covered] dela cellerna, om texten ska räknas
        [struck] ta bort strecket, om texten ska räknas
        [without-result] öppna filen i ett kalkylprogram och spara den
       *[other] visa det, om det ska räknas
     }
    .why = Det som inte läses granskas inte.
cell-no-digits = inget tal
    .help = skriv siffror
cell-no-number = inget tal
    .help = skriv ett tal
cell-numerator-alone = en täljare utan nämnare
    .help = fyll i nämnaren eller procenttalet
cell-no-figure = inget tal
    .help = skriv ett tal, 8-14, cirka 200, minst 5 eller n/a
cell-ambiguous-sign = { $sign ->
    [comma] ett decimalkomma eller ett tusentalskomma
   *[point] en decimalpunkt eller en tusentalspunkt
 }
    .help = skriv { $whole } eller { $decimal } som ett tal
cell-range-or-year = antingen ett intervall, eller en siffra och dess år
cell-range-reversed = ett intervall som slutar innan det börjar
    .help = skriv den nedre änden först: 8-14
cell-pair-of-figures = två siffror, { $above } och { $below }
    .help = skriv ett enda tal, eller gör indikatorn till en kvot
cell-several-figures = mer än en siffra
    .help = skriv en enda siffra, och resten som kommentar
cell-number-or-thousands = { $whole }, eller { $rest } efter radens nummer
    .help = skriv { $rest } eller { $whole } som ett tal
relative-without-baseline = en förändring, och utgångsvärdet som den börjar från saknas
    .help = skriv utgångsvärdet, eller värdet som ska nås
relative-to-percentage = en förändring av en procentsats: { $points } % i procentenheter, { $share } % i procent
    .help = skriv ”procentenheter”, eller procentsatsen som ska nås
percent-or-share = { $percent } % eller { $share } %: bredvid finns siffror i en annan skala
    .help = skriv alla siffror med procenttecken
cell-without-figure = i cellen står ”{ $text }”
cell-date-for-number = ett datum, { $raw }, där ett tal borde stå
cell-made-a-date = ett kalkylprogram gjorde ett datum av ett tal
    .help = slå upp det: 5-Feb var troligen 2/5 eller 5/2
cell-spreadsheet-error = ett fel i kalkylbladet
    .help = rätta formeln
cell-neither-reached = varken nått eller inte nått
    .help = skriv uppnått eller ej uppnått, och datumet
cell-percent-of-plain = en procentsats, och målet är ett vanligt tal
    .help = skriv antalet som är nått
cell-no-period = inget datum och ingen period
    .help = skriv ett datum, 2024, 2024-H1 eller 2024-07/2025-06
cell-month-misspelt = ”{ $word }” är ingen månad
    .help = menade du ”{ $near }”?
cell-year-not-count = det verkar vara ett årtal, bland små tal
    .help = skriv talet här och årtalet i rubriken; om det är talet, skriv det som 2 024 personer
cell-day-or-month = dag och månad kan stå i endera ordningen
    .help = skriv datumet som 2024-12-31
cell-other-calendar = ett år i en annan kalender
    .help = skriv det med år i den vanliga kalendern: juli 2023 - juni 2024
cell-per-each = så många för varje, inte sammanlagt
    .help = skriv siffran för alla tillsammans
cell-no-scale = ingen skala
    .help = skriv dess steg i en kolumn Skala, det sämsta först: dåligt < godtagbart < bra
matrix-without-period = matrisen anger ingen period
record-of-nothing = { $owner } { $id } finns inte i arbetsboken
    .help = { $near ->
        [none] skriv ID för något som finns
       *[other] menade du { $near }?
    }
record-without-owner = raden säger inte vilken { $owner } den gäller
    .help = skriv dess ID i kolumnen { $owner }
record-heading-unknown = rubriken { $heading } hör inte till bladet
    .help = { $near ->
        [none] använd en av: { $headings }
       *[other] menade du { $near }?
    }
record-cell-empty = ingenting i kolumnen { $heading }
    .help = fyll i den för raden, eller töm raden
write-as-data = skriv den som .json eller .yaml

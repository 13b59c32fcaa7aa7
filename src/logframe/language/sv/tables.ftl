table-column = kolumn { $column } ”{ $heading }”
table-level = { $level ->
    [objective] övergripande mål
    [purpose] specifikt mål
    [outcome] effekt
    [suboutcome] mellanliggande effekt
    [activity] aktivitet
   *[output] resultat
 }
table-accumulation = { $accumulation ->
    [increments] läggs ihop
    [running-total] är löpande summor
   *[snapshot] är tillstånd vid ett datum
 }
table-columns-alike = Dessa kolumner innehåller samma sak, så ingen av dem används: { $columns }
    .help = ange i varje rubrik vilket år, vilken del eller vilket slags siffra den innehåller
    .why = Att välja ett av två målvärden skulle ändra resultatet.
table-column-unread = { $column } innehåller siffror, men rubriken går inte att förstå: ”{ $text }”
    .help = { $near ->
        [none] kalla den Utgångsvärde, Målvärde eller Utfall med år, eller ange den i mappningsfilen
       *[other] menade du ”{ $near }”?
    }
    .why = En siffra som inte läses ändrar resultatet.
table-accumulation-contradicted = ”{ $text }” säger att siffrorna läggs ihop, men ”{ $heading }” är den sista av dem, { $total }
    .help = rätta det ena, eller ange det i mappningsfilen
    .why = Hoplagda eller inte ger siffrorna olika resultat.
table-figure-twice = ”{ $text }” och ”{ $second }” står för samma indikator, tid och del, så ingen av dem används
    .help = ta bort den ena, eller ange vad som skiljer dem: en period, en källa, en del
    .why = Den som väljer mellan två siffror väljer resultatet.
table-aim-none = ”{ $text }” under ”{ $heading }” är ingen siffra, så det finns inget mål för den tiden
table-part-date = ”{ $text }” är ett datum, där andra rader anger en del. Kalkylprogram gör datum av åldrar som 6-17
    .help = skriv delen som text, med en apostrof framför: '6-17
table-sheet-kept = ”{ $sheet }” har inga rubriker som förstås. Bladet behålls som text, med { $figures ->
    [one] { $figures } siffra
   *[other] { $figures } siffror
 }
    .help = ange indikatorn och kolumnernas siffror i en rad med rubriker
table-column-kept = { $column } behålls som text
    .help = { $near ->
        [none] inget, om den inte innehåller ramverkets siffror
       *[other] menade du ”{ $near }”?
    }
table-running-total-kept = { $column } innehåller löpande summor vid sidan av periodernas siffror, och behålls som text
table-span-kept = { $column } innehåller siffror för en enda period bredvid summan hittills, och behålls som text
    .help = inget, om summan hittills avses; annars datera rubriken för varje period
table-figure-unclear = ”{ $text }” under ”{ $column }” används inte som siffra: { $problem }
    .why = En siffra som kan betyda två saker saknas tills den är klar.
table-figure-alone = ”{ $text }” i { $column } har ingen indikator på sin rad
    .help = skriv indikatorn på samma rad
table-lines-differ = { $column } har { $parts } rader för { $indicators } indikatorer: ”{ $text }”
    .help = skriv en rad för varje indikator, med dess nummer, eller varje indikator på en egen rad
table-level-unknown = ”{ $text }” är ingen resultatnivå
    .help = { $near ->
        [none] skriv övergripande mål, effekt, resultat eller aktivitet
       *[other] menade du ”{ $near }”?
    }
table-parts-alone = ”{ $text }” ger siffror för delar men ingen för alla. Den behålls som text
    .help = skriv siffran för alla före delarnas
table-level-missing = Ingen nivå anges för ”{ $text }”. Den läses som { $level }
    .help = skriv nivån i en kolumn Nivå
table-indicator-alone = Inget resultat anges för indikatorn ”{ $text }”
    .help = skriv resultatet som den mäter på samma rad eller ovanför
table-time-unclear = ”{ $text }” används inte som datum: { $problem }
table-period-open = ”{ $text }” anger inte projektets första och sista dag
    .help = skriv båda, som juli 2004 - december 2005, eller den första med antalet månader: 18 månader från juli 2004
table-period-reversed = ”{ $text }”: projektet slutar innan det börjar
    .help = skriv den första dagen, sedan den sista
table-fiscal-start = När räkenskapsåret { $years } börjar anges inte. { $month } antas
    .help = ange den första månaden som fiscal_year_starts i mappningsfilen
table-start-missing = ”{ $text }” räknas från projektets början, som inte anges
    .help = skriv projektets period ovanför tabellen
table-year-missing = Inget år anges för ”{ $text }”
    .help = skriv året i rubriken, eller som year i mappningsfilen
table-inferred-year = Inget år står vid ”{ $text }” med flera. { $year } används, som tabellen anger ovanför
table-inferred-revised = ”{ $text }” är det reviderade målvärdet. Det ersätter ”{ $before }” under ”{ $heading }”
table-aim-undated = Målvärdet ”{ $text }” under ”{ $heading }” saknar datum. Det behålls som text
table-unit-unknown = Enheten ”{ $text }” är okänd. Den behålls som text
    .help = { $near ->
        [none] skriv person, hushåll, ärende, procent, USD eller liknande
       *[other] menade du ”{ $near }”?
    }
table-unit-differs = den är i { $unit }, och indikatorns enhet är { $column_unit }
    .help = skriv siffran i indikatorns enhet
table-accumulation-unclear = ”{ $text }” säger inte om siffrorna läggs ihop
    .help = { $near ->
        [none] skriv { $words }
       *[other] menade du ”{ $near }”?
    }
table-word-unclear = ”{ $text }” behålls som text
    .help = { $near ->
        [none] skriv { $words }
       *[other] menade du ”{ $near }”?
    }
table-cell-refused = ”{ $text }” används inte: { $problem }
table-link-refused = En länk används inte: { $problem }
table-words-unclear = Siffran ”{ $text }” i indikatorns text kan ha flera betydelser. Den används inte
    .help = skriv den i en kolumn Utgångsvärde eller Målvärde
table-words-kept = ”{ $text }” läses som { $value }. Orden behålls
table-share-agrees = Angivna ”{ $text }” stämmer med siffrorna: { $share } %
table-share-differs = Tabellen anger ”{ $text }”, men dess siffror ger { $share } %: { $actual } av { $target }
    .help = rätta procentsatsen eller siffrorna
    .why = En av dem är fel.
table-total-of-states = ”{ $heading }” lägger ihop siffror som är tillstånd vid ett datum. Den används inte
    .help = ta den senaste siffran i stället för summan
table-parts-only = bara delar rapporteras
table-read-from-words = Läst ur indikatorns text: { $values }
table-inferred-level = ”{ $text }” läses som { $level }, enligt numret { $number }
table-inferred-level-name = ”{ $text }” läses som { $level }, enligt ordningen bland nivåernas namn
table-inferred-level-depth = ”{ $text }” läses som { $level }, enligt indraget eller radens dispositionsnivå
table-inferred-sum = Målet läggs till målen för perioderna före det: ett delmål på { $total }
table-inferred-converted = ”{ $text }” läses som { $value }, i de andra siffrornas enhet
table-inferred-sheet-time = Bladets namn ”{ $sheet }” anger vilken tid siffrorna gäller
table-inferred-sheet-place = Bladets namn ”{ $sheet }” anger vilken plats siffrorna gäller
table-inferred-thousands = { $sign ->
    [comma] Kommat
   *[point] Punkten
 } i ”{ $text }” skiljer tusental: inga siffror här har decimaler
table-inferred-decimals = { $sign ->
    [comma] Kommat
   *[point] Punkten
} i ”{ $text }” skiljer decimaler, som i ”{ $beside }”
table-inferred-link = ”{ $text }” bidrar till ”{ $parent }”{ $number ->
    [none] {""}
   *[other] , enligt { $number }
 }
table-inferred-shares = Tal under 1 läses som andelar: 0,4 är 40 %. Celler { $cells }
table-inferred-steps = Orden är steg på en skala, det bästa sist: { $text }
table-words-without-scale = ”{ $text }” är kvalitativ och saknar skala. Orden behålls som text och jämförs inte
    .help = skriv stegen i en kolumn ”Skala”, det sämsta först: dålig < godtagbar < god
table-inferred-scale = ”{ $text }” är en skala: varje siffra multipliceras med { $factor }
table-inferred-change = ”{ $text }” läses som { $target }, från utgångsvärdet { $baseline }
table-inferred-level-of-change = Siffrorna för ”{ $text }” är tillstånd vid ett datum, eftersom målet anges som en förändring
table-inferred-order = Siffrorna för ”{ $text }” är tillstånd vid ett datum: platser och kvoter summeras inte
table-inferred-accumulation = Siffror för flera perioder { $accumulation }, enligt { $by ->
    [heading] rubriken
   *[words] orden
 } ”{ $text }”
table-inferred-accumulation-total = Siffror för flera perioder läggs ihop: ”{ $heading }” är deras summa, { $total }
table-inferred-accumulation-last = Siffror för flera perioder läggs inte ihop: ”{ $heading }” är den senaste, { $total }
table-inferred-total = ”{ $heading }” har inget sparat resultat. Målet är summan av perioderna, { $total }
table-inferred-actuals = { $column } säger inte vad siffrorna är. De läses som utfall
table-inferred-milestones = { $column } anger bara en tid, i en tabell med mål: siffrorna är delmål
table-inferred-part-column = { $column } läses som en del av siffrorna bredvid
table-inferred-part = ”{ $text }” ({ $part }) av { $whole } läses som { $value }
table-share-kept = ”{ $text }” är andelen för en del. Den behålls som text
table-inferred-items = ”{ $text }” läses som { $indicators } indikatorer, eftersom raden har lika många siffror
table-inferred-negative = ”{ $text }” läses som { $value }, som belopp under noll skrivs i bokföring
table-year-doubted = ”{ $text }” under ”{ $column }” läses som ett tal. Talen omkring är små, så det kan vara ett årtal
    .help = skriv talet här och årtalet i rubriken
table-inferred-parts = ”{ $text }” läses som delarnas siffror: { $parts }
table-inferred-whole = Ingen summa anges. Delarna blir tillsammans { $total }
table-inferred-each = Siffror anges för { $parts } men ingen för alla. Varje del jämförs med sin egen siffra
table-measure-kept = ”{ $text }” behålls som text: indikatorns siffror står i { $column }
table-inferred-from-words = { $role ->
    [baseline] Utgångsvärde
   *[target] Målvärde
 } läst ur texten: ”{ $text }”
table-inferred-indicators = Ingen rubrik nämner indikatorerna, så de tas från { $column }
table-goes-on = ”{ $sheet }” saknar rubriker. Raderna fortsätter dem i ”{ $before }”
table-lines-by-order = Raderna i ”{ $text }” läses i ordning, eftersom deras nummer inte är indikatorernas
table-line-for-all = ”{ $text }” gäller alla { $indicators } indikatorer bredvid
table-inferred-plan = Ingen kolumn innehåller utfall, så tabellen läses som en plan: lägesrapporter saknas
table-inferred-turned = Tabellens rubriker står under varandra. Den läses med rader och kolumner ombytta: kolumn B i denna rapport är rad 2
table-inferred-unit = ”{ $text }” räknar { $unit }, enligt sin text
mapping-name-unknown = En mappningsfil har inget { $name }
    .help = skriv { $names }
mapping-not-names = En mappning namnger det som den anger
    .help = skriv columns: och under det C: target 2024
mapping-word-unknown = { $word } är inget sätt att lägga ihop siffror
    .help = skriv { $words }
mapping-no-month = { $value } är ingen månad
    .help = skriv 1 till 12, eller namnet
mapping-no-period = { $value } anger inte projektets första och sista dag
    .help = skriv det som 2004-07/2005-12
mapping-no-year = { $value } är inget år
    .help = skriv det med fyra siffror
table-cell-kept = ”{ $text }” behålls som text, utanför kolumnerna
table-inferred-code-page = Bokstäverna läses som { $code_page }, eftersom filen inte är UTF-8
    .help = om bokstäver är fel, spara filen som ”CSV UTF-8”

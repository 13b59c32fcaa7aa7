node = { $kind ->
    [objective] målet { $id }
    [result] resultatet { $id }
   *[activity] aktiviteten { $id }
 }
indicator-at-level = { $indicator } ({ $level ->
    [none] ingen nivå
   *[other] { $level }
 })
quoted = ”{ $text }”
figure-baseline = ett utgångsvärde
figure-target = ett målvärde
figure-milestone = ett etappmål
figure-observation = en observation{ $period ->
    [none] {""}
   *[other] {" "}för { $period }
 }
lf101-project-stops-half-way = projektet redovisar bara prestationer: ingen av dess indikatorer ({ $count }) mäter någon effekt
    .help = lägg till ett resultat med en indikator på nivån utfall (outcome) eller långsiktig effekt (impact). { $questions }
lf101-stops-half-way = resultatet { $node } stannar halvvägs. Ingen av dess indikatorer mäter någon effekt: { $indicators }
    .help = lägg till en indikator på nivån utfall (outcome) eller långsiktig effekt (impact). { $questions }
lf102-no-levels = { $node } har indikatorer utan nivå, så det är oklart om någon av dem mäter en effekt: { $indicators }
    .help = ange nivån för var och en: utfall (outcome) eller långsiktig effekt (impact) om den mäter vad som förändrats för människor, prestation (output) om den räknar det som gjorts
lf102-no-effect-indicator = målet { $node } har ingen indikator för utfall eller långsiktig effekt, bara { $indicators }
    .help = lägg till en indikator på nivån utfall (outcome) eller långsiktig effekt (impact). { $questions }
lf103-nothing-intended = { $project } anger varken mål eller förväntade resultat, så det finns inget att bedöma
    .help = ange vad projektet ska uppnå, och en indikator för varje resultat
lf103-no-indicator = { $node } har ingen indikator
    .help = ange en indikator som visar om detta är uppnått: ”{ $statement }”
lf104-effect-counts-work = { $indicator } är angiven som { $level }, men orden räknar utfört arbete: { $words }
    .help = ändra nivån till prestation (output), eller ange vad som förändras för människor
lf104-output-tells-effect = { $indicator } är angiven som prestation, men orden beskriver en effekt: { $words }
    .help = ändra nivån till utfall (outcome) om den mäter vad som förändrats för människor
lf105-repeats-node = { $indicator } upprepar formuleringen av { $node }: ”{ $statement }”
    .help = ange vad som går att observera, räkna eller mäta
lf106-two-measures = { $indicator } mäter två saker, ”{ $first }” och ”{ $second }”
    .help = ange två indikatorer, var och en med eget utgångsvärde, målvärde och egna siffror
lf106-two-quantities = { $indicator } mäter två saker, ”{ $first }” och ”{ $second }”
    .help = dela upp den i ett antal och en andel, eller rapportera andelen med täljare och nämnare
lf107-two-results = { $node } anger två resultat, ”{ $first }” och ”{ $second }”
    .help = ange en nod för vart och ett, med egna indikatorer
lf108-several-purposes = { $project } har { $count } mål på nivån { $level }: { $objectives }
    .help = välj det mål som projektet ansvarar för. Låt de andra bidra till det, eller ange dem som resultat
lf109-vague-node = { $node } innehåller { $words }, och ingen av dess indikatorer har en definition eller ett målvärde med ett tal
    .help = ange en indikator som visar när detta är uppnått: ”{ $statement }”
lf109-vague-indicator = { $indicator } innehåller { $words } utan definition
    .help = definiera vad som räknas, eller ange standarden
lf110-begins-with-verb = { $node } börjar med ”{ $verb }”: det anger en aktivitet, inte dess resultat
    .help = ange det som aktivitet, och skriv här vad som förändras för vem: ”{ $statement }”
lf111-no-baseline = { $indicator } har inget utgångsvärde (värdet före projektet){ $target ->
    [none] {""}
   *[other] . Målvärdet är { $target }
 }
    .help = ange utgångsvärdet med datum och källa, eller skälet till att det saknas
lf112-baseline-zero = { $indicator } har utgångsvärdet 0 % utan källa eller datum
    .help = ange datum och källa för nollan, eller skriv att den inte är uppmätt
lf113-no-due-date = { $indicator } har inget målvärde: måldatum saknas
    .help = ge målvärdet ett datum, eller skälet till att det saknas
lf113-no-target = { $indicator } har inget målvärde, så måluppfyllelsen kan inte bedömas
    .help = ange ett målvärde, ett värde att upprätthålla eller skälet till att det saknas
lf114-no-unit = { $indicator } har ingen enhet{ $target ->
    [none] {""}
   *[other] , och målvärdet är { $target }
 }
lf114-name-currency = ange valutan, till exempel SEK
lf114-name-unit = ange enheten, till exempel ”ha” eller ”liter per person”, eller ”poäng” för ett index
lf114-name-both-units = ange enheten för båda siffrorna
lf114-name-counted = ange vad som räknas: { $unit ->
    [none] person, hushåll, ärende eller en egen enhet
   *[other] { $unit }?
 }
lf115-no-source = { $indicator } har ingen datakälla{ $sources ->
    [none] {""}
   *[other] {" "}utom för utgångsvärdet ({ $sources })
 }, så siffrorna kan inte verifieras
    .help = ange källan till siffrorna
lf116-no-frequency = { $indicator } har ingen rapporteringsfrekvens
    .help = ange hur ofta den mäts, och av vilken tjänst, inte person
lf116-no-owner = { $indicator } har ingen tjänst som ansvarar för dess data
    .help = ange hur ofta den mäts, och av vilken tjänst, inte person
lf116-neither-frequency-nor-owner = { $indicator } har varken rapporteringsfrekvens eller en tjänst som ansvarar för dess data
    .help = ange hur ofta den mäts, och av vilken tjänst, inte person
lf117-no-definition = { $indicator } har ingen definition av vad som räknas
    .help = definiera den så att två personer får samma antal
lf118-open-slots = målvärdet för { $indicator } anger inte { $slots }
    .help = ange det som saknas vid indikatorn, eller för hela projektet
lf118-how-well = hur väl (definition)
lf118-by-when = när (period eller datum)
lf118-where = var (country)
lf118-for-whom = för vem (target_group)
lf119-name-holds-target = namnet på { $indicator } innehåller målvärdet, { $target }
    .help = ta bort talet ur namnet och behåll det i målvärdet
lf119-name-holds-change = namnet på { $indicator } innehåller ett målvärde, ”med { $change }”
    .help = ta bort talet ur namnet och behåll det i målvärdet
lf120-outside-period = { $milestone ->
    [true] etappmålet
   *[false] målvärdet
 } för { $indicator } ({ $value }) { $when }, men projektet { $project }
    .help = ange ett datum inom projektet, eller rätta projektets period
lf120-due-by = har måldatum { $date }
lf120-for-period = gäller { $period }
lf120-runs = pågår från { $start } till { $end }
lf120-lies = ligger någonstans från { $start } till { $end }
lf121-target-below = { $indicator } ska öka, men målvärdet { $target } är lägre än utgångsvärdet { $baseline }{ $over_equal_periods ->
    [true] , för lika långa perioder
   *[false] {""}
 }
    .help = kontrollera båda siffrorna, eller ange att en minskning är bra
lf121-target-above = { $indicator } ska minska, men målvärdet { $target } är högre än utgångsvärdet { $baseline }{ $over_equal_periods ->
    [true] , för lika långa perioder
   *[false] {""}
 }
    .help = kontrollera båda siffrorna, eller ange att en ökning är bra
lf122-target-equals-baseline = { $indicator } har { $value } som både utgångsvärde och målvärde, så framsteget går inte att beräkna
    .help = ange ett värde att upprätthålla, eller rätta en av siffrorna
lf123-no-direction = det är oklart om en ökning av { $indicator } är bra: ingen riktning är angiven, och { $reason }
    .help = ange om en ökning eller en minskning är bra, eller att det är oklart (ambiguous)
lf123-rates-point-back = utgångsvärde och målvärde ökar som antal men minskar per tidsenhet, eller tvärtom
lf123-no-target = det finns inget målvärde
lf123-no-baseline = det finns inget utgångsvärde att jämföra målvärdet med
lf123-target-equals-baseline = målvärdet är lika med utgångsvärdet
lf124-more-than-whole = { $indicator } har { $figure } på { $value }, men en del kan inte vara större än sin helhet
    .help = kontrollera att båda siffrorna räknar samma sak{ $names_units ->
    [true] {""}
   *[false] , och ange deras enheter
 }. En tillväxttakt eller täckningsgrad är ingen del av en helhet: ange det
lf124-quotient-above-whole = { $indicator } har { $figure } på { $value }, över 100 %, men en del kan inte vara större än sin helhet
    .help = kontrollera att båda siffrorna räknar samma sak{ $names_units ->
    [true] {""}
   *[false] , och ange deras enheter
 }. En tillväxttakt eller täckningsgrad är ingen del av en helhet: ange det
lf125-percentage-of-target = { $indicator } är en procentandel av sitt eget målvärde
    .help = ange vad som räknas och dess målvärde. Måluppfyllelsen beräknas då
lf126-percentage-of-what = { $indicator } är en procentandel utan täljare och nämnare
    .help = ange täljaren och nämnaren, eller definiera den
lf127-periods-differ = { $indicator } delar { $value }, men täljaren täcker { $above } och nämnaren { $below }
    .help = ange båda siffrorna för samma period, eller ange två indikatorer
lf128-units-differ = { $indicator } räknar { $unit }, men { $source ->
    [none] en källa
   *[other] { $source }
 } räknar { $unit_of_source } ({ $value })
    .help = be källan om samma enhet, eller ange en egen indikator för dess enhet
lf129-percent-or-points = { $indicator } ändras ”{ $change }”: det är oklart om det betyder procent eller procentenheter
    .help = ange utgångsvärde och målvärde som värden, och skriv ”procentenheter”
lf130-accumulation-open = { $indicator } rapporteras för flera perioder, och det är oklart hur siffrorna läggs ihop
    .help = ange hur siffrorna ackumuleras: ”increments” (varje siffra gäller sin egen period), ”running-total” (varje siffra omfattar de tidigare) eller ”snapshot” (varje siffra visar läget vid sitt datum)
lf132-milestones-turn-back = etappmålen för { $indicator } går inte åt ett håll från utgångsvärde till målvärde: { $steps }
    .help = kontrollera värden och datum. Etappmål är ackumulerade
lf133-not-by-sex = { $indicator } räknar personer, men är inte könsuppdelad
    .help = planera för att rapportera den könsuppdelad från början
lf136-activity-leads-nowhere = aktiviteten { $node } bidrar inte till något resultat
    .help = ange vilket resultat den bidrar till, eller ta bort den ur projektet
lf136-result-leads-nowhere = resultatet { $node } bidrar inte till något mål
    .help = ange vilket mål det bidrar till, eller ta bort det ur projektet
lf137-nothing-leads-to-result = ingen aktivitet bidrar till resultatet { $node }
    .help = ange en aktivitet som bidrar till det
lf138-no-result-leads-to-objective = inget förväntat resultat bidrar till målet { $node }
    .help = ange ett resultat som bidrar till det
lf139-level-skipped = { $node } ({ $level }) bidrar direkt till { $above } ({ $level_above })
    .help = ange resultatet mellan dem: vad som måste förändras innan det första leder till det andra
lf141-same-at-two-levels = { $indicator } ({ $level }) upprepar { $first } ({ $level_of_first })
    .help = ange den en gång, på rätt nivå, och låt båda noderna ha den
lf142-nothing-serves-part = inget förväntat resultat hör till { $part }, en del av strategin
    .help = ange delen vid det resultat som hör till den, eller ta bort den ur strategin
lf142-part-without-effect = ingen indikator för resultaten inom { $part }, en del av strategin, mäter någon effekt ({ $results })
    .help = lägg till en indikator för utfall eller långsiktig effekt till ett av dessa resultat
lf142-part-not-named = { $node } hör till ”{ $part }”, som inte är en del av strategin
lf142-part-meant = menade du '{ $part }'?
lf142-parts-are = använd någon av strategins delar: { $parts }{ $more ->
    [zero] {""}
   *[other] {" "}och { $more } till
 }
lf143-no-assumptions = inga antaganden är angivna för steget från resultatet { $node } till { $above }
    .help = fyll i meningen ”om { $node }, och om ..., då { $above }”, och ange vad som måste gälla
lf144-depends-on-unlikely = { $subject } bygger på ett osannolikt antagande: { $assumption }
    .help = gör om projektet så att det inte bygger på antagandet, eller starta inte projektet
lf145-assumes-own-work = { $subject } antar ”{ $assumption }”, men { $reason }
    .help = ta bort det, eller ange det som en aktivitet
lf145-certain = det är säkert
lf145-project-does = projektet gör detta självt
lf145-activity-does = aktiviteten { $activity } gör detta
lf146-not-monitored = { $subject } har ett antagande som { $likelihood ->
    [possible] bara är möjligt
   *[unlikely] är osannolikt
 } och som inte följs upp: { $assumption }
    .help = ange den indikator, källa eller tjänst som följer upp det
lf147-many-indicators = { $node } har { $count } indikatorer
    .help = behåll de två eller tre viktigaste, varav minst en för utfall eller långsiktig effekt
lf148-which-people = { $indicator } räknar personer, men har ingen målgrupp
    .help = ange vilka de är, här eller en gång för projektet
lf149-weights-not-100 = vikterna för { $node } blir tillsammans { $total }, inte 100
    .help = rätta vikterna, eller ta bort alla. Utan vikter beräknas inget medelvärde
lf150-declared-against-words = { $indicator } räknar ”{ $words }”, men den angivna riktningen är { $direction }
    .help = kontrollera siffrorna. Ange riktningen som { $wanted }, eller som ambiguous om en ökning kan bero på bättre rapportering
lf150-shown-against-words = { $indicator } räknar ”{ $words }”, men utgångsvärde och målvärde visar { $direction }
    .help = kontrollera siffrorna. Ange riktningen som { $wanted }, eller som ambiguous om en ökning kan bero på bättre rapportering
lf150-assumed-against-words = { $indicator } räknar ”{ $words }”. Ingen riktning är angiven, så målet antas nås genom { $direction }
    .help = ange riktningen som { $wanted }, eller som ambiguous om en ökning kan bero på bättre rapportering
lf151-share-beside-percentages = { $indicator } har { $figure } på { $value }, medan andra är { $larger }. Det betyder troligen { $meant }
    .help = skriv { $typed } för { $meant }, eller bekräfta siffran i en anteckning
lf152-parts-do-not-sum = { $indicator } har målvärdet { $target } för { $period }, men { $total ->
    [none] delarnas målvärden skiljer sig från det: { $parts }
   *[other] delarnas målvärden blir tillsammans { $total }: { $parts }
 }
    .help = rätta målvärdena. Om varje målvärde omfattar de tidigare, ange en löpande summa (running-total)
lf152-part = { $value } för { $period }
lf152-two-for-one-day = { $indicator } har två målvärden för { $day }: { $first } och { $second }
    .help = rätta ett av dem. Om periodernas målvärden läggs ihop, ange increments
lf153-targets-overlap = målvärdena för { $indicator } för { $first } och { $second } överlappar, så bara det längsta räknas ({ $longest })
    .help = ge varje målvärde en period som ligger inom en annan eller inte överlappar den
lf154-names-nothing = { $owner } har { $name } som { $keyword }, men inget i { $project } har det namnet
    .help = { $near ->
        [none] ange det som avses, eller rätta namnet
       *[other] menade du { $near }?
     }
lf222-baseline-after-start = utgångsvärdet för { $indicator } är från { $period }, men arbetet började senast { $began }
    .help = använd en tidigare siffra, eller beskriv i en anteckning vad som då hade gjorts

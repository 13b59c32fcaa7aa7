figure-of-indicator = { $role ->
    [baseline] utgångsvärdet
    [target] målvärdet
    [milestone] etappmålet
   *[observation] observationen
 } för { $indicator }
declared-kind = { $kind ->
    [objective] målet
    [result] resultatet
    [activity] aktiviteten
    [node] noden
    [count] antalet
    [measure] måttet
    [money] beloppet
    [percentage] procentandelen
    [ratio] kvoten
    [ordinal] ordinalen
    [qualitative] bedömningen
    [milestone] etappmålet
   *[indicator] indikatorn
 }
graph-of-project = grafen för { $project }
names-listed = { $names }{ $more ->
    [zero] {""}
   *[other] {" "}och { $more } till
 }
link-to-unknown-node = { $id } bidrar till { $parent }, som { $project } inte har
    .help = { $near ->
        [none] noderna är: { $nodes }
       *[other] menade du { $near }?
     }
reference-to-nothing = { $owner } har { $name } som { $keyword }, vilket { $project } inte anger
    .help = { $near ->
        [none] { $project } anger: { $names }
       *[other] menade du { $near }?
     }
budget-line-in-itself = { $path } är en cirkel: ingen budgetrad är en del av sig själv
    .help = ta bort det part_of som leder tillbaka
superseded-by-unknown-source = en siffra för { $indicator } är ersatt av { $source }, som inte är någon av dess källor
    .help = { $near ->
        [none] dess källor är: { $sources ->
            [none] inga
           *[other] { $sources }
         }
       *[other] menade du { $near }?
     }
loop-of-links = { $path } är en cirkel: inget kan bidra till sig självt
    .help = ta bort länken som leder tillbaka
unit-not-text = en enhet är { $kind }
    .help = skriv dess namn inom citattecken: "person"
unique-not-understood = unique är { $value }
    .help = ange om varje person räknas en gång, eller en gång i varje period
weight-below-zero = en vikt är { $value }
    .help = skriv ett tal på 0 eller mer
ratio-for-single-number = { $subject } är en kvot ({ $value }), men { $kind } är ett enda tal
    .help = ange en Ratio för att väga samman täljare och nämnare
figure-in-unit-of-no-indicator = { $subject } är i { $unit }, men indikatorn har ingen enhet
    .help = ange indikatorns enhet: { $name }
figure-in-unit-of-another-kind = { $subject } är i { $figure_unit }, men indikatorn räknar { $unit }
    .help = ange den i indikatorns enhet, eller definiera vad den räknar i stället
targets-for-same-time = { $indicator } har två målvärden för { $time ->
    [none] hela projektet
   *[other] { $time }
 }
    .help = behåll ett av dem, eller ge vart och ett en egen period
count-below-zero = { $subject } är { $value }, men ett antal är aldrig under 0
    .help = kontrollera siffran, eller ange ett Measure
count-not-whole = { $subject } är { $value }, men ett antal är ett heltal
    .help = kontrollera siffran, eller ange ett Measure
money-unit-not-currency = enheten för { $indicator } är { $unit }, som inte är en valuta
    .help = skriv en valuta, eller ange vad som räknas eller mäts
percentages-never-add-up = { $indicator } ackumuleras som { $accumulation }, men procentandelar går aldrig att lägga ihop
    .help = ange en Ratio för att väga samman täljare och nämnare över perioder
percentage-unit-not-percent = enheten för { $indicator } är { $unit }, men en Percentage är i procent
    .help = utelämna enheten, eller ange en annan typ av indikator
ratio-unit-not-derived = enheten för { $indicator } är { $unit }, men { $numerator_unit } delat med { $denominator_unit } är { $derived_unit }
    .help = utelämna enheten
ratio-denominator-may-be-zero = { $subject } är { $value }: nämnaren kan vara 0
    .help = ange varför det inte finns någon siffra, om det inte finns något att dela med
scale-step-twice = skalan för { $indicator } har steget { $step } två gånger
    .help = ge varje steg ett eget namn
scale-without-steps = skalan för { $indicator } har { $count } steg
    .help = skriv dess steg i ordning
scale-without-best-end = { $indicator } anger inte vilken ände av skalan som är bäst
    .help = ange om det första eller det sista steget är bäst
keep-numbers-on-scale = { $indicator } upprätthåller tal, men skalan har ord
    .help = ange steget som ska hållas som målvärde
value-not-on-scale = { $subject } är { $value }, som inte är ett steg på skalan
    .help = välj något av: { $scale }
judgement-without-narrative = bedömningen { $value } av { $indicator } har ingen motivering
    .help = ange vad den grundas på
event-neither-reached-nor-not = { $subject } är { $value }
    .help = skriv "{ $reached }" eller "{ $not_reached }", med datumet
keep-numbers-of-event = { $indicator } upprätthåller tal, men en händelse är nådd eller inte
    .help = ange det datum då den ska ha inträffat
unit-of-another-kind = enheten för { $indicator } är { $unit }, som { $kind } inte räknar
    .help = ange { $fitting_kind }
link-twice = contributes_to anger en nod två gånger
    .help = ange var och en en gång
node-contributes-to-itself = { $id } bidrar till sig själv
    .help = ange noden ovanför
node-has-indicator-twice = { $id } har två indikatorer { $indicator }
    .help = ge var och en ett eget id
link-wrong-way = { $kind } { $id } bidrar till { $parent_kind } { $parent }: det är fel håll
    .help = låt { $parent } bidra till { $id }
bare-node = { $id } är bara en Node
    .help = ange ett Objective, ett Result eller en Activity
project-holds-nodes = ett projekt innehåller noder, inte { $kind }
    .help = lägg till ett Objective, ett Result eller en Activity
observation-without-value = { $of ->
    [target] ett mål har inget värde
   *[observation] en observation har inget värde
 }
    .help = ange varför det inte finns någon siffra
disaggregation-not-names = disaggregation är { $kind }
    .help = skriv {"{"}"sex": {"{"}"female": 208, "male": 52{"}}"}
dimension-not-names = disaggregation efter { $dimension } är { $kind } ({ $value })
    .help = skriv {"{"}"sex": {"{"}"female": 208, "male": 52{"}}"}
sample-size-not-count = en urvalsstorlek är { $value }
    .help = skriv hur många som tillfrågades
tier-not-level = tier är { $value }
    .help = ange en nivå från 1 till 99: 1 för ett projekt som inte är del av något
design-effect-not-positive = en designeffekt är { $value }
    .help = skriv 1 för ett enkelt slumpmässigt urval, 2 för kluster
order-not-whole = order är { $kind } ({ $value })
    .help = skriv ett heltal
observation-with-period-and-date = en observation har både period och datum
    .help = ange perioden för ett flöde (vad som hände i den) eller datumet för ett tillstånd (hur läget var)
node-id-twice = två noder har id { $id }
    .help = ge var och en ett eget
keyword-not-amount = { $keyword } är { $kind }
    .help = skriv ett belopp med valuta
on-track-not-a-share = on_track är { $value }
    .help = skriv en andel över 0 och högst 1
within-beside-period = { $project } har både en period och datum som det ligger inom
    .help = utelämna datumen: de är till för ett projekt vars egna datum är okända
node-unknown = { $project } har ingen nod { $id }
    .help = { $near ->
        [none] noderna är: { $ids }
       *[other] menade du { $near }?
     }
indicator-unknown = { $project } har ingen indikator { $id }
    .help = { $near ->
        [none] indikatorerna är: { $ids }
       *[other] menade du { $near }?
     }
node-of-another-project = { $id } är inte en nod i { $project }
    .help = ange den där: { $call }
id-taken = id { $id } används redan av { $kind } på rad { $line }
    .help = ge varje nod och indikator ett eget id
next-question-without-words = en fråga om nästa mätning anger inga ord
    .help = skriv de ord som den ställs för
post-time-below-zero = en tjänsts omfattning är { $value }
    .help = skriv procent av heltid
sector-percent-no-part = en sektors procent är { $value }
    .help = skriv ett tal från 0 till 100
target-any-number = ett målvärde är { $value }
    .help = skriv talet som ska nås
target-with-date-and-period = ett målvärde har både datum och period
    .help = ange ett datum för ett värde som ska nås, eller en period för det som ska hända inom den
keep-limit = upprätthåll { $limit }
keep-between = upprätthåll mellan { $low } och { $high }
keep-ends-before-start = intervallet som ska upprätthållas slutar innan det börjar
    .help = skriv den nedre gränsen först
targets-hold-something-else = en lista med målvärden innehåller något annat
    .help = skriv ett värde och en period för varje målvärde
milestone-without-date = ett etappmål har inget datum
    .help = ange dess datum
waiver-code-unknown = ett undantag anger { $value }, som inte är en kod
    .help = { $near ->
        [none] skriv en kod, till exempel "LF133"
       *[other] menade du { $near }?
     }
waiver-without-reason = ett undantag har inget skäl
    .help = ange varför regeln inte gäller
waiver-until-not-text = sista dagen för ett undantag är { $kind }
    .help = skriv ett datum
waiver-until-not-date = sista dagen för ett undantag är { $value }, som inte är ett datum
    .help = skriv ett datum
problem-causes-itself = problemet { $id } är orsak till sig självt
    .help = ange det problem som det leder till: causes_of="..."
record-id-taken = två poster i { $keyword } har id { $id }, den första på rad { $line }
    .help = ge var och en sitt eget
link-to-unknown-problem = { $id } anger problemet { $problem }, som inte är deklarerat
    .help = { $near ->
        [none] problemen är: { $problems ->
            [none] inga
           *[other] { $problems }
         }
       *[other] menade du { $near }?
     }
change-of-nothing = { $dropped ->
    [true] en ändring av { $indicator } både tar bort och ändrar den
   *[false] en ändring av { $indicator } ändrar ingenting
 }
    .help = ange ett nytt mål eller utgångsvärde, eller ange att den har tagits bort

several = { $messages }
steps-taken = { $taken } av { $whole } steg
baseline-at-zero = börjar på 0
none-declared = inget angivet
not-declared = inte angivet
value-when = { $value }{ $when ->
    [none] {""}
   *[other] , { $when }
 }
target-to-keep = { $limits }{ $unit ->
    [none] {""}
   *[other] {" "}{ $unit }
 }
target-value = { $value }{ $periods ->
    [none] {""}
   *[other] {" "}på { $periods } perioder
 }{ $due ->
    [none] {""}
   *[other] {" "}senast { $due }
 }
reported-figure = { $value }{ $when ->
    [none] {""}
   *[other] , { $when }
 }{ $story ->
    [true] {" "}(berättelse)
   *[false] {""}
 }{ $narrative ->
    [none] {""}
   *[other] : { $narrative }
 }
the-whole-project = hela projektet
no-period-given = odaterat
figure-by-dimension = per { $dimension }: { $parts }{ $when ->
    [none] {""}
   *[other] {" "}({ $when })
 }
part-of-figure = { $name } { $value }
no-reason-given = inget skäl angivet
declare-an-outcome = ange en utfallsindikator: vad skulle vara annorlunda, och för vem, när resultatet är nått?
collect-data = inga data om { $level ->
    [outcome] utfall
    [impact] långsiktig effekt
    [output] prestationer
    [activity] aktiviteter
    [input] insatsresurser
   *[other] { $level }
 } ännu: samla in dem
collect-dated-figures = bara enstaka berättelser om { $level ->
    [outcome] utfall
    [impact] långsiktig effekt
    [output] prestationer
    [activity] aktiviteter
    [input] insatsresurser
   *[other] { $level }
 } ännu: samla in siffror med datum och källa
budget-share = { $share ->
    [none] okänd: { $reason }
   *[other] { $share }
 }
budget-share-and-ceiling = { $share ->
    [none] okänd: { $reason }
   *[other] { $share }
 }; högst { $ceiling } % avtalat: { $verdict ->
    [none] okänt
   *[other] { $verdict }
 }
share-of-total = { $share } av totalen
outcome-of-risk = { $occurrence }{ $outcome ->
    [none] {""}
   *[other] :{" "}{ $outcome }
 }
weight-of-condition = { $importance ->
    [none] { $likelihood }
   *[other] { $is_risk ->
        [true] konsekvens: { $importance }
       *[other] betydelse: { $importance }
     }{ $likelihood ->
        [none] {""}
       *[other] , { $likelihood }
     }
 }
figures-of-source = { $figures }{ $definition ->
    [none] {""}
   *[other] {" "}({ $definition })
 }
another-definition = { $indicator }: { $source ->
    [none] en källa
   *[other] { $source }
 } räknar enligt en annan definition, { $definition }: { $value } mot { $beside }
named = { $statement } ({ $id })
names = { $names }
fact-reviewed-on = { $on } ({ $why }{ $elapsed ->
    [none] {""}
   *[other] , { $elapsed } av tiden har gått
 })
fact-period = { $period }{ $days ->
    [none] {""}
    [one] {" "}({ $days } dag)
   *[other] {" "}({ $days } dagar)
 }{ $within ->
    [none] {""}
   *[other] ; { $within }
 }
money-beside = { $statement }: { $amount }{ $parts ->
    [none] {""}
   *[other] {" "}(för { $parts } som helhet)
 }
waived-line = { $rule } för { $id }: { $finding }. Undantag. Skäl: { $reason }.
waived-lines = { $rule } för { $ids } och { $more } till. Undantag. Skäl: { $reason }.
limit-of-coverage = Delvis täckta: { $indicators }{ $more ->
    [zero] {""}
   *[other] ; och ytterligare { $more }
 }.
covered-in-part = ”{ $statement }” ({ $coverage })
limit-undated = Siffror utan datum: { $indicators }{ $more ->
    [zero] {""}
   *[other] ; och ytterligare { $more }
 }.
limit-nothing-reported = Utan siffror: { $indicators }{ $more ->
    [zero] {""}
   *[other] ; och ytterligare { $more }
 }.
summary-of-programme-results = Läget för projektens { $results } förväntade resultat: { $statuses }{ $half_way ->
    [zero] {""}
    [one] ; { $half_way } stannar halvvägs: aktiviteterna räknas, men deras effekter mäts inte
   *[other] ; { $half_way } stannar halvvägs: aktiviteterna räknas, men deras effekter mäts inte
 }.
summary-without-results = Projektet har inget förväntat resultat.
-none-fulfilled = Inget resultat är säkert uppfyllt.
summary-one-status = Läget per { $on }: { $results ->
    [one] det enda förväntade resultatet { $status ->
        [exceeded] är överträffat
        [fulfilled] är uppfyllt
        [reached] har nått målvärdet
        [kept] är upprätthållet
        [on-track] går enligt plan
        [reached-late] nåddes för sent
        [behind] ligger efter
        [partly-fulfilled] är delvis uppfyllt
        [not-kept] är inte upprätthållet
        [not-fulfilled] är inte uppfyllt
        [not-reached] har inte nått målvärdet
        [adverse] är sämre än vid starten
        [undecided] kan inte avgöras, eftersom siffrorna tillåter mer än ett svar
        [not-judged] bedöms inte
        [not-due] har ett måldatum som inte har passerat
        [not-measured] är inte mätt
        [not-computable] går inte att beräkna
       *[other] har statusen { $status }
     }
   *[other] alla { $results } förväntade resultat { $status ->
        [exceeded] är överträffade
        [fulfilled] är uppfyllda
        [reached] har nått målvärdet
        [kept] är upprätthållna
        [on-track] går enligt plan
        [reached-late] nåddes för sent
        [behind] ligger efter
        [partly-fulfilled] är delvis uppfyllda
        [not-kept] är inte upprätthållna
        [not-fulfilled] är inte uppfyllda
        [not-reached] har inte nått målvärdet
        [adverse] är sämre än vid starten
        [undecided] kan inte avgöras, eftersom siffrorna tillåter mer än ett svar
        [not-judged] bedöms inte
        [not-due] har ett måldatum som inte har passerat
        [not-measured] har inte mätts
        [not-computable] går inte att beräkna
       *[other] har statusen { $status }
     }
 }.{ $none_fulfilled ->
    [true] {" "}{ -none-fulfilled }
   *[false] {""}
 }
summary-statuses = Läget per { $on } för de { $results } förväntade resultaten: { $statuses }.{ $none_fulfilled ->
    [true] {" "}{ -none-fulfilled }
   *[false] {""}
 }
results-are = { $count } { $count ->
    [one] { $status ->
        [exceeded] är överträffat
        [fulfilled] är uppfyllt
        [reached] har nått målvärdet
        [kept] är upprätthållet
        [on-track] går enligt plan
        [reached-late] nåddes för sent
        [behind] ligger efter
        [partly-fulfilled] är delvis uppfyllt
        [not-kept] är inte upprätthållet
        [not-fulfilled] är inte uppfyllt
        [not-reached] har inte nått målvärdet
        [adverse] är sämre än vid starten
        [undecided] kan inte avgöras, eftersom siffrorna tillåter mer än ett svar
        [not-judged] bedöms inte
        [not-due] har ett måldatum som inte har passerat
        [not-measured] är inte mätt
        [not-computable] går inte att beräkna
       *[other] har statusen { $status }
     }
   *[other] { $status ->
        [exceeded] är överträffade
        [fulfilled] är uppfyllda
        [reached] har nått målvärdet
        [kept] är upprätthållna
        [on-track] går enligt plan
        [reached-late] nåddes för sent
        [behind] ligger efter
        [partly-fulfilled] är delvis uppfyllda
        [not-kept] är inte upprätthållna
        [not-fulfilled] är inte uppfyllda
        [not-reached] har inte nått målvärdet
        [adverse] är sämre än vid starten
        [undecided] kan inte avgöras, eftersom siffrorna tillåter mer än ett svar
        [not-judged] bedöms inte
        [not-due] har ett måldatum som inte har passerat
        [not-measured] har inte mätts
        [not-computable] går inte att beräkna
       *[other] har statusen { $status }
     }
 }
summary-followed-to-effect = Effekten av varje resultat är uppmätt.
summary-it-stops-half-way = Det stannar halvvägs: aktiviteterna räknas, men deras effekter mäts inte.
summary-stop-half-way = { $half_way } av { $results } stannar halvvägs{ $all_by_design ->
    [true] , alla redan i planeringen
   *[false] { $by_design ->
        [zero] {""}
       *[other] , { $by_design } av dem redan i planeringen
     }
 }: aktiviteterna räknas, men deras effekter mäts inte{ $ids ->
    [none] {""}
   *[other] {" "}({ $ids })
 }.
summary-no-own-indicator = Projektet har ingen egen indikator.
summary-all-measured = Alla projektets indikatorer har en siffra och ett målvärde.
summary-measured = Av projektets { $indicators ->
    [one] enda egna indikator
   *[other] { $indicators } egna indikatorer
 } har { $with_figure } en siffra och { $with_target } ett målvärde.
summary-undecided = { $statement } ({ $indicator }), målvärde: { $target }; värde: { $value }. Möjlig status: { $statuses }{ $reason ->
    [none] {""}
   *[other] . Skäl: { $reason }
 }.
summary-of-check = { $counts ->
    [none] Granskningen hittade inga problem.
   *[other] Granskningen hittade { $counts }.
 }
count-of-errors = { $count } fel
count-of-warnings = { $count } { $count ->
    [one] varning
   *[other] varningar
 }
count-of-remarks = { $count } { $count ->
    [one] påpekande
   *[other] påpekanden
 }
method-used = Metod: { $method }.
formula-used = { $indicators }: { $formula }.
method-on-track = Enligt plan: minst { $share } av det som väntas vid denna tid, räknat från det senaste etappmålet eller annars från den tid som har gått.
method-of-gaps = En summa över tid som bara delvis är rapporterad är en undre gräns. En siffra för en längre period än målvärdets räknas med något mellan noll och hela siffran. En siffra som saknas är inte 0.
method-by-days = På projektets begäran fördelas sådana siffror per dag för: { $indicators }.
method-of-forecasts = En prognos förlänger takten under de rapporterade dagarna till hela tiden, { $assumption }.
method-of-sources = Olika källor visas sida vid sida och slås aldrig ihop till ett medelvärde. En källa med en annan definition visas, men påverkar inte statusen. Ett resultat får samma status som sin svagaste uppmätta indikator.
result-status = { $id }: { $status }
post = { $statement }: { $percent } % av heltid{ $note ->
    [none] {""}
   *[other] . { $note }
 }
post-without-time = { $statement }: okänt: { $reason }{ $note ->
    [none] {""}
   *[other] . { $note }
 }
posts-together = Totalt { $posts } heltidstjänster{ $unknown ->
    [zero] {""}
    [one] , och en tjänst vars omfattning är okänd
   *[other] , och { $unknown } tjänster vars omfattning är okänd
 }
cost = { $cost }
chart-of-costs = { $unit }, { $whole ->
    [true] alla medel i varje projekt
   *[false] { $basis } av varje projekts budget
 }: { $statement }
computed-with-verdict = { $computed }: { $verdict }
stated = angivet { $stated }
chart-of-claims = Kostnader i { $unit }: beräknade (staplar) och angivna (linjer)
bar-in-words = { $label }: { $text }{ $mark ->
    [none] {""}
   *[other] , { $mark }
 }{ $after ->
    [none] {""}
   *[other] ; till nästa steg: { $after }
 }.
chart-in-words = { $title }.{ $lines ->
    [none] {""}
   *[other] {" "}{ $lines }
 }
the-first-of-them = den första av dem
not-known-because = okänt: { $reason }
all-places = alla platser
head-with-unit = { $statement }{ $unit ->
    [none] {""}
   *[other] {" "}({ $unit })
 }
numbered-note = ({ $number }) { $note }
mark-of-note = ({ $number })
cell-with-notes = { $text }{ $marks ->
    [none] {""}
   *[other] {" "}{ $marks }
 }
line-of-place = { $statement }{ $place ->
    [none] {""}
   *[other] , { $place }
 }
chart-of-table = { $statement }: { $unit ->
    [none] antal
   *[other] { $unit }
 }
line-in-words = { $label }: { $points }.
point-of-line = { $point } för { $when }
at-least = minst { $low }
at-most = högst { $high }
any-number = valfritt
drawn = { $number }
from-to = { $low } till { $high }
stage-figure = { $value }, { $when }
stage-without-figure = ingen siffra: { $reason }, { $when }
results-by-status = { $counts ->
    [none] inget förväntat resultat är angivet
   *[other] { $counts }
 }
count-of-status = { $count } { $count ->
    [one] { $status ->
        [exceeded] överträffat
        [fulfilled] uppfyllt
        [reached] har nått målvärdet
        [kept] upprätthållet
        [on-track] går enligt plan
        [reached-late] nått för sent
        [behind] ligger efter
        [partly-fulfilled] delvis uppfyllt
        [not-kept] inte upprätthållet
        [not-fulfilled] inte uppfyllt
        [not-reached] har inte nått målvärdet
        [adverse] försämrat
        [undecided] kan inte avgöras
        [not-judged] bedöms inte
        [not-due] vars måldatum ej passerat
        [not-measured] inte mätt
        [not-computable] går inte att beräkna
       *[other] { $status }
     }
   *[other] { $status ->
        [exceeded] överträffade
        [fulfilled] uppfyllda
        [reached] har nått målvärdet
        [kept] upprätthållna
        [on-track] går enligt plan
        [reached-late] nådda för sent
        [behind] ligger efter
        [partly-fulfilled] delvis uppfyllda
        [not-kept] inte upprätthållna
        [not-fulfilled] inte uppfyllda
        [not-reached] har inte nått målvärdet
        [adverse] försämrade
        [undecided] kan inte avgöras
        [not-judged] bedöms inte
        [not-due] vars måldatum ej passerat
        [not-measured] har inte mätts
        [not-computable] går inte att beräkna
       *[other] { $status }
     }
 }
stated-figure = { $stated ->
    [exceeded] överträffat
    [fulfilled] uppfyllt
    [reached] målvärdet nått
    [kept] upprätthållet
    [on-track] enligt plan
    [reached-late] nått för sent
    [behind] ligger efter
    [partly-fulfilled] delvis uppfyllt
    [not-kept] inte upprätthållet
    [not-fulfilled] inte uppfyllt
    [not-reached] målvärdet inte nått
    [adverse] försämrat
    [undecided] kan inte avgöras
    [not-judged] bedöms inte
    [not-due] måldatum ej passerat
    [not-measured] inte mätt
    [not-computable] går inte att beräkna
   *[other] { $stated }
 }{ $unit ->
    [none] {""}
   *[other] {" "}{ $unit }
 }
verdict-of-claim = { $verdict }{ $why ->
    [none] {""}
   *[other] {" "}({ $why })
 }
status-and-share = { $status }{ $share ->
    [none] {""}
   *[other] , { $share } av målvärdet
 }
status-of-indicator = status för { $indicator }, { $project }, { $on }
summary-of-projects = { $projects } projekt.
summary-of-claims = { $claims } angivna siffror har räknats om från sitt underlag: { $verdicts }.
count-of-verdict = { $count } { $count ->
    [one] { $verdict ->
        [agrees] stämmer
        [contradicted] motsägs
        [not-supported] saknar stöd
        [units-differ] har andra enheter
        [not-derivable] går inte att härleda
        [rounded] är avrundad
        [cut] är avkortad
        [favourable-end] ligger i gynnsam ände
        [unfavourable-end] ligger i ogynnsam ände
        [inside] ligger inom intervallet
        [differs] avviker
       *[other] { $verdict }
     }
   *[other] { $verdict ->
        [agrees] stämmer
        [contradicted] motsägs
        [not-supported] saknar stöd
        [units-differ] har andra enheter
        [not-derivable] går inte att härleda
        [rounded] är avrundade
        [cut] är avkortade
        [favourable-end] ligger i gynnsam ände
        [unfavourable-end] ligger i ogynnsam ände
        [inside] ligger inom intervallet
        [differs] avviker
       *[other] { $verdict }
     }
 }
claim-not-borne-out = { $id }: { $explanation }.
possible-beside = ({ $statuses })
verdict-without-indicator = ingen indikator: måluppfyllelsen kan inte bedömas
label-evidence = Belägg för effekt
label-contributes-to = Bidrar till
contributes-to-nothing = inget som är angivet
label-project-says = Projektets förklaring
row-level = { $level }
level-not-declared = nivå inte angiven
row-counts = definition: { $definition }
row-serves-also = hör också till: { $ids }{ $more ->
    [zero] {""}
   *[other] {" "}och { $more } till
 }
row-baseline = utgångsvärde: { $baseline }
row-target = målvärde: { $target }
row-milestone = etappmål: { $milestone }
row-share-of-the-way = { $share } av vägen
row-forecast = prognos: { $share }
row-evidence = belägg för effekt: { $evidence }
row-in-short = { $indicator }: { $value }, { $status }
source-counts = { $source ->
    [none] källa inte angiven
   *[other] { $source }
 }{ $definition ->
    [none] {""}
   *[other] {" "}(räknar { $definition })
 }
source-comes-to = { $accumulates ->
    [increments] totalt
    [open] totalt eller senast
   *[other] senast
 }: { $value }
source-covers = täckning: { $coverage }
source-share-of-target = { $of_the_way ->
    [true] { $share } av vägen
   *[other] { $share } av målvärdet
 }: { $status }
source-superseded = ersatt av { $by }
source-forecast = prognos { $share }
source-title = { $title }{ $about ->
    [none] {""}
   *[other] {" "}({ $about })
 }
no-figure-is-used = används inte
problem-in-short = { $severity } { $rule }, { $title }
shared-note = { $ids }: { $note }
shared-gap = Inget målvärde: { $ids } ({ $reason })
context-in-short = omvärld
shared-issue = { $severity } { $rule }, { $title }: { $ids }
stops-half-way = stannar halvvägs{ $rules ->
    [none] {""}
   *[other] {" "}({ $rules })
 }
problem = { $severity } { $rule }: { $finding }
chain-half-way = { $ways ->
    [none] {""}
   *[other] mätningen stannar här: { $ways };{" "}
 }belägg för effekt: { $evidence }
indirect-cost = indirekt kostnad
money-serves = { $parts }
the-project-says = projektets förklaring: { $text }

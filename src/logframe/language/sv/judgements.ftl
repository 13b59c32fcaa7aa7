only-context = bara omvärldsindikatorer
no-indicator = ingen indikator
highest-level-not-measured = ingen indikator på nivån { $level } har data; på lägre nivåer har { $measured } av { $of } indikatorer data
course = ändrades från { $first } { $steps }
course-to = till { $figure }
course-back-to = och tillbaka till { $figure }
course-through = ändrades från { $first } till { $last } via { $between } andra siffror
order-without-dates = siffrornas ordning är känd, men inte deras datum
undated = odaterat
no-target = inget målvärde{ $reason ->
    [none] {""}
   *[other] : { $reason }
 }
no-target-for-period = inte ett målvärde för varje period{ $reason ->
    [none] {""}
   *[other] : { $reason }
 }
no-observation = inga data
observed-under-another-definition = data bara enligt en annan definition
no-figure = inga data fram till detta datum{ $reason ->
    [none] {""}
   *[other] {" "}({ $reason })
 }
figures-of-other-times = inga data för målets tid: den senaste siffran, { $value }, gäller { $period }
only-missing-figures = alla siffror saknas{ $reason ->
    [none] {""}
   *[other] {" "}({ $reason })
 }
nothing-due-yet = { $is_elsewhere ->
    [true] ingen siffra för målvärdets tid ännu, och
   *[other] inga data ännu, och
 } inget målvärde gäller före { $due }
due-unknown = måldatumet är okänt
due-later = måldatum { $due }, { $elapsed } av tiden har gått
due-on = måldatum { $due }
already-there = målvärdet är redan nått; måldatum { $due }
reported-later = värden från efter den { $on } räknas inte
as-of = per { $day }, den sista fullt rapporterade dagen
last-word = { $status } per { $day }, den sista helt rapporterade dagen{ $sources ->
    [none] {""}
   *[other] , enligt { $sources }
 }
figures-too-old = siffrorna är fullständiga till { $day } och för gamla efter { $limit }
partly-reported = bara { $coverage } rapporterade
expected-by-day = förväntat till { $day }: { $value }
even-pace = förutsätter jämn takt, eftersom inget etappmål finns
held-against-milestone = jämfört med etappmålet för { $day }: { $value }
no-figure-near-date = ingen siffra inom { $months } { $months ->
    [one] månad
   *[other] månader
 } från { $due }
undated-latest = den senaste siffran saknar datum
reached-late = inte nått { $due }, nått upp till { $days } { $days ->
    [one] dag
   *[other] dagar
 } senare
event-day-unknown = dagen är inte känd: uppnått senast { $due } eller upp till { $days } { $days ->
    [one] dag
   *[other] dagar
 } senare
event-late = nått { $days } { $days ->
    [one] dag
   *[other] dagar
 } efter måldatum { $due }
word-on-date = värdet per { $day } avgör: { $value }
lost-again = nått senast { $due }, förlorat igen senast { $day }
only-told = bara enstaka berättelser: visas, men påverkar inte statusen
sources-differ = källorna skiljer sig åt
unknown-before-revision = vad det var före revideringen den { $day } är inte angivet
target-of-parts-open = målet är satt per del, och delarnas vikt är okänd: måluppfyllelsen ligger mellan delarnas
context = omvärld: utanför projektets ansvar
direction-ambiguous = visas men bedöms inte: mer kan vara bättre eller sämre
direction-open = det är oklart om en ökning är bra. Ange riktningen
direction-contradicted = den angivna riktningen ({ $direction }) strider mot utgångsvärde och målvärde
rates-and-numbers-apart = utgångsvärde och målvärde går åt ett håll som antal och åt andra hållet per tidsenhet. Ange riktningen
baseline-may-be-target = utgångsvärde och målvärde kan vara lika, så framsteget går inte att beräkna
revised-after-due = en revidering den { $day } satte målvärdet till { $value }. Målvärdet skulle ha nåtts redan den { $due }, så det som gällde före revideringen räknas
baseline-revised-after-due = en revidering den { $day } satte utgångsvärdet till { $value }. Målvärdet skulle ha nåtts redan den { $due }, så utgångsvärdet före revideringen räknas
baseline-without-period = utgångsvärdet har ingen period. Det antas gälla en lika lång period som målvärdet
running-total-from-zero = inget utgångsvärde: den löpande summan antas börja på 0
no-share-without-baseline = inget utgångsvärde, därför ingen procentsats
target-equals-baseline = målvärdet är lika med utgångsvärdet: ett värde att upprätthålla
scale-contradicted = målvärdet är sämre än utgångsvärdet på indikatorns skala
target-cannot-be-missed = ett målvärde på { $target } går inte att missa
target-is-placeholder = målvärdet är 0 av 0, troligen en platshållare
seasons-may-differ = mindre än ett år jämförs med ett år, så årstiderna kan skilja sig åt
taken-as-state = ackumulering inte angiven: siffrorna antas vara medelvärden eller andelar, och den senaste räknas
taken-as-flow = ackumulering inte angiven: siffrorna antas gälla skilda perioder och läggs ihop
accumulation-not-declared = ackumulering inte angiven: lästa per period, som löpande summa eller som läge vid ett datum ger siffrorna olika resultat
accumulation-of-a-state = ackumulering inte angiven, och ”{ $words }” anger ett tillstånd. Lästa per period, som löpande summa eller som läge vid ett datum ger siffrorna olika resultat
margin = { $ends }
margin-at = precis på gränsen { $limit }
margin-above = { $margin } över gränsen { $limit }
margin-below = { $margin } under gränsen { $limit }
margin-between = mellan { $below } under och { $above } över gränsen { $limit }
margin-any-below = mellan obegränsat under och { $above } över gränsen { $limit }
margin-any-above = mellan { $below } under och obegränsat över gränsen { $limit }
margin-any = obegränsat under eller över gränsen { $limit }
keep-broken = utanför gränserna { $day }: { $value }
keep-seen = siffror inom gränserna: { $figures }
interval-without-figure = ingen siffra för { $period }
missing-counts-as-zero = en siffra som saknas räknas som 0 i denna metod
method-not-computable = { $method }: { $reason }
status-exceeded = överträffat
status-fulfilled = uppfyllt
status-reached = målvärdet nått
status-kept = upprätthållet
status-on-track = enligt plan
status-reached-late = nått för sent
status-behind = ligger efter
status-partly-fulfilled = delvis uppfyllt
status-not-kept = inte upprätthållet
status-not-fulfilled = inte uppfyllt
status-not-reached = målvärdet inte nått
status-adverse = försämrat
status-undecided = kan inte avgöras
status-not-judged = bedöms inte
status-not-due = måldatum ej passerat
status-not-measured = inte mätt
status-not-computable = går inte att beräkna
judged-as-of-update = senast uppdaterat { $day }: det som ska vara nått senare räknas inte som försenat

cell-value = { $value }
cell-empty = –{ $reason ->
    [none] {""}
   *[other] {" "}({ $reason })
 }
cell-gaps = { $reasons }
cell-change = { $difference }{ $share ->
    [none] {""}
   *[other] {" "}({ $share })
 }
cell-sources-differ = källorna skiljer sig åt: { $figures }
cell-of-source = { $value } ({ $sources ->
    [none] källa inte angiven
   *[other] { $sources }
 })
cell-figures-not-split = { $count } siffror är inte uppdelade efter { $dimension }
cell-not-a-number = inte ett tal
cell-share-of-no-total = { $share } av en okänd total
cell-parts-miss-total = delarna per { $dimension } blir tillsammans { $sum }, men totalen är { $total } ({ $time })
cell-covers = täcker { $coverage }
series-without-figure = ingen siffra
series-without-dated-figure = ingen siffra med period
ratio-without-figure = ingen siffra för { $series }
ratio-of-different-days = { $above } och { $below } är rapporterade för olika dagar
ratio-by-zero = { $below } kan vara 0
ratio-over-100 = över 100 %: de två kolumnerna räknar inte samma sak
ratio-sources-differ = källorna skiljer sig åt
change-in-first-row = första raden
change-from-no-period = raden före saknar period
change-over-unequal-periods = de två perioderna är olika långa
change-without-figure = en av de två raderna saknar siffra
change-not-wholly-reported = en av de två raderna är bara delvis rapporterad
change-from-zero = raden före kan vara 0
column-of-series = { $statement }{ $part ->
    [none] {""}
   *[other] : { $part }
 }
column-of-ratio = { $above } / { $below }
column-of-change = Förändring: { $statement }
column-against-row-before = { $series } jämfört med raden före
row-of-period = { $period }
row-of-project = { $project }, { $period }
row-of-project-without-period = { $project }, okänd period: { $reason ->
    [none] ingen är angiven
   *[other] { $reason }
 }
row-of-total = totalt
row-period-not-known = okänd period
total-of-no-sum = inte en summa
total-of-states = tillstånd läggs inte ihop
total-parts-missing = { $missing } av { $parts } delar saknas
stage-undated = odaterat{ $figures ->
    [none] {""}
   *[other] {" "}för { $figures }
 }
stage-time = { $time }
stage-period-not-known = perioden är okänd: { $reason ->
    [none] ingen är angiven
   *[other] { $reason }
 }
stages-do-not-compare = kan inte jämföras: { $reasons }
stage-share = { $share } av föregående steg{ $warnings ->
    [none] {""}
   *[other] ; { $warnings }
 }
stage-gap = { $stage }: { $gap }
    .short = ingen siffra
stage-units-differ = olika enheter: { $first ->
    [none] ett tal utan enhet
   *[other] { $first }
 } och { $second ->
    [none] ett tal utan enhet
   *[other] { $second }
 }
    .short = olika enheter
stage-periods-not-given = ingen period för: { $stages }
    .short = period saknas
stage-periods-differ = olika perioder: { $first } och { $second }
    .short = olika perioder
stage-places-differ = olika platser: { $first }, { $second }
    .short = olika platser
stage-may-be-zero = { $stage } kan vara 0
    .short = första steget kan vara 0
stage-exceeds-stage-before = mer än föregående steg: de två räknar inte samma sak
    .short = de två räknar inte samma sak
share-changed = en förändring på { $difference } procentenheter ({ $low } till { $high })
share-not-changed = ingen förändring utöver urvalsfelet ({ $difference } procentenheter, { $low } till { $high })
sample-exceeds-population = ett urval på { $sample } är större än sin population på { $population }
    .help = kontrollera båda talen
successes-exceed-sample = { $successes } av ett urval på { $sample } är inte möjligt
    .help = ange antalet inom urvalet
shares-equal = de två andelarna är lika
    .help = ange två olika andelar: förändringen som undersökningen ska upptäcka
lists-contradictory = { $both } personer på båda listorna är inte möjligt med listor på { $first } och { $second }
    .help = kontrollera de tre talen
confidence-out-of-range = konfidensnivån ska ligga mellan 0 och 1, men är { $confidence }
    .help = skriv en andel: confidence=0.95
share-out-of-range = en andel ska ligga mellan 0 och 1, men är { $share }
    .help = skriv 0.55 för 55 %
sample-not-a-count = urvalsstorleken ska vara ett heltal över 0, men är { $sample }
    .help = skriv hur många personer som undersöktes: 400

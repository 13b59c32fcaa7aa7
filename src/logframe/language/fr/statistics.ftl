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
cell-sources-differ = les sources diffèrent : { $figures }
cell-of-source = { $value } ({ $sources ->
    [none] source non indiquée
   *[other] { $sources }
 })
cell-figures-not-split = { $count ->
    [one] { $count } chiffre sans ventilation
   *[other] { $count } chiffres sans ventilation
 } par { $dimension }
cell-not-a-number = pas un nombre
cell-share-of-no-total = { $share } d’un total inconnu
cell-parts-miss-total = la somme des parties par { $dimension } est { $sum }, le total est { $total } ({ $time })
cell-covers = couverture : { $coverage }
series-without-figure = aucun chiffre
series-without-dated-figure = aucun chiffre avec une période
ratio-without-figure = aucun chiffre pour { $series }
ratio-of-different-days = { $above } et { $below } sont communiqués pour des jours différents
ratio-by-zero = { $below } peut être 0
ratio-over-100 = plus de 100 % : les deux colonnes ne comptent pas la même chose
ratio-sources-differ = les sources diffèrent
change-in-first-row = première ligne
change-from-no-period = la ligne précédente n’a pas de période
change-over-unequal-periods = les deux périodes n’ont pas la même durée
change-without-figure = l’une des deux lignes n’a pas de chiffre
change-not-wholly-reported = l’une des deux lignes n’est couverte qu’en partie
change-from-zero = la ligne précédente peut être 0
column-of-series = { $statement }{ $part ->
    [none] {""}
   *[other]  : { $part }
 }
column-of-ratio = { $above } / { $below }
column-of-change = Variation : { $statement }
column-against-row-before = { $series } par rapport à la ligne précédente
row-of-period = { $period }
row-of-project = { $project }, { $period }
row-of-project-without-period = { $project }, période inconnue : { $reason ->
    [none] aucune n’est déclarée
   *[other] { $reason }
 }
row-of-total = total
row-period-not-known = période inconnue
total-of-no-sum = pas une somme
total-of-states = des états ne s’additionnent pas
total-parts-missing = parties manquantes : { $missing } sur { $parts }
stage-undated = sans date{ $figures ->
    [none] {""}
   *[other] {" "}({ $figures })
 }
stage-time = { $time }
stage-period-not-known = la période est inconnue : { $reason ->
    [none] aucune n’est déclarée
   *[other] { $reason }
 }
stages-do-not-compare = comparaison impossible : { $reasons }
stage-share = { $share } de l’étape précédente{ $warnings ->
    [none] {""}
   *[other]  ; { $warnings }
 }
stage-gap = { $stage } : { $gap }
    .short = aucun chiffre
stage-units-differ = unités différentes : { $first ->
    [none] un simple nombre
   *[other] { $first }
 } et { $second ->
    [none] un simple nombre
   *[other] { $second }
 }
    .short = unités différentes
stage-periods-not-given = pas de période pour : { $stages }
    .short = pas de période
stage-periods-differ = périodes différentes : { $first } et { $second }
    .short = périodes différentes
stage-places-differ = lieux différents : { $first }, { $second }
    .short = lieux différents
stage-may-be-zero = { $stage } peut être 0
    .short = la première étape peut être nulle
stage-exceeds-stage-before = plus que l’étape précédente : les deux ne comptent pas la même chose
    .short = les deux ne comptent pas la même chose
share-changed = un changement de { $difference } { $difference ->
    [one] point
   *[other] points
 } de pourcentage ({ $low } à { $high })
share-not-changed = aucun changement au-delà de l’erreur d’échantillonnage ({ $difference } { $difference ->
    [one] point
   *[other] points
 } de pourcentage, { $low } à { $high })
sample-exceeds-population = un échantillon de { $sample } dépasse sa population de { $population }
    .help = vérifiez les deux nombres
successes-exceed-sample = { $successes } sur un échantillon de { $sample } est impossible
    .help = donnez le nombre au sein de l’échantillon
shares-equal = les deux parts sont égales
    .help = donnez deux parts différentes : le changement que l’enquête doit détecter
lists-contradictory = { $both } personnes sur les deux listes, c’est impossible avec des listes de { $first } et { $second }
    .help = vérifiez les trois nombres
confidence-out-of-range = le niveau de confiance doit être compris entre 0 et 1, mais vaut { $confidence }
    .help = écrivez une part : confidence=0.95
share-out-of-range = une part doit être comprise entre 0 et 1, mais vaut { $share }
    .help = écrivez 0.55 pour 55 %
sample-not-a-count = la taille de l’échantillon doit être un nombre entier supérieur à 0, mais vaut { $sample }
    .help = écrivez combien de personnes ont été interrogées : 400

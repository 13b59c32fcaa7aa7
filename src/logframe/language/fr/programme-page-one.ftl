programme-projects = { $count } { $count ->
    [one] projet
   *[other] projets
 }
programme-countries = { $countries }
programme-many-countries = { $count } pays
answer-of-programme = Sur { $results ->
    [one] { $results } résultat attendu
   *[other] { $results } résultats attendus
 } : { $states }.
results-fulfilled = { $count ->
    [zero] aucun atteint de façon certaine
    [one] { $count } atteint de façon certaine
   *[other] { $count } atteints de façon certaine
 }
results-with-status = { $status ->
    [undecided] { $count } { $count ->
        [one] indéterminé
       *[other] indéterminés
     }
   *[other] { results-are }
 }
results-not-assessable = { $count } { $count ->
    [one] impossible
   *[other] impossibles
 } à évaluer
answer-effects-and-claims = { $of ->
    [zero] {""}
   *[other] { $known ->
        [zero] Aucun résultat n’a d’effet mesuré ou rapporté
        [one] Un effet est mesuré ou rapporté pour { $known } résultat sur { $of } ({ $directions })
       *[other] Un effet est mesuré ou rapporté pour { $known } résultats sur { $of } ({ $directions })
     }{ $claims ->
        [zero] .
       *[other]  ;{" "}
     }
 }{ $claims ->
    [zero] {""}
   *[other] { $unsupported } { $unsupported ->
        [one] chiffre annoncé sur { $claims } ne se confirme pas
       *[other] chiffres annoncés sur { $claims } ne se confirment pas
     }.
 }
count-half-way = { $count } { $count ->
    [one] s’arrête
   *[other] s’arrêtent
 } à mi-chemin
count-claims = Chiffres annoncés non confirmés
heading-attention = Projets qui demandent de l’attention
head-effect-known = Effet connu
head-matters-most = Le plus important
no-expected-result = aucun résultat attendu
heading-denied = Chiffres annoncés qui s’écartent le plus
priority-denied = « { $statement } » : annoncé { $stated }, calculé { $computed }{ $difference ->
    [none] {""}
   *[other] {" "}({ $difference })
 }.
heading-gaps-in-short = Écarts de la première à la dernière étape
head-gap = Écart
head-first-stage = Première étape
head-last-stage = Dernière étape
head-share-of-first = Part de la première étape
stage-in-short = { $statement } : { $value }, { $when }
gap-share = { $share }{ $warnings ->
    [none] {""}
   *[other] {" "}({ $warnings })
 }
gap-apart = non comparable : { $reasons }
heading-costs-in-short = Coûts unitaires côte à côte
head-whose-money = Origine des fonds
more-further-below = et { $count } { $count ->
    [one] autre
   *[other] autres
 } plus bas
heading-the-programme = Le programme
not-compared-in-short = comparaison impossible { $marks }
not-known-in-short = période inconnue { $marks }
refusal-no-period = période inconnue{ $reason ->
    [none] {""}
   *[other]  : { $reason }
 }
refusal-no-figure = aucun chiffre{ $reason ->
    [none] {""}
   *[other]  : { $reason }
 }
refusal-holds-for = { $subjects } : { $holders }
head-difference = Différence
claims-that-agree = { $count } { $count ->
    [one] chiffre annoncé concorde
   *[other] chiffres annoncés concordent
 } : { $verdicts }

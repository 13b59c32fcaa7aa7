part-missing = une partie manque : { $reason }
claim-periods-differ = périodes différentes : { $above } sur { $below }
claim-periods-may-differ = périodes peut-être différentes, car période non indiquée : { $figures }
claim-periods-not-given = périodes non indiquées : { $figures }
claim-places-differ = champs différents : { $above } sur { $below }
claim-other-donors = l’argent exclut d’autres bailleurs du même travail ({ $donors }), à côté de { $figures }
claim-approximate = { $figure } est un chiffre approximatif
claim-compared-unit = comparé à { $claim }, qui est en { $theirs } et non en { $ours }
claim-over-100 = plus de 100 % : les deux chiffres ne comptent pas la même chose
claim-without-gaps = sans les parties manquantes, le résultat est { $computed } : { $verdict }
claim-alternative = { $figure } vaut { $value }{ $source ->
    [none] {""}
   *[other] {" "}selon { $source }
 }. { $alternative_source ->
    [none] Une autre source
   *[other] { $alternative_source }
 } donne { $alternative } : l’affirmation serait alors { $computed }
claim-alternative-no-answer = { $figure } vaut { $value }{ $source ->
    [none] {""}
   *[other] {" "}selon { $source }
 }. { $alternative_source ->
    [none] Une autre source
   *[other] { $alternative_source }
 } donne { $alternative } : l’affirmation n’en découle alors pas
status-claim-agrees = { $indicator } : { $status } au { $on }
status-claim-contradicted = { $indicator } : { $status } au { $on }. Déclaré : { $says }
status-claim-open = ouvert : { $statuses }
status-claim-open-share = ouvert : { $share }
status-claim-forecast = { $source ->
    [none] source non indiquée
   *[other] { $source }
 } : { $value }{ $definition ->
    [none] {""}
   *[other] , définition : { $definition }
 }, ce qui mène à { $share } de la valeur cible
status-claim-share = { $source ->
    [none] source non indiquée
   *[other] { $source }
 } : { $value }{ $definition ->
    [none] {""}
   *[other] , définition : { $definition }
 }, { $share } de la valeur cible
status-claim-without-status = { $status }{ $reason ->
    [none] {""}
   *[other] , { $reason }
 }
claim-explained = annoncé : { $stated }{ $unit ->
    [none] {""}
   *[other] {" "}{ $unit }
 } ; origine : { $derived }{ $computed ->
    [none] {""}
   *[other]  ; calculé : { $computed }
 } ; verdict : { $verdict }{ $reason ->
    [none] {""}
   *[other]  : { $reason }
 }{ $needed ->
    [none] {""}
   *[other]  ; { $needed }
 }
claim-verdict = { $verdict }{ $fits ->
    [none] {""}
   *[other] {" "}({ $fits })
 }
claim-input-not-declared = une donnée manque : { $reasons }
claim-in-another-unit = unité du calcul : { $computed ->
    [none] un simple nombre
   *[other] { $computed }
 } ; unité de l’affirmation : { $stated ->
    [none] un simple nombre
   *[other] { $stated }
 }
claim-needs = pour que le calcul soit exact, { $figure } doit valoir { $low }{ $high ->
    [none] {""}
   *[other] {" "}à { $high }
 }{ $unit ->
    [none] {""}
   *[other] {" "}{ $unit }
 } au lieu de { $value }{ $slip ->
    [none] {""}
   *[other] . { $slip } ne diffère que d’un chiffre
 }
verdict-units-differ = unités différentes
verdict-not-derivable = non vérifiable
verdict-agrees = exact
verdict-rounded = arrondi
verdict-cut = tronqué
verdict-favourable-end = borne favorable
verdict-unfavourable-end = borne défavorable
verdict-inside = dans la fourchette
verdict-differs = différent
fit-agrees = exact
fit-rounded = arrondi
fit-cut = tronqué
stated-bound = { $side ->
    [under] moins de
    [over] plus de
    [at-least] au moins
   *[at-most] au plus
 } { $limit }
derivation = { $left } { $sign } { $right }
derivation-end = { $figure } (borne { $lower ->
    [true] inférieure
   *[false] supérieure
 })
derivation-not-declared = (manque : { $reason })
derivation-in-brackets = ({ $derivation })
derivation-figure = { $value }
derived-input-not-declared = une donnée manque
derived-subtracted-part-missing = une partie de ce qui est soustrait manque : { $reasons }
derived-divisor-zero = le diviseur peut être 0
derived-end-open = { $figure } n’a pas cette borne
simulated = { $low } à { $high } (médiane { $median }, moyenne { $mean } ; { $draws } tirages, graine { $seed }, toutes les valeurs d’une fourchette étant également probables)
simulation-draws-outside = { $draws } n’est pas un nombre de tirages possible
    .help = utilisez de { $least } à { $most } tirages
simulation-of-nothing = la simulation n’a pas de chiffres : { $reason }
    .help = déclarez les données
simulation-input-open = { $figure } vaut { $value }, une fourchette ouverte d’un côté
    .help = donnez les deux bornes de la fourchette, ou omettez le chiffre
simulation-divisor-zero = la simulation ne peut pas diviser par 0, et un diviseur peut être 0
    .help = donnez des fourchettes qui excluent 0

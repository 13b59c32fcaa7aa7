donor-part = part du bailleur { $donor }
unnamed-donor-part = part d’un bailleur non nommé
cost-figures-cover = couverture des chiffres : { $coverage } ; l’argent couvre toute la durée
cost-above-baseline = { $baseline ->
    [none] la valeur de référence n’est pas connue : une partie du nombre peut dater d’avant le projet
   *[other] compté au-delà de la valeur de référence de { $baseline }
 }
cost-other-parts = le coût exclut d’autres fonds pour le même travail : { $parts }
cost-all-money = tout le budget divisé par un seul indicateur
cost-pays-also = l’argent paie aussi : { $indicators }
cost-open = l’argent et le chiffre sont tous deux des minimums
cost-basis-whole = tout le projet
cost-basis-results = budget pour { $results }
cost-basis-part = { $part }, sur { $basis }
budget-amount-not-known = le montant est inconnu
budget-total-not-known = le total est inconnu
budget-total-in-several-currencies = le total est en plusieurs monnaies, et aucun taux de change daté ne les convertit
funding-of-donor = { $donor ->
    [none] bailleur non nommé
   *[other] { $donor }
 } : { $money ->
    [none] inconnu
   *[other] { $money }
 }{ $missing ->
    [zero] {""}
   *[other] {" "}(lignes inconnues : { $missing } sur { $lines })
 }
allocation-without-line = aucune ligne budgétaire
allocation-not-known = { $count } { $count ->
    [one] ligne budgétaire
   *[other] lignes budgétaires
 }, de part inconnue
allocation-share = { $share } du budget{ $shared ->
    [true] {" "}(certaines lignes sont partagées)
   *[false] {""}
 }

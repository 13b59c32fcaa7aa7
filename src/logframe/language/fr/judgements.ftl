only-context = indicateurs de contexte seulement
no-indicator = aucun indicateur
highest-level-not-measured = aucun indicateur { $level ->
    [input] de moyens
    [activity] d’activité
    [output] d’extrant
    [outcome] d’effet direct
    [impact] d’impact
   *[other] de niveau { $level }
 } n’a de données ; aux niveaux inférieurs, { $measured } sur { $of } { $measured ->
    [one] en a
   *[other] en ont
 }
course = a évolué de { $first } { $steps }
course-to = à { $figure }
course-back-to = puis est revenu à { $figure }
course-through = a évolué de { $first } à { $last }, avec { $between } { $between ->
    [one] chiffre intermédiaire
   *[other] chiffres intermédiaires
 }
order-without-dates = l’ordre des chiffres est connu, mais pas leurs dates
undated = sans date
no-target = aucune valeur cible{ $reason ->
    [none] {""}
   *[other] {" "}({ $reason })
 }
no-target-for-period = aucune valeur cible par période{ $reason ->
    [none] {""}
   *[other] {" "}({ $reason })
 }
no-observation = aucune donnée
observed-under-another-definition = données selon une autre définition seulement
no-figure = aucune donnée à cette date{ $reason ->
    [none] {""}
   *[other] {" "}({ $reason })
 }
figures-of-other-times = aucune donnée pour la période de la cible : le dernier chiffre, { $value }, porte sur { $period }
only-missing-figures = tous les chiffres manquent{ $reason ->
    [none] {""}
   *[other] {" "}({ $reason })
 }
nothing-due-yet = { $is_elsewhere ->
    [true] pas encore de chiffre pour la période de la valeur cible, et
   *[other] pas encore de données, et
 } aucune échéance avant le { $due }
due-unknown = l’échéance est inconnue
due-later = échéance le { $due }, { $elapsed } du temps est écoulé
due-on = échéance le { $due }
already-there = la valeur cible est déjà atteinte ; l’échéance est le { $due }
reported-later = les chiffres postérieurs au { $on } ne comptent pas
as-of = au { $day }, dernier jour entièrement couvert
last-word = { $status } au { $day }, dernier jour entièrement couvert{ $sources ->
    [none] {""}
   *[other] , selon { $sources }
 }
figures-too-old = les chiffres sont complets jusqu’au { $day } et trop anciens après le { $limit }
partly-reported = données pour { $coverage } seulement
expected-by-day = attendu au { $day } : { $value }
even-pace = un rythme régulier est supposé, car aucun jalon n’est fixé
held-against-milestone = par rapport au jalon du { $day } : { $value }
no-figure-near-date = aucun chiffre à moins de { $months } mois du { $due }
undated-latest = le dernier chiffre n’a pas de date
reached-late = cible manquée le { $due }, atteinte jusqu’à { $days } { $days ->
    [one] jour
   *[other] jours
 } plus tard
event-day-unknown = le jour n’est pas connu : atteint au plus tard le { $due } ou jusqu’à { $days } { $days ->
    [one] jour
   *[other] jours
 } après
event-late = atteint { $days } { $days ->
    [one] jour
   *[other] jours
 } après l’échéance du { $due }
word-on-date = la valeur au { $day } est déterminante : { $value }
lost-again = cible atteinte au { $due }, perdue de nouveau au { $day }
only-told = témoignages isolés seulement : indiqués, sans effet sur le statut
sources-differ = les sources diffèrent
unknown-before-revision = la valeur d’avant la révision du { $day } n’est pas indiquée
target-of-parts-open = la valeur cible est fixée par partie et le poids des parties n’est pas connu : le taux d’atteinte se situe entre ceux des parties
context = contexte : ne relève pas de la responsabilité du projet
direction-ambiguous = indiqué mais non noté : une hausse peut être bonne ou mauvaise
direction-open = il n’est pas clair si une hausse est bonne. Déclarez le sens
direction-contradicted = le sens déclaré ({ $direction }) contredit la valeur de référence et la valeur cible
rates-and-numbers-apart = de la valeur de référence à la valeur cible, les nombres et leurs taux évoluent en sens contraire. Déclarez le sens
baseline-may-be-target = valeur de référence et valeur cible peuvent être égales : le progrès ne peut pas être calculé
revised-after-due = une révision du { $day } a fixé la valeur cible à { $value }. L’échéance était déjà le { $due } : la valeur cible d’avant la révision compte
baseline-revised-after-due = une révision du { $day } a fixé la valeur de référence à { $value }. L’échéance était déjà le { $due } : la valeur de référence d’avant la révision compte
baseline-without-period = la valeur de référence n’a pas de période. Elle est supposée aussi longue que celle de la valeur cible
running-total-from-zero = aucune valeur de référence : le cumul est supposé partir de 0
no-share-without-baseline = pas de valeur de référence, donc pas de pourcentage
target-equals-baseline = valeur cible égale à la valeur de référence : une valeur à maintenir
scale-contradicted = la valeur cible est moins bonne que la valeur de référence sur l’échelle de l’indicateur
target-cannot-be-missed = une valeur cible de { $target } ne peut pas être manquée
target-is-placeholder = la valeur cible est 0 sur 0, sans doute une valeur provisoire
seasons-may-differ = moins d’un an est comparé à une année : les saisons peuvent différer
taken-as-state = accumulation non déclarée : les chiffres sont supposés être des moyennes ou des taux, et le dernier compte
taken-as-flow = accumulation non déclarée : les chiffres sont supposés couvrir des périodes distinctes et sont additionnés
accumulation-not-declared = accumulation non déclarée : lus par période, en cumul ou comme état à une date, les chiffres donnent des résultats différents
accumulation-of-a-state = accumulation non déclarée, et « { $words } » désigne un état. Lus par période, en cumul ou comme état à une date, les chiffres donnent des résultats différents
margin = { $ends }
margin-at = exactement à la limite de { $limit }
margin-above = { $margin } au-dessus de la limite de { $limit }
margin-below = { $margin } au-dessous de la limite de { $limit }
margin-between = entre { $below } au-dessous et { $above } au-dessus de la limite de { $limit }
margin-any-below = au-dessous de la limite de { $limit }, ou jusqu’à { $above } au-dessus
margin-any-above = au-dessus de la limite de { $limit }, ou jusqu’à { $below } au-dessous
margin-any = au-dessous ou au-dessus de la limite de { $limit }
keep-broken = hors des limites le { $day } : { $value }
keep-seen = chiffres dans les limites : { $figures }
interval-without-figure = aucun chiffre pour { $period }
missing-counts-as-zero = dans cette méthode, un chiffre manquant compte pour 0
method-not-computable = { $method } : { $reason }
status-exceeded = dépassé
status-fulfilled = atteint
status-reached = cible atteinte
status-kept = maintenu
status-on-track = en bonne voie
status-reached-late = atteint en retard
status-behind = en retard
status-partly-fulfilled = partiellement atteint
status-not-kept = non maintenu
status-not-fulfilled = non atteint
status-not-reached = cible manquée
status-adverse = détérioré
status-undecided = indéterminé
status-not-judged = non évalué
status-not-due = échéance à venir
status-not-measured = non mesuré
status-not-computable = non calculable
judged-as-of-update = dernière mise à jour le { $day } : ce qui échoit plus tard ne compte pas comme un retard

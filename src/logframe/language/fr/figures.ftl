coverage-in-months = { $count } mois sur { $of }
coverage-in-days = { $count } { $count ->
    [one] jour
   *[other] jours
 } sur { $of }
observed = { $value }
observed-nothing = aucun chiffre
observed-by-source = { $value } ({ $source ->
    [none] source non indiquée
   *[other] { $source }
 })
reading-of-figures = { $accumulates ->
    [increments] somme des périodes
    [running-total] total cumulé
   *[snapshot] dernier chiffre
 }{ $source ->
    [none] {""}
   *[other] , { $source }
 }
held-against-target = { $source ->
    [none] {""}
   *[other] { $source }, {""}
 }par rapport à { $target }
observed-by-sources = { $values }
dated-reaches-back = { $value } : une date, mais pas de période. Période supposée : { $period }
figure-straddles-asked = { $value } pour { $period } : le chiffre compte de 0 à { $value }, car il dépasse la période de la valeur cible
figure-straddles-prorata = { $value } pour { $period } : cela dépasse la période de la valeur cible. Le chiffre compte au prorata des jours
figure-straddles-project = { $value } pour { $period } : le chiffre compte en entier, car la source n’a aucun chiffre hors du projet
figures-beyond-years = La source a aussi des chiffres hors de la période { $period } : chaque chiffre peut appartenir au projet en totalité, en partie ou pas du tout
days-from-first-figure = Le premier jour du projet n’est pas indiqué, les jours comptent donc à partir de ceux du premier chiffre, { $day }
figures-within-years = Les dates exactes du projet dans la période { $period } sont inconnues. Tous les chiffres de cette source comptent, car elle n’en a aucun en dehors
figures-differ = Chiffres différents pour la même période{ $period ->
    [none] {""}
   *[other] , { $period }
 }{ $place ->
    [none] {""}
   *[other] , { $place }
 }
part-exceeds-whole = { $period } : le chiffre d’une partie est supérieur au chiffre de l’ensemble
parts-exceed-whole = { $period } : la somme des chiffres des parties dépasse le chiffre de l’ensemble
parts-miss-whole = { $period } : la somme des chiffres des parties n’est pas le chiffre de l’ensemble
periods-disagree = Les chiffres de périodes qui se recouvrent se contredisent ({ $period })
periods-overlap = { $first } et { $second } se recouvrent : leurs chiffres ne sont pas additionnés
places-do-not-add-up = Les chiffres de plusieurs lieux ne s’additionnent pas ici : le total est une fourchette
places-exceed-whole = La somme des chiffres des lieux dépasse le total ({ $period })
places-not-reported = Lieux sans données pour toute la période : { $places }
places-taken-as-whole = Aucun chiffre pour l’ensemble. Composition supposée : { $places }
pooled = Regroupé : { $numerator } sur { $denominator }
project-period-unknown = La période du projet est inconnue : chaque chiffre compte de 0 à sa totalité
rise-between-totals = La hausse sur une période demande les totaux au début et à la fin. Il en manque au moins un
share-not-poolable = { $value } est une part sans numérateur ni dénominateur : elle ne peut pas être regroupée
parts-contradict-total = Le total est { $total }, mais la somme des parties est { $parts } ({ $when ->
    [none] sans date
   *[other] { $when }
 }) : les deux sont possibles
parts-not-reported = Non rapporté, alors que cela l’était avant : { $parts } ({ $when ->
    [none] sans date
   *[other] { $when }
 })
taken-until-update = Un chiffre pour une période qui finit après le { $day }, date de la dernière mise à jour, est pris pour ce qui était atteint à cette date
state-of-longer-period = Un chiffre pour { $period }, qui se termine après le { $day }, est pris comme l’état à cette date
total-from-parts = Le total manque. La somme des parties est { $value } ({ $when ->
    [none] sans date
   *[other] { $when }
 })
total-between-parts = Le total manque. Il se situe entre ses parties : { $value } ({ $when ->
    [none] sans date
   *[other] { $when }
 })
undated-any-latest = { $count } chiffres n’ont ni date ni ordre : chacun peut être le dernier
undated-beside-dated = Les chiffres sans date ne sont pas utilisés à côté de chiffres datés ({ $count })
undated-beside-one-another = { $count } chiffres n’ont ni date ni ordre. Ils peuvent être des parties les uns des autres : leur total est { $value }
undated-none-to-all = { $count ->
    [one] 1 chiffre n’a pas de période : il compte de 0 à sa totalité
   *[other] { $count } chiffres n’ont pas de période : chacun compte de 0 à sa totalité
 }
undated-taken-whole = Aucun chiffre n’a de date. Le dernier est supposé couvrir toute la période
unique-per-period = Chaque rapport compte une personne une seule fois, mais des personnes peuvent revenir. Le total est compris entre le plus grand chiffre et la somme
beyond-project-and-below-zero = une partie peut venir de l’extérieur du projet, et des parties peuvent être inférieures à 0
unreported-and-below-zero = une partie n’est pas communiquée, et des parties peuvent être inférieures à 0
no-figure-in-period = aucun chiffre dans la période
no-figure-up-to-the-date = aucun chiffre à cette date
no-figure-with-period = aucun chiffre avec une période
no-numerator-and-denominator = ni numérateur ni dénominateur
figure-unit-differs = unités différentes : { $unit } n’est pas { $expected }
value-not-declared = non déclaré
whole-project = tout le projet
by-period-of-no-number = { $indicator } n’est pas un nombre
    .help = choisissez un comptage, une mesure ou une part
by-period-without-period = { $indicator } n’a pas de période : ni ses valeurs cibles ni le projet n’ont de dates
    .help = donnez une période à ses valeurs cibles ou au projet : period="2024/2026"
by-period-of-several-sources = { $indicator } est communiqué par plusieurs sources
    .help = choisissez-en une : source={ $sources }
nothing-reported-for-period = non communiqué
nothing-reported = non communiqué

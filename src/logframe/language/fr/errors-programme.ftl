stage-not-countable = une étape d’une cascade est de type { $kind } ({ $value })
    .help = nommez une série, un chiffre ou un calcul sur des chiffres
stage-without-name = une étape d’une cascade est de type { $kind }
    .help = nommez-la 
cascade-of-one-stage = une cascade n’a qu’une étape
    .help = donnez ses étapes dans l’ordre, la plus grande en premier 
cascade-too-short = une cascade a { $count } { $count ->
    [one] étape
   *[other] étapes
 }
    .help = donnez-en au moins deux, la plus grande en premier
cascade-without-period = la cascade { $id } compte des séries et n’a pas de période
    .help = dites pour quels jours : period="2005"
latency-single-number = un coefficient de latence est le seul nombre { $value }
    .help = donnez la fourchette connue : between(6, 10)
unknown-budget-line = { $project } n’a pas de ligne budgétaire { $line }
    .help = ses lignes sont : { $lines }
budget-line-not-an-amount = la ligne budgétaire { $line } du projet { $project } vaut { $amount }, et non un montant
    .help = déclarez le chiffre à part : Figure(...)
indicator-figures-fit = { $count } chiffres de l’indicateur { $indicator } conviennent, et non un seul
    .help = choisissez avec source=... et period=..., comme ils sont écrits dans le projet
indicator-figure-not-a-number = le chiffre de l’indicateur { $indicator } vaut { $value }, et non un nombre
    .help = déclarez une Figure(...)
comparison-too-short = une comparaison a { $count } { $count ->
    [one] chiffre
   *[other] chiffres
 }
    .help = donnez-en au moins deux ; le premier sert de comparaison
derivation-of-no-figure = un calcul contient { $kind } ({ $value })
    .help = déclarez le nombre comme un chiffre avec son unité et sa source
figure-without-unit = le chiffre { $id } n’a pas d’unité
    .help = dites ce qu’il compte : unit="person", ou unit="1" pour un simple nombre
exchange-rate-to-itself = un taux de change de { $currency } vers la même monnaie
    .help = nommez deux monnaies
exchange-rate-not-positive = un taux de change vaut { $value }
    .help = écrivez combien d’unités de la seconde monnaie coûte une unité de la première
exchange-rate-without-source = un taux de change n’a pas de source
    .help = nommez-la : source="riksbanken"
programme-id-twice = deux { $keyword ->
    [projects] projets
    [claims] affirmations
    [tables] tableaux
    [cascades] cascades
   *[comparisons] comparaisons
 } ont l’identifiant { $id }
    .help = donnez un identifiant propre à chaque objet
claim-of-unknown-project = l’affirmation { $claim } porte sur le projet { $project }, qui n’est pas dans le programme
    .help = { $near ->
        [none] ses projets sont : { $projects ->
            [none] aucun
           *[other] { $projects }
         }
       *[other] vouliez-vous dire { $near } ?
     }
claim-of-unknown-indicator = l’affirmation { $claim } porte sur l’indicateur { $indicator }, que { $project } n’a pas
    .help = { $hint ->
        [none] ses indicateurs sont : { $indicators ->
            [none] aucun
           *[other] { $indicators }
         }
       *[other] vouliez-vous dire { $hint } ?
     }
claim-compared-with-unknown = l’affirmation { $claim } est comparée à { $compared_with }, qui n’est pas déclaré
    .help = { $near ->
        [none] les affirmations sont : { $claims }
       *[other] vouliez-vous dire { $near } ?
     }
series-without-unit = une série n’a pas d’unité
    .help = dites ce qu’elle compte : unit="person", ou unit="1"
series-figure-not-a-number = un chiffre de la série { $id } vaut { $value }, et non un nombre
    .help = déclarez numérateur et dénominateur comme deux séries, et leur ratio_of() dans un tableau
series-figure-in-another-unit = un chiffre de la série { $id } est en { $figure_unit }, mais la série compte en { $unit }
    .help = déclarez une série par unité : ce qui diffère en nature n’est pas une même quantité
series-figures-fit = { $count } chiffres de la série { $id } valent pour { $period }{ $place ->
    [none] {""}
   *[other] {" "}({ $place })
 }, et non un seul
    .help = choisissez avec period=..., place=... et source=..., comme la série les donne
no-project-has-indicator = aucun indicateur { $indicator } dans { $projects }
    .help = nommez-en un qui y est déclaré
series-of-several-definitions = les chiffres de l’indicateur { $indicator } comptent des choses différentes : { $definitions }
    .help = choisissez-en une : definition=...
better-unknown = better vaut { $value }
    .help = écrivez si un chiffre plus bas (lower) ou plus haut (higher) est meilleur
significant-unclear = significant vaut { $value }
    .help = écrivez combien de chiffres sont significatifs 
claim-states-range = une affirmation annonce { $value }
    .help = déclarez une affirmation par borne, ou une seule borne 
rows-unknown = rows vaut { $value }
    .help = écrivez "calendar-year", "project-period" ou une liste de périodes : ["2004-H2"]
table-without-column = un tableau n’a pas de colonne
    .help = nommez les séries qu’il montre 
column-twice = la colonne { $id } figure deux fois dans un tableau
    .help = montrez-la une seule fois
says-unknown = says vaut { $value }
    .help = { $hint ->
        [none] écrivez l’un de ces mots : { $words }
       *[other] vouliez-vous dire { $hint } ?
     }

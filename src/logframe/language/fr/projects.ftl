status-claim-audit = annoncé : { $says } ; calculé : { $status }{ $share ->
    [none] {""}
   *[other] , { $share } de la valeur cible
 } ; verdict : { $verdict } ({ $reason })
status-claim-not-evaluated = l’affirmation { $claim } porte sur { $project }, qui n’est pas évalué
    .help = évaluez-le
text-to-read-not-text = loads() lit un texte, et non { $kind }
    .help = pour un fichier : load(path)
needs-project = { $function }() attend un projet, et non { $type }
    .help = chargez d’abord le fichier : { $function }(*load(...))
half-way-by-design = aucun indicateur ici ne mesure un effet direct ou un impact
half-way-in-reporting = des indicateurs d’effet direct ou d’impact sont déclarés, mais leurs données manquent ou se limitent à des témoignages isolés
half-way-along-path = aucune donnée d’effet direct ne relie ce résultat à son objectif
indicators-measured = { $count } sur { $of } { $count ->
    [one] mesuré
   *[other] mesurés
 }
does-not-compare = comparaison impossible : { $reason }
figures-the-same = identique{ $warnings ->
    [none] {""}
   *[other] {" "}({ $warnings })
 }
figures-compared = { $change }{ $ratio ->
    [none] {""}
   *[other] , { $ratio } fois autant
 }{ $warnings ->
    [none] {""}
   *[other] {" "}({ $warnings })
 }
compared-without-figure = aucun chiffre pour { $id }{ $reason ->
    [none] {""}
   *[other]  : { $reason }
 }
compared-units-differ = unités différentes : { $first ->
    [none] un simple nombre
   *[other] { $first }
 } et { $second ->
    [none] un simple nombre
   *[other] { $second }
 } ne comptent pas la même chose
compared-definitions-differ = définitions différentes : « { $first } » et « { $second } »
compared-periods-unknown = périodes inconnues : { $figures }
figure-without-period = { $id }{ $reason ->
    [none] {""}
   *[other] {" "}({ $reason })
 }
compared-places-and-periods-differ = lieux et périodes diffèrent à la fois : { $places }, { $periods }
compared-both-open = les deux chiffres sont ouverts du même côté : l’écart peut être quelconque
compared-periods-of-other-length = périodes de durées différentes : { $periods }
compared-definition-of-one = un seul des deux précise ce qu’il compte
compared-judgements = appréciations en mots
compared-scales-differ = les échelles diffèrent
compared-without-either-figure = l’un des deux n’a aucun chiffre
compared-project-without = { $project } n’a pas { $id }
steps-the-same = identique : { $value }
steps-compared = { $second } contre { $first }
project-period-not-declared = la période du projet n’est pas déclarée
figure-without-date = communiqué sans date
compare-needs-two-alike = compare() attend deux projets ou deux chiffres, et non { $types }
    .help = prenez un chiffre d’un projet avec figure_of(project, indicator)

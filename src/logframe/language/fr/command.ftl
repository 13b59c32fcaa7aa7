option-schema-without-iati = --schema ne vaut que pour IATI (.xml), et { $file } n’en est pas ; omettez --schema
option-format-beside-file = --format ne vaut que pour { $option } ; l’extension d’un fichier choisit son format
option-format-lacking = - n’a pas d’extension qui choisisse un format ; ajoutez --format json, yaml, py, ...
option-output-twice = -o - figure deux fois ; écrivez-le une seule fois
activities-with-results = { $count } { $count ->
    [one] activité avec résultats
   *[other] activités avec résultats
 }
review-written = revue de { $names } écrite dans { $file }
file-converted = { $source } écrit dans { $file }
project-begun = projet écrit dans { $file } ; ensuite : logframe check { $file }
nothing-to-explain = il n’y a ni indicateur ni élément { $id }
    .help = les indicateurs sont : { $indicators }
project-not-in-file = le fichier n’a pas de projet { $id }
    .help = nommez l’un de ceux-ci, { $projects } : { $example }
projects-in-file-not-one = le fichier a { $count } projets, et non un seul
    .help = nommez l’un de ceux-ci, { $projects } : { $example }
diagnostic-line = { $place }: { $severity } { $rule } { $name } : { $project ->
    [none] {""}
   *[other] { $project } :{" "}
 }{ $text }{ $waived ->
    [none] {""}
   *[other] {" "}(dérogation : { $waived })
 }
finding-of = « { $statement } » : { $text }
diagnostic-help = aide : { $help }
not-to-be-shown = show() attend un projet, une revue ou une réponse, et non { $kind }
    .help = évaluez-le ou faites-en d’abord la revue
testing-without-hypothesis = logframe.testing demande hypothesis ; installez-le : pip install 'logframe[testing]'
not-translated = { $count } { $count ->
    [one] message n’est pas traduit
   *[other] messages ne sont pas traduits
 } en { $language }
language-unknown = langue inconnue : { $value }
    .help = { $near ->
    [none] choisissez { $languages }
   *[other] vouliez-vous dire { $near } ? Choisissez { $languages }
 }
error-at-place = { $place }: erreur : { $text }
error-and-help = { $text } ; { $help }
id-in-several-projects = { $id } figure dans plusieurs projets
    .help = indiquez l’un de : { $ids }
check-coverage = indicateurs : { $indicators } ; avec une valeur de référence : { $baseline }, une valeur cible : { $target }, une valeur observée : { $actual }, les trois : { $whole }

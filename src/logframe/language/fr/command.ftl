option-schema-without-iati = --schema ne vaut que pour IATI (.xml), et { $file } n’en est pas ; omettez --schema
option-dialect-of-workbooks = { $option } met en page la matrice d’un classeur : nommez le fichier à écrire OUT.xlsx
option-format-beside-file = --format ne vaut que pour { $option } ; l’extension d’un fichier choisit son format
option-format-lacking = le format de { $output } n’est pas indiqué ; ajoutez --format json, yaml, py, ...
option-baseline-lacking = --write-baseline a besoin d’un fichier à écrire ; ajoutez --baseline FICHIER
option-output-no-folder = { $count } fichiers ne peuvent pas être écrits dans { $output } ; indiquez un dossier existant
option-output-twice = -o - figure deux fois ; écrivez-le une seule fois
verb-lacking = { $file } est un fichier ; dites ce qu’il faut en faire : logframe check { $file }
verb-unknown = il n’y a pas de commande { $verb } ; { $near ->
    [none] logframe --help les énumère
   *[other] vouliez-vous dire { $near } ?
 }
option-document-lacking = aucun document n’est indiqué ; indiquez-en un : -o review.html
activities-with-results = { $count } { $count ->
    [one] activité avec résultats
   *[other] activités avec résultats
 }
review-written = revue de { $names } écrite dans { $file }
file-converted = { $source } écrit dans { $file }
project-begun = projet écrit dans { $file } ; ensuite : logframe check { $file }
nothing-to-explain = il n’y a ni indicateur ni élément { $id }
    .help = { $near ->
        [none] les indicateurs sont : { $indicators }
       *[other] vouliez-vous dire { $near } ?
     }
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
finding-of = « { $statement } » : { $text }
diagnostic-help = aide : { $help }
not-to-be-shown = show() attend un projet, une revue ou une réponse, et non { $kind }
    .help = évaluez-le ou faites-en d’abord la revue
testing-without-hypothesis = logframe.testing demande hypothesis ; installez-le : pip install 'logframe[testing]'
not-translated = { $count } { $count ->
    [one] message n’est pas traduit
   *[other] messages ne sont pas traduits
 } en { $language }
language-unknown = langue inconnue : { $value }
    .help = { $near ->
    [none] choisissez { $languages }
   *[other] vouliez-vous dire { $near } ? Choisissez { $languages }
 }
error-at-place = { $place }: erreur : { $text }
error-and-help = { $text } ; { $help }
folder-skipped = { $folder } : { $files } { $files ->
    [one] fichier lu
   *[other] fichiers lus
 } ; { $skipped } ignorés (Python, exécuté seulement s’il est nommé : { $python } ; fichiers de verrouillage : { $lock } ; CSV, Word et Parquet, lus s’ils sont nommés : { $named } ; données sans cadre logique : { $data })
folder-search = recherche de cadres logiques dans { $paths } ; Ctrl-C l’interrompt
folder-without-logframe = ce dossier ne contient aucun cadre logique
    .help = { $python ->
    [zero] indiquez un fichier, ou un dossier avec des fichiers { $endings }
   *[other] les fichiers Python ne sont exécutés que s’ils sont nommés
 }
folder-of-several-files = le dossier contient { $files } fichiers, et non un seul
    .help = indiquez l’un d’eux
setting-no-toml = ce n’est pas du TOML valide ({ $problem })
    .help = corrigez la ligne
setting-unknown = réglage inconnu { $setting }
    .help = { $near ->
    [none] les réglages sont { $settings }
   *[other] vouliez-vous dire { $near } ?
 }
setting-wrong = { $setting } ne peut pas être { $value }
    .help = { $takes ->
    [choice] écrivez { $choices }
    [texts] écrivez un texte ou une liste de textes
   *[text] écrivez un texte
 }
baseline-not-read = ce n’est pas une base de référence de logframe check
    .help = écrivez-la : logframe check FILES --baseline FILE --write-baseline
baseline-written = { $count } { $count ->
    [one] problème connu écrit
   *[other] problèmes connus écrits
 } dans { $file }
baseline-applied = { $known } { $known ->
    [one] problème connu n’est pas affiché
   *[other] problèmes connus ne sont pas affichés
 } ({ $file }){ $gone ->
    [zero] {""}
   *[other]  ; { $gone } n’existent plus : écrivez de nouveau la base de référence
 }
programme-without-project = le programme { $programme } n’a pas de projet { $id }
    .help = les projets sont : { $ids }
id-in-several-projects = { $id } figure dans plusieurs projets
    .help = indiquez l’un de : { $ids }
check-coverage = indicateurs : { $indicators } ; avec une valeur de référence : { $baseline }, une valeur cible : { $target }, une valeur observée : { $actual }, les trois : { $whole }
page-not-built = la page n’est pas construite dans ce dossier
    .help = construisez-la à partir des sources : { $build }
page-served = La page est à l’adresse { $address }. Pour arrêter : Ctrl-C

data-file-has-problems = { $file } a des problèmes
data-too-many-values = le fichier a plus de { $limit } valeurs, trop pour sa taille
    .help = divisez-le
data-number-too-long = un nombre a plus de { $limit } chiffres
    .help = vérifiez-le
data-standard-input-empty = l’entrée standard est vide
    .help = envoyez-y un fichier
data-table-is-no-project = un tableau de chiffres n’est pas un projet : il n’a ni énoncés, ni liens, ni définitions, ni hypothèses
    .help = déclarez le projet dans un fichier à part et lisez-y les chiffres
data-format-not-read = un fichier de type { $ending ->
    [none] « (aucun) »
   *[other] { $ending }
 } n’est pas lu
    .help = nommez un fichier qui se termine par { $endings }
data-kind-nothing = rien (null)
data-kind-truth = vrai ou faux
data-kind-number = un nombre
data-kind-text = un texte
data-kind-list = une liste
data-kind-names = des noms avec des valeurs
data-names-expected = { $role ->
    [file] un fichier de projet
    [unit] une unité
   *[this] ceci
 } est { $kind }
    .help = écrivez des noms avec des valeurs
data-fraction-expected = fraction vaut { $value }
    .help = écrivez "1/3"
data-two-ends-expected = between demande deux bornes
    .help = écrivez [8, 14]
data-two-figures-expected = { $keyword } demande deux chiffres
    .help = écrivez [143, 301]
data-version-not-read = le fichier est de la version { $version } du format
    .help = cette bibliothèque lit la version 1
data-beside-projects = le fichier a { $name } à côté de ses projets
    .help = { $near ->
        [none] écrivez projects: une liste, chaque projet avec id et statement
       *[other] vouliez-vous dire { $near } ?
    }
data-no-project = le fichier ne déclare aucun projet
    .help = écrivez projects: une liste, chaque projet avec id et statement
data-project-twice = deux projets ont l’identifiant { $id }
    .help = renommez-en un
data-named-twice = { $kind ->
    [source] deux sources
    [series] deux séries
   *[figure] deux chiffres
 } ont l’identifiant { $id }
    .help = renommez l’un des deux
data-units-no-list = units n’est pas une liste
    .help = écrivez [{ "{" }name: borehole, plural: boreholes{ "}" }]
data-unit-not-understood = une unité n’est pas comprise
    .help = écrivez name, plural, equals
data-too-many-problems = seuls les { $limit } premiers problèmes sont indiqués
    .help = corrigez d’abord ceux-ci
data-unknown-keyword = { $kind } n’a pas de mot-clé { $keyword }
    .help = { $near ->
        [none] mots-clés admis : { $keywords }
       *[other] vouliez-vous dire { $near } ?
    }
data-lacks-keyword = il manque à { $kind } : { $keyword }
    .help = écrivez { $keyword }: ...
data-kind-not-known = { $value ->
    [none] le type (kind) manque ici
   *[other] le type (kind) { $value } n’existe pas
 }
    .help = { $near ->
        [none] écrivez kind: l’un de ces types, { $kinds }
       *[other] vouliez-vous dire { $near } ?
     }
data-name-expected = { $role ->
    [source] une source
    [series] une série
   *[figure] un chiffre
 } est { $kind }
    .help = écrivez son identifiant
data-names-nothing = aucune série et aucun chiffre n’a l’identifiant { $name }
    .help = { $near ->
        [none] les identifiants sont : { $names }
       *[other] vouliez-vous dire { $near } ?
     }
data-end-of-no-figure = { $keyword } ne contient pas de chiffre
    .help = écrivez l’identifiant d’un chiffre
data-terms-expected = { $keyword } a moins de deux termes
    .help = écrivez une liste d’identifiants, par exemple [first, second]
data-value-unreadable = lecture impossible : { $problem }
    .help = écrivez ce que le mot-clé admet
data-beyond-parquet = un nombre dépasse ce que Parquet peut contenir
    .help = écrivez un .csv, qui garde tous les chiffres
data-field-of = { $owner ->
    [none] le fichier
   *[other] { $owner }
 } : champ { $field }
data-half-character-in-field = { $field } contient { $sign }, la moitié d’un caractère
    .help = corrigez le texte
data-no-figure = non disponible
library-needed = { $action ->
    [reading] lire
   *[writing] écrire
 } { $format } demande { $library }
    .help = installez-le : pip install '{ $extra }'

csv-unknown-column = aucune colonne ne s’appelle { $column }
    .help = { $near ->
        [none] nommez une dimension "{ $dimension }", ou supprimez la colonne
       *[other] vouliez-vous dire { $near } ?
    }
csv-no-column-of-figures = le tableau n’a pas de colonne de chiffres
    .help = nommez-la : value, ou low et high
csv-figure-twice = le même chiffre figure à la ligne { $line }
    .help = supprimez-en un, ou nommez leurs sources
csv-part-twice = la partie { $part } par { $column } figure deux fois
    .help = supprimez-en une
csv-figure-and-missing = la ligne a un chiffre et dit qu’il manque
    .help = supprimez l’un des deux
csv-cell-empty = la cellule est vide
csv-value-not-a-number = { $problem }
    .help = écrivez des chiffres, avec un point avant les décimales et rien entre les milliers
csv-value-contradicts-ends = value vaut { $value }, mais low et high disent autre chose
    .help = omettez l’un des deux
csv-not-one-number = « { $text } » est { $value }
csv-end-not-a-number = { $column } : { $problem }
    .help = écrivez un seul nombre, avec un point avant les décimales
csv-several-indicators = { $file } a des chiffres de { $count } indicateurs
    .help = dites quel indicateur : { $indicator }
csv-no-figure-of-indicator = { $file } n’a aucun chiffre pour l’indicateur { $indicator }
    .help = { $near ->
        [none] il contient : { $ids ->
            [none] aucun indicateur
           *[other] { $ids }
        }
       *[other] vouliez-vous dire { $near } ?
    }
csv-nul-byte = le fichier contient un octet NUL
    .help = enregistrez-le comme texte CSV
csv-empty = le fichier est vide
    .help = écrivez un en-tête : { $columns }
csv-cells-differ-from-header = la ligne a { $count ->
    [one] { $count } cellule
   *[other] { $count } cellules
 }, l’en-tête { $columns }
    .help = donnez à chaque ligne les cellules de l’en-tête, avec des guillemets autour d’un texte qui contient le séparateur
csv-too-many-rows = le tableau a plus de { $limit } lignes
    .help = divisez-le
csv-too-many-cells = le tableau a plus de { $limit } cellules remplies
    .help = divisez-le
csv-not-valid = CSV non valide : { $problem }
    .help = corrigez les guillemets de la ligne
csv-row-too-long = la ligne a plus de { $limit } cellules
    .help = divisez-la
csv-cell-too-long = une cellule dépasse { $limit } caractères
    .help = corrigez la ligne
csv-column-without-name = la colonne { $number } n’a pas de nom
    .help = nommez-la, ou supprimez la colonne
csv-column-twice = deux colonnes s’appellent { $column }
    .help = renommez-en une

json-not-valid = JSON non valide : { $problem }
    .help = corrigez la ligne
json-text-after-end = JSON non valide : il y a encore du texte après la fin
    .help = corrigez la ligne
json-too-deep = JSON non valide : plus de { $limit } niveaux d’imbrication
    .help = corrigez la ligne
json-value-expected = JSON non valide : une valeur est attendue à { $text }
    .help = corrigez la ligne
json-ends-too-early = JSON non valide : le fichier s’arrête trop tôt
    .help = corrigez la ligne
json-number-too-long = JSON non valide : { $problem }
    .help = vérifiez le nombre
json-half-character = JSON non valide : un texte contient la moitié d’un caractère (\ud800 à \udfff)
    .help = corrigez la ligne
json-name-expected = JSON non valide : un nom entre guillemets doubles est attendu
    .help = corrigez la ligne
json-name-twice = JSON non valide : { $name } figure deux fois
    .help = écrivez-le une seule fois
json-colon-expected = JSON non valide : un deux-points est attendu après { $name }
    .help = corrigez la ligne
json-comma-expected = JSON non valide : une virgule ou { $sign } est attendu
    .help = corrigez la ligne

yaml-too-many-signs = le fichier a plus de { $limit } lignes, virgules et crochets, trop pour sa taille
    .help = divisez-le
yaml-not-valid = YAML non valide : { $problem }
    .help = corrigez la ligne
yaml-escape-of-no-character = YAML non valide : un échappement ne désigne aucun caractère (\U0010FFFF est le dernier)
    .help = corrigez la ligne
yaml-empty = le fichier est vide
    .help = écrivez projects: [...]
yaml-several-documents = YAML non valide : un seul document est attendu dans le fichier
    .help = n’en gardez qu’un
yaml-anchor = les ancres et les alias (& et *) ne sont pas lus
    .help = écrivez la valeur en entier
yaml-tag = l’étiquette { $tag } n’est pas lue
    .help = omettez-la
yaml-too-deep = YAML non valide : plus de { $limit } niveaux d’imbrication
    .help = corrigez-le
yaml-name-no-text = un nom n’est pas un texte
    .help = écrivez name: value
yaml-name-twice = { $name } figure deux fois
    .help = écrivez-le une seule fois
yaml-half-character = un texte contient la moitié d’un caractère (\ud800 à \udfff)
    .help = corrigez la ligne

python-format-not-read = un fichier de type { $ending ->
    [none] « (aucun) »
   *[other] { $ending }
 } n’est pas lu
    .help = nommez un fichier Python
python-syntax = Python non valide : { $problem }{ $text ->
    [none] { "" }
   *[other] { " " }dans : { $text }
 }
    .help = corrigez la ligne
python-not-text = Python non valide : { $problem }
    .help = enregistrez-le comme texte UTF-8
python-file-exits = le fichier s’est arrêté de lui-même (exit { $status })
    .help = retirez l’appel à exit du fichier de projet
python-call-lacks = il manque à { $call }() : { $names }
    .help = ajoutez ce qui manque
python-too-many-values = { $call }() a trop de valeurs sans mot-clé
    .help = écrivez d’abord l’identifiant et l’énoncé, puis tout le reste sous la forme keyword=value
python-error = { $kind } : { $problem }
    .help = corrigez la ligne
python-unknown-keyword = { $call ->
    [none] l’appel
   *[other] { $call }
 }() n’a pas de mot-clé { $keyword }
    .help = { $near ->
        [none] { $keywords ->
            [none] vérifiez le mot-clé
           *[other] mots-clés admis : { $keywords }
        }
       *[other] vouliez-vous dire { $near } ?
    }
python-unknown-name = { $holder } n’a pas { $name }
    .help = { $near ->
        [none] utilisez l’un de : { $names }
       *[other] vouliez-vous dire { $near } ?
     }
python-several-programmes = le fichier déclare { $count } programmes
    .help = réunissez tous les projets dans un seul
python-no-project = le fichier ne déclare aucun projet
    .help = déclarez-en un au niveau supérieur : project = Project("P-1", "À quoi il sert")
python-belongs-to-nothing = { $kind } { $id } n’est rattaché à rien
    .help = ajoutez-le { $holder ->
        [node] aux indicateurs d’un élément
       *[project] à un projet
    }

schema-title = projets logframe
schema-description = Des projets avec leurs cadres logiques, en JSON ou en YAML ; version 1 du format.
schema-keep = Une valeur à maintenir dans des limites.
schema-value = Un nombre, une fourchette, un chiffre approximatif, une borne, une lacune indiquée, un montant, une part ou un rapport.
table-lacks-columns = il manque { $columns } au tableau d’indicateurs
    .help = ajoutez ces colonnes ; docs/portfolio-columns.md dit ce que chacune signifie
table-of-wrong-type = un tableau d’indicateurs est un tableau Arrow ou de polars, pas { $type }
table-unreadable = le tableau ne peut pas être lu ({ $reason })
    .help = écrivez-le à nouveau en Parquet, ou en CSV en UTF-8
table-cell-empty = la ligne { $row } n’a rien dans { $column }
    .help = indiquez le projet et l’indicateur à chaque ligne
table-row-again = la ligne { $row } est de nouveau l’indicateur { $indicator } du projet { $project }
    .help = laissez une ligne par indicateur
table-cell-wrong = la ligne { $row } a « { $value } » dans { $column }, il faut { $kind ->
    [whole] un nombre entier
    [day] un jour tel que 2024-12-31
    [flag] true ou false
    [text] un texte
    [list] une liste en JSON
   *[words] l’un de { $words }
 }
table-column-wrong = il faut dans { $column } { $kind ->
    [whole] un nombre entier
    [day] un jour tel que 2024-12-31
    [flag] true ou false
    [text] un texte
    [list] une liste en JSON
   *[words] l’un de { $words }
 }
words-not-there = il n’y a pas de fichier .ftl ici. Mettez vos mots dans des fichiers .ftl, dans un sous-dossier par langue : { $languages }
words-named-twice = le message { $name } existe déjà. Donnez un autre nom au vôtre
own-code-failed = { $kind ->
    [rule] la règle { $name } a échoué
    [method] la méthode { $name } a échoué
    [trend] la méthode de tendance { $name } a échoué
   *[format] le format n’y parvient pas
 } : { $problem }. Demandez à qui l’a écrit

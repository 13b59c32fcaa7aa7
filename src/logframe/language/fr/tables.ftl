table-column = colonne { $column } « { $heading } »
table-level = { $level ->
    [objective] objectif général
    [purpose] objectif spécifique
    [outcome] effet
    [suboutcome] effet intermédiaire
    [activity] activité
   *[output] produit
 }
table-accumulation = { $accumulation ->
    [increments] s’additionnent
    [running-total] sont des totaux cumulés
   *[snapshot] sont des états à une date
 }
table-columns-alike = Ces colonnes contiennent la même chose, aucune n’est donc utilisée : { $columns }
    .help = indiquez dans chaque titre l’année, la partie ou le type de chiffre
    .why = Choisir l’une de deux cibles changerait le résultat.
table-column-unread = { $column } contient des chiffres, mais son titre n’est pas compris : « { $text } »
    .help = { $near ->
        [none] nommez-la Référence, Cible ou Réalisé avec l’année, ou indiquez-la dans le fichier de correspondance
       *[other] vouliez-vous dire « { $near } » ?
    }
    .why = Un chiffre non lu change le résultat.
table-accumulation-contradicted = « { $text } » dit que les chiffres s’additionnent, mais « { $heading } » est le dernier, { $total }
    .help = corrigez l’un des deux, ou indiquez-le dans le fichier de correspondance
    .why = Additionnés ou non, les chiffres donnent des résultats différents.
table-figure-twice = « { $text } » et « { $second } » valent pour le même indicateur, la même date et la même partie : aucun n’est utilisé
    .help = supprimez l’un des deux, ou indiquez ce qui les distingue : une période, une source, une partie
    .why = Choisir entre deux chiffres, c’est choisir le résultat.
table-aim-none = « { $text } » sous « { $heading } » n’est pas un chiffre : il n’y a pas de cible à cette date
table-part-date = « { $text } » est une date, là où d’autres lignes nomment une partie. Les tableurs font des dates d’âges comme 6-17
    .help = écrivez la partie comme texte, précédée d’une apostrophe : '6-17
table-sheet-kept = « { $sheet } » n’a pas d’en-têtes compris. Elle est gardée comme texte, avec { $figures ->
    [one] { $figures } chiffre
   *[other] { $figures } chiffres
 }
    .help = nommez l’indicateur et les chiffres de ses colonnes dans une ligne d’en-têtes
table-column-kept = { $column } est conservée comme texte
    .help = { $near ->
        [none] rien, si elle ne contient pas de chiffres du cadre logique
       *[other] vouliez-vous dire « { $near } » ?
    }
table-running-total-kept = { $column } donne des totaux cumulés à côté des chiffres par période, et est conservée comme texte
table-span-kept = { $column } contient les chiffres d’une seule période à côté du total à ce jour, et est conservée comme texte
    .help = rien, si le total à ce jour est voulu ; sinon datez le titre de chaque période
table-figure-unclear = « { $text } » sous « { $column } » n’est pas utilisé comme chiffre : { $problem }
    .why = Un chiffre qui peut avoir deux sens manque tant qu’il n’est pas clair.
table-figure-alone = « { $text } » dans { $column } n’a pas d’indicateur sur sa ligne
    .help = écrivez l’indicateur sur la même ligne
table-lines-differ = { $column } a { $parts } lignes pour { $indicators } indicateurs : « { $text } »
    .help = écrivez une ligne par indicateur, avec son numéro, ou chaque indicateur sur sa propre ligne
table-level-unknown = « { $text } » n’est pas un niveau de résultats
    .help = { $near ->
        [none] écrivez Impact, Effet, Produit ou Activité
       *[other] vouliez-vous dire « { $near } » ?
    }
table-parts-alone = « { $text } » donne des chiffres par partie et aucun pour l’ensemble. Il est gardé comme texte
    .help = écrivez le chiffre pour l’ensemble avant ceux des parties
table-level-missing = Aucun niveau n’est indiqué pour « { $text } ». Il est lu comme { $level }
    .help = écrivez le niveau dans une colonne Niveau
table-indicator-alone = Aucun résultat n’est indiqué pour l’indicateur « { $text } »
    .help = écrivez le résultat qu’il mesure sur sa ligne ou au-dessus
table-time-unclear = « { $text } » n’est pas utilisé comme date : { $problem }
table-period-open = « { $text } » n’indique pas le premier et le dernier jour du projet
    .help = indiquez les deux, par exemple juillet 2004 - décembre 2005, ou le premier avec le nombre de mois : 18 mois à partir de juillet 2004
table-period-reversed = « { $text } » : le projet finit avant de commencer
    .help = écrivez le premier jour, puis le dernier
table-fiscal-start = Le début de l’exercice { $years } n’est pas indiqué. { $month } est supposé
    .help = indiquez le premier mois par fiscal_year_starts dans le fichier de correspondance
table-start-missing = « { $text } » se compte depuis le début du projet, qui n’est pas indiqué
    .help = écrivez la période du projet au-dessus du tableau
table-year-missing = Aucune année n’est indiquée pour « { $text } »
    .help = écrivez l’année dans le titre, ou par year dans le fichier de correspondance
table-inferred-year = Aucune année n’accompagne « { $text } » et d’autres. L’année { $year } est retenue, indiquée au-dessus du tableau
table-inferred-revised = « { $text } » est la cible révisée. Elle remplace « { $before } » sous « { $heading } »
table-aim-undated = La cible « { $text } » sous « { $heading } » n’a pas de date. Elle est conservée comme texte
table-unit-unknown = L’unité « { $text } » est inconnue. Elle est conservée comme texte
    .help = { $near ->
        [none] écrivez personne, ménage, cas, pourcentage, USD ou semblable
       *[other] vouliez-vous dire « { $near } » ?
    }
table-unit-differs = il est en { $unit }, et l’unité de l’indicateur est { $column_unit }
    .help = écrivez le chiffre dans l’unité de l’indicateur
table-accumulation-unclear = « { $text } » ne dit pas si les chiffres s’additionnent
    .help = { $near ->
        [none] écrivez { $words }
       *[other] vouliez-vous dire « { $near } » ?
    }
table-word-unclear = « { $text } » est conservé comme texte
    .help = { $near ->
        [none] écrivez { $words }
       *[other] vouliez-vous dire « { $near } » ?
    }
table-cell-refused = « { $text } » n’est pas utilisé : { $problem }
table-link-refused = Un lien n’est pas utilisé : { $problem }
table-words-unclear = Le chiffre « { $text } » dans l’énoncé de l’indicateur peut avoir plusieurs sens. Il n’est pas utilisé
    .help = écrivez-le dans une colonne Référence ou Cible
table-words-kept = « { $text } » est lu comme { $value }. Ses mots sont conservés
table-share-agrees = Le « { $text } » indiqué concorde avec les chiffres : { $share } %
table-share-differs = Le tableau indique « { $text } », mais ses chiffres donnent { $share } % : { $actual } sur { $target }
    .help = corrigez le pourcentage ou les chiffres
    .why = L’un des deux est faux.
table-total-of-states = « { $heading } » additionne des chiffres qui sont des états à une date. Il n’est pas utilisé
    .help = prenez le dernier chiffre au lieu de la somme
table-parts-only = seules des parties sont rapportées
table-read-from-words = Lu dans l’énoncé de l’indicateur : { $values }
table-inferred-level = « { $text } » est lu comme { $level }, d’après son numéro { $number }
table-inferred-level-name = « { $text } » est lu comme { $level }, d’après son rang parmi les noms de niveaux
table-inferred-level-depth = « { $text } » est lu comme { $level }, d’après son retrait ou le plan de sa ligne
table-inferred-sum = La cible s’ajoute à celles des périodes précédentes : un jalon de { $total }
table-inferred-converted = « { $text } » est lu comme { $value }, dans l’unité des autres chiffres
table-inferred-sheet-time = Le nom de la feuille « { $sheet } » dit de quand sont ses chiffres
table-inferred-sheet-place = Le nom de la feuille « { $sheet } » dit d’où sont ses chiffres
table-inferred-thousands = { $sign ->
    [comma] La virgule
   *[point] Le point
 } de « { $text } » sépare les milliers : aucun chiffre n’a ici de décimales
table-inferred-decimals = { $sign ->
    [comma] La virgule
   *[point] Le point
} de « { $text } » sépare des décimales, comme dans « { $beside } »
table-inferred-link = « { $text } » contribue à « { $parent } »{ $number ->
    [none] {""}
   *[other] , d’après { $number }
 }
table-inferred-shares = Les nombres inférieurs à 1 sont lus comme des parts : 0,4 est 40 %. Cellules { $cells }
table-inferred-steps = Ces mots sont les degrés d’une échelle, le meilleur en dernier : { $text }
table-words-without-scale = « { $text } » est qualitatif et n’a pas d’échelle. Ses mots sont conservés comme texte et ne sont pas comparés
    .help = écrivez les degrés dans une colonne « Échelle », le plus mauvais d’abord : mauvais < moyen < bon
table-inferred-scale = « { $text } » est une échelle : chaque chiffre est multiplié par { $factor }
table-inferred-change = « { $text } » est lu comme { $target }, depuis la référence { $baseline }
table-inferred-level-of-change = Les chiffres de « { $text } » sont des états à une date, car la cible est un changement
table-inferred-order = Les chiffres de « { $text } » sont des états à une date : les rangs et les rapports ne s’additionnent pas
table-inferred-accumulation = Les chiffres de plusieurs périodes { $accumulation }, d’après { $by ->
    [heading] le titre
   *[words] les mots
 } « { $text } »
table-inferred-accumulation-total = Les chiffres de plusieurs périodes s’additionnent : « { $heading } » est leur somme, { $total }
table-inferred-accumulation-last = Les chiffres de plusieurs périodes ne s’additionnent pas : « { $heading } » est le dernier, { $total }
table-inferred-total = « { $heading } » n’a pas de résultat enregistré. La cible est la somme des périodes, { $total }
table-inferred-actuals = { $column } ne dit pas ce que sont ses chiffres. Ils sont lus comme des valeurs réalisées
table-inferred-milestones = La { $column } ne nomme qu’une date, dans un tableau de cibles : ses chiffres sont des jalons
table-inferred-part-column = La { $column } est lue comme une partie des chiffres d’à côté
table-inferred-part = « { $text } » ({ $part }) de { $whole } est lu comme { $value }
table-share-kept = « { $text } » est la part d’un groupe. Il est conservé comme texte
table-inferred-items = « { $text } » est lu comme { $indicators } indicateurs, car sa ligne a autant de chiffres
table-inferred-negative = « { $text } » est lu comme { $value }, comme la comptabilité écrit les montants négatifs
table-year-doubted = « { $text } » sous « { $column } » est lu comme un nombre. Les chiffres autour sont petits, c’est peut-être une année
    .help = écrivez le chiffre ici et l’année dans le titre
table-inferred-parts = « { $text } » est lu comme les chiffres de parties : { $parts }
table-inferred-whole = Aucun total n’est indiqué. La somme des parties est { $total }
table-inferred-each = Des chiffres sont indiqués pour { $parts } et aucun pour l’ensemble. Chaque partie est comparée à son propre chiffre
table-measure-kept = « { $text } » est gardé comme texte, car les chiffres de son indicateur se trouvent dans { $column }
table-inferred-from-words = { $role ->
    [baseline] Référence lue
   *[target] Cible lue
 } dans l’énoncé : « { $text } »
table-inferred-indicators = Aucun titre ne nomme les indicateurs, ils sont donc pris dans { $column }
table-goes-on = « { $sheet } » n’a pas de titres. Ses lignes continuent celles de « { $before } »
table-lines-by-order = Les lignes de « { $text } » sont lues dans l’ordre, car leurs numéros ne sont pas ceux des indicateurs
table-line-for-all = « { $text } » vaut pour les { $indicators } indicateurs à côté
table-inferred-plan = Aucune colonne ne contient de valeurs atteintes, le tableau est donc lu comme un plan : les rapports d’avancement manquent
table-inferred-turned = Les en-têtes de ce tableau sont les uns sous les autres. Il est lu lignes et colonnes échangées : la colonne B de ce rapport est la ligne 2
table-inferred-unit = « { $text } » compte { $unit }, d’après son énoncé
mapping-name-unknown = Un fichier de correspondance n’a pas de { $name }
    .help = écrivez { $names }
mapping-not-names = Une correspondance nomme ce qu’elle fixe
    .help = écrivez columns: et dessous C: target 2024
mapping-word-unknown = { $word } n’est pas une façon de cumuler des chiffres
    .help = écrivez { $words }
mapping-no-month = { $value } n’est pas un mois
    .help = écrivez 1 à 12, ou son nom
mapping-no-period = { $value } n’indique pas le premier et le dernier jour du projet
    .help = écrivez-le ainsi : 2004-07/2005-12
mapping-no-year = { $value } n’est pas une année
    .help = écrivez-la en quatre chiffres
table-cell-kept = « { $text } » est conservé comme texte, hors des colonnes
table-inferred-code-page = Les lettres sont lues comme { $code_page }, car le fichier n’est pas en UTF-8
    .help = si des lettres sont fausses, enregistrez-le en « CSV UTF-8 »

no-workbook = ce n’est pas { $form ->
    [docx] un document Word
    [ods] un classeur LibreOffice
   *[other] un classeur Excel
 }
    .help = enregistrez-le en .xlsx
workbook-damaged = { $part ->
    [none] le classeur est endommagé
   *[other] la partie { $part } du classeur est endommagée
 } : { $reason }
    .help = enregistrez-le de nouveau dans Excel
workbook-many-parts = le classeur a plus de { $limit } parties
    .help = enregistrez-le de nouveau
workbook-with-password = le classeur a un mot de passe
    .help = enregistrez-le sans mot de passe
workbook-odd-part-name = le classeur a le nom { $name } dans son archive
    .help = enregistrez-le de nouveau dans Excel
workbook-part-twice = le classeur a deux parties du même nom dans son archive
    .help = enregistrez-le de nouveau dans Excel
workbook-unpacks-large = le classeur passe de { $kilobytes } ko à { $megabytes } Mo une fois décompressé
    .help = ne gardez que les feuilles du projet
workbook-many-tags = le classeur a plus de { $limit } balises XML
    .help = ne gardez que les feuilles du projet
workbook-holds-too-much = le classeur contient plus de { $megabytes } Mo de cellules et de textes
    .help = ne gardez que les feuilles du projet
workbook-cells-apart = les cellules du classeur sont trop éloignées : plus de { $limit } places
    .help = enregistrez-le en .xlsx
workbook-sheet-missing = la feuille { $sheet } manque
    .help = enregistrez-le de nouveau dans Excel
workbook-many-sheets = le classeur a plus de { $limit } feuilles
    .help = ne gardez que les feuilles du projet
part-packed-oddly = une partie est compressée d’une façon qu’Excel n’utilise pas
parts-overlap = deux parties se chevauchent
part-no-workbook = ce n’est pas un classeur
part-no-worksheet = ce n’est pas une feuille de calcul
part-many-relationships = elle a plus de { $limit } relations
part-long-text = un texte dépasse { $limit } caractères
part-nested-deep = des éléments ont plus de { $limit } niveaux d’imbrication
part-long-tag = une balise dépasse { $limit } octets
part-with-document-type = elle a un type de document
part-many-formats = elle a plus de { $limit } formats
part-cell-far = une cellule se trouve à la ligne { $row }, colonne { $column }
part-odd-cell = une cellule s’appelle { $cell }
part-odd-count = un élément se répète { $text } fois
document-many-tables = elle a plus de { $limit } tableaux
part-many-merged-cells = elle a plus de { $limit } cellules fusionnées
part-unknown-text = une cellule demande le texte { $number }, sur { $count }
sheet-many-merged-cells = la feuille { $sheet } a trop de cellules fusionnées
    .help = annulez la fusion
matrix-too-large = le tableau a { $columns } colonnes et { $rows } lignes
    .help = un cadre logique a au plus { $most_columns } colonnes et { $most_cells } cellules
no-sheet-with-headings = aucune feuille n’a les en-têtes d’un cadre logique dans ses 30 premières lignes
    .help = écrivez une ligne d’en-têtes : Niveau, Énoncé, Indicateur, Unité, Valeur de référence, Valeur cible, Valeur observée, Moyens de vérification, Hypothèses ; ou commencez avec logframe init --excel NAME
row-without-value = la ligne contient « { $text } », mais pas de valeur
    .help = écrivez les deux, et n/a s’il n’y a pas de chiffre
row-without-indicator = la ligne contient « { $text } », mais pas d’indicateur
    .help = écrivez les deux, et n/a s’il n’y a pas de chiffre
indicator-not-in-matrix = l’indicateur « { $text } » ne figure pas dans le cadre logique
    .help = { $near ->
        [none] écrivez-le comme dans le cadre logique
       *[other] vouliez-vous dire « { $near } » ?
    }
workbook-edited = les feuilles ont changé depuis que logframe les a écrites : c’est ce qu’elles montrent qui compte
    .help = ce qui n’a ni feuille ni colonne est perdu (comme la ventilation, les réponses aux risques d’un résultat) : gardez-le dans le fichier de projet
    .why = Ce qui n’est pas lu n’est pas contrôlé.
workbook-kept-unreadable = le projet que logframe a écrit à côté des feuilles ne peut pas être lu : { $problem }
    .help = les feuilles sont lues à sa place ; réécrivez le fichier à partir de son projet
    .why = Ce que seul le projet contient (liens, sources, notes) ne figure pas dans les feuilles.
cells-left-out = { $kind ->
    [hidden-sheet] la feuille est masquée: { $cells ->
        [one] { $cells } cellule n’est pas lue
       *[other] { $cells } cellules ne sont pas lues
     }
    [hidden-rows] { $several ->
        [no] la ligne { $first } est masquée
       *[yes] les lignes { $first } à { $last } sont masquées
     }: { $cells ->
        [one] { $cells } cellule n’est pas lue
       *[other] { $cells } cellules ne sont pas lues
     }
    [hidden-columns] { $several ->
        [no] la colonne { $first } est masquée
       *[yes] les colonnes { $first } à { $last } sont masquées
     }: { $cells ->
        [one] { $cells } cellule n’est pas lue
       *[other] { $cells } cellules ne sont pas lues
     }
    [covered] « { $text } » se trouve sous une cellule fusionnée et n’est pas lu
    [struck] « { $text } » est barré et n’est pas lu
   *[without-result] une formule n’a pas de résultat enregistré : la cellule n’est pas lue
 }
    .help = { $kind ->
        [covered] annulez la fusion des cellules, si ce texte compte
        [struck] supprimez le trait qui le barre, si ce texte compte
        [without-result] ouvrez le fichier dans un tableur et enregistrez-le
       *[other] affichez-le, s’il compte
     }
    .why = Ce qui n’est pas lu n’est pas contrôlé.
cell-no-digits = pas un nombre
    .help = écrivez des chiffres
cell-no-number = pas un nombre
    .help = écrivez un nombre
cell-numerator-alone = un numérateur sans dénominateur
    .help = indiquez le dénominateur ou le pourcentage
cell-no-figure = pas un nombre
    .help = écrivez un nombre, 8-14, environ 200, au moins 5 ou n/a
cell-ambiguous-sign = { $sign ->
    [comma] une virgule
   *[point] un point
 } qui sépare les décimales ou les milliers
    .help = écrivez { $whole } ou { $decimal } comme nombre
cell-range-or-year = soit une fourchette, soit un chiffre et son année
cell-range-reversed = une fourchette qui se termine avant de commencer
    .help = écrivez d’abord la borne inférieure : 8-14
cell-pair-of-figures = deux chiffres, { $above } et { $below }
    .help = écrivez un seul nombre, ou faites de l’indicateur un rapport
cell-several-figures = plus d’un chiffre
    .help = écrivez un seul chiffre, et le reste en commentaire
cell-number-or-thousands = { $whole }, ou { $rest } après le numéro de la ligne
    .help = écrivez { $rest } ou { $whole } comme nombre
relative-without-baseline = une variation, et la valeur de référence dont elle part manque
    .help = écrivez la valeur de référence, ou le chiffre à atteindre
relative-to-percentage = une variation d’un pourcentage : { $points } % en points de pourcentage, { $share } % en pour cent
    .help = écrivez « points de pourcentage », ou le pourcentage à atteindre
percent-or-share = { $percent } % ou { $share } % : à côté se trouvent des chiffres d’une autre échelle
    .help = écrivez tous les chiffres avec le signe pour cent
cell-without-figure = la cellule contient « { $text } »
cell-date-for-number = une date, { $raw }, à la place d’un nombre
cell-made-a-date = un tableur a changé un nombre en date
    .help = cherchez la valeur d’origine : 5-Feb était sans doute 2/5 ou 5/2
cell-spreadsheet-error = une erreur du tableur
    .help = corrigez sa formule
cell-neither-reached = ni atteint ni non atteint
    .help = écrivez atteint ou non atteint, et la date
cell-percent-of-plain = un pourcentage, et la cible est un simple nombre
    .help = écrivez le nombre atteint
cell-no-period = ni date ni période
    .help = écrivez une date, 2024, 2024-H1 ou 2024-07/2025-06
cell-month-misspelt = « { $word } » n’est pas un mois
    .help = vouliez-vous dire « { $near } » ?
cell-year-not-count = il semble s’agir d’une année, parmi de petits chiffres
    .help = écrivez le chiffre ici et l’année dans le titre ; si c’est le chiffre, écrivez-le comme 2 024 personnes
cell-day-or-month = un jour et un mois dans un ordre incertain
    .help = écrivez la date sous la forme 2024-12-31
cell-other-calendar = une année d’un autre calendrier
    .help = écrivez-la en années du calendrier courant : juillet 2023 - juin 2024
cell-per-each = tant pour chacun, et non en tout
    .help = écrivez le chiffre pour l’ensemble
cell-no-scale = pas d’échelle
    .help = écrivez ses échelons dans une colonne Échelle, du plus mauvais au meilleur : poor < fair < good
matrix-without-period = le cadre logique n’indique pas de période
record-of-nothing = { $owner } { $id } n’est pas dans ce classeur
    .help = { $near ->
        [none] écrivez l’ID d’un élément présent
       *[other] vouliez-vous dire { $near } ?
    }
record-without-owner = la ligne n’indique pas de quel { $owner } il s’agit
    .help = écrivez son ID dans la colonne { $owner }
record-heading-unknown = le titre { $heading } n’est pas de cette feuille
    .help = { $near ->
        [none] utilisez l’un de ceux-ci : { $headings }
       *[other] vouliez-vous dire { $near } ?
    }
record-cell-empty = rien dans la colonne { $heading }
    .help = remplissez-la pour cette ligne, ou videz la ligne
write-as-data = écrivez-le en .json ou .yaml

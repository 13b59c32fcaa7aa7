reading-role = { $role ->
    [level] niveau
    [number] numéro
    [node_id] identifiant
    [statement] résultat
    [node] résultat
    [indicator] indicateur
    [indicator_id] identifiant de l’indicateur
    [unit] unité
    [baseline] valeur de référence
    [target] cible
    [milestone] jalon
    [observed] valeur atteinte
    [percent] taux de réalisation
    [part] partie
    [measure] prévu ou réalisé
    [verification] source de données
    [assumptions] hypothèses
    [risks] risques
    [comment] commentaire
    [date] date
    [period] période
    [accumulates] cumul
    [text] conservé comme texte
    [kept] conservé comme texte
   *[other] autre précision
 }
reading-use = { $use ->
    [heading] titre
    [used] utilisé
    [text] conservé comme texte
    [unclear] non compris
   *[left-out] non lu
 }
title-of-reading = Comment { $file } a été lu
heading-reading = Comment le fichier a été lu
heading-reading-problems = Cellules à vérifier
heading-reading-inferences = Déduit à la lecture
heading-reading-columns = Colonnes de la feuille { $sheet }, lignes { $first } à { $last }
heading-reading-cells = Cellules de la feuille { $sheet }
head-reading-cell = Cellule
head-reading-remark = Remarque
head-reading-column = Colonne
head-reading-heading = Titre
head-reading-role = Lu comme
head-reading-time = Temps
head-reading-part = Partie
head-reading-row = Ligne
reading-summary = { $cells } cellules : { $used } utilisées, { $heading } titres, { $text } conservées comme texte, { $unclear } non comprises, { $left } non lues
reading-sheet-in-short = Feuille { $sheet }, lignes { $first } à { $last } : { $columns }{ $more ->
    [none] {""}
   *[other] , { $more }
 }
reading-column-in-short = { $column } { $role }
reading-inferred-in-short = { $count ->
    [one] { $count } déduction : { $text }
   *[other] { $count } déductions, la première : { $text }
 }
reading-unclear-in-short = { $count } non comprises : { $cells }
reading-see-all = Pour voir chaque cellule : logframe convert { $file } --report report.html
reading-written = La lecture de { $source } est dans { $file }
reading-format-not-written = Un rapport de lecture n’a pas de format { $ending }
    .help = écrivez { $endings }
reading-report-of-no-table = { $file } n’est pas un tableau, il n’y a donc pas de rapport de ses cellules
option-output-lacking = Nommez le fichier à écrire : OUT, ou --report FILE
table-not-understood = { $file } a des cellules non comprises
table-cells-unclear = { $file } : { $count } { $count ->
    [one] cellule n’est pas comprise
   *[other] cellules ne sont pas comprises
 }, la première est { $place }. Pour les voir : logframe check { $file }
reading-more-columns = { $count } autres

check-nothing = Aucun problème relevé
check-count = { $count } { $severity ->
    [error] { $count ->
        [one] erreur
       *[other] erreurs
     }
    [warning] { $count ->
        [one] avertissement
       *[other] avertissements
     }
   *[info] { $count ->
        [one] remarque
       *[other] remarques
     }
 }
check-waived-count = { $count } avec dérogation
check-totals = { $totals }{ $groups ->
    [zero] {""}
    [one] {" "}en 1 groupe
   *[other] {" "}en { $groups } groupes
 }
check-matters-most = Le plus important :
check-see-all = Pour voir chaque endroit avec son aide : logframe check FILES --all
check-places = { $count } endroits
check-more-places = ({ $others ->
    [zero] aussi { $places }
   *[other] et { $count } de plus : { $places }, …
 })
place-times = { $place } ×{ $count }
check-waived-often = { $rule }, { $count } fois (dérogation : { $reason })
no-such-rule = règle inconnue : { $rule }
    .help = { $near ->
    [none] les codes vont de { $first } à { $last }
   *[other] vouliez-vous dire { $near } ?
 }
no-such-profile = profil inconnu : { $profile }
    .help = utilisez l’un de ces profils : { $profiles }
waiver-expired = la dérogation à { $rule } a expiré le { $until }
    .help = corrigez le problème, ou donnez à la dérogation une nouvelle date et une nouvelle raison
    .why = Sans date de réexamen, une dérogation peut aussi cacher le problème suivant.
waiver-unused = la dérogation à { $rule } ne correspond à aucune constatation
    .help = supprimez la dérogation
    .why = Sans réexamen, une dérogation peut aussi cacher le problème suivant.
severity-error = erreur
severity-warning = avertissement
severity-info = remarque
line-of-file = ligne { $line }
check-matter = { $rule } { $text }{ $places ->
    [none] {""}
   *[other] {" "}({ $places })
 }. { $help }
own-rule-is-none = une règle doit être une logframe.extending.Rule, et non { $kind }
    .help = donnez une Rule par le point d’entrée
own-rule-code = le code { $rule } d’une règle propre ne convient pas
    .help = utilisez de deux à huit majuscules autres que LF, et trois chiffres, comme ABC001
code-waiver-expired = La date d’une dérogation est passée.
code-waiver-unused = Une dérogation ne correspond à aucun constat.
code-not-at-hand = Un document n’est pas disponible : certaines règles ne peuvent pas être appliquées.
code-table = Une cellule d’un tableau n’a pas été comprise, ou a été laissée de côté.
code-iati = Un chiffre d’un fichier IATI a été déduit, ou ne peut pas être utilisé tel quel.
code-iati-schema = Un élément ne respecte pas la structure de sa version d’IATI.
code-iati-period = Une période finit avant de commencer.
code-iati-no-value = { $figure } n’a pas de valeur, et son indicateur n’est pas qualitatif.
code-iati-not-a-number = La valeur de { $figure } n’est pas un nombre.
code-iati-qualitative = { $figure } d’un indicateur qualitatif a une valeur.
code-iati-reference-twice = Un résultat et l’un de ses indicateurs ont tous deux une référence.
code-iati-result-type = Le type d’un résultat n’est pas dans la liste de codes.
code-iati-measure = La mesure d’un indicateur n’est pas dans la liste de codes.

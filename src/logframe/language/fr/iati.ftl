iati-extension-projects = il contient { $count } projets
iati-extension-unreadable = le projet que logframe a écrit à côté des résultats ne peut pas être lu : { $problem }
    .help = les résultats sont lus à sa place ; réécrivez le fichier à partir de son projet
    .why = Ce que seul le projet contient (liens, sources, notes) ne figure pas dans les résultats.
iati-no-results = aucune activité du fichier n’a de résultats
    .help = nommez un fichier avec des résultats
iati-doctype = le fichier a un DOCTYPE, ce qui est refusé
    .help = supprimez-le
iati-entity = XML non valide : { $entity } ne désigne aucun caractère
    .help = écrivez le caractère lui-même, ou &amp; pour &
iati-not-valid-xml = XML non valide : { $problem }
    .help = corrigez la ligne
iati-nested-too-deep = les éléments sont imbriqués sur plus de { $count } niveaux
iati-text-too-long = un texte ou une balise dépasse { $megabytes } Mo
iati-encoding-unknown = l’encodage { $encoding } est inconnu
iati-declaration-without-end = sa première ligne, <?xml …?>, ne finit pas
iati-root-element = l’élément racine est { $element }, et non iati-activities
    .help = nommez un fichier d’activités IATI
iati-comment-source = source : { $source }
iati-comment-definition = définition : { $definition }

iati-value-empty = la valeur est vide
iati-value-not-given = aucune valeur n’est donnée
iati-value-no-number = « { $value } » n’est pas un nombre
iati-value-comma = dans « { $value } », { $sign ->
    [point] le point
   *[comma] la virgule
} peut séparer les décimales ou les milliers
iati-value-comma-read = dans « { $value } », la virgule est lue comme séparateur des { $sign ->
    [decimal] décimales
   *[thousands] milliers
 }
iati-value-too-long = « { $value } » n’est pas un nombre lisible : il a plus de { $limit } chiffres
iati-activity-without-dates = l’activité n’a pas de date de début ou de fin
iati-activity-ends-before-start = l’activité se termine avant de commencer
iati-period-without-dates = la période n’a pas de début ou de fin
    .help = indiquez les deux dates (<period-start iso-date="...">, <period-end iso-date="...">)
iati-period-ends-before-start = la période se termine avant de commencer

iati-policy-unknown = la règle { $policy } vaut { $value }
    .help = écrivez l’une de ces valeurs : { $values }
iati-limit-accumulation = IATI ne dit pas comment se combinent les chiffres de plusieurs périodes : { $accumulates ->
    [evidence] chaque indicateur est lu d’après ce que montrent ses propres chiffres
    [none] leur accumulation n’est pas indiquée
   *[other] lus comme { $accumulates }
 }.
iati-limit-direction = L’indicateur de sens d’IATI est souvent faux : { $policy ->
    [evidence] valeur de référence et valeur cible montrent le sens, le marquage seulement à défaut
    [declared] le sens est celui du fichier, et aucun si le fichier n’en donne pas
    [standard] un sens non indiqué est une hausse, comme le veut le standard
   *[targets] le sens va de la valeur de référence à la valeur cible
 }.
iati-limit-dimensions = IATI donne des parties sans leur total : { $policy ->
    [sum] les parties d’une dimension sans total sont additionnées
   *[apart] chaque partie est un indicateur à part
 }.
iati-limit-not-in-standard = IATI n’a ni unité, ni source, ni lien entre résultats : rien n’est inventé.
iati-waiver-links = IATI n’a pas de liens entre résultats
iati-waiver-activities = IATI ne dit pas ce qui a été fait pour un résultat
iati-waiver-verification = IATI n’a pas de moyen de vérification

iati-no-title = sans titre
iati-note-references = référence : { $references }
iati-note-target-comment = commentaire sur la valeur cible{ $period ->
    [none] {""}
   *[other] {" "}pour { $period }
 } : « { $comment } »
iati-part = { $parts ->
    [none] une partie
   *[other] { $parts }
 }
iati-part-of-dimension = { $dimension } : { $part }
iati-part-at-location = lieu : { $location }
iati-part-not-named = non nommé
iati-dimension-not-named = partie

iati-official-rule = Règle { $rule } du jeu de règles officiel d’IATI.
iati-figure-not-usable = Le chiffre ne peut pas être utilisé tel quel.
iati-result-type = { $type ->
    [none] le résultat n’a pas de type
   *[other] type de résultat inconnu : { $type }
 }
    .help = utilisez 1 (produit), 2 (effet direct), 3 (impact) ou 9 (autre)
iati-reference-twice = le résultat et l’un de ses indicateurs ont tous deux une référence
    .help = gardez celle de l’indicateur
iati-measure = { $measure ->
    [none] aucune mesure n’est donnée
   *[other] mesure inconnue : { $measure }
 }
    .help = utilisez 1 (unité), 2 (pourcentage), 3 (nominale), 4 (ordinale) ou 5 (qualitative)
iati-indicator-unreadable = l’indicateur ne peut pas être lu : { $problem }
iati-no-value = { $figure ->
    [baseline] la valeur de référence
    [target] la valeur cible
   *[actual] la valeur réalisée
 } est vide
    .help = donnez une valeur, ou supprimez l’élément
iati-qualitative-value = { $figure ->
    [baseline] la valeur de référence
    [target] la valeur cible
   *[actual] la valeur réalisée
 } d’un indicateur qualitatif contient une valeur
    .help = mettez-la dans un commentaire
iati-not-a-number = { $figure ->
    [baseline] la valeur de référence
    [target] la valeur cible
   *[actual] la valeur réalisée
 } n’est pas un nombre : { $problem }
    .help = écrivez des chiffres avec un point : 1234.5
iati-words-for-a-number = publiez un nombre, ou utilisez measure="5" et mettez les mots dans un <comment>
iati-period-reversed = la période se termine le { $end }, avant de commencer le { $start }
    .help = corrigez les dates

iati-an-element = un élément { $element }
iati-element-not-in-version = { $version } n’admet pas { $element } dans { $holder }
    .help = supprimez-le ou renommez-le
iati-element-twice = { $holder } : un second élément { $element }
    .help = n’en gardez qu’un
iati-element-out-of-order = { $holder } : l’élément { $element } vient après { $after ->
    [none] un élément d’un autre espace de noms
   *[other] { $after }
 }
    .help = l’ordre est { $order }
iati-element-lacking = { $holder } : il manque { $element }
    .help = ajoutez-le : l’ordre est { $order }
iati-stray-text = du texte figure directement dans { $holder }
    .help = { $is_narrated ->
        [true] mettez-le dans un élément narrative
       *[false] supprimez-le
    }
iati-attribute-lacking = { $holder } : il manque l’attribut { $attribute }
    .help = écrivez { $attribute }="..."
iati-attribute-value = { $holder } : { $attribute }="{ $value }" n’est pas { $kind ->
    [date] une date
    [boolean] une valeur de vérité
    [positive] une année
   *[uri] une adresse
 }
    .help = écrivez { $kind ->
        [date] la date comme 2024-12-31
        [boolean] true, false, 1 ou 0
        [positive] l’année comme 2024
       *[uri] l’adresse comme https://example.org/report
    }
iati-language = { $holder } : xml:lang="{ $value }" n’est pas une langue
    .help = écrivez en, fr, ky
iati-attribute-not-taken = { $holder } n’admet pas d’attribut { $attribute }
    .help = supprimez-le
iati-attribute-not-in-version = { $version } n’a pas d’attribut { $attribute } sur { $holder }
    .help = supprimez-le

iati-version-not-known = la structure de la version { $version } n’est pas connue
    .help = nommez l’une de ces versions, { $versions }, ou donnez son schéma : schema=...
iati-schema-asks = Le schéma d’IATI { $version } le demande ; d’autres lecteurs peuvent refuser le fichier.
iati-schema-problem = { $problem }
    .help = consultez le schéma
iati-schema-not-there = il n’y a pas de schéma pour la version { $version ->
    [none] (aucune)
   *[other] { $version }
 } : { $path } est introuvable
    .help = nommez { $file }, ou un dossier qui le contient par version
iati-schema-unreadable = le schéma ne peut pas être lu : { $problem }
    .help = nommez-en un autre

iati-invalid-place = { $activity }, { $where } : { $problem }
iati-not-valid-to-write = { $count } endroits ne seraient pas valides ; le premier : { $first }
    .help = corrigez-les, ou écrivez sans --strict
iati-where-activity = l’activité
iati-where-result = résultat { $result }{ $line ->
    [none] {""}
   *[other] {" "}(ligne { $line })
 }
iati-where-indicator = résultat { $result }, indicateur { $indicator }{ $line ->
    [none] {""}
   *[other] {" "}(ligne { $line })
 }
iati-invalid-lacks = il lui manque { $name }
iati-invalid-code = { $name } vaut { $value }
iati-invalid-version-1 = ses autres éléments sont de la version 1, et sont gardés tels quels sauf leurs textes
iati-value-other-unit = « { $value } » n’est pas en { $unit }, l’unité de l’indicateur : la valeur n’est pas comparée
iati-value-read-as = « { $value } » est lu comme { $number }
iati-value-placeholder = « { $value } » est une valeur de remplissage : aucune valeur n’est fixée
    .help = omettez ce qui n’est pas fixé
iati-zero-of-zero = 0 sur 0 est une valeur de remplissage : ni cible ni chiffre n’est fixé
iati-zero-target = une valeur cible de 0 est une valeur de remplissage là où davantage est mieux : aucune cible n’est fixée
    .help = omettez une valeur cible qui n’est pas fixée
iati-zero-of-zero-read = { $count ->
    [one] une période indique 0 sur 0, ce qui est lu comme non fixé
   *[other] { $count } périodes indiquent 0 sur 0, ce qui est lu comme non fixé
 }
    .help = omettez une valeur cible qui n’est pas fixée
iati-baselines-several = plusieurs valeurs de référence ({ $baselines }) : celle de { $used } est utilisée
    .help = garder une seule valeur de référence, ou indiquer la partie de chacune (<dimension>)
iati-identifier-lacking = l’activité n’a pas d’identifiant : elle s’appelle { $id } ici
    .help = l’ajouter (<iati-identifier>)
    .why = Sans identifiants, on ne peut distinguer deux activités.
iati-identifier-twice = une activité portant cet identifiant se trouve déjà à la ligne { $line } : celle-ci s’appelle { $id } ici
    .help = publier chaque activité une seule fois, sous un identifiant propre
    .why = Qui additionne un fichier compte deux fois ce qui est publié deux fois.
iati-not-read = <{ $element }> se trouve dans { $holder ->
    [value] une valeur de référence, cible ou réalisée
   *[other] <{ $holder }>
 } et n’est pas lu
    .help = le déplacer là où la norme le prévoit
iati-of-parts-alone = { $figure ->
    [baseline] la valeur de référence
   *[target] la valeur cible
 } est indiquée seulement pour { $parts }, ce qui ne montre pas l’ensemble
    .help = ajouter la valeur de l’ensemble
iati-target-of-parts = les parties laissent ouverte la valeur cible pour { $period } ({ $value }) : la valeur obtenue est comparée à chacune
    .help = ajouter la valeur cible de l’ensemble (<target value="...">)
iati-targets-differ = deux valeurs cibles différentes pour { $period } : la plus difficile à atteindre est utilisée
    .help = gardez une valeur cible par période
iati-one-part-read = tous les chiffres portent sur une seule partie, { $part } : c’est elle qui est mesurée
    .help = nommez la partie dans le titre, ou donnez les chiffres de l’ensemble
iati-unit-read = l’unité { $unit } est tirée du titre
    .help = si l’unité est autre, indiquez-la entre parenthèses à la fin du titre
iati-indicators-joined = publié comme plusieurs indicateurs de même titre et de même référence : lu comme un seul avec { $count } périodes
    .help = publiez un seul indicateur avec toutes ses périodes
iati-periods-read = { $accumulates ->
    [increments] lus comme chiffres de chaque période, qui s’additionnent
    [running-total] lus comme totaux cumulés : le dernier compte
    [snapshot] lus comme états : le dernier compte
   *[open] lus à la fois comme chiffres de chaque période et comme totaux cumulés
 } : { $evidence }
    .help = pour lire tous les indicateurs du fichier de la même façon : --accumulates
iati-reading-open = IATI ne dit pas comment se combinent les chiffres de plusieurs périodes, ni leur unité, ni ce que signifie un zéro.
iati-evidence-same-end = deux périodes qui finissent le { $day } ont des chiffres différents, { $whole } et { $part }
iati-evidence-sum = la somme de { $count } périodes est { $whole }, le chiffre de l’ensemble
iati-evidence-beyond = leur somme, { $sum }, atteint le double de la cible de { $target } ou plus
iati-evidence-fall = une valeur cible de { $second } suit une valeur cible de { $first }
iati-evidence-last = le chiffre de la dernière période est celui de l’ensemble, { $whole }
iati-evidence-words = le texte dit « { $words } »
iati-evidence-average = le titre désigne une moyenne ou un taux
iati-evidence-not-aggregated = aggregation-status vaut 0
iati-evidence-one-start = toutes ses périodes commencent le { $day }
iati-evidence-one-target = sa valeur de référence d’une année accompagne une seule cible pour { $period }
iati-evidence-none = rien dans le fichier ne montre lequel
iati-evidence-state = son titre désigne un état, « { $words } »
iati-periods-meet = des périodes partagent le jour où elles se touchent : lues comme se suivant
iati-part-of-time = { $period } seulement
iati-flag-alone = { $indicator } porte ascending="{ $flag }", ce que son titre ne confirme pas, et n’a pas de valeur de référence : l’indicateur est montré sans être apprécié
    .help = donnez la valeur de référence (<baseline>), ou corrigez le marquage (<indicator ascending="...">). Si les marquages sont exacts, lisez le fichier avec --ascending declared
iati-flag-contradicted = { $indicator } porte ascending="{ $flag }", mais sa valeur cible est { $target } et sa valeur de référence { $baseline } : ce marquage n’est pas utilisé
    .help = vérifiez les deux chiffres, ou corrigez le marquage (<indicator ascending="...">)
iati-words-contradicted = d’après son titre, { $indicator } doit { $wanted ->
    [increase] augmenter
   *[decrease] diminuer
 }, mais sa valeur cible est { $target } et sa valeur de référence { $baseline } : l’indicateur est montré sans être apprécié
    .help = vérifiez les deux chiffres : la valeur de référence peut couvrir plus de temps ou plus de personnes. S’ils sont exacts, lisez le fichier avec --ascending targets
iati-step-below = pas encore atteint
iati-step-above = mieux qu’au départ
iati-text-not-rated = « { $text } » n’est ni la valeur de référence ni une valeur cible, et personne ne l’a apprécié
iati-waiver-units = IATI n’a pas d’unité
iati-waiver-accumulation = IATI ne dit pas comment se combinent les chiffres de plusieurs périodes
iati-packed-damaged = le fichier compressé (gzip) est endommagé
    .help = compressez-le de nouveau, ou donnez le fichier lui-même

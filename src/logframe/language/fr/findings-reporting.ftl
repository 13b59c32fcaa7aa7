lf131-falls = { $id } est un cumul, mais passe de { $before } ({ $time_before }) à { $after } ({ $time_after })
    .help = si chaque chiffre est l’état à sa date, déclarez « snapshot ». Si le premier a été corrigé, expliquez-le
lf134-parts-miss-total = la somme des parties de l’indicateur { $id } par { $dimension } est { $sum }, mais le total est { $total } ({ $time })
    .help = vérifiez les parties. Si une partie du total n’entre dans aucune, déclarez qu’elles ne sont pas complètes. Si une partie entre dans plusieurs, déclarez qu’elles se recouvrent
lf135-part-exceeds-total = { $id } par { $dimension } : { $part } vaut { $value }, plus que { $total ->
    [none] 100 %
   *[other] le total de { $total }
 } ({ $time })
    .help = vérifiez les deux chiffres, leurs périodes et ce qu’ils comptent
lf201-same-time = { $id } a des chiffres différents pour { $period ->
    [none] tout le projet
   *[other] { $period }
 }{ $place ->
    [none] {""}
   *[other] {" "}({ $place })
 } : { $figures }
    .help = choisissez-en un, marquez l’autre comme remplacé et expliquez pourquoi
lf201-part-and-whole = { $id } a des chiffres qui ne peuvent pas être tous vrais : { $first } et { $second }
    .help = choisissez-en un, marquez l’autre comme remplacé et expliquez pourquoi
lf201-more = { $count } de plus
lf201-figure = { $value } ({ $source ->
    [none] source non indiquée
   *[other] { $source }
 })
lf201-figure-of-time = { $value } pour { $time }{ $place ->
    [none] {""}
   *[other] , { $place }
 } ({ $source ->
    [none] source non indiquée
   *[other] { $source }
 })
lf202-twice = { $id } a deux fois { $value }, { $source ->
    [none] source non indiquée
   *[other] source { $source }
 }, { $time }
    .help = supprimez l’un des deux, ou indiquez en quoi ils diffèrent
lf203-worse-than-before = { $id } est { $fell ->
    [true] tombé
   *[false] monté
 } de { $before } à { $after }{ $source ->
    [none] {""}
   *[other] {" "}({ $source })
 }, sans explication
    .help = demandez la raison, et ajoutez-la au chiffre ou à l’indicateur
lf203-worse-than-baseline = { $id } vaut { $value }, moins bien que sa valeur de référence de { $baseline }, sans explication
    .help = demandez la raison, et ajoutez-la au chiffre ou à l’indicateur
figure-and-time = { $value }{ $time ->
    [none] {""}
   *[other] {" "}({ $time })
 }
lf204-far-off = { $id } a atteint { $share } { $from_baseline ->
    [true] du chemin de la valeur de référence { $milestone ->
        [none] à la valeur cible
       *[other] au jalon du { $milestone }
     }
   *[false] { $milestone ->
        [none] de sa valeur cible
       *[other] de son jalon du { $milestone }
     }
 } (tolérance : { $lowest } à { $highest }), sans explication
    .help = demandez la raison, et ajoutez-la au chiffre ou à l’indicateur
lf205-above-200 = { $id } a atteint { $share } { $from_baseline ->
    [true] du chemin de la valeur de référence à la valeur cible
   *[false] de sa valeur cible
 }
    .help = la valeur cible était trop basse, une unité ou une période est fausse, ou quelque chose est compté deux fois : trouvez laquelle de ces causes, et expliquez le chiffre. L’avertissement reste
lf205-below-0 = { $id } est moins bon que sa valeur de référence : { $share } du chemin vers sa valeur cible
    .help = vérifiez les deux chiffres et le sens. S’ils sont justes, présentez la détérioration comme une constatation de la revue
lf206-equal-targets = { $equal } chiffres sur { $of } sont exactement égaux à leur valeur cible
    .help = demandez les chiffres tels qu’ils ont été comptés. Les valeurs cibles ont pu être recopiées dans le rapport
lf207-in-words-alone = { $id } avait pour échéance le { $due } et a été rapporté par des mots qui ne sont aucun degré de son échelle : « { $words } »
    .help = dites à quel degré ils correspondent, ou reprenez les mots de la cible si elle est atteinte
lf207-no-figure = { $id } avait pour échéance le { $due }, mais n’a pas de chiffre : { $reasons }
    .help = communiquez le chiffre, ou la raison de son absence
lf207-nothing-reported = le projet est en cours depuis le { $start }, mais { $count ->
    [one] son indicateur n’a pas de chiffre
   *[other] aucun de ses { $count } indicateurs avec cible n’a de chiffre
 }
    .help = communiquez les chiffres, ou la raison de leur absence
lf208-stale = le dernier chiffre de l’indicateur { $id } date du { $latest } ; il est trop ancien après le { $limit }, soit deux intervalles de { $months } mois
    .help = communiquez les chiffres manquants, ou la raison de leur absence
lf209-parts-miss-total = { $source ->
    [none] une source sans nom
   *[other] { $source }
 } donne { $value } pour { $period }, mais la somme de ses { $count } parties est { $sum }
    .help = trouvez le chiffre faux. Gardez les parties et supprimez le total
lf210-shares-exceed-all = la somme des parts du budget est { $sum }, plus de 100 %
    .help = trouvez la ligne fausse, ou marquez les lignes qui répètent une partie d’une autre ligne
lf210-parts-exceed-line = { $line } : la somme de ses parties ({ $parts }) est { $sum }, plus que son montant de { $amount }
    .help = trouvez la ligne fausse, ou marquez les lignes qui répètent une partie d’une autre ligne
lf210-lines-miss-total = la somme des lignes budgétaires est { $sum }, mais le total indiqué est { $total }
    .help = trouvez la ligne fausse, ou marquez les lignes qui répètent une partie d’une autre ligne
lf211-indirect-above-ceiling = les coûts indirects de { $indirect } représentent { $share } des coûts directs de { $direct }, au-dessus du plafond de { $ceiling }
    .help = vérifiez quelles lignes sont indirectes, ou convenez de la part avec le bailleur de fonds
lf211-line-above-ceiling = { $line } prend { $share } du budget, au-dessus de son plafond de { $ceiling }
    .help = respectez le plafond, ou convenez d’un nouveau plafond avec le bailleur de fonds
lf212-no-cost = { $id } a des extrants comptés ({ $indicators }), mais aucune ligne budgétaire n’en montre le coût
    .help = indiquez le résultat sur les lignes budgétaires qui le financent
lf213-spent-ahead = { $line } : { $spent } sont dépensés, mais son indicateur le plus avancé, { $indicator }, a atteint { $share } { $from_baseline ->
    [true] du chemin de la valeur de référence à la valeur cible
   *[false] de sa valeur cible
 }
    .help = demandez comment le reste de l’argent sera utilisé
lf214-within-error = { $id } est passé de { $before } à { $after } : { $change }
    .help = présentez-le comme une absence de changement, ou interrogez plus de personnes
lf215-no-sample-size = { $value } ({ $time }), source { $source } : la taille de l’échantillon manque
    .help = donnez la taille de l’échantillon, et l’effet de plan s’il y en a un
lf216-exact-here = { $id } vaut { $value } ici, mais { $raw } dans la source
    .help = gardez les termes de la source, par exemple « 8 à 14 », « environ 200 » ou « au moins 5 »
lf217-date-in-source = { $id } a dans la source la date { $raw } au lieu d’un nombre
    .help = cherchez le rapport d’origine : 5-Feb était sans doute 2/5 ou 5/2
lf219-zero-here = { $id } vaut 0 ici, mais { $raw } dans la source
    .help = communiquez-le comme manquant, avec la raison
lf220-fewer-digits = { $id } vaut { $value } ici, mais { $raw } dans la source
    .help = gardez tous les chiffres. Les nombres ne sont arrondis qu’à l’affichage
lf221-added-up = { $id } additionne { $count } chiffres de personnes, et peut compter plusieurs fois la même personne
    .help = déclarez si chaque personne compte une fois, ou chaque visite
lf223-single-number = { $value } ({ $time }) est un chiffre exact pour une population cachée, { $method ->
    [none] sans méthode
   *[other] estimé par { $method }
 }
    .help = donnez la fourchette connue et sa méthode
lf224-cause-claimed = { $id } affirme que le projet a causé un changement (« { $phrase } »), sans preuve
    .help = nommez la comparaison qui le montre, ou écrivez que le projet y a contribué
lf225-late-or-lost = { $id }, sans explication : { $outcome }
    .help = demandez la raison, et ajoutez-la au chiffre ou à l’indicateur
lf226-not-kept = { $id } était hors de ses limites le { $day } ({ $value }), alors que le dernier chiffre ({ $latest }) est dans les limites
    .help = demandez ce qui s’est passé, et ajoutez-le à ce chiffre
lf227-baseline-disputed = { $id } a une valeur de référence de { $baseline } ({ $source ->
    [none] source non indiquée
   *[other] { $source }
 }), mais { $differing_source ->
    [none] une autre source
   *[other] { $differing_source }
 } donne { $differing } pour { $time }
    .help = choisissez-en une, marquez l’autre comme remplacée et expliquez pourquoi
lf227-total-rests-on-one = { $id } : le total pour { $period } est { $total } avec { $value } ({ $source ->
    [none] source non indiquée
   *[other] { $source }
 }), mais { $alternative } avec { $differing } ({ $differing_source ->
    [none] source non indiquée
   *[other] { $differing_source }
 })
    .help = choisissez-en un, marquez l’autre comme remplacé et expliquez pourquoi
lf228-effect-fell = { $id } est { $fell ->
    [true] tombé
   *[false] monté
 } de { $before } à { $after }, bien que ce travail ait été fait : { $work }{ $more ->
    [zero] {""}
   *[other] {" "}et { $more } de plus
 }
    .help = demandez si ce travail peut avoir cet effet, et ce qui s’est passé d’autre. Ajoutez-le au chiffre
lf228-work = { $part ->
    [none] {""}
   *[other] { $part } :{" "}
 }{ $id } ({ $figure })
lf228-dated = { $value }{ $time ->
    [none] {""}
   *[other] {" "}({ $time })
 }
lf228-figure = { $value }{ $time ->
    [none] {""}
   *[other] , { $time }
 }{ $definition ->
    [none] {""}
   *[other] , { $definition }
 }
lf229-place-equals-whole = { $id } a le même chiffre pour { $place } et { $whole ->
    [none] l’ensemble
   *[other] { $whole }
 } : { $value } ({ $time })
    .help = vérifiez les deux chiffres. Si cette partie est l’ensemble, communiquez 0 pour les autres parties
lf229-part-equals-whole = { $id } par { $dimension } a le même chiffre pour { $part } et { $whole ->
    [none] le total
   *[other] { $whole }
 } : { $value } ({ $time })
    .help = vérifiez les deux chiffres. Si cette partie est l’ensemble, communiquez 0 pour les autres parties
lf229-period-equals-whole = { $id } a le même chiffre pour { $time } et { $period } : { $value }
    .help = vérifiez les deux chiffres. S’il ne s’est rien passé le reste du temps, communiquez 0 pour celui-ci
lf230-more-time = { $id } : couverture de { $coverage }, mais son argent ({ $lines }) couvre toute la durée. Le coût unitaire est donc trop élevé
    .help = divisez par un comptage de même durée, ou donnez l’argent dépensé pendant cette durée
lf230-fewer-donors = l’argent pour { $id } ({ $lines }) a pour seuls bailleurs { $donors }, mais { $more_donors } finance aussi tout le projet. Le coût unitaire est donc trop bas
    .help = indiquez sur les lignes du budget les résultats que leur argent finance
lf231-part-missed = { $id } : « { $status } » pour l’ensemble, mais pas pour { $part } : { $value }, pour une valeur cible de { $target }
    .help = demandez pourquoi, et ce qui sera fait pour cette partie

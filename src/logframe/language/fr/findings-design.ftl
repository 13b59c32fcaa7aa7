node = { $kind ->
    [objective] l’objectif { $id }
    [result] le résultat { $id }
   *[activity] l’activité { $id }
 }
indicator-at-level = { $indicator } ({ $level ->
    [none] sans niveau
   *[other] { $level }
 })
quoted = « { $text } »
figure-baseline = une valeur de référence
figure-target = une valeur cible
figure-milestone = un jalon
figure-observation = une valeur observée{ $period ->
    [none] {""}
   *[other] {" "}pour { $period }
 }
lf101-project-stops-half-way = le projet ne présente que des extrants : aucun de ses indicateurs ({ $count }) ne mesure un effet
    .help = ajoutez un résultat avec un indicateur d’effet direct ou d’impact. { $questions }
lf101-stops-half-way = le résultat { $node } s’arrête à mi-chemin. Aucun de ses indicateurs ne mesure un effet : { $indicators }
    .help = ajoutez un indicateur d’effet direct ou d’impact. { $questions }
lf102-no-levels = { $node } a des indicateurs sans niveau : il n’est pas clair si l’un d’eux mesure un effet : { $indicators }
    .help = donnez le niveau de chacun : effet direct (outcome) ou impact s’il mesure ce qui a changé pour des personnes, extrant (output) s’il compte ce qui a été fait
lf102-no-effect-indicator = l’objectif { $node } n’a aucun indicateur d’effet direct ou d’impact, seulement : { $indicators }
    .help = ajoutez un indicateur d’effet direct ou d’impact. { $questions }
lf103-nothing-intended = { $project } ne déclare ni objectif ni résultat attendu : il n’y a rien à évaluer
    .help = déclarez ce que le projet doit atteindre, et un indicateur pour chaque résultat
lf103-no-indicator = { $node } n’a pas d’indicateur
    .help = déclarez un indicateur qui montre si ceci est atteint : « { $statement } »
lf104-effect-counts-work = { $indicator } est déclaré au niveau { $level ->
    [outcome] « effet direct »
    [impact] « impact »
   *[other] { $level }
 }, mais son libellé compte le travail fait : { $words }
    .help = déclarez-le comme extrant (output), ou indiquez ce qui change pour des personnes
lf104-output-tells-effect = { $indicator } est déclaré comme extrant, mais son libellé décrit un effet : { $words }
    .help = déclarez-le comme effet direct (outcome) s’il mesure ce qui a changé pour des personnes
lf105-repeats-node = { $indicator } répète l’énoncé qu’il doit mesurer ({ $node }) : « { $statement } »
    .help = nommez ce qui peut être observé, compté ou mesuré
lf106-two-measures = { $indicator } mesure deux choses, « { $first } » et « { $second } »
    .help = déclarez deux indicateurs, chacun avec sa valeur de référence, sa valeur cible et ses chiffres
lf106-two-quantities = { $indicator } mesure deux choses, « { $first } » et « { $second } »
    .help = séparez le nombre et la part, ou communiquez la part avec son numérateur et son dénominateur
lf107-two-results = { $node } énonce deux résultats, « { $first } » et « { $second } »
    .help = déclarez chacun à part, avec ses propres indicateurs
lf108-several-purposes = { $project } a { $count } objectifs de niveau { $level ->
    [outcome] « effet direct »
    [impact] « impact »
   *[other] { $level }
 } : { $objectives }
    .help = choisissez le seul objectif dont le projet répond. Faites contribuer les autres à celui-ci, ou déclarez-les comme résultats
lf109-vague-node = { $node } emploie { $words }, et aucun de ses indicateurs n’a de définition ni de valeur cible chiffrée
    .help = déclarez un indicateur qui montre quand ceci est atteint : « { $statement } »
lf109-vague-indicator = { $indicator } emploie { $words } sans définition
    .help = définissez ce qui compte, ou nommez la norme
lf110-begins-with-verb = { $node } commence par « { $verb } » : c’est une activité, et non son résultat
    .help = déclarez-le comme activité, et énoncez ici ce qui change et pour qui : « { $statement } »
lf111-no-baseline = { $indicator } n’a pas de valeur de référence (la valeur avant le projet){ $target ->
    [none] {""}
   *[other] . Sa valeur cible est { $target }
 }
    .help = donnez la valeur de référence avec sa date et sa source, ou la raison de son absence
lf112-baseline-zero = { $indicator } a une valeur de référence de 0 % sans source ni date
    .help = donnez la date et la source de ce 0, ou écrivez que la valeur n’a pas été mesurée
lf113-no-due-date = { $indicator } n’a pas de valeur cible : son échéance manque
    .help = donnez une date à la valeur cible, ou la raison de son absence
lf113-no-target = { $indicator } n’a pas de valeur cible : sa réalisation ne peut pas être évaluée
    .help = donnez une valeur cible, une valeur à maintenir ou la raison de son absence
lf114-no-unit = { $indicator } n’a pas d’unité{ $target ->
    [none] {""}
   *[other] , et sa valeur cible est { $target }
 }
lf114-name-currency = indiquez la monnaie, par exemple SEK
lf114-name-unit = indiquez l’unité, par exemple « ha » ou « litre par personne », ou « point » pour un indice
lf114-name-both-units = indiquez l’unité des deux chiffres
lf114-name-counted = indiquez ce qui est compté : { $unit ->
    [none] personne, ménage, cas ou une unité à vous
   *[other] { $unit } ?
 }
lf115-no-source = { $indicator } n’a pas de source de données{ $sources ->
    [none] {""}
   *[other] , sauf pour sa valeur de référence ({ $sources })
 } : ses chiffres ne peuvent pas être vérifiés
    .help = nommez la source des chiffres
lf116-no-frequency = { $indicator } n’a pas de fréquence de mesure
    .help = indiquez à quelle fréquence il est mesuré, et par quel poste (non par quelle personne)
lf116-no-owner = { $indicator } n’a pas de poste responsable de ses données
    .help = indiquez à quelle fréquence il est mesuré, et par quel poste (non par quelle personne)
lf116-neither-frequency-nor-owner = { $indicator } n’a ni fréquence de mesure ni poste responsable de ses données
    .help = indiquez à quelle fréquence il est mesuré, et par quel poste (non par quelle personne)
lf117-no-definition = { $indicator } n’a pas de définition de ce qui compte
    .help = définissez-le de sorte que deux personnes comptent la même chose
lf118-open-slots = la valeur cible de l’indicateur { $indicator } ne dit pas : { $slots }
    .help = déclarez ce qui manque sur l’indicateur, ou pour tout le projet
lf118-how-well = avec quelle qualité (définition)
lf118-by-when = pour quand (période ou date)
lf118-where = où (pays)
lf118-for-whom = pour qui (target_group)
lf119-name-holds-target = le nom de l’indicateur { $indicator } contient sa valeur cible, { $target }
    .help = retirez le nombre du nom et gardez-le dans la valeur cible
lf119-name-holds-change = le nom de l’indicateur { $indicator } contient une valeur cible, « { $change } »
    .help = retirez le nombre du nom et gardez-le dans la valeur cible
lf120-outside-period = { $milestone ->
    [true] le jalon
   *[false] la valeur cible
 } de l’indicateur { $indicator } ({ $value }) { $milestone ->
    [true] est fixé
   *[false] est fixée
 } { $when }, mais le projet { $project }
    .help = donnez une date pendant le projet, ou corrigez la période du projet
lf120-due-by = au { $date }
lf120-for-period = pour { $period }
lf120-runs = va du { $start } au { $end }
lf120-lies = se situe quelque part entre le { $start } et le { $end }
lf121-target-below = { $indicator } devrait augmenter, mais sa valeur cible de { $target } est inférieure à sa valeur de référence de { $baseline }{ $over_equal_periods ->
    [true] , sur des périodes égales
   *[false] {""}
 }
    .help = vérifiez les deux chiffres, ou déclarez qu’une baisse est bonne
lf121-target-above = { $indicator } devrait diminuer, mais sa valeur cible de { $target } est supérieure à sa valeur de référence de { $baseline }{ $over_equal_periods ->
    [true] , sur des périodes égales
   *[false] {""}
 }
    .help = vérifiez les deux chiffres, ou déclarez qu’une hausse est bonne
lf122-target-equals-baseline = { $indicator } a { $value } comme valeur de référence et comme valeur cible : aucun progrès ne peut être calculé
    .help = déclarez une valeur à maintenir, ou corrigez l’un des chiffres
lf123-no-direction = il n’est pas clair si une hausse de l’indicateur { $indicator } est bonne : aucun sens n’est déclaré, et { $reason }
    .help = déclarez si c’est une hausse ou une baisse qui est bonne, ou que le sens est ambigu
lf123-rates-point-back = de la valeur de référence à la valeur cible, les nombres et les taux évoluent en sens contraire
lf123-no-target = il n’y a pas de valeur cible
lf123-no-baseline = il n’y a pas de valeur de référence à laquelle comparer la valeur cible
lf123-target-equals-baseline = sa valeur cible est égale à sa valeur de référence
lf124-more-than-whole = { $indicator } a { $figure } de { $value }, mais une partie ne peut pas dépasser son tout
    .help = vérifiez que les deux chiffres comptent la même chose{ $names_units ->
    [true] {""}
   *[false] , et indiquez leurs unités
 }. Un taux de croissance ou de couverture n’est pas la partie d’un tout : indiquez-le
lf124-quotient-above-whole = { $indicator } a { $figure } de { $value }, plus de 100 %, mais une partie ne peut pas dépasser son tout
    .help = vérifiez que les deux chiffres comptent la même chose{ $names_units ->
    [true] {""}
   *[false] , et indiquez leurs unités
 }. Un taux de croissance ou de couverture n’est pas la partie d’un tout : indiquez-le
lf125-percentage-of-target = { $indicator } est un pourcentage de sa propre valeur cible
    .help = déclarez ce qui est compté et sa valeur cible. Le taux de réalisation est alors calculé
lf126-percentage-of-what = { $indicator } est un pourcentage sans numérateur ni dénominateur
    .help = indiquez le numérateur et le dénominateur, ou définissez l’indicateur
lf127-periods-differ = { $indicator } divise { $value }, mais les périodes diffèrent. Numérateur : { $above } ; dénominateur : { $below }
    .help = donnez les deux chiffres pour la même période, ou déclarez deux indicateurs
lf128-units-differ = { $indicator } compte en { $unit }, mais { $source ->
    [none] une source
   *[other] { $source }
 } compte en { $unit_of_source } ({ $value })
    .help = demandez la même unité à la source, ou déclarez un indicateur à part pour son unité
lf129-percent-or-points = { $indicator } change de « { $change } » : il n’est pas clair si ce sont des pour cent ou des points de pourcentage
    .help = donnez la valeur de référence et la valeur cible comme valeurs, et écrivez « points de pourcentage »
lf130-accumulation-open = { $indicator } est communiqué pour plusieurs périodes, et il n’est pas clair comment ses chiffres s’additionnent
    .help = déclarez comment les chiffres s’accumulent : « increments » (chaque chiffre compte sa propre période), « running-total » (chacun comprend les précédents) ou « snapshot » (chacun est l’état à sa date)
lf132-milestones-turn-back = les jalons de l’indicateur { $indicator } ne vont pas dans un seul sens de la valeur de référence à la valeur cible : { $steps }
    .help = vérifiez les valeurs et les dates. Les jalons sont cumulés
lf133-not-by-sex = { $indicator } compte des personnes, mais n’est pas ventilé par sexe
    .help = prévoyez dès le départ des données ventilées par sexe
lf136-activity-leads-nowhere = l’activité { $node } ne contribue à aucun résultat
    .help = nommez le résultat auquel elle contribue, ou retirez-la du projet
lf136-result-leads-nowhere = le résultat { $node } ne contribue à aucun objectif
    .help = nommez l’objectif auquel il contribue, ou retirez-le du projet
lf137-nothing-leads-to-result = aucune activité ne contribue au résultat { $node }
    .help = déclarez une activité qui y contribue
lf138-no-result-leads-to-objective = aucun résultat attendu ne contribue à l’objectif { $node }
    .help = déclarez un résultat qui y contribue
lf139-level-skipped = un niveau manque entre { $node } ({ $level }) et { $above } ({ $level_above })
    .help = déclarez le résultat intermédiaire : ce qui doit changer avant que le premier mène au second
lf141-same-at-two-levels = { $indicator } ({ $level }) répète { $first } ({ $level_of_first })
    .help = déclarez-le une fois, au bon niveau, et rattachez-le aux deux éléments
lf142-nothing-serves-part = aucun résultat attendu ne sert { $part }, un volet de la stratégie
    .help = indiquez ce volet sur le résultat qui le sert, ou retirez-le de la stratégie
lf142-part-without-effect = aucun indicateur des résultats pour { $part }, un volet de la stratégie, ne mesure un effet ({ $results })
    .help = ajoutez un indicateur d’effet direct ou d’impact à l’un de ces résultats
lf142-part-not-named = { $node } sert « { $part } », qui n’est pas un volet de la stratégie
lf142-part-meant = vouliez-vous dire « { $part } » ?
lf142-parts-are = utilisez l’un de ses volets : { $parts }{ $more ->
    [zero] {""}
   *[other] {" "}et { $more } de plus
 }
lf143-no-assumptions = aucune hypothèse n’est énoncée pour le passage du résultat { $node } vers { $above }
    .help = complétez la phrase « si { $node }, et si ..., alors { $above } », et déclarez ce qui doit se vérifier
lf144-depends-on-unlikely = { $subject } dépend d’une hypothèse peu probable : { $assumption }
    .help = remaniez le projet pour qu’il n’en dépende pas, ou ne le lancez pas
lf145-assumes-own-work = { $subject } suppose « { $assumption } », mais { $reason }
    .help = retirez cette hypothèse, ou déclarez-la comme activité
lf145-certain = c’est certain
lf145-project-does = le projet s’en charge lui-même
lf145-activity-does = l’activité { $activity } s’en charge
lf146-not-monitored = { $subject } a une hypothèse { $likelihood ->
    [possible] seulement possible
   *[unlikely] peu probable
 } dont personne n’assure le suivi : { $assumption }
    .help = nommez l’indicateur, la source ou le poste qui en assure le suivi
lf147-many-indicators = { $node } a { $count } indicateurs
    .help = gardez les deux ou trois plus importants, dont au moins un indicateur d’effet direct ou d’impact
lf148-which-people = { $indicator } compte des personnes, mais n’a pas de groupe cible
    .help = dites qui elles sont, ici ou une fois pour tout le projet
lf149-weights-not-100 = { $node } : la somme des poids est { $total }, et non 100
    .help = corrigez les poids, ou supprimez-les tous. Sans poids, aucune moyenne n’est calculée
lf150-declared-against-words = { $indicator } compte « { $words } », mais son sens déclaré est { $direction ->
    [increase] la hausse
    [decrease] la baisse
   *[other] { $direction }
 }
    .help = vérifiez les chiffres. Déclarez comme sens { $wanted ->
    [increase] la hausse (increase)
    [decrease] la baisse (decrease)
   *[other] { $wanted }
 }, ou le sens ambigu si une hausse peut venir d’un meilleur signalement
lf150-shown-against-words = { $indicator } compte « { $words } », mais sa valeur de référence et sa valeur cible montrent { $direction ->
    [increase] une hausse
    [decrease] une baisse
   *[other] { $direction }
 }
    .help = vérifiez les chiffres. Déclarez comme sens { $wanted ->
    [increase] la hausse (increase)
    [decrease] la baisse (decrease)
   *[other] { $wanted }
 }, ou le sens ambigu si une hausse peut venir d’un meilleur signalement
lf150-assumed-against-words = { $indicator } compte « { $words } », mais son sens n’est pas déclaré : on suppose que la valeur cible est atteinte par { $direction ->
    [increase] une hausse
    [decrease] une baisse
   *[other] { $direction }
 }
    .help = vérifiez les chiffres. Déclarez comme sens { $wanted ->
    [increase] la hausse (increase)
    [decrease] la baisse (decrease)
   *[other] { $wanted }
 }, ou le sens ambigu si une hausse peut venir d’un meilleur signalement
lf151-share-beside-percentages = { $indicator } a { $figure } de { $value }, alors que d’autres sont de { $larger }. Il s’agit sans doute de { $meant }
    .help = écrivez { $typed } pour { $meant }, ou confirmez le chiffre dans une note
lf152-parts-do-not-sum = { $indicator } a une valeur cible de { $target } pour { $period }, mais { $total ->
    [none] les valeurs cibles de ses parties ne s’accordent pas : { $parts }
   *[other] la somme des valeurs cibles de ses parties est { $total } : { $parts }
 }
    .help = corrigez les valeurs cibles. Si chacune comprend les précédentes, déclarez un cumul (running-total)
lf152-part = { $value } pour { $period }
lf152-two-for-one-day = { $indicator } a deux valeurs cibles au { $day } : { $first } et { $second }
    .help = corrigez l’une d’elles. Si les valeurs cibles des périodes s’additionnent, déclarez « increments »
lf153-targets-overlap = les valeurs cibles de l’indicateur { $indicator } pour { $first } et { $second } se recouvrent : seule la plus longue compte ({ $longest })
    .help = donnez à chaque valeur cible une période qui est comprise dans une autre ou ne la recouvre pas
lf154-names-nothing = { $owner } a { $name } comme { $keyword }, mais rien dans { $project } ne porte ce nom
    .help = { $near ->
        [none] déclarez ce qui est nommé, ou corrigez le nom
       *[other] vouliez-vous dire { $near } ?
     }
lf222-baseline-after-start = date de la valeur de référence de l’indicateur { $indicator } : { $period }, mais le travail avait commencé au plus tard le { $began }
    .help = utilisez un chiffre antérieur, ou décrivez dans une note ce qui était déjà fait

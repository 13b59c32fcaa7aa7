figure-of-indicator = { $role ->
    [baseline] la valeur de référence
    [target] la valeur cible
    [milestone] un jalon
   *[observation] une valeur observée
 } de l’indicateur { $indicator }
declared-kind = { $kind ->
    [objective] objectif
    [result] résultat
    [activity] activité
    [node] élément
    [count] comptage
    [measure] mesure
    [money] montant
    [percentage] pourcentage
    [ratio] rapport
    [ordinal] échelle
    [qualitative] appréciation
    [milestone] jalon
   *[indicator] indicateur
 }
graph-of-project = graphe du projet { $project }
names-listed = { $names }{ $more ->
    [zero] {""}
   *[other] {" "}et { $more } de plus
 }
link-to-unknown-node = { $id } contribue à { $parent }, que { $project } n’a pas
    .help = { $near ->
        [none] les éléments sont : { $nodes }
       *[other] vouliez-vous dire { $near } ?
     }
reference-to-nothing = { $owner } a { $name } comme { $keyword }, que { $project } ne déclare pas
    .help = { $near ->
        [none] { $project } déclare : { $names }
       *[other] vouliez-vous dire { $near } ?
     }
budget-line-in-itself = { $path } est une boucle : aucune ligne du budget ne fait partie d’elle-même
    .help = supprimez le part_of qui revient en arrière
superseded-by-unknown-source = un chiffre de l’indicateur { $indicator } est remplacé par { $source }, qui n’est pas l’une de ses sources
    .help = { $near ->
        [none] ses sources sont : { $sources ->
            [none] aucune
           *[other] { $sources }
         }
       *[other] vouliez-vous dire { $near } ?
     }
loop-of-links = { $path } est une boucle : rien ne peut contribuer à soi-même
    .help = supprimez le lien qui revient en arrière
unit-not-text = une unité est de type { $kind }
    .help = écrivez son nom entre guillemets : "person"
unique-not-understood = unique vaut { $value }
    .help = dites si chaque personne compte une seule fois, ou une fois par période
weight-below-zero = un poids vaut { $value }
    .help = écrivez un nombre de 0 ou plus
ratio-for-single-number = { $subject } est un rapport ({ $value }), mais un indicateur de type « { $kind } » est un seul nombre
    .help = déclarez un Ratio pour regrouper numérateurs et dénominateurs
figure-in-unit-of-no-indicator = { $subject } est en { $unit }, mais l’indicateur n’a pas d’unité
    .help = déclarez l’unité de l’indicateur : { $name }
figure-in-unit-of-another-kind = { $subject } est en { $figure_unit }, mais l’indicateur compte en { $unit }
    .help = donnez-la dans l’unité de l’indicateur, ou définissez ce qu’elle compte d’autre
targets-for-same-time = { $indicator } a deux valeurs cibles pour { $time ->
    [none] tout le projet
   *[other] { $time }
 }
    .help = gardez l’une des deux, ou donnez à chacune sa propre période
count-below-zero = { $subject } vaut { $value }, mais un comptage n’est jamais inférieur à 0
    .help = vérifiez le chiffre, ou déclarez une Measure
count-not-whole = { $subject } vaut { $value }, mais un comptage est un nombre entier
    .help = vérifiez le chiffre, ou déclarez une Measure
money-unit-not-currency = l’unité de l’indicateur { $indicator } est { $unit }, qui n’est pas une monnaie
    .help = écrivez une monnaie, ou déclarez ce qui est compté ou mesuré
percentages-never-add-up = { $indicator } s’accumule en { $accumulation }, mais des pourcentages ne s’additionnent jamais
    .help = déclarez un Ratio pour regrouper numérateurs et dénominateurs sur plusieurs périodes
percentage-unit-not-percent = l’unité de l’indicateur { $indicator } est { $unit }, mais un Percentage est en pour cent
    .help = omettez l’unité, ou déclarez un autre type d’indicateur
ratio-unit-not-derived = l’unité de l’indicateur { $indicator } est { $unit }, mais { $numerator_unit } sur { $denominator_unit } donne { $derived_unit }
    .help = omettez l’unité
ratio-denominator-may-be-zero = { $subject } vaut { $value } : son dénominateur peut être 0
    .help = dites pourquoi il n’y a pas de chiffre, s’il n’y a rien par quoi diviser
scale-step-twice = l’échelle de l’indicateur { $indicator } a deux fois l’échelon { $step }
    .help = donnez à chaque échelon son propre nom
scale-without-steps = l’échelle de l’indicateur { $indicator } a { $count } { $count ->
    [one] échelon
   *[other] échelons
 }
    .help = écrivez ses libellés dans l’ordre
scale-without-best-end = { $indicator } ne dit pas quel bout de son échelle est le meilleur
    .help = dites si le premier ou le dernier libellé est le meilleur
keep-numbers-on-scale = { $indicator } maintient des nombres, mais son échelle a des libellés
    .help = déclarez comme valeur cible l’échelon à tenir
value-not-on-scale = { $subject } vaut { $value }, qui n’est pas un échelon de son échelle
    .help = choisissez l’un de ceux-ci : { $scale }
judgement-without-narrative = l’appréciation { $value } de l’indicateur { $indicator } n’a pas de justification
    .help = dites sur quoi elle repose
event-neither-reached-nor-not = { $subject } vaut { $value }
    .help = écrivez "{ $reached }" ou "{ $not_reached }", avec la date
keep-numbers-of-event = { $indicator } maintient des nombres, mais un événement est atteint ou non
    .help = donnez la date à laquelle il doit être atteint
unit-of-another-kind = l’unité de l’indicateur { $indicator } est { $unit }, qu’un indicateur de type « { $kind } » ne compte pas
    .help = déclarez un indicateur de type « { $fitting_kind } »
link-twice = contributes_to nomme deux fois le même élément
    .help = nommez chacun une seule fois
node-contributes-to-itself = { $id } contribue à soi-même
    .help = nommez l’élément au-dessus
node-has-indicator-twice = { $id } a deux indicateurs { $indicator }
    .help = donnez à chacun son propre identifiant
link-wrong-way = lien à l’envers : { $kind } { $id } contribue à { $parent_kind } { $parent }
    .help = faites contribuer { $parent } à { $id }
bare-node = { $id } est un simple Node
    .help = déclarez un Objective, un Result ou une Activity
project-holds-nodes = un projet contient des éléments, et non { $kind }
    .help = ajoutez un Objective, un Result ou une Activity
observation-without-value = { $of ->
    [target] une valeur cible n’a pas de nombre
   *[observation] une observation n’a pas de valeur
 }
    .help = dites pourquoi il n’y a pas de chiffre
disaggregation-not-names = disaggregation est de type { $kind }
    .help = écrivez {"{"}"sex": {"{"}"female": 208, "male": 52{"}}"}
dimension-not-names = la ventilation par { $dimension } est de type { $kind } ({ $value })
    .help = écrivez {"{"}"sex": {"{"}"female": 208, "male": 52{"}}"}
sample-size-not-count = une taille d’échantillon vaut { $value }
    .help = écrivez combien de personnes ont été interrogées
tier-not-level = tier vaut { $value }
    .help = donnez un niveau de 1 à 99 : 1 pour un projet qui ne fait partie d’aucun autre
design-effect-not-positive = un effet de plan vaut { $value }
    .help = écrivez 1 pour un échantillon aléatoire simple, 2 pour des grappes
order-not-whole = order est de type { $kind } ({ $value })
    .help = écrivez un nombre entier
observation-with-period-and-date = une observation a une période et une date
    .help = donnez la période d’un flux (ce qui s’y est passé) ou la date d’un état (la situation ce jour-là)
node-id-twice = deux éléments ont l’identifiant { $id }
    .help = donnez à chacun le sien
keyword-not-amount = { $keyword } est de type { $kind }
    .help = écrivez un montant avec sa monnaie
on-track-not-a-share = on_track vaut { $value }
    .help = écrivez une part supérieure à 0 et d’au plus 1
within-beside-period = { $project } a une période, et aussi des dates entre lesquelles il se situe
    .help = omettez ces dates : elles servent à un projet dont les dates propres ne sont pas connues
node-unknown = { $project } n’a pas d’élément { $id }
    .help = { $near ->
        [none] ses éléments sont : { $ids }
       *[other] vouliez-vous dire { $near } ?
     }
indicator-unknown = { $project } n’a pas d’indicateur { $id }
    .help = { $near ->
        [none] ses indicateurs sont : { $ids }
       *[other] vouliez-vous dire { $near } ?
     }
node-of-another-project = { $id } n’est pas un élément du projet { $project }
    .help = déclarez-le dans ce projet : { $call }
id-taken = l’identifiant { $id } est déjà pris ({ $kind } déclaré à la ligne { $line })
    .help = donnez à chaque élément et à chaque indicateur son propre identifiant
next-question-without-words = une question à poser ne cite aucun mot
    .help = écrivez les mots pour lesquels elle est posée
post-time-below-zero = le temps d’un poste vaut { $value }
    .help = écrivez le pourcentage d’un temps plein
sector-percent-no-part = le pourcentage d’un secteur vaut { $value }
    .help = écrivez un nombre de 0 à 100
target-any-number = une valeur cible vaut { $value }
    .help = écrivez le nombre à atteindre
target-with-date-and-period = une valeur cible a une date et une période
    .help = donnez une date pour une valeur à atteindre, ou une période pour ce qui doit se passer pendant celle-ci
keep-limit = maintenir { $limit }
keep-between = maintenir entre { $low } et { $high }
keep-ends-before-start = l’intervalle à maintenir se termine avant de commencer
    .help = écrivez d’abord la limite inférieure
targets-hold-something-else = une liste de valeurs cibles contient autre chose
    .help = écrivez une valeur et une période pour chaque valeur cible
milestone-without-date = un jalon n’a pas de date
    .help = donnez sa date
waiver-code-unknown = une dérogation nomme { $value }, qui n’est pas un code
    .help = { $near ->
        [none] écrivez un code, par exemple "LF133"
       *[other] vouliez-vous dire { $near } ?
     }
waiver-without-reason = une dérogation n’a pas de raison
    .help = dites pourquoi la règle ne s’applique pas
waiver-until-not-text = le dernier jour d’une dérogation est de type { $kind }
    .help = écrivez une date
waiver-until-not-date = le dernier jour d’une dérogation est { $value }, qui n’est pas une date
    .help = écrivez une date
problem-causes-itself = le problème { $id } est une cause de lui-même
    .help = indiquez le problème auquel il mène : causes_of="..."
record-id-taken = deux éléments de { $keyword } ont l’id { $id }, le premier à la ligne { $line }
    .help = donnez à chacun le sien
link-to-unknown-problem = { $id } cite le problème { $problem }, qui n’est pas déclaré
    .help = { $near ->
        [none] les problèmes sont : { $problems ->
            [none] aucun
           *[other] { $problems }
         }
       *[other] vouliez-vous dire { $near } ?
     }
change-of-nothing = { $dropped ->
    [true] un changement de { $indicator } le supprime et le modifie à la fois
   *[false] un changement de { $indicator } ne change rien
 }
    .help = donnez une nouvelle cible ou valeur de référence, ou indiquez qu’il est abandonné

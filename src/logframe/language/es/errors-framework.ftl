figure-of-indicator = { $role ->
    [baseline] la línea de base
    [target] la meta
    [milestone] el hito
   *[observation] la observación
 } de { $indicator }
declared-kind = { $kind ->
    [objective] objetivo
    [result] resultado
    [activity] actividad
    [node] nodo
    [count] recuento
    [measure] medida
    [money] dinero
    [percentage] porcentaje
    [ratio] razón
    [ordinal] indicador ordinal
    [qualitative] indicador cualitativo
    [milestone] indicador de hito
   *[indicator] indicador
 }
graph-of-project = el grafo de { $project }
names-listed = { $names }{ $more ->
    [zero] {""}
   *[other] {" "}y { $more } más
 }
link-to-unknown-node = { $id } contribuye a { $parent }, que no está en { $project }
    .help = { $near ->
        [none] los nodos son: { $nodes }
       *[other] ¿quiso decir { $near }?
     }
reference-to-nothing = { $owner } tiene { $name } como { $keyword }, que { $project } no declara
    .help = { $near ->
        [none] { $project } declara: { $names }
       *[other] ¿quiso decir { $near }?
     }
budget-line-in-itself = { $path } es un bucle: ninguna línea del presupuesto es parte de sí misma
    .help = quite el part_of que lleva hacia atrás
superseded-by-unknown-source = una cifra de { $indicator } está reemplazada por { $source }, que no es fuente suya
    .help = { $near ->
        [none] sus fuentes: { $sources ->
            [none] ninguna
           *[other] { $sources }
         }
       *[other] ¿quiso decir { $near }?
     }
loop-of-links = { $path } es un bucle: nada puede contribuir a sí mismo
    .help = quite el vínculo que lleva hacia atrás
unit-not-text = una unidad es { $kind }
    .help = escriba su nombre entre comillas: "person"
unique-not-understood = unique es { $value }
    .help = diga si cada persona cuenta una sola vez, o una vez en cada período
weight-below-zero = una ponderación es { $value }
    .help = escriba un número de 0 o más
ratio-for-single-number = { $subject } es una razón ({ $value }), pero un indicador { $kind } es un solo número
    .help = declare un Ratio para agrupar numeradores y denominadores
figure-in-unit-of-no-indicator = { $subject } está en { $unit }, pero el indicador no tiene unidad
    .help = declare la unidad del indicador: { $name }
figure-in-unit-of-another-kind = { $subject } está en { $figure_unit }, pero el indicador cuenta { $unit }
    .help = indíquelo en la unidad del indicador, o defina qué otra cosa cuenta
targets-for-same-time = { $indicator } tiene dos metas para { $time ->
    [none] todo el proyecto
   *[other] { $time }
 }
    .help = conserve una de ellas, o dé a cada una su propio período
count-below-zero = { $subject } es { $value }, pero un recuento nunca es menor que 0
    .help = compruebe la cifra, o declare un Measure
count-not-whole = { $subject } es { $value }, pero un recuento es un número entero
    .help = compruebe la cifra, o declare un Measure
money-unit-not-currency = la unidad de { $indicator } es { $unit }, que no es una moneda
    .help = escriba una moneda, o declare qué se cuenta o se mide
percentages-never-add-up = { $indicator } se acumula como { $accumulation }, pero los porcentajes nunca se suman
    .help = declare un Ratio para agrupar numeradores y denominadores de varios períodos
percentage-unit-not-percent = la unidad de { $indicator } es { $unit }, pero un Percentage está en por ciento
    .help = omita la unidad, o declare otro tipo de indicador
ratio-unit-not-derived = la unidad de { $indicator } es { $unit }, pero { $numerator_unit } entre { $denominator_unit } es { $derived_unit }
    .help = omita la unidad
ratio-denominator-may-be-zero = { $subject } es { $value }: su denominador puede ser 0
    .help = diga por qué no hay cifra, si no hay nada por lo que dividir
scale-step-twice = la escala de { $indicator } tiene dos veces el paso { $step }
    .help = dé a cada paso su propia etiqueta
scale-without-steps = número de pasos de la escala de { $indicator }: { $count }
    .help = escriba sus etiquetas en orden
scale-without-best-end = { $indicator } no dice qué extremo de su escala es el mejor
    .help = diga si la mejor etiqueta es la primera o la última
keep-numbers-on-scale = { $indicator } debe mantener números, pero su escala tiene etiquetas
    .help = declare como meta el paso que debe mantener
value-not-on-scale = { $subject } es { $value }, que no es un paso de su escala
    .help = elija una de estas opciones: { $scale }
judgement-without-narrative = la valoración { $value } de { $indicator } no tiene justificación
    .help = diga en qué se basa
event-neither-reached-nor-not = { $subject } es { $value }
    .help = escriba "{ $reached }" o "{ $not_reached }", con la fecha
keep-numbers-of-event = { $indicator } debe mantener números, pero un evento se alcanza o no
    .help = indique la fecha en que debe haberse alcanzado
unit-of-another-kind = la unidad de { $indicator } es { $unit }, que un indicador { $kind } no cuenta
    .help = declare un { $fitting_kind }
link-twice = contributes_to nombra dos veces un nodo
    .help = nombre cada uno una vez
node-contributes-to-itself = { $id } contribuye a sí mismo
    .help = nombre el nodo superior
node-has-indicator-twice = { $id } tiene dos veces el indicador { $indicator }
    .help = dé a cada uno su propio id
link-wrong-way = { $kind } { $id } contribuye a { $parent_kind } { $parent }: es el sentido contrario
    .help = haga que { $parent } contribuya a { $id }
bare-node = { $id } es un Node sin tipo
    .help = declare un Objective, un Result o una Activity
project-holds-nodes = un proyecto contiene nodos, no { $kind }
    .help = añada un Objective, un Result o una Activity
observation-without-value = { $of ->
    [target] una meta no tiene valor
   *[observation] una observación no tiene valor
 }
    .help = diga por qué no hay cifra
disaggregation-not-names = disaggregation es { $kind }
    .help = escriba {"{"}"sex": {"{"}"female": 208, "male": 52{"}}"}
dimension-not-names = el desglose por { $dimension } es { $kind } ({ $value })
    .help = escriba {"{"}"sex": {"{"}"female": 208, "male": 52{"}}"}
sample-size-not-count = un tamaño de la muestra es { $value }
    .help = escriba a cuántas personas se preguntó
tier-not-level = tier es { $value }
    .help = indique un nivel de 1 a 99: 1 para un proyecto que no es parte de ninguno
design-effect-not-positive = un efecto del diseño es { $value }
    .help = escriba 1 para una muestra aleatoria simple, 2 para conglomerados
order-not-whole = order es { $kind } ({ $value })
    .help = escriba un número entero
observation-with-period-and-date = una observación tiene período y fecha
    .help = indique el período de un flujo (lo que ocurrió en él) o la fecha de un estado (cómo estaba)
node-id-twice = dos nodos tienen el id { $id }
    .help = dé a cada uno el suyo
keyword-not-amount = { $keyword } es { $kind }
    .help = escriba un importe con su moneda
on-track-not-a-share = on_track es { $value }
    .help = escriba una proporción mayor que 0 y como máximo 1
within-beside-period = { $project } tiene un período, y también fechas entre las que se sitúa
    .help = omita esas fechas: son para un proyecto cuyas fechas propias se desconocen
node-unknown = { $project } no tiene ningún nodo { $id }
    .help = { $near ->
        [none] sus nodos son: { $ids }
       *[other] ¿quiso decir { $near }?
     }
indicator-unknown = { $project } no tiene ningún indicador { $id }
    .help = { $near ->
        [none] sus indicadores son: { $ids }
       *[other] ¿quiso decir { $near }?
     }
node-of-another-project = { $id } no es un nodo de { $project }
    .help = declárelo allí: { $call }
id-taken = el id { $id } ya está en uso ({ $kind } en la línea { $line })
    .help = dé a cada nodo e indicador su propio id
next-question-without-words = una pregunta sobre qué medir a continuación no indica palabras
    .help = escriba las palabras por las que se plantea
post-time-below-zero = la dedicación de un puesto es { $value }
    .help = escriba el porcentaje de la jornada completa
sector-percent-no-part = el porcentaje de un sector es { $value }
    .help = escriba un número de 0 a 100
target-any-number = una meta es { $value }
    .help = escriba el número que se debe alcanzar
target-with-date-and-period = una meta tiene fecha y período
    .help = indique una fecha para un valor que alcanzar, o un período para lo que debe ocurrir en él
keep-limit = mantener { $limit }
keep-between = mantener entre { $low } y { $high }
keep-ends-before-start = el intervalo que mantener termina antes de empezar
    .help = escriba primero el límite inferior
targets-hold-something-else = una lista de metas contiene otra cosa
    .help = escriba un valor y un período para cada meta
milestone-without-date = un hito no tiene fecha
    .help = indique su fecha
waiver-code-unknown = una dispensa nombra { $value }, que no es un código
    .help = { $near ->
        [none] escriba un código, por ejemplo "LF133"
       *[other] ¿quiso decir { $near }?
     }
waiver-without-reason = una dispensa no tiene motivo
    .help = diga por qué la regla no se aplica
waiver-until-not-text = el último día de una dispensa es { $kind }
    .help = escriba una fecha
waiver-until-not-date = el último día de una dispensa es { $value }, que no es una fecha
    .help = escriba una fecha
problem-causes-itself = el problema { $id } es causa de sí mismo
    .help = indique el problema al que lleva: causes_of="..."
record-id-taken = dos elementos de { $keyword } tienen el id { $id }, el primero en la línea { $line }
    .help = dé a cada uno el suyo
link-to-unknown-problem = { $id } cita el problema { $problem }, que no está declarado
    .help = { $near ->
        [none] los problemas son: { $problems ->
            [none] ninguno
           *[other] { $problems }
         }
       *[other] ¿quería decir { $near }?
     }
change-of-nothing = { $dropped ->
    [true] un cambio de { $indicator } lo elimina y lo modifica a la vez
   *[false] un cambio de { $indicator } no cambia nada
 }
    .help = dé una nueva meta o línea de base, o indique que se ha abandonado

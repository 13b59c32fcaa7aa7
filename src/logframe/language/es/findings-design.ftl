node = { $kind ->
    [objective] el objetivo { $id }
    [result] el resultado { $id }
   *[activity] la actividad { $id }
 }
indicator-at-level = { $indicator } ({ $level ->
    [none] sin nivel
   *[other] { $level }
 })
quoted = «{ $text }»
figure-baseline = una línea de base
figure-target = una meta
figure-milestone = un hito
figure-observation = una observación{ $period ->
    [none] {""}
   *[other] {" "}de { $period }
 }
lf101-project-stops-half-way = el proyecto solo presenta productos: ninguno de sus indicadores ({ $count }) mide un efecto
    .help = añada un resultado con un indicador de efecto directo o de impacto. { $questions }
lf101-stops-half-way = el resultado { $node } se queda a mitad de camino. Ninguno de sus indicadores mide un efecto: { $indicators }
    .help = añada un indicador de efecto directo o de impacto. { $questions }
lf102-no-levels = { $node } tiene indicadores sin nivel, así que no está claro si alguno mide un efecto: { $indicators }
    .help = indique el nivel de cada uno: efecto directo o impacto si mide lo que cambió para las personas; producto si cuenta lo que se hizo
lf102-no-effect-indicator = el objetivo { $node } no tiene ningún indicador de efecto directo ni de impacto, solo { $indicators }
    .help = añada un indicador de efecto directo o de impacto. { $questions }
lf103-nothing-intended = { $project } no declara ningún objetivo ni resultado esperado, así que no hay nada que valorar
    .help = declare qué debe lograr el proyecto, y un indicador para cada resultado
lf103-no-indicator = { $node } no tiene indicador
    .help = declare un indicador que muestre si se logra esto: «{ $statement }»
lf104-effect-counts-work = { $indicator } está declarado como { $level }, pero su redacción cuenta trabajo realizado: { $words }
    .help = cambie el nivel a producto, o formule lo que cambia para las personas
lf104-output-tells-effect = { $indicator } está declarado como producto, pero su redacción describe un efecto: { $words }
    .help = cambie el nivel a efecto directo si mide lo que cambió para las personas
lf105-repeats-node = { $indicator } repite el enunciado de { $node }: «{ $statement }»
    .help = nombre lo que se puede observar, contar o medir
lf106-two-measures = { $indicator } mide dos cosas: «{ $first }» y «{ $second }»
    .help = declare dos indicadores, cada uno con su línea de base, su meta y sus cifras
lf106-two-quantities = { $indicator } mide dos magnitudes: «{ $first }» y «{ $second }»
    .help = sepárelo en un número y un porcentaje, o notifique el porcentaje con su numerador y su denominador
lf107-two-results = { $node } enuncia dos resultados: «{ $first }» y «{ $second }»
    .help = declare un nodo para cada uno, con sus propios indicadores
lf108-several-purposes = { $project } tiene { $count } objetivos de nivel { $level }: { $objectives }
    .help = elija el objetivo del que responde el proyecto. Haga que los demás contribuyan a él, o declárelos como resultados
lf109-vague-node = { $node } usa { $words }, y ninguno de sus indicadores tiene definición ni una meta con número
    .help = declare un indicador que muestre cuándo se logra esto: «{ $statement }»
lf109-vague-indicator = { $indicator } usa { $words } sin definición
    .help = defina qué cuenta, o nombre la norma
lf110-begins-with-verb = { $node } empieza por «{ $verb }»: enuncia una actividad, no su resultado
    .help = declárelo como actividad, y enuncie aquí qué cambia y para quién: «{ $statement }»
lf111-no-baseline = { $indicator } no tiene línea de base (el valor antes del proyecto){ $target ->
    [none] {""}
   *[other] . Su meta es { $target }
 }
    .help = indique la línea de base con su fecha y su fuente, o el motivo por el que no la hay
lf112-baseline-zero = { $indicator } tiene una línea de base de 0 % sin fuente o sin fecha
    .help = indique la fecha y la fuente del 0, o escriba que no se midió
lf113-no-due-date = { $indicator } no tiene meta: falta su fecha límite
    .help = dé una fecha a la meta, o el motivo por el que no la hay
lf113-no-target = { $indicator } no tiene meta, así que no se puede valorar su logro
    .help = indique una meta, un valor que mantener, o el motivo por el que no la hay
lf114-no-unit = { $indicator } no tiene unidad{ $target ->
    [none] {""}
   *[other] , y su meta es { $target }
 }
lf114-name-currency = indique la moneda, por ejemplo SEK
lf114-name-unit = indique la unidad, por ejemplo «ha», «litros por persona», o «punto» para un índice
lf114-name-both-units = indique la unidad de las dos cifras
lf114-name-counted = indique qué se cuenta: { $unit ->
    [none] persona, hogar, caso o una unidad propia
   *[other] ¿{ $unit }?
 }
lf115-no-source = { $indicator } no tiene fuente de datos{ $sources ->
    [none] {""}
   *[other] {" "}salvo la de su línea de base ({ $sources })
 }, así que sus cifras no se pueden verificar
    .help = indique la fuente de las cifras
lf116-no-frequency = { $indicator } no tiene frecuencia de notificación
    .help = indique con qué frecuencia se mide y qué puesto lo hace, no qué persona
lf116-no-owner = { $indicator } no tiene un puesto responsable de sus datos
    .help = indique con qué frecuencia se mide y qué puesto lo hace, no qué persona
lf116-neither-frequency-nor-owner = { $indicator } no tiene frecuencia de notificación ni un puesto responsable de sus datos
    .help = indique con qué frecuencia se mide y qué puesto lo hace, no qué persona
lf117-no-definition = { $indicator } no define qué cuenta
    .help = defínalo de modo que dos personas obtengan el mismo recuento
lf118-open-slots = la meta de { $indicator } no dice { $slots }
    .help = declare lo que falta en el indicador, o para todo el proyecto
lf118-how-well = con qué calidad (definition)
lf118-by-when = para cuándo (period o date)
lf118-where = dónde (country)
lf118-for-whom = para quién (target_group)
lf119-name-holds-target = el nombre de { $indicator } contiene su meta, { $target }
    .help = quite el número del nombre y déjelo en la meta
lf119-name-holds-change = el nombre de { $indicator } contiene una meta: un cambio de «{ $change }»
    .help = quite el número del nombre y déjelo en la meta
lf120-outside-period = { $milestone ->
    [true] el hito
   *[false] la meta
 } de { $indicator } ({ $value }) tiene { $when }, pero el proyecto { $project }
    .help = indique una fecha dentro del proyecto, o corrija el período del proyecto
lf120-due-by = como fecha límite el { $date }
lf120-for-period = como período { $period }
lf120-runs = dura del { $start } al { $end }
lf120-lies = se sitúa en algún momento del { $start } al { $end }
lf121-target-below = { $indicator } debería aumentar, pero su meta de { $target } es menor que su línea de base de { $baseline }{ $over_equal_periods ->
    [true] , en períodos iguales
   *[false] {""}
 }
    .help = compruebe las dos cifras, o declare que una disminución es buena
lf121-target-above = { $indicator } debería disminuir, pero su meta de { $target } es mayor que su línea de base de { $baseline }{ $over_equal_periods ->
    [true] , en períodos iguales
   *[false] {""}
 }
    .help = compruebe las dos cifras, o declare que un aumento es bueno
lf122-target-equals-baseline = { $indicator } tiene { $value } como línea de base y como meta, así que no se puede calcular ningún avance
    .help = declare un valor que mantener, o corrija una de las cifras
lf123-no-direction = no está claro si un aumento de { $indicator } es bueno: no se ha declarado el sentido, y { $reason }
    .help = declare si es bueno un aumento o una disminución, o que es ambiguo
lf123-rates-point-back = la línea de base y la meta aumentan como números pero disminuyen como tasas, o al revés
lf123-no-target = no hay meta
lf123-no-baseline = no hay línea de base con la que comparar su meta
lf123-target-equals-baseline = su meta es igual a su línea de base
lf124-more-than-whole = { $indicator } tiene { $figure } de { $value }, pero una parte no puede superar al todo
    .help = compruebe que las dos cifras cuenten lo mismo{ $names_units ->
    [true] {""}
   *[false] , e indique sus unidades
 }. Una tasa de crecimiento o de cobertura no es parte de un todo: indíquelo
lf124-quotient-above-whole = { $indicator } tiene { $figure } de { $value }, más del 100 %, pero una parte no puede superar al todo
    .help = compruebe que las dos cifras cuenten lo mismo{ $names_units ->
    [true] {""}
   *[false] , e indique sus unidades
 }. Una tasa de crecimiento o de cobertura no es parte de un todo: indíquelo
lf125-percentage-of-target = { $indicator } es un porcentaje de su propia meta
    .help = declare qué se cuenta y su meta. Así se puede calcular el logro
lf126-percentage-of-what = { $indicator } es un porcentaje sin numerador ni denominador
    .help = indique el numerador y el denominador, o defínalo
lf127-periods-differ = { $indicator } divide { $value }, pero el numerador cubre { $above } y el denominador { $below }
    .help = dé las dos cifras para el mismo período, o declare dos indicadores
lf128-units-differ = { $indicator } cuenta { $unit }, pero { $source ->
    [none] una fuente
   *[other] { $source }
 } cuenta { $unit_of_source } ({ $value })
    .help = pida a la fuente la misma unidad, o declare otro indicador para la suya
lf129-percent-or-points = { $indicator } cambia «{ $change }»: no está claro si son por ciento o puntos porcentuales
    .help = indique la línea de base y la meta como valores, y escriba «puntos porcentuales»
lf130-accumulation-open = { $indicator } se notifica para varios períodos, y no está claro cómo se suman sus cifras
    .help = declare cómo se acumulan las cifras: «increments» (cada cifra cuenta su propio período), «running-total» (cada una incluye las anteriores) o «snapshot» (cada una es el estado en su fecha)
lf132-milestones-turn-back = los hitos de { $indicator } no van en un solo sentido de la línea de base a la meta: { $steps }
    .help = compruebe los valores y las fechas. Los hitos son acumulativos
lf133-not-by-sex = { $indicator } cuenta personas, pero no está desglosado por sexo
    .help = prevea notificarlo por sexo desde el principio
lf136-activity-leads-nowhere = la actividad { $node } no contribuye a ningún resultado
    .help = indique el resultado al que contribuye, o elimínela del proyecto
lf136-result-leads-nowhere = el resultado { $node } no contribuye a ningún objetivo
    .help = indique el objetivo al que contribuye, o elimínelo del proyecto
lf137-nothing-leads-to-result = ninguna actividad contribuye al resultado { $node }
    .help = declare una actividad que contribuya a él
lf138-no-result-leads-to-objective = ningún resultado esperado contribuye al objetivo { $node }
    .help = declare un resultado que contribuya a él
lf139-level-skipped = { $node } ({ $level }) contribuye directamente a un nivel que no es el siguiente: { $above } ({ $level_above })
    .help = declare el resultado intermedio: qué debe cambiar para que lo primero conduzca a lo segundo
lf141-same-at-two-levels = { $indicator } ({ $level }) repite { $first } ({ $level_of_first })
    .help = declárelo una vez, en el nivel que corresponde, y asígnelo a los dos nodos
lf142-nothing-serves-part = ningún resultado esperado corresponde a { $part }, una parte de la estrategia
    .help = indique la parte en el resultado que le corresponde, o elimínela de la estrategia
lf142-part-without-effect = ningún indicador de los resultados para { $part }, una parte de la estrategia, mide un efecto ({ $results })
    .help = añada un indicador de efecto directo o de impacto a uno de estos resultados
lf142-part-not-named = { $node } indica «{ $part }», que no es una parte de la estrategia
lf142-part-meant = ¿quiso decir '{ $part }'?
lf142-parts-are = use una de sus partes: { $parts }{ $more ->
    [zero] {""}
   *[other] {" "}y { $more } más
 }
lf143-no-assumptions = no se indica ningún supuesto para el paso del resultado { $node } a { $above }
    .help = complete la frase «si { $node }, y si ..., entonces { $above }», y declare qué debe cumplirse
lf144-depends-on-unlikely = { $subject } depende de un supuesto improbable: { $assumption }
    .help = rediseñe el proyecto para que no dependa de él, o no empiece el proyecto
lf145-assumes-own-work = { $subject } supone «{ $assumption }», pero { $reason }
    .help = elimínelo, o declárelo como actividad
lf145-certain = esto es seguro
lf145-project-does = esto lo hace el propio proyecto
lf145-activity-does = esto lo hace la actividad { $activity }
lf146-not-monitored = { $subject } tiene un supuesto { $likelihood ->
    [possible] que solo es posible
   *[unlikely] improbable
 } al que no se da seguimiento: { $assumption }
    .help = indique el indicador, la fuente o el puesto que le da seguimiento
lf147-many-indicators = { $node } tiene { $count } indicadores
    .help = deje los dos o tres más importantes, con al menos uno de efecto directo o de impacto
lf148-which-people = { $indicator } cuenta personas, pero no tiene grupo destinatario
    .help = diga quiénes son, aquí o una vez para el proyecto
lf149-weights-not-100 = las ponderaciones de { $node } suman { $total }, no 100
    .help = corrija las ponderaciones, o elimínelas todas. Sin ponderaciones no se calcula ningún promedio
lf150-declared-against-words = { $indicator } cuenta «{ $words }», pero su sentido declarado es { $direction }
    .help = compruebe las cifras. Declare el sentido como { $wanted }, o como ambiguous si un aumento puede deberse a que se notifica mejor
lf150-shown-against-words = { $indicator } cuenta «{ $words }», pero según su línea de base y su meta el sentido es { $direction }
    .help = compruebe las cifras. Declare el sentido como { $wanted }, o como ambiguous si un aumento puede deberse a que se notifica mejor
lf150-assumed-against-words = { $indicator } cuenta «{ $words }». El sentido no está declarado, así que se supone que la meta se alcanza con { $direction }
    .help = declare el sentido como { $wanted }, o como ambiguous si un aumento puede deberse a que se notifica mejor
lf151-share-beside-percentages = { $indicator } tiene { $figure } de { $value }, mientras que las demás cifras son { $larger }. Probablemente significa { $meant }
    .help = escriba { $typed } para { $meant }, o confirme la cifra en una nota
lf152-parts-do-not-sum = { $indicator } tiene una meta de { $target } para { $period }, pero { $total ->
    [none] las metas de sus partes difieren: { $parts }
   *[other] las metas de sus partes suman { $total }: { $parts }
 }
    .help = corrija las metas. Si cada una incluye las anteriores, declare un total acumulado
lf152-part = { $value } para { $period }
lf152-two-for-one-day = { $indicator } tiene dos metas para el { $day }: { $first } y { $second }
    .help = corrija una de ellas. Si las metas de los períodos se suman, declare incrementos
lf153-targets-overlap = las metas de { $indicator } para { $first } y { $second } se solapan, así que solo cuenta la más larga ({ $longest })
    .help = dé a cada meta un período que quede dentro de otro o que no se solape con él
lf154-names-nothing = { $owner } tiene { $name } como { $keyword }, pero nada en { $project } lleva ese nombre
    .help = { $near ->
        [none] declare lo que se nombra, o corrija el nombre
       *[other] ¿quiso decir { $near }?
     }
lf222-baseline-after-start = fecha de la línea de base de { $indicator }: { $period }, pero el trabajo había empezado a más tardar el { $began }
    .help = use una cifra anterior, o describa en una nota lo que se había hecho hasta entonces

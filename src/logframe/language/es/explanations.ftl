explain-formula = fórmula: { $formula }
explain-policy = criterio: { $policy }
explain-observed = observado: { $value }
explain-target-value = meta: { $value }
explain-baseline-value = línea de base: { $value }
explain-achievement = { $method }: { $share }
explain-parts-known = partes con datos: { $coverage }
explain-missing-parts = partes que faltan: { $policy }
explain-worst = el peor valor es { $value }
explain-aggregate = { $how }: { $value }
explain-weighted-label = { $label }: { $score } con la ponderación { $weight }
explain-weighted-mean = media ponderada: { $value }
explain-without-label = sin calificación: { $count }
explain-rating = { $scheme }: { $rating }
explain-number = { $name } = { $number }
explain-trend = { $method }: { $label ->
    [none] no calculable
   *[other] { $label }
 }
explain-needs-answer = explain() recibe una evaluación, no { $type }
    .help = evalúe primero: explain(evaluate(project)["victims-assisted"])
explain-title = { $id }: { $statement }
explain-status = { $status }{ $possible ->
    [none] {""}
   *[other] {" "}({ $possible })
 }{ $reason ->
    [none] {""}
   *[other] : { $reason }
 }
explain-status-on = estado al { $day }: { $status }
explain-baseline = línea de base: { $value }{ $when ->
    [none] {""}
   *[other] {" "}({ $when })
 }
explain-target = meta: { $value }{ $periods ->
    [none] {""}
   *[other] {" "}({ $periods }, { $days } { $days ->
        [one] día
       *[other] días
     })
 }
explain-limits = meta: { $limits }{ $unit ->
    [none] {""}
   *[other] {" "}{ $unit }
 }
explain-due = fecha límite: { $day }: { $is_due ->
    [true] vencida
   *[false] aún no vencida
 }
explain-milestone-passed = hito pasado: { $value }, fecha límite: { $day }
explain-source = { $source ->
    [none] fuente no indicada
   *[other] { $source }
 }{ $definition ->
    [none] {""}
   *[other] {" "}(otra definición: { $definition })
 }: { $status }
explain-figure = observado: { $value }, { $when ->
    [none] sin fecha
   *[other] { $when }
 }{ $place ->
    [none] {""}
   *[other] , { $place }
 }{ $story ->
    [true] {" "}(testimonio)
   *[false] {""}
 }{ $order ->
    [none] {""}
   *[other] , número de orden: { $order }
 }{ $parts ->
    [none] {""}
   *[other] ; { $parts }
 }{ $explanation ->
    [none] {""}
   *[other] ; el proyecto explica: { $explanation }
 }
explain-parts = por { $dimension }: { $parts }
explain-part = { $name } { $value }
explain-covers = cobertura: { $coverage }{ $coverage ->
    [coverage-in-days] {""}
   *[coverage-in-months] , { $count } de { $of } días
 }
explain-figures-missing = cifras que faltan: { $count }
explain-value = valor: { $value }
explain-steps = { $count } de { $of } pasos de la línea de base a la meta
explain-fulfilment = logro: { $computation ->
    [none] { $share }
    [computation-by-method] { $computation }: { $share }
   *[other] { $computation } = { $share }
 }
computation-by-method = { $method } con a = { $value }, t = { $target }{ $baseline ->
    [none] {""}
   *[other] , b = { $baseline }
 }
bracketed = ({ $number })
computation-of-ratio = { $value } / { $target }
computation-over-equal-periods = en períodos iguales: ({ $value } - { $baseline }) / ({ $target } - { $baseline })
computation-of-way = ({ $value } - { $baseline }) / ({ $target } - { $baseline })
explain-expected = esperado hasta la fecha: { $share } { $milestone ->
    [none] según el tiempo transcurrido
   *[other] según el hito del { $milestone }
 }; según lo previsto a partir del { $limit } de ese valor: { $needed }
explain-forecast = previsión: { $share } de la meta, { $assumption }
forecast-assumption = si se mantiene el ritmo con respecto a lo esperado
explain-superseded = { $source ->
    [none] fuente no indicada
   *[other] { $source }
 }: { $value }, reemplazado por { $by }
explain-together = en conjunto: { $value }, logro: { $share ->
    [none] se desconoce
   *[other] { $share }
 }
explain-project-says = comentario del proyecto: { $text }
explain-evidence = efecto documentado: { $evidence }
explain-evidence-figure = según { $indicator }: { $value }, { $when ->
    [none] sin fecha
   *[other] { $when }
 } ({ $source ->
    [none] fuente no indicada
   *[other] { $source }
 }): { $against ->
    [none] no hay nada con lo que compararlo
    [event] el evento ha ocurrido
    [baseline] en comparación con la línea de base
    [earlier-figure] en comparación con una cifra anterior
    [target] en comparación con la meta
   *[milestone] en comparación con un hito
 }
formula-within-limits = si el valor está dentro de sus límites
formula-event = si el evento ha ocurrido
formula-of-method = { $method }: { $formula }{ $policy ->
    [none] {""}
   *[other] {" "}({ $policy })
 }
formula-steps = pasos avanzados / pasos de la línea de base a la meta, en una escala sin distancias
formula-flow-from-rate = (suma - línea de base) / (meta - línea de base), con la tasa de la línea de base en la duración de la meta
formula-flow = suma de las observaciones dentro del período de la meta / meta
formula-pooled = (porcentaje agrupado - línea de base) / (meta - línea de base), agrupado: suma de numeradores / suma de denominadores
formula-state = (último valor - línea de base) / (meta - línea de base)
explain-date = fecha: { $day } ({ $reason })
explain-elapsed = transcurrido: { $count } de { $of } días ({ $period }): { $share }
explain-results = resultados esperados: { $count }
explain-status-count = { $status }: { $count }
explain-half-way-count = se quedan a mitad de camino: { $count } de { $of } ({ $ids ->
    [none] ninguno
   *[other] { $ids }
 })
explain-half-way-by-design = de ellos, ya desde el diseño: { $count } ({ $ids ->
    [none] ninguno
   *[other] { $ids }
 })
explain-own-indicators = indicadores propios: { $count }; con cifra: { $with_figure }; con meta: { $with_target }
explain-on-track = según lo previsto a partir del { $share } de lo esperado hasta la fecha
explain-node-status = estado: { $status }
explain-weakest = decide el indicador medido más débil: { $indicator }
explain-achieved = { $coverage }; alcanzados: { $count } de { $of }
explain-indicator-status = { $id }: { $status }
explain-mean-of-shares = media ponderada de los porcentajes ({ $weights }): { $share }
explain-half-way = se queda a mitad de camino: { $reason }
explain-money = fondos, { $funding }
explain-budget-line = { $statement }: { $amount }
explain-cost = costo de { $indicator }: { $money } ({ $basis }) / { $value } = { $cost }
explain-budget-share = porcentaje de { $line } en el total: { $share }
explain-allocation = fondos para { $part }: { $money }
explain-management = gestión: { $posts } puestos a jornada completa
explain-post = { $statement }: { $share } %
explain-note = nota: { $text }
explain-record-answers = responde a { $question }
explain-record-says = dice «{ $says }» de { $indicator }. Veredicto de las cifras: { $verdict }. { $reason }
explain-record-evidence = evidencia: { $text }{ $count ->
    [none] {""}
   *[other] {" "}(personas escuchadas: { $count })
 }
explain-record-issue = problema { $rule }: { $problem }
explain-record-used = se usa en { $records }
explain-record-nothing = no se apoya en evidencia ni en nada más

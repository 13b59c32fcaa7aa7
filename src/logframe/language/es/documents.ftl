head-project = Proyecto
head-indicator = Indicador
head-money = Fondos
head-figure = Cifra
head-cost = Costo
head-beside = Salvedades
head-observed = Observado
head-purpose = Para
head-status = Estado
head-compared-with-first = En comparación con el primero
head-comparison = Comparación
head-place = Lugar
head-value = Valor
head-claim = Afirmación
head-stated = Declarado
head-computed = Calculado
head-verdict = Dictamen
head-derived-from = Se deriva de
no-computed-value = no calculable
projects-reviewed = { $count ->
    [one] Se examina a continuación { $count } de { $of } proyectos: el que más atención necesita.
   *[other] Se examinan a continuación { $count } de { $of } proyectos: los que más atención necesitan.
}
projects-unlisted = { $count ->
    [one] { $count } no tiene
   *[other] { $count } no tienen
} línea aquí.
projects-elsewhere = Otro más: logframe review ARCHIVO ID. Todos: --full, o logframe portfolio ARCHIVO --reviews CARPETA.
all-projects-together = Todos los proyectos en conjunto:
heading-shared = Indicadores comunes a varios proyectos
about-shared = Comparación con el primer proyecto que tiene el indicador, o motivo por el que no se pueden comparar.
heading-statistics = Estadísticas
heading-gaps = Lagunas
heading-comparisons = Comparación de cifras
heading-costs = Costos unitarios
heading-claims = Cifras declaradas, calculadas de nuevo a partir de sus datos
head-stage = Etapa
head-stage-before = Porcentaje de la etapa anterior
head-country = País
head-period = Período
head-objectives = Objetivos
head-donors-and-money = Donantes y fondos
head-expected-results = Resultados esperados
none = ninguno
head-baseline-and-target = Línea de base y meta
head-each-source = Valores alcanzados por fuente
head-fulfilment = Logro
head-reason = Explicación del proyecto
head-activity = Actividad
head-leads-to = Conduce a
head-said = Notas
head-wrong = Problemas
head-line = Línea
head-donor = Donante
head-amount = Importe
head-share = Porcentaje del total
head-note = Nota
head-part-of-strategy = Parte de la estrategia
head-its-results = Sus resultados
head-condition = Supuesto o riesgo
head-of = De
head-outcome = Qué ocurrió
head-response = Respuesta y nota
the-project = el proyecto
not-reported = no notificado
head-source = Fuente
heading-conflicts = Diferencias entre fuentes
heading-project-problems = Problemas del proyecto en conjunto
heading-limits = Límites de esta revisión
label-chain = La cadena de resultados; el texto que sigue dice lo mismo
skip-to-lines = Ir a los resultados esperados
kind-programme = Revisión de un programa
heading-projects = Proyectos
kind-review = Revisión de los resultados esperados
heading-shared-issues = Problemas en varios lugares
head-indicators = Indicadores
heading-over-time = Evolución en el tiempo
label-expected = previsto
over-time-in-words = Hasta el { $day }: { $expected ->
    [none] {""}
   *[other] previsto { $expected };{" "}
 }{ $values }
reported-by-source = { $source }: { $value }
heading-chain = Cadena de resultados
about-chain = Actividades a la izquierda, objetivos a la derecha. Línea discontinua: efecto no medido o sin conexión con el objetivo. ✂: se queda a mitad de camino.
chain-in-words = La cadena de resultados en texto
heading-lines = Resultados esperados
how-computed = Cálculo
heading-next-steps = Qué medir a continuación
heading-activities = Actividades
heading-unit-costs = Costos unitarios
heading-allocation = Uso de los fondos
heading-staff = Gestión
heading-conditions = Supuestos y riesgos
heading-sources = Fuentes
heading-waived = Problemas dispensados
heading-methods = Métodos
head-note-of-evaluator = Nota del evaluador
heading-programme-limits = Límites de la revisión del programa
title-of-page = { $ids }: revisión de los resultados esperados
part-of-line = (parte de { $line })
condition-assumption = Supuesto: { $statement }
condition-risk = Riesgo: { $statement }
method-of-stage = método: { $method }
derived-from = a partir de { $derivation }
results-and-state = { $results }: { $state }
chain-stops-here = ✂ la medición se detiene aquí
chain-evidence-in-short = efecto: { $level }
chain-evidence = efecto documentado: { $evidence }
chain-title = La cadena de resultados, de las actividades a los objetivos
chain-node = { $kind ->
    [objective] El objetivo
    [result] El resultado
   *[activity] La actividad
 } «{ $statement }» ({ $id }) { $leads_to ->
    [none] no conduce a nada más
   *[other] conduce a { $leads_to }
 }{ $status ->
    [none] {""}
   *[other] ; { $status }
 }{ $half_way ->
    [none] {""}
   *[other] ; { $half_way }
 }.
chain-state = { $status }; { $measured }
head-reviewed-for = Fecha de referencia
head-donors = Donantes
head-implementer = Entidad ejecutora
head-target-group = Grupo destinatario
head-strategy = Estrategia
title-of-review = { $id }: { $statement }
title-of-node = { $kind ->
    [objective] Objetivo
   *[result] Resultado
 }: { $statement }
ask = { $indicator ->
    [none] { $ask }
   *[other] { $indicator }: { $ask }
 }
money-and-basis = { $money } ({ $basis })
in-brackets = ({ $text })
heading-money = Fondos
contents-and-search = Contenido y búsqueda
heading-contents = Contenido
label-search = Buscar
filter-status = Estado
filter-level = Nivel
filter-strategy = Componente de la estrategia
filter-rule = Problema
filter-all = todos
filter-reset = Mostrar todo
lines-shown = { $count } de { $of } indicadores
heading-calculations = Cálculos
caption-of-picture = Figura { $number }: { $title }
page-of-pages = página { $page } de { $pages }
figures-as-of = al { $on }
label-assessment = Nuestra valoración
label-recommendation = Recomendación
heading-kept = Conservado de la versión anterior

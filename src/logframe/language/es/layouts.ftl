heading-matrix = Matriz de resultados ({ $donor })
layout-eu = UE
layout-fcdo = FCDO
layout-sida = Asdi
layout-usaid = USAID
layout-un = ONU
layout-worldbank = Banco Mundial
layout-unicef = UNICEF
dialect-unknown = no hay ningún formato de donante { $name }
    .help = { $near ->
        [none] los formatos son: { $names }
       *[other] ¿quería decir «{ $near }»?
     }
layout-title = { $group }{ $number ->
    [none] {""}
   *[other] {" "}{ $number }
 }: { $statement }
layout-name = { $group }{ $number ->
    [none] {""}
   *[other] {" "}{ $number }
 }
matrix-earlier-left-out = { $count ->
    [one] { $count } hito o período anterior no tiene columna
    [many] { $count } de hitos o períodos anteriores no tienen columna
   *[other] { $count } hitos o períodos anteriores no tienen columna
 }
matrix-nodes-left-out = { $count ->
    [one] Este formato no tiene fila para { $ids }
    [many] Este formato no tiene filas para { $ids }
   *[other] Este formato no tiene filas para { $ids }
 }
layout-objective = Objetivo
layout-impact = Impacto
layout-outcome = Efecto directo
layout-output = Producto
layout-activity = Actividad
layout-eu-impact = Impacto (objetivo general)
layout-eu-outcome = Efecto directo (objetivo específico)
layout-eu-other-outcome = Otro efecto directo
layout-sida-long-term = Efecto a largo plazo
layout-sida-outcome = Efecto directo
layout-sida-bridging = Efecto intermedio
layout-usaid-do = Objetivo de desarrollo
layout-usaid-ir = Resultado intermedio
layout-usaid-sub-ir = Subresultado intermedio
layout-usaid-do-short = OD
layout-usaid-ir-short = RI
layout-usaid-sub-ir-short = Sub-RI
layout-worldbank-pdo-short = ODP
layout-worldbank-pdo = Objetivo de desarrollo del proyecto
layout-worldbank-pdo-indicators = Indicadores del objetivo de desarrollo del proyecto
layout-worldbank-component = Componente
layout-worldbank-intermediate = Indicadores de resultados intermedios por componente
layout-unicef-output = Producto del documento de programa
layout-assumptions-of-project = Supuestos de todo el proyecto
layout-impact-weighting = Ponderación del impacto (%)
layout-risk-rating = Nivel de riesgo
layout-output-score = Calificación del producto
layout-inputs-money = Insumos (fondos)
layout-inputs-staff = Insumos (personal)
layout-score = { $rating }: { $score } sobre 100, calculado con los porcentajes de { $count } de { $of } indicadores; decide el equipo de revisión
layout-no-score = no calculable: ningún indicador tiene un porcentaje de su meta
layout-result = Resultado
layout-number = N.º
layout-indicator = Indicador
layout-indicators = Indicadores
layout-unit = Unidad
layout-baseline = Línea de base
layout-baseline-value = Línea de base (valor)
layout-baseline-year = Línea de base (año)
layout-baseline-date = Línea de base (fecha)
layout-target = Meta
layout-target-value = Meta (valor)
layout-target-year = Meta (año)
layout-target-date = Meta (fecha)
layout-target-by = Meta { $period }
layout-target-of = { $period }: meta
layout-actual-of = { $period }: valor alcanzado
layout-milestone = Hito { $number } ({ $period })
layout-planned-achieved = Previsto / alcanzado
layout-planned = Previsto
layout-achieved = Alcanzado
layout-current-value = Valor actual
layout-current-date = Valor actual (fecha)
layout-actual = Valor alcanzado
layout-source = Fuente
layout-assumptions = Supuestos
layout-frequency = Frecuencia
layout-responsible = Responsable
layout-comment = Comentario
layout-eu-results-chain = Cadena de resultados
layout-eu-sources = Fuentes de datos
layout-sida-objective = Objetivo
layout-sida-source = Fuente y método
layout-sida-deviation = Comentario sobre la desviación
layout-usaid-type = Tipo
layout-usaid-disaggregation = Desglose
layout-usaid-target = Meta, vida de la actividad
layout-usaid-actual = Alcanzado, vida de la actividad
layout-usaid-percent = % de la meta
layout-usaid-deviation = Explicación de la desviación
layout-un-results = Resultados
layout-un-indicators = Indicadores (desglosados)
layout-un-source = Fuente / medio de verificación
layout-un-conditions = Supuestos y riesgos
layout-un-partners = Asociados
layout-worldbank-previous = Real (anterior)
layout-worldbank-previous-date = Real (anterior), fecha
layout-worldbank-current = Real (actual)
layout-worldbank-current-date = Real (actual), fecha
layout-worldbank-target = Meta final
layout-worldbank-target-date = Meta final (fecha)
layout-unicef-result = Producto del documento de programa
layout-unicef-cumulative = Avance acumulado
layout-unicef-achieved = Alcanzado en el período
layout-unicef-place = Avance por lugar
layout-unicef-status = Estado general
layout-unicef-narrative = Descripción
layout-at-place = { $place }: { $figure }
layout-outside-band = { $share } de la meta. { $explanation ->
    [none] Más de un 10 % de distancia de la meta: explique la desviación
   *[other] { $explanation }
 }
layout-frequency-word = { $frequency ->
    [daily] diaria
    [weekly] semanal
    [monthly] mensual
    [quarterly] trimestral
    [half-yearly] semestral
    [yearly] anual
   *[once] una vez
 }
progress-met = Cumplido
progress-on-track = Según lo previsto
progress-none = Sin avance
progress-constrained = Con limitaciones
progress-no-status = Sin estado

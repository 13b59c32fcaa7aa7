sheet-overview = Resumen
sheet-logframe = Marco lógico
sheet-periods = Períodos
sheet-observations = Observaciones
sheet-problems = Problemas
sheet-claims = Afirmaciones
sheet-about = Acerca de
sheet-swot = Análisis FODA
sheet-follow-up = Seguimiento
sheet-terms = Términos de referencia
head-evaluation = Evaluación
head-label = N.º
head-figures-say = Lo que dicen las cifras
heading-target-table = Metas por fuente
heading-legend = Estados
head-programme = Programa
head-result = Resultado
head-id = Id.
head-rank = ●
head-possible = Posibles
head-as-of = Al
head-share-reached = Parte de la meta
head-expected = Esperado hasta ahora
head-coverage = Cobertura
head-paid-by = Financiado por
head-top-problem = Problema más grave
head-question = Pregunta
head-target-date = Fecha de la meta
head-baseline-date = Fecha de la línea de base
head-current = Valor actual
head-current-date = Fecha del valor actual
head-definition = Definición
head-from = Desde
head-to = Hasta
head-time = Tiempo
head-superseded = Sustituido por
head-severity = Gravedad
head-code = Código
head-where = Dónde
head-what = Problema
head-why = Por qué importa
head-what-to-do = Qué hacer
head-waived = Exceptuado porque
head-owner = Responsable
head-reference = Referencia
head-due = Plazo
head-done = Hecho
fill-in-yes = sí
fill-in-no = no
kept-from-earlier = Conservado de la versión anterior
head-period-of-inputs = Período de cada dato
head-spent = Gastado
head-ceiling = Límite máximo
head-amount-not-known = Importe, en palabras
head-part-of = Parte de
head-basis = Base de cálculo
head-unit-of-cost = Unidad del costo
head-kind = Tipo
head-date = Fecha
head-address = Dirección
head-subject = Tema
head-fact = Texto
head-summary = Síntesis
head-written-by = Escrito por
head-meaning = Significado
head-low-end = { $head }, mín.
head-high-end = { $head }, máx.
head-in-words = { $head }, en palabras
head-in-unit = { $head } ({ $unit })
head-of-period = { $period }: { $head }
head-whole-time = Todo el proyecto: { $head }
earlier-periods-left-out = { $count ->
    [one] { $count } período anterior no tiene columna; sus cifras están en la hoja de observaciones
    [many] { $count } de períodos anteriores no tienen columna; sus cifras están en la hoja de observaciones
   *[other] { $count } períodos anteriores no tienen columna; sus cifras están en la hoja de observaciones
 }
period-of-input = { $figure }: { $period }
meaning-of-status = { $status ->
    [exceeded] La meta se ha superado
    [fulfilled] La meta se ha alcanzado
    [reached] La meta se ha alcanzado; no se calcula porcentaje
    [kept] Todas las cifras están dentro de los límites
    [on-track] Plazo no vencido, y en lo esperado hasta ahora o cerca
    [reached-late] No se alcanzó en la fecha, pero sí después
    [behind] Plazo no vencido, y por debajo de lo esperado hasta ahora
    [partly-fulfilled] Plazo vencido, con parte del camino hecho
    [not-kept] Una cifra está fuera de los límites
    [not-fulfilled] Plazo vencido, sin nada del camino hecho
    [not-reached] La meta no se ha alcanzado; no se calcula porcentaje
    [adverse] Peor que la línea de base
    [undecided] Las cifras no permiten saber si la meta se ha alcanzado
    [not-judged] Se muestra sin valorarse
    [not-due] Todavía no ha vencido ningún plazo
    [not-measured] No hay ninguna cifra
   *[other] No se puede calcular ningún estado
 }
not-a-review-workbook = el archivo que hay allí no es un libro de revisión, y se sustituiría
    .help = escriba la revisión con otro nombre
review-without-sheet = el libro que hay allí ya no tiene la hoja { $sheet }, que contiene lo que escribió el proyecto
    .help = restaure la hoja, o escriba la revisión con otro nombre
review-without-column = la hoja { $sheet } del libro ya no tiene la columna { $column }, que se conserva
    .help = restaure el encabezado de la columna, o escriba la revisión con otro nombre
workbook-is-review = el archivo es una revisión escrita por logframe, no un proyecto
    .help = compruebe el proyecto a partir del cual se escribió
workbook-direction = { $way ->
    [increase] aumento
    [decrease] disminución
   *[none] no se conoce
 }
workbook-accumulates = { $accumulates ->
    [increments] no: cada período por separado
    [running-total] sí: total acumulado
    [snapshot] no: situación en una fecha
   *[none] no declarado
 }
head-direction = Dirección del cambio
head-accumulates = Acumulativo
head-percent = %
head-share-of-budget = Parte del presupuesto

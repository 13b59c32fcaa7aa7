portfolio-title = Cartera: { $projects ->
    [one] 1 proyecto
   *[other] { $projects } proyectos
 }
portfolio-output-only-answer = Proyectos que solo miden productos, ningún efecto ni impacto: { $count } de { $of }{ $share ->
    [none] {""}
   *[other] {" "}({ $share })
 }
portfolio-half-way-answer = Resultados cuya medición se detiene a medio camino: { $count } de { $of }{ $share ->
    [none] {""}
   *[other] {" "}({ $share })
 }
portfolio-half-way-money-answer = { $part ->
    [none] Dinero para estos resultados: desconocido, de { $budget }
   *[other] Dinero para estos resultados: { $part } de { $budget }
 }
portfolio-nothing-read = No se pudo leer ningún proyecto
portfolio-dated = { $on ->
    [none] Cada proyecto a su propia fecha
   *[other] Al { $on }
 }
portfolio-dated-otherwise = { $count ->
    [one] 1 proyecto de tablas de indicadores se evalúa en las fechas de la tabla
   *[other] { $count } proyectos de tablas de indicadores se evalúan en las fechas de las tablas
 }
portfolio-skipped = Archivos de las carpetas que no se leen (Python, bloqueo, documentos de Word, otras tablas, sin marco lógico): { $count }
portfolio-projects = Proyectos
portfolio-not-read = No leídos
portfolio-indicators = Indicadores
portfolio-with-target = Indicadores con meta
portfolio-with-figure = Indicadores con datos
portfolio-with-effect = Resultados con efecto conocido
portfolio-reached = Metas alcanzadas
portfolio-missed = Metas no alcanzadas
portfolio-open = Abiertas
portfolio-results = Resultados
portfolio-half-way = A medio camino
portfolio-output-only = Solo productos
portfolio-part = { $count } de { $of }
portfolio-count-and-share = { $count } ({ $share })
portfolio-money = Dinero
portfolio-currency = Moneda
portfolio-budget = Presupuesto
portfolio-half-way-money = Dinero para resultados a medio camino
portfolio-half-way-unknown = Proyectos con esta parte desconocida
portfolio-by-level = Por nivel
    .head = Nivel
portfolio-by-organisation = Por organización
    .head = Organización
portfolio-by-donor = Por donante
    .head = Donante
portfolio-by-country = Por país
    .head = País
portfolio-by-sector = Por sector
    .head = Sector
portfolio-by-sector-of = Por sector ({ $vocabulary })
portfolio-vocabulary = Lista de sectores
portfolio-divided = Proyectos, repartidos
portfolio-divided-note = Un proyecto de varios sectores cuenta en cada uno. «Proyectos, repartidos» lo reparte según sus porcentajes, o por igual si no constan todos; la columna suma todos los proyectos.
portfolio-by-year = Por año de inicio
    .head = Año de inicio
portfolio-rules = Problemas por frecuencia
portfolio-places = Lugares
portfolio-outliers = Cumplimiento inverosímil
portfolio-conflicts = Cifras contradictorias
portfolio-parts = Proyectos que son parte de otros
portfolio-its-parts = Sus partes
projects-within-projects = { $count } de los proyectos { $count ->
    [one] es parte
   *[other] son partes
} de otro aquí: las sumas cuentan el dinero y los indicadores de ambos
projects-below-others = { $count ->
    [one] { $count } proyecto está en un nivel inferior a otros de aquí y no nombra
   *[other] { $count } proyectos están en un nivel inferior a otros de aquí y no nombran
} ningún proyecto superior: las sumas pueden contar dos veces el mismo dinero y los mismos indicadores
portfolio-repeated = Proyectos en varios archivos
portfolio-repeated-answer = { $count ->
    [one] 1 identificador de proyecto figura
   *[other] { $count } identificadores de proyecto figuran
 } en varios archivos: las sumas cuentan cada archivo
portfolio-files = Archivos
portfolio-first = Proyectos para mirar primero
portfolio-first-order = Resultados a medio camino con más dinero, el mayor de cada moneda primero. La tabla de todos los proyectos se ordena por cualquier columna.
portfolio-share = Parte de la meta
portfolio-file = Archivo
portfolio-reason = Motivo
portfolio-listed = Aquí figuran { $count } de { $of }
portfolio-lists-shown = Aquí se muestran { $count } de { $of } listas de sectores
portfolio-chart-output-only = Proyectos que solo miden productos, parte de los que tienen indicadores
portfolio-chart-reached = Metas alcanzadas, entre las alcanzadas, no alcanzadas y abiertas
portfolio-all-projects = Todos los proyectos
portfolio-shown = { $count } de { $of } proyectos
portfolio-table-use = Tabla de proyectos. Las flechas desplazan, los botones del encabezado ordenan
portfolio-needs-script = La tabla de proyectos necesita JavaScript. Todo lo anterior está completo sin él.
portfolio-not-unpacked = Este navegador no puede abrir la tabla. Use uno más reciente o el libro de Excel.
portfolio-show = Mostrar
portfolio-errors = Errores
portfolio-warnings = Advertencias
portfolio-yes = sí
portfolio-no-project = el archivo no contiene ningún proyecto
portfolio-several-problems = { $first }; problemas en el archivo: { $count }
portfolio-problem-at = { $place }: { $problem }
portfolio-own-error = logframe falló con este archivo ({ $kind }: { $problem })
    .help = avise de ello, con el archivo si puede compartirlo
portfolio-worker-died = el proceso que evaluaba este archivo terminó dos veces
portfolio-worker-lost = el ejecutor que evaluaba este archivo falló dos veces ({ $kind })
portfolio-pattern-fits-nothing = ningún archivo coincide con este patrón
portfolio-written = { $file }: proyectos: { $projects }; no leídos: { $unread }; hechos antes: { $resumed } de { $files } archivos
portfolio-progress = Archivos
no-portfolio-with-ending = ninguna cartera se escribe como { $ending ->
    [none] archivo sin extensión
   *[other] { $ending }
 }
    .help = utilice { $endings }

nothing-is-wrong = No se han encontrado problemas
diagnostic-in-line = { $rule } { $name }, línea { $line }
project-compared = { $id }: { $statement }, al { $on }
indicators-in-both = { $both } de { $indicators } indicadores están en ambos proyectos; { $second } en comparación con { $first }
indicator-and-statement = { $id }: { $statement }
observed-in-project = { $project }: { $value } ({ $status })
indicators-only-in = solo en { $project }: { $indicators }
project-and-statement = { $id }: { $statement }
evaluated-on = al { $on } ({ $why }{ $elapsed ->
    [none] {""}
   *[other] ; tiempo transcurrido: { $elapsed }
 })
line-of-node = { $kind ->
    [objective] objetivo
    [result] resultado
   *[activity] actividad
 } { $id }: { $status }{ $possible ->
    [none] {""}
   *[other] {" "}{ $possible }
 }{ $reason ->
    [none] {""}
   *[other] : { $reason }
 }{ $measured ->
    [none] {""}
   *[other] ; { $measured }
 }
line-stops-half-way = se queda a mitad de camino: { $reason }
line-of-indicator = { $id }: { $status }{ $possible ->
    [none] {""}
   *[other] {" "}{ $possible }
 }{ $share ->
    [none] {""}
   *[other] , { $share }
 }; { $value }{ $reason ->
    [none] {""}
   *[other] {" "}({ $reason })
 }
line-of-source = { $source ->
    [none] fuente no indicada
   *[other] { $source }
 }{ $definition ->
    [none] {""}
   *[other] {" "}({ $definition })
 }: { $value }{ $share ->
    [none] {""}
   *[other] , { $share }
 }: { $status }{ $forecast ->
    [none] {""}
   *[other] , previsión: { $forecast }
 }
method-of-evaluation = método: { $method }. Para ver cómo se calcula un número: logframe explain FILE INDICATOR-ID
claim-and-statement = afirmación { $id }: { $statement }
beside-claim = salvedad: { $note }
title-of-table = tabla { $id }: { $statement }
title-of-cascade = cascada { $id }: { $statement }
title-of-comparison = comparación { $id }: { $statement }
line-of-stage = { $statement }: { $value }, { $when }
line-of-comparison = { $figure }{ $place ->
    [none] {""}
   *[other] {" "}({ $place })
 }, { $when ->
    [none] sin fecha
   *[other] { $when }
 }: { $value }; { $answer }
rule-title = { $rule } { $name } ({ $severity }, { $phase })
rule-asked-by-profiles = la piden los perfiles strict y donor, o se pide por su nombre
rule-what-is-wrong = Problema: { $text }
rule-why = Por qué importa: { $text }
rule-source = Fuente: { $text }
rule-needs = Necesita: { $documents }
rule-bad = Mal:{ $refused ->
    [true] {" "}(se rechaza donde se declara)
   *[false] {""}
 }
rule-good = Bien:
the-document = { $document ->
    [plan] el plan
    [budget] el presupuesto
    [baseline-study] el estudio de línea de base
    [progress-reports] los informes de avance
    [financial-reports] los informes financieros
   *[other] { $document }
 }
no-document-with-ending = no se puede escribir una revisión como { $ending ->
    [none] archivo sin extensión
   *[other] { $ending }
 }
    .help = indique un archivo que termine en .md, .html, .pdf, .docx, .xlsx o .json
file-name-unfit = este nombre no tiene letras ni cifras, o tiene signos que no debe tener ningún archivo
    .help = elija otro nombre
no-answer-with-ending = no se puede escribir esta respuesta como { $ending ->
    [none] un archivo sin extensión
   *[other] { $ending }
 }
    .help = indique un archivo que termine en { $endings }

reading-role = { $role ->
    [level] nivel
    [number] número
    [node_id] identificador
    [statement] resultado
    [node] resultado
    [indicator] indicador
    [indicator_id] identificador del indicador
    [unit] unidad
    [baseline] línea de base
    [target] meta
    [milestone] hito
    [observed] valor logrado
    [percent] porcentaje logrado
    [part] parte
    [measure] previsto o logrado
    [verification] fuente de datos
    [assumptions] supuestos
    [risks] riesgos
    [comment] comentario
    [date] fecha
    [period] período
    [accumulates] acumulación
    [text] conservado como texto
    [kept] conservado como texto
   *[other] otro dato
 }
reading-use = { $use ->
    [heading] encabezado
    [used] usada
    [text] conservada como texto
    [unclear] no entendida
   *[left-out] no leída
 }
title-of-reading = Cómo se leyó { $file }
heading-reading = Cómo se leyó el archivo
heading-reading-problems = Celdas que revisar
heading-reading-inferences = Deducido al leer
heading-reading-columns = Columnas de la hoja { $sheet }, filas { $first } a { $last }
heading-reading-cells = Celdas de la hoja { $sheet }
head-reading-cell = Celda
head-reading-remark = Observación
head-reading-column = Columna
head-reading-heading = Encabezado
head-reading-role = Leído como
head-reading-time = Tiempo
head-reading-part = Parte
head-reading-row = Fila
reading-summary = { $cells } celdas: { $used } usadas, { $heading } encabezados, { $text } conservadas como texto, { $unclear } no entendidas, { $left } no leídas
reading-sheet-in-short = Hoja { $sheet }, filas { $first } a { $last }: { $columns }{ $more ->
    [none] {""}
   *[other] , { $more }
 }
reading-column-in-short = { $column } { $role }
reading-inferred-in-short = { $count ->
    [one] { $count } deducción: { $text }
   *[other] { $count } deducciones, la primera: { $text }
 }
reading-unclear-in-short = { $count } no entendidas: { $cells }
reading-see-all = Para ver cada celda: logframe convert { $file } --report report.html
reading-written = La lectura de { $source } está en { $file }
reading-format-not-written = Un informe de lectura no tiene formato { $ending }
    .help = escriba { $endings }
reading-report-of-no-table = { $file } no es una tabla, así que no hay informe de sus celdas
option-output-lacking = Nombre el archivo que se escribe: OUT, o --report FILE
table-not-understood = { $file } tiene celdas que no se entienden
table-cells-unclear = { $file }: { $count } { $count ->
    [one] celda no se entiende
   *[other] celdas no se entienden
 }, la primera es { $place }. Para verlas: logframe check { $file }
reading-more-columns = { $count } más

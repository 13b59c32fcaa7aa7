no-workbook = esto no es { $form ->
    [docx] un documento de Word
    [ods] una hoja de cálculo de LibreOffice
   *[other] un libro de Excel
 }
    .help = guárdelo como .xlsx
workbook-damaged = { $part ->
    [none] el libro está dañado
   *[other] la parte { $part } del libro está dañada
 }: { $reason }
    .help = guárdelo de nuevo en Excel
workbook-many-parts = el libro tiene más de { $limit } partes
    .help = guárdelo de nuevo
workbook-with-password = el libro tiene contraseña
    .help = guárdelo sin ella
workbook-odd-part-name = el libro tiene el nombre { $name } en su archivo comprimido
    .help = guárdelo de nuevo en Excel
workbook-part-twice = el libro tiene dos partes con el mismo nombre en su archivo comprimido
    .help = guárdelo de nuevo en Excel
workbook-unpacks-large = el libro ocupa { $megabytes } MB descomprimido, a partir de { $kilobytes } kB
    .help = conserve solo las hojas del proyecto
workbook-many-tags = el libro tiene más de { $limit } etiquetas XML
    .help = conserve solo las hojas del proyecto
workbook-holds-too-much = el libro contiene más de { $megabytes } MB de celdas y textos
    .help = conserve solo las hojas del proyecto
workbook-cells-apart = las celdas del libro están demasiado separadas: más de { $limit } lugares
    .help = guárdelo como .xlsx
workbook-sheet-missing = falta la hoja { $sheet }
    .help = guárdelo de nuevo en Excel
workbook-many-sheets = el libro tiene más de { $limit } hojas
    .help = conserve solo las hojas del proyecto
part-packed-oddly = una parte está comprimida de un modo que Excel no usa
parts-overlap = dos partes se superponen
part-no-workbook = no es un libro
part-no-worksheet = no es una hoja de cálculo
part-many-relationships = tiene más de { $limit } relaciones
part-long-text = un texto tiene más de { $limit } signos
part-nested-deep = los elementos tienen más de { $limit } niveles anidados
part-long-tag = una etiqueta tiene más de { $limit } bytes
part-with-document-type = tiene un tipo de documento
part-many-formats = tiene más de { $limit } formatos
part-cell-far = hay una celda en la fila { $row } y la columna { $column }
part-odd-cell = una celda se llama { $cell }
part-odd-count = algo se repite { $text } veces
document-many-tables = tiene más de { $limit } tablas
part-many-merged-cells = tiene más de { $limit } celdas combinadas
part-unknown-text = una celda pide el texto { $number } de { $count }
sheet-many-merged-cells = la hoja { $sheet } tiene demasiadas celdas combinadas
    .help = sepárelas
matrix-too-large = la tabla tiene { $columns } columnas y { $rows } filas
    .help = un marco lógico tiene como máximo { $most_columns } columnas y { $most_cells } celdas
no-sheet-with-headings = ninguna hoja tiene los encabezados de un marco lógico en sus 30 primeras filas
    .help = escriba una fila de encabezados: Nivel, Descripción, Indicador, Unidad, Línea de base, Meta, Observado, Medios de verificación, Supuestos; o empiece con logframe init --excel NAME
row-without-value = la fila dice «{ $text }», y no tiene valor
    .help = escriba ambas cosas, y n/a donde no haya cifra
row-without-indicator = la fila dice «{ $text }», y no tiene indicador
    .help = escriba ambas cosas, y n/a donde no haya cifra
indicator-not-in-matrix = el indicador dice «{ $text }», y la matriz no tiene ninguno con ese nombre
    .help = { $near ->
        [none] escríbalo como está en la matriz
       *[other] ¿quiso decir «{ $near }»?
    }
workbook-edited = las hojas se modificaron después de que logframe las escribiera: vale lo que muestran
    .help = lo que no tiene hoja ni columna se pierde (como el desglose, la respuesta a los riesgos de un resultado): consérvelo en el archivo de proyecto
    .why = Lo que no se lee no se comprueba.
workbook-kept-unreadable = no se puede leer el proyecto que logframe escribió junto a las hojas: { $problem }
    .help = se leen las hojas en su lugar; escriba de nuevo el archivo a partir de su proyecto
    .why = Lo que solo tiene el proyecto (vínculos, fuentes, notas) no está en las hojas.
cells-left-out = { $kind ->
    [hidden-sheet] la hoja está oculta: { $cells ->
        [one] no se lee { $cells } celda
       *[other] no se leen { $cells } celdas
     }
    [hidden-rows] { $several ->
        [no] la fila { $first } está oculta
       *[yes] las filas { $first } a { $last } están ocultas
     }: { $cells ->
        [one] no se lee { $cells } celda
       *[other] no se leen { $cells } celdas
     }
    [hidden-columns] { $several ->
        [no] la columna { $first } está oculta
       *[yes] las columnas { $first } a { $last } están ocultas
     }: { $cells ->
        [one] no se lee { $cells } celda
       *[other] no se leen { $cells } celdas
     }
    [covered] «{ $text }» está debajo de una celda combinada y no se lee
    [struck] «{ $text }» está tachado y no se lee
   *[without-result] una fórmula no tiene resultado guardado, por lo que la celda no se lee
 }
    .help = { $kind ->
        [covered] separe las celdas, si cuenta
        [struck] quite la línea que lo tacha, si cuenta
        [without-result] abra el archivo en un programa de hojas de cálculo y guárdelo
       *[other] muéstrelo, si cuenta
     }
    .why = Lo que no se lee no se comprueba.
cell-no-digits = no es un número
    .help = escriba cifras
cell-no-number = no es un número
    .help = escriba un número
cell-numerator-alone = un numerador sin denominador
    .help = indique el denominador o el porcentaje
cell-no-figure = no es un número
    .help = escriba un número, 8-14, unos 200, al menos 5 o n/a
cell-ambiguous-sign = { $sign ->
    [comma] una coma decimal o de millares
   *[point] un punto decimal o de millares
 }
    .help = escriba { $whole } o { $decimal } como número
cell-range-or-year = o un intervalo, o una cifra y su año
cell-range-reversed = un intervalo que termina antes de empezar
    .help = escriba primero el extremo inferior: 8-14
cell-pair-of-figures = dos cifras, { $above } y { $below }
    .help = escriba un solo número, o haga del indicador una razón
cell-several-figures = más de una cifra
    .help = escriba una sola cifra, y el resto como comentario
cell-number-or-thousands = { $whole }, o { $rest } después del número de la línea
    .help = escriba { $rest } o { $whole } como número
relative-without-baseline = un cambio, y falta la línea de base de la que parte
    .help = escriba la línea de base, o la cifra que se debe alcanzar
relative-to-percentage = un cambio de un porcentaje: { $points } % en puntos porcentuales, { $share } % en porcentaje
    .help = escriba «puntos porcentuales», o el porcentaje que se debe alcanzar
percent-or-share = { $percent } % o { $share } %: al lado hay cifras de otra escala
    .help = escriba todas las cifras con el signo de porcentaje
cell-without-figure = la celda dice «{ $text }»
cell-date-for-number = una fecha, { $raw }, donde debería haber un número
cell-made-a-date = una hoja de cálculo convirtió un número en fecha
    .help = búsquelo: 5-Feb era probablemente 2/5 o 5/2
cell-spreadsheet-error = un error de la hoja de cálculo
    .help = corrija su fórmula
cell-neither-reached = ni logrado ni no logrado
    .help = escriba logrado o no logrado, y su fecha
cell-percent-of-plain = un porcentaje, y la meta es un número simple
    .help = escriba el número alcanzado
cell-no-period = no es ni una fecha ni un período
    .help = escriba una fecha, 2024, 2024-H1 o 2024-07/2025-06
cell-month-misspelt = «{ $word }» no es un mes
    .help = ¿quiso decir «{ $near }»?
cell-year-not-count = parece un año, entre cifras pequeñas
    .help = escriba la cifra aquí y el año en el encabezado; si es la cifra, escríbala como 2 024 personas
cell-day-or-month = un día y un mes en un orden dudoso
    .help = escriba la fecha como 2024-12-31
cell-other-calendar = un año de otro calendario
    .help = escríbalo en años del calendario común: julio de 2023 - junio de 2024
cell-per-each = tantos por cada uno, no en total
    .help = escriba la cifra de todos juntos
cell-no-scale = no hay escala
    .help = escriba sus pasos en una columna Escala, primero el peor: poor < fair < good
matrix-without-period = la matriz no indica ningún período
record-of-nothing = { $owner } { $id } no está en este libro
    .help = { $near ->
        [none] escriba el ID de uno que esté
       *[other] ¿quiso decir { $near }?
    }
record-without-owner = la fila no dice de qué { $owner } es
    .help = escriba su ID en la columna { $owner }
record-heading-unknown = el encabezado { $heading } no es de esta hoja
    .help = { $near ->
        [none] use uno de: { $headings }
       *[other] ¿quiso decir { $near }?
    }
record-cell-empty = nada en la columna { $heading }
    .help = rellénela en esta fila o vacíe la fila
write-as-data = escríbalo como .json o .yaml

table-column = columna { $column } «{ $heading }»
table-level = { $level ->
    [objective] objetivo general
    [purpose] objetivo específico
    [outcome] efecto
    [suboutcome] efecto intermedio
    [activity] actividad
   *[output] producto
 }
table-accumulation = { $accumulation ->
    [increments] se suman
    [running-total] son totales acumulados
   *[snapshot] son estados en una fecha
 }
table-columns-alike = Estas columnas contienen lo mismo, así que no se usa ninguna: { $columns }
    .help = indique en cada encabezado el año, la parte o el tipo de cifra
    .why = Elegir una de dos metas cambiaría el resultado.
table-column-unread = La { $column } contiene cifras, pero no se entiende su encabezado: «{ $text }»
    .help = { $near ->
        [none] nómbrela Línea de base, Meta o Logrado con su año, o indíquela en el archivo de correspondencias
       *[other] ¿quiso decir «{ $near }»?
    }
    .why = Una cifra que no se lee cambia el resultado.
table-accumulation-contradicted = «{ $text }» dice que las cifras se suman, pero «{ $heading }» es la última, { $total }
    .help = corrija una de las dos, o indíquelo en el archivo de correspondencias
    .why = Sumadas o no, las cifras dan resultados distintos.
table-figure-twice = «{ $text }» y «{ $second }» corresponden al mismo indicador, tiempo y parte, así que no se usa ninguna
    .help = elimine una, o indique qué las distingue: un período, una fuente, una parte
    .why = Quien elige entre dos cifras elige el resultado.
table-aim-none = «{ $text }» bajo «{ $heading }» no es una cifra, así que no hay meta para ese tiempo
table-part-date = «{ $text }» es una fecha, donde otras filas nombran una parte. Las hojas de cálculo convierten en fechas edades como 6-17
    .help = escriba la parte como texto, con un apóstrofo delante: '6-17
table-sheet-kept = «{ $sheet }» no tiene encabezados que se entiendan. Se guarda como texto, con { $figures ->
    [one] { $figures } cifra
   *[other] { $figures } cifras
 }
    .help = nombre el indicador y las cifras de sus columnas en una fila de encabezados
table-column-kept = La { $column } se conserva como texto
    .help = { $near ->
        [none] nada, si no contiene cifras del marco lógico
       *[other] ¿quiso decir «{ $near }»?
    }
table-running-total-kept = { $column } contiene totales acumulados junto a las cifras por período, y se conserva como texto
table-span-kept = La { $column } contiene las cifras de un solo período junto al total a la fecha, y se conserva como texto
    .help = nada, si se trata del total a la fecha; si no, feche el encabezado de cada período
table-figure-unclear = «{ $text }» bajo «{ $column }» no se usa como cifra: { $problem }
    .why = Una cifra que puede significar dos cosas falta hasta que esté clara.
table-figure-alone = «{ $text }» en la { $column } no tiene indicador en su fila
    .help = escriba el indicador en la misma fila
table-lines-differ = La { $column } tiene { $parts } líneas para { $indicators } indicadores: «{ $text }»
    .help = escriba una línea por indicador, con su número, o cada indicador en su propia fila
table-level-unknown = «{ $text }» no es un nivel de resultados
    .help = { $near ->
        [none] escriba Impacto, Efecto, Producto o Actividad
       *[other] ¿quiso decir «{ $near }»?
    }
table-parts-alone = «{ $text }» da cifras por partes y ninguna para el total. Se conserva como texto
    .help = escriba la cifra del total antes que las de las partes
table-level-missing = No se indica el nivel de «{ $text }». Se lee como { $level }
    .help = escriba el nivel en una columna Nivel
table-indicator-alone = No se indica el resultado del indicador «{ $text }»
    .help = escriba el resultado que mide en su fila o encima
table-time-unclear = «{ $text }» no se usa como fecha: { $problem }
table-period-open = «{ $text }» no indica el primer y el último día del proyecto
    .help = escriba ambos, como julio de 2004 - diciembre de 2005, o el primero con los meses: 18 meses desde julio de 2004
table-period-reversed = «{ $text }»: el proyecto termina antes de empezar
    .help = escriba el primer día y después el último
table-fiscal-start = No se indica cuándo empieza el año fiscal { $years }. Se supone { $month }
    .help = indique el primer mes como fiscal_year_starts en el archivo de correspondencias
table-start-missing = «{ $text }» se cuenta desde el inicio del proyecto, que no se indica
    .help = escriba el período del proyecto encima de la tabla
table-year-missing = No se indica el año de «{ $text }»
    .help = escriba el año en el encabezado, o como year en el archivo de correspondencias
table-inferred-year = Ningún año acompaña a «{ $text }» y otros. Se toma { $year }, que se indica encima de la tabla
table-inferred-revised = «{ $text }» es la meta revisada. Sustituye a «{ $before }» bajo «{ $heading }»
table-aim-undated = La meta «{ $text }» bajo «{ $heading }» no tiene fecha. Se conserva como texto
table-unit-unknown = La unidad «{ $text }» es desconocida. Se conserva como texto
    .help = { $near ->
        [none] escriba persona, hogar, caso, porcentaje, USD o similar
       *[other] ¿quiso decir «{ $near }»?
    }
table-unit-differs = está en { $unit }, y la unidad del indicador es { $column_unit }
    .help = escriba la cifra en la unidad del indicador
table-accumulation-unclear = «{ $text }» no dice si las cifras se suman
    .help = { $near ->
        [none] escriba { $words }
       *[other] ¿quiso decir «{ $near }»?
    }
table-word-unclear = «{ $text }» se conserva como texto
    .help = { $near ->
        [none] escriba { $words }
       *[other] ¿quiso decir «{ $near }»?
    }
table-cell-refused = «{ $text }» no se usa: { $problem }
table-link-refused = No se usa un enlace: { $problem }
table-words-unclear = La cifra «{ $text }» en las palabras del indicador puede tener varios sentidos. No se usa
    .help = escríbala en una columna Línea de base o Meta
table-words-kept = «{ $text }» se lee como { $value }. Se conservan sus palabras
table-share-agrees = El «{ $text }» indicado concuerda con las cifras: { $share } %
table-share-differs = La tabla indica «{ $text }», pero sus cifras dan { $share } %: { $actual } de { $target }
    .help = corrija el porcentaje o las cifras
    .why = Uno de los dos es erróneo.
table-total-of-states = «{ $heading }» suma cifras que son estados en una fecha. No se usa
    .help = tome la última cifra en lugar de la suma
table-parts-only = solo se reportan partes
table-read-from-words = Leído en las palabras del indicador: { $values }
table-inferred-level = «{ $text }» se lee como { $level }, por su número { $number }
table-inferred-level-name = «{ $text }» se lee como { $level }, por su orden entre los nombres de niveles
table-inferred-level-depth = «{ $text }» se lee como { $level }, por su sangría o el esquema de su fila
table-inferred-sum = La meta se suma a las de los períodos anteriores: un hito de { $total }
table-inferred-converted = «{ $text }» se lee como { $value }, en la unidad de las demás cifras
table-inferred-sheet-time = El nombre de la hoja «{ $sheet }» dice de cuándo son sus cifras
table-inferred-sheet-place = El nombre de la hoja «{ $sheet }» dice de dónde son sus cifras
table-inferred-thousands = { $sign ->
    [comma] La coma
   *[point] El punto
 } de «{ $text }» separa millares: aquí ninguna cifra tiene decimales
table-inferred-decimals = { $sign ->
    [comma] La coma
   *[point] El punto
} de «{ $text }» separa decimales, como en «{ $beside }»
table-inferred-link = «{ $text }» contribuye a «{ $parent }»{ $number ->
    [none] {""}
   *[other] , por { $number }
 }
table-inferred-shares = Los números menores que 1 se leen como proporciones: 0,4 es 40 %. Celdas { $cells }
table-inferred-steps = Estas palabras son los grados de una escala, el mejor al final: { $text }
table-words-without-scale = «{ $text }» es cualitativo y no tiene escala. Sus palabras se conservan como texto y no se comparan
    .help = escriba los grados en una columna «Escala», el peor primero: malo < regular < bueno
table-inferred-scale = «{ $text }» es una escala: cada cifra se multiplica por { $factor }
table-inferred-change = «{ $text }» se lee como { $target }, desde la línea de base { $baseline }
table-inferred-level-of-change = Las cifras de «{ $text }» son estados en una fecha, porque la meta es un cambio
table-inferred-order = Las cifras de «{ $text }» son estados en una fecha: los puestos y las razones no se suman
table-inferred-accumulation = Las cifras de varios períodos { $accumulation }, por { $by ->
    [heading] el encabezado
   *[words] las palabras
 } «{ $text }»
table-inferred-accumulation-total = Las cifras de varios períodos se suman: «{ $heading }» es su suma, { $total }
table-inferred-accumulation-last = Las cifras de varios períodos no se suman: «{ $heading }» es la última, { $total }
table-inferred-total = «{ $heading }» no tiene resultado guardado. La meta es la suma de sus períodos, { $total }
table-inferred-actuals = { $column } no dice qué son sus cifras. Se leen como valores alcanzados
table-inferred-milestones = La { $column } solo nombra una fecha, en una tabla de metas: sus cifras son hitos
table-inferred-part-column = La { $column } se lee como una parte de las cifras de al lado
table-inferred-part = «{ $text }» ({ $part }) de { $whole } se lee como { $value }
table-share-kept = «{ $text }» es la proporción de una parte. Se conserva como texto
table-inferred-items = «{ $text }» se lee como { $indicators } indicadores, porque su fila tiene otras tantas cifras
table-inferred-negative = «{ $text }» se lee como { $value }, como la contabilidad escribe los importes negativos
table-year-doubted = «{ $text }» bajo «{ $column }» se lee como un número. Las cifras de alrededor son pequeñas, así que puede ser un año
    .help = escriba la cifra aquí y el año en el encabezado
table-inferred-parts = «{ $text }» se lee como cifras de partes: { $parts }
table-inferred-whole = No se indica un total. La suma de las partes es { $total }
table-inferred-each = Se indican cifras de { $parts } y ninguna del total. Cada parte se compara con su propia cifra
table-measure-kept = «{ $text }» se conserva como texto: las cifras de su indicador están en { $column }
table-inferred-from-words = { $role ->
    [baseline] Línea de base leída
   *[target] Meta leída
 } en las palabras: «{ $text }»
table-inferred-indicators = Ningún título nombra los indicadores, así que se toman de { $column }
table-goes-on = «{ $sheet }» no tiene títulos. Sus filas continúan las de «{ $before }»
table-lines-by-order = Las líneas de «{ $text }» se leen en orden, porque sus números no son los de los indicadores
table-line-for-all = «{ $text }» vale para los { $indicators } indicadores de al lado
table-inferred-plan = Ninguna columna contiene valores logrados, así que se lee como un plan: faltan los informes de avance
table-inferred-turned = Los encabezados de esta tabla están unos debajo de otros. Se lee con filas y columnas intercambiadas: la columna B de este informe es la fila 2
table-inferred-unit = «{ $text }» cuenta { $unit }, por sus palabras
mapping-name-unknown = Un archivo de correspondencias no tiene { $name }
    .help = escriba { $names }
mapping-not-names = Una correspondencia nombra lo que fija
    .help = escriba columns: y debajo C: target 2024
mapping-word-unknown = { $word } no es una forma de acumular cifras
    .help = escriba { $words }
mapping-no-month = { $value } no es un mes
    .help = escriba 1 a 12, o su nombre
mapping-no-period = { $value } no indica el primer y el último día del proyecto
    .help = escríbalo así: 2004-07/2005-12
mapping-no-year = { $value } no es un año
    .help = escríbalo con cuatro cifras
table-cell-kept = «{ $text }» se conserva como texto, fuera de las columnas
table-inferred-code-page = Las letras se leen como { $code_page }, porque el archivo no está en UTF-8
    .help = si hay letras equivocadas, guárdelo como «CSV UTF-8»

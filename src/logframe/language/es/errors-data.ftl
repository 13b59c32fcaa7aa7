data-file-has-problems = { $file } tiene problemas
data-too-many-values = el archivo tiene más de { $limit } valores, demasiados para su tamaño
    .help = divídalo
data-number-too-long = un número tiene más de { $limit } dígitos
    .help = compruebe la cifra
data-standard-input-empty = la entrada estándar está vacía
    .help = redirija un archivo a la entrada, o indique uno
data-table-is-no-project = una tabla de cifras no es un proyecto: no tiene enunciados, vínculos, definiciones ni supuestos
    .help = declare el proyecto en un archivo propio y lea las cifras en él
data-format-not-read = no se leen archivos de tipo { $ending ->
    [none] '(ninguno)'
   *[other] { $ending }
 }
    .help = indique un archivo que termine en { $endings }
data-kind-nothing = nada (null)
data-kind-truth = verdadero o falso
data-kind-number = un número
data-kind-text = un texto
data-kind-list = una lista
data-kind-names = nombres con valores
data-names-expected = { $role ->
    [file] un archivo de proyecto
    [unit] una unidad
   *[this] esto
 } es { $kind }
    .help = escriba nombres con valores
data-fraction-expected = fraction es { $value }
    .help = escriba "1/3"
data-two-ends-expected = between necesita dos extremos
    .help = escriba [8, 14]
data-two-figures-expected = { $keyword } necesita dos cifras
    .help = escriba [143, 301]
data-version-not-read = el archivo es de la versión { $version } del formato
    .help = esta biblioteca lee la versión 1
data-beside-projects = el archivo tiene { $name } junto a sus proyectos
    .help = { $near ->
        [none] escriba projects: una lista, con id y statement en cada elemento
       *[other] ¿quiso decir { $near }?
    }
data-no-project = el archivo no declara ningún proyecto
    .help = escriba projects: una lista, con id y statement en cada elemento
data-project-twice = dos proyectos tienen el id { $id }
    .help = cambie el nombre de uno
data-named-twice = { $kind ->
    [source] dos fuentes
    [series] dos series
   *[figure] dos cifras
 } tienen el id { $id }
    .help = cambie el nombre de una
data-units-no-list = units no es una lista
    .help = escriba [{ "{" }name: borehole, plural: boreholes{ "}" }]
data-unit-not-understood = no se entiende una unidad
    .help = escriba name, plural, equals
data-too-many-problems = solo se muestran los primeros { $limit } problemas
    .help = corrija primero estos
data-unknown-keyword = { $kind } no tiene la palabra clave { $keyword }
    .help = { $near ->
        [none] admite: { $keywords }
       *[other] ¿quiso decir { $near }?
    }
data-lacks-keyword = { $kind } no tiene { $keyword }
    .help = escriba { $keyword }: ...
data-kind-not-known = esto { $value ->
    [none] no tiene tipo
   *[other] tiene el tipo { $value }
 }
    .help = { $near ->
        [none] escriba kind: uno de { $kinds }
       *[other] ¿quiso decir { $near }?
     }
data-name-expected = { $role ->
    [source] una fuente
    [series] una serie
   *[figure] una cifra
 } es { $kind }
    .help = escriba su id
data-names-nothing = ninguna serie ni cifra tiene el id { $name }
    .help = { $near ->
        [none] los ids son: { $names }
       *[other] ¿quiso decir { $near }?
     }
data-end-of-no-figure = { $keyword } no contiene ninguna cifra
    .help = escriba el id de una cifra
data-terms-expected = { $keyword } tiene menos de dos términos
    .help = escriba una lista de ids, por ejemplo [first, second]
data-value-unreadable = esto no se puede leer: { $problem }
    .help = escriba lo que admite la palabra clave
data-beyond-parquet = un número supera lo que admite Parquet
    .help = escriba .csv, que conserva todos los dígitos
data-field-of = { $owner ->
    [none] el archivo
   *[other] { $owner }
 }: { $field }
data-half-character-in-field = { $field } tiene { $sign }, medio carácter
    .help = corrija el texto
data-no-figure = no disponible
library-needed = para { $action ->
    [reading] leer
   *[writing] escribir
 } { $format } se necesita { $library }
    .help = instálelo: pip install '{ $extra }'

csv-unknown-column = ninguna columna se llama { $column }
    .help = { $near ->
        [none] llame a una dimensión "{ $dimension }", o elimine la columna
       *[other] ¿quiso decir { $near }?
    }
csv-no-column-of-figures = la tabla no tiene columna de cifras
    .help = póngale nombre: value, o low y high
csv-figure-twice = la misma cifra está en la línea { $line }
    .help = elimine una, o indique sus fuentes
csv-part-twice = la parte { $part } por { $column } aparece dos veces
    .help = elimine una
csv-figure-and-missing = la fila tiene una cifra y dice que falta
    .help = elimine una de las dos cosas
csv-cell-empty = la celda está vacía
csv-value-not-a-number = { $problem }
    .help = escriba cifras, con punto decimal y sin separador de millares
csv-value-contradicts-ends = value es { $value }, pero low y high dicen otra cosa
    .help = omita una de las dos cosas
csv-not-one-number = «{ $text }» es { $value }
csv-end-not-a-number = { $column }: { $problem }
    .help = escriba un solo número, con punto decimal
csv-several-indicators = { $file } tiene cifras de { $count } indicadores
    .help = diga qué indicador: { $indicator }
csv-no-figure-of-indicator = { $file } no tiene ninguna cifra de { $indicator }
    .help = { $near ->
        [none] { $ids ->
            [none] no tiene ningún indicador
           *[other] tiene: { $ids }
        }
       *[other] ¿quiso decir { $near }?
    }
csv-nul-byte = el archivo tiene un byte NUL
    .help = guárdelo como texto CSV
csv-empty = el archivo está vacío
    .help = escriba un encabezado: { $columns }
csv-cells-differ-from-header = la fila tiene { $count ->
    [one] { $count } celda
   *[other] { $count } celdas
 }, y el encabezado, { $columns }
    .help = dé a cada fila las celdas del encabezado, y ponga entre comillas los textos que contienen el separador
csv-too-many-rows = la tabla tiene más de { $limit } filas
    .help = divídala
csv-too-many-cells = la tabla tiene más de { $limit } celdas llenas
    .help = divídala
csv-not-valid = CSV no válido: { $problem }
    .help = corrija las comillas de la fila
csv-row-too-long = la fila tiene más de { $limit } celdas
    .help = divídala
csv-cell-too-long = una celda tiene más de { $limit } caracteres
    .help = corrija la fila
csv-column-without-name = la columna { $number } no tiene nombre
    .help = póngale nombre, o elimine la columna
csv-column-twice = dos columnas se llaman { $column }
    .help = cambie el nombre de una

json-not-valid = JSON no válido: { $problem }
    .help = corrija la línea
json-text-after-end = JSON no válido: hay más texto después del final
    .help = corrija la línea
json-too-deep = JSON no válido: tiene más de { $limit } niveles anidados
    .help = corrija la línea
json-value-expected = JSON no válido: se espera un valor en { $text }
    .help = corrija la línea
json-ends-too-early = JSON no válido: el archivo termina demasiado pronto
    .help = corrija la línea
json-number-too-long = JSON no válido: { $problem }
    .help = compruebe la cifra
json-half-character = JSON no válido: un texto tiene medio carácter (\ud800 a \udfff)
    .help = corrija la línea
json-name-expected = JSON no válido: se espera un nombre entre comillas dobles
    .help = corrija la línea
json-name-twice = JSON no válido: { $name } aparece dos veces
    .help = escríbalo una vez
json-colon-expected = JSON no válido: se esperan dos puntos después de { $name }
    .help = corrija la línea
json-comma-expected = JSON no válido: se espera una coma o { $sign }
    .help = corrija la línea

yaml-too-many-signs = el archivo tiene más de { $limit } líneas, comas y corchetes, demasiados para su tamaño
    .help = divídalo
yaml-not-valid = YAML no válido: { $problem }
    .help = corrija la línea
yaml-escape-of-no-character = YAML no válido: una secuencia de escape no representa ningún carácter (\U0010FFFF es el último)
    .help = corrija la línea
yaml-empty = el archivo está vacío
    .help = escriba projects: [...]
yaml-several-documents = YAML no válido: se espera un solo documento en el archivo
    .help = conserve uno de ellos
yaml-anchor = no se leen anclas ni alias (& y *)
    .help = escriba el valor completo
yaml-tag = no se lee la etiqueta { $tag }
    .help = omítala
yaml-too-deep = YAML no válido: tiene más de { $limit } niveles anidados
    .help = corríjalo
yaml-name-no-text = un nombre no es texto
    .help = escriba nombre: valor
yaml-name-twice = { $name } aparece dos veces
    .help = escríbalo una vez
yaml-half-character = un texto tiene medio carácter (\ud800 a \udfff)
    .help = corrija la línea

python-format-not-read = no se leen archivos de tipo { $ending ->
    [none] '(ninguno)'
   *[other] { $ending }
 }
    .help = indique un archivo de Python
python-syntax = Python no válido: { $problem }{ $text ->
    [none] { "" }
   *[other] { " " }en: { $text }
 }
    .help = corrija la línea
python-not-text = Python no válido: { $problem }
    .help = escríbalo como texto UTF-8
python-file-exits = el archivo se detuvo por sí mismo (código de salida { $status })
    .help = quite exit del archivo de proyecto
python-call-lacks = a { $call }() le falta { $names }
    .help = añada lo que falta
python-too-many-values = { $call }() tiene demasiados valores sin palabra clave
    .help = escriba primero el id y el enunciado, y todo lo demás como keyword=value
python-error = { $kind }: { $problem }
    .help = corrija la línea
python-unknown-keyword = { $call ->
    [none] la llamada
   *[other] { $call }
 }() no tiene la palabra clave { $keyword }
    .help = { $near ->
        [none] { $keywords ->
            [none] compruebe la palabra clave
           *[other] admite: { $keywords }
        }
       *[other] ¿quiso decir { $near }?
    }
python-unknown-name = { $holder } no tiene { $name }
    .help = { $near ->
        [none] use uno de: { $names }
       *[other] ¿quiso decir { $near }?
     }
python-several-programmes = el archivo declara { $count } programas
    .help = reúna todos los proyectos en uno
python-no-project = el archivo no declara ningún proyecto
    .help = declare uno en el nivel superior: project = Project("P-1", "Para qué sirve")
python-belongs-to-nothing = { $kind } { $id } no pertenece a nada
    .help = añádalo a { $holder ->
        [node] los indicadores de un nodo
       *[project] un proyecto
    }

schema-title = proyectos de logframe
schema-description = Proyectos con sus marcos lógicos, en JSON o YAML; versión 1 del formato.
schema-keep = Un valor que mantener dentro de unos límites.
schema-value = Un número, un intervalo, una cifra aproximada, una cota, una laguna declarada, un importe, una proporción o una razón.
table-lacks-columns = a la tabla de indicadores le falta { $columns }
    .help = añada estas columnas; docs/portfolio-columns.md dice qué significa cada una
table-of-wrong-type = una tabla de indicadores es una tabla de Arrow o de polars, no { $type }
table-unreadable = no se puede leer la tabla ({ $reason })
    .help = escríbala de nuevo como Parquet, o como CSV en UTF-8
table-cell-empty = la fila { $row } no tiene nada en { $column }
    .help = indique el proyecto y el indicador en cada fila
table-row-again = la fila { $row } es otra vez el indicador { $indicator } del proyecto { $project }
    .help = deje una fila por indicador
table-cell-wrong = la fila { $row } tiene «{ $value }» en { $column } y necesita { $kind ->
    [whole] un número entero
    [day] un día como 2024-12-31
    [flag] true o false
    [text] un texto
    [list] una lista en JSON
   *[words] uno de { $words }
 }
table-column-wrong = { $column } necesita { $kind ->
    [whole] un número entero
    [day] un día como 2024-12-31
    [flag] true o false
    [text] un texto
    [list] una lista en JSON
   *[words] uno de { $words }
 }
words-not-there = aquí no hay ningún archivo .ftl. Ponga sus palabras en archivos .ftl, en una subcarpeta por idioma: { $languages }
words-named-twice = el mensaje { $name } ya existe. Dé otro nombre al suyo
own-code-failed = { $kind ->
    [rule] la regla { $name } ha fallado
    [method] el método { $name } ha fallado
    [trend] el método de tendencia { $name } ha fallado
   *[format] el formato no puede hacerlo
 }: { $problem }. Pregunte a quien lo escribió

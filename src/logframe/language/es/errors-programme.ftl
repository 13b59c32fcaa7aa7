stage-not-countable = una etapa de una cascada es { $kind } ({ $value })
    .help = indique una serie, una cifra o lo que se calcula con cifras
stage-without-name = una etapa de una cascada es { $kind }
    .help = póngale nombre
cascade-of-one-stage = una cascada tiene una sola etapa
    .help = indique sus etapas en orden, primero la mayor
cascade-too-short = número de etapas de una cascada: { $count }
    .help = indique al menos dos, primero la mayor
cascade-without-period = la cascada { $id } cuenta series y no tiene período
    .help = diga para qué días: period="2005"
latency-single-number = un coeficiente de latencia es el número único { $value }
    .help = indique el intervalo conocido: between(6, 10)
unknown-budget-line = { $project } no tiene la línea presupuestaria { $line }
    .help = sus líneas son: { $lines }
budget-line-not-an-amount = la línea presupuestaria { $line } de { $project } es { $amount }, no un importe
    .help = declare la cifra por separado: Figure(...)
indicator-figures-fit = corresponden { $count } cifras de { $indicator }, no una
    .help = elija con source=... y period=..., tal como están escritos en el proyecto
indicator-figure-not-a-number = la cifra de { $indicator } es { $value }, no un número
    .help = declare una Figure(...)
comparison-too-short = número de cifras de una comparación: { $count }
    .help = indique al menos dos; se compara con la primera
derivation-of-no-figure = una derivación contiene { $kind } ({ $value })
    .help = declare el número como una cifra con su unidad y su fuente
figure-without-unit = la cifra { $id } no tiene unidad
    .help = diga qué cuenta: unit="person", o unit="1" para un número sin unidad
exchange-rate-to-itself = un tipo de cambio de { $currency } a la misma moneda
    .help = indique dos monedas
exchange-rate-not-positive = un tipo de cambio es { $value }
    .help = escriba cuántas unidades de la segunda cuesta una
exchange-rate-without-source = un tipo de cambio no tiene fuente
    .help = indíquela: source="riksbanken"
programme-id-twice = el id { $id } está repetido en { $keyword ->
    [projects] dos proyectos
    [claims] dos afirmaciones
    [tables] dos tablas
    [cascades] dos cascadas
   *[comparisons] dos comparaciones
 }
    .help = use ids distintos
claim-of-unknown-project = la afirmación { $claim } se refiere al proyecto { $project }, que no está en el programa
    .help = { $near ->
        [none] sus proyectos: { $projects ->
            [none] ninguno
           *[other] { $projects }
         }
       *[other] ¿quiso decir { $near }?
     }
claim-of-unknown-indicator = la afirmación { $claim } se refiere al indicador { $indicator }, que no está en { $project }
    .help = { $hint ->
        [none] sus indicadores: { $indicators ->
            [none] ninguno
           *[other] { $indicators }
         }
       *[other] ¿quiso decir { $hint }?
     }
claim-compared-with-unknown = la afirmación { $claim } se compara con { $compared_with }, que no está declarada
    .help = { $near ->
        [none] las afirmaciones son: { $claims }
       *[other] ¿quiso decir { $near }?
     }
series-without-unit = una serie no tiene unidad
    .help = diga qué cuenta: unit="person", o unit="1"
series-figure-not-a-number = una cifra de la serie { $id } es { $value }, no un número
    .help = declare el numerador y el denominador como dos series, y su ratio_of() en una tabla
series-figure-in-another-unit = una cifra de la serie { $id } está en { $figure_unit }, pero la serie cuenta { $unit }
    .help = declare una serie para cada unidad: lo que es de distinto tipo no es una sola magnitud
series-figures-fit = hay { $count } cifras de la serie { $id } para { $period }{ $place ->
    [none] {""}
   *[other] {" "}en { $place }
 }, no una
    .help = elija con period=..., place=... y source=..., tal como están en la serie
no-project-has-indicator = ningún indicador { $indicator } en { $projects }
    .help = indique uno que esté declarado allí
series-of-several-definitions = las cifras de { $indicator } cuentan cosas distintas: { $definitions }
    .help = elija una: definition=...
better-unknown = better es { $value }
    .help = escriba si es mejor una cifra más baja (lower) o más alta (higher)
significant-unclear = significant es { $value }
    .help = escriba de cuántas cifras significativas se trata
claim-states-range = una afirmación declara { $value }
    .help = declare una afirmación para cada extremo, o una cota
rows-unknown = rows es { $value }
    .help = escriba "calendar-year", "project-period" o una lista de períodos: ["2004-H2"]
table-without-column = una tabla no tiene columnas
    .help = indique las series que muestra
column-twice = la columna { $id } aparece dos veces en una tabla
    .help = muéstrela una vez
says-unknown = says es { $value }
    .help = { $hint ->
        [none] escriba una de estas opciones: { $words }
       *[other] ¿quiso decir { $hint }?
     }

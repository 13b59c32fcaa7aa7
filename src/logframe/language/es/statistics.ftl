cell-value = { $value }
cell-empty = –{ $reason ->
    [none] {""}
   *[other] {" "}({ $reason })
 }
cell-gaps = { $reasons }
cell-change = { $difference }{ $share ->
    [none] {""}
   *[other] {" "}({ $share })
 }
cell-sources-differ = las fuentes difieren: { $figures }
cell-of-source = { $value } ({ $sources ->
    [none] fuente no indicada
   *[other] { $sources }
 })
cell-figures-not-split = cifras no desglosadas por { $dimension }: { $count }
cell-not-a-number = no es un número
cell-share-of-no-total = { $share } de un total desconocido
cell-parts-miss-total = las partes por { $dimension } suman { $sum }, y el total es { $total } ({ $time })
cell-covers = cobertura: { $coverage }
series-without-figure = sin cifra
series-without-dated-figure = sin cifra con período
ratio-without-figure = sin cifra de { $series }
ratio-of-different-days = { $above } y { $below } se notifican para días distintos
ratio-by-zero = { $below } puede ser 0
ratio-over-100 = más del 100 %: las dos columnas no cuentan lo mismo
ratio-sources-differ = las fuentes no coinciden
change-in-first-row = primera fila
change-from-no-period = la fila anterior no tiene período
change-over-unequal-periods = los dos períodos no duran lo mismo
change-without-figure = una de las dos filas no tiene cifra
change-not-wholly-reported = una de las dos filas solo está notificada en parte
change-from-zero = la fila anterior puede ser 0
column-of-series = { $statement }{ $part ->
    [none] {""}
   *[other] : { $part }
 }
column-of-ratio = { $above } / { $below }
column-of-change = Cambio: { $statement }
column-against-row-before = { $series }, en comparación con la fila anterior
row-of-period = { $period }
row-of-project = { $project }, { $period }
row-of-project-without-period = { $project }, período desconocido: { $reason ->
    [none] no se ha declarado
   *[other] { $reason }
 }
row-of-total = total
row-period-not-known = período desconocido
total-of-no-sum = no es una suma
total-of-states = los estados en una fecha no se suman
total-parts-missing = faltan { $missing } de { $parts } partes
stage-undated = sin fecha{ $figures ->
    [none] {""}
   *[other] {" "}de { $figures }
 }
stage-time = { $time }
stage-period-not-known = se desconoce el período: { $reason ->
    [none] no se ha declarado
   *[other] { $reason }
 }
stages-do-not-compare = no se pueden comparar: { $reasons }
stage-share = { $share } de la etapa anterior{ $warnings ->
    [none] {""}
   *[other] ; { $warnings }
 }
stage-gap = { $stage }: { $gap }
    .short = sin cifra
stage-units-differ = las unidades difieren: { $first ->
    [none] un número sin unidad
   *[other] { $first }
 } y { $second ->
    [none] un número sin unidad
   *[other] { $second }
 }
    .short = unidades distintas
stage-periods-not-given = sin período: { $stages }
    .short = sin período
stage-periods-differ = los períodos difieren: { $first } y { $second }
    .short = períodos distintos
stage-places-differ = los lugares difieren: { $first }, { $second }
    .short = lugares distintos
stage-may-be-zero = { $stage } puede ser 0
    .short = la primera etapa puede ser 0
stage-exceeds-stage-before = más que la etapa anterior: las dos no cuentan lo mismo
    .short = las dos no cuentan lo mismo
share-changed = un cambio de { $difference } puntos porcentuales ({ $low } a { $high })
share-not-changed = ningún cambio superior al error de muestreo ({ $difference } puntos porcentuales, { $low } a { $high })
sample-exceeds-population = una muestra de { $sample } es mayor que su población de { $population }
    .help = compruebe los dos números
successes-exceed-sample = { $successes } de una muestra de { $sample } no es posible
    .help = indique el número dentro de la muestra
shares-equal = los dos porcentajes son iguales
    .help = indique dos porcentajes distintos: el cambio que la encuesta debe detectar
lists-contradictory = no es posible que { $both } personas estén en las dos listas, si estas tienen { $first } y { $second }
    .help = compruebe los tres números
confidence-out-of-range = el nivel de confianza debe estar entre 0 y 1, pero es { $confidence }
    .help = escriba una proporción: confidence=0.95
share-out-of-range = una proporción debe estar entre 0 y 1, pero es { $share }
    .help = escriba 0.55 para el 55 %
sample-not-a-count = el tamaño de la muestra debe ser un número entero mayor que 0, pero es { $sample }
    .help = escriba cuántas personas se encuestaron: 400

coverage-in-months = { $count } de { $of } { $of ->
    [one] mes
   *[other] meses
 }
coverage-in-days = { $count } de { $of } días
observed = { $value }
observed-nothing = sin cifra
observed-by-source = { $value } ({ $source ->
    [none] fuente no indicada
   *[other] { $source }
 })
reading-of-figures = { $accumulates ->
    [increments] suma de los períodos
    [running-total] total acumulado
   *[snapshot] última cifra
 }{ $source ->
    [none] {""}
   *[other] , { $source }
 }
held-against-target = { $source ->
    [none] {""}
   *[other] { $source }, {""}
 }frente a { $target }
observed-by-sources = { $values }
dated-reaches-back = { $value } tiene fecha, pero no período. Se supone que cubre { $period }
figure-straddles-asked = { $value } en { $period } cuenta entre 0 y { $value }: cubre más que el período de la meta
figure-straddles-prorata = { $value } en { $period } cubre más que el período de la meta, así que cuenta en proporción a los días
figure-straddles-project = { $value } en { $period } cuenta en su totalidad: la fuente no tiene cifras ajenas al proyecto
figures-beyond-years = La fuente tiene también cifras fuera de este período: { $period }. Por eso puede corresponder al proyecto entre 0 y la totalidad de cada cifra
days-from-first-figure = No se indica el primer día del proyecto, así que los días cuentan desde los de la primera cifra, { $day }
figures-within-years = Se desconocen las fechas exactas del proyecto dentro de este período: { $period }. Cuentan todas las cifras de la fuente, porque no tiene otras fuera de él
figures-differ = Cifras distintas para el mismo período{ $period ->
    [none] {""}
   *[other] , { $period }
 }{ $place ->
    [none] {""}
   *[other] , { $place }
 }
part-exceeds-whole = La cifra de una parte del período ({ $period }) es mayor que la cifra del período entero
parts-exceed-whole = Las cifras de partes del período ({ $period }) suman más que la cifra del período entero
parts-miss-whole = Las cifras de las partes del período ({ $period }) no suman la cifra del período entero
periods-disagree = Las cifras de períodos que se solapan se contradicen ({ $period })
periods-overlap = Los períodos se solapan ({ $first }; { $second }), así que sus cifras no se suman
places-do-not-add-up = Las cifras de varios lugares no se pueden sumar aquí, así que el total es un intervalo
places-exceed-whole = Las cifras de los lugares suman más que el total ({ $period })
places-not-reported = Sin notificar en todo el período: { $places }
places-taken-as-whole = No hay cifra del conjunto. Se supone que se compone de { $places }
pooled = Agrupado: { $numerator } de { $denominator }
project-period-unknown = Se desconoce el período del proyecto, así que cuenta entre 0 y la totalidad de cada cifra
rise-between-totals = Para el aumento en un período se necesitan los totales de su inicio y de su final. Falta al menos uno
share-not-poolable = { $value } es un porcentaje sin numerador ni denominador, así que no se puede agrupar
parts-contradict-total = El total es { $total }, pero sus partes suman { $parts } ({ $when ->
    [none] sin fecha
   *[other] { $when }
 }), así que ambos son posibles
parts-not-reported = Sin notificar, aunque antes lo estaba: { $parts } ({ $when ->
    [none] sin fecha
   *[other] { $when }
 })
taken-until-update = Una cifra de un período que termina después del { $day }, fecha de la última actualización, se toma como lo alcanzado hasta entonces
state-of-longer-period = Una cifra de { $period }, que termina después del { $day }, se toma como el estado en esa fecha
total-from-parts = Falta el total. Sus partes suman { $value } ({ $when ->
    [none] sin fecha
   *[other] { $when }
 })
total-between-parts = Falta el total. Se sitúa entre sus partes: { $value } ({ $when ->
    [none] sin fecha
   *[other] { $when }
 })
undated-any-latest = { $count } cifras no tienen fecha ni orden, así que cualquiera puede ser la última
undated-beside-dated = Las cifras sin fecha no se usan si hay otras con fecha ({ $count })
undated-beside-one-another = { $count } cifras no tienen fecha ni orden. Unas pueden ser parte de otras, así que su total es { $value }
undated-none-to-all = { $count ->
    [one] 1 cifra no tiene período, así que cuenta entre 0 y su totalidad
   *[other] { $count } cifras no tienen período, así que cuenta entre 0 y la totalidad de cada una
 }
undated-taken-whole = Ninguna cifra tiene fecha. Se supone que la última cubre todo el período
unique-per-period = Los informes cuentan a cada persona una vez, pero puede volver. El total está entre la cifra mayor y la suma
beyond-project-and-below-zero = una parte puede ser ajena al proyecto, y puede haber partes inferiores a 0
unreported-and-below-zero = una parte no se ha notificado, y puede haber partes inferiores a 0
no-figure-in-period = sin cifras en el período
no-figure-up-to-the-date = sin cifras hasta esta fecha
no-figure-with-period = sin cifras con período
no-numerator-and-denominator = sin numerador ni denominador
figure-unit-differs = las unidades difieren: { $unit } no es { $expected }
value-not-declared = no se ha declarado
whole-project = todo el proyecto
by-period-of-no-number = { $indicator } no es un número
    .help = elija un recuento, una medida o un porcentaje
by-period-without-period = { $indicator } no tiene período: ni sus metas ni el proyecto tienen fechas
    .help = dé un período a sus metas o al proyecto: period="2024/2026"
by-period-of-several-sources = varias fuentes notifican { $indicator }
    .help = elija una: source={ $sources }
nothing-reported-for-period = no se ha notificado
nothing-reported = no se ha notificado nada

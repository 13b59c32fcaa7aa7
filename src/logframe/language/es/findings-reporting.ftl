lf131-falls = { $id } es un total acumulado, pero baja de { $before } ({ $time_before }) a { $after } ({ $time_after })
    .help = si cada cifra es el estado en su fecha, declare «snapshot». Si la primera se corrigió, explíquelo
lf134-parts-miss-total = las partes de { $id } por { $dimension } suman { $sum }, pero el total es { $total } ({ $time })
    .help = compruebe las partes. Si algo del total no pertenece a ninguna parte, declare que no están completas. Si algo pertenece a varias, declare que se solapan
lf135-part-exceeds-total = { $id } por { $dimension }: { $part } es { $value }, más que { $total ->
    [none] el 100 %
   *[other] el total de { $total }
 } ({ $time })
    .help = compruebe las dos cifras, sus períodos y lo que cuentan
lf201-same-time = { $id } tiene cifras distintas para { $period ->
    [none] todo el proyecto
   *[other] { $period }
 }{ $place ->
    [none] {""}
   *[other] {" "}en { $place }
 }: { $figures }
    .help = elija una, marque la otra como reemplazada y explique por qué
lf201-part-and-whole = { $id } tiene cifras que no pueden ser todas ciertas: { $first } y { $second }
    .help = elija una, marque la otra como reemplazada y explique por qué
lf201-more = { $count } más
lf201-figure = { $value } ({ $source ->
    [none] fuente no indicada
   *[other] { $source }
 })
lf201-figure-of-time = { $value } para { $time }{ $place ->
    [none] {""}
   *[other] {" "}en { $place }
 } ({ $source ->
    [none] fuente no indicada
   *[other] { $source }
 })
lf202-twice = { $id } tiene { $value } dos veces, de { $source ->
    [none] una fuente no indicada
   *[other] { $source }
 }, { $time }
    .help = elimine una de ellas, o diga en qué difieren
lf203-worse-than-before = { $id } { $fell ->
    [true] bajó
   *[false] subió
 } de { $before } a { $after }{ $source ->
    [none] {""}
   *[other] {" "}({ $source })
 }, sin explicación
    .help = pregunte el motivo y añádalo a la cifra o al indicador
lf203-worse-than-baseline = { $id } es { $value }, peor que su línea de base de { $baseline }, sin explicación
    .help = pregunte el motivo y añádalo a la cifra o al indicador
figure-and-time = { $value }{ $time ->
    [none] {""}
   *[other] {" "}({ $time })
 }
lf204-far-off = { $id } ha alcanzado { $share } de { $from_baseline ->
    [true] la distancia desde la línea de base hasta { $milestone ->
        [none] la meta
       *[other] su hito de { $milestone }
     }
   *[false] { $milestone ->
        [none] su meta
       *[other] su hito de { $milestone }
     }
 } (tolerancia: { $lowest } a { $highest }), sin explicación
    .help = pregunte el motivo y añádalo a la cifra o al indicador
lf205-above-200 = { $id } ha alcanzado { $share } de { $from_baseline ->
    [true] la distancia desde la línea de base hasta la meta
   *[false] su meta
 }
    .help = la meta era demasiado baja, una unidad o un período es incorrecto, o algo se cuenta dos veces: averigüe cuál es la causa y explíquela. La advertencia se mantiene
lf205-below-0 = { $id } es peor que su línea de base: { $share } de la distancia hasta su meta
    .help = compruebe las dos cifras y el sentido. Si son correctas, presente el empeoramiento como hallazgo de la revisión
lf206-equal-targets = { $equal } de { $of } cifras son exactamente iguales a sus metas
    .help = pida las cifras tal como se contaron. Puede que se copiaran las metas en el informe
lf207-in-words-alone = la fecha límite de { $id } era el { $due }, y se informó con palabras que no son ningún grado de su escala: «{ $words }»
    .help = indique a qué grado corresponden, o use las palabras de la meta si se alcanzó
lf207-no-figure = la fecha límite de { $id } era el { $due }, pero no tiene cifra: { $reasons }
    .help = notifique la cifra, o el motivo por el que falta
lf207-nothing-reported = el proyecto está en marcha desde el { $start }, pero { $count ->
    [one] su indicador no tiene cifra
   *[other] ninguno de sus { $count } indicadores con meta tiene cifra
 }
    .help = notifique las cifras, o el motivo por el que faltan
lf208-stale = fecha de la última cifra de { $id }: { $latest }. Es demasiado antigua a partir del { $limit }, tras dos intervalos de notificación de { $months } { $months ->
    [one] mes
   *[other] meses
 }
    .help = notifique las cifras que faltan, o el motivo por el que faltan
lf209-parts-miss-total = { $source ->
    [none] una fuente sin nombre
   *[other] { $source }
 } tiene { $value } para { $period }, pero sus { $count } partes suman { $sum }
    .help = busque la cifra incorrecta. Conserve las partes y elimine el total
lf210-shares-exceed-all = los porcentajes del presupuesto suman { $sum }, más del 100 %
    .help = busque la línea incorrecta, o marque las líneas que repiten una parte de otra línea
lf210-parts-exceed-line = las partes de { $line } ({ $parts }) suman { $sum }, más que su importe de { $amount }
    .help = busque la línea incorrecta, o marque las líneas que repiten una parte de otra línea
lf210-lines-miss-total = las líneas presupuestarias suman { $sum }, pero el total declarado es { $total }
    .help = busque la línea incorrecta, o marque las líneas que repiten una parte de otra línea
lf211-indirect-above-ceiling = los costos indirectos de { $indirect } equivalen a { $share } de los costos directos de { $direct }, por encima del máximo de { $ceiling }
    .help = compruebe qué líneas son indirectas, o acuerde el porcentaje con el donante
lf211-line-above-ceiling = { $line } absorbe { $share } del presupuesto, por encima de su máximo de { $ceiling }
    .help = respete el máximo, o acuerde otro con el donante
lf212-no-cost = { $id } tiene productos contados ({ $indicators }), pero ninguna línea presupuestaria muestra su costo
    .help = indique el resultado en las líneas presupuestarias que lo pagan
lf213-spent-ahead = se ha gastado { $spent } de { $line }, pero su indicador más avanzado, { $indicator }, ha alcanzado { $share } de { $from_baseline ->
    [true] la distancia desde la línea de base hasta la meta
   *[false] su meta
 }
    .help = pregunte cómo se usarán los fondos restantes
lf214-within-error = { $id } cambió de { $before } a { $after }: { $change }
    .help = notifíquelo como «sin cambio», o encueste a más personas
lf215-no-sample-size = { $value } ({ $time }) procede de { $source }, sin tamaño de la muestra
    .help = indique el tamaño de la muestra, y el efecto del diseño si lo hay
lf216-exact-here = { $id } es { $value } aquí, pero { $raw } en la fuente
    .help = conserve las palabras de la fuente, como «8 a 14», «unos 200» o «al menos 5»
lf217-date-in-source = { $id } tiene en la fuente la fecha { $raw } en lugar de un número
    .help = busque la razón en el informe: 5-Feb era probablemente 2/5 o 5/2
lf219-zero-here = { $id } es 0 aquí, pero { $raw } en la fuente
    .help = notifíquelo como dato que falta, con el motivo
lf220-fewer-digits = { $id } es { $value } aquí, pero en la fuente es { $raw }
    .help = conserve todas las cifras. Los números se redondean solo al imprimirlos
lf221-added-up = { $id } suma { $count } cifras de personas, y puede contar a la misma persona más de una vez
    .help = declare si cada persona cuenta una vez, o cada visita
lf223-single-number = { $value } ({ $time }) es una cifra exacta de una población oculta, { $method ->
    [none] sin método
   *[other] estimada con { $method }
 }
    .help = indique el intervalo conocido y su método
lf224-cause-claimed = { $id } afirma que el proyecto causó un cambio («{ $phrase }»), sin evidencia
    .help = indique la comparación que lo demuestra, o escriba que el proyecto contribuyó
lf225-late-or-lost = meta de { $id }: { $outcome }, sin explicación
    .help = pregunte el motivo y añádalo a la cifra o al indicador
lf226-not-kept = { $id } estuvo fuera de sus límites el { $day } ({ $value }), aunque la última cifra ({ $latest }) está dentro
    .help = pregunte qué ocurrió y añádalo a esa cifra
lf227-baseline-disputed = { $id } tiene una línea de base de { $baseline } ({ $source ->
    [none] fuente no indicada
   *[other] { $source }
 }), pero { $differing_source ->
    [none] otra fuente
   *[other] { $differing_source }
 } tiene { $differing } para { $time }
    .help = elija una, marque la otra como reemplazada y explique por qué
lf227-total-rests-on-one = { $id } suma { $total } en { $period } con { $value } ({ $source ->
    [none] fuente no indicada
   *[other] { $source }
 }), pero { $alternative } con { $differing } ({ $differing_source ->
    [none] fuente no indicada
   *[other] { $differing_source }
 })
    .help = elija una, marque la otra como reemplazada y explique por qué
lf228-effect-fell = { $id } { $fell ->
    [true] bajó
   *[false] subió
 } de { $before } a { $after }, aunque se hizo este trabajo: { $work }{ $more ->
    [zero] {""}
   *[other] {" "}y { $more } más
 }
    .help = pregunte si este trabajo puede tener el efecto, y qué más ocurrió. Añádalo a la cifra
lf228-work = { $part ->
    [none] {""}
   *[other] { $part }:{" "}
 }{ $id } ({ $figure })
lf228-dated = { $value }{ $time ->
    [none] {""}
   *[other] {" "}({ $time })
 }
lf228-figure = { $value }{ $time ->
    [none] {""}
   *[other] , { $time }
 }{ $definition ->
    [none] {""}
   *[other] , { $definition }
 }
lf229-place-equals-whole = { $id } tiene la misma cifra para { $place } y { $whole ->
    [none] el conjunto
   *[other] { $whole }
 }: { $value } ({ $time })
    .help = compruebe las dos cifras. Si esta parte es el conjunto, notifique 0 para las demás
lf229-part-equals-whole = { $id } por { $dimension } tiene la misma cifra para { $part } y { $whole ->
    [none] el total
   *[other] { $whole }
 }: { $value } ({ $time })
    .help = compruebe las dos cifras. Si esta parte es el conjunto, notifique 0 para las demás
lf229-period-equals-whole = { $id } tiene la misma cifra para { $time } y { $period }: { $value }
    .help = compruebe las dos cifras. Si no ocurrió nada en el resto del tiempo, notifique 0 para él
lf230-more-time = { $id } cubre { $coverage }, pero sus fondos ({ $lines }) cubren todo el tiempo, así que el costo unitario es demasiado alto
    .help = divida por un recuento del mismo tiempo, o indique los fondos gastados en ese tiempo
lf230-fewer-donors = los fondos para { $id } ({ $lines }) proceden solo de { $donors }, pero { $more_donors } también financia todo el proyecto, así que el costo unitario es demasiado bajo
    .help = indique en las líneas del presupuesto los resultados que pagan esos fondos
lf231-part-missed = { $id }: «{ $status }» en conjunto, pero no para { $part }: { $value }, con una meta de { $target }
    .help = pregunte por qué, y qué se hará por esta parte

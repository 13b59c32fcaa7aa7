only-context = solo indicadores de contexto
no-indicator = sin indicador
highest-level-not-measured = ningún indicador de nivel «{ $level }» tiene datos; en los niveles inferiores tienen datos { $measured } de { $of } indicadores
course = pasó de { $first } { $steps }
course-to = a { $figure }
course-back-to = y de nuevo a { $figure }
course-through = pasó de { $first } a { $last }; cifras intermedias: { $between }
order-without-dates = se conoce el orden de las cifras, pero no sus fechas
undated = sin fecha
no-target = sin meta{ $reason ->
    [none] {""}
   *[other] : { $reason }
 }
no-target-for-period = sin meta para cada período{ $reason ->
    [none] {""}
   *[other] : { $reason }
 }
no-observation = sin datos
observed-under-another-definition = solo hay datos con otra definición
no-figure = sin datos hasta esta fecha{ $reason ->
    [none] {""}
   *[other] {" "}({ $reason })
 }
figures-of-other-times = sin datos para el período de la meta: la última cifra, { $value }, corresponde a { $period }
only-missing-figures = faltan todas las cifras{ $reason ->
    [none] {""}
   *[other] {" "}({ $reason })
 }
nothing-due-yet = { $is_elsewhere ->
    [true] aún no hay cifras para el período de la meta, y
   *[other] aún no hay datos, y
 } ninguna meta vence antes del { $due }
due-unknown = se desconoce la fecha límite
due-later = fecha límite: { $due }; tiempo transcurrido: { $elapsed }
due-on = fecha límite: { $due }
already-there = la meta ya se ha alcanzado; su fecha límite es el { $due }
reported-later = las cifras posteriores al { $on } no cuentan
as-of = al { $day }, el último día notificado por completo
last-word = { $status } al { $day }, último día notificado por completo{ $sources ->
    [none] {""}
   *[other] , según { $sources }
 }
figures-too-old = las cifras están completas hasta el { $day } y son demasiado antiguas a partir del { $limit }
partly-reported = solo se han notificado { $coverage }
expected-by-day = esperado al { $day }: { $value }
even-pace = se supone un ritmo constante, porque no hay hitos
held-against-milestone = en comparación con el hito del { $day }: { $value }
no-figure-near-date = ninguna cifra a menos de { $months } { $months ->
    [one] mes
   *[other] meses
 } del { $due }
undated-latest = la última cifra no tiene fecha
reached-late = no alcanzada el { $due }, alcanzada hasta { $days } { $days ->
    [one] día
   *[other] días
 } después
event-day-unknown = no se conoce el día: alcanzado el { $due } a más tardar o hasta { $days } { $days ->
    [one] día
   *[other] días
 } después
event-late = alcanzada { $days } { $days ->
    [one] día
   *[other] días
 } después de la fecha límite del { $due }
word-on-date = el valor al { $day } es decisivo: { $value }
lost-again = alcanzada a más tardar el { $due }, perdida de nuevo a más tardar el { $day }
only-told = solo testimonios aislados: se muestran, pero no influyen en el estado
sources-differ = las fuentes difieren
unknown-before-revision = no se indica cuál era antes de la revisión del { $day }
target-of-parts-open = la meta está fijada por partes y no se conoce el peso de las partes: el logro está entre los de las partes
context = contexto: fuera de la responsabilidad del proyecto
direction-ambiguous = se muestra sin valorar: un aumento puede ser bueno o malo
direction-open = no está claro si un aumento es bueno. Declare el sentido
direction-contradicted = el sentido declarado ({ $direction }) contradice la línea de base y la meta
rates-and-numbers-apart = los números de la línea de base y la meta cambian en sentido contrario a sus tasas. Declare el sentido
baseline-may-be-target = la línea de base y la meta pueden ser iguales, así que no se puede calcular el avance
revised-after-due = una revisión del { $day } fijó la meta en { $value }. La meta ya vencía el { $due }, así que cuenta la anterior a la revisión
baseline-revised-after-due = una revisión del { $day } fijó la línea de base en { $value }. La meta ya vencía el { $due }, así que cuenta la línea de base anterior a la revisión
baseline-without-period = la línea de base no tiene período. Se supone que cubre un período tan largo como el de la meta
running-total-from-zero = sin línea de base: se supone que el total acumulado parte de 0
no-share-without-baseline = no hay línea de base, por eso no hay porcentaje
target-equals-baseline = la meta es igual a la línea de base: un valor que mantener
scale-contradicted = la meta es peor que la línea de base en la escala del indicador
target-cannot-be-missed = una meta de { $target } se cumple siempre
target-is-placeholder = la meta es 0 de 0, probablemente un valor provisional
seasons-may-differ = se compara menos de un año con un año, así que las estaciones pueden diferir
taken-as-state = la acumulación no está declarada: se supone que las cifras son promedios o tasas, y cuenta la última
taken-as-flow = la acumulación no está declarada: se supone que las cifras cubren períodos separados, y se suman
accumulation-not-declared = la acumulación no está declarada: leídas por período, como total acumulado o como estado en una fecha, las cifras dan resultados distintos
accumulation-of-a-state = la acumulación no está declarada y «{ $words }» designa un estado. Leídas por período, como total acumulado o como estado en una fecha, las cifras dan resultados distintos
margin = { $ends }
margin-at = exactamente en el límite de { $limit }
margin-above = { $margin } por encima del límite de { $limit }
margin-below = { $margin } por debajo del límite de { $limit }
margin-between = entre { $below } por debajo y { $above } por encima del límite de { $limit }
margin-any-below = entre un valor inferior cualquiera y { $above } por encima del límite de { $limit }
margin-any-above = entre { $below } por debajo y un valor superior cualquiera, con el límite en { $limit }
margin-any = por debajo o por encima del límite de { $limit }
keep-broken = fuera de los límites el { $day }: { $value }
keep-seen = cifras dentro de los límites: { $figures }
interval-without-figure = sin cifra en este período: { $period }
missing-counts-as-zero = en este método, una cifra que falta cuenta como 0
method-not-computable = { $method }: { $reason }
status-exceeded = superado
status-fulfilled = alcanzado
status-reached = meta alcanzada
status-kept = mantenido
status-on-track = según lo previsto
status-reached-late = alcanzado con retraso
status-behind = con retraso
status-partly-fulfilled = parcialmente alcanzado
status-not-kept = no mantenido
status-not-fulfilled = no alcanzado
status-not-reached = meta no alcanzada
status-adverse = empeorado
status-undecided = indeterminado
status-not-judged = no valorado
status-not-due = plazo no vencido
status-not-measured = no medido
status-not-computable = no calculable
judged-as-of-update = última actualización el { $day }: lo que vence después no cuenta como retraso

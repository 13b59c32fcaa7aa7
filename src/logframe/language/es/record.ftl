cannot-be-judged = { $document ->
    [plan] el plan no está disponible
    [budget] el presupuesto no está disponible
    [baseline-study] el estudio de línea de base no está disponible
    [progress-reports] los informes de avance no están disponibles
    [financial-reports] los informes financieros no están disponibles
   *[other] no está disponible este documento: { $document }
 }, así que esto no se puede valorar: { $rules }
in-places = { $rule } en { $count } { $count ->
    [one] lugar
   *[other] lugares
 }
issue-count = { $issue } ({ $count })
document-leaves-open = { $document ->
    [plan] El plan no está disponible.
    [budget] El presupuesto no está disponible.
    [baseline-study] El estudio de línea de base no está disponible.
    [progress-reports] Los informes de avance no están disponibles.
    [financial-reports] Los informes financieros no están disponibles.
   *[other] No está disponible este documento: { $document }.
 } Sin valorar: { $issues }.
document-needed = consiga { $document ->
    [plan] el plan
    [budget] el presupuesto
    [baseline-study] el estudio de línea de base
    [progress-reports] los informes de avance
    [financial-reports] los informes financieros
   *[other] este documento: { $document },
 } y compruebe de nuevo
document-why = Un documento que el revisor no ha visto no es una debilidad del proyecto
nodes-without-indicator = Sin indicador: { $nodes }{ $more ->
    [zero] {""}
   *[other] {" "}y { $more } más
 }.
not-at-hand = No disponibles para esta revisión: { $documents }.
within = { $period } como máximo; se desconocen las fechas exactas del proyecto dentro de ese período

cannot-be-judged = { $document ->
    [plan] planen är inte tillgänglig
    [budget] budgeten är inte tillgänglig
    [baseline-study] baslinjestudien är inte tillgänglig
    [progress-reports] lägesrapporterna är inte tillgängliga
    [financial-reports] de finansiella rapporterna är inte tillgängliga
   *[other] dokumentet { $document } är inte tillgängligt
 }, så detta kan inte bedömas: { $rules }
in-places = { $rule } på { $count } { $count ->
    [one] plats
   *[other] platser
 }
issue-count = { $issue } ({ $count })
document-leaves-open = { $document ->
    [plan] Planen är inte tillgänglig
    [budget] Budgeten är inte tillgänglig
    [baseline-study] Baslinjestudien är inte tillgänglig
    [progress-reports] Lägesrapporterna är inte tillgängliga
    [financial-reports] De finansiella rapporterna är inte tillgängliga
   *[other] Dokumentet { $document } är inte tillgängligt
 }. Inte bedömt: { $issues }.
document-needed = skaffa { $document ->
    [plan] planen
    [budget] budgeten
    [baseline-study] baslinjestudien
    [progress-reports] lägesrapporterna
    [financial-reports] de finansiella rapporterna
   *[other] dokumentet { $document }
 } och granska igen
document-why = Ett dokument som granskaren inte har sett är ingen svaghet hos projektet
nodes-without-indicator = Ingen indikator: { $nodes }{ $more ->
    [zero] {""}
   *[other] {" "}och { $more } till
 }.
not-at-hand = Inte tillgängligt för denna översyn: { $documents }.
within = högst { $period }; projektets exakta datum inom perioden är okända

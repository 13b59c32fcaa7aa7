cannot-be-judged = { $document ->
    [plan] le plan n’est pas disponible
    [budget] le budget n’est pas disponible
    [baseline-study] l’étude de référence n’est pas disponible
    [progress-reports] les rapports d’avancement ne sont pas disponibles
    [financial-reports] les rapports financiers ne sont pas disponibles
   *[other] document non disponible ({ $document })
 } : évaluation impossible pour { $rules }
in-places = { $rule } à { $count } { $count ->
    [one] endroit
   *[other] endroits
 }
issue-count = { $issue } ({ $count })
document-leaves-open = { $document ->
    [plan] Le plan n’est pas disponible
    [budget] Le budget n’est pas disponible
    [baseline-study] L’étude de référence n’est pas disponible
    [progress-reports] Les rapports d’avancement ne sont pas disponibles
    [financial-reports] Les rapports financiers ne sont pas disponibles
   *[other] Document non disponible ({ $document })
 }. Non évalué : { $issues }.
document-needed = obtenez { $document ->
    [plan] le plan
    [budget] le budget
    [baseline-study] l’étude de référence
    [progress-reports] les rapports d’avancement
    [financial-reports] les rapports financiers
   *[other] ce document ({ $document })
 } et refaites le contrôle
document-why = Un document que l’évaluateur n’a pas vu n’est pas une faiblesse du projet
nodes-without-indicator = Sans indicateur : { $nodes }{ $more ->
    [zero] {""}
   *[other] {" "}et { $more } de plus
 }.
not-at-hand = Non disponible pour cette revue : { $documents }.
within = au maximum { $period } ; les dates exactes du projet dans cet intervalle sont inconnues

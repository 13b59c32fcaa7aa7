cannot-be-judged = { $document ->
    [plan] нет плана
    [budget] нет бюджета
    [baseline-study] нет базового исследования
    [progress-reports] нет отчётов о ходе работ
    [financial-reports] нет финансовых отчётов
   *[other] нет документа «{ $document }»
 }, поэтому оценить это нельзя: { $rules }
in-places = { $rule } ({ $count } { $count ->
    [one] место
    [few] места
   *[other] мест
 })
issue-count = { $issue } ({ $count })
document-leaves-open = { $document ->
    [plan] Нет плана
    [budget] Нет бюджета
    [baseline-study] Нет базового исследования
    [progress-reports] Нет отчётов о ходе работ
    [financial-reports] Нет финансовых отчётов
   *[other] Нет документа «{ $document }»
 }. Не оценено: { $issues }.
document-needed = { $document ->
    [plan] получите план
    [budget] получите бюджет
    [baseline-study] получите базовое исследование
    [progress-reports] получите отчёты о ходе работ
    [financial-reports] получите финансовые отчёты
   *[other] получите документ «{ $document }»
 } и проверьте снова
document-why = Документ, которого не видел автор обзора, не является недостатком проекта
nodes-without-indicator = Нет показателя: { $nodes }{ $more ->
    [zero] {""}
   *[other] {" "}и ещё { $more }
 }.
not-at-hand = Для этого обзора не было документов: { $documents }.
within = не шире, чем { $period }; точные даты проекта в этих пределах неизвестны

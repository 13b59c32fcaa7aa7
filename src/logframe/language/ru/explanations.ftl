explain-formula = формула: { $formula }
explain-policy = правила: { $policy }
explain-observed = фактическое значение: { $value }
explain-target-value = целевое значение: { $value }
explain-baseline-value = исходное значение: { $value }
explain-achievement = { $method }: { $share }
explain-parts-known = частей с данными: { $coverage }
explain-missing-parts = части без данных: { $policy }
explain-worst = худшее: { $value }
explain-aggregate = { $how }: { $value }
explain-weighted-label = { $label }: { $score } с весом { $weight }
explain-weighted-mean = взвешенное среднее: { $value }
explain-without-label = без оценки: { $count }
explain-rating = { $scheme }: { $rating }
explain-number = { $name } = { $number }
explain-trend = { $method }: { $label ->
    [none] не поддаётся расчёту
   *[other] { $label }
 }
explain-needs-answer = explain() принимает результат оценки, а получен тип { $type }
    .help = сначала выполните оценку: explain(evaluate(project)["victims-assisted"])
explain-title = { $id }: { $statement }
explain-status = { $status }{ $possible ->
    [none] {""}
   *[other] {" "}({ $possible })
 }{ $reason ->
    [none] {""}
   *[other] : { $reason }
 }
explain-status-on = статус на { $day }: { $status }
explain-baseline = исходное значение: { $value }{ $when ->
    [none] {""}
   *[other] {" "}({ $when })
 }
explain-target = целевое значение: { $value }{ $periods ->
    [none] {""}
   *[other] {" "}({ $periods }, { $days } { $days ->
        [one] день
        [few] дня
       *[other] дней
     })
 }
explain-limits = целевое значение: { $limits }{ $unit ->
    [none] {""}
   *[other] {" "}{ $unit }
 }
explain-due = срок { $day }: { $is_due ->
    [true] наступил
   *[false] ещё не наступил
 }
explain-milestone-passed = пройденное промежуточное целевое значение: { $value } к { $day }
explain-source = { $source ->
    [none] источник не назван
   *[other] { $source }
 }{ $definition ->
    [none] {""}
   *[other] {" "}(другое определение: { $definition })
 }: { $status }
explain-figure = фактическое значение: { $value }, { $when ->
    [none] без даты
   *[other] { $when }
 }{ $place ->
    [none] {""}
   *[other] , { $place }
 }{ $story ->
    [true] {" "}(отдельное свидетельство)
   *[false] {""}
 }{ $order ->
    [none] {""}
   *[other] , порядковый номер { $order }
 }{ $parts ->
    [none] {""}
   *[other] ; { $parts }
 }{ $explanation ->
    [none] {""}
   *[other] ; объяснение проекта: { $explanation }
 }
explain-parts = разбивка ({ $dimension }): { $parts }
explain-part = { $name }: { $value }
explain-covers = охват: { $coverage }{ $coverage ->
    [coverage-in-days] {""}
   *[coverage-in-months] , дней: { $count } из { $of }
 }
explain-figures-missing = отсутствует значений: { $count }
explain-value = значение: { $value }
explain-steps = шагов от исходного значения к целевому: { $count } из { $of }
explain-fulfilment = степень достижения: { $computation ->
    [none] { $share }
    [computation-by-method] { $computation }: { $share }
   *[other] { $computation } = { $share }
 }
computation-by-method = { $method }, a = { $value }, t = { $target }{ $baseline ->
    [none] {""}
   *[other] , b = { $baseline }
 }
bracketed = ({ $number })
computation-of-ratio = { $value } / { $target }
computation-over-equal-periods = за равные периоды: ({ $value } - { $baseline }) / ({ $target } - { $baseline })
computation-of-way = ({ $value } - { $baseline }) / ({ $target } - { $baseline })
explain-expected = ожидается к этой дате: { $share } { $milestone ->
    [none] по прошедшему времени
   *[other] по промежуточному целевому значению { $milestone }
 }; по плану – начиная с { $limit } от этого: { $needed }
explain-forecast = прогноз: { $share } целевого значения, { $assumption }
forecast-assumption = если темп по сравнению с ожидаемым не изменится
explain-superseded = { $source ->
    [none] источник не назван
   *[other] { $source }
 }: { $value }, заменено источником { $by }
explain-together = вместе: { $value }, степень достижения: { $share ->
    [none] неизвестна
   *[other] { $share }
 }
explain-project-says = комментарий проекта: { $text }
explain-evidence = подтверждение эффекта: { $evidence }
explain-evidence-figure = основание – { $indicator }: { $value }, { $when ->
    [none] без даты
   *[other] { $when }
 } ({ $source ->
    [none] источник не назван
   *[other] { $source }
 }): { $against ->
    [none] сравнить не с чем
    [event] событие произошло
    [baseline] по сравнению с исходным значением
    [earlier-figure] по сравнению с более ранним значением
    [target] по сравнению с целевым значением
   *[milestone] по сравнению с промежуточным целевым значением
 }
formula-within-limits = находится ли значение в заданных пределах
formula-event = произошло ли событие
formula-of-method = { $method }: { $formula }{ $policy ->
    [none] {""}
   *[other] {" "}({ $policy })
 }
formula-steps = пройденные шаги / шаги от исходного значения к целевому, по шкале без расстояний
formula-flow-from-rate = (сумма - исходное значение) / (целевое значение - исходное значение), темп исходного значения за срок целевого
formula-flow = сумма фактических значений за период целевого значения / целевое значение
formula-pooled = (объединённая доля - исходное значение) / (целевое значение - исходное значение), объединённая доля: сумма числителей / сумма знаменателей
formula-state = (последнее значение - исходное значение) / (целевое значение - исходное значение)
explain-date = дата: { $day } ({ $reason })
explain-elapsed = прошло дней: { $count } из { $of }, период { $period }: { $share }
explain-results = ожидаемых результатов: { $count }
explain-status-count = { $status }: { $count }
explain-half-way-count = останавливаются на полпути: { $count } из { $of } ({ $ids ->
    [none] нет
   *[other] { $ids }
 })
explain-half-way-by-design = из них по замыслу проекта: { $count } ({ $ids ->
    [none] нет
   *[other] { $ids }
 })
explain-own-indicators = собственных показателей: { $count }, из них с фактическим значением: { $with_figure }, с целевым значением: { $with_target }
explain-on-track = по плану – начиная с { $share } от ожидаемого к этой дате
explain-node-status = статус: { $status }
explain-weakest = определяет самый слабый из измеренных показателей: { $indicator }
explain-achieved = { $coverage }, достигнуто { $count } из { $of }
explain-indicator-status = { $id }: { $status }
explain-mean-of-shares = взвешенное среднее долей ({ $weights }): { $share }
explain-half-way = останавливается на полпути: { $reason }
explain-money = средства, { $funding }
explain-budget-line = { $statement }: { $amount }
explain-cost = затраты на { $indicator }: { $money } ({ $basis }) / { $value } = { $cost }
explain-budget-share = доля статьи { $line } в общей сумме: { $share }
explain-allocation = средства на { $part }: { $money }
explain-management = управление, полных ставок: { $posts }
explain-post = { $statement }: { $share } %
explain-note = примечание: { $text }
explain-record-answers = отвечает на { $question }
explain-record-says = говорит «{ $says }» о { $indicator }. Вердикт по цифрам – { $verdict }: { $reason }
explain-record-evidence = подтверждение: { $text }{ $count ->
    [none] {""}
   *[other] {" "}(опрошено: { $count })
 }
explain-record-issue = проблема { $rule }: { $problem }
explain-record-used = используется в { $records }
explain-record-nothing = не опирается ни на подтверждения, ни на другие записи

several = { $messages }
steps-taken = пройдено шагов: { $taken } из { $whole }
baseline-at-zero = начало от 0
none-declared = не указано
not-declared = не указано
value-when = { $value }{ $when ->
    [none] {""}
   *[other] , { $when }
 }
target-to-keep = { $limits }{ $unit ->
    [none] {""}
   *[other] {" "}{ $unit }
 }
target-value = { $value }{ $periods ->
    [none] {""}
   *[other] {" "}(периоды: { $periods })
 }{ $due ->
    [none] {""}
   *[other] {" "}к { $due }
 }
reported-figure = { $value }{ $when ->
    [none] {""}
   *[other] , { $when }
 }{ $story ->
    [true] {" "}(отдельное свидетельство)
   *[false] {""}
 }{ $narrative ->
    [none] {""}
   *[other] : { $narrative }
 }
the-whole-project = весь проект
no-period-given = без даты
figure-by-dimension = разбивка ({ $dimension }): { $parts }{ $when ->
    [none] {""}
   *[other] {" "}({ $when })
 }
part-of-figure = { $name }: { $value }
no-reason-given = причина не указана
declare-an-outcome = укажите показатель конечного результата: что изменится и для кого, когда результат будет достигнут?
collect-data = данных ещё нет (уровень: { $level }): соберите их
collect-dated-figures = есть только отдельные свидетельства (уровень: { $level }): соберите данные с датой и источником
budget-share = { $share ->
    [none] неизвестно: { $reason }
   *[other] { $share }
 }
budget-share-and-ceiling = { $share ->
    [none] неизвестно: { $reason }
   *[other] { $share }
 }; согласовано не более { $ceiling } %: { $verdict ->
    [none] неизвестно
   *[other] { $verdict }
 }
share-of-total = { $share } от общей суммы
outcome-of-risk = { $occurrence }{ $outcome ->
    [none] {""}
   *[other] :{" "}{ $outcome }
 }
weight-of-condition = { $importance ->
    [none] { $likelihood }
   *[other] { $is_risk ->
        [true] { $importance } степень влияния
       *[other] { $importance } важность
     }{ $likelihood ->
        [none] {""}
       *[other] , { $likelihood }
     }
 }
figures-of-source = { $figures }{ $definition ->
    [none] {""}
   *[other] {" "}({ $definition })
 }
another-definition = { $indicator }: { $source ->
    [none] один из источников
   *[other] { $source }
 } использует другое определение ({ $definition }): { $value } при значении { $beside }
named = { $statement } ({ $id })
names = { $names }
fact-reviewed-on = { $on } ({ $why }{ $elapsed ->
    [none] {""}
   *[other] , прошло { $elapsed } срока
 })
fact-period = { $period }{ $days ->
    [none] {""}
   *[other] {" "}({ $days } { $days ->
        [one] день
        [few] дня
       *[other] дней
     })
 }{ $within ->
    [none] {""}
   *[other] ; { $within }
 }
money-beside = { $statement }: { $amount }{ $parts ->
    [none] {""}
   *[other] {" "}(в целом на: { $parts })
 }
waived-line = { $rule }, { $id }: { $finding }. Причина исключения: { $reason }.
waived-lines = { $rule }, { $ids } и ещё { $more }. Причина исключения: { $reason }.
limit-of-coverage = Данные охватывают не весь период: { $indicators }{ $more ->
    [zero] {""}
   *[other] ; и ещё { $more }
 }.
covered-in-part = «{ $statement }» ({ $coverage })
limit-undated = Значения без даты: { $indicators }{ $more ->
    [zero] {""}
   *[other] ; и ещё { $more }
 }.
limit-nothing-reported = Нет данных: { $indicators }{ $more ->
    [zero] {""}
   *[other] ; и ещё { $more }
 }.
summary-of-programme-results = Ожидаемых результатов: { $results }. Из них: { $statuses }{ $half_way ->
    [zero] {""}
    [one] ; { $half_way } останавливается на полпути: мероприятия подсчитаны, их эффект не измерен
   *[other] ; { $half_way } останавливаются на полпути: мероприятия подсчитаны, их эффект не измерен
 }.
summary-without-results = У проекта нет ожидаемых результатов.
-none-fulfilled = О достижении какого-либо результата данных нет.
summary-one-status = По состоянию на { $on } { $results ->
    [one] { $results } ожидаемый результат
    [few] { $results } ожидаемых результата
   *[other] { $results } ожидаемых результатов
 }, статус: { $status ->
    [adverse] хуже, чем в начале
    [undecided] неопределённо (данные допускают разные выводы)
    [not-due] срок ещё не наступил
   *[other] { $status }
 }.{ $none_fulfilled ->
    [true] {" "}{ -none-fulfilled }
   *[false] {""}
 }
summary-statuses = По состоянию на { $on } ожидаемых результатов: { $results }. Из них: { $statuses }.{ $none_fulfilled ->
    [true] {" "}{ -none-fulfilled }
   *[false] {""}
 }
results-are = { $count } – { $status ->
    [adverse] хуже, чем в начале
    [undecided] неопределённо (данные допускают разные выводы)
    [not-due] срок ещё не наступил
   *[other] { $status }
 }
summary-followed-to-effect = Эффект каждого результата измерен.
summary-it-stops-half-way = Результат останавливается на полпути: мероприятия подсчитаны, их эффект не измерен.
summary-stop-half-way = { $half_way } из { $results } { $results ->
    [one] результата
   *[other] результатов
 } { $half_way ->
    [one] останавливается
   *[other] останавливаются
 } на полпути{ $all_by_design ->
    [true] , все – уже по замыслу проекта
   *[false] { $by_design ->
        [zero] {""}
       *[other] , из них { $by_design } – уже по замыслу проекта
     }
 }: мероприятия подсчитаны, их эффект не измерен{ $ids ->
    [none] {""}
   *[other] {" "}({ $ids })
 }.
summary-no-own-indicator = У проекта нет собственных показателей.
summary-all-measured = У каждого показателя проекта есть фактическое и целевое значения.
summary-measured = Собственных показателей проекта: { $indicators }. Из них с фактическим значением: { $with_figure }, с целевым значением: { $with_target }.
summary-undecided = { $statement } ({ $indicator }), целевое значение: { $target }; значение: { $value }. Возможный статус: { $statuses }{ $reason ->
    [none] {""}
   *[other] . Причина: { $reason }
 }.
summary-of-check = { $counts ->
    [none] Проверка не выявила проблем.
   *[other] Проверка выявила: { $counts }.
 }
count-of-errors = { $count } { $count ->
    [one] ошибка
    [few] ошибки
   *[other] ошибок
 }
count-of-warnings = { $count } { $count ->
    [one] предупреждение
    [few] предупреждения
   *[other] предупреждений
 }
count-of-remarks = { $count } { $count ->
    [one] замечание
    [few] замечания
   *[other] замечаний
 }
method-used = Метод: { $method }.
formula-used = { $indicators }: { $formula }.
method-on-track = По плану: не менее { $share } от того, что ожидается к этой дате. Ожидаемое определяется по последнему промежуточному целевому значению, а без него – по прошедшему времени.
method-of-gaps = Сумма за период, о котором есть лишь часть данных, – это нижняя граница. Значение за период длиннее целевого учитывается в пределах от нуля до полного. Отсутствие данных не равно 0.
method-by-days = По запросу проекта такие значения делятся пропорционально дням: { $indicators }.
method-of-forecasts = Прогноз распространяет темп за охваченные данными дни на весь срок: { $assumption }.
method-of-sources = Данные разных источников приводятся рядом и никогда не усредняются. Источник с другим определением приводится, но не влияет на статус. Статус результата определяет самый слабый из измеренных показателей.
result-status = { $id }: { $status }
post = { $statement }: { $percent } % полной ставки{ $note ->
    [none] {""}
   *[other] . { $note }
 }
post-without-time = { $statement }: неизвестно: { $reason }{ $note ->
    [none] {""}
   *[other] . { $note }
 }
posts-together = Всего полных ставок: { $posts }{ $unknown ->
    [zero] {""}
    [one] , и ещё { $unknown } должность с неизвестной занятостью
    [few] , и ещё { $unknown } должности с неизвестной занятостью
   *[other] , и ещё { $unknown } должностей с неизвестной занятостью
 }
cost = { $cost }
chart-of-costs = { $unit }, { $whole ->
    [true] все средства каждого проекта
   *[false] бюджет каждого проекта ({ $basis })
 }: { $statement }
computed-with-verdict = { $computed }: { $verdict }
stated = заявлено { $stated }
chart-of-claims = Затраты, { $unit }: рассчитано (столбцы) и заявлено (линии)
bar-in-words = { $label }: { $text }{ $mark ->
    [none] {""}
   *[other] , { $mark }
 }{ $after ->
    [none] {""}
   *[other] ; к следующей ступени: { $after }
 }.
chart-in-words = { $title }.{ $lines ->
    [none] {""}
   *[other] {" "}{ $lines }
 }
the-first-of-them = первый из них
not-known-because = неизвестно: { $reason }
all-places = все места
head-with-unit = { $statement }{ $unit ->
    [none] {""}
   *[other] {" "}({ $unit })
 }
numbered-note = ({ $number }) { $note }
mark-of-note = ({ $number })
cell-with-notes = { $text }{ $marks ->
    [none] {""}
   *[other] {" "}{ $marks }
 }
line-of-place = { $statement }{ $place ->
    [none] {""}
   *[other] , { $place }
 }
chart-of-table = { $statement }: { $unit ->
    [none] числа
   *[other] { $unit }
 }
line-in-words = { $label }: { $points }.
point-of-line = { $point } ({ $when })
at-least = не менее { $low }
at-most = не более { $high }
any-number = любое
drawn = { $number }
from-to = от { $low } до { $high }
stage-figure = { $value }, { $when }
stage-without-figure = нет данных: { $reason }, { $when }
results-by-status = { $counts ->
    [none] ожидаемые результаты не указаны
   *[other] { $counts }
 }
count-of-status = { $count } – { $status }
stated-figure = { $stated }{ $unit ->
    [none] {""}
   *[other] {" "}{ $unit }
 }
verdict-of-claim = { $verdict }{ $why ->
    [none] {""}
   *[other] {" "}({ $why })
 }
status-and-share = { $status }{ $share ->
    [none] {""}
   *[other] , { $share } целевого значения
 }
status-of-indicator = статус показателя { $indicator }, { $project }, на { $on }
summary-of-projects = Проектов: { $projects }.
summary-of-claims = Заявленных значений, пересчитанных по исходным данным: { $claims }. Из них: { $verdicts }.
count-of-verdict = { $count } – { $verdict }
claim-not-borne-out = { $id }: { $explanation }.
possible-beside = ({ $statuses })
verdict-without-indicator = нет показателя: степень достижения оценить нельзя
label-evidence = Подтверждение эффекта
label-contributes-to = Способствует
contributes-to-nothing = связь не указана
label-project-says = Комментарий проекта
row-level = { $level }
level-not-declared = уровень не указан
row-counts = определение: { $definition }
row-serves-also = относится также к: { $ids }{ $more ->
    [zero] {""}
   *[other] {" "}и ещё { $more }
 }
row-baseline = исходное значение: { $baseline }
row-target = целевое значение: { $target }
row-milestone = промежуточное целевое значение: { $milestone }
row-share-of-the-way = { $share } пути
row-forecast = прогноз: { $share }
row-evidence = подтверждение эффекта: { $evidence }
row-in-short = { $indicator }: { $value }, { $status }
source-counts = { $source ->
    [none] источник не назван
   *[other] { $source }
 }{ $definition ->
    [none] {""}
   *[other] {" "}(определение: { $definition })
 }
source-comes-to = { $accumulates ->
    [increments] всего
    [open] всего или последнее значение
   *[other] последнее значение
 }: { $value }
source-covers = охват: { $coverage }
source-share-of-target = { $of_the_way ->
    [true] { $share } пути
   *[other] { $share } целевого значения
 }: { $status }
source-superseded = заменено источником { $by }
source-forecast = прогноз { $share }
source-title = { $title }{ $about ->
    [none] {""}
   *[other] {" "}({ $about })
 }
no-figure-is-used = не используется
problem-in-short = { $severity } { $rule }, { $title }
shared-note = { $ids }: { $note }
shared-gap = Нет целевого значения: { $ids } ({ $reason })
context-in-short = контекст
shared-issue = { $severity } { $rule }, { $title }: { $ids }
stops-half-way = останавливается на полпути{ $rules ->
    [none] {""}
   *[other] {" "}({ $rules })
 }
problem = { $severity } { $rule }: { $finding }
chain-half-way = { $ways ->
    [none] {""}
   *[other] измерение здесь останавливается: { $ways };{" "}
 }подтверждение эффекта: { $evidence }
indirect-cost = косвенные затраты
money-serves = { $parts }
the-project-says = комментарий проекта: { $text }

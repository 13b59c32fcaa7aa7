head-project = Проект
head-indicator = Показатель
head-money = Средства
head-figure = Значение
head-cost = Затраты
head-beside = Оговорки
head-observed = Фактическое значение
head-purpose = К чему относится
head-status = Статус
head-compared-with-first = По сравнению с первым
head-comparison = Сравнение
head-place = Место
head-value = Значение
head-claim = Утверждение
head-stated = Заявлено
head-computed = Рассчитано
head-verdict = Заключение
head-derived-from = Способ расчёта
no-computed-value = не поддаётся расчёту
projects-reviewed = Ниже { $count ->
    [one] рассмотрен { $count } проект
    [few] рассмотрены { $count } проекта
   *[other] рассмотрено { $count } проектов
} из { $of }: { $count ->
    [one] тот, который требует
   *[other] те, которые требуют
} наибольшего внимания.
projects-unlisted = Без строки здесь: { $count }.
projects-elsewhere = Ещё один: logframe review ФАЙЛ ID. Все: --full или logframe portfolio ФАЙЛ --reviews ПАПКА.
all-projects-together = Все проекты вместе:
heading-shared = Показатели, общие для нескольких проектов
about-shared = Сравнение с первым проектом, в котором есть показатель, или причина, по которой сравнение невозможно.
heading-statistics = Статистика
heading-gaps = Разрывы между ступенями
heading-comparisons = Сопоставление значений
heading-costs = Удельные затраты
heading-claims = Заявленные значения, пересчитанные по исходным данным
head-stage = Ступень
head-stage-before = Доля от предыдущей ступени
head-country = Страна
head-period = Период
head-objectives = Цели
head-donors-and-money = Доноры и средства
head-expected-results = Ожидаемые результаты
none = нет
head-baseline-and-target = Исходное и целевое значения
head-each-source = Фактические значения по источникам
head-fulfilment = Степень достижения
head-reason = Объяснение проекта
head-activity = Мероприятие
head-leads-to = Ведёт к
head-said = Примечания
head-wrong = Проблемы
head-line = Статья
head-donor = Донор
head-amount = Сумма
head-share = Доля от общей суммы
head-note = Примечание
head-part-of-strategy = Компонент стратегии
head-its-results = Его результаты
head-condition = Допущение или риск
head-of = Относится к
head-outcome = Что произошло
head-response = Меры и примечание
the-project = проект
not-reported = нет данных
head-source = Источник
heading-conflicts = Расхождения между источниками
heading-project-problems = Проблемы проекта в целом
heading-limits = Ограничения этого обзора
label-chain = Цепочка результатов; текст под ней содержит те же сведения
skip-to-lines = К ожидаемым результатам
kind-programme = Обзор программы
heading-projects = Проекты
kind-review = Обзор ожидаемых результатов
heading-shared-issues = Проблемы в нескольких местах
head-indicators = Показатели
heading-over-time = Динамика по времени
label-expected = ожидалось
over-time-in-words = На { $day }: { $expected ->
    [none] {""}
   *[other] ожидалось { $expected };{" "}
 }{ $values }
reported-by-source = { $source }: { $value }
heading-chain = Цепочка результатов
about-chain = Слева мероприятия, справа цели. Пунктир: эффект не измерен или не связан с целью. ✂: останавливается на полпути.
chain-in-words = Цепочка результатов в виде текста
heading-lines = Ожидаемые результаты
how-computed = Расчёт
heading-next-steps = Что измерить дальше
heading-activities = Мероприятия
heading-unit-costs = Удельные затраты
heading-allocation = Использование средств
heading-staff = Управление
heading-conditions = Допущения и риски
heading-sources = Источники
heading-waived = Исключения из проверки
heading-methods = Методы
head-note-of-evaluator = Примечание оценщика
heading-programme-limits = Ограничения обзора программы
title-of-page = { $ids }: обзор ожидаемых результатов
part-of-line = (в составе статьи: { $line })
condition-assumption = Допущение: { $statement }
condition-risk = Риск: { $statement }
method-of-stage = метод: { $method }
derived-from = расчёт: { $derivation }
results-and-state = { $results }: { $state }
chain-stops-here = ✂ измерение здесь останавливается
chain-evidence-in-short = эффект: { $level }
chain-evidence = подтверждение эффекта: { $evidence }
chain-title = Цепочка результатов: от мероприятий к целям
chain-node = { $kind ->
    [objective] Цель
    [result] Результат
   *[activity] Мероприятие
 } «{ $statement }» ({ $id }) → { $leads_to ->
    [none] дальше связи нет
   *[other] { $leads_to }
 }{ $status ->
    [none] {""}
   *[other] , { $status }
 }{ $half_way ->
    [none] {""}
   *[other] ; { $half_way }
 }.
chain-state = { $status }; { $measured }
head-reviewed-for = Дата обзора
head-donors = Доноры
head-implementer = Исполнитель
head-target-group = Целевая группа
head-strategy = Стратегия
title-of-review = { $id }: { $statement }
title-of-node = { $kind ->
    [objective] Цель
   *[result] Результат
 }: { $statement }
ask = { $indicator ->
    [none] { $ask }
   *[other] { $indicator }: { $ask }
 }
money-and-basis = { $money } ({ $basis })
in-brackets = ({ $text })
heading-money = Средства
contents-and-search = Содержание и поиск
heading-contents = Содержание
label-search = Поиск
filter-status = Статус
filter-level = Уровень
filter-strategy = Компонент стратегии
filter-rule = Проблема
filter-all = все
filter-reset = Показать все
lines-shown = показатели: { $count } из { $of }
heading-calculations = Расчёты
caption-of-picture = Рисунок { $number }. { $title }
page-of-pages = страница { $page } из { $pages }
figures-as-of = по состоянию на { $on }
label-assessment = Наша оценка
label-recommendation = Рекомендация
heading-kept = Сохранено из предыдущей версии

heading-matrix = Матрица результатов ({ $donor })
layout-eu = ЕС
layout-fcdo = FCDO
layout-sida = Sida
layout-usaid = USAID
layout-un = ООН
layout-worldbank = Всемирный банк
layout-unicef = ЮНИСЕФ
dialect-unknown = нет формата донора { $name }
    .help = { $near ->
        [none] форматы: { $names }
       *[other] возможно, вы имели в виду «{ $near }»?
     }
layout-title = { $group }{ $number ->
    [none] {""}
   *[other] {" "}{ $number }
 }: { $statement }
layout-name = { $group }{ $number ->
    [none] {""}
   *[other] {" "}{ $number }
 }
matrix-earlier-left-out = { $count ->
    [one] У { $count } более ранней вехи или периода нет столбца
    [few] У { $count } более ранних вех или периодов нет столбцов
    [many] У { $count } более ранних вех или периодов нет столбцов
   *[other] У { $count } более ранней вехи или периода нет столбца
 }
matrix-nodes-left-out = { $count ->
    [one] В этом формате нет строки для { $ids }
    [few] В этом формате нет строк для { $ids }
    [many] В этом формате нет строк для { $ids }
   *[other] В этом формате нет строк для { $ids }
 }
layout-objective = Цель
layout-impact = Воздействие
layout-outcome = Конечный результат
layout-output = Непосредственный результат
layout-activity = Мероприятие
layout-eu-impact = Воздействие (общая цель)
layout-eu-outcome = Конечный результат (конкретная цель)
layout-eu-other-outcome = Другой конечный результат
layout-sida-long-term = Долгосрочный эффект
layout-sida-outcome = Конечный результат
layout-sida-bridging = Промежуточный эффект
layout-usaid-do = Цель в области развития
layout-usaid-ir = Промежуточный результат
layout-usaid-sub-ir = Промежуточный результат второго уровня
layout-usaid-do-short = DO
layout-usaid-ir-short = IR
layout-usaid-sub-ir-short = Sub-IR
layout-worldbank-pdo-short = ЦРП
layout-worldbank-pdo = Цель развития проекта
layout-worldbank-pdo-indicators = Показатели цели развития проекта
layout-worldbank-component = Компонент
layout-worldbank-intermediate = Показатели промежуточных результатов по компонентам
layout-unicef-output = Непосредственный результат по программному документу
layout-assumptions-of-project = Допущения для всего проекта
layout-impact-weighting = Вес воздействия (%)
layout-risk-rating = Уровень риска
layout-output-score = Оценка непосредственного результата
layout-inputs-money = Ресурсы (средства)
layout-inputs-staff = Ресурсы (персонал)
layout-score = { $rating }: { $score } из 100, вычислено по долям показателей ({ $count } из { $of }); решение за группой обзора
layout-no-score = не поддаётся расчёту: ни у одного показателя нет доли целевого значения
layout-result = Результат
layout-number = №
layout-indicator = Показатель
layout-indicators = Показатели
layout-unit = Единица измерения
layout-baseline = Исходное значение
layout-baseline-value = Исходное значение (величина)
layout-baseline-year = Исходное значение (год)
layout-baseline-date = Исходное значение (дата)
layout-target = Целевое значение
layout-target-value = Целевое значение (величина)
layout-target-year = Целевое значение (год)
layout-target-date = Целевое значение (дата)
layout-target-by = Целевое значение: { $period }
layout-target-of = { $period }: целевое значение
layout-actual-of = { $period }: фактическое значение
layout-milestone = Веха { $number } ({ $period })
layout-planned-achieved = План / факт
layout-planned = План
layout-achieved = Факт
layout-current-value = Текущее значение
layout-current-date = Текущее значение (дата)
layout-actual = Фактическое значение
layout-source = Источник
layout-assumptions = Допущения
layout-frequency = Периодичность
layout-responsible = Ответственный
layout-comment = Комментарий
layout-eu-results-chain = Цепочка результатов
layout-eu-sources = Источники данных
layout-sida-objective = Цель
layout-sida-source = Источник и метод
layout-sida-deviation = Комментарий к отклонению
layout-usaid-type = Тип
layout-usaid-disaggregation = Разбивка
layout-usaid-target = Целевое значение за весь срок
layout-usaid-actual = Фактическое значение за весь срок
layout-usaid-percent = % целевого значения
layout-usaid-deviation = Объяснение отклонения
layout-un-results = Результаты
layout-un-indicators = Показатели (с разбивкой)
layout-un-source = Источник / средство проверки
layout-un-conditions = Допущения и риски
layout-un-partners = Партнёры
layout-worldbank-previous = Фактическое (предыдущее)
layout-worldbank-previous-date = Фактическое (предыдущее), дата
layout-worldbank-current = Фактическое (текущее)
layout-worldbank-current-date = Фактическое (текущее), дата
layout-worldbank-target = Конечное целевое значение
layout-worldbank-target-date = Конечное целевое значение (дата)
layout-unicef-result = Непосредственный результат по программному документу
layout-unicef-cumulative = Достигнуто с начала
layout-unicef-achieved = Достигнуто за отчётный период
layout-unicef-place = По местам
layout-unicef-status = Общее состояние
layout-unicef-narrative = Описание
layout-at-place = { $place }: { $figure }
layout-outside-band = { $share } целевого значения. { $explanation ->
    [none] Более 10 % от целевого значения: объясните отклонение
   *[other] { $explanation }
 }
layout-frequency-word = { $frequency ->
    [daily] ежедневно
    [weekly] еженедельно
    [monthly] ежемесячно
    [quarterly] ежеквартально
    [half-yearly] раз в полугодие
    [yearly] ежегодно
   *[once] один раз
 }
progress-met = Достигнуто
progress-on-track = По плану
progress-none = Без продвижения
progress-constrained = Затруднено
progress-no-status = Нет статуса

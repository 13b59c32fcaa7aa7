coverage-in-months = { $count } из { $of } { $of ->
    [one] месяца
   *[other] месяцев
 }
coverage-in-days = { $count } из { $of } { $of ->
    [one] дня
   *[other] дней
 }
observed = { $value }
observed-nothing = нет данных
observed-by-source = { $value } ({ $source ->
    [none] источник не назван
   *[other] { $source }
 })
reading-of-figures = { $accumulates ->
    [increments] сумма по периодам
    [running-total] нарастающий итог
   *[snapshot] последнее значение
 }{ $source ->
    [none] {""}
   *[other] , { $source }
 }
held-against-target = { $source ->
    [none] {""}
   *[other] { $source }, {""}
 }относительно { $target }
observed-by-sources = { $values }
dated-reaches-back = У значения { $value } есть дата, но нет периода. Предполагается, что оно охватывает период: { $period }
figure-straddles-asked = Значение { $value } ({ $period }) учитывается в пределах от 0 до { $value }: оно охватывает больше, чем целевой период
figure-straddles-prorata = Значение { $value } ({ $period }) охватывает больше, чем целевой период, поэтому учитывается пропорционально дням
figure-straddles-project = Значение { $value } ({ $period }) учитывается целиком: у источника нет значений вне срока проекта
figures-beyond-years = У источника есть и другие значения за пределами этого периода ({ $period }), поэтому к проекту может относиться от нуля до всей величины каждого значения
days-from-first-figure = Первый день проекта не указан, поэтому дни считаются с первого значения, { $day }
figures-within-years = Точные даты проекта в пределах этого периода ({ $period }) неизвестны. Учитываются все значения источника, так как за пределами периода { $period } их нет
figures-differ = Разные значения за один и тот же период{ $period ->
    [none] {""}
   *[other] , { $period }
 }{ $place ->
    [none] {""}
   *[other] , { $place }
 }
part-exceeds-whole = Значение за часть периода больше, чем за весь период ({ $period })
parts-exceed-whole = Сумма значений за части периода больше, чем значение за весь период ({ $period })
parts-miss-whole = Сумма значений за части периода не равна значению за весь период ({ $period })
periods-disagree = Значения за пересекающиеся периоды противоречат друг другу ({ $period })
periods-overlap = Периоды пересекаются ({ $first } и { $second }), поэтому значения не складываются
places-do-not-add-up = Значения по нескольким местам здесь не складываются, поэтому итог – это диапазон
places-exceed-whole = Сумма значений по местам больше общего итога ({ $period })
places-not-reported = Нет данных за весь период: { $places }
places-taken-as-whole = Общего значения нет. Предполагается, что целое состоит из частей: { $places }
pooled = Объединённая доля: { $numerator } из { $denominator }
project-period-unknown = Период проекта неизвестен, поэтому каждое значение учитывается в пределах от нуля до полного
rise-between-totals = Для расчёта прироста за период нужны итоги на его начало и конец. По меньшей мере одного нет
share-not-poolable = { $value } – доля без числителя и знаменателя, поэтому объединить её с другими нельзя
parts-contradict-total = Итог: { $total }, а сумма его частей: { $parts } ({ $when ->
    [none] без даты
   *[other] { $when }
 }), поэтому возможны оба значения
parts-not-reported = Нет данных, хотя раньше они были: { $parts } ({ $when ->
    [none] без даты
   *[other] { $when }
 })
taken-until-update = Значение за период, который кончается после { $day }, дня последнего обновления, принято за достигнутое к этому дню
state-of-longer-period = Значение за { $period }, который кончается после { $day }, принято за состояние на этот день
total-from-parts = Итог отсутствует. Сумма его частей: { $value } ({ $when ->
    [none] без даты
   *[other] { $when }
 })
total-between-parts = Итог отсутствует. Он лежит между значениями частей: { $value } ({ $when ->
    [none] без даты
   *[other] { $when }
 })
undated-any-latest = У { $count } { $count ->
    [one] значения
   *[other] значений
 } нет ни даты, ни порядка, поэтому последним может быть любое
undated-beside-dated = Значения без даты не используются, если есть значения с датой ({ $count })
undated-beside-one-another = У { $count } { $count ->
    [one] значения
   *[other] значений
 } нет ни даты, ни порядка. Одни могут входить в другие, поэтому итог: { $value }
undated-none-to-all = У { $count } { $count ->
    [one] значения нет периода, поэтому оно
   *[other] значений нет периода, поэтому каждое
 } учитывается в пределах от нуля до полного
undated-taken-whole = Ни у одного значения нет даты. Предполагается, что последнее охватывает весь период
unique-per-period = В отчётах каждый человек учитывается один раз, но люди могут приходить снова. Итог лежит между наибольшим значением и суммой
beyond-project-and-below-zero = часть величины может относиться к периоду вне проекта, а отдельные части могут быть меньше 0
unreported-and-below-zero = часть данных не представлена, а отдельные части могут быть меньше 0
no-figure-in-period = нет данных за период
no-figure-up-to-the-date = к этой дате данных нет
no-figure-with-period = нет значения с периодом
no-numerator-and-denominator = нет числителя и знаменателя
figure-unit-differs = единицы различаются: { $unit } вместо { $expected }
value-not-declared = не указано
whole-project = весь проект
by-period-of-no-number = { $indicator } – не число
    .help = выберите подсчёт, измерение или долю
by-period-without-period = у показателя { $indicator } нет периода: дат нет ни у целевых значений, ни у проекта
    .help = задайте период целевых значений или проекта: period="2024/2026"
by-period-of-several-sources = по показателю { $indicator } есть данные нескольких источников
    .help = выберите один: source={ $sources }
nothing-reported-for-period = данные не представлены
nothing-reported = данные не представлены

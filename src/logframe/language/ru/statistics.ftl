cell-value = { $value }
cell-empty = –{ $reason ->
    [none] {""}
   *[other] {" "}({ $reason })
 }
cell-gaps = { $reasons }
cell-change = { $difference }{ $share ->
    [none] {""}
   *[other] {" "}({ $share })
 }
cell-sources-differ = данные источников расходятся: { $figures }
cell-of-source = { $value } ({ $sources ->
    [none] источник не назван
   *[other] { $sources }
 })
cell-figures-not-split = значений без разбивки ({ $dimension }): { $count }
cell-not-a-number = не число
cell-share-of-no-total = { $share } от неизвестного итога
cell-parts-miss-total = сумма частей ({ $dimension }) – { $sum }, а итог – { $total } ({ $time })
cell-covers = охват: { $coverage }
series-without-figure = нет данных
series-without-dated-figure = нет значения с периодом
ratio-without-figure = нет значения: { $series }
ratio-of-different-days = данные за разные дни: { $above } и { $below }
ratio-by-zero = { $below }: возможен 0
ratio-over-100 = больше 100 %: в двух столбцах подсчитывается не одно и то же
ratio-sources-differ = данные источников расходятся
change-in-first-row = первая строка
change-from-no-period = у предыдущей строки нет периода
change-over-unequal-periods = два периода разной длины
change-without-figure = в одной из двух строк нет значения
change-not-wholly-reported = данные одной из двух строк охватывают не весь период
change-from-zero = в предыдущей строке возможен 0
column-of-series = { $statement }{ $part ->
    [none] {""}
   *[other] : { $part }
 }
column-of-ratio = { $above } / { $below }
column-of-change = Изменение: { $statement }
column-against-row-before = { $series } по сравнению с предыдущей строкой
row-of-period = { $period }
row-of-project = { $project }, { $period }
row-of-project-without-period = { $project }, период неизвестен: { $reason ->
    [none] не указан
   *[other] { $reason }
 }
row-of-total = всего
row-period-not-known = период неизвестен
total-of-no-sum = не сумма
total-of-states = состояния на дату не складываются
total-parts-missing = отсутствует частей: { $missing } из { $parts }
stage-undated = без даты{ $figures ->
    [none] {""}
   *[other] {" "}({ $figures })
 }
stage-time = { $time }
stage-period-not-known = период неизвестен: { $reason ->
    [none] не указан
   *[other] { $reason }
 }
stages-do-not-compare = сравнение невозможно: { $reasons }
stage-share = { $share } от предыдущей ступени{ $warnings ->
    [none] {""}
   *[other] ; { $warnings }
 }
stage-gap = { $stage }: { $gap }
    .short = нет значения
stage-units-differ = единицы различаются: { $first ->
    [none] просто число
   *[other] { $first }
 } и { $second ->
    [none] просто число
   *[other] { $second }
 }
    .short = разные единицы
stage-periods-not-given = нет периода: { $stages }
    .short = нет периода
stage-periods-differ = периоды различаются: { $first } и { $second }
    .short = разные периоды
stage-places-differ = места различаются: { $first }, { $second }
    .short = разные места
stage-may-be-zero = { $stage }: возможен 0
    .short = первая ступень может быть равна 0
stage-exceeds-stage-before = больше предыдущей ступени: подсчитывается не одно и то же
    .short = подсчитывается не одно и то же
share-changed = изменение в п. п.: { $difference } (от { $low } до { $high })
share-not-changed = изменение не превышает ошибки выборки (в п. п.: { $difference }, от { $low } до { $high })
sample-exceeds-population = выборка { $sample } больше численности населения { $population }
    .help = проверьте оба числа
successes-exceed-sample = { $successes } из выборки { $sample } невозможно
    .help = укажите число в пределах выборки
shares-equal = две доли равны
    .help = укажите две разные доли: изменение, которое должно выявить обследование
lists-contradictory = в обоих списках не может быть { $both }, если в списках { $first } и { $second }
    .help = проверьте три числа
confidence-out-of-range = доверительный уровень должен быть от 0 до 1, а указано { $confidence }
    .help = укажите долю: confidence=0.95
share-out-of-range = доля должна быть от 0 до 1, а указано { $share }
    .help = для 55 % укажите 0.55
sample-not-a-count = размер выборки должен быть целым числом больше 0, а указано { $sample }
    .help = укажите, сколько человек опрошено: 400

status-claim-audit = заявлено: { $says }; рассчитано: { $status }{ $share ->
    [none] {""}
   *[other] , { $share } целевого значения
 }; заключение: { $verdict } ({ $reason })
status-claim-not-evaluated = утверждение { $claim } относится к проекту { $project }, который не оценён
    .help = оцените его
text-to-read-not-text = loads() читает текст, а получен тип { $kind }
    .help = для файла: load(path)
needs-project = { $function }() принимает проект, а получен тип { $type }
    .help = сначала загрузите файл: { $function }(*load(...))
half-way-by-design = ни один показатель здесь не измеряет конечный результат или воздействие
half-way-in-reporting = показатели конечного результата или воздействия указаны, но данных по ним нет или это отдельные свидетельства
half-way-along-path = нет данных о конечных результатах, которые связали бы этот результат с его целью
indicators-measured = измерено показателей: { $count } из { $of }
does-not-compare = сравнение невозможно: { $reason }
figures-the-same = без различий{ $warnings ->
    [none] {""}
   *[other] {" "}({ $warnings })
 }
figures-compared = { $change }{ $ratio ->
    [none] {""}
   *[other] , отношение: { $ratio }
 }{ $warnings ->
    [none] {""}
   *[other] {" "}({ $warnings })
 }
compared-without-figure = нет значения { $id }{ $reason ->
    [none] {""}
   *[other] : { $reason }
 }
compared-units-differ = единицы различаются ({ $first ->
    [none] просто число
   *[other] { $first }
 } и { $second ->
    [none] просто число
   *[other] { $second }
 }): подсчитывается не одно и то же
compared-definitions-differ = определения различаются: «{ $first }» и «{ $second }»
compared-periods-unknown = периоды неизвестны: { $figures }
figure-without-period = { $id }{ $reason ->
    [none] {""}
   *[other] {" "}({ $reason })
 }
compared-places-and-periods-differ = различаются и места, и периоды: { $places }, { $periods }
compared-both-open = оба значения не ограничены с одной и той же стороны, поэтому разница может быть любой
compared-periods-of-other-length = периоды разной длины: { $periods }
compared-definition-of-one = определение есть только у одного из них
compared-judgements = словесные оценки
compared-scales-differ = шкалы различаются
compared-without-either-figure = одного из значений нет
compared-project-without = в проекте { $project } нет { $id }
steps-the-same = без различий: { $value }
steps-compared = { $second } против { $first }
project-period-not-declared = период проекта не указан
figure-without-date = приведено без даты
compare-needs-two-alike = compare() принимает два проекта или два значения, а получены типы { $types }
    .help = возьмите значение проекта: figure_of(project, indicator)

part-missing = отсутствует часть: { $reason }
claim-periods-differ = периоды различаются: { $above } и { $below }
claim-periods-may-differ = периоды могут различаться: нет периода у { $figures }
claim-periods-not-given = периоды не указаны: { $figures }
claim-places-differ = охват различается: { $above } и { $below }
claim-other-donors = в сумму не входят средства других доноров на ту же работу: { $donors } (учтено: { $figures })
claim-approximate = { $figure } – приблизительное значение
claim-compared-unit = сравнивается с { $claim }; единица там { $theirs }, а здесь { $ours }
claim-over-100 = больше 100 %: подсчитывается не одно и то же
claim-without-gaps = без недостающих частей получается { $computed }: { $verdict }
claim-alternative = { $figure } = { $value }{ $source ->
    [none] {""}
   *[other] {" "}({ $source })
 }. { $alternative_source ->
    [none] Другой источник
   *[other] { $alternative_source }
 }: { $alternative }. С этим значением получилось бы { $computed }
claim-alternative-no-answer = { $figure } = { $value }{ $source ->
    [none] {""}
   *[other] {" "}({ $source })
 }. { $alternative_source ->
    [none] Другой источник
   *[other] { $alternative_source }
 }: { $alternative }. С этим значением утверждение не следует из данных
status-claim-agrees = { $indicator }: { $status } на { $on }
status-claim-contradicted = { $indicator }: { $status } на { $on }. Указано: { $says }
status-claim-open = возможные статусы: { $statuses }
status-claim-open-share = возможная доля: { $share }
status-claim-forecast = { $source ->
    [none] источник не назван
   *[other] { $source }
 }: { $value }{ $definition ->
    [none] {""}
   *[other] {" "}(определение: { $definition })
 }, что по прогнозу даёт { $share } целевого значения
status-claim-share = { $source ->
    [none] источник не назван
   *[other] { $source }
 }: { $value }{ $definition ->
    [none] {""}
   *[other] {" "}(определение: { $definition })
 }, { $share } целевого значения
status-claim-without-status = { $status }{ $reason ->
    [none] {""}
   *[other] , { $reason }
 }
claim-explained = заявлено: { $stated }{ $unit ->
    [none] {""}
   *[other] {" "}{ $unit }
 }; расчёт: { $derived }{ $computed ->
    [none] {""}
   *[other] ; рассчитано: { $computed }
 }; заключение: { $verdict }{ $reason ->
    [none] {""}
   *[other] : { $reason }
 }{ $needed ->
    [none] {""}
   *[other] ; { $needed }
 }
claim-verdict = { $verdict }{ $fits ->
    [none] {""}
   *[other] {" "}({ $fits })
 }
claim-input-not-declared = нет исходных данных: { $reasons }
claim-in-another-unit = из исходных данных получается единица: { $computed ->
    [none] просто число
   *[other] { $computed }
 }, а заявлено в единице: { $stated ->
    [none] просто число
   *[other] { $stated }
 }
claim-needs = для совпадения нужно { $figure } = { $low }{ $high ->
    [none] {""}
   *[other] {" "}– { $high }
 }{ $unit ->
    [none] {""}
   *[other] {" "}{ $unit }
 } вместо { $value }{ $slip ->
    [none] {""}
   *[other] . { $slip } отличается одной цифрой
 }
verdict-units-differ = единицы различаются
verdict-not-derivable = вывести нельзя
verdict-agrees = совпадает
verdict-rounded = округлено
verdict-cut = усечено
verdict-favourable-end = благоприятный край диапазона
verdict-unfavourable-end = неблагоприятный край диапазона
verdict-inside = внутри диапазона
verdict-differs = не совпадает
fit-agrees = совпадает
fit-rounded = округлено
fit-cut = усечено
stated-bound = { $side ->
    [under] меньше
    [over] больше
    [at-least] не менее
   *[at-most] не более
 } { $limit }
derivation = { $left } { $sign } { $right }
derivation-end = { $lower ->
    [true] нижний
   *[false] верхний
 } край ({ $figure })
derivation-not-declared = (нет данных: { $reason })
derivation-in-brackets = ({ $derivation })
derivation-figure = { $value }
derived-input-not-declared = нет исходных данных
derived-subtracted-part-missing = нет части того, что вычитается: { $reasons }
derived-divisor-zero = делитель может быть равен 0
derived-end-open = у значения { $figure } нет такой границы
simulated = от { $low } до { $high } (медиана { $median }, среднее { $mean }; розыгрышей: { $draws }, начальное число: { $seed }, все значения диапазона равновероятны)
simulation-draws-outside = { $draws } — недопустимое число розыгрышей
    .help = задайте от { $least } до { $most } розыгрышей
simulation-of-nothing = для моделирования нет значений: { $reason }
    .help = укажите исходные данные
simulation-input-open = { $figure } – { $value }, диапазон без одной границы
    .help = укажите обе границы диапазона или исключите значение
simulation-divisor-zero = моделирование не может делить на 0, а делитель может быть равен 0
    .help = задайте диапазоны, в которые не входит 0

nothing-is-wrong = Проблем не обнаружено
diagnostic-in-line = { $rule } { $name }, строка { $line }
project-compared = { $id }: { $statement }, на { $on }
indicators-in-both = общих показателей: { $both } из { $indicators }; { $second } по сравнению с { $first }
indicator-and-statement = { $id }: { $statement }
observed-in-project = { $project }: { $value } ({ $status })
indicators-only-in = только в { $project }: { $indicators }
project-and-statement = { $id }: { $statement }
evaluated-on = на { $on } ({ $why }{ $elapsed ->
    [none] {""}
   *[other] , прошло { $elapsed } срока
 })
line-of-node = { $kind ->
    [objective] цель
    [result] результат
   *[activity] мероприятие
 } { $id }: { $status }{ $possible ->
    [none] {""}
   *[other] {" "}{ $possible }
 }{ $reason ->
    [none] {""}
   *[other] : { $reason }
 }{ $measured ->
    [none] {""}
   *[other] ; { $measured }
 }
line-stops-half-way = останавливается на полпути: { $reason }
line-of-indicator = { $id }: { $status }{ $possible ->
    [none] {""}
   *[other] {" "}{ $possible }
 }{ $share ->
    [none] {""}
   *[other] , { $share }
 }; { $value }{ $reason ->
    [none] {""}
   *[other] {" "}({ $reason })
 }
line-of-source = { $source ->
    [none] источник не назван
   *[other] { $source }
 }{ $definition ->
    [none] {""}
   *[other] {" "}({ $definition })
 }: { $value }{ $share ->
    [none] {""}
   *[other] , { $share }
 }: { $status }{ $forecast ->
    [none] {""}
   *[other] , прогноз { $forecast }
 }
method-of-evaluation = метод: { $method }. Как рассчитано число, покажет команда: logframe explain FILE INDICATOR-ID
claim-and-statement = утверждение { $id }: { $statement }
beside-claim = оговорка: { $note }
title-of-table = таблица { $id }: { $statement }
title-of-cascade = каскад { $id }: { $statement }
title-of-comparison = сравнение { $id }: { $statement }
line-of-stage = { $statement }: { $value }, { $when }
line-of-comparison = { $figure }{ $place ->
    [none] {""}
   *[other] {" "}({ $place })
 }, { $when ->
    [none] без даты
   *[other] { $when }
 }: { $value }; { $answer }
rule-title = { $rule } { $name } ({ $severity }, { $phase })
rule-asked-by-profiles = проверяется в профилях strict и donor или по названию правила
rule-what-is-wrong = В чём проблема: { $text }
rule-why = Почему это важно: { $text }
rule-source = Источник: { $text }
rule-needs = Требуется: { $documents }
rule-bad = Плохо{ $refused ->
    [true] {" "}(отклоняется уже при описании)
   *[false] {""}
 }:
rule-good = Хорошо:
the-document = { $document ->
    [plan] план
    [budget] бюджет
    [baseline-study] базовое исследование
    [progress-reports] отчёты о ходе работ
    [financial-reports] финансовые отчёты
   *[other] { $document }
 }
no-document-with-ending = нельзя записать обзор как { $ending ->
    [none] файл без расширения
   *[other] { $ending }
 }
    .help = укажите файл с расширением .md, .html, .pdf, .docx, .xlsx или .json
file-name-unfit = в этом имени нет букв и цифр или есть знаки, недопустимые в имени файла
    .help = выберите другое имя
no-answer-with-ending = нельзя записать этот ответ как { $ending ->
    [none] файл без расширения
   *[other] { $ending }
 }
    .help = укажите файл с расширением { $endings }

stage-not-countable = вместо ступени каскада указан тип { $kind } ({ $value })
    .help = укажите ряд, число или то, что из них рассчитано
stage-without-name = вместо ступени каскада указан тип { $kind }
    .help = назовите её
cascade-of-one-stage = в каскаде только одна ступень
    .help = укажите ступени по порядку, начиная с самой большой
cascade-too-short = ступеней в каскаде: { $count }
    .help = укажите не менее двух, начиная с самой большой
cascade-without-period = каскад { $id } подсчитывает ряды, но периода у него нет
    .help = укажите, за какие дни: period="2005"
latency-single-number = коэффициент латентности – одно число { $value }
    .help = укажите известный диапазон: between(6, 10)
unknown-budget-line = в проекте { $project } нет статьи бюджета { $line }
    .help = его статьи: { $lines }
budget-line-not-an-amount = статья бюджета { $line } проекта { $project } – { $amount }, а не сумма
    .help = опишите число отдельно: Figure(...)
indicator-figures-fit = подходящих значений показателя { $indicator }: { $count }, а нужно одно
    .help = выберите с помощью source=... и period=..., как они написаны в проекте
indicator-figure-not-a-number = значение показателя { $indicator } – { $value }, а не число
    .help = опишите Figure(...)
comparison-too-short = значений в сравнении: { $count }
    .help = укажите не менее двух; с первым сравниваются остальные
derivation-of-no-figure = в расчёте есть тип { $kind } ({ $value })
    .help = опишите число вместе с его единицей и источником
figure-without-unit = у значения { $id } нет единицы
    .help = укажите, что подсчитывается: unit="person" или unit="1" для простого числа
exchange-rate-to-itself = обменный курс из { $currency } в ту же валюту
    .help = укажите две валюты
exchange-rate-not-positive = недопустимый обменный курс: { $value }
    .help = напишите, сколько единиц второй валюты стоит одна единица первой
exchange-rate-without-source = у обменного курса нет источника
    .help = укажите его: source="riksbanken"
programme-id-twice = одинаковый id { $id } у двух { $keyword ->
    [projects] проектов
    [claims] утверждений
    [tables] таблиц
    [cascades] каскадов
   *[comparisons] сравнений
 }
    .help = задайте каждому свой
claim-of-unknown-project = утверждение { $claim } относится к проекту { $project }, которого нет в программе
    .help = { $near ->
        [none] её проекты: { $projects ->
            [none] нет
           *[other] { $projects }
         }
       *[other] возможно, имелось в виду { $near }?
     }
claim-of-unknown-indicator = утверждение { $claim } относится к показателю { $indicator }, которого нет в проекте { $project }
    .help = { $hint ->
        [none] его показатели: { $indicators ->
            [none] нет
           *[other] { $indicators }
         }
       *[other] возможно, имелось в виду { $hint }?
     }
claim-compared-with-unknown = утверждение { $claim } сравнивается с { $compared_with }, но такого утверждения нет
    .help = { $near ->
        [none] есть утверждения: { $claims }
       *[other] возможно, имелось в виду { $near }?
     }
series-without-unit = у ряда нет единицы
    .help = укажите, что подсчитывается: unit="person" или unit="1"
series-figure-not-a-number = значение ряда { $id } – { $value }, а не число
    .help = опишите числитель и знаменатель как два ряда, а их ratio_of() – в таблице
series-figure-in-another-unit = единица одного из значений ряда { $id } – { $figure_unit }, а единица ряда – { $unit }
    .help = опишите отдельный ряд для каждой единицы: разнородное – не одна величина
series-figures-fit = значений ряда { $id } за { $period }{ $place ->
    [none] {""}
   *[other] {" "}({ $place })
 }: { $count }, а нужно одно
    .help = выберите с помощью period=..., place=... и source=..., как они указаны в ряде
no-project-has-indicator = нет показателя { $indicator } в проектах: { $projects }
    .help = назовите показатель, который в них есть
series-of-several-definitions = значения показателя { $indicator } имеют разные определения: { $definitions }
    .help = выберите одно: definition=...
better-unknown = недопустимое значение better: { $value }
    .help = напишите, лучше меньше (lower) или больше (higher)
significant-unclear = недопустимое значение significant: { $value }
    .help = напишите число значащих цифр
claim-states-range = в утверждении указано { $value }
    .help = опишите отдельное утверждение для каждой границы или одну границу
rows-unknown = недопустимое значение rows: { $value }
    .help = напишите "calendar-year", "project-period" или список периодов: ["2004-H2"]
table-without-column = в таблице нет столбцов
    .help = укажите ряды, которые она показывает
column-twice = столбец { $id } указан в таблице дважды
    .help = укажите его один раз
says-unknown = недопустимое значение says: { $value }
    .help = { $hint ->
        [none] напишите одно из { $words }
       *[other] возможно, имелось в виду { $hint }?
     }

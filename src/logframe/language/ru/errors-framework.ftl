figure-of-indicator = { $role ->
    [baseline] исходное значение
    [target] целевое значение
    [milestone] промежуточное целевое значение
   *[observation] фактическое значение
 } показателя { $indicator }
declared-kind = { $kind ->
    [objective] цель
    [result] результат
    [activity] мероприятие
    [node] элемент
    [count] подсчёт
    [measure] измерение
    [money] деньги
    [percentage] процент
    [ratio] отношение
    [ordinal] порядковая шкала
    [qualitative] качественная оценка
    [milestone] событие
   *[indicator] показатель
 }
graph-of-project = граф проекта { $project }
names-listed = { $names }{ $more ->
    [zero] {""}
   *[other] {" "}и ещё { $more }
 }
link-to-unknown-node = { $id } способствует { $parent }, но в проекте { $project } такого элемента нет
    .help = { $near ->
        [none] элементы: { $nodes }
       *[other] возможно, имелось в виду { $near }?
     }
reference-to-nothing = { $owner }: { $keyword } – { $name }, но в проекте { $project } этого нет
    .help = { $near ->
        [none] в проекте { $project } есть: { $names }
       *[other] возможно, имелось в виду { $near }?
     }
budget-line-in-itself = { $path } – замкнутый круг: строка бюджета не может быть частью самой себя
    .help = удалите part_of, который ведёт назад
superseded-by-unknown-source = значение показателя { $indicator } заменено источником { $source }, которого у показателя нет
    .help = { $near ->
        [none] его источники: { $sources ->
            [none] нет
           *[other] { $sources }
         }
       *[other] возможно, имелось в виду { $near }?
     }
loop-of-links = { $path } – замкнутый круг: элемент не может способствовать самому себе
    .help = удалите связь, которая ведёт назад
unit-not-text = вместо единицы указан тип { $kind }
    .help = напишите её название в кавычках: "person"
unique-not-understood = недопустимое значение unique: { $value }
    .help = укажите, считается ли каждый человек один раз или один раз за каждый период
weight-below-zero = недопустимый вес: { $value }
    .help = напишите число не меньше 0
ratio-for-single-number = { $subject } – отношение ({ $value }), а здесь нужно одно число (вид: { $kind })
    .help = используйте Ratio, чтобы объединять числители и знаменатели
figure-in-unit-of-no-indicator = { $subject }: единица – { $unit }, а у показателя единицы нет
    .help = укажите единицу показателя: { $name }
figure-in-unit-of-another-kind = { $subject }: единица – { $figure_unit }, а единица показателя – { $unit }
    .help = приведите значение в единице показателя или определите, что ещё оно подсчитывает
targets-for-same-time = { $indicator }: два целевых значения за { $time ->
    [none] весь проект
   *[other] { $time }
 }
    .help = оставьте одно из них или задайте каждому свой период
count-below-zero = { $subject }: { $value }, но количество не бывает меньше 0
    .help = проверьте значение или используйте Measure
count-not-whole = { $subject }: { $value }, но количество – целое число
    .help = проверьте значение или используйте Measure
money-unit-not-currency = единица показателя { $indicator } – { $unit }, а это не валюта
    .help = напишите валюту или укажите, что подсчитывается или измеряется
percentages-never-add-up = { $indicator }: указано накопление { $accumulation }, но проценты не складываются
    .help = используйте Ratio, чтобы объединять числители и знаменатели по периодам
percentage-unit-not-percent = единица показателя { $indicator } – { $unit }, но Percentage измеряется в процентах
    .help = уберите единицу или используйте другой вид показателя
ratio-unit-not-derived = единица показателя { $indicator } – { $unit }, но { $numerator_unit } / { $denominator_unit } = { $derived_unit }
    .help = уберите единицу
ratio-denominator-may-be-zero = { $subject }: { $value }, знаменатель может быть равен 0
    .help = укажите, почему значения нет, если делить не на что
scale-step-twice = в шкале показателя { $indicator } ступень { $step } указана дважды
    .help = дайте каждой ступени своё название
scale-without-steps = ступеней в шкале показателя { $indicator }: { $count }
    .help = напишите их названия по порядку
scale-without-best-end = { $indicator }: не указано, какой конец шкалы лучший
    .help = укажите, какая ступень лучшая: первая или последняя
keep-numbers-on-scale = { $indicator }: нужно сохранять числа, а в шкале – названия
    .help = укажите как целевое значение ступень, которую нужно сохранять
value-not-on-scale = { $subject }: { $value }, но такой ступени в шкале нет
    .help = выберите одну из: { $scale }
judgement-without-narrative = оценка { $value } показателя { $indicator } не обоснована
    .help = укажите, на чём она основана
event-neither-reached-nor-not = { $subject }: недопустимое значение { $value }
    .help = напишите "{ $reached }" или "{ $not_reached }" и дату
keep-numbers-of-event = { $indicator }: нужно сохранять числа, но событие либо достигнуто, либо нет
    .help = укажите дату, к которой оно должно произойти
unit-of-another-kind = единица показателя { $indicator } – { $unit }, для его вида ({ $kind }) она не подходит
    .help = используйте { $fitting_kind }
link-twice = contributes_to дважды называет один элемент
    .help = назовите каждый один раз
node-contributes-to-itself = { $id } способствует самому себе
    .help = назовите элемент уровнем выше
node-has-indicator-twice = { $id }: два показателя { $indicator }
    .help = задайте каждому свой id
link-wrong-way = { $kind } { $id } способствует { $parent } ({ $parent_kind }): направление связи обратное
    .help = пусть { $parent } способствует { $id }
bare-node = { $id } – просто Node
    .help = используйте Objective, Result или Activity
project-holds-nodes = проект состоит из элементов, а указан тип { $kind }
    .help = добавьте Objective, Result или Activity
observation-without-value = { $of ->
    [target] у целевого значения нет числа
   *[observation] у наблюдения нет значения
 }
    .help = укажите, почему значения нет
disaggregation-not-names = вместо disaggregation указан тип { $kind }
    .help = напишите {"{"}"sex": {"{"}"female": 208, "male": 52{"}}"}
dimension-not-names = вместо разбивки по { $dimension } указан тип { $kind } ({ $value })
    .help = напишите {"{"}"sex": {"{"}"female": 208, "male": 52{"}}"}
sample-size-not-count = недопустимый размер выборки: { $value }
    .help = напишите, сколько человек опрошено
tier-not-level = tier: { $value }
    .help = укажите уровень от 1 до 99: 1 для проекта, который не является частью другого
design-effect-not-positive = недопустимый эффект дизайна: { $value }
    .help = напишите 1 для простой случайной выборки, 2 для кластерной
order-not-whole = вместо order указан тип { $kind } ({ $value })
    .help = напишите целое число
observation-with-period-and-date = у наблюдения есть и период, и дата
    .help = укажите период для потока (что за него произошло) или дату для состояния (как было на неё)
node-id-twice = у двух элементов одинаковый id { $id }
    .help = задайте каждому свой
keyword-not-amount = вместо { $keyword } указан тип { $kind }
    .help = напишите сумму с валютой
on-track-not-a-share = недопустимое значение on_track: { $value }
    .help = напишите долю больше 0 и не больше 1
within-beside-period = в проекте { $project } есть и период, и даты, между которыми он проходит
    .help = уберите эти даты: они для проекта, собственные даты которого неизвестны
node-unknown = в проекте { $project } нет элемента { $id }
    .help = { $near ->
        [none] его элементы: { $ids }
       *[other] возможно, имелось в виду { $near }?
     }
indicator-unknown = в проекте { $project } нет показателя { $id }
    .help = { $near ->
        [none] его показатели: { $ids }
       *[other] возможно, имелось в виду { $near }?
     }
node-of-another-project = { $id } – не элемент проекта { $project }
    .help = опишите его там: { $call }
id-taken = id { $id } уже занят ({ $kind }, строка { $line })
    .help = задайте каждому элементу и показателю свой id
next-question-without-words = у вопроса о том, что измерить дальше, нет слов
    .help = напишите слова, для которых он задаётся
post-time-below-zero = недопустимая занятость: { $value }
    .help = укажите процент полной ставки
sector-percent-no-part = недопустимый процент сектора: { $value }
    .help = напишите число от 0 до 100
target-any-number = недопустимое целевое значение: { $value }
    .help = напишите число, которого нужно достичь
target-with-date-and-period = у целевого значения есть и дата, и период
    .help = укажите дату для значения, которого нужно достичь, или период для того, что должно произойти за этот период
keep-limit = сохранять { $limit }
keep-between = сохранять от { $low } до { $high }
keep-ends-before-start = интервал, который нужно соблюдать, заканчивается раньше, чем начинается
    .help = сначала напишите нижний предел
targets-hold-something-else = в списке целевых значений есть что-то другое
    .help = напишите значение и период для каждого целевого значения
milestone-without-date = у промежуточного целевого значения нет даты
    .help = укажите дату
waiver-code-unknown = в исключении указано { $value }, но такого кода нет
    .help = { $near ->
        [none] напишите код, например "LF133"
       *[other] возможно, имелось в виду { $near }?
     }
waiver-without-reason = у исключения нет причины
    .help = укажите, почему правило не применимо
waiver-until-not-text = вместо последнего дня исключения указан тип { $kind }
    .help = напишите дату
waiver-until-not-date = последний день исключения – { $value }, это не дата
    .help = напишите дату
problem-causes-itself = проблема { $id } – причина самой себя
    .help = укажите проблему, к которой она ведёт: causes_of="..."
record-id-taken = две записи в { $keyword } имеют id { $id }, первая – в строке { $line }
    .help = дайте каждой свой
link-to-unknown-problem = { $id } ссылается на проблему { $problem }, которая не объявлена
    .help = { $near ->
        [none] объявлены проблемы: { $problems ->
            [none] ни одной
           *[other] { $problems }
         }
       *[other] возможно, имелось в виду { $near }?
     }
change-of-nothing = { $dropped ->
    [true] изменение { $indicator } одновременно исключает и меняет его
   *[false] изменение { $indicator } ничего не меняет
 }
    .help = укажите новое целевое или базовое значение или укажите, что он исключён

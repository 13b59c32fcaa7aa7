table-column = столбец { $column } «{ $heading }»
table-level = { $level ->
    [objective] общая цель
    [purpose] конкретная цель
    [outcome] конечный результат
    [suboutcome] промежуточный результат
    [activity] мероприятие
   *[output] непосредственный результат
 }
table-accumulation = { $accumulation ->
    [increments] складываются
    [running-total] даны нарастающим итогом
   *[snapshot] показывают состояние на дату
 }
table-columns-alike = В этих столбцах одно и то же, поэтому ни один не используется: { $columns }
    .help = укажите в каждом заголовке год, часть или вид данных
    .why = Выбор одного из двух целевых значений изменил бы результат.
table-column-unread = Заголовок непонятен, а данные есть: { $column }, «{ $text }»
    .help = назовите его Базовое значение, Целевое значение или Факт с годом, либо укажите в файле соответствий
    .why = Непрочитанное значение меняет результат.
table-accumulation-contradicted = «{ $text }» значит, что значения складываются, но «{ $heading }» — последнее из них, { $total }
    .help = исправьте одно из двух или укажите в файле соответствий
    .why = Сложенные или нет, значения дают разные результаты.
table-figure-twice = «{ $text }» и «{ $second }» относятся к одному показателю, сроку и части, поэтому не используются оба значения
    .help = удалите одно из них или укажите, чем они различаются: период, источник, часть
    .why = Кто выбирает между двумя значениями, выбирает результат.
table-aim-none = «{ $text }» в столбце «{ $heading }» — не значение, поэтому целевого значения на этот срок нет
table-column-kept = Сохранён как текст: { $column }
    .help = ничего, если в нём нет значений логической рамки
table-span-kept = Сохранён как текст, поскольку рядом есть итог с начала проекта: { $column }
    .help = ничего, если нужен итог с начала проекта; иначе укажите в заголовке каждого периода его даты
table-figure-unclear = «{ $text }» под «{ $column }» не используется как значение: { $problem }
    .why = Значение с двумя возможными смыслами отсутствует, пока оно не ясно.
table-figure-alone = «{ $text }» ({ $column }) стоит в строке без показателя
    .help = напишите показатель в той же строке
table-lines-differ = Строк { $parts } на показателей { $indicators }: { $column }, «{ $text }»
    .help = напишите строку для каждого показателя с его номером или каждый показатель в отдельной строке
table-level-unknown = «{ $text }» не является уровнем результатов
    .help = напишите: общая цель, конечный результат, непосредственный результат или мероприятие
table-level-missing = Уровень для «{ $text }» не указан. Прочитано как { $level }
    .help = укажите уровень в столбце Уровень
table-indicator-alone = Для показателя «{ $text }» не указан результат
    .help = напишите результат, который он измеряет, в его строке или выше
table-time-unclear = «{ $text }» не используется как дата: { $problem }
table-period-open = «{ $text }» не указывает первый и последний день проекта
    .help = укажите оба, например июль 2004 - декабрь 2005, или первый и число месяцев: 18 месяцев с июля 2004
table-period-reversed = «{ $text }»: проект заканчивается раньше, чем начинается
    .help = напишите первый день, затем последний
table-fiscal-start = Начало финансового года { $years } не указано. Принят месяц: { $month }
    .help = укажите первый месяц как fiscal_year_starts в файле соответствий
table-start-missing = «{ $text }» отсчитывается от начала проекта, которое не указано
    .help = напишите период проекта над таблицей
table-year-missing = Для «{ $text }» не указан год
    .help = укажите год в заголовке или как year в файле соответствий
table-aim-undated = Целевое значение «{ $text }» под «{ $heading }» без даты. Оно сохранено как текст
table-unit-unknown = Единица «{ $text }» неизвестна. Она сохранена как текст
    .help = напишите person, household, case, percent, USD или подобное
table-unit-differs = значение в { $unit }, а единица показателя — { $column_unit }
    .help = напишите значение в единице показателя
table-accumulation-unclear = «{ $text }» не говорит, складываются ли значения
    .help = напишите { $words }
table-word-unclear = «{ $text }» сохранено как текст
    .help = напишите { $words }
table-cell-refused = «{ $text }» не используется: { $problem }
table-link-refused = Связь не используется: { $problem }
table-words-unclear = Число «{ $text }» в словах показателя может иметь несколько значений. Оно не используется
    .help = напишите его в столбце Базовое значение или Целевое значение
table-words-kept = «{ $text }» прочитано как { $value }. Слова сохранены
table-share-agrees = Указанное «{ $text }» согласуется с данными: { $share } %
table-share-differs = В таблице указано «{ $text }», а её данные дают { $share } %: { $actual } из { $target }
    .help = исправьте процент или данные
    .why = Что-то из этого неверно.
table-total-of-states = «{ $heading }» складывает состояния на дату. Сумма не используется
    .help = возьмите последнее значение вместо суммы
table-parts-only = указаны только части
table-read-from-words = Прочитано в словах показателя: { $values }
table-inferred-level = «{ $text }» прочитано как { $level }, по номеру { $number }
table-inferred-link = «{ $text }» способствует «{ $parent }»{ $number ->
    [none] {""}
   *[other] , по { $number }
 }
table-inferred-shares = Числа меньше 1 прочитаны как доли: 0,4 — это 40 %. Ячейки { $cells }
table-inferred-change = «{ $text }» прочитано как { $target }, от базового значения { $baseline }
table-inferred-level-of-change = Значения «{ $text }» показывают состояние на дату, так как цель задана изменением
table-inferred-accumulation = Значения за несколько периодов { $accumulation }, судя по { $by ->
    [heading] заголовку
   *[words] словам
 } «{ $text }»
table-inferred-accumulation-total = Значения за несколько периодов складываются: «{ $heading }» — их сумма, { $total }
table-inferred-accumulation-last = Значения за несколько периодов не складываются: «{ $heading }» — последнее, { $total }
table-inferred-total = У «{ $heading }» нет сохранённого результата. Целевое значение — сумма периодов, { $total }
table-inferred-actuals = { $column }: не сказано, что это за числа. Они прочитаны как фактические значения
table-inferred-milestones = Назван только срок, рядом с целевыми значениями: { $column }. Её значения — вехи
table-inferred-whole = Итог не указан. Сумма частей: { $total }
table-inferred-from-words = { $role ->
    [baseline] Базовое значение
   *[target] Целевое значение
 } из слов: «{ $text }»
table-inferred-indicators = Ни один заголовок не называет показатели, поэтому они взяты отсюда: { $column }
table-goes-on = В «{ $sheet }» нет заголовков. Строки продолжают «{ $before }»
table-lines-by-order = Строки «{ $text }» читаются по порядку, так как их номера не совпадают с номерами показателей
table-line-for-all = «{ $text }» относится ко всем показателям рядом: { $indicators }
table-inferred-plan = Нет столбца с фактическими значениями, поэтому таблица прочитана как план: отчётов о ходе работ нет
table-inferred-unit = «{ $text }» считает { $unit }, судя по словам
mapping-name-unknown = В файле соответствий нет { $name }
    .help = напишите { $names }
mapping-not-names = Файл соответствий называет то, что задаёт
    .help = напишите columns: и ниже C: target 2024
mapping-word-unknown = { $word } не способ сложения значений
    .help = напишите { $words }
mapping-no-month = { $value } не месяц
    .help = напишите число от 1 до 12 или название
mapping-no-period = { $value } не указывает первый и последний день проекта
    .help = напишите так: 2004-07/2005-12
mapping-no-year = { $value } не год
    .help = напишите его четырьмя цифрами
table-cell-kept = «{ $text }» сохранено как текст вне столбцов
table-inferred-code-page = Буквы прочитаны как { $code_page }, так как файл не в UTF-8
    .help = если буквы неверны, сохраните файл как «CSV UTF-8»

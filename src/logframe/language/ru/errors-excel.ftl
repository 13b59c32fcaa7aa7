no-workbook = это не { $form ->
    [docx] документ Word
    [ods] таблица LibreOffice
   *[other] книга Excel
 }
    .help = сохраните её как .xlsx
workbook-damaged = { $part ->
    [none] книга повреждена
   *[other] часть { $part } книги повреждена
 }: { $reason }
    .help = сохраните её снова в Excel
workbook-many-parts = в книге больше { $limit } частей
    .help = сохраните её снова
workbook-with-password = книга защищена паролем
    .help = сохраните её без пароля
workbook-odd-part-name = в архиве книги есть имя { $name }
    .help = сохраните её снова в Excel
workbook-part-twice = в архиве книги две части с одним именем
    .help = сохраните её снова в Excel
workbook-unpacks-large = книга распаковывается из { $kilobytes } кБ в { $megabytes } МБ
    .help = оставьте только листы проекта
workbook-many-tags = в книге больше { $limit } тегов XML
    .help = оставьте только листы проекта
workbook-holds-too-much = в книге больше { $megabytes } МБ ячеек и текстов
    .help = оставьте только листы проекта
workbook-cells-apart = ячейки книги расположены слишком далеко друг от друга: больше { $limit } мест
    .help = сохраните её как .xlsx
workbook-sheet-missing = нет листа { $sheet }
    .help = сохраните её снова в Excel
workbook-many-sheets = в книге больше { $limit } листов
    .help = оставьте только листы проекта
part-packed-oddly = часть упакована способом, которого Excel не использует
parts-overlap = две части накладываются друг на друга
part-no-workbook = это не книга
part-no-worksheet = это не лист
part-many-relationships = в ней больше { $limit } связей
part-long-text = текст длиннее { $limit } знаков
part-nested-deep = вложенность элементов больше { $limit }
part-long-tag = тег длиннее { $limit } байт
part-with-document-type = в ней указан тип документа (DOCTYPE)
part-many-formats = в ней больше { $limit } форматов
part-cell-far = ячейка в строке { $row } и столбце { $column }
part-odd-cell = ячейка называется { $cell }
part-odd-count = что-то повторяется { $text } раз
document-many-tables = в ней больше { $limit } таблиц
part-many-merged-cells = в ней больше { $limit } объединённых ячеек
part-unknown-text = ячейка ссылается на текст { $number } из { $count }
sheet-many-merged-cells = на листе { $sheet } слишком много объединённых ячеек
    .help = отмените объединение
matrix-too-large = в таблице столбцов: { $columns }, строк: { $rows }
    .help = в логической схеме не больше { $most_columns } столбцов и { $most_cells } ячеек
no-sheet-with-headings = ни на одном листе в первых 30 строках нет заголовков логической схемы
    .help = напишите строку заголовков: Уровень, Формулировка, Показатель, Единица измерения, Исходное значение, Целевое значение, Фактическое значение, Источники проверки, Допущения; или начните с logframe init --excel NAME
row-without-value = в строке «{ $text }», но нет значения
    .help = напишите и то и другое, а где значения нет – н/д
row-without-indicator = в строке «{ $text }», но нет показателя
    .help = напишите и то и другое, а где значения нет – н/д
indicator-not-in-matrix = показатель «{ $text }»: в матрице такого нет
    .help = { $near ->
        [none] напишите его так, как он стоит в матрице
       *[other] возможно, имелось в виду «{ $near }»?
    }
workbook-edited = листы изменены после записи из logframe: действует то, что на листах
    .help = то, для чего нет ни листа, ни столбца, утрачено (например, разбивка, ответы на риски результата): храните это в файле проекта
    .why = То, что не прочитано, не проверяется.
workbook-kept-unreadable = проект, записанный logframe рядом с листами, прочитать нельзя: { $problem }
    .help = вместо него прочитаны листы; запишите файл снова из проекта
    .why = Того, что хранится только в проекте (связи, источники, примечания), на листах нет.
cells-left-out = { $kind ->
    [hidden-sheet] лист скрыт: { $cells ->
        [one] не прочитана { $cells } ячейка
        [few] не прочитаны { $cells } ячейки
        [many] не прочитано { $cells } ячеек
       *[other] не прочитано { $cells } ячейки
     }
    [hidden-rows] { $several ->
        [no] строка { $first } скрыта
       *[yes] строки с { $first } по { $last } скрыты
     }: { $cells ->
        [one] не прочитана { $cells } ячейка
        [few] не прочитаны { $cells } ячейки
        [many] не прочитано { $cells } ячеек
       *[other] не прочитано { $cells } ячейки
     }
    [hidden-columns] { $several ->
        [no] столбец { $first } скрыт
       *[yes] столбцы с { $first } по { $last } скрыты
     }: { $cells ->
        [one] не прочитана { $cells } ячейка
        [few] не прочитаны { $cells } ячейки
        [many] не прочитано { $cells } ячеек
       *[other] не прочитано { $cells } ячейки
     }
    [covered] «{ $text }» находится под объединённой ячейкой и не прочитано
    [struck] «{ $text }» зачёркнуто и не прочитано
   *[without-result] у формулы нет сохранённого результата, ячейка не прочитана
 }
    .help = { $kind ->
        [covered] разъедините ячейки, если это важно
        [struck] уберите зачёркивание, если это важно
        [without-result] откройте файл в табличной программе и сохраните его
       *[other] покажите это, если это важно
     }
    .why = То, что не прочитано, не проверяется.
cell-no-digits = не число
    .help = напишите цифры
cell-no-number = не число
    .help = напишите число
cell-numerator-alone = числитель без знаменателя
    .help = укажите знаменатель или процент
cell-no-figure = не число
    .help = напишите число, 8-14, около 200, не менее 5 или н/д
cell-ambiguous-sign = { $sign ->
    [comma] запятая
   *[point] точка
 } может отделять и дробную часть, и тысячи
    .help = напишите числом { $whole } или { $decimal }
cell-range-or-year = или диапазон, или число и его год
cell-range-reversed = диапазон заканчивается раньше, чем начинается
    .help = сначала напишите меньшее: 8-14
cell-pair-of-figures = два числа, { $above } и { $below }
    .help = напишите одно число или сделайте показатель отношением
cell-several-figures = больше одного числа
    .help = напишите одно число, а остальное – в комментарии
cell-number-or-thousands = { $whole } или { $rest } после номера строки
    .help = напишите числом { $rest } или { $whole }
relative-without-baseline = изменение, а исходное значение для него не указано
    .help = напишите исходное значение или то, которого нужно достичь
relative-to-percentage = изменение процента: { $points } % в процентных пунктах, { $share } % в процентах
    .help = напишите «процентных пунктов» или процент, которого нужно достичь
percent-or-share = { $percent } % или { $share } %: рядом стоят числа другого масштаба
    .help = напишите все числа со знаком процента
cell-without-figure = в ячейке: «{ $text }»
cell-date-for-number = вместо числа стоит дата { $raw }
cell-made-a-date = электронная таблица превратила число в дату
    .help = проверьте: 5-Feb – это, вероятно, 2/5 или 5/2
cell-spreadsheet-error = ошибка электронной таблицы
    .help = исправьте формулу
cell-neither-reached = ни «достигнуто», ни «не достигнуто»
    .help = напишите «достигнуто» или «не достигнуто» и дату
cell-percent-of-plain = процент, а целевое значение — обычное число
    .help = напишите достигнутое число
cell-no-period = нет ни даты, ни периода
    .help = напишите дату, 2024, 2024-H1 или 2024-07/2025-06
cell-month-misspelt = «{ $word }» — не месяц
    .help = возможно, имелось в виду «{ $near }»?
cell-year-not-count = похоже на год среди небольших чисел
    .help = напишите число здесь, а год в заголовке; если это само число, напишите его как 2 024 человека
cell-day-or-month = неясно, где день, а где месяц
    .help = напишите дату в виде 2024-12-31
cell-other-calendar = год другого календаря
    .help = запишите его годами общепринятого календаря: июль 2023 - июнь 2024
cell-per-each = столько на каждого, а не всего
    .help = запишите общее число
cell-no-scale = не шкала
    .help = напишите её ступени в столбце «Шкала», начиная с худшей: плохо < средне < хорошо
matrix-without-period = период в матрице не указан
record-of-nothing = { $owner } { $id }: в этой книге такого нет
    .help = { $near ->
        [none] напишите ID того, что в ней есть
       *[other] возможно, имелось в виду { $near }?
    }
record-without-owner = в строке не указано, к чему она относится ({ $owner })
    .help = напишите ID в столбце { $owner }
record-heading-unknown = заголовка { $heading } на этом листе быть не должно
    .help = { $near ->
        [none] допустимы: { $headings }
       *[other] возможно, имелось в виду { $near }?
    }
record-cell-empty = столбец { $heading } пуст
    .help = заполните его в этой строке или очистите строку
write-as-data = запишите её как .json или .yaml

data-file-has-problems = в файле { $file } есть ошибки
data-too-many-values = в файле больше { $limit } значений, слишком много для его размера
    .help = разделите его
data-number-too-long = в числе больше { $limit } цифр
    .help = проверьте число
data-standard-input-empty = стандартный ввод пуст
    .help = передайте в него файл
data-table-is-no-project = таблица значений – не проект: в ней нет формулировок, связей, определений и допущений
    .help = опишите проект в отдельном файле и прочитайте в него значения
data-format-not-read = файлы вида { $ending ->
    [none] «(нет)»
   *[other] { $ending }
 } не читаются
    .help = укажите файл с одним из расширений: { $endings }
data-kind-nothing = ничего (null)
data-kind-truth = true или false
data-kind-number = число
data-kind-text = текст
data-kind-list = список
data-kind-names = имена со значениями
data-names-expected = { $role ->
    [file] файл проекта
    [unit] единица
   *[this] здесь
 }: { $kind }
    .help = напишите имена со значениями
data-fraction-expected = недопустимое значение fraction: { $value }
    .help = напишите "1/3"
data-two-ends-expected = для between нужны две границы
    .help = напишите [8, 14]
data-two-figures-expected = для { $keyword } нужны два числа
    .help = напишите [143, 301]
data-version-not-read = файл – версии { $version } этого формата
    .help = эта библиотека читает версию 1
data-beside-projects = в файле рядом с проектами есть { $name }
    .help = { $near ->
        [none] напишите projects: список, каждый элемент с id и statement
       *[other] возможно, имелось в виду { $near }?
    }
data-no-project = в файле нет ни одного проекта
    .help = напишите projects: список, каждый элемент с id и statement
data-project-twice = у двух проектов одинаковый id { $id }
    .help = переименуйте один
data-named-twice = { $kind ->
    [source] у двух источников
    [series] у двух рядов
   *[figure] у двух чисел
 } одинаковый id { $id }
    .help = переименуйте один из них
data-units-no-list = units – не список
    .help = напишите [{ "{" }name: borehole, plural: boreholes{ "}" }]
data-unit-not-understood = единица непонятна
    .help = укажите name, plural, equals
data-too-many-problems = показаны только первые ошибки ({ $limit })
    .help = сначала исправьте их
data-unknown-keyword = у { $kind } нет ключевого слова { $keyword }
    .help = { $near ->
        [none] допустимы: { $keywords }
       *[other] возможно, имелось в виду { $near }?
    }
data-lacks-keyword = у { $kind } нет { $keyword }
    .help = напишите { $keyword }: ...
data-kind-not-known = { $value ->
    [none] вид (kind) не указан
   *[other] неизвестный вид (kind) { $value }
 }
    .help = { $near ->
        [none] напишите kind: одно из { $kinds }
       *[other] возможно, имелось в виду { $near }?
     }
data-name-expected = { $role ->
    [source] вместо источника
    [series] вместо ряда
   *[figure] вместо числа
 } указано: { $kind }
    .help = напишите его id
data-names-nothing = нет ряда или числа с id { $name }
    .help = { $near ->
        [none] есть id: { $names }
       *[other] возможно, имелось в виду { $near }?
     }
data-end-of-no-figure = { $keyword } не содержит числа
    .help = напишите id числа
data-terms-expected = { $keyword } содержит меньше двух слагаемых или множителей
    .help = напишите список id, например [first, second]
data-value-unreadable = это нельзя прочитать: { $problem }
    .help = укажите допустимое значение
data-beyond-parquet = число выходит за пределы Parquet
    .help = запишите в .csv, где сохраняется каждая цифра
data-field-of = { $owner ->
    [none] файл
   *[other] { $owner }
 }: { $field }
data-half-character-in-field = в { $field } есть { $sign }, половина знака
    .help = исправьте текст
data-no-figure = нет данных
library-needed = { $action ->
    [reading] для чтения
   *[writing] для записи
 } { $format } нужна библиотека { $library }
    .help = установите её: pip install '{ $extra }'

csv-unknown-column = нет столбца с названием { $column }
    .help = { $near ->
        [none] назовите измерение "{ $dimension }" или удалите столбец
       *[other] возможно, имелось в виду { $near }?
    }
csv-no-column-of-figures = в таблице нет столбца значений
    .help = назовите его value или low и high
csv-figure-twice = то же значение стоит в строке { $line }
    .help = удалите одно или назовите их источники
csv-part-twice = часть { $part } (столбец { $column }) указана дважды
    .help = удалите одну
csv-figure-and-missing = в строке есть значение и отметка, что его нет
    .help = удалите одно из двух
csv-cell-empty = ячейка пуста
csv-value-not-a-number = { $problem }
    .help = пишите цифры, с точкой перед дробной частью и без разделителя тысяч
csv-value-contradicts-ends = value – { $value }, но low и high указывают другое
    .help = уберите одно из двух
csv-not-one-number = «{ $text }» – это { $value }
csv-end-not-a-number = { $column }: { $problem }
    .help = напишите одно число, с точкой перед дробной частью
csv-several-indicators = в файле { $file } есть значения нескольких показателей: { $count }
    .help = укажите нужный показатель: { $indicator }
csv-no-figure-of-indicator = в файле { $file } нет значений показателя { $indicator }
    .help = { $near ->
        [none] в нём есть: { $ids ->
            [none] нет ни одного
           *[other] { $ids }
        }
       *[other] возможно, имелось в виду { $near }?
    }
csv-nul-byte = в файле есть байт NUL
    .help = сохраните его как текст CSV
csv-empty = файл пуст
    .help = напишите заголовок: { $columns }
csv-cells-differ-from-header = в строке { $count } { $count ->
    [one] ячейка
    [few] ячейки
   *[other] ячеек
 }, а в заголовке { $columns }
    .help = в каждой строке нужны те же ячейки, что в заголовке, а текст с разделителем берётся в кавычки
csv-too-many-rows = в таблице больше { $limit } строк
    .help = разделите её
csv-too-many-cells = в таблице больше { $limit } заполненных ячеек
    .help = разделите её
csv-not-valid = недопустимый CSV: { $problem }
    .help = исправьте кавычки в строке
csv-row-too-long = в строке больше { $limit } ячеек
    .help = разделите её
csv-cell-too-long = ячейка длиннее { $limit } знаков
    .help = исправьте строку
csv-column-without-name = у столбца { $number } нет названия
    .help = назовите или удалите его
csv-column-twice = у двух столбцов одно название { $column }
    .help = переименуйте один

json-not-valid = недопустимый JSON: { $problem }
    .help = исправьте строку
json-text-after-end = недопустимый JSON: после конца есть ещё текст
    .help = исправьте строку
json-too-deep = недопустимый JSON: больше { $limit } уровней вложенности
    .help = исправьте строку
json-value-expected = недопустимый JSON: ожидается значение в месте { $text }
    .help = исправьте строку
json-ends-too-early = недопустимый JSON: файл обрывается
    .help = исправьте строку
json-number-too-long = недопустимый JSON: { $problem }
    .help = проверьте число
json-half-character = недопустимый JSON: в тексте половина знака (от \ud800 до \udfff)
    .help = исправьте строку
json-name-expected = недопустимый JSON: ожидается имя в двойных кавычках
    .help = исправьте строку
json-name-twice = недопустимый JSON: { $name } указано дважды
    .help = оставьте одно
json-colon-expected = недопустимый JSON: после { $name } ожидается двоеточие
    .help = исправьте строку
json-comma-expected = недопустимый JSON: ожидается запятая или { $sign }
    .help = исправьте строку

yaml-too-many-signs = в файле больше { $limit } строк, запятых и скобок, слишком много для его размера
    .help = разделите его
yaml-not-valid = недопустимый YAML: { $problem }
    .help = исправьте строку
yaml-escape-of-no-character = недопустимый YAML: код не обозначает знака (последний – \U0010FFFF)
    .help = исправьте строку
yaml-empty = файл пуст
    .help = напишите projects: [...]
yaml-several-documents = недопустимый YAML: в файле несколько документов, а нужен один
    .help = оставьте один из них
yaml-anchor = якоря и ссылки (& и *) не читаются
    .help = напишите значение полностью
yaml-tag = тег { $tag } не читается
    .help = удалите его
yaml-too-deep = недопустимый YAML: больше { $limit } уровней вложенности
    .help = исправьте это
yaml-name-no-text = имя – не текст
    .help = напишите имя: значение
yaml-name-twice = { $name } указано дважды
    .help = оставьте одно
yaml-half-character = в тексте половина знака (от \ud800 до \udfff)
    .help = исправьте строку

python-format-not-read = файлы вида { $ending ->
    [none] «(нет)»
   *[other] { $ending }
 } не читаются
    .help = укажите файл Python
python-syntax = недопустимый Python: { $problem }{ $text ->
    [none] { "" }
   *[other] { " " }в строке: { $text }
 }
    .help = исправьте строку
python-not-text = недопустимый Python: { $problem }
    .help = запишите файл как текст UTF-8
python-file-exits = файл завершил работу сам (exit { $status })
    .help = уберите выход (exit) из файла проекта
python-call-lacks = в вызове { $call }() не хватает: { $names }
    .help = добавьте недостающее
python-too-many-values = в вызове { $call }() слишком много значений без ключевого слова
    .help = первыми напишите id и формулировку, остальное – как keyword=value
python-error = { $kind }: { $problem }
    .help = исправьте строку
python-unknown-keyword = { $call ->
    [none] у вызова
   *[other] у { $call }
 }() нет ключевого слова { $keyword }
    .help = { $near ->
        [none] { $keywords ->
            [none] проверьте ключевое слово
           *[other] допустимы: { $keywords }
        }
       *[other] возможно, имелось в виду { $near }?
    }
python-unknown-name = у { $holder } нет { $name }
    .help = { $near ->
        [none] используйте одно из: { $names }
       *[other] возможно, имелось в виду { $near }?
     }
python-several-programmes = программ в файле: { $count }
    .help = объедините все проекты в одной
python-no-project = в файле нет ни одного проекта
    .help = опишите его на верхнем уровне: project = Project("P-1", "Для чего он нужен")
python-belongs-to-nothing = { $kind } { $id } ни к чему не относится
    .help = добавьте { $holder ->
        [node] к показателям (indicators) элемента
       *[project] к проекту
    }

schema-title = проекты logframe
schema-description = Проекты с логическими схемами, в JSON или YAML; версия 1 формата.
schema-keep = Значение, которое нужно сохранять в пределах.
schema-value = Число, диапазон, приблизительное значение, граница, отсутствие данных с причиной, сумма, доля или отношение.
table-lacks-columns = в таблице показателей нет { $columns }
    .help = добавьте эти столбцы; их значения описаны в docs/portfolio-columns.md
table-of-wrong-type = таблица показателей — это таблица Arrow или polars, а не { $type }
table-unreadable = таблицу не удаётся прочитать ({ $reason })
    .help = запишите её заново как Parquet или как CSV в UTF-8
table-cell-empty = в строке { $row } пусто в { $column }
    .help = укажите проект и показатель в каждой строке
table-row-again = строка { $row } — снова показатель { $indicator } проекта { $project }
    .help = оставьте одну строку для каждого показателя
table-cell-wrong = в строке { $row } в { $column } стоит «{ $value }», нужно: { $kind ->
    [whole] целое число
    [day] день в виде 2024-12-31
    [flag] true или false
    [text] текст
    [list] список в JSON
   *[words] одно из { $words }
 }
table-column-wrong = в { $column } нужно: { $kind ->
    [whole] целое число
    [day] день в виде 2024-12-31
    [flag] true или false
    [text] текст
    [list] список в JSON
   *[words] одно из { $words }
 }
words-not-there = здесь нет файлов .ftl. Поместите свои слова в файлы .ftl, в подпапку для каждого языка: { $languages }
words-named-twice = сообщение { $name } уже есть. Дайте своему другое имя
own-code-failed = { $kind ->
    [rule] правило { $name } не сработало
    [method] метод { $name } не сработал
    [trend] метод тренда { $name } не сработал
   *[format] формат не справился
 }: { $problem }. Спросите того, кто его написал

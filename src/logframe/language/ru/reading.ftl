reading-role = { $role ->
    [level] уровень
    [number] номер
    [node_id] код
    [statement] результат
    [node] результат
    [indicator] показатель
    [indicator_id] код показателя
    [unit] единица
    [baseline] базовое значение
    [target] целевое значение
    [milestone] промежуточное значение
    [observed] фактическое значение
    [percent] процент выполнения
    [part] часть
    [measure] план или факт
    [verification] источник данных
    [assumptions] допущения
    [risks] риски
    [comment] комментарий
    [date] дата
    [period] период
    [accumulates] накопление
    [text] сохранено как текст
    [kept] сохранено как текст
   *[other] прочие сведения
 }
reading-use = { $use ->
    [heading] заголовок
    [used] использовано
    [text] сохранено как текст
    [unclear] не понято
   *[left-out] не прочитано
 }
title-of-reading = Как прочитан файл { $file }
heading-reading = Как прочитан файл
heading-reading-problems = Ячейки для проверки
heading-reading-inferences = Выводы при чтении
heading-reading-columns = Столбцы листа { $sheet }, строки { $first }–{ $last }
heading-reading-cells = Ячейки листа { $sheet }
head-reading-cell = Ячейка
head-reading-remark = Замечание
head-reading-column = Столбец
head-reading-heading = Заголовок
head-reading-role = Прочитано как
head-reading-time = Время
head-reading-part = Часть
head-reading-row = Строка
reading-summary = Ячеек: { $cells }. Использовано { $used }, заголовков { $heading }, сохранено как текст { $text }, не понято { $unclear }, не прочитано { $left }
reading-sheet-in-short = Лист { $sheet }, строки { $first }–{ $last }: { $columns }{ $more ->
    [none] {""}
   *[other] , { $more }
 }
reading-column-in-short = { $column } { $role }
reading-inferred-in-short = Выводов: { $count }, первый: { $text }
reading-unclear-in-short = Не понято: { $count }: { $cells }
reading-see-all = Показать каждую ячейку: logframe convert { $file } --report report.html
reading-written = Чтение { $source } описано в { $file }
reading-format-not-written = У отчёта о чтении нет формата { $ending }
    .help = напишите { $endings }
reading-report-of-no-table = { $file } не таблица, поэтому отчёта о ячейках нет
option-output-lacking = Назовите файл для записи: OUT или --report FILE
table-not-understood = В { $file } есть непонятные ячейки
table-cells-unclear = { $file }: непонятных ячеек { $count }, первая { $place }. Показать их: logframe check { $file }
reading-more-columns = ещё { $count }

check-nothing = Проблем не обнаружено
check-count = { $count } { $severity ->
    [error] { $count ->
        [one] ошибка
        [few] ошибки
       *[other] ошибок
     }
    [warning] { $count ->
        [one] предупреждение
        [few] предупреждения
       *[other] предупреждений
     }
   *[info] { $count ->
        [one] замечание
        [few] замечания
       *[other] замечаний
     }
 }
check-waived-count = исключено: { $count }
check-totals = { $totals }{ $groups ->
    [zero] {""}
    [one] {" "}в { $groups } группе
   *[other] {" "}в { $groups } группах
 }
check-matters-most = Самое важное:
check-see-all = Все места с подсказками покажет команда: logframe check FILES --all
check-places = { $count } { $count ->
    [one] место
    [few] места
   *[other] мест
 }
check-more-places = ({ $others ->
    [zero] также { $places }
   *[other] и ещё { $count }: { $places }, …
 })
place-times = { $place } ×{ $count }
check-waived-often = { $rule }, количество: { $count } (исключено: { $reason })
no-such-rule = неизвестное правило { $rule }
    .help = { $near ->
    [none] коды правил: от { $first } до { $last }
   *[other] возможно, имелось в виду «{ $near }»?
 }
no-such-profile = неизвестный профиль { $profile }
    .help = укажите один из: { $profiles }
waiver-expired = исключение для { $rule } истекло { $until }
    .help = устраните проблему или задайте исключению новую дату и причину
    .why = Без даты пересмотра исключение может скрыть и следующую проблему.
waiver-unused = исключению для { $rule } не соответствует ни одна проблема
    .help = удалите исключение
    .why = Без пересмотра исключение может скрыть и следующую проблему.
severity-error = ошибка
severity-warning = предупреждение
severity-info = замечание
line-of-file = строка { $line }
check-matter = { $rule } { $text }{ $places ->
    [none] {""}
   *[other] {" "}({ $places })
 }. { $help }
own-rule-is-none = правило должно быть logframe.extending.Rule, а не { $kind }
    .help = верните Rule из точки входа
own-rule-code = код { $rule } своего правила не подходит
    .help = используйте от двух до восьми заглавных букв, кроме LF, и три цифры, например ABC001
code-waiver-expired = Срок исключения истёк.
code-waiver-unused = Исключение не относится ни к одному замечанию.
code-not-at-hand = Документ недоступен, поэтому некоторые правила нельзя применить.
code-table = Ячейка таблицы не понята или опущена.
code-iati = Значение из файла IATI выведено или не может быть использовано в таком виде.
code-iati-schema = Элемент нарушает структуру своей версии IATI.
code-iati-period = Период кончается раньше, чем начинается.
code-iati-no-value = У элемента { $figure } нет значения, а показатель не качественный.
code-iati-not-a-number = Значение элемента { $figure } не является числом.
code-iati-qualitative = У элемента { $figure } качественного показателя есть значение.
code-iati-reference-twice = Ссылка есть и у результата, и у его показателя.
code-iati-result-type = Типа результата нет в списке кодов.
code-iati-measure = Меры показателя нет в списке кодов.

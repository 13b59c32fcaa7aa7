subject-value = значение
subject-low-end = нижняя граница
subject-high-end = верхняя граница
subject-approximate = приблизительное значение
subject-spread = разброс приблизительного значения
subject-lower-bound = граница снизу
subject-upper-bound = граница сверху
subject-limit = предел
subject-the-limit = предел
subject-bound = граница
subject-share = доля
subject-numerator = числитель
subject-denominator = знаменатель
subject-amount = сумма
subject-ceiling = верхний предел
subject-weight = вес
subject-figure = значение
subject-figure-of-year = значение за { $year }
subject-observed-value = значение
subject-observed = фактическое значение
subject-the-target = целевое значение
subject-the-baseline = исходное значение
subject-target-date = дата целевого значения
subject-target-period = период целевого значения
subject-source-date = дата источника
subject-design-effect = эффект дизайна
subject-the-design-effect = эффект дизайна
subject-part = часть { $part } ({ $dimension })
subject-part-of-aggregate = часть
subject-judgement = ответ метода тренда
subject-post-time = занятость
subject-number-to-rate = число для оценки
subject-stated-figure = заявленное значение
subject-stated-limit = заявленный предел
subject-exchange-rate = обменный курс
subject-exchange-rate-date = дата обменного курса
subject-latency = коэффициент латентности
subject-ratio = отношение
subject-change = изменение
subject-row = строка
subject-list-of-texts = список текстов
text-in-quotes = текст в кавычках
choice-not-text = { $keyword }: указан тип { $kind }, а не одно из: { $options }
    .help = напишите значение в кавычках
choice-unknown = { $keyword }: значение { $value } – не одно из: { $options }
    .help = { $near ->
        [none] используйте одно из этих слов
       *[other] возможно, имелось в виду { $near }?
     }
id-not-text = вместо id указан тип { $kind }, а не текст
    .help = напишите его в кавычках: "victims-assisted"
id-unfit = { $value } не может быть id
    .help = используйте слова через дефис: "victims-assisted"
statement-not-text = вместо формулировки указан тип { $kind }, а не текст
    .help = напишите её в кавычках
statement-empty = формулировка пуста
    .help = напишите одним предложением, что имеется в виду
language-malformed = «{ $value }» – не код языка; укажите код вида en или pt-BR
language-twice = Язык { $language } указан дважды; оставьте один текст
text-not-text = вместо текста указан тип { $kind } ({ $value })
    .help = напишите его в кавычках
function-takes-another = { $function }() принимает { $expected }, а получен тип { $kind }
not-a-function = вместо функции { $keyword } указан тип { $kind } ({ $value })
    .help = укажите функцию
neither-true-nor-false = { $value } – не «да» и не «нет» (true или false)
    .help = напишите true или false
objects-expected = { $subject }: указан тип { $kind } ({ $value })
    .help = напишите { $expected }
object-of-another-kind = { $subject }: в списке есть тип { $kind } ({ $value })
    .help = напишите { $expected }
currency-not-text = вместо валюты указан тип { $kind }
    .help = напишите её код: "SEK"
currency-unknown = { $currency } – не валюта по ISO 4217
    .help = { $near ->
        [none] напишите её код: "SEK", "USD", "EUR"
       *[other] возможно, имелось в виду { $near }?
    }
currencies-differ = нельзя сложить { $currency } и { $second_currency }: это две валюты
    .help = не объединяйте их или пересчитайте одну по курсу с датой и источником
budget-amount-not-money = вместо суммы статьи бюджета указан тип { $kind } ({ $value })
    .help = напишите сумму с валютой, долю общей суммы или почему суммы нет
spent-not-money = вместо spent указан тип { $kind } ({ $value })
    .help = напишите сумму с валютой или почему её нет
ceiling-not-percentage = недопустимый верхний предел: { $value }
    .help = напишите процент общей суммы
number-not-finite = { $subject }: { $value }
    .help = где значения нет, укажите почему
number-as-text = { $subject }: текст { $value }, а не число
    .help = { $number ->
        [none] напишите число или почему его нет
       *[other] напишите { $number } без кавычек
     }
not-a-number = { $subject }: указан тип { $kind } ({ $value }), а не число
    .help = напишите число, интервал, предел или почему числа нет
number-too-long = { $subject }: больше { $limit } цифр
    .help = проверьте число
between-ends-before-start = интервал { $low } – { $high } заканчивается раньше, чем начинается
    .help = сначала напишите нижнюю границу
spread-below-zero = разброс приблизительного значения меньше нуля
    .help = напишите положительный разброс
missing-without-reason = у отсутствующего значения нет причины
    .help = укажите, почему значения нет
total-no-part-known = ни одна часть не известна
total-of-nothing = складывать нечего
period-not-text = { $subject }: указан тип { $kind }, а не текст
    .help = напишите текстом по ISO 8601{ $example ->
        [none] : 2004-07
       *[other] , например "{ $example }"
     }
period-end-not-date = вместо первого или последнего дня периода указано { $value } ({ $kind })
    .help = напишите период текстом, например 2004 или 2004-07/2006-06
period-days-in-wrong-order = период заканчивается { $end }, раньше, чем начинается ({ $start })
    .help = укажите сначала более ранний день
date-not-a-time = { $subject }: «не время» (NaT)
    .help = укажите, что данных нет и почему, или уберите значение
number-end-not-exact = граница числа – { $value } ({ $kind }), а это не точное число
    .help = напишите целое число или дробь, либо диапазон
keep-not-limits = границы, которые нужно соблюдать, – { $value } ({ $kind })
    .help = укажите границу: не меньше, не больше или между
period-ends-before-start = { $subject }: { $value } заканчивается раньше, чем начинается
    .help = возможно, нужно "{ $second }/{ $first }"?
period-not-iso = { $subject }: { $value } – не период по ISO 8601
    .help = напишите "2004", "2004-H2", "2004-Q3", "2004-07", "2004-07-15" или "2004-07/2006-06"
period-of-year-zero = { $subject }: { $value }, год 0
    .help = проверьте дату
period-of-unknown-month = { $subject }: { $value }, месяц { $month }
    .help = месяцы – от 01 до 12
day-in-no-calendar = { $subject }: { $value }, но дня { $day_number } { $month } нет в календаре
    .help = { $period }, дней: { $count }
month-name = { $month ->
    [January] января
    [February] февраля
    [March] марта
    [April] апреля
    [May] мая
    [June] июня
    [July] июля
    [August] августа
    [September] сентября
    [October] октября
    [November] ноября
   *[December] декабря
 }
comparison-open = неизвестно, верно ли { $first } { $sign } { $second }
    .help = сравните его границы low и high

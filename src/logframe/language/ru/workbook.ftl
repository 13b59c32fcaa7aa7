sheet-overview = Обзор
sheet-logframe = Логическая схема
sheet-periods = Периоды
sheet-observations = Наблюдения
sheet-problems = Проблемы
sheet-claims = Утверждения
sheet-about = О файле
sheet-swot = SWOT-анализ
sheet-follow-up = Контроль выполнения
sheet-terms = Техническое задание
head-evaluation = Оценка
head-label = №
head-figures-say = Что говорят данные
heading-target-table = Целевые значения по источникам
heading-legend = Статусы
head-programme = Программа
head-result = Результат
head-id = Код
head-rank = ●
head-possible = Возможные
head-as-of = По состоянию на
head-share-reached = Доля целевого значения
head-expected = Ожидалось к этому дню
head-coverage = Охват
head-paid-by = Финансируется из
head-top-problem = Самая серьёзная проблема
head-question = Вопрос
head-target-date = Дата целевого значения
head-baseline-date = Дата исходного значения
head-current = Текущее значение
head-current-date = Дата текущего значения
head-definition = Определение
head-from = С
head-to = По
head-time = Время
head-superseded = Заменено на
head-severity = Серьёзность
head-code = Код правила
head-where = Где
head-what = Проблема
head-why = Почему это важно
head-what-to-do = Что сделать
head-waived = Исключено, потому что
head-owner = Ответственный
head-reference = Ссылка
head-due = Срок
head-done = Выполнено
fill-in-yes = да
fill-in-no = нет
kept-from-earlier = Сохранено из прежней версии
head-period-of-inputs = Период каждого исходного значения
head-spent = Израсходовано
head-ceiling = Предел
head-amount-not-known = Сумма словами
head-part-of = Часть
head-basis = Основа
head-unit-of-cost = Единица затрат
head-kind = Вид
head-date = Дата
head-address = Адрес
head-subject = Тема
head-fact = Текст
head-summary = Краткое изложение
head-written-by = Составлено
head-meaning = Значение слова
head-low-end = { $head }, мин.
head-high-end = { $head }, макс.
head-in-words = { $head }, словами
head-in-unit = { $head } ({ $unit })
head-of-period = { $period }: { $head }
head-whole-time = Весь проект: { $head }
earlier-periods-left-out = { $count ->
    [one] У { $count } более раннего периода нет столбца; его данные на листе наблюдений
    [few] У { $count } более ранних периодов нет столбцов; их данные на листе наблюдений
    [many] У { $count } более ранних периодов нет столбцов; их данные на листе наблюдений
   *[other] У { $count } более раннего периода нет столбца; его данные на листе наблюдений
 }
period-of-input = { $figure }: { $period }
meaning-of-status = { $status ->
    [exceeded] Целевое значение превышено
    [fulfilled] Целевое значение достигнуто
    [reached] Целевое значение достигнуто; доля не вычисляется
    [kept] Все данные в пределах границ
    [on-track] Срок не наступил, на уровне ожидаемого к этому дню или близко к нему
    [reached-late] Не достигнуто в срок, достигнуто позже
    [behind] Срок не наступил, ниже ожидаемого к этому дню
    [partly-fulfilled] Срок наступил, пройдена часть пути
    [not-kept] Одно из значений вне границ
    [not-fulfilled] Срок наступил, ничего из пути не пройдено
    [not-reached] Целевое значение не достигнуто; доля не вычисляется
    [adverse] Хуже исходного значения
    [undecided] По данным нельзя сказать, достигнуто ли целевое значение
    [not-judged] Показано, но не оценивается
    [not-due] Ни один срок ещё не наступил
    [not-measured] Данных нет
   *[other] Статус не поддаётся расчёту
 }
not-a-review-workbook = файл по этому адресу не является книгой обзора и был бы заменён
    .help = запишите обзор под другим именем
review-without-sheet = в книге по этому адресу больше нет листа { $sheet }, на котором записи проекта
    .help = восстановите лист или запишите обзор под другим именем
review-without-column = на листе { $sheet } книги больше нет столбца { $column }, который сохраняется
    .help = восстановите заголовок столбца или запишите обзор под другим именем
workbook-is-review = файл содержит обзор, написанный logframe, а не проект
    .help = проверьте проект, по которому он написан
workbook-direction = { $way ->
    [increase] рост
    [decrease] снижение
   *[none] неизвестно
 }
workbook-accumulates = { $accumulates ->
    [increments] нет: каждый период отдельно
    [running-total] да: нарастающий итог
    [snapshot] нет: состояние на дату
   *[none] не указано
 }
head-direction = Направление
head-accumulates = Нарастающим итогом
head-percent = %
head-share-of-budget = Доля бюджета

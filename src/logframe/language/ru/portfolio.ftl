portfolio-title = Портфель: { $projects ->
    [one] { $projects } проект
    [few] { $projects } проекта
   *[other] { $projects } проектов
 }
portfolio-output-only-answer = Проекты, которые измеряют только непосредственные результаты, без эффектов и воздействия: { $count } из { $of }{ $share ->
    [none] {""}
   *[other] {" "}({ $share })
 }
portfolio-half-way-answer = Результаты, измерение которых останавливается на полпути: { $count } из { $of }{ $share ->
    [none] {""}
   *[other] {" "}({ $share })
 }
portfolio-half-way-money-answer = { $part ->
    [none] Деньги на эти результаты: неизвестно, из { $budget }
   *[other] Деньги на эти результаты: { $part } из { $budget }
 }
portfolio-nothing-read = Не удалось прочитать ни одного проекта
portfolio-dated = { $on ->
    [none] Каждый проект на свою дату
   *[other] На { $on }
 }
portfolio-dated-otherwise = Проекты из таблиц показателей оценены на даты, указанные в таблицах: { $count }
portfolio-skipped = Файлы папок, которые не читаются (Python, файлы блокировки, документы Word, другие таблицы, без логической схемы): { $count }
portfolio-projects = Проекты
portfolio-not-read = Не прочитаны
portfolio-indicators = Показатели
portfolio-with-target = Показатели с целевым значением
portfolio-with-figure = Показатели с данными
portfolio-with-effect = Результаты с известным эффектом
portfolio-reached = Достигнуто
portfolio-missed = Не достигнуто
portfolio-open = Открыто
portfolio-results = Результаты
portfolio-half-way = На полпути
portfolio-output-only = Только непосредственные результаты
portfolio-part = { $count } из { $of }
portfolio-count-and-share = { $count } ({ $share })
portfolio-money = Деньги
portfolio-currency = Валюта
portfolio-budget = Бюджет
portfolio-half-way-money = Деньги на результаты на полпути
portfolio-half-way-unknown = Проекты, где эта часть неизвестна
portfolio-by-level = По уровням
    .head = Уровень
portfolio-by-organisation = По организациям
    .head = Организация
portfolio-by-donor = По донорам
    .head = Донор
portfolio-by-country = По странам
    .head = Страна
portfolio-by-sector = По секторам
    .head = Сектор
portfolio-by-sector-of = По секторам ({ $vocabulary })
portfolio-vocabulary = Перечень секторов
portfolio-divided = Проекты по долям
portfolio-divided-note = Проект в нескольких секторах учитывается в каждом. «Проекты по долям» делят его по процентам или поровну, если указаны не все; столбец в сумме даёт все проекты.
portfolio-by-year = По году начала
    .head = Год начала
portfolio-rules = Проблемы по частоте
portfolio-places = Места
portfolio-outliers = Неправдоподобное выполнение
portfolio-conflicts = Противоречивые данные
portfolio-parts = Проекты в составе других
portfolio-its-parts = Его части
projects-within-projects = { $count } из проектов { $count ->
    [one] входит
   *[other] входят
} в состав другого здесь: в суммах учтены деньги и показатели обоих
projects-below-others = { $count ->
    [one] { $count } проект находится на уровне ниже других и не указывает
    [few] { $count } проекта находятся на уровне ниже других и не указывают
   *[other] { $count } проектов находятся на уровне ниже других и не указывают
} проект уровнем выше: в суммах одни и те же деньги и показатели могут быть учтены дважды
portfolio-repeated = Проекты в нескольких файлах
portfolio-repeated-answer = Идентификаторы проектов в нескольких файлах: { $count }. Суммы учитывают каждый файл
portfolio-files = Файлы
portfolio-first = Какие проекты смотреть первыми
portfolio-first-order = Результаты на полпути с наибольшими деньгами, сначала крупнейший в каждой валюте. Таблица всех проектов сортируется по любому столбцу.
portfolio-share = Доля целевого значения
portfolio-file = Файл
portfolio-reason = Причина
portfolio-listed = Здесь показано { $count } из { $of }
portfolio-lists-shown = Здесь показаны списки секторов: { $count } из { $of }
portfolio-chart-output-only = Проекты, которые измеряют только непосредственные результаты, доля проектов с показателями
portfolio-chart-reached = Достигнутые целевые значения среди достигнутых, недостигнутых и открытых
portfolio-all-projects = Все проекты
portfolio-shown = Проекты: { $count } из { $of }
portfolio-table-use = Таблица проектов. Стрелки прокручивают, кнопки в заголовке сортируют
portfolio-needs-script = Для таблицы проектов нужен JavaScript. Всё, что выше, полно и без него.
portfolio-not-unpacked = Этот браузер не может открыть таблицу. Используйте более новый или книгу Excel.
portfolio-show = Показать
portfolio-errors = Ошибки
portfolio-warnings = Предупреждения
portfolio-yes = да
portfolio-no-project = в файле нет проекта
portfolio-several-problems = { $first }; проблем в файле: { $count }
portfolio-problem-at = { $place }: { $problem }
portfolio-own-error = logframe не справился с этим файлом ({ $kind }: { $problem })
    .help = сообщите об этом и приложите файл, если можно
portfolio-worker-died = процесс, оценивавший этот файл, дважды завершился
portfolio-worker-lost = исполнитель, оценивавший этот файл, дважды не справился ({ $kind })
portfolio-pattern-fits-nothing = этому шаблону не соответствует ни один файл
portfolio-written = { $file }: проекты: { $projects }; не прочитаны: { $unread }; сделано раньше: { $resumed } из { $files } файлов
portfolio-progress = Файлы
no-portfolio-with-ending = портфель нельзя записать как { $ending ->
    [none] файл без расширения
   *[other] { $ending }
 }
    .help = используйте { $endings }

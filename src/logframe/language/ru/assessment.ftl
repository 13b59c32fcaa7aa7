report-chapter = { $name ->
    [summary] Резюме
    [answers] Ответы на вопросы
    [urgent] Рекомендации высокой важности
    [introduction] Введение
    [methods] Методы
    [team] Группа оценки
    [limits] Ограничения
    [consulted] Опрошенные люди
    [questions] Вопросы оценки
    [intervention] Оцениваемый проект
    [findings] Установленные факты
    [criteria] Критерии оценки
    [effects] Эффекты
    [swot] Сильные и слабые стороны, возможности и угрозы
    [conclusions] Выводы
    [recommendations] Рекомендации
    [follow-up] Ответ руководства и контроль выполнения
    [lessons] Извлечённые уроки
    [lesson] Уроки
    [best-practice] Передовая практика
    [terms] Приложение: техническое задание
    [work-sheet] Приложение: лист данных
   *[issues] Приложение: замечания
 }
report-column = { $name ->
    [commissioned-by] Заказчик
    [carried-out] Проведена
    [reference] Номер дела
    [consulted] Группа
    [number] Число
    [by] Способ
    [question] Вопрос
    [questions] Вопросы
    [criterion] Критерий
    [answer] Ответ
    [strength] Надёжность доказательств
    [finding] Установленный факт
    [findings] Установленные факты
    [section] Раздел
    [project] Проект
    [country] Страна
    [period] Период
    [evidence] Доказательства
    [issues] Замечания
    [used-in] Использовано в
    [conclusion] Вывод
    [conclusions] Выводы
    [recommendation] Рекомендация
    [recommendations] Рекомендации
    [to] Адресат
    [due] Срок
    [priority] Важность
    [cost] Затраты
    [follows-from] Следует из
    [state] Состояние
    [response] Ответ руководства
    [actions] Действия
    [lesson] Урок
    [planned] План
    [happened] Что произошло
    [why] Почему
    [follows] Что следует
    [deliverable] Материал
    [delivered-in] Где представлен
    [note] Примечание
    [title] Название
    [purpose] Цель
    [methods] Методы
    [field] Поле
    [content] Содержание
    [rule] Правило
    [help] Что делать
    [effect] Эффект
    [short-term] Краткосрочный
    [long-term] Долгосрочный
    [any-term] Срок не указан
    [about] Предмет
    [problem] Проблема
    [causes] Причина чего
    [acts-on-it] Кто действует
    [strategy] Стратегия
    [stakeholder] Заинтересованная сторона
   *[any-interest] Интерес не указан
 }
report-quarter = { $quarter ->
    [strength] Сильные стороны
    [weakness] Слабые стороны
    [opportunity] Возможности
   *[threat] Угрозы
 }
report-of-project = { $name ->
    [problems] Проблемы: { $project }
    [map] Карта мер: { $project }
   *[stakeholders] Заинтересованные стороны: { $project }
 }
report-summary = Вопросов: { $questions }, установленных фактов: { $findings }, выводов: { $conclusions }, рекомендаций: { $recommendations }, уроков и примеров передовой практики: { $lessons }.
report-not-borne-out = { $count ->
    [one] В отчёте { $count } утверждение с серьёзным замечанием: см. приложение.
    [few] В отчёте { $count } утверждения с серьёзными замечаниями: см. приложение.
    [many] В отчёте { $count } утверждений с серьёзными замечаниями: см. приложение.
   *[other] В отчёте { $count } утверждения с серьёзными замечаниями: см. приложение.
 }
report-criterion = Установленные факты: { $criterion ->
    [none] прочие
   *[other] { $criterion }
 }
report-answered = с наблюдениями: { $count } из { $of }
report-effect = { $direction }, { $intended ->
    [true] намеренный
    [false] ненамеренный
   *[none] намерение не указано
 }
report-no-answer = ответ не указан
report-point = { $statement }{ $findings ->
    [none] {""}
   *[other] {" "}← { $findings }
 }
report-chain = { $conclusion } ← { $findings ->
    [none] ничего
   *[other] { $findings }
 }
report-response = { $decision }{ $by ->
    [none] {""}
   *[other] {" "}({ $by })
 }{ $on ->
    [none] {""}
   *[other] , { $on }
 }{ $because ->
    [none] {""}
   *[other] : { $because }
 }
report-action = { $action }{ $owner ->
    [none] {""}
   *[other] {" "}({ $owner })
 }{ $due ->
    [none] {""}
   *[other] , срок: { $due }
 }: { $state }
report-as-of = По состоянию на { $on }
report-no-responses = На { $on } ответов нет.
report-not-delivered = не представлен
report-not-addressed = не решается
report-reach = Уровень: { $reach }
report-influence = Влияние: { $influence ->
    [high] высокое
    [medium] среднее
    [low] низкое
   *[none] не указано
 }
report-interest = Интерес: { $interest ->
    [high] высокий
    [medium] средний
   *[low] низкий
 }
no-such-form = нет формы { $form }
    .help = { $near ->
        [none] есть формы: { $forms }
       *[other] возможно, имелось в виду { $near }?
     }
option-form-without-evaluation = --form запрашивает отчёт об оценке, но в { $file } оценка не объявлена
    .help = объявите её: Assessment(...)
lessons-none = Уроки не найдены
lessons-line = { $file }: { $kind }: { $statement }{ $follows ->
    [none] {""}
   *[other] . { $follows }
 }
lessons-recommendation = { $file }: рекомендация{ $to ->
    [none] {""}
   *[other] {" "}для { $to }
 }: { $statement } ({ $state })
revisions-none = Между двумя версиями ничего не изменилось
revisions-title = { $earlier } в сравнении с { $later }, на { $on }
revisions-line = { $indicator }: { $what }{ $what ->
    [dropped] {" "}(цель: { $before ->
        [none] нет
       *[other] { $before }
     })
    [added] {" "}(цель: { $after ->
        [none] нет
       *[other] { $after }
     })
   *[other] {" "}{ $before ->
        [none] нет
       *[other] { $before }
     } → { $after ->
        [none] нет
       *[other] { $after }
     }
 }
revisions-why = { $on ->
    [none] ни даты, ни причины
   *[other] { $on }{ $by ->
        [none] {""}
       *[other] , согласовано: { $by }
     }: { $because ->
        [none] причина не указана
       *[other] { $because }
     }
 }
revisions-status = статус по более ранней версии: { $before ->
    [none] показателя нет
   *[other] { $before }
 }; по более поздней: { $after ->
    [none] показателя нет
   *[other] { $after }
 }
revisions-after-results = базовое значение изменено после отчёта о результатах

reviewed-for = обзор на { $on } ({ $why })
answer-open = Степень достижения оценить нельзя. «{ $statement }» (целевое значение: { $target }): { $shares }{ $several ->
    [true] , в зависимости от источника
   *[false] {""}
 }.
answer-none-due = Срок ни по одному из целевых значений (всего { $count }) не наступил, данных по ним пока нет.
answer-no-figure = Степень достижения оценить нельзя: ни по одному из целевых значений (всего { $count }) нет данных.
shares-by-source = { $projected ->
    [none] { $counted }
   *[other] { $projected } по прогнозу{ $counted ->
        [none] {""}
       *[other] , { $counted } по данным
     }
 }
answer-one-target = «{ $statement }» (целевое значение: { $target }): { $value ->
    [none] нет данных
   *[other] { $value }
 }{ $share ->
    [none] {""}
   *[other] {" "}({ $share })
 }, { $status }.
answer-one-event = «{ $statement }»: { $status }; целевое значение: { $target }.
answer-targets = Целевых значений: { $count }. Из них: { $statuses }.
answer-targets-alike = Все целевые значения ({ $count }): { $status }.
answer-no-target = Степень достижения оценить нельзя: { $indicators ->
    [zero] у проекта нет собственных показателей
   *[other] ни у одного показателя нет целевого значения
 }.
answer-effect-of-result = { $level ->
    [anecdotal] Об эффекте есть только отдельные свидетельства.
   *[other] Эффект не измерен.
 }
answer-effects = { $known ->
    [zero] Ни у одного результата нет измеренного или сообщённого эффекта.
   *[other] Эффект измерен или о нём сообщено{ $of ->
        [none] {""}
        [one] : { $known } из { $of } результата
       *[other] : { $known } из { $of } результатов
     } ({ $directions }).
 }
effect-direction = { $direction ->
    [better] к лучшему
    [worse] к худшему
    [none] без явного изменения
   *[unknown] направление неизвестно
 }{ $count ->
    [none] {""}
   *[other] : { $count }
 }
page-one-progress = Прошло времени: { $elapsed ->
    [none] неизвестно
   *[other] { $elapsed }
 }. Израсходовано средств: { $spent ->
    [none] неизвестно
   *[other] { $spent }
 }.{ $reached ->
    [none] {""}
   *[other] {" "}Достигнуто: { $reached } целевого значения.
 }{ $targets ->
    [none] {""}
   *[other] {" "}Достигнуто целевых значений: { $targets }.
 }
spent-of = { $share } от { $amount }
so-many-of = { $count } из { $of }
status-count = { $count } – { $status }
count-results = Достоверно достигнутые результаты
count-effects = Результаты с известным эффектом
count-anecdotal = { $count } – отдельные свидетельства
count-targets = Показатели с целевым значением
count-reported = Охват данными по целевому значению
count-reported-targets = Целевые значения, данные по которым полны
heading-targets-by-source = { $count ->
    [one] Целевое значение по данным источников
   *[other] Целевые значения по данным источников
 }
target-picture = { $statement }: { $target }
target-picture-in-words = { $bars }
target-bar-in-words = { $label }: { $text }
target-bar-legend = Тёмное – учтено.{ $is_open ->
    [true] {" "}Светлое – прогноз или возможное значение.
   *[other] {""}
 }{ $is_endless ->
    [true] {" "}Пунктир – может быть больше.
   *[other] {""}
 } Линия – целевое значение{ $falls ->
    [true] ; чем меньше, тем лучше
   *[other] {""}
 }.
bar-of-source = { $source ->
    [none] источник не назван
   *[other] { $source }
 }{ $definition ->
    [none] {""}
   *[other] {" "}(определение: { $definition })
 }
target-bar = { $value }{ $projected ->
    [none] {""}
   *[other] , прогноз – { $projected }
 }{ $share ->
    [none] {""}
   *[other] { $of_the_way ->
        [true] ,
       *[other] :
     } { $share }{ $is_forecast ->
        [true] {" "}по прогнозу
       *[false] {""}
     }
 }
heading-priorities = { $count ->
    [one] Самое важное
    [few] Самое важное: { $count } пункта
   *[other] Самое важное: { $count } пунктов
 }
priority-sources-differ = Источники расходятся: «{ $statement }» – { $values }.
value-of-source = { $value } ({ $source ->
    [none] источник не назван
   *[other] { $source }
 })
priority-contradicts = Проверьте данные: { $finding }.
priority-part-missed = Итог скрывает часть: { $finding }.
priority-worse = { $moves }{ $more ->
    [zero] {""}
   *[other] ; и ещё { $more }
 }.
priority-moved = «{ $statement }»: { $fell ->
    [true] снижение
   *[false] рост
 }, { $before }{ $before_time ->
    [none] {""}
   *[other] {" "}({ $before_time })
 } → { $after }{ $after_time ->
    [none] {""}
   *[other] {" "}({ $after_time })
 }
priority-status = «{ $statement }»: { $status }, { $value }; целевое значение: { $target }{ $why ->
    [none] {""}
   *[other] ; { $why }
 }
priority-missed = «{ $statement }»: { $status }{ $value ->
    [none] {""}
   *[other] , { $value }
 }; целевое значение: { $target }{ $more ->
    [zero] {""}
    [one] . То же – ещё по { $more } целевому значению этого результата
   *[other] . То же – ещё по { $more } целевым значениям этого результата
 }.
priority-half-way = { $level ->
    [anecdotal] Об эффекте{ $of ->
        [none] {""}
        [one] {" "}{ $count } из { $of } результата
       *[other] {" "}{ $count } из { $of } результатов
     } есть только отдельные свидетельства
   *[other] Измерение останавливается на полпути{ $of ->
        [none] {""}
        [one] {" "}у { $count } из { $of } результата
       *[other] {" "}у { $count } из { $of } результатов
     }
 }: { $statements }{ $more ->
    [zero] {""}
   *[other] ; и ещё { $more }
 }{ $share ->
    [none] {""}
   *[other] {" "}({ $share } бюджета)
 }.
priority-no-indicator = Нет показателя: { $statements }{ $more ->
    [zero] {""}
   *[other] ; и ещё { $more }
 }.
priority-no-target = { $count ->
    [one] Нет целевого значения у { $count } эффекта
   *[other] Нет целевого значения у { $count } эффектов
 }: { $statements }{ $more ->
    [zero] {""}
   *[other] ; и ещё { $more }
 }.
priority-not-reported = Оплачено{ $share ->
    [none] {""}
   *[other] {" "}({ $share } бюджета)
 }, но { $since ->
    [none] данных нет
   *[other] данных нет с { $since }
 }: «{ $statement }».
priority-targets-not-reported = { $count ->
    [one] { $count } целевое значение с наступившим сроком подтверждено данными не полностью
    [few] { $count } целевых значения с наступившим сроком подтверждены данными не полностью
   *[other] { $count } целевых значений с наступившим сроком подтверждены данными не полностью
 }: { $targets }{ $more ->
    [zero] {""}
   *[other] ; и ещё { $more }
 }.
target-and-reports = «{ $statement }» ({ $coverage ->
    [none] нет данных
   *[other] { $coverage }
 })
priority-risk = Риск{ $occurrence ->
    [partly-occurred] {" "}частично
   *[other] {""}
 } реализовался, а ответные меры не указаны: «{ $statement }».
heading-questions = Вопросы к проекту
ask-which-figure = «{ $statement }»: какое значение верно, { $values }?
ask-right-figure = «{ $statement }»: какие значения верны?
ask-why-worse = Почему произошло ухудшение: { $statements }?
ask-why-missed = Почему не достигнуто целевое значение: «{ $statement }»?
ask-why-part-missed = Почему не достигнуто целевое значение «{ $statement }» для части «{ $part }»?
ask-why-behind = Чем вызвано отставание от целевого значения: «{ $statement }»?
ask-after-reason = Проект объясняет, почему не всё удалось: { $statements }. Что сделано, чтобы это исправить?
ask-next = «{ $statement }»: { $question }
ask-what-shows = Что показало бы, что это достигнуто: «{ $statement }»?
ask-target = «{ $statement }»: каково целевое значение и к какому сроку?
ask-what-came = Что дали средства, затраченные на это{ $since ->
    [none] {""}
   *[other] {""} с { $since }
 }: «{ $statement }»?
ask-what-is-lacking = { $coverage ->
    [none] Каково фактическое значение показателя «{ $statement }»?
   *[other] Каково фактическое значение показателя «{ $statement }» за время без отчётов?
 }
ask-what-was-done = Что было сделано, когда это произошло: «{ $statement }»?
heading-glance = Ожидаемые результаты в одной таблице
head-expected-result = Ожидаемый результат
head-evidence = Подтверждение эффекта
head-in-one-line = Коротко
line-no-indicator = нет показателя
line-no-figure = нет данных: { $statement }
line-in-short = { $shares ->
    [none] { $target ->
        [none] { $statement }: { $value }
       *[other] { $name ->
            [none] {""}
           *[other] { $name }:{" "}
         }{ $value }; целевое значение: { $target }
     }
   *[other] { $shares }, в зависимости от источника
 }
heading-caveats = Что может изменить эту страницу
plan-not-at-hand = план недоступен
heading-the-project = Проект
heading-context = Контекст

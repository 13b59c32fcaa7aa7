evidence = { $level ->
    [none] нет
   *[other] { $level }, { $compared ->
        [true] { $direction ->
            [better] к лучшему
            [worse] к худшему
           *[none] без явного изменения
         }
       *[false] направление неизвестно
     }{ $after_end ->
        [true] {" "}(после окончания проекта)
       *[false] {""}
     }
 }
evidence-of-results = Подтверждение эффекта у { $results } { $results ->
    [one] результата
   *[other] результатов
 }: { $levels }.
evidence-of-the-result = Подтверждение эффекта результата: { $level }.
evidence-of-all-results = Подтверждение эффекта у всех { $results } { $results ->
    [one] результата
   *[other] результатов
 }: { $level }.
evidence-of-some = { $level } – { $count }
evidence-of-named = { $level } – { $count } ({ $ids })
evidence-measured = измерено
evidence-reported = сообщено
evidence-anecdotal = отдельные свидетельства
evidence-none = нет

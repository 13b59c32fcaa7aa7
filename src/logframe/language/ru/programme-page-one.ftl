programme-projects = { $count } { $count ->
    [one] проект
    [few] проекта
   *[other] проектов
 }
programme-countries = { $countries }
programme-many-countries = { $count } { $count ->
    [one] страна
    [few] страны
   *[other] стран
}
answer-of-programme = Ожидаемых результатов: { $results }. Из них: { $states }.
results-fulfilled = { $count } – достижение подтверждено
results-with-status = { $count } – { $status ->
    [adverse] хуже, чем в начале
   *[other] { $status }
 }
results-not-assessable = { $count } – оценить нельзя
answer-effects-and-claims = { $of ->
    [zero] {""}
   *[other] { $known ->
        [zero] Ни у одного результата нет измеренного или сообщённого эффекта
       *[other] Эффект измерен или о нём сообщено: { $known } из { $of } { $of ->
            [one] результата
           *[other] результатов
         } ({ $directions })
     }{ $claims ->
        [zero] .
       *[other] ;{" "}
     }
 }{ $claims ->
    [zero] {""}
   *[other] { $unsupported } из { $claims } { $claims ->
        [one] заявленного значения
       *[other] заявленных значений
     } не { $unsupported ->
        [one] подтверждается
       *[other] подтверждаются
     }.
 }
count-half-way = { $count } { $count ->
    [one] останавливается
   *[other] останавливаются
 } на полпути
count-claims = Заявленные значения без подтверждения
heading-attention = Проекты, требующие внимания
head-effect-known = Эффект известен
head-matters-most = Самое важное
no-expected-result = нет ожидаемых результатов
heading-denied = Заявленные значения с наибольшим расхождением
priority-denied = «{ $statement }»: заявлено { $stated }, рассчитано { $computed }{ $difference ->
    [none] {""}
   *[other] {" "}({ $difference })
 }.
heading-gaps-in-short = Разрывы от первой до последней ступени
head-gap = Разрыв
head-first-stage = Первая ступень
head-last-stage = Последняя ступень
head-share-of-first = Доля от первой ступени
stage-in-short = { $statement }: { $value }, { $when }
gap-share = { $share }{ $warnings ->
    [none] {""}
   *[other] {" "}({ $warnings })
 }
gap-apart = несопоставимо: { $reasons }
heading-costs-in-short = Сопоставление удельных затрат
head-whose-money = Чьи средства
more-further-below = и ещё { $count } ниже
heading-the-programme = Программа
not-compared-in-short = сравнение невозможно { $marks }
not-known-in-short = неизвестно { $marks }
refusal-no-period = период неизвестен{ $reason ->
    [none] {""}
   *[other] : { $reason }
 }
refusal-no-figure = нет значения{ $reason ->
    [none] {""}
   *[other] : { $reason }
 }
refusal-holds-for = { $subjects }: { $holders }
head-difference = Расхождение
claims-that-agree = Заявленных значений, которые согласуются с расчётом: { $count } ({ $verdicts })

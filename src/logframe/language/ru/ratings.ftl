band-with-two-bounds = у полосы { $label } две границы
    .help = укажите at_least= или above=
scheme-without-band = в схеме оценок нет ни одной полосы
    .help = укажите полосы, начиная с высшей: Band("good", at_least=80)
bands-not-in-order = полосы расположены не по порядку
    .help = укажите первой высшую, а последней – остальное
nothing-to-rate = оценивать нечего
outside-scale = { $value } вне шкалы { $lowest ->
    [none] до { $highest }
   *[other] { $highest ->
        [none] от { $lowest }
       *[other] от { $lowest } до { $highest }
     }
 }
below-lowest-band = { $value } ниже самой низкой полосы
label-without-score = в схеме { $scheme } нет балла для { $label }
    .help = { $near ->
        [none] { $labels ->
            [none] в схеме нет оценок
           *[other] в схеме есть: { $labels }
         }
       *[other] возможно, имелось в виду «{ $near }»?
     }
rating = { $labels ->
    [none] без оценки: { $reason }
   *[other] { $labels }
 }
no-weights = нет весов для расчёта среднего
    .help = укажите пары: [("U", 0.4), ("MS", 0.6)]
no-part-rated = ни одна часть не оценена
scheme-unknown = нет схемы оценок { $name }
    .help = { $near ->
        [none] есть схемы: { $names }
       *[other] возможно, имелось в виду «{ $near }»?
     }
scheme-dfid = Ежегодный обзор DFID и FCDO, взвешенная оценка непосредственных результатов
scheme-dfid-risk = DFID, риск непосредственных результатов, взвешенный по их воздействию
scheme-global-fund = Глобальный фонд, процент целевого значения
scheme-aidspan = Aidspan, веса оценок Глобального фонда
scheme-world-bank = Всемирный банк, шестибалльная оценка результата; решается на половине
scheme-undp = ПРООН, процент
scheme-undp-cpd = Документы ПРООН по страновым программам, процент
scheme-toladata = TolaData, доля целевого значения
scheme-pepfar = PEPFAR (gophr), доля целевого значения за вычетом ожидаемого к этой дате
scheme-lwr = Lutheran World Relief, доля целевого значения, при которой нужно объяснение
scheme-usaid = USAID, доля целевого значения, при отклонении от которой более чем на 10 % нужно объяснение
scheme-target-vs-budget = Aptivate, процент целевого значения за вычетом процента бюджета
scheme-miradi = Miradi, жизнеспособность ключевых характеристик
aggregate-how-unknown = неизвестное значение how: { $how }
    .help = укажите одно из: { $names }
aggregate-if-missing-unknown = неизвестное значение if_missing: { $value }
    .help = укажите "exclude", "zero" или "fail"
aggregate-coverage = { $count } из { $of }
aggregate-no-parts = частей нет
aggregate-no-part-known = ни одна часть не известна
aggregate-parts-missing = отсутствует частей: { $count } из { $of }
aggregate-weights-zero = все веса известных частей равны 0
aggregate-numerator-or-denominator-missing = нет числителя или знаменателя
denominator-may-be-zero = знаменатель может быть равен 0
aggregate-weights-unused = веса указаны, но how={ $how }
    .help = укажите how="weighted"
aggregate-weights-do-not-fit = весов: { $count ->
    [zero] нет
   *[other] { $count }
 }, а частей: { $of }
    .help = задайте вес каждой части: weights=[60, 40]
aggregate-weight-below-zero = вес меньше 0
    .help = укажите веса не меньше 0
aggregate-share-without-figures = { $share } – доля без двух своих чисел
    .help = объединяйте то, что задано как out_of(numerator, denominator)

donor-part = доля донора { $donor }
unnamed-donor-part = доля донора, который не назван
cost-figures-cover = данные охватывают { $coverage }, а средства – всё время
cost-above-baseline = { $baseline ->
    [none] исходное значение неизвестно, поэтому часть числа может относиться ко времени до проекта
   *[other] сверх исходного значения { $baseline }
 }
cost-other-parts = в затраты не входят другие средства на ту же работу: { $parts }
cost-all-money = весь бюджет, разделённый на один показатель
cost-pays-also = эти же средства идут на: { $indicators }
cost-open = и средства, и значение – нижние границы
cost-basis-whole = весь проект
cost-basis-results = бюджет по результатам: { $results }
cost-basis-part = { $part }, { $basis }
budget-amount-not-known = сумма неизвестна
budget-total-not-known = общая сумма неизвестна
budget-total-in-several-currencies = общая сумма в нескольких валютах, а обменного курса с датой для пересчёта нет
funding-of-donor = { $donor ->
    [none] донор не назван
   *[other] { $donor }
 }: { $money ->
    [none] неизвестно
   *[other] { $money }
 }{ $missing ->
    [zero] {""}
   *[other] {" "}(неизвестных статей: { $missing } из { $lines })
 }
allocation-without-line = нет статьи бюджета
allocation-not-known = статей бюджета: { $count }, доли неизвестны
allocation-share = { $share } бюджета{ $shared ->
    [true] {" "}(некоторые статьи общие)
   *[false] {""}
 }

donor-part = delen från { $donor }
unnamed-donor-part = delen från en givare som inte är angiven
cost-figures-cover = siffrorna täcker { $coverage }, pengarna täcker hela tiden
cost-above-baseline = { $baseline ->
    [none] utgångsvärdet är inte känt, så en del av antalet kan vara från tiden före projektet
   *[other] räknat utöver utgångsvärdet { $baseline }
 }
cost-other-parts = kostnaden omfattar inte andra medel för samma arbete: { $parts }
cost-all-money = hela budgeten delad med en enda indikator
cost-pays-also = pengarna betalar också för { $indicators }
cost-open = både pengar och siffra är undre gränser
cost-basis-whole = hela projektet
cost-basis-results = budgeten för { $results }
cost-basis-part = { $part }, av { $basis }
budget-amount-not-known = beloppet är okänt
budget-total-not-known = totalen är okänd
budget-total-in-several-currencies = totalen är i flera valutor, och ingen daterad växelkurs räknar om dem
funding-of-donor = { $donor ->
    [none] givare inte angiven
   *[other] { $donor }
 }: { $money ->
    [none] okänt
   *[other] { $money }
 }{ $missing ->
    [zero] {""}
    [one] {" "}({ $missing } av { $lines } poster är okänd)
   *[other] {" "}({ $missing } av { $lines } poster är okända)
 }
allocation-without-line = ingen budgetpost
allocation-not-known = { $count } { $count ->
    [one] budgetpost med okänd andel
   *[other] budgetposter med okända andelar
 }
allocation-share = { $share } av budgeten{ $shared ->
    [true] {" "}(vissa poster delas)
   *[false] {""}
 }

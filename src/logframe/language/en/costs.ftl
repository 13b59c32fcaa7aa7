donor-part = { $donor }'s part
unnamed-donor-part = the part of a donor who is not named
cost-figures-cover = the figures cover { $coverage }, the money all of it
cost-other-parts = other money for the same work is not counted: { $parts }
cost-all-money = all of the project's money, for one of its indicators
cost-pays-also = the money also pays for { $indicators }
cost-open = money and figure are both lower bounds
cost-basis-whole = the whole project
cost-basis-results = the budget for { $results }
cost-basis-part = { $part } of { $basis }
budget-amount-not-known = the amount is not known
budget-total-not-known = the total is not known
budget-total-in-several-currencies = the total is in several currencies, and no dated exchange rate joins them
funding-of-donor = { $donor ->
    [none] donor not named
   *[other] { $donor }
 }: { $money ->
    [none] not known
   *[other] { $money }
 }{ $missing ->
    [zero] {""}
   *[other] {" "}({ $missing } of { $lines } lines are not known)
 }
allocation-without-line = no budget line names it
allocation-not-known = { $count } budget lines, whose shares are not known
allocation-share = { $share } of the budget{ $shared ->
    [true] ; some lines serve other parts as well
   *[false] {""}
 }

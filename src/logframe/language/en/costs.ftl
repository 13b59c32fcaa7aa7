donor-part = { $donor }'s part
unnamed-donor-part = the part of a donor who is not named
cost-figures-cover = the figures cover { $coverage }, the money covers the whole time
cost-above-baseline = { $baseline ->
    [none] the baseline is not known, so a part of the count may be from before the project
   *[other] counted above the baseline of { $baseline }
 }
cost-other-parts = the cost excludes other money for the same work: { $parts }
cost-all-money = the whole budget divided by one indicator
cost-pays-also = the money also pays for { $indicators }
cost-open = money and figure are both lower bounds
cost-basis-whole = the whole project
cost-basis-results = the budget for { $results }
cost-basis-part = { $part } of { $basis }
budget-amount-not-known = the amount is unknown
budget-total-not-known = the total is unknown
budget-total-in-several-currencies = the total has several currencies, and no dated exchange rate converts them
funding-of-donor = { $donor ->
    [none] donor not named
   *[other] { $donor }
 }: { $money ->
    [none] unknown
   *[other] { $money }
 }{ $missing ->
    [zero] {""}
    [one] {" "}({ $missing } of { $lines } lines is unknown)
   *[other] {" "}({ $missing } of { $lines } lines are unknown)
 }
allocation-without-line = no budget line
allocation-not-known = { $count } { $count ->
    [one] budget line, with an unknown share
   *[other] budget lines, with unknown shares
 }
allocation-share = { $share } of the budget{ $shared ->
    [true] {" "}(some lines shared)
   *[false] {""}
 }

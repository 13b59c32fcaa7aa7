programme-projects = { $count } { $count ->
    [one] project
   *[other] projects
 }
programme-countries = { $countries }
programme-many-countries = { $count } countries
answer-of-programme = Of { $results } expected { $results ->
    [one] result
   *[other] results
 }, { $states }.
results-fulfilled = { $count ->
    [zero] none is
    [one] 1 is
   *[other] { $count } are
 } known to be fulfilled
results-with-status = { $count } { $count ->
    [one] is
   *[other] are
 } { $status ->
    [adverse] worse than at the start
   *[other] { $status }
 }
results-not-assessable = { $count } cannot be assessed
answer-effects-and-claims = { $of ->
    [zero] {""}
   *[other] { $known ->
        [zero] No result has a measured or reported effect
       *[other] An effect is measured or reported for { $known } of { $of } results ({ $directions })
     }{ $claims ->
        [zero] .
       *[other] ;{" "}
     }
 }{ $claims ->
    [zero] {""}
   *[other] { $unsupported } of { $claims } stated figures are not confirmed.
 }
count-half-way = { $count } { $count ->
    [one] stops
   *[other] stop
 } half way
count-claims = Stated figures that are not confirmed
heading-attention = Projects that need attention
head-effect-known = Effect known
head-matters-most = What matters most
no-expected-result = no expected result
heading-denied = Stated figures that differ most
priority-denied = “{ $statement }”: stated { $stated }, computed { $computed }{ $difference ->
    [none] {""}
   *[other] {" "}({ $difference })
 }.
heading-gaps-in-short = Gaps from the first to the last stage
head-gap = Gap
head-first-stage = First stage
head-last-stage = Last stage
head-share-of-first = Share of first stage
stage-in-short = { $statement }: { $value }, { $when }
gap-share = { $share }{ $warnings ->
    [none] {""}
   *[other] {" "}({ $warnings })
 }
gap-apart = not comparable: { $reasons }
heading-costs-in-short = Unit costs side by side
head-whose-money = Whose money
more-further-below = and { $count } more further below
heading-the-programme = The programme
not-compared-in-short = cannot be compared { $marks }
not-known-in-short = not known { $marks }
refusal-no-period = period not known{ $reason ->
    [none] {""}
   *[other] : { $reason }
 }
refusal-no-figure = no figure{ $reason ->
    [none] {""}
   *[other] : { $reason }
 }
refusal-holds-for = { $subjects }: { $holders }
head-difference = Difference
claims-that-agree = { $count } stated { $count ->
    [one] figure agrees
   *[other] figures agree
 }: { $verdicts }

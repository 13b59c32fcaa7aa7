band-with-two-bounds = the band { $label } has two bounds
    .help = write at_least= or above=
scheme-without-band = a scheme has no band
    .help = give its bands from the highest: Band("good", at_least=80)
bands-not-in-order = the bands are not in order
    .help = give the highest first, and the rest last
nothing-to-rate = there is nothing to rate
outside-scale = { $value } lies outside the scale { $lowest ->
    [none] up to { $highest }
   *[other] { $highest ->
        [none] from { $lowest }
       *[other] of { $lowest } to { $highest }
     }
 }
below-lowest-band = { $value } lies below the lowest band
label-without-score = { $scheme } has no score for { $label }
    .help = { $near ->
        [none] { $labels ->
            [none] it has: none
           *[other] it has: { $labels }
         }
       *[other] did you mean '{ $near }'?
     }
rating = { $labels ->
    [none] not rated: { $reason }
   *[other] { $labels }
 }
no-weights = there are no weights to average by
    .help = write pairs: [("U", 0.4), ("MS", 0.6)]
no-part-rated = no part is rated
scheme-unknown = there is no rating scheme { $name }
    .help = { $near ->
        [none] the schemes are: { $names }
       *[other] did you mean '{ $near }'?
     }
scheme-dfid = DFID and FCDO annual review, weighted score of the outputs
scheme-dfid-risk = DFID, risk of the outputs weighted by their impact
scheme-global-fund = The Global Fund, percent of the target
scheme-aidspan = Aidspan, weights of the Global Fund's ratings
scheme-world-bank = World Bank, outcome rating of six points; decided at the half
scheme-undp = UNDP, percent
scheme-undp-cpd = UNDP country programme documents, percent
scheme-toladata = TolaData, share of the target
scheme-pepfar = PEPFAR (gophr), share of the target less its goal by now
scheme-lwr = Lutheran World Relief, share of the target that needs an explanation
scheme-usaid = USAID, share of the target that needs an explanation beyond 10 %
scheme-target-vs-budget = Aptivate, percent of the target less percent of the budget
scheme-miradi = Miradi, viability of key attributes
aggregate-how-unknown = how is { $how }
    .help = write one of: { $names }
aggregate-if-missing-unknown = if_missing is { $value }
    .help = write "exclude", "zero" or "fail"
aggregate-coverage = { $count } of { $of }
aggregate-no-parts = there are no parts
aggregate-no-part-known = no part is known
aggregate-parts-missing = { $count } of { $of } parts are missing
aggregate-weights-zero = all weights of the known parts are 0
aggregate-numerator-or-denominator-missing = numerator or denominator is missing
denominator-may-be-zero = the denominator may be 0
aggregate-weights-unused = weights are given for { $how }
    .help = write how="weighted"
aggregate-weights-do-not-fit = { $count ->
    [zero] none
   *[other] { $count }
 } weights for { $of } parts
    .help = give each part its weight: weights=[60, 40]
aggregate-weight-below-zero = a weight is below 0
    .help = write weights of 0 or more
aggregate-share-without-figures = { $share } is a share without its two figures
    .help = pool what is out_of(numerator, denominator)

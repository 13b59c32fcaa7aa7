cell-value = { $value }
cell-empty = –{ $reason ->
    [none] {""}
   *[other] {" "}({ $reason })
 }
cell-gaps = { $reasons }
cell-change = { $difference }{ $share ->
    [none] {""}
   *[other] {" "}({ $share })
 }
cell-sources-differ = sources differ: { $figures }
cell-of-source = { $value } ({ $sources ->
    [none] no source named
   *[other] { $sources }
 })
cell-figures-not-split = { $count } figures are not split by { $dimension }
cell-not-a-number = not a number
cell-share-of-no-total = { $share } of an unknown total
cell-parts-miss-total = the parts by { $dimension } add up to { $sum }, the total is { $total } ({ $time })
cell-covers = covers { $coverage }
series-without-figure = no figure
series-without-dated-figure = no figure with a period
ratio-without-figure = no figure of { $series }
ratio-of-different-days = { $above } and { $below } are reported for different days
ratio-by-zero = { $below } may be 0
ratio-over-100 = over 100 %: the two columns do not count the same things
ratio-sources-differ = sources differ
change-in-first-row = the first row
change-from-no-period = the row before has no period
change-over-unequal-periods = the two periods differ in length
change-without-figure = one of the two rows has no figure
change-not-wholly-reported = one of the two rows is only partly reported
change-from-zero = the row before may be 0
column-of-series = { $statement }{ $part ->
    [none] {""}
   *[other] : { $part }
 }
column-of-ratio = { $above } / { $below }
column-of-change = Change: { $statement }
column-against-row-before = { $series } compared with the row before
row-of-period = { $period }
row-of-project = { $project }, { $period }
row-of-project-without-period = { $project }, period unknown: { $reason ->
    [none] none is declared
   *[other] { $reason }
 }
row-of-total = total
row-period-not-known = period unknown
total-of-no-sum = not a sum
total-of-states = states do not add up
total-parts-missing = { $missing } of { $parts } parts are missing
stage-undated = undated{ $figures ->
    [none] {""}
   *[other] {" "}of { $figures }
 }
stage-time = { $time }
stage-period-not-known = the period is unknown: { $reason ->
    [none] none is declared
   *[other] { $reason }
 }
stages-do-not-compare = cannot be compared: { $reasons }
stage-share = { $share } of the stage before{ $warnings ->
    [none] {""}
   *[other] ; { $warnings }
 }
stage-gap = { $stage }: { $gap }
    .short = no figure
stage-units-differ = units differ: { $first ->
    [none] a plain number
   *[other] { $first }
 } and { $second ->
    [none] a plain number
   *[other] { $second }
 }
    .short = units differ
stage-periods-not-given = no period for: { $stages }
    .short = no period
stage-periods-differ = periods differ: { $first } and { $second }
    .short = periods differ
stage-places-differ = places differ: { $first }, { $second }
    .short = places differ
stage-may-be-zero = { $stage } may be 0
    .short = the first stage may be 0
stage-exceeds-stage-before = more than the stage before: the two do not count the same things
    .short = the two do not count the same things
share-changed = a change of { $difference } percentage points ({ $low } to { $high })
share-not-changed = no change beyond the sampling error ({ $difference } percentage points, { $low } to { $high })
sample-exceeds-population = a sample of { $sample } is larger than its population of { $population }
    .help = check both numbers
successes-exceed-sample = { $successes } of a sample of { $sample } is not possible
    .help = give the number within the sample
shares-equal = the two shares are equal
    .help = give two different shares: the change that the survey should detect
lists-contradictory = { $both } people on both lists is not possible with lists of { $first } and { $second }
    .help = check the three numbers
confidence-out-of-range = confidence must lie between 0 and 1, but is { $confidence }
    .help = write a share: confidence=0.95
share-out-of-range = a share must lie between 0 and 1, but is { $share }
    .help = write 0.55 for 55 %
sample-not-a-count = the sample size must be a whole number above 0, but is { $sample }
    .help = write how many people were surveyed: 400

coverage-in-months = { $count } of { $of } { $of ->
    [one] month
   *[other] months
 }
coverage-in-days = { $count } of { $of } days
observed = { $value }
observed-nothing = no figure
observed-by-source = { $value } ({ $source ->
    [none] no source named
   *[other] { $source }
 })
reading-of-figures = { $accumulates ->
    [increments] sum of the periods
    [running-total] running total
   *[snapshot] latest figure
 }{ $source ->
    [none] {""}
   *[other] , { $source }
 }
held-against-target = { $source ->
    [none] {""}
   *[other] { $source }, {""}
 }against { $target }
observed-by-sources = { $values }
dated-reaches-back = { $value } has a date but no period. It is assumed to cover { $period }
figure-straddles-asked = { $value } for { $period } counts from 0 to { $value }: it covers more than the target period
figure-straddles-prorata = { $value } for { $period } covers more than the target period, so it counts in proportion to the days
figure-straddles-project = All of { $value } for { $period } counts: no figure is from outside the project
figures-beyond-years = The source also has figures outside { $period }, so between 0 and all of each figure may belong to the project
days-from-first-figure = The project's first day is not stated, so its days count from those of the first figure, { $day }
figures-within-years = The project's exact dates within { $period } are unknown. All figures of this source count, because it has none outside { $period }
figures-differ = Different figures for the same period{ $period ->
    [none] {""}
   *[other] , { $period }
 }{ $place ->
    [none] {""}
   *[other] , { $place }
 }
part-exceeds-whole = The figure for a part of { $period } is greater than the figure for all of it
parts-exceed-whole = The figures for parts of { $period } add up to more than the figure for all of it
parts-miss-whole = The figures for the parts of { $period } do not add up to the figure for all of it
periods-disagree = Figures for overlapping periods contradict each other ({ $period })
periods-overlap = { $first } and { $second } overlap, so their figures are not added up
places-do-not-add-up = Figures for several places do not add up here, so the total is a range
places-exceed-whole = The figures of the places add up to more than the total ({ $period })
places-not-reported = Not reported for the whole period: { $places }
places-taken-as-whole = No figure for the whole. It is assumed to consist of { $places }
pooled = Pooled: { $numerator } of { $denominator }
project-period-unknown = The project's period is unknown, so between 0 and all of each figure counts
rise-between-totals = The increase within a period needs the totals at its start and its end. At least one is missing
share-not-poolable = { $value } is a share without numerator and denominator, so it cannot be pooled
parts-contradict-total = The total is { $total }, but its parts come to { $parts } ({ $when ->
    [none] undated
   *[other] { $when }
 }), so both are possible
parts-not-reported = Not reported, although it was before: { $parts } ({ $when ->
    [none] undated
   *[other] { $when }
 })
taken-until-update = A figure for a period that ends after { $day }, the last update, is taken as what was reached until then
state-of-longer-period = A figure for { $period }, which runs on after { $day }, is taken as the state on that day
total-from-parts = The total is missing. Its parts add up to { $value } ({ $when ->
    [none] undated
   *[other] { $when }
 })
total-between-parts = The total is missing. It lies between its parts: { $value } ({ $when ->
    [none] undated
   *[other] { $when }
 })
undated-any-latest = { $count } figures have no date and no order, so any of them may be the latest
undated-beside-dated = Figures without a date are not used beside dated ones ({ $count })
undated-beside-one-another = { $count } figures have neither date nor order. They may be parts of one another, so their total is { $value }
undated-none-to-all = { $count ->
    [one] 1 figure has no period, so between 0 and all of it counts
   *[other] { $count } figures have no period, so between 0 and all of each counts
 }
undated-taken-whole = No figure has a date. The latest is assumed to cover the whole period
unique-per-period = Reports count each person once, but people may return. The total lies between the largest figure and the sum
beyond-project-and-below-zero = some of it may be from outside the project, and parts may be below 0
unreported-and-below-zero = some of it is not reported, and parts may be below 0
no-figure-in-period = no figure in the period
no-figure-up-to-the-date = no figure by this date
no-figure-with-period = no figure with a period
no-numerator-and-denominator = no numerator and denominator
figure-unit-differs = units differ: { $unit } is not { $expected }
value-not-declared = not declared
whole-project = the whole project
by-period-of-no-number = { $indicator } is not a number
    .help = choose a count, a measure or a share
by-period-without-period = { $indicator } has no period: neither its targets nor the project have dates
    .help = give its targets or the project a period: period="2024/2026"
by-period-of-several-sources = { $indicator } is reported by several sources
    .help = choose one: source={ $sources }
nothing-reported-for-period = not reported
nothing-reported = not reported

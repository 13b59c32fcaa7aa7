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
observed-by-sources = { $values }
dated-reaches-back = { $value } has a date but no period. It is taken to cover { $period }
figure-straddles-asked = { $value } for { $period } covers more than the period asked for, so between none and all of it counts
figure-straddles-prorata = { $value } for { $period } covers more than the period asked for. It is divided by days
figure-straddles-project = { $value } for { $period } covers more than the project's period. All of it counts, as its source has no figure outside the project
figures-beyond-years = The source also has figures outside { $period }, so between none and all of each may be the project's
figures-within-years = The project's own dates within { $period } are unknown. All figures of this source count, as it has none outside { $period }
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
periods-overlap = { $first } and { $second } overlap. Their figures are not added up
places-do-not-add-up = Figures of several places do not add up here. The total lies between bounds
places-exceed-whole = The figures of the places add up to more than the total ({ $period })
places-not-reported = Not reported throughout: { $places }
places-taken-as-whole = No figure for the whole. It is taken to consist of { $places }
pooled = Pooled: { $numerator } of { $denominator }
project-period-unknown = The project's period is not known, so between none and all of each figure counts
rise-between-totals = The rise within a period follows from the totals at both of its ends. Not both are given
share-not-poolable = { $value } is a share without numerator and denominator and cannot be pooled
total-from-parts = The total is missing. Its parts give { $value } ({ $when ->
    [none] no period given
   *[other] { $when }
 })
undated-any-latest = { $count } figures have no date and no order. Any of them may be the latest
undated-beside-dated = Figures without a date are not used beside dated ones ({ $count })
undated-beside-one-another = { $count } figures have neither date nor order. They may be parts of one another, so together they are { $value }
undated-none-to-all = Figures without a period count between none and all of each ({ $count })
undated-taken-whole = No figure has a date. The latest is taken for the whole period
unique-per-period = People are counted once in each report and may come back: between the largest figure and the sum
beyond-project-and-below-zero = some of it may be from outside the project, and parts may be below 0
unreported-and-below-zero = not all of it is reported, and parts may be below 0
no-figure-in-period = no figure in the period
no-figure-up-to-the-date = no figure up to the date
no-figure-with-period = no figure with a period
no-numerator-and-denominator = no numerator and denominator are given
figure-unit-differs = units differ: { $unit } is not { $expected }
value-not-declared = none is declared
whole-project = the whole project
by-period-of-no-number = { $indicator } is no number
    .help = a table by period is of counts, measures and shares
by-period-without-period = { $indicator } has no period to tell it by: neither its targets nor the project have dates
    .help = give its targets periods, or the project its own: period="2024/2026"
by-period-of-several-sources = { $indicator } is reported by several sources
    .help = choose one: source={ $sources }
nothing-reported-for-period = nothing is reported for it
nothing-reported = nothing is reported

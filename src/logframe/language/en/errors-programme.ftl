stage-not-countable = a stage of a cascade is { $kind } ({ $value })
    .help = name a series, a figure or what is computed of figures
stage-without-name = a stage of a cascade is { $kind }
    .help = name it
cascade-of-one-stage = a cascade has one stage
    .help = give its stages in order, the largest first
cascade-too-short = a cascade has { $count } stages
    .help = give at least two, the largest first
cascade-without-period = cascade { $id } counts series and has no period
    .help = say for which days: period="2005"
latency-single-number = a coefficient of latency is the single number { $value }
    .help = give the range that is known: between(6, 10)
unknown-budget-line = { $project } has no budget line { $line }
    .help = its lines are: { $lines }
budget-line-not-an-amount = the budget line { $line } of { $project } is { $amount }, not an amount
    .help = declare the figure by itself: Figure(...)
indicator-figures-fit = { $count } figures of { $indicator } fit, not one
    .help = choose by source=... and period=..., as they are written in the project
indicator-figure-not-a-number = the figure of { $indicator } is { $value }, not a number
    .help = declare a Figure(...)
comparison-too-short = a comparison has { $count } figures
    .help = give at least two; the first is compared with
derivation-of-no-figure = a derivation holds { $kind } ({ $value })
    .help = declare the number as a figure with its unit and source
figure-without-unit = figure { $id } has no unit
    .help = say what it counts: unit="person", or unit="1" for a plain number
exchange-rate-to-itself = an exchange rate from { $currency } to itself
    .help = name two currencies
exchange-rate-not-positive = an exchange rate is { $value }
    .help = write how many units of the second one costs
exchange-rate-without-source = an exchange rate has no source
    .help = name it: source="riksbanken"
programme-id-twice = two { $keyword ->
    [projects] projects
    [claims] claims
    [tables] tables
    [cascades] cascades
   *[comparisons] comparisons
 } have the id { $id }
    .help = give each its own
claim-of-unknown-project = claim { $claim } is about project { $project }, which is not in the programme
    .help = { $near ->
        [none] its projects are: { $projects ->
            [none] none
           *[other] { $projects }
         }
       *[other] did you mean { $near }?
     }
claim-of-unknown-indicator = claim { $claim } is about indicator { $indicator }, which { $project } does not have
    .help = { $hint ->
        [none] its indicators are: { $indicators ->
            [none] none
           *[other] { $indicators }
         }
       *[other] did you mean { $hint }?
     }
claim-compared-with-unknown = claim { $claim } is compared with { $compared_with }, which is not declared
    .help = { $near ->
        [none] the claims are: { $claims }
       *[other] did you mean { $near }?
     }
series-without-unit = a series has no unit
    .help = say what it counts: unit="person", or unit="1"
series-figure-not-a-number = a figure of series { $id } is { $value }, not a number
    .help = declare numerator and denominator as two series, and their ratio_of() in a table
series-figure-in-another-unit = a figure of series { $id } is in { $figure_unit }, but the series counts { $unit }
    .help = declare a series for each unit: what differs in kind is not one quantity
series-figures-fit = { $count } figures of series { $id } are for { $period }{ $place ->
    [none] {""}
   *[other] {" "}in { $place }
 }, not one
    .help = choose by period=..., place=... and source=..., as the series has them
no-project-has-indicator = no indicator { $indicator } in { $projects }
    .help = name one that is declared there
series-of-several-definitions = the figures of { $indicator } count different things: { $definitions }
    .help = choose one: definition=...
better-unknown = better is { $value }
    .help = write whether lower or higher is better
significant-unclear = significant is { $value }
    .help = write how many digits are meant
claim-states-range = a claim states { $value }
    .help = declare a claim for each end, or a bound
rows-unknown = rows is { $value }
    .help = write "calendar-year", "project-period" or a list of periods: ["2004-H2"]
table-without-column = a table has no column
    .help = name the series it shows
column-twice = the column { $id } stands twice in a table
    .help = show it once
says-unknown = says is { $value }
    .help = { $hint ->
        [none] write one of { $words }
       *[other] did you mean { $hint }?
     }

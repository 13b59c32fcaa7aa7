subject-value = a value
subject-low-end = the low end
subject-high-end = the high end
subject-approximate = an approximate value
subject-spread = the spread of an approximate value
subject-lower-bound = a lower bound
subject-upper-bound = an upper bound
subject-limit = a limit
subject-the-limit = the limit
subject-bound = a bound
subject-share = a share
subject-numerator = a numerator
subject-denominator = a denominator
subject-amount = an amount
subject-ceiling = a ceiling
subject-weight = a weight
subject-figure = a figure
subject-figure-of-year = the figure of { $year }
subject-observed-value = the value
subject-observed = the observed value
subject-the-target = the target
subject-the-baseline = the baseline
subject-target-date = a target's date
subject-target-period = a target's period
subject-source-date = a source's date
subject-design-effect = a design effect
subject-the-design-effect = the design effect
subject-part = the part { $part } of { $dimension }
subject-part-of-aggregate = a part
subject-judgement = the answer of a trend method
subject-post-time = the time of a post
subject-number-to-rate = a number to rate
subject-stated-figure = a stated figure
subject-stated-limit = a stated limit
subject-exchange-rate = an exchange rate
subject-exchange-rate-date = the date of an exchange rate
subject-latency = a coefficient of latency
subject-ratio = a ratio
subject-change = a change
subject-row = a row
subject-list-of-texts = a list of texts
text-in-quotes = text in quotes
choice-not-text = { $keyword } is { $kind }, not one of: { $options }
    .help = write it in quotes
choice-unknown = { $keyword } is { $value }, which is none of: { $options }
    .help = { $near ->
        [none] use one of these words
       *[other] did you mean { $near }?
     }
id-not-text = an id is { $kind }, not text
    .help = write it in quotes: "victims-assisted"
id-unfit = { $value } cannot be an id
    .help = use words joined by hyphens: "victims-assisted"
statement-not-text = a statement is { $kind }, not text
    .help = write it in quotes
statement-empty = a statement is empty
    .help = say what is meant in one sentence
language-malformed = “{ $value }” is no code of a language; write one like en or pt-BR
language-twice = The language { $language } is named twice; keep one text of it
text-not-text = a text is { $kind } ({ $value })
    .help = write it in quotes
function-takes-another = { $function }() takes { $expected }, not { $kind }
not-a-function = { $keyword } is { $kind } ({ $value }), not a function
    .help = give a function
neither-true-nor-false = { $value } is neither true nor false
    .help = write true or false
objects-expected = { $subject } is { $kind } ({ $value })
    .help = write { $expected }
object-of-another-kind = { $subject } holds { $kind } ({ $value })
    .help = write { $expected }
currency-not-text = a currency is { $kind }
    .help = write its code: "SEK"
currency-unknown = { $currency } is no currency of ISO 4217
    .help = { $near ->
        [none] write its code: "SEK", "USD", "EUR"
       *[other] did you mean { $near }?
    }
currencies-differ = cannot add { $currency } and { $second_currency }: they are two currencies
    .help = keep them apart, or convert one by a dated and sourced exchange rate
budget-amount-not-money = the amount of a budget line is { $kind } ({ $value })
    .help = write an amount with its currency, a share of the total, or why there is none
spent-not-money = spent is { $kind } ({ $value })
    .help = write an amount with its currency, or why there is none
ceiling-not-percentage = a ceiling is { $value }
    .help = write a percentage of the total
number-not-finite = { $subject } is { $value }
    .help = say why where there is no figure
number-as-text = { $subject } is the text { $value }, not a number
    .help = { $number ->
        [none] write a number, or why there is none
       *[other] write { $number } without quotes
     }
not-a-number = { $subject } is { $kind } ({ $value }), not a number
    .help = write a number, a range, a limit, or why there is none
number-too-long = { $subject } has more than { $limit } digits
    .help = check the figure
between-ends-before-start = the range from { $low } to { $high } ends before it starts
    .help = write the lower end first
spread-below-zero = an approximate value has a spread below zero
    .help = write a positive spread
missing-without-reason = a missing figure has no reason
    .help = say why there is no figure
total-no-part-known = no part is known
total-of-nothing = nothing to add up
period-not-text = { $subject } is { $kind }, not text
    .help = write it as ISO 8601 text{ $example ->
        [none] : 2004-07
       *[other] {" "}such as "{ $example }"
     }
period-end-not-date = a period has { $value } ({ $kind }) where its first or last day stands
    .help = write the period as text, such as 2004 or 2004-07/2006-06
period-days-in-wrong-order = a period ends on { $end }, before it starts on { $start }
    .help = put the earlier day first
date-not-a-time = { $subject } is “not a time” (NaT)
    .help = say missing and why, or leave it out
number-end-not-exact = an end of a number is { $value } ({ $kind }), which is not exact
    .help = write a whole number or a fraction, or a range
keep-not-limits = the limits to keep are { $value } ({ $kind })
    .help = give a limit at least, at most or between
period-ends-before-start = { $subject } { $value } ends before it starts
    .help = write "{ $second }/{ $first }"?
period-not-iso = { $subject } { $value } is not a period of ISO 8601
    .help = write "2004", "2004-H2", "2004-Q3", "2004-07", "2004-07-15" or "2004-07/2006-06"
period-of-year-zero = { $subject } { $value } has the year 0
    .help = check the date
period-of-unknown-month = { $subject } { $value } has the month { $month }
    .help = months are 01 to 12
day-in-no-calendar = { $subject } { $value } has the day { $day_number } { $month }, which no calendar has
    .help = { $period } has { $count } days
month-name = { $month ->
    [January] January
    [February] February
    [March] March
    [April] April
    [May] May
    [June] June
    [July] July
    [August] August
    [September] September
    [October] October
    [November] November
   *[December] December
 }
comparison-open = it is open whether { $first } { $sign } { $second }
    .help = compare its low and high

# The review as a workbook: names of its sheets, heads of their columns, and words in their cells.
sheet-overview = Overview
sheet-logframe = Logframe
sheet-periods = Periods
sheet-observations = Observations
sheet-problems = Problems
sheet-claims = Claims
sheet-about = About
sheet-swot = SWOT analysis
sheet-follow-up = Follow-up
sheet-terms = Terms of reference
head-evaluation = Evaluation
head-label = No.
head-figures-say = What the figures say
heading-target-table = Targets by source
heading-legend = Statuses
head-programme = Programme
head-result = Result
head-id = ID
head-rank = ●
head-possible = Possible
head-as-of = As of
head-share-reached = Share of the target
head-expected = Expected by now
head-coverage = Coverage
head-paid-by = Paid by
head-top-problem = Most serious issue
head-question = Question
head-target-date = Target date
head-baseline-date = Baseline date
head-current = Current value
head-current-date = Date of current value
head-definition = Definition
head-from = From
head-to = To
head-time = Time
head-superseded = Superseded by
head-severity = Severity
head-code = Code
head-where = Where
head-what = Issue
head-why = Why it matters
head-what-to-do = What to do
head-waived = Waived because
head-owner = Owner
head-reference = Reference
head-due = Due
head-done = Done
fill-in-yes = yes
fill-in-no = no
kept-from-earlier = Kept from the earlier version
head-period-of-inputs = Period of each input
head-spent = Spent
head-ceiling = Ceiling
head-amount-not-known = Amount, in words
head-part-of = Part of
head-basis = Basis
head-unit-of-cost = Unit of the cost
head-kind = Kind
head-date = Date
head-address = Address
head-subject = Subject
head-fact = Text
head-summary = Summary
head-written-by = Written by
head-meaning = Meaning
head-low-end = { $head }, low
head-high-end = { $head }, high
head-in-words = { $head }, in words
head-in-unit = { $head } ({ $unit })
head-of-period = { $period }: { $head }
head-whole-time = Whole project: { $head }
earlier-periods-left-out = { $count ->
    [one] { $count } earlier period has no column; its figures are on the sheet of observations
   *[other] { $count } earlier periods have no column; their figures are on the sheet of observations
 }
period-of-input = { $figure }: { $period }
meaning-of-status = { $status ->
    [exceeded] The target is reached, and more
    [fulfilled] The target is reached
    [reached] The target is reached; no share is computed
    [kept] Each figure lies within the limits
    [on-track] Not due yet, and at or near what is expected by now
    [reached-late] Missed on the due date and reached later
    [behind] Not due yet, and below what is expected by now
    [partly-fulfilled] Due, and part of the way is done
    [not-kept] A figure lies outside the limits
    [not-fulfilled] Due, and nothing of the way is done
    [not-reached] The target is missed; no share is computed
    [adverse] Worse than the baseline
    [undecided] The figures leave it open whether the target is reached
    [not-judged] Shown but not rated
    [not-due] Nothing is due yet
    [not-measured] There is no figure
   *[other] No status can be computed
 }
not-a-review-workbook = the file there is not a review workbook, and would be replaced
    .help = write the review to another name
review-without-sheet = the workbook there no longer has the sheet { $sheet }, which holds what the project wrote
    .help = restore the sheet, or write the review to another name
review-without-column = the sheet { $sheet } of the workbook there no longer has the column { $column }, which is kept
    .help = restore the column head, or write the review to another name
workbook-is-review = the file is a review that logframe wrote, not a project
    .help = check the project that it was written from
workbook-direction = { $way ->
    [increase] increase
    [decrease] decrease
   *[none] not known
 }
workbook-accumulates = { $accumulates ->
    [increments] no: each period by itself
    [running-total] yes: running total
    [snapshot] no: state on a date
   *[none] not declared
 }
head-direction = Direction
head-accumulates = Cumulative
head-percent = %
head-share-of-budget = Share of the budget

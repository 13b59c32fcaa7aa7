only-context = only context indicators
no-indicator = no indicator
highest-level-not-measured = no { $level } indicator has data; at lower levels, { $measured } of { $of } indicators have data
course = changed from { $first } { $steps }
course-to = to { $figure }
course-back-to = and back to { $figure }
course-through = changed from { $first } to { $last } through { $between } more figures
order-without-dates = the order of the figures is known, but not their dates
undated = undated
no-target = no target{ $reason ->
    [none] {""}
   *[other] : { $reason }
 }
no-target-for-period = no target for each period{ $reason ->
    [none] {""}
   *[other] : { $reason }
 }
no-observation = no data
observed-under-another-definition = data only under another definition
no-figure = no data by this date{ $reason ->
    [none] {""}
   *[other] {" "}({ $reason })
 }
figures-of-other-times = no data for the time of the target: the latest figure, { $value }, is for { $period }
only-missing-figures = all figures are missing{ $reason ->
    [none] {""}
   *[other] {" "}({ $reason })
 }
nothing-due-yet = { $is_elsewhere ->
    [true] no figure for the time of the target yet, and
   *[other] no data yet, and
 } no target is due before { $due }
due-unknown = the due date is unknown
due-later = due on { $due }, { $elapsed } of the time has passed
due-on = due on { $due }
already-there = the target is already reached; it is due on { $due }
reported-later = figures from after { $on } do not count
as-of = as of { $day }, the last fully reported day
last-word = { $status } on { $day }, the last fully reported day{ $sources ->
    [none] {""}
   *[other] , by source { $sources }
 }
figures-too-old = the figures are complete to { $day } and too old after { $limit }
partly-reported = only { $coverage } reported
expected-by-day = expected by { $day }: { $value }
even-pace = this assumes an even pace, because no milestone is set
held-against-milestone = compared with the milestone of { $day }: { $value }
no-figure-near-date = no figure within { $months } { $months ->
    [one] month
   *[other] months
 } of { $due }
undated-latest = the latest figure has no date
reached-late = missed on { $due }, reached up to { $days } { $days ->
    [one] day
   *[other] days
 } later
event-day-unknown = the day is not known: reached by { $due } or up to { $days } { $days ->
    [one] day
   *[other] days
 } later
event-late = reached { $days } { $days ->
    [one] day
   *[other] days
 } after it was due on { $due }
word-on-date = the value on { $day } decides: { $value }
lost-again = reached by { $due }, lost again by { $day }
only-told = anecdotal data only: shown, but does not affect the status
sources-differ = the sources differ
unknown-before-revision = what it was before the revision of { $day } is not stated
target-of-parts-open = the target is set by part, and what the parts count for is not known: achievement lies between that of the parts
context = context: outside the project's responsibility
direction-ambiguous = shown but not rated: more may be better or worse
direction-open = it is not clear whether an increase is good. Declare the direction
direction-contradicted = the declared direction ({ $direction }) contradicts baseline and target
rates-and-numbers-apart = the numbers of baseline and target change in the opposite direction to their rates. Declare the direction
baseline-may-be-target = baseline and target may be equal, so progress cannot be calculated
revised-after-due = a revision of { $day } set the target to { $value }. The target was due on { $due } already, so the one before the revision counts
baseline-revised-after-due = a revision of { $day } set the baseline to { $value }. The target was due on { $due } already, so the baseline before the revision counts
baseline-without-period = the baseline has no period. It is assumed to cover as long a period as the target
running-total-from-zero = no baseline: the running total is assumed to start at 0
no-share-without-baseline = no baseline, so no percentage
target-equals-baseline = the target equals the baseline: a value to keep
scale-contradicted = the target is worse than the baseline on the scale of the indicator
target-cannot-be-missed = a target of { $target } cannot be missed
target-is-placeholder = the target is 0 of 0, probably a placeholder
seasons-may-differ = less than a year is compared with a year, so seasons may differ
taken-as-state = accumulation is not declared: the figures are assumed to be averages or rates, and the latest counts
taken-as-flow = accumulation is not declared: the figures are assumed to cover separate periods and are added up
accumulation-not-declared = accumulation is not declared: read per period, as a running total or as states at a date, the figures give different results
accumulation-of-a-state = accumulation is not declared, and “{ $words }” names a state. Read per period, as a running total or as states at a date, the figures give different results
margin = { $ends }
margin-at = exactly at the limit of { $limit }
margin-above = { $margin } above the limit of { $limit }
margin-below = { $margin } below the limit of { $limit }
margin-between = between { $below } below and { $above } above the limit of { $limit }
margin-any-below = between below and { $above } above the limit of { $limit }
margin-any-above = between { $below } below and above the limit of { $limit }
margin-any = between below and above the limit of { $limit }
keep-broken = outside the limits on { $day }: { $value }
keep-seen = figures within the limits: { $figures }
interval-without-figure = no figure for { $period }
missing-counts-as-zero = a missing figure counts as 0 in this method
method-not-computable = { $method }: { $reason }
status-exceeded = exceeded
status-fulfilled = fulfilled
status-reached = reached
status-kept = kept
status-on-track = on track
status-reached-late = reached late
status-behind = behind
status-partly-fulfilled = partly fulfilled
status-not-kept = not kept
status-not-fulfilled = not fulfilled
status-not-reached = not reached
status-adverse = adverse
status-undecided = undecided
status-not-judged = not judged
status-not-due = not due
status-not-measured = not measured
status-not-computable = not computable
judged-as-of-update = last updated on { $day }: what falls due later is not counted as late

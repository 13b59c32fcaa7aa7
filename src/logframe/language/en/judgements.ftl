only-context = only context indicators
no-indicator = no indicator
highest-level-not-measured = no { $level } indicator has a figure; of the indicators below, { $measured } of { $of } have
course = went from { $first } { $steps }
course-to = to { $figure }
course-back-to = and back to { $figure }
course-through = went from { $first } through { $between } more figures to { $last }
order-without-dates = their order is known, their dates are not
undated = undated
no-target = no target{ $reason ->
    [none] {""}
   *[other] : { $reason }
 }
no-target-for-period = no target for every period{ $reason ->
    [none] {""}
   *[other] : { $reason }
 }
no-observation = no observation
observed-under-another-definition = observed only under another definition
no-figure = no figure up to this date{ $reason ->
    [none] {""}
   *[other] {" "}({ $reason })
 }
only-missing-figures = only missing figures{ $reason ->
    [none] {""}
   *[other] {" "}({ $reason })
 }
nothing-due-yet = no figure yet, and nothing is due before { $due }
due-unknown = the due date is unknown
due-later = due on { $due }, { $elapsed } of the time has passed
due-on = due on { $due }
due-unknown-yet = no due date is known
already-there = the target is met already; it is due on { $due }
reported-later = the first figure is for days after this date
as-of = as of { $day }, the last day that is wholly reported
last-word = { $status }{ $sources ->
    [none] {""}
   *[other] {" "}by { $sources }
 } as of { $day }, the last day that is wholly reported
figures-too-old = the figures end on { $day } and say nothing after { $limit }
partly-reported = only { $coverage } reported
even-pace = this assumes an even pace, since no milestone says otherwise
held-against-milestone = held against the milestone of { $day }: { $value }
no-figure-near-date = no figure within { $months } { $months ->
    [one] month
   *[other] months
 } of { $due }
undated-latest = the latest figure has no date
reached-late = missed on { $due }, reached at most { $days } days later
event-late = reached { $days } days after it was due on { $due }
lost-again = reached by { $due }, lost again by { $day }
only-told = only told as a story: shown, but does not affect the status
sources-differ = the sources differ
context = context: outside the project's responsibility
direction-ambiguous = shown but not rated: more may be better or worse
direction-open = it is not clear whether an increase is good: declare the direction
direction-contradicted = the declared direction ({ $direction }) contradicts baseline and target
rates-and-numbers-apart = the numbers and the rates of baseline and target point opposite ways: declare the direction
baseline-may-be-target = baseline and target may be the same number: the way between them is unknown
baseline-without-period = the baseline has no period and is taken for one as long as the target's
running-total-from-zero = no baseline: the running total is taken to start at 0
no-share-without-baseline = no share without a baseline: only reached or not reached
target-equals-baseline = the target equals the baseline: a value to keep
target-cannot-be-missed = no value can miss a target of { $target }
target-is-placeholder = 0 of 0 says nothing: the target looks like a placeholder
seasons-may-differ = less than a year is held against a year: seasons may differ
taken-as-state = how figures go together is not declared: taken as an average or rate, the latest counts
taken-as-flow = how figures add up is not declared: taken as figures of each period, to be added up
accumulation-not-declared = how figures accumulate is not declared: increments, running-total and snapshot answer differently
margin = { $ends }
margin-at = exactly at the limit of { $limit }
margin-above = { $margin } above the limit of { $limit }
margin-below = { $margin } below the limit of { $limit }
margin-between = between { $below } below and { $above } above the limit of { $limit }
margin-any-below = between below and { $above } above the limit of { $limit }
margin-any-above = between { $below } below and above the limit of { $limit }
margin-any = between below and above the limit of { $limit }
keep-broken = broken on { $day }: { $value }
keep-seen = figures seen: { $figures }
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

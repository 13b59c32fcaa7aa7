several = { $messages }
steps-taken = { $taken } of { $whole } steps
baseline-at-zero = starts at 0
none-declared = none declared
not-declared = not declared
value-when = { $value }{ $when ->
    [none] {""}
   *[other] , { $when }
 }
target-to-keep = { $limits }{ $unit ->
    [none] {""}
   *[other] {" "}{ $unit }
 }
target-value = { $value }{ $periods ->
    [none] {""}
   *[other] {" "}in { $periods } periods
 }{ $due ->
    [none] {""}
   *[other] {" "}by { $due }
 }
reported-figure = { $value }{ $when ->
    [none] {""}
   *[other] , { $when }
 }{ $story ->
    [true] {" "}(story)
   *[false] {""}
 }{ $narrative ->
    [none] {""}
   *[other] : { $narrative }
 }
the-whole-project = the whole project
no-period-given = undated
figure-by-dimension = by { $dimension }: { $parts }{ $when ->
    [none] {""}
   *[other] {" "}({ $when })
 }
part-of-figure = { $name } { $value }
no-reason-given = no reason given
declare-an-outcome = declare an outcome indicator: what would be different, and for whom, once it is reached?
collect-data = no { $level } data yet: collect it
collect-dated-figures = only anecdotal { $level } data yet: collect figures with a date and a source
budget-share = { $share ->
    [none] not known: { $reason }
   *[other] { $share }
 }
budget-share-and-ceiling = { $share ->
    [none] not known: { $reason }
   *[other] { $share }
 }; agreed limit { $ceiling } %: { $verdict ->
    [none] not known
   *[other] { $verdict }
 }
share-of-total = { $share } of the total
outcome-of-risk = { $occurrence }{ $outcome ->
    [none] {""}
   *[other] :{" "}{ $outcome }
 }
weight-of-condition = { $importance ->
    [none] { $likelihood }
   *[other] { $is_risk ->
        [true] { $importance } impact
       *[other] { $importance } importance
     }{ $likelihood ->
        [none] {""}
       *[other] , { $likelihood }
     }
 }
figures-of-source = { $figures }{ $definition ->
    [none] {""}
   *[other] {" "}({ $definition })
 }
another-definition = { $indicator }: { $source ->
    [none] a source
   *[other] { $source }
 } counts { $definition }, another definition: { $value } beside { $beside }
named = { $statement } ({ $id })
names = { $names }
fact-reviewed-on = { $on } ({ $why }{ $elapsed ->
    [none] {""}
   *[other] , { $elapsed } of its time elapsed
 })
fact-period = { $period }{ $days ->
    [none] {""}
   *[other] {" "}({ $days } days)
 }{ $within ->
    [none] {""}
   *[other] ; { $within }
 }
money-beside = { $statement }: { $amount }{ $parts ->
    [none] {""}
   *[other] {" "}(for { $parts } as a whole)
 }
waived-line = { $rule } on { $id }: { $finding }. Waived because { $reason }.
waived-lines = { $rule } on { $ids } and { $more } more. Waived because { $reason }.
limit-of-coverage = Partly covered: { $indicators }{ $more ->
    [zero] {""}
   *[other] ; and { $more } more
 }.
covered-in-part = “{ $statement }” ({ $coverage })
limit-undated = Undated figures: { $indicators }{ $more ->
    [zero] {""}
   *[other] ; and { $more } more
 }.
limit-nothing-reported = Without figures: { $indicators }{ $more ->
    [zero] {""}
   *[other] ; and { $more } more
 }.
summary-of-programme-results = Of their { $results } expected results { $statuses }{ $half_way ->
    [zero] {""}
    [one] ; { $half_way } stops half way: activities are counted, their effects are not measured
   *[other] ; { $half_way } stop half way: activities are counted, their effects are not measured
 }.
summary-without-results = The project has no expected result.
-none-fulfilled = No result is known to be fulfilled.
summary-one-status = { $results ->
    [one] The one expected result is
   *[other] All { $results } expected results are
 } { $status ->
    [adverse] worse than at the start
    [undecided] undecided, because the figures allow more than one answer
    [not-due] not due yet
   *[other] { $status }
 } on { $on }.{ $none_fulfilled ->
    [true] {" "}{ -none-fulfilled }
   *[false] {""}
 }
summary-statuses = On { $on }, of the { $results } expected results { $statuses }.{ $none_fulfilled ->
    [true] {" "}{ -none-fulfilled }
   *[false] {""}
 }
results-are = { $count } { $count ->
    [one] is
   *[other] are
 } { $status ->
    [adverse] worse than at the start
    [undecided] undecided, because the figures allow more than one answer
    [not-due] not due yet
   *[other] { $status }
 }
summary-followed-to-effect = The effect of every result is measured.
summary-it-stops-half-way = It stops half way: activities are counted, their effects are not measured.
summary-stop-half-way = { $half_way } of { $results } { $half_way ->
    [one] stops
   *[other] stop
 } half way{ $all_by_design ->
    [true] , all of them already by design
   *[false] { $by_design ->
        [zero] {""}
       *[other] , { $by_design } of them already by design
     }
 }: activities are counted, their effects are not measured{ $ids ->
    [none] {""}
   *[other] {" "}({ $ids })
 }.
summary-no-own-indicator = The project has no indicator of its own.
summary-all-measured = Every indicator of the project has a figure and a target.
summary-measured = Of the project's { $indicators } own { $indicators ->
    [one] indicator
   *[other] indicators
 }, { $with_figure } { $with_figure ->
    [one] has
   *[other] have
 } a figure and { $with_target } a target.
summary-undecided = { $statement } ({ $indicator }), target: { $target }; value: { $value }. It may be { $statuses }{ $reason ->
    [none] {""}
   *[other] : { $reason }
 }.
summary-of-check = { $counts ->
    [none] The check found no problems.
   *[other] The check found { $counts }.
 }
count-of-errors = { $count } { $count ->
    [one] error
   *[other] errors
 }
count-of-warnings = { $count } { $count ->
    [one] warning
   *[other] warnings
 }
count-of-remarks = { $count } { $count ->
    [one] remark
   *[other] remarks
 }
method-used = Method: { $method }.
formula-used = { $indicators }: { $formula }.
method-on-track = On track: at least { $share } of what is expected by now, from the latest milestone or else from the time that has passed.
method-of-gaps = A sum over time that is only partly reported is a lower bound. A figure for a longer period than the target’s counts from none to all of it. A missing figure is not 0.
method-by-days = At the request of the project, such figures are divided by days for: { $indicators }.
method-of-forecasts = A forecast holds { $assumption }.
method-of-sources = Sources stand side by side, never averaged; one with another definition does not affect the status. The status of a result is that of its weakest measured indicator.
result-status = { $id }: { $status }
post = { $statement }: { $percent } % of full time{ $note ->
    [none] {""}
   *[other] . { $note }
 }
post-without-time = { $statement }: not known: { $reason }{ $note ->
    [none] {""}
   *[other] . { $note }
 }
posts-together = Together { $posts } full-time posts{ $unknown ->
    [zero] {""}
    [one] , and one post whose time is not known
   *[other] , and { $unknown } posts whose time is not known
 }
cost = { $cost }
chart-of-costs = { $unit }, { $whole ->
    [true] all of each project's money
   *[false] { $basis } of each project's budget
 }: { $statement }
computed-with-verdict = { $computed }: { $verdict }
stated = stated { $stated }
chart-of-claims = Costs in { $unit }: computed (bars) and stated (lines)
bar-in-words = { $label }: { $text }{ $mark ->
    [none] {""}
   *[other] , { $mark }
 }{ $after ->
    [none] {""}
   *[other] ; to the next stage: { $after }
 }.
chart-in-words = { $title }.{ $lines ->
    [none] {""}
   *[other] {" "}{ $lines }
 }
the-first-of-them = the first of them
not-known-because = not known: { $reason }
all-places = all places
head-with-unit = { $statement }{ $unit ->
    [none] {""}
   *[other] {" "}({ $unit })
 }
numbered-note = ({ $number }) { $note }
mark-of-note = ({ $number })
cell-with-notes = { $text }{ $marks ->
    [none] {""}
   *[other] {" "}{ $marks }
 }
line-of-place = { $statement }{ $place ->
    [none] {""}
   *[other] , { $place }
 }
chart-of-table = { $statement }: { $unit ->
    [none] numbers
   *[other] { $unit }
 }
line-in-words = { $label }: { $points }.
point-of-line = { $point } in { $when }
at-least = at least { $low }
at-most = at most { $high }
any-number = any
drawn = { $number }
from-to = { $low } to { $high }
stage-figure = { $value }, { $when }
stage-without-figure = no figure: { $reason }, { $when }
results-by-status = { $counts ->
    [none] no expected result is declared
   *[other] { $counts }
 }
count-of-status = { $count } { $status }
stated-figure = { $stated }{ $unit ->
    [none] {""}
   *[other] {" "}{ $unit }
 }
verdict-of-claim = { $verdict }{ $why ->
    [none] {""}
   *[other] {" "}({ $why })
 }
status-and-share = { $status }{ $share ->
    [none] {""}
   *[other] , { $share } of the target
 }
status-of-indicator = the status of { $indicator }, { $project }, on { $on }
summary-of-projects = { $projects } projects.
summary-of-claims = { $claims } stated figures are computed again from their inputs: { $verdicts }.
count-of-verdict = { $count } { $verdict ->
    [differs] { $count ->
        [one] differs
       *[other] differ
     }
    [agrees] { $count ->
        [one] agrees
       *[other] agree
     }
    [units-differ] { $count ->
        [one] has another unit
       *[other] have another unit
     }
   *[other] { $verdict }
 }
claim-not-borne-out = { $id }: { $explanation }.
possible-beside = ({ $statuses })
verdict-without-indicator = no indicator: achievement cannot be assessed
label-evidence = Evidence of effect
label-contributes-to = Contributes to
contributes-to-nothing = nothing that is declared
label-project-says = The project says
row-level = { $level }
level-not-declared = level not declared
row-counts = definition: { $definition }
row-serves-also = serves also: { $ids }{ $more ->
    [zero] {""}
   *[other] {" "}and { $more } more
 }
row-baseline = baseline: { $baseline }
row-target = target: { $target }
row-milestone = milestone: { $milestone }
row-share-of-the-way = { $share } of the way
row-forecast = forecast: { $share }
row-evidence = evidence of effect: { $evidence }
row-in-short = { $indicator }: { $value }, { $status }
source-counts = { $source ->
    [none] no source named
   *[other] { $source }
 }{ $definition ->
    [none] {""}
   *[other] {" "}(counts { $definition })
 }
source-comes-to = { $accumulates ->
    [increments] total
    [open] total or latest
   *[other] latest
 }: { $value }
source-covers = coverage: { $coverage }
source-share-of-target = { $of_the_way ->
    [true] { $share } of the way
   *[other] { $share } of the target
 }: { $status }
source-superseded = superseded by { $by }
source-forecast = forecast { $share }
source-title = { $title }{ $about ->
    [none] {""}
   *[other] {" "}({ $about })
 }
no-figure-is-used = not used
problem-in-short = { $severity } { $rule }, { $title }
shared-note = { $ids }: { $note }
shared-gap = No target: { $ids } ({ $reason })
context-in-short = context
shared-issue = { $severity } { $rule }, { $title }: { $ids }
stops-half-way = stops half way{ $rules ->
    [none] {""}
   *[other] {" "}({ $rules })
 }
problem = { $severity } { $rule }: { $finding }
chain-half-way = { $ways ->
    [none] {""}
   *[other] measurement stops here: { $ways };{" "}
 }evidence of effect: { $evidence }
indirect-cost = indirect cost
money-serves = { $parts }
the-project-says = the project says: { $text }

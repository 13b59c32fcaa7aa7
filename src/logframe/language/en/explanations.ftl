explain-formula = formula: { $formula }
explain-policy = policy: { $policy }
explain-observed = observed: { $value }
explain-target-value = target: { $value }
explain-baseline-value = baseline: { $value }
explain-achievement = { $method }: { $share }
explain-parts-known = parts with data: { $coverage }
explain-missing-parts = missing parts: { $policy }
explain-worst = the worst is { $value }
explain-aggregate = { $how }: { $value }
explain-weighted-label = { $label }: { $score } with the weight { $weight }
explain-weighted-mean = weighted mean: { $value }
explain-without-label = without a label: { $count }
explain-rating = { $scheme }: { $rating }
explain-number = { $name } = { $number }
explain-trend = { $method }: { $label ->
    [none] not computable
   *[other] { $label }
 }
explain-needs-answer = explain() takes an evaluation, not { $type }
    .help = evaluate first: explain(evaluate(project)["victims-assisted"])
explain-title = { $id }: { $statement }
explain-status = { $status }{ $possible ->
    [none] {""}
   *[other] {" "}({ $possible })
 }{ $reason ->
    [none] {""}
   *[other] : { $reason }
 }
explain-status-on = status on { $day }: { $status }
explain-baseline = baseline: { $value }{ $when ->
    [none] {""}
   *[other] {" "}({ $when })
 }
explain-target = target: { $value }{ $periods ->
    [none] {""}
   *[other] {" "}({ $periods }, { $days } { $days ->
        [one] day
       *[other] days
     })
 }
explain-limits = target: { $limits }{ $unit ->
    [none] {""}
   *[other] {" "}{ $unit }
 }
explain-due = due { $day }: { $is_due ->
    [true] due
   *[false] not due yet
 }
explain-milestone-passed = milestone passed: { $value } by { $day }
explain-source = { $source ->
    [none] no source named
   *[other] { $source }
 }{ $definition ->
    [none] {""}
   *[other] {" "}(another definition: { $definition })
 }: { $status }
explain-figure = observed: { $value }, { $when ->
    [none] undated
   *[other] { $when }
 }{ $place ->
    [none] {""}
   *[other] , { $place }
 }{ $story ->
    [true] {" "}(story)
   *[false] {""}
 }{ $order ->
    [none] {""}
   *[other] , number { $order } in order
 }{ $parts ->
    [none] {""}
   *[other] ; { $parts }
 }{ $explanation ->
    [none] {""}
   *[other] ; the project explains: { $explanation }
 }
explain-parts = by { $dimension }: { $parts }
explain-part = { $name } { $value }
explain-covers = covers { $coverage }{ $coverage ->
    [coverage-in-days] {""}
   *[coverage-in-months] , { $count } of { $of } days
 }
explain-figures-missing = figures missing: { $count }
explain-value = value: { $value }
explain-steps = { $count } of { $of } steps from baseline to target
explain-fulfilment = achievement: { $computation ->
    [none] { $share }
    [computation-by-method] { $computation }: { $share }
   *[other] { $computation } = { $share }
 }
computation-by-method = { $method } of a = { $value }, t = { $target }{ $baseline ->
    [none] {""}
   *[other] , b = { $baseline }
 }
bracketed = ({ $number })
computation-of-ratio = { $value } / { $target }
computation-over-equal-periods = over equal periods: ({ $value } - { $baseline }) / ({ $target } - { $baseline })
computation-of-way = ({ $value } - { $baseline }) / ({ $target } - { $baseline })
explain-expected = expected by now: { $share } { $milestone ->
    [none] by the time elapsed
   *[other] by the milestone of { $milestone }
 }; on track from { $limit } of it: { $needed }
explain-forecast = forecast: { $share } of the target, { $assumption }
forecast-assumption = if the pace against what is expected stays the same
explain-superseded = { $source ->
    [none] no source named
   *[other] { $source }
 }: { $value }, superseded by { $by }
explain-together = together: { $value }, achievement { $share ->
    [none] unknown
   *[other] { $share }
 }
explain-project-says = the project's comment: { $text }
explain-evidence = evidence of effect: { $evidence }
explain-evidence-figure = based on { $indicator }: { $value }, { $when ->
    [none] undated
   *[other] { $when }
 } ({ $source ->
    [none] no source named
   *[other] { $source }
 }): { $against ->
    [none] nothing to compare it with
    [event] the event has happened
    [baseline] compared with the baseline
    [earlier-figure] compared with an earlier figure
    [target] compared with the target
   *[milestone] compared with a milestone
 }
formula-within-limits = whether the value is within its limits
formula-event = whether the event has happened
formula-of-method = { $method }: { $formula }{ $policy ->
    [none] {""}
   *[other] {" "}({ $policy })
 }
formula-steps = steps moved / steps from baseline to target, on a scale without distances
formula-flow-from-rate = (sum - baseline) / (target - baseline), the baseline's rate over the target's span
formula-flow = sum of the observations inside the target's period / target
formula-pooled = (pooled share - baseline) / (target - baseline), pooled: sum of numerators / sum of denominators
formula-state = (latest - baseline) / (target - baseline)
explain-date = date: { $day } ({ $reason })
explain-elapsed = elapsed: { $count } of { $of } days of { $period }: { $share }
explain-results = expected results: { $count }
explain-status-count = { $status }: { $count }
explain-half-way-count = stop half way: { $count } of { $of } ({ $ids ->
    [none] none
   *[other] { $ids }
 })
explain-half-way-by-design = of these by design: { $count } ({ $ids ->
    [none] none
   *[other] { $ids }
 })
explain-own-indicators = own indicators: { $count }, of which { $with_figure } have a figure and { $with_target } a target
explain-on-track = on track from { $share } of what is expected by now
explain-node-status = status: { $status }
explain-weakest = the weakest measured indicator decides: { $indicator }
explain-achieved = { $coverage }, { $count } of { $of } achieved
explain-indicator-status = { $id }: { $status }
explain-mean-of-shares = weighted mean of the shares ({ $weights }): { $share }
explain-half-way = stops half way: { $reason }
explain-money = money, { $funding }
explain-budget-line = { $statement }: { $amount }
explain-cost = cost of { $indicator }: { $money } ({ $basis }) / { $value } = { $cost }
explain-budget-share = share of { $line } in the total: { $share }
explain-allocation = money for { $part }: { $money }
explain-management = management: { $posts } full-time posts
explain-post = { $statement }: { $share } %
explain-note = note: { $text }
explain-record-answers = answers { $question }
explain-record-says = says “{ $says }” about { $indicator }. The figures: { $verdict }. { $reason }
explain-record-evidence = evidence: { $text }{ $count ->
    [none] {""}
   *[other] {" "}(people heard: { $count })
 }
explain-record-issue = issue { $rule }: { $problem }
explain-record-used = used in { $records }
explain-record-nothing = rests on no evidence and no other record

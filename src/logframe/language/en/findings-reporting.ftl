lf131-falls = { $id } is a running total, but falls from { $before } ({ $time_before }) to { $after } ({ $time_after })
    .help = if each figure is how it stood, declare accumulates="snapshot"; if the first was corrected, say so: explanation=...
lf134-parts-miss-total = { $id } by { $dimension }: the parts add up to { $sum }, the total is { $total } ({ $time })
    .help = check the parts; if some of the total belongs to none of them, declare Dimension("{ $dimension }", complete=False), if some to several, overlapping=True
lf135-part-exceeds-total = { $id } by { $dimension }: { $part } is { $value }, more than { $total ->
    [none] 100 %
   *[other] the total of { $total }
 } ({ $time })
    .help = check both figures; perhaps the part is of another period or counts something else
lf201-same-time = { $id } has { $figures } for { $period ->
    [none] the whole project
   *[other] { $period }
 }{ $place ->
    [none] {""}
   *[other] {" "}in { $place }
 }
    .help = say which one counts and why: Observation(..., superseded_by=...)
lf201-part-and-whole = { $id } has { $first } but { $second }: these cannot all be true
    .help = say which one counts and why: Observation(..., superseded_by=...)
lf201-more = { $count } more
lf201-figure = { $value } ({ $source ->
    [none] no source named
   *[other] { $source }
 })
lf201-figure-of-time = { $value } for { $time }{ $place ->
    [none] {""}
   *[other] {" "}in { $place }
 } ({ $source ->
    [none] no source named
   *[other] { $source }
 })
lf202-twice = { $id } has { $value } twice from { $source ->
    [none] no source named
   *[other] { $source }
 }, { $time }
    .help = take one of them out, or say what sets them apart
lf203-worse-than-before = { $id } { $fell ->
    [true] fell
   *[false] rose
 } from { $before } to { $after }{ $source ->
    [none] {""}
   *[other] {" "}({ $source })
 }, and the project does not say why
    .help = ask for the reason and declare it: explanation="..." on the figure or the indicator
lf203-worse-than-baseline = { $id } is { $value }, worse than the baseline of { $baseline }, and the project does not say why
    .help = ask for the reason and declare it: explanation="..." on the figure or the indicator
lf203-figure = { $value }{ $time ->
    [none] {""}
   *[other] {" "}({ $time })
 }
lf204-far-off = { $id } stands at { $share } of { $milestone ->
    [none] its target
   *[other] its milestone of { $milestone }
 }, more than { $allowed } { $below ->
    [true] below
   *[false] above
 } it, and the project does not say why
    .help = ask for the reason and declare it: explanation="..." on the figure or the indicator
lf205-above-200 = { $id } stands at { $share } of its target: the target was too low, a unit is wrong, or something is counted twice
    .help = check unit, period and double counting, then say why: explanation=... does not silence this
lf205-below-0 = { $id } stands at { $share }: worse than at the start
    .help = check both figures and the direction; if they are right, this is a finding of the review
lf206-equal-targets = { $equal } of { $of } figures equal their targets exactly
    .help = ask for the figures as they were counted; targets may have been copied into the report
lf207-no-figure = { $id } was due on { $due }, and there is no figure: { $reasons }
    .help = report it, or say why not: Observation(missing("..."), period=...)
lf208-stale = { $id }: the latest figure is of { $latest } and says nothing after { $limit }, two reporting intervals of { $months } { $months ->
    [one] month
   *[other] months
 } later
    .help = report what is missing, or say why there is nothing: Observation(missing("..."), period=...)
lf209-parts-miss-total = { $source ->
    [none] one source
   *[other] { $source }
 } has { $value } for { $period }, and its { $count } parts add up to { $sum }
    .help = find the figure that is wrong; keep the parts and leave the total out
lf210-shares-exceed-all = the shares of the budget add up to { $sum }, more than all of it
    .help = find the line that is wrong, or say with part_of= which lines only repeat a part of another
lf210-parts-exceed-line = the parts of { $line } ({ $parts }) add up to { $sum }, more than its { $amount }
    .help = find the line that is wrong, or say with part_of= which lines only repeat a part of another
lf210-lines-miss-total = the budget lines add up to { $sum }, the stated total is { $total }
    .help = find the line that is wrong, or say with part_of= which lines only repeat a part of another
lf211-indirect-above-ceiling = indirect costs of { $indirect } are { $share } of direct costs of { $direct }, above the ceiling of { $ceiling }
    .help = check what is marked indirect=True, or agree on the share with the donor
lf211-line-above-ceiling = { $line } takes { $share } of the budget, above its own ceiling of { $ceiling }
    .help = keep to the ceiling, or agree on another with the donor
lf212-no-cost = what was done for { $id } is counted ({ $indicators }), and no budget line says what it cost
    .help = name the result on the lines that pay for it: results="{ $id }"
lf213-spent-ahead = { $spent } of { $line } is spent, and the furthest of what it pays for, { $indicator }, has come { $share } of the way
    .help = ask what the rest of the money is to do, before it is spent
lf214-within-error = { $id } moved from { $before } to { $after }, which is { $change }
    .help = report it as no change, or ask as many as sample_size(...) says
lf215-no-sample-size = { $value } ({ $time }) comes from { $source }, which does not say how many were asked
    .help = give it: Observation(47, sample_size=400, design_effect=2, ...), or out_of(188, 400)
lf216-exact-here = { $id } is { $value } here, and { $raw } in the source
    .help = keep what the source says: between(8, 14), about(200), at_least(5)
lf217-date-in-source = { $id } has { $raw } in the source, a date where a number should stand
    .help = look up the ratio in the report: 5-Feb was probably 2/5 or 5/2
lf219-zero-here = { $id } is 0 here, and { $raw } in the source
    .help = keep it missing: missing("the report has n/a")
lf220-fewer-digits = { $id } is { $value } here, and { $raw } in the source
    .help = keep every digit: nothing is rounded before it is printed
lf221-added-up = { $id } adds up { $count } figures of people, and nobody says whether each person counts once
    .help = declare unique=True if who comes again is not counted again, unique=False if visits are counted
lf223-single-number = { $value } ({ $time }) is a single number for what nobody can count, and { $method ->
    [none] no method is told
   *[other] the method is { $method }
 }
    .help = give the range that is known and its method: Observation(between(3_000, 6_000), method="...")
lf224-cause-claimed = { $id }: the project says "{ $phrase }", and names no evidence for the cause
    .help = say what it is compared with: evidence="...", or write that the project contributed
lf225-late-or-lost = the target of { $id } was { $outcome }
    .help = ask for the reason and declare it: explanation="..." on the figure or the indicator
lf226-not-kept = { $id } was not kept: { $value } on { $day }, though the latest figure ({ $latest }) is within the limits
    .help = ask what happened and declare it: explanation="..." on that figure
lf227-baseline-disputed = { $id }: the baseline is { $baseline } ({ $source ->
    [none] no source named
   *[other] { $source }
 }), while { $differing_source ->
    [none] no source named
   *[other] { $differing_source }
 } has { $differing } for { $time }
    .help = say which one counts and why: superseded_by="..." and explanation="..." on the figure left out
lf227-total-rests-on-one = { $id }: { $total } for { $period } rests on { $value } ({ $source ->
    [none] no source named
   *[other] { $source }
 }); with { $differing } ({ $differing_source ->
    [none] no source named
   *[other] { $differing_source }
 }) it would be { $alternative }
    .help = say which one counts and why: superseded_by="..." and explanation="..." on the figure left out
lf228-effect-fell = { $id } { $fell ->
    [true] fell
   *[false] rose
 } from { $before } to { $after }, while work towards it was done: { $work }{ $more ->
    [zero] {""}
   *[other] {" "}and { $more } more
 }
    .help = ask whether this work can have the effect at all, and what else happened; declare it: explanation="..." on the figure
lf228-work = { $part ->
    [none] {""}
   *[other] { $part }:{" "}
 }{ $id } ({ $figure })
lf228-figure = { $value }{ $time ->
    [none] {""}
   *[other] , { $time }
 }
lf229-place-equals-whole = { $id }: { $place } has the same figure as { $whole ->
    [none] the whole
   *[other] { $whole }
 }: { $value } ({ $time })
    .help = check both figures; if all of the whole lies in this part, report 0 for the others
lf229-part-equals-whole = { $id } by { $dimension }: { $part } has the same figure as { $whole ->
    [none] the total
   *[other] { $whole }
 }: { $value } ({ $time })
    .help = check both figures; if all of the whole lies in this part, report 0 for the others
lf229-period-equals-whole = { $id }: { $time } has the same figure as { $period }: { $value }
    .help = check both figures; if nothing happened in the rest of the time, report 0 for it
lf230-more-time = { $id } covers { $coverage }, while the money for it ({ $lines }) is for all of them: the cost of a unit is too high
    .help = divide by a count of the same time, or say what was spent in it
lf230-fewer-donors = the money for { $id } ({ $lines }) is of { $donors } alone, and { $more_donors } pays for the whole project as well: a unit costs more than this money shows
    .help = say what their money is for: results="..." on the lines

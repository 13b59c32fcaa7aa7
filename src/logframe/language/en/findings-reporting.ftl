lf131-falls = { $id } is a running total, but falls from { $before } ({ $time_before }) to { $after } ({ $time_after })
    .help = if each figure is the state at its date, declare a snapshot. If the first was corrected, explain it
lf134-parts-miss-total = the parts of { $id } by { $dimension } add up to { $sum }, but the total is { $total } ({ $time })
    .help = check the parts. If some of the total belongs to no part, declare that they are not complete. If some belongs to several, declare that they overlap
lf135-part-exceeds-total = { $id } by { $dimension }: { $part } is { $value }, more than { $total ->
    [none] 100 %
   *[other] the total of { $total }
 } ({ $time })
    .help = check both figures, their periods and what they count
lf201-same-time = { $id } has different figures for { $period ->
    [none] the whole project
   *[other] { $period }
 }{ $place ->
    [none] {""}
   *[other] {" "}in { $place }
 }: { $figures }
    .help = choose one, mark the other as superseded, and explain why
lf201-part-and-whole = { $id } has figures that cannot all be true: { $first } and { $second }
    .help = choose one, mark the other as superseded, and explain why
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
    [none] an unnamed source
   *[other] { $source }
 }, { $time }
    .help = remove one of them, or state how they differ
lf203-worse-than-before = { $id } { $fell ->
    [true] fell
   *[false] rose
 } from { $before } to { $after }{ $source ->
    [none] {""}
   *[other] {" "}({ $source })
 }, without an explanation
    .help = ask for the reason, and add it to the figure or the indicator
lf203-worse-than-baseline = { $id } is { $value }, worse than its baseline of { $baseline }, without an explanation
    .help = ask for the reason, and add it to the figure or the indicator
figure-and-time = { $value }{ $time ->
    [none] {""}
   *[other] {" "}({ $time })
 }
lf204-far-off = { $id } has reached { $share } of { $from_baseline ->
    [true] the way from baseline to { $milestone ->
        [none] target
       *[other] its milestone of { $milestone }
     }
   *[false] { $milestone ->
        [none] its target
       *[other] its milestone of { $milestone }
     }
 } (tolerance: { $lowest } to { $highest }), without an explanation
    .help = ask for the reason, and add it to the figure or the indicator
lf205-above-200 = { $id } has reached { $share } of { $from_baseline ->
    [true] the way from baseline to target
   *[false] its target
 }
    .help = the target was too low, a unit or period is wrong, or something is counted twice: find out which, and explain it. The warning remains
lf205-below-0 = { $id } is worse than its baseline: { $share } of the way to its target
    .help = check both figures and the direction. If they are right, report the decline as a finding of the review
lf206-equal-targets = { $equal } of { $of } figures equal their targets exactly
    .help = ask for the figures as counted. Targets may have been copied into the report
lf207-in-words-alone = { $id } was due on { $due }, and was reported in words that are no step of its scale: “{ $words }”
    .help = say which step they are, or use the words of the target where it is reached
lf207-no-figure = { $id } was due on { $due }, but has no figure: { $reasons }
    .help = report the figure, or the reason why it is missing
lf207-nothing-reported = the project has run since { $start }, but { $count ->
    [one] its indicator has no figure
   *[other] none of its { $count } indicators with a target has a figure
 }
    .help = report the figures, or the reason why they are missing
lf208-stale = the latest figure of { $id } is from { $latest } and too old after { $limit }, two reporting intervals of { $months } { $months ->
    [one] month
   *[other] months
 } later
    .help = report the missing figures, or the reason why they are missing
lf209-parts-miss-total = { $source ->
    [none] a source without a name
   *[other] { $source }
 } has { $value } for { $period }, but its { $count } parts add up to { $sum }
    .help = find the wrong figure. Keep the parts and remove the total
lf210-shares-exceed-all = the shares of the budget add up to { $sum }, more than 100 %
    .help = find the wrong line, or mark lines that repeat a part of another line
lf210-parts-exceed-line = the parts of { $line } ({ $parts }) add up to { $sum }, more than its { $amount }
    .help = find the wrong line, or mark lines that repeat a part of another line
lf210-lines-miss-total = the budget lines add up to { $sum }, but the stated total is { $total }
    .help = find the wrong line, or mark lines that repeat a part of another line
lf211-indirect-above-ceiling = indirect costs of { $indirect } are { $share } of the direct costs of { $direct }, above the ceiling of { $ceiling }
    .help = check which lines are indirect, or agree on the share with the donor
lf211-line-above-ceiling = { $line } takes { $share } of the budget, above its ceiling of { $ceiling }
    .help = keep to the ceiling, or agree on a new one with the donor
lf212-no-cost = { $id } has counted outputs ({ $indicators }), but no budget line shows their cost
    .help = name the result on the budget lines that pay for it
lf213-spent-ahead = { $spent } of { $line } is spent, but its most advanced indicator, { $indicator }, has reached { $share } of { $from_baseline ->
    [true] the way from baseline to target
   *[false] its target
 }
    .help = ask how the remaining money will be used
lf214-within-error = { $id } changed from { $before } to { $after }: { $change }
    .help = report it as no change, or survey more people
lf215-no-sample-size = { $value } ({ $time }) comes from { $source } without a sample size
    .help = give the sample size, and the design effect if there is one
lf216-exact-here = { $id } is { $value } here, but { $raw } in the source
    .help = keep the words of the source, such as “8 to 14”, “about 200” or “at least 5”
lf217-date-in-source = { $id } has the date { $raw } in the source instead of a number
    .help = look up the ratio in the report: 5-Feb was probably 2/5 or 5/2
lf219-zero-here = { $id } is 0 here, but { $raw } in the source
    .help = report it as missing, with the reason
lf220-fewer-digits = { $id } is { $value } here, but { $raw } in the source
    .help = keep every digit. Numbers are rounded only when printed
lf221-added-up = { $id } adds up { $count } figures of people, and may count the same person more than once
    .help = declare whether each person counts once, or each visit
lf223-single-number = { $value } ({ $time }) is an exact figure for a hidden population, { $method ->
    [none] without a method
   *[other] estimated by { $method }
 }
    .help = give the known range and its method
lf224-cause-claimed = { $id } claims that the project caused a change (“{ $phrase }”), without evidence
    .help = name the comparison that shows it, or write that the project contributed
lf225-late-or-lost = the target of { $id } was { $outcome }, without an explanation
    .help = ask for the reason, and add it to the figure or the indicator
lf226-not-kept = { $id } was outside its limits on { $day } ({ $value }), though the latest figure ({ $latest }) is within them
    .help = ask what happened, and add it to that figure
lf227-baseline-disputed = { $id } has a baseline of { $baseline } ({ $source ->
    [none] no source named
   *[other] { $source }
 }), but { $differing_source ->
    [none] another source
   *[other] { $differing_source }
 } has { $differing } for { $time }
    .help = choose one, mark the other as superseded, and explain why
lf227-total-rests-on-one = { $id } totals { $total } for { $period } with { $value } ({ $source ->
    [none] no source named
   *[other] { $source }
 }), but { $alternative } with { $differing } ({ $differing_source ->
    [none] no source named
   *[other] { $differing_source }
 })
    .help = choose one, mark the other as superseded, and explain why
lf228-effect-fell = { $id } { $fell ->
    [true] fell
   *[false] rose
 } from { $before } to { $after }, although this work was done: { $work }{ $more ->
    [zero] {""}
   *[other] {" "}and { $more } more
 }
    .help = ask whether this work can have the effect, and what else happened. Add it to the figure
lf228-work = { $part ->
    [none] {""}
   *[other] { $part }:{" "}
 }{ $id } ({ $figure })
lf228-dated = { $value }{ $time ->
    [none] {""}
   *[other] {" "}({ $time })
 }
lf228-figure = { $value }{ $time ->
    [none] {""}
   *[other] , { $time }
 }{ $definition ->
    [none] {""}
   *[other] , { $definition }
 }
lf229-place-equals-whole = { $id } has the same figure for { $place } and { $whole ->
    [none] the whole
   *[other] { $whole }
 }: { $value } ({ $time })
    .help = check both figures. If this part is the whole, report 0 for the other parts
lf229-part-equals-whole = { $id } by { $dimension } has the same figure for { $part } and { $whole ->
    [none] the total
   *[other] { $whole }
 }: { $value } ({ $time })
    .help = check both figures. If this part is the whole, report 0 for the other parts
lf229-period-equals-whole = { $id } has the same figure for { $time } and { $period }: { $value }
    .help = check both figures. If nothing happened in the remaining time, report 0 for it
lf230-more-time = { $id } covers { $coverage }, but its money ({ $lines }) covers the whole time, so the unit cost is too high
    .help = divide by a count for the same time, or give the money spent in that time
lf230-fewer-donors = the money for { $id } ({ $lines }) comes only from { $donors }, but { $more_donors } also funds the whole project, so the unit cost is too low
    .help = name the results that their money pays for, on the lines of the budget
lf231-part-missed = { $id } is { $status } as a whole, but not for { $part }: { $value }, and the target is { $target }
    .help = ask why, and what will be done for this part

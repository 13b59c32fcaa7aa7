node = { $kind ->
    [objective] objective { $id }
    [result] result { $id }
   *[activity] activity { $id }
 }
indicator-at-level = { $indicator } ({ $level ->
    [none] no level
   *[other] { $level }
 })
quoted = “{ $text }”
figure-baseline = a baseline
figure-target = a target
figure-milestone = a milestone
figure-observation = an observation{ $period ->
    [none] {""}
   *[other] {" "}for { $period }
 }
lf101-project-stops-half-way = the project reports outputs only: none of its indicators ({ $count }) measures an effect
    .help = add a result with an indicator of level outcome or impact. { $questions }
lf101-stops-half-way = result { $node } stops half way. None of its indicators measures an effect: { $indicators }
    .help = add an indicator of level outcome or impact. { $questions }
lf102-no-levels = { $node } has indicators without a level, so it is not clear whether any of them measures an effect: { $indicators }
    .help = give the level of each: outcome or impact if it measures what changed for people, output if it counts what was done
lf102-no-effect-indicator = objective { $node } has no outcome or impact indicator, only { $indicators }
    .help = add an indicator of level outcome or impact. { $questions }
lf103-nothing-intended = { $project } declares no objective and no expected result, so there is nothing to assess
    .help = declare what the project is to achieve, and an indicator for each result
lf103-no-indicator = { $node } has no indicator
    .help = declare an indicator that shows whether this is achieved: “{ $statement }”
lf104-effect-counts-work = { $indicator } is declared as { $level }, but its words count work done: { $words }
    .help = change the level to output, or state what changes for people
lf104-output-tells-effect = { $indicator } is declared as output, but its words describe an effect: { $words }
    .help = change the level to outcome if it measures what changed for people
lf105-repeats-node = { $indicator } repeats the statement of { $node }: “{ $statement }”
    .help = name what can be observed, counted or measured
lf106-two-measures = { $indicator } measures two things, “{ $first }” and “{ $second }”
    .help = declare two indicators, each with its own baseline, target and figures
lf106-two-quantities = { $indicator } measures two things, “{ $first }” and “{ $second }”
    .help = split it into a number and a share, or report the share with its numerator and denominator
lf107-two-results = { $node } states two results, “{ $first }” and “{ $second }”
    .help = declare one node for each, with its own indicators
lf108-several-purposes = { $project } has { $count } objectives of level { $level }: { $objectives }
    .help = choose the one objective the project is responsible for. Let the others contribute to it, or declare them as results
lf109-vague-node = { $node } uses { $words }, and none of its indicators has a definition or a target with a number
    .help = declare an indicator that shows when this is achieved: “{ $statement }”
lf109-vague-indicator = { $indicator } uses { $words } without a definition
    .help = define what counts, or name the standard
lf110-begins-with-verb = { $node } begins with “{ $verb }”: this states an activity, not its result
    .help = declare it as an activity, and state here what changes for whom: “{ $statement }”
lf111-no-baseline = { $indicator } has no baseline (the value before the project){ $target ->
    [none] {""}
   *[other] . Its target is { $target }
 }
    .help = give the baseline with its date and source, or the reason why there is none
lf112-baseline-zero = { $indicator } has a baseline of 0 % without a source or date
    .help = give the date and source of the 0, or write that it was not measured
lf113-no-due-date = { $indicator } has no target: its due date is missing
    .help = give the target a date, or the reason why there is none
lf113-no-target = { $indicator } has no target, so its achievement cannot be assessed
    .help = give a target, a value to keep, or the reason why there is none
lf114-no-unit = { $indicator } has no unit{ $target ->
    [none] {""}
   *[other] , and its target is { $target }
 }
lf114-name-currency = name the currency, such as SEK
lf114-name-unit = name the unit, such as “ha” or “litre per person”, or “point” for an index
lf114-name-both-units = name the unit of both figures
lf114-name-counted = name what is counted: { $unit ->
    [none] person, household, case, or a unit of your own
   *[other] { $unit }?
 }
lf115-no-source = { $indicator } has no data source{ $sources ->
    [none] {""}
   *[other] {" "}except for its baseline ({ $sources })
 }, so its figures cannot be verified
    .help = name the source of the figures
lf116-no-frequency = { $indicator } has no reporting frequency
    .help = say how often it is measured, and by which post, not person
lf116-no-owner = { $indicator } has no post responsible for its data
    .help = say how often it is measured, and by which post, not person
lf116-neither-frequency-nor-owner = { $indicator } has no reporting frequency and no post responsible for its data
    .help = say how often it is measured, and by which post, not person
lf117-no-definition = { $indicator } has no definition of what counts
    .help = define it so that two people get the same count
lf118-open-slots = the target of { $indicator } does not state { $slots }
    .help = declare the missing parts on the indicator, or for the whole project
lf118-how-well = how well (definition)
lf118-by-when = by when (period or date)
lf118-where = where (country)
lf118-for-whom = for whom (target_group)
lf119-name-holds-target = the name of { $indicator } contains its target, { $target }
    .help = remove the number from the name and keep it in the target
lf119-name-holds-change = the name of { $indicator } contains a target, “by { $change }”
    .help = remove the number from the name and keep it in the target
lf120-outside-period = the { $milestone ->
    [true] milestone
   *[false] target
 } of { $indicator } ({ $value }) is { $when }, but the project { $project }
    .help = give a date within the project, or correct the project's period
lf120-due-by = due by { $date }
lf120-for-period = for { $period }
lf120-runs = runs from { $start } to { $end }
lf120-lies = lies somewhere from { $start } to { $end }
lf121-target-below = { $indicator } should increase, but its target of { $target } is lower than its baseline of { $baseline }{ $over_equal_periods ->
    [true] , over equal periods
   *[false] {""}
 }
    .help = check both figures, or declare that a decrease is good
lf121-target-above = { $indicator } should decrease, but its target of { $target } is higher than its baseline of { $baseline }{ $over_equal_periods ->
    [true] , over equal periods
   *[false] {""}
 }
    .help = check both figures, or declare that an increase is good
lf122-target-equals-baseline = { $indicator } has { $value } as baseline and as target, so no progress can be calculated
    .help = declare a value to keep, or correct one of the figures
lf123-no-direction = it is not clear whether an increase of { $indicator } is good: no direction is declared, and { $reason }
    .help = declare whether an increase or a decrease is good, or that it is ambiguous
lf123-rates-point-back = baseline and target increase as numbers but decrease as rates, or the reverse
lf123-no-target = there is no target
lf123-no-baseline = there is no baseline to compare its target with
lf123-target-equals-baseline = its target equals its baseline
lf124-more-than-whole = { $indicator } has { $figure } of { $value }, but a part cannot exceed its whole
    .help = check that both figures count the same things{ $names_units ->
    [true] {""}
   *[false] , and name their units
 }. A rate of growth or coverage is no part of a whole: say so
lf124-quotient-above-whole = { $indicator } has { $figure } of { $value }, above 100 %, but a part cannot exceed its whole
    .help = check that both figures count the same things{ $names_units ->
    [true] {""}
   *[false] , and name their units
 }. A rate of growth or coverage is no part of a whole: say so
lf125-percentage-of-target = { $indicator } is a percentage of its own target
    .help = declare what is counted and its target. The achievement is then calculated
lf126-percentage-of-what = { $indicator } is a percentage without numerator and denominator
    .help = name the numerator and the denominator, or define it
lf127-periods-differ = { $indicator } divides { $value }, but the numerator covers { $above } and the denominator { $below }
    .help = give both figures for the same period, or declare two indicators
lf128-units-differ = { $indicator } counts { $unit }, but { $source ->
    [none] a source
   *[other] { $source }
 } counts { $unit_of_source } ({ $value })
    .help = ask the source for the same unit, or declare a separate indicator for its unit
lf129-percent-or-points = { $indicator } changes “{ $change }”: it is not clear whether this means percent or percentage points
    .help = give baseline and target as values, and write “percentage points”
lf130-accumulation-open = { $indicator } is reported for several periods, and it is not clear how its figures add up
    .help = declare how the figures accumulate: “increments” (each figure counts its own period), “running-total” (each includes the earlier ones) or “snapshot” (each is the state at its date)
lf132-milestones-turn-back = the milestones of { $indicator } do not go one way from baseline to target: { $steps }
    .help = check the values and dates. Milestones are cumulative
lf133-not-by-sex = { $indicator } counts people, but is not disaggregated by sex
    .help = plan to report it by sex from the start
lf136-activity-leads-nowhere = activity { $node } contributes to no result
    .help = name the result that it contributes to, or remove it from the project
lf136-result-leads-nowhere = result { $node } contributes to no objective
    .help = name the objective that it contributes to, or remove it from the project
lf137-nothing-leads-to-result = no activity contributes to result { $node }
    .help = declare an activity that contributes to it
lf138-no-result-leads-to-objective = no expected result contributes to objective { $node }
    .help = declare a result that contributes to it
lf139-level-skipped = { $node } ({ $level }) contributes directly to { $above } ({ $level_above })
    .help = declare the result between them: what must change before the first leads to the second
lf141-same-at-two-levels = { $indicator } ({ $level }) repeats { $first } ({ $level_of_first })
    .help = declare it once, at its right level, and let both nodes hold it
lf142-nothing-serves-part = no expected result serves { $part }, a part of the strategy
    .help = name the part at the result that serves it, or remove it from the strategy
lf142-part-without-effect = no indicator of the results for { $part }, a part of the strategy, measures an effect ({ $results })
    .help = add an outcome or impact indicator to one of these results
lf142-part-not-named = { $node } serves “{ $part }”, which is not a part of the strategy
lf142-part-meant = did you mean '{ $part }'?
lf142-parts-are = use one of its parts: { $parts }{ $more ->
    [zero] {""}
   *[other] {" "}and { $more } more
 }
lf143-no-assumptions = no assumptions are stated for the step from result { $node } to { $above }
    .help = complete the sentence “if { $node }, and if ..., then { $above }”, and declare what must hold
lf144-depends-on-unlikely = { $subject } depends on an unlikely assumption: { $assumption }
    .help = redesign the project so that it does not depend on it, or do not start the project
lf145-assumes-own-work = { $subject } assumes “{ $assumption }”, but { $reason }
    .help = remove it, or declare it as an activity
lf145-certain = this is certain
lf145-project-does = the project does this itself
lf145-activity-does = activity { $activity } does this
lf146-not-monitored = { $subject } has an assumption that is only { $likelihood ->
    [possible] possible
   *[unlikely] unlikely
 } and is not monitored: { $assumption }
    .help = name the indicator, source or post that monitors it
lf147-many-indicators = { $node } has { $count } indicators
    .help = keep the two or three most important, with at least one outcome or impact indicator
lf148-which-people = { $indicator } counts people, but has no target group
    .help = say who they are, here or once for the project
lf149-weights-not-100 = the weights of { $node } total { $total }, not 100
    .help = correct the weights, or remove them all. Without weights, no average is calculated
lf150-declared-against-words = { $indicator } counts “{ $words }”, but its declared direction is { $direction }
    .help = check the figures. Declare the direction as { $wanted }, or as ambiguous if an increase may come from better reporting
lf150-shown-against-words = { $indicator } counts “{ $words }”, but its baseline and target show { $direction }
    .help = check the figures. Declare the direction as { $wanted }, or as ambiguous if an increase may come from better reporting
lf150-assumed-against-words = { $indicator } counts “{ $words }”. Its direction is not declared, so its target is assumed to be reached by { $direction }
    .help = declare the direction as { $wanted }, or as ambiguous if an increase may come from better reporting
lf151-share-beside-percentages = { $indicator } has { $figure } of { $value }, while others are { $larger }. It probably means { $meant }
    .help = write { $typed } for { $meant }, or confirm the figure in a note
lf152-parts-do-not-sum = { $indicator } has a target of { $target } for { $period }, but { $total ->
    [none] the targets of its parts differ: { $parts }
   *[other] the targets of its parts total { $total }: { $parts }
 }
    .help = correct the targets. If each includes the earlier ones, declare a running total
lf152-part = { $value } for { $period }
lf152-two-for-one-day = { $indicator } has two targets for { $day }: { $first } and { $second }
    .help = correct one of them. If the targets of periods add up, declare increments
lf153-targets-overlap = the targets of { $indicator } for { $first } and { $second } overlap, so only the longest counts ({ $longest })
    .help = give each target a period that lies inside another or does not overlap it
lf154-names-nothing = { $owner } has { $name } as { $keyword }, but nothing in { $project } has this name
    .help = { $near ->
        [none] declare what it names, or correct the name
       *[other] did you mean { $near }?
     }
lf222-baseline-after-start = the baseline of { $indicator } is from { $period }, but the work began by { $began }
    .help = use an earlier figure, or describe in a note what had been done by then

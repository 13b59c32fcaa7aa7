node = { $kind ->
    [objective] objective { $id }
    [result] result { $id }
   *[activity] activity { $id }
 }
indicator-at-level = { $indicator } ({ $level ->
    [none] no level
   *[other] { $level }
 })
quoted = "{ $text }"
figure-baseline = a baseline
figure-target = a target
figure-milestone = a milestone
figure-observation = an observation{ $period ->
    [none] {""}
   *[other] {" "}for { $period }
 }
lf101-stops-half-way = result { $node } stops half way: it is measured by { $indicators }, and none of them tells of effect
    .help = add an indicator of level outcome or impact. { $questions }
lf102-no-levels = { $node } is measured by { $indicators }, of no declared level: whether anything there tells of effect is not said
    .help = declare where each stands: level="outcome" or "impact" if it tells what changed for people, "output" if it counts what was done
lf102-no-effect-indicator = objective { $node } is measured by { $indicators }, and none of them is of level outcome or impact
    .help = add an indicator of level outcome or impact. { $questions }
lf103-no-indicator = { $node } has no indicator
    .help = say how one would see that it is reached: '{ $statement }'
lf104-effect-counts-work = { $indicator } is declared as { $level }, and its words count what was done: { $words }
    .help = declare level="output", or say what is different for people once it is done
lf104-output-tells-effect = { $indicator } is declared as output, and its words tell what came of it: { $words }
    .help = declare level="outcome" if it tells what changed for people
lf105-repeats-node = { $indicator } repeats { $node }: '{ $statement }'
    .help = say what one would see, count or measure if it were so
lf106-two-measures = { $indicator } holds two measures, "{ $first }" and "{ $second }": one figure cannot answer for both
    .help = declare two indicators, each with its own baseline, target and figures
lf106-two-quantities = { $indicator } holds two measures, "{ $first }" and "{ $second }": one figure cannot answer for both
    .help = declare the number and the share as two indicators, or one Ratio, which keeps both: out_of(143, 301)
lf107-two-results = { $node } states two results, "{ $first }" and "{ $second }"
    .help = declare a node for each, with indicators of its own
lf108-several-purposes = { $project } has { $count } objectives of level { $level }: { $objectives }
    .help = name the one that the project answers for, and let the others contribute to it or be results
lf109-vague-node = { $node } says { $words }, and none of its indicators has a definition or a target that says how much
    .help = say what one would see when it is reached: '{ $statement }'
lf109-vague-indicator = { $indicator } says { $words }, and does not say what counts as that
    .help = say when one counts: definition="...", or name the standard it is judged by
lf110-begins-with-verb = { $node } begins with "{ $verb }", which is what the project does and not what comes of it
    .help = declare it as an activity, and say here what is different for whom when it is done: '{ $statement }'
lf111-no-baseline = { $indicator } has no baseline{ $target ->
    [none] {""}
   *[other] {" "}and a target of { $target }
 }: what it was before the project is not said
    .help = write baseline=... with its date and source, or baseline=missing("why there is none")
lf112-baseline-zero = the baseline of { $indicator } is 0 %, without a source or date
    .help = say who found it: baseline=Observation(0, date="2024-01-31", source=...), or missing("not measured")
lf113-no-due-date = { $indicator } has no target: by when it should be reached is not said
    .help = write target=Target("reached", by="2026-06-30"), or target=missing("why there is none")
lf113-no-target = { $indicator } has no target: how far it should come is not said, so it can be neither reached nor missed
    .help = write target=..., keep_at_least(...) or keep_at_most(...) for a value to keep, or target=missing("why there is none")
lf114-no-unit = { $indicator } has no unit: { $target ->
    [none] what its figures count is not said
   *[other] { $target } of what?
 }
lf114-name-currency = name the currency: unit="SEK"
lf114-name-unit = name the unit: unit="ha", "litre per person", "point" for an index
lf114-name-both-units = say what both figures count: numerator_unit="person", denominator_unit="person"
lf114-name-counted = name what is counted: { $unit ->
    [none] unit="person", "household", "case", or define_unit(...) for another
   *[other] unit="{ $unit }"?
 }
lf115-no-source = { $indicator } names no source{ $sources ->
    [none] {""}
   *[other] {" "}but that of its baseline ({ $sources })
 }: nobody else can verify what is reported
    .help = write verified_by=Source("register", "Register of the clinic"), and source=... on each observation
lf116-no-frequency = { $indicator } does not say how often it is observed
    .help = declare frequency="quarterly" and responsible="the shelters": a post, never a person's name
lf116-no-owner = { $indicator } does not say by whom
    .help = declare frequency="quarterly" and responsible="the shelters": a post, never a person's name
lf116-neither-frequency-nor-owner = { $indicator } does not say how often it is observed and by whom
    .help = declare frequency="quarterly" and responsible="the shelters": a post, never a person's name
lf117-no-definition = { $indicator } does not say what counts as one
    .help = define it so that two people count the same: definition="a person counts at the first stay of a year"
lf118-open-slots = the target of { $indicator } does not say { $slots }
    .help = declare what is named in brackets, on the indicator or for the whole project
lf118-how-well = how well (definition)
lf118-by-when = by when (period or date)
lf118-where = where (country)
lf118-for-whom = for whom (target_group)
lf119-name-holds-target = the name of { $indicator } holds its target, { $target }
    .help = leave the number out of the name: the target says it
lf119-name-holds-change = the name of { $indicator } holds a target, "by { $change }"
    .help = leave the number out of the name: the target says it
lf120-outside-period = the { $milestone ->
    [true] milestone
   *[false] target
 } of { $indicator } ({ $value }) is { $when }, but the project { $project }
    .help = give a date within the project (by=..., period=...), or mend the period of the project
lf120-due-by = due by { $date }
lf120-for-period = for { $period }
lf120-runs = runs from { $start } to { $end }
lf120-lies = lies somewhere from { $start } to { $end }
lf121-target-below = { $indicator } is to increase, but its target of { $target } lies below its baseline of { $baseline }{ $over_equal_periods ->
    [true] , over equal periods
   *[false] {""}
 }
    .help = check both figures, or declare direction="decrease"
lf121-target-above = { $indicator } is to decrease, but its target of { $target } lies above its baseline of { $baseline }{ $over_equal_periods ->
    [true] , over equal periods
   *[false] {""}
 }
    .help = check both figures, or declare direction="increase"
lf122-target-equals-baseline = { $indicator } has a baseline and a target of { $value }: there is no way from one to the other, so no progress can be computed
    .help = write target=keep_at_least({ $typed }) or keep_at_most({ $typed }) if it is to be kept, or correct a figure
lf123-no-direction = { $indicator } has no direction, and { $reason }: it is not clear whether an increase is good
    .help = write direction="increase" or "decrease", or "ambiguous" if more may mean either
lf123-rates-point-back = the numbers of baseline and target point one way and their rates the other
lf123-no-target = no target shows it
lf123-no-baseline = without a baseline its target does not show it
lf123-target-equals-baseline = its target equals its baseline
lf124-more-than-whole = { $indicator } has { $figure } of { $value }, but a part is never more than its whole
    .help = check whether both figures count the same things{ $names_units ->
    [true] {""}
   *[false] , and say what they count: numerator_unit=..., denominator_unit=...
 }; declare share=False if it is no share but a rate of growth or coverage
lf124-quotient-above-whole = { $indicator } has { $figure } of { $value }, above 100 %, but a part is never more than its whole
    .help = check whether both figures count the same things{ $names_units ->
    [true] {""}
   *[false] , and say what they count: numerator_unit=..., denominator_unit=...
 }; declare share=False if it is no share but a rate of growth or coverage
lf125-percentage-of-target = { $indicator } is a percentage of its own target
    .help = declare what is counted, and its target: the fulfilment is computed
lf126-percentage-of-what = { $indicator } is a percentage, and does not say of what
    .help = declare a Ratio(numerator="...", denominator="...") with figures out_of(143, 301), or a definition
lf127-periods-differ = { $indicator } divides { $value }: the first figure is of { $above }, the second of { $below }
    .help = give both figures for the same period, or tell them as two indicators
lf128-units-differ = { $indicator } counts { $unit }, but { $source ->
    [none] a source
   *[other] { $source }
 } counts { $unit_of_source } ({ $value }): they do not compare
    .help = ask the source for the same unit, or declare an indicator of its own for what it counts
lf129-percent-or-points = { $indicator } changes "{ $change }": percent of what it was, or percentage points
    .help = give baseline and target as they are read: baseline=50, target=60, and say "percentage points"
lf130-accumulation-open = { $indicator } is reported over several periods, and nobody says how its figures go together
    .help = declare accumulates="increments" (each figure is what happened in its own period), "running-total" (each contains those before it) or "snapshot" (each is how it stood)
lf132-milestones-turn-back = the milestones of { $indicator } turn back on the way: { $steps }
    .help = milestones are cumulative; check the figures and their dates
lf133-not-by-sex = { $indicator } counts people, and not by sex
    .help = plan it from the start: disaggregate_by="sex", and report {"{"}"sex": {"{"}"female": ..., "male": ...{"}"}{"}"}
lf136-activity-leads-nowhere = activity { $node } leads nowhere: it contributes to no result
    .help = say what it is for: contributes_to=..., or leave it out of the project
lf136-result-leads-nowhere = result { $node } leads nowhere: it contributes to no objective
    .help = say what it is for: contributes_to=..., or leave it out of the project
lf137-nothing-leads-to-result = nothing leads to result { $node }: no activity contributes to it
    .help = declare what is done for it: project.activity("...", "...", contributes_to="{ $node }")
lf138-no-result-leads-to-objective = no expected result leads to objective { $node }
    .help = declare what is expected for it: project.result("...", "...", contributes_to="{ $node }")
lf139-level-skipped = { $node } ({ $level }) leads straight to { $above } ({ $level_above })
    .help = declare the result between them: what has to be different for the one to lead to the other
lf141-same-at-two-levels = { $indicator } ({ $level }) says the same as { $first } ({ $level_of_first })
    .help = declare it once, at the level where it stands, and let both nodes hold it
lf142-nothing-serves-part = the strategy names { $part }, and no expected result serves it
    .help = tag the result that does: strategy="{ $part }", or leave it out of the strategy
lf142-part-without-effect = the strategy names { $part }, and no indicator of its results ({ $results }) tells of effect
    .help = add an indicator of level outcome or impact to one of them
lf142-part-not-named = { $node } serves '{ $part }', which the strategy does not name
lf142-part-meant = did you mean '{ $part }'?
lf142-parts-are = its parts are: { $parts }{ $more ->
    [zero] {""}
   *[other] {" "}and { $more } more
 }
lf143-no-assumptions = result { $node } is to lead to { $above }, and nobody says what must hold for that
    .help = complete the sentence "if { $node }, and if ..., then { $above }": assumptions=["..."]
lf144-depends-on-unlikely = { $subject } depends on what is unlikely: { $assumption }
    .help = redesign the project so that it does not depend on it, or do not start it
lf145-assumes-own-work = { $subject } assumes that '{ $assumption }', and { $reason }
    .help = leave it out, or declare it as an activity
lf145-certain = it is certain
lf145-project-does = it is what the project does
lf145-activity-does = it is what activity { $activity } does
lf146-nobody-watches = { $subject } assumes what is only { $likelihood ->
    [possible] possible
   *[unlikely] unlikely
 }, and nobody watches it: { $assumption }
    .help = name the indicator, source or post that watches it: monitored_by="..."
lf147-many-indicators = { $node } has { $count } indicators
    .help = keep the two or three that decide, with at least one of effect among them
lf148-which-people = { $indicator } counts people, and nobody says which
    .help = declare it once for the project, or here: target_group="people who return after being trafficked"
lf149-weights-not-100 = the weights of { $node } total { $total }, not 100
    .help = check them, or leave all of them out: nothing is averaged without weights
lf150-declared-against-words = { $indicator } counts "{ $words }", but its declared direction is { $direction }
    .help = check the figures; write direction="{ $wanted }", or "ambiguous" if more may mean that more is reported
lf150-shown-against-words = { $indicator } counts "{ $words }", but its baseline and target show { $direction }
    .help = check the figures; write direction="{ $wanted }", or "ambiguous" if more may mean that more is reported
lf151-share-beside-percentages = { $indicator } has { $figure } of { $value }, beside { $larger }: probably { $meant } is meant
    .help = write { $typed } for { $meant }, or say in a note that the figure is right
lf152-parts-do-not-sum = { $indicator }: the targets of { $parts }{ $total ->
    [none] {""}
   *[other] {" "}come to { $total }
 }; the target for { $period } is { $target }
    .help = correct the targets; if they are totals so far, write accumulates="running-total"
lf152-part = { $value } for { $period }
lf152-two-for-one-day = { $indicator } is to be { $first } and { $second }, both on { $day }
    .help = correct a target; if the targets of periods add up, write accumulates="increments"
lf153-targets-overlap = the targets of { $indicator } for { $first } and for { $second } overlap; only the longest counts ({ $longest })
    .help = give each target a period that lies inside another or apart from it
lf222-baseline-after-start = the baseline of { $indicator } is of { $period }; the work began by { $began }
    .help = look for a figure from before, or say in a note what had been done by then

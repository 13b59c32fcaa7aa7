head-project = Project
head-indicator = Indicator
head-money = Money
head-figure = Figure
head-cost = Cost
head-beside = What matters beside it
nothing = nothing
head-observed = Observed
head-for = For
head-status = Status
head-compared-with-first = Compared with the first
no-number = no number
head-comparison = Comparison
head-place = Place
head-value = Value
not-named = not named
not-said = not said
head-claim = Claim
head-stated = Stated
head-computed = Computed
head-verdict = Verdict
head-derived-from = Derived from
no-computed-value = not computable
all-projects-together = All projects together:
heading-shared = Indicators that several projects share
about-shared = Each is compared with the first project that has it, or the reason is given why it is not.
heading-statistics = Statistics
heading-gaps = Gaps
stages-in-words = The stages in words
heading-comparisons = Figures side by side
heading-costs = Costs of a unit
heading-claims = Claims, recomputed from their inputs
head-stage = Stage
head-stage-before = To the stage before
head-country = Country
head-period = Period
head-objectives = Objectives
head-donors-and-money = Donors and money
head-expected-results = Expected results
none = none
head-baseline-and-target = Baseline and target
head-each-source = What each source reports
head-fulfilment = Fulfilment
head-reason = Reason the project gives
head-wrong-and-note = What is wrong with it, and the evaluator’s note
head-activity = Activity
head-leads-to = Leads to
head-said = What is said of it
head-wrong = What is wrong with it
head-line = Line
head-donor = Donor
head-amount = Amount
head-share = Share of the total
head-note = Note
head-part-of-strategy = Part of the strategy
head-its-results = Its results
head-condition = Assumption or risk
head-of = Of
head-outcome = What became of it
head-response = Response and note
the-project = the project
not-reported = not reported
head-source = Source
head-says = What it says
heading-conflicts = Where sources differ
heading-project-problems = What is wrong with the project as a whole
heading-limits = Limits of this review
label-chain = The results chain; the same is said in words below it
skip-to-lines = To the expected results, line by line
kind-programme = Review of a programme
heading-programme-summary = Summary of the programme
heading-projects = The projects
heading-programme-limits-page = Limits of the programme’s review
kind-review = Review of expected results
heading-summary = Summary
heading-chain = The results chain
about-chain = From what is done (left) to what it is for (right). A broken frame: activities are counted, their effects are not measured or reported. A broken arrow: no outcome data connects the result to its objective.
chain-in-words = The chain in words
heading-lines = The expected results, line by line
caption-lines = What was intended, what is reported, what it amounts to, and what is wrong with it
how-computed = How this is computed
heading-next-steps = What would carry it to effect
heading-activities = Activities
heading-unit-costs = What one unit cost
heading-allocation = What the money went to
heading-staff = Who manages it
heading-conditions = Assumptions and risks
heading-sources = Sources
heading-waived = Waived
heading-methods = How the numbers were made
head-note-of-evaluator = The evaluator's note
heading-programme-limits = Limits of the programme's review
label-wrong-and-note = What is wrong, and note
evaluators-note-page = The evaluator’s note:
evaluators-note = The evaluator's note:
nobody-can-say = achievement cannot be assessed
title-of-page = { $ids }: review of expected results
heading-node-problems = What is wrong with the { $kind } itself:
part-of-line = (part of { $line })
condition-assumption = Assumption: { $statement }
condition-risk = Risk: { $statement }
method-of-stage = method: { $method }
derived-from = from { $derivation }
results-and-state = { $results }: { $state }
chain-stops-here = ✂ measurement stops here
chain-evidence = evidence of effect: { $evidence }
chain-title = The results chain, from activities to objectives
chain-stops = measurement stops here
kind-of-node = { $kind ->
    [objective] Objective
   *[result] Expected result
 }
kind-in-text = { $kind ->
    [objective] objective
    [result] result
   *[activity] activity
 }
chain-node = { $kind ->
    [objective] Objective
    [result] Result
   *[activity] Activity
 } { $id } leads to { $leads_to ->
    [none] nothing further
   *[other] { $leads_to }
 }{ $status ->
    [none] {""}
   *[other] , { $status }
 }{ $half_way ->
    [none] {""}
   *[other] ; { $half_way }
 }.
chain-state = { $status }; { $measured }
chain-state-in-text = { $status }, { $measured }
head-reviewed-for = Reviewed for
head-donors = Donors
head-implementer = Implemented by
head-target-group = For whom
head-strategy = Strategy
title-of-review = { $id }: { $statement }
title-of-node = { $kind ->
    [objective] Objective
   *[result] Result
 } { $id }: { $statement }
ask = { $indicator ->
    [none] { $ask }
   *[other] { $indicator }: { $ask }
 }
money-and-basis = { $money } ({ $basis })
in-brackets = ({ $text })
heading-money = Money

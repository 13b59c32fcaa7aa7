head-project = Project
head-indicator = Indicator
head-money = Money
head-figure = Figure
head-cost = Cost
head-beside = Caveats
head-observed = Observed
head-purpose = For
head-status = Status
head-compared-with-first = Compared with the first
head-comparison = Comparison
head-place = Place
head-value = Value
head-claim = Claim
head-stated = Stated
head-computed = Computed
head-verdict = Verdict
head-derived-from = Derived from
no-computed-value = not computable
projects-reviewed = { $count } of { $of } projects { $count ->
    [one] is
   *[other] are
} reviewed below: { $count ->
    [one] the one that needs
   *[other] those that need
} most attention.
projects-unlisted = { $count ->
    [one] { $count } has
   *[other] { $count } have
} no line here.
projects-elsewhere = One more: logframe review FILE ID. All of them: --full, or logframe portfolio FILE --reviews FOLDER.
all-projects-together = All projects together:
heading-shared = Indicators in several projects
about-shared = Compared with the first project that has the indicator, or with the reason why the two do not compare.
heading-statistics = Statistics
heading-gaps = Gaps
heading-comparisons = Comparison of figures
heading-costs = Unit costs
heading-claims = Stated figures, computed again from their inputs
head-stage = Stage
head-stage-before = Share of the stage before
head-country = Country
head-period = Period
head-objectives = Objectives
head-donors-and-money = Donors and money
head-expected-results = Expected results
none = none
head-baseline-and-target = Baseline and target
head-each-source = Actual values by source
head-fulfilment = Achievement
head-reason = Project's explanation
head-activity = Activity
head-leads-to = Leads to
head-said = Notes
head-wrong = Issues
head-line = Line
head-donor = Donor
head-amount = Amount
head-share = Share of the total
head-note = Note
head-part-of-strategy = Part of the strategy
head-its-results = Its results
head-condition = Assumption or risk
head-of = Of
head-outcome = Outcome
head-response = Response and note
the-project = the project
not-reported = not reported
head-source = Source
heading-conflicts = Differences between sources
heading-project-problems = Other issues
heading-limits = Limits of this review
label-chain = The results chain; the text below it says the same
skip-to-lines = To the expected results
kind-programme = Review of a programme
heading-projects = Projects
kind-review = Review of expected results
heading-shared-issues = Issues in several places
head-indicators = Indicators
heading-over-time = Figures over time
label-expected = expected
over-time-in-words = By { $day }: { $expected ->
    [none] {""}
   *[other] expected { $expected };{" "}
 }{ $values }
reported-by-source = { $source } { $value }
heading-chain = Results chain
about-chain = Broken: effect not measured, or not connected. ✂: stops half way.
chain-in-words = Results chain as text
heading-lines = Expected results
how-computed = Calculation
heading-next-steps = What to measure next
heading-activities = Activities
heading-unit-costs = Unit costs
heading-allocation = Use of the money
heading-staff = Management
heading-conditions = Assumptions and risks
heading-sources = Sources
heading-waived = Waived issues
heading-methods = Methods
head-note-of-evaluator = Evaluator's note
heading-programme-limits = Limits of the programme's review
title-of-page = { $ids }: review of expected results
part-of-line = (part of { $line })
condition-assumption = Assumption: { $statement }
condition-risk = Risk: { $statement }
method-of-stage = method: { $method }
derived-from = from { $derivation }
results-and-state = { $results }: { $state }
chain-stops-here = ✂ measurement stops here
chain-evidence-in-short = effect: { $level }
chain-evidence = evidence of effect: { $evidence }
chain-title = The results chain, from activities to objectives
chain-node = { $kind ->
    [objective] Objective
    [result] Result
   *[activity] Activity
 } { $statement } ({ $id }) leads to { $leads_to ->
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
head-reviewed-for = Reviewed for
head-donors = Donors
head-implementer = Implemented by
head-target-group = For whom
head-strategy = Strategy
title-of-review = { $id }: { $statement }
title-of-node = { $kind ->
    [objective] Objective
   *[result] Result
 }: { $statement }
ask = { $indicator ->
    [none] { $ask }
   *[other] { $indicator }: { $ask }
 }
money-and-basis = { $money } ({ $basis })
in-brackets = ({ $text })
heading-money = Money
contents-and-search = Contents and search
heading-contents = Contents
label-search = Search
filter-status = Status
filter-level = Level
filter-strategy = Part of the strategy
filter-rule = Issue
filter-all = all
filter-reset = Show all
lines-shown = { $count } of { $of } indicators
heading-calculations = Calculations
caption-of-picture = Figure { $number }: { $title }
page-of-pages = page { $page } of { $pages }
figures-as-of = as of { $on }
label-assessment = Our assessment
label-recommendation = Recommendation
heading-kept = Kept from the earlier version

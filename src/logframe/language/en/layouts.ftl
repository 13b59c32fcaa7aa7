# Donors' layouts of the results matrix: their names, and their own words for rows and columns.
heading-matrix = Results matrix ({ $donor })
layout-eu = EU
layout-fcdo = FCDO
layout-sida = Sida
layout-usaid = USAID
layout-un = UN
layout-worldbank = World Bank
layout-unicef = UNICEF
dialect-unknown = there is no donor layout { $name }
    .help = { $near ->
        [none] the layouts are: { $names }
       *[other] did you mean '{ $near }'?
     }
layout-title = { $group }{ $number ->
    [none] {""}
   *[other] {" "}{ $number }
 }: { $statement }
layout-name = { $group }{ $number ->
    [none] {""}
   *[other] {" "}{ $number }
 }
matrix-earlier-left-out = { $count ->
    [one] { $count } earlier milestone or period has no column
   *[other] { $count } earlier milestones or periods have no column
 }
matrix-nodes-left-out = { $count ->
    [one] This layout has no row for { $ids }
   *[other] This layout has no rows for { $ids }
 }
# rows
layout-objective = Objective
layout-impact = Impact
layout-outcome = Outcome
layout-output = Output
layout-activity = Activity
layout-eu-impact = Impact (Overall objective)
layout-eu-outcome = Outcome (Specific objective)
layout-eu-other-outcome = Other outcome
layout-sida-long-term = Long-term effect
layout-sida-outcome = Outcome
layout-sida-bridging = Bridging outcome
layout-usaid-do = Development Objective
layout-usaid-ir = Intermediate Result
layout-usaid-sub-ir = Sub-Intermediate Result
layout-usaid-do-short = DO
layout-usaid-ir-short = IR
layout-usaid-sub-ir-short = Sub-IR
layout-worldbank-pdo-short = PDO
layout-worldbank-pdo = Project Development Objective
layout-worldbank-pdo-indicators = Project Development Objective Indicators
layout-worldbank-component = Component
layout-worldbank-intermediate = Intermediate Results Indicators by Component
layout-unicef-output = Programme Document output
layout-assumptions-of-project = Assumptions of the whole project
layout-impact-weighting = Impact weighting (%)
layout-risk-rating = Risk rating
layout-output-score = Output score
layout-inputs-money = Inputs (money)
layout-inputs-staff = Inputs (HR)
layout-score = { $rating }: { $score } of 100, computed from the shares of { $count } of { $of } indicators; the review team decides
layout-no-score = not computable: no indicator has a share of its target
# columns
layout-result = Result
layout-number = No.
layout-indicator = Indicator
layout-indicators = Indicators
layout-unit = Unit
layout-baseline = Baseline
layout-baseline-value = Baseline (value)
layout-baseline-year = Baseline (year)
layout-baseline-date = Baseline (date)
layout-target = Target
layout-target-value = Target (value)
layout-target-year = Target (year)
layout-target-date = Target (date)
layout-target-by = Target { $period }
layout-target-of = { $period }: target
layout-actual-of = { $period }: actual
layout-milestone = Milestone { $number } ({ $period })
layout-planned-achieved = Planned / achieved
layout-planned = Planned
layout-achieved = Achieved
layout-current-value = Current value
layout-current-date = Current value (date)
layout-actual = Actual
layout-source = Source
layout-assumptions = Assumptions
layout-frequency = Frequency
layout-responsible = Responsible
layout-comment = Comment
layout-eu-results-chain = Results chain
layout-eu-sources = Sources of data
layout-sida-objective = Objective
layout-sida-source = Source and method
layout-sida-deviation = Comment on deviation
layout-usaid-type = Type
layout-usaid-disaggregation = Disaggregation
layout-usaid-target = LOA target
layout-usaid-actual = LOA actual
layout-usaid-percent = % of LOA target
layout-usaid-deviation = Deviation narrative
layout-un-results = Results
layout-un-indicators = Indicators (disaggregated)
layout-un-source = Source / means of verification
layout-un-conditions = Assumptions and risks
layout-un-partners = Partners
layout-worldbank-previous = Actual (previous)
layout-worldbank-previous-date = Actual (previous), date
layout-worldbank-current = Actual (current)
layout-worldbank-current-date = Actual (current), date
layout-worldbank-target = End target
layout-worldbank-target-date = End target (date)
layout-unicef-result = Programme Document output
layout-unicef-cumulative = Cumulative progress
layout-unicef-achieved = Achieved in reporting period
layout-unicef-place = Progress by location
layout-unicef-status = Overall status
layout-unicef-narrative = Narrative
# cells
layout-at-place = { $place }: { $figure }
layout-outside-band = { $share } of the target. { $explanation ->
    [none] More than 10 % from the target: explain the deviation
   *[other] { $explanation }
 }
layout-frequency-word = { $frequency ->
    [daily] daily
    [weekly] weekly
    [monthly] monthly
    [quarterly] quarterly
    [half-yearly] half-yearly
    [yearly] yearly
   *[once] once
 }
progress-met = Met
progress-on-track = On track
progress-none = No progress
progress-constrained = Constrained
progress-no-status = No status

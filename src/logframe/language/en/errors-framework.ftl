figure-of-indicator = the { $role ->
    [baseline] baseline
    [target] target
    [milestone] milestone
   *[observation] observation
 } of { $indicator }
declared-kind = { $kind ->
    [objective] objective
    [result] result
    [activity] activity
    [node] node
    [count] count
    [measure] measure
    [money] money
    [percentage] percentage
    [ratio] ratio
    [ordinal] ordinal
    [qualitative] qualitative
    [milestone] milestone
   *[indicator] indicator
 }
graph-of-project = the graph of { $project }
names-listed = { $names }{ $more ->
    [zero] {""}
   *[other] {" "}and { $more } more
 }
link-to-unknown-node = { $id } contributes to { $parent }, which { $project } does not have
    .help = { $near ->
        [none] the nodes are: { $nodes }
       *[other] did you mean { $near }?
     }
reference-to-nothing = { $owner } has { $name } as { $keyword }, which { $project } does not declare
    .help = { $near ->
        [none] { $project } declares: { $names }
       *[other] did you mean { $near }?
     }
budget-line-in-itself = { $path } is a loop: no budget line is a part of itself
    .help = take out the part_of that leads back
superseded-by-unknown-source = a figure of { $indicator } is superseded by { $source }, which is no source of it
    .help = { $near ->
        [none] its sources are: { $sources ->
            [none] none
           *[other] { $sources }
         }
       *[other] did you mean { $near }?
     }
loop-of-links = { $path } is a loop: nothing can contribute to itself
    .help = take out the link that leads back
unit-not-text = a unit is { $kind }
    .help = write its name in quotes: "person"
unique-not-understood = unique is { $value }
    .help = say whether each person counts once, or once in each period
weight-below-zero = a weight is { $value }
    .help = write a number of 0 or more
ratio-for-single-number = { $subject } is a ratio ({ $value }), but a { $kind } is one number
    .help = declare a Ratio to pool numerators and denominators
figure-in-unit-of-no-indicator = { $subject } is in { $unit }, but the indicator has no unit
    .help = declare the unit of the indicator: { $name }
figure-in-unit-of-another-kind = { $subject } is in { $figure_unit }, but the indicator counts { $unit }
    .help = give it in the indicator's unit, or define what else it counts
targets-for-same-time = { $indicator } has two targets for { $time ->
    [none] the whole project
   *[other] { $time }
 }
    .help = keep one of them, or give each its own period
count-below-zero = { $subject } is { $value }, but a count is never below 0
    .help = check the figure, or declare a Measure
count-not-whole = { $subject } is { $value }, but a count is a whole number
    .help = check the figure, or declare a Measure
money-unit-not-currency = the unit of { $indicator } is { $unit }, which is no currency
    .help = write a currency, or declare what is counted or measured
percentages-never-add-up = { $indicator } accumulates as { $accumulation }, but percentages never add up
    .help = declare a Ratio to pool numerators and denominators over periods
percentage-unit-not-percent = the unit of { $indicator } is { $unit }, but a Percentage is in percent
    .help = leave the unit out, or declare another kind of indicator
ratio-unit-not-derived = the unit of { $indicator } is { $unit }, but { $numerator_unit } over { $denominator_unit } is { $derived_unit }
    .help = leave the unit out
ratio-denominator-may-be-zero = { $subject } is { $value }: its denominator may be 0
    .help = say why there is no figure if there is nothing to divide by
scale-step-twice = the scale of { $indicator } has the step { $step } twice
    .help = give each step its own label
scale-without-steps = the scale of { $indicator } has { $count ->
    [zero] no steps
    [one] only one step
   *[other] { $count } steps
 }
    .help = write its labels in order
scale-without-best-end = { $indicator } does not say which end of its scale is best
    .help = say whether the first or the last label is the best
keep-numbers-on-scale = { $indicator } keeps numbers, but its scale has labels
    .help = declare the step to hold as its target
value-not-on-scale = { $subject } is { $value }, which is no step of its scale
    .help = choose one of: { $scale }
judgement-without-narrative = the judgement { $value } of { $indicator } has no narrative
    .help = say what it rests on
event-neither-reached-nor-not = { $subject } is { $value }
    .help = write "{ $reached }" or "{ $not_reached }", with the date
keep-numbers-of-event = { $indicator } keeps numbers, but an event is reached or not
    .help = give the date by which it is to be reached
unit-of-another-kind = the unit of { $indicator } is { $unit }, which a { $kind } does not count
    .help = declare a { $fitting_kind }
link-twice = contributes_to names one node twice
    .help = name each once
node-contributes-to-itself = { $id } contributes to itself
    .help = name the node above it
node-has-indicator-twice = { $id } has two indicators { $indicator }
    .help = give each its own id
link-wrong-way = { $kind } { $id } contributes to { $parent_kind } { $parent }: that is the wrong way
    .help = let { $parent } contribute to { $id }
bare-node = { $id } is a bare Node
    .help = declare an Objective, a Result or an Activity
project-holds-nodes = a project holds nodes, not { $kind }
    .help = add an Objective, a Result or an Activity
observation-without-value = { $of ->
    [target] a target has no value
   *[observation] an observation has no value
 }
    .help = say why there is no figure
disaggregation-not-names = disaggregation is { $kind }
    .help = write {"{"}"sex": {"{"}"female": 208, "male": 52{"}}"}
dimension-not-names = disaggregation by { $dimension } is { $kind } ({ $value })
    .help = write {"{"}"sex": {"{"}"female": 208, "male": 52{"}}"}
sample-size-not-count = a sample size is { $value }
    .help = write how many were asked
tier-not-level = tier is { $value }
    .help = give a level from 1 to 99: 1 for a project that is part of nothing
design-effect-not-positive = a design effect is { $value }
    .help = write 1 for a simple random sample, 2 for clusters
order-not-whole = order is { $kind } ({ $value })
    .help = write a whole number
observation-with-period-and-date = an observation has a period and a date
    .help = give the period of a flow (what happened in it) or the date of a state (how it stood)
node-id-twice = two nodes have the id { $id }
    .help = give each its own
keyword-not-amount = { $keyword } is { $kind }
    .help = write an amount with its currency
on-track-not-a-share = on_track is { $value }
    .help = write a share above 0 and at most 1
within-beside-period = { $project } has a period, and dates that it lies within
    .help = leave out the dates: they are for a project whose own dates are not known
node-unknown = { $project } has no node { $id }
    .help = { $near ->
        [none] its nodes are: { $ids }
       *[other] did you mean { $near }?
     }
indicator-unknown = { $project } has no indicator { $id }
    .help = { $near ->
        [none] its indicators are: { $ids }
       *[other] did you mean { $near }?
     }
node-of-another-project = { $id } is not a node of { $project }
    .help = declare it there: { $call }
id-taken = the id { $id } is taken by the { $kind } declared at line { $line }
    .help = give each node and indicator its own id
next-question-without-words = a next question names no words
    .help = write the words that it is asked for
post-time-below-zero = the time of a post is { $value }
    .help = write percent of full time
sector-percent-no-part = the percent of a sector is { $value }
    .help = write a number from 0 to 100
target-any-number = a target is { $value }
    .help = write the number to reach
target-with-date-and-period = a target has a date and a period
    .help = give a date for a value to reach, or a period for what is to happen within it
keep-limit = keep { $limit }
keep-between = keep between { $low } and { $high }
keep-ends-before-start = a value to keep ends before it starts
    .help = write the lower limit first
targets-hold-something-else = a list of targets holds something else
    .help = write a value and a period for each target
milestone-without-date = a milestone has no date
    .help = give its date
waiver-code-unknown = a waiver names { $value }, which is no code
    .help = { $near ->
        [none] write a code such as "LF133"
       *[other] did you mean { $near }?
     }
waiver-without-reason = a waiver has no reason
    .help = say why the rule does not apply
waiver-until-not-text = the last day of a waiver is { $kind }
    .help = write a date
waiver-until-not-date = the last day of a waiver is { $value }, which is no date
    .help = write a date
problem-causes-itself = problem { $id } is a cause of itself
    .help = name the problem it leads to: causes_of="..."
record-id-taken = two entries of { $keyword } have the id { $id }, the first in line { $line }
    .help = give each its own
link-to-unknown-problem = { $id } names the problem { $problem }, which is not declared
    .help = { $near ->
        [none] the problems are: { $problems ->
            [none] none
           *[other] { $problems }
         }
       *[other] did you mean { $near }?
     }
change-of-nothing = { $dropped ->
    [true] a change of { $indicator } both drops and changes it
   *[false] a change of { $indicator } changes nothing
 }
    .help = give a new target or baseline, or say that it is dropped

status-claim-audit = stated: { $says }; computed: { $status }{ $share ->
    [none] {""}
   *[other] , { $share } of the target
 }; verdict: { $verdict } ({ $reason })
status-claim-not-evaluated = claim { $claim } is about { $project }, which is not evaluated
    .help = evaluate it
text-to-read-not-text = loads() reads a text, not { $kind }
    .help = for a file: load(path)
needs-project = { $function }() takes a project, not { $type }
    .help = load the file first: { $function }(*load(...))
half-way-by-design = no indicator here measures an outcome or impact
half-way-in-reporting = outcome or impact indicators are declared, but their data is missing or anecdotal
half-way-along-path = no outcome data connects this result to its objective
indicators-measured = { $count } of { $of } measured
does-not-compare = cannot be compared: { $reason }
figures-the-same = the same{ $warnings ->
    [none] {""}
   *[other] {" "}({ $warnings })
 }
figures-compared = { $change }{ $ratio ->
    [none] {""}
   *[other] , { $ratio } times as much
 }{ $warnings ->
    [none] {""}
   *[other] {" "}({ $warnings })
 }
compared-without-figure = no figure of { $id }{ $reason ->
    [none] {""}
   *[other] : { $reason }
 }
compared-units-differ = units differ: { $first ->
    [none] a plain number
   *[other] { $first }
 } and { $second ->
    [none] a plain number
   *[other] { $second }
 } do not count the same things
compared-definitions-differ = definitions differ: “{ $first }” and “{ $second }”
compared-periods-unknown = periods are not known: { $figures }
figure-without-period = { $id }{ $reason ->
    [none] {""}
   *[other] {" "}({ $reason })
 }
compared-places-and-periods-differ = places and periods differ at once: { $places }, { $periods }
compared-both-open = both figures are open on the same side, so the difference may be anything
compared-periods-of-other-length = periods are not of one length: { $periods }
compared-definition-of-one = only one of them says what it counts
compared-judgements = judgements in words
compared-scales-differ = the scales differ
compared-without-either-figure = no figure of one of them
compared-project-without = { $project } has no { $id }
steps-the-same = the same: { $value }
steps-compared = { $second } against { $first }
project-period-not-declared = the project's period is not declared
figure-without-date = told without a date
compare-needs-two-alike = compare() takes two projects or two figures, not { $types }
    .help = take a figure of a project by figure_of(project, indicator)

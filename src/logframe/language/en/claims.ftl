part-missing = a part is missing: { $reason }
claim-periods-differ = periods differ: { $above } over { $below }
claim-periods-may-differ = periods may differ: no period for { $figures }
claim-periods-not-given = periods are not given: { $figures }
claim-places-differ = scopes differ: { $above } over { $below }
claim-other-donors = the money excludes other donors of the same work ({ $donors }), beside { $figures }
claim-approximate = { $figure } is an approximate figure
claim-compared-unit = compared with { $claim }, which is in { $theirs }, not in { $ours }
claim-over-100 = over 100 %: the two figures do not count the same things
claim-without-gaps = without the missing parts, the result is { $computed }: { $verdict }
claim-alternative = { $figure } is { $value }{ $source ->
    [none] {""}
   *[other] {" "}in { $source }
 }. { $alternative_source ->
    [none] another source
   *[other] { $alternative_source }
 } gives { $alternative }: with it, the claim would be { $computed }
claim-alternative-no-answer = { $figure } is { $value }{ $source ->
    [none] {""}
   *[other] {" "}in { $source }
 }. { $alternative_source ->
    [none] another source
   *[other] { $alternative_source }
 } gives { $alternative }: with it, the claim does not follow
status-claim-agrees = { $indicator } is { $status } on { $on }
status-claim-contradicted = { $indicator } is { $status } on { $on }. Stated: { $says }
status-claim-open = open: { $statuses }
status-claim-open-share = open: { $share }
status-claim-forecast = { $source ->
    [none] no source named
   *[other] { $source }
 }: { $value }{ $definition ->
    [none] {""}
   *[other] , counted as { $definition }
 }, which leads to { $share } of the target
status-claim-share = { $source ->
    [none] no source named
   *[other] { $source }
 }: { $value }{ $definition ->
    [none] {""}
   *[other] , counted as { $definition }
 }, { $share } of the target
status-claim-without-status = { $status }{ $reason ->
    [none] {""}
   *[other] , { $reason }
 }
claim-explained = stated: { $stated }{ $unit ->
    [none] {""}
   *[other] {" "}{ $unit }
 }; derived: { $derived }{ $computed ->
    [none] {""}
   *[other] ; computed: { $computed }
 }; verdict: { $verdict }{ $reason ->
    [none] {""}
   *[other] : { $reason }
 }{ $needed ->
    [none] {""}
   *[other] ; { $needed }
 }
claim-verdict = { $verdict }{ $fits ->
    [none] {""}
   *[other] {" "}({ $fits })
 }
claim-input-not-declared = an input is missing: { $reasons }
claim-in-another-unit = the inputs give { $computed ->
    [none] a plain number
   *[other] { $computed }
 }, the claim is in { $stated ->
    [none] a plain number
   *[other] { $stated }
 }
claim-needs = to agree, { $figure } must be { $low }{ $high ->
    [none] {""}
   *[other] {" "}to { $high }
 }{ $unit ->
    [none] {""}
   *[other] {" "}{ $unit }
 } instead of { $value }{ $slip ->
    [none] {""}
   *[other] . { $slip } differs by one digit
 }
verdict-units-differ = units differ
verdict-not-derivable = not derivable
verdict-agrees = agrees
verdict-rounded = rounded
verdict-cut = cut
verdict-favourable-end = favourable end
verdict-unfavourable-end = unfavourable end
verdict-inside = inside
verdict-differs = differs
fit-agrees = agrees
fit-rounded = rounded
fit-cut = cut
stated-bound = { $side ->
    [under] under
    [over] over
    [at-least] at least
   *[at-most] at most
 } { $limit }
derivation = { $left } { $sign } { $right }
derivation-end = the { $lower ->
    [true] lower
   *[false] upper
 } end of { $figure }
derivation-not-declared = (missing: { $reason })
derivation-in-brackets = ({ $derivation })
derivation-figure = { $value }
derived-input-not-declared = an input is missing
derived-subtracted-part-missing = a part of what is subtracted is missing: { $reasons }
derived-divisor-zero = the divisor may be 0
derived-end-open = { $figure } has no such limit
simulated = { $low } to { $high } (median { $median }, mean { $mean }; { $draws } draws, seed { $seed }, each value of a range as likely as every other)
simulation-draws-outside = { $draws } is not a possible number of draws
    .help = use from { $least } to { $most } draws
simulation-of-nothing = the simulation has no figures: { $reason }
    .help = declare the inputs
simulation-input-open = { $figure } is { $value }, a range with an open end
    .help = give both ends of the range, or leave the figure out
simulation-divisor-zero = the simulation cannot divide by 0, and a divisor may be 0
    .help = give ranges that exclude 0

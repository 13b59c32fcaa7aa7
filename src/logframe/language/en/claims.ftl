part-missing = a part is missing: { $reason }
claim-periods-differ = periods differ: { $above } over { $below }
claim-periods-may-differ = periods may differ: none is given for { $figures }
claim-periods-not-given = periods are not given: { $figures }
claim-places-differ = scopes differ: { $above } over { $below }
claim-other-donors = money for the same work is not counted: { $donors } also paid, beside { $figures }
claim-approximate = { $figure } is an approximate figure
claim-compared-unit = compared with { $claim }, which is in { $theirs }, not in { $ours }
claim-over-100 = over 100 %: the two figures do not count the same things
claim-without-gaps = the parts with a figure alone give { $computed }: { $verdict }
claim-alternative = { $figure } is { $value }{ $source ->
    [none] {""}
   *[other] {" "}in { $source }
 }. { $other } gives { $alternative }: with it, the claim would be { $computed }
claim-alternative-no-answer = { $figure } is { $value }{ $source ->
    [none] {""}
   *[other] {" "}in { $source }
 }. { $other } gives { $alternative }: with it, the claim does not follow
status-claim-agrees = { $indicator } is { $status } on { $on }
status-claim-contradicted = { $indicator } is { $status } on { $on }, not { $says }
status-claim-open = open: { $statuses }
status-claim-open-share = open: { $share }
status-claim-forecast = { $source }: { $value }{ $definition ->
    [none] {""}
   *[other] , counted as { $definition }
 }, which leads to { $share } of the target
status-claim-share = { $source }: { $value }{ $definition ->
    [none] {""}
   *[other] , counted as { $definition }
 }, { $share } of the target
status-claim-without-status = { $status }{ $reason ->
    [none] {""}
   *[other] , { $reason }
 }

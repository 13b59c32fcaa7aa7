method-direction-unknown = direction is { $direction }
    .help = write "increase" or "decrease"
method-unknown = there is no method { $name }
    .help = { $near ->
        [none] the methods are: { $names }
       *[other] did you mean '{ $near }'?
     }
method-without-baseline = no baseline
method-target-equals-baseline = target equals baseline: kept or not kept, and no share
method-target-zero = the target is 0, and nothing can be divided by it
method-observed-zero = observed is 0, and the target cannot be divided by it
not-observed = not observed{ $reason ->
    [none] {""}
   *[other] : { $reason }
 }
method-progress-from-baseline =
    .title = progress from baseline
    .formula = (a - b) / (t - b), in both directions
    .policy = no cap and no floor; target equal to baseline is kept or not kept; missing figures give no share
    .used-by = UNDP IRRF, UNHCR, EU OPSYS, World Bank practice; Hikaya
method-target-ratio =
    .title = target ratio
    .formula = a / t
    .policy = the baseline is not used; a target of 0 gives no share; missing figures give no share
    .used-by = Akvo RSR, TolaData, UNDP CPD, PEPFAR
method-inverted-ratio =
    .title = inverted ratio
    .formula = t / a where less is better, else a / t
    .policy = the baseline is not used; a 0 below the line gives no share; missing figures give no share
    .used-by = TolaData
method-elapsed-time =
    .title = elapsed time
    .formula = a / t against the quarters that have begun, q / 4; against 1 for states
    .policy = a target of 0 gives no share; missing figures give no share
    .used-by = PEPFAR (gophr)
method-undp-irrf =
    .title = undp irrf
    .formula = (a - b) / (m - b), 0 to 1
    .policy = cap 1, floor 0; a milestone equal to its baseline gives no share; missing figures give no share
    .used-by = UNDP Integrated Results and Resources Framework
method-undp-cpd =
    .title = undp cpd
    .formula = a / t, 0 to 1
    .policy = cap 1, floor 0; a missing figure counts as 0; a target of 0 gives no share
    .used-by = UNDP country programme documents
method-unhcr-focus =
    .title = unhcr focus
    .formula = (a - b) / (t - b) with a baseline, a / t without, 0 to 1
    .policy = cap 1, floor 0; missing figures give no share
    .used-by = UNHCR Focus
method-unicef-prp =
    .title = unicef prp
    .formula = (a - b) / (t - b), at least 0
    .policy = floor 0, no cap; reductions count as in the default, which the portal gets wrong; missing figures give no share
    .used-by = UNICEF partner reporting portal
method-global-fund =
    .title = global fund
    .formula = a / t, 0 to 1.2
    .policy = cap 1.2, floor 0; a target of 0 gives no share; missing figures give no share
    .used-by = The Global Fund, before indicators are averaged

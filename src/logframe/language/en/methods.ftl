method-direction-unknown = unknown direction { $direction }
    .help = write "increase" or "decrease"
method-unknown = unknown method { $name }
    .help = { $near ->
        [none] use one of: { $names }
       *[other] did you mean '{ $near }'?
     }
method-without-baseline = no baseline
method-target-equals-baseline = the target equals the baseline: kept or not kept, without a percentage
method-target-zero = the target is 0, so a percentage cannot be calculated
method-observed-zero = the actual value is 0, so a percentage cannot be calculated
not-observed = no actual value{ $reason ->
    [none] {""}
   *[other] : { $reason }
 }
method-progress-from-baseline =
    .title = progress from baseline
    .formula = (a - b) / (t - b), in both directions
    .policy = no cap and no floor; a target equal to the baseline is kept or not kept; missing figures give no percentage
    .used-by = UNDP IRRF, UNHCR, EU OPSYS, World Bank practice; Hikaya
method-target-ratio =
    .title = target ratio
    .formula = a / t
    .policy = the baseline is not used; a target of 0 gives no percentage; missing figures give no percentage
    .used-by = Akvo RSR, TolaData, UNDP CPD, PEPFAR
method-inverted-ratio =
    .title = inverted ratio
    .formula = t / a where less is better, else a / t
    .policy = the baseline is not used; a divisor of 0 gives no percentage; missing figures give no percentage
    .used-by = TolaData
method-elapsed-time =
    .title = elapsed time
    .formula = a / t compared with the quarters that have begun, q / 4; compared with 1 for states
    .policy = a target of 0 gives no percentage; missing figures give no percentage
    .used-by = PEPFAR (gophr)
method-undp-irrf =
    .title = undp irrf
    .formula = (a - b) / (m - b), 0 to 1
    .policy = cap 1, floor 0; a milestone equal to its baseline gives no percentage; missing figures give no percentage
    .used-by = UNDP Integrated Results and Resources Framework
method-undp-cpd =
    .title = undp cpd
    .formula = a / t, 0 to 1
    .policy = cap 1, floor 0; a missing figure counts as 0; a target of 0 gives no percentage
    .used-by = UNDP country programme documents
method-unhcr-focus =
    .title = unhcr focus
    .formula = (a - b) / (t - b) with a baseline, a / t without, 0 to 1
    .policy = cap 1, floor 0; missing figures give no percentage
    .used-by = UNHCR Focus
method-unicef-prp =
    .title = unicef prp
    .formula = (a - b) / (t - b), at least 0
    .policy = floor 0, no cap; decreases count as in the default, unlike in the portal; missing figures give no percentage
    .used-by = UNICEF partner reporting portal
method-global-fund =
    .title = global fund
    .formula = a / t, 0 to 1.2
    .policy = cap 1.2, floor 0; a target of 0 gives no percentage; missing figures give no percentage
    .used-by = The Global Fund, before indicators are averaged

lf401-unanswered = no finding answers question { $question }{ $asked_in ->
    [none] {""}
   *[other] {" "}({ $asked_in })
 }
    .help = add a finding that answers it, or say in the limits why it stays open
lf401-answer-without-finding = question { $question } has an answer, but no finding supports it
    .help = add the findings that the answer rests on
lf402-no-evidence = finding { $finding } has no evidence
    .help = name the figures, sources or interviews that it rests on
lf402-one-source = finding { $finding } rests on one source: { $source }
    .help = add a second source of another kind, or say why one is enough
lf403-status = finding { $finding } says “{ $says }” about { $indicator }. This is { $verdict }: { $reason }{ $notes ->
    [none] {""}
   *[other] . By source: { $notes }
 }
    .help = write what the figures allow, or name the source and say why you rely on it
lf403-nothing-to-hold = finding { $finding } says “{ $says }”, but no indicator among its evidence can confirm it
    .help = name the indicator that it is said of, with its target or at least two dated figures
lf403-claim = finding { $finding } rests on claim { $claim }: { $calculation }
    .help = correct the figure, or add the inputs that it was calculated from
lf403-claim-notes = finding { $finding } rests on claim { $claim }, with these caveats: { $notes }
    .help = say so beside the figure, or calculate it from inputs that fit each other
lf404-follows-from-nothing = conclusion { $conclusion } follows from no finding
    .help = name the findings that it follows from
lf405-unused = nothing follows from finding { $finding }
    .help = draw a conclusion from it, or leave it out
lf406-incomplete = recommendation { $recommendation } has { $lacking }
    .help = say who is to act, by when, and from which conclusion it follows
lf406-lacks = { $what ->
    [addressee] no addressee
    [date] no date
   *[conclusion] no conclusion behind it
 }
lf406-too-many = { $addressee } gets { $count } recommendations
    .help = choose the few that matter most, and rank them
lf407-no-response = no management response to recommendation { $recommendation }{ $to ->
    [none] {""}
   *[other] {" "}(to { $to })
 } by { $on }
    .help = ask for one, and record the decision, its reason and the actions
lf407-action-overdue = “{ $action }” (recommendation { $recommendation }) was due on { $due } and is not done by { $on }
    .help = ask its owner, and record what was done or a new date
lf407-rejected-without-reason = recommendation { $recommendation } is rejected without a reason
    .help = record the reason
lf407-accepted-without-action = recommendation { $recommendation } is accepted, but no action follows
    .help = record what will be done, by whom and by when
lf408-only-told = effect { $effect } has no figure as evidence{ $sources ->
    [zero] , and no source
   *[other] {""}
 }
    .help = name an indicator that would measure it, or call it a story
lf409-only-positive = all { $count } effects of this evaluation are positive
    .help = ask for unintended and negative effects, and report what was heard
lf410-unaddressed = nothing in the project acts on { $problem }{ $effects ->
    [none] {""}
   *[other] , a cause of “{ $effects }”
 }
    .help = add an activity for it, name who else acts on it, or say why it is out of scope
lf411-overlap = { $part } ({ $reaches }) is carried out by { $actors }{ $own ->
    [true] {" "}and by the project itself
   *[false] {""}
 }, and no agreement is stated
    .help = agree on who does what, and name the agreement
lf412-moved = the { $target ->
    [true] target
   *[false] baseline
 } of { $indicator } changed from { $before ->
    [none] none
   *[other] { $before }
 } to { $after } ({ $on }), and no reason is given
    .help = say why it changed, and who agreed
lf412-dropped = { $indicator } was dropped ({ $on }), and no reason is given
    .help = say why it was dropped, and who agreed
lf412-baseline-after-results = the baseline of { $indicator } was changed ({ $on }) after results were reported
    .help = show the achievement by both baselines
lf413-not-in-evidence = finding { $finding } writes { $numbers }, which its evidence does not give
    .help = correct the number, or add the evidence that it comes from
lf414-not-delivered = the terms of reference ask for { $deliverable }, but the report does not have it{ $note ->
    [none] {""}
   *[other] {" "}({ $note })
 }
    .help = say where the report has it, or why it was left out
lf414-sections-missing = the report skips { $sections }
    .help = restore the missing sections, or number the others again
lf415-hides-trend = claim { $claim } in finding { $finding } gives one share, but it { $rises ->
    [true] rose
   *[false] fell
 } throughout: { $steps }
    .help = report the shares by period, and explain the change
lf415-step = { $value } ({ $period })
lf416-rates-differ = the same money in { $base } and { $currency } implies different rates: { $rates }
    .help = check both tables, and name the date and source of the rate
lf416-rate = { $rate } ({ $project })
lf417-incomplete = lesson { $lesson } does not say { $lacking }
    .help = add what was planned, what happened, why, and what follows for others
lf417-lacks = { $what ->
    [happened] what happened
    [why] why it happened
   *[follows] what follows
 }
lf417-without-evidence = best practice { $lesson } has no evidence of an effect
    .help = name the figures or sources that show it works, or call it a lesson
lf418-not-mentioned = { $indicator } { $fell ->
    [true] fell
   *[false] rose
 } from { $before } to { $after }, and no finding says so
    .help = say so in a finding, with its reason, or add the explanation to the figure
trend-of-figures = the figures go { $steps }
trend-step = from { $before } ({ $first }) to { $after } ({ $second })
trend-without-figures = no source has two figures with dates, and there is no baseline
follow-up-late = response overdue
follow-up-no-response = no response yet
follow-up-overdue = { $count ->
    [one] { $count } action overdue
   *[other] { $count } actions overdue
 }
follow-up-answered = { $decision }{ $count ->
    [none] {""}
   *[other] , { $done } of { $count } actions done
 }

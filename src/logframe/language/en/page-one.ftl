reviewed-for = reviewed for { $on } ({ $why })
answer-open = Achievement cannot be assessed for “{ $statement }” (target: { $target }): { $shares }{ $several ->
    [true] , by source
   *[false] {""}
 }.
answer-none-due = None of the { $count } targets is due yet, and none has a figure.
answer-no-figure = Achievement cannot be assessed: none of the { $count } targets has a figure.
shares-by-source = { $projected ->
    [none] { $counted }
   *[other] { $projected } projected{ $counted ->
        [none] {""}
       *[other] , { $counted } counted
     }
 }
answer-one-target = “{ $statement }” (target: { $target }): { $value ->
    [none] no figure
   *[other] { $value }
 }{ $share ->
    [none] {""}
   *[other] {" "}({ $share })
 }, { $status }.
answer-one-event = “{ $statement }”: { $status }; target: { $target }.
answer-targets = Of { $count } targets, { $statuses }.
answer-targets-alike = All targets ({ $count }): { $status }.
answer-no-target = Achievement cannot be assessed: { $indicators ->
    [zero] the project has no indicator of its own
   *[other] no indicator has a target
 }.
answer-effect-of-result = { $level ->
    [anecdotal] Its effect is known from anecdotes only.
   *[other] Its effect is not measured.
 }
answer-effects = { $known ->
    [zero] No result has a measured or reported effect.
   *[other] An effect is measured or reported{ $of ->
        [none] {""}
       *[other] {" "}for { $known } of { $of } results
     } ({ $directions }).
 }
effect-direction = { $direction ->
    [better] better
    [worse] worse
    [none] no certain change
   *[unknown] direction not known
 }{ $count ->
    [none] {""}
   *[other] : { $count }
 }
page-one-progress = Time elapsed: { $elapsed ->
    [none] not known
   *[other] { $elapsed }
 }. Money spent: { $spent ->
    [none] not known
   *[other] { $spent }
 }.{ $reached ->
    [none] {""}
   *[other] {" "}Target reached: { $reached }.
 }{ $targets ->
    [none] {""}
   *[other] {" "}Targets reached: { $targets }.
 }
spent-of = { $share } of { $amount }
so-many-of = { $count } of { $of }
status-count = { $count } { $status }
count-results = Results known to be fulfilled
count-effects = Results with a known effect
count-anecdotal = { $count } with anecdotes only
count-targets = Indicators with a target
count-reported = Reported on the target
count-reported-targets = Targets reported up to date
heading-targets-by-source = { $count ->
    [one] The target by source
   *[other] The targets by source
 }
target-picture = { $statement }: { $target }
target-picture-in-words = { $bars }
target-bar-in-words = { $label }: { $text }
target-bar-legend = Dark: counted.{ $is_open ->
    [true] {" "}Light: projected or possible.
   *[other] {""}
 }{ $is_endless ->
    [true] {" "}Dashed: may be more.
   *[other] {""}
 } Line: target{ $falls ->
    [true] ; lower is better
   *[other] {""}
 }.
bar-of-source = { $source ->
    [none] no source named
   *[other] { $source }
 }{ $definition ->
    [none] {""}
   *[other] , counts { $definition }
 }
target-bar = { $value }{ $projected ->
    [none] {""}
   *[other] , projected { $projected }
 }{ $share ->
    [none] {""}
   *[other] { $of_the_way ->
        [true] ,
       *[other] :
     } { $share }{ $is_forecast ->
        [true] {" "}projected
       *[false] {""}
     }
 }
heading-priorities = { $count ->
    [one] What matters most
   *[other] { $count } things that matter most
 }
priority-sources-differ = Sources differ on “{ $statement }”: { $values }.
value-of-source = { $value } ({ $source ->
    [none] no source named
   *[other] { $source }
 })
priority-contradicts = Check the figures: { $finding }.
priority-part-missed = The total hides a part: { $finding }.
priority-worse = { $moves }{ $more ->
    [zero] {""}
   *[other] ; and { $more } more
 }.
priority-moved = “{ $statement }” { $fell ->
    [true] fell
   *[false] rose
 } from { $before }{ $before_time ->
    [none] {""}
   *[other] {" "}({ $before_time })
 } to { $after }{ $after_time ->
    [none] {""}
   *[other] {" "}({ $after_time })
 }
priority-status = “{ $statement }”: { $status }, { $value }; target: { $target }{ $why ->
    [none] {""}
   *[other] ; { $why }
 }
priority-missed = “{ $statement }”: { $status }{ $value ->
    [none] {""}
   *[other] , { $value }
 }; target: { $target }{ $more ->
    [zero] {""}
    [one] . One more target of this result likewise
   *[other] . { $more } more targets of this result likewise
 }.
priority-half-way = { $level ->
    [anecdotal] { $of ->
        [none] The effect is known from anecdotes only
       *[other] The effect of { $count } of { $of } results is known from anecdotes only
     }
   *[other] Measurement stops half way{ $of ->
        [none] {""}
       *[other] {" "}for { $count } of { $of } results
     }
 }: { $statements }{ $more ->
    [zero] {""}
   *[other] ; and { $more } more
 }{ $share ->
    [none] {""}
   *[other] {" "}({ $share } of the budget)
 }.
priority-no-indicator = No indicator: { $statements }{ $more ->
    [zero] {""}
   *[other] ; and { $more } more
 }.
priority-no-target = { $count ->
    [one] An effect has no target
   *[other] { $count } effects have no target
 }: { $statements }{ $more ->
    [zero] {""}
   *[other] ; and { $more } more
 }.
priority-not-reported = Paid for{ $share ->
    [none] {""}
   *[other] {" "}({ $share } of the budget)
 }, and { $since ->
    [none] nothing is reported
   *[other] nothing is reported since { $since }
 }: “{ $statement }”.
priority-targets-not-reported = { $count ->
    [one] A target is due and not fully reported
   *[other] { $count } targets are due and not fully reported
 }: { $targets }{ $more ->
    [zero] {""}
   *[other] ; and { $more } more
 }.
target-and-reports = “{ $statement }” ({ $coverage ->
    [none] no figure
   *[other] { $coverage }
 })
priority-risk = A risk has come true{ $occurrence ->
    [partly-occurred] {" "}in part
   *[other] {""}
 }, and no response is stated: “{ $statement }”.
heading-questions = Questions to the project
ask-which-figure = Which figure of “{ $statement }” is right, { $values }?
ask-right-figure = Which figures of “{ $statement }” are right?
ask-why-worse = Why did { $statements } get worse?
ask-why-missed = Why was the target of “{ $statement }” missed?
ask-why-part-missed = Why was the target of “{ $statement }” missed for { $part }?
ask-why-behind = What keeps “{ $statement }” behind its target?
ask-after-reason = The project explains what went wrong with { $statements }. What has it done about it?
ask-next = “{ $statement }”: { $question }
ask-what-shows = What would show that this is achieved: “{ $statement }”?
ask-target = What is the target of “{ $statement }”, and for when?
ask-what-came = What has the money for “{ $statement }” achieved{ $since ->
    [none] {""}
   *[other] {" "}since { $since }
 }?
ask-what-is-lacking = What is the actual value of “{ $statement }”{ $coverage ->
    [none] {""}
   *[other] {" "}for the time without a report
 }?
ask-what-was-done = What was done when this happened: “{ $statement }”?
heading-glance = The expected results at a glance
head-expected-result = Expected result
head-evidence = Evidence of effect
head-in-one-line = In one line
line-no-indicator = no indicator
line-no-figure = no figure: { $statement }
line-in-short = { $shares ->
    [none] { $target ->
        [none] { $statement }: { $value }
       *[other] { $name ->
            [none] {""}
           *[other] { $name }:{" "}
         }{ $value }; target: { $target }
     }
   *[other] { $shares }, by source
 }
heading-caveats = What could change this page
plan-not-at-hand = the plan is not available
heading-the-project = The project
heading-context = Context

report-chapter = { $name ->
    [summary] Executive summary
    [answers] Answers to the questions
    [urgent] Recommendations with high priority
    [introduction] Introduction
    [methods] Methods
    [team] Evaluation team
    [limits] Limitations
    [consulted] People consulted
    [questions] Evaluation questions
    [intervention] The evaluated intervention
    [findings] Findings
    [criteria] Evaluation criteria
    [effects] Effects
    [swot] Strengths, weaknesses, opportunities and threats
    [conclusions] Conclusions
    [recommendations] Recommendations
    [follow-up] Management response and follow-up
    [lessons] Lessons learned
    [lesson] Lessons
    [best-practice] Best practice
    [terms] Annex: terms of reference
    [work-sheet] Annex: data work sheet
   *[issues] Annex: issues
 }
report-column = { $name ->
    [commissioned-by] Commissioned by
    [carried-out] Carried out
    [reference] Reference
    [consulted] Group
    [number] Number
    [by] By
    [question] Question
    [questions] Questions
    [criterion] Criterion
    [answer] Answer
    [strength] Strength of evidence
    [finding] Finding
    [findings] Findings
    [section] Section
    [project] Project
    [country] Country
    [period] Period
    [evidence] Evidence
    [issues] Issues
    [used-in] Used in
    [conclusion] Conclusion
    [conclusions] Conclusions
    [recommendation] Recommendation
    [recommendations] Recommendations
    [to] Addressee
    [due] Due
    [priority] Priority
    [cost] Cost
    [follows-from] Follows from
    [state] State
    [response] Response
    [actions] Actions
    [lesson] Lesson
    [planned] Planned
    [happened] What happened
    [why] Why
    [follows] What follows
    [deliverable] Deliverable
    [delivered-in] Delivered in
    [note] Note
    [title] Title
    [purpose] Purpose
    [methods] Methods
    [field] Field
    [content] Content
    [rule] Rule
    [help] What to do
    [effect] Effect
    [short-term] Short term
    [long-term] Long term
    [any-term] Term not stated
    [about] Subject
    [problem] Problem
    [causes] Causes
    [acts-on-it] Who acts on it
    [strategy] Strategy
    [stakeholder] Stakeholder
   *[any-interest] Interest not stated
 }
report-quarter = { $quarter ->
    [strength] Strengths
    [weakness] Weaknesses
    [opportunity] Opportunities
   *[threat] Threats
 }
report-of-project = { $name ->
    [problems] Problems: { $project }
    [map] Map of measures: { $project }
   *[stakeholders] Stakeholders: { $project }
 }
report-summary = Questions: { $questions }, findings: { $findings }, conclusions: { $conclusions }, recommendations: { $recommendations }, lessons and best practices: { $lessons }.
report-not-borne-out = { $count ->
    [one] { $count } statement of this report has a serious issue: see the annex.
   *[other] { $count } statements of this report have serious issues: see the annex.
 }
report-criterion = Findings: { $criterion ->
    [none] other
   *[other] { $criterion }
 }
report-answered = { $count } of { $of } with findings
report-effect = { $direction }, { $intended ->
    [true] intended
    [false] unintended
   *[none] intention not stated
 }
report-no-answer = no answer is stated
report-point = { $statement }{ $findings ->
    [none] {""}
   *[other] {" "}← { $findings }
 }
report-chain = { $conclusion } ← { $findings ->
    [none] nothing
   *[other] { $findings }
 }
report-response = { $decision }{ $by ->
    [none] {""}
   *[other] {" "}by { $by }
 }{ $on ->
    [none] {""}
   *[other] , { $on }
 }{ $because ->
    [none] {""}
   *[other] : { $because }
 }
report-action = { $action }{ $owner ->
    [none] {""}
   *[other] {" "}({ $owner })
 }{ $due ->
    [none] {""}
   *[other] , by { $due }
 }: { $state }
report-as-of = As of { $on }
report-no-responses = No responses by { $on }.
report-not-delivered = not delivered
report-not-addressed = not addressed
report-reach = Level: { $reach }
report-influence = Influence: { $influence ->
    [high] high
    [medium] medium
    [low] low
   *[none] not stated
 }
report-interest = Interest: { $interest ->
    [high] high
    [medium] medium
   *[low] low
 }
no-such-form = no form { $form }
    .help = { $near ->
        [none] the forms are: { $forms }
       *[other] did you mean { $near }?
     }
option-form-without-evaluation = --form asks for an evaluation report, but { $file } declares no evaluation
    .help = declare one: Assessment(...)
lessons-none = No lessons found
lessons-line = { $file }: { $kind }: { $statement }{ $follows ->
    [none] {""}
   *[other] . { $follows }
 }
lessons-recommendation = { $file }: recommendation{ $to ->
    [none] {""}
   *[other] {" "}to { $to }
 }: { $statement } ({ $state })
revisions-none = Nothing moved between the two versions
revisions-title = { $earlier } compared with { $later }, as of { $on }
revisions-line = { $indicator }: { $what }{ $what ->
    [dropped] {" "}(target { $before ->
        [none] none
       *[other] { $before }
     })
    [added] {" "}(target { $after ->
        [none] none
       *[other] { $after }
     })
   *[other] {" "}{ $before ->
        [none] none
       *[other] { $before }
     } → { $after ->
        [none] none
       *[other] { $after }
     }
 }
revisions-why = { $on ->
    [none] no date and no reason given
   *[other] { $on }{ $by ->
        [none] {""}
       *[other] , agreed by { $by }
     }: { $because ->
        [none] no reason given
       *[other] { $because }
     }
 }
revisions-status = status by the earlier version: { $before ->
    [none] not in it
   *[other] { $before }
 }; by the later version: { $after ->
    [none] not in it
   *[other] { $after }
 }
revisions-after-results = the baseline moved after results were reported

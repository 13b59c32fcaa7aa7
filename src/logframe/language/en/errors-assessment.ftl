subject-evidence = evidence
assessment-of-nothing = an evaluation is of nothing
    .help = name the programme or projects that it evaluates: of=...
consulted-not-whole = the number of people heard is { $value }
    .help = write a whole number, or missing("why")
response-to-nothing = a response answers no recommendation
    .help = name it first: report.response(recommendation, "accepted")
evidence-unknown = { $id } names the evidence { $evidence }, which is not declared
    .help = { $near ->
        [none] name an indicator as PROJECT/INDICATOR, a claim, a series or a source. Words of your own need a space
       *[other] did you mean { $near }?
     }
record-unknown = no record { $id } in this evaluation
    .help = { $near ->
        [none] name one that is declared
       *[other] did you mean { $near }?
     }
reference-unknown = { $record } refers to { $id }, which is no { $kind } of this evaluation
    .help = { $near ->
        [none] declare it first
       *[other] did you mean { $near }?
     }

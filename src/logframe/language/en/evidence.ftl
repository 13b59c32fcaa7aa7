evidence = { $level ->
    [none] none
   *[other] { $level }, { $compared ->
        [true] { $direction ->
            [better] better
            [worse] worse
           *[none] no certain change
         }
       *[false] direction not known
     }{ $after_end ->
        [true] {" "}(after the project's end)
       *[false] {""}
     }
 }
evidence-of-results = Evidence of effect, of { $results } results: { $levels }.
evidence-of-the-result = Evidence of effect: { $level } for the result.
evidence-of-all-results = Evidence of effect: { $level } for all { $results } results.
evidence-of-some = { $level } for { $count }
evidence-of-named = { $level } for { $count } ({ $ids })
evidence-measured = measured
evidence-reported = reported
evidence-anecdotal = anecdotal
evidence-none = none

evidence = { $level ->
    [none] inget
   *[other] { $level }, { $compared ->
        [true] { $direction ->
            [better] bättre
            [worse] sämre
           *[none] ingen säker förändring
         }
       *[false] okänd riktning
     }{ $after_end ->
        [true] {" "}(efter projektets slut)
       *[false] {""}
     }
 }
evidence-of-results = Belägg för effekt, för { $results } resultat: { $levels }.
evidence-of-the-result = Belägg för effekt: { $level } för resultatet.
evidence-of-all-results = Belägg för effekt: { $level } för alla { $results } resultat.
evidence-of-some = { $level } för { $count }
evidence-of-named = { $level } för { $count } ({ $ids })
evidence-measured = uppmätt
evidence-reported = rapporterat
evidence-anecdotal = enstaka berättelser
evidence-none = inget

evidence = { $level ->
    [none] aucun
   *[other] { $level }, { $compared ->
        [true] { $direction ->
            [better] en amélioration
            [worse] en détérioration
           *[none] sans changement certain
         }
       *[false] évolution inconnue
     }{ $after_end ->
        [true] {" "}(après la fin du projet)
       *[false] {""}
     }
 }
evidence-of-results = Effet constaté, sur { $results } résultats : { $levels }.
evidence-of-the-result = Effet constaté pour le résultat : { $level }.
evidence-of-all-results = Effet constaté pour l’ensemble des { $results } résultats : { $level }.
evidence-of-some = { $level } pour { $count }
evidence-of-named = { $level } pour { $count } ({ $ids })
evidence-measured = mesuré
evidence-reported = rapporté
evidence-anecdotal = témoignages isolés
evidence-none = aucun

reviewed-for = évalué au { $on } ({ $why })
answer-open = La réalisation ne peut pas être évaluée pour « { $statement } » (valeur cible : { $target }) : { $shares }{ $several ->
    [true] , selon la source
   *[false] {""}
 }.
answer-none-due = L’échéance des { $count } valeurs cibles est à venir, et aucune n’a de chiffre.
answer-no-figure = La réalisation ne peut pas être évaluée : aucune des { $count } valeurs cibles n’a de donnée.
shares-by-source = { $projected ->
    [none] { $counted }
   *[other] { $projected } en projection{ $counted ->
        [none] {""}
       *[other] , { $counted } d’après les données
     }
 }
answer-one-target = « { $statement } » (valeur cible : { $target }) : { $value ->
    [none] aucun chiffre
   *[other] { $value }
 }{ $share ->
    [none] {""}
   *[other] {" "}({ $share })
 }, { $status }.
answer-one-event = « { $statement } » : { $status } ; valeur cible : { $target }.
answer-targets = Sur { $count } indicateurs avec valeur cible : { $statuses }.
answer-targets-alike = Les { $count } indicateurs avec valeur cible : { $status }.
answer-no-target = La réalisation ne peut pas être évaluée : { $indicators ->
    [zero] le projet n’a aucun indicateur propre
   *[other] aucun indicateur n’a de valeur cible
 }.
answer-effect-of-result = { $level ->
    [anecdotal] L’effet n’est connu que par des témoignages isolés.
   *[other] L’effet n’est pas mesuré.
 }
answer-effects = { $known ->
    [zero] Aucun résultat n’a d’effet mesuré ou rapporté.
    [one] Un effet est mesuré ou rapporté{ $of ->
        [none] {""}
       *[other] {" "}pour { $known } résultat sur { $of }
     } ({ $directions }).
   *[other] Un effet est mesuré ou rapporté pour { $known } résultats sur { $of } ({ $directions }).
 }
effect-direction = { $direction ->
    [better] en amélioration
    [worse] en détérioration
    [none] sans changement certain
   *[unknown] évolution inconnue
 }{ $count ->
    [none] {""}
   *[other] {"\u00A0"}: { $count }
 }
page-one-progress = Temps écoulé : { $elapsed ->
    [none] inconnu
   *[other] { $elapsed }
 }. Fonds dépensés : { $spent ->
    [none] inconnus
   *[other] { $spent }
 }.{ $reached ->
    [none] {""}
   *[other] {" "}Part atteinte de la valeur cible : { $reached }.
 }{ $targets ->
    [none] {""}
   *[other] {" "}Valeurs cibles atteintes : { $targets }.
 }
spent-of = { $share } de { $amount }
so-many-of = { $count } sur { $of }
status-count = { $count } { $status ->
    [exceeded] { $count ->
        [one] dépassé
       *[other] dépassés
     }
    [fulfilled] { $count ->
        [one] atteint
       *[other] atteints
     }
    [reached] avec la cible atteinte
    [kept] { $count ->
        [one] maintenu
       *[other] maintenus
     }
    [reached-late] { $count ->
        [one] atteint en retard
       *[other] atteints en retard
     }
    [partly-fulfilled] { $count ->
        [one] partiellement atteint
       *[other] partiellement atteints
     }
    [not-kept] { $count ->
        [one] non maintenu
       *[other] non maintenus
     }
    [not-fulfilled] { $count ->
        [one] non atteint
       *[other] non atteints
     }
    [not-reached] avec la cible manquée
    [adverse] { $count ->
        [one] détérioré
       *[other] détériorés
     }
    [undecided] { $count ->
        [one] indéterminé
       *[other] indéterminés
     }
    [not-judged] { $count ->
        [one] non évalué
       *[other] non évalués
     }
    [not-due] à échéance encore à venir
    [not-measured] { $count ->
        [one] non mesuré
       *[other] non mesurés
     }
    [not-computable] { $count ->
        [one] non calculable
       *[other] non calculables
     }
   *[other] { $status }
 }
count-results = Résultats atteints de façon certaine
count-effects = Résultats dont l’effet est connu
count-anecdotal = { $count } avec des témoignages isolés
count-targets = Indicateurs avec valeur cible
count-reported = Durée couverte pour la valeur cible
count-reported-targets = Valeurs cibles aux données à jour
heading-targets-by-source = { $count ->
    [one] La valeur cible, source par source
   *[other] Les valeurs cibles, source par source
 }
target-picture = { $statement } : { $target }
target-picture-in-words = { $bars }
target-bar-in-words = { $label } : { $text }
target-bar-legend = Foncé : compté.{ $is_open ->
    [true] {" "}Clair : projeté ou possible.
   *[other] {""}
 }{ $is_endless ->
    [true] {" "}Pointillé : peut être plus.
   *[other] {""}
 } Trait : valeur cible{ $falls ->
    [true]  ; plus bas, c’est mieux
   *[other] {""}
 }.
bar-of-source = { $source ->
    [none] source non indiquée
   *[other] { $source }
 }{ $definition ->
    [none] {""}
   *[other] {" "}(définition : { $definition })
 }
target-bar = { $value }{ $projected ->
    [none] {""}
   *[other] , prévision { $projected }
 }{ $share ->
    [none] {""}
   *[other] { $of_the_way ->
        [true] ,
       *[other] {" "}:
     } { $share }{ $is_forecast ->
        [true] {" "}en projection
       *[false] {""}
     }
 }
heading-priorities = { $count ->
    [one] Le point le plus important
   *[other] Les { $count } points les plus importants
 }
priority-sources-differ = Les sources divergent sur « { $statement } » : { $values }.
value-of-source = { $value } ({ $source ->
    [none] source non indiquée
   *[other] { $source }
 })
priority-contradicts = Chiffres à vérifier : { $finding }.
priority-part-missed = Le total cache une partie : { $finding }.
priority-worse = { $moves }{ $more ->
    [zero] {""}
    [one] {" "}; et { $more } autre
   *[other] {" "}; et { $more } autres
 }.
priority-moved = « { $statement } » : { $fell ->
    [true] en baisse
   *[false] en hausse
 }, { $before }{ $before_time ->
    [none] {""}
   *[other] {" "}({ $before_time })
 } puis { $after }{ $after_time ->
    [none] {""}
   *[other] {" "}({ $after_time })
 }
priority-status = « { $statement } » : { $status }, { $value } ; valeur cible : { $target }{ $why ->
    [none] {""}
   *[other]  ; { $why }
 }
priority-missed = « { $statement } » : { $status }{ $value ->
    [none] {""}
   *[other] , { $value }
 } ; valeur cible : { $target }{ $more ->
    [zero] {""}
    [one] . Une autre valeur cible de ce résultat est dans le même cas
   *[other] . { $more } autres valeurs cibles de ce résultat sont dans le même cas
 }.
priority-half-way = { $level ->
    [anecdotal] L’effet n’est connu que par des témoignages isolés
   *[other] La mesure s’arrête à mi-chemin
 }{ $of ->
    [none] {""}
   *[other] {" "}pour { $count ->
        [one] { $count } résultat
       *[other] { $count } résultats
     } sur { $of }
 } : { $statements }{ $more ->
    [zero] {""}
    [one] {" "}; et { $more } autre
   *[other] {" "}; et { $more } autres
 }{ $share ->
    [none] {""}
   *[other] {" "}({ $share } du budget)
 }.
priority-no-indicator = Sans indicateur : { $statements }{ $more ->
    [zero] {""}
    [one] {" "}; et { $more } autre
   *[other] {" "}; et { $more } autres
 }.
priority-no-target = { $count ->
    [one] Un effet n’a pas de valeur cible
   *[other] { $count } effets n’ont pas de valeur cible
 } : { $statements }{ $more ->
    [zero] {""}
    [one] {" "}; et { $more } autre
   *[other] {" "}; et { $more } autres
 }.
priority-not-reported = Financé{ $share ->
    [none] {""}
   *[other] {" "}({ $share } du budget)
 }, mais { $since ->
    [none] aucune donnée n’est communiquée
   *[other] aucune donnée n’est communiquée depuis le { $since }
 } : « { $statement } ».
priority-targets-not-reported = { $count ->
    [one] Une valeur cible est arrivée à échéance sans être entièrement renseignée
   *[other] { $count } valeurs cibles sont arrivées à échéance sans être entièrement renseignées
 } : { $targets }{ $more ->
    [zero] {""}
    [one] {"\u00A0"}; et { $more } autre
   *[other] {"\u00A0"}; et { $more } autres
 }.
target-and-reports = « { $statement } » ({ $coverage ->
    [none] aucun chiffre
   *[other] { $coverage }
 })
priority-risk = Un risque s’est réalisé{ $occurrence ->
    [partly-occurred] {" "}en partie
   *[other] {""}
 }, et aucune réponse n’est indiquée : « { $statement } ».
heading-questions = Questions au projet
ask-which-figure = Quel chiffre est juste pour « { $statement } » : { $values } ?
ask-right-figure = Quels chiffres sont justes pour « { $statement } » ?
ask-why-worse = Pourquoi cette détérioration : { $statements } ?
ask-why-missed = Pourquoi la valeur cible de « { $statement } » n’a-t-elle pas été atteinte ?
ask-why-part-missed = Pourquoi la valeur cible de « { $statement } » n’a-t-elle pas été atteinte pour { $part } ?
ask-why-behind = Qu’est-ce qui retarde « { $statement } » par rapport à sa valeur cible ?
ask-after-reason = Le projet explique ce qui n’a pas marché pour { $statements }. Qu’a-t-il fait pour y remédier ?
ask-next = « { $statement } » : { $question }
ask-what-shows = Qu’est-ce qui montrerait que ceci est atteint : « { $statement } » ?
ask-target = Quelle est la valeur cible de « { $statement } », et pour quelle date ?
ask-what-came = Qu’ont produit les fonds consacrés à « { $statement } »{ $since ->
    [none] {""}
   *[other] {""} depuis le { $since }
 } ?
ask-what-is-lacking = Quelle est la valeur réalisée de « { $statement } »{ $coverage ->
    [none] {""}
   *[other] {" "}pour la période sans rapport
 } ?
ask-what-was-done = Qu’a-t-on fait lorsque ceci est arrivé : « { $statement } » ?
heading-glance = Les résultats attendus en un coup d’œil
head-expected-result = Résultat attendu
head-evidence = Effet constaté
head-in-one-line = En bref
line-no-indicator = aucun indicateur
line-no-figure = aucun chiffre : { $statement }
line-in-short = { $shares ->
    [none] { $target ->
        [none] { $statement } : { $value }
       *[other] { $name ->
            [none] {""}
           *[other] { $name } :{" "}
         }{ $value } ; valeur cible : { $target }
     }
   *[other] { $shares }, selon la source
 }
heading-caveats = Ce qui pourrait changer cette page
plan-not-at-hand = le plan n’est pas disponible
heading-the-project = Le projet
heading-context = Contexte

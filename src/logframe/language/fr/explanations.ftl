explain-formula = formule : { $formula }
explain-policy = règle : { $policy }
explain-observed = valeur observée : { $value }
explain-target-value = valeur cible : { $value }
explain-baseline-value = valeur de référence : { $value }
explain-achievement = { $method } : { $share }
explain-parts-known = parties avec données : { $coverage }
explain-missing-parts = parties manquantes : { $policy }
explain-worst = la plus mauvaise est { $value }
explain-aggregate = { $how } : { $value }
explain-weighted-label = { $label } : { $score }, poids { $weight }
explain-weighted-mean = moyenne pondérée : { $value }
explain-without-label = sans note : { $count }
explain-rating = { $scheme } : { $rating }
explain-number = { $name } = { $number }
explain-trend = { $method } : { $label ->
    [none] non calculable
   *[other] { $label }
 }
explain-needs-answer = explain() attend une évaluation, et non { $type }
    .help = évaluez d’abord : explain(evaluate(project)["victims-assisted"])
explain-title = { $id } : { $statement }
explain-status = { $status }{ $possible ->
    [none] {""}
   *[other] {" "}({ $possible })
 }{ $reason ->
    [none] {""}
   *[other]  : { $reason }
 }
explain-status-on = statut au { $day } : { $status }
explain-baseline = valeur de référence : { $value }{ $when ->
    [none] {""}
   *[other] {" "}({ $when })
 }
explain-target = valeur cible : { $value }{ $periods ->
    [none] {""}
   *[other] {" "}({ $periods }, { $days } { $days ->
        [one] jour
       *[other] jours
     })
 }
explain-limits = valeur cible : { $limits }{ $unit ->
    [none] {""}
   *[other] {" "}{ $unit }
 }
explain-due = échéance le { $day } : { $is_due ->
    [true] passée
   *[false] à venir
 }
explain-milestone-passed = jalon passé : { $value } au { $day }
explain-source = { $source ->
    [none] source non indiquée
   *[other] { $source }
 }{ $definition ->
    [none] {""}
   *[other] {" "}(autre définition : { $definition })
 } : { $status }
explain-figure = valeur observée : { $value }, { $when ->
    [none] sans date
   *[other] { $when }
 }{ $place ->
    [none] {""}
   *[other] , { $place }
 }{ $story ->
    [true] {" "}(témoignage)
   *[false] {""}
 }{ $order ->
    [none] {""}
   *[other] , rang { $order }
 }{ $parts ->
    [none] {""}
   *[other]  ; { $parts }
 }{ $explanation ->
    [none] {""}
   *[other]  ; explication du projet : { $explanation }
 }
explain-parts = par { $dimension } : { $parts }
explain-part = { $name } { $value }
explain-covers = couverture : { $coverage }{ $coverage ->
    [coverage-in-days] {""}
   *[coverage-in-months] , { $count } { $count ->
        [one] jour
       *[other] jours
     } sur { $of }
 }
explain-figures-missing = chiffres manquants : { $count }
explain-value = valeur : { $value }
explain-steps = échelons franchis de la valeur de référence à la valeur cible : { $count } sur { $of }
explain-fulfilment = réalisation : { $computation ->
    [none] { $share }
    [computation-by-method] { $computation } : { $share }
   *[other] { $computation } = { $share }
 }
computation-by-method = { $method } avec a = { $value }, t = { $target }{ $baseline ->
    [none] {""}
   *[other] , b = { $baseline }
 }
bracketed = ({ $number })
computation-of-ratio = { $value } / { $target }
computation-over-equal-periods = sur des périodes égales : ({ $value } - { $baseline }) / ({ $target } - { $baseline })
computation-of-way = ({ $value } - { $baseline }) / ({ $target } - { $baseline })
explain-expected = attendu à cette date : { $share } { $milestone ->
    [none] selon le temps écoulé
   *[other] selon le jalon du { $milestone }
 } ; en bonne voie à partir de { $limit } de ce taux : { $needed }
explain-forecast = prévision : { $share } de la valeur cible, { $assumption }
forecast-assumption = si le rythme par rapport à ce qui est attendu reste le même
explain-superseded = { $source ->
    [none] source non indiquée
   *[other] { $source }
 } : { $value }, remplacé par { $by }
explain-together = ensemble : { $value }, réalisation : { $share ->
    [none] inconnue
   *[other] { $share }
 }
explain-project-says = commentaire du projet : { $text }
explain-evidence = effet constaté : { $evidence }
explain-evidence-figure = d’après { $indicator } : { $value }, { $when ->
    [none] sans date
   *[other] { $when }
 } ({ $source ->
    [none] source non indiquée
   *[other] { $source }
 }) : { $against ->
    [none] rien à quoi le comparer
    [event] l’événement a eu lieu
    [baseline] par rapport à la valeur de référence
    [earlier-figure] par rapport à un chiffre antérieur
    [target] par rapport à la valeur cible
   *[milestone] par rapport à un jalon
 }
formula-within-limits = la valeur est-elle dans ses limites
formula-event = l’événement a-t-il eu lieu
formula-of-method = { $method } : { $formula }{ $policy ->
    [none] {""}
   *[other] {" "}({ $policy })
 }
formula-steps = échelons franchis / échelons de la valeur de référence à la valeur cible, sur une échelle sans distances
formula-flow-from-rate = (somme - référence) / (cible - référence), taux de référence rapporté à la durée de la valeur cible
formula-flow = somme des observations de la période de la valeur cible / valeur cible
formula-pooled = (part regroupée - référence) / (cible - référence), part regroupée : somme des numérateurs / somme des dénominateurs
formula-state = (dernière valeur - référence) / (cible - référence)
explain-date = date : { $day } ({ $reason })
explain-elapsed = temps écoulé sur { $period }, en jours : { $count } sur { $of }, soit { $share }
explain-results = résultats attendus : { $count }
explain-status-count = { $status } : { $count }
explain-half-way-count = s’arrêtent à mi-chemin : { $count } sur { $of } ({ $ids ->
    [none] aucun
   *[other] { $ids }
 })
explain-half-way-by-design = dont dès la conception : { $count } ({ $ids ->
    [none] aucun
   *[other] { $ids }
 })
explain-own-indicators = indicateurs propres : { $count }, dont { $with_figure } avec un chiffre et { $with_target } avec une valeur cible
explain-on-track = en bonne voie à partir de { $share } de ce qui est attendu à cette date
explain-node-status = statut : { $status }
explain-weakest = l’indicateur mesuré le plus faible décide : { $indicator }
explain-achieved = { $coverage }, { $count } sur { $of } { $count ->
    [one] atteint
   *[other] atteints
 }
explain-indicator-status = { $id } : { $status }
explain-mean-of-shares = moyenne pondérée des taux ({ $weights }) : { $share }
explain-half-way = s’arrête à mi-chemin : { $reason }
explain-money = financement, { $funding }
explain-budget-line = { $statement } : { $amount }
explain-cost = coût de l’indicateur { $indicator } : { $money } ({ $basis }) / { $value } = { $cost }
explain-budget-share = part de la ligne « { $line } » dans le total : { $share }
explain-allocation = fonds pour { $part } : { $money }
explain-management = gestion, en équivalents temps plein : { $posts }
explain-post = { $statement } : { $share } %
explain-note = remarque : { $text }
explain-record-answers = répond à { $question }
explain-record-says = dit « { $says } » de { $indicator }. Verdict des chiffres – { $verdict } : { $reason }
explain-record-evidence = élément probant : { $text }{ $count ->
    [none] {""}
   *[other] {" "}(personnes entendues: { $count })
 }
explain-record-issue = problème { $rule } : { $problem }
explain-record-used = utilisé dans { $records }
explain-record-nothing = ne repose sur aucun élément probant ni sur rien d’autre

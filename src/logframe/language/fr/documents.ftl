head-project = Projet
head-indicator = Indicateur
head-money = Financement
head-figure = Chiffre
head-cost = Coût
head-beside = Réserves
head-observed = Valeur observée
head-purpose = Pour
head-status = Statut
head-compared-with-first = Par rapport au premier
head-comparison = Comparaison
head-place = Lieu
head-value = Valeur
head-claim = Affirmation
head-stated = Annoncé
head-computed = Calculé
head-verdict = Verdict
head-derived-from = Calculé à partir de
no-computed-value = non calculable
projects-reviewed = { $count ->
    [one] { $count } projet sur { $of } est examiné ci-dessous : celui qui demande
   *[other] { $count } projets sur { $of } sont examinés ci-dessous : ceux qui demandent
} le plus d’attention.
projects-unlisted = { $count ->
    [one] { $count } n’a
   *[other] { $count } n’ont
} pas de ligne ici.
projects-elsewhere = Un autre : logframe review FICHIER ID. Tous : --full, ou logframe portfolio FICHIER --reviews DOSSIER.
all-projects-together = Tous les projets ensemble :
heading-shared = Indicateurs communs à plusieurs projets
about-shared = Comparaison avec le premier projet qui a cet indicateur, ou raison pour laquelle les deux ne se comparent pas.
heading-statistics = Statistiques
heading-gaps = Écarts entre les étapes
heading-comparisons = Comparaison de chiffres
heading-costs = Coûts unitaires
heading-claims = Chiffres annoncés, recalculés à partir de leurs données
head-stage = Étape
head-stage-before = Part de l’étape précédente
head-country = Pays
head-period = Période
head-objectives = Objectifs
head-donors-and-money = Bailleurs de fonds et financement
head-expected-results = Résultats attendus
none = aucun
head-baseline-and-target = Valeur de référence et valeur cible
head-each-source = Valeurs réalisées par source
head-fulfilment = Réalisation
head-reason = Explication du projet
head-activity = Activité
head-leads-to = Contribue à
head-said = Notes
head-wrong = Problèmes
head-line = Ligne
head-donor = Bailleur de fonds
head-amount = Montant
head-share = Part du total
head-note = Note
head-part-of-strategy = Volet de la stratégie
head-its-results = Résultats de ce volet
head-condition = Hypothèse ou risque
head-of = Concerne
head-outcome = Constat
head-response = Réponse et note
the-project = le projet
not-reported = non communiqué
head-source = Source
heading-conflicts = Écarts entre les sources
heading-project-problems = Problèmes du projet dans son ensemble
heading-limits = Limites de cette revue
label-chain = La chaîne des résultats ; le texte qui suit dit la même chose
skip-to-lines = Aller aux résultats attendus
kind-programme = Revue d’un programme
heading-projects = Projets
kind-review = Revue des résultats attendus
heading-shared-issues = Problèmes présents à plusieurs endroits
head-indicators = Indicateurs
heading-over-time = Évolution dans le temps
label-expected = attendu
over-time-in-words = Au { $day } : { $expected ->
    [none] {""}
   *[other] attendu { $expected } ;{" "}
 }{ $values }
reported-by-source = { $source } : { $value }
heading-chain = Chaîne des résultats
about-chain = Activités à gauche, objectifs à droite. Trait interrompu : effet non mesuré, ou sans lien avec l’objectif. ✂ : s’arrête à mi-chemin.
chain-in-words = La chaîne des résultats en texte
heading-lines = Résultats attendus
how-computed = Calcul
heading-next-steps = Ce qu’il faut mesurer ensuite
heading-activities = Activités
heading-unit-costs = Coûts unitaires
heading-allocation = Emploi des fonds
heading-staff = Gestion
heading-conditions = Hypothèses et risques
heading-sources = Sources de données
heading-waived = Dérogations
heading-methods = Méthodes
head-note-of-evaluator = Note de l’évaluateur
heading-programme-limits = Limites de la revue du programme
title-of-page = { $ids } : revue des résultats attendus
part-of-line = (partie de la ligne « { $line } »)
condition-assumption = Hypothèse : { $statement }
condition-risk = Risque : { $statement }
method-of-stage = méthode : { $method }
derived-from = calcul : { $derivation }
results-and-state = { $results } : { $state }
chain-stops-here = ✂ la mesure s’arrête ici
chain-evidence-in-short = effet : { $level }
chain-evidence = effet constaté : { $evidence }
chain-title = La chaîne des résultats, des activités aux objectifs
chain-node = { $kind ->
    [objective] Objectif :
    [result] Résultat :
   *[activity] Activité :
 } { $statement } ({ $id }). Contribue à : { $leads_to ->
    [none] rien d’autre
   *[other] { $leads_to }
 }{ $status ->
    [none] {""}
   *[other] . Statut : { $status }
 }{ $half_way ->
    [none] {""}
   *[other]  ; { $half_way }
 }.
chain-state = { $status } ; { $measured }
head-reviewed-for = Évalué au
head-donors = Bailleurs de fonds
head-implementer = Mise en œuvre
head-target-group = Groupe cible
head-strategy = Stratégie
title-of-review = { $id } : { $statement }
title-of-node = { $kind ->
    [objective] Objectif
   *[result] Résultat
 } : { $statement }
ask = { $indicator ->
    [none] { $ask }
   *[other] { $indicator } : { $ask }
 }
money-and-basis = { $money } ({ $basis })
in-brackets = ({ $text })
heading-money = Financement
contents-and-search = Contenu et recherche
heading-contents = Contenu
label-search = Rechercher
filter-status = Statut
filter-level = Niveau
filter-strategy = Volet de la stratégie
filter-rule = Problème
filter-all = tous
filter-reset = Tout afficher
lines-shown = { $count } indicateurs sur { $of }
heading-calculations = Calculs
caption-of-picture = Figure { $number } : { $title }
page-of-pages = page { $page } sur { $pages }
figures-as-of = au { $on }
label-assessment = Notre appréciation
label-recommendation = Recommandation
heading-kept = Conservé de la version précédente

heading-matrix = Matrice des résultats ({ $donor })
layout-eu = UE
layout-fcdo = FCDO
layout-sida = Asdi
layout-usaid = USAID
layout-un = ONU
layout-worldbank = Banque mondiale
layout-unicef = UNICEF
dialect-unknown = il n’y a pas de présentation de bailleur { $name }
    .help = { $near ->
        [none] les présentations sont : { $names }
       *[other] vouliez-vous dire « { $near } » ?
     }
layout-title = { $group }{ $number ->
    [none] {""}
   *[other] {" "}{ $number }
 } : { $statement }
layout-name = { $group }{ $number ->
    [none] {""}
   *[other] {" "}{ $number }
 }
matrix-earlier-left-out = { $count ->
    [one] { $count } jalon ou période antérieurs n’a pas de colonne
    [many] { $count } de jalons ou périodes antérieurs n’ont pas de colonne
   *[other] { $count } jalons ou périodes antérieurs n’ont pas de colonne
 }
matrix-nodes-left-out = { $count ->
    [one] Cette présentation n’a pas de ligne pour { $ids }
    [many] Cette présentation n’a pas de lignes pour { $ids }
   *[other] Cette présentation n’a pas de lignes pour { $ids }
 }
layout-objective = Objectif
layout-impact = Impact
layout-outcome = Effet direct
layout-output = Produit
layout-activity = Activité
layout-eu-impact = Impact (objectif général)
layout-eu-outcome = Effet direct (objectif spécifique)
layout-eu-other-outcome = Autre effet direct
layout-sida-long-term = Effet à long terme
layout-sida-outcome = Effet direct
layout-sida-bridging = Effet intermédiaire
layout-usaid-do = Objectif de développement
layout-usaid-ir = Résultat intermédiaire
layout-usaid-sub-ir = Sous-résultat intermédiaire
layout-usaid-do-short = OD
layout-usaid-ir-short = RI
layout-usaid-sub-ir-short = Sous-RI
layout-worldbank-pdo-short = ODP
layout-worldbank-pdo = Objectif de développement du projet
layout-worldbank-pdo-indicators = Indicateurs de l’objectif de développement du projet
layout-worldbank-component = Composante
layout-worldbank-intermediate = Indicateurs de résultats intermédiaires par composante
layout-unicef-output = Produit du document de programme
layout-assumptions-of-project = Hypothèses de tout le projet
layout-impact-weighting = Pondération de l’impact (%)
layout-risk-rating = Niveau de risque
layout-output-score = Note du produit
layout-inputs-money = Moyens (budget)
layout-inputs-staff = Moyens (personnel)
layout-score = { $rating } : { $score } sur 100, calculé à partir des taux de { $count } indicateurs sur { $of } ; l’équipe de revue décide
layout-no-score = non calculable : aucun indicateur n’a de taux d’atteinte de sa cible
layout-result = Résultat
layout-number = N°
layout-indicator = Indicateur
layout-indicators = Indicateurs
layout-unit = Unité
layout-baseline = Valeur de référence
layout-baseline-value = Valeur de référence (valeur)
layout-baseline-year = Valeur de référence (année)
layout-baseline-date = Valeur de référence (date)
layout-target = Valeur cible
layout-target-value = Cible (valeur)
layout-target-year = Cible (année)
layout-target-date = Cible (date)
layout-target-by = Cible { $period }
layout-target-of = { $period } : cible
layout-actual-of = { $period } : valeur réalisée
layout-milestone = Jalon { $number } ({ $period })
layout-planned-achieved = Prévu / réalisé
layout-planned = Prévu
layout-achieved = Réalisé
layout-current-value = Valeur actuelle
layout-current-date = Valeur actuelle (date)
layout-actual = Valeur réalisée
layout-source = Source des données
layout-assumptions = Hypothèses
layout-frequency = Fréquence
layout-responsible = Responsable
layout-comment = Commentaire
layout-eu-results-chain = Chaîne des résultats
layout-eu-sources = Sources de données
layout-sida-objective = Objectif
layout-sida-source = Source et méthode
layout-sida-deviation = Commentaire sur l’écart
layout-usaid-type = Type
layout-usaid-disaggregation = Ventilation
layout-usaid-target = Cible, durée totale
layout-usaid-actual = Réalisé, durée totale
layout-usaid-percent = % de la cible
layout-usaid-deviation = Explication de l’écart
layout-un-results = Résultats
layout-un-indicators = Indicateurs (ventilés)
layout-un-source = Source / moyen de vérification
layout-un-conditions = Hypothèses et risques
layout-un-partners = Partenaires
layout-worldbank-previous = Réel (précédent)
layout-worldbank-previous-date = Réel (précédent), date
layout-worldbank-current = Réel (actuel)
layout-worldbank-current-date = Réel (actuel), date
layout-worldbank-target = Cible finale
layout-worldbank-target-date = Cible finale (date)
layout-unicef-result = Produit du document de programme
layout-unicef-cumulative = Progrès cumulés
layout-unicef-achieved = Réalisé pendant la période
layout-unicef-place = Progrès par lieu
layout-unicef-status = État d’ensemble
layout-unicef-narrative = Exposé
layout-at-place = { $place } : { $figure }
layout-outside-band = { $share } de la cible. { $explanation ->
    [none] Plus de 10 % d’écart avec la cible : expliquez l’écart
   *[other] { $explanation }
 }
layout-frequency-word = { $frequency ->
    [daily] chaque jour
    [weekly] chaque semaine
    [monthly] chaque mois
    [quarterly] chaque trimestre
    [half-yearly] chaque semestre
    [yearly] chaque année
   *[once] une fois
 }
progress-met = Atteint
progress-on-track = En bonne voie
progress-none = Aucun progrès
progress-constrained = Entravé
progress-no-status = Sans état

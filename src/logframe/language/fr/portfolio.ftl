portfolio-title = Portefeuille : { $projects ->
    [one] { $projects } projet
   *[other] { $projects } projets
 }
portfolio-output-only-answer = Projets qui ne mesurent que des produits, ni effet ni impact : { $count } sur { $of }{ $share ->
    [none] {""}
   *[other] {" "}({ $share })
 }
portfolio-half-way-answer = Résultats dont la mesure s’arrête à mi-chemin : { $count } sur { $of }{ $share ->
    [none] {""}
   *[other] {" "}({ $share })
 }
portfolio-half-way-money-answer = { $part ->
    [none] Argent pour ces résultats : inconnu, sur { $budget }
   *[other] Argent pour ces résultats : { $part } sur { $budget }
 }
portfolio-nothing-read = Aucun projet n’a pu être lu
portfolio-dated = { $on ->
    [none] Chaque projet à sa propre date
   *[other] Au { $on }
 }
portfolio-dated-otherwise = { $count ->
    [one] { $count } projet de tableaux d’indicateurs est évalué aux dates du tableau
   *[other] { $count } projets de tableaux d’indicateurs sont évalués aux dates des tableaux
 }
portfolio-skipped = Fichiers des dossiers qui ne sont pas lus (Python, verrouillage, documents Word, autres tableaux, sans cadre logique) : { $count }
portfolio-projects = Projets
portfolio-not-read = Non lus
portfolio-indicators = Indicateurs
portfolio-with-target = Indicateurs avec cible
portfolio-with-figure = Indicateurs renseignés
portfolio-with-effect = Résultats à effet connu
portfolio-reached = Cibles atteintes
portfolio-missed = Cibles manquées
portfolio-open = Ouvertes
portfolio-results = Résultats
portfolio-half-way = À mi-chemin
portfolio-output-only = Produits seuls
portfolio-part = { $count } sur { $of }
portfolio-count-and-share = { $count } ({ $share })
portfolio-money = Argent
portfolio-currency = Monnaie
portfolio-budget = Budget
portfolio-half-way-money = Argent pour les résultats à mi-chemin
portfolio-half-way-unknown = Projets où cette part est inconnue
portfolio-by-level = Par niveau
    .head = Niveau
portfolio-by-organisation = Par organisation
    .head = Organisation
portfolio-by-donor = Par bailleur
    .head = Bailleur
portfolio-by-country = Par pays
    .head = Pays
portfolio-by-sector = Par secteur
    .head = Secteur
portfolio-by-sector-of = Par secteur ({ $vocabulary })
portfolio-vocabulary = Liste de secteurs
portfolio-divided = Projets, répartis
portfolio-divided-note = Un projet dans plusieurs secteurs compte dans chacun. « Projets, répartis » le répartit selon ses pourcentages, ou à parts égales s’ils ne sont pas tous indiqués ; la colonne totalise tous les projets.
portfolio-by-year = Par année de début
    .head = Année de début
portfolio-rules = Problèmes par fréquence
portfolio-places = Occurrences
portfolio-outliers = Réalisation invraisemblable
portfolio-conflicts = Chiffres contradictoires
portfolio-parts = Projets qui font partie d’autres
portfolio-its-parts = Ses parties
projects-within-projects = { $count } des projets { $count ->
    [one] fait
   *[other] font
} partie d’un autre ici : les sommes comptent l’argent et les indicateurs des deux
projects-below-others = { $count ->
    [one] { $count } projet est à un niveau inférieur à d’autres ici et ne nomme
   *[other] { $count } projets sont à un niveau inférieur à d’autres ici et ne nomment
} aucun projet au-dessus : les sommes peuvent compter deux fois le même argent et les mêmes indicateurs
portfolio-repeated = Projets dans plusieurs fichiers
portfolio-repeated-answer = { $count ->
    [one] { $count } identifiant de projet figure
   *[other] { $count } identifiants de projet figurent
 } dans plusieurs fichiers : les sommes comptent chaque fichier
portfolio-files = Fichiers
portfolio-first = Projets à examiner d’abord
portfolio-first-order = Résultats à mi-chemin qui ont le plus d’argent, le plus grand de chaque monnaie d’abord. Le tableau de tous les projets se trie par toute colonne.
portfolio-share = Part de la cible
portfolio-file = Fichier
portfolio-reason = Raison
portfolio-listed = { $count } sur { $of } figurent ici
portfolio-lists-shown = { $count } listes de secteurs sur { $of } sont montrées ici
portfolio-chart-output-only = Projets qui ne mesurent que des produits, part de ceux qui ont des indicateurs
portfolio-chart-reached = Cibles atteintes, parmi les cibles atteintes, manquées et ouvertes
portfolio-all-projects = Tous les projets
portfolio-shown = { $count } projets sur { $of }
portfolio-table-use = Tableau des projets. Les flèches font défiler, les boutons de l’en-tête trient
portfolio-needs-script = Le tableau des projets exige JavaScript. Tout ce qui précède est complet sans lui.
portfolio-not-unpacked = Ce navigateur ne peut pas ouvrir le tableau. Utilisez-en un plus récent, ou le classeur.
portfolio-show = Afficher
portfolio-errors = Erreurs
portfolio-warnings = Avertissements
portfolio-yes = oui
portfolio-no-project = le fichier ne contient aucun projet
portfolio-several-problems = { $first } ; problèmes dans le fichier : { $count }
portfolio-problem-at = { $place } : { $problem }
portfolio-own-error = logframe a échoué sur ce fichier ({ $kind } : { $problem })
    .help = signalez-le, avec le fichier s’il peut être partagé
portfolio-worker-died = le processus qui évaluait ce fichier s’est arrêté deux fois
portfolio-worker-lost = l’exécuteur qui évaluait ce fichier a échoué deux fois ({ $kind })
portfolio-pattern-fits-nothing = aucun fichier ne correspond à ce motif
portfolio-written = { $file } : projets : { $projects } ; non lus : { $unread } ; faits auparavant : { $resumed } fichiers sur { $files }
portfolio-progress = Fichiers
no-portfolio-with-ending = aucun portefeuille ne s’écrit { $ending ->
    [none] dans un fichier sans extension
   *[other] en { $ending }
 }
    .help = utilisez { $endings }

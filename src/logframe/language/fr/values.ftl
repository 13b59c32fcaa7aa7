number-about = environ { $number }
number-any = nombre indéterminé
number-at-least = au moins { $number }
number-more-than = plus de { $number }
number-at-most = au plus { $number }
number-less-than = moins de { $number }
number-range = { $low } à { $high }
number-unknown = inconnu
pooled-figures = { $above } sur { $below }
quantity = { $value } { $unit }
unit-per = { $parts }
unit-so-many = { $number } { $unit }
unit-between = par
unit-percent = %
percentage-points = points de pourcentage
unit-person = { $count ->
    [one] personne
    [many] de personnes
   *[other] personnes
 }
unit-household = { $count ->
    [one] ménage
    [many] de ménages
   *[other] ménages
 }
unit-family = { $count ->
    [one] famille
    [many] de familles
   *[other] familles
 }
unit-case = { $count ->
    [one] cas
    [many] de cas
   *[other] cas
 }
unit-call = { $count ->
    [one] appel
    [many] d’appels
   *[other] appels
 }
unit-event = { $count ->
    [one] événement
    [many] d’événements
   *[other] événements
 }
unit-organisation = { $count ->
    [one] organisation
    [many] d’organisations
   *[other] organisations
 }
unit-publication = { $count ->
    [one] publication
    [many] de publications
   *[other] publications
 }
unit-item = { $count ->
    [one] unité
    [many] d’unités
   *[other] unités
 }
unit-material = { $count ->
    [one] support
    [many] de supports
   *[other] supports
 }
unit-school = { $count ->
    [one] école
    [many] d’écoles
   *[other] écoles
 }
unit-facility = { $count ->
    [one] établissement
    [many] d’établissements
   *[other] établissements
 }
unit-community = { $count ->
    [one] communauté
    [many] de communautés
   *[other] communautés
 }
unit-village = { $count ->
    [one] village
    [many] de villages
   *[other] villages
 }
unit-visit = { $count ->
    [one] visite
    [many] de visites
   *[other] visites
 }
unit-session = { $count ->
    [one] séance
    [many] de séances
   *[other] séances
 }
unit-document = { $count ->
    [one] document
    [many] de documents
   *[other] documents
 }
unit-law = { $count ->
    [one] loi
    [many] de lois
   *[other] lois
 }
unit-policy = { $count ->
    [one] politique
    [many] de politiques
   *[other] politiques
 }
unit-plan = { $count ->
    [one] plan
    [many] de plans
   *[other] plans
 }
unit-country = { $count ->
    [one] pays
    [many] de pays
   *[other] pays
 }
unit-stay = { $count ->
    [one] séjour
    [many] de séjours
   *[other] séjours
 }
unit-loan = { $count ->
    [one] prêt
    [many] de prêts
   *[other] prêts
 }
unit-job = { $count ->
    [one] emploi
    [many] d’emplois
   *[other] emplois
 }
unit-animal = { $count ->
    [one] animal
    [many] d’animaux
   *[other] animaux
 }
unit-tree = { $count ->
    [one] arbre
    [many] d’arbres
   *[other] arbres
 }
unit-well = { $count ->
    [one] puits
    [many] de puits
   *[other] puits
 }
unit-latrine = { $count ->
    [one] latrine
    [many] de latrines
   *[other] latrines
 }
unit-building = { $count ->
    [one] bâtiment
    [many] de bâtiments
   *[other] bâtiments
 }
unit-vehicle = { $count ->
    [one] véhicule
    [many] de véhicules
   *[other] véhicules
 }
unit-kit = { $count ->
    [one] kit
    [many] de kits
   *[other] kits
 }
unit-dose = { $count ->
    [one] dose
    [many] de doses
   *[other] doses
 }
unit-birth = { $count ->
    [one] naissance
    [many] de naissances
   *[other] naissances
 }
unit-death = { $count ->
    [one] décès
    [many] de décès
   *[other] décès
 }
unit-incident = { $count ->
    [one] incident
    [many] d’incidents
   *[other] incidents
 }
unit-crime = { $count ->
    [one] infraction
    [many] d’infractions
   *[other] infractions
 }
unit-contract = { $count ->
    [one] contrat
    [many] de contrats
   *[other] contrats
 }
unit-grant = { $count ->
    [one] subvention
    [many] de subventions
   *[other] subventions
 }
unit-message = { $count ->
    [one] message
    [many] de messages
   *[other] messages
 }
unit-position = { $count ->
    [one] poste
    [many] de postes
   *[other] postes
 }
unit-site = { $count ->
    [one] site
    [many] de sites
   *[other] sites
 }
unit-system = { $count ->
    [one] système
    [many] de systèmes
   *[other] systèmes
 }
unit-service = { $count ->
    [one] service
    [many] de services
   *[other] services
 }
unit-meeting = { $count ->
    [one] réunion
    [many] de réunions
   *[other] réunions
 }
unit-training = { $count ->
    [one] formation
    [many] de formations
   *[other] formations
 }
unit-course = { $count ->
    [one] cours
    [many] de cours
   *[other] cours
 }
unit-indictment = { $count ->
    [one] inculpation
    [many] d’inculpations
   *[other] inculpations
 }
unit-point = { $count ->
    [one] point
    [many] de points
   *[other] points
 }
unit-minute = { $count ->
    [one] minute
    [many] de minutes
   *[other] minutes
 }
unit-hour = { $count ->
    [one] heure
    [many] d’heures
   *[other] heures
 }
unit-day = { $count ->
    [one] jour
    [many] de jours
   *[other] jours
 }
unit-week = { $count ->
    [one] semaine
    [many] de semaines
   *[other] semaines
 }
unit-month = { $count ->
    [many] de mois
   *[other] mois
 }
unit-year = { $count ->
    [one] an
    [many] d’ans
   *[other] ans
 }
unit-litre = { $count ->
    [one] litre
    [many] de litres
   *[other] litres
 }
unit-tonne = { $count ->
    [one] tonne
    [many] de tonnes
   *[other] tonnes
 }
unit-m = m
unit-km = km
unit-cm = cm
unit-mm = mm
unit-kg = kg
unit-g = g
unit-m2 = m²
unit-km2 = km²
unit-ha = ha
unit-m3 = m³
unit-kWh = kWh
unit-MWh = MWh
unit-GWh = GWh
unit-kW = kW
unit-MW = MW
unit-GW = GW

number-about = about { $number }
number-any = any number
number-at-least = at least { $number }
number-more-than = more than { $number }
number-at-most = at most { $number }
number-less-than = less than { $number }
number-range = { $low } to { $high }
number-unknown = unknown
pooled-figures = { $above } of { $below }
quantity = { $value } { $unit }
unit-per = { $parts }
unit-so-many = { $number } { $unit }
unit-between = per
unit-percent = %
percentage-points = percentage points
unit-person = { $count ->
    [one] person
   *[other] people
 }
unit-household = { $count ->
    [one] household
   *[other] households
 }
unit-family = { $count ->
    [one] family
   *[other] families
 }
unit-case = { $count ->
    [one] case
   *[other] cases
 }
unit-call = { $count ->
    [one] call
   *[other] calls
 }
unit-event = { $count ->
    [one] event
   *[other] events
 }
unit-organisation = { $count ->
    [one] organisation
   *[other] organisations
 }
unit-publication = { $count ->
    [one] publication
   *[other] publications
 }
unit-item = { $count ->
    [one] item
   *[other] items
 }
unit-material = { $count ->
    [one] material
   *[other] materials
 }
unit-school = { $count ->
    [one] school
   *[other] schools
 }
unit-facility = { $count ->
    [one] facility
   *[other] facilities
 }
unit-community = { $count ->
    [one] community
   *[other] communities
 }
unit-village = { $count ->
    [one] village
   *[other] villages
 }
unit-visit = { $count ->
    [one] visit
   *[other] visits
 }
unit-session = { $count ->
    [one] session
   *[other] sessions
 }
unit-document = { $count ->
    [one] document
   *[other] documents
 }
unit-law = { $count ->
    [one] law
   *[other] laws
 }
unit-policy = { $count ->
    [one] policy
   *[other] policies
 }
unit-plan = { $count ->
    [one] plan
   *[other] plans
 }
unit-country = { $count ->
    [one] country
   *[other] countries
 }
unit-stay = { $count ->
    [one] stay
   *[other] stays
 }
unit-loan = { $count ->
    [one] loan
   *[other] loans
 }
unit-job = { $count ->
    [one] job
   *[other] jobs
 }
unit-animal = { $count ->
    [one] animal
   *[other] animals
 }
unit-tree = { $count ->
    [one] tree
   *[other] trees
 }
unit-well = { $count ->
    [one] well
   *[other] wells
 }
unit-latrine = { $count ->
    [one] latrine
   *[other] latrines
 }
unit-building = { $count ->
    [one] building
   *[other] buildings
 }
unit-vehicle = { $count ->
    [one] vehicle
   *[other] vehicles
 }
unit-kit = { $count ->
    [one] kit
   *[other] kits
 }
unit-dose = { $count ->
    [one] dose
   *[other] doses
 }
unit-birth = { $count ->
    [one] birth
   *[other] births
 }
unit-death = { $count ->
    [one] death
   *[other] deaths
 }
unit-incident = { $count ->
    [one] incident
   *[other] incidents
 }
unit-crime = { $count ->
    [one] crime
   *[other] crimes
 }
unit-contract = { $count ->
    [one] contract
   *[other] contracts
 }
unit-grant = { $count ->
    [one] grant
   *[other] grants
 }
unit-message = { $count ->
    [one] message
   *[other] messages
 }
unit-position = { $count ->
    [one] position
   *[other] positions
 }
unit-site = { $count ->
    [one] site
   *[other] sites
 }
unit-system = { $count ->
    [one] system
   *[other] systems
 }
unit-service = { $count ->
    [one] service
   *[other] services
 }
unit-meeting = { $count ->
    [one] meeting
   *[other] meetings
 }
unit-training = { $count ->
    [one] training
   *[other] trainings
 }
unit-course = { $count ->
    [one] course
   *[other] courses
 }
unit-indictment = { $count ->
    [one] indictment
   *[other] indictments
 }
unit-point = { $count ->
    [one] point
   *[other] points
 }
unit-minute = { $count ->
    [one] minute
   *[other] minutes
 }
unit-hour = { $count ->
    [one] hour
   *[other] hours
 }
unit-day = { $count ->
    [one] day
   *[other] days
 }
unit-week = { $count ->
    [one] week
   *[other] weeks
 }
unit-month = { $count ->
    [one] month
   *[other] months
 }
unit-year = { $count ->
    [one] year
   *[other] years
 }
unit-litre = { $count ->
    [one] litre
   *[other] litres
 }
unit-tonne = { $count ->
    [one] tonne
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

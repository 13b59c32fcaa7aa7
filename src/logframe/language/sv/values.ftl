number-about = cirka { $number }
number-any = vilket tal som helst
number-at-least = minst { $number }
number-more-than = mer än { $number }
number-at-most = högst { $number }
number-less-than = mindre än { $number }
number-range = { $low } till { $high }
number-unknown = okänt
pooled-figures = { $above } av { $below }
quantity = { $value } { $unit }
unit-per = { $parts }
unit-so-many = { $number } { $unit }
unit-between = per
unit-percent = %
percentage-points = procentenheter
unit-person = { $count ->
    [one] person
   *[other] personer
 }
unit-household = { $count ->
    [one] hushåll
   *[other] hushåll
 }
unit-family = { $count ->
    [one] familj
   *[other] familjer
 }
unit-case = { $count ->
    [one] fall
   *[other] fall
 }
unit-call = { $count ->
    [one] samtal
   *[other] samtal
 }
unit-event = { $count ->
    [one] evenemang
   *[other] evenemang
 }
unit-organisation = { $count ->
    [one] organisation
   *[other] organisationer
 }
unit-publication = { $count ->
    [one] publikation
   *[other] publikationer
 }
unit-item = { $count ->
    [one] enhet
   *[other] enheter
 }
unit-material = { $count ->
    [one] material
   *[other] material
 }
unit-school = { $count ->
    [one] skola
   *[other] skolor
 }
unit-facility = { $count ->
    [one] anläggning
   *[other] anläggningar
 }
unit-community = { $count ->
    [one] lokalsamhälle
   *[other] lokalsamhällen
 }
unit-village = { $count ->
    [one] by
   *[other] byar
 }
unit-visit = { $count ->
    [one] besök
   *[other] besök
 }
unit-session = { $count ->
    [one] tillfälle
   *[other] tillfällen
 }
unit-document = { $count ->
    [one] dokument
   *[other] dokument
 }
unit-law = { $count ->
    [one] lag
   *[other] lagar
 }
unit-policy = { $count ->
    [one] policy
   *[other] policyer
 }
unit-plan = { $count ->
    [one] plan
   *[other] planer
 }
unit-country = { $count ->
    [one] land
   *[other] länder
 }
unit-stay = { $count ->
    [one] vistelse
   *[other] vistelser
 }
unit-loan = { $count ->
    [one] lån
   *[other] lån
 }
unit-job = { $count ->
    [one] arbetstillfälle
   *[other] arbetstillfällen
 }
unit-animal = { $count ->
    [one] djur
   *[other] djur
 }
unit-tree = { $count ->
    [one] träd
   *[other] träd
 }
unit-well = { $count ->
    [one] brunn
   *[other] brunnar
 }
unit-latrine = { $count ->
    [one] latrin
   *[other] latriner
 }
unit-building = { $count ->
    [one] byggnad
   *[other] byggnader
 }
unit-vehicle = { $count ->
    [one] fordon
   *[other] fordon
 }
unit-kit = { $count ->
    [one] uppsättning
   *[other] uppsättningar
 }
unit-dose = { $count ->
    [one] dos
   *[other] doser
 }
unit-birth = { $count ->
    [one] födsel
   *[other] födslar
 }
unit-death = { $count ->
    [one] dödsfall
   *[other] dödsfall
 }
unit-incident = { $count ->
    [one] incident
   *[other] incidenter
 }
unit-crime = { $count ->
    [one] brott
   *[other] brott
 }
unit-contract = { $count ->
    [one] avtal
   *[other] avtal
 }
unit-grant = { $count ->
    [one] bidrag
   *[other] bidrag
 }
unit-message = { $count ->
    [one] meddelande
   *[other] meddelanden
 }
unit-position = { $count ->
    [one] tjänst
   *[other] tjänster
 }
unit-site = { $count ->
    [one] plats
   *[other] platser
 }
unit-system = { $count ->
    [one] system
   *[other] system
 }
unit-service = { $count ->
    [one] tjänst
   *[other] tjänster
 }
unit-meeting = { $count ->
    [one] möte
   *[other] möten
 }
unit-training = { $count ->
    [one] utbildning
   *[other] utbildningar
 }
unit-course = { $count ->
    [one] kurs
   *[other] kurser
 }
unit-indictment = { $count ->
    [one] åtal
   *[other] åtal
 }
unit-point = { $count ->
    [one] poäng
   *[other] poäng
 }
unit-minute = { $count ->
    [one] minut
   *[other] minuter
 }
unit-hour = { $count ->
    [one] timme
   *[other] timmar
 }
unit-day = { $count ->
    [one] dag
   *[other] dagar
 }
unit-week = { $count ->
    [one] vecka
   *[other] veckor
 }
unit-month = { $count ->
    [one] månad
   *[other] månader
 }
unit-year = { $count ->
    [one] år
   *[other] år
 }
unit-litre = { $count ->
    [one] liter
   *[other] liter
 }
unit-tonne = { $count ->
    [one] ton
   *[other] ton
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

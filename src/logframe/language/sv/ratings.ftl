band-with-two-bounds = intervallet { $label } har två gränser
    .help = skriv at_least= eller above=
scheme-without-band = en betygsskala saknar intervall
    .help = ange intervallen från det högsta: Band("good", at_least=80)
bands-not-in-order = intervallen står inte i ordning
    .help = ange det högsta först och resten sist
nothing-to-rate = det finns inget att betygsätta
outside-scale = { $value } ligger utanför skalan { $lowest ->
    [none] upp till { $highest }
   *[other] { $highest ->
        [none] från { $lowest }
       *[other] från { $lowest } till { $highest }
     }
 }
below-lowest-band = { $value } ligger under det lägsta intervallet
label-without-score = { $scheme } har ingen poäng för { $label }
    .help = { $near ->
        [none] { $labels ->
            [none] skalan har: inga
           *[other] skalan har: { $labels }
         }
       *[other] menade du '{ $near }'?
     }
rating = { $labels ->
    [none] inget betyg: { $reason }
   *[other] { $labels }
 }
no-weights = det finns inga vikter att väga samman med
    .help = skriv par: [("U", 0.4), ("MS", 0.6)]
no-part-rated = ingen del har betyg
scheme-unknown = det finns ingen betygsskala { $name }
    .help = { $near ->
        [none] betygsskalorna är: { $names }
       *[other] menade du '{ $near }'?
     }
scheme-dfid = DFID:s och FCDO:s årliga översyn, viktad poäng för prestationerna
scheme-dfid-risk = DFID, risken för prestationerna viktad med deras effekt
scheme-global-fund = Globala fonden, procent av målvärdet
scheme-aidspan = Aidspan, vikter för Globala fondens betyg
scheme-world-bank = Världsbanken, utfallsbetyg i sex steg; avgörs vid halva steget
scheme-undp = UNDP, procent
scheme-undp-cpd = UNDP:s landprogramdokument, procent
scheme-toladata = TolaData, andel av målvärdet
scheme-pepfar = PEPFAR (gophr), andel av målvärdet minus vad som borde vara nått vid denna tid
scheme-lwr = Lutheran World Relief, andel av målvärdet som behöver förklaras
scheme-usaid = USAID, andel av målvärdet som behöver förklaras vid avvikelser över 10 %
scheme-target-vs-budget = Aptivate, procent av målvärdet minus procent av budgeten
scheme-miradi = Miradi, nyckelegenskapers livskraft
aggregate-how-unknown = how är { $how }
    .help = skriv något av: { $names }
aggregate-if-missing-unknown = if_missing är { $value }
    .help = skriv "exclude", "zero" eller "fail"
aggregate-coverage = { $count } av { $of }
aggregate-no-parts = det finns inga delar
aggregate-no-part-known = ingen del är känd
aggregate-parts-missing = { $count } av { $of } delar saknas
aggregate-weights-zero = alla vikter för de kända delarna är 0
aggregate-numerator-or-denominator-missing = täljare eller nämnare saknas
denominator-may-be-zero = nämnaren kan vara 0
aggregate-weights-unused = vikter är angivna för { $how }
    .help = skriv how="weighted"
aggregate-weights-do-not-fit = { $count ->
    [zero] inga
   *[other] { $count }
 } vikter för { $of } delar
    .help = ge varje del en vikt: weights=[60, 40]
aggregate-weight-below-zero = en vikt är under 0
    .help = skriv vikter på 0 eller mer
aggregate-share-without-figures = { $share } är en andel utan sina två siffror
    .help = väg samman det som är out_of(numerator, denominator)

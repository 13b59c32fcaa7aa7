stage-not-countable = ett steg i en kaskad är { $kind } ({ $value })
    .help = ange en serie, en siffra eller något som beräknas ur siffror
stage-without-name = ett steg i en kaskad är { $kind }
    .help = ge det ett namn
cascade-of-one-stage = en kaskad har ett steg
    .help = ange dess steg i ordning, det största först
cascade-too-short = en kaskad har { $count } steg
    .help = ange minst två, det största först
cascade-without-period = kaskaden { $id } räknar serier och har ingen period
    .help = ange för vilka dagar: period="2005"
latency-single-number = en latenskoefficient är det enda talet { $value }
    .help = ange det kända intervallet: between(6, 10)
unknown-budget-line = { $project } har ingen budgetpost { $line }
    .help = budgetposterna är: { $lines }
budget-line-not-an-amount = budgetposten { $line } i { $project } är { $amount }, inte ett belopp
    .help = ange siffran för sig: Figure(...)
indicator-figures-fit = { $count } siffror för { $indicator } passar, inte en enda
    .help = välj med source=... och period=..., så som de står i projektet
indicator-figure-not-a-number = siffran för { $indicator } är { $value }, inte ett tal
    .help = ange en Figure(...)
comparison-too-short = en jämförelse har { $count } siffror
    .help = ange minst två; de övriga jämförs med den första
derivation-of-no-figure = en härledning innehåller { $kind } ({ $value })
    .help = ange talet som en siffra med enhet och källa
figure-without-unit = siffran { $id } har ingen enhet
    .help = ange vad den räknar: unit="person", eller unit="1" för ett tal utan enhet
exchange-rate-to-itself = en växelkurs från { $currency } till sig själv
    .help = ange två valutor
exchange-rate-not-positive = en växelkurs är { $value }
    .help = skriv hur många enheter av den andra valutan som en enhet kostar
exchange-rate-without-source = en växelkurs har ingen källa
    .help = ange den: source="riksbanken"
programme-id-twice = två { $keyword ->
    [projects] projekt
    [claims] påståenden
    [tables] tabeller
    [cascades] kaskader
   *[comparisons] jämförelser
 } har id { $id }
    .help = ge vart och ett ett eget
claim-of-unknown-project = påståendet { $claim } gäller projektet { $project }, som inte finns i programmet
    .help = { $near ->
        [none] programmets projekt är: { $projects ->
            [none] inga
           *[other] { $projects }
         }
       *[other] menade du { $near }?
     }
claim-of-unknown-indicator = påståendet { $claim } gäller indikatorn { $indicator }, som { $project } inte har
    .help = { $hint ->
        [none] indikatorerna är: { $indicators ->
            [none] inga
           *[other] { $indicators }
         }
       *[other] menade du { $hint }?
     }
claim-compared-with-unknown = påståendet { $claim } jämförs med { $compared_with }, som inte är angivet
    .help = { $near ->
        [none] påståendena är: { $claims }
       *[other] menade du { $near }?
     }
series-without-unit = en serie har ingen enhet
    .help = ange vad den räknar: unit="person", eller unit="1"
series-figure-not-a-number = en siffra i serien { $id } är { $value }, inte ett tal
    .help = ange täljare och nämnare som två serier, och deras ratio_of() i en tabell
series-figure-in-another-unit = en siffra i serien { $id } är i { $figure_unit }, men serien räknar { $unit }
    .help = ange en serie för varje enhet: det som skiljer sig i art är inte en och samma storhet
series-figures-fit = { $count } siffror i serien { $id } gäller { $period }{ $place ->
    [none] {""}
   *[other] {" "}i { $place }
 }, inte en enda
    .help = välj med period=..., place=... och source=..., så som serien har dem
no-project-has-indicator = ingen indikator { $indicator } i { $projects }
    .help = ange en som finns där
series-of-several-definitions = siffrorna för { $indicator } räknar olika saker: { $definitions }
    .help = välj en: definition=...
better-unknown = better är { $value }
    .help = ange om lägre (lower) eller högre (higher) är bättre
significant-unclear = significant är { $value }
    .help = skriv hur många siffror som avses
claim-states-range = ett påstående anger { $value }
    .help = ange ett påstående för varje ände, eller en gräns
rows-unknown = rows är { $value }
    .help = skriv "calendar-year", "project-period" eller en lista med perioder: ["2004-H2"]
table-without-column = en tabell har ingen kolumn
    .help = ange de serier den visar
column-twice = kolumnen { $id } står två gånger i en tabell
    .help = visa den en gång
says-unknown = says är { $value }
    .help = { $hint ->
        [none] skriv något av { $words }
       *[other] menade du { $hint }?
     }

portfolio-title = Portfölj: { $projects } projekt
portfolio-output-only-answer = Projekt som bara mäter prestationer, inga utfall eller effekter: { $count } av { $of }{ $share ->
    [none] {""}
   *[other] {" "}({ $share })
 }
portfolio-half-way-answer = Resultat där mätningen stannar halvvägs: { $count } av { $of }{ $share ->
    [none] {""}
   *[other] {" "}({ $share })
 }
portfolio-half-way-money-answer = { $part ->
    [none] Pengar för dessa resultat: okänt, av { $budget }
   *[other] Pengar för dessa resultat: { $part } av { $budget }
 }
portfolio-nothing-read = Inget projekt kunde läsas
portfolio-dated = { $on ->
    [none] Varje projekt per sitt eget datum
   *[other] Per den { $on }
 }
portfolio-dated-otherwise = { $count ->
    [one] 1 projekt i indikatortabeller bedöms per dagarna i tabellen
   *[other] { $count } projekt i indikatortabeller bedöms per dagarna i tabellerna
 }
portfolio-skipped = Filer i mapparna som inte läses (Python, låsfiler, Word-dokument, andra tabeller, utan logiskt ramverk): { $count }
portfolio-projects = Projekt
portfolio-not-read = Inte lästa
portfolio-indicators = Indikatorer
portfolio-with-target = Indikatorer med mål
portfolio-with-figure = Indikatorer med data
portfolio-with-effect = Resultat med känd effekt
portfolio-reached = Uppnådda mål
portfolio-missed = Missade mål
portfolio-open = Öppna
portfolio-results = Resultat
portfolio-half-way = Stannar halvvägs
portfolio-output-only = Bara prestationer
portfolio-part = { $count } av { $of }
portfolio-count-and-share = { $count } ({ $share })
portfolio-money = Pengar
portfolio-currency = Valuta
portfolio-budget = Budget
portfolio-half-way-money = Pengar för resultat som stannar halvvägs
portfolio-half-way-unknown = Projekt där denna del är okänd
portfolio-by-level = Per nivå
    .head = Nivå
portfolio-by-organisation = Per organisation
    .head = Organisation
portfolio-by-donor = Per givare
    .head = Givare
portfolio-by-country = Per land
    .head = Land
portfolio-by-sector = Per sektor
    .head = Sektor
portfolio-by-sector-of = Per sektor ({ $vocabulary })
portfolio-vocabulary = Sektorlista
portfolio-divided = Projekt, delade
portfolio-divided-note = Ett projekt i flera sektorer räknas under var och en. ”Projekt, delade” delar det efter procentsatserna, eller lika där inte alla anges, så att kolumnen blir alla projekt.
portfolio-by-year = Per startår
    .head = Startår
portfolio-rules = Problem efter förekomst
portfolio-places = Ställen
portfolio-outliers = Orimlig måluppfyllelse
portfolio-conflicts = Siffror som motsäger varandra
portfolio-parts = Projekt som är delar av andra
portfolio-its-parts = Dess delar
projects-within-projects = { $count } av projekten är { $count ->
    [one] en del
   *[other] delar
} av ett annat här: summorna räknar bådas pengar och indikatorer
projects-below-others = { $count } av projekten står på en lägre nivå än andra här och namnger inget projekt ovanför: summor kan räkna samma pengar och indikatorer två gånger
portfolio-repeated = Projekt i flera filer
portfolio-repeated-answer = { $count } projekt-id finns i flera filer: summorna räknar varje fil
portfolio-files = Filer
portfolio-first = Projekt att titta på först
portfolio-first-order = Resultat som stannar halvvägs med mest pengar, det största i varje valuta först. Tabellen över alla projekt sorteras efter valfri kolumn.
portfolio-share = Andel av målet
portfolio-file = Fil
portfolio-reason = Orsak
portfolio-listed = { $count } av { $of } visas här
portfolio-lists-shown = { $count } av { $of } sektorlistor visas här
portfolio-chart-output-only = Projekt som bara mäter prestationer, andel av dem med indikatorer
portfolio-chart-reached = Uppnådda mål, av uppnådda, missade och öppna
portfolio-all-projects = Alla projekt
portfolio-shown = { $count } av { $of } projekt
portfolio-table-use = Tabell över projekt. Piltangenterna rullar, knapparna i huvudet sorterar
portfolio-needs-script = Tabellen över projekt kräver JavaScript. Allt ovanför är fullständigt utan det.
portfolio-not-unpacked = Denna webbläsare kan inte öppna tabellen. Använd en nyare, eller arbetsboken.
portfolio-show = Visa
portfolio-errors = Fel
portfolio-warnings = Varningar
portfolio-yes = ja
portfolio-no-project = filen innehåller inget projekt
portfolio-several-problems = { $first }; problem i filen: { $count }
portfolio-problem-at = { $place }: { $problem }
portfolio-own-error = logframe misslyckades med filen ({ $kind }: { $problem })
    .help = anmäl det, med filen om den kan delas
portfolio-worker-died = processen som utvärderade filen avslutades två gånger
portfolio-worker-lost = arbetaren som utvärderade filen misslyckades två gånger ({ $kind })
portfolio-pattern-fits-nothing = ingen fil passar mönstret
portfolio-written = { $file }: { $projects } projekt; inte lästa: { $unread }; gjorda tidigare: { $resumed } av { $files } filer
portfolio-progress = Filer
no-portfolio-with-ending = ingen portfölj kan skrivas som { $ending ->
    [none] en fil utan filändelse
   *[other] { $ending }
 }
    .help = använd { $endings }

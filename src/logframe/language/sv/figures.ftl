coverage-in-months = { $count } av { $of } { $of ->
    [one] månad
   *[other] månader
 }
coverage-in-days = { $count } av { $of } { $of ->
    [one] dag
   *[other] dagar
 }
observed = { $value }
observed-nothing = ingen siffra
observed-by-source = { $value } ({ $source ->
    [none] källa inte angiven
   *[other] { $source }
 })
reading-of-figures = { $accumulates ->
    [increments] summan av perioderna
    [running-total] löpande summa
   *[snapshot] senaste uppgiften
 }{ $source ->
    [none] {""}
   *[other] , { $source }
 }
held-against-target = { $source ->
    [none] {""}
   *[other] { $source }, {""}
 }mot { $target }
observed-by-sources = { $values }
dated-reaches-back = { $value } har datum men ingen period. Siffran antas gälla { $period }
figure-straddles-asked = { $value } för { $period } räknas med mellan 0 och { $value }: siffran täcker mer än målvärdets period
figure-straddles-prorata = { $value } för { $period } täcker mer än målvärdets period och räknas därför i proportion till antalet dagar
figure-straddles-project = { $value } för { $period } räknas helt: källan har ingen siffra från tiden utanför projektet
figures-beyond-years = Källan har också siffror utanför { $period }, så mellan 0 och hela varje siffra kan höra till projektet
days-from-first-figure = Projektets första dag anges inte, så dagarna räknas från den första siffrans, { $day }
figures-within-years = Projektets exakta datum inom { $period } är okända. Alla siffror från denna källa räknas, eftersom den inte har några utanför { $period }
figures-differ = Olika siffror för samma period{ $period ->
    [none] {""}
   *[other] , { $period }
 }{ $place ->
    [none] {""}
   *[other] , { $place }
 }
part-exceeds-whole = Siffran för en del av { $period } är större än siffran för hela perioden
parts-exceed-whole = Siffrorna för delar av { $period } blir tillsammans mer än siffran för hela perioden
parts-miss-whole = Siffrorna för delarna av { $period } blir tillsammans inte siffran för hela perioden
periods-disagree = Siffror för överlappande perioder motsäger varandra ({ $period })
periods-overlap = { $first } och { $second } överlappar, så deras siffror läggs inte ihop
places-do-not-add-up = Siffror för flera platser läggs inte ihop här, så totalen är ett intervall
places-exceed-whole = Platsernas siffror blir tillsammans mer än totalen ({ $period })
places-not-reported = Inte rapporterade för hela perioden: { $places }
places-taken-as-whole = Ingen siffra för helheten. Den antas bestå av { $places }
pooled = Sammanvägt: { $numerator } av { $denominator }
project-period-unknown = Projektets period är okänd, så mellan 0 och hela varje siffra räknas
rise-between-totals = Ökningen inom en period kräver totalen vid dess början och slut. Minst en av dem saknas
share-not-poolable = { $value } är en andel utan täljare och nämnare och kan därför inte vägas samman
parts-contradict-total = Totalen är { $total }, men dess delar blir { $parts } ({ $when ->
    [none] odaterat
   *[other] { $when }
 }), så båda är möjliga
parts-not-reported = Inte rapporterat, fast det var det tidigare: { $parts } ({ $when ->
    [none] odaterat
   *[other] { $when }
 })
taken-until-update = En siffra för en period som slutar efter { $day }, den senaste uppdateringen, tas som det som nåtts dittills
state-of-longer-period = En siffra för { $period }, som slutar efter { $day }, tas som läget den dagen
total-from-parts = Totalen saknas. Dess delar blir tillsammans { $value } ({ $when ->
    [none] odaterat
   *[other] { $when }
 })
total-between-parts = Totalen saknas. Den ligger mellan sina delar: { $value } ({ $when ->
    [none] odaterat
   *[other] { $when }
 })
undated-any-latest = { $count } siffror har varken datum eller ordning, så vilken som helst av dem kan vara den senaste
undated-beside-dated = Siffror utan datum används inte när det finns daterade ({ $count })
undated-beside-one-another = { $count } siffror har varken datum eller ordning. De kan vara delar av varandra, så totalen är { $value }
undated-none-to-all = { $count ->
    [one] 1 siffra har ingen period, så mellan 0 och hela siffran räknas
   *[other] { $count } siffror har ingen period, så mellan 0 och hela varje siffra räknas
 }
undated-taken-whole = Ingen siffra har datum. Den senaste antas gälla hela perioden
unique-per-period = Rapporterna räknar varje person en gång, men personer kan komma tillbaka. Totalen ligger mellan den största siffran och summan
beyond-project-and-below-zero = en del kan vara från tiden utanför projektet, och delar kan vara under 0
unreported-and-below-zero = en del är inte rapporterad, och delar kan vara under 0
no-figure-in-period = ingen siffra i perioden
no-figure-up-to-the-date = ingen siffra fram till detta datum
no-figure-with-period = ingen siffra med period
no-numerator-and-denominator = ingen täljare och nämnare
figure-unit-differs = olika enheter: { $unit } är inte { $expected }
value-not-declared = inte angivet
whole-project = hela projektet
by-period-of-no-number = { $indicator } är inte ett tal
    .help = välj ett antal, ett mått eller en andel
by-period-without-period = { $indicator } har ingen period: varken målvärdena eller projektet har datum
    .help = ge målvärdena eller projektet en period: period="2024/2026"
by-period-of-several-sources = { $indicator } rapporteras av flera källor
    .help = välj en: source={ $sources }
nothing-reported-for-period = inte rapporterat
nothing-reported = inte rapporterat

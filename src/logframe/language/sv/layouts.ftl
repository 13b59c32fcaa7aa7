heading-matrix = Resultatmatris ({ $donor })
layout-eu = EU
layout-fcdo = FCDO
layout-sida = Sida
layout-usaid = USAID
layout-un = FN
layout-worldbank = Världsbanken
layout-unicef = UNICEF
dialect-unknown = det finns ingen givarlayout { $name }
    .help = { $near ->
        [none] layouterna är: { $names }
       *[other] menade du '{ $near }'?
     }
layout-title = { $group }{ $number ->
    [none] {""}
   *[other] {" "}{ $number }
 }: { $statement }
layout-name = { $group }{ $number ->
    [none] {""}
   *[other] {" "}{ $number }
 }
matrix-earlier-left-out = { $count ->
    [one] { $count } tidigare etappmål eller period har ingen kolumn
   *[other] { $count } tidigare etappmål eller perioder har ingen kolumn
 }
matrix-nodes-left-out = { $count ->
    [one] Den här layouten har ingen rad för { $ids }
   *[other] Den här layouten har inga rader för { $ids }
 }
layout-objective = Mål
layout-impact = Effekt (långsiktig)
layout-outcome = Utfall
layout-output = Prestation
layout-activity = Aktivitet
layout-eu-impact = Övergripande mål (effekt)
layout-eu-outcome = Specifikt mål (utfall)
layout-eu-other-outcome = Annat utfall
layout-sida-long-term = Långsiktig effekt
layout-sida-outcome = Utfall
layout-sida-bridging = Överbryggande utfall
layout-usaid-do = Utvecklingsmål (DO)
layout-usaid-ir = Delresultat (IR)
layout-usaid-sub-ir = Underordnat delresultat (Sub-IR)
layout-usaid-do-short = DO
layout-usaid-ir-short = IR
layout-usaid-sub-ir-short = Sub-IR
layout-worldbank-pdo-short = PDO
layout-worldbank-pdo = Projektets utvecklingsmål
layout-worldbank-pdo-indicators = Indikatorer för projektets utvecklingsmål
layout-worldbank-component = Komponent
layout-worldbank-intermediate = Indikatorer för mellanliggande resultat per komponent
layout-unicef-output = Programdokumentets prestation
layout-assumptions-of-project = Antaganden för hela projektet
layout-impact-weighting = Vikt (%)
layout-risk-rating = Riskbedömning
layout-output-score = Prestationens betyg
layout-inputs-money = Insatsresurser (pengar)
layout-inputs-staff = Insatsresurser (personal)
layout-score = { $rating }: { $score } av 100, beräknat ur andelarna för { $count } av { $of } indikatorer; granskningsgruppen avgör
layout-no-score = går inte att beräkna: ingen indikator har en andel av målvärdet
layout-result = Resultat
layout-number = Nr
layout-indicator = Indikator
layout-indicators = Indikatorer
layout-unit = Enhet
layout-baseline = Utgångsvärde
layout-baseline-value = Utgångsvärde (värde)
layout-baseline-year = Utgångsvärde (år)
layout-baseline-date = Utgångsvärde (datum)
layout-target = Målvärde
layout-target-value = Målvärde (värde)
layout-target-year = Målvärde (år)
layout-target-date = Målvärde (datum)
layout-target-by = Målvärde { $period }
layout-target-of = { $period }: målvärde
layout-actual-of = { $period }: aktuellt värde
layout-milestone = Etappmål { $number } ({ $period })
layout-planned-achieved = Planerat / uppnått
layout-planned = Planerat
layout-achieved = Uppnått
layout-current-value = Aktuellt värde
layout-current-date = Aktuellt värde (datum)
layout-actual = Aktuellt värde
layout-source = Källa
layout-assumptions = Antaganden
layout-frequency = Frekvens
layout-responsible = Ansvarig
layout-comment = Kommentar
layout-eu-results-chain = Resultatkedja
layout-eu-sources = Datakällor
layout-sida-objective = Mål
layout-sida-source = Källa och metod
layout-sida-deviation = Kommentar till avvikelse
layout-usaid-type = Typ
layout-usaid-disaggregation = Uppdelning
layout-usaid-target = Målvärde, hela tiden
layout-usaid-actual = Aktuellt värde, hela tiden
layout-usaid-percent = % av målvärdet
layout-usaid-deviation = Förklaring av avvikelse
layout-un-results = Resultat
layout-un-indicators = Indikatorer (uppdelade)
layout-un-source = Källa / verifikationskälla
layout-un-conditions = Antaganden och risker
layout-un-partners = Partner
layout-worldbank-previous = Faktiskt (föregående)
layout-worldbank-previous-date = Faktiskt (föregående), datum
layout-worldbank-current = Faktiskt (aktuellt)
layout-worldbank-current-date = Faktiskt (aktuellt), datum
layout-worldbank-target = Slutligt målvärde
layout-worldbank-target-date = Slutligt målvärde (datum)
layout-unicef-result = Programdokumentets prestation
layout-unicef-cumulative = Sammanlagt hittills
layout-unicef-achieved = Uppnått under rapportperioden
layout-unicef-place = Per plats
layout-unicef-status = Status som helhet
layout-unicef-narrative = Beskrivning
layout-at-place = { $place }: { $figure }
layout-outside-band = { $share } av målvärdet. { $explanation ->
    [none] Mer än 10 % från målvärdet: förklara avvikelsen
   *[other] { $explanation }
 }
layout-frequency-word = { $frequency ->
    [daily] varje dag
    [weekly] varje vecka
    [monthly] varje månad
    [quarterly] varje kvartal
    [half-yearly] varje halvår
    [yearly] varje år
   *[once] en gång
 }
progress-met = Uppnått
progress-on-track = Enligt plan
progress-none = Inga framsteg
progress-constrained = Hindrat
progress-no-status = Ingen status

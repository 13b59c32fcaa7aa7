method-direction-unknown = okänd riktning { $direction }
    .help = skriv "increase" eller "decrease"
method-unknown = okänd metod { $name }
    .help = { $near ->
        [none] använd någon av: { $names }
       *[other] menade du '{ $near }'?
     }
method-without-baseline = inget utgångsvärde
method-target-equals-baseline = målvärdet är lika med utgångsvärdet: upprätthållet eller inte, utan procentsats
method-target-zero = målvärdet är 0, så en procentsats går inte att beräkna
method-observed-zero = det aktuella värdet är 0, så en procentsats går inte att beräkna
not-observed = inget aktuellt värde{ $reason ->
    [none] {""}
   *[other] : { $reason }
 }
method-progress-from-baseline =
    .title = framsteg från utgångsvärdet
    .formula = (a - b) / (t - b), i båda riktningarna
    .policy = inget tak och inget golv; ett målvärde lika med utgångsvärdet är upprätthållet eller inte; siffror som saknas ger ingen procentsats
    .used-by = UNDP IRRF, UNHCR, EU OPSYS, Världsbankens praxis; Hikaya
method-target-ratio =
    .title = andel av målvärdet
    .formula = a / t
    .policy = utgångsvärdet används inte; ett målvärde på 0 ger ingen procentsats; siffror som saknas ger ingen procentsats
    .used-by = Akvo RSR, TolaData, UNDP CPD, PEPFAR
method-inverted-ratio =
    .title = omvänd kvot
    .formula = t / a där mindre är bättre, annars a / t
    .policy = utgångsvärdet används inte; en divisor på 0 ger ingen procentsats; siffror som saknas ger ingen procentsats
    .used-by = TolaData
method-elapsed-time =
    .title = förfluten tid
    .formula = a / t jämfört med de kvartal som har börjat, q / 4; jämfört med 1 för tillstånd
    .policy = ett målvärde på 0 ger ingen procentsats; siffror som saknas ger ingen procentsats
    .used-by = PEPFAR (gophr)
method-undp-irrf =
    .title = undp irrf
    .formula = (a - b) / (m - b), 0 till 1
    .policy = tak 1, golv 0; ett etappmål lika med sitt utgångsvärde ger ingen procentsats; siffror som saknas ger ingen procentsats
    .used-by = UNDP:s integrerade resultat- och resursramverk (IRRF)
method-undp-cpd =
    .title = undp cpd
    .formula = a / t, 0 till 1
    .policy = tak 1, golv 0; en siffra som saknas räknas som 0; ett målvärde på 0 ger ingen procentsats
    .used-by = UNDP:s landprogramdokument
method-unhcr-focus =
    .title = unhcr focus
    .formula = (a - b) / (t - b) med utgångsvärde, a / t utan, 0 till 1
    .policy = tak 1, golv 0; siffror som saknas ger ingen procentsats
    .used-by = UNHCR Focus
method-unicef-prp =
    .title = unicef prp
    .formula = (a - b) / (t - b), minst 0
    .policy = golv 0, inget tak; minskningar räknas som i standardmetoden, till skillnad från i portalen; siffror som saknas ger ingen procentsats
    .used-by = UNICEF:s portal för partnerrapportering
method-global-fund =
    .title = globala fonden
    .formula = a / t, 0 till 1.2
    .policy = tak 1.2, golv 0; ett målvärde på 0 ger ingen procentsats; siffror som saknas ger ingen procentsats
    .used-by = Globala fonden, innan indikatorer vägs samman

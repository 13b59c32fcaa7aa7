status-claim-audit = angivet: { $says }; beräknat: { $status }{ $share ->
    [none] {""}
   *[other] , { $share } av målvärdet
 }; omdöme: { $verdict } ({ $reason })
status-claim-not-evaluated = påståendet { $claim } gäller { $project }, som inte är utvärderat
    .help = utvärdera det
text-to-read-not-text = loads() läser en text, inte { $kind }
    .help = för en fil: load(path)
needs-project = { $function }() tar ett projekt, inte { $type }
    .help = läs först in filen: { $function }(*load(...))
half-way-by-design = ingen indikator här mäter utfall eller långsiktig effekt
half-way-in-reporting = indikatorer för utfall eller långsiktig effekt är angivna, men deras data saknas eller är enstaka berättelser
half-way-along-path = inga utfallsdata kopplar detta resultat till dess mål
indicators-measured = { $count } av { $of } { $of ->
    [one] uppmätt
   *[other] uppmätta
 }
does-not-compare = kan inte jämföras: { $reason }
figures-the-same = samma{ $warnings ->
    [none] {""}
   *[other] {" "}({ $warnings })
 }
figures-compared = { $change }{ $ratio ->
    [none] {""}
   *[other] , { $ratio } gånger så mycket
 }{ $warnings ->
    [none] {""}
   *[other] {" "}({ $warnings })
 }
compared-without-figure = ingen siffra för { $id }{ $reason ->
    [none] {""}
   *[other] : { $reason }
 }
compared-units-differ = olika enheter: { $first ->
    [none] ett tal utan enhet
   *[other] { $first }
 } och { $second ->
    [none] ett tal utan enhet
   *[other] { $second }
 } räknar inte samma sak
compared-definitions-differ = olika definitioner: ”{ $first }” och ”{ $second }”
compared-periods-unknown = perioderna är okända: { $figures }
figure-without-period = { $id }{ $reason ->
    [none] {""}
   *[other] {" "}({ $reason })
 }
compared-places-and-periods-differ = både platser och perioder skiljer sig åt: { $places }, { $periods }
compared-both-open = båda siffrorna är öppna åt samma håll, så skillnaden kan vara hur stor som helst
compared-periods-of-other-length = perioderna är olika långa: { $periods }
compared-definition-of-one = bara den ena anger vad den räknar
compared-judgements = bedömningar i ord
compared-scales-differ = olika skalor
compared-without-either-figure = siffra saknas för minst den ena
compared-project-without = { $project } har ingen { $id }
steps-the-same = samma: { $value }
steps-compared = { $second } mot { $first }
project-period-not-declared = projektets period är inte angiven
figure-without-date = angivet utan datum
compare-needs-two-alike = compare() tar två projekt eller två siffror, inte { $types }
    .help = hämta en siffra ur ett projekt med figure_of(project, indicator)

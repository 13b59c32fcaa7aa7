check-nothing = Inga problem hittades
check-count = { $count } { $severity ->
    [error] fel
    [warning] { $count ->
        [one] varning
       *[other] varningar
     }
   *[info] { $count ->
        [one] påpekande
       *[other] påpekanden
     }
 }
check-waived-count = { $count } { $count ->
    [one] undantaget
   *[other] undantagna
 }
check-totals = { $totals }{ $groups ->
    [zero] {""}
    [one] {" "}i 1 grupp
   *[other] {" "}i { $groups } grupper
 }
check-matters-most = Viktigast:
check-see-all = Alla platser med hjälp: logframe check FILES --all
check-places = { $count } { $count ->
    [one] plats
   *[other] platser
 }
check-more-places = ({ $others ->
    [zero] även { $places }
   *[other] och { $count } till: { $places }, …
 })
place-times = { $place } ×{ $count }
check-waived-often = { $rule }, { $count } { $count ->
    [one] gång
   *[other] gånger
 } (undantag: { $reason })
no-such-rule = okänd regel { $rule }
    .help = { $near ->
    [none] koderna är { $first } till { $last }
   *[other] menade du { $near }?
 }
no-such-profile = okänd profil { $profile }
    .help = använd någon av: { $profiles }
waiver-expired = undantaget från { $rule } gick ut { $until }
    .help = rätta problemet, eller ge undantaget ett nytt datum och skäl
    .why = Utan ett datum för omprövning kan ett undantag också dölja nästa problem.
waiver-unused = undantaget från { $rule } gäller ingen funnen brist
    .help = ta bort undantaget
    .why = Utan omprövning kan ett undantag också dölja nästa problem.
severity-error = fel
severity-warning = varning
severity-info = påpekande
line-of-file = rad { $line }
check-matter = { $rule } { $text }{ $places ->
    [none] {""}
   *[other] {" "}({ $places })
 }. { $help }
own-rule-is-none = en regel måste vara en logframe.extending.Rule, inte { $kind }
    .help = ge en Rule från ingångspunkten
own-rule-code = koden { $rule } för en egen regel passar inte
    .help = använd två till åtta versaler som inte är LF, och tre siffror, som ABC001
code-waiver-expired = Ett undantags datum har passerat.
code-waiver-unused = Ett undantag gäller ingen anmärkning.
code-not-at-hand = Ett dokument saknas, så vissa regler kan inte bedömas.
code-table = En cell i en tabell förstods inte eller utelämnades.
code-iati = En uppgift i en IATI-fil är en slutsats, eller kan inte användas som den står.
code-iati-schema = Ett element bryter mot strukturen i sin version av IATI.
code-iati-period = En period slutar innan den börjar.
code-iati-no-value = { $figure } saknar värde, och indikatorn är inte kvalitativ.
code-iati-not-a-number = Värdet av { $figure } är inte ett tal.
code-iati-qualitative = { $figure } för en kvalitativ indikator har ett värde.
code-iati-reference-twice = Både ett resultat och en av dess indikatorer har en referens.
code-iati-result-type = Resultatets typ finns inte på kodlistan.
code-iati-measure = Indikatorns mått finns inte på kodlistan.

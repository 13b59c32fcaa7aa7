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
own-rule-is-none = en regel måste vara en logframe.diagnosis.rules.Rule, inte { $kind }
    .help = ge en Rule från ingångspunkten
own-rule-code = koden { $rule } för en egen regel passar inte
    .help = använd två till åtta versaler som inte är LF, och tre siffror, som ABC001

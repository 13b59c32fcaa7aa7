nothing-is-wrong = Inga problem hittades
diagnostic-in-line = { $rule } { $name }, rad { $line }
project-compared = { $id }: { $statement }, { $on }
indicators-in-both = { $both } av { $indicators } indikatorer finns i båda; { $second } jämfört med { $first }
indicator-and-statement = { $id }: { $statement }
observed-in-project = { $project }: { $value } ({ $status })
indicators-only-in = bara i { $project }: { $indicators }
project-and-statement = { $id }: { $statement }
evaluated-on = per { $on } ({ $why }{ $elapsed ->
    [none] {""}
   *[other] , { $elapsed } av tiden har gått
 })
line-of-node = { $kind ->
    [objective] mål
    [result] resultat
   *[activity] aktivitet
 } { $id }: { $status }{ $possible ->
    [none] {""}
   *[other] {" "}{ $possible }
 }{ $reason ->
    [none] {""}
   *[other] : { $reason }
 }{ $measured ->
    [none] {""}
   *[other] ; { $measured }
 }
line-stops-half-way = stannar halvvägs: { $reason }
line-of-indicator = { $id }: { $status }{ $possible ->
    [none] {""}
   *[other] {" "}{ $possible }
 }{ $share ->
    [none] {""}
   *[other] , { $share }
 }; { $value }{ $reason ->
    [none] {""}
   *[other] {" "}({ $reason })
 }
line-of-source = { $source ->
    [none] källa inte angiven
   *[other] { $source }
 }{ $definition ->
    [none] {""}
   *[other] {" "}({ $definition })
 }: { $value }{ $share ->
    [none] {""}
   *[other] , { $share }
 }: { $status }{ $forecast ->
    [none] {""}
   *[other] , prognos { $forecast }
 }
method-of-evaluation = metod: { $method }. Så beräknas ett tal: logframe explain FILE INDICATOR-ID
claim-and-statement = påstående { $id }: { $statement }
beside-claim = förbehåll: { $note }
title-of-table = tabell { $id }: { $statement }
title-of-cascade = kaskad { $id }: { $statement }
title-of-comparison = jämförelse { $id }: { $statement }
line-of-stage = { $statement }: { $value }, { $when }
line-of-comparison = { $figure }{ $place ->
    [none] {""}
   *[other] {" "}({ $place })
 }, { $when ->
    [none] odaterat
   *[other] { $when }
 }: { $value }; { $answer }
rule-title = { $rule } { $name } ({ $severity }, { $phase })
rule-asked-by-profiles = granskas med profilerna strict och donor, eller när regeln anges
rule-what-is-wrong = Vad som är fel: { $text }
rule-why = Varför det är viktigt: { $text }
rule-source = Källa: { $text }
rule-needs = Kräver: { $documents }
rule-bad = Fel:{ $refused ->
    [true] {" "}(avvisas där det anges)
   *[false] {""}
 }
rule-good = Rätt:
the-document = { $document ->
    [plan] planen
    [budget] budgeten
    [baseline-study] baslinjestudien
    [progress-reports] lägesrapporterna
    [financial-reports] de finansiella rapporterna
   *[other] dokumentet { $document }
 }
no-document-with-ending = kan inte skriva en översyn som { $ending ->
    [none] en fil utan filändelse
   *[other] { $ending }
 }
    .help = ange en fil som slutar på .md, .html, .pdf, .docx, .xlsx eller .json
file-name-unfit = namnet saknar bokstäver och siffror, eller har tecken som inget filnamn bör ha
    .help = välj ett annat namn
no-answer-with-ending = detta svar kan inte skrivas som { $ending ->
    [none] en fil utan ändelse
   *[other] { $ending }
 }
    .help = ange en fil som slutar på { $endings }

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
rule-page-refused = En sådan fil avvisas på den plats där felet står, med denna kod.
rule-page-strict = ; granskas med profilerna `strict` och `donor`, eller när regeln anges: många bra logiska ramverk utelämnar det
rule-page-wrong = Vad som är fel
rule-page-why = Varför det är viktigt
rule-page-bad = Fel
rule-page-good = Rätt
rule-page-needs = Vad regeln kräver
rule-page-documents = { $documents }. Om projektet anger ett sådant dokument i `not_at_hand` går detta inte att bedöma
    utifrån det som finns: det sägs en gång för dokumentet (LF303), och inte på varje plats.
the-document = { $document ->
    [plan] planen
    [budget] budgeten
    [baseline-study] baslinjestudien
    [progress-reports] lägesrapporterna
    [financial-reports] de finansiella rapporterna
   *[other] dokumentet { $document }
 }
rule-phase-design = hittas i planeringen, innan något är rapporterat
rule-phase-reporting = hittas i det som är rapporterat
rule-phase-both = hittas i planeringen och i det som är rapporterat
rule-phase-waivers = hittas bland undantagen
no-document-with-ending = kan inte skriva en översyn som { $ending ->
    [none] en fil utan filändelse
   *[other] { $ending }
 }
    .help = ange en fil som slutar på .md, .html, .pdf, .docx, .xlsx eller .json
file-name-unfit = namnet saknar bokstäver och siffror, eller har tecken som inget filnamn bör ha
    .help = välj ett annat namn
rule-phase-assessment = hittas i själva utvärderingen
no-answer-with-ending = detta svar kan inte skrivas som { $ending ->
    [none] en fil utan ändelse
   *[other] { $ending }
 }
    .help = ange en fil som slutar på { $endings }

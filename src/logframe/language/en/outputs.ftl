nothing-is-wrong = No problems found
diagnostic-in-line = { $rule } { $name }, line { $line }
project-compared = { $id }: { $statement }, on { $on }
indicators-in-both = { $both } of { $indicators } indicators are in both; { $second } compared with { $first }
indicator-and-statement = { $id }: { $statement }
observed-in-project = { $project }: { $value } ({ $status })
indicators-only-in = only in { $project }: { $indicators }
project-and-statement = { $id }: { $statement }
evaluated-on = on { $on } ({ $why }{ $elapsed ->
    [none] {""}
   *[other] , { $elapsed } of its time elapsed
 })
line-of-node = { $kind ->
    [objective] objective
    [result] result
   *[activity] activity
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
line-stops-half-way = stops half way: { $reason }
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
    [none] no source named
   *[other] { $source }
 }{ $definition ->
    [none] {""}
   *[other] {" "}({ $definition })
 }: { $value }{ $share ->
    [none] {""}
   *[other] , { $share }
 }: { $status }{ $forecast ->
    [none] {""}
   *[other] , forecast { $forecast }
 }
method-of-evaluation = method: { $method }. To see how a number is calculated: logframe explain FILE INDICATOR-ID
claim-and-statement = claim { $id }: { $statement }
beside-claim = caveat: { $note }
title-of-table = table { $id }: { $statement }
title-of-cascade = cascade { $id }: { $statement }
title-of-comparison = comparison { $id }: { $statement }
line-of-stage = { $statement }: { $value }, { $when }
line-of-comparison = { $figure }{ $place ->
    [none] {""}
   *[other] {" "}({ $place })
 }, { $when ->
    [none] undated
   *[other] { $when }
 }: { $value }; { $answer }
rule-title = { $rule } { $name } ({ $severity }, { $phase })
rule-asked-by-profiles = asked by the profiles strict and donor, or by name
rule-what-is-wrong = What is wrong: { $text }
rule-why = Why it matters: { $text }
rule-source = Source: { $text }
rule-needs = Needs: { $documents }
rule-bad = Bad:{ $refused ->
    [true] {" "}(refused where it is declared)
   *[false] {""}
 }
rule-good = Good:
the-document = the { $document }
no-document-with-ending = cannot write a review as { $ending ->
    [none] a file without an ending
   *[other] { $ending }
 }
    .help = name a file that ends in .md, .html, .pdf, .docx, .xlsx or .json
file-name-unfit = this name has no letters or digits, or signs that no file should have
    .help = choose another name
no-answer-with-ending = cannot write this answer as { $ending ->
    [none] a file without an ending
   *[other] { $ending }
 }
    .help = name a file that ends in { $endings }

reading-role = { $role ->
    [level] nivå
    [number] nummer
    [node_id] id
    [statement] resultat
    [node] resultat
    [indicator] indikator
    [indicator_id] indikator-id
    [unit] enhet
    [baseline] utgångsvärde
    [target] målvärde
    [milestone] delmål
    [observed] utfall
    [percent] måluppfyllelse
    [part] del
    [measure] planerat eller utfall
    [verification] verifikationskälla
    [assumptions] antaganden
    [risks] risker
    [comment] kommentar
    [date] datum
    [period] period
    [accumulates] ackumulering
    [text] behålls som text
    [kept] behålls som text
   *[other] annan uppgift
 }
reading-use = { $use ->
    [heading] rubrik
    [used] används
    [text] behålls som text
    [unclear] inte förstådd
   *[left-out] läses inte
 }
title-of-reading = Hur { $file } lästes
heading-reading = Hur filen lästes
heading-reading-problems = Celler att kontrollera
heading-reading-inferences = Slutsatser vid läsningen
heading-reading-columns = Kolumner i bladet { $sheet }, raderna { $first } till { $last }
heading-reading-cells = Celler i bladet { $sheet }
head-reading-cell = Cell
head-reading-remark = Anmärkning
head-reading-column = Kolumn
head-reading-heading = Rubrik
head-reading-role = Läst som
head-reading-time = Tid
head-reading-part = Del
head-reading-row = Rad
reading-summary = { $cells } celler: { $used } används, { $heading } rubriker, { $text } behålls som text, { $unclear } inte förstådda, { $left } läses inte
reading-sheet-in-short = Blad { $sheet }, raderna { $first } till { $last }: { $columns }{ $more ->
    [none] {""}
   *[other] , { $more }
 }
reading-column-in-short = { $column } { $role }
reading-inferred-in-short = { $count ->
    [one] { $count } slutsats: { $text }
   *[other] { $count } slutsatser, den första: { $text }
 }
reading-unclear-in-short = { $count } inte förstådda: { $cells }
reading-see-all = För att se varje cell: logframe convert { $file } --report report.html
reading-written = Hur { $source } lästes står i { $file }
reading-format-not-written = En läsrapport har inget format { $ending }
    .help = skriv { $endings }
reading-report-of-no-table = { $file } är ingen tabell, så det finns ingen rapport om dess celler
option-output-lacking = Ange filen som ska skrivas: OUT, eller --report FILE
table-not-understood = { $file } har celler som inte går att förstå
table-cells-unclear = { $file }: { $count } { $count ->
    [one] cell går
   *[other] celler går
 } inte att förstå, den första är { $place }. För att se dem: logframe check { $file }
reading-more-columns = { $count } till

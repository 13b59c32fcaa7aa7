reading-role = { $role ->
    [level] level
    [number] number
    [node_id] id
    [statement] result
    [node] result
    [indicator] indicator
    [indicator_id] indicator id
    [unit] unit
    [baseline] baseline
    [target] target
    [milestone] milestone
    [observed] actual value
    [percent] percentage achieved
    [part] part
    [measure] planned or actual
    [verification] data source
    [assumptions] assumptions
    [risks] risks
    [comment] comment
    [date] date
    [period] period
    [accumulates] accumulation
    [text] kept as text
    [kept] kept as text
   *[other] further detail
 }
reading-use = { $use ->
    [heading] heading
    [used] used
    [text] kept as text
    [unclear] not understood
   *[left-out] not read
 }
title-of-reading = How { $file } was read
heading-reading = How the file was read
heading-reading-problems = Cells to check
heading-reading-inferences = Inferred by the reader
heading-reading-columns = Columns of sheet { $sheet }, rows { $first } to { $last }
heading-reading-cells = Cells of sheet { $sheet }
head-reading-cell = Cell
head-reading-remark = Remark
head-reading-column = Column
head-reading-heading = Heading
head-reading-role = Read as
head-reading-time = Time
head-reading-part = Part
head-reading-row = Row
reading-summary = { $cells } cells: { $used } used, { $heading } headings, { $text } kept as text, { $unclear } not understood, { $left } not read
reading-sheet-in-short = Sheet { $sheet }, rows { $first } to { $last }: { $columns }{ $more ->
    [none] {""}
   *[other] , { $more }
 }
reading-column-in-short = { $column } { $role }
reading-inferred-in-short = { $count ->
    [one] { $count } inferred: { $text }
   *[other] { $count } inferred, the first: { $text }
 }
reading-unclear-in-short = { $count } not understood: { $cells }
reading-see-all = To see every cell: logframe convert { $file } --report report.html
reading-written = How { $source } was read is in { $file }
reading-format-not-written = A reading report has no format { $ending }
    .help = write { $endings }
reading-report-of-no-table = { $file } is no table, so there is no report of its cells
option-output-lacking = Name the file to write: OUT, or --report FILE
table-not-understood = { $file } has cells that are not understood
table-cells-unclear = { $file }: { $count } { $count ->
    [one] cell is
   *[other] cells are
 } not understood, the first at { $place }. To see them: logframe check { $file }
reading-more-columns = { $count } more

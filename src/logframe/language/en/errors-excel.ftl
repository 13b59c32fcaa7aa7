no-workbook = this is no { $form ->
    [docx] Word document
    [ods] spreadsheet of LibreOffice
   *[other] Excel workbook
 }
    .help = save it as .xlsx
workbook-damaged = the { $part ->
    [none] workbook
   *[other] part { $part } of the workbook
 } is damaged: { $reason }
    .help = save it again in Excel
workbook-many-parts = the workbook has more than { $limit } parts
    .help = save it again
workbook-with-password = the workbook has a password
    .help = save it without one
workbook-odd-part-name = the workbook has the name { $name } in its archive
    .help = save it again in Excel
workbook-part-twice = the workbook has two parts of one name in its archive
    .help = save it again in Excel
workbook-unpacks-large = the workbook unpacks to { $megabytes } MB from { $kilobytes } kB
    .help = keep only the sheets of the project
workbook-many-tags = the workbook has more than { $limit } tags of XML
    .help = keep only the sheets of the project
workbook-holds-too-much = the workbook holds more than { $megabytes } MB of cells and texts
    .help = keep only the sheets of the project
workbook-cells-apart = the cells of the workbook lie too far apart: more than { $limit } places
    .help = save it as .xlsx
workbook-sheet-missing = the sheet { $sheet } is missing
    .help = save it again in Excel
workbook-many-sheets = the workbook has more than { $limit } sheets
    .help = keep only the sheets of the project
part-packed-oddly = a part is packed in a way that Excel does not use
parts-overlap = two parts lie over each other
part-no-workbook = it is no workbook
part-no-worksheet = it is no worksheet
part-many-relationships = it has more than { $limit } relationships
part-long-text = a text is longer than { $limit } signs
part-nested-deep = elements are nested more than { $limit } deep
part-long-tag = a tag is longer than { $limit } bytes
part-with-document-type = it has a document type
part-many-formats = it has more than { $limit } formats
part-cell-far = a cell lies in row { $row } and column { $column }
part-odd-cell = a cell is called { $cell }
part-odd-count = something repeats { $text } times
document-many-tables = it has more than { $limit } tables
part-many-merged-cells = it has more than { $limit } merged cells
part-unknown-text = a cell asks for text { $number } of { $count }
sheet-many-merged-cells = the sheet { $sheet } has too many merged cells
    .help = unmerge them
matrix-too-large = the table has { $columns } columns and { $rows } rows
    .help = a logframe has at most { $most_columns } columns and { $most_cells } cells
no-sheet-with-headings = no sheet has the headings of a logframe in its first 30 rows
    .help = write a row of headings: Level, Statement, Indicator, Unit, Baseline, Target, Observed, Means of verification, Assumptions; or begin with logframe init --excel NAME
row-without-value = the row reads “{ $text }”, and has no value
    .help = write both, n/a where there is no figure
row-without-indicator = the row reads “{ $text }”, and has no indicator
    .help = write both, n/a where there is no figure
indicator-not-in-matrix = the indicator reads “{ $text }”, and the matrix has none of that name
    .help = { $near ->
        [none] write it as it stands in the matrix
       *[other] did you mean “{ $near }”?
    }
workbook-edited = the sheets were changed since logframe wrote them: what they show counts
    .help = what has no sheet or column is lost (as disaggregation, what is done about a risk of a result): keep that in the project file
    .why = What is not read is not checked.
workbook-kept-unreadable = the project that logframe wrote beside the sheets cannot be read: { $problem }
    .help = the sheets are read instead; write the file again from its project
    .why = What only the project holds (links, sources, notes) is not in the sheets.
cells-left-out = { $kind ->
    [hidden-sheet] the sheet is hidden: { $cells ->
        [one] { $cells } cell is
       *[other] { $cells } cells are
     } not read
    [hidden-rows] { $several ->
        [no] row { $first } is hidden
       *[yes] rows { $first } to { $last } are hidden
     }: { $cells ->
        [one] { $cells } cell is
       *[other] { $cells } cells are
     } not read
    [hidden-columns] { $several ->
        [no] column { $first } is hidden
       *[yes] columns { $first } to { $last } are hidden
     }: { $cells ->
        [one] { $cells } cell is
       *[other] { $cells } cells are
     } not read
    [covered] “{ $text }” lies under a merged cell and is not read
    [struck] “{ $text }” is struck out and is not read
   *[without-result] a formula has no stored result, so the cell is not read
 }
    .help = { $kind ->
        [covered] unmerge the cells, if it counts
        [struck] remove the line through it, if it counts
        [without-result] open the file in a spreadsheet program and save it
       *[other] show it, if it counts
     }
    .why = What is not read is not checked.
cell-no-digits = no number
    .help = write digits
cell-no-number = no number
    .help = write a number
cell-numerator-alone = a numerator without its denominator
    .help = fill in the denominator, or the percentage
cell-no-figure = no number
    .help = write a number, 8-14, about 200, at least 5 or n/a
cell-ambiguous-sign = a decimal or a thousands { $sign ->
    [comma] comma
   *[point] point
 }
    .help = write { $whole } or { $decimal } as a number
cell-range-or-year = either a range, or a figure and its year
cell-range-reversed = a range that ends before it starts
    .help = write the lower end first: 8-14
cell-pair-of-figures = two figures, { $above } and { $below }
    .help = write a single number, or make the indicator a ratio
cell-several-figures = more than one figure
    .help = write a single figure, and the rest as a comment
cell-number-or-thousands = { $whole }, or { $rest } after the number of the line
    .help = write { $rest } or { $whole } as a number
relative-without-baseline = a change, and the baseline it starts from is missing
    .help = write the baseline, or the figure to reach
relative-to-percentage = a change of a percentage: { $points } % in percentage points, { $share } % in per cent
    .help = write “percentage points”, or the percentage to reach
percent-or-share = { $percent } % or { $share } %: beside it stand figures of another scale
    .help = write all figures with a percent sign
cell-without-figure = the cell reads { $text }
cell-date-for-number = a date, { $raw }, where a number should be
cell-made-a-date = a spreadsheet made a date of a number
    .help = look it up: 5-Feb was probably 2/5 or 5/2
cell-spreadsheet-error = an error of the spreadsheet
    .help = mend its formula
cell-neither-reached = neither reached nor not reached
    .help = write reached or not reached, and its date
cell-percent-of-plain = a percentage, and the target is a plain number
    .help = write the number that is reached
cell-no-period = no date and no period
    .help = write a date, 2024, 2024-H1 or 2024-07/2025-06
cell-month-misspelt = “{ $word }” is no month
    .help = did you mean “{ $near }”?
cell-year-not-count = it seems to be a year, among figures that are small
    .help = write the figure here and the year in the heading; if it is the figure, write it as 2,024 people
cell-day-or-month = a day and a month in either order
    .help = write the date as 2024-12-31
cell-other-calendar = a year of another calendar
    .help = write it as years of the common calendar: July 2023 - June 2024
cell-per-each = so many for each, not in all
    .help = write the figure for all of them together
cell-no-scale = no scale
    .help = write its steps in a column Scale, worst first: poor < fair < good
matrix-without-period = the matrix gives no period
record-of-nothing = { $owner } { $id } is not in this workbook
    .help = { $near ->
        [none] write the ID of one that is
       *[other] did you mean { $near }?
    }
record-without-owner = the row does not say of which { $owner } it is
    .help = write its ID in the column { $owner }
record-heading-unknown = the heading { $heading } is not one of this sheet
    .help = { $near ->
        [none] use one of: { $headings }
       *[other] did you mean { $near }?
    }
record-cell-empty = nothing in the column { $heading }
    .help = fill it for this row, or clear the row
write-as-data = write it as .json or .yaml

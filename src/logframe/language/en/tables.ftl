table-column = column { $column } “{ $heading }”
table-level = { $level ->
    [objective] objective
    [purpose] specific objective
    [outcome] outcome
    [suboutcome] intermediate outcome
    [activity] activity
   *[output] output
 }
table-accumulation = { $accumulation ->
    [increments] add up
    [running-total] are running totals
   *[snapshot] are states on a date
 }
table-columns-alike = These columns hold the same, so none of them is used: { $columns }
    .help = name in each heading the year, part or kind of figure that it holds
    .why = Choosing one of two targets would change the result.
table-column-unread = { $column } holds figures, but its heading is not understood: “{ $text }”
    .help = { $near ->
        [none] name it Baseline, Target or Actual with its year, or state it in the mapping file
       *[other] did you mean “{ $near }”?
    }
    .why = A figure that is not read changes the result.
table-accumulation-contradicted = “{ $text }” says that figures add up, but “{ $heading }” is the last of them, { $total }
    .help = correct one of the two, or state it in the mapping file
    .why = Added up or not, the figures come to different results.
table-figure-twice = “{ $text }” and “{ $second }” stand for the same indicator, time and part, so neither is used
    .help = delete one of them, or state what tells them apart: a period, a source, a part
    .why = Who chooses between two figures chooses the result.
table-aim-none = “{ $text }” under “{ $heading }” is no figure, so there is no target for that time
table-part-date = “{ $text }” is a date, where other rows name a part. Spreadsheets make dates of ages such as 6-17
    .help = write the part as text, with an apostrophe before it: '6-17
table-sheet-kept = “{ $sheet }” has no headings that are understood. It is kept as text, with { $figures ->
    [one] { $figures } figure
   *[other] { $figures } figures
 }
    .help = name the indicator and the figures of its columns in a row of headings
table-column-kept = { $column } is kept as text
    .help = { $near ->
        [none] nothing, if it is no figure of the logframe
       *[other] did you mean “{ $near }”?
    }
table-running-total-kept = { $column } holds running totals beside the figures of periods, and is kept as text
table-span-kept = { $column } holds the figures of one period beside the total to date, and is kept as text
    .help = nothing, if the total to date is meant; else date the heading of each period
table-figure-unclear = “{ $text }” under “{ $column }” is not used as a figure: { $problem }
    .why = A figure that may mean two things is missing until it is clear.
table-figure-alone = “{ $text }” in { $column } has no indicator in its row
    .help = write the indicator in the same row
table-lines-differ = { $column } has { $parts } lines for { $indicators } indicators: “{ $text }”
    .help = write a line for each indicator, with its number, or each indicator in its own row
table-level-unknown = “{ $text }” is no level of results
    .help = { $near ->
        [none] write Impact, Outcome, Output or Activity
       *[other] did you mean “{ $near }”?
    }
table-parts-alone = “{ $text }” gives figures of parts and none for all. It is kept as text
    .help = write the figure for all before those of the parts
table-level-missing = No level is stated for “{ $text }”. It is read as { $level }
    .help = write the level in a column Level
table-indicator-alone = No result is stated for the indicator “{ $text }”
    .help = write the result that it measures in its row or above it
table-time-unclear = “{ $text }” is not used as a date: { $problem }
table-period-open = “{ $text }” does not give the first and the last day of the project
    .help = write both, as July 2004 - December 2005, or the first with the months: 18 months from July 2004
table-period-reversed = “{ $text }”: the project ends before it starts
    .help = write the first day, then the last
table-fiscal-start = The start of fiscal year { $years } is not stated. { $month } is assumed
    .help = state the first month as fiscal_year_starts in the mapping file
table-start-missing = “{ $text }” counts from the project's start, which is not stated
    .help = write the project's period above the table
table-year-missing = No year is stated for “{ $text }”
    .help = write the year in the heading, or as year in the mapping file
table-inferred-year = No year stands beside “{ $text }” and others. { $year } is taken, which the table names above
table-inferred-revised = “{ $text }” is the revised target. It replaces “{ $before }” under “{ $heading }”
table-aim-undated = The target “{ $text }” under “{ $heading }” has no date. It is kept as text
table-unit-unknown = The unit “{ $text }” is unknown. It is kept as text
    .help = { $near ->
        [none] write person, household, case, percent, USD or the like
       *[other] did you mean “{ $near }”?
    }
table-unit-differs = it is in { $unit }, and the unit of the indicator is { $column_unit }
    .help = write the figure in the unit of the indicator
table-accumulation-unclear = “{ $text }” does not say whether figures add up
    .help = { $near ->
        [none] write { $words }
       *[other] did you mean “{ $near }”?
    }
table-word-unclear = “{ $text }” is kept as text
    .help = { $near ->
        [none] write { $words }
       *[other] did you mean “{ $near }”?
    }
table-cell-refused = “{ $text }” is not used: { $problem }
table-link-refused = A link is not used: { $problem }
table-words-unclear = The figure “{ $text }” in the words of the indicator may have several meanings. It is not used
    .help = write it in a column Baseline or Target
table-words-kept = “{ $text }” is read as { $value }. Its words are kept
table-share-agrees = The stated “{ $text }” agrees with the figures: { $share } %
table-share-differs = The table states “{ $text }”, but its figures give { $share } %: { $actual } of { $target }
    .help = correct the percentage or the figures
    .why = One of them is wrong.
table-total-of-states = “{ $heading }” adds up figures that are states on a date. It is not used
    .help = take the latest figure in place of the sum
table-parts-only = only parts are reported
table-read-from-words = Read from the words of the indicator: { $values }
table-inferred-level = “{ $text }” is read as { $level }, by its number { $number }
table-inferred-level-name = “{ $text }” is read as { $level }, by its order among the names of levels
table-inferred-level-depth = “{ $text }” is read as { $level }, by its indentation or the outline of its row
table-inferred-sum = The target is added to those of the periods before it: a milestone of { $total }
table-inferred-converted = “{ $text }” is read as { $value }, in the unit of the other figures
table-inferred-sheet-time = The name of the sheet “{ $sheet }” says when its figures are
table-inferred-sheet-place = The name of the sheet “{ $sheet }” says where its figures are
table-inferred-thousands = The { $sign ->
    [comma] comma
   *[point] point
 } in “{ $text }” separates thousands: no figure here shows decimals
table-inferred-decimals = The { $sign ->
    [comma] comma
   *[point] point
} in “{ $text }” is decimal, as in “{ $beside }”
table-inferred-link = “{ $text }” contributes to “{ $parent }”{ $number ->
    [none] {""}
   *[other] , by { $number }
 }
table-inferred-shares = Numbers below 1 are read as shares: 0.4 is 40 %. Cells { $cells }
table-inferred-steps = These words are steps of a scale, the best one last: { $text }
table-words-without-scale = “{ $text }” is qualitative and has no scale. Its words are kept as text and not compared
    .help = write the steps in a column “Scale”, the worst first: poor < fair < good
table-inferred-scale = “{ $text }” is a scale: each figure is multiplied by { $factor }
table-inferred-change = “{ $text }” is read as { $target }, from the baseline { $baseline }
table-inferred-level-of-change = The figures of “{ $text }” are states on a date, since the target is stated as a change
table-inferred-order = The figures of “{ $text }” are states on a date: ranks and ratios do not add up
table-inferred-accumulation = Figures of several periods { $accumulation }, by { $by ->
    [heading] the heading
   *[words] the words
 } “{ $text }”
table-inferred-accumulation-total = Figures of several periods add up: “{ $heading }” is their sum, { $total }
table-inferred-accumulation-last = Figures of several periods do not add up: “{ $heading }” is the latest, { $total }
table-inferred-total = “{ $heading }” has no stored result. The target is the sum of its periods, { $total }
table-inferred-actuals = { $column } does not say what its figures are. They are read as actual values
table-inferred-milestones = { $column } names only a time, in a table of targets: its figures are milestones
table-inferred-part-column = { $column } is read as a part of the figures beside it
table-inferred-part = “{ $text }” ({ $part }) of { $whole } is read as { $value }
table-share-kept = “{ $text }” is the share of a part. It is kept as text
table-inferred-items = “{ $text }” is read as { $indicators } indicators, since its row has as many figures
table-inferred-negative = “{ $text }” is read as { $value }, as accounts write amounts below zero
table-year-doubted = “{ $text }” under “{ $column }” is read as a number. The figures around it are small, so it may be a year
    .help = write the figure here and the year in the heading
table-inferred-parts = “{ $text }” is read as figures of parts: { $parts }
table-inferred-whole = No total is stated. The sum of the parts is { $total }
table-inferred-each = Figures of { $parts } and none for all are stated. Each part is held against its own figure
table-measure-kept = “{ $text }” is kept as text: the figures of its indicator stand in { $column }
table-inferred-from-words = { $role ->
    [baseline] Baseline
   *[target] Target
 } read from words: “{ $text }”
table-inferred-indicators = No heading names the indicators, so they are taken from { $column }
table-goes-on = “{ $sheet }” has no headings. Its rows go on with those of “{ $before }”
table-lines-by-order = The lines of “{ $text }” go to the indicators in order, since their numbers are others
table-line-for-all = “{ $text }” stands for all { $indicators } indicators beside it
table-inferred-plan = No column holds actual values, so this is read as a plan: progress reports are not at hand
table-inferred-turned = The headings of this table stand one below another. It is read with rows and columns exchanged: column B of this report is row 2
table-inferred-unit = “{ $text }” counts { $unit }, by its words
mapping-name-unknown = A mapping file has no { $name }
    .help = write { $names }
mapping-not-names = A mapping names what it settles
    .help = write columns: and below it C: target 2024
mapping-word-unknown = { $word } is no way in which figures go together
    .help = write { $words }
mapping-no-month = { $value } is no month
    .help = write 1 to 12, or its name
mapping-no-period = { $value } does not give the first and the last day of the project
    .help = write it as 2004-07/2005-12
mapping-no-year = { $value } is no year
    .help = write it with four digits
table-cell-kept = “{ $text }” is kept as text, outside the columns
table-inferred-code-page = The letters are read as { $code_page }, since the file is not UTF-8
    .help = if letters are wrong, save it as “CSV UTF-8”

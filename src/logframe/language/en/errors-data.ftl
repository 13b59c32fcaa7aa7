data-file-has-problems = { $file } has problems
data-too-many-values = the file has more than { $limit } values, too many for its size
    .help = split it
data-number-too-long = a number has more than { $limit } digits
    .help = check the figure
data-standard-input-empty = standard input is empty
    .help = pipe a file in
data-table-is-no-project = a table of figures is no project: it has no statements, links, definitions or assumptions
    .help = declare the project in a file of its own, and read the figures into it
data-format-not-read = a file of kind { $ending ->
    [none] '(none)'
   *[other] { $ending }
 } is not read
    .help = name a file that ends in { $endings }
data-kind-nothing = nothing (null)
data-kind-truth = true or false
data-kind-number = a number
data-kind-text = a text
data-kind-list = a list
data-kind-names = names with values
data-names-expected = { $role ->
    [file] a project file
    [unit] a unit
   *[this] this
 } is { $kind }
    .help = write names with values
data-fraction-expected = fraction is { $value }
    .help = write "1/3"
data-two-ends-expected = between takes two ends
    .help = write [8, 14]
data-two-figures-expected = { $keyword } takes two figures
    .help = write [143, 301]
data-version-not-read = the file is of version { $version } of the format
    .help = this library reads version 1
data-beside-projects = the file has { $name } beside its projects
    .help = { $near ->
        [none] write projects: a list, each with id and statement
       *[other] did you mean { $near }?
    }
data-no-project = the file declares no project
    .help = write projects: a list, each with id and statement
data-project-twice = two projects have the id { $id }
    .help = rename one
data-named-twice = { $kind ->
    [source] two sources
    [series] two series
   *[figure] two figures
 } have the id { $id }
    .help = rename one
data-units-no-list = units is no list
    .help = write [{ "{" }name: borehole, plural: boreholes{ "}" }]
data-unit-not-understood = a unit is not understood
    .help = write name, plural, equals
data-too-many-problems = only the first { $limit } problems are shown
    .help = mend these first
data-unknown-keyword = { $kind } has no keyword { $keyword }
    .help = { $near ->
        [none] it takes: { $keywords }
       *[other] did you mean { $near }?
    }
data-lacks-keyword = { $kind } has no { $keyword }
    .help = write { $keyword }: ...
data-kind-not-known = this has { $value ->
    [none] no kind
   *[other] the kind { $value }
 }
    .help = { $near ->
        [none] write kind: one of { $kinds }
       *[other] did you mean { $near }?
     }
data-name-expected = { $role ->
    [source] a source
    [series] a series
   *[figure] a figure
 } is { $kind }
    .help = write its id
data-names-nothing = no series or figure has the id { $name }
    .help = { $near ->
        [none] the ids are: { $names }
       *[other] did you mean { $near }?
     }
data-end-of-no-figure = { $keyword } holds no figure
    .help = write the id of a figure
data-terms-expected = { $keyword } has fewer than two terms
    .help = write a list of ids, such as [first, second]
data-value-unreadable = this cannot be read: { $problem }
    .help = write what the keyword takes
data-beyond-parquet = a number is beyond what Parquet holds
    .help = write .csv, which keeps every digit
data-field-of = { $owner ->
    [none] the file
   *[other] { $owner }
 }: the { $field }
data-half-character-in-field = { $field } has { $sign }, half of a character
    .help = mend the text
data-no-figure = not available
library-needed = { $action ->
    [reading] reading
   *[writing] writing
 } { $format } needs { $library }
    .help = install it: pip install '{ $extra }'

csv-unknown-column = no column has the name { $column }
    .help = { $near ->
        [none] name a dimension "{ $dimension }", or delete the column
       *[other] did you mean { $near }?
    }
csv-no-column-of-figures = the table has no column of figures
    .help = name it: value, or low and high
csv-figure-twice = the same figure stands on line { $line }
    .help = delete one, or name their sources
csv-part-twice = the part { $part } by { $column } stands twice
    .help = delete one
csv-figure-and-missing = the row has a figure and says that it is missing
    .help = delete one of them
csv-cell-empty = the cell is empty
csv-value-not-a-number = { $problem }
    .help = write digits, with a point before decimals and nothing between thousands
csv-value-contradicts-ends = value is { $value }, but low and high say something else
    .help = leave one out
csv-not-one-number = “{ $text }” is { $value }
csv-end-not-a-number = { $column }: { $problem }
    .help = write one number, with a point before decimals
csv-several-indicators = { $file } has figures of { $count } indicators
    .help = say which indicator: { $indicator }
csv-no-figure-of-indicator = { $file } has no figure of { $indicator }
    .help = { $near ->
        [none] it has: { $ids ->
            [none] none at all
           *[other] { $ids }
        }
       *[other] did you mean { $near }?
    }
csv-nul-byte = the file has a NUL byte
    .help = save it as CSV text
csv-empty = the file is empty
    .help = write a header: { $columns }
csv-cells-differ-from-header = the row has { $count ->
    [one] { $count } cell
   *[other] { $count } cells
 }, the header { $columns }
    .help = give every row the cells of the header, with quotes round a text that holds the delimiter
csv-too-many-rows = the table has more than { $limit } rows
    .help = split it
csv-too-many-cells = the table has more than { $limit } filled cells
    .help = split it
csv-not-valid = not valid CSV: { $problem }
    .help = mend the quotes of the row
csv-row-too-long = the row has more than { $limit } cells
    .help = split it
csv-cell-too-long = a cell is longer than { $limit } characters
    .help = mend the row
csv-column-without-name = column { $number } has no name
    .help = name it, or delete the column
csv-column-twice = two columns have the name { $column }
    .help = rename one

json-not-valid = not valid JSON: { $problem }
    .help = mend the line
json-text-after-end = not valid JSON: there is more text after the end
    .help = mend the line
json-too-deep = not valid JSON: it is nested deeper than { $limit } levels
    .help = mend the line
json-value-expected = not valid JSON: a value is expected at { $text }
    .help = mend the line
json-ends-too-early = not valid JSON: the file ends too early
    .help = mend the line
json-number-too-long = not valid JSON: { $problem }
    .help = check the figure
json-half-character = not valid JSON: a text has half of a character (\ud800 to \udfff)
    .help = mend the line
json-name-expected = not valid JSON: a name in double quotes is expected
    .help = mend the line
json-name-twice = not valid JSON: { $name } stands twice
    .help = write it once
json-colon-expected = not valid JSON: a colon is expected after { $name }
    .help = mend the line
json-comma-expected = not valid JSON: a comma or { $sign } is expected
    .help = mend the line

yaml-too-many-signs = the file has more than { $limit } lines, commas and brackets, too many for its size
    .help = split it
yaml-not-valid = not valid YAML: { $problem }
    .help = mend the line
yaml-escape-of-no-character = not valid YAML: an escape stands for no character (\U0010FFFF is the last)
    .help = mend the line
yaml-empty = the file is empty
    .help = write projects: [...]
yaml-several-documents = not valid YAML: expected a single document in the stream
    .help = keep one of them
yaml-anchor = anchors and aliases (& and *) are not read
    .help = write the value out
yaml-tag = the tag { $tag } is not read
    .help = leave it out
yaml-too-deep = not valid YAML: nested deeper than { $limit } levels
    .help = mend it
yaml-name-no-text = a name is no text
    .help = write name: value
yaml-name-twice = { $name } stands twice
    .help = write it once
yaml-half-character = a text has half of a character (\ud800 to \udfff)
    .help = mend the line

python-format-not-read = a file of kind { $ending ->
    [none] '(none)'
   *[other] { $ending }
 } is not read
    .help = name a Python file
python-syntax = not valid Python: { $problem }{ $text ->
    [none] { "" }
   *[other] { " " }in: { $text }
 }
    .help = mend the line
python-not-text = not valid Python: { $problem }
    .help = write it as UTF-8 text
python-file-exits = the file stopped by itself (exit { $status })
    .help = take the exit out of the project file
python-call-lacks = { $call }() lacks { $names }
    .help = add what is missing
python-too-many-values = { $call }() has too many values without a keyword
    .help = write the id and the statement first, everything else as keyword=value
python-error = { $kind }: { $problem }
    .help = mend the line
python-unknown-keyword = { $call ->
    [none] the call
   *[other] { $call }
 }() has no keyword { $keyword }
    .help = { $near ->
        [none] { $keywords ->
            [none] check the keyword
           *[other] it takes: { $keywords }
        }
       *[other] did you mean { $near }?
    }
python-unknown-name = { $holder } has no { $name }
    .help = { $near ->
        [none] use one of: { $names }
       *[other] did you mean { $near }?
     }
python-several-programmes = the file declares { $count } programmes
    .help = hold all projects in one
python-no-project = the file declares no project
    .help = declare one at the top level: project = Project("P-1", "What it is for")
python-belongs-to-nothing = { $kind } { $id } belongs to nothing
    .help = add it to { $holder ->
        [node] a node's indicators
       *[project] a project
    }

schema-title = logframe projects
schema-description = Projects with their logical frameworks, in JSON or YAML; version 1 of the format.
schema-keep = A value to keep within limits.
schema-value = A number, a range, an approximate figure, a bound, a stated gap, money, a share or a ratio.
table-lacks-columns = the table of indicators lacks { $columns }
    .help = add these columns; docs/portfolio-columns.md says what each means
table-of-wrong-type = a table of indicators is an Arrow table or one of polars, not { $type }
table-unreadable = the table cannot be read ({ $reason })
    .help = write it again as Parquet, or as CSV in UTF-8
table-cell-empty = row { $row } has nothing in { $column }
    .help = name the project and the indicator in each row
table-row-again = row { $row } is again the indicator { $indicator } of the project { $project }
    .help = leave one row for each indicator
table-cell-wrong = row { $row } has '{ $value }' in { $column } and needs { $kind ->
    [whole] a whole number
    [day] a day such as 2024-12-31
    [flag] true or false
    [text] text
    [list] a list as JSON
   *[words] one of { $words }
 }
table-column-wrong = { $column } needs { $kind ->
    [whole] a whole number
    [day] a day such as 2024-12-31
    [flag] true or false
    [text] text
    [list] a list as JSON
   *[words] one of { $words }
 }
words-not-there = no .ftl file is here. Put your words into .ftl files in a subfolder for each language: { $languages }
words-named-twice = the message { $name } already exists. Give yours another name
own-code-failed = { $kind ->
    [rule] the rule { $name } failed
    [method] the method { $name } failed
    [trend] the trend method { $name } failed
   *[format] the format cannot do this
 }: { $problem }. Ask whoever wrote it

option-schema-without-iati = --schema is for IATI (.xml) only, and { $file } is none; leave --schema out
option-dialect-of-workbooks = { $option } lays out the matrix of a workbook: name the file to write OUT.xlsx
option-format-beside-file = --format is for { $option } alone; the ending of a file chooses its format
option-format-lacking = the format of { $output } is not clear; add --format json, yaml, py, ...
option-baseline-lacking = --write-baseline needs a file to write; add --baseline FILE
option-output-no-folder = { $count } files cannot be written to { $output }; name a folder that is there
option-output-twice = -o - stands twice; write it once
verb-lacking = { $file } is a file; say what to do with it: logframe check { $file }
verb-unknown = there is no command { $verb }; { $near ->
    [none] logframe --help lists them
   *[other] did you mean { $near }?
 }
option-document-lacking = no document is named; name one: -o review.html
activities-with-results = { $count } activities with results
review-written = review of { $names } written to { $file }
file-converted = { $source } written to { $file }
project-begun = project written to { $file }; next: logframe check { $file }
nothing-to-explain = there is no indicator or node { $id }
    .help = { $near ->
        [none] the indicators are: { $indicators }
       *[other] did you mean { $near }?
     }
project-not-in-file = the file has no project { $id }
    .help = name one of { $projects }: { $example }
projects-in-file-not-one = the file has { $count } projects, not one
    .help = name one of { $projects }: { $example }
diagnostic-line = { $place }: { $severity } { $rule } { $name }: { $project ->
    [none] {""}
   *[other] { $project }:{" "}
 }{ $text }{ $waived ->
    [none] {""}
   *[other] {" "}(waived: { $waived })
 }
finding-of = “{ $statement }”: { $text }
diagnostic-help = help: { $help }
not-to-be-shown = show() takes a project, a review or an answer, not { $kind }
    .help = evaluate or review it first
testing-without-hypothesis = logframe.testing needs hypothesis; install it: pip install 'logframe[testing]'
not-translated = { $count } { $count ->
    [one] message is
   *[other] messages are
 } not translated into { $language }
language-unknown = unknown language { $value }
    .help = { $near ->
    [none] choose { $languages }
   *[other] did you mean { $near }? Choose { $languages }
 }
error-at-place = { $place }: error: { $text }
error-and-help = { $text }; { $help }
folder-skipped = { $folder }: { $files } { $files ->
    [one] file
   *[other] files
 } read; { $skipped } passed over (Python, which runs only if it is named: { $python }; lock files: { $lock }; CSV, Word and Parquet, which are read if they are named: { $named }; data without a logframe: { $data })
folder-search = looking for logframes in { $paths }; Ctrl-C ends it
folder-without-logframe = no logframe is in this folder
    .help = { $python ->
    [zero] name a file, or a folder with files in { $endings }
   *[other] Python files run only if they are named
 }
folder-of-several-files = the folder has { $files } files, not one
    .help = name one of them
setting-no-toml = this is not valid TOML ({ $problem })
    .help = correct the line
setting-unknown = unknown setting { $setting }
    .help = { $near ->
    [none] the settings are { $settings }
   *[other] did you mean { $near }?
 }
setting-wrong = { $setting } cannot be { $value }
    .help = { $takes ->
    [choice] write { $choices }
    [texts] write a text or a list of texts
   *[text] write a text
 }
baseline-not-read = this is no baseline of logframe check
    .help = write it: logframe check FILES --baseline FILE --write-baseline
baseline-written = { $count } known { $count ->
    [one] problem
   *[other] problems
 } written to { $file }
baseline-applied = { $known } known { $known ->
    [one] problem
   *[other] problems
 } not shown ({ $file }){ $gone ->
    [zero] {""}
   *[other] ; { $gone } no longer found: write the baseline again
 }
programme-without-project = programme { $programme } has no project { $id }
    .help = the projects are: { $ids }
id-in-several-projects = { $id } is in several projects
    .help = name one of: { $ids }
check-coverage = indicators: { $indicators }; with a baseline: { $baseline }, a target: { $target }, a figure: { $actual }, all three: { $whole }
page-not-built = the page is not built in this folder
    .help = build it from the source: { $build }
page-served = The page is at { $address }. To stop: Ctrl-C

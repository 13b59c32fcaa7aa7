option-schema-without-iati = --schema is for IATI (.xml) only, and { $file } is none; leave --schema out
option-format-beside-file = --format is for { $option } alone; the ending of a file chooses its format
option-format-lacking = - has no ending to choose a format; add --format json, yaml, py, ...
option-output-twice = -o - stands twice; write it once
activities-with-results = { $count } activities with results
review-written = review of { $names } written to { $file }
file-converted = { $source } written to { $file }
project-begun = project written to { $file }; next: logframe check { $file }
nothing-to-explain = there is no indicator or node { $id }
    .help = the indicators are: { $indicators }
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
id-in-several-projects = { $id } is in several projects
    .help = name one of: { $ids }
check-coverage = indicators: { $indicators }; with a baseline: { $baseline }, a target: { $target }, a figure: { $actual }, all three: { $whole }

check-nothing = No problems found
check-count = { $count } { $severity ->
    [error] { $count ->
        [one] error
       *[other] errors
     }
    [warning] { $count ->
        [one] warning
       *[other] warnings
     }
   *[info] { $count ->
        [one] remark
       *[other] remarks
     }
 }
check-waived-count = { $count } waived
check-totals = { $totals }{ $groups ->
    [zero] {""}
    [one] {" "}in 1 group
   *[other] {" "}in { $groups } groups
 }
check-matters-most = Most important:
check-see-all = To list every place with its help: logframe check FILES --all
check-places = { $count } places
check-more-places = ({ $others ->
    [zero] also { $places }
   *[other] and { $count } more: { $places }, …
 })
place-times = { $place } ×{ $count }
check-waived-often = { $rule }, { $count } times (waived: { $reason })
no-such-rule = unknown rule { $rule }
    .help = { $near ->
    [none] the codes are { $first } to { $last }
   *[other] did you mean { $near }?
 }
no-such-profile = unknown profile { $profile }
    .help = use one of: { $profiles }
waiver-expired = the waiver of { $rule } expired on { $until }
    .help = correct the problem, or give the waiver a new date and reason
    .why = Without a review date, a waiver can hide the next problem too.
waiver-unused = the waiver of { $rule } matches no finding
    .help = remove the waiver
    .why = Without a review, a waiver can hide the next problem too.
severity-error = error
severity-warning = warning
severity-info = info
line-of-file = line { $line }
check-matter = { $rule } { $text }{ $places ->
    [none] {""}
   *[other] {" "}({ $places })
 }. { $help }
own-rule-is-none = a rule must be a logframe.extending.Rule, not { $kind }
    .help = return a Rule from the entry point
own-rule-code = the code { $rule } of a rule of your own does not fit
    .help = use two to eight capitals that are not LF, and three digits, such as ABC001
code-waiver-expired = A waiver is past its date.
code-waiver-unused = A waiver matches no finding.
code-not-at-hand = A document is not available, so some rules cannot be judged.
code-table = A cell of a table was not understood, or was left out.
code-iati = A figure of an IATI file was inferred, or cannot be used as it stands.
code-iati-schema = An element breaks the structure of its version of IATI.
code-iati-period = A period ends before it starts.
code-iati-no-value = The { $figure } has no value, and its indicator is not qualitative.
code-iati-not-a-number = The value of the { $figure } is not a number.
code-iati-qualitative = The { $figure } of a qualitative indicator has a value.
code-iati-reference-twice = A result and an indicator of it both have a reference.
code-iati-result-type = The type of a result is not on the codelist.
code-iati-measure = The measure of an indicator is not on the codelist.

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
check-matters-most = What matters most:
check-see-all = To see each place with its help: logframe check FILES --all
check-places = { $count } places
check-more-places = ({ $others ->
    [zero] also { $places }
   *[other] and { $count } more: { $places }, …
 })
check-waived-often = { $rule }, { $count } times (waived: { $reason })
no-such-rule = there is no rule { $rule }
    .help = { $near ->
    [none] the codes are { $first } to { $last }
   *[other] did you mean { $near }?
 }
no-such-profile = there is no profile { $profile }
    .help = choose one of: { $profiles }
waiver-expired = the waiver of { $rule } expired on { $until }
    .help = mend what it excused, or give it a new date and reason
    .why = An exception that nobody looks at again hides the next weakness as well.
waiver-unused = the waiver of { $rule } excuses nothing
    .help = take it out
    .why = An exception that nobody looks at again hides the next weakness as well.
severity-error = error
severity-warning = warning
severity-info = info

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

cannot-be-judged = { $document ->
    [progress-reports] the progress reports are
    [financial-reports] the financial reports are
   *[other] the { $document } is
 } not available, so this cannot be assessed: { $rules }
in-places = { $rule } in { $count } { $count ->
    [one] place
   *[other] places
 }
issue-count = { $issue } ({ $count })
document-leaves-open = { $document ->
    [progress-reports] The progress reports are
    [financial-reports] The financial reports are
   *[other] The { $document } is
 } not available. Not assessed: { $issues }.
document-needed = get the { $document } and check again
document-why = A document that the reviewer has not seen is not a weakness of the project
nodes-without-indicator = No indicator: { $nodes }{ $more ->
    [zero] {""}
   *[other] {" "}and { $more } more
 }.
not-at-hand = Not available for this review: { $documents }.
within = { $period } at most; the project's exact dates within it are unknown

cannot-be-judged = { $document ->
    [progress-reports] the progress reports are
    [financial-reports] the financial reports are
   *[other] the { $document } is
 } not at hand, so this cannot be judged from what is at hand: { $rules }
in-places = { $rule } in { $count } { $count ->
    [one] place
   *[other] places
 }
document-leaves-open = { $document ->
    [progress-reports] The progress reports are
    [financial-reports] The financial reports are
   *[other] The { $document } is
 } not at hand. Not judged for this reason: { $issues }.
document-needed = get the { $document } and check again; until then these rules say nothing of the project
document-why = What a document says that the reviewer has not seen is no weakness of the project
nodes-without-indicator = No indicator: { $nodes }{ $more ->
    [zero] {""}
   *[other] {" "}and { $more } more
 }. Whether this was reached cannot be assessed.
not-at-hand = Not at hand for this review: { $documents }.
within = { $period } at most; the project's own dates within it are unknown

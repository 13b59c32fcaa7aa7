text = { $text }
together = { $messages }
missing = not available{ $reason ->
    [none] {""}
   *[other] {" "}({ $reason })
 }
between-clauses = {"; "}
label-with-colon = { $label }:

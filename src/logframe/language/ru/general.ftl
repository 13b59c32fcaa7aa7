text = { $text }
together = { $messages }
missing = нет данных{ $reason ->
    [none] {""}
   *[other] {" "}({ $reason })
 }
between-clauses = {"; "}
label-with-colon = { $label }:

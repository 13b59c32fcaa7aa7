text = { $text }
together = { $messages }
missing = no disponible{ $reason ->
    [none] {""}
   *[other] {" "}({ $reason })
 }
between-clauses = {"; "}
label-with-colon = { $label }:

text = { $text }
together = { $messages }
missing = ej tillgängligt{ $reason ->
    [none] {""}
   *[other] {" "}({ $reason })
 }
between-clauses = {"; "}
label-with-colon = { $label }:

text = { $text }
together = { $messages }
missing = non disponible{ $reason ->
    [none] {""}
   *[other] {" "}({ $reason })
 }
between-clauses = {" ; "}
label-with-colon = { $label } :

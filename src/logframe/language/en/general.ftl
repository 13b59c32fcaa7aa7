text = { $text }
missing = not available{ $reason ->
    [none] {""}
   *[other] {" "}({ $reason })
 }

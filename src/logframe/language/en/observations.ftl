time-whole-project = the whole project
time-not-given = undated
value-with-unit = { $value }{ $unit ->
    [none] {""}
   *[other] {" "}{ $unit }
 }

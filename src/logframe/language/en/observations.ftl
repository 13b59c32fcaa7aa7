time-whole-project = the whole project
time-not-given = no period given
value-with-unit = { $value }{ $unit ->
    [none] {""}
   *[other] {" "}{ $unit }
 }

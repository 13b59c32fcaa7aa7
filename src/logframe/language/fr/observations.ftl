time-whole-project = tout le projet
time-not-given = sans date
value-with-unit = { $value }{ $unit ->
    [none] {""}
   *[other] {" "}{ $unit }
 }

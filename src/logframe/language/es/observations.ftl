time-whole-project = todo el proyecto
time-not-given = sin fecha
value-with-unit = { $value }{ $unit ->
    [none] {""}
   *[other] {" "}{ $unit }
 }

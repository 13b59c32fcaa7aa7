time-whole-project = hela projektet
time-not-given = odaterat
value-with-unit = { $value }{ $unit ->
    [none] {""}
   *[other] {" "}{ $unit }
 }

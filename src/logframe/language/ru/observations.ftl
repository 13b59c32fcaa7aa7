time-whole-project = весь проект
time-not-given = без даты
value-with-unit = { $value }{ $unit ->
    [none] {""}
   *[other] {" "}{ $unit }
 }

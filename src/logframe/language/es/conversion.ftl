conversion-option-of-iati = { $option } solo sirve para IATI (.xml), no para { $ending ->
    [none] un archivo sin extensión
   *[other] { $ending }
 }
    .help = omítalo
conversion-format-not-written = no se pueden escribir proyectos como { $ending ->
    [none] archivo sin extensión
   *[other] { $ending }
 }
    .help = indique un archivo que termine en { $endings }
conversion-parts-left-out = { $parts } se omiten: { $ending } solo contiene proyectos
    .help = convierta a .yaml, .json o .py para conservarlos
conversion-not-valid-iati = no es válido según IATI 2.03: { $place }
conversion-place-by-schema = { $subject }, { $line ->
    [none] { "" }
   *[other] línea { $line } de{ " " }
 }{ $file }: { $problem }
conversion-not-in-xml = { $field } tiene { $sign }, que XML no admite: los lectores ven { $stand_in } en su lugar
conversion-not-in-cell = { $field } tiene { $sign }, que una celda no admite: los lectores ven un espacio en su lugar
conversion-cell-in-part = { $field }: la hoja muestra los primeros { $length } de sus { $characters } caracteres

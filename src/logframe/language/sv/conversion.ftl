conversion-option-of-iati = { $option } gäller bara IATI (.xml), inte { $ending ->
    [none] en fil utan filändelse
   *[other] { $ending }
 }
    .help = utelämna det
conversion-format-not-written = kan inte skriva projekt som { $ending ->
    [none] en fil utan filändelse
   *[other] { $ending }
 }
    .help = ange en fil som slutar på { $endings }
conversion-parts-left-out = { $parts } utelämnas: { $ending } rymmer bara projekt
    .help = konvertera till .yaml, .json eller .py för att behålla dem
conversion-not-valid-iati = inte giltigt enligt IATI 2.03: { $place }
conversion-place-by-schema = { $subject }, { $line ->
    [none] { "" }
   *[other] rad { $line } i{ " " }
 }{ $file }: { $problem }
conversion-not-in-xml = { $field } har { $sign }, som XML inte kan innehålla: det läsaren ser har { $stand_in } i stället
conversion-not-in-cell = { $field } har { $sign }, som en cell inte kan innehålla: det läsaren ser har ett mellanslag i stället
conversion-cell-in-part = { $field }: bladet visar de första { $length } av { $characters } tecken

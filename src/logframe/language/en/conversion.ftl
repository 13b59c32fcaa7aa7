conversion-option-of-iati = { $option } is for IATI (.xml) only, not for { $ending ->
    [none] a file without an ending
   *[other] { $ending }
 }
    .help = leave it out
conversion-format-not-written = cannot write projects as { $ending ->
    [none] a file without an ending
   *[other] { $ending }
 }
    .help = name a file that ends in { $endings }
conversion-parts-left-out = { $parts } are left out: { $ending } holds projects only
    .help = convert to .yaml, .json or .py to keep them
conversion-not-valid-iati = not valid under IATI 2.03: { $place }
conversion-place-by-schema = { $subject }, { $line ->
    [none] { "" }
   *[other] line { $line } of{ " " }
 }{ $file }: { $problem }
conversion-not-in-xml = { $field } has { $sign }, which XML cannot hold: what readers see has { $stand_in } in its place
conversion-not-in-cell = { $field } has { $sign }, which a cell cannot hold: what readers see has a space in its place
conversion-cell-in-part = { $field }: the sheet shows the first { $length } of its { $characters } characters

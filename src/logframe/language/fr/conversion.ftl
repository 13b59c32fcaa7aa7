conversion-option-of-iati = { $option } ne vaut que pour IATI (.xml), et non pour { $ending ->
    [none] un fichier sans extension
   *[other] { $ending }
 }
    .help = omettez-la
conversion-format-not-written = les projets ne peuvent pas être écrits { $ending ->
    [none] dans un fichier sans extension
   *[other] au format { $ending }
 }
    .help = nommez un fichier qui se termine par { $endings }
conversion-parts-left-out = { $parts } sont omis : { $ending } ne contient que des projets
    .help = convertissez en .yaml, .json ou .py pour les garder
conversion-not-valid-iati = non valide selon IATI 2.03 : { $place }
conversion-place-by-schema = { $subject }, { $line ->
    [none] { "" }
   *[other] ligne { $line },{ " " }
 }{ $file } : { $problem }
conversion-not-in-xml = { $field } contient { $sign }, interdit en XML : les lecteurs voient { $stand_in } à sa place
conversion-not-in-cell = { $field } contient { $sign }, interdit dans une cellule : les lecteurs voient un espace à sa place
conversion-cell-in-part = { $field } : la feuille montre les { $length } premiers de ses { $characters } caractères

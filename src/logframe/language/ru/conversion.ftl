conversion-option-of-iati = { $option } применяется только к IATI (.xml), а здесь { $ending ->
    [none] файл без расширения
   *[other] { $ending }
 }
    .help = уберите этот параметр
conversion-format-not-written = нельзя записать проекты как { $ending ->
    [none] файл без расширения
   *[other] { $ending }
 }
    .help = укажите файл с одним из расширений: { $endings }
conversion-parts-left-out = { $parts } – опущены: { $ending } хранит только проекты
    .help = преобразуйте в .yaml, .json или .py, чтобы сохранить их
conversion-not-valid-iati = не соответствует IATI 2.03: { $place }
conversion-place-by-schema = { $subject }, { $line ->
    [none] { "" }
   *[other] строка { $line },{ " " }
 }{ $file }: { $problem }
conversion-not-in-xml = { $field }: знак { $sign } недопустим в XML, поэтому в видимом тексте вместо него стоит { $stand_in }
conversion-not-in-cell = { $field }: знак { $sign } недопустим в ячейке, поэтому в видимом тексте вместо него стоит пробел
conversion-cell-in-part = { $field }: на листе показана только часть знаков, первые { $length } из { $characters }

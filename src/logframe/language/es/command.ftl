option-schema-without-iati = --schema solo sirve para IATI (.xml), y { $file } no lo es; omita --schema
option-format-beside-file = --format solo sirve para { $option }; la extensión de un archivo elige su formato
option-format-lacking = - no tiene extensión que elija el formato; añada --format json, yaml, py, ...
option-output-twice = -o - aparece dos veces; escríbalo una vez
activities-with-results = actividades con resultados: { $count }
review-written = revisión de { $names } escrita en { $file }
file-converted = { $source } escrito en { $file }
project-begun = proyecto escrito en { $file }; a continuación: logframe check { $file }
nothing-to-explain = no hay ningún indicador ni nodo { $id }
    .help = los indicadores son: { $indicators }
project-not-in-file = el archivo no tiene el proyecto { $id }
    .help = indique uno de { $projects }: { $example }
projects-in-file-not-one = el archivo tiene { $count } proyectos, no uno
    .help = indique uno de { $projects }: { $example }
diagnostic-line = { $place }: { $severity } { $rule } { $name }: { $project ->
    [none] {""}
   *[other] { $project }:{" "}
 }{ $text }{ $waived ->
    [none] {""}
   *[other] {" "}(dispensado: { $waived })
 }
finding-of = «{ $statement }»: { $text }
diagnostic-help = ayuda: { $help }
not-to-be-shown = show() recibe un proyecto, una revisión o una respuesta, no { $kind }
    .help = evalúelo o revíselo primero
testing-without-hypothesis = logframe.testing necesita hypothesis; instálelo: pip install 'logframe[testing]'
not-translated = { $count } { $count ->
    [one] mensaje no está traducido
   *[other] mensajes no están traducidos
 } al { $language }
language-unknown = idioma desconocido: { $value }
    .help = { $near ->
    [none] elija { $languages }
   *[other] ¿quiso decir { $near }? Elija { $languages }
 }
error-at-place = { $place }: error: { $text }
error-and-help = { $text }; { $help }
id-in-several-projects = { $id } está en varios proyectos
    .help = indique uno de: { $ids }
check-coverage = indicadores: { $indicators }; con línea de base: { $baseline }, meta: { $target }, cifra: { $actual }, las tres: { $whole }

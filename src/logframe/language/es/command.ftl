option-schema-without-iati = --schema solo sirve para IATI (.xml), y { $file } no lo es; omita --schema
option-dialect-of-workbooks = { $option } dispone la matriz de un libro de cálculo: nombre el archivo de salida OUT.xlsx
option-format-beside-file = --format solo sirve para { $option }; la extensión de un archivo elige su formato
option-format-lacking = no se indica el formato de { $output }; añada --format json, yaml, py, ...
option-baseline-lacking = --write-baseline necesita un archivo en el que escribir; añada --baseline ARCHIVO
option-output-no-folder = { $count } archivos no se pueden escribir en { $output }; indique una carpeta que exista
option-output-twice = -o - aparece dos veces; escríbalo una vez
verb-lacking = { $file } es un archivo; diga qué hacer con él: logframe check { $file }
verb-unknown = no hay ninguna orden { $verb }; { $near ->
    [none] logframe --help las enumera
   *[other] ¿quiso decir { $near }?
 }
option-document-lacking = no se indica ningún documento; indique uno: -o review.html
activities-with-results = actividades con resultados: { $count }
review-written = revisión de { $names } escrita en { $file }
file-converted = { $source } escrito en { $file }
project-begun = proyecto escrito en { $file }; a continuación: logframe check { $file }
nothing-to-explain = no hay ningún indicador ni nodo { $id }
    .help = { $near ->
        [none] los indicadores son: { $indicators }
       *[other] ¿quiso decir { $near }?
     }
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
folder-skipped = { $folder }: { $files } { $files ->
    [one] archivo leído
   *[other] archivos leídos
 }; { $skipped } omitidos (Python, que solo se ejecuta si se nombra: { $python }; archivos de bloqueo: { $lock }; CSV, Word y Parquet, que se leen si se nombran: { $named }; datos sin marco lógico: { $data })
folder-search = se buscan marcos lógicos en { $paths }; Ctrl-C lo interrumpe
folder-without-logframe = esta carpeta no contiene ningún marco lógico
    .help = { $python ->
    [zero] indique un archivo, o una carpeta con archivos { $endings }
   *[other] los archivos de Python solo se ejecutan si se nombran
 }
folder-of-several-files = la carpeta tiene { $files } archivos, no uno
    .help = indique uno de ellos
setting-no-toml = esto no es TOML válido ({ $problem })
    .help = corrija la línea
setting-unknown = ajuste desconocido { $setting }
    .help = { $near ->
    [none] los ajustes son { $settings }
   *[other] ¿quiso decir { $near }?
 }
setting-wrong = { $setting } no puede ser { $value }
    .help = { $takes ->
    [choice] escriba { $choices }
    [texts] escriba un texto o una lista de textos
   *[text] escriba un texto
 }
baseline-not-read = esto no es un registro de problemas conocidos de logframe check
    .help = escríbalo: logframe check FILES --baseline FILE --write-baseline
baseline-written = { $count } { $count ->
    [one] problema conocido escrito
   *[other] problemas conocidos escritos
 } en { $file }
baseline-applied = { $known } { $known ->
    [one] problema conocido no se muestra
   *[other] problemas conocidos no se muestran
 } ({ $file }){ $gone ->
    [zero] {""}
   *[other] ; { $gone } ya no aparecen: escriba de nuevo el registro
 }
programme-without-project = el programa { $programme } no tiene el proyecto { $id }
    .help = los proyectos son: { $ids }
id-in-several-projects = { $id } está en varios proyectos
    .help = indique uno de: { $ids }
check-coverage = indicadores: { $indicators }; con línea de base: { $baseline }, meta: { $target }, cifra: { $actual }, las tres: { $whole }
page-not-built = la página no está construida en esta carpeta
    .help = constrúyala a partir del código fuente: { $build }
page-served = La página está en { $address }. Para terminar: Ctrl-C

option-schema-without-iati = --schema применяется только к IATI (.xml), а { $file } – другой файл; уберите --schema
option-format-beside-file = --format применяется только с { $option }; формат файла определяет его расширение
option-format-lacking = у - нет расширения, по которому определяется формат; добавьте --format json, yaml, py, ...
option-output-twice = -o - указано дважды; оставьте одно
activities-with-results = проектов с результатами: { $count }
review-written = обзор { $names } записан в { $file }
file-converted = { $source } записан в { $file }
project-begun = проект записан в { $file }; далее: logframe check { $file }
nothing-to-explain = нет показателя или элемента { $id }
    .help = показатели: { $indicators }
project-not-in-file = в файле нет проекта { $id }
    .help = укажите один из { $projects }: { $example }
projects-in-file-not-one = проектов в файле: { $count }, а нужен один
    .help = укажите один из { $projects }: { $example }
diagnostic-line = { $place }: { $severity } { $rule } { $name }: { $project ->
    [none] {""}
   *[other] { $project }:{" "}
 }{ $text }{ $waived ->
    [none] {""}
   *[other] {" "}(исключено: { $waived })
 }
finding-of = «{ $statement }»: { $text }
diagnostic-help = подсказка: { $help }
not-to-be-shown = show() принимает проект, обзор или результат оценки, а получен тип { $kind }
    .help = сначала выполните оценку или обзор
testing-without-hypothesis = для logframe.testing нужна библиотека hypothesis; установите её: pip install 'logframe[testing]'
not-translated = { $count } { $count ->
    [one] сообщение не переведено
    [few] сообщения не переведены
   *[other] сообщений не переведено
 } (язык: { $language })
language-unknown = неизвестный язык: { $value }
    .help = { $near ->
    [none] выберите: { $languages }
   *[other] возможно, { $near }? Языки: { $languages }
 }
error-at-place = { $place }: ошибка: { $text }
error-and-help = { $text }; { $help }
id-in-several-projects = { $id } есть в нескольких проектах
    .help = укажите один из: { $ids }
check-coverage = показатели: { $indicators }; с исходным значением: { $baseline }, с целевым: { $target }, с фактическим: { $actual }, со всеми тремя: { $whole }

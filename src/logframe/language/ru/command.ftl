option-schema-without-iati = --schema применяется только к IATI (.xml), а { $file } – другой файл; уберите --schema
option-dialect-of-workbooks = { $option } задаёт вид матрицы книги: назовите записываемый файл OUT.xlsx
option-format-beside-file = --format применяется только с { $option }; формат файла определяет его расширение
option-format-lacking = формат для { $output } не указан; добавьте --format json, yaml, py, ...
option-baseline-lacking = для --write-baseline нужен файл; добавьте --baseline ФАЙЛ
option-output-no-folder = нельзя записать файлы ({ $count }) в { $output }; укажите существующую папку
option-output-twice = -o - указано дважды; оставьте одно
verb-lacking = { $file } – это файл; укажите, что с ним сделать: logframe check { $file }
verb-unknown = нет команды { $verb }; { $near ->
    [none] список выводит logframe --help
   *[other] возможно, { $near }?
 }
option-document-lacking = документ не указан; укажите его: -o review.html
activities-with-results = проектов с результатами: { $count }
review-written = обзор { $names } записан в { $file }
file-converted = { $source } записан в { $file }
project-begun = проект записан в { $file }; далее: logframe check { $file }
nothing-to-explain = нет показателя или элемента { $id }
    .help = { $near ->
        [none] показатели: { $indicators }
       *[other] возможно, имелось в виду { $near }?
     }
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
folder-skipped = { $folder }: прочитано файлов: { $files }; пропущено: { $skipped } (Python выполняется, только если он назван: { $python }; файлы блокировки: { $lock }; CSV, Word и Parquet читаются, если они названы: { $named }; данные без логической схемы: { $data })
folder-search = поиск логических схем в { $paths }; Ctrl-C прерывает
folder-without-logframe = в этой папке нет логической схемы
    .help = { $python ->
    [zero] укажите файл или папку с файлами { $endings }
   *[other] файлы Python выполняются, только если они названы
 }
folder-of-several-files = в папке не один файл, а { $files }
    .help = укажите один из них
setting-no-toml = это не правильный TOML ({ $problem })
    .help = исправьте строку
setting-unknown = неизвестная настройка { $setting }
    .help = { $near ->
    [none] настройки: { $settings }
   *[other] вы имели в виду { $near }?
 }
setting-wrong = значение { $setting } не может быть { $value }
    .help = { $takes ->
    [choice] напишите { $choices }
    [texts] напишите текст или список текстов
   *[text] напишите текст
 }
baseline-not-read = это не список известных проблем logframe check
    .help = запишите его: logframe check FILES --baseline FILE --write-baseline
baseline-written = известные проблемы ({ $count }) записаны в { $file }
baseline-applied = известные проблемы не показаны: { $known } ({ $file }){ $gone ->
    [zero] {""}
   *[other] ; больше не найдены: { $gone }, запишите список заново
 }
programme-without-project = в программе { $programme } нет проекта { $id }
    .help = проекты: { $ids }
id-in-several-projects = { $id } есть в нескольких проектах
    .help = укажите один из: { $ids }
check-coverage = показатели: { $indicators }; с исходным значением: { $baseline }, с целевым: { $target }, с фактическим: { $actual }, со всеми тремя: { $whole }
page-not-built = в этой папке нет собранной страницы
    .help = соберите её из исходного кода: { $build }
page-served = Страница открыта по адресу { $address }. Остановить: Ctrl-C

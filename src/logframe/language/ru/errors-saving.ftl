cannot-write = запись невозможна: { $reason }
    .help = выберите другое место
cannot-write-there = запись невозможна: это { $kind ->
    [folder] папка
    [pipe] канал
    [socket] сокет
    [device] устройство
   *[other] не обычный файл
 }
    .help = укажите файл
file-there-already = такой файл уже есть
    .help = выберите другое имя
not-our-document = запись невозможна: уже существующий файл – не обзор logframe в формате Word, сохранить из него поля нельзя
    .help = выберите другое имя или удалите файл
template-is-no-word-file = шаблон – не документ Word
    .help = сохраните его в Word как .docx или .dotx
template-without-word = шаблон нужен только для документа Word
    .help = запишите в файл с расширением .docx
form-not-filled = не удалось заполнить форму: { $reason }
    .help = используйте только поля из руководства по формам и циклы по ним
form-without-end = она не заканчивается: более { $steps } шагов или { $length } знаков
cannot-write-over-input = запись невозможна: это входной файл
    .help = выберите другое имя
cannot-write-read-only = запись невозможна: файл доступен только для чтения
    .help = выберите другое имя
cannot-write-without-folder = запись невозможна: нет папки { $folder }
    .help = создайте её или выберите другое место
cannot-write-in-folder = запись невозможна: папка доступна только для чтения
    .help = выберите другое место
cannot-write-same-file = запись невозможна: это тот же файл, что и { $role ->
    [input] входной
   *[output] выходной
 } { $file }
    .help = выберите другое имя
cannot-write-half-character = запись невозможна: в тексте половина знака
    .help = исправьте текст
cannot-write-character = нельзя записать { $character } в кодировке { $encoding }
    .help = задайте PYTHONIOENCODING=utf-8
cannot-write-output = запись невозможна: { $reason }
    .help = проверьте, куда направлен вывод
output-closed = вывод закрыт
no-ordinary-file = это { $kind ->
    [folder] папка
    [pipe] канал
    [socket] сокет
    [device] устройство
   *[other] не обычный файл
 }
    .help = { $kind ->
        [folder] укажите файл в ней
        [pipe] сохраните данные в файл или передайте их на ввод и укажите -
       *[other] укажите файл
     }
file-not-utf-8 = файл – не текст UTF-8
    .help = сохраните его в UTF-8
file-too-large = файл больше { $megabytes } МБ
    .help = разделите его
cannot-read-file = файл нельзя прочитать: { $reason }
    .help = проверьте имя
no-standard-input = нет стандартного ввода
    .help = передайте на ввод файл или укажите его

cannot-write = cannot write: { $reason }
    .help = choose another place
cannot-write-there = cannot write: this is { $kind ->
    [folder] a folder
    [pipe] a pipe
    [socket] a socket
    [device] a device
   *[other] no ordinary file
 }
    .help = name a file
file-there-already = this file is there already
    .help = choose another name
not-our-document = cannot write: the file that is there is no Word review of logframe whose fields could be kept
    .help = choose another name, or delete the file
template-is-no-word-file = the template is no Word document
    .help = save it in Word as .docx or .dotx
template-without-word = a template is for a Word document
    .help = write to a file that ends in .docx
form-not-filled = cannot fill the form: { $reason }
    .help = use only the fields in the guide to forms, and loops over them
form-without-end = it loops or writes without end: over { $steps } steps, or { $length } characters
cannot-write-over-input = cannot write: this file is an input
    .help = choose another name
cannot-write-read-only = cannot write: the file is read-only
    .help = choose another name
cannot-write-without-folder = cannot write: there is no folder { $folder }
    .help = make it, or choose another place
cannot-write-in-folder = cannot write: the folder is read-only
    .help = choose another place
cannot-write-same-file = cannot write: this is the same file as the { $role ->
    [input] input
   *[output] output
 } { $file }
    .help = choose another name
cannot-write-half-character = cannot write: a text has half of a character
    .help = mend the text
cannot-write-character = cannot write { $character } in the encoding { $encoding }
    .help = set PYTHONIOENCODING=utf-8
cannot-write-output = cannot write: { $reason }
    .help = check where it leads
output-closed = it is closed
no-ordinary-file = this is { $kind ->
    [folder] a folder
    [pipe] a pipe
    [socket] a socket
    [device] a device
   *[other] no ordinary file
 }
    .help = { $kind ->
        [folder] name a file in it
        [pipe] save it to a file, or pipe it in and name -
       *[other] name a file
     }
file-not-utf-8 = the file is not UTF-8 text
    .help = save it as UTF-8
file-too-large = the file is larger than { $megabytes } MB
    .help = split it
cannot-read-file = cannot read the file: { $reason }
    .help = check the name
no-standard-input = there is no standard input
    .help = pipe a file in, or name one

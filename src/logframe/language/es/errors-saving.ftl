cannot-write = no se puede escribir: { $reason }
    .help = elija otro lugar
cannot-write-there = no se puede escribir: esto es { $kind ->
    [folder] una carpeta
    [pipe] una tubería
    [socket] un socket
    [device] un dispositivo
   *[other] algo que no es un archivo normal
 }
    .help = indique un archivo
file-there-already = este archivo ya existe
    .help = elija otro nombre
not-our-document = no se puede escribir: el archivo que ya existe no es una revisión de Word hecha con logframe, y no hay campos que conservar
    .help = elija otro nombre, o borre el archivo
template-is-no-word-file = la plantilla no es un documento de Word
    .help = guárdela en Word como .docx o .dotx
template-without-word = una plantilla es para un documento de Word
    .help = escriba en un archivo que termine en .docx
form-not-filled = no se puede rellenar el formulario: { $reason }
    .help = use solo los campos de la guía de formularios, y bucles sobre ellos
form-without-end = no termina: más de { $steps } pasos, o de { $length } caracteres
cannot-write-over-input = no se puede escribir: este archivo es un archivo de entrada
    .help = elija otro nombre
cannot-write-read-only = no se puede escribir: el archivo es de solo lectura
    .help = elija otro nombre
cannot-write-without-folder = no se puede escribir: no existe la carpeta { $folder }
    .help = créela, o elija otro lugar
cannot-write-in-folder = no se puede escribir: la carpeta es de solo lectura
    .help = elija otro lugar
cannot-write-same-file = no se puede escribir: es el mismo archivo que el de { $role ->
    [input] entrada
   *[output] salida
 } { $file }
    .help = elija otro nombre
cannot-write-half-character = no se puede escribir: un texto tiene medio carácter
    .help = corrija el texto
cannot-write-character = no se puede escribir { $character } en la codificación { $encoding }
    .help = defina PYTHONIOENCODING=utf-8
cannot-write-output = no se puede escribir la salida: { $reason }
    .help = compruebe adónde conduce
output-closed = está cerrada
no-ordinary-file = esto es { $kind ->
    [folder] una carpeta
    [pipe] una tubería
    [socket] un socket
    [device] un dispositivo
   *[other] algo que no es un archivo normal
 }
    .help = { $kind ->
        [folder] indique un archivo de la carpeta
        [pipe] guárdela en un archivo, o redirija la entrada e indique -
       *[other] indique un archivo
     }
file-not-utf-8 = el archivo no es texto UTF-8
    .help = guárdelo como UTF-8
file-too-large = el archivo tiene más de { $megabytes } MB
    .help = divídalo
cannot-read-file = no se puede leer el archivo: { $reason }
    .help = compruebe el nombre
no-standard-input = no hay entrada estándar
    .help = redirija un archivo a la entrada, o indique uno

cannot-write = écriture impossible : { $reason }
    .help = choisissez un autre endroit
cannot-write-there = écriture impossible : c’est { $kind ->
    [folder] un dossier
    [pipe] un tube (pipe)
    [socket] une socket
    [device] un périphérique
   *[other] autre chose qu’un fichier ordinaire
 }
    .help = nommez un fichier
file-there-already = ce fichier existe déjà
    .help = choisissez un autre nom
not-our-document = écriture impossible : le fichier déjà présent n’est pas une revue Word de logframe, dont on pourrait conserver les champs
    .help = choisissez un autre nom, ou supprimez ce fichier
template-is-no-word-file = le modèle n’est pas un document Word
    .help = enregistrez-le dans Word en .docx ou .dotx
template-without-word = un modèle sert à un document Word
    .help = écrivez dans un fichier qui se termine par .docx
form-not-filled = impossible de remplir le formulaire : { $reason }
    .help = n’utilisez que les champs du guide des formulaires, et des boucles sur ceux-ci
form-without-end = il ne se termine pas : plus de { $steps } pas, ou de { $length } caractères
cannot-write-over-input = écriture impossible : ce fichier est une entrée
    .help = choisissez un autre nom
cannot-write-read-only = écriture impossible : le fichier est en lecture seule
    .help = choisissez un autre nom
cannot-write-without-folder = écriture impossible : le dossier { $folder } n’existe pas
    .help = créez-le, ou choisissez un autre endroit
cannot-write-in-folder = écriture impossible : le dossier est en lecture seule
    .help = choisissez un autre endroit
cannot-write-same-file = écriture impossible : c’est le même fichier que { $role ->
    [input] l’entrée
   *[output] la sortie
 } { $file }
    .help = choisissez un autre nom
cannot-write-half-character = écriture impossible : un texte contient la moitié d’un caractère
    .help = corrigez le texte
cannot-write-character = { $character } ne peut pas être écrit dans l’encodage { $encoding }
    .help = définissez PYTHONIOENCODING=utf-8
cannot-write-output = écriture impossible : { $reason }
    .help = vérifiez où elle mène
output-closed = elle est fermée
no-ordinary-file = c’est { $kind ->
    [folder] un dossier
    [pipe] un tube (pipe)
    [socket] une socket
    [device] un périphérique
   *[other] autre chose qu’un fichier ordinaire
 }
    .help = { $kind ->
        [folder] nommez un fichier de ce dossier
        [pipe] enregistrez-le dans un fichier, ou envoyez-le sur l’entrée standard et nommez -
       *[other] nommez un fichier
     }
file-not-utf-8 = le fichier n’est pas un texte UTF-8
    .help = enregistrez-le en UTF-8
file-too-large = le fichier dépasse { $megabytes } Mo
    .help = divisez-le
cannot-read-file = lecture du fichier impossible : { $reason }
    .help = vérifiez le nom
no-standard-input = il n’y a pas d’entrée standard
    .help = envoyez-y un fichier, ou nommez-en un

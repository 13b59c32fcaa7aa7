subject-evidence = pruebas
assessment-of-nothing = una evaluación no trata de nada
    .help = indique el programa o los proyectos evaluados: of=...
consulted-not-whole = el número de personas consultadas es { $value }
    .help = escriba un número entero, o missing("por qué")
response-to-nothing = una respuesta no trata de ninguna recomendación
    .help = indíquela primero: report.response(recommendation, "accepted")
evidence-unknown = { $id } cita la prueba { $evidence }, que no está declarada
    .help = { $near ->
        [none] indique un indicador como PROYECTO/INDICADOR, una afirmación, una serie o una fuente. Sus propias palabras necesitan un espacio
       *[other] ¿quería decir { $near }?
     }
record-unknown = no hay ningún elemento { $id } en esta evaluación
    .help = { $near ->
        [none] indique uno declarado
       *[other] ¿quería decir { $near }?
     }
reference-unknown = { $record } remite a { $id }, que no es ningún { $kind } de esta evaluación
    .help = { $near ->
        [none] declárelo antes
       *[other] ¿quería decir { $near }?
     }

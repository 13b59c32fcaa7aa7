subject-evidence = éléments de preuve
assessment-of-nothing = une évaluation ne porte sur rien
    .help = indiquez le programme ou les projets évalués : of=...
consulted-not-whole = le nombre de personnes entendues est { $value }
    .help = écrivez un nombre entier, ou missing("pourquoi")
response-to-nothing = une réponse ne porte sur aucune recommandation
    .help = indiquez-la en premier : report.response(recommendation, "accepted")
evidence-unknown = { $id } cite l’élément { $evidence }, qui n’est pas déclaré
    .help = { $near ->
        [none] indiquez un indicateur sous la forme PROJET/INDICATEUR, une affirmation, une série ou une source. Vos propres mots ont besoin d’une espace
       *[other] vouliez-vous dire { $near } ?
     }
record-unknown = aucun élément { $id } dans cette évaluation
    .help = { $near ->
        [none] indiquez un élément déclaré
       *[other] vouliez-vous dire { $near } ?
     }
reference-unknown = { $record } renvoie à { $id }, qui n’est pas un { $kind } de cette évaluation
    .help = { $near ->
        [none] déclarez-le d’abord
       *[other] vouliez-vous dire { $near } ?
     }

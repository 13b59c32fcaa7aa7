nothing-is-wrong = Aucun problème relevé
diagnostic-in-line = { $rule } { $name }, ligne { $line }
project-compared = { $id } : { $statement }, au { $on }
indicators-in-both = indicateurs communs aux deux : { $both } sur { $indicators } ; { $second } par rapport à { $first }
indicator-and-statement = { $id } : { $statement }
observed-in-project = { $project } : { $value } ({ $status })
indicators-only-in = seulement dans { $project } : { $indicators }
project-and-statement = { $id } : { $statement }
evaluated-on = au { $on } ({ $why }{ $elapsed ->
    [none] {""}
   *[other] , { $elapsed } du temps écoulé
 })
line-of-node = { $kind ->
    [objective] objectif
    [result] résultat
   *[activity] activité
 } { $id } : { $status }{ $possible ->
    [none] {""}
   *[other] {" "}{ $possible }
 }{ $reason ->
    [none] {""}
   *[other]  : { $reason }
 }{ $measured ->
    [none] {""}
   *[other]  ; { $measured }
 }
line-stops-half-way = s’arrête à mi-chemin : { $reason }
line-of-indicator = { $id } : { $status }{ $possible ->
    [none] {""}
   *[other] {" "}{ $possible }
 }{ $share ->
    [none] {""}
   *[other] , { $share }
 } ; { $value }{ $reason ->
    [none] {""}
   *[other] {" "}({ $reason })
 }
line-of-source = { $source ->
    [none] source non indiquée
   *[other] { $source }
 }{ $definition ->
    [none] {""}
   *[other] {" "}({ $definition })
 } : { $value }{ $share ->
    [none] {""}
   *[other] , { $share }
 } : { $status }{ $forecast ->
    [none] {""}
   *[other] , prévision : { $forecast }
 }
method-of-evaluation = méthode : { $method }. Pour voir le calcul d’un nombre : logframe explain FILE INDICATOR-ID
claim-and-statement = affirmation { $id } : { $statement }
beside-claim = réserve : { $note }
title-of-table = tableau { $id } : { $statement }
title-of-cascade = cascade { $id } : { $statement }
title-of-comparison = comparaison { $id } : { $statement }
line-of-stage = { $statement } : { $value }, { $when }
line-of-comparison = { $figure }{ $place ->
    [none] {""}
   *[other] {" "}({ $place })
 }, { $when ->
    [none] sans date
   *[other] { $when }
 } : { $value } ; { $answer }
rule-title = { $rule } { $name } ({ $severity }, { $phase })
rule-asked-by-profiles = demandé par les profils strict et donor, ou par son nom
rule-what-is-wrong = Problème : { $text }
rule-why = Pourquoi c’est important : { $text }
rule-source = Origine : { $text }
rule-needs = Documents requis : { $documents }
rule-bad = À éviter :{ $refused ->
    [true] {" "}(refusé dès la déclaration)
   *[false] {""}
 }
rule-good = À faire :
the-document = { $document ->
    [plan] le plan
    [budget] le budget
    [baseline-study] l’étude de référence
    [progress-reports] les rapports d’avancement
    [financial-reports] les rapports financiers
   *[other] { $document }
 }
no-document-with-ending = une revue ne peut pas être écrite { $ending ->
    [none] dans un fichier sans extension
   *[other] au format { $ending }
 }
    .help = nommez un fichier qui se termine par .md, .html, .pdf, .docx, .xlsx ou .json
file-name-unfit = ce nom n’a ni lettre ni chiffre, ou contient des signes interdits dans un nom de fichier
    .help = choisissez un autre nom
no-answer-with-ending = impossible d’écrire cette réponse comme { $ending ->
    [none] un fichier sans extension
   *[other] { $ending }
 }
    .help = indiquez un fichier qui se termine par { $endings }

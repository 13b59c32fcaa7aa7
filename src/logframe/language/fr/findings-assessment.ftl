lf401-unanswered = aucune constatation ne répond à la question { $question }{ $asked_in ->
    [none] {""}
   *[other] {" "}({ $asked_in })
 }
    .help = ajoutez une constatation qui y répond, ou dites dans les limites pourquoi elle reste ouverte
lf401-answer-without-finding = la question { $question } a une réponse, mais aucune constatation ne l’appuie
    .help = ajoutez les constatations sur lesquelles repose la réponse
lf402-no-evidence = la constatation { $finding } n’a pas de preuve
    .help = indiquez les chiffres, sources ou entretiens sur lesquels elle repose
lf402-one-source = la constatation { $finding } repose sur une seule source : { $source }
    .help = ajoutez une deuxième source d’un autre type, ou dites pourquoi une seule suffit
lf403-status = la constatation { $finding } dit « { $says } » de { $indicator }. Verdict des chiffres – { $verdict } : { $reason }{ $notes ->
    [none] {""}
   *[other] . Par source : { $notes }
 }
    .help = écrivez ce que les chiffres permettent, ou indiquez la source et dites pourquoi vous la retenez
lf403-nothing-to-hold = la constatation { $finding } dit « { $says } », mais aucun indicateur parmi ses preuves ne peut le confirmer
    .help = indiquez l’indicateur dont il s’agit, avec sa cible ou au moins deux chiffres datés
lf403-claim = la constatation { $finding } repose sur l’affirmation { $claim } : { $calculation }
    .help = corrigez le chiffre, ou ajoutez les données dont il est calculé
lf403-claim-notes = la constatation { $finding } repose sur l’affirmation { $claim }, avec ces réserves : { $notes }
    .help = dites-le à côté du chiffre, ou calculez-le à partir de données qui vont ensemble
lf404-follows-from-nothing = la conclusion { $conclusion } ne découle d’aucune constatation
    .help = indiquez les constatations dont elle découle
lf405-unused = rien ne découle de la constatation { $finding }
    .help = tirez-en une conclusion, ou supprimez-la
lf406-incomplete = la recommandation { $recommendation } n’a { $lacking }
    .help = dites qui doit agir, pour quand, et de quelle conclusion elle découle
lf406-lacks = { $what ->
    [addressee] pas de destinataire
    [date] pas de date
   *[conclusion] pas de conclusion à l’appui
 }
lf406-too-many = { $addressee } reçoit { $count } recommandations
    .help = choisissez les quelques-unes qui comptent le plus, et classez-les
lf407-no-response = aucune réponse de la direction à la recommandation { $recommendation }{ $to ->
    [none] {""}
   *[other] {" "}(destinataire : { $to })
 } au { $on }
    .help = demandez-la, et notez la décision, sa raison et les actions
lf407-action-overdue = « { $action } » (recommandation { $recommendation }) était due le { $due } et n’est pas faite au { $on }
    .help = demandez au responsable, et notez ce qui est fait ou une nouvelle date
lf407-rejected-without-reason = la recommandation { $recommendation } est rejetée sans raison
    .help = notez la raison
lf407-accepted-without-action = la recommandation { $recommendation } est acceptée, mais aucune action ne suit
    .help = notez ce qui sera fait, par qui et pour quand
lf408-only-told = l’effet { $effect } n’a aucun chiffre comme preuve{ $sources ->
    [zero] , ni aucune source
   *[other] {""}
 }
    .help = indiquez un indicateur qui le mesurerait, ou présentez-le comme un récit
lf409-only-positive = les { $count } effets de cette évaluation sont tous positifs
    .help = cherchez les effets non voulus et négatifs, et rapportez ce qui a été entendu
lf410-unaddressed = rien dans le projet n’agit sur { $problem }{ $effects ->
    [none] {""}
   *[other] , une cause de « { $effects } »
 }
    .help = ajoutez une activité, indiquez qui d’autre agit, ou dites pourquoi c’est hors du champ
lf411-overlap = { $part } ({ $reaches }) est mené par { $actors }{ $own ->
    [true] {" "}et par le projet lui-même
   *[false] {""}
 }, et aucun accord n’est indiqué
    .help = convenez de qui fait quoi, et indiquez l’accord
lf412-moved = { $target ->
    [true] la cible
   *[false] la valeur de référence
 } de { $indicator } est passée de { $before ->
    [none] rien
   *[other] { $before }
 } à { $after } ({ $on }), et aucune raison n’est donnée
    .help = dites pourquoi, et qui a donné son accord
lf412-dropped = { $indicator } a été supprimé ({ $on }), et aucune raison n’est donnée
    .help = dites pourquoi, et qui a donné son accord
lf412-baseline-after-results = la valeur de référence de { $indicator } a changé ({ $on }) après la publication de résultats
    .help = montrez la réalisation avec les deux valeurs de référence
lf413-not-in-evidence = la constatation { $finding } écrit { $numbers }, que ses preuves ne donnent pas
    .help = corrigez le nombre, ou ajoutez la preuve dont il vient
lf414-not-delivered = les termes de référence demandent { $deliverable }, mais le rapport ne le contient pas{ $note ->
    [none] {""}
   *[other] {" "}({ $note })
 }
    .help = dites où il se trouve dans le rapport, ou pourquoi il est omis
lf414-sections-missing = le rapport saute { $sections }
    .help = rétablissez les sections manquantes, ou renumérotez les autres
lf415-hides-trend = l’affirmation { $claim } dans la constatation { $finding } donne une seule part, mais elle { $rises ->
    [true] a augmenté
   *[false] a baissé
 } sans cesse : { $steps }
    .help = donnez les parts par période, et expliquez le changement
lf415-step = { $value } ({ $period })
lf416-rates-differ = le même argent en { $base } et { $currency } donne des taux différents : { $rates }
    .help = vérifiez les deux tableaux, et indiquez la date et la source du taux
lf416-rate = { $rate } ({ $project })
lf417-incomplete = l’enseignement { $lesson } ne dit pas { $lacking }
    .help = ajoutez ce qui était prévu, ce qui s’est passé, pourquoi, et ce qui en découle pour d’autres
lf417-lacks = { $what ->
    [happened] ce qui s’est passé
    [why] pourquoi
   *[follows] ce qui en découle
 }
lf417-without-evidence = la bonne pratique { $lesson } n’a pas de preuve de son effet
    .help = indiquez des chiffres ou sources qui montrent qu’elle fonctionne, ou présentez-la comme un enseignement
lf418-not-mentioned = { $indicator } est { $fell ->
    [true] tombé
   *[false] monté
 } de { $before } à { $after }, et aucune constatation ne le dit
    .help = dites-le dans une constatation, avec la raison, ou ajoutez l’explication au chiffre
trend-of-figures = les chiffres vont { $steps }
trend-step = de { $before } ({ $first }) à { $after } ({ $second })
trend-without-figures = aucune source n’a deux chiffres datés, et il n’y a pas de valeur de référence
follow-up-late = réponse en retard
follow-up-no-response = pas encore de réponse
follow-up-overdue = { $count ->
    [one] { $count } action en retard
   *[other] { $count } actions en retard
 }
follow-up-answered = { $decision }{ $count ->
    [none] {""}
   *[other] , actions faites : { $done } sur { $count }
 }

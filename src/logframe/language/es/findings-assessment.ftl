lf401-unanswered = ningún hallazgo responde a la pregunta { $question }{ $asked_in ->
    [none] {""}
   *[other] {" "}({ $asked_in })
 }
    .help = añada un hallazgo que la responda, o diga en los límites por qué queda abierta
lf401-answer-without-finding = la pregunta { $question } tiene respuesta, pero ningún hallazgo la sostiene
    .help = añada los hallazgos en que se apoya la respuesta
lf402-no-evidence = el hallazgo { $finding } no tiene pruebas
    .help = indique las cifras, fuentes o entrevistas en que se apoya
lf402-one-source = el hallazgo { $finding } se apoya en una sola fuente: { $source }
    .help = añada una segunda fuente de otro tipo, o diga por qué basta una
lf403-status = el hallazgo { $finding } dice «{ $says }» de { $indicator }. Veredicto de las cifras: { $verdict }. { $reason }{ $notes ->
    [none] {""}
   *[other] . Por fuente: { $notes }
 }
    .help = escriba lo que las cifras permiten, o indique la fuente y diga por qué se apoya en ella
lf403-nothing-to-hold = el hallazgo { $finding } dice «{ $says }», pero ningún indicador de sus pruebas puede confirmarlo
    .help = indique el indicador del que se trata, con su meta o al menos dos cifras con fecha
lf403-claim = el hallazgo { $finding } se apoya en la afirmación { $claim }: { $calculation }
    .help = corrija la cifra, o añada los datos de los que se calculó
lf403-claim-notes = el hallazgo { $finding } se apoya en la afirmación { $claim }, con estas reservas: { $notes }
    .help = dígalo junto a la cifra, o calcúlela con datos que encajen entre sí
lf404-follows-from-nothing = la conclusión { $conclusion } no se deriva de ningún hallazgo
    .help = indique los hallazgos de los que se deriva
lf405-unused = nada se deriva del hallazgo { $finding }
    .help = saque una conclusión de él, o quítelo
lf406-incomplete = la recomendación { $recommendation } tiene { $lacking }
    .help = diga quién debe actuar, para cuándo, y de qué conclusión se deriva
lf406-lacks = { $what ->
    [addressee] ningún destinatario
    [date] ninguna fecha
   *[conclusion] ninguna conclusión que la sostenga
 }
lf406-too-many = { $addressee } recibe { $count } recomendaciones
    .help = elija las pocas que más importan, y ordénelas
lf407-no-response = no hay respuesta de la dirección a la recomendación { $recommendation }{ $to ->
    [none] {""}
   *[other] {" "}(para { $to })
 } al { $on }
    .help = pídala, y anote la decisión, su motivo y las acciones
lf407-action-overdue = «{ $action }» (recomendación { $recommendation }) vencía el { $due } y no está hecha al { $on }
    .help = pregunte al responsable, y anote lo hecho o una nueva fecha
lf407-rejected-without-reason = la recomendación { $recommendation } se rechaza sin motivo
    .help = anote el motivo
lf407-accepted-without-action = la recomendación { $recommendation } se acepta, pero no le sigue ninguna acción
    .help = anote qué se hará, quién y para cuándo
lf408-only-told = el efecto { $effect } no tiene ninguna cifra como prueba{ $sources ->
    [zero] , ni ninguna fuente
   *[other] {""}
 }
    .help = indique un indicador que lo mida, o llámelo relato
lf409-only-positive = los { $count } efectos de esta evaluación son todos positivos
    .help = pregunte por efectos no previstos y negativos, e informe de lo oído
lf410-unaddressed = nada en el proyecto actúa sobre { $problem }{ $effects ->
    [none] {""}
   *[other] , una causa de «{ $effects }»
 }
    .help = añada una actividad, indique quién más actúa, o diga por qué queda fuera del alcance
lf411-overlap = { $part } ({ $reaches }) lo realizan { $actors }{ $own ->
    [true] {" "}y el propio proyecto
   *[false] {""}
 }, y no se indica ningún acuerdo
    .help = acuerden quién hace qué, e indique el acuerdo
lf412-moved = { $target ->
    [true] la meta
   *[false] la línea de base
 } de { $indicator } cambió de { $before ->
    [none] ninguna
   *[other] { $before }
 } a { $after } ({ $on }), y no se da ningún motivo
    .help = diga por qué cambió, y quién lo acordó
lf412-dropped = { $indicator } se eliminó ({ $on }), y no se da ningún motivo
    .help = diga por qué se eliminó, y quién lo acordó
lf412-baseline-after-results = la línea de base de { $indicator } se cambió ({ $on }) después de informar resultados
    .help = muestre el logro con ambas líneas de base
lf413-not-in-evidence = el hallazgo { $finding } escribe { $numbers }, que sus pruebas no dan
    .help = corrija el número, o añada la prueba de la que viene
lf414-not-delivered = los términos de referencia piden { $deliverable }, pero el informe no lo tiene{ $note ->
    [none] {""}
   *[other] {" "}({ $note })
 }
    .help = diga dónde está en el informe, o por qué se omitió
lf414-sections-missing = el informe omite { $sections }
    .help = reponga las secciones que faltan, o numere de nuevo las demás
lf415-hides-trend = la afirmación { $claim } en el hallazgo { $finding } da una sola proporción, pero { $rises ->
    [true] subió
   *[false] bajó
 } sin interrupción: { $steps }
    .help = informe las proporciones por período, y explique el cambio
lf415-step = { $value } ({ $period })
lf416-rates-differ = el mismo dinero en { $base } y { $currency } da tipos de cambio distintos: { $rates }
    .help = revise ambas tablas, e indique la fecha y la fuente del tipo de cambio
lf416-rate = { $rate } ({ $project })
lf417-incomplete = la lección { $lesson } no dice { $lacking }
    .help = añada qué se planeó, qué pasó, por qué, y qué se deriva para otros
lf417-lacks = { $what ->
    [happened] qué pasó
    [why] por qué pasó
   *[follows] qué se deriva
 }
lf417-without-evidence = la buena práctica { $lesson } no tiene pruebas de su efecto
    .help = indique cifras o fuentes que muestren que funciona, o llámela lección
lf418-not-mentioned = { $indicator } { $fell ->
    [true] bajó
   *[false] subió
 } de { $before } a { $after }, y ningún hallazgo lo dice
    .help = dígalo en un hallazgo, con el motivo, o añada la explicación a la cifra
trend-of-figures = las cifras van { $steps }
trend-step = de { $before } ({ $first }) a { $after } ({ $second })
trend-without-figures = ninguna fuente tiene dos cifras con fecha, y no hay valor de línea de base
follow-up-late = respuesta atrasada
follow-up-no-response = aún sin respuesta
follow-up-overdue = { $count ->
    [one] { $count } acción atrasada
   *[other] { $count } acciones atrasadas
 }
follow-up-answered = { $decision }{ $count ->
    [none] {""}
   *[other] , { $done } de { $count } acciones hechas
 }

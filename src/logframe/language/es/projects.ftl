status-claim-audit = declarado: { $says }; calculado: { $status }{ $share ->
    [none] {""}
   *[other] , { $share } de la meta
 }; dictamen: { $verdict } ({ $reason })
status-claim-not-evaluated = la afirmación { $claim } se refiere a { $project }, que no se evalúa
    .help = evalúelo
text-to-read-not-text = loads() lee un texto, no { $kind }
    .help = para un archivo: load(path)
needs-project = { $function }() recibe un proyecto, no { $type }
    .help = cargue primero el archivo: { $function }(*load(...))
half-way-by-design = aquí ningún indicador mide un efecto directo ni un impacto
half-way-in-reporting = hay indicadores de efecto directo o impacto, pero sus datos faltan o son testimonios aislados
half-way-along-path = ningún dato de efecto directo une este resultado con su objetivo
indicators-measured = { $of ->
    [one] { $count } de { $of } medido
   *[other] { $count } de { $of } medidos
 }
does-not-compare = no se puede comparar: { $reason }
figures-the-same = igual{ $warnings ->
    [none] {""}
   *[other] {" "}({ $warnings })
 }
figures-compared = { $change }{ $ratio ->
    [none] {""}
   *[other] , { $ratio } veces la primera
 }{ $warnings ->
    [none] {""}
   *[other] {" "}({ $warnings })
 }
compared-without-figure = sin cifra de { $id }{ $reason ->
    [none] {""}
   *[other] : { $reason }
 }
compared-units-differ = las unidades difieren y no cuentan lo mismo: { $first ->
    [none] un número sin unidad
   *[other] { $first }
 } y { $second ->
    [none] un número sin unidad
   *[other] { $second }
 }
compared-definitions-differ = las definiciones difieren: «{ $first }» y «{ $second }»
compared-periods-unknown = se desconocen los períodos: { $figures }
figure-without-period = { $id }{ $reason ->
    [none] {""}
   *[other] {" "}({ $reason })
 }
compared-places-and-periods-differ = difieren a la vez los lugares y los períodos: { $places }, { $periods }
compared-both-open = las dos cifras están abiertas por el mismo lado, así que la diferencia puede ser cualquiera
compared-periods-of-other-length = los períodos no duran lo mismo: { $periods }
compared-definition-of-one = solo una de las dos dice qué cuenta
compared-judgements = valoraciones en palabras
compared-scales-differ = las escalas difieren
compared-without-either-figure = falta la cifra de uno de los dos
compared-project-without = { $project } no tiene { $id }
steps-the-same = igual: { $value }
steps-compared = { $second } frente a { $first }
project-period-not-declared = el período del proyecto no está declarado
figure-without-date = notificada sin fecha
compare-needs-two-alike = compare() recibe dos proyectos o dos cifras, no { $types }
    .help = tome una cifra de un proyecto con figure_of(project, indicator)

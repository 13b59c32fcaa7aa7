part-missing = falta una parte: { $reason }
claim-periods-differ = los períodos difieren: { $above } en el numerador, { $below } en el denominador
claim-periods-may-differ = los períodos pueden diferir: sin período: { $figures }
claim-periods-not-given = los períodos no se indican: { $figures }
claim-places-differ = los ámbitos difieren: { $above } en el numerador, { $below } en el denominador
claim-other-donors = los fondos no incluyen a otros donantes del mismo trabajo ({ $donors }), junto a { $figures }
claim-approximate = { $figure } es una cifra aproximada
claim-compared-unit = en comparación con { $claim }, cuya unidad es { $theirs }, no { $ours }
claim-over-100 = más del 100 %: las dos cifras no cuentan lo mismo
claim-without-gaps = sin las partes que faltan, el resultado es { $computed }: { $verdict }
claim-alternative = { $figure } es { $value }{ $source ->
    [none] {""}
   *[other] {" "}en { $source }
 }. { $alternative_source ->
    [none] otra fuente
   *[other] { $alternative_source }
 } da { $alternative }: con ese valor, la afirmación daría { $computed }
claim-alternative-no-answer = { $figure } es { $value }{ $source ->
    [none] {""}
   *[other] {" "}en { $source }
 }. { $alternative_source ->
    [none] otra fuente
   *[other] { $alternative_source }
 } da { $alternative }: con ese valor, la afirmación no se sigue
status-claim-agrees = estado de { $indicator } al { $on }: { $status }
status-claim-contradicted = estado de { $indicator } al { $on }: { $status }. Declarado: { $says }
status-claim-open = sin decidir: { $statuses }
status-claim-open-share = sin decidir; porcentaje: { $share }
status-claim-forecast = { $source ->
    [none] fuente no indicada
   *[other] { $source }
 }: { $value }{ $definition ->
    [none] {""}
   *[other] , contado como { $definition }
 }; previsión: { $share } de la meta
status-claim-share = { $source ->
    [none] fuente no indicada
   *[other] { $source }
 }: { $value }{ $definition ->
    [none] {""}
   *[other] , contado como { $definition }
 }, { $share } de la meta
status-claim-without-status = { $status }{ $reason ->
    [none] {""}
   *[other] , { $reason }
 }
claim-explained = declarado: { $stated }{ $unit ->
    [none] {""}
   *[other] {" "}{ $unit }
 }; derivado: { $derived }{ $computed ->
    [none] {""}
   *[other] ; calculado: { $computed }
 }; dictamen: { $verdict }{ $reason ->
    [none] {""}
   *[other] : { $reason }
 }{ $needed ->
    [none] {""}
   *[other] ; { $needed }
 }
claim-verdict = { $verdict }{ $fits ->
    [none] {""}
   *[other] {" "}({ $fits })
 }
claim-input-not-declared = falta un dato de entrada: { $reasons }
claim-in-another-unit = los datos dan { $computed ->
    [none] un número sin unidad
   *[other] { $computed }
 }; la afirmación da { $stated ->
    [none] un número sin unidad
   *[other] { $stated }
 }
claim-needs = para coincidir, { $figure } debe ser { $low }{ $high ->
    [none] {""}
   *[other] {" "}a { $high }
 }{ $unit ->
    [none] {""}
   *[other] {" "}{ $unit }
 } en lugar de { $value }{ $slip ->
    [none] {""}
   *[other] . { $slip } difiere en una sola cifra
 }
verdict-units-differ = unidades distintas
verdict-not-derivable = no derivable
verdict-agrees = coincide
verdict-rounded = redondeado
verdict-cut = truncado
verdict-favourable-end = extremo favorable
verdict-unfavourable-end = extremo desfavorable
verdict-inside = dentro del intervalo
verdict-differs = difiere
fit-agrees = coincide
fit-rounded = redondeado
fit-cut = truncado
stated-bound = { $side ->
    [under] menos de
    [over] más de
    [at-least] al menos
   *[at-most] como máximo
 } { $limit }
derivation = { $left } { $sign } { $right }
derivation-end = el extremo { $lower ->
    [true] inferior
   *[false] superior
 } de { $figure }
derivation-not-declared = (falta: { $reason })
derivation-in-brackets = ({ $derivation })
derivation-figure = { $value }
derived-input-not-declared = falta un dato de entrada
derived-subtracted-part-missing = falta una parte de lo que se resta: { $reasons }
derived-divisor-zero = el divisor puede ser 0
derived-end-open = { $figure } no tiene ese límite
simulated = { $low } a { $high } (mediana { $median }, media { $mean }; { $draws } extracciones, semilla { $seed }, todos los valores de un intervalo igual de probables)
simulation-draws-outside = { $draws } no es un número posible de extracciones
    .help = use de { $least } a { $most } extracciones
simulation-of-nothing = la simulación no tiene cifras: { $reason }
    .help = declare los datos de entrada
simulation-input-open = { $figure } es { $value }, un intervalo con un extremo abierto
    .help = indique los dos extremos del intervalo, o prescinda de la cifra
simulation-divisor-zero = la simulación no puede dividir por 0, y un divisor puede ser 0
    .help = indique intervalos que excluyan el 0

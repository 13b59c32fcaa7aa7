programme-projects = { $count } { $count ->
    [one] proyecto
   *[other] proyectos
 }
programme-countries = { $countries }
programme-many-countries = { $count } países
answer-of-programme = De { $results } { $results ->
    [one] resultado esperado
   *[other] resultados esperados
 }: { $states }.
results-fulfilled = { $count ->
    [zero] ninguno alcanzado con certeza
    [one] 1 alcanzado con certeza
   *[other] { $count } alcanzados con certeza
 }
results-with-status = { $status ->
    [undecided] { $count } { $count ->
        [one] indeterminado
       *[other] indeterminados
     }
   *[other] { results-are }
 }
results-not-assessable = { $count } que no se { $count ->
    [one] puede
   *[other] pueden
 } valorar
answer-effects-and-claims = { $of ->
    [zero] {""}
   *[other] { $known ->
        [zero] Ningún resultado tiene un efecto medido o notificado
       *[other] Se ha medido o notificado un efecto en { $known } de { $of } resultados ({ $directions })
     }{ $claims ->
        [zero] .
       *[other] ;{" "}
     }
 }{ $claims ->
    [zero] {""}
   *[other] { $unsupported } de { $claims } cifras declaradas no se { $unsupported ->
        [one] confirma
       *[other] confirman
     }.
 }
count-half-way = { $count } se { $count ->
    [one] queda
   *[other] quedan
 } a mitad de camino
count-claims = Cifras declaradas que no se confirman
heading-attention = Proyectos que requieren atención
head-effect-known = Efecto conocido
head-matters-most = Lo más importante
no-expected-result = ningún resultado esperado
heading-denied = Cifras declaradas que más difieren
priority-denied = «{ $statement }»: declarado { $stated }, calculado { $computed }{ $difference ->
    [none] {""}
   *[other] {" "}({ $difference })
 }.
heading-gaps-in-short = Lagunas de la primera a la última etapa
head-gap = Laguna
head-first-stage = Primera etapa
head-last-stage = Última etapa
head-share-of-first = Porcentaje de la primera etapa
stage-in-short = { $statement }: { $value }, { $when }
gap-share = { $share }{ $warnings ->
    [none] {""}
   *[other] {" "}({ $warnings })
 }
gap-apart = no comparable: { $reasons }
heading-costs-in-short = Costos unitarios en paralelo
head-whose-money = Origen de los fondos
more-further-below = y { $count } más a continuación
heading-the-programme = El programa
not-compared-in-short = no se puede comparar { $marks }
not-known-in-short = se desconoce { $marks }
refusal-no-period = se desconoce el período{ $reason ->
    [none] {""}
   *[other] : { $reason }
 }
refusal-no-figure = sin cifra{ $reason ->
    [none] {""}
   *[other] : { $reason }
 }
refusal-holds-for = { $subjects }: { $holders }
head-difference = Diferencia
claims-that-agree = { $count } { $count ->
    [one] cifra declarada coincide
   *[other] cifras declaradas coinciden
 }: { $verdicts }

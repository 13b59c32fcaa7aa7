band-with-two-bounds = la banda { $label } tiene dos límites
    .help = escriba at_least= o above=
scheme-without-band = un sistema de calificación no tiene bandas
    .help = indique sus bandas desde la más alta: Band("good", at_least=80)
bands-not-in-order = las bandas no están en orden
    .help = indique primero la más alta y al final la del resto
nothing-to-rate = no hay nada que calificar
outside-scale = { $value } está fuera de la escala { $lowest ->
    [none] hasta { $highest }
   *[other] { $highest ->
        [none] desde { $lowest }
       *[other] de { $lowest } a { $highest }
     }
 }
below-lowest-band = { $value } está por debajo de la banda más baja
label-without-score = { $scheme } no tiene puntuación para { $label }
    .help = { $near ->
        [none] { $labels ->
            [none] no tiene ninguna
           *[other] tiene: { $labels }
         }
       *[other] ¿quiso decir '{ $near }'?
     }
rating = { $labels ->
    [none] sin calificar: { $reason }
   *[other] { $labels }
 }
no-weights = no hay ponderaciones para calcular el promedio
    .help = escriba pares: [("U", 0.4), ("MS", 0.6)]
no-part-rated = ninguna parte está calificada
scheme-unknown = no hay ningún sistema de calificación { $name }
    .help = { $near ->
        [none] los sistemas son: { $names }
       *[other] ¿quiso decir '{ $near }'?
     }
scheme-dfid = DFID y FCDO, examen anual, puntuación ponderada de los productos
scheme-dfid-risk = DFID, riesgo de los productos ponderado por su impacto
scheme-global-fund = Fondo Mundial, porcentaje de la meta
scheme-aidspan = Aidspan, ponderaciones de las calificaciones del Fondo Mundial
scheme-world-bank = Banco Mundial, calificación de seis puntos de los efectos directos; se decide en la mitad
scheme-undp = PNUD, porcentaje
scheme-undp-cpd = PNUD, documentos de los programas para países, porcentaje
scheme-toladata = TolaData, porcentaje de la meta
scheme-pepfar = PEPFAR (gophr), porcentaje de la meta menos lo previsto hasta la fecha
scheme-lwr = Lutheran World Relief, porcentaje de la meta que exige una explicación
scheme-usaid = USAID, porcentaje de la meta que exige una explicación si se desvía más del 10 %
scheme-target-vs-budget = Aptivate, porcentaje de la meta menos porcentaje del presupuesto
scheme-miradi = Miradi, viabilidad de los atributos clave
aggregate-how-unknown = how es { $how }
    .help = escriba una de estas opciones: { $names }
aggregate-if-missing-unknown = if_missing es { $value }
    .help = escriba "exclude", "zero" o "fail"
aggregate-coverage = { $count } de { $of }
aggregate-no-parts = no hay partes
aggregate-no-part-known = no se conoce ninguna parte
aggregate-parts-missing = faltan { $count } de { $of } partes
aggregate-weights-zero = todas las ponderaciones de las partes conocidas son 0
aggregate-numerator-or-denominator-missing = falta el numerador o el denominador
denominator-may-be-zero = el denominador puede ser 0
aggregate-weights-unused = se han dado ponderaciones para { $how }
    .help = escriba how="weighted"
aggregate-weights-do-not-fit = ponderaciones: { $count ->
    [zero] ninguna
   *[other] { $count }
 }; partes: { $of }
    .help = dé a cada parte su ponderación: weights=[60, 40]
aggregate-weight-below-zero = una ponderación es menor que 0
    .help = escriba ponderaciones de 0 o más
aggregate-share-without-figures = { $share } es un porcentaje sin sus dos cifras
    .help = agrupe lo que es out_of(numerator, denominator)

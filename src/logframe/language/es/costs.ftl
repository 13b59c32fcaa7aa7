donor-part = la parte de { $donor }
unnamed-donor-part = la parte de un donante no indicado
cost-figures-cover = las cifras cubren { $coverage }, y los fondos, todo el tiempo
cost-above-baseline = { $baseline ->
    [none] no se conoce la línea de base, así que una parte del número puede ser anterior al proyecto
   *[other] contado por encima de la línea de base de { $baseline }
 }
cost-other-parts = el costo no incluye otros fondos para el mismo trabajo: { $parts }
cost-all-money = todo el presupuesto dividido por un solo indicador
cost-pays-also = los fondos pagan también { $indicators }
cost-open = los fondos y la cifra son límites inferiores
cost-basis-whole = todo el proyecto
cost-basis-results = el presupuesto de { $results }
cost-basis-part = { $basis }: { $part }
budget-amount-not-known = se desconoce el importe
budget-total-not-known = se desconoce el total
budget-total-in-several-currencies = el total tiene varias monedas, y ningún tipo de cambio con fecha las convierte
funding-of-donor = { $donor ->
    [none] donante no indicado
   *[other] { $donor }
 }: { $money ->
    [none] se desconoce
   *[other] { $money }
 }{ $missing ->
    [zero] {""}
   *[other] {" "}(líneas desconocidas: { $missing } de { $lines })
 }
allocation-without-line = sin línea presupuestaria
allocation-not-known = { $count } { $count ->
    [one] línea presupuestaria, con un porcentaje desconocido
   *[other] líneas presupuestarias, con porcentajes desconocidos
 }
allocation-share = { $share } del presupuesto{ $shared ->
    [true] {" "}(algunas líneas son compartidas)
   *[false] {""}
 }

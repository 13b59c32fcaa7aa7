check-nothing = No se han encontrado problemas
check-count = { $count } { $severity ->
    [error] { $count ->
        [one] error
       *[other] errores
     }
    [warning] { $count ->
        [one] advertencia
       *[other] advertencias
     }
   *[info] { $count ->
        [one] nota
       *[other] notas
     }
 }
check-waived-count = { $count ->
    [one] { $count } dispensado
   *[other] { $count } dispensados
 }
check-totals = { $totals }{ $groups ->
    [zero] {""}
    [one] {" "}en 1 grupo
   *[other] {" "}en { $groups } grupos
 }
check-matters-most = Lo más importante:
check-see-all = Para ver la lista de todos los lugares, con su ayuda: logframe check FILES --all
check-places = { $count } lugares
check-more-places = ({ $others ->
    [zero] también { $places }
   *[other] y { $count } más: { $places }, …
 })
place-times = { $place } ×{ $count }
check-waived-often = { $rule }, { $count } veces (dispensado: { $reason })
no-such-rule = regla desconocida: { $rule }
    .help = { $near ->
    [none] los códigos van de { $first } a { $last }
   *[other] ¿quiso decir { $near }?
 }
no-such-profile = perfil desconocido: { $profile }
    .help = use uno de estos: { $profiles }
waiver-expired = la dispensa de { $rule } venció el { $until }
    .help = corrija el problema, o dé a la dispensa otra fecha y otro motivo
    .why = Sin fecha de revisión, una dispensa puede ocultar también el problema siguiente.
waiver-unused = la dispensa de { $rule } no corresponde a ningún hallazgo
    .help = elimine la dispensa
    .why = Sin revisión, una dispensa puede ocultar también el problema siguiente.
severity-error = error
severity-warning = advertencia
severity-info = nota
line-of-file = línea { $line }
check-matter = { $rule } { $text }{ $places ->
    [none] {""}
   *[other] {" "}({ $places })
 }. { $help }
own-rule-is-none = una regla debe ser una logframe.extending.Rule, no { $kind }
    .help = dé una Rule desde el punto de entrada
own-rule-code = el código { $rule } de una regla propia no es válido
    .help = use de dos a ocho mayúsculas que no sean LF, y tres cifras, como ABC001
code-waiver-expired = La fecha de una excepción ha pasado.
code-waiver-unused = Una excepción no corresponde a ninguna observación.
code-not-at-hand = Un documento no está disponible y algunas reglas no pueden aplicarse.
code-table = Una celda de una tabla no se entendió o se omitió.
code-iati = Una cifra de un archivo IATI se dedujo, o no puede usarse tal como está.
code-iati-schema = Un elemento no respeta la estructura de su versión de IATI.
code-iati-period = Un período termina antes de empezar.
code-iati-no-value = { $figure } no tiene valor, y su indicador no es cualitativo.
code-iati-not-a-number = El valor de { $figure } no es un número.
code-iati-qualitative = { $figure } de un indicador cualitativo tiene un valor.
code-iati-reference-twice = Un resultado y un indicador suyo tienen ambos una referencia.
code-iati-result-type = El tipo de un resultado no está en la lista de códigos.
code-iati-measure = La medida de un indicador no está en la lista de códigos.

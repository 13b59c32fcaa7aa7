several = { $messages }
steps-taken = { $taken } de { $whole } pasos
baseline-at-zero = parte de 0
none-declared = sin declarar
not-declared = no se ha declarado
value-when = { $value }{ $when ->
    [none] {""}
   *[other] , { $when }
 }
target-to-keep = { $limits }{ $unit ->
    [none] {""}
   *[other] {" "}{ $unit }
 }
target-value = { $value }{ $periods ->
    [none] {""}
   *[other] {" "}en { $periods } períodos
 }{ $due ->
    [none] {""}
   *[other] {" "}para el { $due }
 }
reported-figure = { $value }{ $when ->
    [none] {""}
   *[other] , { $when }
 }{ $story ->
    [true] {" "}(testimonio)
   *[false] {""}
 }{ $narrative ->
    [none] {""}
   *[other] : { $narrative }
 }
the-whole-project = todo el proyecto
no-period-given = sin fecha
figure-by-dimension = por { $dimension }: { $parts }{ $when ->
    [none] {""}
   *[other] {" "}({ $when })
 }
part-of-figure = { $name } { $value }
no-reason-given = sin motivo indicado
declare-an-outcome = declare un indicador de efecto directo: una vez alcanzado esto, ¿qué cambiaría y para quién?
collect-data = aún no hay datos de nivel «{ $level }»: recójalos
collect-dated-figures = de nivel «{ $level }» solo hay testimonios aislados: recoja cifras con fecha y fuente
budget-share = { $share ->
    [none] se desconoce: { $reason }
   *[other] { $share }
 }
budget-share-and-ceiling = { $share ->
    [none] se desconoce: { $reason }
   *[other] { $share }
 }; máximo acordado: { $ceiling } %: { $verdict ->
    [none] se desconoce
   *[other] { $verdict }
 }
share-of-total = { $share } del total
outcome-of-risk = { $occurrence }{ $outcome ->
    [none] {""}
   *[other] :{" "}{ $outcome }
 }
weight-of-condition = { $importance ->
    [none] { $likelihood }
   *[other] { $is_risk ->
        [true] gravedad: { $importance }
       *[other] importancia: { $importance }
     }{ $likelihood ->
        [none] {""}
       *[other] , { $likelihood }
     }
 }
figures-of-source = { $figures }{ $definition ->
    [none] {""}
   *[other] {" "}({ $definition })
 }
another-definition = { $indicator }: { $source ->
    [none] una fuente
   *[other] { $source }
 } usa otra definición y cuenta { $definition }: { $value }, frente a { $beside }
named = { $statement } ({ $id })
names = { $names }
fact-reviewed-on = { $on } ({ $why }{ $elapsed ->
    [none] {""}
   *[other] ; tiempo transcurrido: { $elapsed }
 })
fact-period = { $period }{ $days ->
    [none] {""}
   *[other] {" "}({ $days } días)
 }{ $within ->
    [none] {""}
   *[other] ; { $within }
 }
money-beside = { $statement }: { $amount }{ $parts ->
    [none] {""}
   *[other] {" "}(para el conjunto de { $parts })
 }
waived-line = { $rule } en { $id }: { $finding }. Motivo de la dispensa: { $reason }.
waived-lines = { $rule } en { $ids } y { $more } más. Motivo de la dispensa: { $reason }.
limit-of-coverage = Cubiertos en parte: { $indicators }{ $more ->
    [zero] {""}
   *[other] ; y { $more } más
 }.
covered-in-part = «{ $statement }» ({ $coverage })
limit-undated = Cifras sin fecha: { $indicators }{ $more ->
    [zero] {""}
   *[other] ; y { $more } más
 }.
limit-nothing-reported = Sin cifras: { $indicators }{ $more ->
    [zero] {""}
   *[other] ; y { $more } más
 }.
summary-of-programme-results = De sus { $results } resultados esperados hay { $statuses }{ $half_way ->
    [zero] {""}
    [one] ; { $half_way } se queda a mitad de camino: se cuentan las actividades, pero no se miden sus efectos
   *[other] ; { $half_way } se quedan a mitad de camino: se cuentan las actividades, pero no se miden sus efectos
 }.
summary-without-results = El proyecto no tiene ningún resultado esperado.
-none-fulfilled = No consta que se haya alcanzado ningún resultado.
summary-one-status = { $results ->
    [one] Estado del único resultado esperado
   *[other] Estado de los { $results } resultados esperados
 } al { $on }: { $status ->
    [adverse] peor que al inicio
    [undecided] indeterminado, porque las cifras permiten más de una respuesta
    [not-due] plazo aún no vencido
   *[other] { $status }
 }.{ $none_fulfilled ->
    [true] {" "}{ -none-fulfilled }
   *[false] {""}
 }
summary-statuses = Al { $on }, de los { $results } resultados esperados hay { $statuses }.{ $none_fulfilled ->
    [true] {" "}{ -none-fulfilled }
   *[false] {""}
 }
results-are = { $count } { $status ->
    [exceeded] { $count ->
        [one] superado
       *[other] superados
     }
    [fulfilled] { $count ->
        [one] alcanzado
       *[other] alcanzados
     }
    [reached] con la meta alcanzada
    [kept] { $count ->
        [one] mantenido
       *[other] mantenidos
     }
    [reached-late] { $count ->
        [one] alcanzado con retraso
       *[other] alcanzados con retraso
     }
    [partly-fulfilled] { $count ->
        [one] parcialmente alcanzado
       *[other] parcialmente alcanzados
     }
    [not-kept] { $count ->
        [one] no mantenido
       *[other] no mantenidos
     }
    [not-fulfilled] { $count ->
        [one] no alcanzado
       *[other] no alcanzados
     }
    [not-reached] con la meta no alcanzada
    [adverse] { $count ->
        [one] peor que al inicio
       *[other] peores que al inicio
     }
    [undecided] { $count ->
        [one] indeterminado (las cifras permiten más de una respuesta)
       *[other] indeterminados (las cifras permiten más de una respuesta)
     }
    [not-judged] { $count ->
        [one] no valorado
       *[other] no valorados
     }
    [not-due] con el plazo no vencido
    [not-measured] { $count ->
        [one] no medido
       *[other] no medidos
     }
    [not-computable] { $count ->
        [one] no calculable
       *[other] no calculables
     }
   *[other] { $status }
 }
summary-followed-to-effect = Se mide el efecto de todos los resultados.
summary-it-stops-half-way = Se queda a mitad de camino: se cuentan las actividades, pero no se miden sus efectos.
summary-stop-half-way = { $half_way } de { $results } { $half_way ->
    [one] se queda
   *[other] se quedan
 } a mitad de camino{ $all_by_design ->
    [true] , en todos los casos ya desde el diseño
   *[false] { $by_design ->
        [zero] {""}
       *[other] , { $by_design } de ellos ya desde el diseño
     }
 }: se cuentan las actividades, pero no se miden sus efectos{ $ids ->
    [none] {""}
   *[other] {" "}({ $ids })
 }.
summary-no-own-indicator = El proyecto no tiene ningún indicador propio.
summary-all-measured = Todos los indicadores del proyecto tienen cifra y meta.
summary-measured = { $indicators ->
    [one] Del único indicador propio
   *[other] De los { $indicators } indicadores propios
 } del proyecto, { $with_figure ->
    [zero] ninguno tiene
    [one] { $with_figure } tiene
   *[other] { $with_figure } tienen
 } cifra y { $with_target ->
    [zero] ninguno tiene
    [one] { $with_target } tiene
   *[other] { $with_target } tienen
 } meta.
summary-undecided = { $statement } ({ $indicator }), meta: { $target }; valor: { $value }. Puede resultar { $statuses }{ $reason ->
    [none] {""}
   *[other] : { $reason }
 }.
summary-of-check = { $counts ->
    [none] La comprobación no ha encontrado problemas.
   *[other] La comprobación ha encontrado { $counts }.
 }
count-of-errors = { $count } { $count ->
    [one] error
   *[other] errores
 }
count-of-warnings = { $count } { $count ->
    [one] advertencia
   *[other] advertencias
 }
count-of-remarks = { $count } { $count ->
    [one] nota
   *[other] notas
 }
method-used = Método: { $method }.
formula-used = { $indicators }: { $formula }.
method-on-track = Según lo previsto: al menos el { $share } de lo esperado hasta la fecha, según el último hito o, si no lo hay, según el tiempo transcurrido.
method-of-gaps = Una suma en el tiempo notificada solo en parte es un límite inferior. Una cifra de un período más largo que el de la meta cuenta entre nada y su totalidad. Una cifra que falta no es 0.
method-by-days = A petición del proyecto, estas cifras se reparten por días en: { $indicators }.
method-of-forecasts = La previsión extiende el ritmo de los días notificados a todo el tiempo, { $assumption }.
method-of-sources = Las fuentes distintas se muestran una junto a otra y nunca se promedian. Una fuente con otra definición se muestra, pero no influye en el estado. El estado de un resultado es el de su indicador medido más débil.
result-status = { $id }: { $status }
post = { $statement }: { $percent } % de la jornada completa{ $note ->
    [none] {""}
   *[other] . { $note }
 }
post-without-time = { $statement }: se desconoce: { $reason }{ $note ->
    [none] {""}
   *[other] . { $note }
 }
posts-together = En total, { $posts } puestos a jornada completa{ $unknown ->
    [zero] {""}
    [one] , y un puesto cuya dedicación se desconoce
   *[other] , y { $unknown } puestos cuya dedicación se desconoce
 }
cost = { $cost }
chart-of-costs = { $unit }, { $whole ->
    [true] con todos los fondos de cada proyecto
   *[false] { $basis } del presupuesto de cada proyecto
 }: { $statement }
computed-with-verdict = { $computed }: { $verdict }
stated = declarado: { $stated }
chart-of-claims = Costos en { $unit }: calculados (barras) y declarados (líneas)
bar-in-words = { $label }: { $text }{ $mark ->
    [none] {""}
   *[other] , { $mark }
 }{ $after ->
    [none] {""}
   *[other] ; hasta la etapa siguiente: { $after }
 }.
chart-in-words = { $title }.{ $lines ->
    [none] {""}
   *[other] {" "}{ $lines }
 }
the-first-of-them = el primero
not-known-because = se desconoce: { $reason }
all-places = todos los lugares
head-with-unit = { $statement }{ $unit ->
    [none] {""}
   *[other] {" "}({ $unit })
 }
numbered-note = ({ $number }) { $note }
mark-of-note = ({ $number })
cell-with-notes = { $text }{ $marks ->
    [none] {""}
   *[other] {" "}{ $marks }
 }
line-of-place = { $statement }{ $place ->
    [none] {""}
   *[other] , { $place }
 }
chart-of-table = { $statement }: { $unit ->
    [none] números
   *[other] { $unit }
 }
line-in-words = { $label }: { $points }.
point-of-line = { $point } en { $when }
at-least = al menos { $low }
at-most = como máximo { $high }
any-number = cualquier número
drawn = { $number }
from-to = { $low } a { $high }
stage-figure = { $value }, { $when }
stage-without-figure = sin cifra: { $reason }, { $when }
results-by-status = { $counts ->
    [none] no se ha declarado ningún resultado esperado
   *[other] { $counts }
 }
count-of-status = { $count } { $status ->
    [exceeded] { $count ->
        [one] superado
       *[other] superados
     }
    [fulfilled] { $count ->
        [one] alcanzado
       *[other] alcanzados
     }
    [reached] con la meta alcanzada
    [kept] { $count ->
        [one] mantenido
       *[other] mantenidos
     }
    [reached-late] { $count ->
        [one] alcanzado con retraso
       *[other] alcanzados con retraso
     }
    [partly-fulfilled] { $count ->
        [one] parcialmente alcanzado
       *[other] parcialmente alcanzados
     }
    [not-kept] { $count ->
        [one] no mantenido
       *[other] no mantenidos
     }
    [not-fulfilled] { $count ->
        [one] no alcanzado
       *[other] no alcanzados
     }
    [not-reached] con la meta no alcanzada
    [adverse] { $count ->
        [one] empeorado
       *[other] empeorados
     }
    [undecided] { $count ->
        [one] indeterminado
       *[other] indeterminados
     }
    [not-judged] { $count ->
        [one] no valorado
       *[other] no valorados
     }
    [not-due] con el plazo no vencido
    [not-measured] { $count ->
        [one] no medido
       *[other] no medidos
     }
    [not-computable] { $count ->
        [one] no calculable
       *[other] no calculables
     }
   *[other] { $status }
 }
stated-figure = { $stated }{ $unit ->
    [none] {""}
   *[other] {" "}{ $unit }
 }
verdict-of-claim = { $verdict }{ $why ->
    [none] {""}
   *[other] {" "}({ $why })
 }
status-and-share = { $status }{ $share ->
    [none] {""}
   *[other] , { $share } de la meta
 }
status-of-indicator = el estado de { $indicator }, { $project }, al { $on }
summary-of-projects = { $projects } proyectos.
summary-of-claims = Se calculan de nuevo { $claims } cifras declaradas a partir de sus datos: { $verdicts }.
count-of-verdict = { $count } { $verdict ->
    [units-differ] con unidades distintas
    [not-derivable] { $count ->
        [one] no derivable
       *[other] no derivables
     }
    [agrees] { $count ->
        [one] coincide
       *[other] coinciden
     }
    [rounded] { $count ->
        [one] redondeada
       *[other] redondeadas
     }
    [cut] { $count ->
        [one] truncada
       *[other] truncadas
     }
    [favourable-end] en el extremo favorable
    [unfavourable-end] en el extremo desfavorable
    [inside] dentro del intervalo
    [differs] { $count ->
        [one] difiere
       *[other] difieren
     }
    [contradicted] { $count ->
        [one] refutada
       *[other] refutadas
     }
    [not-supported] sin sustento
   *[other] { $verdict }
 }
claim-not-borne-out = { $id }: { $explanation }.
possible-beside = ({ $statuses })
verdict-without-indicator = sin indicador: no se puede valorar el logro
label-evidence = Efecto documentado
label-contributes-to = Contribuye a
contributes-to-nothing = nada de lo declarado
label-project-says = El proyecto dice
row-level = { $level }
level-not-declared = nivel no declarado
row-counts = definición: { $definition }
row-serves-also = también para: { $ids }{ $more ->
    [zero] {""}
   *[other] {" "}y { $more } más
 }
row-baseline = línea de base: { $baseline }
row-target = meta: { $target }
row-milestone = hito: { $milestone }
row-share-of-the-way = { $share } del camino
row-forecast = previsión: { $share }
row-evidence = efecto documentado: { $evidence }
row-in-short = { $indicator }: { $value }, { $status }
source-counts = { $source ->
    [none] fuente no indicada
   *[other] { $source }
 }{ $definition ->
    [none] {""}
   *[other] {" "}(cuenta { $definition })
 }
source-comes-to = { $accumulates ->
    [increments] total
    [open] total o último valor
   *[other] último valor
 }: { $value }
source-covers = cobertura: { $coverage }
source-share-of-target = { $of_the_way ->
    [true] { $share } del camino
   *[other] { $share } de la meta
 }: { $status }
source-superseded = reemplazado por { $by }
source-forecast = previsión: { $share }
source-title = { $title }{ $about ->
    [none] {""}
   *[other] {" "}({ $about })
 }
no-figure-is-used = no se usa
problem-in-short = { $severity } { $rule }, { $title }
shared-note = { $ids }: { $note }
shared-gap = Sin meta: { $ids } ({ $reason })
context-in-short = contexto
shared-issue = { $severity } { $rule }, { $title }: { $ids }
stops-half-way = se queda a mitad de camino{ $rules ->
    [none] {""}
   *[other] {" "}({ $rules })
 }
problem = { $severity } { $rule }: { $finding }
chain-half-way = { $ways ->
    [none] {""}
   *[other] la medición se detiene aquí: { $ways };{" "}
 }efecto documentado: { $evidence }
indirect-cost = costo indirecto
money-serves = { $parts }
the-project-says = el proyecto dice: { $text }

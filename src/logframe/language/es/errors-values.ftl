subject-value = un valor
subject-low-end = el extremo inferior
subject-high-end = el extremo superior
subject-approximate = un valor aproximado
subject-spread = el margen de un valor aproximado
subject-lower-bound = un límite inferior
subject-upper-bound = un límite superior
subject-limit = un límite
subject-the-limit = el límite
subject-bound = una cota
subject-share = una proporción
subject-numerator = un numerador
subject-denominator = un denominador
subject-amount = un importe
subject-ceiling = un máximo
subject-weight = una ponderación
subject-figure = una cifra
subject-figure-of-year = la cifra de { $year }
subject-observed-value = el valor
subject-observed = el valor observado
subject-the-target = la meta
subject-the-baseline = la línea de base
subject-target-date = la fecha de una meta
subject-target-period = el período de una meta
subject-source-date = la fecha de una fuente
subject-design-effect = un efecto del diseño
subject-the-design-effect = el efecto del diseño
subject-part = la parte { $part } de { $dimension }
subject-part-of-aggregate = una parte
subject-judgement = la respuesta de un método de tendencia
subject-post-time = la dedicación de un puesto
subject-number-to-rate = un número que calificar
subject-stated-figure = una cifra declarada
subject-stated-limit = un límite declarado
subject-exchange-rate = un tipo de cambio
subject-exchange-rate-date = la fecha de un tipo de cambio
subject-latency = un coeficiente de latencia
subject-ratio = una razón
subject-change = un cambio
subject-row = una fila
subject-list-of-texts = una lista de textos
text-in-quotes = un texto entre comillas
choice-not-text = { $keyword } es { $kind }, no una de estas opciones: { $options }
    .help = escríbalo entre comillas
choice-unknown = { $keyword } es { $value }, que no es una de estas opciones: { $options }
    .help = { $near ->
        [none] use una de ellas
       *[other] ¿quiso decir { $near }?
     }
id-not-text = un id es { $kind }, no texto
    .help = escríbalo entre comillas: "victims-assisted"
id-unfit = { $value } no puede ser un id
    .help = use palabras unidas con guiones: "victims-assisted"
statement-not-text = un enunciado es { $kind }, no texto
    .help = escríbalo entre comillas
statement-empty = un enunciado está vacío
    .help = diga en una frase lo que se quiere decir
language-malformed = «{ $value }» no es un código de idioma; escriba uno como en o pt-BR
language-twice = El idioma { $language } figura dos veces; deje un solo texto
text-not-text = un texto es { $kind } ({ $value })
    .help = escríbalo entre comillas
function-takes-another = { $function }() recibe { $expected }, no { $kind }
not-a-function = { $keyword } es { $kind } ({ $value }), no una función
    .help = dé una función
neither-true-nor-false = { $value } no es ni verdadero ni falso (true o false)
    .help = escriba true o false
objects-expected = { $subject } es { $kind } ({ $value })
    .help = escriba { $expected }
object-of-another-kind = { $subject } contiene { $kind } ({ $value })
    .help = escriba { $expected }
currency-not-text = una moneda es { $kind }
    .help = escriba su código: "SEK"
currency-unknown = { $currency } no es una moneda de ISO 4217
    .help = { $near ->
        [none] escriba su código: "SEK", "USD", "EUR"
       *[other] ¿quiso decir { $near }?
    }
currencies-differ = no se pueden sumar { $currency } y { $second_currency }: son dos monedas
    .help = manténgalas separadas, o convierta una con un tipo de cambio con fecha y fuente
budget-amount-not-money = el importe de una línea presupuestaria es { $kind } ({ $value })
    .help = escriba un importe con su moneda, una parte del total, o por qué no lo hay
spent-not-money = spent es { $kind } ({ $value })
    .help = escriba un importe con su moneda, o por qué no lo hay
ceiling-not-percentage = un máximo (ceiling) es { $value }
    .help = escriba un porcentaje del total
number-not-finite = { $subject } es { $value }
    .help = diga por qué, donde no haya cifra
number-as-text = { $subject } es el texto { $value }, no un número
    .help = { $number ->
        [none] escriba un número, o por qué no lo hay
       *[other] escriba { $number } sin comillas
     }
not-a-number = { $subject } es { $kind } ({ $value }), no un número
    .help = escriba un número, un intervalo, un límite, o por qué no lo hay
number-too-long = { $subject } tiene más de { $limit } dígitos
    .help = compruebe la cifra
between-ends-before-start = el intervalo de { $low } a { $high } termina antes de empezar
    .help = escriba primero el extremo inferior
spread-below-zero = un valor aproximado tiene un margen menor que cero
    .help = escriba un margen positivo
missing-without-reason = una cifra que falta no tiene motivo
    .help = diga por qué no hay cifra
total-no-part-known = no se conoce ninguna parte
total-of-nothing = no hay nada que sumar
period-not-text = { $subject } es { $kind }, no texto
    .help = escríbalo como texto ISO 8601{ $example ->
        [none] : 2004-07
       *[other] , por ejemplo "{ $example }"
     }
period-end-not-date = un período tiene { $value } ({ $kind }) en lugar de su primer o último día
    .help = escriba el período como texto, por ejemplo 2004 o 2004-07/2006-06
period-days-in-wrong-order = un período termina el { $end }, antes de empezar el { $start }
    .help = ponga primero el día anterior
date-not-a-time = { $subject } «no es una fecha» (NaT)
    .help = indique que falta y por qué, u omítalo
number-end-not-exact = un extremo de un número es { $value } ({ $kind }), que no es exacto
    .help = escriba un número entero o una fracción, o un rango
keep-not-limits = los límites que se deben mantener son { $value } ({ $kind })
    .help = indique un límite: al menos, como máximo o entre
period-ends-before-start = { $subject } { $value } termina antes de empezar
    .help = ¿debe ser "{ $second }/{ $first }"?
period-not-iso = { $subject } { $value } no es un período de ISO 8601
    .help = escriba "2004", "2004-H2", "2004-Q3", "2004-07", "2004-07-15" o "2004-07/2006-06"
period-of-year-zero = { $subject } { $value } tiene el año 0
    .help = compruebe la fecha
period-of-unknown-month = { $subject } { $value } tiene el mes { $month }
    .help = los meses van de 01 a 12
day-in-no-calendar = { $subject } { $value } tiene el día { $day_number } de { $month }, que no existe en ningún calendario
    .help = { $period } tiene { $count } días
month-name = { $month ->
    [January] enero
    [February] febrero
    [March] marzo
    [April] abril
    [May] mayo
    [June] junio
    [July] julio
    [August] agosto
    [September] septiembre
    [October] octubre
    [November] noviembre
   *[December] diciembre
 }
comparison-open = no se sabe si { $first } { $sign } { $second }
    .help = compare sus extremos low y high

subject-value = une valeur
subject-low-end = la borne inférieure
subject-high-end = la borne supérieure
subject-approximate = une valeur approximative
subject-spread = la marge d’une valeur approximative
subject-lower-bound = un minimum
subject-upper-bound = un maximum
subject-limit = une limite
subject-the-limit = la limite
subject-bound = une borne
subject-share = une part
subject-numerator = un numérateur
subject-denominator = un dénominateur
subject-amount = un montant
subject-ceiling = un plafond
subject-weight = un poids
subject-figure = un chiffre
subject-figure-of-year = le chiffre de l’année { $year }
subject-observed-value = la valeur
subject-observed = la valeur observée
subject-the-target = la valeur cible
subject-the-baseline = la valeur de référence
subject-target-date = la date d’une valeur cible
subject-target-period = la période d’une valeur cible
subject-source-date = la date d’une source
subject-design-effect = un effet de plan
subject-the-design-effect = l’effet de plan
subject-part = la partie { $part } de la ventilation par { $dimension }
subject-part-of-aggregate = une partie
subject-judgement = la réponse d’une méthode de tendance
subject-post-time = le temps d’un poste
subject-number-to-rate = un nombre à noter
subject-stated-figure = un chiffre annoncé
subject-stated-limit = une limite annoncée
subject-exchange-rate = un taux de change
subject-exchange-rate-date = la date d’un taux de change
subject-latency = un coefficient de latence
subject-ratio = un rapport
subject-change = un changement
subject-row = une ligne
subject-list-of-texts = une liste de textes
text-in-quotes = un texte entre guillemets
choice-not-text = { $keyword } est de type { $kind }, et non l’une de ces valeurs : { $options }
    .help = écrivez-la entre guillemets
choice-unknown = { $keyword } vaut { $value }, qui n’est pas l’une de ces valeurs : { $options }
    .help = { $near ->
        [none] utilisez l’une d’elles
       *[other] vouliez-vous dire { $near } ?
     }
id-not-text = un identifiant est de type { $kind }, et non un texte
    .help = écrivez-le entre guillemets : "victims-assisted"
id-unfit = { $value } ne peut pas être un identifiant
    .help = utilisez des mots reliés par des traits d’union : "victims-assisted"
statement-not-text = un énoncé est de type { $kind }, et non un texte
    .help = écrivez-le entre guillemets
statement-empty = un énoncé est vide
    .help = dites en une phrase ce qui est visé
language-malformed = « { $value } » n’est pas un code de langue ; écrivez par exemple en ou pt-BR
language-twice = La langue { $language } est indiquée deux fois ; gardez un seul texte
text-not-text = un texte est de type { $kind } ({ $value })
    .help = écrivez-le entre guillemets
function-takes-another = { $function }() attend { $expected }, et non { $kind }
not-a-function = { $keyword } est de type { $kind } ({ $value }), et non une fonction
    .help = donnez une fonction
neither-true-nor-false = { $value } n’est ni vrai ni faux (true ou false)
    .help = écrivez true ou false
objects-expected = { $subject } est de type { $kind } ({ $value })
    .help = écrivez { $expected }
object-of-another-kind = { $subject } contient { $kind } ({ $value })
    .help = écrivez { $expected }
currency-not-text = une monnaie est de type { $kind }
    .help = écrivez son code : "SEK"
currency-unknown = { $currency } n’est pas une monnaie d’ISO 4217
    .help = { $near ->
        [none] écrivez son code : "SEK", "USD", "EUR"
       *[other] vouliez-vous dire { $near } ?
    }
currencies-differ = impossible d’additionner { $currency } et { $second_currency } : ce sont deux monnaies
    .help = gardez-les séparées, ou convertissez-en une avec un taux de change daté et sourcé
budget-amount-not-money = le montant d’une ligne budgétaire est de type { $kind } ({ $value })
    .help = écrivez un montant avec sa monnaie, une part du total, ou pourquoi il n’y en a pas
spent-not-money = spent est de type { $kind } ({ $value })
    .help = écrivez un montant avec sa monnaie, ou pourquoi il n’y en a pas
ceiling-not-percentage = un plafond vaut { $value }
    .help = écrivez un pourcentage du total
number-not-finite = { $subject } vaut { $value }
    .help = dites pourquoi, s’il n’y a pas de chiffre
number-as-text = { $subject } est le texte { $value }, et non un nombre
    .help = { $number ->
        [none] écrivez un nombre, ou pourquoi il n’y en a pas
       *[other] écrivez { $number } sans guillemets
     }
not-a-number = { $subject } est de type { $kind } ({ $value }), et non un nombre
    .help = écrivez un nombre, une fourchette, une limite, ou pourquoi il n’y en a pas
number-too-long = { $subject } a plus de { $limit } chiffres
    .help = vérifiez le nombre
between-ends-before-start = l’intervalle de { $low } à { $high } se termine avant de commencer
    .help = écrivez d’abord la borne inférieure
spread-below-zero = une valeur approximative a une marge inférieure à zéro
    .help = écrivez une marge positive
missing-without-reason = un chiffre manquant n’a pas de raison
    .help = dites pourquoi il n’y a pas de chiffre
total-no-part-known = aucune partie n’est connue
total-of-nothing = rien à additionner
period-not-text = { $subject } est de type { $kind }, et non un texte
    .help = écrivez un texte selon ISO 8601{ $example ->
        [none]  : 2004-07
       *[other] , par exemple "{ $example }"
     }
period-end-not-date = une période a { $value } ({ $kind }) à la place de son premier ou dernier jour
    .help = écrivez la période en texte, par exemple 2004 ou 2004-07/2006-06
period-days-in-wrong-order = une période se termine le { $end }, avant de commencer le { $start }
    .help = mettez le jour le plus ancien en premier
date-not-a-time = { $subject } n’est « pas une date » (NaT)
    .help = dites qu’elle manque et pourquoi, ou omettez-la
number-end-not-exact = une borne d’un nombre est { $value } ({ $kind }), qui n’est pas exact
    .help = écrivez un nombre entier ou une fraction, ou une fourchette
keep-not-limits = les limites à respecter sont { $value } ({ $kind })
    .help = donnez une limite : au moins, au plus ou entre
period-ends-before-start = { $subject } { $value } se termine avant de commencer
    .help = faut-il écrire "{ $second }/{ $first }" ?
period-not-iso = { $subject } { $value } n’est pas une période selon ISO 8601
    .help = écrivez "2004", "2004-H2", "2004-Q3", "2004-07", "2004-07-15" ou "2004-07/2006-06"
period-of-year-zero = { $subject } { $value } a l’année 0
    .help = vérifiez la date
period-of-unknown-month = { $subject } { $value } a le mois { $month }
    .help = les mois vont de 01 à 12
day-in-no-calendar = { $subject } { $value } a le jour { $day_number } { $month }, qui n’existe dans aucun calendrier
    .help = { $period } a { $count } jours
month-name = { $month ->
    [January] janvier
    [February] février
    [March] mars
    [April] avril
    [May] mai
    [June] juin
    [July] juillet
    [August] août
    [September] septembre
    [October] octobre
    [November] novembre
   *[December] décembre
 }
comparison-open = on ne sait pas si { $first } { $sign } { $second }
    .help = comparez ses bornes low et high

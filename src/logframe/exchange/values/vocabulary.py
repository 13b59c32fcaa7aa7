"""The words of figures in English, French, Spanish, Portuguese, German, Swedish and Russian."""

from __future__ import annotations

from fractions import Fraction
from typing import Final, Literal, TypeAlias

from logframe.exchange.values.tokens import Phrases

Bound: TypeAlias = Literal["about", "at least", "at most", "more than", "less than"]

BOUNDS: Final[Phrases[Bound]] = Phrases(
    {
        "about": """about|approximately|approx|around|roughly|circa|ca|c.|some|nearly|almost|~|≈|±|environ|env
            |à peu près|près de|autour de|presque|approximativement|unos|unas|aproximadamente|aprox|alrededor de
            |cerca de|casi|em torno de|quase|por volta de|etwa|ungefähr|rund|zirka|fast|knapp|cirka|omkring|ungefär
            |runt|nästan|drygt|около|примерно|приблизительно|порядка|прибл|почти""",
        "at least": """at least|minimum|minimum of|a minimum of|min|mind|no less than|not less than|no fewer than
            |not fewer than|≥|⩾|>=|=>|minst|åtminstone|ej under|au moins|un minimum de|minimum de|pas moins de
            |al menos|por lo menos|como mínimo|un mínimo de|mínimo|mínimo de|no menos de|pelo menos|no mínimo|ao menos
            |um mínimo de|não menos de|mindestens|wenigstens|nicht weniger als|не менее|минимум|как минимум
            |по меньшей мере|не меньше""",
        "at most": """at most|maximum|maximum of|a maximum of|max|no more than|not more than|up to|not exceeding|≤|⩽
            |<=|=<|högst|maximalt|upp till|ej över|inte mer än|au plus|au maximum|un maximum de|maximum de|pas plus de
            |jusqu'à|jusqu’à|a lo sumo|como máximo|máximo|máximo de|un máximo de|hasta|no más de|no máximo|até
            |não mais de|um máximo de|höchstens|maximal|bis zu|nicht mehr als|не более|максимум|не больше|до""",
        "more than": """>|over|more than|above|greater than|exceeding|in excess of|plus de|plus que|supérieur à
            |supérieure à|más de|más que|superior a|por encima de|mais de|mais que|acima de|mehr als|über|mer än
            |fler än|över|более|больше|более чем|больше чем|свыше|выше""",
        "less than": """<|less than|fewer than|under|below|lower than|moins de|moins que|inférieur à|inférieure à
            |en dessous de|menos de|menos que|inferior a|por debajo de|abaixo de|weniger als|unter|mindre än|färre än
            |менее|меньше|менее чем|меньше чем|ниже""",
    }
)
AFTER: Final[Phrases[Bound]] = Phrases(
    {
        "about": """approx|approximately|environ|approximativement|aprox|aproximadamente|ungefähr|cirka|ungefär
            |примерно|приблизительно""",
        "at least": """+|or more|or above|or higher|and above|and more|and over|or over|minimum|ou plus|et plus
            |minimum|o más|y más|ou mais|e mais|oder mehr|und mehr|eller mer|eller fler|och mer|och fler|и более
            |или более|и больше|или больше|и выше""",
        "at most": """or less|or fewer|or below|and below|or lower|maximum|max|ou moins|et moins|o menos|y menos
            |ou menos|oder weniger|eller mindre|eller färre|и менее|или менее|и меньше|или меньше|и ниже""",
    }
)
BETWEEN: Final = Phrases({True: "between|entre|zwischen|mellan|между"})
FROM: Final = Phrases({True: "from|de|du|desde|del|depuis|von|från|от|с|со"})
TO: Final = Phrases({True: "to|till|à|a|al|jusqu'à|hasta|até|para|auf|bis|bis zu|til|до"})
UNTIL: Final = Phrases({True: "till|jusqu'à|hasta|al|até|para|bis|bis zu|til|до"})
"""Words of a range that lead to a date as well."""
AND: Final = Phrases({True: "and|et|y|e|und|och|и|&"})
OUT_OF: Final = Phrases({True: "out of|of|of the|sur|de|de un total de|de los|von|aus|av|из"})
PER: Final = Phrases({True: "per|for every|par|pour|por|por cada|pro|auf je|på|на каждые"})

SCALES: Final[Phrases[int]] = Phrases(
    {
        12: "dozen|dozens|douzaine|douzaines|docena|docenas|dutzend|dussin|дюжина|дюжины|дюжин",
        100: "hundred|hundreds|centaine|centaines|centaines de|hundert|hundratal|сотня|сотни|сотен",
        10**3: """k|thousand|thousands|mille|milliers|milliers de|millier|mil|miles|milhares|tausend|tsd|tusen
            |tusental|tkr|тыс|тысяча|тысячи|тысяч""",
        10**5: "lakh|lakhs|lac|hundred thousand|hundred thousands",
        10**6: """m|mn|mln|mio|million|millions|millions de|million de|millón|millón de|millones|millones de|milhão
            |milhões|milhões de|milhão de|millionen|miljon|miljoner|mkr|млн|миллион|миллиона|миллионов""",
        10**7: "crore|crores",
        10**9: """bn|billion|billions|mrd|md|milliard|milliards|milliards de|milliarde|milliarden|mil millones|miljard
            |miljarder|млрд|миллиард|миллиарда|миллиардов""",
    }
)
MONEY: Final[Phrases[str]] = Phrases(
    {
        "USD AUD CAD NZD SGD HKD LRD NAD ZWL BBD BSD BZD FJD GYD JMD TTD SBD XCD MXN ARS CLP COP DOP UYU": "$",
        "INR PKR LKR NPR MUR SCR IDR": "rs",
        "BRL": "r$", "AUD": "a$", "CAD": "c$", "JPY CNY": "¥", "SEK NOK DKK ISK": "kr", "XOF XAF": "fcfa|f cfa|cfa",
        "ETB": "birr", "BDT": "tk", "KES": "ksh|kshs", "UGX TZS KES": "shs", "RWF": "frw", "BIF": "fbu",
    }
)  # fmt: skip
"""Signs of money that several currencies have, or that name none for certain, with the currencies that they may be."""
SHORT_SCALES: Final = frozenset("k m mn mln mio bn mrd тыс млн млрд tsd".split())
"""What may stand at a number without a space."""

PERCENT: Final = Phrases(
    {
        True: """%|percent|per cent|pct|pourcent|pour cent|por ciento|por cento|porcento|procent|prozent|процент
            |процента|процентов|проц"""
    }
)
POINTS: Final = Phrases(
    {
        True: """pp|p.p.|pps|ppt|ppts|percentage points|percentage point|percent points|% points|%-points|%pts|% pts
            |points|point|points de pourcentage|point de pourcentage|points de %|puntos porcentuales|punto porcentual
            |puntos|pontos percentuais|ponto percentual|pontos|prozentpunkte|prozentpunkt|prozentpunkten
            |procentenheter|procentenhet|%-enheter|п.п.|п. п.|пп|процентных пунктов|процентных пункта|процентный пункт
            |п.п"""
    }
)

NUMERALS: Final[Phrases[int]] = Phrases(
    {
        0: "zero|zéro|cero|null|noll|ноль|нуль",
        1: "one|un|une|uno|una|um|uma|ein|eine|einen|eins|en|ett|один|одна|одно|одну",
        2: "two|deux|dos|dois|duas|zwei|två|два|две",
        3: "three|trois|tres|três|drei|tre|три",
        4: "four|quatre|cuatro|quatro|vier|fyra|четыре",
        5: "five|cinq|cinco|fünf|fem|пять",
        6: "six|seis|sechs|sex|шесть",
        7: "seven|siete|sete|sieben|sju|семь",
        8: "eight|huit|ocho|oito|acht|åtta|восемь",
        9: "nine|neuf|nueve|nove|neun|nio|девять",
        10: "ten|dix|diez|dez|zehn|tio|десять",
        11: "eleven|onze|elf|elva|одиннадцать",
        12: "twelve|douze|doce|doze|zwölf|tolv|двенадцать",
    }
)
ARTICLES: Final = frozenset("un une uno una um uma ein eine einen en ett one six sex seize".split())
"""Numerals that are other words as well: they count only where nothing else stands in the cell."""

FRACTIONS: Final[Phrases[Fraction]] = Phrases(
    {
        Fraction(
            1, 2
        ): """half|one half|a half|half of|½|moitié|la moitié|la moitié de|la moitié des|un demi|mitad|la mitad
            |la mitad de|metade|a metade|a metade de|hälfte|die hälfte|die hälfte der|hälften|hälften av|половина
            |половину|наполовину""",
        Fraction(1, 3): """a third|one third|third of|⅓|un tiers|le tiers|un tercio|um terço|ein drittel|en tredjedel
            |треть|на треть""",
        Fraction(
            2, 3
        ): "two thirds|two-thirds|⅔|deux tiers|dos tercios|dois terços|zwei drittel|två tredjedelar|две трети",
        Fraction(1, 4): """a quarter|one quarter|quarter of|¼|un quart|le quart|un cuarto|um quarto|ein viertel
            |en fjärdedel|четверть|на четверть""",
        Fraction(3, 4): """three quarters|three-quarters|¾|trois quarts|tres cuartos|três quartos|drei viertel
            |tre fjärdedelar|три четверти""",
    }
)
TIMES: Final[Phrases[Fraction]] = Phrases(
    {
        Fraction(2): """double|doubled|doubles|doubling|twofold|two-fold|doubler|doublé|doublement|doublée|doublés
            |duplicar|duplicado|duplica|se duplica|doble|dobrar|duplicada|dobro|verdoppeln|verdoppelt|verdopplung
            |verdoppelung|fördubblas|fördubbla|fördubblad|fördubbling|dubbelt|dubblas|удвоение|удвоить|удвоится|вдвое
            |увеличение вдвое|в два раза|в 2 раза|увеличить вдвое""",
        Fraction(3): """triple|tripled|tripling|threefold|three-fold|treble|trebled|tripler|triplé|triplement
            |triplicar|triplicado|verdreifachen|verdreifacht|tredubblas|tredubbla|утроение|утроить|втрое|в три раза
            |в 3 раза""",
        Fraction(
            1, 2
        ): """halve|halved|halving|réduire de moitié|réduit de moitié|diminuer de moitié|réduction de moitié
            |reducir a la mitad|reducido a la mitad|reducción a la mitad|reduzir à metade|reduzir pela metade
            |halbieren|halbiert|halbierung|halvera|halveras|halverad|halvering|сократить вдвое|сокращение вдвое
            |снизить вдвое|снижение вдвое|уменьшить вдвое|уменьшение вдвое""",
    }
)
TWICE: Final[Phrases[int]] = Phrases(
    {
        2: "twice|deux fois|dos veces|duas vezes|zweimal|das doppelte|doppelte|två gånger|дважды|в два раза",
        3: "thrice|three times|trois fois|tres veces|três vezes|dreimal|das dreifache|tre gånger|трижды|в три раза",
    }
)
"""Of change only before words for the baseline: "twice a year" is none."""
FOLD: Final = Phrases({True: "times|x|×|fois|veces|vezes|mal|gånger|раза|раз"})
BASELINES: Final = Phrases(
    {
        True: """baseline|base line|the baseline|baseline value|the baseline value|baseline level|the baseline level
            |la référence|valeur de référence|la valeur de référence|situation de référence|la situation de référence
            |línea de base|la línea de base|valor de base|el valor de base|valor inicial|el valor inicial
            |linha de base|a linha de base|o valor de base|valor de referência|o valor de referência|ausgangswert
            |der ausgangswert|den ausgangswert|des ausgangswertes|des ausgangswerts|dem ausgangswert|utgångsvärdet
            |baslinjen|basvärdet|базового значения|базового уровня|исходного значения|исходного уровня"""
    }
)
BESIDE_BASELINE: Final[Phrases[int]] = Phrases(
    {
        0: "of|de|du|da|do|del|von|av|от",
        1: "above|over|more than|higher than|au-dessus de|por encima de|acima de|über|över|выше",
        -1: "below|under|less than|lower than|au-dessous de|en dessous de|por debajo de|abaixo de|unter|under|ниже",
    }
)
"""Between a share and the baseline that it is of: "150 % of the baseline", "20 % above baseline"."""
RISES: Final = Phrases(
    {
        1: """increase|increased|increases|increasing|increment|rise|rises|raised|raise|rose|grow|grown|grows|grew
            |growth|gain|improve|improved|improves|improvement|more|higher|augmenter|augmente|augmentent|augmenté
            |augmentée|augmentation|hausse|accroître|accru|accroissement|amélioration|améliorer|aumentar|aumenta
            |aumentan|aumentado|aumento|aumentó|incremento|incrementar|incrementado|mejora|subir|aumentou|acréscimo
            |crescimento|melhoria|erhöhen|erhöht|erhöhung|steigern|steigerung|gestiegen|steigt|anstieg|zunahme|öka
            |ökar|ökat|ökad|ökning|höja|höjd|увеличить|увеличение|увеличится|увеличилось|увеличена|рост|вырос|повысить
            |повышение|прирост|возрос|больше|выше""",
        -1: """decrease|decreased|decreases|decreasing|decline|declined|declines|reduce|reduced|reduces|reducing
            |reduction|drop|drops|dropped|fall|falls|fallen|fell|lower|lowered|less|fewer|cut|réduire|réduit|réduite
            |réduction|diminuer|diminué|diminue|diminution|baisse|baisser|reducir|reducido|reducida|reduce|reducción
            |disminuir|disminuido|disminución|disminuye|bajar|descenso|reduzir|reduzido|reduzida|redução|diminuir
            |diminuição|queda|reduzieren|reduziert|reduzierung|reduktion|senken|gesenkt|senkung|verringern|verringert
            |verringerung|rückgang|sinkt|gesunken|minska|minskar|minskat|minskad|minskning|sänka|sänkt|снизить
            |снижение|снизится|снизилась|снижена|сократить|сокращение|сокращена|сократится|уменьшить|уменьшение
            |уменьшится|меньше|ниже""",
    }
)
UP_OR_DOWN: Final[Phrases[int]] = Phrases({1: "up|upp|en hausse", -1: "down|ner|en baisse"})
"""Of change only right before a share or points: "up 20 %"."""
BY: Final = Phrases({True: "by|of|with|de|du|del|d'|d’|en|un|por|em|do|um|von|med|на"})
"""Between a word of change and its size: "increase by 10"."""

MONTHS: Final[Phrases[int]] = Phrases(
    {
        1: "jan|january|janvier|janv|enero|ene|janeiro|januar|jänner|januari|январь|января|янв|январе",
        2: "feb|february|février|févr|fév|febrero|fevereiro|fev|februar|februari|февраль|февраля|фев|феврале",
        3: "mar|march|mars|marzo|março|märz|mär|mrz|март|марта|мар|марте",
        4: "apr|april|avril|avr|abril|abr|апрель|апреля|апр|апреле",
        5: "may|mai|mayo|maio|maj|май|мая|мае",
        6: "jun|june|juin|junio|junho|juni|июнь|июня|июн|июне",
        7: "jul|july|juillet|juil|julio|julho|juli|июль|июля|июл|июле",
        8: "aug|august|août|aout|agosto|ago|augusti|август|августа|авг|августе",
        9: "sep|sept|september|septembre|septiembre|setiembre|setembro|set|сентябрь|сентября|сен|сент|сентябре",
        10: "oct|october|octobre|octubre|outubro|out|oktober|okt|октябрь|октября|окт|октябре",
        11: "nov|november|novembre|noviembre|novembro|ноябрь|ноября|ноя|нояб|ноябре",
        12: "dec|december|décembre|déc|diciembre|dic|dezembro|dez|dezember|декабрь|декабря|дек|декабре",
    }
)

NOTHINGS: Final = Phrases(
    {
        True: """n/a|n/r|n.a.|n.a|n a|na|nan|nil|none|null|not applicable|not available|not reported|not yet available
            |not known|not set|not measured|not collected|not yet collected|not yet known|not yet measured|no data
            |no data yet|no data available|no figure|no baseline|no target|tbd|tbc|tba|t.b.d.|t.b.c.|to be determined
            |to be confirmed|to be defined|to be decided|to be set|to be established|to be announced|to be developed
            |to be collected|to be identified|to be agreed|will be determined|will be defined|will be established
            |pending|data pending|awaiting data|unknown|unavailable|missing|?|??|x|-|--|---|–|––|...|…|*|/|.|..
            |no value|blank|not specified|sans objet|s.o.|s/o|so|n.d.|n/d|nd|non disponible|pas disponible
            |non applicable|pas de données|aucune donnée|données non disponibles|à déterminer|à définir|à confirmer
            |à préciser|à fixer|à établir|en attente|inconnu|non connu|non renseigné|néant|aucun|aucune|no aplica
            |no aplicable|no disponible|s/d|sin datos|sin dato|por determinar|por definir|por confirmar|por establecer
            |a determinar|a definir|pendiente|desconocido|no se conoce|ninguno|ninguna|não aplicável|não se aplica
            |não disponível|indisponível|sem dados|a confirmar|a ser definido|a ser determinado|por apurar|pendente
            |desconhecido|nenhum|nenhuma|nicht zutreffend|nicht anwendbar|entfällt|nicht verfügbar|nicht vorhanden
            |keine daten|keine angabe|keine angaben|k.a.|k. a.|k.a|wird noch festgelegt|noch festzulegen|noch offen
            |noch zu bestimmen|zu bestimmen|festzulegen|ausstehend|unbekannt|offen|keine|keiner|liegt nicht vor
            |ej tillämpligt|inte tillämpligt|e/t|saknas|uppgift saknas|ingen uppgift|ej tillgängligt|ej tillgänglig
            |inte tillgängligt|fastställs senare|ska fastställas|fastställs|att fastställa|bestäms senare|okänt|okänd
            |inga data|ej mätt|ingen|inga|väntar|не применимо|неприменимо|н/д|н/п|н.д.|н.п.|нд|нет данных|данных нет
            |нет сведений|недоступно|не определено|будет определено|подлежит определению|уточняется|будет уточнено
            |неизвестно|отсутствует|отсутствуют|не имеется|нет информации"""
    }
)

UNDER_WAY: Final = Phrases(
    {
        True: """in progress|work in progress|ongoing|on-going|under way|underway|in process|not started|not yet started
            |not yet due|not yet completed|en cours|en cours de réalisation|en cours d'exécution|non démarré
            |pas encore démarré|en curso|en proceso|en ejecución|en marcha|no iniciado|aún no iniciado|em curso
            |em andamento|em execução|não iniciado|in arbeit|in bearbeitung|laufend|läuft|läuft noch|im gange
            |noch nicht begonnen|pågår|pågående|ej klart|ej klar|inte klart|ej påbörjat|inte påbörjat|в работе
            |в процессе|в процессе реализации|выполняется|ведётся|продолжается|не начато|ещё не начато"""
    }
)
"""What is done and has no figure yet; of an event, that it has not come."""

YES: Final = Phrases(
    {
        True: """yes|y|true|done|achieved|reached|completed|met|in place|oui|vrai|atteint|atteinte|réalisé|réalisée|sí
            |si|verdadero|logrado|lograda|alcanzado|alcanzada|cumplido|sim|verdadeiro|alcançado|alcançada|atingido|ja
            |wahr|erreicht|erfüllt|sant|uppnått|uppnådd|klar|да|истина|достигнуто|выполнено|✓|✔|☑""",
        False: """no|n|false|not done|not achieved|not reached|not completed|not met|not in place|not yet|non|faux
            |non atteint|non atteinte|non réalisé|pas encore|falso|no logrado|no lograda|no alcanzado|no cumplido
            |todavía no|não|não alcançado|ainda não|nein|falsch|nicht erreicht|nicht erfüllt|noch nicht|nej|falskt
            |ej uppnått|inte uppnått|ej uppnådd|inte ännu|нет|ложь|не достигнуто|не выполнено|ещё нет|✗|✘|☒""",
    }
)

"""Numbers, units and answers as people write them in seven languages: what each text is read as."""

from __future__ import annotations

import string
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logframe.declaration.values.numbers import Missing, Number, between
from logframe.declaration.values.numbers import number as exactly
from logframe.exchange.values.booleans import is_nothing, read_boolean
from logframe.exchange.values.numbers import ReadNumber, read_number
from logframe.exchange.values.percent_scales import Stored, percentages
from logframe.exchange.values.signs import MACHINE, Signs, evidence
from logframe.exchange.values.unit_words import read_unit
from logframe.language.rendering import words_of
from logframe.messages import Message
from logframe.spoken_language import LANGUAGES


def shown(answer: ReadNumber | None) -> str:
    """Return what was read as one line: the value, then unit, percent, words; or the code of the problem."""
    if answer is None:
        return "no number"
    if answer.problem is not None:
        return f"{answer.problem.code} {answer.pair}" if answer.pair else answer.problem.code
    value = "nothing" if isinstance(answer.value, Missing) else str(answer.value)
    if answer.change is not None:
        size = "" if answer.change.by == "times" else "-" if answer.change.falls else "+"
        value = f"{size}{answer.change.size} {answer.change.by}"
    marks = (
        f"{' %' if answer.percent else ''}{' pp' if answer.points else ''}{f' {answer.unit}' if answer.unit else ''}"
    )
    return f"{value}{marks}{f' [{answer.words}]' if answer.words and value != 'nothing' else ''}"


def rows(table: str) -> list[tuple[str, str]]:
    """Return the rows of a table: a text and what it reads as, with "=>" between them."""
    pairs = [line.split("=>") for line in table.strip().splitlines() if line.strip()]
    return [(text.strip(), reads.strip()) for text, reads in pairs]


NUMBERS = """
400 => 400
0 => 0
007 => 7
-12 => -12
−12 => -12
+5 => 5
4.5 => 4.5
47,5 => 47.5
0,512 => 0.512
.5 => no number
400 people => 400 person [people]
400 trained health workers => 400 [trained health workers]
400 (2024) => 400 [(2024)]
35% (2019) => 35 % [(2019)]
3 (one in each province) => 3 [(one in each province)]
3 (1 platform per country) => 3 [(1 platform per country)]
400 (320 women) => 400 [(320 women)]
400 (M: 200, F: 200) => 400 [(M: 200, F: 200)]
7 (tbc) => 7 [(tbc)]
2* => 2 [*]
2** => 2 [**]
400¹ => 400 [¹]
12 † => 12 [†]
400+ => at least 400
400 + => cell-no-figure
> 400 => more than 400
>400 => more than 400
≥ 400 => at least 400
>= 400 => at least 400
< 5 => less than 5
<1.5 => less than 1.5
≤ 5 => at most 5
at least 400 => at least 400
At least 15 court cases => at least 15 case [court cases]
minimum 20 => at least 20
min. 20 => at least 20
no less than 20 => at least 20
over 400 => more than 400
more than 400 => more than 400
more than 400 people => more than 400 person [people]
up to 5 => at most 5
no more than 3 => at most 3
max 3 => at most 3
less than 5 % => less than 5 %
under 5 % => less than 5 %
400 or more => at least 400
400 and above => at least 400
5 or less => at most 5
about 200 => about 200
approx. 200 => about 200
approximately 1,500,000 => about 1,500,000
2 dozen => 24
3 hundred => 300
2 hundred thousand => 200,000
300 approx. => about 300
300 environ => about 300
ca. 1 500 => about 1,500
c. 200 => about 200
~200 => about 200
~ 400 => about 400
around 14 000 => about 14,000
nearly 300 => about 300
3.5 ± 0.2 => about 3.5
8-14 => 8 to 14
8 - 14 => 8 to 14
8–14 => 8 to 14
8 to 14 => 8 to 14
between 8 and 14 => 8 to 14
from 8 to 14 => 8 to 14
20-25% => 20 to 25 %
35 % to 40 % => 35 to 40 %
1.2-1.5 million => 1,200,000 to 1,500,000
10 000 – 12 000 => 10,000 to 12,000
14-8 => cell-range-reversed
USD 4,000 => 4,000 USD
US$ 1.2 million => 1,200,000 USD
US$1,200 => 1,200 USD
£3,500,000 => 3,500,000 GBP
€1.5m => 1,500,000 EUR
EUR1250 => 1,250 EUR
EUR 1,250,000 => 1,250,000 EUR
4 000 EUR => 4,000 EUR
4000€ => 4,000 EUR
$500 => 500 $
Rs 500 => 500 Rs
KES 20,000 => 20,000 KES
12 000,50 => 12,000.5
1.2 m => 1,200,000
1.2m => 1,200,000
1.2 million => 1,200,000
2 million people => 2,000,000 person [people]
3k => 3,000
10K => 10,000
5M => 5,000,000
USD 5 M => 5,000,000 USD
50 M => cell-no-figure
1 in 5 => cell-pair-of-figures (1, 5)
40 in 2019 => 40 [in 2019]
about 5-10 => 5 to 10
at least 5-10 => cell-no-figure
5 % decrease => -5 percent
20 % more => +20 percent
once => no number
Target 2024: 400 => 400 [Target 2024:]
Year 1: 100, Year 2: 200 => no number
2023: 100; 2024: 200 => cell-several-figures
20 of 25 (80%) => cell-pair-of-figures (20, 25)
80% (20/25) => 80 % [(20/25)]
two (2) => 2 [(2)]
12 new, 30 total => cell-several-figures
12 (cumulative) => 12 [(cumulative)]
12 months => 12 month [months]
50°C => cell-no-figure
+5%-10% => cell-no-figure
2.5 bn => 2,500,000,000
3 thousand => 3,000
2 lakh => 200,000
1.5 crore => 15,000,000
45 % => 45 %
45% => 45 %
٤٥٪ => 45 %
45 per cent => 45 %
45 percent => 45 %
45 pct => 45 %
100% => 100 %
50 % of women => 50 % [of women]
5 pp => 5 pp
5 percentage points => 5 pp
100 kg => 100 kg [kg]
50ha => 50 ha [ha]
5 km of road => 5 km [km of road]
5 out of 10 => cell-pair-of-figures (5, 10)
5 of 10 => cell-pair-of-figures (5, 10)
143/301 => cell-pair-of-figures (143, 301)
1:25 => cell-pair-of-figures (1, 25)
5 of 10 schools => cell-pair-of-figures (5, 10)
half => 50 %
two thirds => 66.67 %
five => 5
Twelve => 12
three workshops => 3 event [workshops]
one => 1
one system set up => no number
two-way radios => no number
٤٠٠ => 400
４００ => 400
४०० => 400
4٤ => cell-no-digits
1 512 => 1,512
1 512 000 => 1,512,000
1’512 => 1,512
1'512'000 => 1,512,000
1,512,000 => 1,512,000
1.512.000 => 1,512,000
1,234,567.5 => 1,234,567.5
1.234.567,5 => 1,234,567.5
12,34,567 => 1,234,567
1,512 => cell-ambiguous-sign
1.512 => cell-ambiguous-sign
1,512 people => 1,512 person [people]
12,3456 => 12.3456
2 per year => 2 [per year]
400 by 2024 => 400 [by 2024]
400 by June 2024 => 400 [by June 2024]
400 people in 12 districts => 400 person [people in 12 districts]
400, of which most are women => 400 [, of which most are women]
Target: 400 => 400 [Target:]
Total: 400 people => 400 person [Total: people]
2024: 400 => 400 [2024:]
2000 => 2,000
2024 => 2,024
M: 100; F: 120 => no number
Women: 120 => no number
400 women and 300 men => cell-several-figures
3 workshops, 20 participants => cell-several-figures
5, 6 and 7 => cell-several-figures
5 < 10 => cell-no-figure
8- => cell-no-figure
12.3.4 => cell-no-digits
1,23,4 => cell-no-digits
1.2.3 => cell-no-digits
1e5 => no number
0x10 => no number
2nd => no number
--5 => no number
R1 => no number
CO2 => no number
Q3 => no number
5-Feb => no number
Feb-5 => no number
12 March 2024 => no number
31/12/2024 => no number
31.12.2024 => no number
12/2024 => no number
2023-24 => no number
2010-11 => no number
2024-06 => no number
Strategy approved => no number
Not started (0 of 5) => no number
No => no number
Yes => no number
Increase to 400 => 400 [Increase to]
nan => nothing
inf => no number
400 personnes => 400 person [personnes]
au moins 400 => at least 400
environ 200 => about 200
plus de 30 000 => more than 30,000
moins de 5 % => less than 5 %
jusqu'à 12 => at most 12
de 8 à 14 => 8 to 14
entre 8 et 14 => 8 to 14
400 ou plus => at least 400
5 sur 10 => cell-pair-of-figures (5, 10)
45 pour cent => 45 %
1,2 million => 1,200,000
3 millions d'euros => 3,000,000 [d'euros]
la moitié => 50 %
cinq => 5
30 000 personnes => 30,000 person [personnes]
al menos 400 => at least 400
unas 200 => about 200
más de 400 personas => more than 400 person [personas]
menos de 5 => less than 5
hasta 12 => at most 12
de 8 a 14 => 8 to 14
entre 8 y 14 => 8 to 14
5 de 10 => cell-pair-of-figures (5, 10)
45 por ciento => 45 %
1,2 millones => 1,200,000
20 mil => 20,000
la mitad => 50 %
siete => 7
pelo menos 400 => at least 400
cerca de 200 => about 200
mais de 400 pessoas => more than 400 person [pessoas]
até 12 => at most 12
entre 8 e 14 => 8 to 14
45 por cento => 45 %
1,2 milhões => 1,200,000
metade => 50 %
mindestens 400 => at least 400
etwa 200 => about 200
ca. 200 Personen => about 200 person [Personen]
mehr als 400 => more than 400
weniger als 5 => less than 5
höchstens 12 => at most 12
bis zu 12 => at most 12
zwischen 8 und 14 => 8 to 14
8 bis 14 => 8 to 14
5 von 10 => cell-pair-of-figures (5, 10)
45 Prozent => 45 %
1,2 Mio. => 1,200,000
3 Tausend => 3,000
Hälfte => 50 %
fünf => 5
minst 400 => at least 400
cirka 200 => about 200
fler än 400 => more than 400
färre än 5 => less than 5
högst 12 => at most 12
upp till 12 => at most 12
mellan 8 och 14 => 8 to 14
från 8 till 14 => 8 to 14
5 av 10 => cell-pair-of-figures (5, 10)
45 procent => 45 %
1,2 miljoner => 1,200,000
hälften => 50 %
fem => 5
не менее 400 => at least 400
около 200 => about 200
более 400 человек => more than 400 person [человек]
менее 5 => less than 5
не более 12 => at most 12
до 12 => at most 12
от 8 до 14 => 8 to 14
между 8 и 14 => 8 to 14
5 из 10 => cell-pair-of-figures (5, 10)
45 процентов => 45 %
1,2 млн => 1,200,000
1,2 млн. руб. => 1,200,000 RUB
20 тыс. => 20,000
половина => 50 %
пять => 5
"""


@pytest.mark.parametrize(("text", "reads"), rows(NUMBERS))
def test_numbers_without_evidence(text: str, reads: str) -> None:
    """A text is one number with its words, no number, or a doubt that is named."""
    assert shown(read_number(text)) == reads


CHANGES = """
+20 % => +20 percent
+20% by 2025 => +20 percent [by 2025]
+20 => +20 number
-20 % => -20 percent
-20 => -20
+5 pp => +5 points
increase by 10 => +10 number
Increase by 10% => +10 percent
increase of 20 % => +20 percent
increase of 5 percentage points => +5 points
increase by at least 15 % => +at least 15 percent
Increase number of cases by 20% => +20 percent
20 % increase => +20 percent
10 % more => +10 percent
20 more schools => +20 number [schools]
30% reduction => -30 percent
reduction of 30% => -30 percent
reduce by half => 0.5 times
reduced by a third => 0.6667 times
double => 2 times
Doubled by 2025 => 2 times [by 2025]
triple => 3 times
halved => 0.5 times
x2 => 2 times
2x => 2 times
increase from 20 to 40 => 40 [increase from 20 to]
reduced from 35 % to 20 % => 20 % [reduced from 35 % to]
increase to 400 => 400 [increase to]
from 30 to 45 % => 45 % [from 30 to]
from 45 to 30 => 30 [from 45 to]
to 90 % (2028) => 90 % [to (2028)]
al menos 30 => at least 30
down to 5 => 5 [down to]
hasta 30 => at most 30
до 30 % => at most 30 %
to 2025 => no number
a 3-year plan => no number
twice the baseline (2027) => 2 times [(2027)]
1.5 times baseline => 1.5 times
3x the baseline => 3 times
150 % of the baseline => 1.5 times
20 % above baseline => +20 percent
10 % below the baseline => -10 percent
2 fois la valeur de référence => 2 times
das Doppelte des Ausgangswerts => 2 times
twice a year => no number
300 improved latrines => 300 [improved latrines]
reduce by 2025 => no number
up to 12 => at most 12
augmentation de 10 % => +10 percent
augmenter de 5 points de pourcentage => +5 points
réduire de moitié => 0.5 times
doubler => 2 times
aumento del 10 % => +10 percent
reducir en un 30 % => -30 percent
duplicar => 2 times
aumentar 10 pontos percentuais => +10 points
redução de 20% => -20 percent
Steigerung um 15 Prozent => +15 percent
Senkung um 5 Prozentpunkte => -5 points
verdoppeln => 2 times
ökning med 5 procentenheter => +5 points
minska med 20 % => -20 percent
fördubblas => 2 times
увеличение на 10 % => +10 percent
снижение на 5 п.п. => -5 points
удвоить => 2 times
сократить вдвое => 0.5 times
400 => 400
45 % => 45 %
"""


@pytest.mark.parametrize(("text", "reads"), rows(CHANGES))
def test_targets_that_say_by_how_much(text: str, reads: str) -> None:
    """A target may be a change from the baseline; a figure that only stands beside a word of change is none."""
    assert shown(read_number(text, relative=True)) == reads


@pytest.mark.parametrize(
    ("text", "baseline", "is_percentage", "reads"),
    [
        ("+20 %", exactly(100), False, "120"),
        ("-20 %", exactly(100), False, "80"),
        ("increase by 10", exactly(100), False, "110"),
        ("reduce by half", exactly(30), False, "15"),
        ("double", exactly(20), True, "40"),
        ("+5 pp", exactly(20), True, "25"),
        ("reduce by 5 points", exactly(20), True, "15"),
        ("+10 %", between(8, 14), False, "8.8 to 15.4"),
        ("increase by at least 20 %", exactly(50), False, "at least 60"),
        ("+10 %", exactly(20), True, "relative-to-percentage"),
        ("increase by 10", exactly(20), True, "relative-to-percentage"),
        ("+10 %", None, False, "relative-without-baseline"),
        ("double", Missing("no survey"), False, "relative-without-baseline"),
    ],
)
def test_changes_are_resolved_against_the_baseline(
    text: str, baseline: Number | Missing | None, is_percentage: bool, reads: str
) -> None:
    """A change of a percentage needs points; without a baseline there is nothing to change from."""
    answer = read_number(text, relative=True)
    assert answer is not None
    assert answer.change is not None
    value = answer.change.resolve(baseline, is_percentage=is_percentage)
    assert (value.message.code if isinstance(value, Missing) and value.message else str(value)) == reads


def test_a_change_of_a_percentage_tells_both_readings() -> None:
    """20 % that rises by 10 % is 30 % in points and 22 % in per cent."""
    answer = read_number("+10 %", relative=True)
    assert answer is not None
    assert answer.change is not None
    value = answer.change.resolve(exactly(20), is_percentage=True)
    assert isinstance(value, Missing)
    assert value.message == Message("relative-to-percentage", points=exactly(30), share=exactly(22))


@pytest.mark.parametrize(
    ("text", "number", "reads"),
    [
        ("1 2.8 (2021)", "1", "2.8 [(2021)]"),
        ("1 89 (2019)", "1", "89 [(2019)]"),
        ("1.1 35% (2019)", "1.1", "35 % [(2019)]"),
        ("1.1.1 400 (2025)", "1.1.1", "400 [(2025)]"),
        ("1.1.1. 400", "1.1.1", "400"),
        ("2) 15", "2", "15"),
        ("1.2 3 (2019)", "1.2", "3 [(2019)]"),
        ("1 400 (2025)", "1", "cell-number-or-thousands"),
        ("1 400", "2", "1,400"),
        ("1.1 tbd", "1.1", "nothing"),
        ("1.1", "1.1", "1.1"),
        ("35%", "1.1", "35 %"),
        ("1.1 % of women", "1.1", "1.1 % [of women]"),
    ],
)
def test_the_number_of_the_line_is_no_figure(text: str, number: str, reads: str) -> None:
    """A cell may repeat the number of its indicator; a thousand that it may be the beginning of is a doubt."""
    assert shown(read_number(text, number=number)) == reads


def test_the_unit_of_the_indicator_decides_between_readings() -> None:
    """1.2 m are metres of a road, and 1,512 are never one and a half people."""
    assert shown(read_number("1.2 m", unit="m")) == "1.2 m [m]"
    assert shown(read_number("1,512", unit="person")) == "1,512"
    assert shown(read_number("1.512", unit="person")) == "1,512"
    assert shown(read_number("1,512", unit="ha")) == "cell-ambiguous-sign"


SIGNS = [
    (["47,5", "1,512"], Signs("decimal", "thousands")),
    (["1,234,567"], Signs("thousands", "decimal")),
    (["1.234,5"], Signs("decimal", "thousands")),
    (["1,234.5"], Signs("thousands", "decimal")),
    (["47.5"], Signs("thousands", "decimal")),
    (["47,5", "47.5"], Signs()),
    (["1,512", "about 200", "n/a"], Signs()),
    (["1,512", "1,02"], Signs("mixed", "thousands")),
    (["1,512", "1,02", "4.1%", "3.8%"], Signs("thousands", "decimal")),
    (["1,02", "3,25", "1,512"], Signs("decimal", "thousands")),
    (["12,34,567"], Signs("thousands", "decimal")),
    (["1.1 Farmers are trained", "1.2 Seeds"], Signs()),
    (["9" * 1000, "1,2" * 500], Signs()),
    ([], Signs()),
]


@pytest.mark.parametrize(("texts", "signs"), SIGNS)
def test_a_file_shows_what_its_commas_and_points_are(texts: list[str], signs: Signs) -> None:
    """The clear numbers of a file decide for the unclear ones; contradictions leave them open."""
    assert evidence(texts) == signs


@pytest.mark.parametrize(
    ("text", "signs", "reads"),
    [
        ("1,512", Signs("decimal", "thousands"), "1.512"),
        ("1,512", Signs("thousands", "decimal"), "1,512"),
        ("1.512", Signs("decimal", "thousands"), "1,512"),
        ("1,02", Signs("thousands", "decimal"), "cell-no-digits"),
        ("1,02", Signs("mixed", "thousands"), "cell-ambiguous-sign"),
        ("1,512", Signs("mixed", "thousands"), "cell-ambiguous-sign"),
        ("1.5", Signs("decimal", "thousands"), "cell-no-digits"),
        ("740,000", MACHINE, "cell-ambiguous-sign"),
        ("1.512", MACHINE, "1.512"),
        ("3,469,600", MACHINE, "3,469,600"),
    ],
)
def test_numbers_with_evidence(text: str, signs: Signs, reads: str) -> None:
    """What does not fit the signs of its file is a doubt, not a number of another size."""
    assert shown(read_number(text, signs)) == reads


def test_a_doubtful_sign_tells_both_readings() -> None:
    """Both numbers stand in the message."""
    answer = read_number("1,234")
    assert answer is not None
    assert answer.problem is not None
    assert (answer.problem.fields["whole"], answer.problem.fields["decimal"]) == ("1234", "1.234")


NOTHINGS = """
tbc|TBD|TBC.|(tbd)|n/a|N/A|n.a.|na|-|–|—|--|...|…|?|none|nil|None|NULL|nan|x|not available|Not applicable
no data|No data yet|to be determined|To be confirmed|To be determined (baseline survey in May 2024)
TBD after baseline survey|TBD (2024)|pending|data pending|not set|unknown|No baseline|No target yet
not yet available|N/A (new indicator)|to be developed|No data available for 2023|à déterminer|a determiner
à définir|s.o.|sans objet|non disponible|N/D|n.d.|pas de données|néant|non renseigné|en attente|no disponible
no aplica|sin datos|por determinar|por definir|s/d|pendiente|ninguno|não disponível|sem dados|a definir
não aplicável|não se aplica|nenhum|keine Angabe|k.A.|k. A.|nicht verfügbar|keine Daten|entfällt|noch offen
liegt nicht vor|unbekannt|saknas|uppgift saknas|ej tillämpligt|fastställs senare|ingen uppgift|okänt
ej tillgängligt|нет данных|н/д|не применимо|неизвестно|уточняется|будет определено|отсутствует
"""


@pytest.mark.parametrize("text", [text for line in NOTHINGS.strip().splitlines() for text in line.split("|")])
def test_texts_that_say_that_there_is_no_figure(text: str) -> None:
    """No figure is missing with its text, and never zero."""
    assert is_nothing(text)
    answer = read_number(text)
    assert answer is not None
    assert answer.problem is None
    assert isinstance(answer.value, Missing)
    assert text in str(answer.value)


@pytest.mark.parametrize(
    "text",
    ["0", "400", "none of the women", "so far 400", "no", "Strategy approved", "x-rays", "-5", "400 (tbc)", "tbc: 400",
     "No data: 400", "nada más", "nothing", "non", "Not started", "unknown 5", "5?"],
)  # fmt: skip
def test_texts_that_say_something_else(text: str) -> None:
    """A word of no figure within a longer text says nothing of the figure."""
    assert not is_nothing(text)


@pytest.mark.parametrize(
    ("yes", "no"),
    [("yes", "no"), ("Yes", "No"), ("Y", "N"), ("TRUE", "FALSE"), ("achieved", "not achieved"), ("done", "not yet"),
     ("oui", "non"), ("atteint", "non atteint"), ("sí", "no"), ("logrado", "no logrado"), ("sim", "não"),
     ("alcançado", "não alcançado"), ("ja", "nein"), ("erreicht", "nicht erreicht"), ("Ja", "Nej"),
     ("uppnått", "ej uppnått"), ("да", "нет"), ("достигнуто", "не достигнуто"), ("✓", "✗"), ("reached", "not reached")],
)  # fmt: skip
def test_yes_and_no(yes: str, no: str) -> None:
    """Yes and no in seven languages."""
    assert (read_boolean(yes), read_boolean(no)) == (True, False)


@pytest.mark.parametrize("text", ["", "maybe", "400", "yes and no", "n/a", "no baseline", "nope", "None"])
def test_neither_yes_nor_no(text: str) -> None:
    """Anything else is neither."""
    assert read_boolean(text) is None


UNITS = """
Number =>
# =>
No. =>
N° =>
Nombre =>
Anzahl =>
antal =>
Количество =>
people => person
Ha => ha
children => person
Women => person
HHs => household
households => household
schools => school
farmers => person
MT => tonne
Individuals => person
beneficiaries => person
participant => person
workshops => event
USD => USD
€ => EUR
ratio => 1
score => 1
% => percent
Percent => percent
percentage => percent
Number of people => person
Number (people) => person
people (women) => person
% of women => percent
personnes => person
ménages => household
pour cent => percent
personas => person
hogares => household
pessoas => person
Personen => person
Haushalte => household
Prozent => percent
personer => person
hushåll => household
человек => person
домохозяйства => household
процент => percent
SEK per person => SEK/person
km => km
hectares => ha
square metres => m2
m² => m2
"""


@pytest.mark.parametrize(("text", "unit"), rows(UNITS))
def test_units_as_people_write_them(text: str, unit: str) -> None:
    """Units by the library's names; "Number" counts what the indicator names."""
    assert read_unit(text) == unit


@pytest.mark.parametrize("text", ["widgets", "blue", "number of frobs", "x" * 500])
def test_units_that_nobody_knows(text: str) -> None:
    """A unit that is not known is none, and the caller may define it."""
    assert read_unit(text) is None


def plain(*numbers: str) -> list[Stored]:
    """Return stored figures: "40" plain, "0.4f" in a percent format, "12%" as text."""
    return [
        Stored(Fraction(text[:-1]), "percent format")
        if text.endswith("f")
        else Stored(Fraction(text[:-1]), "percent sign")
        if text.endswith("%")
        else Stored(exactly(0).low if text == "0" else Fraction(text))  # type: ignore[arg-type]
        for text in numbers
    ]


@pytest.mark.parametrize(
    ("stored", "reads", "shares"),
    [
        (["0.4f", "0.8f", "0.72"], ["40", "80", "72"], True),
        (["0.5", "0.8", "0.79"], ["50", "80", "79"], True),
        (["50", "80", "79"], ["50", "80", "79"], False),
        (["0", "0.8"], ["0", "80"], True),
        (["0", "80"], ["0", "80"], False),
        (["0.5", "1"], ["50", "100"], True),
        (["1", "40"], ["1", "40"], False),
        (["0.72", "40"], ["?", "?"], False),
        (["0.72", "40", "60"], ["?", "40", "60"], False),
        (["0.72", "0.5", "40"], ["72", "50", "?"], False),
        (["12%", "0.5"], ["12", "?"], False),
        (["12%", "50"], ["12", "50"], False),
        (["35%", "0.42f"], ["35", "42"], False),
        (["0.4f", "40"], ["40", "?"], False),
        (["0.4f", "40", "60"], ["?", "40", "60"], False),
        (["40f"], ["?"], False),
        (["1.5f"], ["150"], False),
        (["1"], ["?"], False),
        (["1f"], ["100"], False),
        (["0"], ["0"], False),
        ([], [], False),
    ],
)
def test_percent_or_share(stored: list[str], reads: list[str], shares: bool) -> None:
    """The stored numbers of an indicator decide on one scale; what does not fit is a doubt."""
    answer = percentages(plain(*stored))
    assert ["?" if isinstance(value, Missing) else str(value) for value in answer.values] == reads
    assert answer.shares == shares


WRITTEN = st.one_of(st.integers(-(10**12), 10**12), st.decimals(-(10**6), 10**6, places=2).map(Fraction)).map(
    lambda number: number.numerator if isinstance(number, Fraction) and number.denominator == 1 else number
)


@given(
    st.sampled_from(sorted(LANGUAGES)),
    WRITTEN,
    st.integers(0, 10**6),
    st.sampled_from(["exact", "range", "about", "at least", "at most", "more than", "less than"]),
)
def test_what_is_written_reads_back(language: str, first: int | Fraction, width: int, form: str) -> None:
    """A number in the words of each language of the library is read as the same number."""
    value = {
        "exact": exactly(first),
        "range": between(first, first + width),
        "about": Number(first, first, "approximate", first),
        "at least": Number(first, None, "bound"),
        "at most": Number(None, first, "bound"),
        "more than": Number(first, None, "bound", strict=True),
        "less than": Number(None, first, "bound", strict=True),
    }[form]
    if form == "range" and first + width < 0:
        return  # "-5 to -3" is read where a word stands between, not a dash
    words = words_of(language)
    signs = Signs("thousands", "decimal") if language == "en" else Signs("decimal", "thousands")
    answer = read_number(words.field(value), signs)
    assert answer is not None, words.field(value)
    assert isinstance(answer.value, Number), words.field(value)
    if form == "about":
        assert answer.value.middle == first
    else:
        assert answer.value == value


@given(st.integers(0, 10**15), st.sampled_from([",", ".", " ", "\u00a0", "\u202f", "'", "’"]))
def test_thousands_in_any_form(number: int, sign: str) -> None:
    """Groups of three digits are the same number whatever stands between them."""
    signs = Signs("thousands", "decimal") if sign == "," else Signs("decimal", "thousands")
    answer = read_number(f"{number:,}".replace(",", sign), signs)
    assert answer is not None
    assert answer.value == exactly(number)


@given(st.text(max_size=200) | st.text(string.digits + " .,-–/%+()±kmM'", max_size=60), st.booleans())
def test_no_text_is_an_exception(text: str, relative: bool) -> None:
    """Whatever a cell holds, it is a number, no number or a doubt."""
    answer = read_number(text, relative=relative)
    assert answer is None or isinstance(answer.value, (Number, Missing))
    assert read_boolean(text) in (True, False, None)
    assert is_nothing(text) in (True, False)
    assert isinstance(evidence([text]), Signs)
    unit = read_unit(text)
    assert unit is None or isinstance(unit, str)

"""Figures within the words of an indicator: what is proposed as target, baseline and part, and what is none."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from benchmarks.scaling import steps
from hypothesis import given
from hypothesis import strategies as st

from logframe.declaration.values.numbers import Missing
from logframe.exchange.values.booleans import is_nothing, read_boolean
from logframe.exchange.values.numbers import read_number
from logframe.exchange.values.periods import calendar_of, find_periods, read_period
from logframe.exchange.values.proposals import Proposal, figures_in_words
from logframe.exchange.values.signs import evidence
from logframe.exchange.values.tokens import tokens_of
from logframe.exchange.values.unit_words import read_unit


def shown(proposal: Proposal) -> str:
    """Return a proposal as one line: role, value, unit, date, parts."""
    if proposal.change is not None:
        size = "" if proposal.change.by == "times" else "-" if proposal.change.falls else "+"
        value = f"{size}{proposal.change.size} {proposal.change.by}"
    else:
        value = "nothing" if isinstance(proposal.value, Missing) else str(proposal.value)
    line = f"{proposal.role} {value}{' %' if proposal.percent else ''}"
    line += f" {proposal.unit}" if proposal.unit else ""
    if proposal.period is not None:
        line += f" @{proposal.period.period or proposal.period.relative}"
    for part in proposal.parts:
        line += f" ({part.name} {part.value}{' %' if part.percent else ''})"
    return line


STATEMENTS = """
400 victims assisted by June 2006, half of them women => target 400 person @2006-06 (women 50 %)
At least 70 % of trained officials apply the new rules => target at least 70 %
Incidence reduced from 35 % to 20 % by 2020 => baseline 35 % | target 20 % @2020
80% (baseline 40%) => target 80 % | baseline 40 %
80 % of teachers trained; 40 % (baseline) => target 80 % | baseline 40 %
Number of identified cases of trafficking reduced by 20% by 2022 (baseline 2019: 89 cases) =>
    target -20 percent @2022 | baseline 89 case @2019
- 60% of assisted victims live independently 12 months after return (baseline: 35% in 2019) =>
    target 60 % | baseline 35 % @2019
- At least 15 court cases with a conviction by the end of the action (2019: 3) =>
    target at least 15 case @end | baseline 3 @2019
1.1 400 victims assisted (of which 320 women) => target 400 person (women 320)
1.1 400 victims assisted (320 women, 80 men) => target 400 person (women 320) (men 80)
1.2 2 shelters in operation => target 2 facility
1.3 80% of victims satisfied with the services => target 80 %
2.1 300 police officers trained (baseline 0) => target 300 person | baseline 0
2.2 Number of referrals by police: 40 in 2019, 120 in 2022 => baseline 40 @2019 | target 120 @2022
3.1 50,000 leaflets distributed => target 50,000 material
3.2 % of pupils who can name three risks: from 20 to 70 => baseline 20 % | target 70 %
% of pupils who can name three risks => none
Number of people trained => none
Number of schools: 20 (2019), 50 (2025) => baseline 20 @2019 | target 50 @2025
Number of schools: 20 in 2019, 30 in 2022, 50 in 2025 => baseline 20 @2019 | milestone 30 @2022 | target 50 @2025
Target: 400; baseline: 100 => target 400 | baseline 100
Baseline: 100, target: 400 => baseline 100 | target 400
2000 farmers trained by 2025 => target 2,000 person @2025
By 2025, 400 teachers trained => target 400 person @2025
Two shelters in operation => target 2 facility
At least two shelters in operation by end of project => target at least 2 facility @end
USD 2 million disbursed by 2024 => target 2,000,000 USD @2024
COVID-19 vaccination coverage reaches 80 % => target 80 %
Poverty rate falls to 25 % in 2025 (32 % in 2019) => target 25 % @2025 | baseline 32 % @2019
Poverty rate falls below 25 % by 2025 => target less than 25 % @2025
Waiting time reduced from 12 to 5 days => baseline 12 day | target 5 day
At least 8 out of 10 clients satisfied => target 80 % person
Yields increase by 20 % by 2025 => target +20 percent @2025
Production of maize doubled by 2025 => target 2 times @2025
Income of households increased by at least 15% compared to 2019 => target +at least 15 percent
30 % of seats held by women (2019: 15 %) => target 30 % | baseline 15 % @2019
Dropout rate among girls in grade 7 below 5 % => target less than 5 %
400 people trained in 12 districts => target 400 person
5 trainings for 100 officers => target 5 training
100 schools, 20 of which in rural areas => target 100 school (in rural areas 20)
15 workshops and 20 leaflets => unclear 15 event | unclear 20 material
M: 100; F: 120 => target nothing person (M 100) (F 120)
200 men and 300 women trained => target nothing person (men 200) (women 300)
1.2 million children vaccinated by 2025 => target 1,200,000 person @2025
Laboratories certified to ISO 9001 => none
Laboratories certified to ISO 9001:2015 => none
Prevalence among women aged 15-49 => none
Women aged 15-49 who use contraception => none
Stunting of children 6-59 months => none
Output 2.1 delivered => none
Contribution to SDG 16.2 => none
Implementation of UNSCR 1325 => none
Resolution 1325 and Components 1, 2 and 3 implemented => none
Mortality of children under 5 per 1,000 live births => none
Tracer study of participants (n=200) => none
Number of staff trained within 12 months => none
People living on less than USD 1.90 per day => none
24/7 hotline in operation => none
Law no. 45 adopted => none
Strategy 2020-2025 adopted => none
Pupils in grade 4 who can read => none
COVID-19 plan in place => none
Number of women benefiting from EU-funded programmes (EURF 2.1) => none
GERF 2.38: Number of victims directly benefiting from justice => none
One-stop shop established => none
1st national survey conducted => none
2,500 tests made => unclear nothing
From 0 in 2020 to 5 in 2024 => baseline 0 @2020 | target 5 @2024
Baseline 2019: 120. Target 2024: 200 => baseline 120 | target 200 @2024
At least 500 households in 3 districts have safe water by the end of 2024 => target at least 500 household @2024
Rate of return below 10% in 2023, 5% in 2025 => milestone less than 10 % @2023 | target 5 % @2025
90% of 1,200 health workers (50% female) pass the test => target 90 % (female 50 %)
Au moins 70 % des agents formés appliquent la loi d'ici 2025 => target at least 70 % @2025
400 victimes assistées, dont 50 % de femmes => target 400 person (femmes 50 %)
Taux de pauvreté réduit de 35 % à 20 % d'ici fin 2025 => baseline 35 % | target 20 % @2025
Nombre d'écoles : 20 (2019), 50 (2025) => baseline 20 @2019 | target 50 @2025
80 % (valeur de référence : 40 %) => target 80 % | baseline 40 %
Femmes âgées de 15-49 ans => none
Al menos 400 personas capacitadas, de las cuales 50 % mujeres, para 2024 =>
    target at least 400 person @2024 (mujeres 50 %)
Reducción de la pobreza de 35 % a 20 % para 2025 => baseline 35 % | target 20 % @2025
80 % (línea de base: 40 %) => target 80 % | baseline 40 %
Mujeres de 15 a 49 años => none
Pelo menos 70% dos alunos até 2025 (linha de base: 50%) => target at least 70 % @2025 | baseline 50 %
400 pessoas formadas, das quais 50 % mulheres => target 400 person (mulheres 50 %)
Mindestens 70 % der Bauern bis 2025 (Ausgangswert 40 %) => target at least 70 % @2025 | baseline 40 %
400 Personen geschult, davon 200 Frauen => target 400 person (Frauen 200)
Armut sinkt von 35 % auf 20 % bis 2025 => baseline 35 % | target 20 % @2025
Minst 400 personer utbildade, varav hälften kvinnor => target at least 400 person (kvinnor 50 %)
Fattigdomen minskar från 35 % till 20 % senast 2025 => baseline 35 % | target 20 % @2025
80 % (utgångsvärde: 40 %) => target 80 % | baseline 40 %
Не менее 400 человек обучено к концу 2025 года, из них 50 % женщин => target at least 400 person @2025 (женщин 50 %)
Снижение бедности с 35 % до 20 % к 2025 году => baseline 35 % | target 20 % @2025
80 % (базовое значение: 40 %) => target 80 % | baseline 40 %
Женщины в возрасте 15-49 лет => none
"""
ROWS = [
    tuple(part.strip() for part in line.split("=>")) for line in STATEMENTS.replace("=>\n", "=>").strip().splitlines()
]


@pytest.mark.parametrize(("text", "reads"), ROWS)
def test_figures_in_words(text: str, reads: str) -> None:
    """Targets, baselines, dates and parts are proposed; years, ages, names and durations never are."""
    assert " | ".join(map(shown, figures_in_words(text))) == reads.replace("none", "")


def test_each_figure_has_its_place() -> None:
    """The span of a proposal, and of each part, cuts out the text that was read."""
    text = "400 victims assisted by June 2006, of whom 320 women (baseline: 20)"
    target, baseline = figures_in_words(text)
    assert text[slice(*target.span)] == "400"
    assert [text[slice(*part.span)] for part in target.parts] == ["320"]
    assert text[slice(*baseline.span)] == "20"
    assert target.parts[0].dimension == "sex"


def test_the_number_of_the_indicator_is_none_of_its_figures() -> None:
    """A text may begin with the indicator's own number, however it looks."""
    assert [shown(proposal) for proposal in figures_in_words("2 15 schools built", line_number="2")] == [
        "target 15 school"
    ]
    assert [shown(proposal) for proposal in figures_in_words("3.2 % of pupils: 70", line_number="3.2")] == [
        "target 70 %"
    ]


@given(st.text(max_size=300) | st.text("0123456789 %.,()-:;fromtby/+", max_size=120))
def test_no_text_is_an_exception(text: str) -> None:
    """Whatever a statement holds, its figures lie within it."""
    for proposal in figures_in_words(text):
        assert 0 <= proposal.span[0] < proposal.span[1] <= len(text)
        for part in proposal.parts:
            assert 0 <= part.span[0] < part.span[1] <= len(text)


WORKS: dict[str, Callable[[str], object]] = {
    "number": read_number,
    "target": partial(read_number, relative=True),
    "period": read_period,
    "periods": find_periods,
    "words": figures_in_words,
    "nothing": is_nothing,
    "boolean": read_boolean,
    "unit": read_unit,
    "evidence": lambda text: evidence([text]),
    "calendar": lambda text: calendar_of([text]),
}
PIECES = ["1 ", "1,", "1 000 ", "a", "a ", "at least ", "increase by ", "from 1 ", "(", "(1", "- ", "2024 ", "Q1 ",
          "Mar ", "1/", "4 women ", "of ", "% ", "to ", "1.1.", "+", "\u0660", "\u0301a"]  # fmt: skip


@pytest.mark.parametrize("work", sorted(WORKS))
def test_long_texts_cost_in_proportion(work: str) -> None:
    """Twice the text costs at most two and a half times the steps, whatever it repeats; a page costs no more."""
    for piece in PIECES:
        costs = []
        for length in (450, 900):
            tokens_of.cache_clear()
            costs.append(steps(partial(WORKS[work], (piece * length)[:length])))
        assert costs[1] <= 2.5 * costs[0] + 500, (piece, costs)
    tokens_of.cache_clear()
    assert steps(partial(WORKS[work], "1 " * 20_000)) <= 200 * costs[1] + 500


def test_speed_is_that_of_a_few_patterns() -> None:
    """Reading a usual figure takes at most so many steps as trying two hundred patterns would."""
    for text in ("400", "12 %", "1,234.5", "400 people", "n/a"):
        read_number(text)
        assert steps(partial(read_number, text)) < 1500

"""Cells that hold more than one figure, shares of parts beside counts, years and months where they do not belong."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from benchmarks.table_files import xlsx_file
from hypothesis import given
from hypothesis import strategies as st

from logframe import Observation
from logframe.declaration.values.numbers import Number
from logframe.exchange.tables.cells.grid import Cell
from logframe.exchange.tables.findings import Findings
from logframe.exchange.tables.headings import heading_of
from logframe.exchange.tables.negative_amounts import below_zero
from logframe.exchange.tables.reading import TablesFile, read_tables
from logframe.exchange.values.date_pieces import Calendar
from logframe.exchange.values.month_slips import near_month
from logframe.exchange.values.numbers import read_number
from logframe.exchange.values.periods import read_period
from logframe.exchange.values.signs import Signs
from logframe.exchange.values.tokens import key_of
from logframe.exchange.values.vocabulary import MONTHS
from test_tables_side_by_side import Rows, figures, indicators, messages, read
from test_tables_told_whole import silent

_HEAD = ["Result", "Indicator", "Baseline (2021)", "Target (2024)", "Actual (2023)"]
_BOTH = ["0 2021 | 10 2024-12-31", "2 2021 | 20 2024-12-31"]
_RESULT = "Output 1: Water is safe"


def row(folder: Path, *cells: Any, head: list[str] | None = None, ending: str = "xlsx") -> TablesFile:
    """Return what a table of one row is read as."""
    return read(folder, [head or _HEAD, [_RESULT, *cells]], ending=ending)


def errors(tables: TablesFile) -> list[tuple[str, str]]:
    """Return where the report has errors, and what they are about."""
    assert tables.report is not None
    places = []
    for remark in tables.report.errors:
        problem: Any = remark.message.fields.get("problem")
        code = remark.message.code if problem is None else problem.code
        places.append((remark.place.cell.rpartition("!")[2], code))
    return places


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        (("Wells drilled; pumps repaired", "0; 2", "10; 20", "5; 7"), _BOTH),
        (("Wells drilled\nPumps repaired", "0; 2", "10; 20", "5\n7"), _BOTH),
        (("Wells drilled; pumps repaired", "0\n2", "10\n20", "5\n7"), _BOTH),
        (("1. Wells drilled 2. Pumps repaired", "1. 0 2. 2", "1. 10 2. 20", "1. 5 2. 7"), _BOTH),
        (("1) Wells drilled; 2) Pumps repaired", "1) 0; 2) 2", "1) 10; 2) 20", "1) 5; 2) 7"), _BOTH),
        (("1.1 Wells drilled; 1.2 Pumps repaired", "1.1 0; 1.2 2", "1.1 10; 1.2 20", "1.1 5; 1.2 7"), _BOTH),
        (("1.1 Wells drilled 1.2 Pumps repaired", "1.1 0 1.2 2", "1.1 10 1.2 20", "1.1 5 1.2 7"), _BOTH),
        (("(i) Wells drilled; (ii) Pumps repaired", "(i) 0; (ii) 2", "(i) 10; (ii) 20", "(i) 5; (ii) 7"), _BOTH),
        (("(a) Wells drilled; (b) Pumps repaired", "(a) 0; (b) 2", "(a) 10; (b) 20", "(a) 5; (b) 7"), _BOTH),
        (("Puits forés ; pompes réparées ; latrines", "0 ; 2 ; 0", "10 ; 20 ; n/a", "5 ; 7 ; 1"),
         ["0 2021 | 10 2024-12-31", "2 2021 | 20 2024-12-31", "0 2021 | "]),
        (("Number of workshops; number of participants", 0, "12 workshops; 340 participants", "n/a"),
         ["0 2021 | 12 2024-12-31", "0 2021 | 340 2024-12-31"]),
    ],
)  # fmt: skip
def test_several_indicators_in_a_cell_have_each_their_figure(
    cells: tuple[Any, ...], expected: list[str], tmp_path: Path
) -> None:
    """Semicolons, numbers and letters set them apart where the figures beside them are as many."""
    tables = row(tmp_path, *cells)
    assert [" | ".join(figures(item).split(" | ")[:2]) for item in indicators(tables)] == expected
    assert not errors(tables)
    assert not silent(tables)


@pytest.mark.parametrize(
    ("cells", "count"),
    [
        (("Wells drilled; pumps repaired", 0, 20, 7), 1),  # the figures are one
        (("Wells drilled; functional after a year", 0, "40 (2022); 60 (2023)", 7), 1),  # each of a year
        (("People trained (by sex; by age)", 0, "40; 60", 7), 1),
        (("People trained; of which women", 0, "40; 20", 7), 1),
    ],
)
def test_a_semicolon_alone_makes_no_two_indicators(cells: tuple[Any, ...], count: int, tmp_path: Path) -> None:
    """What the figures do not show stays one indicator; two figures of it are an error at their cell."""
    tables = row(tmp_path, *cells)
    assert len(indicators(tables)) == count
    assert "table-inferred-items" not in messages(tables)
    assert not silent(tables)


def test_counts_that_differ_are_an_error_at_the_cell(tmp_path: Path) -> None:
    """Two indicators with three targets: which are left out is not for a reader to say."""
    tables = row(tmp_path, "Wells drilled; pumps repaired", "0; 2", "10; 20; 30", "5; 7")
    assert [figures(item) for item in indicators(tables)] == ["0 2021 |  | 5 2023", "2 2021 |  | 7 2023"]
    assert errors(tables) == [("D2", "table-lines-differ")]
    assert tables.report is not None
    (remark,) = tables.report.errors
    assert (remark.message.fields["parts"], remark.message.fields["indicators"]) == (3, 2)


@pytest.mark.parametrize(
    ("heads", "cells", "expected"),
    [
        (["Target", "Actual", "% women"], [200, 150, "40%"], "150 (60)"),
        (["Target", "Actual", "of which women (%)"], [200, 150, 40], "150 (60)"),
        (["Cible", "Réalisé", "dont femmes %"], [200, 150, "40 %"], "150 (60)"),
        (["Meta", "Logrado", "de las cuales mujeres (%)"], [200, 150, 40], "150 (60)"),
        (["Målvärde", "Utfall", "Andel kvinnor"], [200, 150, "40 %"], "150 (60)"),
        (["План", "Факт", "из них женщин (%)"], [200, 150, 40], "150 (60)"),
        (["Target", "Actual", "Women"], [200, 150, 60], "150 (60)"),
        (["Target", "Actual", "Women", "Men"], [200, 150, 60, 90], "150 (60 + 90)"),
        (["Target", "Actual", "Women", "% women"], [200, 150, 60, "40%"], "150 (60)"),
        (["Target", "% women", "Actual"], [200, "40%", 150], "150"),
        (["Women", "Men", "Total", "Target"], [60, 90, 150, 200], "150 (60 + 90)"),
        (["Target", "Women", "Men", "Total", "% women"], [200, 60, 90, 150, "40%"], "150 (60 + 90)"),
        (["Target", "Achieved", "% women reached"], [200, 150, 40], "150 (60)"),
        (["Target 2024", "Actual 2024", "% female 2024"], [200, 150, "0.4"], "150 2024 (60)"),
        (["Target", "Actual", "% women"], [200, 150, "33.3%"], "150"),  # no whole number
        (["Target", "Actual", "% women"], [200, "n/a", "40%"], "not available (the cell reads n/a)"),
        (["Target", "Actual", "% women"], [200, 150, "140%"], "150"),
        (["Target", "Actual", "% women"], [200, 200, 1], "200"),  # 2 or 200
    ],
)
def test_the_share_of_a_part_is_of_the_count_beside_it(
    heads: list[str], cells: list[Any], expected: str, tmp_path: Path
) -> None:
    """40 % women of 150 people are 60; what is no whole number is kept as text, and nothing is a second figure."""
    for ending in ("xlsx", "csv"):
        tables = row(tmp_path, "People trained", *cells, head=["Result", "Indicator", *heads], ending=ending)
        (indicator,) = indicators(tables)
        assert figures(indicator).rsplit(" | ", 1)[1] == expected
        assert not errors(tables)
        assert not silent(tables)


def test_a_share_beside_a_percentage_is_kept_as_text(tmp_path: Path) -> None:
    """Who are among the 30 % is not how many women have water; below "Women (%)" it is."""
    rows: Rows = [
        ["Result", "Indicator", "Target", "Actual", "% women"],
        [_RESULT, "Share of people with water", "50%", "30%", "45%"],
    ]
    (indicator,) = indicators(tables := read(tmp_path, rows))
    assert figures(indicator) == " | 50 | 30"
    assert "table-share-kept" in messages(tables)
    rows[0][-1] = "Women (%)"
    (indicator,) = indicators(read(tmp_path, rows))
    assert figures(indicator) == " | 50 | 30 (45)"


@pytest.mark.parametrize("heading", ["Women-led (%)", "Men in charge", "Women’s share of ideas"])
def test_other_words_beside_a_part_are_not_guessed(heading: str, tmp_path: Path) -> None:
    """A heading that says more than a part is an error with its figures."""
    tables = row(tmp_path, "Firms", 200, 150, 20, head=["Result", "Indicator", "Target", "Actual", heading])
    assert errors(tables) == [("E1", "table-column-unread")]


@pytest.mark.parametrize(
    ("statement", "text", "expected"),
    [
        ("Share of households with water", "National: 36 % / Rural: 44 %", "36 2023 (44)"),
        ("Part des ménages", "Niveau national : 36 % ; milieu rural : 44 %", "36 2023 (44)"),
        ("Доля семей", "По стране: 36 %, село: 44 %", "36 2023 (44)"),
        ("Wells drilled", "Urban 12; Rural 30", "42 2023 (12 + 30)"),
        ("People trained", "M: 30 F: 45", "75 2023 (30 + 45)"),
        ("People trained", "Total 75 (M: 30 F: 45)", "75 2023 (30 + 45)"),
        ("People trained", "Total: 75 (M: 30 F: 45)", "75 2023 (30 + 45)"),
    ],
)
def test_parts_in_a_cell_are_named(statement: str, text: str, expected: str, tmp_path: Path) -> None:
    """Places, sexes and the whole of them stand by their names, which is said."""
    tables = row(tmp_path, statement, "", "", text)
    (indicator,) = indicators(tables)
    assert figures(indicator) == f" |  | {expected}"
    assert "table-inferred-parts" in messages(tables)


def test_shares_of_parts_alone_make_no_percentage_of_a_count(tmp_path: Path) -> None:
    """Of staff, "60 % women, 40 % men" is no target of 60; of a rate it is its parts."""
    tables = row(tmp_path, "Staff trained", 0, "60% women, 40% men", 10)
    assert figures(indicators(tables)[0]) == "0 2021 |  | 10 2023"
    assert "table-share-kept" in messages(tables)
    (indicator,) = indicators(row(tmp_path, "Literacy rate", "", "", "F: 52%; M: 60%"))
    assert (indicator.kind, figures(indicator)) == (
        "percentage", " |  | not available (only parts are reported) 2023 (52 + 60)",
    )  # fmt: skip


def test_parts_stand_below_headings_of_two_rows(tmp_path: Path) -> None:
    """Years over "Planned", "Done" and "of which women"."""
    rows: Rows = [
        ["Result", "Indicator", "2023", "", "", "2024", "", ""],
        ["", "", "Planned", "Done", "of which women", "Planned", "Done", "of which women"],
        [_RESULT, "People trained", 100, 80, 30, 200, 150, 70],
    ]
    tables = read(tmp_path, rows)
    assert figures(indicators(tables)[0]) == " | 100 2023; 200 2024 | 80 2023 (30); 150 2024 (70)"
    assert not errors(tables)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("3 km2", "3", "km2"), ("3 km²", "3", "km2"), ("3 sq km", "3", "km2"), ("1.2 m2", "1.2", "m2"),
        ("1.2m2", "1.2", "m2"), ("40 m3/day", "40", "m3/day"), ("3.5 m/s", "3.5", ""), ("12 ha", "12", "ha"),
        ("USD 3.5m", "3,500,000", "USD"), ("USD 3.5m/year", "3,500,000", "USD"), ("450 hh", "450", "household"),
        ("3.5m", "3,500,000", ""), ("3.5 m people", "3,500,000", "person"),
    ],
)  # fmt: skip
def test_a_unit_behind_a_number_is_no_scale(text: str, value: str, unit: str) -> None:
    """Square metres are no millions."""
    number = read_number(text)
    assert number is not None
    assert (str(number.value), number.unit) == (value, unit)


@given(st.integers(1, 10**9))
def test_brackets_are_below_zero_for_money_alone(amount: int) -> None:
    """Whatever the amount, as accounts write it; a count in brackets may be a remark."""
    text = f"({amount:,})"
    cell, signs = Cell("plan.xlsx", "Plan", 2, 3, text, text), Signs("thousands", "decimal")
    findings = Findings()
    money = below_zero(text, "Net income", "EUR", cell, signs, findings)
    assert money is not None
    assert isinstance(money.value, Number)
    assert money.value.low == -amount
    assert len(findings.entries) == 1
    assert below_zero(text, "Wells drilled", "well", cell, signs, findings) is None
    assert below_zero(text, "Wells drilled", None, cell, signs, findings) is None
    assert below_zero(f"({amount:,} EUR)", "Net income", None, cell, signs, findings) is not None


def test_amounts_in_brackets_are_read_and_counts_are_not(tmp_path: Path) -> None:
    """The evidence is the unit."""
    rows: Rows = [_HEAD, [_RESULT, "Net income (USD)", "(12,500)", "15,000", "(2,000)"],
                  [_RESULT, "Wells", "(3)", 7, 4]]  # fmt: skip
    tables = read(tmp_path, rows)
    assert figures(indicators(tables)[0]) == "-12,500 2021 | 15,000 2024-12-31 | -2,000 2023"
    assert errors(tables) == [("C3", "cell-no-figure")]


def test_a_year_among_small_counts_is_no_count(tmp_path: Path) -> None:
    """2022 pumps beside 2 and 9 are doubted; beside larger figures, as 2,022 or with a unit they are a number."""
    rows: Rows = [
        _HEAD,
        [_RESULT, "Wells drilled", 3, 12, 7],
        [_RESULT, "Pumps repaired", 2, 2022, 9],
        [_RESULT, "Roads built", 1, 14, "2021"],
        [_RESULT, "Kits given", 2, "2,022", 9],
        [_RESULT, "People trained", 2, "2022 people", 9],
        [_RESULT, "Year of the law", 2, 2024, 9],
    ]
    tables = read(tmp_path, rows)
    assert errors(tables) == [("D3", "cell-year-not-count"), ("E4", "cell-year-not-count")]
    targets = [figures(item).split(" | ")[1].partition(" ")[0] for item in indicators(tables)]
    assert targets == ["12", "", "14", "2,022", "2,022", "2,024"]


def test_a_year_is_doubted_where_only_its_column_shows_it(tmp_path: Path) -> None:
    """It is read, with a warning; among larger figures there is none."""
    rows: Rows = [_HEAD, [_RESULT, "Wells drilled", 3, 12, 7], [_RESULT, "Pumps repaired", 0, 2022, 0]]
    tables = read(tmp_path, rows)
    assert figures(indicators(tables)[1]).split(" | ")[1] == "2,022 2024-12-31"
    assert {"table-year-doubted"} <= messages(tables)
    rows[1] = [_RESULT, "People trained", 300, 1200, 700]
    assert not {"table-year-doubted", "table-figure-unclear"} & messages(read(tmp_path, rows))


@pytest.mark.parametrize(
    ("word", "month"),
    [
        ("Januray", "january"), ("Decmber", "december"), ("Agust", "august"), ("Arpil", "april"),
        ("Novenber", "november"), ("fevier", "février"), ("noviembr", "noviembre"), ("янвря", "января"),
        *((word, "") for word in ("Marché", "Maize", "March", "Mayor", "Target", "Octopus", "Results", "Jan")),
    ],
)  # fmt: skip
def test_months_with_a_slip_are_known_from_other_words(word: str, month: str) -> None:
    """One letter of a long month, or two that changed places."""
    assert near_month(key_of(word)) == month


@given(st.sampled_from(sorted(MONTHS.texts)))
def test_no_month_is_a_slip(month: str) -> None:
    """In whatever language it is written."""
    assert near_month(key_of(month)) == ""
    when = read_period(f"{month} 2024")
    assert when is not None
    assert when.problem is None
    assert when.period is not None
    assert when.period.whole_months == 1


@pytest.mark.parametrize("text", ["Januray 2024", "31 Decmber 2024", "fevier 2024", "Januray 2022 - March 2023"])
def test_a_misspelt_month_is_no_whole_year(text: str) -> None:
    """It is said, with the month that was meant; a market's year is a year."""
    when = read_period(text)
    assert when is not None
    assert when.period is None
    assert when.problem is not None
    year = read_period("Marché 2024")
    assert year is not None
    assert year.problem is None


def test_misspelt_months_are_errors_at_their_cells(tmp_path: Path) -> None:
    """In headings, dates and beside figures; the figure stays, without that date."""
    head = ["Result", "Indicator", "Baseline", "Target date", "Target", "Actual Januray 2024"]
    tables = row(tmp_path, "Wells drilled", 3, "Decemebr 2024", 12, "7 (Agust 2023)", head=head)
    assert {code for _, code in errors(tables)} == {"cell-month-misspelt"}
    assert {place for place, _ in errors(tables)} == {"D2", "F1", "F2"}
    (indicator,) = indicators(tables)
    assert figures(indicator) == "3 | 12 | 7"


def test_the_date_of_a_target_is_its_own_in_rows_of_several_dates(tmp_path: Path) -> None:
    """The date of the actual value in the same row is not that of the target."""
    rows: Rows = [
        ["Result", "Indicator", "Target date", "Target", "Actual date", "Actual"],
        [_RESULT, "Wells drilled", "December 2023", 5, "June 2023", 4],
        [_RESULT, "Wells drilled", "December 2024", 12, "June 2024", 8],
    ]
    (indicator,) = indicators(read(tmp_path, rows))
    assert figures(indicator).split(" | ")[1] == "5 2023-12-31; 12 2024-12-31"


@pytest.mark.parametrize(
    ("counted", "average", "sign"),
    [("300.000", "12.5", "point"), ("300,000", "12,5", "comma")],
)
def test_three_zeros_beside_decimals_are_open_of_a_count(counted: str, average: str, sign: str, tmp_path: Path) -> None:
    """Nobody counts 300.000 people; of an average it is 300, by the decimals beside it, which is said."""
    rows: Rows = [_HEAD, [_RESULT, "People vaccinated", "", counted, ""], [_RESULT, "Average yield", "", average, ""]]
    tables = read(tmp_path, rows)
    assert errors(tables) == [("D2", "cell-ambiguous-sign")]
    rows[1][1] = "Average rainfall"
    tables = read(tmp_path, rows)
    assert figures(indicators(tables)[0]) == " | 300 2024-12-31 | "
    assert not errors(tables)
    assert tables.report is not None
    (remark,) = [item for item in tables.report.inferences if item.message.code == "table-inferred-decimals"]
    assert (remark.message.fields["sign"], remark.message.fields["beside"]) == (sign, average)
    assert "table-inferred-thousands" not in messages(tables)


def test_actual_values_are_observations(tmp_path: Path) -> None:
    """A share of a part leaves the observation as it was, but for its part."""
    tables = row(
        tmp_path, "People trained", 200, 150, "40%", head=["Result", "Indicator", "Target", "Actual", "% women"]
    )
    (observation,) = indicators(tables)[0].observations
    assert isinstance(observation, Observation)
    assert observation.disaggregation == {"sex": {"women": Number(60, 60)}}


@pytest.mark.parametrize("years", [("2023", "2024"), (2023, 2024)])
def test_years_alone_beside_the_indicator_are_headings(years: tuple[Any, Any], tmp_path: Path) -> None:
    """Merged over "Target" and "Actual", as texts and as numbers."""
    rows: Rows = [["Indicator", "", "", "", ""], ["", "Target", "Actual", "Target", "Actual"],
                  ["Wells drilled", 10, 8, 12, 11]]  # fmt: skip

    def merge(_: Any, sheet: Any) -> None:
        sheet.merge_range("B1:C1", years[0])
        sheet.merge_range("D1:E1", years[1])

    (tmp_path / "plan.xlsx").write_bytes(xlsx_file(rows, merge))
    tables = read_tables(tmp_path / "plan.xlsx")
    assert figures(indicators(tables)[0]) == " | 10 2023; 12 2024 | 8 2023; 11 2024"
    assert not errors(tables)


def test_running_totals_beside_the_figures_of_their_year_are_kept(tmp_path: Path) -> None:
    """Neither contradicts the other: the year's figures are used, the totals kept, which is said."""
    head = ["Result", "Indicator", "Target 2023", "Cumulative target 2023", "Actual 2023", "Cumulative actual 2023"]
    tables = row(tmp_path, "Wells drilled", 10, 15, 8, 14, head=head)
    assert figures(indicators(tables)[0]) == " | 10 2023 | 8 2023"
    assert "table-running-total-kept" in messages(tables)
    assert not errors(tables)


def test_a_row_of_sums_without_a_name_is_no_figure_of_the_last_indicator(tmp_path: Path) -> None:
    """Where each number adds up its column; other numbers alone contradict the figures above, as before."""
    rows: Rows = [_HEAD, [_RESULT, "Wells drilled", 0, 12, 5], ["", "Pumps repaired", 0, 10, 4], ["", "", 0, 22, 9]]
    for ending in ("xlsx", "csv"):
        tables = read(tmp_path, rows, ending=ending)
        assert figures(indicators(tables)[1]) == "0 2021 | 10 2024-12-31 | 4 2023"
        assert not errors(tables)
        assert not silent(tables)
    rows[-1] = ["", "", 0, 23, 9]
    assert errors(read(tmp_path, rows))


def test_months_in_brackets_are_of_the_year_before_them(tmp_path: Path) -> None:
    """Also where the heading says what its figures are."""
    head = ["Result", "Indicator", "Target 2024 (May)", "Actual 2022 (Jan-Jun)"]
    tables = row(tmp_path, "Wells drilled", 12, 5, head=head)
    assert figures(indicators(tables)[0]) == " | 12 2024-05-31 | 5 2022-H1"


@pytest.mark.parametrize(
    ("heads", "cells", "expected"),
    [
        (["District A", "District B", "Total"], [8, 7, 15], "15 (8 + 7)"),
        (["M <18", "F <18", "M 18+", "F 18+", "Total"], [5, 6, 4, 3, 18], "18 (5 + 6 + 4 + 3)"),
        (["Women (15-24)", "Women (25+)", "Total"], [5, 6, 11], "11 (5 + 6)"),
    ],
)
def test_places_and_ages_below_the_actual_value_are_its_parts(
    heads: list[str], cells: list[Any], expected: str, tmp_path: Path
) -> None:
    """A name of a place, or a sex with an age, tells columns apart; no figure is left as text."""
    rows: Rows = [["Result", "Indicator", "Target", *[""] * len(heads)], ["", "", "", *heads],
                  [_RESULT, "People reached", 30, *cells]]  # fmt: skip

    def merge(_: Any, sheet: Any) -> None:
        sheet.merge_range(0, 3, 0, 2 + len(heads), "Actual")

    (tmp_path / "plan.xlsx").write_bytes(xlsx_file(rows, merge))
    tables = read_tables(tmp_path / "plan.xlsx")
    assert figures(indicators(tables)[0]) == f" | 30 | {expected}"
    assert not errors(tables)
    assert tables.report is not None
    assert tables.report.counts["text"] == 0


def test_a_total_behind_parts_with_headings_of_their_own_is_their_whole(tmp_path: Path) -> None:
    """Also where a percentage stands between, and people are targeted and reached."""
    head = ["Objectif", "Indicateur", "Personnes ciblées", "Personnes atteintes", "% atteint", "dont femmes (%)"]
    tables = row(tmp_path, "Accès à l’eau", "80 000", "56 000", "70 %", "52 %", head=head)
    assert figures(indicators(tables)[0]) == " | 80,000 | 56,000 (29,120)"
    head = ["Result", "Indicator", "Target", "Actual women", "Actual men", "Total"]
    tables = row(tmp_path, "People reached", 30, 8, 7, 15, head=head)
    assert figures(indicators(tables)[0]) == " | 30 | 15 (8 + 7)"
    assert not errors(tables)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2do trimestre 2024", "2024-04-01", "2024-06-30"), ("3er trimestre 2024", "2024-07-01", "2024-09-30"),
        ("4to trimestre de 2024", "2024-10-01", "2024-12-31"), ("Trimester 2 2024", "2024-04-01", "2024-06-30"),
        ("Tertial 2 2024", "2024-05-01", "2024-08-31"), ("1er cuatrimestre 2024", "2024-01-01", "2024-04-30"),
        ("2º quadrimestre de 2024", "2024-05-01", "2024-08-31"), ("Bimestre 3 2024", "2024-05-01", "2024-06-30"),
    ],
)  # fmt: skip
def test_parts_of_a_year_are_no_whole_years(text: str, first: str, last: str) -> None:
    """Spanish ordinals, and the four and two months that some countries report by."""
    when = read_period(text)
    assert when is not None
    assert when.period is not None
    assert (when.words, str(when.period.start), str(when.period.end)) == ("", first, last)


def test_numbers_below_a_period_are_figures_and_not_periods(tmp_path: Path) -> None:
    """A heading that is not understood but for its year hides no figures: they are an error."""
    head = ["Indicador", "Meta 2024", "2do período 2024", "3er período 2024"]
    tables = read(tmp_path, [head, ["Personas capacitadas", "1200", "250", "300"]])
    assert tables.report is not None
    assert {column.role for column in tables.report.sheets[0].columns} == {"indicator", "target", "text"}
    assert {code for _, code in errors(tables)} == {"table-column-unread"}


def test_parts_before_the_actual_value_are_not_chosen_for_the_target(tmp_path: Path) -> None:
    """They may be of either, so they are an error; what says "of which" is of the figure before it."""
    head = ["Result", "Indicator", "Target", "Women", "Men", "Actual"]
    tables = row(tmp_path, "People reached", 200, 60, 90, 150, head=head)
    assert [place for place, _ in errors(tables)] == ["D1", "E1"]
    head = ["Result", "Indicator", "Target", "Women", "Actual", "Women"]
    tables = row(tmp_path, "People reached", 200, 100, 150, 60, head=head)
    assert figures(indicators(tables)[0]) == " | 200 | 150 (60)"
    assert not errors(tables)


@pytest.mark.parametrize(
    ("head", "lines"),
    [
        ("Indicators, Baselines, Targets", "Nurses trained\nBaseline (2021): 120\nTarget (2025): 600"),
        ("Indicateurs, valeurs de référence et cibles", "Sages-femmes\nRéférence (2021) : 120\nCible (2025) : 600"),
    ],
)
def test_a_column_of_indicators_with_their_baselines_and_targets(head: str, lines: str, tmp_path: Path) -> None:
    """The figures stand in the lines below each indicator, by their labels."""
    tables = read(tmp_path, [["Output", head, "Sources"], ["Output 1: Care", lines, "HMIS"]])
    assert figures(indicators(tables)[0]) == "120 2021 | 600 2025-12-31 | "


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (["Baseline", "Expected results 2024", "Results 2023"], "3 | 12 2024-12-31 | 7 2023"),
        (["Baseline", "Expected 2024", "Realised 2023"], "3 | 12 2024-12-31 | 7 2023"),
        (["Référence", "Attendu 2024", "Réalisé 2023"], "3 | 12 2024-12-31 | 7 2023"),
        (["Línea de base", "Esperado 2024", "Logrado 2023"], "3 | 12 2024-12-31 | 7 2023"),
        (["Базовое значение", "Ожидаемое 2024", "Факт 2023"], "3 | 12 2024-12-31 | 7 2023"),
    ],
)
def test_what_is_expected_of_a_year_is_its_target(head: list[str], expected: str, tmp_path: Path) -> None:
    """It was read as an actual value, which praises what is not done."""
    tables = row(tmp_path, "Wells drilled", 3, 12, 7, head=["Output", "Indicator", *head])
    assert figures(indicators(tables)[0]) == expected
    assert not errors(tables)


def test_ages_tell_actual_values_apart(tmp_path: Path) -> None:
    """Those alone that have an age each; one age beside a total is no part for certain."""
    head = ["Result", "Indicator", "Target", "Actual 0-17", "Actual 18+", "Actual total"]
    tables = row(tmp_path, "People reached", 500, 100, 200, 300, head=head)
    assert figures(indicators(tables)[0]) == " | 500 | 300 (100 + 200)"
    head = ["Показатель", "План 2023", "Факт 2023", "в т.ч. женщины"]
    tables = read(tmp_path, [head, ["Обучено людей", 120, 110, 60]])
    assert figures(indicators(tables)[0]) == " | 120 2023 | 110 2023 (60)"


@pytest.mark.parametrize(
    ("heading", "role"),
    [
        ("Not achieved", "variance"), ("Not yet reached", "variance"), ("Non atteint", "variance"),
        ("No logrado", "variance"), ("Ej uppnått", "variance"), ("Не достигнуто", "variance"),
        ("Nicht erreicht", "variance"), ("No. achieved", "observed"), ("Nº alcanzado", "observed"),
        ("To be achieved in 2025", "target"), ("Results 2025 (planned)", "target"),
        ("Results 2025 (actual)", "observed"),
        ("Results 2025 (forecast)", "kept"), ("Forecast 2025", "kept"), ("Expected value 2025", "target"),
        ("Target achieved", "observed"), ("Résultats attendus 2025", "target"), ("Resultados previstos 2025", "target"),
        ("Förväntade resultat 2025", "target"), ("Ожидаемые результаты 2025", "target"),
        ("Expected results", "statement"), ("Résultats attendus", "statement"),
    ],
)  # fmt: skip
def test_what_is_planned_or_remains_is_no_actual_value(heading: str, role: str) -> None:
    """A heading says by one word whether its figures are achieved."""
    assert heading_of((heading,), Calendar()).role == role


@pytest.mark.parametrize(
    "heading",
    ["Baseline sample size", "Stretch target", "Actual respondents", "Valeur de référence : taille de l'échantillon",
     "Meta ambiciosa"],
)  # fmt: skip
def test_what_stands_beside_the_figures_of_an_indicator_is_kept(heading: str, tmp_path: Path) -> None:
    """The size of a sample is no baseline, and what would be better still no target."""
    head = ["Result", "Indicator", "Baseline", "Target", "Actual", heading]
    tables = row(tmp_path, "Wells drilled", 2, 12, 7, 400, head=head)
    assert figures(indicators(tables)[0]) == "2 | 12 | 7"
    assert not errors(tables)


def test_costs_beside_the_figures_of_an_indicator_are_kept(tmp_path: Path) -> None:
    """21,000 dollars are no wells; where all figures are of money they are used."""
    head = ["Result", "Indicator", "Target", "Actual", "Actual cost (USD)", "Target budget"]
    tables = row(tmp_path, "Wells drilled", 12, 7, 21000, 36000, head=head)
    assert figures(indicators(tables)[0]) == " | 12 | 7"
    assert not errors(tables)
    head = ["Résultat", "Indicateur", "Budget prévu (EUR)", "Budget réalisé (EUR)"]
    tables = row(tmp_path, "Subventions versées", 36000, 21000, head=head)
    assert figures(indicators(tables)[0]) == " | 36,000 | 21,000"

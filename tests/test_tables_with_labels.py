"""Tables whose rows, cells and headings are labelled in ways of their own: figures in lines, footnotes, titles."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import xlsxwriter  # type: ignore[import-untyped, unused-ignore]  # some versions have no types

from logframe.exchange.tables.cell_parts import with_named_part
from logframe.exchange.tables.reading import read_tables
from test_tables_of_donors import all_figures, errors, inferred, only, sheet, text, word

Rows = list[list[Any]]


@pytest.mark.parametrize(
    "lines",
    [
        "Baseline (2020): NPR 120'000\nTarget (2024): NPR 180'000\nProgress (2022): NPR 141'500",
        "- Référence (2020) : NPR 120 000\n- Cible (2024) : NPR 180 000\n- Réalisé (2022) : NPR 141 500",
        "• Línea de base 2020: NPR 120,000\n• Meta 2024: NPR 180,000\n• Logrado 2022: NPR 141,500",
    ],
)
def test_lines_below_an_indicator_give_its_figures(lines: str, tmp_path: Path) -> None:
    """Swiss matrices: labels within the cell of the indicator are its baseline, target and actual, no indicators."""
    rows: Rows = [
        ["Hierarchy of objectives", "Key indicators", "Data sources"],
        ["Outcome 1\nFarmers earn more", f"Net income of households\n{lines}\nFarmers who save\nBaseline: 0", "Survey"],
        ["Outputs\nOutput 1.1: Fields are irrigated", "Hectares irrigated\nTarget (2024): 1250", "Reports"],
    ]
    project = only(tables := read_tables(sheet(tmp_path, rows)))
    assert [node.statement for node in project.nodes] == ["Farmers earn more", "Fields are irrigated"]
    assert list(all_figures(tables).values()) == [
        "120,000@2020 | 180,000@2024-12-31 | 141,500@2022", "0 |  | ", " | 1,250@2024-12-31 | ",
    ]  # fmt: skip
    assert not errors(tables)


def test_a_title_with_years_over_a_table_heads_no_column(tmp_path: Path) -> None:
    """A title in the first column dates neither the baseline nor turns results into actual values."""
    rows: Rows = [["Country Programme 2022-2026: RAM"],
                  ["Result", "Indicator", "Baseline", "Baseline year", "Target", "Target year", "2023 status"],
                  ["Output 1 Every child learns", "Children out of school", 18, 2020, 10, 2026, 16]]  # fmt: skip
    project = only(tables := read_tables(sheet(tmp_path, rows)))
    assert list(all_figures(tables).values()) == ["18@2020 | 10@2026-12-31 | 16@2023"]
    assert [node.statement for node in project.nodes] == ["Every child learns"]


def test_the_value_at_the_start_is_the_baseline(tmp_path: Path) -> None:
    """Headings of the baseline that speak of a value, in several languages."""
    for heading in ("Value at start", "Situation initiale", "Valor al inicio", "Ponto de partida", "Startwert"):
        rows: Rows = [["Output", "Indicator", heading, "Target 2024", "Value reached (Dec 2022)"],
                      ["It works", "Visits", 12, 40, 20]]  # fmt: skip
        tables = read_tables(sheet(tmp_path, rows))
        assert list(all_figures(tables).values()) == ["12 | 40@2024-12-31 | 20@2022-12-31"], heading


@pytest.mark.parametrize("mark", ["**", "1)"])
def test_footnotes_are_no_indicators(mark: str, tmp_path: Path) -> None:
    """A row that begins with the mark of a heading or cell above is kept as text."""
    rows: Rows = [["Indicator", "Baseline", f"Target 2024 {mark}", "Actual 2023"], ["Visits", 0, 40, 20],
                  [f"{mark} Targets are cumulative."]]  # fmt: skip
    assert len(list(only(read_tables(sheet(tmp_path, rows))).indicators())) == 1


def test_rows_of_quarters_have_the_actual_value_of_the_quarter(tmp_path: Path) -> None:
    """Running totals beside the figures of periods are kept: the targets are of the periods."""
    rows: Rows = [["Indicator", "Quarter", "Target", "Achieved", "Cumulative achieved"],
                  ["Consultations", "Q1 2023", 30, 28, 28], ["Consultations", "Q2 2023", 30, 31, 59]]  # fmt: skip
    tables = read_tables(sheet(tmp_path, rows))
    assert list(all_figures(tables).values()) == [" | 30@2023-Q1, 30@2023-Q2 | 28@2023-Q1, 31@2023-Q2"]
    (indicator,) = only(tables).indicators()
    assert getattr(indicator, "accumulates", "") == "increments"


@pytest.mark.parametrize(
    ("targets", "end", "accumulates"),
    [((400, 500, 300), 1200, "increments"), ((10, 20, 30), 60, "increments"), ((50, 100), 150, None)],
)
def test_targets_that_come_to_that_of_the_project_add_up(
    targets: tuple[int, ...], end: int, accumulates: str | None, tmp_path: Path
) -> None:
    """Three or more say so, or two that do not rise; 50 and 100 may as well lead to 150."""
    years = range(2022, 2022 + len(targets))
    head = [f"{year} {word}" for year in years for word in ("Target", "Actual")]
    figures = [value for aim in targets for value in (aim, aim - 5)]
    rows: Rows = [["Output", "Indicator", *head, "LOA Target"], ["It works", "Visits", *figures, end]]
    (indicator,) = only(read_tables(sheet(tmp_path, rows))).indicators()
    assert getattr(indicator, "accumulates", None) == accumulates


def test_results_named_cost_or_means_are_read(tmp_path: Path) -> None:
    """A row with an indicator and figures is one, whatever its result is called; the row below it as well."""
    rows: Rows = [["Output", "Indicator", "Baseline", "Target 2024", "Actual 2023"],
                  ["Cost", "Cost of a meal", 12, 9, 10], ["Time", "Hours of waiting", 4, 1, 2]]  # fmt: skip
    assert list(all_figures(read_tables(sheet(tmp_path, rows))).values()) == [
        "12 | 9@2024-12-31 | 10@2023", "4 | 1@2024-12-31 | 2@2023",
    ]  # fmt: skip


def test_quarters_before_the_total_of_the_year_are_actual_values(tmp_path: Path) -> None:
    """ "Year total" is no date; the quarters that it adds up need not say what they are."""
    rows: Rows = [["Output", "Indicator", "Target", "Q1", "Q2", "Year total"], ["It works", "Visits", 200, 45, 52, 97]]
    tables = read_tables(sheet(tmp_path, rows))
    assert "table-inferred-actuals" in inferred(tables)
    (indicator,) = only(tables).indicators()
    assert [str(item.value) for item in indicator.observations[:2]] == ["45", "52"]


def test_a_small_table_has_the_indicator_that_a_line_over_it_names(tmp_path: Path) -> None:
    """Years as rows, in a workbook and in Word; numbers bring the indicators to their results."""
    first: Rows = [["Year", "Target", "Actual"], ["2020 (baseline)", "", "1 200"], ["2021", "2 000", "1 850"]]
    second: Rows = [["Year", "Target", "Actual"], ["2020 (baseline)", "", "14%"], ["2022", "25%", "22%"]]
    above, between = (
        ["Outcome 1: Forests recover", "Indicator 1.1: Hectares kept"],
        "Indicator 1.2: Income of forests (%)",
    )
    one_sheet: Rows = [*([line] for line in above), *first, [between], *second]
    for file in (sheet(tmp_path, one_sheet), word(tmp_path, *above, first, between, second)):
        tables = read_tables(file)
        assert all_figures(tables) == {
            "1.1": "1,200@2020 | 2,000@2021 | 1,850@2021", "1.2": "14@2020 | 25@2022-12-31 | 22@2022",
        }  # fmt: skip
        assert [node.statement for node in only(tables).nodes] == ["Forests recover"]
        assert not errors(tables)


def test_times_alone_head_rows_of_targets_and_actual_values(tmp_path: Path) -> None:
    """Each row says by "Planned" and "Achieved" what its figures are; the last column is their total."""
    rows: Rows = [["Indicator", "Baseline", "", "Q1 2023", "Q2 2023", "Total"],
                  ["Visits", 10, "Planned", 100, 200, 300], ["", "", "Achieved", 90, 210, 300]]  # fmt: skip
    tables = read_tables(sheet(tmp_path, rows))
    assert list(all_figures(tables).values()) == [
        "10 | 300, 100@2023-03-31, 300@2023-06-30 | 90@2023-Q1, 210@2023-Q2, at least 300@project"
    ]
    assert "table-inferred-actuals" not in inferred(tables)


def test_notes_at_cells_are_kept(tmp_path: Path) -> None:
    """A note at a figure is its comment; those at results, indicators and targets are notes with their cell."""
    with xlsxwriter.Workbook(str(tmp_path / "notes.xlsx")) as book:
        page = book.add_worksheet("Plan")
        page.write_row(0, 0, ["Output", "Indicator", "Baseline", "Target", "Actual 2023"])
        page.write_row(1, 0, ["Kits", "Kits handed out", 3, 20, 14])
        for column, note in enumerate(["Merged in 2022", "Family kits", "From the census", "Raised", "Provisional"]):
            page.write_comment(1, column, note)
    (node,) = only(read_tables(tmp_path / "notes.xlsx")).nodes
    (indicator,) = node.indicators
    (observation,) = indicator.observations
    assert (node.note, indicator.note, observation.comment) == (
        "Merged in 2022",
        "B2: Family kits; D2: Raised",
        "Provisional",
    )
    assert getattr(indicator.baseline, "comment", "") == "From the census"


@pytest.mark.parametrize(
    ("statement", "parts"),
    [
        ("People trained (of whom women)", {"sex": {"women": "310"}}),
        ("Antal utbildade (varav kvinnor)", {"sex": {"kvinnor": "310"}}),
        ("Personnes formées (dont jeunes)", {"age": {"jeunes": "310"}}),
        ("People trained (GERF 2.1)", {}),
    ],
)
def test_a_second_figure_is_that_of_the_part_that_the_indicator_names(
    statement: str, parts: dict[str, dict[str, str]], tmp_path: Path
) -> None:
    """ "385 (310)" below "trained (of whom women)"; the text of the cell stays what it was."""
    rows: Rows = [["Output", "Indicator", "Baseline", "Target 2024", "Actual 2023"],
                  ["Skills", statement, "0 (0)", "500 (250)", "385 (310)"]]  # fmt: skip
    (indicator,) = only(read_tables(sheet(tmp_path, rows))).indicators()
    (observation,) = indicator.observations
    assert {name: {part: str(value) for part, value in split.items()}
            for name, split in observation.disaggregation.items()} == parts  # fmt: skip
    assert (observation.raw, getattr(indicator.baseline, "raw", "")) == ("385 (310)", "0 (0)")


def test_rows_numbered_below_an_indicator_are_its_parts(tmp_path: Path) -> None:
    """ "1.1.a Filles" below 1.1 is the part of girls; "1.1.b Écoles" is an indicator."""
    rows: Rows = [
        ["Produit", "Indicateur", "Cible 2024", "Réalisé 2023"],
        ["Apprendre", "1.1 Enfants scolarisés", 90, 70],
        ["", "1.1.a Filles", 40, 33],
        ["", "1.1.b Écoles ouvertes", 5, 4],
    ]
    indicators = list(only(read_tables(sheet(tmp_path, rows))).indicators())
    assert [str(indicator.observations[0].value) for indicator in indicators] == ["70", "4"]
    assert str(indicators[0].observations[0].disaggregation["sex"]["Filles"]) == "33"


def test_a_cell_of_a_million_spaces_is_looked_at_once() -> None:
    """A text that is too long to hold a part stays as it is; looking for one would not end."""
    text = "1" + " " * 1_000_000 + "2"
    assert with_named_part(text, "trained (of whom women)") == text
    assert with_named_part("385 (310)", "trained (of whom women)") == "385 (310 women)"


@pytest.mark.parametrize(
    ("label", "names"), [("Donor: Norad, Oslo", ["Norad, Oslo"]), ("Donor,Sida; EU", ["Sida", "EU"]), ("Donor,n/a", [])]
)
def test_the_donor_above_a_table_funds_the_project(label: str, names: list[str], tmp_path: Path) -> None:
    """Each of several donors is an organisation that funds; a name may have a comma."""
    first = f'"{label}"' if ":" in label else label
    rows = f"{first}\nLevel,Result,Indicator,Target 2025\nOutcome,People are well,People with water,400\n"
    project = only(read_tables(text(tmp_path, rows)))
    assert [(item.name, item.role) for item in project.organisations] == [(name, "funding") for name in names]

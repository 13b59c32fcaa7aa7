"""What tables say in more places than a column of figures: times in cells, scales in headings, sources, signs."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import pytest

from logframe.exchange.tables.reading import TablesFile
from test_tables_side_by_side import Rows, figures, indicators, messages, read

_HEAD = ["Result", "Indicator"]
_WELLS = ["Output 1: Wells are drilled", "Number of wells drilled"]


def silent(tables: TablesFile) -> list[str]:
    """Return the filled cells that are neither used nor kept, in columns without an error; no file has any."""
    assert tables.report is not None
    errors = {remark.place.cell.rpartition("!")[2].rstrip("0123456789") for remark in tables.report.errors}
    cells = [cell for sheet in tables.report.sheets for cell in sheet.cells]
    kept = ("used", "heading", "text")
    return [
        cell.reference for cell in cells if cell.use not in kept and cell.reference.rstrip("0123456789") not in errors
    ]


@pytest.mark.parametrize(
    "text",
    [
        "40 in 2022, 60 in 2023",
        "40 (2022); 60 (2023)",
        "40 (2022)/60 (2023)",
        "40 (2022) 60 (2023)",
        "2022: 40, 2023: 60",
        "2022:40,2023:60",
        "2022 - 40, 2023 - 60",
        "2022 (40), 2023 (60)",
        "Target 2022: 40, Target 2023: 60",
        "40 by 2022 and 60 by 2023",
        "40 by end of 2022\n60 by end of 2023",
        "40 en 2022 et 60 en 2023",
        "40 en 2022 y 60 en 2023",
        "40 em 2022 e 60 em 2023",
        "40 bis 2022 und 60 bis 2023",
        "40 till 2022 och 60 till 2023",
        "к 2022 г. - 40, к 2023 г. - 60",
        "40 в 2022 г., 60 в 2023 г.",
    ],
)
def test_figures_of_several_years_in_a_cell_have_each_its_own(text: str, tmp_path: Path) -> None:
    """In each language and order of figure and year, as targets and as actual values."""
    rows: Rows = [
        [*_HEAD, "Baseline (2021)", "Target", "Actual"],
        [*_WELLS, 10, text, ""],
        [_WELLS[0], "Number of pumps repaired", 10, 80, text],
    ]
    for ending in ("xlsx", "csv"):
        tables = read(tmp_path, rows, ending=ending)
        assert [figures(indicator) for indicator in indicators(tables)] == [
            "10 2021 | 40 2022-12-31; 60 2023-12-31 | ", "10 2021 | 80 | 40 2022; 60 2023",
        ]  # fmt: skip
        assert not tables.problems
        assert not silent(tables)


@pytest.mark.parametrize(
    ("text", "planned"),
    [
        ("Q1 2022: 40, Q2 2022: 60", "40 2022-03-31; 60 2022-06-30"),
        ("March 2022 = 40 %, March 2023 = 60 %", "40 2022-03-31; 60 2023-03-31"),
        ("1,400 (2022), 1,600 (2023)", "1,400 2022-12-31; 1,600 2023-12-31"),
        ("2000 (2022), 2010 (2023)", "2,000 2022-12-31; 2,010 2023-12-31"),
        ("≥40 in 2022, ≥60 in 2023", "at least 40 2022-12-31; at least 60 2023-12-31"),
        ("40 in 2022, of whom 20 women", "40 2022-12-31"),
        ("40, 60", ""),
        ("2022: 40, 60", ""),
        ("40 (2022), 60", ""),
    ],
)
def test_a_figure_without_a_time_of_its_own_is_asked_about(text: str, planned: str, tmp_path: Path) -> None:
    """Times of any kind are read; where a figure has none, none of the cell is used, and the cell is an error."""
    rows: Rows = [[*_HEAD, "Target"], ["Output: Wells", "Wells dug", text]]
    for ending in ("xlsx", "csv"):
        tables = read(tmp_path, rows, ending=ending)
        (indicator,) = indicators(tables)
        assert figures(indicator) == f" | {planned} | "
        assert bool(planned) != ("table-figure-unclear" in messages(tables))
        assert not silent(tables)


def test_of_two_baselines_none_is_chosen(tmp_path: Path) -> None:
    """Which of them the project starts from is for its people to say."""
    rows: Rows = [[*_HEAD, "Baseline", "Target"], [*_WELLS, "10 (2020); 12 (2021)", 40]]
    tables = read(tmp_path, rows)
    assert "not available" in str(indicators(tables)[0].start)
    assert "table-figure-unclear" in messages(tables)


_THOUSANDS = " | 40,000 | 20,000"


@pytest.mark.parametrize(
    ("unit", "kind", "expected"),
    [
        ("USD '000", "money", _THOUSANDS),
        ("'000 USD", "money", _THOUSANDS),
        ("USD (000s)", "money", _THOUSANDS),
        ("TEUR", "money", _THOUSANDS),
        ("k€", "money", _THOUSANDS),
        ("thousands of people", "count", _THOUSANDS),
        ("people (000s)", "count", _THOUSANDS),
        ("in thousands", "count", _THOUSANDS),
        ("en milliers", "count", _THOUSANDS),
        ("miles de personas", "count", _THOUSANDS),
        ("milhares de pessoas", "count", _THOUSANDS),
        ("in Tausend", "count", _THOUSANDS),
        ("tusental", "count", _THOUSANDS),
        ("тыс. чел.", "count", _THOUSANDS),
        ("millions of EUR", "money", " | 40,000,000 | 20,000,000"),
        ("US$ m", "money", " | 40,000,000 | 20,000,000"),
        ("millions d'euros", "money", " | 40,000,000 | 20,000,000"),
        ("Mio. EUR", "money", " | 40,000,000 | 20,000,000"),
        ("млн руб.", "money", " | 40,000,000 | 20,000,000"),
        ("bn USD", "money", " | 40,000,000,000 | 20,000,000,000"),
        ("km", "measure", " | 40 | 20"),
        ("cases per 1,000 people", "measure", " | 40 | 20"),
    ],
)
def test_a_scale_multiplies_the_figures_and_is_told(unit: str, kind: str, expected: str, tmp_path: Path) -> None:
    """It stands in the column of units, in headings, or in the words of the indicator, and means the same there."""
    columns: Rows = [[*_HEAD, "Unit", "Target", "Actual"], ["Output: Shops", "Sales", unit, 40, 20]]
    headings: Rows = [[*_HEAD, f"Target ({unit})", f"Actual ({unit})"], ["Output: Shops", "Sales", 40, 20]]
    brackets: Rows = [[*_HEAD, "Target", "Actual"], ["Output: Shops", f"Sales ({unit})", 40, 20]]
    for rows in (columns, headings, brackets):
        for ending in ("xlsx", "csv"):
            tables = read(tmp_path, rows, ending=ending)
            (indicator,) = indicators(tables)
            assert figures(indicator) == expected
            assert indicator.kind == kind or rows is not columns
            assert ("table-inferred-scale" in messages(tables)) == (expected != " | 40 | 20")
            assert not silent(tables)


def test_a_figure_that_has_its_scale_is_not_multiplied_again(tmp_path: Path) -> None:
    """Each heading speaks of its own column, and "1.2 million" under millions is 1.2 million."""
    rows: Rows = [
        [*_HEAD, "Unit", "Baseline", "Target (millions)", "Actual"],
        ["Output: Shops", "Sales", "USD", 400_000, "1.2 million", 900_000],
        ["Output: Shops", "Exports", "USD", 400_000, "about 2.5", 900_000],
        ["Output: Shops", "Loans", "USD", "400 000", "at least 2", "900 000"],
    ]
    for ending in ("xlsx", "csv"):
        tables = read(tmp_path, rows, ending=ending)
        assert [figures(indicator) for indicator in indicators(tables)] == [
            "400,000 | 1,200,000 | 900,000",
            "400,000 | about 2,500,000 | 900,000",
            "400,000 | at least 2,000,000 | 900,000",
        ]
        assert not tables.problems


@pytest.mark.parametrize(
    ("heading", "text", "source"),
    [
        ("Source", "Household survey 2023", "Household survey 2023"),
        ("Data source", "Household survey, 2023", "Household survey, 2023"),
        ("Source of verification", "Register", "Register"),
        ("Source des données", "Registre", "Registre"),
        ("Fuente de verificación", "Registro", "Registro"),
        ("Fonte", "Registo", "Registo"),
        ("Quelle", "Register", "Register"),
        ("Källa", "Register", "Register"),
        ("Источник данных", "Реестр", "Реестр"),
        ("Source", "Survey; register", ""),
        ("Source", "Survey and register", ""),
        ("Source", "Survey\nRegister", ""),
        ("Source", "n/a", ""),
        ("Means of verification", "Register", ""),
        ("Sources and means of verification", "Register", ""),
        ("Data collection method", "Register", ""),
    ],
)
def test_one_source_beside_figures_is_theirs(heading: str, text: str, source: str, tmp_path: Path) -> None:
    """Means of verification say how figures will be checked, and of two sources neither is chosen."""
    rows: Rows = [[*_HEAD, "Target 2023", "Actual 2023", heading], [*_WELLS, 80, 40, text]]
    for ending in ("xlsx", "csv"):
        (indicator,) = indicators(read(tmp_path, rows, ending=ending))
        (observation,) = indicator.observations
        assert ("" if observation.source is None else observation.source.title) == source
        assert bool(indicator.verified_by) == (text != "n/a")


@pytest.mark.parametrize(
    ("unit", "words", "kind", "expected"),
    [
        ("Qualitative", ["Poor", "Good", "Fair"], "ordinal", "poor | good | fair"),
        ("", ["Low", "High", "Medium"], "ordinal", "low | high | medium"),
        ("Scale: high / medium / low", ["High", "Low", "Medium"], "ordinal", "high | low | medium"),
        ("draft > adopted", ["Draft", "Adopted", "Draft"], "ordinal", "draft | adopted | draft"),
        ("Qualitatif", ["Faible", "Élevé", "Moyen"], "ordinal", "faible | élevé | moyen"),
        ("Cualitativo", ["Malo", "Bueno", "Regular"], "ordinal", "malo | bueno | regular"),
        ("Qualitativo", ["Baixo", "Alto", "Médio"], "ordinal", "baixo | alto | médio"),
        ("Qualitativ", ["Niedrig", "Hoch", "Mittel"], "ordinal", "niedrig | hoch | mittel"),
        ("Kvalitativt", ["Låg", "Hög", "Medel"], "ordinal", "låg | hög | medel"),
        ("Качественный", ["Низкий", "Высокий", "Средний"], "ordinal", "низкий | высокий | средний"),
        ("Yes/No", ["No", "Yes", "No"], "milestone", "not reached | reached | not reached"),
        ("Oui/Non", ["Non", "Oui", "Non"], "milestone", "not reached | reached | not reached"),
        ("Да/Нет", ["Нет", "Да", "Нет"], "milestone", "not reached | reached | not reached"),
    ],
)
def test_words_of_one_scale_are_its_steps(
    unit: str, words: list[str], kind: str, expected: str, tmp_path: Path
) -> None:
    """The unit names the kind or the steps; the target is the better end, and what is made of it is told."""
    rows: Rows = [[*_HEAD, "Unit", "Baseline", "Target", "Actual"], ["Outcome: Law", "State of the law", unit, *words]]
    for ending in ("xlsx", "csv"):
        tables = read(tmp_path, rows, ending=ending)
        (indicator,) = indicators(tables)
        assert (indicator.kind, figures(indicator)) == (kind, expected)
        assert not tables.problems
        assert ("table-inferred-steps" in messages(tables)) == (kind == "ordinal")


@pytest.mark.parametrize(
    ("unit", "words", "message"),
    [
        ("Text", ["Drafted", "Adopted", "In review"], "table-words-without-scale"),
        ("Qualitative", ["High", "High", "High"], "table-words-without-scale"),  # whether high is good, nobody says
        ("Rating", ["Poor", "Nice", "Fair"], "table-figure-unclear"),
        ("Qualitative", ["2", "4", "3"], "table-unit-unknown"),
    ],
)
def test_words_without_a_scale_are_kept_and_told(unit: str, words: list[str], message: str, tmp_path: Path) -> None:
    """No scale is made up where the words show none, nor which of its ends is the better one."""
    rows: Rows = [[*_HEAD, "Unit", "Baseline", "Target", "Actual"], ["Outcome: Law", "State of the law", unit, *words]]
    for ending in ("xlsx", "csv"):
        tables = read(tmp_path, rows, ending=ending)
        (indicator,) = indicators(tables)
        assert indicator.kind not in ("ordinal", "qualitative")
        assert message in messages(tables)
        assert (str(indicator.start) == words[0]) or words[0] in str(indicator.start)
        assert not silent(tables)


_FRACTIONS = [
    ("N#", "D#", "%"), ("N", "D", "%"), ("Num", "Den", "Percentage"), ("Numerator", "Denominator", "Percent"),
    ("Numérateur", "Dénominateur", "Pourcentage"), ("Numerador", "Denominador", "Porcentaje"),
    ("Numerador", "Denominador", "Percentagem"), ("Zähler", "Nenner", "Prozent"), ("Täljare", "Nämnare", "Procent"),
    ("Числитель", "Знаменатель", "Процент"),
]  # fmt: skip


@pytest.mark.parametrize("names", _FRACTIONS)
def test_numerators_denominators_and_percentages_are_one_share(names: tuple[str, ...], tmp_path: Path) -> None:
    """Performance frameworks have them side by side, below a heading or in it; the percentage is checked."""
    above = ["Baseline 2022", "Target 2023", "Actual 2023"]
    two_rows: Rows = [[*_HEAD, *(part for text in above for part in (text, "", ""))], ["", "", *names * 3]]
    one_row: Rows = [[*_HEAD, *(f"{text} {name}" for text in above for name in names)]]
    rows: Rows = [
        ["Outcome: TB is treated", "Treatment success", 800, 1000, 0.8, 900, 1000, 0.9, 850, 1000, 0.8],
        ["Outcome: TB is treated", "Number of people tested", 80, "", "", 900, "", "", 850, "", ""],
        ["Outcome: TB is treated", "Net use", "", "", "70%", 90, "", "90%", "n/a", "n/a", "80%"],
        ["Outcome: TB is treated", "ART coverage", "", "", "70%", 90, 100, "90%", 80, "", ""],
    ]
    for head in (two_rows, one_row):
        for ending in ("xlsx", "csv"):
            tables = read(tmp_path, [*head, *rows], ending=ending)
            success, tested, nets, coverage = indicators(tables)
            assert [item.kind for item in (success, tested, nets, coverage)] == [
                "ratio", "count", "percentage", "percentage",
            ]  # fmt: skip
            assert figures(success) == "800 of 1,000 2022 | 90 2023-12-31 | 850 of 1,000 2023"
            assert figures(tested) == "80 2022 | 900 2023 | 850 2023"
            assert figures(nets) == "70 2022 | 90 2023-12-31 | 80 2023"
            assert figures(coverage).startswith("70 2022 | 90 2023-12-31 | not available")
            assert messages(tables) >= {"table-share-agrees", "table-share-differs", "table-figure-unclear"}
            assert len(tables.problems) == 2  # 80 % of 850 of 1,000, and 80 without its denominator
            assert not silent(tables)


def test_a_rate_per_many_is_no_share_and_letters_alone_are_no_figures(tmp_path: Path) -> None:
    """Cases and people stand as text beside the rate; columns "N" and "Target" alone are what they were."""
    rows: Rows = [
        [*_HEAD, "Target 2023 N#", "Target 2023 D#", "Target 2023 %", "Actual 2023 N#", "Actual 2023 D#",
         "Actual 2023 %"],
        ["Outcome: TB is treated", "New cases per 100,000 people", 40, 100_000, 40, 125, 250_000, 50],
    ]  # fmt: skip
    tables = read(tmp_path, rows)
    (indicator,) = indicators(tables)
    assert (indicator.kind, figures(indicator)) == ("measure", " | 40 2023-12-31 | 50 2023")
    assert "250000" in indicator.note
    assert not silent(tables)
    (indicator,) = indicators(read(tmp_path, [["N", *_HEAD, "Target"], ["1.1", *_WELLS, 40]]))
    assert (indicator.id, figures(indicator)) == ("1.1", " | 40 | ")


_DAY = datetime.date(2024, 3, 15)


@pytest.mark.parametrize(
    ("head", "row", "expected"),
    [
        (["Target", _DAY, datetime.date(2024, 6, 15)], [40, 10, 20], " | 40 | 10 2024-03-15; 20 2024-06-15"),
        (["Target", "15/03/2024", "15/06/2024"], [40, 20, 40], " | 40 | 20 2024-03-15; 40 2024-06-15"),
        (["Target", "15.03.2024", "15.06.2024"], [40, 10, 20], " | 40 | 10 2024-03-15; 20 2024-06-15"),
        (["Target", "31/03/2024", "30/06/2024"], [40, 10, 20], " | 40 | 10 2024-03-31; 20 2024-06-30"),
        (["Target", "15 March 2024"], [40, 10], " | 40 | 10 2024-03-15"),
        (["Cible", "15 mars 2024", "15 juin 2024"], [40, 10, 20], " | 40 | 10 2024-03-15; 20 2024-06-15"),
        (["Meta", "15 de marzo de 2024"], [40, 10], " | 40 | 10 2024-03-15"),
        (["Mål", "15 mars 2024"], [40, 10], " | 40 | 10 2024-03-15"),
        (["План", "15 марта 2024 г.", "15 июня 2024 г."], [40, 10, 20], " | 40 | 10 2024-03-15; 20 2024-06-15"),
        (["Target", "As of 15/03/2024", "As of 15/06/2024"], [40, 10, 20], " | 40 | 10 2024-03-15; 20 2024-06-15"),
        (["Target", "Measured on 15/03/2024"], [40, 10], " | 40 | 10 2024-03-15"),
        (["15/03/2024", "15/06/2024", "Target"], [10, 20, 40], " | 10 2024-03-15; 20 2024-06-15; 40 | "),
        # what may be planned is asked about
        (["Target", "31/12/2024"], [40, 10], " | 40 | "),
        (["Target", "31/03/2024", "30/06/2024"], [40, 20, 40], " | 40 | "),
        (["Target", "05/03/2024", "06/04/2024"], [40, 10, 20], " | 40 | "),
    ],
)
def test_days_as_headings_are_dates_of_figures(head: list[Any], row: list[Any], expected: str, tmp_path: Path) -> None:
    """Behind the target they are days of measuring, and what is made of them is told."""
    rows: Rows = [[*_HEAD, *head], [*_WELLS, *row]]
    for ending in ("xlsx", "csv"):
        tables = read(tmp_path, rows, ending=ending)
        (indicator,) = indicators(tables)
        assert figures(indicator) == expected
        assert ("table-column-unread" in messages(tables)) == expected.endswith("| 40 | ")
        assert not silent(tables)


_TURNED: list[tuple[list[str], list[str]]] = [
    (["Indicator", "Baseline 2021", "Target 2023", "Actual 2022"], ["Wells drilled", "Farmers trained"]),
    (["", "Baseline 2021", "Target 2023", "Actual 2022"], ["Wells drilled", "Farmers trained"]),
    (["Indicateur", "Valeur de référence 2021", "Cible 2023", "Réalisé 2022"], ["Puits forés", "Agriculteurs formés"]),
    (["Indicador", "Línea de base 2021", "Meta 2023", "Logrado 2022"], ["Pozos perforados", "Agricultores formados"]),
    (["Indicador", "Linha de base 2021", "Meta 2023", "Alcançado 2022"], ["Poços abertos", "Agricultores formados"]),
    (["Indikator", "Ausgangswert 2021", "Zielwert 2023", "Istwert 2022"], ["Brunnen gebohrt", "Bauern geschult"]),
    (["Indikator", "Utgångsvärde 2021", "Målvärde 2023", "Utfall 2022"], ["Brunnar borrade", "Bönder utbildade"]),
    (["Показатель", "Базовое значение 2021", "План 2023", "Факт 2022"], ["Колодцев пробурено", "Фермеров обучено"]),
]


@pytest.mark.parametrize(("head", "names"), _TURNED)
def test_indicators_may_stand_as_columns(head: list[str], names: list[str], tmp_path: Path) -> None:
    """The table is read turned, which is told; each figure has the place that it has in the file."""
    rows: Rows = [list(row) for row in zip(head, [names[0], 0, 40, 20], [names[1], 10, 600, 500], strict=True)]
    for ending in ("xlsx", "csv"):
        tables = read(tmp_path, rows, ending=ending)
        made = indicators(tables)
        assert [(indicator.statement, figures(indicator)) for indicator in made] == [
            (names[0], "0 2021 | 40 2023-12-31 | 20 2022"), (names[1], "10 2021 | 600 2023-12-31 | 500 2022"),
        ]  # fmt: skip
        assert made[1].observations[0].declared_at.cell.endswith("C4")
        assert "table-inferred-turned" in messages(tables)
        assert not silent(tables)


def test_a_turned_table_has_labels_above_and_notes_below(tmp_path: Path) -> None:
    """The project stays the project, each indicator has its result, and a note is kept as text."""
    rows: Rows = [
        ["Project", "Water for all"],
        ["Country", "Kenya"],
        ["Outcome", "Wells are used", "Farmers harvest more"],
        ["Indicator", "Wells in use", "Farmers with more yield"],
        ["Unit", "wells", "people"],
        ["Target 2023", 40, "600"],
        ["Actual 2022", "", 500],
        ["Means of verification", "Site visits", "Survey"],
        ["Prepared by the team"],
    ]
    for ending in ("xlsx", "csv"):
        tables = read(tmp_path, rows, ending=ending)
        (project,) = tables.projects
        assert (project.statement, project.country) == ("Water for all", "Kenya")
        assert [(node.level, node.statement, len(node.indicators)) for node in project.nodes] == [
            ("outcome", "Wells are used", 1), ("outcome", "Farmers harvest more", 1),
        ]  # fmt: skip
        assert [figures(item) for item in indicators(tables)] == [" | 40 2023-12-31 | ", " | 600 2023-12-31 | 500 2022"]
        assert "table-cell-kept" in messages(tables)
        assert not silent(tables)


def test_a_table_with_figures_in_rows_is_not_turned(tmp_path: Path) -> None:
    """Neither words of headings in an indicator nor rows for the planned and the achieved turn a table."""
    rows: Rows = [
        [*_HEAD, "Baseline", "Target"],
        ["Output", "Baseline studies done", 0, 4],
        ["Output", "Targets", 1, 2],
    ]
    assert "table-inferred-turned" not in messages(read(tmp_path, rows))
    rows = [["Indicator", "Target", "Sales"], ["0", 0, 10], ["Target 2023", 40, 600], ["Actual 2022", 20, 500]]
    assert "table-inferred-turned" not in messages(read(tmp_path, rows))
    rows = [["Indicator", "", "2023", "2024"], ["Wells drilled", "Planned", 4, 5], ["", "Achieved", 3, 4]]
    assert "table-inferred-turned" not in messages(read(tmp_path, rows))


def test_the_total_of_a_year_is_no_sum_of_another(tmp_path: Path) -> None:
    """As large as the figure of the year before it, it stays."""
    rows: Rows = [[*_HEAD, "Target 2022", "Actual 2022", "Target 2023", "Total actual 2023"], [*_WELLS, 20, 18, 40, 18]]
    (indicator,) = indicators(read(tmp_path, rows))
    assert figures(indicator).endswith("| 18 2022; 18 2023")


def test_a_tick_among_figures_under_days_is_told(tmp_path: Path) -> None:
    """A cell that is true or false is no number, where columns of days may be plans or actual values."""
    tables = read(tmp_path, [[*_HEAD, "Target", "31/03/2024", "30/06/2024"], [*_WELLS, True, 10, 20]])
    assert "table-figure-unclear" in messages(tables)
    assert not silent(tables)


def test_a_word_that_says_neither_planned_nor_achieved_is_told(tmp_path: Path) -> None:
    """Its figures are not taken for either without a word; a number that is no number of a result is no traceback."""
    rows: Rows = [
        ["Result", "Indicator", "", "2023", "2024"],
        [*_WELLS, "Planned", 4, 5],
        ["", "", "Achieved", 3, 4],
        ["Output 2: Pumps", "Pumps repaired", "Achieved", 3, 4],
        ["", "", "Guessed", 9, 9],
    ]
    tables = read(tmp_path, rows)
    assert "table-word-unclear" in messages(tables)
    assert not silent(tables)
    numbered: Rows = [[*_HEAD, "No.", "Target"], [*_WELLS, "тыс.", 4], ["Pumps work", "Pumps repaired", "тыс.", 5]]
    assert [figures(item) for item in indicators(read(tmp_path, numbered))] == [" | 4 | ", " | 5 | "]

"""Workbooks with the matrix of a donor read back whole, and from their visible sheets alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from logframe import Count, Measure, Objective, Observation, Percentage, Project, Result, Source, Target, load
from logframe.cli import main
from logframe.exchange.excel.own_cells import DATA
from logframe.exchange.tables.cells.sheets import read_sheets
from logframe.exchange.tables.mapping import Mapping
from logframe.exchange.tables.reading import projects_of
from logframe.reviews.layouts.dialects import DIALECTS
from logframe.spoken_language import LANGUAGES, in_language
from logframe.writers.workbook.donor_matrix import write_donor_matrix

PROJECT = Project(
    "W-1",
    "Water for all",
    period="2023/2025",
    nodes=[
        Objective(
            "health",
            "Fewer children fall ill",
            indicators=[
                Measure(
                    "cases", "Cases of diarrhoea per 1,000 children", level="impact",
                    baseline=Observation(85, date="2022-12-31"), target=Target(60, by="2025-12-31"),
                    observations=[Observation(78, date="2024-06-30")],
                )
            ],
        ),
        Result(
            "use", "Households use safe water", level="outcome", contributes_to="health",
            assumptions=["Prices stay stable"],
            indicators=[
                Percentage(
                    "safe", "Households with safe water", level="outcome",
                    baseline=Observation(42, date="2022-12-31"), target=Target(70, by="2025-12-31"),
                    milestones=[Target(55, by="2024-12-31")], verified_by=Source("survey", "Household survey"),
                    observations=[Observation(51, date="2024-12-31")],
                )
            ],
        ),
        Result(
            "points", "Water points work", level="output", contributes_to="use",
            indicators=[
                Count(
                    "repaired", "Water points repaired", unit="facility", level="output", accumulates="increments",
                    target=Target(1_180, period="2023/2025"), verified_by=Source("works", "Works reports"),
                    observations=[Observation(290, period="2023"), Observation(405, period="2024")],
                )
            ],
        ),
    ],
)  # fmt: skip


def shown(project: Project) -> dict[str, tuple[object, ...]]:
    """Return what a matrix shows of each indicator: where it stands, its unit, start, last target and figures."""
    entries: dict[str, tuple[object, ...]] = {}
    for node in project.nodes:
        for indicator in node.indicators:
            aims = indicator.target if isinstance(indicator.target, tuple) else ()
            entries[indicator.statement] = (
                node.statement, indicator.unit, str(indicator.start), str(aims[0].value) if aims else "",
                sorted((str(item.value), str(item.end)) for item in indicator.observations),
            )  # fmt: skip
    return entries


@pytest.mark.parametrize(
    ("dialect", "language"),
    [*((dialect, "en") for dialect in DIALECTS), *(("eu", language) for language in LANGUAGES if language != "en")],
)
def test_a_matrix_in_the_layout_of_a_donor_reads_back(dialect: str, language: str, tmp_path: Path) -> None:
    """In each language, whole with what the workbook keeps, and the same figures from its visible sheets alone."""
    with in_language(language):
        file = write_donor_matrix([PROJECT], tmp_path / "w.xlsx", dialect)
    assert list(load(file)) == [PROJECT]
    sheets = [sheet for sheet in read_sheets(file) if sheet.name != DATA]
    tables = projects_of(sheets, str(file), Mapping())
    (project,) = tables.projects
    wanted = shown(PROJECT)
    if not any(column.role == "baseline" for column in DIALECTS[dialect].columns):
        wanted = {name: (*entry[:2], "None", *entry[3:]) for name, entry in wanted.items()}
    assert shown(project) == wanted
    assert [problem for problem in tables.problems if problem.severity == "error"] == []


def test_convert_writes_the_matrix_of_a_donor(tmp_path: Path) -> None:
    """The option is for workbooks, and a donor without a layout is refused with the nearest name."""
    source = tmp_path / "w.xlsx"
    write_donor_matrix([PROJECT], source, "eu")
    run = CliRunner().invoke(main, ["convert", str(source), str(tmp_path / "o.xlsx"), "--dialect", "fcdo"])
    assert (run.exit_code, list(load(tmp_path / "o.xlsx"))) == (0, [PROJECT])
    for target, dialect, words in (("o.json", "eu", "OUT.xlsx"), ("p.xlsx", "fcd", "did you mean 'fcdo'")):
        run = CliRunner().invoke(main, ["convert", str(source), str(tmp_path / target), "--dialect", dialect])
        assert run.exit_code == 2
        assert words in run.stderr
        assert not (tmp_path / target).exists()

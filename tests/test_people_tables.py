"""Workbooks as people have them give the right figures, and every filled cell of them is used or told."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from logframe import Project, evaluate
from logframe.exchange.tables.cells.sheets import read_sheets
from logframe.exchange.tables.reading import TablesFile, read_tables

# The indicator by its id, what is its value, the share of the way in per cent (None without), and its target.
RIGHT: dict[str, dict[str, tuple[str, str, str]]] = {
    "pct_achieved_num": {"people-trained": ("340 people", "85 %", "400")},
    "dup_target_cols": {"people-trained": ("50 people", "", "")},
    "quarters": {"people-trained": ("at least 50 people", "at least 50 %", "100")},
    "merged_quarters": {"centres-open": ("5 facilities", "", "6")},
    "two_row_target_actual": {"people-trained": ("150 to 240 people", "75 % to 80 %", "100, 200")},
    "two_row_target_actual_vmerge": {"people-trained": ("150 to 240 people", "75 % to 80 %", "100, 200")},
    "grouped_numbered": {"farmers-trained": ("", "", "400"), "councils-advised": ("", "", "30")},
    "indicator_type": {"people-trained": ("", "", "100")},
    "fiscal_2010_11": {"people-trained": ("", "", "200")},
    "comments": {"people-trained": ("0 to 100 people", "0 % to 25 %", "400")},
    "no_col": {"1.1": ("100 people", "25 %", "400"), "1.2": ("10 people", "25 %", "40")},
    "source": {"number-of-people-trained": ("", "", "100")},
    "pct": {"share-of-people-satisfied": ("79 %", "96.67 %", "80")},
    "pct_mixed_eval": {"share-of-girls-attending": ("72 %", "80 %", "80")},
    "plus20pct": {"yield-kg": ("110", "50 %", "120")},
    "disagg_rows": {"farmers-trained": ("100 people", "50 %", "200")},
    "formula_nocache": {"people-trained": ("", "", "")},
    "annot_number": {"people-trained": ("2 people", "66.67 %", "3")},
    "num_unit": {"people-trained": ("120 people", "30 %", "400")},
    "unit_number": {"farmers-trained": ("", "", "200")},
    "unitnumber": {"hectares": ("", "", "10"), "satisfaction": ("", "", "10"), "children": ("", "", "10")},
    "month": {"number-of-people-trained": ("402 people", "100.5 %", "400")},
    "years": {"number-of-people-trained": ("610 people", "101.67 %", "100, 200, 300")},
    "eu2016b": {"farmers-trained": ("800", "40 %", "2,000"), "poverty-rate": ("30", "28.57 %", "25")},
    "eu_action_document": {"1": ("", "", "70"), "1.1": ("", "", "60"), "1.2": ("", "", "15"), "1.1.1": ("", "", "400")},
    "dfid_flat": {"number-of-survivors-assisted-cumulative": ("at least 260", "at least 65 %", "400")},
    "iptt_v1": {
        "1": ("3.8 %", "27.27 %", "3"),
        "1.1": ("at least 1,390 people", "at least 77.22 %", "5,000, 300, 400, 500, 600, 1,800"),
        "1.1.1": ("10 facilities", "100 %", "10"),
        "1.1.2": ("at least 303 people", "at least 75.75 %", "1,512, 100, 100, 100, 100, 400"),
    },
    "narrative_head": {"farmers-trained": ("", "", "")},
    "german": {"geschulte": ("100 people", "25 %", "400")},
    "worldbank": {"1": ("", "", "20,000"), "1-2": ("", "", "200")},
    "hrp": {"people-reached-with-safe-water": ("210,000", "70 %", "300,000")},
    "eu4x4": {
        "1.1": ("", "", "400"), "1.2": ("", "", "2"), "1.3": ("", "", "80"), "2.1": ("", "", "300"),
        "2.2": ("", "", "120"), "3.1": ("", "", "50,000"), "3.2": ("", "", "70"),
    },
    "values": {
        "a": ("", "", "400"), "b": ("", "", ""), "d": ("", "", "more than 400"), "e": ("", "", "at least 400"),
        "g": ("", "", "1,512"), "h": ("", "", "1,512,000"), "o": ("", "", "400"), "y": ("", "", "10,000"),
    },
}  # fmt: skip


def file_of(shared: Path, name: str) -> Path:
    """Return a workbook by its name."""
    return shared / "data" / "tables" / f"{name}.xlsx"


def only(tables: TablesFile) -> Project:
    """Return the one project of a file."""
    (project,) = tables.projects
    return project


def percent(share: Any) -> str:
    """Write a share in per cent to two digits."""
    if share is None or getattr(share, "low", None) is None:
        return ""
    low, high = (None if end is None else Fraction(end) * 100 for end in (share.low, share.high))
    first = f"{round(float(low or 0), 2):g} %"
    if low == high:
        return first
    return f"at least {first}" if high is None else f"{first} to {round(float(high), 2):g} %"


def shown(project: Project, id: str) -> tuple[str, str, str]:
    """Return value, share and targets of an indicator as a reader sees them."""
    answer = evaluate(project)[id]
    indicator = project.indicator(id)
    targets = indicator.target if isinstance(indicator.target, tuple) else ()
    value = str(answer.value) if answer.is_measured else ""
    return value, percent(answer.share), ", ".join(str(target.value) for target in targets)


@pytest.mark.parametrize("name", RIGHT)
def test_each_workbook_is_read_rightly(name: str, shared: Path) -> None:
    """Values, shares and targets are those that the tables mean."""
    project = only(read_tables(file_of(shared, name)))
    ids = {"a": "a-2"} if name == "values" else {}
    assert {id: shown(project, ids.get(id, id)) for id in RIGHT[name]} == RIGHT[name]


@pytest.mark.parametrize("name", RIGHT)
def test_every_filled_cell_is_used_or_told(name: str, shared: Path) -> None:
    """The report has each filled cell once, and says what became of it."""
    file = file_of(shared, name)
    report = read_tables(file).report
    assert report is not None
    filled = sorted((sheet.name, cell.reference) for sheet in read_sheets(file) for cell in sheet.cells.values())
    told = [(sheet.sheet, cell.cell) for sheet in report.sheets for cell in sheet.cells if cell.use != "left-out"]
    assert sorted(told) == filled
    print(name, report.counts)

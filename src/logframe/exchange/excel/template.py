"""The workbook to begin with: instructions, the headings, lists to choose from, and one example to replace."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Final

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.kinds import Count, Percentage
from logframe.declaration.framework.nodes import Activity, Objective, Result
from logframe.declaration.framework.observations import Observation
from logframe.declaration.framework.projects import Project
from logframe.declaration.framework.sources import Source
from logframe.declaration.framework.targets import Target
from logframe.declaration.values.periods import today
from logframe.errors import WriteError
from logframe.exchange.excel import tables
from logframe.exchange.excel.writing import Book
from logframe.exchange.structuring import INDICATORS
from logframe.messages import Message
from logframe.places import Place
from logframe.terms import ACCUMULATIONS, DIRECTIONS, LEVELS

_ROWS: Final = 500
_LISTS: Final[dict[str, tuple[str, ...]]] = {
    "Level": ("Objective", "Specific objective", "Outcome", "Output", "Activity"),
    "Indicator level": LEVELS,
    "Kind": tuple(INDICATORS),
    "Direction": DIRECTIONS,
    "Accumulates": ACCUMULATIONS,
}
_INSTRUCTIONS: Final = (
    ("How to fill in this workbook", ""),
    ("Logframe", "One row for each indicator. Replace the example by your own; add rows below it."),
    ("Level and Statement", "What the row is about. Write them again in each row, or merge the cells."),
    ("Order", "Each row contributes to the last row above it of a higher level, unless Contributes to names an ID."),
    ("Indicator level", "How far along the chain the indicator stands: an output is what was done, not its effect."),
    ("Unit", "What is counted: person, household, case, event, percent, SEK, hectare."),
    ("Figures", "400, 8-14, about 200, or n/a where there is none. n/a is not 0."),
    ("Percentages", "47.5 or 47.5 % means 47.5 percent."),
    ("Dates", "2026-12-31, or a period: 2026, 2026-H1, 2026-07/2027-06."),
    ("Milestones", "Each with its date: 2026: 100; 2027: 250."),
    ("Accumulates", "increments: what happened in each period; running-total: since the start; snapshot: a state."),
    ("Ratios", "Write 2/5 as text: a spreadsheet makes a date of it. A cell formatted as text stays what it is."),
    ("Observations", "One row for each figure that was reported, with its period or date and its source."),
    ("As reported", "What the source says, where it is not the figure itself."),
    ("Then", "logframe check FILE.xlsx says what keeps the logframe from telling success from failure."),
)

# The name stands in a text of Python, which these would end.
_UNWANTED: Final = frozenset('"\\')


def begin_excel(name: str) -> Path:
    """Write NAME.xlsx with instructions and a small example, and give its path.

    Raises WriteError if the file is there already, or if the name cannot be one.
    """
    file = Path(name if name.lower().endswith(".xlsx") else f"{name}.xlsx")
    id = re.sub(r"[^A-Za-z0-9-]+", "-", file.stem).strip("-").upper()
    if not id or not file.suffix or not file.name.isprintable() or not _UNWANTED.isdisjoint(file.name):
        raise WriteError(Message("workbook-name-odd"), place=Place(str(file)))
    project = _example(id, today().year + 1)
    book = Book(file)
    _instructions(book)
    book.matrix("Logframe", project)
    sheet = book.book.get_worksheet_by_name("Logframe")
    top = len(tables.heading(project)) + 2
    for heading, choices in _LISTS.items():
        column = tables.HEADINGS.index(heading)
        validation: dict[str, Any] = {
            "validate": "list",
            "source": list(choices),
            "error_title": heading,
            "error_message": f"Choose one of: {', '.join(choices)}"[:255],
        }
        sheet.data_validation(top, column, top + _ROWS, column, validation)
    book.observations(tables.observations([project]))
    return book.save(new=True)


def _instructions(book: Book) -> None:
    sheet = book.book.add_worksheet("Instructions")
    sheet.set_column(0, 0, 24)
    sheet.set_column(1, 1, 100)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    for row, (what, how) in enumerate(_INSTRUCTIONS):
        book.put(sheet, row, 0, what, **({"bold": True, "size": 14} if row == 0 else {"bold": True}))
        if how:
            book.put(sheet, row, 1, how, text_wrap=True)


def _example(id: str, first: int) -> Project:
    register = Source("register", "Register of the training centre")
    survey = Source("survey", "Yearly survey of former trainees")
    employed = Percentage(
        "employed", "People aged 18 to 29 in paid work", level="impact", direction="increase",
        baseline=Observation(41, date=f"{first - 1}-12-31"), target=Target(48, by=f"{first + 2}-12-31"),
        verified_by=[survey],
    )  # fmt: skip
    trained = Count(
        "trained", "Young people who complete the training", level="output", unit="person", direction="increase",
        accumulates="increments", target=Target(400, period=f"{first}/{first + 2}"), verified_by=[register],
        disaggregate_by="sex",
    )  # fmt: skip
    at_work = Percentage(
        "at-work", "Former trainees in paid work a year later", level="outcome", direction="increase",
        baseline=Observation(35, date=f"{first - 1}-12-31"), target=Target(60, by=f"{first + 2}-12-31"),
        milestones=[Target(45, by=f"{first}-12-31")], verified_by=[survey],
    )  # fmt: skip
    indicators: list[Indicator] = [trained, at_work]
    return Project(
        id,
        "Young people find work in the district",
        period=f"{first}/{first + 2}",
        nodes=[
            Objective("livelihood", "Young people in the district earn their own living", indicators=[employed]),
            Result(
                "skills",
                "Young people use new skills at work",
                contributes_to="livelihood",
                indicators=indicators,
                assumptions=["Employers in the district go on hiring"],
            ),
            Activity("courses", "Run six courses a year", contributes_to="skills"),
        ],
    )

"""The workbook to begin with: instructions, the headings, lists to choose from, and one example to replace."""

from __future__ import annotations

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
from logframe.exchange.excel import tables
from logframe.exchange.excel.template_words import CHOICES, template_words
from logframe.exchange.excel.writing import Book
from logframe.messages import Code, Message
from logframe.saving import file_to_begin

_ROWS: Final = 500
_INSTRUCTIONS: Final = (
    "template-how-title",
    "template-how-logframe",
    "template-how-level",
    "template-how-order",
    "template-how-indicator-level",
    "template-how-unit",
    "template-how-figures",
    "template-how-percentages",
    "template-how-dates",
    "template-how-milestones",
    "template-how-accumulates",
    "template-how-ratios",
    "template-how-observations",
    "template-how-raw",
    "template-how-check",
)


def begin_excel(name: str) -> Path:
    """Write NAME.xlsx with instructions and a small example in the language that is spoken, and return its path.

    Raises WriteError if the file is there already, or if the name cannot be one.
    """
    file, id = file_to_begin(name, ".xlsx")
    project = _example(id, today().year + 1)
    words = template_words()
    book = Book(file, words)
    _instructions(book)
    book.matrix("Logframe", project)
    sheet = book.book.get_worksheet_by_name(words.name("Logframe"))
    top = len(tables.heading(project)) + 2
    for heading, choices in CHOICES.items():
        column = tables.HEADINGS.index(heading)
        shown = [str(words.cell(heading, choice)) for choice in choices]
        validation: dict[str, Any] = {
            "validate": "list",
            "source": shown,
            "error_title": words.name(heading),
            "error_message": str(Message("template-choose", choices=Code(", ".join(shown))))[:255],
        }
        sheet.data_validation(top, column, top + _ROWS, column, validation)
    book.observations(tables.observations([project]))
    return book.save(new=True)


def _instructions(book: Book) -> None:
    sheet = book.book.add_worksheet(str(Message("template-sheet")))
    sheet.set_column(0, 0, 24)
    sheet.set_column(1, 1, 100)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    for row, code in enumerate(_INSTRUCTIONS):
        instruction = Message(code)
        book.put(sheet, row, 0, str(instruction), **({"bold": True, "size": 14} if row == 0 else {"bold": True}))
        book.put(sheet, row, 1, str(instruction.part("help")), text_wrap=True)


def _example(id: str, first: int) -> Project:
    register = Source("register", _words("template-example-register"))
    survey = Source("survey", _words("template-example-survey"))
    employed = Percentage(
        "employed", _words("template-example-employed"), level="impact", direction="increase",
        baseline=Observation(41, date=f"{first - 1}-12-31"), target=Target(48, by=f"{first + 2}-12-31"),
        verified_by=[survey],
    )  # fmt: skip
    trained = Count(
        "trained", _words("template-example-trained"), level="output", unit="person", direction="increase",
        accumulates="increments", target=Target(400, period=f"{first}/{first + 2}"), verified_by=[register],
        disaggregate_by="sex",
    )  # fmt: skip
    at_work = Percentage(
        "at-work", _words("template-example-at-work"), level="outcome", direction="increase",
        baseline=Observation(35, date=f"{first - 1}-12-31"), target=Target(60, by=f"{first + 2}-12-31"),
        milestones=[Target(45, by=f"{first}-12-31")], verified_by=[survey],
    )  # fmt: skip
    indicators: list[Indicator] = [trained, at_work]
    return Project(
        id,
        _words("template-example-project"),
        period=f"{first}/{first + 2}",
        nodes=[
            Objective("livelihood", _words("template-example-livelihood"), indicators=[employed]),
            Result(
                "skills",
                _words("template-example-skills"),
                contributes_to="livelihood",
                indicators=indicators,
                assumptions=[_words("template-example-hiring")],
            ),
            Activity("courses", _words("template-example-courses"), contributes_to="skills"),
        ],
    )


def _words(code: str) -> str:
    return str(Message(code))

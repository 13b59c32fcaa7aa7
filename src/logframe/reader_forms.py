"""Errors in the form of the reader's file: keywords and calls for Python, names for YAML and JSON, plain words else.

The words of a help are the same for all; Python's keywords follow them only where the place is a file of Python.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from typing import Final, Literal

from logframe.messages import Code, Field, Message
from logframe.places import Piped, Place

Form = Literal["python", "data", "workbook", "iati"]
"""How a project is written: in Python, in YAML or JSON, in a workbook or table, or as IATI."""

_FORMS: Final[dict[str, Form]] = {
    **dict.fromkeys((".yaml", ".yml", ".json"), "data"),
    **dict.fromkeys((".xlsx", ".xlsm", ".xls", ".ods", ".xlsb", ".docx", ".csv", ".tsv"), "workbook"),
    ".xml": "iati",
    ".iati": "iati",
    ".gz": "iati",
}

MENDED: Final = {
    "better-unknown": ("better", 'better="lower", better="higher"'),
    "between-ends-before-start": ("", "between({high}, {low})"),
    "budget-amount-not-money": ("", 'Amount(4_000_000, "SEK"), share(about(40)), missing("...")'),
    "budget-total-not-amount": ("budget_total", 'Amount(4_000_000, "SEK")'),
    "cascade-of-one-stage": ("stages", "stages=[...]"),
    "ceiling-not-percentage": ("ceiling", "ceiling=20"),
    "claim-states-range": ("", "at_least(5), under(50)"),
    "derivation-of-no-figure": ("figures", "Figure(...)"),
    "figure-in-unit-of-another-kind": ("definition", 'definition="..."'),
    "figure-in-unit-of-no-indicator": ("unit", 'unit="{name}"'),
    "judgement-without-narrative": ("narrative", 'Observation("good", narrative="...")'),
    "keep-not-limits": ("target", "keep_at_least(80), keep_between(40, 60)"),
    "keep-numbers-of-event": ("by", 'target=Target("reached", by="2005-12-31")'),
    "milestone-without-date": ("by", 'Target(300, by="2005-12-31")'),
    "missing-without-reason": ("missing", 'missing("no report")'),
    "money-unit-not-currency": ("unit", 'unit="SEK"'),
    "next-question-without-words": ("words", 'NextQuestion(["trained"], "...")'),
    "not-a-number": ("", "between(), about(), at_least(), at_most(), missing(why)"),
    "number-end-not-exact": ("", "Fraction(19, 2), between(8, 14)"),
    "number-not-finite": ("missing", "missing(why)"),
    "observation-without-value": ("missing", 'missing("no report")'),
    "on-track-not-a-share": ("on_track", "on_track=0.9"),
    "date-not-a-time": ("missing", 'missing("no date")'),
    "order-not-whole": ("order", "order=2"),
    "post-time-below-zero": ("time", "time=50"),
    "ratio-denominator-may-be-zero": ("missing", "missing(why)"),
    "sample-size-not-count": ("sample_size", "sample_size=400"),
    "scale-without-best-end": ("best", 'best="first", best="last"'),
    "scale-without-steps": ("scale", 'scale=["Tier 1", "Tier 2", "Tier 3"]'),
    "significant-unclear": ("significant", "significant=2"),
    "spent-not-money": ("spent", 'Amount(250_000, "SEK"), missing(why)'),
    "stage-not-countable": ("counted", "Series(...), Figure(...)"),
    "stage-without-name": ("statement", 'stage("detected", figure)'),
    "table-without-column": ("columns", "columns=[...]"),
    "target-with-date-and-period": ("by period", "by=, period="),
    "targets-hold-something-else": ("value period", '[Target(300, period="2005"), ...]'),
    "unique-not-understood": ("unique", 'True, False, "period"'),
    "unit-unknown": ("units", 'define_unit("{name}")'),
    "waiver-until-not-date": ("until", 'until="2027-01-01"'),
    "waiver-until-not-text": ("until", 'until="2027-01-01"'),
    "waiver-without-reason": ("because", 'because="..."'),
    "within-beside-period": ("within", "within="),
}
"""What mends an error, by the code of its message: the names of data, and what Python writes."""

_KINDS: Final = {
    "NoneType": "data-kind-nothing",
    "bool": "data-kind-truth",
    **dict.fromkeys(("int", "float", "Decimal", "Fraction"), "data-kind-number"),
    "str": "data-kind-text",
    **dict.fromkeys(("list", "tuple"), "data-kind-list"),
    "dict": "data-kind-names",
}
_OBJECTS: Final = ("objects-expected.help", "object-of-another-kind.help")
_VALUES: Final = {"None": "null", "True": "true", "False": "false"}
_TOKEN: Final = r"""'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\b(?:None|True|False)\b"""
"""A text in quotes, which stays, or a value as Python writes it."""


def form_of(place: Place) -> Form:
    """Return how the file of a place is written; what is no data file is Python."""
    file = place.file
    ending = file.ending if isinstance(file, Piped) else os.path.splitext(file)[1]
    return _FORMS.get(ending.lower(), "python")


def error_in_form(message: Message, place: Place) -> Message:
    """Return what is wrong, with kinds and values as the file of its place names them."""
    return message if form_of(place) == "python" else Message(message.code, **_plain(message))


def error_help_in_form(help: Message, place: Place) -> Message:
    """Return what to do about an error, with what to write as the file of its place has it."""
    form = form_of(place)
    names, python = MENDED.get(help.code.removesuffix(".help"), ("", ""))
    if form == "python":
        return Message("help-in-python", help=help, code=Code(completed(python, help.fields))) if python else help
    if help.code in _OBJECTS:
        return Message("data-names-expected.help")
    plain = Message(help.code, **_plain(help))
    keys = tuple(Code(f"{name}:") for name in names.split())
    return Message("help-in-data", help=plain, keys=keys) if keys and form == "data" else plain


def completed(python: str, fields: Mapping[str, Field]) -> str:
    """Return what Python writes, with the fields of a message in the place of their names in brackets."""
    for name, field in fields.items():
        place = f"{{{name}}}"
        if place in python:
            python = python.replace(place, str(field))
    return python


def _plain(message: Message) -> dict[str, Field]:
    """Return the fields of a message: a kind in words, a value as data have it, the reader's own texts as they are."""
    fields = message.fields
    kind = fields.get("kind")
    plain = {name: _as_data(field) for name, field in fields.items()}
    if isinstance(kind, Code) and kind in _KINDS:
        plain["kind"] = Message(_KINDS[kind])
        value = fields.get("value")
        if isinstance(value, str) and kind != "str":
            # A list of what was declared has no text that a reader of data knows.
            plain["value"] = "…" if re.search(r"\w\(", value) else _without_python(value)
    return plain


def _as_data(field: Field) -> Field:
    if isinstance(field, Message):
        return Message(field.code, **_plain(field))
    return Code(_without_python(field)) if isinstance(field, Code) else field


def _without_python(text: str) -> str:
    return re.sub(_TOKEN, lambda token: _VALUES.get(token[0], token[0]), text)

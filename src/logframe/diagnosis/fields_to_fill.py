"""What to fill in to mend a weakness, in the form of the reader's file: keyword, column or element.

The words of the help are the same for all; what follows them names the field, as the file that was checked has it.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import Final

import attrs

from logframe.messages import Code, Joined, Message
from logframe.places import Place
from logframe.reader_forms import completed, form_of


@attrs.frozen
class _Filled:
    """The fields that mend a weakness, and how Python declares them; `{name}` stands for a field of the message."""

    fields: tuple[str, ...]
    python: str


def _filled(fields: str, python: str) -> _Filled:
    return _Filled(tuple(fields.split()), python)


_ELEMENTS: Final = {
    "level": '<result type="...">',
    "definition": "<description>",
    "baseline": "<baseline>",
    "target": "<target>",
    "observations": "<actual>",
    "period": "<period>",
    "source": "<document-link>",
    "direction": '<indicator ascending="...">',
    "disaggregate_by": "<dimension>",
    "explanation": "<comment>",
    "accumulates": "--accumulates",
}
"""Elements and attributes of IATI 2.03 that hold a field, or the option of the command where none does."""

_ROLES: Final = {
    "observations": "observed", "source": "verification", "level": "indicator_level", "disaggregate_by": "part",
    "explanation": "comment",
}  # fmt: skip
"""What tables call a field by its column, where the names differ."""

COLUMNS: Final = frozenset(
    "unit level definition baseline target observations period source direction accumulates disaggregate_by "
    "contributes_to assumptions explanation".split()
)
"""Fields that have a column in a workbook; the catalogues name it, as "column-baseline"."""

_DIRECTION = _filled("direction", 'direction="increase"')
_LATER = _filled("superseded_by explanation", 'Observation(..., superseded_by="...", explanation="...")')
_WHY = _filled("explanation", 'explanation="..."')
_REPORTED = _filled("observations period", 'Observation(missing("..."), period="...")')
_MONITORED = _filled("frequency responsible", 'frequency="quarterly", responsible="the shelters"')
_NO_PART = _filled("part_of_whole", 'part_of_whole=False, numerator_unit="...", denominator_unit="..."')
_PART_OF = _filled("part_of", 'part_of="..."')

FILLED: Final[dict[str, _Filled]] = {
    "lf101-project-stops-half-way": _filled("level", 'level="outcome"'),
    "lf102-no-levels": _filled("level", 'level="outcome"'),
    "lf104-effect-counts-work": _filled("level", 'level="output"'),
    "lf104-output-tells-effect": _filled("level", 'level="outcome"'),
    "lf106-two-quantities": _filled("observations", "out_of(143, 301)"),
    "lf109-vague-indicator": _filled("definition", 'definition="..."'),
    "lf111-no-baseline": _filled("baseline", 'baseline=... / baseline=missing("...")'),
    "lf112-baseline-zero": _filled("baseline", 'baseline=Observation(0, date="2024-01-31", source=...)'),
    "lf113-no-due-date": _filled("target", 'target=Target("reached", by="2026-06-30")'),
    "lf113-no-target": _filled("target", 'target=... / target=missing("...")'),
    "lf114-name-currency": _filled("unit", 'unit="SEK"'),
    "lf114-name-unit": _filled("unit", 'unit="ha"'),
    "lf114-name-both-units": _filled("numerator_unit denominator_unit", 'numerator_unit="...", denominator_unit="..."'),
    "lf114-name-counted": _filled("unit", 'unit="..."'),
    "lf115-no-source": _filled("source", 'verified_by=Source("register", "Register of the clinic")'),
    "lf116-neither-frequency-nor-owner": _MONITORED,
    "lf116-no-frequency": _MONITORED,
    "lf116-no-owner": _MONITORED,
    "lf117-no-definition": _filled("definition", 'definition="a person counts at the first stay of a year"'),
    "lf120-outside-period": _filled("target period", 'by="...", period="..."'),
    "lf121-target-above": _filled("direction", 'direction="increase"'),
    "lf121-target-below": _filled("direction", 'direction="decrease"'),
    "lf122-target-equals-baseline": _filled("target", "target=keep_at_least({typed})"),
    "lf123-no-direction": _DIRECTION,
    "lf124-more-than-whole": _NO_PART,
    "lf124-quotient-above-whole": _NO_PART,
    "lf126-percentage-of-what": _filled("observations definition", 'Ratio(numerator="...", denominator="...")'),
    "lf129-percent-or-points": _filled("baseline target", "baseline=50, target=60"),
    "lf130-accumulation-open": _filled("accumulates", 'accumulates="increments"'),
    "lf131-falls": _filled("accumulates explanation", 'accumulates="snapshot"'),
    "lf133-not-by-sex": _filled("disaggregate_by", 'disaggregate_by="sex"'),
    "lf134-parts-miss-total": _filled("disaggregate_by", 'Dimension("{dimension}", complete=False)'),
    "lf136-activity-leads-nowhere": _filled("contributes_to", 'contributes_to="..."'),
    "lf136-result-leads-nowhere": _filled("contributes_to", 'contributes_to="..."'),
    "lf137-nothing-leads-to-result": _filled("contributes_to", 'project.activity(..., contributes_to="{node}")'),
    "lf138-no-result-leads-to-objective": _filled("contributes_to", 'project.result(..., contributes_to="{node}")'),
    "lf142-nothing-serves-part": _filled("strategy", 'strategy="{part}"'),
    "lf143-no-assumptions": _filled("assumptions", 'assumptions=["..."]'),
    "lf146-not-monitored": _filled("monitored_by", 'monitored_by="..."'),
    "lf148-which-people": _filled("target_group", 'target_group="people who return after being trafficked"'),
    "lf150-declared-against-words": _filled("direction", 'direction="{wanted}"'),
    "lf150-shown-against-words": _filled("direction", 'direction="{wanted}"'),
    "lf152-parts-do-not-sum": _filled("accumulates", 'accumulates="running-total"'),
    "lf152-two-for-one-day": _filled("accumulates", 'accumulates="increments"'),
    "lf201-part-and-whole": _LATER,
    "lf201-same-time": _LATER,
    "lf203-worse-than-baseline": _WHY,
    "lf203-worse-than-before": _WHY,
    "lf204-far-off": _WHY,
    "lf205-above-200": _WHY,
    "lf207-in-words-alone": _REPORTED,
    "lf207-no-figure": _REPORTED,
    "lf208-stale": _REPORTED,
    "lf210-lines-miss-total": _PART_OF,
    "lf210-parts-exceed-line": _PART_OF,
    "lf210-shares-exceed-all": _PART_OF,
    "lf211-indirect-above-ceiling": _filled("indirect", "indirect=True"),
    "lf212-no-cost": _filled("results", 'results="{id}"'),
    "lf215-no-sample-size": _filled("sample_size", "Observation(47, sample_size=400, design_effect=2)"),
    "lf216-exact-here": _filled("observations", "between(8, 14), about(200), at_least(5)"),
    "lf219-zero-here": _filled("observations", 'missing("the report has n/a")'),
    "lf221-added-up": _filled("unique", "unique=True"),
    "lf223-single-number": _filled(
        "observations estimated_by", 'Observation(between(3_000, 6_000), estimated_by="...")'
    ),
    "lf224-cause-claimed": _filled("evidence", 'evidence="..."'),
    "lf225-late-or-lost": _WHY,
    "lf226-not-kept": _WHY,
    "lf227-baseline-disputed": _LATER,
    "lf227-total-rests-on-one": _LATER,
    "lf228-effect-fell": _WHY,
    "lf230-fewer-donors": _filled("results", 'results="..."'),
}
"""What a finding asks for, by the code of its message, or of its help where that has a message of its own."""


def help_in_form(finding: Message, help: Message, place: Place) -> Message:
    """Return the help of a finding, with the fields to fill in as the file of its place names them."""
    filled = FILLED.get(finding.code if help.code == f"{finding.code}.help" else help.code)
    if filled is None:
        return help
    form = form_of(place)
    if form == "python":
        return Message("help-in-python", help=help, code=Code(completed(filled.python, finding.fields)))
    if form == "data":
        return Message("help-in-data", help=help, keys=tuple(Code(f"{field}:") for field in filled.fields))
    if form == "workbook":
        columns = _columns(filled.fields, place.columns)
        return _elsewhere(help, filled) if columns is None else Message("help-in-columns", help=help, columns=columns)
    elements = tuple(Code(_ELEMENTS[field]) for field in filled.fields if field in _ELEMENTS)
    return Message("help-in-elements", help=help, elements=elements) if elements else _elsewhere(help, filled)


@functools.lru_cache(maxsize=1024)
def _columns(fields: tuple[str, ...], columns: tuple[tuple[str, str], ...]) -> Joined | None:
    """Return the columns to fill in, the same for all rows of a table; None where it has no place for them."""
    headings = dict(columns)
    named = tuple(_column(field, headings) for field in fields if field in COLUMNS)
    return Joined(named, "and") if named else None


def _column(field: str, headings: Mapping[str, str]) -> Message | str:
    """Return the heading of the reader's own table, else the one that a new column is to have."""
    heading = headings.get(_ROLES.get(field, field))
    return Message(f"column-{field}") if heading is None else Message("column-of-table", heading=heading)


def _elsewhere(help: Message, filled: _Filled) -> Message:
    """Return a help for what the format of the file has no place for."""
    return Message("help-elsewhere", help=help, keys=tuple(Code(field) for field in filled.fields))

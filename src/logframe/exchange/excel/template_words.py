"""The words of the workbook to begin with, in the language that is spoken: by what the matrix shows in English."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from logframe.exchange.excel import tables
from logframe.exchange.structuring import INDICATORS
from logframe.messages import Code, Message, Word
from logframe.terms import ACCUMULATIONS, DIRECTIONS, LEVELS

_NAMES: Final = {
    "Level": "column-result_level",
    "Statement": "column-statement",
    "Indicator": "layout-indicator",
    "Indicator level": "column-level",
    "Unit": "column-unit",
    "Baseline": "column-baseline",
    "Milestones": "column-milestones",
    "Target": "column-target",
    "Target date": "column-target_date",
    "Observed": "column-observations",
    "Means of verification": "column-source",
    "Assumptions": "column-assumptions",
    "Risks": "column-risks",
    "ID": "head-id",
    "Contributes to": "column-contributes_to",
    "Indicator ID": "column-indicator_id",
    "Kind": "column-kind",
    "Direction": "column-direction",
    "Accumulates": "column-accumulates",
    "Baseline date": "column-baseline_date",
    "Disaggregated by": "column-disaggregate_by",
    "Definition": "column-definition",
    "Scale": "column-scale",
    "Project": "head-project",
    "Country": "head-country",
    "Project ID": "column-project_id",
    "Value": "head-value",
    "Period": "column-period",
    "Date": "head-date",
    "Source": "layout-source",
    "As reported": "column-raw",
    "Narrative": "column-narrative",
    "Comment": "column-explanation",
    "Logframe": "sheet-logframe",
    "Observations": "sheet-observations",
}
_LEVELS: Final = {
    "Objective": "template-level-objective",
    "Specific objective": "template-level-specific",
    "Outcome": "layout-outcome",
    "Output": "layout-output",
    "Activity": "layout-activity",
}
CHOICES: Final[dict[str, tuple[str, ...]]] = {
    "Level": tuple(_LEVELS),
    "Indicator level": LEVELS,
    "Kind": tuple(INDICATORS),
    "Direction": DIRECTIONS,
    "Accumulates": ACCUMULATIONS,
}
"""The columns of the matrix that take a word of a list, and these words."""


def template_words() -> tables.Spoken:
    """Return the words of the matrix and of the observations in the language that is spoken."""
    choices: dict[str, Mapping[str, str]] = {
        "Level": {level: str(Message(code)) for level, code in _LEVELS.items()},
        "Unit": {"person": str(Message("unit-person", count=1)), "percent": str(Message("unit-percent"))},
        "Disaggregated by": {"sex": str(Message("template-sex"))},
    }
    for heading, vocabulary in (
        ("Indicator level", "level"), ("Kind", "indicatorkind"), ("Direction", "way"), ("Accumulates", "accumulation"),
    ):  # fmt: skip
        choices[heading] = {choice: _word(choice, vocabulary) for choice in CHOICES[heading]}
    page = str(Message("template-page", page=Code("&P"), pages=Code("&N")))
    return tables.Spoken({name: str(Message(code)) for name, code in _NAMES.items()}, choices, page)


def _word(name: str, vocabulary: str) -> str:
    return str(Message("text", text=Word(name, vocabulary)))

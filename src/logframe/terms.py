"""The field's words (OECD/DAC Glossary of Key Terms in Evaluation and Results-Based Management)."""

from __future__ import annotations

from typing import Final, Literal

Level = Literal["input", "activity", "output", "outcome", "impact"]
Direction = Literal["increase", "decrease", "ambiguous"]
Accumulation = Literal["increments", "running-total", "snapshot"]
DeclaredAccumulation = Literal["increments", "running-total", "snapshot", "open"]
Frequency = Literal["daily", "weekly", "monthly", "quarterly", "half-yearly", "yearly", "once"]
Likelihood = Literal["certain", "likely", "possible", "unlikely"]
Importance = Literal["high", "medium", "low"]
Document = Literal["plan", "budget", "baseline study", "progress reports", "financial reports"]

LEVELS: Final[tuple[Level, ...]] = ("input", "activity", "output", "outcome", "impact")
DIRECTIONS: Final[tuple[Direction, ...]] = ("increase", "decrease", "ambiguous")
ACCUMULATIONS: Final[tuple[Accumulation, ...]] = ("increments", "running-total", "snapshot")
DECLARED_ACCUMULATIONS: Final[tuple[DeclaredAccumulation, ...]] = (*ACCUMULATIONS, "open")
"""What an indicator may declare: "open" is that its source does not say which of the three, so that all count."""
FREQUENCIES: Final[tuple[Frequency, ...]] = (
    "daily",
    "weekly",
    "monthly",
    "quarterly",
    "half-yearly",
    "yearly",
    "once",
)
LIKELIHOODS: Final[tuple[Likelihood, ...]] = ("certain", "likely", "possible", "unlikely")
IMPORTANCES: Final[tuple[Importance, ...]] = ("high", "medium", "low")
DOCUMENTS: Final[tuple[Document, ...]] = ("plan", "budget", "baseline study", "progress reports", "financial reports")
"""What a reviewer works from: the plan is the project document with its logframe."""

WHOLES: Final[frozenset[str]] = frozenset(
    {"all", "country", "global", "national", "nationwide", "overall", "the world", "total", "whole", "world"}
    | {"worldwide", "whole country", "gesamt", "monde", "mundo", "total general", "всего", "мир"}
)
"""What people call the whole where the name of a place or part is asked for, in small letters."""

EFFECT_LEVELS: Final[frozenset[str]] = frozenset({"outcome", "impact"})
"""The levels at which an indicator measures an effect and not what was done."""


def reaches_effect(level: str | None) -> bool:
    """Return whether an indicator of this level says what changed and not only what was done."""
    return level in EFFECT_LEVELS

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
Occurrence = Literal["occurred", "partly-occurred", "not-occurred"]
Reach = Literal["individual", "group", "national"]
Progress = Literal["running", "possible"]
OrganisationRole = Literal["reporting", "funding", "accountable", "extending", "implementing"]
ProjectStatus = Literal["pipeline", "implementation", "finalisation", "closed", "cancelled", "suspended"]
Document = Literal["plan", "budget", "baseline study", "progress reports", "financial reports"]

LEVELS: Final[tuple[Level, ...]] = ("input", "activity", "output", "outcome", "impact")
DIRECTIONS: Final[tuple[Direction, ...]] = ("increase", "decrease", "ambiguous")
ACCUMULATIONS: Final[tuple[Accumulation, ...]] = ("increments", "running-total", "snapshot")
DECLARED_ACCUMULATIONS: Final[tuple[DeclaredAccumulation, ...]] = (*ACCUMULATIONS, "open")
"""What an indicator may declare: "open" is that its source does not say which of the three, so that all count."""
FREQUENCIES: Final[tuple[Frequency, ...]] = ("daily", "weekly", "monthly", "quarterly", "half-yearly", "yearly", "once")
LIKELIHOODS: Final[tuple[Likelihood, ...]] = ("certain", "likely", "possible", "unlikely")
IMPORTANCES: Final[tuple[Importance, ...]] = ("high", "medium", "low")
OCCURRENCES: Final[tuple[Occurrence, ...]] = ("occurred", "partly-occurred", "not-occurred")
REACHES: Final[tuple[Reach, ...]] = ("individual", "group", "national")
PROGRESSES: Final[tuple[Progress, ...]] = ("running", "possible")
ORGANISATION_ROLES: Final[tuple[OrganisationRole, ...]] = (
    "reporting",
    "funding",
    "accountable",
    "extending",
    "implementing",
)
PROJECT_STATUSES: Final[tuple[ProjectStatus, ...]] = (
    "pipeline",
    "implementation",
    "finalisation",
    "closed",
    "cancelled",
    "suspended",
)
"""How far the work is, in the words of IATI."""
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


Criterion = Literal["relevance", "coherence", "effectiveness", "efficiency", "impact", "sustainability"]
Quarter = Literal["strength", "weakness", "opportunity", "threat"]
Decision = Literal["accepted", "partly accepted", "rejected"]
ActionState = Literal["not started", "under way", "done", "no longer relevant"]
Consequence = Literal["positive", "negative"]
Term = Literal["short", "long"]
Learning = Literal["lesson", "best practice"]
Strength = Literal["strong", "fair", "weak"]

CRITERIA: Final[dict[str, tuple[Criterion, ...]]] = {
    "DAC 1991": ("relevance", "effectiveness", "efficiency", "impact", "sustainability"),
    "DAC 2019": ("relevance", "coherence", "effectiveness", "efficiency", "impact", "sustainability"),
}
"""The evaluation criteria of the OECD's Development Assistance Committee, by the year of the set."""

QUARTERS: Final[tuple[Quarter, ...]] = ("strength", "weakness", "opportunity", "threat")
DECISIONS: Final[tuple[Decision, ...]] = ("accepted", "partly accepted", "rejected")
ACTION_STATES: Final[tuple[ActionState, ...]] = ("not started", "under way", "done", "no longer relevant")
CONSEQUENCES: Final[tuple[Consequence, ...]] = ("positive", "negative")
TERMS: Final[tuple[Term, ...]] = ("short", "long")
LEARNINGS: Final[tuple[Learning, ...]] = ("lesson", "best practice")
STRENGTHS: Final[tuple[Strength, ...]] = ("strong", "fair", "weak")
TRENDS: Final = ("rose", "fell", "unchanged")
"""What a finding can say of the figures of an indicator over time."""

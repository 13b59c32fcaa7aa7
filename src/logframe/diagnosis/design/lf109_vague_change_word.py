"""LF109: a vague word stands where a measure should."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.kinds import Count, Measure, Milestone, Money, Ordinal, Ratio
from logframe.declaration.framework.nodes import Objective, Result
from logframe.diagnosis import wording
from logframe.diagnosis.rules import Case, Found, Rule


def detect(case: Case) -> Iterator[Found]:
    """Find vague words in results, objectives and indicators that nothing makes precise."""
    for node in case.project.nodes:
        if not isinstance(node, (Objective, Result)):
            continue
        vague = _vague(node.statement)
        if vague and not any(one.definition or one.has_target for one in node.indicators):
            yield Found(
                node,
                f"{node.kind} {node.id} says {_quoted(vague)}, and none of its indicators has a definition or a target "
                "that says how much",
                f"say what one would see when it is reached: {node.statement!r}",
            )
    for indicator in case.project.indicators():
        vague = _vague(indicator.statement)
        if vague and not _is_precise(indicator, vague):
            yield Found(
                indicator,
                f"{indicator.id} says {_quoted(vague)}, and does not say what counts as that",
                'say when one counts: definition="...", or name the standard it is judged by',
            )


def _vague(statement: str) -> list[str]:
    return [] if wording.names_standard(statement) else wording.vague_words(statement)


def _quoted(vague: list[str]) -> str:
    return " and ".join(f'"{word}"' for word in vague)


def _is_precise(indicator: Indicator, vague: list[str]) -> bool:
    """Tell whether a definition, a scale, or a unit with its target leaves one reading only."""
    if indicator.definition or isinstance(indicator, Ordinal):
        return True
    if isinstance(indicator, Ratio) and indicator.numerator and not _vague(indicator.numerator):
        return True
    if isinstance(indicator, (Count, Milestone)) or not (indicator.unit and indicator.has_target):
        return False
    # "Improved yield of maize" is answered by 1,800 kg/ha; "farmers with improved skills" by no number of them.
    every = wording.words(indicator.statement)
    if not all(_is_the_change(word.split(), every) for word in vague):
        return False
    return isinstance(indicator, (Measure, Money)) or wording.UNSEEN.isdisjoint(every)


def _is_the_change(vague: list[str], every: list[str]) -> bool:
    if len(vague) == 1 and vague[0] in wording.QUALITY:
        return False
    return every[0] == vague[0] or every[-1] == vague[-1]


RULE = Rule(
    code="LF109",
    name="vague-change-word",
    severity="warning",
    phase="design",
    detect=detect,
    bad="""from logframe import Percentage, Project

project = Project("P-1", "Inclusive village schools", period="2024/2026")
inclusion = project.result(
    "inclusion",
    "Children with disabilities learn in their own village",
    indicators=[
        Percentage("skills", "Teachers with adequate skills", level="outcome", baseline=15, target=70),
    ],
)
""",
    good="""from logframe import Percentage, Project

project = Project("P-1", "Inclusive village schools", period="2024/2026")
inclusion = project.result(
    "inclusion",
    "Children with disabilities learn in their own village",
    indicators=[
        Percentage(
            "skills",
            "Teachers with adequate skills",
            level="outcome",
            definition="at least 12 of the 16 points of the ministry's lesson observation sheet",
            baseline=15,
            target=70,
        ),
    ],
)
""",
)

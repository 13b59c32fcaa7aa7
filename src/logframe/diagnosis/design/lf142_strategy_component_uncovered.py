"""LF142: a part of the strategy has no result or no indicator of effect."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.declaration.framework.nodes import Result
from logframe.diagnosis.rules import Case, Found, Rule
from logframe.nearest import listed, nearest
from logframe.terms import reaches_effect


def detect(case: Case) -> Iterator[Found]:
    """Find parts of the strategy that nothing carries, and tags that name no part of it."""
    project = case.project
    serving: dict[str, list[Result]] = {}
    for node in project.nodes:
        if isinstance(node, Result):
            for tag in dict.fromkeys(tag.lower() for tag in node.strategy):
                serving.setdefault(tag, []).append(node)
    for part in project.strategy:
        tagged = serving.get(part.lower(), [])
        if not tagged:
            yield Found(
                project,
                f"the strategy names {part}, and no expected result serves it",
                f'tag the result that does: strategy="{part}", or leave it out of the strategy',
            )
        elif not any(reaches_effect(each.level) for one in tagged for each in one.indicators):
            names = ", ".join(one.id for one in tagged)
            yield Found(
                project,
                f"the strategy names {part}, and no indicator of its results ({names}) tells of effect",
                "add an indicator of level outcome or impact to one of them",
            )
    known = {part.lower(): part for part in project.strategy}
    for node in project.nodes:
        for tag in node.strategy:
            if known and tag.lower() not in known:
                near = nearest(tag.lower(), known)
                hint = f"did you mean {known[near]!r}?" if near else f"its parts are: {listed(project.strategy)}"
                yield Found(node, f"{node.kind} {node.id} serves {tag!r}, which the strategy does not name", hint)


RULE = Rule(
    code="LF142",
    name="strategy-component-uncovered",
    severity="warning",
    phase="design",
    detect=detect,
    bad="""from logframe import Percentage, Project

project = Project("P-1", "Against forced labour", period="2024/2026", strategy=["prevention", "prosecution"])
aware = project.result(
    "aware",
    "Job seekers check offers",
    strategy="prevention",
    indicators=[Percentage("check", "Job seekers who check an offer", level="outcome", baseline=20, target=60)],
)
""",
    good="""from logframe import Count, Percentage, Project

project = Project("P-1", "Against forced labour", period="2024/2026", strategy=["prevention", "prosecution"])
aware = project.result(
    "aware",
    "Job seekers check offers",
    strategy="prevention",
    indicators=[Percentage("check", "Job seekers who check an offer", level="outcome", baseline=20, target=60)],
)
court = project.result(
    "court",
    "Employers are brought to court",
    strategy="prosecution",
    indicators=[
        Count("judged", "Cases judged", unit="case", level="outcome", accumulates="increments", target=12),
    ],
)
""",
)

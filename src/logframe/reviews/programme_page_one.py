"""Page one of a programme's review, as data: which projects need attention, and how far the rest compares."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

import attrs

from logframe.declaration.programme.cascades import Cascade
from logframe.declaration.programme.programmes import Programme
from logframe.declaration.values.numbers import Missing
from logframe.declaration.values.quantities import Quantity
from logframe.declaration.values.short_numerals import Rounded
from logframe.evaluation.project.parts_of_projects import count_below, count_of_parts, parts_by_whole
from logframe.evaluation.project.status_counts import Tally, effect_directions
from logframe.evaluation.statistics.cascade_stages import StageValue, gap_of, link_of
from logframe.evaluation.statuses import ACHIEVED, JUDGED, Status
from logframe.messages import Field, Joined, Message, Territory
from logframe.reviews.claim_lines import ClaimLine, by_verdict
from logframe.reviews.cost_lines import CostLine
from logframe.reviews.page_one import KeyCount, result_counts, target_count
from logframe.reviews.priorities import Priority, PriorityClass
from logframe.reviews.project_needs import ProjectNeed
from logframe.reviews.projects_together import Together
from logframe.reviews.shown_figures import Shortened
from logframe.units import PERCENT

MOST_PROJECTS: Final = 6
MOST_COUNTRIES: Final = 8
MOST_GAPS: Final = 6
MOST_COSTS: Final = 4
MOST_CLAIMS: Final = 3
MOST_LIMITS: Final = 3


@attrs.frozen
class StageInShort:
    """The first or the last stage of a gap."""

    statement: str
    value: Quantity
    when: Message


@attrs.frozen
class GapLine:
    """A gap in one line: its first and last stage, and the share of the first that gets there, or why there is none."""

    id: str
    statement: str
    first: StageInShort
    last: StageInShort
    share: Message


@attrs.frozen
class ProgrammePageOne:
    """What the officer decides by about a programme; `more` tells how many lines of a table stand further below."""

    about: tuple[Message, ...]
    answer: tuple[Message, ...]
    counts: tuple[KeyCount, ...]
    projects: tuple[ProjectNeed, ...]
    more_projects: int
    priorities: tuple[Priority, ...]
    gaps: tuple[GapLine, ...]
    more_gaps: int
    costs: tuple[CostLine, ...]
    more_costs: int
    caveats: tuple[str, ...]


def programme_page_one(
    programme: Programme,
    together: Together,
    needs: Sequence[ProjectNeed],
    claims: Sequence[ClaimLine],
    costs: Sequence[CostLine],
) -> ProgrammePageOne:
    """Return page one of a programme; `needs` are lines of its projects, of that which needs attention most first."""
    counts = together.counts
    compared = _side_by_side(costs)
    return ProgrammePageOne(
        about=tuple(_about(together)),
        answer=tuple(_answer(counts, claims)),
        counts=tuple(_counts(counts, claims)),
        projects=tuple(needs[:MOST_PROJECTS]),
        more_projects=together.projects - len(needs[:MOST_PROJECTS]),
        priorities=_denied(claims),
        gaps=tuple(map(_gap, programme.cascades[:MOST_GAPS])),
        more_gaps=max(0, len(programme.cascades) - MOST_GAPS),
        costs=compared[:MOST_COSTS],
        more_costs=max(0, len(compared) - MOST_COSTS),
        caveats=programme.limits[:MOST_LIMITS],
    )


def _about(together: Together) -> Iterator[Message]:
    yield Message("programme-projects", count=together.projects)
    yield from together.money
    within = count_of_parts(parts_by_whole(together.related))
    if within:
        yield Message("projects-within-projects", count=within)
    below = count_below(together.related)
    if below:
        yield Message("projects-below-others", count=below)
    if len(together.countries) > MOST_COUNTRIES:
        yield Message("programme-many-countries", count=len(together.countries))
    elif together.countries:
        yield Message("programme-countries", countries=Joined(tuple(map(Territory, together.countries)), "and"))


def _answer(counts: Tally, claims: Sequence[ClaimLine]) -> Iterator[Message]:
    """Say how far the results are, of how many the effect is known, and how many stated figures do not hold."""
    if counts.results:
        yield Message("answer-of-programme", results=counts.results, states=Joined(tuple(_states(counts)), "and"))
    if counts.results or claims:
        yield Message(
            "answer-effects-and-claims",
            known=counts.with_effect,
            of=counts.results,
            directions=effect_directions(counts),
            unsupported=sum(not claim.is_borne_out for claim in claims),
            claims=len(claims),
        )


def _states(counts: Tally) -> Iterator[Message]:
    yield Message("results-fulfilled", count=counts.reached)
    by_status = dict(counts.by_status)
    judged = [status for status in JUDGED if status not in ACHIEVED]
    for status in (*judged, Status.UNDECIDED, Status.NOT_DUE):
        if status in by_status:
            yield Message("results-with-status", count=by_status.pop(status), status=status)
    open_results = sum(count for status, count in by_status.items() if status not in ACHIEVED)
    if open_results:
        yield Message("results-not-assessable", count=open_results)


def _counts(counts: Tally, claims: Sequence[ClaimLine]) -> Iterator[KeyCount]:
    fulfilled, effects = result_counts(counts)
    half_way = [Message("count-half-way", count=len(counts.half_way))] if counts.half_way else []
    details = (*([] if effects.detail is None else [effects.detail]), *half_way)
    yield fulfilled
    yield attrs.evolve(effects, detail=Message("several", messages=Joined(details, "semicolon")) if details else None)
    yield target_count(counts)
    unsupported = [claim for claim in claims if not claim.is_borne_out]
    if claims:
        yield KeyCount(
            Message("count-claims"),
            Message("so-many-of", count=len(unsupported), of=len(claims)),
            Message("several", messages=by_verdict(unsupported)) if unsupported else None,
        )


def _denied(claims: Sequence[ClaimLine]) -> tuple[Priority, ...]:
    """Return the claims that the figures deny or that are far off, those that differ most first."""
    denied = [
        Priority(
            PriorityClass.DENIED,
            Message(
                "priority-denied",
                statement=claim.statement,
                stated=claim.stated,
                computed=_short(claim.computed),
                difference=claim.shown_difference,
            ),
            (),
            claim.id,
            size=claim.size,
            order=order,
        )
        for order, claim in enumerate(claims)
        if claim.is_denied
    ]
    return tuple(sorted(denied, key=lambda priority: -abs(priority.size))[:MOST_CLAIMS])


def _short(computed: Message | Quantity | None) -> Field:
    if isinstance(computed, Quantity) and not isinstance(computed.value, Missing):
        return Shortened(computed.value, computed.unit)
    return computed


def _gap(cascade: Cascade) -> GapLine:
    """Relate the last stage to the first by the rules that hold for two that follow each other."""
    first, *_, last = gap_of(cascade).stages
    link = link_of(first, last)
    if link.share is None:
        reasons = tuple(dict.fromkeys(reason.part("short") for reason in link.reason_messages))
        share = Message("gap-apart", reasons=Joined(reasons, "semicolon"))
    else:
        warnings = tuple(warning.part("short") for warning in link.warning_messages)
        share = Message("gap-share", share=Rounded(link.share * 100, PERCENT), warnings=Joined(warnings, "semicolon"))
    return GapLine(cascade.id, cascade.statement, _in_short(first), _in_short(last), share)


def _in_short(stage: StageValue) -> StageInShort:
    return StageInShort(stage.statement, Quantity(stage.value, stage.unit), Message("stage-time", time=stage.time))


def _side_by_side(costs: Iterable[CostLine]) -> tuple[CostLine, ...]:
    """Return the costs of one indicator from one kind of money beside one another, what most projects have first."""
    lines = list(costs)
    of_indicator = Counter(id for id, _ in {(line.indicator, line.project) for line in lines})
    of_basis = Counter((line.indicator, line.basis, line.money.unit) for line in lines)

    def place(line: CostLine) -> tuple[int, int, int]:
        basis = line.indicator, line.basis, line.money.unit
        return -of_indicator[line.indicator], indicators.index(line.indicator), bases.index(basis)

    indicators = list(dict.fromkeys(line.indicator for line in lines))
    bases = sorted(of_basis, key=lambda basis: -of_basis[basis])
    return tuple(sorted(lines, key=place))

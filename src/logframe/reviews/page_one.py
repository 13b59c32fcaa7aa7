"""Page one of a review, as data: what an officer decides by. Everything after it proves it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

import attrs

from logframe.declaration.framework.kinds import Count
from logframe.declaration.framework.nodes import Result
from logframe.declaration.framework.projects import Project
from logframe.declaration.values.money import Amount, BudgetLine
from logframe.declaration.values.numbers import Missing, Number, total
from logframe.declaration.values.quantities import Quantity
from logframe.diagnostics import Diagnostic
from logframe.evaluation.costs.budget_parts import currencies, whole_budget
from logframe.evaluation.costs.funding import funding, own_lines, sum_of
from logframe.evaluation.fulfilment.evidence import Evidence
from logframe.evaluation.fulfilment.fulfilments import Fulfilment
from logframe.evaluation.project.evaluations import Evaluation
from logframe.evaluation.project.node_verdicts import NodeVerdict
from logframe.evaluation.project.status_counts import Tally, effect_directions
from logframe.evaluation.statuses import ACHIEVED, Status
from logframe.messages import Joined, Message, Territory
from logframe.reviews.attention import in_order_of_attention, leading, rank
from logframe.reviews.candidates import candidates
from logframe.reviews.charts import BarChart
from logframe.reviews.priorities import Priority, Question, most_important, questions_of
from logframe.reviews.result_money import Money, budget_share
from logframe.reviews.rows import target_of
from logframe.reviews.shares_by_source import in_percent, of_the_way, target_chart
from logframe.reviews.shown_figures import BudgetShare, Portion, WholePortion, portion
from logframe.units import ONE

MOST_PICTURES: Final = 3
MOST_BESIDE_MANY: Final = 2
"""So many pictures where there are over six results: two stand abreast, and leave the page room for the results."""
_MANY: Final = 6
MOST_CAVEATS: Final = 3


@attrs.frozen
class KeyCount:
    """A number that sums up, what it is out of, and what it counts."""

    label: Message
    number: Message
    detail: Message | None = None


@attrs.frozen
class GlanceLine:
    """An expected result in one line."""

    node: str
    statement: str
    status: Status
    possible: tuple[Status, ...]
    evidence: Evidence
    money: BudgetShare | None
    line: Message


@attrs.frozen
class PageOne:
    """What the officer decides by; each line leads to the place of the document that proves it."""

    about: tuple[Message, ...]
    answer: tuple[Message, ...]
    progress: Message
    counts: tuple[KeyCount, ...]
    pictures: tuple[BarChart, ...]
    priorities: tuple[Priority, ...]
    questions: tuple[Question, ...]
    glance: tuple[GlanceLine, ...]
    caveats: tuple[Message | str, ...]


def page_one(
    evaluation: Evaluation,
    diagnostics: Sequence[Diagnostic],
    caveats: Sequence[Message | str],
    titles: dict[str, str],
    money: Money,
    counts: Tally,
) -> PageOne:
    """Return page one of a project's review; `caveats` are all limits of the review, the weightiest first, `titles`
    those of its sources by their ids, `money` the lines of the budget by result, `counts` those of the evaluation.
    """
    chosen, others = what_matters(evaluation, diagnostics, titles, money)
    aimed = [answer for answer in evaluation if answer.indicator.has_target and not answer.indicator.context]
    shares = in_percent(aimed[0], titles) if len(aimed) == 1 else None
    return PageOne(
        about=tuple(_about(evaluation)),
        answer=tuple(_answer(evaluation, aimed, counts, shares)),
        progress=_progress(evaluation, aimed, shares),
        counts=tuple(_counts(evaluation, aimed, counts)),
        pictures=tuple(
            islice(_pictures(aimed, chosen, titles), MOST_BESIDE_MANY if counts.results > _MANY else MOST_PICTURES)
        ),
        priorities=chosen,
        questions=questions_of(chosen, others),
        glance=tuple(_glance(evaluation, titles, money)),
        caveats=tuple(caveats[:MOST_CAVEATS]),
    )


def what_matters(
    evaluation: Evaluation, diagnostics: Sequence[Diagnostic], titles: dict[str, str], money: Money
) -> tuple[tuple[Priority, ...], list[Priority]]:
    """Return what matters most of a project, and what matters beside it."""
    everything = candidates(evaluation, diagnostics, titles, money)
    chosen = most_important(everything)
    return chosen, [candidate for candidate in everything if all(candidate is not priority for priority in chosen)]


def _about(evaluation: Evaluation) -> Iterator[Message]:
    project = evaluation.project
    parts = funding(project)
    yield from (part.message for part in parts)
    if not parts and (whole := whole_budget(project)) is not None:
        yield Message("text", text=whole)
    if project.country:
        yield Message("text", text=Territory(project.country))
    if project.known_period is not None:
        yield Message("text", text=project.known_period)
    yield Message("reviewed-for", on=evaluation.on, why=evaluation.date_from)


def _answer(
    evaluation: Evaluation, aimed: Sequence[Fulfilment], counts: Tally, shares: tuple[Message, int] | None
) -> Iterator[Message]:
    """Say whether the project achieves what it aims at, and whether its effect is known: numbers first.

    `shares` are those of the only target by source, as `in_percent` returns them.
    """
    if len(aimed) == 1:
        yield _one_target(aimed[0], shares)
        holders = [node for node in evaluation.project.holders(aimed[0].indicator) if isinstance(node, Result)]
        if len(holders) == 1 and not evaluation.verdict(holders[0].id).evidence.carries:
            level = evaluation.verdict(holders[0].id).evidence.level
            yield Message("answer-effect-of-result", statement=holders[0].statement, level=level)
            return
    elif aimed and not any(answer.is_measured for answer in aimed):
        none_due = all(answer.status is Status.NOT_DUE for answer in aimed)
        yield Message("answer-none-due" if none_due else "answer-no-figure", count=len(aimed))
    elif aimed:
        yield _of_targets([answer.status for answer in aimed])
    else:
        yield Message("answer-no-target", indicators=counts.own_indicators)
    if counts.results:
        of = None if counts.results == 1 else counts.results
        yield Message("answer-effects", known=counts.with_effect, of=of, directions=effect_directions(counts))


def _one_target(answer: Fulfilment, shares: tuple[Message, int] | None) -> Message:
    statement, target = answer.indicator.statement, target_of(answer)
    if answer.status is Status.UNDECIDED and (shares is not None or answer.from_baseline):
        portions, several = (answer.value_message(), 1) if shares is None else shares
        return Message("answer-open", statement=statement, target=target, shares=portions, several=several > 1)
    if answer.is_measured and answer.indicator.kind == "milestone":  # its value is the same word
        return Message("answer-one-event", statement=statement, target=target, status=answer.status)
    return Message(
        "answer-one-target",
        statement=statement,
        target=target,
        value=answer.value_message() if answer.is_measured else None,
        share=None if answer.share is None else of_the_way(answer, WholePortion(answer.share)),
        status=answer.status,
    )


def _of_targets(statuses: Sequence[Status]) -> Message:
    """Return how many targets have each status, those that need attention first and then the most frequent."""
    numbers = Counter(statuses)
    if len(numbers) == 1:
        return Message("answer-targets-alike", count=len(statuses), status=statuses[0])
    ranked = sorted(numbers.items(), key=lambda pair: (rank(pair[0]), -pair[1]))
    shown = tuple(Message("results-with-status", count=count, status=status) for status, count in ranked)
    return Message("answer-targets", count=len(statuses), statuses=Joined(shown, "and"))


def _progress(evaluation: Evaluation, aimed: Sequence[Fulfilment], shares: tuple[Message, int] | None) -> Message:
    by_source = shares if len(aimed) == 1 and aimed[0].status is Status.UNDECIDED else None
    # The answer has the share of each source: what those that decide come to would contradict the others.
    alone = len(aimed) == 1 and (by_source is None or by_source[1] == 1)
    reached = None if not alone or aimed[0].share is None else of_the_way(aimed[0], Portion(aimed[0].share))
    met = sum(answer.status in ACHIEVED for answer in aimed)
    elapsed = None if evaluation.elapsed is None else Portion(Number(evaluation.elapsed, evaluation.elapsed))
    return Message(
        "page-one-progress",
        elapsed=elapsed,
        spent=_spent(evaluation.project),
        reached=reached,
        targets=Message("so-many-of", count=met, of=len(aimed)) if len(aimed) > 1 else None,
    )


def _spent(project: Project) -> Portion | Joined | None:
    """Return the share of the budget that was used, of each currency where there are several."""
    lines, named = own_lines(project), currencies(project)
    if len(named) < 2:
        whole = whole_budget(project)
        return None if whole is None else _used(lines, whole)
    parts = []
    for currency in named:
        own = [line for line in lines if not isinstance(line.amount, Amount) or line.amount.currency == currency]
        whole = Quantity(sum_of(own).value, currency)
        share = _used(own, whole)
        if share is not None:
            parts.append(Message("spent-of", share=share, amount=whole))
    return Joined(tuple(parts), "semicolon") if parts else None


def _used(lines: Sequence[BudgetLine], whole: Quantity) -> Portion | None:
    """Return the share of some lines' money that was used; a line that does not tell it makes it a lower bound."""
    if not isinstance(whole.value, Number) or whole.value.low is None or whole.value.low <= 0:
        return None
    used = [Missing() if line.spent is None else line.spent for line in lines]
    if any(not isinstance(amount, Missing) and amount.currency != whole.unit for amount in used):
        return None
    summed = total(amount if isinstance(amount, Missing) else amount.value for amount in used).value
    return None if isinstance(summed, Missing) else portion(summed / whole.value)


def _counts(evaluation: Evaluation, aimed: Sequence[Fulfilment], counts: Tally) -> Iterator[KeyCount]:
    yield from result_counts(counts)
    yield target_count(counts, Message("plan-not-at-hand") if "plan" in evaluation.project.not_at_hand else None)
    yield from _reported(aimed)


def result_counts(counts: Tally) -> Iterator[KeyCount]:
    """Yield of the expected results how many are fulfilled, and of how many the effect is known."""
    rest = Joined(
        tuple(
            Message("status-count", count=count, status=status)
            for status, count in counts.by_status
            if status not in ACHIEVED
        ),
        "semicolon",
    )
    others = Message("several", messages=rest) if rest.items else None
    yield KeyCount(Message("count-results"), Message("so-many-of", count=counts.reached, of=counts.results), others)
    stories = len(dict(counts.by_evidence).get(Evidence.ANECDOTAL, ()))
    yield KeyCount(
        Message("count-effects"),
        Message("so-many-of", count=counts.with_effect, of=counts.results),
        Message("count-anecdotal", count=stories) if stories else None,
    )


def target_count(counts: Tally, detail: Message | None = None) -> KeyCount:
    """Return how many of the indicators have a target."""
    number = Message("so-many-of", count=counts.with_target, of=counts.own_indicators)
    return KeyCount(Message("count-targets"), number, detail)


def _reported(aimed: Sequence[Fulfilment]) -> Iterator[KeyCount]:
    covers = [answer.coverage for answer in aimed if answer.coverage is not None]
    if len(aimed) == 1 and covers:
        yield KeyCount(Message("count-reported"), covers[0].message)
    elif aimed:
        whole = sum(answer.is_measured and (answer.coverage is None or answer.coverage.is_whole) for answer in aimed)
        yield KeyCount(Message("count-reported-targets"), Message("so-many-of", count=whole, of=len(aimed)))


def _pictures(aimed: Sequence[Fulfilment], chosen: Sequence[Priority], titles: dict[str, str]) -> Iterator[BarChart]:
    """Draw what matters most first, then targets that are open or missed, and not more than an officer looks at."""
    place = {id: -number for number, priority in enumerate(reversed(chosen)) for id in priority.indicators}
    for answer in sorted(aimed, key=lambda answer: (place.get(answer.id, 1), answer.status in ACHIEVED)):
        chart = target_chart(answer, titles)
        if chart is not None:
            yield chart


def _glance(evaluation: Evaluation, titles: dict[str, str], money: Money) -> Iterator[GlanceLine]:
    results = [verdict for verdict in evaluation.verdicts.values() if isinstance(verdict.node, Result)]
    for verdict in in_order_of_attention(results, money):
        yield GlanceLine(
            verdict.node.id,
            verdict.node.statement,
            verdict.status,
            verdict.possible,
            verdict.evidence.level,
            _money(money, verdict.node.id),
            _in_one_line(verdict, titles),
        )


def _money(money: Money, result: str) -> BudgetShare | None:
    share = budget_share(money, [result])
    return None if share is None else BudgetShare(share)


def _in_one_line(verdict: NodeVerdict, titles: dict[str, str]) -> Message:
    """Say the most telling figure of a result: of its target, else of its effect, else of what was done."""
    own = [answer for answer in verdict.fulfilments if not answer.indicator.context]
    if not own:
        return Message("only-context" if verdict.fulfilments else "line-no-indicator")
    first = leading(verdict)
    if first is None:
        return Message("line-no-figure", statement=own[0].indicator.statement)
    shares = in_percent(first, titles) if first.indicator.has_target else None
    return Message(
        "line-in-short",
        statement=first.indicator.statement,
        # "19 people" names what it counts; "19 %" and "0.7 t/ha" do not.
        name=None
        if isinstance(first.indicator, Count) and first.indicator.unit not in (None, ONE)
        else first.indicator.statement,
        shares=shares[0] if shares is not None and shares[1] > 1 else None,
        value=first.value_message(),
        target=target_of(first) if first.indicator.has_target else None,
    )

"""Baselines, targets and milestones of an indicator from its figures."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any, Final

import attrs

from logframe.declaration.framework.observations import Observation
from logframe.declaration.framework.targets import Keep, Target, keep_at_least, keep_at_most, keep_between
from logframe.declaration.values.numbers import Missing, Number, Value, hull, total
from logframe.declaration.values.periods import Period
from logframe.declaration.values.quick_constructors import quick_constructor
from logframe.exchange.tables.counted_units import adds_up, is_rate
from logframe.exchange.tables.figure_values import ValueOf
from logframe.exchange.tables.findings import Findings, shown
from logframe.exchange.tables.headings import time_key
from logframe.exchange.tables.plans import CROSSED, DIMENSIONS, IndicatorPlan
from logframe.exchange.tables.times import Times
from logframe.messages import Code
from logframe.terms import Accumulation

_AIMED: Final = frozenset({"baseline", "milestone", "target"})
AIMS: Final = ("target", "milestone")
_target = quick_constructor(Target, "value")
_observation = quick_constructor(Observation, "value")
Dated = Sequence[tuple[ValueOf, Period | None]]


def with_wholes(plan: IndicatorPlan, dated: Dated, findings: Findings) -> list[tuple[ValueOf, Period | None]]:
    """Return the figures with wholes of baselines and targets of parts that have none.

    Counts of women and men add up. Of percentages the whole lies somewhere between them, and keeps its parts: each is
    held against its own.
    """
    parts: dict[object, list[tuple[ValueOf, Period | None]]] = {}
    wholes = set()
    for entry, period in dated:
        key = (entry.figure.role, period, time_key(entry.figure.when))
        if entry.figure.part is None:
            wholes.add(key)
        elif entry.figure.role in _AIMED:
            parts.setdefault(key, []).append((entry, period))
    made = list(dated)
    add_up = not parts or adds_up(plan)
    is_each = any(key not in wholes and group[0][0].figure.role in AIMS for key, group in parts.items())
    for group_key, group in parts.items():
        entries = [entry for entry, _ in group]
        adding = parts_of_whole(entries) if add_up else entries
        numbers = [entry.value for entry in adding if isinstance(entry.value, Number)]
        sets = {dimension_of(entry) for entry in adding}
        if group_key in wholes or len(group) < 2 or len(numbers) != len(adding) or not adding:
            continue
        first, period = group[0]
        cell = first.figure.piece.cell
        value: Value = hull(numbers)
        if add_up:
            value = total(numbers).value
            findings.infer(cell, "table-inferred-whole", total=value)
        elif len(sets) > 1 or not hull(numbers).is_bounded or not is_each:
            continue
        else:
            findings.infer(cell, "table-inferred-each", parts=tuple(part_name(entry) for entry in adding))
            first = attrs.evolve(first, parts={sets.pop(): {part_name(entry): entry.value for entry in adding}})
        made.append((attrs.evolve(first, figure=attrs.evolve(first.figure, part=None), value=value), period))
    return made


def dimension_of(entry: ValueOf) -> str:
    """Return by what the part that a figure is of is cut: sex, age, place; "part" where nothing says it."""
    meaning = "" if entry.figure.part is None else entry.figure.part[0]
    return meaning.removeprefix(CROSSED) if meaning.startswith(CROSSED) else DIMENSIONS.get(meaning, "part")


def part_name(entry: ValueOf) -> str:
    """Return the part that a figure is of, in its own words."""
    return "" if entry.figure.part is None else entry.figure.part[1]


def tell_parts_alone(dated: Dated, findings: Findings) -> None:
    """Say of the aims and baselines of parts, of which none is for all, that they are kept as text."""
    wholes = {(entry.figure.role, period) for entry, period in dated if entry.figure.part is None}
    for entry, period in dated:
        role, cell = entry.figure.role, entry.figure.piece.cell
        if entry.figure.part is not None and role in _AIMED and (role, period) not in wholes:
            findings.add("warning", cell, "table-parts-alone", text=shown(cell.text))


def parts_of_whole(parts: Sequence[ValueOf]) -> list[ValueOf]:
    """Return the parts that add up to the whole: none where they cut it in several ways, such as men, women, youth.

    People with disabilities, and those of a town, are among the women and men beside them.
    """
    by_dimension: dict[str, list[ValueOf]] = {}
    for entry in parts:
        by_dimension.setdefault(dimension_of(entry), []).append(entry)
    if len(by_dimension) > 1 and by_dimension.keys() <= {"sex", "disability", "area"}:
        return by_dimension.get("sex", [])
    sums = {
        str(total([entry.value for entry in group if isinstance(entry.value, Number)]).value)
        for group in by_dimension.values()
    }
    return next(iter(by_dimension.values())) if len(sums) == 1 else []


def baseline_of(plan: IndicatorPlan, dated: Dated, times: Times, findings: Findings) -> Observation | None:
    """Return the baseline with its date, else the one that a target names: "from 20 % to 35 %"; None without one."""
    for entry, period in dated:
        if entry.figure.role == "baseline" and entry.figure.part is None:
            return _baseline(plan, entry, period, times)
    for entry in (entry for entry, _ in dated if entry.figure.role in AIMS and entry.figure.part is None):
        number, cell = entry.number, entry.figure.piece.cell
        if number is not None and entry.value == number.value and isinstance(number.start, Number):
            text = shown(entry.figure.piece.text)
            findings.infer(cell, "table-inferred-from-words", role=Code("baseline"), text=text)
            return _observation(value=number.start, raw=text, declared_at=cell.place)
    return None


def _baseline(plan: IndicatorPlan, entry: ValueOf, period: Period | None, times: Times) -> Observation:
    day = plan.beside.get("baseline_date")
    if period is None and day is not None:
        period = times.read(day.value, day.text, day.cell)
    keywords: dict[str, Any] = {} if entry.parts is None else {"disaggregation": entry.parts}
    if period is not None:
        keywords["date" if period.days == 1 else "period"] = period.end if period.days == 1 else period
    cell = entry.figure.piece.cell
    return _observation(
        value=entry.value, raw=entry.figure.raw or raw_of(entry), comment=cell.comment, declared_at=cell.place,
        **keywords,
    )  # fmt: skip


def raw_of(entry: ValueOf) -> str:
    """Return the text that was understood; a number of the spreadsheet is itself."""
    piece, scale = entry.figure.piece, entry.figure.scale
    text = piece.text
    if scale > 1:
        return f"{text} × {scale:,}"
    return text if isinstance(piece.value, str) or not any(map(str.isdigit, text)) else ""


def targets_of(
    plan: IndicatorPlan, dated: Dated, accumulates: Accumulation | None, kind: str, times: Times, findings: Findings
) -> tuple[list[Target] | Target | Keep | Missing | None, list[Target]]:
    """Return the target, or the targets of periods, and the milestones."""
    aims = [item for item in dated if item[0].figure.role in AIMS and item[0].figure.part is None]
    if not aims:
        return None, []
    due = plan.beside.get("target_date")
    undated = [entry for entry, period in aims if period is None]
    timed = [(entry, period) for entry, period in aims if period is not None]
    if due is not None and len(undated) == 1 and (period := times.read(due.value, due.text, due.cell)) is not None:
        timed.append((undated.pop(), period))
    main = _main(undated, findings)
    keeping = _keep(main)
    if keeping is not None:
        return keeping, []
    timed = _without_gaps(timed, findings) if timed else timed
    if not timed:
        if main is None:
            return None, []
        return main.value if isinstance(main.value, Missing) else _aim(main), []
    last = [] if main is None or main.is_missing else [_aim(main)]
    if is_rate(plan.statement) or not _by_period(timed, dated, accumulates, kind):
        made = [_aim(entry, by=period.end) for entry, period in timed]
        made = sorted({target.by: target for target in made}.values(), key=lambda target: str(target.by))
        return (last[0], made) if last else (made[-1], made[:-1])
    made = [_aim(entry, period=period) for entry, period in timed]
    made += _year(timed, plan, findings)
    if not last or any(_holds_others(target, made) for target in made):
        return [*last, *made], []
    ordered = sorted(made, key=lambda target: str(target.due))
    if accumulates is None and len(made) > 1 and ordered[-1].value == last[0].value:
        # The last period asks for what the whole project does: levels to reach, not amounts to add up.
        return last[0], [_target(value=aim.value, by=aim.due, declared_at=aim.declared_at) for aim in ordered]
    milestones = _cumulative(ordered)
    for milestone in milestones[1:] if accumulates is None else ():
        # Whether they add up is not stated: what they come to is said where each of them stands.
        findings.infer(milestone.declared_at or _place(timed[0][0]), "table-inferred-sum", total=milestone.value)
    return last[0], milestones


def _without_gaps(timed: list[tuple[ValueOf, Period]], findings: Findings) -> list[tuple[ValueOf, Period]]:
    """Return dated targets without those that have no figure, which is said at their cells."""
    for entry in (entry for entry, _ in timed if entry.is_missing and not findings.has_error(entry.figure.piece.cell)):
        text, heading = shown(entry.figure.piece.text), shown(entry.figure.heading)
        findings.add("info", entry.figure.piece.cell, "table-aim-none", text=text, heading=heading)
    return [(entry, period) for entry, period in timed if not entry.is_missing]


def _holds_others(target: Target, targets: Sequence[Target]) -> bool:
    """Return whether a target is of a span that holds those of others, as a year does of its quarters."""
    span = target.period
    inner = [part.period for part in targets if part is not target and part.period is not None]
    return span is not None and any(span.start <= part.start and part.end <= span.end for part in inner)


def _cumulative(targets: Sequence[Target]) -> list[Target]:
    """Return the targets of periods that follow each other as milestones on the way to that of the whole project."""
    milestones: list[Target] = []
    reached: Any = None
    for target in targets:
        value = target.value
        if not isinstance(value, Number):
            break
        reached = value if reached is None else reached + value
        milestones.append(_target(value=reached, by=target.due, declared_at=target.declared_at))
    return milestones


def _aim(entry: ValueOf, **when: Any) -> Target:
    if entry.parts is not None:
        when["disaggregation"] = entry.parts
    return _target(value=entry.value, declared_at=_place(entry), **when)


def _place(entry: ValueOf) -> Any:
    return entry.figure.piece.cell.place


def _main(undated: list[ValueOf], findings: Findings) -> ValueOf | None:
    """Return the target of the end; undated ones before it are said not to be used."""
    if not undated:
        return None
    if len(undated) == 1 and (undated[0].figure.at_end or undated[0].figure.role == "target"):
        return undated[0]
    ranked = sorted(undated, key=lambda entry: (entry.figure.at_end, entry.figure.role == "target", entry.figure.whole))
    main = next((entry for entry in reversed(ranked) if entry.figure.at_end), None)
    targets = [entry for entry in undated if entry.figure.role == "target"]
    if main is None and targets:
        wholes = [entry for entry in targets if entry.figure.whole]
        plain_targets = [entry for entry in targets if entry.figure.when is None]
        main = (wholes or plain_targets or targets)[-1]
    for entry in undated:
        if entry is not main and not entry.is_missing:
            findings.infer(
                entry.figure.piece.cell, "table-aim-undated", heading=shown(entry.figure.heading),
                text=shown(entry.figure.piece.text),
            )  # fmt: skip
    return main


def _by_period(timed: Dated, dated: Dated, accumulates: Accumulation | None, kind: str) -> bool:
    """Return whether dated targets are each for its own period, not levels to reach by its end."""
    if kind != "number" or accumulates in ("running-total", "snapshot"):
        return False
    periods = [period for entry, period in timed if period is not None and entry.figure.role == "target"]
    if len(periods) != len(timed) or any(period.days < 27 for period in periods):
        return False
    if accumulates == "increments":
        return bool(periods)
    reported = {period for entry, period in dated if entry.figure.role == "observed" and period is not None}
    return bool(reported & set(periods))


def _year(timed: Dated, plan: IndicatorPlan, findings: Findings) -> list[Target]:
    """Add up the targets of periods that fill a year, where the year's own total has no result stored."""
    periods = sorted(
        ((period, entry) for entry, period in timed if period is not None and not entry.figure.whole),
        key=lambda item: item[0],
    )
    if not plan.totals or len(periods) < 2 or any(entry.figure.whole for entry, _ in timed):
        return []
    follows = all((later[0].start - earlier[0].end).days == 1 for earlier, later in pairwise(periods))
    span = Period(periods[0][0].start, periods[-1][0].end)
    numbers = [entry.value for _, entry in periods]
    if not follows or span.whole_months != 12 or not all(isinstance(value, Number) for value in numbers):
        return []
    whole = total([value for value in numbers if isinstance(value, Number)]).value
    cell = periods[-1][1].figure.piece.cell
    findings.infer(cell, "table-inferred-total", heading=shown(plan.totals[0]), total=whole)
    return [_target(value=whole, period=span, declared_at=cell.place)]


def _keep(main: ValueOf | None) -> Keep | None:
    """Read "keep at least 80"."""
    if main is None or not isinstance(main.figure.piece.value, str) or not isinstance(main.value, Number):
        return None
    head = main.words.lower().split()
    if "keep" not in head[:1]:
        return None
    low, high = main.value.low, main.value.high
    if low is not None and high is not None:
        return keep_between(low, high)
    return keep_at_least(low) if low is not None else keep_at_most(high) if high is not None else None

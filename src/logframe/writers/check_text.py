"""Diagnostics as text: grouped and ranked, or one after the other."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Final, TypeAlias

from logframe.declaration.framework.projects import Project
from logframe.declaration.values.numbers import Missing
from logframe.diagnosis.groups import Group, grouped
from logframe.diagnostics import SEVERITIES, Diagnostic
from logframe.errors import one_line, shortened
from logframe.messages import Code, Message
from logframe.places import Place
from logframe.writers.catalogue_words import sentence

Paint: TypeAlias = Callable[[str, Diagnostic], str]
"""What colours the text of a diagnostic."""

_FEW: Final = 3
"""So many of one waiver are still listed one by one, so many places of a group are named, so many groups repeated."""


def check_text(
    diagnostics: Sequence[Diagnostic],
    *,
    whole: bool = False,
    published: Sequence[Project] = (),
    brief: bool = False,
    paint: Paint | None = None,
) -> str:
    """Write a line for each group of diagnostics, the gravest first, what matters most with its help, and the counts.

    `whole` lists each diagnostic with its help instead. What one waiver excuses in many places is one line either
    way: it needs no action. Of `published` projects it is said how many indicators have baseline, target and figure.
    If `brief` only the problems are written. `paint` colours the line of one.
    """
    groups = grouped(diagnostics)
    few = len(groups) <= _FEW
    paint = paint or _plain
    if whole:
        lines = _each(diagnostics, paint)
    else:
        with_help = few and not brief
        lines = [*(_line(group, with_help, paint) for group in groups), *([] if brief else _waived(diagnostics))]
    if brief:
        return "\n".join(lines)
    counts: Counter[str] = Counter(diagnostic.severity for diagnostic in diagnostics if not diagnostic.waived)
    totals = [
        Message("check-count", severity=severity, count=counts[severity]) for severity in SEVERITIES if counts[severity]
    ]
    waived = sum(bool(diagnostic.waived) for diagnostic in diagnostics)
    if waived:
        totals.append(Message("check-waived-count", count=waived))
    coverage = [] if not published else [str(_coverage(published))]
    if not totals:
        return "\n".join([*coverage, str(Message("check-nothing"))])
    if not whole and not few:
        lines += ["", str(Message("check-matters-most"))]
        lines += [f"  {number}. {_matter(group)}" for number, group in enumerate(groups[:_FEW], 1)]
    hidden = not whole and (not few or any(group.count > 1 for group in groups))
    hint = [str(Message("check-see-all"))] if hidden else []
    return "\n".join(
        [*lines, "", *coverage, str(Message("check-totals", totals=tuple(totals), groups=len(groups))), *hint]
    )


def _coverage(projects: Sequence[Project]) -> Message:
    """Return how many indicators have a baseline, a target, a figure, and all three."""
    has = [
        (
            indicator.start is not None and not isinstance(indicator.start, Missing),
            indicator.has_target,
            any(not observation.is_missing for observation in indicator.observations),
        )
        for project in projects
        for indicator in project.indicators()
    ]
    counts = (sum(column) for column in zip(*has, strict=True)) if has else (0, 0, 0)
    baseline, target, actual = counts
    return Message(
        "check-coverage", indicators=len(has), baseline=baseline, target=target, actual=actual, whole=sum(map(all, has))
    )


def _plain(text: str, _: Diagnostic) -> str:
    return text


def _line(group: Group, with_help: bool, paint: Paint) -> str:
    """Write a group: its first place and what is wrong there, where else, and what to do if asked."""
    first, *more = group.diagnostics
    head = first.line()
    if more:
        places = tuple(_beside(place, first.declared_at) for place in group.places[1 : 1 + _FEW])
        others = len(more) - len(places)
        head = f"{head} {Message('check-more-places', count=len(more), places=places, others=others)}"
    help = shortened(str(first.help)) if with_help else ""
    line = paint(one_line(head), first)
    return f"{line}\n    {Message('diagnostic-help', help=help)}" if help else line


def _beside(place: Place, first: Place) -> str:
    """Return a place, in the same file without the file's name."""
    if place.file != first.file or not (place.cell or place.line):
        return f"{os.path.basename(place.file)}:{place.line}" if place.line else os.path.basename(place.file)
    return place.cell or str(Message("line-of-file", line=Code(place.line)))


def _matter(group: Group) -> str:
    first = group.diagnostics[0]
    matter = Message(
        "check-matter",
        rule=group.code,
        text=shortened(str(first.message)),
        places=None if group.count == 1 else Message("check-places", count=group.count),
        help=shortened(sentence(first.help)),
    )
    return one_line(str(matter))


def _each(diagnostics: Sequence[Diagnostic], paint: Paint) -> list[str]:
    many = _many_waived(diagnostics)
    listed = [paint(diagnostic.text(), diagnostic) for diagnostic in diagnostics if _waiver(diagnostic) not in many]
    return [*listed, *(_waiver_line(key, count) for key, count in many.items())]


def _waived(diagnostics: Sequence[Diagnostic]) -> list[str]:
    many = _many_waived(diagnostics)
    few = [diagnostic.text() for diagnostic in diagnostics if diagnostic.waived and _waiver(diagnostic) not in many]
    return [*few, *(_waiver_line(key, count) for key, count in many.items())]


def _waiver(diagnostic: Diagnostic) -> tuple[str, str, str, str]:
    return diagnostic.declared_at.file, diagnostic.code, diagnostic.name, diagnostic.waived


def _many_waived(diagnostics: Sequence[Diagnostic]) -> dict[tuple[str, str, str, str], int]:
    excused = Counter(_waiver(diagnostic) for diagnostic in diagnostics if diagnostic.waived)
    return {key: count for key, count in excused.items() if count > _FEW}


def _waiver_line(key: tuple[str, str, str, str], count: int) -> str:
    file, code, name, reason = key
    return one_line(f"{file}: {Message('check-waived-often', rule=f'{code} {name}', count=count, reason=reason)}")

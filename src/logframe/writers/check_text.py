"""Diagnostics as text: grouped and ranked, or one after the other."""

from __future__ import annotations

import os
import textwrap
from collections.abc import Callable, Iterable, Iterator
from typing import Final, TypeAlias

import attrs

from logframe.diagnosis.figure_coverage import FigureCoverage
from logframe.diagnosis.groups import Group
from logframe.diagnosis.tallies import FEW, Tally, WaiverKey, waiver_key
from logframe.diagnostics import SEVERITIES, Diagnostic
from logframe.errors import one_line, shortened
from logframe.messages import Code, Field, Message
from logframe.places import Place
from logframe.writers.catalogue_words import sentence

_LONGEST: Final = 90
Paint: TypeAlias = Callable[[str, Diagnostic], str]
"""What colours the text of a diagnostic."""


def check_lines(
    diagnostics: Iterable[Diagnostic] | Tally,
    *,
    whole: bool = False,
    coverage: FigureCoverage | None = None,
    brief: bool = False,
    paint: Paint | None = None,
) -> Iterator[str]:
    """Write a line for each group of diagnostics, the gravest first, what matters most with its help, and the counts.

    `whole` lists each diagnostic with its help instead, which those that are only counted do not have. What one waiver
    excuses in many places is one line either way: it needs no action. `coverage` says how many published indicators
    have baseline, target and figure. If `brief` only the problems are written. `paint` colours the line of one.
    """
    if isinstance(diagnostics, Tally):
        tally, listed = diagnostics, None
    else:
        tally, listed = Tally(), diagnostics if whole else None
        tally.add(diagnostics)
    groups = tally.groups()
    few = len(groups) <= FEW
    paint = paint or _plain
    if listed is not None:
        yield from _each(listed, tally, paint)
    else:
        with_help = few and not brief
        yield from (_line(group, with_help, paint) for group in groups)
        yield from () if brief else _waived(tally)
    if brief:
        return
    totals = [
        Message("check-count", severity=severity, count=tally.severities[severity])
        for severity in SEVERITIES
        if tally.severities[severity]
    ]
    if tally.excused:
        totals.append(Message("check-waived-count", count=tally.excused.total()))
    covered = [] if coverage is None else [str(Message("check-coverage", **attrs.asdict(coverage)))]
    if not totals:
        yield from (*covered, str(Message("check-nothing")))
        return
    if listed is None and not few:
        yield from ("", str(Message("check-matters-most")))
        yield from (f"  {number}. {_matter(group)}" for number, group in enumerate(groups[:FEW], 1))
    yield from ("", *covered, str(Message("check-totals", totals=tuple(totals), groups=len(groups))))
    if listed is None and (not few or any(group.count > 1 for group in groups)):
        yield str(Message("check-see-all"))


def _plain(text: str, _: Diagnostic) -> str:
    return text


def _line(group: Group, with_help: bool, paint: Paint) -> str:
    """Write a group: its first place and what is wrong there, where else, and what to do if asked."""
    first, more = group.diagnostics[0], group.count - 1
    head = first.line()
    if more:
        times = zip(group.places, (group.times[0] - 1, *group.times[1:]), strict=True)
        beside = [(place, count) for place, count in times if count][:FEW]
        places = tuple(_beside(place, first.declared_at, count) for place, count in beside)
        others = more - sum(count for _, count in beside)
        head = f"{head} {Message('check-more-places', count=more, places=places, others=others)}"
    help = shortened(str(first.help)) if with_help else ""
    line = paint(one_line(head), first)
    return f"{line}\n    {Message('diagnostic-help', help=help)}" if help else line


def _beside(place: Place, first: Place, count: int) -> Field:
    """Return a place, in the same file without the file's name, and how many are there."""
    where = _where(place, first)
    return where if count == 1 else Message("place-times", place=where, count=count)


def _where(place: Place, first: Place) -> str:
    if place.file != first.file or not (place.cell or place.line):
        return f"{os.path.basename(place.file)}:{place.line}" if place.line else os.path.basename(place.file)
    return place.cell or str(Message("line-of-file", line=Code(place.line)))


def _matter(group: Group) -> str:
    first = group.diagnostics[0]
    matter = Message(
        "check-matter",
        rule=group.code,
        text=shortened(str(_by_statement(first))),
        places=None if group.count == 1 else Message("check-places", count=group.count),
        help=shortened(sentence(first.help)),
    )
    return one_line(str(matter))


def _by_statement(diagnostic: Diagnostic) -> Message:
    """Return what is wrong with the statement of its subject in place of the id, which people know less well."""
    statement, message = diagnostic.statement, diagnostic.message
    if not statement:
        return message
    shown = Message("quoted", text=textwrap.shorten(statement, _LONGEST, placeholder=" …"))
    return Message(
        message.code, **{name: shown if field == diagnostic.subject else field for name, field in message.pairs}
    )


def _each(diagnostics: Iterable[Diagnostic], tally: Tally, paint: Paint) -> Iterator[str]:
    many = tally.excused_often()
    for diagnostic in diagnostics:
        if waiver_key(diagnostic) not in many:
            yield paint(diagnostic.text(), diagnostic)
    yield from (_waiver_line(key, count) for key, count in many.items())


def _waived(tally: Tally) -> list[str]:
    few = [diagnostic.text() for diagnostic in tally.excused_by_few()]
    return [*few, *(_waiver_line(key, count) for key, count in tally.excused_often().items())]


def _waiver_line(key: WaiverKey, count: int) -> str:
    file, code, name, reason = key
    return one_line(f"{file}: {Message('check-waived-often', rule=f'{code} {name}', count=count, reason=reason)}")

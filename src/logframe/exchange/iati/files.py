"""A whole IATI file: its projects, and everything that is wrong with it."""

from __future__ import annotations

import os
from collections.abc import Iterator

import attrs

from logframe.collecting import uncollected
from logframe.declaration.framework.projects import Project
from logframe.diagnostics import Diagnostic, Severity, titled
from logframe.errors import LoadError, LogframeError, ProjectErrors, first_message
from logframe.exchange.described_classes import CHOSEN
from logframe.exchange.iati.activity_elements import ActivityElements
from logframe.exchange.iati.model import IatiActivity
from logframe.exchange.iati.policies import IatiPolicy
from logframe.exchange.iati.projects import Understood, understand
from logframe.exchange.iati.reading import RESULTS, activities_of, read_activities
from logframe.exchange.iati.writing import digest
from logframe.exchange.json_text import parse_json
from logframe.exchange.structuring import declared_from
from logframe.messages import Answer, Code, Message
from logframe.places import Place


def own_project(activity: IatiActivity, file: str, *, chosen: tuple[type, ...] = CHOSEN) -> Project | Message | None:
    """Return the project that this library wrote into an activity, if its results are still as they were.

    `chosen` are the kinds of indicators and nodes that it may hold. Where it cannot be read, return why; where there
    is none, return None.
    """
    if not activity.extension or activity.digest != digest(activity.results):
        return None
    try:
        projects = tuple(declared_from(parse_json(activity.extension, file), file, chosen=chosen))
    except (LogframeError, ProjectErrors) as problem:
        return first_message(problem)
    return projects[0] if len(projects) == 1 else Message("iati-extension-projects", count=len(projects))


@attrs.frozen(repr=False)
class IatiFile(Answer):
    """The projects of an IATI file, one for each activity with results, and what is wrong in it."""

    projects: tuple[Project, ...]
    problems: tuple[Diagnostic, ...]
    without_results: int = 0


def iter_iati(path: str | os.PathLike[str], *, policy: IatiPolicy | None = None) -> Iterator[Understood]:
    """Read the activities of an IATI file that have results one at a time, so that its size does not matter.

    Each is the project that `read_iati` gives, with its own problems; a file without any gives nothing. Raises
    LoadError for what is no IATI file, where the reading comes to it.
    """
    return (understood for understood in _every(path, policy) if understood is not None)


def iter_checked(path: str | os.PathLike[str], *, policy: IatiPolicy | None = None) -> Iterator[Understood]:
    """Read the activities of an IATI file as `iter_iati` does, after the file was gone through once.

    Raises LoadError for what is no IATI file, or has no results at all, before the first of them.
    """
    elements = ActivityElements(os.fspath(path), frozenset())
    for _ in activities_of(elements):
        pass  # to the end, where the file may be broken
    if elements.passed.isdisjoint(RESULTS):
        raise LoadError(Message("iati-no-results"), place=Place(os.fspath(path)))
    return iter_iati(path, policy=policy)


def read_iati(path: str | os.PathLike[str], *, policy: IatiPolicy | None = None) -> IatiFile:
    """Read the results of an IATI file as projects.

    `policy` says how to read what the standard leaves open; each project tells it among its limits. What cannot be
    understood is a diagnostic at its line and a missing figure with its text, never a guess. Raises LoadError for
    what is no IATI file, or has no results at all.
    """
    by_activity = list(_every(path, policy))
    with_results = [understood for understood in by_activity if understood is not None]
    if not with_results:
        raise LoadError(Message("iati-no-results"), place=Place(os.fspath(path)))
    projects = tuple(understood.project for understood in with_results)
    return IatiFile(
        projects,
        tuple(problem for understood in with_results for problem in understood.problems),
        len(by_activity) - len(with_results),
    )


def _every(path: str | os.PathLike[str], policy: IatiPolicy | None) -> Iterator[Understood | None]:
    """Return what is understood of every activity, None for those without results; no two have the same id."""
    file = os.fspath(path)
    taken: dict[str, list[int]] = {}
    for activity in read_activities(path):
        if not activity.results and not activity.extension:
            yield None
            continue
        with uncollected(without_cycles=True):
            whole = own_project(activity, file)
            understood = Understood(whole, ()) if isinstance(whole, Project) else understand(activity, file, policy)
        project, problems = understood.project, list(understood.problems)
        if isinstance(whole, Message):
            message = Message("iati-extension-unreadable", problem=whole)
            problems.append(_of_activity(activity, project, file, "iati-extension", "warning", message))
        lines = taken.setdefault(project.id, [])
        lines.append(activity.line)
        if len(lines) > 1:
            project = attrs.evolve(project, id=f"{project.id}-{len(lines)}")
        if not activity.identifier:
            message = Message("iati-identifier-lacking", id=project.id)
            problems.append(_of_activity(activity, project, file, "iati-ruleset", "error", message))
        elif len(lines) > 1:
            message = Message("iati-identifier-twice", line=Code(str(lines[0])), id=project.id)
            problems.append(_of_activity(activity, project, file, "iati-ruleset", "error", message))
        yield Understood(project, tuple(problems))


def _of_activity(
    activity: IatiActivity, project: Project, file: str, name: str, severity: Severity, message: Message
) -> Diagnostic:
    help, why, place = message.part("help"), message.part("why"), Place(file, activity.line)
    return Diagnostic(
        "IATI", name, severity, project.id, message, help, why, place, project=titled(project.id, activity.title)
    )

"""Reading a project file: it is Python and runs as such, so read only files you would run."""

from __future__ import annotations

import os
import re
import sys
import types
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from threading import RLock
from typing import TYPE_CHECKING, Any, Final

import attrs

from logframe.declaration.framework.assumptions import Assumption, Risk
from logframe.declaration.framework.graph import check_graph
from logframe.declaration.framework.indicators import Dimension, Indicator
from logframe.declaration.framework.kinds import KINDS
from logframe.declaration.framework.nodes import Activity, Node, Objective, Result
from logframe.declaration.framework.observations import Observation
from logframe.declaration.framework.organisations import Organisation, Sector
from logframe.declaration.framework.problem_trees import Problem
from logframe.declaration.framework.projects import Project
from logframe.declaration.framework.questions import NextQuestion
from logframe.declaration.framework.references import names_listed
from logframe.declaration.framework.revisions import Change, Revision
from logframe.declaration.framework.sources import Source
from logframe.declaration.framework.staff import Post
from logframe.declaration.framework.stakeholders import Engagement, Stakeholder
from logframe.declaration.framework.targets import Target
from logframe.declaration.values.money import Amount, BudgetLine
from logframe.diagnostics import Waiver
from logframe.errors import (
    DeclarationError,
    InstallationError,
    LoadError,
    LogframeError,
    ProjectErrors,
    broken_installation,
    nearest_code,
    raise_together,
)
from logframe.exchange.described_classes import held_in
from logframe.messages import Code, Message
from logframe.nearest import nearest
from logframe.opening import note_input, read_bytes
from logframe.places import Place, is_ours
from logframe.units import own_units

if TYPE_CHECKING:
    from logframe.assessment.assessments import Assessment
    from logframe.declaration.programme.programmes import Programme

_UNEXPECTED: Final = re.compile(r"(?:(\w+)\.)?(?:__init__|\w+)\(\) got an unexpected keyword argument '(\w+)'")
_LACKING: Final = re.compile(
    r"(\w+)(?:\.__init__)?\(\) missing \d+ required (?:positional|keyword-only) arguments?: (.+)"
)
_TOO_MANY: Final = re.compile(r"(\w+)(?:\.__init__)?\(\) takes .* positional arguments? .*but")
_NOT_OURS: Final = re.compile(
    r"(?:module 'logframe' has no attribute|cannot import name) '(\w+)'(?: from 'logframe'|$)"
)
LARGEST_PYTHON: Final = 10_000_000
_running: Final = RLock()


@cache
def _declared(kind: str) -> Any:
    """Return the class of a declaration by its name, None for another; those of programmes are imported only then."""
    from logframe.assessment import records
    from logframe.assessment.assessments import Assessment
    from logframe.assessment.evidence_entries import Consulted
    from logframe.declaration.programme.cascades import Cascade
    from logframe.declaration.programme.comparisons import Comparison
    from logframe.declaration.programme.derivations import Figure
    from logframe.declaration.programme.programmes import Programme
    from logframe.declaration.programme.series import Series
    from logframe.declaration.programme.stated_claims import Claim
    from logframe.declaration.programme.statistics_tables import Table
    from logframe.declaration.programme.status_claims import StatusClaim

    classes = (
        *KINDS,
        *(Objective, Result, Activity, Project),
        *(Observation, Source, Target, Dimension, Assumption, Risk, BudgetLine, Amount, NextQuestion, Waiver, Post),
        *(Organisation, Sector, Problem, Stakeholder, Engagement, Revision, Change),
        *(Assessment, Consulted, records.Deliverable, records.Question, records.Finding, records.Effect),
        *(records.SwotPoint, records.Conclusion, records.Recommendation, records.Response, records.Action),
        records.Lesson,
        *(Programme, Claim, StatusClaim, Figure, Series, Table, Cascade, Comparison),
    )
    return {cls.__name__: cls for cls in classes}.get(kind)


def load(path: str | os.PathLike[str]) -> Programme | tuple[Project, ...]:
    """Run a project file as `python file.py` would; give its programme if it has one, else its own projects.

    Its folder is importable while it runs, and forgotten afterwards. Projects that it imports from other
    files are not its own; they are given only if it declares none.
    Raises LoadError if the file cannot be run or declares no project, the error of the declaration itself at
    its line, or ProjectErrors for several problems of the finished graph.
    """
    file = os.fspath(path)
    return read_python(file)[0]


def read_python(file: str) -> tuple[Programme | tuple[Project, ...], tuple[Assessment, ...]]:
    """Run a project file as `load` does, and give beside its projects the evaluations of them that it declares.

    A file that declares an evaluation and no projects of its own gives what it evaluates.
    """
    code = _compiled(file)
    namespace = _run(code, file)
    assessments = _assessments(namespace, file)
    programme = _only_programme(assessments) if assessments else _programme(namespace, file)
    evaluated = tuple(project for assessment in assessments for project in assessment.projects)
    projects = (evaluated or _projects(namespace, file)) if programme is None else programme.projects
    problems = _unheld(namespace, projects, file)
    for project in projects:
        try:
            check_graph(project)
        except ProjectErrors as several:
            problems.extend(problem for problem in several.exceptions if isinstance(problem, LogframeError))
        except LogframeError as problem:
            problems.append(problem)
    raise_together(Message("data-file-has-problems", file=file), problems)
    return (programme if programme is not None else projects), assessments


def _compiled(file: str) -> types.CodeType:
    ending = os.path.splitext(file)[1]
    if ending.lower() != ".py" and not os.path.isdir(file):
        raise LoadError(
            Message("python-format-not-read", ending=Code.of(ending) if ending else None), place=Place(file)
        )
    source = read_bytes(file, LARGEST_PYTHON)
    try:
        with warnings.catch_warnings():
            # What Python only warns of is the author's own matter; what it refuses is reported below.
            warnings.simplefilter("ignore", SyntaxWarning)
            return compile(source, file, "exec", dont_inherit=True)
    except SyntaxError as problem:
        line = problem.lineno or 1
        text = (problem.text or "").strip()
        message = Message("python-syntax", problem=problem.msg, text=text[:60])
        raise LoadError(message, place=Place(file, line)) from problem
    except ValueError as problem:
        raise LoadError(Message("python-not-text", problem=str(problem)), place=Place(file, 1)) from problem
    except (RecursionError, MemoryError) as problem:  # an expression that goes on and on
        reason = str(problem) or type(problem).__name__
        raise LoadError(Message("python-syntax", problem=reason, text=""), place=Place(file, 1)) from problem


def _run(code: types.CodeType, file: str) -> dict[str, Any]:
    module = types.ModuleType("__main__")
    module.__file__ = file
    # A script has the path and arguments of the whole process: one at a time.
    with _running, own_units(), _as_script(module, file):
        try:
            exec(code, module.__dict__)
        except (LogframeError, ProjectErrors, InstallationError, KeyboardInterrupt):
            raise
        except SystemExit as stop:
            raise LoadError(Message("python-file-exits", status=Code(stop.code)), place=_place(stop, file)) from stop
        except BaseException as problem:  # of any kind: the code is a project's own
            broken = broken_installation(problem) if isinstance(problem, Exception) else None
            raise broken or _explained(problem, file) from problem
    return module.__dict__


@contextmanager
def _as_script(module: types.ModuleType, file: str) -> Iterator[None]:
    """Run as a script would; restore the path, arguments, imported modules and depth of calls afterwards."""
    folder = os.path.dirname(os.path.abspath(file))
    path, arguments, main = list(sys.path), list(sys.argv), sys.modules.get("__main__")
    before, depth = set(sys.modules), sys.getrecursionlimit()
    sys.path.insert(0, folder)
    sys.argv = [file]
    sys.modules["__main__"] = module
    try:
        yield
    finally:
        sys.setrecursionlimit(depth)
        sys.path[:] = path
        sys.argv[:] = arguments
        if main is not None:
            sys.modules["__main__"] = main
        for name in set(sys.modules) - before:
            if _stands_in(name.partition(".")[0], folder):
                source = getattr(sys.modules.pop(name), "__file__", None)
                if source:
                    note_input(source)


def _stands_in(top: str, folder: str) -> bool:
    origin = getattr(getattr(sys.modules.get(top), "__spec__", None), "origin", None)
    if not origin:
        return False
    parent = os.path.dirname(os.path.abspath(origin))
    return folder in (parent, os.path.dirname(parent)) and not is_ours(os.path.abspath(origin))


def _explained(problem: BaseException, file: str) -> LogframeError:
    place = _place(problem, file)
    try:
        text = str(problem)
    except Exception:  # an error class of the file whose own words fail
        text = ""
    unexpected = _UNEXPECTED.search(text)
    if isinstance(problem, TypeError) and unexpected:
        return _misspelt(unexpected.group(1) or "", unexpected.group(2), place)
    lacking = _LACKING.search(text)
    if isinstance(problem, TypeError) and lacking:
        names = lacking.group(2).replace("'", "")
        return DeclarationError(Message("python-call-lacks", call=Code(lacking.group(1)), names=names), place=place)
    many = _TOO_MANY.search(text)
    if isinstance(problem, TypeError) and many:
        return DeclarationError(Message("python-too-many-values", call=Code(many.group(1))), place=place)
    if isinstance(problem, (AttributeError, ImportError)) and (unknown := _unknown_name(problem, text, place)):
        return unknown
    return LoadError(Message("python-error", kind=Code(type(problem).__name__), problem=text[:300]), place=place)


def _unknown_name(problem: AttributeError | ImportError, text: str, place: Place) -> DeclarationError | None:
    """Return the error of a name that the library or something declared with it does not have, None for others'."""
    holder = getattr(problem, "obj", None)
    missing = _NOT_OURS.search(text)
    if missing:
        holder, name, title = sys.modules["logframe"], missing.group(1), "logframe"
    elif type(holder).__module__.partition(".")[0] == "logframe":
        name, title = str(problem.name), type(holder).__name__
    else:
        return None
    names = [public for public in dir(holder) if not public.startswith("_")]
    message = Message(
        "python-unknown-name",
        holder=Code(title),
        name=Code.of(name),
        near=nearest_code(name, names, cutoff=0.5),
        names=names_listed(names),
    )
    return DeclarationError(message, place=place)


def _misspelt(kind: str, keyword: str, place: Place) -> DeclarationError:
    declared = _declared(kind)
    keywords = [] if declared is None else [field.alias or field.name for field in attrs.fields(declared) if field.init]
    near = nearest(keyword, keywords, cutoff=0.5)
    if declared is not None and "." in near:
        holder, inside = near.split(".")
        near = f"{next(iter(held_in(declared)[holder].values())).__name__}({inside}=)"
    message = Message(
        "python-unknown-keyword",
        call=kind,
        keyword=Code.of(keyword),
        near=Code.of(near) if near else None,
        keywords=tuple(map(Code, keywords[2:])),
    )
    return DeclarationError(message, place=place)


def _place(problem: BaseException, file: str) -> Place:
    """Return the innermost line outside this package and the standard machinery: the one a user wrote."""
    folder = os.path.dirname(os.path.abspath(file))
    place = Place(file, 1)
    frame = problem.__traceback__
    while frame is not None:
        name = frame.tb_frame.f_code.co_filename
        if name == file or (os.path.dirname(os.path.abspath(name)) == folder and os.path.exists(name)):
            place = Place(name, frame.tb_lineno)
        frame = frame.tb_next
    return place


def _programme(namespace: dict[str, Any], file: str) -> Programme | None:
    if "logframe.declaration.programme.programmes" not in sys.modules:
        return None  # the file has made none
    from logframe.declaration.programme.programmes import Programme

    programmes = list(
        {id(programme): programme for programme in namespace.values() if isinstance(programme, Programme)}.values()
    )
    own = [programme for programme in programmes if programme.declared_at.file == file]
    if len(own) > 1:
        raise LoadError(Message("python-several-programmes", count=len(own)), place=own[1].declared_at)
    return own[0] if own else None


def _assessments(namespace: dict[str, Any], file: str) -> tuple[Assessment, ...]:
    if "logframe.assessment.assessments" not in sys.modules:
        return ()  # the file has made none
    from logframe.assessment.assessments import Assessment

    distinct = {id(item): item for item in namespace.values() if isinstance(item, Assessment)}
    return tuple(item for item in distinct.values() if item.declared_at.file == file)


def _only_programme(assessments: tuple[Assessment, ...]) -> Programme | None:
    """Return the programme that evaluations are of, None where they are of projects or several programmes."""
    evaluated = {id(part): part for assessment in assessments for part in assessment.of}
    only = next(iter(evaluated.values())) if len(evaluated) == 1 else None
    return None if isinstance(only, Project) else only


def _projects(namespace: dict[str, Any], file: str) -> tuple[Project, ...]:
    distinct = {id(project): project for project in namespace.values() if isinstance(project, Project)}
    own = [project for project in distinct.values() if project.declared_at.file == file]
    projects = _latest(own or list(distinct.values()))
    if not projects:
        raise LoadError(Message("python-no-project"), place=Place(file, 1))
    return tuple(sorted(projects, key=lambda project: project.declared_at))


def _latest(projects: list[Project]) -> list[Project]:
    """Leave out the versions of a project that a later one revises."""
    revised = {(project.id, len(project.revisions) - 1) for project in projects if project.revisions}
    return [project for project in projects if (project.id, len(project.revisions)) not in revised]


def _unheld(namespace: dict[str, Any], projects: tuple[Project, ...], file: str) -> list[LogframeError]:
    """Find nodes and indicators that the file declares and no project holds: forgotten, most likely."""
    all_projects = [project for project in namespace.values() if isinstance(project, Project)] or list(projects)
    held = {node.id for project in all_projects for node in project.nodes}
    held |= {indicator.id for project in all_projects for indicator in project.indicators()}
    problems: list[LogframeError] = []
    for declared in namespace.values():
        if isinstance(declared, (Node, Indicator)) and declared.id not in held and declared.declared_at.file == file:
            holder = Code("node" if isinstance(declared, Indicator) else "project")
            message = Message(
                "python-belongs-to-nothing", kind=Code(declared.kind), id=Code.of(declared.id), holder=holder
            )
            problems.append(DeclarationError(message, place=declared.declared_at))
    return problems

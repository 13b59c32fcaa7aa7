"""Projects from what their tables say."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final, TypeVar, cast

import attrs

from logframe.declaration.framework.assumptions import Assumption, Risk
from logframe.declaration.framework.graph import check_graph
from logframe.declaration.framework.nodes import Activity, Node, Objective, Result
from logframe.declaration.framework.organisations import Organisation
from logframe.declaration.framework.projects import Project
from logframe.declaration.framework.sources import Source
from logframe.declaration.values.choices import documents
from logframe.declaration.values.made_ids import slug
from logframe.declaration.values.money import Amount
from logframe.declaration.values.numbers import Number
from logframe.declaration.values.periods import Period
from logframe.declaration.values.quick_constructors import quick_constructor
from logframe.errors import LogframeError, ProjectErrors
from logframe.exchange.tables.declaring import Declarer
from logframe.exchange.tables.figure_values import Reader
from logframe.exchange.tables.findings import Findings, shown
from logframe.exchange.tables.free_ids import Ids
from logframe.exchange.tables.levels import PLACES
from logframe.exchange.tables.linking import link
from logframe.exchange.tables.plans import Figure, IndicatorPlan, NodePlan, Piece, TablePlan
from logframe.exchange.tables.project_periods import project_period, take_year
from logframe.exchange.tables.stray_years import take_out_years
from logframe.exchange.tables.times import Times
from logframe.exchange.values.booleans import is_nothing
from logframe.exchange.values.numbers import read_number
from logframe.messages import Message
from logframe.places import Place
from logframe.terms import Document

_READ: Final = ("statement", "contributes_to")
_NODES: Final[dict[str, Callable[..., Node]]] = {
    "objective": quick_constructor(Objective, *_READ),
    "result": quick_constructor(Result, *_READ),
    "activity": quick_constructor(Activity, *_READ),
}
_assumption = quick_constructor(Assumption, "statement")
_risk = quick_constructor(Risk, "statement")
_source = quick_constructor(Source, "title")
_LONGEST_ID: Final = 40
Declared = TypeVar("Declared")


class Builder:
    """Declares the project of a plan."""

    def __init__(self, file: str, place: Place, plan: TablePlan, reader: Reader, times: Times) -> None:
        self.file = file
        self.place = place
        self.plan = plan
        self.reader = reader
        self.findings: Findings = reader.findings
        self.times = times
        self.sources: dict[str, Source] = {}
        self.ids, self.source_ids = Ids(), Ids()
        self.has_actuals = plan.has_actuals or any(figure.role == "observed" for figure in self.figures())

    def project(self, number: int) -> Project:
        """Declare the project without its faulty parts, which are problems of their cells."""
        labels = self.plan.labels
        stem = slug(Path(self.file).stem) or "project"
        period = self.plan.period or project_period(labels, self.times)
        self.times.project = period
        take_year(labels, self.place.cell.rpartition("!")[0], self.figures(), self.times)
        within = self.date(labels.get("within"))
        if period is not None and within is not None:
            beside, problem = labels["within"], Message("within-beside-period", project=slug(Path(self.file).stem))
            self.findings.add("error", beside.cell, "table-cell-refused", text=shown(beside.text), problem=problem)
        nameless = [node for node in self.plan.nodes if node.inferred and not node.statement and node.indicators]
        for node in nameless:
            piece = node.indicators[0].piece
            if node is nameless[0] or node.piece.cell is piece.cell:
                self.findings.add("warning", piece.cell, "table-indicator-alone", text=shown(piece.text))
        take_out_years([plan for node in self.plan.nodes for plan in node.indicators], self.findings)
        link(self.plan.nodes, self.findings)
        self.name()
        declarer = Declarer(self.reader, self.times, self.source)
        nodes = [made for node in self.plan.nodes if (made := self.node(node, declarer)) is not None]
        id_piece = labels.get("id")
        id = slug(id_piece.text) if id_piece is not None else ""
        budget = self.budget(labels.get("budget"))
        keywords: dict[str, Any] = {
            "country": labels["country"].text if "country" in labels else "",
            "implementer": labels["implementer"].text if "implementer" in labels else "",
            "period": period,
            "within": None if period is not None else within,
            "not_at_hand": self.documents(labels.get("not_at_hand")) or self.reports_lacking(),
            "organisations": self.donors(labels.get("donor")),
            "description": "; ".join(
                f"{self.label(name)}: {labels[name].text}"
                for name in ("donor", "budget", "reporting")
                if name in labels and (name != "budget" or budget is None)
            ),
            "declared_at": self.place,
        }
        if budget is not None:
            keywords["budget_total"] = budget
        title = labels.get("statement") or labels.get("title")
        statement = stem if title is None else title.text
        project = Project(id or (stem if number == 1 else f"{stem}-{number}"), statement, nodes=nodes, **keywords)
        return self.checked(project)

    def figures(self) -> Iterator[Figure]:
        """Yield the figures of all indicators."""
        return (figure for node in self.plan.nodes for plan in node.indicators for figure in plan.figures)

    @staticmethod
    def label(name: str) -> str:
        """Return the name of a field that has no keyword of its own."""
        return name.capitalize()

    def date(self, piece: Piece | None) -> Period | None:
        """Return the period that a label says."""
        return None if piece is None else self.times.read(piece.value, piece.text, piece.cell)

    def documents(self, piece: Piece | None) -> tuple[Document, ...]:
        """Return the documents that are not at hand."""
        if piece is None or is_nothing(piece.text):
            return ()
        names = [" ".join(name.split()).lower() for name in re.split("[,;\n]", piece.cell.text)]
        try:
            return documents(cast("list[Document]", [name for name in names if name]))
        except LogframeError as problem:
            self.findings.add(
                "error", piece.cell, "table-cell-refused", text=shown(piece.text), problem=problem.message
            )
            return ()

    def reports_lacking(self) -> tuple[Document, ...]:
        """Return that no report is at hand, for a plan without a column of actual values."""
        if self.has_actuals:
            return ()
        self.findings.infer(self.place, "table-inferred-plan")
        return ("progress reports",)

    def donors(self, piece: Piece | None) -> tuple[Organisation, ...]:
        """Return who funds the project; a name may have commas."""
        if piece is None or is_nothing(piece.text):
            return ()
        names = dict.fromkeys(" ".join(name.split()) for name in re.split("[;\n]", piece.text))
        return tuple(Organisation(name, role="funding", declared_at=piece.cell.place) for name in names if name)

    def budget(self, piece: Piece | None) -> Any:
        """Return the budget that a label says, where it is an amount of a currency."""
        from_text = None if piece is None else read_number(piece.text, self.reader.signs)
        if from_text is None or not isinstance(from_text.value, Number) or not from_text.value.is_exact:
            return None
        try:
            return Amount(from_text.value, from_text.unit)
        except LogframeError:
            return None

    def name(self) -> None:
        """Give every node and indicator an id: its own number, else words of its statement."""
        for node in self.plan.nodes:
            node.id = self.free(
                node.id or (f"{node.place}-{node.number}" if node.number else _named("", node.statement)) or node.place
            )
        for node in self.plan.nodes:
            for indicator in node.indicators:
                stated = indicator.beside.get("indicator_id")
                if stated is not None:
                    indicator.id = self.free(stated.text or "indicator")
                else:
                    named = _named(indicator.number, indicator.statement).strip("-._")
                    indicator.id = self.ids.free(named or "indicator")

    def free(self, stem: str) -> str:
        """Return an id that nothing else has."""
        return self.ids.free(slug(stem) or "node")

    def source(self, piece: Piece) -> Source:
        """Return the source of a title, the same for the same title."""
        source = self.sources.get(piece.text)
        if source is None:
            title = " ".join(piece.text.split())
            if title not in self.sources:
                id = self.source_ids.free(short_slug(title) or "source")
                self.sources[title] = _source(id=id, title=title, declared_at=piece.cell.place)
            source = self.sources[piece.text] = self.sources[title]
        return source

    def node(self, plan: NodePlan, declarer: Declarer) -> Node | None:
        """Declare a node with its indicators."""
        _, kind, level = PLACES[plan.place]
        indicators = list(filter(None, (declarer.indicator(indicator, level) for indicator in _taken(plan.indicators))))
        declare, statement = _NODES[kind], plan.statement or self.plan_title()
        parents: Sequence[str] = () if plan.parent is None else (plan.parent.id,)
        if plan.links:
            parents = [link.text for link in plan.links if not is_nothing(link.text)]
        notes = [f"{label}: {piece.text}" if label else piece.text for label, piece in plan.notes]
        if plan.statement and plan.piece.cell.comment:
            notes.append(" ".join(plan.piece.cell.comment.split()))
        keywords: dict[str, Any] = {
            "indicators": tuple(indicators),
            "level": level,
            "assumptions": _made(_assumption, plan.assumptions),
            "risks": _made(_risk, plan.risks),
            "note": "; ".join(notes),
            "declared_at": self.reader.place(plan.piece.cell),
        }
        if parents:
            keywords["contributes_to"] = parents
        try:
            return declare(id=plan.id, statement=statement, **keywords)
        except LogframeError as problem:
            if plan.links:
                cell = plan.links[0].cell
                self.findings.add("error", cell, "table-link-refused", problem=problem.message)
                return declare(id=plan.id, statement=statement, **{**keywords, "contributes_to": ()})
            self.findings.add(
                "error", plan.piece.cell, "table-cell-refused", text=shown(statement), problem=problem.message
            )
            return declare(id=plan.id, statement=statement, level=level, declared_at=plan.piece.cell.place)

    def plan_title(self) -> str:
        """Return what a node without a statement is called: the project's own title, else the name of the file."""
        title = self.plan.labels.get("statement") or self.plan.labels.get("title")
        return Path(self.file).stem if title is None else title.text

    def checked(self, project: Project) -> Project:
        """Return the project without links that lead nowhere; each is a problem of its cell."""
        try:
            check_graph(project)
            return project
        except ProjectErrors as several:
            problems = [problem for problem in several.exceptions if isinstance(problem, LogframeError)]
        except LogframeError as problem:
            problems = [problem]
        plans = {node.piece.cell.place: node for node in self.plan.nodes}
        wrong = set()
        for refused in problems:
            plan = plans.get(refused.place)
            cell = plan.links[0].cell if plan is not None and plan.links else None
            self.findings.add("error", cell or refused.place, "table-link-refused", problem=refused.message)
            if plan is not None:
                wrong.add(plan.id)
        nodes = [attrs.evolve(node, contributes_to=()) if node.id in wrong else node for node in project.nodes]
        return attrs.evolve(project, nodes=nodes)


def _taken(plans: list[IndicatorPlan]) -> Iterator[IndicatorPlan]:
    """Take plans out of their list in order: of a large table, what is declared is not held as a plan as well."""
    plans.reverse()
    while plans:
        yield plans.pop()


def _made(declare: Callable[..., Declared], pieces: Sequence[Piece]) -> tuple[Declared, ...]:
    """Return what the pieces declare that say something."""
    stated = [piece for piece in pieces if piece.text and not is_nothing(piece.text)] if pieces else ()
    return tuple([declare(statement=piece.text, declared_at=piece.cell.place) for piece in stated])


def _named(number: str, statement: str) -> str:
    """Return an id of a number, else of the first words of a statement."""
    return slug(number) if number else short_slug(statement)


def short_slug(text: str) -> str:
    """Return an id of the first words of a text, none of them cut."""
    whole = slug(text.lower(), 4 * _LONGEST_ID)
    if len(whole) <= _LONGEST_ID:
        return whole
    cut = whole[: _LONGEST_ID + 1].rpartition("-")[0]
    return cut or whole[:_LONGEST_ID]

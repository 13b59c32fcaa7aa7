"""Projects from what the rows of a matrix say, each problem at its cell."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Final, cast

import attrs

from logframe.declaration.framework.graph import check_graph
from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.nodes import Activity, Node, Objective, Result
from logframe.declaration.framework.projects import Project
from logframe.declaration.framework.sources import Source
from logframe.declaration.values.choices import documents
from logframe.declaration.values.periods import Period
from logframe.errors import DeclarationError, LogframeError, ProjectErrors
from logframe.exchange.excel.figures import Figures
from logframe.exchange.excel.indicating import Indicating
from logframe.exchange.excel.levels import PLACES
from logframe.exchange.excel.plans import MatrixPlan, NodePlan
from logframe.exchange.excel.sheets import Cell, Sheet
from logframe.exchange.excel.slugs import slug
from logframe.exchange.values.booleans import is_nothing
from logframe.messages import Code, Message
from logframe.places import Place
from logframe.terms import Document

_CLASSES: Final[dict[str, type[Node]]] = {"objective": Objective, "result": Result, "activity": Activity}


class Builder:
    """Declares what a matrix plans."""

    def __init__(self, sheet: Sheet, plan: MatrixPlan, figures: Figures) -> None:
        self.sheet = sheet
        self.plan = plan
        self.figures = figures
        self.sources: dict[str, Source] = {}
        self.taken: set[str] = set()
        self.parents: list[tuple[int, str]] = []
        self.counts: dict[str, int] = {}
        cells = [indicator.cells.get("indicator_id") for node in plan.nodes for indicator in node.indicators]
        self.given = {node.id for node in plan.nodes} | {cell.text for cell in cells if cell is not None}

    def project(self, number: int) -> Project | None:
        """Declare the project, None if something is wrong."""
        labels = self.plan.labels
        stem = slug(Path(self.sheet.file).stem) or "project"
        period = self.period(labels.get("period"))
        within = self.period(labels.get("within"), "within")
        lacking = self.documents(labels.get("not_at_hand"))
        nodes = [made for node in self.plan.nodes if (made := self.node(node, period)) is not None]
        if self.figures.problems:
            return None
        id_cell = labels.get("id")
        project = None
        with self.figures.at(id_cell or self.sheet.cell(0, 0), "project"):
            project = Project(
                (stem if number == 1 else f"{stem}-{number}") if id_cell is None else id_cell.text,
                labels["statement"].text if "statement" in labels else stem,
                country=labels["country"].text if "country" in labels else "",
                period=period,
                within=within,
                not_at_hand=lacking,
                nodes=nodes,
                declared_at=self.sheet.place(0, 0),
            )
        if project is not None:
            self._graph(project)
        return project

    def _graph(self, project: Project) -> None:
        try:
            check_graph(project)
        except ProjectErrors as several:
            problems = [problem for problem in several.exceptions if isinstance(problem, LogframeError)]
        except LogframeError as problem:
            problems = [problem]
        else:
            return
        links: dict[tuple[Place, object], Cell] = {
            (node.cell.place, Code.of(link.text)): link for node in self.plan.nodes for link in node.links
        }
        for wrong in problems:
            # A link has a cell of its own, beside the statement of its node.
            link = links.get((wrong.place, wrong.fields.get("parent")))
            wrong.place = wrong.place if link is None else link.place
        self.figures.problems.extend(problems)

    def period(self, cell: Cell | None, label: str = "period") -> Period | None:
        if cell is not None:
            with self.figures.at(cell, label):
                return self.figures.period(cell)
        return None

    def documents(self, cell: Cell | None) -> tuple[Document, ...]:
        if cell is not None and not is_nothing(cell.text):
            with self.figures.at(cell, "not_at_hand"):
                names = [" ".join(name.split()).lower() for name in re.split("[,;\n]", cell.text)]
                return documents(cast("list[Document]", [name for name in names if name]))
        return ()

    def node(self, plan: NodePlan, period: Period | None) -> Node | None:
        depth, kind, level = PLACES[plan.place]
        id = plan.id or self.free(kind)
        while self.parents and self.parents[-1][0] >= depth:
            self.parents.pop()
        above = [self.parents[-1][1]] if self.parents else []
        links = [link for link in plan.links if not is_nothing(link.text)]
        if kind != "activity":
            self.parents.append((depth, id))
        indicators: list[Indicator] = []
        for indicator in plan.indicators:
            id_cell = indicator.cells.get("indicator_id")
            indicator.id = id_cell.text if id_cell is not None else self.free(id)
            made = Indicating(self.figures, self.sources, level, period).indicator(indicator)
            if made is not None:
                indicators.append(made)
        with self.figures.at(plan.cell, "statement"):
            if id in self.taken:
                raise DeclarationError(Message("cell-id-twice", id=Code.of(id)))
            self.taken.add(id)
            made_of: Any = _CLASSES[kind]
            made_node: Node = made_of(
                id,
                plan.statement,
                contributes_to=() if plan.links else above,
                level=level,
                indicators=indicators,
                assumptions=[assumption.text for assumption in plan.assumptions],
                risks=[risk.text for risk in plan.risks],
                declared_at=plan.cell.place,
            )
            if not links:
                return made_node
            with self.figures.at(links[0], "contributes_to"):
                return attrs.evolve(made_node, contributes_to=[link.text for link in links])
        return None

    def free(self, stem: str) -> str:
        """Return the next id that nothing else has."""
        number = self.counts.get(stem, 0) + 1
        while f"{stem}-{number}" in self.given:
            number += 1
        self.counts[stem] = number
        return f"{stem}-{number}"

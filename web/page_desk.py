"""What the page asks of the library, in its worker: read a file, check, review, write. Answers go out as JSON.

It runs no Python file: the page has no use for it, and the reader of Python is never reached.
"""

from __future__ import annotations

import importlib
import importlib.util
import json
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

from logframe.declaration.framework.projects import Project
from logframe.declaration.programme.programmes import Programme
from logframe.diagnosis.checks import check as check_project
from logframe.diagnosis.groups import grouped
from logframe.diagnostics import Diagnostic
from logframe.errors import LogframeError, ProjectErrors, one_line
from logframe.evaluation.project.evaluations import Evaluation, evaluate
from logframe.exchange.loading import TABLE_FILES, Loaded, kind_of
from logframe.exchange.loading import read as read_data
from logframe.exchange.tables.headings import heading_of
from logframe.exchange.tables.mapping import mapping_beside
from logframe.exchange.values.date_pieces import Calendar
from logframe.language.rendering import words_of
from logframe.messages import Code, Message
from logframe.reading_reports import USES
from logframe.reviews.programme_blocks import Reviewed, projects_in
from logframe.reviews.reading_blocks import role_word, summary
from logframe.spoken_language import in_language

READ: Final = (*TABLE_FILES, ".csv", ".json", ".yaml", ".yml", ".xml", ".iati")
MOST_LISTED: Final = 300
"""So many problems are listed; of more, those of the gravest groups."""
MOST_ROWS: Final = 400
"""So many rows of a sheet are shown, of all that are read."""
ROLES: Final = {
    "level": "Level", "number": "No.", "statement": "Result", "indicator": "Indicator", "unit": "Unit",
    "baseline": "Baseline", "milestone": "Milestone", "target": "Target", "observed": "Actual",
    "percent": "% achieved", "part": "Disaggregation", "verification": "Means of verification",
    "assumptions": "Assumptions", "risks": "Risks", "date": "Date", "period": "Reporting period",
    "accumulates": "Accumulates", "comment": "Comments",
}  # fmt: skip
"""What a reader may make of a column, each with a heading that is read as it in any table."""

_ROW: Final = re.compile(r"(?<=[A-Z])\d+$")

DATED: Final = ("baseline", "milestone", "target", "observed", "percent")


class Desk:
    """One file at a time: what it holds, and the reviews of it."""

    def __init__(self, folder: str | os.PathLike[str]) -> None:
        """Work in a folder: the names of its files are the places in messages."""
        os.chdir(folder)
        self.name = ""
        self.loaded: Loaded | None = None
        self.reviews: list[Reviewed] = []
        self.evaluations: dict[str, tuple[Evaluation, ...]] = {}

    def answer(self, request: str) -> str:
        """Do what a request asks for, in its language, and return the answer, or the lines of what is wrong."""
        asked: dict[str, Any] = json.loads(request)
        actions: dict[str, Callable[..., dict[str, Any]]] = {
            "read": self.read, "check": self.check, "review": self.review, "write": self.write,
        }  # fmt: skip
        with in_language(asked.pop("language", None)):
            try:
                made = actions[asked.pop("action")](**asked)
            except (LogframeError, ProjectErrors) as problem:
                made = {"refused": list(_lines(problem))}
        return json.dumps(made, ensure_ascii=False)

    def read(self, name: str, settled: dict[str, Any] | None = None) -> dict[str, Any]:
        """Read a file; `settled` is what is known better of a table than its headings say, None what lies beside it."""
        self.name, self.loaded, self.reviews, self.evaluations = name, None, [], {}
        is_table = kind_of(name) in (*TABLE_FILES, ".csv")
        if settled is not None and is_table:
            _settle(name, settled)
        self.loaded = _read(name, (settled or {}).get("accumulates"))
        report = self.loaded.report
        if report is not None:
            from logframe.writers.reading_documents import reading_data

        return {
            "projects": [_project(project) for project in self.loaded.found],
            "isProgramme": isinstance(self.loaded.found, Programme),
            "summary": "" if report is None else str(summary(report)),
            "report": None if report is None else _shown(reading_data(report)),
            "roles": {role: _capital(str(role_word(role))) for role in (*ROLES, "text")},
            "uses": {use: _capital(str(Message("reading-use", use=Code(use)))) for use in USES},
            "settled": _settled_beside(name) if is_table else settled or {},
            "word": importlib.util.find_spec("docx") is not None,
        }

    def check(self, on: str = "") -> dict[str, Any]:
        """List what is wrong with what was read, the gravest first."""
        assert self.loaded is not None
        diagnostics = [*self.loaded.problems]
        for evaluation in self.evaluated(on):
            diagnostics.extend(check_project(evaluation.project, on=on or None, evaluation=evaluation))
        groups = grouped(diagnostics)
        listed = [diagnostic for group in groups for diagnostic in group.diagnostics]
        alike: dict[tuple[str, str], list[Diagnostic]] = {}
        for diagnostic in listed:
            alike.setdefault((diagnostic.code, diagnostic.sentence), []).append(diagnostic)
        counts = {
            severity: sum(diagnostic.severity == severity for diagnostic in listed)
            for severity in ("error", "warning", "info")
        }
        shown = [_diagnostic(own) for own in list(alike.values())[:MOST_LISTED]]
        return {"counts": counts, "diagnostics": shown, "count": len(alike)}

    def evaluated(self, on: str) -> tuple[Evaluation, ...]:
        """Return the evaluation of each project on a date, which its check and its review share."""
        assert self.loaded is not None
        if on not in self.evaluations:
            self.evaluations = {on: tuple(evaluate(project, on=on or None) for project in self.loaded.found)}
        return self.evaluations[on]

    def review(self, on: str = "") -> dict[str, Any]:
        """Review what was read, and return the document."""
        import attrs

        from logframe.reviews.programme_reviews import review_programme
        from logframe.reviews.reviewing import review as review_project
        from logframe.writers.writing import as_text

        assert self.loaded is not None
        loaded, day = self.loaded.found, on or None
        if isinstance(loaded, Programme):
            self.reviews = [review_programme(loaded, on=day, by_id=kind_of(self.name) != ".xml")]
        else:
            made = [review_project(own.project, on=day, evaluation=own) for own in self.evaluated(on)]
            self.reviews = [attrs.evolve(review, reading=self.loaded.report) for review in made]
        return {
            "html": as_text(self.reviews, "html"),
            "names": [review.project for whole in self.reviews for review in projects_in(whole)],
        }

    def write(self, form: str) -> dict[str, Any]:
        """Write what was read or its review in a form, and return the name of the file."""
        from logframe.exchange.in_memory import save
        from logframe.writers.writing import write_all

        assert self.loaded is not None
        stem = Path(self.name).stem
        Path("written").mkdir(exist_ok=True)
        if form in ("html", "xlsx", "docx", "json"):
            file = Path("written", f"{stem}-review.{form}")
            file.unlink(missing_ok=True)
            write_all(self.reviews, [file])
            return {"file": file.as_posix(), "notes": []}
        if form == "mapping":
            return {"file": _mapping_of(self.name).as_posix(), "notes": []}
        file = Path("written", f"{stem}.{form}")
        notes = save(self.loaded.found, file)
        return {"file": file.as_posix(), "notes": [one_line(str(note)) for note in notes]}


def _read(name: str, accumulates: Any) -> Loaded:
    kind = kind_of(name)
    if kind == ".csv":
        from logframe.exchange.tables.reading import read_tables

        tables = read_tables(name)
        return Loaded(tables.projects, tables.problems, report=tables.report)
    assert kind in READ, name
    if kind == ".xml" and isinstance(accumulates, str):
        from logframe.exchange.iati.policies import IatiPolicy

        return read_data(name, iati=IatiPolicy(accumulates=accumulates))  # type: ignore[arg-type]  # checked there
    return read_data(name)


def _shown(report: dict[str, Any]) -> dict[str, Any]:
    """Return a reading report with the cells of the first rows of each sheet, and how many rows come after them."""
    for sheet in report["sheets"]:
        # Paragraphs around a table of a document stand in no row.
        rows = [row[0] if (row := _ROW.search(cell["cell"])) else "" for cell in sheet["cells"]]
        listed = sorted({row for row in rows if row}, key=int)
        kept = {"", *listed[:MOST_ROWS]}
        sheet["cells"] = [cell for cell, row in zip(sheet["cells"], rows, strict=True) if row in kept]
        sheet["more"] = max(0, len(listed) - MOST_ROWS)
    return report


def _mapping_of(name: str) -> Path:
    return Path(f"{os.path.splitext(name)[0]}.mapping.yaml")


def _settle(name: str, settled: dict[str, Any]) -> None:
    """Write the mapping beside a table: what is settled, with the headings of roles."""
    file = _mapping_of(name)
    table = {key: value for key, value in settled.items() if value not in (None, "", {})}
    if "columns" in table:
        table["columns"] = {
            column: _heading(**choice) if isinstance(choice, dict) else choice
            for column, choice in table["columns"].items()
        }
    if not table:
        file.unlink(missing_ok=True)
        return
    import yaml

    file.write_text(yaml.safe_dump(table, allow_unicode=True, sort_keys=False), encoding="utf-8")


def _settled_beside(name: str) -> dict[str, Any]:
    """Return what the mapping beside a table settles, each column by its role and time."""
    mapping = mapping_beside(name)
    columns = {}
    for column, text in mapping.columns.items():
        heading = heading_of((text,), Calendar())
        role = heading.role if heading.role in ROLES else "text"
        columns[column] = {"role": role, "when": str(heading.when.period or "") if heading.when else "", "text": text}
    return {
        "columns": columns,
        "accumulates": mapping.accumulates,
        "fiscal_year_starts": mapping.fiscal_year_starts,
        "year": mapping.year,
        "period": str(mapping.period or ""),
    }


def _heading(role: str, when: str = "", text: str = "") -> str:
    """Return a heading that is read as a role at a time; one of the reader's own words stays as it is."""
    return text or " ".join(filter(None, (ROLES.get(role, "-"), when if role in DATED else "")))


def _project(project: Project) -> dict[str, Any]:
    return {
        "id": project.id,
        "title": project.statement,
        "period": str(project.period or ""),
        "indicators": [
            {"id": indicator.id, "statement": indicator.statement, "accumulates": indicator.accumulates}
            for indicator in project.indicators()
        ],
    }


def _diagnostic(alike: list[Diagnostic]) -> dict[str, Any]:
    """Return one problem with all of its places."""
    first = alike[0]
    return {
        "code": first.code, "severity": first.severity, "places": [str(own.declared_at) for own in alike],
        "text": first.sentence, "help": str(first.help),
    }  # fmt: skip


def _lines(problem: LogframeError | ProjectErrors) -> Iterator[str]:
    if isinstance(problem, LogframeError):
        yield problem.line()
        return
    for error in problem.exceptions:
        if isinstance(error, (LogframeError, ProjectErrors)):
            yield from _lines(error)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def warm_up() -> None:
    """Load what every review needs, before there is one."""
    for name in ("exchange.tables.reading", "reviews.reviewing", "writers.html", "writers.writing"):
        importlib.import_module(f"logframe.{name}")
    words_of("en")

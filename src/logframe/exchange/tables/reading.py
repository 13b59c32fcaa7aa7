"""Files of tables as projects: cells, columns, rows, figures, and a report of what became of every cell."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Sequence, Set
from typing import Final

import attrs

from logframe.assessment.assessments import Assessment
from logframe.collecting import uncollected
from logframe.declaration.framework.projects import Project
from logframe.declaration.programme.programmes import Programme
from logframe.diagnostics import Diagnostic
from logframe.errors import LoadError
from logframe.exchange.excel.own import is_review, kept_in, whole_of
from logframe.exchange.tables.building import Builder
from logframe.exchange.tables.cell_reports import help_of, report_of
from logframe.exchange.tables.cells.grid import Cell, Sheet
from logframe.exchange.tables.cells.sheets import read_sheets
from logframe.exchange.tables.column_contents import bare_tables_of, tables_of
from logframe.exchange.tables.figure_values import Reader
from logframe.exchange.tables.findings import Finding, Findings, shown
from logframe.exchange.tables.headers import Layout, Section
from logframe.exchange.tables.labels import read_cover, read_labels
from logframe.exchange.tables.levels import level_and_number, level_and_rest, number_and_rest
from logframe.exchange.tables.mapping import Mapping, mapping_beside
from logframe.exchange.tables.merging import merged
from logframe.exchange.tables.own_headings import own_headings
from logframe.exchange.tables.plans import TablePlan
from logframe.exchange.tables.reported_rows import is_reported, take_reported
from logframe.exchange.tables.row_states import NUMERIC
from logframe.exchange.tables.row_words import labelled_indicator
from logframe.exchange.tables.rows_by_project import by_project
from logframe.exchange.tables.sign_readings import GROUPED, decimals_beside
from logframe.exchange.tables.stacked import as_long
from logframe.exchange.tables.table_rows import RowReader
from logframe.exchange.tables.table_words import is_day_first
from logframe.exchange.tables.times import Times
from logframe.exchange.tables.turned_tables import upright
from logframe.exchange.values.periods import calendar_of
from logframe.exchange.values.signs import Signs, evidence, rests_on_round
from logframe.messages import Code, Message
from logframe.places import Place
from logframe.reading_reports import ReadingReport

_LONGEST: Final = 200
_SIGNED: Final = re.compile(r"\d[.,]\d|[^\x00-\x7f]")
"""What texts have that may show what commas and points are."""
_FIGURE: Final = re.compile(r"\s*[<>≥≤~]?\s?\d[\d.,' \u00a0\u202f]*%?\s*")
_LONGEST_FIGURE: Final = 40
_LINES: Final = re.compile(r"[\n;]\s*")
_YEAR: Final = re.compile(r"\s*(?:19|20)\d\d\s*")
_NUMBERS: Final = frozenset({"number", "node_id", "indicator_id", "contributes_to"})
_KEPT: Final = frozenset({"table-aim-undated", "table-parts-alone"})
"""What is said of figures that are not used, and stand beside as text."""


@attrs.frozen
class TablesFile:
    """The projects or programme of a file, what was wrong in it, its evaluations, and what became of its cells."""

    projects: Programme | tuple[Project, ...]
    problems: tuple[Diagnostic, ...] = ()
    assessments: tuple[Assessment, ...] = ()
    report: ReadingReport | None = None


def read_tables(path: str | os.PathLike[str]) -> TablesFile:
    """Read the tables of a file as projects.

    Raises LoadError for a file that is none of tables, or in which no logframe stands. A cell that is not understood
    is missing, with an error at it, and reading goes on.
    """
    with uncollected(without_cycles=True):
        return _read(path)


def _read(path: str | os.PathLike[str]) -> TablesFile:
    file = os.fspath(path)
    sheets = read_sheets(path)
    mapping = mapping_beside(file)
    if is_review(sheets):
        raise LoadError(Message("workbook-is-review"), place=Place(file))
    kept = kept_in(sheets)
    if kept.is_shown:
        declared, assessments = whole_of(kept, file)
        return TablesFile(declared, assessments=assessments)
    made = projects_of(kept.of_projects, file, mapping)
    projects = tuple(made.projects)
    notes = () if kept.hidden is None else (_not_kept(file, projects[0].id, kept.unreadable),)
    if not kept.of_records and kept.hidden is None:
        return attrs.evolve(made, problems=(*notes, *made.problems))
    declared, assessments = whole_of(kept, file, projects)
    return attrs.evolve(made, projects=declared, assessments=assessments, problems=(*notes, *made.problems))


def projects_of(sheets: Sequence[Sheet], file: str, mapping: Mapping) -> TablesFile:
    """Return the projects of sheets; a mapping settles what their headings leave open."""
    texts = _texts(sheets)
    calendar = calendar_of(texts)
    if calendar.day_first is None and is_day_first(texts):
        calendar = attrs.evolve(calendar, day_first=True)
    # A row for each figure below the name of an indicator may look like a table on its side.
    sheets = [upright(sheet, calendar) if (long := as_long(sheet, calendar)) is sheet else long for sheet in sheets]
    headings = {**own_headings(), **mapping.headings}
    findings = Findings()
    for sheet in sheets:
        if sheet.code_page:
            findings.infer(Place(file, 1), "table-inferred-code-page", code_page=Code(sheet.code_page))
        if sheet.is_turned:
            findings.infer(next(iter(sheet.cells.values())), "table-inferred-turned")
    layouts = [(sheet, Layout(sheet, calendar, headings)) for sheet in sheets]
    tables = [(layout, sections) for _, layout in layouts if (sections := mapping.over(tables_of(layout), layout))]
    if not tables:
        bare = [(layout, mapping.over(bare_tables_of(layout), layout)) for _, layout in layouts]
        tables = [(layout, sections) for layout, sections in bare if sections]
    if not tables:
        raise LoadError(Message("no-sheet-with-headings"), place=Place(file))
    beside = any(not is_reported(section) for _, sections in tables for section in sections)
    plans: list[tuple[Layout, TablePlan]] = []
    reported: list[tuple[Layout, Section]] = []
    by_sheet = {layout.sheet.name: sections for layout, sections in tables}
    covers: list[Layout] = []
    rows: RowReader | None = None
    for _, layout in layouts:
        sections = by_sheet.get(layout.sheet.name, [])
        if not sections:
            if rows is not None and rows.goes_on(layout):
                by_sheet[layout.sheet.name] = [rows.go_on(layout)]
            else:
                rows = None
                covers.append(layout)
            continue
        # A table of observations alone is read as it stands; beside a matrix it has the figures of that.
        apart = [section for section in sections if beside and is_reported(section)]
        reported += [(layout, section) for section in apart]
        own = [section for section in sections if section not in apart]
        if not own:
            continue
        labels = read_labels(layout, own[0].first, calendar)
        for part, name in by_project(layout, own):
            plan = TablePlan({**labels, **name})
            rows = RowReader(part, findings, plan)
            rows.read(own)
            plans.append((part, plan))
    rows = None  # it holds all that is to be declared
    groups = merged(plans, findings)
    for cover in covers:
        labels = read_cover(cover, calendar, groups[0][1].labels) if len(groups) == 1 else {}
        groups[0][1].labels = {**labels, **groups[0][1].labels}
        if not labels:
            _tell_apart(cover, findings)
    take_reported(reported, [plan for _, plan in groups], findings)
    signed = {text for text in texts if ("." in text or "," in text or not text.isascii()) and _SIGNED.search(text)}
    signs, decimals = _signs(tables, signed, findings)
    is_open = bool(decimals) or ("" in (signs.comma, signs.point) and any(map(GROUPED.search, signed)))
    columns = [column for _, sections in tables for section in sections for column in section.columns]
    is_english = all("en" in column.heading.languages for column in columns if column.heading.languages)
    projects = []
    for number, (layout, plan) in enumerate(groups, 1):
        mapping.settle(plan)
        start = mapping.fiscal_year_starts or calendar.fiscal_start
        times = Times(findings, calendar, fiscal_start=start, year=mapping.year)
        reader = Reader(signs, calendar, findings, tuple(plan.headings.items()), is_english, is_open, decimals)
        place = Place(file, cell=f"{layout.sheet.name[:40]}!A1")
        projects.append(Builder(file, place, plan, reader, times).project(number))
    _rest(sheets, findings)
    subject = projects[0].id
    problems = tuple(_diagnostic(finding, subject) for finding in findings.entries.values() if not finding.inferred)
    report = report_of(file, sheets, by_sheet, tuple(findings.entries.values()))
    return TablesFile(tuple(projects), problems, report=report)


def _tell_apart(layout: Layout, findings: Findings) -> None:
    """Say of a sheet without headings that are understood that its figures are kept as text."""
    cells = list(layout.sheet.cells.values())
    texts = [cell.text for cell in cells if len(cell.text) <= _LONGEST_FIGURE]
    figures = sum(_FIGURE.fullmatch(text) is not None and not _YEAR.fullmatch(text) for text in texts)
    if figures:
        findings.add("warning", cells[0], "table-sheet-kept", sheet=layout.sheet.name[:40], figures=figures)


def _not_kept(file: str, subject: str, problem: Message | None) -> Diagnostic:
    """Return why what the workbook keeps beside its sheets does not count: they were changed, or it cannot be read."""
    if problem is None:
        name, message = "edited", Message("workbook-edited")
    else:
        name, message = "kept-unreadable", Message("workbook-kept-unreadable", problem=problem)
    return Diagnostic(
        "TABLE", name, "warning", subject, message, message.part("help"), message.part("why"), Place(file)
    )


def _texts(sheets: Iterable[Sheet]) -> dict[str, None]:
    """Return the texts of cells, each once and in order."""
    return {
        cell.text: None
        for sheet in sheets
        for cell in sheet.cells.values()
        if isinstance(cell.value, str) and len(cell.text) <= _LONGEST
    }


def _signs(
    tables: Sequence[tuple[Layout, Sequence[Section]]], signed: Set[str], findings: Findings
) -> tuple[Signs, str]:
    """Return what commas and points are by the figures of the tables, and the other texts but the numbers of rows.

    `signed` are the texts that may show it. What nothing but a figure with two zeros shows is said at that. Beside
    "300.000" the decimals are returned that make it 300.
    """
    figures: list[str] = []
    cells: dict[str, Cell] = {}
    texts: list[str] = []
    for layout, sections in tables if signed else ():
        roles = {column.number: column.role for section in sections for column in section.columns}
        for cell in layout.sheet.cells.values():
            if cell.text in signed and isinstance(cell.value, str):
                role = roles.get(cell.column, "")
                if role not in _NUMBERS:
                    if role in NUMERIC:
                        figures.append(cell.text)
                        cells.setdefault(cell.text, cell)
                    else:
                        texts.append(cell.text)
    by_figures = evidence((), _unnumbered(figures))
    by_round = rests_on_round(list(cells), by_figures)
    if by_round:
        sign = "comma" if "," in by_round else "point"
        findings.infer(cells[by_round], "table-inferred-thousands", text=shown(by_round), sign=sign)
    signs = by_figures if by_figures != Signs() else evidence(_unnumbered(texts), _unnumbered(figures))
    return signs, decimals_beside(cells, signs)


def _unnumbered(texts: Iterable[str]) -> Iterator[str]:
    """Yield the lines of texts without the numbers of levels: "Output 1.1" shows nothing of decimal points."""
    for text in texts:
        for line in _LINES.split(text):
            if level_and_number(line)[0] is None:
                label = labelled_indicator(line.strip())
                rest = level_and_rest(line)[2] if label is None else label["rest"]
                number, statement = number_and_rest(rest)
                yield statement if number[:1].isalpha() else rest  # "IOV 1.1 32 wells"


def _rest(sheets: Sequence[Sheet], findings: Findings) -> None:
    """Note what the kind of file or the sheet left out, and settle what became of cells that are problems."""
    for sheet in sheets:
        for left in sheet.left_out:
            findings.add("info", left.place, left.message.code, **left.message.fields)
    settled = [finding for finding in findings.entries.values() if finding.severity == "error" or finding.name in _KEPT]
    by_place: dict[Place, Cell] = {}
    if any(finding.cell is None for finding in settled):
        by_place = {cell.place: cell for sheet in sheets for cell in sheet.filled()}
    for finding in settled:
        at_place = finding.cell or by_place.get(finding.place)
        if at_place is not None and at_place.use == "used":
            at_place.use = "unclear" if finding.severity == "error" else "text"


def _diagnostic(finding: Finding, subject: str) -> Diagnostic:
    name = finding.name.removeprefix("table-")
    message = finding.message
    help = help_of(message)
    return Diagnostic(finding.rule or "TABLE", name, finding.severity, subject, message, help, message.part("why"),
                      finding.place)  # fmt: skip

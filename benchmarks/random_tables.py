"""`python -m benchmarks.random_tables [COUNT]`: drawn logframes in the layouts of donors, read back, and changed.

Each logframe is written with headings that the vocabulary has for its language, with or without merged cells, numbers
as numbers, texts or percentages. What is read back is what was written, or a remark stands at the cell. Then one
heading is renamed, a cell becomes text, a column is doubled or rows change places: the report names each figure
that is lost or changes.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import attrs
import xlsxwriter  # type: ignore[import-untyped, unused-ignore]  # some versions have no types

from logframe import LogframeError
from logframe.declaration.framework.observations import Observation
from logframe.declaration.framework.projects import Project
from logframe.exchange.tables.cells.grid import column_letters
from logframe.exchange.tables.reading import TablesFile, read_tables
from logframe.exchange.tables.table_words import LANGUAGES, words
from logframe.reading_reports import ReadingReport

COUNT: Final = 5_000
YEARS: Final = (2022, 2023)
_THINGS: Final = ("wells", "bridges", "clinics", "courts", "seed banks", "markets", "roads", "gardens", "boats")
_DONE: Final = ("built", "repaired", "opened", "visited", "handed over")
_LEVELS: Final = ("objective", "outcome", "output")
_LAYOUTS: Final = ("flat", "labelled", "years", "lines", "groups")
_STRANGE: Final = ("xyzzy", "tbc", "see annex 4", "12 to be checked?", "ca. many", "Blue")


@attrs.frozen
class DrawnIndicator:
    """An indicator and its figures: the baseline, and for each year a target and an actual value."""

    statement: str
    kind: str
    baseline: int
    aims: tuple[int, ...]
    actuals: tuple[int, ...]


@attrs.frozen
class DrawnNode:
    """A node by its level and number, with its indicators."""

    level: str
    number: str
    statement: str
    indicators: tuple[DrawnIndicator, ...]


@attrs.define
class Grid:
    """A sheet to write: its cells with the format of their numbers, merged cells, and where each figure stands."""

    cells: dict[tuple[int, int], tuple[Any, str]] = attrs.Factory(dict)
    merges: list[tuple[int, int, int, int]] = attrs.Factory(list)
    figures: dict[tuple[str, str, int], tuple[int, int]] = attrs.Factory(dict)
    """The place of each figure by its indicator, what it is, and its year."""
    heading_rows: int = 1

    def put(self, row: int, column: int, content: Any, form: str = "") -> None:
        """Put a cell."""
        self.cells[row, column] = (content, form)

    def write(self, file: Path) -> None:
        """Write the sheet as a workbook."""
        with xlsxwriter.Workbook(str(file)) as book:
            sheet = book.add_worksheet("Plan")
            for first_row, first_column, last_row, last_column in self.merges:
                sheet.merge_range(first_row, first_column, last_row, last_column, "")
            for (row, column), (content, form) in self.cells.items():
                look = book.add_format({"num_format": form}) if form else None
                if isinstance(content, str):
                    sheet.write_string(row, column, content, look)
                else:
                    sheet.write_number(row, column, content, look)


def drawn(chance: random.Random) -> list[DrawnNode]:
    """Draw a logframe: an objective, and outcomes with their outputs."""
    names = [f"{thing} {done}" for thing in _THINGS for done in _DONE]
    chance.shuffle(names)
    taken = iter(names)
    nodes = [DrawnNode("objective", "", "Life gets better", ())]
    for outcome in range(1, chance.randint(2, 3)):
        nodes.append(DrawnNode("outcome", str(outcome), f"People use what number {outcome} gave", _some(chance, taken)))
        for output in range(1, chance.randint(2, 4)):
            number = f"{outcome}.{output}"
            nodes.append(DrawnNode("output", number, f"Work of kind {number} is done", _some(chance, taken)))
    return nodes


def _some(chance: random.Random, names: Iterator[str]) -> tuple[DrawnIndicator, ...]:
    return tuple(_indicator(chance, next(names)) for _ in range(chance.randint(1, 2)))


def _indicator(chance: random.Random, name: str) -> DrawnIndicator:
    kind = chance.choice(("count", "percent"))
    top = 95 if kind == "percent" else chance.choice((40, 900, 4_000, 70_000))
    figures = [chance.randint(2, top) for _ in range(5)]
    statement = f"Share of {name} (%)" if kind == "percent" else f"Number of {name}"
    return DrawnIndicator(statement, kind, figures[0], tuple(figures[1:3]), tuple(figures[3:]))


class TableWriter:
    """Writes a drawn logframe in a layout, in the words of one language."""

    def __init__(self, nodes: Sequence[DrawnNode], chance: random.Random) -> None:
        self.nodes = nodes
        self.chance = chance
        self.language = chance.choice(LANGUAGES)
        self.layout = chance.choice(_LAYOUTS)
        self.is_merged = chance.random() < 0.5
        self.percent = chance.choice(("number", "format", "text"))
        self.count = chance.choice(("number", "text"))
        self.grid = Grid()

    def word(self, section: str, meaning: str) -> str:
        """Return a word of the language for a meaning, in capitals or not."""
        phrases = words(section).phrases
        meant = [key for key, phrase in phrases.items() if phrase.meaning == meaning]
        fitting = [key for key in meant if self.language in phrases[key].languages]
        alone = [key for key in fitting if len(key) > 2 and "%" not in key]
        word = self.chance.choice(sorted(alone or fitting or meant))
        return self.chance.choice((word, word.capitalize(), word.upper()))

    def figure(self, row: int, column: int, indicator: DrawnIndicator, what: str, year: int, value: int) -> None:
        """Put a figure, in the form that the file has for its kind."""
        self.grid.figures[indicator.statement, what, year] = (row, column)
        if indicator.kind == "percent" and self.percent == "format":
            self.grid.put(row, column, value / 100, "0%")
        elif indicator.kind == "percent" and self.percent == "text":
            self.grid.put(row, column, f"{value} %")
        else:
            self.grid.put(row, column, value if self.count == "number" else str(value))

    def written(self) -> Grid:
        """Return the sheet."""
        {"years": self.years, "lines": self.lines, "groups": self.groups}.get(self.layout, self.flat)()
        return self.grid

    def heads(self, names: Sequence[str]) -> None:
        """Put a row of headings."""
        for column, name in enumerate(names):
            self.grid.put(0, column, name)

    def node_cells(self, node: DrawnNode, first: int, count: int, with_level: bool) -> int:
        """Put a node beside its rows, once, merged or in each row; return the column of its indicators."""
        level = f"{self.word('levels', node.level)} {node.number}".strip()
        texts = [level, node.statement] if with_level else [f"{level}: {node.statement}"]
        for column, text in enumerate(texts):
            self.grid.put(first, column, text)
            if count > 1 and self.is_merged:
                self.grid.merges.append((first, column, first + count - 1, column))
        return len(texts)

    def flat(self) -> None:
        """Write a row for each indicator, its level in a column of its own or before the statement."""
        with_level = self.layout == "flat"
        before = [self.word("columns", "level"), self.word("columns", "statement")]
        self.heads([
            *(before if with_level else before[1:]), self.word("columns", "indicator"),
            self.word("columns", "baseline"),
            *(f"{self.word('columns', role)} {year}" for year in YEARS for role in ("target", "observed")),
            self.word("columns", "verification"), self.word("columns", "assumptions"),
        ])  # fmt: skip
        row = 1
        for node in self.nodes:
            column = self.node_cells(node, row, len(node.indicators), with_level)
            for indicator in node.indicators:
                self.row(row, column, indicator)
                row += 1
            row += not node.indicators

    def row(self, row: int, column: int, indicator: DrawnIndicator) -> None:
        """Put an indicator with its baseline, and the target and actual value of each year."""
        self.grid.put(row, column, indicator.statement)
        self.figure(row, column + 1, indicator, "baseline", 0, indicator.baseline)
        for place, year in enumerate(YEARS):
            self.figure(row, column + 2 + 2 * place, indicator, "target", year, indicator.aims[place])
            self.figure(row, column + 3 + 2 * place, indicator, "observed", year, indicator.actuals[place])
        self.grid.put(row, column + 6, "District records")

    def years(self) -> None:
        """Write years above targets and actual values, merged or not."""
        names = [self.word("columns", name) for name in ("level", "statement", "indicator", "baseline")]
        self.heads(names)
        for place, year in enumerate(YEARS):
            self.grid.put(0, 4 + 2 * place, year)
            if self.is_merged:
                self.grid.merges.append((0, 4 + 2 * place, 0, 5 + 2 * place))
            for beside, role in enumerate(("target", "observed")):
                self.grid.put(1, 4 + 2 * place + beside, self.word("columns", role))
        self.grid.heading_rows = 2
        row = 2
        for node in self.nodes:
            self.node_cells(node, row, len(node.indicators), True)
            for indicator in node.indicators:
                self.row(row, 2, indicator)
                row += 1
            row += not node.indicators

    def lines(self) -> None:
        """Write two lines for each indicator, planned and achieved."""
        self.heads([
            self.word("columns", "statement"), self.word("columns", "indicator"), "",
            self.word("columns", "baseline"), *(f"{self.word('columns', 'milestone')} {year}" for year in YEARS),
        ])  # fmt: skip
        planned, achieved = self.word("measures", "target"), self.word("measures", "observed")
        row = 1
        for node in self.nodes:
            self.node_cells(node, row, 2 * len(node.indicators), False)
            for indicator in node.indicators:
                self.grid.put(row, 1, indicator.statement)
                if self.is_merged:
                    self.grid.merges.append((row, 1, row + 1, 1))
                self.grid.put(row, 2, planned)
                self.grid.put(row + 1, 2, achieved)
                self.figure(row, 3, indicator, "baseline", 0, indicator.baseline)
                for place, year in enumerate(YEARS):
                    self.figure(row, 4 + place, indicator, "target", year, indicator.aims[place])
                    self.figure(row + 1, 4 + place, indicator, "observed", year, indicator.actuals[place])
                row += 2
            row += not node.indicators

    def groups(self) -> None:
        """Write each node across the table, above its indicators."""
        self.heads([
            self.word("columns", "indicator"), self.word("columns", "baseline"),
            *(f"{self.word('columns', role)} {year}" for year in YEARS for role in ("target", "observed")),
            self.word("columns", "verification"),
        ])  # fmt: skip
        row = 1
        for node in self.nodes:
            level = f"{self.word('levels', node.level)} {node.number}".strip()
            self.grid.put(row, 0, f"{level}: {node.statement}")
            if self.is_merged:
                self.grid.merges.append((row, 0, row, 6))
            row += 1
            for indicator in node.indicators:
                self.row(row, 0, indicator)
                row += 1


def figures_of(project: Project) -> Counter[tuple[str, str, int, str]]:
    """Return every figure of a project: its indicator, what it is, its year and value."""
    figures: Counter[tuple[str, str, int, str]] = Counter()
    for indicator in project.indicators():
        start = indicator.baseline
        if start is not None:
            value = start.value if isinstance(start, Observation) else start
            figures[indicator.statement, "baseline", 0, str(value)] += 1
        aims = indicator.target if isinstance(indicator.target, tuple) else ()
        for aim in (*aims, *indicator.milestones):
            due = aim.due
            figures[indicator.statement, "target", 0 if due is None else due.year, str(aim.value)] += 1
        for observation in indicator.observations:
            end = observation.end
            figures[indicator.statement, "observed", 0 if end is None else end.year, str(observation.value)] += 1
    return figures


def wanted(nodes: Sequence[DrawnNode]) -> dict[tuple[str, str, int], str]:
    """Return the figures that a drawn logframe has."""
    figures = {}
    for indicator in (indicator for node in nodes for indicator in node.indicators):
        figures[indicator.statement, "baseline", 0] = f"{indicator.baseline:,}"
        for year, aim, actual in zip(YEARS, indicator.aims, indicator.actuals, strict=True):
            figures[indicator.statement, "target", year] = f"{aim:,}"
            figures[indicator.statement, "observed", year] = f"{actual:,}"
    return figures


def silent_losses(nodes: Sequence[DrawnNode], grid: Grid, tables: TablesFile) -> list[str]:
    """Return the figures that were written and not read back, and of which no remark tells."""
    report = tables.report
    assert report is not None
    told = {remark.place.cell.rpartition("!")[2] for remark in report.remarks if not remark.is_inferred}
    projects = tuple(tables.projects)
    figures = figures_of(projects[0]) if len(projects) == 1 else Counter()
    losses = []
    for key, value in wanted(nodes).items():
        row, column = grid.figures[key]
        letters = column_letters(column + 1)
        heads = (letters, column_letters(max(column, 1)))  # its own, or the one that is merged over it
        places = {f"{letters}{row + 1}", *(f"{name}{head + 1}" for head in range(grid.heading_rows) for name in heads)}
        if not figures[(*key, value)] and not places & told:
            losses.append(f"{key} {value} at {letters}{row + 1}")
    return losses


def _use(report: ReadingReport) -> Counter[tuple[str, ...]]:
    """Return what a report says: what columns hold, what became of cells, and the remarks."""
    said: Counter[tuple[str, ...]] = Counter()
    for sheet in report.sheets:
        said.update(("column", column.role, column.when, column.part) for column in sheet.columns)
        said.update(("cell", cell.use, cell.role) for cell in sheet.cells)
    said.update(("remark", remark.message.code) for remark in report.remarks)
    return said


def changed(grid: Grid, chance: random.Random) -> tuple[str, Grid]:
    """Return a sheet with one change, and what it is."""
    cells = dict(grid.cells)
    fresh = attrs.evolve(grid, cells=cells, merges=[])
    rows = sorted({row for row, _ in cells if row >= grid.heading_rows})
    columns = sorted({column for _, column in cells})
    match chance.choice(("heading", "text", "column", "rows")):
        case "heading":
            place = chance.choice([place for place in sorted(cells) if place[0] < grid.heading_rows])
            heads = [str(cells[head][0]) for head in sorted(cells) if head[0] == place[0]]
            some = chance.choice((*_STRANGE, *heads))
            cells[place] = (some, "")
            return f"heading {place} {some}", fresh
        case "text":
            place = chance.choice(sorted(grid.figures.values()))
            cells[place] = (chance.choice(_STRANGE), "")
            return f"text {place} {cells[place][0]}", fresh
        case "column":
            column = chance.choice(columns)
            for row in sorted({row for row, _ in cells}):
                if (row, column) in cells:
                    cells[row, columns[-1] + 1] = cells[row, column]
            return f"column {column} twice", fresh
        case _:
            first, second = (chance.choice(rows) for _ in range(2))
            for column in range(columns[-1] + 1):
                before, after = cells.pop((first, column), None), cells.pop((second, column), None)
                if before is not None:
                    cells[second, column] = before
                if after is not None:
                    cells[first, column] = after
            return f"rows {first} and {second} change places", fresh


def _summed(figures: Counter[tuple[str, str, int, str]]) -> Counter[tuple[str, str, int, str]]:
    """Return figures without their indicators."""
    summed: Counter[tuple[str, str, int, str]] = Counter()
    for (_, what, year, value), count in figures.items():
        summed["", what, year, value] += count
    return summed


def silent_changes(before: TablesFile, after: TablesFile, *, in_places: bool) -> list[str]:
    """Return the figures that differ where the reports of both say the same.

    Where rows changed places, a figure may have come to belong to another indicator: the table says so.
    """
    if before.report is None or after.report is None:
        return []
    old, new = (sum((figures_of(project) for project in tables.projects), Counter()) for tables in (before, after))
    if in_places:
        old, new = _summed(old), _summed(new)
    missing = [key for key in new - old if key[-1].startswith("not available")]
    if missing and len(old - new) == len(missing) == len(new - old):
        return []  # the text of the cell is the reason of its gap
    differing = sorted(map(str, (old - new) + (new - old)))
    return differing if differing and _use(before.report) == _use(after.report) else []


def outcomes(number: int, folder: Path) -> Iterator[str]:
    """Draw, write, read and change a logframe; yield what went wrong."""
    chance = random.Random(number)
    nodes = drawn(chance)
    writer = TableWriter(nodes, chance)
    grid = writer.written()
    file = folder / "drawn.xlsx"
    grid.write(file)
    about = f"{number} {writer.layout} {writer.language}"
    heads = [str(content) for (row, _), (content, _) in sorted(grid.cells.items()) if row < grid.heading_rows]
    try:
        tables = read_tables(file)
    except LogframeError as problem:
        yield f"{about}: refused: {problem} {heads}"
        return
    for loss in silent_losses(nodes, grid, tables):
        yield f"{about}: lost without a word: {loss} {heads}"
    what, second = changed(grid, chance)
    second.write(file)
    unmerged = attrs.evolve(grid, merges=[])
    unmerged.write(folder / "base.xlsx")
    try:
        base = read_tables(folder / "base.xlsx")
        after = read_tables(file)
    except LogframeError:
        return  # refused in words
    for difference in silent_changes(base, after, in_places=what.startswith("rows")):
        yield f"{about}: {what}: changed without a word: {difference} {heads}"


def main() -> int:
    """Try so many logframes, and return 1 where something was lost or changed without a word."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", nargs="?", type=int, default=COUNT)
    parser.add_argument("--first", type=int, default=0)
    arguments = parser.parse_args()
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        for number in range(arguments.first, arguments.first + arguments.count):
            for line in outcomes(number, Path(folder)):
                wrong += 1
                print(line)
    print(f"{arguments.count:,} drawn logframes, each read and changed: {wrong} lost or changed without a word")
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main())

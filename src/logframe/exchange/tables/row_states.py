"""What is at hand while the rows of a sheet are read: the node and indicators that a row goes on with."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from logframe import units
from logframe.exchange.tables.cells.grid import Cell
from logframe.exchange.tables.findings import Findings, shown
from logframe.exchange.tables.headers import Layout, Section
from logframe.exchange.tables.headings import AIMED, FIGURES
from logframe.exchange.tables.levels import LETTERS, digits_of, level_and_rest
from logframe.exchange.tables.plans import IndicatorPlan, NodePlan, Piece, TablePlan
from logframe.exchange.tables.row_times import times_of
from logframe.exchange.tables.splitting import part_of
from logframe.exchange.tables.suffixed_rows import measured_rows
from logframe.exchange.tables.table_columns import Column
from logframe.exchange.tables.table_words import plain, words
from logframe.exchange.values.figure_parsing import FOOTNOTES
from logframe.exchange.values.periods import ReadPeriod
from logframe.exchange.values.unit_words import read_unit

_BELOW: Final = re.compile(r"\.?(?:[a-z]|\d)[.)]?\s+")
"""What follows the number of an indicator in that of its part."""
_RESULTS: Final = frozenset(
    "result results resultado resultados résultat résultats resultat ergebnis ergebnisse результат результаты".split()
)
_PRODUCTS: Final = frozenset(
    "output outputs producto productos produto produtos produit produits extrant extrants produkt prestation продукт"
    " продукты".split()
)
_EFFECTS: Final = frozenset({"effekt", "effekter"})
_OUTCOMES: Final = frozenset({"utfall"})
SIDES: Final = ("place", "partner")
"""Columns whose cells are parts of an indicator that has a row for each of them."""
OWN: Final = ("statement", "node", "unit", "verification")
"""What an indicator has beside it, and the row of a part of it has not."""
_NOTE_NUMBER: Final = re.compile(r"\d\)(?=\s)")
NUMERIC: Final = (*FIGURES, "percent", "population")
SHARED: Final = (
    "indicator_id", "kind", "indicator_level", "unit", "direction", "accumulates", "baseline_date", "target_date",
    "scale", "measured_in", "definition", "frequency", "responsible", "indicator_type", "period",
)  # fmt: skip
_BESIDE: Final = frozenset({*SHARED, "verification", "comment", "date", "raw", "source", "explained", "project"})
_OF_INDICATORS: Final = _BESIDE | {*NUMERIC, "indicator", "statement", "node", "level", "part", "measure"}


class RowState:
    """The sheet, its plan so far, and where in it a row stands."""

    def __init__(self, layout: Layout, findings: Findings, plan: TablePlan) -> None:
        self.layout = layout
        self.findings = findings
        self.plan = plan
        self.place = ""
        self.place_number = ""
        self.has_outcomes = False
        """Whether Swedish outcomes stand in the table, whose effects are impacts."""
        self.headed = ""
        """The level that a heading of indicators above the table names."""
        self.node: NodePlan | None = None
        self.begun: dict[int, tuple[Cell, NodePlan]] = {}
        self.by_statement: dict[tuple[int, str], NodePlan] = {}
        self.by_text: dict[tuple[NodePlan | None, str], list[IndicatorPlan]] = {}
        self.unread: set[int] = set()
        self.apart: dict[str, set[str]] = {}
        """The indicators of a section that stand in several rows, each for a place or a period of its own."""
        self.all_apart: set[str] = set()
        self.is_crossed = False
        """Whether an indicator has a row for each of several partners in one place."""
        self.indicators: list[IndicatorPlan] = []
        self.indicator_cell: Cell | None = None
        self.titled: Piece | None = None
        """The indicator that a line over a table names."""
        self.share_of = ""
        """The indicator above, where the next one is the share of a part in what it counts."""
        self.counted: tuple[list[IndicatorPlan], Cell | None, dict[str, str]] | None = None
        """The indicator of which a share was read, its cell, and what stands beside it."""
        self.subtotal_of: IndicatorPlan | None = None
        """The indicator of which a row with the total of some parts was kept."""
        self.beside_indicator: dict[str, str] = {}
        self.last_level: tuple[str, str, str] = ("", "", "")
        self.by_order: dict[int, dict[str, str]] = {}
        """The levels of names of the reader's own in the column of levels, where the order shows them."""
        self.by_depth: dict[int, dict[int, str]] = {}
        """The levels of rows by the indentation of a column, where these have no other."""
        self.codes: set[str] | None = None
        """The letters before the numbers of rows with figures, once asked for."""
        self.awaiting: dict[int, str] = {}
        self.word_above: int | None = None
        """The column of a word below a result, whose value the next row has: "Impact weighting"."""
        self.alike: set[int] = set()
        self.counterparts: dict[int, Column] = {}
        """The column that has as a percentage what another has as a number, and the other way round."""
        self.enter(Section(0, 0, ()))

    def enter(self, section: Section) -> None:
        """Go on to a section, and note what is the same for all of its rows."""
        self.section = section
        self.by_order, self.by_depth, self.codes = {}, {}, None
        self.tops = {column.number: self.top(column) for column in section.columns}
        self.statements = [column for column in section.columns if column.role in ("statement", "node")]
        self.numeric = [column for column in section.columns if column.role in NUMERIC]
        self.of_nodes = [column for column in section.columns if column.role not in _OF_INDICATORS]
        self.beside = [column for column in section.columns if column.role in _BESIDE]
        self.measured = self.rows_with_measures()
        self.parts = [column for column in section.columns if column.role == "part"]
        self.where = {role: [column.number for column in columns] for role, columns in section.by_role.items()}
        self.row_times = self.times_of_rows()
        self.has_products = self.names_products()
        self.stages = {
            column.number: (
                column.heading.is_at_end,
                column.heading.stage == "previous",
                column.heading.stage if column.heading.stage in AIMED else "",
            )
            for column in self.numeric
        }
        """Whether the figures of a column are of the end, whether previous ones, and which of two targets they are."""
        self.days = {column.number: self.day_column(column) for column in self.numeric}
        self.has_sides = section.find(*SIDES) is not None
        self.sides = [number for role in (*SIDES, "part") for number in self.where.get(role, ())]
        self.own = [(role, number) for role in OWN for number in reversed(self.where.get(role, ()))]
        source = section.find("verification")
        is_source = words("sources").exactly("" if source is None else plain(source.heading.text)) is not None
        self.source_column = source.number if source is not None and is_source else 0
        """Where sources stand beside figures, 0 for nowhere: means of verification say how these will be checked."""
        self.totals = tuple(
            column.heading.text
            for column in section.columns
            if column.heading.whole and column.role in ("target", "observed")
        )
        kept = (column.heading for column in section.columns if column.heading.stage == "kept")
        self.summed = next((heading.text for heading in kept if heading.cumulative), "")
        """The heading of running totals that are kept beside the figures of periods."""

    def take_title(self) -> Piece | None:
        """Return the indicator that a line over the table names, once."""
        titled, self.titled = self.titled, None
        if titled is not None:
            titled.cell.use, titled.cell.role = "used", "indicator"
        return titled

    def names_products(self) -> bool:
        """Return whether products stand below results by their names: "Resultado 1", "Produto 1.1"."""
        column = self.section.find("level", "statement")
        rows = () if column is None else self.layout.between(self.section.last, self.section.end)
        cells = [cell for row in rows if column and (cell := self.layout.cell(row, column.number)) is not None]
        first_words = [_first_word(cell.text) for cell in cells]
        self.has_outcomes = not _OUTCOMES.isdisjoint(first_words)
        if _RESULTS.isdisjoint(first_words) or _PRODUCTS.isdisjoint(first_words):
            return False
        levels = {(name, level_and_rest(f"{cell.text}: x")[0]) for name, cell in zip(first_words, cells, strict=True)}
        names = {name for name, level in levels if level}
        above = {"outcome", "suboutcome", "purpose"}.intersection(level for _, level in levels)
        return bool(names & _RESULTS and names & _PRODUCTS and not above)

    def level_of_indicators(self, cell: Cell) -> str | None:
        """Return the level of a heading of indicators over or within a table: "PDO Indicators"; None for any other."""
        heading = self.layout.heading(cell.text)
        if heading.role != "indicator" or not heading.level or heading.unused:
            return None
        cell.mark("heading", "heading")
        return heading.level

    def level_by_name(self, level: str | None, text: str) -> str | None:
        """Return the level that a text names: results above products are outcomes, effects above outcomes impacts."""
        if level == "outcome" and self.has_outcomes and _first_word(text) in _EFFECTS:
            return "objective"  # "Effekt" over "Utfall"
        return "outcome" if level == "output" and self.has_products and _first_word(text) in _RESULTS else level

    def is_share_of_count(self, cells: dict[int, Cell], cell: Cell) -> bool:
        """Return whether a row gives the share of a part in what the indicator above counts: "Of which female (%)"."""
        unit = self.cell(cells, "unit")
        own = "%" in cell.text or (unit is not None and read_unit(unit.text) == units.PERCENT)
        above = self.beside_indicator.get("unit", "")
        name = "" if self.indicator_cell is None else self.indicator_cell.text
        return own and "%" not in name and bool(above) and read_unit(above) != units.PERCENT

    def part_named(self, cell: Cell) -> tuple[str, str] | None:
        """Return the part that the name of a row is, also with a number below that of its indicator: "1.1.a Girls"."""
        number = self.indicators[-1].number if self.indicators else ""
        name = cell.text.strip()
        below = _BELOW.match(name, len(number)) if number and name.startswith(number) else None
        return part_of(cell.text) or (None if below is None else part_of(name[below.end() :]))

    def place_of_number(self, number: str) -> str:
        """Return the level of a numbered group by the letters of its number, else by its length."""
        letters = re.match(r"[^\W\d_]+", number.replace(".", "", 1))
        if letters is not None and letters[0].upper() in LETTERS:
            return LETTERS[letters[0].upper()]
        steps = digits_of(number)
        for node in reversed(self.plan.nodes):
            before = digits_of(node.number)
            if steps and before and (*before[:-1], before[-1] + 1) == steps:
                return node.place  # "2. Roads are built" goes on with "Outputs: 1. Plans are made"
        return {1: "outcome", 2: "output"}.get(len(steps), "output")

    def rows_with_measures(self) -> Mapping[int, str]:
        """Return what the figures of rows are by the ends of their indicators, where no column says that."""
        column = self.section.find("indicator")
        if (
            column is None
            or self.section.find("measure")
            or (self.section.find("target") and self.section.find("observed"))
        ):
            return {}
        rows = self.layout.between(self.section.last, self.section.end)
        return measured_rows(cell for row in rows if (cell := self.layout.cell(row, column.number)) is not None)

    def times_of_rows(self) -> dict[str, ReadPeriod]:
        """Return the times of the rows where their targets have no other: "Year" beside "Planned" and "Actual"."""
        dates = self.section.by_role.get("date", ())
        if len(dates) != 1 or self.section.find("target", "milestone", "measure") is None:
            return {}
        rows = self.layout.between(self.section.last, self.section.end)
        cells = [cell for row in rows if (cell := self.layout.cell(row, dates[0].number)) is not None]
        return times_of(cells, self.layout.calendar)

    def crosses(self, section: Section, first: str, second: str) -> bool:
        """Return whether cells of one role stand beside several of another: two partners in one district."""
        columns = [column for role in (first, second) if (column := section.find(role)) is not None]
        beside: dict[str, set[str]] = {}
        for row in self.layout.between(section.last, section.end) if len(columns) > 1 else ():
            cells = [cell for column in columns if (cell := self.layout.cell(row, column.number)) is not None]
            if len(cells) > 1:
                beside.setdefault(cells[0].text, set()).add(cells[1].text)
        return any(len(texts) > 1 for texts in beside.values())

    def day_column(self, column: Column) -> int | None:
        """Return where the date of a figure stands: in the next column, else in the only one of dates."""
        if column.role != "observed":
            due = [date.number for date in self.section.by_role.get("target_date", ())]
            return column.number + 1 if len(due) > 1 and column.number + 1 in due else None
        dates = [date.number for date in self.section.by_role.get("date", ())]
        if column.number + 1 in dates:
            return column.number + 1
        return dates[0] if len(dates) == 1 else None

    def cell(self, cells: dict[int, Cell], role: str) -> Cell | None:
        """Return the first filled cell of a role."""
        for number in self.where.get(role, ()):
            if number in cells:
                return cells[number]
        return None

    def keep(self, cell: Cell, role: str) -> None:
        """Keep a cell as text, a figure in it as well."""
        cell.mark("text", role)

    def top(self, column: Column) -> Cell | None:
        """Return the cell of a heading that names a time, else its lowest one."""
        top: Cell | None = None
        for row in range(self.section.first, self.section.last + 1):
            cell = self.layout.cell(row, column.number)
            if cell is not None and (top is None or self.layout.heading(cell.text).when is not None):
                top = cell
        return top

    def is_footnote(self, own: Sequence[Cell]) -> bool:
        """Keep a row that explains a mark at the end of a cell above; return whether it is one."""
        if len(own) > 1:
            return False
        cell, text = own[0], own[0].text.strip()
        numbered = _NOTE_NUMBER.match(text)
        mark = text[:1] if numbered is None else numbered[0]
        if not mark or (numbered is None and mark not in FOOTNOTES):
            return False
        above = [self.section.first, *self.layout.between(self.section.first, cell.row - 1)]
        if not any(before.text.rstrip().endswith(mark) for row in above for before in self.layout.rows.get(row, ())):
            return False
        self.keep(cell, "text")
        self.findings.add("info", cell, "table-cell-kept", text=shown(cell.text))
        return True


def _first_word(text: str) -> str:
    return plain(text).partition(" ")[0]

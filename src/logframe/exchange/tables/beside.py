"""What stands beside nodes and indicators in a row: units, sources, assumptions, comments."""

from __future__ import annotations

import re
from typing import Final

from logframe.declaration.values.numbers import Number
from logframe.exchange.tables.cells.grid import Cell
from logframe.exchange.tables.findings import named, near_heading, shown
from logframe.exchange.tables.headings import Heading
from logframe.exchange.tables.levels import NUMBER
from logframe.exchange.tables.plans import Piece
from logframe.exchange.tables.row_states import SHARED, RowState
from logframe.exchange.tables.splitting import figure_pieces, matched, pieces_of, whole_piece
from logframe.exchange.values.booleans import is_nothing
from logframe.exchange.values.numbers import read_number

_NUMBERED: Final = re.compile(NUMBER)
_HEADED: Final = re.compile(r"^(?:preconditions?|conditions préalables|precondiciones|förutsättningar)\s*:\s*", re.I)

_YEAR: Final = re.compile(r"\((?:19|20)\d\d\)")
_SOURCES: Final = re.compile(r"[;,/&+\n•]|\s(?:and|or|et|ou|y|o|e|und|oder|och|eller|и|или)\s", re.IGNORECASE)


def source_of_row(reader: RowState, cells: dict[int, Cell]) -> Cell | None:
    """Return the source that stands beside the figures of a row; of several none is that of a figure for certain."""
    cell = cells.get(reader.source_column)
    return cell if cell is not None and _names_one(cell.text) and not is_nothing(cell.text) else None


def _names_one(text: str) -> bool:
    """Return whether a text is the title of one source."""
    titles = [text] if text.replace(" ", "", 1).isalnum() else _SOURCES.split(text)  # two words hold no "and"
    return sum(any(map(str.isalpha, title)) for title in titles) == 1


def beside_node(reader: RowState, cells: dict[int, Cell], row: int) -> None:
    """Take ids, links, assumptions and risks, and keep what no role takes."""
    node = reader.node
    for column in reader.of_nodes:
        cell = cells.get(column.number)
        if cell is None or not cell.is_outside:
            continue
        if column.role in ("assumptions", "risks") and node is not None:
            cell.mark("used", column.role)
            texts = [piece.text for piece in pieces_of(cell)]
            texts = [_HEADED.sub("", text) if ":" in text else text for text in texts]
            getattr(node, column.role).extend([Piece(cell, text) for text in texts])
        elif column.role == "contributes_to" and node is not None:
            cell.mark("used", column.role)
            node.links = figure_pieces(cell, (), 2)
        elif column.role == "node_id" and node is not None:
            cell.mark("used", column.role)
            node.id = cell.text
            if not node.number and _NUMBERED.fullmatch(cell.text.strip()):
                node.number = cell.text.strip()  # "OP1.1" belongs under "OC1"
        elif column.role == "number":
            _number(reader, cells, cell)
        else:
            _kept(reader, column.number, cell)


def _number(reader: RowState, cells: dict[int, Cell], cell: Cell) -> None:
    """Give a number to the indicator of its row, else to the node."""
    cell.mark("used", "number")
    number = cell.text.strip().rstrip(".")
    if reader.indicators and reader.cell(cells, "indicator") is not None:
        if len(reader.indicators) == 1 and not reader.indicators[0].number:
            reader.indicators[0].number = number
        if reader.node is not None:
            reader.node.numbers.append(number)
    elif reader.node is not None and not reader.node.number:
        reader.node.number = number


def _holds_figures(reader: RowState, cell: Cell) -> bool:
    """Return whether a text is a figure, or one with its year for each indicator of the row: "1.1 35% (2019)"."""
    if not any(map(str.isdigit, cell.text)):
        return False
    numbers = [indicator.number for indicator in reader.indicators]
    return all(_is_figure(piece.text) for piece in figure_pieces(cell, numbers, len(numbers)))


def _is_figure(text: str) -> bool:
    number = read_number(text)
    if number is None or number.problem is not None or not isinstance(number.value, Number):
        return False
    return not number.words or _YEAR.fullmatch(number.words) is not None


def _kept(reader: RowState, number: int, cell: Cell) -> None:
    """Keep a cell as text; figures in a column that is not understood are an error."""
    column = next(column for column in reader.section.columns if column.number == number)
    meant = _near(column.heading) if column.role == "" else None
    if column.role == "" and (not isinstance(cell.value, str) or _holds_figures(reader, cell)):
        cell.mark("unclear", "")
        if number not in reader.unread:
            reader.unread.add(number)
            top = reader.tops[column.number] or cell
            reader.findings.add("error", top, "table-column-unread", column=named(column), text=shown(cell.text),
                                near=meant)  # fmt: skip
            reader.findings.withdraw(top, "table-column-kept", column=named(column), near=meant)
        return
    cell.mark("text", column.role or "text")
    if column.heading.stage == "kept":
        code = "table-running-total-kept" if column.heading.cumulative else "table-span-kept"
        reader.findings.add("info", reader.tops[number] or cell, code, column=named(column))
    if column.role == "" and not column.heading.text:
        reader.findings.add("info", cell, "table-cell-kept", text=shown(cell.text))
    elif column.role == "" and number not in reader.unread:
        top = reader.tops[column.number] or cell
        reader.findings.add("info", top, "table-column-kept", column=named(column), near=meant)
    label = " ".join(column.heading.text.split())
    if reader.indicators and column.role not in ("activities",):
        for indicator in reader.indicators:
            indicator.notes.append((label, whole_piece(cell)))
    elif reader.node is not None:
        reader.node.notes.append((label, whole_piece(cell)))


def _near(heading: Heading) -> str | None:
    """Return the heading that was meant: a word of headings, or its month written right."""
    slip = None if heading.when is None or heading.when.problem is None else heading.when.problem.fields
    if slip and "word" in slip:
        return shown(heading.text.replace(str(slip["word"]), str(slip["near"])))
    return near_heading(heading.text)


def beside_indicators(reader: RowState, cells: dict[int, Cell], row: int) -> None:
    """Take what stands beside the indicators of the row: matched by numbers or order where there are several."""
    plans = reader.indicators
    numbers = [plan.number for plan in plans]
    led = [number for number in numbers if number]
    for column in reader.beside:
        role = column.role
        cell = cells.get(column.number)
        if cell is None:
            continue
        if cell.row != row and not cell.is_outside and reader.indicator_cell not in cells.values():
            continue
        if not plans:
            cell.mark("text", role)
            if reader.node is not None:
                reader.node.notes.append((" ".join(column.heading.text.split()), whole_piece(cell)))
            continue
        cell.mark("used", role)
        if role == "target_date" and reader.days.get(column.number - 1) == column.number:
            continue  # each target has the date behind it
        if role in ("verification", "comment"):
            pieces = pieces_of(cell, led)
            shares = matched(pieces, numbers) if len(plans) > 1 and len(pieces) > 1 else None
            for at, plan in enumerate(plans):
                target = plan.verification if role == "verification" else plan.comments
                for piece in pieces if shares is None else shares[at]:
                    if piece not in target:
                        target.append(piece)
        elif role in SHARED:
            pieces = figure_pieces(cell, numbers, len(plans))
            shares = [pieces] * len(plans) if len(pieces) == 1 else matched(pieces, numbers)
            if shares is None:
                cell.mark("unclear", role)
                reader.findings.add(
                    "error", cell, "table-lines-differ",
                    column=named(column), text=shown(cell.text), parts=len(pieces), indicators=len(plans),
                )  # fmt: skip
                continue
            for plan, own in zip(plans, shares, strict=True):
                for piece in own:
                    plan.beside.setdefault(role, piece)

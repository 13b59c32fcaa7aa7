"""What stands above a table: the project's title, number, period, country, donor and budget."""

from __future__ import annotations

import re
from typing import Final

from logframe.exchange.tables.cells.grid import Cell
from logframe.exchange.tables.headers import Layout
from logframe.exchange.tables.levels import level_and_rest
from logframe.exchange.tables.plans import Piece
from logframe.exchange.tables.splitting import whole_piece
from logframe.exchange.tables.table_words import is_label, plain, words
from logframe.exchange.tables.uses import Ledger
from logframe.exchange.values.date_pieces import Calendar
from logframe.exchange.values.periods import read_period

_MOST_COLUMNS: Final = 40
_GAP: Final = re.compile(r"\s{3,}|\t|\n|;|\|")
_FORM: Final = re.compile(
    r"^(?:annex|annexe|anexo|anlage|bilaga|приложение)?\s*[A-Z0-9]{0,3}[.:]?\s*(?:the\s+)?"
    r"(?:logical framework|logframe|cadre logique|marco lógico|quadro lógico|logischer rahmen|results framework"
    r"|results matrix|indicator performance tracking table|performance indicator tracking table"
    r"|indicator tracking table|matrice du cadre logique)"
    r"(?:\s+(?:and (?:monitoring|evaluation|m&e)(?: plan| framework)?|matrix|for the action|of the action"
    r"|for the project|table|de l'action|du projet|de la acción))*"
    r"\s*[:.–—-]*\s*",
    re.IGNORECASE,
)


def read_labels(layout: Layout, first: int, ledger: Ledger, calendar: Calendar) -> dict[str, Piece]:
    """Return what the rows above the first table say of the project, by field; all other texts are kept."""
    labels: dict[str, Piece] = {}
    titles: list[Cell] = []
    for row in layout.numbers:
        if row >= first:
            break
        filled = [cell for cell in layout.rows[row] if cell.column < _MOST_COLUMNS]
        taken: set[int] = set()
        for at, cell in enumerate(filled):
            if at in taken:
                continue
            following = filled[at + 1] if at + 1 < len(filled) else None
            if not is_label(cell.text) and level_and_rest(cell.text)[0] is not None and isinstance(cell.value, str):
                continue  # "Outcome 1: Women decide" is a node, which the rows take
            used = _label(cell, following, labels, calendar)
            if used and following is not None and used == 2:
                taken.add(at + 1)
                ledger.mark(following, "used", "label")
            ledger.mark(cell, "used" if used else "text", "label" if used else "text")
            if not used and isinstance(cell.value, str) and not labels and not cell.text.rstrip().endswith(":"):
                titles.append(cell)
    if "statement" not in labels and titles:
        title = _FORM.sub("", " ".join(titles[0].text.split())).strip()
        if title:
            labels["title"] = Piece(titles[0], title, "", False)
            ledger.mark(titles[0], "used", "title")
    return labels


def _label(cell: Cell, following: Cell | None, labels: dict[str, Piece], calendar: Calendar) -> int:
    """Take what one cell, or one cell and the next, say; return how many of them were used."""
    used = 0
    texts = [text for text in _GAP.split(cell.text) if text.strip()]
    for text in texts:
        head, sign, rest = text.partition(":")
        phrase = words("labels").exactly(plain(head))
        if phrase is None and not sign:
            match = re.match(r"(?P<head>[^\W\d]+(?: [^\W\d]+){0,2}\.?) +(?P<rest>\S*\d\S*)$", text.strip())
            phrase = words("labels").exactly(plain(match["head"])) if match else None
            rest = match["rest"] if match else ""
        if phrase is None:
            continue
        if rest.strip():
            labels.setdefault(phrase.meaning, Piece(cell, " ".join(rest.split()), "", False))
            used = max(used, 1)
        elif (
            following is not None
            and len(texts) == 1
            and words("labels").exactly(plain(following.text.rstrip(":"))) is None
        ):
            labels.setdefault(phrase.meaning, whole_piece(following))
            return 2
    if not used and len(texts) == 1 and isinstance(cell.value, str) and "period" not in labels:
        when = read_period(cell.text, calendar)
        if when is not None and when.period is not None and when.period.days > 300 and len(when.words) < 3:
            labels["period"] = whole_piece(cell)
            return 1
    return used

"""What stands above a table: the project's title, number, period, country, donor and budget."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from logframe.exchange.tables.cells.grid import Cell
from logframe.exchange.tables.headers import Layout
from logframe.exchange.tables.levels import level_and_rest
from logframe.exchange.tables.plans import Piece
from logframe.exchange.tables.splitting import whole_piece
from logframe.exchange.tables.table_words import is_label, plain, words
from logframe.exchange.values.date_pieces import Calendar
from logframe.exchange.values.periods import read_period
from logframe.exchange.values.spans import read_span

_MOST_COLUMNS: Final = 40
_MOST_CELLS: Final = 4
"""So many cells after a label are looked at: "from", a day, "to", a day."""
_MONTH: Final = 31
_YEAR: Final = 300
_COVER_ROWS: Final = 60
_LONGEST_TITLE: Final = 120
_GAP: Final = re.compile(r"\s{3,}|\t|\n|;|\|")
_FORM: Final = re.compile(
    r"^(?:annex|annexe|anexo|anlage|bilaga|приложение|appendix|appendice|apéndice|tab(?:le|leau|la|elle)?)?"
    r"\s*(?:[A-Z]{1,3}\d?|\d{1,2}(?:\.\d{1,2}){0,3})?\s*[.:–—-]?"
    r"\s*(?:the\s+)?(?:indicative\s+|indicativ[ao]\s+)?(?:matrice (?:indicative )?du |matriz (?:indicativa )?del? )?"
    r"(?:project modality(?:\s*\(.*)?|logical framework|logframe|cadre logique|marco lógico|quadro lógico"
    r"|logischer rahmen|results? framework|results matrix|indicator performance tracking table"
    r"|performance indicator tracking table|indicator tracking table)"
    r"(?:\s+(?:indicatif|indicativo|and (?:monitoring|evaluation|m&e)(?: plan| framework)?|matrix|for the action"
    r"|of the action|for the project|for(?=\s*:)|table|de l'action|du projet|de la acción))*"
    r"\s*[:.–—-]*\s*",
    re.IGNORECASE,
)

_OF_FORM: Final = re.compile(
    r"(?:\S+ ){0,2}(?:logical framework|logframe|results? framework|results matrix|monitoring (?:sheet|matrix|table)"
    r"|cadre (?:logique|de résultats)|matrice des résultats|marco (?:lógico|de resultados)|matriz de resultados"
    r"|quadro lógico|matriz de resultados|wirkungsmatrix|resultatmatris|матрица результатов)",
    re.IGNORECASE,
)
"""A title that names the form alone, "Norad results framework": the project's own stands behind it."""


def read_labels(layout: Layout, first: int, calendar: Calendar) -> dict[str, Piece]:
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
            following = filled[at + 1 : at + 1 + _MOST_CELLS]
            if not is_label(cell.text) and level_and_rest(cell.text)[0] is not None and isinstance(cell.value, str):
                continue  # "Outcome 1: Women decide" is a node, which the rows take
            used = _label(cell, following, labels, calendar) or _period_alone(cell, labels, calendar)
            for number, value in enumerate(following[: max(0, used - 1)], at + 1):
                taken.add(number)
                value.mark("used", "label")
            cell.mark("used" if used else "text", "label" if used else "text")
            of_indicators = layout.heading(cell.text).role == "indicator"
            if not (used or labels or of_indicators or cell.text.rstrip().endswith(":")) and isinstance(
                cell.value, str
            ):
                titles.append(cell)
    titles.sort(key=lambda cell: _OF_FORM.fullmatch(" ".join(cell.text.split())) is not None)
    for cell in [] if "statement" in labels else titles:
        whole = " ".join(cell.text.split())
        title = _unlabelled(_FORM.sub("", whole).strip())
        if title == whole and cell is not titles[0] and (whole.endswith(".") or len(whole) > _LONGEST_TITLE):
            continue  # a sentence about the form
        if any(sign.isalpha() for sign in title) and title[1:] and title[0] not in "*†‡":
            labels["title"] = Piece(cell, title, "", False)
            cell.mark("used", "title")
            break
    return labels


def read_cover(layout: Layout, calendar: Calendar, own: Mapping[str, Piece]) -> dict[str, Piece]:
    """Return what a sheet without a table says of the project: a cover with its name, period, country or donor.

    What has no name or period of a project beside a second label is no cover, and nothing is taken of it; nor is it
    of a cover that says anything else than the sheet of the table, whose labels are `own`.
    """
    labels: dict[str, Piece] = {}
    cells: list[Cell] = []
    for row in layout.numbers[:_COVER_ROWS]:
        filled = [cell for cell in layout.rows[row] if cell.column < _MOST_COLUMNS]
        at = 0
        while at < len(filled):
            used = _label(filled[at], filled[at + 1 : at + 1 + _MOST_CELLS], labels, calendar)
            cells += filled[at : at + used]
            at += used or 1
    if len(labels) < 2 or labels.keys().isdisjoint(("statement", "period")):
        return {}
    if any(plain(own[field].text) != plain(piece.text) for field, piece in labels.items() if field in own):
        return {}
    for cell in cells:
        cell.mark("used", "label")
    return labels


def _unlabelled(title: str) -> str:
    """Return the title of "(action: Access to justice)"."""
    inner = title[1:-1].strip() if title[:1] == "(" and title[-1:] == ")" else title
    head, _, rest = inner.partition(":")
    phrase = words("labels").exactly(plain(head))
    return rest.strip() if rest and phrase is not None and phrase.meaning == "statement" else inner


def _label(cell: Cell, following: Sequence[Cell], labels: dict[str, Piece], calendar: Calendar) -> int:
    """Take what a cell says, with the cells after it; return how many of them were used."""
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
        elif following and len(texts) == 1 and not _names(following[0]):
            count = _dates(following, calendar) if phrase.meaning == "period" else 1
            text = " ".join(_written(value) for value in following[:count])
            piece = Piece(following[0], text, "", False) if count > 1 else whole_piece(following[0])
            labels.setdefault(phrase.meaning, piece)
            return 1 + count
    return used


def _period_alone(cell: Cell, labels: dict[str, Piece], calendar: Calendar) -> int:
    """Take a cell that is a period of a year or more and nothing else; return 1 if it is."""
    if "period" in labels or not isinstance(cell.value, str) or len([*filter(str.strip, _GAP.split(cell.text))]) > 1:
        return 0
    when = read_period(cell.text, calendar)
    if when is None or when.period is None or when.period.days <= _YEAR or len(when.words) > 2:
        return 0
    labels["period"] = whole_piece(cell)
    return 1


def _names(cell: Cell) -> bool:
    """Return whether a cell is itself a label."""
    return words("labels").exactly(plain(cell.text.rstrip(":"))) is not None


def _dates(cells: Sequence[Cell], calendar: Calendar) -> int:
    """Return how many cells give a period together: its first day in one, its last in another, words between."""
    for count in range(2, len(cells) + 1):
        if _names(cells[count - 1]):
            break
        if read_span(" ".join(map(_written, cells[:count])), calendar).period is not None:
            alone = read_span(_written(cells[0]), calendar).period
            return 1 if alone is not None and alone.days > _MONTH else count
    return 1


def _written(cell: Cell) -> str:
    """Return the text of a cell on one line, a date as ISO 8601 writes it."""
    if isinstance(cell.value, date):
        return cell.value.isoformat()[:10]
    return " ".join(cell.text.split())

"""Several things in one cell: split at line breaks, bullets and numbers, and matched by their numbers or order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from logframe.declaration.values.numbers import number as exactly
from logframe.exchange.tables.cells.grid import Cell
from logframe.exchange.tables.levels import NUMBER, level_and_rest, level_of, number_and_rest
from logframe.exchange.tables.plans import Piece
from logframe.exchange.tables.table_words import plain, words
from logframe.exchange.values.booleans import is_nothing
from logframe.exchange.values.numbers import read_number

_BULLET: Final = re.compile(
    r"\s*(?:[-*–—]\s*(?=[^\W\d_]|\d+\s?%|\d+ )|[•·▪◦‣●○]\s*|(?:[^\W\d_]|ii|iii|iv|vi{1,3})[.)]\s+)"
)
_LED: Final = re.compile(rf"\s*(?P<number>{NUMBER})\s*[.):]?\s+(?=\S)")
_LATEST: Final = 9
_BEHIND_NUMBER: Final = re.compile(r"\s*[.):]?\s+(?=\S)")
_LETTERED: Final = re.compile(r"([a-h]|i{1,3}|iv|vi{0,3})[.)]\s+(?=\S)")
_ABC: Final = "abcdefgh"
_FIRST: Final = f"{_ABC}iv"
_ROMANS: Final = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii")
_NUMBER_LINE: Final = re.compile(r"\d{1,3}(?:\.\d{1,3}){0,4}[.)]")
_LETTER: Final = re.compile(r"(?<!\S)\(?(?P<letter>[a-h])\)\s+(?=\S)")
_NUMBERED_WITHIN: Final = re.compile(r"(?<!\S)(?P<number>[1-9](?:\.[1-9]\d?){0,3})(?P<sign>[.)]?)\s+(?=\S)")
_SECOND: Final = re.compile(r"\s(?:2[.)]|[1-9](?:\.\d)*\.2\.?)\s")
_ROMAN: Final = re.compile(r"\(?[ivx]{1,4}\)\s+")
_OPEN: Final = re.compile(r"\([^()]*\)")
_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_HEAD: Final = re.compile(r"\s*(?:(?P<number>\d{1,3}(?:\.\d{1,3}){1,4})\s*[.):]?\s+)?")
_QUESTION: Final = re.compile(
    r"^(?:what|which|how|who|where|when|quel|quelle|quels|quelles|qué|cuál|cuáles|was|welche)\b", re.I
)


_OF_WHICH: Final = re.compile(
    r"(?:[-–•·▪◦>]+\s*|of (?:which|whom):?\s+|o/w\s+|dont\s+|davon\s+|varav\s+|de (?:los|las) cuales\s+|dos quais\s+"
    r"|das quais\s+|из них\s+|в том числе\s+)+",
    re.IGNORECASE,
)


_TOGETHER: Final = re.compile(
    rf"\s*(?P<numbers>{NUMBER}(?:\s*(?:,|&|/|and|et|y|e|und|och|и)\s*{NUMBER})+)\s*[.):]?\s+(?=\S)"
)
_DOTTED: Final = re.compile(r"\s*(\d{1,3}(?:\.\d{1,3}){1,4})\s*[.):]?\s+(\S.*)")
_MEASURED: Final = re.compile(r"\s*\([^()]{1,20}\)$")


def in_one_line(text: str) -> str:
    """Return a text with single spaces; most have no others, and cost no more than a look."""
    return text.strip() if text.isprintable() and "  " not in text else " ".join(text.split())


def whole_piece(cell: Cell) -> Piece:
    """Return a cell as one piece, its text on one line."""
    return Piece(cell, in_one_line(cell.text))


def lines_of(text: str) -> list[str]:
    """Return the lines of a text that hold something; "1.1 a) Wells b) Pumps" are the lines 1.1a and 1.1b."""
    if "a) " in text and "b) " in text:
        text = _by_letters(text)
    elif text[:1].isdigit() and text.isprintable() and _SECOND.search(text):
        text = _by_numbers(text)
    if text.isprintable():  # and so without a line break
        return [line] if (line := text.strip()) else []
    lines: list[str] = []
    for line in filter(None, map(str.strip, text.splitlines())):
        if lines and _NUMBER_LINE.fullmatch(lines[-1]):
            lines[-1] = f"{lines[-1]} {line}"  # "1.1." over its text
        else:
            lines.append(line)
    return lines


def _by_letters(text: str) -> str:
    """Return a text with a line for each of its letters, that of the number before them; others as they are."""
    marks = list(_LETTER.finditer(text))
    if len(marks) < 2 or [mark["letter"] for mark in marks] != list(_ABC[: len(marks)]):
        return text
    head = _HEAD.fullmatch(text[: marks[0].start()])
    if head is None:
        return text
    number = head["number"] or ""
    ends = [*(mark.start() for mark in marks[1:]), len(text)]
    texts = (" ".join(text[mark.end() : end].split()) for mark, end in zip(marks, ends, strict=True))
    letters = (f"{number}{mark['letter']}" if number else f"{mark['letter']})" for mark in marks)
    return "\n".join(f"{letter} {own.rstrip(';,')}" for letter, own in zip(letters, texts, strict=True))


def _by_numbers(text: str) -> str:
    """Return "1. Wells 2. Pumps" and "1.1 Wells 1.2 Pumps" with a line for each of its numbers; others as they are."""
    marks: list[re.Match[str]] = []
    for mark in _NUMBERED_WITHIN.finditer(text):
        head, _, last = mark["number"].rpartition(".")
        wanted = (head, int(last) - 1) if marks else (head, 0)
        before = marks[-1]["number"].rpartition(".") if marks else (head, "", "0")
        if (before[0], int(before[2])) == wanted and (head or mark["sign"]):
            marks.append(mark)
    if len(marks) < 2 or marks[0].start() or len({mark["sign"] for mark in marks}) > 1:
        return text
    ends = [*(mark.start() for mark in marks[1:]), len(text)]
    return "\n".join(text[mark.start() : end].rstrip(" ;,") for mark, end in zip(marks, ends, strict=True))


def items_of(text: str) -> list[str]:
    """Return what semicolons set apart in a text of one line: "Wells drilled; pumps repaired"; none within brackets."""
    if ";" not in text or len(lines_of(text)) > 1 or ";" in "".join(_OPEN.findall(text)):
        return []
    return [item for part in text.split(";") if (item := _ROMAN.sub("", part.strip()))]


def are_several(cell: Cell, beside: Iterable[Cell]) -> list[str]:
    """Return the indicators that semicolons set apart in a cell; none where no cell has as many figures.

    "40 (2022); 60 (2023)" may be figures of one indicator.
    """
    items = items_of(cell.text) if isinstance(cell.value, str) else []
    if len(items) < 2 or any(is_of_which(item) or sum(map(str.isalpha, item)) < 4 for item in items):
        return []
    for figures in beside:
        own = (items_of(figures.text) or lines_of(figures.text)) if isinstance(figures.value, str) else []
        years = _YEAR.findall(figures.text) if own else []
        is_dated = len(set(years)) == len(items)
        are_figures = all(any(map(str.isdigit, item)) or is_nothing(item) for item in own)
        if len(own) == len(items) and are_figures and not is_dated:
            return items
    return []


def statement_of(cell: Cell) -> str:
    """Return the statement of a cell; a question of the form above it is none."""
    if cell.text.isprintable():  # and so without a line break
        return in_one_line(cell.text)
    lines = list(filter(None, map(str.strip, cell.text.splitlines())))
    if len(lines) > 1 and lines[0].endswith("?") and _QUESTION.match(lines[0]):
        lines = lines[1:]
    if len(lines) > 1 and level_of(lines[0]) is not None and level_and_rest(lines[1])[0] is not None:
        lines = lines[1:]  # "Outputs" over "Output 1.1: Wells are dug"
    elif len(lines) > 1 and level_of(lines[0]) is not None:
        lines[0] = f"{lines[0].rstrip(' :')}:"  # "Outcome" over its statement
    return " ".join(" ".join(lines).split())


def pieces_of(cell: Cell, numbers: Sequence[str] = ()) -> list[Piece]:
    """Split a cell of statements: a line with a bullet or number begins a new piece, without such so does a capital.

    `numbers` are those that lead other cells of the row: a bare "1" before a statement is a number only then.
    """
    if not isinstance(cell.value, str):
        return [whole_piece(cell)]
    lines = lines_of(cell.text)
    if len(lines) == 1:
        number, text = _mark(lines[0], numbers) or ("", lines[0])
        return [Piece(cell, in_one_line(text), number, not number)] if text else []
    marks = [_mark(line, numbers) for line in lines]
    if lines[0].endswith(":") and marks[0] is None and len(marks) > 2 and None not in marks[1:]:
        # "By 2028:" over lines of their own
        led = [mark for mark in marks[1:] if mark is not None]
        return [Piece(cell, " ".join(f"{lines[0]} {text}".split()), number, False) for number, text in led]
    marked = sum(mark is not None for mark in marks)
    texts: list[tuple[str, str]] = []
    for line, mark in zip(lines, marks, strict=True):
        begins = mark is not None if marked > 1 or (marked and marks[0] is not None) else not line[0].islower()
        if begins or not texts:
            texts.append(mark if mark is not None else ("", line))
        else:
            number, before = texts[-1]
            texts[-1] = (number, f"{before} {line}")
    whole = len(texts) == 1
    return [Piece(cell, " ".join(text.split()), number, whole and not number) for number, text in texts if text]


def _mark(line: str, numbers: Sequence[str]) -> tuple[str, str] | None:
    """Return the number of a line ("" for a bullet) and the rest, None where it begins with neither."""
    for number in numbers:
        if line.startswith(number) and re.match(r"[.):]?\s+\S", line[len(number) :]):
            return number, re.sub(r"^[.):]?\s+", "", line[len(number) :])
    number, rest = number_and_rest(line)
    if number:
        return number, rest
    if line[:1].isalnum() and line[1:2] not in (".", ")") and line[:1] not in "iv":
        return None
    match = _BULLET.match(line)
    return None if match is None or match.end() == len(line) else ("", line[match.end() :].strip())


def leading_numbers(cell: Cell, beside: Iterable[Cell]) -> list[str]:
    """Return the numbers that lead lines of a cell and of others in its row: 1 in "1 89 (2019)" and "1 70 (2025)"."""
    own = _leading(cell)
    if not own:
        return []
    others = set[str]().union(*map(_leading, beside))
    return sorted(own & others, key=len, reverse=True)


def _leading(cell: Cell) -> set[str]:
    lines = lines_of(cell.text) if isinstance(cell.value, str) else ()
    # No number begins so late: most statements begin with words, and cost no more than a look.
    led = [line for line in lines if not line[:_LATEST].replace(" ", "").isalpha()]
    return {match["number"] for line in led if (match := _LED.match(line))}


def figure_pieces(cell: Cell, numbers: Sequence[str], count: int) -> list[Piece]:
    """Split a cell of figures: one piece for one indicator, else a line each, without bullets."""
    if not isinstance(cell.value, str):
        return [whole_piece(cell)]
    if count == 1 and not any(numbers) and (text := cell.text.strip())[:1] not in _FIRST:
        return [Piece(cell, text)]
    lines = lines_of(cell.text)
    known_numbers = [number for number in numbers if number] if any(numbers) else []
    letters = [match for line in lines if line[0] in _FIRST and (match := _LETTERED.match(line)) is not None]
    if len(letters) == len(lines) == count and [match[1] for match in letters] in (
        list(_ABC[:count]),
        list(_ROMANS[:count]),
    ):
        lines = [line[match.end() :] for line, match in zip(lines, letters, strict=True)]
        if count == 1:
            return [Piece(cell, lines[0], "", False)]
    if count == 1:
        marks = [_numbered(line, known_numbers) for line in lines] if known_numbers else [None]
        if marks and marks[0] is not None:
            text = "\n".join(line if mark is None else mark[1] for line, mark in zip(lines, marks, strict=True))
            return [Piece(cell, text, marks[0][0], False)]
        return [Piece(cell, cell.text.strip())]
    items = items_of(cell.text)
    if len(items) == count:
        led = [_numbered(item, known_numbers) or ("", item) for item in items]
        return [Piece(cell, text, number, False) for number, text in led]
    pieces: list[Piece] = []
    for line in lines:
        mark = _numbered(line, known_numbers)
        several = _several_numbers(line, known_numbers)
        if several:
            pieces.extend(Piece(cell, text, number, False) for number, text in several)
        elif mark is not None:
            pieces.append(Piece(cell, mark[1], mark[0], False))
        elif pieces and pieces[-1].number and line[:1].isdigit():
            pieces[-1] = Piece(cell, f"{pieces[-1].text}\n{line}", pieces[-1].number, False)
        elif pieces and line[0].islower():
            pieces[-1] = Piece(cell, f"{pieces[-1].text} {line}", pieces[-1].number, False)
        else:
            match = re.match(r"\s*[•·▪◦‣●○]\s*|\s*[-–]\s+", line)
            pieces.append(Piece(cell, line[match.end() :] if match else line, "", len(lines) == 1))
    return pieces


def _numbered(line: str, numbers: Sequence[str]) -> tuple[str, str] | None:
    text = line.lstrip()
    for number in sorted(numbers, key=len, reverse=True):
        match = _BEHIND_NUMBER.match(text, len(number)) if text.startswith(number) else None
        if match is not None:
            return number, text[match.end() :].strip()
    return None


def _several_numbers(line: str, numbers: Sequence[str]) -> list[tuple[str, str]]:
    """Return the text of "1 and 2. To be defined" for each number; nothing where it does not begin with several."""
    match = _TOGETHER.match(line)
    named = [] if match is None else re.findall(NUMBER, match["numbers"])
    if match is None or not all(number in numbers for number in named):
        return []
    return [(number, line[match.end() :].strip()) for number in named]


def in_order(cell: Cell, numbers: Sequence[str]) -> list[list[Piece]] | None:
    """Return the lines of a cell for its indicators by order, where each has a number and these are others."""
    if len(numbers) < 2 or not isinstance(cell.value, str):
        return None
    marks = [_DOTTED.match(line) for line in lines_of(cell.text)]
    led = [mark[1] for mark in marks if mark is not None]
    if len(led) != len(marks) or len(led) != len(numbers) or led == list(numbers):
        return None
    if len(set(numbers)) == len(numbers) and set(led) == set(numbers):
        return None
    return [[Piece(cell, mark[2].strip(), mark[1], False)] for mark in marks if mark is not None]


def for_all(pieces: Sequence[Piece], role: str) -> bool:
    """Return whether one line stands for several indicators: "To be determined", or a baseline of 0."""
    if len(pieces) != 1:
        return False
    if is_nothing(pieces[0].text):
        return True
    number = read_number(pieces[0].text)
    return role == "baseline" and number is not None and number.problem is None and number.value == exactly(0)


def matched(pieces: Sequence[Piece], numbers: Sequence[str]) -> list[list[Piece]] | None:
    """Return the pieces of each indicator by their numbers, else by their order; None where neither fits."""
    if len(pieces) == len(numbers) == 1 and not pieces[0].number:
        return [[pieces[0]]]
    if pieces and all(piece.number for piece in pieces):
        return [[piece for piece in pieces if piece.number == number] for number in numbers]
    if len(pieces) == len(numbers):
        return [[piece] for piece in pieces]
    return None


def is_of_which(text: str) -> bool:
    """Return whether a text says that it is of a part: "of which female", "- Men"."""
    return _OF_WHICH.match(text.strip()) is not None


def part_of(text: str) -> tuple[str, str] | None:
    """Return the part that a text names and nothing else: "Female", "- of which women"; "whole" for a total."""
    text = " ".join(text.split())
    led = _OF_WHICH.match(text)
    bare = _MEASURED.sub("", text[led.end() :] if led else text)
    phrase = words("parts").exactly(plain(bare))
    return None if phrase is None else (phrase.meaning, bare)

"""A baseline: the problems that are known already, so that a check reports what is new."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Final, TypeAlias

import attrs

from logframe.diagnosis.kept_diagnostics import KeptDiagnostics
from logframe.diagnostics import Diagnostic
from logframe.errors import LoadError
from logframe.json_pieces import as_json
from logframe.messages import Message
from logframe.opening import read_text
from logframe.places import Place

Known: TypeAlias = Counter[tuple[str, str, str, str]]
"""How often a problem is known, by its file, rule, subject and English words; lines move, so none is kept."""

_SCHEMA: Final = 1
_KEYS: Final = ("file", "code", "subject", "message")


@attrs.frozen
class Compared:
    """What a check finds beside a baseline: the new problems, how many are known, and how many are gone."""

    new: KeptDiagnostics
    known: int
    gone: int


def beside_baseline(diagnostics: Iterable[Diagnostic], path: str, files: Sequence[str]) -> Compared:
    """Return which diagnostics of some files are not in the baseline at a path; a waived one is never held back.

    Raises LoadError for a file that is no baseline.
    """
    left = _read(path)
    before = sum(left.values())

    def is_new(diagnostic: Diagnostic) -> bool:
        key = _key(diagnostic, path)
        if diagnostic.waived or left[key] <= 0:
            return True
        left[key] -= 1
        return False

    new = KeptDiagnostics(filter(is_new, diagnostics))
    checked = {_named(file, path) for file in files}
    gone = sum(count for (file, *_), count in left.items() if file in checked)
    return Compared(new, before - sum(left.values()), gone)


def baseline_text(diagnostics: Iterable[Diagnostic], path: str) -> str:
    """Return the text of a baseline at a path that holds these diagnostics, waived ones left out."""
    counts = Counter(_key(diagnostic, path) for diagnostic in diagnostics if not diagnostic.waived)
    listed = [{**dict(zip(_KEYS, key, strict=True)), "count": counts[key]} for key in sorted(counts)]
    return as_json({"schema": _SCHEMA, "known": listed}) + "\n"


def _key(diagnostic: Diagnostic, path: str) -> tuple[str, str, str, str]:
    file = _named(diagnostic.declared_at.file, path)
    return file, diagnostic.code, diagnostic.subject, diagnostic.message.in_english()


def _named(file: str, path: str) -> str:
    """Return the name of a file as seen from the baseline, the same on every system."""
    try:
        return Path(os.path.relpath(file, os.path.dirname(path) or ".")).as_posix()
    except ValueError:  # another drive
        return Path(file).as_posix()


def _read(path: str) -> Known:
    try:
        data: Any = json.loads(read_text(path))
        if data["schema"] != _SCHEMA:
            raise ValueError
        counts: Known = Counter()
        for item in data["known"]:
            file, code, subject, message = (str(item[name]) for name in _KEYS)
            counts[file, code, subject, message] += int(item["count"])
        return counts
    except (ValueError, TypeError, KeyError, RecursionError) as problem:
        raise LoadError(Message("baseline-not-read"), place=Place(path)) from problem

"""Messages and their entries: whatever the code says has words, and a project's own text never chooses between them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import logframe
from logframe.language.catalogues import catalogue
from logframe.messages import Message

_PACKAGE = Path(logframe.__file__).parent


def _made() -> Iterator[tuple[str, str, frozenset[str]]]:
    """Yield each code written out in a call of Message, where that is, and the fields it is given."""
    for file in sorted(_PACKAGE.rglob("*.py")):
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not (isinstance(call, ast.Call) and ast.unparse(call.func) == "Message" and call.args):
                continue
            names = [keyword.arg for keyword in call.keywords]
            if None in names:
                continue
            codes = [call.args[0]]
            if isinstance(codes[0], ast.IfExp):
                codes = [codes[0].body, codes[0].orelse]
            for code in codes:
                if isinstance(code, ast.Constant) and isinstance(code.value, str):
                    yield code.value, f"{file.name}:{call.lineno}", frozenset(name for name in names if name)


def test_each_message_has_words_for_its_fields() -> None:
    """Each code that the package writes out has an entry, and the entry names no field that the call leaves out."""
    entries = catalogue("en").entries
    made = list(_made())
    assert len(made) > 100
    problems = []
    for code, place, fields in made:
        variables = set(re.findall(r"\$(\w+)", entries.get(code, "")))
        if code not in entries:
            problems.append(f"{place}: no entry {code}")
        elif variables - fields:
            problems.append(f"{place}: {code} needs {sorted(variables - fields)}")
    assert not problems


@pytest.mark.parametrize("name", ["none", "None", "true", "zero", "other", "one"])
def test_a_name_is_never_taken_for_its_absence(name: str) -> None:
    """A source with a name that Fluent uses for a form is shown by its name."""
    assert str(Message("lf201-figure", value=5, source=name)) == f"5 ({name})"
    assert str(Message("lf201-figure", value=5, source="")) == "5 (no source named)"

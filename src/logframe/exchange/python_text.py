"""A project file in Python, generated from any project: readable, formatted, and the same project when it is loaded."""

from __future__ import annotations

import datetime
import keyword
import math
import re
from collections.abc import Sequence
from fractions import Fraction
from typing import Any, Final

import attrs

from logframe import units
from logframe.declaration.framework.projects import Project
from logframe.declaration.framework.sources import Source
from logframe.declaration.framework.targets import Keep
from logframe.declaration.values.money import Amount
from logframe.declaration.values.numbers import Exact, Missing, Number
from logframe.declaration.values.periods import Period
from logframe.declaration.values.shares import Pooled, Share
from logframe.exchange.shapes import number_out, shape_of, value_out
from logframe.exchange.unstructuring import default_of, units_in

_WIDTH: Final = 100


@attrs.frozen
class _Call:
    """A call as it is written: its name, plain arguments and keywords."""

    name: str
    arguments: tuple[Any, ...] = ()
    keywords: tuple[tuple[str, Any], ...] = ()


@attrs.frozen
class _Raw:
    """Text that is written as it stands."""

    text: str


def python_text(projects: Sequence[Project]) -> str:
    """Write projects as a Python file."""
    return _File(list(projects)).text()


class _File:
    def __init__(self, projects: list[Project]) -> None:
        self.projects = projects
        self.used: set[str] = set()
        self.taken: set[str] = set()
        self.sources: dict[Source, str] = {}

    def text(self) -> str:
        parts = []
        own = units.defined_units(unit for project in self.projects for unit in units_in(project))
        for unit in own:
            keywords = tuple((name, text) for name, text in unit.items() if name != "name")
            parts.append(self.statement("", _Call("define_unit", (unit["name"],), keywords)))
        sources = list(
            dict.fromkeys(project_source for project in self.projects for project_source in project.every_source())
        )
        lines = []
        for source in sources:
            name = self.name(source.id)
            lines.append(self.statement(name, self.declared(source)))
            self.sources[source] = name
        if lines:
            parts.append("\n".join(lines))
        for project in self.projects:
            parts.extend(self.project(project))
        first = self.projects[0]
        doc = f'"""{_said(first.id)}: {_said(first.statement)}."""' if len(self.projects) == 1 else '"""Projects."""'
        imports = _imports(sorted(self.used))
        return "\n\n".join([doc, imports, *parts]) + "\n"

    def project(self, project: Project) -> list[str]:
        variable = self.name(project.id.split("-")[0] if project.id[:1].isalpha() else "project")
        parts = [self.statement(variable, self.declared(project, without=("nodes",)))]
        names: dict[str, str] = {}
        for node in project.nodes:
            call = self.declared(node, names=names)
            call = attrs.evolve(call, name=f"{variable}.{node.kind}")
            self.used.discard(type(node).__name__)
            names[node.id] = self.name(node.id)
            parts.append(self.statement(names[node.id], call))
        return parts

    def name(self, id: str) -> str:
        """Make a variable of an id, unlike any before it."""
        word = re.sub(r"\W+", "_", id.lower(), flags=re.ASCII).strip("_") or "one"
        if word[0].isdigit() or keyword.iskeyword(word) or hasattr(__builtins__, word):
            word = f"n_{word}"
        variable, count = word, 2
        while variable in self.taken or variable in _RESERVED:
            variable, count = f"{word}_{count}", count + 1
        self.taken.add(variable)
        return variable

    def declared(self, declared: Any, without: Sequence[str] = (), names: dict[str, str] | None = None) -> _Call:
        """Turn a declared object into the call that declares it."""
        kind = type(declared)
        self.used.add(kind.__name__)
        positional, keywords = [], []
        for field in attrs.fields(kind):
            name = field.alias or field.name
            if not field.init or name == "declared_at" or name in without:
                continue
            value = getattr(declared, name)
            if field.default is not attrs.NOTHING and value == default_of(field):
                continue
            written = self.value(name, value, names)
            if field.kw_only:
                keywords.append((name, written))
            else:
                positional.append(written)
        return _Call(kind.__name__, tuple(positional), tuple(keywords))

    def value(self, name: str, value: Any, names: dict[str, str] | None) -> Any:
        if name == "contributes_to" and names is not None:
            listed = [_Raw(names[id]) if id in names else id for id in value]
            return listed[0] if len(listed) == 1 else listed
        if name == "target" and isinstance(value, tuple):
            only = value[0]
            if len(value) == 1 and only.by is None and only.period is None and only.unit is None:
                return self.value("", only.value, names)
        if isinstance(value, Source) and value in self.sources:
            return _Raw(self.sources[value])
        if isinstance(value, (Number, Missing)):
            return self.number(value)
        if isinstance(value, Fraction):
            return self.exact(value)
        if isinstance(value, Amount):
            self.used.add("Amount")
            return _Call("Amount", (self.value("", value.value, names), value.currency))
        if isinstance(value, Share):
            self.used.add("share")
            return _Call("share", (self.number(value.percent),))
        if isinstance(value, Pooled):
            self.used.add("out_of")
            when = [
                (key, self.value("", getattr(value, key), names))
                for key in ("numerator_period", "denominator_period")
                if getattr(value, key) is not None
            ]
            return _Call("out_of", (self.number(value.numerator), self.number(value.denominator)), tuple(when))
        if isinstance(value, Keep):
            return self.keep(value)
        if isinstance(value, Period):
            return str(value)
        if isinstance(value, datetime.date):
            return value.isoformat()
        if isinstance(value, dict):
            return {key: self.value("", part, names) for key, part in value.items()}
        if isinstance(value, (tuple, list)):
            return [self.value("", item, names) for item in value]
        return self.declared(value) if attrs.has(type(value)) else value

    def exact(self, number: Exact) -> Any:
        exact = number_out(number)
        if isinstance(exact, dict):
            self.used.add("Fraction")
            return _Call("Fraction", (_Raw(str(Fraction(number).numerator)), _Raw(str(Fraction(number).denominator))))
        if isinstance(exact, int):
            return exact
        text = format(exact, "f")
        if math.isfinite(float(text)) and Fraction(repr(float(text))) == number:
            return _Raw(repr(float(text)))
        self.used.add("Decimal")
        return _Call("Decimal", (text,))

    def number(self, value: Number | Missing) -> Any:
        data = value_out(value)
        if not isinstance(data, dict):
            assert isinstance(value, Number)
            return self.exact(value.low if value.low is not None else 0)
        shape = shape_of(data)
        if shape == "missing":
            self.used.add("missing" if data["missing"] else "Missing")
            return _Call("missing" if data["missing"] else "Missing", (data["missing"],))
        assert isinstance(value, Number)
        if shape == "fraction" and value.low is not None:
            return self.exact(value.low)
        ends = {
            "at_least": (value.low,),
            "more_than": (value.low,),
            "at_most": (value.high,),
            "less_than": (value.high,),
            "about": (value.middle,),
        }.get(shape, (value.low, value.high))
        if None in ends:
            self.used.add("Number")
            return _Call("Number", (None, None))
        self.used.add(shape)
        inside = tuple(self.exact(end) for end in ends if end is not None)
        if "within" in data and value.high is not None and value.middle is not None:
            return _Call(shape, inside, (("within", self.exact(value.high - value.middle)),))
        return _Call(shape, inside)

    def keep(self, value: Keep) -> Any:
        low, high = value.allowed.low, value.allowed.high
        name = (
            "keep_between"
            if low is not None and high is not None
            else "keep_at_least"
            if high is None
            else "keep_at_most"
        )
        self.used.add(name)
        return _Call(name, tuple(self.exact(end) for end in (low, high) if end is not None))

    def statement(self, variable: str, call: _Call) -> str:
        if "." not in call.name:
            self.used.add(call.name)
        return f"{variable} = {_written(call, 0, len(variable) + 3)}" if variable else _written(call, 0, 0)


def _said(text: str) -> str:
    """Write a text inside a docstring, without what would end it."""
    return " ".join("".join(sign if sign.isprintable() and sign not in '"\\' else " " for sign in text).split())


def _written(value: Any, indent: int, before: int) -> str:
    """Write a value, on one line if it fits behind what stands before it."""
    line = _line(value)
    if len(line) + indent + before <= _WIDTH:
        return line
    if isinstance(value, str):
        return _long_text(value, indent, line)
    if not isinstance(value, (_Call, list, dict)):
        return line
    inner, space = indent + 4, " " * (indent + 4)
    if isinstance(value, _Call):
        parts = [f"{space}{_written(argument, inner, 1)}," for argument in value.arguments]
        parts += [f"{space}{name}={_written(part, inner, len(name) + 2)}," for name, part in value.keywords]
        return "\n".join([f"{value.name}(", *parts, f"{' ' * indent})"])
    if isinstance(value, dict):
        parts = [f"{space}{_text(key)}: {_written(part, inner, len(key) + 5)}," for key, part in value.items()]
        return "\n".join(["{", *parts, f"{' ' * indent}}}"])
    parts = [f"{space}{_written(item, inner, 1)}," for item in value]
    return "\n".join(["[", *parts, f"{' ' * indent}]"])


def _long_text(text: str, indent: int, line: str) -> str:
    """Write a long text in pieces, one below the other, that Python joins again."""
    room = _WIDTH - indent - 8
    pieces: list[str] = []
    for word in re.findall(r"\S*\s*", text):
        if pieces and len(pieces[-1]) + len(word) <= room:
            pieces[-1] += word
        elif word:
            pieces.append(word)
    if len(pieces) < 2:
        return line
    space = " " * (indent + 4)
    return "\n".join(["(", *(f"{space}{_text(piece)}" for piece in pieces), f"{' ' * indent})"])


def _line(value: Any) -> str:
    if isinstance(value, _Call):
        inside = [_line(argument) for argument in value.arguments] + [
            f"{name}={_line(part)}" for name, part in value.keywords
        ]
        return f"{value.name}({', '.join(inside)})"
    if isinstance(value, _Raw):
        return value.text
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_text(key)}: {_line(part)}" for key, part in value.items()) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(map(_line, value)) + "]"
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) >= 10_000:
        return f"{value:_}"
    return repr(value)


def _text(text: str) -> str:
    """Write a text in double quotes."""
    inside = "".join(_ESCAPES.get(sign) or (sign if sign.isprintable() else _escaped(sign)) for sign in text)
    return f'"{inside}"'


_ESCAPES: Final = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}


def _escaped(sign: str) -> str:
    return sign.encode("unicode_escape").decode()


def _imports(used: list[str]) -> str:
    outside = {"Decimal": "from decimal import Decimal", "Fraction": "from fractions import Fraction"}
    lines = [outside[name] for name in used if name in outside]
    names = sorted((name for name in used if name not in outside), key=lambda name: (name[0].islower(), name))
    one_line = f"from logframe import {', '.join(names)}"
    if len(one_line) > _WIDTH:
        one_line = "from logframe import (\n" + "".join(f"    {name},\n" for name in names) + ")"
    return "\n".join([*lines, *([""] if lines else []), one_line])


_RESERVED: Final = frozenset(
    """about Amount Assumption at_least at_most between BudgetLine Change Count Decimal define_unit Dimension Engagement
    Fraction keep_at_least keep_at_most keep_between less_than Measure Milestone Missing missing more_than
    Money NextQuestion
    Number Observation Ordinal out_of Percentage Post Problem Project Qualitative Ratio Revision Risk share Source
    Stakeholder Target Waiver""".split()
)

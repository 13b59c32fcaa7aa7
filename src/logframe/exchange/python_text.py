"""A project file in Python, generated from any project: readable, formatted, and the same project when it is loaded."""

from __future__ import annotations

import datetime
import keyword
import math
import re
from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final

import attrs

from logframe import units
from logframe.declaration.framework.projects import Project
from logframe.declaration.framework.sources import Source, only_named
from logframe.declaration.framework.targets import Keep
from logframe.declaration.programme.stated_figures import StatedBound
from logframe.declaration.values.money import Amount
from logframe.declaration.values.numbers import Exact, Missing, Number
from logframe.declaration.values.periods import Period
from logframe.declaration.values.shares import Pooled, Share
from logframe.exchange.described_classes import keywords_of
from logframe.exchange.python_layout import WIDTH, Call, Raw, inside_docstring, laid_out, on_one_line
from logframe.exchange.shapes import number_out, shape_of, value_out
from logframe.exchange.unstructuring import default_of, own_units_of, parts_of, shared_units, units_in
from logframe.messages import Multilingual

if TYPE_CHECKING:
    from logframe.assessment.assessments import Assessment
    from logframe.declaration.programme.programmes import Programme


def python_text(declared: Programme | Sequence[Project], assessments: Sequence[Assessment] = ()) -> str:
    """Write projects, or a programme, and evaluations of them as a Python file."""
    return _File(declared, assessments).text()


class _File:
    def __init__(self, declared: Programme | Sequence[Project], assessments: Sequence[Assessment]) -> None:
        self.assessments = assessments
        self.programme = declared if hasattr(declared, "projects") else None
        self.projects = list(declared)
        self.used: set[str] = set()
        self.outside: set[str] = set()
        self.taken: set[str] = set()
        self.sources: dict[Source, str] = {}
        self.units: dict[str, str] = {}
        # What is declared once and used by its variable: the projects, series and figures of a programme.
        self.variables: dict[tuple[str, str], list[tuple[Any, str]]] = {}

    def text(self) -> str:
        parts = []
        parts.extend(self.unit_statements())
        mentioned = [source for project in self.projects for source in project.every_source()]
        evaluated = [part for own in self.assessments for part in own.of if not isinstance(part, Project)]
        programmes: list[Any] = [part for part in (self.programme, *evaluated) if part is not None]
        programmes = list({id(part): part for part in programmes}.values())
        shared = list(parts_of(programmes, without=(Project,)))
        mentioned += [source for assessment in self.assessments for source in assessment.sources]
        sources = list(dict.fromkeys([*mentioned, *(part for part in shared if isinstance(part, Source))]))
        lines = []
        for source in sources:
            name = self.name(source.id)
            lines.append(self.statement(name, self.declared(source)))
            self.sources[source] = name
        if lines:
            parts.append("\n".join(lines))
        for project in self.projects:
            parts.extend(self.project(project))
        parts.extend(self.figures_of_programmes(shared))
        for programme in programmes:
            name = self.name("programme" if programme is self.programme else programme.id)
            parts.append(self.statement(name, self.declared(programme)))
            self.note_variable(programme, name)
        for assessment in self.assessments:
            parts.append(self.statement(self.name("assessment"), self.declared(assessment)))
        first: Any = self.programme or self.projects[0]
        alone = self.programme is not None or len(self.projects) == 1
        title = f"{inside_docstring(first.id)}: {inside_docstring(first.statement)}." if alone else "Projects."
        doc = f'"""{title}"""'
        imports = _imports(sorted(self.used), sorted(self.outside))
        return "\n\n".join([doc, imports, *parts]) + "\n"

    def unit_statements(self) -> list[str]:
        """Define the units of their own by name; what two projects name alike and mean otherwise has a variable."""
        own = own_units_of(self.projects)
        shared = shared_units(own, self.programme)
        lines = [self.statement("", _defining("define_unit", definition)) for definition in shared]
        apart = [unit for project, used in zip(self.projects, own, strict=True) if used for unit in units_in(project)]
        for unit in dict.fromkeys(apart):
            for definition in units.defined_units([unit]):
                if definition not in shared and definition["name"] == unit:
                    self.units[unit] = self.name(unit)
                    lines.append(self.statement(self.units[unit], _defining("Unit", definition)))
        return lines

    def project(self, project: Project) -> list[str]:
        variable = self.name(project.id.split("-")[0] if project.id[:1].isalpha() else "project")
        self.note_variable(project, variable)
        parts = [self.statement(variable, self.declared(project, without=("nodes",)))]
        names: dict[str, str] = {}
        for node in project.nodes:
            call = self.declared(node, names=names)
            call = attrs.evolve(call, name=f"{variable}.{node.kind}")
            self.used.discard(type(node).__name__)
            names[node.id] = self.name(node.id)
            parts.append(self.statement(names[node.id], call))
        return parts

    def figures_of_programmes(self, shared: Sequence[Any]) -> list[str]:
        """Write the series and figures of programmes."""
        lines = []
        for part in shared:
            if type(part).__name__ in ("Series", "Figure") and self.variable_of(part) is None:
                call = self.declared(part)
                name = self.name(part.id)
                self.note_variable(part, name)
                lines.append(self.statement(name, call))
        return lines

    def note_variable(self, declared: Any, name: str) -> None:
        self.variables.setdefault((type(declared).__name__, declared.id), []).append((declared, name))

    def variable_of(self, declared: Any) -> str | None:
        """Return the variable of something that is declared already, None for another."""
        same = self.variables.get((type(declared).__name__, getattr(declared, "id", "")), ())
        return next((name for part, name in same if part == declared), None)

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

    def declared(self, declared: Any, without: Sequence[str] = (), names: dict[str, str] | None = None) -> Call:
        """Turn a declared object into the call that declares it."""
        kind: type = type(declared)
        self.used_class(kind)
        positional, keywords = [], []
        for name, field in keywords_of(kind).items():
            if name in without:
                continue
            value = getattr(declared, name)
            if field.default is not attrs.NOTHING and value == default_of(field):
                continue
            written = self.value(name, value, names)
            if field.kw_only:
                keywords.append((name, written))
            else:
                positional.append(written)
        return Call(kind.__name__, tuple(positional), tuple(keywords))

    def call(self, name: str, inside: tuple[Any, ...], keywords: tuple[tuple[str, Any], ...] = ()) -> Call:
        """Write the call of a function, which is imported."""
        self.used.add(name)
        return Call(name, inside, keywords)

    def used_class(self, kind: type) -> None:
        """Note that a class is imported: of the library by its name, of a user's own module from there."""
        if kind.__module__.partition(".")[0] == "logframe":
            self.used.add(kind.__name__)
        else:
            self.outside.add(f"from {kind.__module__} import {kind.__name__}")

    def value(self, name: str, value: Any, names: dict[str, str] | None) -> Any:
        if name == "contributes_to" and names is not None:
            listed = [Raw(names[id]) if id in names else id for id in value]
            return listed[0] if len(listed) == 1 else listed
        if name == "target" and isinstance(value, tuple):
            only = value[0]
            if len(value) == 1 and only.by is None and only.period is None and only.unit is None:
                return self.value("", only.value, names)
        if isinstance(value, Source) and value in self.sources:
            return Raw(self.sources[value])
        if isinstance(value, Source) and only_named(value) and type(value.title) is str:
            return value.title
        if isinstance(value, (Number, Missing)):
            return self.number(value)
        if isinstance(value, Fraction):
            return self.exact(value)
        if isinstance(value, Amount):
            return self.call("Amount", (self.value("", value.value, names), value.currency))
        if isinstance(value, Share):
            return self.call("share", (self.number(value.percent),))
        if isinstance(value, Pooled):
            when = [
                (key, self.value("", getattr(value, key), names))
                for key in ("numerator_period", "denominator_period")
                if getattr(value, key) is not None
            ]
            return self.call("out_of", (self.number(value.numerator), self.number(value.denominator)), tuple(when))
        if isinstance(value, Keep):
            return self.keep(value)
        if isinstance(value, Period):
            return str(value)
        if isinstance(value, units.Unit):
            return self.own_unit(name, value)
        if isinstance(value, StatedBound):
            return self.call(value.side.replace(" ", "_"), (self.exact(value.limit),))
        if isinstance(value, datetime.date):
            return value.isoformat()
        if type(value) is Decimal:
            return str(value)
        if isinstance(value, Multilingual):
            return dict(value.texts)
        if isinstance(value, dict):
            return {key: self.value("", part, names) for key, part in value.items()}
        if isinstance(value, (tuple, list)):
            return [self.value(name if name == "units" else "", item, names) for item in value]
        if not attrs.has(type(value)):
            return value
        variable = self.variable_of(value)
        return Raw(variable) if variable is not None else self.derived(value)

    def derived(self, value: Any) -> Any:
        """Write a derivation, a derived column or a stage as the call or expression that makes it."""
        kind = type(value).__name__
        if kind == "Operation":
            left, right = (self.operand(value.sign, term, last) for term, last in ((value.left, 0), (value.right, 1)))
            return Raw(f"{left} {value.sign} {right}")
        if kind == "End":
            return Raw(f"{on_one_line(self.value('', value.figure, None))}.at_{value.side}")
        function, parts = {
            "ChangeIn": ("change_in", ("series", "statement")),
            "RatioOf": ("ratio_of", ("above", "below", "statement")),
            "Stage": ("stage", ("statement", "counted")),
            "Undeclared": ("undeclared", ("reason",)),
        }.get(kind, ("", ()))
        if not function:
            return self.declared(value)
        inside = [getattr(value, part) for part in parts]
        return self.call(function, tuple(self.value("", part, None) for part in inside if part != ""))

    def operand(self, sign: str, term: Any, last: int) -> str:
        """Write a term of an operation, in brackets where it would be joined otherwise without them."""
        written = on_one_line(self.value("", term, None))
        inner = getattr(term, "sign", "") if type(term).__name__ == "Operation" else ""
        binds = {"+": 0, "-": 0, "*": 1, "/": 1}
        loose = inner and (binds[inner] < binds[sign] or (last and binds[inner] == binds[sign]))
        return f"({written})" if loose else written

    def own_unit(self, name: str, unit: units.Unit) -> Any:
        if name == "units":
            (definition,) = units.defined_units([unit])
            self.used.add("Unit")
            return _defining("Unit", definition)
        return Raw(self.units[unit]) if unit in self.units else str(unit)

    def exact(self, number: Exact) -> Any:
        exact = number_out(number)
        if isinstance(exact, dict):
            return self.call("Fraction", (Raw(str(Fraction(number).numerator)), Raw(str(Fraction(number).denominator))))
        if isinstance(exact, int):
            return exact
        text = format(exact, "f")
        if math.isfinite(float(text)) and Fraction(repr(float(text))) == number:
            return Raw(repr(float(text)))
        return self.call("Decimal", (text,))

    def number(self, value: Number | Missing) -> Any:
        data = value_out(value)
        if not isinstance(data, dict):
            assert isinstance(value, Number)
            return self.exact(value.low if value.low is not None else 0)
        shape = shape_of(data)
        if shape == "missing":
            return self.call("missing" if data["missing"] else "Missing", (data["missing"],))
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
            return self.call("Number", (None, None))
        inside = tuple(self.exact(end) for end in ends if end is not None)
        if "within" in data and value.high is not None and value.middle is not None:
            return self.call(shape, inside, (("within", self.exact(value.high - value.middle)),))
        return self.call(shape, inside)

    def keep(self, value: Keep) -> Any:
        low, high = value.allowed.low, value.allowed.high
        name = "keep_at_least" if high is None else "keep_at_most" if low is None else "keep_between"
        return self.call(name, tuple(self.exact(end) for end in (low, high) if end is not None))

    def statement(self, variable: str, call: Call) -> str:
        if "." not in call.name:
            self.used.add(call.name)
        return f"{variable} = {laid_out(call, 0, len(variable) + 3)}" if variable else laid_out(call, 0, 0)


def _defining(function: str, definition: dict[str, str]) -> Call:
    """Return the call that defines a unit."""
    keywords = tuple((name, text) for name, text in definition.items() if name != "name")
    return Call(function, (definition["name"],), keywords)


def _imports(used: list[str], own: list[str]) -> str:
    outside = {"Decimal": "from decimal import Decimal", "Fraction": "from fractions import Fraction"}
    lines = [outside[name] for name in used if name in outside]
    names = sorted((name for name in used if name not in outside), key=lambda name: (name[0].islower(), name))
    one_line = f"from logframe import {', '.join(names)}"
    if len(one_line) > WIDTH:
        one_line = "from logframe import (\n" + "".join(f"    {name},\n" for name in names) + ")"
    return "\n".join([*lines, *([""] if lines else []), *own, *([""] if own else []), one_line])


_RESERVED: Final = frozenset(
    """about Amount Assumption at_least at_most between BudgetLine Cascade Change change_in Claim Comparison Count
    Decimal define_unit Dimension Engagement Figure Fraction keep_at_least keep_at_most keep_between less_than
    Measure Milestone missing Missing Money more_than NextQuestion Number Observation Ordinal Organisation out_of over
    Percentage Post Problem Programme Project Qualitative Ratio ratio_of Revision Risk Sector Series share Source stage
    Stakeholder StatusClaim Table Target undeclared under Unit Waiver""".split()
)

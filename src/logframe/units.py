"""Units of measure: what adds up, what converts, and how it is written.

The arithmetic of units is pint's, in a registry of our own: every counting unit (person, case, household)
and every currency is a dimension of its own, so that cases never add up with people, nor SEK with USD.
Plain names are answered from a table, so that a project of people and SEK is read without loading pint.

A unit is a text. One of a project's own is a text that carries its definition, so that two projects that mean
different things by "sack" never meet, and a pickled project keeps what it means.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from fractions import Fraction
from functools import cache, lru_cache, partial
from itertools import accumulate
from threading import RLock
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple

from logframe.errors import DeclarationError, InstallationError, UnitMismatchError, UnknownUnitError, nearest_code
from logframe.messages import Code, Message
from logframe.unit_names import COUNTING, CURRENCIES, NAMES, PHYSICAL, RATE, Definition, definitions_of
from logframe.unit_names import ONE as ONE
from logframe.unit_names import PERCENT as PERCENT
from logframe.unit_names import defined_units as defined_units
from logframe.unit_names import rate_for as rate_for
from logframe.unit_names import rate_parts as rate_parts
from logframe.unit_names import unit_label as unit_label
from logframe.unit_names import unit_rows as unit_rows

if TYPE_CHECKING:
    import types

    from pint.registry import GenericUnitRegistry

_WORD: Final = r"[A-Za-z_][A-Za-z_0-9 ]*\Z"
_LONGEST: Final = 200
# Words and 1, their whole powers, products and quotients: other numbers would size a unit, or as powers take for ever.
_POWER: Final = r"(?:\s*\*\*\s*-?[1-9]\d?(?!\d))?"
_TERM: Final = rf"[(\s]*(?:[A-Za-z_]\w*|1){_POWER}(?:\s*\){_POWER})*\s*"
_COMPOUND: Final = rf"(?a:{_TERM}(?:[*/](?!\*){_TERM})*)"
_EQUALS: Final = re.compile(r"\s*(\d+(?:\.\d+)?)\s*\*?\s*(.+)\Z")


class Unit(str):
    """A unit of a project's own: Unit("sack", equals="25 kg"), or Unit("borehole") for a thing that is counted.

    `plural` is how several are written; `equals` names the size in another unit. Equal to its name as a text, and to
    another unit of that name that means the same; a thing that the library counts may be declared again. Raises
    DeclarationError if the library has the name for something else, UnknownUnitError for `equals`.
    """

    definitions: tuple[Definition, ...]

    def __new__(cls, name: str, plural: str = "", *, equals: str = "") -> Unit:
        """Return the unit, with its definition."""
        if not isinstance(name, str) or not re.match(_WORD, name):
            raise DeclarationError(Message("unit-name-unfit", value=Code.of(name)))
        word = name.strip().replace(" ", "_")
        if word in COUNTING and not equals and plural in ("", *COUNTING[word]):
            return _with_definitions(word, ())
        if word in NAMES:
            raise DeclarationError(Message("unit-defined-otherwise", unit=Code.of(word)))
        definition = Definition.of(word, plural)
        if not equals:
            return _with_definitions(word, [definition])
        match = _EQUALS.match(equals) if isinstance(equals, str) else None
        if match is None:
            raise DeclarationError(Message("unit-equals-not-understood", unit=Code.of(word), value=Code.of(equals)))
        size, base = _in_base_units(unit_name(match.group(2)))
        definition = definition._replace(size=size * Fraction(match.group(1)), base=str(base))
        return _with_definitions(word, [definition, *definitions_of(base)])

    def __eq__(self, other: object) -> bool:
        """Return whether the other has the name, and means the same where it is a unit of somebody's own."""
        if isinstance(other, Unit) and self.definitions != other.definitions:
            return False
        return str.__eq__(self, other) if isinstance(other, str) else NotImplemented

    def __ne__(self, other: object) -> bool:
        """Return whether the other has another name or means something else."""
        return not self == other

    __hash__ = str.__hash__

    def __reduce__(self) -> tuple[object, ...]:
        """Keep the definition when a project is pickled or copied."""
        return _with_definitions, (str(self), self.definitions)


def _with_definitions(text: str, definitions: Iterable[Definition]) -> Unit:
    unit = str.__new__(Unit, text)
    unit.definitions = tuple(sorted(set(definitions)))
    return unit


class _Scope(NamedTuple):
    """The names of units that texts may use: those of what stands around, and those that are defined here."""

    around: Mapping[str, Unit]
    here: dict[str, Unit]


# The names that a file or script has defined; each file that is read has its own.
_scope: ContextVar[_Scope | None] = ContextVar("units", default=None)
_pint_lock: Final = RLock()


@cache
def _pint() -> types.ModuleType:
    """Import pint; raise InstallationError where it is missing, broken or of a version that does not fit."""
    try:
        import pint

        build: Any = pint.UnitRegistry  # its signature does not name what it takes
        build(None, non_int_type=Fraction, on_redefinition="raise").parse_units("")
    except Exception as problem:  # of any kind: a version that does not fit fails in its own way
        raise InstallationError("pint", problem) from problem
    return pint


@cache
def _registry() -> GenericUnitRegistry[Any, Any]:
    """Build the registry at the first question that the table of names does not answer."""
    registry: GenericUnitRegistry[Any, Any] = _pint().UnitRegistry(None, non_int_type=Fraction, on_redefinition="raise")
    for name in (*COUNTING, *sorted(CURRENCIES)):
        registry.define(f"{name} = [{name}]")
    for name, (definition, _) in PHYSICAL.items():
        registry.define(f"{name} = {definition}")
    return registry


def _parsed(unit: str) -> Any:
    """Return a unit as pint has it: the words of a project's own are dimensions that say nothing but their name."""
    registry = _registry()
    own = {definition.name: _pint_name(definition.name) for definition in definitions_of(unit)}
    for name in own.values():
        if name not in registry:
            registry.define(f"{name} = [{name}]")
    expression = own.get(unit) or re.sub(r"[A-Za-z_]\w*", lambda word: own.get(word[0], word[0]), unit)
    return registry.parse_units("dimensionless" if unit == ONE else re.sub(r"^1/", "1 / ", expression))


def _pint_name(name: str) -> str:
    return f"own_{re.sub(r'[^A-Za-z0-9]', '_', name)}"


def _written(unit: Any, definitions: Iterable[Definition]) -> str:
    """Write a unit of pint, with the definitions of the words of a project's own that it has."""
    own = {_pint_name(definition.name): definition for definition in definitions}
    powers = sorted((own[name].name if name in own else name, exponent) for name, exponent in unit._units.items())
    above = [_power(name, exponent) for name, exponent in powers if exponent > 0]
    below = [_power(name, -exponent) for name, exponent in powers if exponent < 0]
    top = " * ".join(above) or ONE
    text = "/".join([top, *below]) if below else top
    used = [own[name] for name in unit._units if name in own]
    return _with_definitions(text, used) if used else text


def _power(name: str, exponent: Any) -> str:
    return name if exponent == 1 else f"{name}**{exponent}"


def _in_base_units(unit: str) -> tuple[Fraction, str]:
    """Return how many of which unit a unit is that is sized in another; any other is one of itself."""
    definitions = definitions_of(unit)
    sized = {_pint_name(definition.name): definition for definition in definitions if definition.size}
    if not sized:
        return Fraction(1), unit
    with _pint_lock:
        scale, base = Fraction(1), _parsed(ONE)
        counted = [definition for definition in definitions if not definition.size]
        for name, exponent in _parsed(unit)._units.items():
            definition = sized.get(name)
            if definition is None:
                base *= _registry().parse_units(name) ** exponent
            else:
                scale *= definition.size ** int(exponent)
                base *= _parsed(_with_definitions(definition.base, counted)) ** exponent
        return scale, _written(base, counted)


def without_rates(unit: str) -> tuple[Fraction, str]:
    """Return a rate such as "death per 1000 birth" as so many "death/birth"; any other unit is one of itself."""
    is_rate = any(definition.is_rate for definition in definitions_of(unit))
    return _in_base_units(unit) if is_rate else (Fraction(1), unit)


def define_unit(name: str, plural: str = "", *, equals: str = "") -> Unit:
    """Define a unit, so that texts of this file or script may name it; return it as `Unit` does.

    Raises what `Unit` raises, and DeclarationError if the file has defined the name otherwise.
    """
    unit = Unit(name, plural, equals=equals)
    scope = _scope.get()
    if scope is None:
        scope = _Scope({}, {})
        _scope.set(scope)
    if scope.here.get(unit, unit) != unit:
        raise DeclarationError(Message("unit-defined-otherwise", unit=Code.of(unit)))
    plurals = [definition.plural for definition in unit.definitions if definition.name == unit]
    scope.here.update(dict.fromkeys((str(unit), *plurals, unit_label(unit, 2)), unit))
    return unit


@contextmanager
def own_units(*, within: bool = False) -> Iterator[None]:
    """Give a file names of units of its own; those of what stands around are known to it if it is `within` that."""
    scope = _scope.get()
    around = {**scope.around, **scope.here} if scope is not None and within else {}
    token = _scope.set(_Scope(around, {}))
    try:
        yield
    finally:
        _scope.reset(token)


def unit_name(text: str) -> str:
    """Return the one name of a unit, simple ("people" is "person") or derived ("SEK per person").

    Raises UnknownUnitError, with the nearest known name, for an undefined unit.
    """
    # Nothing that a file defines can take a name of the library's, and most texts are one.
    if type(text) is str and (name := NAMES.get(text)) is not None:
        return name
    try:
        return _in_scope(text)
    except _UndefinedError as undefined:
        raise _unknown(*undefined.args) from undefined.__cause__


def defined_unit(text: str) -> str | None:
    """Return the one name of the unit that a text names, None where it names none: no near name is looked for."""
    try:
        return _in_scope(text)
    except (_UndefinedError, DeclarationError):
        return None


class _UndefinedError(Exception):
    """A text that names no unit, and the word of it that is none."""


def _in_scope(text: str) -> str:
    if isinstance(text, Unit):
        return text
    own = names_in_scope()
    return _named(text, dict(own)) if own else _library_unit(text)


def names_in_scope() -> frozenset[tuple[str, Unit]]:
    """Return the names of units that texts of this file or script may use beside the library's, each with its unit.

    What is kept of texts that may name a unit is kept with these: the next file, or line, may mean something else.
    """
    scope = _scope.get()
    return frozenset() if scope is None else frozenset({**scope.around, **scope.here}.items())


def _named(text: str, own: Mapping[str, Unit]) -> str:
    plain = text.strip()
    name = NAMES.get(plain) or own.get(plain) or NAMES.get(plain.lower())
    if name is not None:
        return name
    if len(plain) > _LONGEST:
        raise _UndefinedError(text, plain)
    rate = RATE.fullmatch(plain)
    if rate is not None:
        return _rate(rate, own)
    expression = re.sub(r"\s+per\s+", "/", plain).replace("^", "**").replace("%", PERCENT)
    words = re.findall(r"[A-Za-z_][A-Za-z_0-9]*", expression)
    simple = re.fullmatch(r"[A-Za-z_][A-Za-z_0-9 ]*", expression) is not None
    if not re.fullmatch(_COMPOUND, expression) or simple or not words or _uneven(expression):
        raise _UndefinedError(text, plain)
    for word in words:
        if word not in NAMES and word not in own:
            raise _UndefinedError(text, word)
    named = re.sub(r"[A-Za-z_][A-Za-z_0-9]*", lambda word: NAMES.get(word[0]) or str(own[word[0]]), expression)
    definitions = [part for word in words if word not in NAMES for part in own[word].definitions]
    try:
        with _pint_lock:
            return _written(_parsed(_with_definitions(named, definitions) if definitions else named), definitions)
    except _pint().PintError as problem:
        raise _UndefinedError(text, plain) from problem


_library_unit: Final = cache(partial(_named, own={}))


def _rate(rate: re.Match[str], own: Mapping[str, Unit]) -> Unit:
    """Return a rate for so many of something: "deaths per 1,000 live births"."""
    number = int(re.sub(r"\D", "", rate[2]))
    above, below = _named(rate[1] or ONE, own), _named(rate[3], own)
    if any(definition.is_rate for side in (above, below) for definition in definitions_of(side)):
        raise _UndefinedError(rate[0], rate[0])
    size, base = _in_base_units(divided(above, below))
    name = f"per {number} {below}" if above == ONE else f"{above} per {number} {below}"
    parts = {*definitions_of(above), *definitions_of(below)}
    return _with_definitions(name, [Definition(name, "", size / number, str(base)), *parts])


def _uneven(expression: str) -> bool:
    """Return whether a bracket is never closed, or never opened."""
    depths = list(accumulate((sign == "(") - (sign == ")") for sign in expression))
    return min(depths) < 0 or depths[-1] != 0


def _unknown(text: str, word: str) -> UnknownUnitError:
    identifier = word if re.match(_WORD, word) else "name"
    near = nearest_code(word, [*NAMES, *dict(names_in_scope())])
    return UnknownUnitError(Message("unit-unknown", unit=Code.of(text), near=near, name=Code(identifier)))


@lru_cache(maxsize=4096, typed=True)
def factor(unit: str, to: str) -> Fraction:
    """Return the exact number by which a figure in `unit` is multiplied to be in `to`.

    Raises UnitMismatchError, naming both, if the two measure different things.
    """
    if unit == to:
        return Fraction(1)
    if unit in _SIMPLE_DIMENSIONS and to in _SIMPLE_DIMENSIONS:
        raise mismatch(unit, to)
    (first, base), (second, target) = _in_base_units(unit), _in_base_units(to)
    if base == target:
        return first / second
    with _pint_lock:
        quantity = _registry().Quantity(Fraction(1), _parsed(base))
        try:
            return Fraction(quantity.to(_parsed(target)).magnitude) * first / second
        except _pint().DimensionalityError as problem:
            raise mismatch(unit, to) from problem


_SIMPLE_DIMENSIONS: Final = frozenset({*COUNTING, *CURRENCIES})


def mismatch(unit: str, second: str, operation: Literal["compare", "add", "subtract"] = "compare") -> UnitMismatchError:
    """Build the error that says which two units do not go together."""
    return UnitMismatchError(
        Message("units-of-different-kinds", operation=operation, unit=Code.of(unit), second_unit=Code.of(second)),
        rule="LF128",
    )


def same_kind(unit: str, second: str) -> bool:
    """Return whether figures in two units can be added once converted."""
    try:
        factor(unit, second)
    except UnitMismatchError:
        return False
    return True


@lru_cache(maxsize=4096, typed=True)
def divided(unit: str, by: str) -> str:
    """Return the unit of a quotient: SEK by person is "SEK/person"; a unit by itself is "1"."""
    return _joined(unit, by, -1)


@lru_cache(maxsize=4096, typed=True)
def multiplied(unit: str, by: str) -> str:
    """Return the unit of a product."""
    return _joined(unit, by, 1)


def _joined(unit: str, by: str, power: int) -> str:
    with _pint_lock:
        (_, first), (_, second) = without_rates(unit), without_rates(by)
        joined = _parsed(first) * _parsed(second) ** power
        return _written(joined, (*definitions_of(first), *definitions_of(second)))


def is_currency(unit: str | None) -> bool:
    """Return whether a unit is a currency of ISO 4217."""
    return unit in CURRENCIES


def is_money_rate(unit: str) -> bool:
    """Return whether a unit is money for each of something, such as SEK/person."""
    above, _, below = unit.partition("/")
    return is_currency(above) and bool(below) and not is_currency(below)


def is_person(unit: str | None) -> bool:
    """Return whether a unit counts people, so that sex and double counting matter."""
    return unit == "person"


def is_counted(unit: str | None) -> bool:
    """Return whether a unit counts things one by one."""
    return unit in COUNTING or any(unit == own.name and not own.size for own in definitions_of(unit))


def counted_words() -> dict[str, str]:
    """Return every word that names a counting unit, singular and plural, with the unit it names."""
    return {word: name for name, others in COUNTING.items() for word in (name, *others)}

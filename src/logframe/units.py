"""Units of measure: what adds up, what converts, and how it is written.

The arithmetic of units is pint's, in a registry of our own: every counting unit (person, case, household)
and every currency is a dimension of its own, so that cases never add up with people, nor SEK with USD.
Plain names are answered from a table, so that a project of people and SEK is read without loading pint.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from fractions import Fraction
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING, Any, Final, Literal

from logframe.errors import DeclarationError, InstallationError, UnitMismatchError, UnknownUnitError
from logframe.messages import Code, Message
from logframe.nearest import nearest

if TYPE_CHECKING:
    import types

    from pint.registry import GenericUnitRegistry

PERCENT: Final = "percent"
ONE: Final = "1"

# name: plural and other names. Each is a dimension of its own.
_COUNTING: Final[dict[str, tuple[str, ...]]] = {
    "person": ("people", "persons"),
    "household": ("households",),
    "family": ("families",),
    "case": ("cases",),
    "call": ("calls",),
    "event": ("events",),
    "organisation": ("organisations", "organization", "organizations"),
    "publication": ("publications",),
    "item": ("items",),
    "material": ("materials",),
    "school": ("schools",),
    "facility": ("facilities",),
    "community": ("communities",),
    "village": ("villages",),
    "visit": ("visits",),
    "session": ("sessions",),
    "document": ("documents",),
    "law": ("laws",),
    "policy": ("policies",),
    "plan": ("plans",),
    "country": ("countries",),
    "stay": ("stays",),
    "loan": ("loans",),
    "job": ("jobs",),
    "animal": ("animals",),
    "tree": ("trees",),
    "well": ("wells",),
    "latrine": ("latrines",),
    "building": ("buildings",),
    "vehicle": ("vehicles",),
    "kit": ("kits",),
    "dose": ("doses",),
    "birth": ("births",),
    "death": ("deaths",),
    "incident": ("incidents",),
    "crime": ("crimes",),
    "contract": ("contracts",),
    "grant": ("grants",),
    "message": ("messages",),
    "position": ("positions",),
    "site": ("sites",),
    "system": ("systems",),
    "service": ("services",),
    "meeting": ("meetings",),
    "training": ("trainings",),
    "course": ("courses",),
    "indictment": ("indictments",),
    "point": ("points",),
}

# name: (definition in pint's language, other names). Base units name their dimension in brackets.
_PHYSICAL: Final[dict[str, tuple[str, tuple[str, ...]]]] = {
    "m": ("[length]", ("metre", "metres", "meter", "meters")),
    "km": ("1000 * m", ("kilometre", "kilometres", "kilometer", "kilometers")),
    "cm": ("m / 100", ("centimetre", "centimetres")),
    "mm": ("m / 1000", ("millimetre", "millimetres")),
    "kg": ("[mass]", ("kilogram", "kilograms")),
    "g": ("kg / 1000", ("gram", "grams")),
    "tonne": ("1000 * kg", ("tonnes", "t")),
    "s": ("[time]", ("second", "seconds")),
    "minute": ("60 * s", ("minutes",)),
    "hour": ("3600 * s", ("hours", "h")),
    "day": ("86400 * s", ("days",)),
    "week": ("604800 * s", ("weeks",)),
    # The Julian year of 365.25 days, and a twelfth of it.
    "year": ("31557600 * s", ("years",)),
    "month": ("31557600 * s / 12", ("months",)),
    "m2": ("m ** 2", ("square_metre", "square_metres")),
    "km2": ("1000000 * m ** 2", ("square_kilometre", "square_kilometres")),
    "ha": ("10000 * m ** 2", ("hectare", "hectares")),
    "m3": ("m ** 3", ("cubic_metre", "cubic_metres")),
    "litre": ("m ** 3 / 1000", ("litres", "liter", "liters", "l")),
    "kWh": ("3600000 * kg * m ** 2 / s ** 2", ("kilowatt_hour", "kilowatt_hours")),
    "MWh": ("1000 * kWh", ("megawatt_hour", "megawatt_hours")),
    "kW": ("1000 * kg * m ** 2 / s ** 3", ("kilowatt", "kilowatts")),
    "MW": ("1000 * kW", ("megawatt", "megawatts")),
    "degC": ("[temperature]", ("celsius",)),
    PERCENT: ("0.01", ("percentage",)),
    "per_mille": ("0.001", ()),
}

_CURRENCIES: Final = frozenset(
    """AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF
    CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD
    HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD
    MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN
    PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY
    TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XDR XOF XPF YER ZAR ZMW ZWL""".split()
)

_NAMES: Final[dict[str, str]] = {
    **{name: name for name in (*_COUNTING, *_PHYSICAL)},
    **{alias: name for name, others in _COUNTING.items() for alias in others},
    **{alias: name for name, (_, others) in _PHYSICAL.items() for alias in others},
    **{code: code for code in _CURRENCIES},
    "%": PERCENT,
    "per cent": PERCENT,
    ONE: ONE,
}
_PLURALS: Final[dict[str, str]] = {name: others[0] for name, others in _COUNTING.items()}

_WORD: Final = r"[A-Za-z_][A-Za-z_0-9 ]*\Z"
_LONGEST: Final = 200
# Words and 1, their whole powers, products and quotients. Any other number would size a unit, or take for ever
# where it is a power of a power.
_POWER: Final = r"(?:\s*\*\*\s*-?[1-9]\d?(?!\d))?"
_TERM: Final = rf"[(\s]*(?:[A-Za-z_]\w*|1){_POWER}(?:\s*\){_POWER})*\s*"
_COMPOUND: Final = rf"(?a:{_TERM}(?:[*/](?!\*){_TERM})*)"

_defined: dict[str, tuple[str, str]] = {}
_visible: dict[str, str] = {}


@cache
def _pint() -> types.ModuleType:
    """Import pint; raise InstallationError where it is missing, broken or of a version that does not fit."""
    try:
        import pint

        build: Any = pint.UnitRegistry  # its signature does not name what it takes
        build(None, non_int_type=Fraction, on_redefinition="raise").parse_units("")
    except Exception as problem:
        raise InstallationError("pint", problem) from problem
    return pint


@cache
def _registry() -> GenericUnitRegistry[Any, Any]:
    """Build the registry at the first question that the table of names does not answer."""
    registry: GenericUnitRegistry[Any, Any] = _pint().UnitRegistry(None, non_int_type=Fraction, on_redefinition="raise")
    for name in (*_COUNTING, *sorted(_CURRENCIES)):
        registry.define(f"{name} = [{name}]")
    for name, (definition, _) in _PHYSICAL.items():
        registry.define(f"{name} = {definition}")
    for name, (_, definition) in _defined.items():
        registry.define(f"{name} = {definition}")
    return registry


def define_unit(name: str, plural: str = "", *, equals: str = "") -> str:
    """Define a unit for this project: a counting unit of its own, or a multiple of another.

    `plural` is how several are written; `equals` names the size in another unit ("50 kg" for a bag), and is
    empty for a thing that is counted. Returns the name.
    Raises DeclarationError if the name is taken by something else, UnknownUnitError for `equals`.
    """
    if not isinstance(name, str) or not re.match(_WORD, name):
        raise DeclarationError(Message("unit-name-unfit", value=Code.of(name)))
    name = name.strip().replace(" ", "_")
    definition = f"[{name}]"
    if equals:
        match = re.match(r"\s*(\d+(?:\.\d+)?)\s*\*?\s*(.+)\Z", equals)
        if match is None:
            raise DeclarationError(Message("unit-equals-not-understood", unit=Code.of(name), value=Code.of(equals)))
        definition = f"{match.group(1)} * {unit_name(match.group(2))}"
    meaning = (plural or f"{name}s", definition)
    if _defined.get(name, meaning) != meaning or (name in _NAMES and name not in _defined):
        raise DeclarationError(Message("unit-defined-otherwise", unit=Code.of(name)))
    if name not in _defined:
        _defined[name] = meaning
        if _registry.cache_info().currsize:
            _registry().define(f"{name} = {definition}")
    _visible[name] = name
    _visible[meaning[0]] = name
    _PLURALS[name] = meaning[0]
    unit_name.cache_clear()
    return name


def defined_units(used: Iterable[str]) -> list[dict[str, str]]:
    """List the definitions of a project's own units among those used, as `define_unit` takes them."""
    words = {word for unit in used for word in re.findall(r"[A-Za-z_]\w*", unit)}
    definitions = []
    for name in sorted(words & set(_defined)):
        plural, definition = _defined[name]
        fields = {"name": name}
        if plural != f"{name}s":
            fields["plural"] = plural
        if not definition.startswith("["):
            fields["equals"] = definition.replace(" * ", " ", 1)
        definitions.append(fields)
    return definitions


@contextmanager
def own_units() -> Iterator[None]:
    """Hide the units that other projects defined while one project is read."""
    before = dict(_visible)
    _visible.clear()
    unit_name.cache_clear()
    try:
        yield
    finally:
        _visible.update(before)
        unit_name.cache_clear()


@cache
def unit_name(text: str) -> str:
    """Return the one name of a unit, simple ("people" is "person") or derived ("SEK per person").

    Raises UnknownUnitError, with the nearest known name, for an undefined unit.
    """
    plain = text.strip()
    name = _NAMES.get(plain) or _visible.get(plain) or _NAMES.get(plain.lower())
    if name is not None:
        return name
    expression = re.sub(r"\s+per\s+", "/", plain).replace("^", "**").replace("%", PERCENT)
    words = re.findall(r"[A-Za-z_][A-Za-z_0-9]*", expression)
    simple = re.fullmatch(r"[A-Za-z_][A-Za-z_0-9 ]*", expression) is not None
    if len(plain) > _LONGEST or not re.fullmatch(_COMPOUND, expression) or simple or not words or _uneven(expression):
        raise _unknown(text, plain)
    for word in words:
        if word not in _NAMES and word not in _visible:
            raise _unknown(text, word)
    named = re.sub(r"[A-Za-z_][A-Za-z_0-9]*", lambda m: _NAMES.get(m.group()) or _visible[m.group()], expression)
    registry = _registry()
    try:
        return _written(registry.parse_units(named))
    except _pint().PintError as problem:
        raise _unknown(text, plain) from problem


def _uneven(expression: str) -> bool:
    """Return whether a bracket is never closed, or never opened."""
    depths = list(accumulate((sign == "(") - (sign == ")") for sign in expression))
    return min(depths) < 0 or depths[-1] != 0


def _unknown(text: str, word: str) -> UnknownUnitError:
    near = nearest(word, [*_NAMES, *_visible])
    identifier = word if re.match(_WORD, word) else "name"
    return UnknownUnitError(
        Message("unit-unknown", unit=Code.of(text), near=Code.of(near) if near else None, name=Code(identifier))
    )


def _written(unit: Any) -> str:
    powers = sorted(unit._units.items())
    above = [_power(name, exponent) for name, exponent in powers if exponent > 0]
    below = [_power(name, -exponent) for name, exponent in powers if exponent < 0]
    top = " * ".join(above) or ONE
    return "/".join([top, *below]) if below else top


def _power(name: str, exponent: Any) -> str:
    return name if exponent == 1 else f"{name}**{exponent}"


def known_unit(text: str) -> str:
    """Return the one name of a unit that any project has defined, as `unit_name` does for the present one."""
    return text if text in _defined else unit_name(text)


@cache
def factor(unit: str, to: str) -> Fraction:
    """Return the exact number by which a figure in `unit` is multiplied to be in `to`.

    Raises UnitMismatchError, naming both, if the two measure different things.
    """
    if unit == to:
        return Fraction(1)
    if unit in _SIMPLE_DIMENSIONS and to in _SIMPLE_DIMENSIONS:
        raise mismatch(unit, to)
    registry = _registry()
    quantity = registry.Quantity(Fraction(1), _expression(unit))
    try:
        return Fraction(quantity.to(_expression(to)).magnitude)
    except registry_errors() as problem:
        raise mismatch(unit, to) from problem


_SIMPLE_DIMENSIONS: Final = frozenset({*_COUNTING, *_CURRENCIES})


def _expression(unit: str) -> str:
    return "dimensionless" if unit == ONE else re.sub(r"^1/", "1 / ", unit)


def registry_errors() -> tuple[type[Exception], ...]:
    """Return the errors pint raises for units that do not convert."""
    return (_pint().DimensionalityError,)


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


@cache
def divided(unit: str, by: str) -> str:
    """Return the unit of a quotient: SEK by person is "SEK/person"; a unit by itself is "1"."""
    return _written(_registry().parse_units(f"({_expression(unit)}) / ({_expression(by)})"))


@cache
def multiplied(unit: str, by: str) -> str:
    """Return the unit of a product."""
    return _written(_registry().parse_units(f"({_expression(unit)}) * ({_expression(by)})"))


def is_currency(unit: str | None) -> bool:
    """Return whether a unit is a currency of ISO 4217."""
    return unit in _CURRENCIES


def is_money_rate(unit: str) -> bool:
    """Return whether a unit is money for each of something, such as SEK/person."""
    above, _, below = unit.partition("/")
    return is_currency(above) and bool(below) and not is_currency(below)


def is_person(unit: str | None) -> bool:
    """Return whether a unit counts people, so that sex and double counting matter."""
    return unit == "person"


def is_counted(unit: str | None) -> bool:
    """Return whether a unit counts things one by one."""
    return unit in _COUNTING or (unit in _defined and _defined[unit][1].startswith("["))


def counted_words() -> dict[str, str]:
    """Return every word that names a counting unit, singular and plural, with the unit it names."""
    return {word: name for name, others in _COUNTING.items() for word in (name, *others)}


def unit_label(unit: str | None, number: object = None) -> str:
    """Write a unit for a reader: "1 person" but "400 people", "%" for percent, nothing for none."""
    if unit is None or unit == ONE:
        return ""
    if unit == PERCENT:
        return "%"
    if "/" in unit:
        above, *below = unit.split("/")
        parts = [unit_label(above, number), *(unit_label(part, 1) for part in below)]
        return " per ".join(part for part in parts if part)
    if number == 1:
        return unit
    return _PLURALS.get(unit, unit).replace("_", " ")

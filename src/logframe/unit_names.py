"""The words for units: what is counted, what is measured and the currencies, and how a unit is written for a reader."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import Final, NamedTuple

_RAISED: Final = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
PERCENT: Final = "percent"
ONE: Final = "1"

# name: plural and other names. Each is a dimension of its own.
COUNTING: Final[dict[str, tuple[str, ...]]] = {
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
PHYSICAL: Final[dict[str, tuple[str, tuple[str, ...]]]] = {
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
    "GWh": ("1000 * MWh", ("gigawatt_hour", "gigawatt_hours")),
    "kW": ("1000 * kg * m ** 2 / s ** 3", ("kilowatt", "kilowatts")),
    "MW": ("1000 * kW", ("megawatt", "megawatts")),
    "GW": ("1000 * MW", ("gigawatt", "gigawatts")),
    "degC": ("[temperature]", ("celsius",)),
    PERCENT: ("0.01", ("percentage",)),
    "per_mille": ("0.001", ()),
}

CURRENCIES: Final = frozenset(
    """AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF
    CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD
    HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD
    MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN
    PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY
    TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XDR XOF XPF YER ZAR ZMW ZWL""".split()
)

NAMES: Final[dict[str, str]] = {
    **{name: name for name in (*COUNTING, *PHYSICAL)},
    **{alias: name for name, others in COUNTING.items() for alias in others},
    **{alias: name for name, (_, others) in PHYSICAL.items() for alias in others},
    **{code: code for code in CURRENCIES},
    "%": PERCENT,
    "per cent": PERCENT,
    **dict.fromkeys(("live birth", "live births"), "birth"),
    **dict.fromkeys(("inhabitant", "inhabitants"), "person"),
    ONE: ONE,
}
PLURALS: Final[dict[str, str]] = {name: others[0] for name, others in COUNTING.items()}

# A rate: "deaths per 1,000 live births", "per 100,000 people".
RATE: Final = re.compile(r"(?a:(.*?)\s*\bper\s+([1-9]\d{0,2}(?:[, _]?\d{3}){1,3}|[1-9]\d{1,11})\s+(\D.*))")


class Definition(NamedTuple):
    """What a word means that the library does not know: so many of a `base`, or a thing counted if `size` is 0."""

    name: str
    plural: str
    size: Fraction = Fraction(0)
    base: str = ONE

    @classmethod
    def of(cls, name: str, plural: str) -> Definition:
        """Return the definition of a thing that is counted, with its regular plural where none is stated."""
        return cls(name, plural or plural_of(name))

    @property
    def is_rate(self) -> bool:
        """Return whether it is a rate such as "death per 1000 birth", which needs no definition in a file."""
        return " per " in f" {self.name}"


def plural_of(word: str) -> str:
    """Return the regular English plural of a word; one that seems to be a plural stays as it is."""
    if re.search(r"(?:ss|us|x|z|ch|sh)\Z", word):
        return f"{word}es"
    if re.search(r"[^aeiou]y\Z", word):
        return f"{word[:-1]}ies"
    return word if word.endswith("s") else f"{word}s"


def definitions_of(unit: str | None) -> tuple[Definition, ...]:
    """Return what the words of a unit mean that the library does not know."""
    definitions: tuple[Definition, ...] = getattr(unit, "definitions", ())
    return definitions


def unit_rows() -> list[dict[str, str]]:
    """Return every unit of the library as a plain row: its name, its other names, and what it is."""
    rows = [
        *((name, ", ".join(names), "counted") for name, names in COUNTING.items()),
        *((name, ", ".join(names), definition.strip("[]")) for name, (definition, names) in PHYSICAL.items()),
        *((code, "", "currency") for code in sorted(CURRENCIES)),
    ]
    return [dict(zip(("unit", "names", "definition"), row, strict=True)) for row in rows]


def rate_for(unit: str | None) -> int:
    """Return the number of things that a rate is for: 1000 for deaths per 1,000 births, else 1."""
    rate = None if unit is None or "per" not in unit else RATE.fullmatch(unit)
    return 1 if rate is None else int(rate[2])


def rate_parts(unit: str) -> tuple[str, str]:
    """Return what a rate counts, "" if nothing is named, and of what there are so many."""
    rate = RATE.fullmatch(unit)
    return ("", unit) if rate is None else (rate[1], rate[3])


def unit_label(unit: str | None, number: object = None) -> str:
    """Write a unit for a reader: "1 person" but "400 people", "%" for percent, nothing for none."""
    if unit is None or unit == ONE:
        return ""
    if unit == PERCENT:
        return "%"
    plurals = {definition.name: definition.plural for definition in definitions_of(unit)}
    rate = RATE.fullmatch(unit)
    if rate is not None:
        above = _label(rate[1], plurals, number)
        return f"{above} per {int(rate[2]):,} {_label(rate[3], plurals, 2)}".strip()
    return _label(unit, plurals, number)


def _label(unit: str, plurals: Mapping[str, str], number: object) -> str:
    if "/" in unit:
        above, *below = unit.split("/")
        parts = [_label(above, plurals, number), *(_label(part, plurals, 1) for part in below)]
        return " per ".join(part for part in parts if part)
    if unit in (ONE, PERCENT):
        return unit_label(unit)
    if "*" in unit:
        powers = re.sub(r"\*\*(\d+)", lambda power: power[1].translate(_RAISED), unit)
        return powers.replace("*", "·").replace("_", " ")
    if number == 1:
        return unit
    return (plurals.get(unit) or PLURALS.get(unit, unit)).replace("_", " ")


def defined_units(used: Iterable[str]) -> list[dict[str, str]]:
    """List the definitions of a project's own units among those used, as `define_unit` takes them."""
    definitions = {definition for unit in used for definition in definitions_of(unit) if not definition.is_rate}
    listed = []
    for definition in sorted(definitions):
        fields = {"name": definition.name}
        if definition.plural != plural_of(definition.name):
            fields["plural"] = definition.plural
        if definition.size:
            fields["equals"] = f"{_decimal(definition.size)} {definition.base}"
        listed.append(fields)
    return listed


def _decimal(size: Fraction) -> str:
    """Write a size, which ends, since it was made of numbers that do."""
    places = next(places for places in itertools.count() if (size * 10**places).denominator == 1)
    digits = str(int(size * 10**places)).rjust(places + 1, "0")
    return f"{digits[:-places]}.{digits[-places:]}" if places else digits

"""Whether the inputs of a quotient speak of the same time and place."""

from __future__ import annotations

from collections.abc import Iterator

from logframe.country_names import place_name
from logframe.declaration.programme.derivations import Derivation, Figure, Operation, figures_in
from logframe.declaration.values.periods import Period, merged
from logframe.messages import Joined, Message


def scope_warnings(derivation: Derivation) -> Iterator[Message]:
    """Return where what is divided and what it is divided by differ in period or place, or do not say theirs."""
    if not isinstance(derivation, Operation):
        return
    yield from scope_warnings(derivation.left)
    yield from scope_warnings(derivation.right)
    if derivation.sign != "/":
        return
    above, below = list(figures_in(derivation.left)), list(figures_in(derivation.right))
    if not above or not below:
        return
    first, second = _span(above), _span(below)
    unknown = [figure.id for figure in (*above, *below) if not isinstance(figure.period, Period)]
    if first is not None and second is not None and first != second:
        yield Message("claim-periods-differ", above=Joined(tuple(first), "and"), below=Joined(tuple(second), "and"))
    elif unknown and (first is not None or second is not None or len(set(unknown)) < len(above) + len(below)):
        yield Message("claim-periods-may-differ", figures=tuple(dict.fromkeys(unknown)))
    elif unknown:
        yield Message("claim-periods-not-given", figures=tuple(dict.fromkeys(unknown)))
    places_above, places_below = _places(above), _places(below)
    if places_above and places_below and places_above != places_below:
        yield Message("claim-places-differ", above=Joined(places_above, "and"), below=Joined(places_below, "and"))


def _places(figures: list[Figure]) -> tuple[str, ...]:
    return tuple(sorted({place_name(figure.place) for figure in figures if figure.place}))


def _span(figures: list[Figure]) -> list[Period] | None:
    periods = [figure.period for figure in figures if isinstance(figure.period, Period)]
    return merged(periods) if len(periods) == len(figures) else None

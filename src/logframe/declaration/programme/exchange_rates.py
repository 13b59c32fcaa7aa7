"""Exchange rates: dated and sourced, or none."""

from __future__ import annotations

from logframe.declaration.framework.sources import Source, source_of
from logframe.declaration.programme.derivations import Figure
from logframe.declaration.values.money import currency
from logframe.declaration.values.numbers import Number, Numeric, number
from logframe.declaration.values.periods import Period, parse_period
from logframe.errors import DeclarationError
from logframe.messages import Message


def exchange_rate(of: str, to: str, rate: Number | Numeric, *, on: str | Period, source: Source | str) -> Figure:
    """Declare what one unit of a currency was worth: exchange_rate("USD", "SEK", 7.95, on="2005-12-31", source=...).

    Returns a figure in SEK/USD; an amount in USD times the rate is one in SEK. `on` is the day of the rate, or
    the period of an average. Raises DeclarationError for two equal currencies, a rate that is not above zero
    or one without a source, PeriodError for a date that no calendar has.
    """
    first, second = currency(of), currency(to)
    value = number(rate, Message("subject-exchange-rate"))
    if first == second:
        raise DeclarationError(Message("exchange-rate-to-itself", currency=first))
    if value.low is None or value.low <= 0:
        raise DeclarationError(Message("exchange-rate-not-positive", value=value))
    named = source_of(source or None)
    if named is None:
        raise DeclarationError(Message("exchange-rate-without-source"))
    when = parse_period(on, Message("subject-exchange-rate-date"))
    return Figure(
        f"{first}-in-{second}-{str(when).replace('/', '-to-')}",
        f"What one {first} cost in {second}",
        value,
        unit=f"{second}/{first}",
        period=when,
        source=named,
        estimated_by="exchange rate",
    )

"""Periods and dates of ISO 8601, whole days, both ends included."""

from __future__ import annotations

import re
from datetime import MAXYEAR, MINYEAR, date, datetime, timedelta
from functools import lru_cache
from operator import attrgetter
from typing import Final, TypeAlias

import attrs

from logframe.declaration.values.numbers import Missing
from logframe.errors import PeriodError, WrongTypeError, brief
from logframe.messages import Code, Message

_PART: Final = r"(\d{4})(?:-(?:H([12])|Q([1-4])|(\d{2})(?:-(\d{2}))?))?\Z"
_SECOND_DAY: Final = date(1, 1, 2)
_ONE_DAY: Final = timedelta(days=1)
# In English whatever the locale of the machine: reviews are the same everywhere.
MONTHS: Final = (
    *("", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October"),
    *("November", "December"),
)


def _days_in(year: int, month: int) -> int:
    """Count the days of a month."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


@attrs.frozen(order=True)
class Period:
    """Whole days from `start` to `end`, both included."""

    start: date
    end: date

    def __attrs_post_init__(self) -> None:
        """Refuse what is no day, and an end before the start."""
        for day in (self.start, self.end):
            if type(day) is not date and (not isinstance(day, date) or isinstance(day, datetime)):
                raise WrongTypeError(Message("period-end-not-date", kind=Code(type(day).__name__), value=brief(day)))
        if self.start > self.end:
            raise PeriodError(Message("period-days-in-wrong-order", start=self.start, end=self.end))

    @property
    def days(self) -> int:
        """Count the days."""
        return (self.end - self.start).days + 1

    def contains(self, period: Period) -> bool:
        """Return whether the other lies wholly inside."""
        return self.start <= period.start and period.end <= self.end

    def overlap(self, period: Period) -> Period | None:
        """Return the days both have in common, None if there are none."""
        if self.contains(period):
            return period
        if period.contains(self):
            return self
        start, end = max(self.start, period.start), min(self.end, period.end)
        return Period(start, end) if start <= end else None

    def until(self, day: date) -> Period | None:
        """Return the part up to and including a day, None if the period starts later."""
        if day >= self.end:
            return self
        return None if day < self.start else Period(self.start, day)

    @property
    def whole_months(self) -> int | None:
        """Count the months if the period consists of whole ones, else None."""
        if self.start.day != 1 or self.end.day != _days_in(self.end.year, self.end.month):
            return None
        return (self.end.year - self.start.year) * 12 + self.end.month - self.start.month + 1

    @property
    def length(self) -> tuple[str, int]:
        """Return the length in months where it has whole ones, else in days: a leap year is as long as a year."""
        months = self.whole_months
        return ("days", self.days) if months is None else ("months", months)

    def __str__(self) -> str:
        """Write the shortest ISO form: "2004", "2004-07/2005-12", "2004-07-15/2004-08-03"."""
        months = self.whole_months
        # ISO 8601 has four digits; strftime leaves the noughts of early years out.
        first, last = str(self.start)[:7], str(self.end)[:7]
        year = first[:4]
        if months is None:
            return self.start.isoformat() if self.days == 1 else f"{self.start}/{self.end}"
        if months == 12 and self.start.month == 1:
            return year
        if months == 6 and self.start.month in (1, 7):
            return f"{year}-H{1 if self.start.month == 1 else 2}"
        if months == 3 and self.start.month % 3 == 1:
            return f"{year}-Q{(self.start.month + 2) // 3}"
        return first if months == 1 else f"{first}/{last}"

    def in_words(self) -> str:
        """Write the period for a reader: "July 2004 to December 2005", "2004"."""
        months = self.whole_months
        if months is None:
            first = day_in_words(self.start)
            return first if self.days == 1 else f"{first} to {day_in_words(self.end)}"
        if self.start.month == 1 and self.end.month == 12:
            years = (self.start.year, self.end.year)
            return f"{years[0]}" if years[0] == years[1] else f"{years[0]} to {years[1]}"
        last = f"{MONTHS[self.end.month]} {self.end.year}"
        if months == 1:
            return last
        year = "" if self.start.year == self.end.year else f" {self.start.year}"
        return f"{MONTHS[self.start.month]}{year} to {last}"


When: TypeAlias = Period | Missing


def day_before(day: date) -> date:
    """Return the day before; the first day of the calendar, which databases write for none, is its own."""
    return max(day, _SECOND_DAY) - _ONE_DAY


def months_after(day: date, months: int) -> date:
    """Return the day so many calendar months later, earlier for a number below 0; the calendar's end beyond it.

    The last day of a month gives the last of another, and no day lies beyond the end of its month.
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not MINYEAR <= year <= MAXYEAR:
        return date.min if months < 0 else date.max
    last = _days_in(year, month + 1)
    is_last = day.day == _days_in(day.year, day.month)
    return date(year, month + 1, last if is_last else min(day.day, last))


def day_in_words(day: date) -> str:
    """Write a day for a reader: "30 June 2006"."""
    return f"{day.day} {MONTHS[day.month]} {day.year}"


def parse_period(text: object, what: str | Message = "period") -> Period:
    """Read "2004", "2004-H2", "2004-Q3", "2004-07", "2004-07-15" or two of them joined by "/".

    Raises WrongTypeError for anything but text, PeriodError for text that names no period, for a day that no
    calendar has, and for a period that ends before it starts.
    """
    if isinstance(text, Period):
        return text
    if isinstance(text, date):
        day = _as_day(text, what)
        return Period(day, day)
    if not isinstance(text, str):
        # A column of years may hold whole numbers of another library, as numpy's.
        is_whole = hasattr(type(text), "__index__") and not isinstance(text, bool)
        year = Code(str(text)) if is_whole else None
        raise WrongTypeError(Message("period-not-text", subject=what, kind=Code(type(text).__name__), example=year))
    return _parse(text.strip(), what)


@lru_cache(maxsize=4096)
def _parse(text: str, what: str | Message) -> Period:
    first, slash, second = text.partition("/")
    start = _part(first.strip(), text, what)
    if not slash:
        return start
    end = _part(second.strip(), text, what)
    if start.start > end.end:
        raise PeriodError(
            Message(
                "period-ends-before-start", subject=what, value=Code.of(text), first=Code(first), second=Code(second)
            )
        )
    return Period(start.start, end.end)


def _part(text: str, whole: str, what: str | Message) -> Period:
    match = re.match(_PART, text)
    if match is None:
        raise PeriodError(Message("period-not-iso", subject=what, value=Code.of(whole[:60])))
    year, half, quarter, month, day = match.groups()
    if year == "0000":
        raise PeriodError(Message("period-of-year-zero", subject=what, value=Code.of(whole)), rule="LF218")
    if half or quarter:
        length = 6 if half else 3
        first = (int(half or quarter) - 1) * length + 1
        return _months(int(year), first, length)
    if month is None:
        return _months(int(year), 1, 12)
    if not 1 <= int(month) <= 12:
        raise PeriodError(
            Message("period-of-unknown-month", subject=what, value=Code.of(whole), month=int(month)), rule="LF218"
        )
    if day is None:
        return _months(int(year), int(month), 1)
    try:
        only = date(int(year), int(month), int(day))
    except ValueError:
        raise PeriodError(
            Message(
                "day-in-no-calendar",
                subject=what,
                value=Code.of(whole),
                day_number=int(day),
                month=Message("month-name", month=Code(MONTHS[int(month)])),
                period=_months(int(year), int(month), 1),
                count=_days_in(int(year), int(month)),
            ),
            rule="LF218",
        ) from None
    return Period(only, only)


def _months(year: int, first: int, count: int) -> Period:
    last = first + count - 1
    return Period(date(year, first, 1), date(year, last, _days_in(year, last)))


def _as_day(day: date, what: str | Message) -> date:
    if day != day:  # the "not a time" of tables of data, which is a date to Python
        raise PeriodError(Message("date-not-a-time", subject=what))
    return day.date() if isinstance(day, datetime) else day


def today() -> date:
    """Return the day of the computer's clock: the only place that asks for it."""
    return date.today()


def parse_day(text: object, what: str | Message = "date", *, last: bool = True) -> date:
    """Read a date. "2005-12" and "2005" mean their last day, or their first if `last` is False."""
    if isinstance(text, date):
        return _as_day(text, what)
    period = parse_period(text, what)
    return period.end if last else period.start


def parse_when(text: object, what: str | Message = "period") -> When | None:
    """Read a period, or the statement that it is unknown; None stays None."""
    if text is None or isinstance(text, (Missing, Period)):
        return text
    return parse_period(text, what)


def union_days(periods: list[Period]) -> int:
    """Count the days that at least one of the periods has."""
    if len(periods) == 1:
        return periods[0].days
    return sum(period.days for period in merged(periods))


def merged(periods: list[Period]) -> list[Period]:
    """Join periods that touch or overlap; the result is disjoint and in order."""
    joined: list[Period] = []
    for period in sorted(periods, key=attrgetter("start", "end")):
        if joined and (period.start - joined[-1].end).days <= 1:
            joined[-1] = Period(joined[-1].start, max(joined[-1].end, period.end))
        else:
            joined.append(period)
    return joined

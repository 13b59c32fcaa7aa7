"""The values of one indicator of a file, read by the kind that its measure, title and values show."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Final

import attrs

from logframe import units
from logframe.declaration.values.numbers import ZERO, Missing, Number, Value
from logframe.declaration.values.quantities import Quantity
from logframe.evaluation.figures.averages import is_average
from logframe.exchange.iati import model
from logframe.exchange.iati.joined_parts import Cells, Row, Together, alike, joined, rows_of, split_of
from logframe.exchange.iati.model import Figure, first_of
from logframe.exchange.iati.policies import IatiPolicy
from logframe.exchange.iati.problems import Problems
from logframe.exchange.iati.titles import unit_in, without_code
from logframe.exchange.iati.valued_texts import money, percent_in
from logframe.exchange.numbers import PLAIN
from logframe.exchange.values.figure_fields import value_of
from logframe.exchange.values.numbers import read_number
from logframe.exchange.values.signs import MACHINE, Sign, Signs, evidence
from logframe.exchange.values.unit_words import read_unit
from logframe.messages import Code, Message, primary
from logframe.terms import Level

_PLACEHOLDER: Final = re.compile(r"9{4,}(?:\.0+)?")
# The languages that write 1.500 for fifteen hundred.
_POINT_GROUPS: Final = frozenset("bs ca da de el es eu gl hr id is it mk nl pt ro sl sr tr vi".split())
# Countries with one of those languages that write it 1,500.
_POINT_DECIMALS: Final = frozenset("MX GT HN SV NI PA DO PR PE CU US BZ 419 CH LI".split())
_IN_THREES: Final = re.compile(r"[1-9]\d{0,2}\.\d{3}")
_NUMBER_OF: Final = re.compile(r"\s*(?:(?:total\s+)?(?:number|no\.?)\s+of|#|nombre|número|antal)\b", re.IGNORECASE)


def signs_in(figures: Iterable[Figure]) -> Signs:
    """Return what commas and points are by the figures of an activity.

    A point in a plain number is decimal by the standard, whatever it is in sums of money.
    """
    texts = [figure.value for figure in figures if figure.value is not None]
    commas = evidence(text for text in texts if "," in text)
    points = evidence(text for text in texts if "." in text and not PLAIN.fullmatch(text.strip()))
    return Signs(commas.comma, points.point or MACHINE.point)


def point_in(figures: Iterable[Figure], language: str, countries: Iterable[str]) -> Sign:
    """Return what the point in "300.000" is by other figures of an activity, else by its language; "mixed" if open.

    A language is no evidence where one of its `countries`, or that of the language itself, writes otherwise.
    """
    texts = [figure.value for figure in figures if figure.value is not None]
    shown = evidence(text for text in texts if not _IN_THREES.fullmatch(text.strip()))
    tags = {part.upper() for part in (*re.split("[-_]", language.strip())[1:], *countries)}
    groups = primary(language.strip()) in _POINT_GROUPS and tags.isdisjoint(_POINT_DECIMALS)
    return shown.point or ("thousands" if groups else "mixed")


@attrs.frozen
class Setting:
    """What an indicator is read with: the file's policy, the activity's currency and signs, and where problems go.

    `signs` is asked for only where a comma or a point may be either, `point` only where a count has one before three
    digits.
    """

    policy: IatiPolicy
    currency: str
    problems: Problems
    signs: Callable[[], Signs]
    point: Callable[[], Sign]


@attrs.frozen
class Published:
    """An indicator of a file with what its place in the activity says: its id, title, level, and if it aggregates.

    `part` is the part of an indicator that it is, () of the whole.
    """

    id: str
    element: model.Indicator
    level: Level | None
    aggregates: bool
    title: str
    part: Cells = ()

    @property
    def words(self) -> str:
        """Return its title and description."""
        return f"{self.element.title} {first_of(self.element.descriptions)}"


class ValueReading:
    """Reads the values of one indicator, by the kind that its measure, title and values show."""

    def __init__(self, published: Published, setting: Setting, measure: str) -> None:
        self.published = published
        self.setting = setting
        self.measure = measure
        element = published.element
        self.currency = _currency_of(element, setting.currency)
        self.unit = self.currency or (None if measure == "2" else unit_in(element.title))
        self.is_percentage = measure == "2" or self.unit == units.PERCENT or _are_percentages(element)
        counts = _NUMBER_OF.match(without_code(published.title)) is not None
        # "20 km" beside "500 m": named by the values where the title names none.
        self.written = None if self.unit is not None or counts or self.is_percentage else _written_in(element)
        self.unit = self.unit or self.written
        self.is_average = not counts and not self.is_percentage and is_average(published.title, self.unit)
        self.adds_up = not self.is_percentage and not self.is_average
        # Of money `money` takes care.
        self.plain_unit = "" if self.is_percentage or units.is_currency(self.unit) else self.unit or ""
        self.is_counted = self.adds_up and (counts or not (self.plain_unit and _is_physical(self.plain_unit)))
        whole = any(not figure.is_part for span in element.spans for figure in (*span.targets, *span.actuals))
        # Where every figure is the same part of a total, that part is what is measured.
        self.part = published.part or (() if whole else _one_part(model.figures(element)))

    def together(self, figures: Sequence[Figure], rule: str, name: str) -> Iterable[Together]:
        """Return what the figures of one time come to."""
        if not figures:
            return ()
        valued = [(figure, self.value(figure, rule, name)) for figure in figures]
        if len(figures) == 1 and not figures[0].is_part and not self.part:
            # By far the most stand alone.
            figure, value = valued[0]
            return (Together(value, {}, (Row(figure, value),), figure.raw),)
        rows = [Row(figure, value) for figure, value in valued] if self.part else rows_of(valued)
        options = joined(rows, adds_up=self.adds_up, aggregates=self.published.aggregates)
        if self.part:
            options = map(self._of_part, options)
        return options if name == "actual" else [self._of_whole(option, name) for option in options]

    def _of_part(self, option: Together) -> Together:
        """Return it with its part beside its value, so that it is not lost."""
        figure = option.rows[0].figure
        is_of_part = figure.is_part or self.published.part
        return attrs.evolve(option, split=split_of([Row(figure, option.value, self.part)])) if is_of_part else option

    def _of_whole(self, option: Together, name: str) -> Together:
        """Return it with a reason in the place of a value that is one of parts; "at least" so much is no target."""
        is_open = isinstance(option.value, Number) and not option.value.is_bounded and option.is_of_parts
        if option.definition is None and not (name == "target" and is_open):
            return option
        message = Message("iati-of-parts-alone", figure=Code(name), parts=option.parts)
        self.setting.problems.wrong(option.rows[0].figure.line, "", "warning", message)
        return attrs.evolve(option, value=Missing(message=message), definition=None)

    def value(self, element: Figure, rule: str, name: str) -> Value:
        """Read a value, and report it under the official rule if it is not what the measure asks for."""
        problems, text, is_number = self.setting.problems, element.value, self.measure in ("1", "2", "3", "4")
        if text is None:
            if is_number:
                problems.wrong(element.line, f"{rule}.1", "error", Message("iati-no-value", figure=Code(name)))
            return Missing(message=Message("iati-value-not-given"))
        if self.measure == "5":
            problems.wrong(element.line, f"{rule}.3", "warning", Message("iati-qualitative-value", figure=Code(name)))
        if _PLACEHOLDER.fullmatch(text.strip()):
            message = Message("iati-value-placeholder", value=text.strip())
            problems.told(element.line, message)
            return Missing(message=message)
        amount = money(text, self.setting.currency) if self.currency else None
        if amount is not None and amount[1] != self.currency:
            return Missing(message=Message("iati-value-other-unit", value=text.strip(), unit=Code(self.currency)))
        # Decimal by the standard, but counts have no thousandths.
        in_threes = self.is_counted and _IN_THREES.fullmatch(text.strip()) is not None
        plain_signs = attrs.evolve(MACHINE, point=self.setting.point()) if in_threes else MACHINE
        value = value_of(text, is_percentage=self.is_percentage, signs=plain_signs, unit=self.plain_unit)
        problem = None
        # "0.45 (45%)" is no 0.45 %.
        percent = percent_in(text) if self.is_percentage and "%" in text else None
        if percent is not None:
            value = percent
        if isinstance(value, Missing):
            problem = value.cause
            if "," in text:
                signs = self._signs()
                value = value_of(text, is_percentage=self.is_percentage, signs=signs, unit=self.plain_unit)
                if isinstance(value, Number):
                    problem = Message("iati-value-comma-read", value=text.strip(), sign=Code(signs.comma))
        if amount is not None and (shown := money(text, self.setting.currency, self.setting.signs())) is not None:
            value, problem = shown[0], None
        is_plain = not element.written and (text.isdigit() or PLAIN.fullmatch(text.strip()) is not None)
        if isinstance(value, Number) and problem is None and (in_threes or not is_plain):
            amount_read = Quantity(value, self.plain_unit or units.ONE)
            problem = Message("iati-value-read-as", value=element.raw.strip(), number=amount_read)
        if problem is not None and (is_number or in_threes):
            message = Message("iati-not-a-number", figure=Code(name), problem=problem)
            problems.wrong(element.line, f"{rule}.2" if is_number else "", "warning", message)
        return value

    def _signs(self) -> Signs:
        """Return what a comma is in these values: people are counted in whole numbers."""
        is_counted = self.adds_up and self.unit is not None and units.is_counted(self.unit)
        return attrs.evolve(MACHINE, comma="thousands" if is_counted else self.setting.signs().comma)


def _one_part(figures: Iterable[Figure]) -> Cells:
    """Return the one part that figures are of, () where they are of several."""
    rows = rows_of([(figure, ZERO) for figure in figures if figure.is_part], over_time=True)
    return rows[0].cells if len({alike(row.cells) for row in rows}) == 1 else ()


def _are_percentages(element: model.Indicator) -> bool:
    """Return whether all that is written of an indicator is per cent."""
    texts = [text for figure in model.figures(element) if (text := (figure.value or "").strip())]
    return bool(texts) and all(text.endswith("%") for text in texts)


def _is_physical(unit: str) -> bool:
    return not (units.is_counted(unit) or units.is_currency(unit))


def _written_in(element: model.Indicator) -> str | None:
    """Return the physical unit that the values of an indicator name, of several the first; None without one."""
    for figure in model.figures(element):
        text = (figure.value or "").strip()
        # By far the most are digits alone.
        if text and not text.isdigit() and PLAIN.fullmatch(text) is None:
            answer = read_number(text, MACHINE)
            if answer is not None and answer.unit and not answer.percent and _is_physical(answer.unit):
                return read_unit(answer.words) or answer.unit
    return None


def _currency_of(element: model.Indicator, own: str) -> str | None:
    """Return the currency that the values of an indicator name, of several the first; None without one."""
    for figure in model.figures(element):
        text = (figure.value or "").strip()
        # By far the most are digits alone.
        if not text.isdigit() and (amount := money(text, own)) is not None:
            return amount[1]
    return None

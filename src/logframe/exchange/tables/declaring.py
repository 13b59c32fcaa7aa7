"""Indicators from their plans: of which kind each is, and every figure at its cell."""

from __future__ import annotations

import datetime
import functools
from collections.abc import Callable, Sequence
from typing import Any, Final

import attrs

from logframe import units
from logframe.declaration.framework.indicators import Indicator
from logframe.declaration.framework.kinds import Count, Measure, Milestone, Money, Percentage
from logframe.declaration.framework.sources import Source
from logframe.declaration.framework.targets import Target
from logframe.declaration.values.numbers import Number
from logframe.declaration.values.periods import Period
from logframe.declaration.values.quick_constructors import quick_constructor
from logframe.diagnostics import Severity
from logframe.errors import LogframeError
from logframe.exchange.structuring import INDICATORS
from logframe.exchange.tables.accumulation import accumulation_of
from logframe.exchange.tables.actuals import Actuals, check_shares
from logframe.exchange.tables.aims import AIMS, Dated, baseline_of, targets_of, tell_parts_alone, with_wholes
from logframe.exchange.tables.counted_units import counted_without_column, is_rate, unit_of
from logframe.exchange.tables.doubles import without_doubles, without_shares, without_superseded
from logframe.exchange.tables.figure_values import (
    VALUED,
    Kind,
    Reader,
    ValueOf,
    is_change,
    resolve_changes,
    stated_kind,
    values_of,
)
from logframe.exchange.tables.findings import Findings, near, shown
from logframe.exchange.tables.fraction_figures import take_fractions
from logframe.exchange.tables.levels import PLACES, level_of
from logframe.exchange.tables.planned_splits import planned_splits
from logframe.exchange.tables.plans import Figure, IndicatorPlan, Piece
from logframe.exchange.tables.proposing import proposed
from logframe.exchange.tables.scaling import scale, take_scales
from logframe.exchange.tables.table_words import plain, words
from logframe.exchange.tables.target_parts import with_parts
from logframe.exchange.tables.times import Times
from logframe.exchange.tables.worded_figures import take_words
from logframe.exchange.tables.written_units import in_one_unit
from logframe.exchange.values.booleans import is_nothing
from logframe.exchange.values.vocabulary import MONEY
from logframe.messages import Code, Message
from logframe.terms import DIRECTIONS, FREQUENCIES, Accumulation

_LEVELS: Final = frozenset({"input", "activity", "output", "outcome", "impact"})
_MOST_TRIES: Final = 40
_READY: Final = frozenset({"id", "baseline", "verified_by", "frequency", "responsible", "explanation", "note"})


@functools.cache
def _constructor(kind: str) -> Callable[..., Indicator]:
    made = INDICATORS[kind]
    return quick_constructor(made, *(field.name for field in attrs.fields(made) if field.name not in _READY))


class Declarer:
    """Declares the indicators of one table."""

    def __init__(self, reader: Reader, times: Times, sources: Callable[[Piece], Source]) -> None:
        self.reader = reader
        self.times = times
        self.sources = sources
        self.headings = dict(reader.headings)
        """What is kept of a column has the heading that people wrote."""

    def indicator(self, plan: IndicatorPlan, level: str) -> Indicator | None:
        """Declare an indicator; a figure that it cannot have is missing, with an error at its cell."""
        take_scales(plan, self.reader.findings)
        take_fractions(plan, self.reader)
        take_words(plan, self.reader.findings)
        unit = unit_of(plan, self.reader.findings)
        if VALUED.isdisjoint([figure.role for figure in plan.figures]):
            unit = proposed(plan, unit, self.reader) or unit
        refused: set[str] = set()
        for _ in range(_MOST_TRIES):
            try:
                return self.declared(plan, level, unit, refused)
            except LogframeError as problem:
                if not self.refuse(plan, problem, refused):
                    break
        return None

    def refuse(self, plan: IndicatorPlan, problem: LogframeError, refused: set[str]) -> bool:
        """Leave out the figure at which a declaration failed; return whether there was one."""
        pieces = [figure.piece for figure in plan.figures] + [*plan.beside.values(), plan.piece]
        cell = next((piece.cell for piece in pieces if piece.cell.place == problem.place), plan.piece.cell)
        self.reader.findings.add("error", cell, "table-cell-refused", text=shown(cell.text), problem=problem.message)
        place = cell.reference
        if place in refused or cell is plan.piece.cell:
            if "" in refused:
                return False
            refused.add("")  # without any figure or unit
            return True
        refused.add(place)
        return True

    def declared(self, plan: IndicatorPlan, level: str, unit: str | None, refused: set[str]) -> Indicator:
        """Declare an indicator without the figures that were refused."""
        own = plan if not refused else attrs.evolve(
            plan, figures=[] if "" in refused else [self.without(figure, refused) for figure in plan.figures],
            beside={role: piece for role, piece in plan.beside.items() if piece.cell.reference not in refused},
        )  # fmt: skip
        unit = None if "" in refused else unit
        shape, entries = values_of(own, unit, self.reader)
        if shape == "number":
            entries = list(in_one_unit(own, entries, unit, self.reader))
        entries = without_superseded(own, entries, self.reader.findings)
        if shape in ("number", "percent"):
            entries = without_shares(own, entries, unit, shape, self.reader.findings)
        if shape == "number":
            scale(entries)
        resolve_changes(entries, shape == "percent", self.reader)
        dated = without_doubles([(entry, self.time(entry)) for entry in entries], self.reader.findings)
        if [entry for entry in entries if entry.figure.part is not None]:
            dated = with_wholes(own, dated, self.reader.findings) if shape in ("number", "percent") else dated
            tell_parts_alone(dated, self.reader.findings)
        accumulates = accumulation_of(own, dated, self.reader.findings) if shape == "number" else None
        if shape == "number" and accumulates is None and any(map(is_change, entries)):
            accumulates = "snapshot"
            self.reader.findings.infer(plan.piece.cell, "table-inferred-level-of-change", text=shown(plan.statement))
        if shape == "number" and accumulates is None and own.has_states:
            accumulates = "snapshot"
            self.reader.findings.infer(plan.piece.cell, "table-inferred-order", text=shown(plan.statement))
        if unit is None and shape == "number":
            unit = self.shared_unit(entries) or self.counted(plan, entries)
        kind = self.kind(own, unit, shape, entries)
        keywords = self.keywords(own, unit, kind, level)
        if accumulates is not None and kind.kind in ("count", "measure", "money"):
            keywords["accumulates"] = accumulates
        self.figures(own, dated, accumulates, shape, kind, keywords)
        place = self.reader.place(plan.piece.cell)
        return _constructor(kind.kind)(id=plan.id, statement=plan.statement, declared_at=place, **keywords)

    @staticmethod
    def without(figure: Figure, refused: set[str]) -> Figure:
        """Return a figure, as one without a number where it was refused."""
        if figure.piece.cell.reference not in refused:
            return figure
        piece = figure.piece
        return attrs.evolve(figure, piece=Piece(piece.cell, "n/a", piece.number, False), raw=piece.text)

    def time(self, entry: ValueOf) -> Period | None:
        """Return the dates of a figure: those that its own text says, else those of its column."""
        figure, when, year = entry.figure, entry.when, self.times.year
        if when is not None and (when.period is not None or when.years is not None):
            return self.times.dated(when, figure.piece.cell)
        if figure.when is not None:
            return self.times.dated(figure.when, figure.top or figure.piece.cell)
        if year is not None and figure.whole:
            return Period(datetime.date(year, 1, 1), datetime.date(year, 12, 31))
        return None

    @staticmethod
    def shared_unit(entries: Sequence[ValueOf]) -> str | None:
        """Return the unit that every figure writes beside its number."""
        plain_entries = [entry for entry in entries if not entry.is_missing and not is_change(entry)]
        written = {entry.number.unit for entry in plain_entries if entry.number is not None}
        return units.defined_unit(written.pop()) if len(written) == 1 and "" not in written else None

    def counted(self, plan: IndicatorPlan, entries: Sequence[ValueOf]) -> str | None:
        """Return what the words of an indicator count; nothing where its figures are money of an open currency."""
        signs = (entry for entry in entries if entry.number and entry.number.unit and MONEY.whole(entry.number.unit))
        first = next(signs, None)
        if first is None or first.number is None or units.is_currency(counted_without_column(plan, Findings())):
            return counted_without_column(plan, self.reader.findings)
        cell = first.figure.piece.cell
        self.reader.findings.add("warning", cell, "table-unit-unknown", text=first.number.unit, near=None)
        return None

    def kind(self, plan: IndicatorPlan, unit: str | None, shape: Kind, entries: Sequence[ValueOf]) -> type[Indicator]:
        """Return the kind that is stated, else the one that the unit and the figures show."""
        piece = plan.beside.get("kind")
        if piece is not None:
            stated = stated_kind(plan)
            if stated in INDICATORS:
                return INDICATORS[stated]
            self.unclear("error", "kind", piece, tuple(INDICATORS))
        if shape == "answer":
            return Milestone
        if shape == "percent":
            return Percentage
        if units.is_currency(unit):
            return Money
        parts = [entry for entry in entries if not _is_whole(entry.value)]
        whole = not parts and not (unit is None and is_rate(plan.statement))
        return Count if whole and (unit is None or unit == "person" or units.is_counted(unit)) else Measure

    def keywords(self, plan: IndicatorPlan, unit: str | None, kind: type[Indicator], level: str) -> dict[str, Any]:
        """Return what stands beside an indicator."""
        keywords: dict[str, Any] = {"unit": unit, "level": self.level(plan, level)}
        if kind is Percentage and unit in (None, units.PERCENT):
            del keywords["unit"]
        if kind is Milestone:
            del keywords["unit"]
        self.word(plan, "direction", DIRECTIONS, keywords)
        self.word(plan, "frequency", FREQUENCIES, keywords)
        for role, keyword in (("definition", "definition"), ("responsible", "responsible")):
            if role in plan.beside:
                keywords[keyword] = plan.beside[role].text
        keywords["disaggregate_by"] = planned_splits(plan)
        if kind.kind in ("ordinal", "qualitative"):
            self.scale(plan, keywords)
        sources = [self.sources(piece) for piece in plan.verification if not is_nothing(piece.text)]
        keywords["verified_by"] = tuple({source.id: source for source in sources}.values())
        notes = [
            f"{self.headings.get(label.lower(), label)}: {piece.text}" if label else piece.text
            for label, piece in plan.notes
        ]
        commented = [plan.piece.cell]
        parts: list[str] = []
        for figure in plan.figures:
            part, role = figure.part, figure.role
            if role == "population":
                notes.append(f"{figure.heading}: {figure.piece.text}")
            if part is not None and role != "observed":
                parts.append(", ".join(filter(None, (figure.heading, part[1]))) + f": {figure.piece.text}")
            if part is not None or role in AIMS:
                commented.append(figure.piece.cell)
        notes += parts
        notes += [f"{cell.reference}: {' '.join(cell.comment.split())}" for cell in commented if cell.comment]
        keywords["note"] = "; ".join(dict.fromkeys(notes)) if notes else ""
        return keywords

    def word(self, plan: IndicatorPlan, role: str, table: Sequence[str], keywords: dict[str, Any]) -> None:
        """Take a word of one of the library's vocabularies; another one is kept as text."""
        piece = plan.beside.get(role)
        if piece is None or is_nothing(piece.text):
            return
        word = "-".join(piece.text.lower().split())
        phrase = words(role).exactly(plain(piece.text)) if role in ("frequency", "direction") else None
        word = word if phrase is None else phrase.meaning
        if word in table:
            keywords[role] = word
        else:
            self.unclear("error" if role == "direction" else "info", role, piece, table)
            plan.notes.append((role.capitalize(), piece))

    def unclear(self, severity: Severity, role: str, piece: Piece, table: Sequence[str]) -> None:
        """Note a word that is none of a vocabulary, with the nearest of it."""
        meant = near(piece.text, [*table, *words(role).phrases])
        self.reader.findings.add(severity, piece.cell, "table-word-unclear", text=shown(piece.text), near=meant,
                                 words=tuple(map(Code, table)))  # fmt: skip

    def level(self, plan: IndicatorPlan, level: str) -> str | None:
        """Return the level that is stated, else that of the node: a table has an indicator beside what it measures."""
        piece = plan.beside.get("indicator_level")
        if piece is None:
            level = PLACES[plan.level][2] if plan.level else level
            return level if level != "activity" else "output"
        if is_nothing(piece.text):
            return None
        if piece.text.lower() in _LEVELS:
            return piece.text.lower()
        stated = words("indicator_level").exactly(plain(piece.text))
        if stated is not None:
            return stated.meaning
        place = level_of(piece.text)
        if place is None:
            self.reader.findings.add("error", piece.cell, "table-level-unknown", text=shown(piece.text),
                                     near=near(piece.text, words("levels").phrases))  # fmt: skip
            return level
        return PLACES[place][2]

    def scale(self, plan: IndicatorPlan, keywords: dict[str, Any]) -> None:
        """Read "poor < fair < good", the best end being where the sign opens."""
        piece = plan.beside.get("scale", plan.piece)
        sign = "<" if "<" in piece.text else ">"
        steps = [step.strip() for step in piece.text.split(sign)]
        if "scale" not in plan.beside or len(steps) < 2:
            raise LogframeError(Message("cell-no-scale"), place=piece.cell.place)
        keywords.update(scale=steps, best="last" if sign == "<" else "first")

    def figures(
        self,
        plan: IndicatorPlan,
        dated: Dated,
        accumulates: Accumulation | None,
        shape: Kind,
        kind: type[Indicator],
        keywords: dict[str, Any],
    ) -> None:
        """Take the baseline, targets and observations, and what the project says of them."""
        keywords["baseline"] = baseline_of(plan, dated, self.times, self.reader.findings)
        keywords["target"], keywords["milestones"] = targets_of(
            plan, dated, accumulates, shape, self.times, self.reader.findings
        )
        if [entry for entry, _ in dated if entry.figure.part is not None]:
            whole = keywords["target"]
            keywords["target"] = with_parts(whole if isinstance(whole, (list, tuple)) else [whole], dated)
            keywords["target"] = keywords["target"] if isinstance(whole, (list, tuple)) else keywords["target"][0]
            keywords["milestones"] = with_parts(keywords["milestones"], dated)
        targets = keywords["target"] if isinstance(keywords["target"], (list, tuple)) else [keywords["target"]]
        taken = [target.declared_at for target in (*targets, *keywords["milestones"]) if isinstance(target, Target)]
        unused: list[str] = []
        aims: list[ValueOf] = []
        for entry, _ in dated:
            figure = entry.figure
            if figure.part is not None:
                if figure.role != "observed" and figure not in plan.figures:
                    unused.append(f"{figure.heading}, {figure.part[1]}: {figure.piece.text}")
            elif figure.role in AIMS and figure.proposal is None and not entry.is_missing:
                aims.append(entry)
        if taken != [entry.figure.piece.cell.place for entry in aims]:
            places = set(taken)
            left = [entry.figure for entry in aims if entry.figure.piece.cell.place not in places]
            unused = [*(f"{figure.heading}: {figure.piece.text}" for figure in left), *unused]
        if unused:
            keywords["note"] = "; ".join(filter(None, (keywords["note"], *unused)))
        observations = Actuals(plan, self.times, self.reader, self.sources).observations(dated, accumulates, shape)
        stated = [piece.text for piece in plan.comments if not is_nothing(piece.text)]
        explanation = "; ".join(dict.fromkeys(stated)) if stated else ""
        if explanation and len([item for item in observations if not item.is_missing]) == 1:
            observations = [
                item if item.is_missing else attrs.evolve(item, explanation=explanation) for item in observations
            ]
        elif explanation:
            keywords["explanation"] = explanation
        keywords["observations"] = observations
        check_shares(plan, dated, self.reader, self.times)
        if kind is Percentage:
            numbers = [entry.value for entry, _ in dated if isinstance(entry.value, Number)]
            if any((number.high or 0) > 100 or (number.low or 0) < 0 for number in numbers):
                keywords["part_of_whole"] = False


def _is_whole(value: object) -> bool:
    """Return whether a value can be a count."""
    if not isinstance(value, Number):
        return True
    if value.low is value.high and type(value.low) is int:
        return value.low >= 0
    if value.form == "approximate" and value.middle is not None:
        return isinstance(value.middle, int) and value.middle >= 0
    low, high = value.low, value.high
    return (low is None or (isinstance(low, int) and low >= 0)) and (
        high is None or (isinstance(high, int) and high >= 0)
    )

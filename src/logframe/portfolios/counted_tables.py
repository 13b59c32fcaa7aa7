"""The rows of a table of indicators in a portfolio: answered in columns, its projects counted from its indicators."""

from __future__ import annotations

import datetime
import os
from collections import Counter
from collections.abc import Iterable, Mapping
from fractions import Fraction
from functools import cache
from typing import Any, Final

import attrs

from logframe.diagnosis.catalogue import rule
from logframe.evaluation.statuses import Status
from logframe.exchange.extras import to_read
from logframe.exchange.loading import kind_of
from logframe.opening import LARGEST_STREAM, opened
from logframe.portfolios.portfolio_rows import DiagnosticRow, IndicatorRow, ProjectRow, columns_of
from logframe.portfolios.project_rows import CONFLICT, STATUS_BITS
from logframe.portfolios.roll_ups import ANSWERS
from logframe.terms import reaches_effect

_SIGNS: Final = frozenset({"asked_start", "on_track_top", "on_track_bottom", "start_sourced", "every_interval"})
"""Columns that a table of indicators has, and no other table, also not that of answers."""

_HEAD: Final = 8192
_FOOT: Final = 1 << 20
_RENAMED: Final = {"days_covered": "covered_days", "days_asked": "asked_days"}
_SEVERITIES: Final = {"error": "errors", "warning": "warnings", "info": "notes"}
_WORDS: Final = tuple(Status)


def is_indicator_table(file: str, *, by_name: bool = True) -> bool:
    """Return whether a file is a table of indicators: Parquet, or CSV with columns that nothing else has.

    Of Parquet the name is enough, unless `by_name` is false: then it has such columns too, or is damaged.
    """
    ending = kind_of(file)
    if ending not in (".csv", ".parquet"):
        return False
    if ending == ".parquet" and by_name:
        return True
    with opened(file, LARGEST_STREAM) as stream:
        if ending == ".parquet":
            # The names stand in what ends the file; one without its last mark is damaged.
            stream.seek(max(0, os.fstat(stream.fileno()).st_size - _FOOT))
            foot = stream.read()
            return not foot.endswith(b"PAR1") or any(sign.encode() in foot for sign in _SIGNS)
        header = stream.read(_HEAD).partition(b"\n")[0].decode("utf-8", "replace")
    return not _SIGNS.isdisjoint(name.strip('"\r ') for name in header.replace(";", ",").replace("\t", ",").split(","))


def rows_of_table(file: str) -> tuple[list[ProjectRow], list[IndicatorRow], list[DiagnosticRow]]:
    """Return the rows of the projects and indicators of a table, and what the rules that only compare find in them.

    Each indicator is judged as of the day that its row names. A row that columns do not judge has no status, and its
    reason as code. Raises LoadError for a table that cannot be read.
    """
    to_read("Parquet", file)
    from logframe.table.indicator_files import answered_rows  # needs polars

    projects: dict[str, _Counted] = {}
    indicators: list[IndicatorRow] = []
    rows, issues = answered_rows(file, kind_of(file))
    for row in rows:
        indicator = _indicator_row(file, row)
        indicators.append(indicator)
        projects.setdefault(indicator.project, _Counted()).add(indicator, row)
    diagnostics = _diagnostic_rows(file, issues.iter_rows())
    for diagnostic in diagnostics:
        projects[diagnostic.project].find(diagnostic)
    return [project.row(file, name) for name, project in projects.items()], indicators, diagnostics


def _diagnostic_rows(file: str, issues: Iterable[tuple[Any, ...]]) -> list[DiagnosticRow]:
    """Return a row for each rule that finds something in a project, with the first indicator it finds it in."""
    made: dict[tuple[str, str], DiagnosticRow] = {}
    for _, project, indicator, code, count in issues:
        of_code = rule(code)
        first = DiagnosticRow(
            file=file, project=project, code=code, severity=of_code.severity, concern=of_code.concern,
            message=of_code.wrong.code, subject=indicator or project, place=file,
        )  # fmt: skip
        before = made.get((project, code), first)
        made[project, code] = attrs.evolve(before, count=before.count + count)
    return list(made.values())


def _indicator_row(file: str, row: Mapping[str, Any]) -> IndicatorRow:
    cells = {name: row[source] for name in columns_of(IndicatorRow) if (source := _RENAMED.get(name, name)) in row}
    cells |= {name: "" for name in _TEXTS if cells.get(name) is None}
    aim = "keep" if row["keep"] else "aim"
    for end in ("low", "high"):
        for name, source in (("start", "start"), ("aim", aim), ("value", "value")):
            number = row[f"{source}_{end}"]
            cells[f"{name}_{end}"] = None if number is None or not row["value_den"] else number / row["value_den"]
        share = _fraction(row, f"share_{end}")
        cells[f"share_{end}_num"], cells[f"share_{end}_den"] = (
            (None, None) if share is None else share.as_integer_ratio()
        )
        forecast = _fraction(row, f"forecast_{end}")
        cells[f"forecast_{end}"] = None if forecast is None else forecast.numerator / forecast.denominator
    cells |= {
        "file": file,
        "possible": _possible(row["possible"] or 0),
        "has_target": row["target_declared"],
        "measured": bool(row["measured"]),
        "rules": tuple(row["rules"] or ()),
        "reason_code": row["reason_code"] or row["route"] or "",
    }
    return IndicatorRow(**cells)


def _fraction(row: Mapping[str, Any], name: str) -> Fraction | None:
    return None if row[f"{name}_top"] is None else Fraction(row[f"{name}_top"], row[f"{name}_bottom"])


_TEXTS: Final = tuple(field.name for field in attrs.fields(IndicatorRow) if field.default == "")


@cache
def _possible(mask: int) -> int:
    """Return the bits of words in the order of a portfolio, from those of a table."""
    return sum(1 << STATUS_BITS.index(word) for place, word in enumerate(_WORDS) if mask >> place & 1)


@attrs.define
class _Counted:
    """What the rows of a project add up to. Of its results and money a table says nothing."""

    counts: Counter[str] = attrs.field(factory=Counter)
    country: str = ""
    organisation: str = ""
    sectors: dict[str, None] = attrs.field(factory=dict)
    starts: set[datetime.date] = attrs.field(factory=set)
    ends: set[datetime.date] = attrs.field(factory=set)
    days: set[datetime.date] = attrs.field(factory=set)
    reaches_effect: bool = False

    def find(self, diagnostic: DiagnosticRow) -> None:
        """Count what a rule finds."""
        self.counts[_SEVERITIES[diagnostic.severity]] += diagnostic.count
        if diagnostic.code == CONFLICT:
            self.counts["conflicts"] += diagnostic.count

    def add(self, indicator: IndicatorRow, row: Mapping[str, Any]) -> None:
        """Count an indicator."""
        self.country = self.country or indicator.country
        self.organisation = self.organisation or indicator.organisation
        if indicator.sector:
            self.sectors[indicator.sector] = None
        for days, name in ((self.starts, "period_start"), (self.ends, "period_end"), (self.days, "on")):
            if row[name] is not None:
                days.add(row[name])
        if not indicator.context:
            self.counts.update(
                indicators=1,
                with_target=int(indicator.has_target),
                with_figure=int(indicator.measured),
                **{ANSWERS[indicator.reached]: 1},
            )
            self.reaches_effect |= reaches_effect(indicator.level)

    def row(self, file: str, name: str) -> ProjectRow:
        """Return the row of the project."""
        unstated = ("",) * len(self.sectors)
        row = ProjectRow(
            file=file,
            project=name,
            country=self.country,
            organisation=self.organisation,
            sectors=tuple(self.sectors),
            sector_codes=unstated,
            sector_vocabularies=unstated,
            sector_percents=unstated,
            start=min(self.starts, default=None),
            end=max(self.ends, default=None),
            on=max(self.days, default=None),
            output_only=not self.reaches_effect if self.counts["indicators"] else None,
        )
        counts: dict[str, Any] = dict(self.counts)
        return attrs.evolve(row, **counts)

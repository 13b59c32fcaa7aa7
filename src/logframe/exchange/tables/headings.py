"""One heading: what its column holds, for which time and part, and which of its words say nothing of that."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from typing import Final

import attrs

from logframe.exchange.tables.levels import level_of
from logframe.exchange.tables.table_words import Phrase, plain, words
from logframe.exchange.values.date_pieces import Calendar
from logframe.exchange.values.periods import ReadPeriod, find_periods, read_period
from logframe.exchange.values.unit_scales import scale_in

FIGURES: Final = ("baseline", "milestone", "target", "observed")
_SHARES: Final = (
    "% share proportion percent percentage pourcentage part porcentaje proporción percentagem porcentagem proporção"
    " anteil prozent andel procent доля процент"
)
PARTED: Final = frozenset(f"{_SHARES} of which whom dont davon varav cuales quais из них в том числе т ч".split())
"""What a heading may say of a part beside its name: "of which women (%)"."""
OF_PART: Final = re.compile(rf"(?<!\w)(?:{'|'.join(_SHARES.split())})(?!\w)", re.IGNORECASE)
# Where a heading has words of several roles, the first of these is what its column holds.
_ORDER: Final = (
    "comment",
    "responsible",
    "frequency",
    "verification",
    "percent",
    "variance",
    "baseline_date",
    "target_date",
    "accumulates",
    "indicator_type",
    "indicator_level",
    "kind",
    "definition",
    "direction",
    "unit",
    "population",
    "assumptions",
    "risks",
    "baseline",
    "milestone",
    "target",
    "observed",
    "indicator",
    "part",
    "statement",
    "level",
    "number",
    "date",
    "period",
    "kept",
)
_BELOW: Final[dict[tuple[str, str], str]] = {
    ("baseline", "date"): "baseline_date",
    ("target", "date"): "target_date",
    ("milestone", "date"): "target_date",
    ("observed", "date"): "date",
    ("baseline", "period"): "baseline_date",
    ("indicator", "number"): "number",
    ("indicator", "statement"): "indicator",
}
_WEAK: Final = frozenset({"date", "number", "period", "unit", "part", "kept", "statement", "level"})
OF_A_YEAR: Final = frozenset({"half", "third", "quarter", "sixth", "month"})
_WHERE: Final = frozenset({"place", "partner"})
_STAGES: Final = ("previous", "span")
AIMED: Final = ("revised", "original")
_LONGEST: Final = 300
_MOST_WORDS: Final = 30
_AFTER_COMMA: Final = re.compile(r",\s*([^\W\d_]+)\s*$")
ORDINAL: Final = re.compile(r"[1-9]|1[0-2]")
_JOINTS: Final = frozenset("and or et ou y o e und oder och eller и или".split())
_TO: Final = frozenset("to up till until by per each every".split())
_OF: Final = [[word] for word in "of de du da do des der av".split()]
_PERIODS: Final = frozenset(
    "period quarter month year périod période trimestre mois année período periodo mes año periodo kvartal månad år"
    " quartal zeitraum monat jahr период квартал месяц год".split()
)
_QUARTER_BEHIND: Final = re.compile(r"\b((?:19|20)\d\d)\s*\(\s*([QTK] ?[1-4])\s*\)")
_SHORT_MONTH: Final = re.compile(r"(?<![\d/.-])(0?[1-9]|1[0-2])/(1[5-9]|[234]\d)(?![\d/.-])")
"""A month with a short year, "Target 12/24"; 24/25 is a fiscal year."""
_NOT: Final = frozenset("not non não ej inte не nicht".split())
_SEXES: Final = frozenset({"women", "men", "girls", "boys"})
AGES: Final = re.compile(r"[<>≥≤]\s?\d{1,2}(?!\d)|(?<!\d)\d{1,2}(?:\s?\+|\s?[-–]\s?\d{1,2}(?!\d))")
_MARKS: Final = re.compile(r"\(@\)|[*†‡¹²³]+")


@attrs.frozen
class Heading:
    """What a column holds by its heading: role, time, part, level; `unused` are the words that were not needed."""

    text: str
    role: str = ""
    when: ReadPeriod | None = None
    level: str = ""
    part: tuple[str, str] | None = None
    """A part by its meaning and its own words: ("women", "Female")."""
    cumulative: bool = False
    whole: bool = False
    at_end: bool = False
    stage: str = ""
    """Of actual values that no date tells apart: "previous", "span", or "kept" beside the total to date.

    Of targets "revised" or "original".
    """
    number: str = ""
    share: str = ""
    """Which figure of a share it is, where these have columns of their own: numerator, denominator or percentage."""
    languages: frozenset[str] = frozenset()
    unused: tuple[str, ...] = ()

    @property
    def of_period(self) -> bool:
        """Return whether its words say that it holds what happened in one period: "in the previous quarter"."""
        return bool(_PERIODS & set(plain(self.text).split()))

    @property
    def is_at_end(self) -> bool:
        """Return whether it is the figure of the whole project, and no date says when."""
        return self.at_end and (self.when is None or (self.when.period is None and self.when.years is None))


def time_key(when: ReadPeriod | None) -> object:
    """Return what two times share that are the same, whatever stands beside them in their headings."""
    return None if when is None else (when.period, when.relative, when.number, when.of_year, when.years)


def is_day(when: ReadPeriod) -> bool:
    """Return whether a time is one day."""
    return when.period is not None and when.period.days == 1


def heading_of(path: tuple[str, ...], calendar: Calendar) -> Heading:
    """Understand the headings above a column, the highest first."""
    return _heading(tuple(dict.fromkeys(" ".join(text.split())[:_LONGEST] for text in path if text.strip())), calendar)


@functools.lru_cache(maxsize=4096)
def _heading(path: tuple[str, ...], calendar: Calendar) -> Heading:
    if not path:
        return Heading("")
    if len(path) == 1:
        return _single(path[0], calendar)
    below, above = _heading(path[-1:], calendar), _heading(path[:-1], calendar)
    if above.role in ("milestone", "target") and ORDINAL.fullmatch(path[-1]):
        below = attrs.evolve(below, role="", when=read_period(f"Year {path[-1]}"))
    text = " / ".join(path)
    joined = _single(f"{path[-2]} {path[-1]}", calendar) if len(path) == 2 else below
    role = _combined(below, above, joined)
    dated = words("dated").exactly(plain(path[-1]))
    if dated is not None and above.when is not None and role in ("", "statement", "node", "kept"):
        role = dated.meaning
    return Heading(
        text,
        role,
        nearer_time(below.when, above.when),
        below.level or above.level,
        below.part or above.part or (_where(below) if role in FIGURES else None),
        below.cumulative or above.cumulative,
        below.whole or above.whole,
        below.at_end or above.at_end,
        below.stage or above.stage,
        below.number or above.number,
        "",
        below.languages | above.languages,
        (*above.unused, *below.unused),
    )


def _where(below: Heading) -> tuple[str, str] | None:
    """Return the place or partner that a heading below that of figures names: "District A" below "Actual"."""
    is_name = below.role in _WHERE and words("columns").exactly(plain(below.text)) is None
    return (below.role, below.text) if is_name else None


def _combined(below: Heading, above: Heading, joined: Heading) -> str:
    """Return the role of a column below a heading that it shares with others."""
    if above.role in FIGURES and below.role in ("date", "period") and below.when is not None:
        return above.role  # "Year 2024" below "Targets"
    if (above.role, below.role) in _BELOW:
        return _BELOW[above.role, below.role]
    if plain(below.text) == "%":
        return above.role if above.role in FIGURES else "percent"
    if above.role == "baseline" and below.role in ("", "observed", "target", "number", "kept"):
        return "baseline"
    if above.role in FIGURES and below.role in ("", "number", "part", "level", "kept"):
        return above.role
    if above.role in FIGURES and below.role == "observed" and plain(below.text) in _VALUES:
        return above.role
    if above.role in FIGURES and _where(below) is not None:
        return above.role
    if above.role == "milestone" and below.role == "target":
        return "milestone"
    if below.role and below.role not in _WEAK:
        return below.role
    if joined.role and not below.role:
        return joined.role
    return below.role or above.role


_VALUES: Final = frozenset("value|values|valeur|valeurs|valor|valores|wert|werte|värde|значение|figure".split("|"))


def nearer_time(below: ReadPeriod | None, above: ReadPeriod | None) -> ReadPeriod | None:
    """Return the time of two headings over each other: a quarter below is one of the year above."""
    if below is None or above is None:
        return below or above
    if below.relative in ("end", "whole", "middle", "start") and below.period is None:
        return above  # "End target" below 2026
    if below.period is None and below.years is None and below.relative in OF_A_YEAR:
        if above.years is not None:
            return attrs.evolve(below, years=above.years, fiscal=True)
        if above.period is not None and above.period.whole_months == 12:
            first = above.period.start
            return attrs.evolve(below, years=(first.year, first.year)) if first.month == 1 else below
        if above.relative == "year":
            return attrs.evolve(below, of_year=above.number)
    return below


def _single(text: str, calendar: Calendar) -> Heading:
    """Understand one heading."""
    clean = _SHORT_MONTH.sub(r"\1/20\2", _QUARTER_BEHIND.sub(r"\2 \1", _MARKS.sub(" ", text)))
    when = read_period(clean, calendar)
    if when is not None and when.relative == "start" and when.period is None:
        when = None
    rest = clean
    for period in reversed(find_periods(clean, calendar)):
        if period.relative not in ("end", "whole", "start", "middle"):
            rest = f"{rest[: period.start]} {rest[period.end :]}"
    beside = " ".join(re.findall(r"\(([^()]*)\)", rest))
    rest = re.sub(r"\([^()]*\)?", " ", rest)
    bare = plain(rest)
    if not bare and not when:
        bare = plain(clean)
    tokens = bare.split()[:_MOST_WORDS]
    number = ""
    last = re.search(r"\s(\d{1,2}(?:\.\d{1,2}){0,3})\s*:?$", rest.strip())
    if last is not None and tokens[:-1]:
        number = last[1]
        tokens = plain(rest.strip()[: last.start()]).split()[:_MOST_WORDS]
    bare = " ".join(tokens)
    roles = words("columns")
    exact = roles.exactly(bare) or roles.exactly(plain(clean))
    matches = [exact] if exact is not None else list(roles.within(tokens))
    role = _first(matches) if exact is None else exact.meaning
    role = "percent" if bare == "%" else role
    if role == "observed":
        achieved = next(match for match in matches if match.meaning == "observed" or match is exact)
        is_no = tokens[:1] == ["no"] and "en" not in achieved.languages  # "No. achieved" is a number
        is_denied = is_no or not _NOT.isdisjoint(tokens[: achieved.first])
        role = "variance" if is_denied else role  # "Not yet achieved" is what remains
    named = {" ".join(tokens[match.first : match.last]) for match in matches if match.meaning == "observed"}
    if role == "milestone" and named - _VALUES:
        role = "observed"  # "Milestone 1 achieved"
    if role in FIGURES and (when is None or when.period is None):
        # "Baseline (year)", "Actual (previous), date", "Final target date"
        after = _AFTER_COMMA.search(clean)
        dated_by = roles.exactly(plain(beside if after is None else after[1])) or _date_of(matches, tokens)
        role = role if dated_by is None else _BELOW.get((role, dated_by.meaning), role)
    notes = {match.meaning for match in words("beside").within([*tokens, *plain(beside).split()])}
    if role == "date" and ("whole" in notes or (when is not None and is_day(when))):
        role = ""  # "Year total", and "As of 15/03/2024", are no columns of dates
    languages = frozenset[str]().union(*(match.languages for match in matches if match.meaning == role))
    level = level_of(bare) or ""
    if not level:
        levels = [match.meaning for match in words("levels").within(tokens)]
        level = levels[0] if len(set(levels)) == 1 or (levels and role not in ("", "statement")) else ""
    named_levels = list(words("levels").within(tokens)) if role in ("", "node", "kept") else []
    if len({match.meaning for match in named_levels}) > 1 and _fill(named_levels, tokens):
        role, level = "statement", ""  # "Outcome/Output"
    dated = words("dated").exactly(bare) or (_in_brackets(beside) if not bare else None)
    if when is not None and dated is not None and role in ("", "statement", "kept"):
        role, languages = dated.meaning, dated.languages
    if role == "observed" and beside:
        qualifier = roles.exactly(plain(beside)) or words("measures").exactly(plain(beside))
        role = (
            qualifier.meaning if qualifier is not None and qualifier.meaning in ("target", "kept") else role
        )  # "Results (planned)"
    is_level_with = role == "kept" and level_of(bare) is not None  # "Outputs (per outcome) and costs"
    if level and exact is None and (role in ("", "statement") or is_level_with):
        role = "node" if level_of(bare) else "statement"
    is_scale = scale_in(beside)[0] > 1  # "US$ m" are no men
    part = _part_of(tokens if is_scale else [*tokens, *plain(beside).split()], role)
    if part is not None and part[0] in _SEXES and (ages := AGES.search(f"{rest} {beside}")) is not None:
        part = ("of sex-age", f"{part[1]} {ages[0]}")
    return Heading(
        " ".join(text.split()),
        role,
        when,
        level if role in ("node", "indicator", "statement") else "",
        part,
        "cumulative" in notes,
        "whole" in notes,
        "end" in notes or (when is not None and when.relative in ("end", "whole")),
        next((stage for stage in (AIMED if role in ("target", "milestone") else _STAGES) if stage in notes), ""),
        number,
        "",
        languages,
        tuple(_unused(tokens, matches)),
    )


def _fill(matches: Sequence[Phrase], tokens: Sequence[str]) -> bool:
    """Return whether phrases take up all words but those that join them."""
    return sum(match.last - match.first for match in matches) == sum(token not in _JOINTS for token in tokens)


def _in_brackets(text: str) -> Phrase | None:
    """Return what the brackets behind a time say of its figures: "Q1 2024 (planned)"."""
    phrase = words("columns").exactly(plain(text)) or words("measures").exactly(plain(text))
    return phrase if phrase is not None and phrase.meaning in FIGURES else words("dated").exactly(plain(text))


def _date_of(matches: Sequence[Phrase], tokens: Sequence[str]) -> Phrase | None:
    """Return the word that makes a heading of figures one of their dates: "Current value date", "Date of actuals".

    Not so "Actual to date".
    """
    first = next((match for match in matches if match.first == 0), None)
    if first is not None and first.meaning == "date" and tokens[first.last : first.last + 1] in _OF:
        return first
    last = max(matches, key=lambda match: match.last, default=None)
    if last is None or last.meaning != "date" or last.last != len(tokens) or not last.first:
        return None
    return None if tokens[last.first - 1] in _TO else last


def _first(matches: list[Phrase]) -> str:
    """Return the role that a heading's phrases give it."""
    meanings = {match.meaning for match in matches}
    if any(match.meaning == "indicator" and match.last - match.first > 1 for match in matches):
        meanings -= {"observed"}  # "objectively verifiable indicators of achievement"
    if {"indicator", "baseline", "target"} <= meanings:
        return "indicator"  # "Indicators, baselines, targets": the figures stand in its lines
    if "target" in meanings or "observed" in meanings:
        meanings -= {"accumulates"}  # "cumulative target values"
    ranked = [role for role in _ORDER if role in meanings]
    return ranked[0] if ranked else next(iter(sorted(meanings)), "")


def _part_of(tokens: list[str], role: str) -> tuple[str, str] | None:
    for match in words("parts").within(tokens):
        if match.meaning != "whole" and (role in ("", *FIGURES, "percent")):
            return match.meaning, " ".join(tokens[match.first : match.last])
    return None


def _unused(tokens: list[str], matches: list[Phrase]) -> list[str]:
    """Return the words of a heading that neither a role nor a common word needs."""
    needed = [False] * len(tokens)
    for match in (*matches, *words("beside").within(tokens), *words("parts").within(tokens)):
        needed[match.first : max(match.last, match.first)] = [True] * (match.last - match.first)
    if any(match.last == 0 for match in matches):
        return []
    return [token for token, is_needed in zip(tokens, needed, strict=True) if not is_needed and not token.isdigit()]

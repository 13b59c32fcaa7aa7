"""One heading: what its column holds, for which time and part, and which of its words say nothing of that."""

from __future__ import annotations

import functools
import re
from typing import Final

import attrs

from logframe.exchange.tables.levels import level_of
from logframe.exchange.tables.value_seam import ReadPeriod, read_period
from logframe.exchange.tables.vocabulary import Phrase, plain, words

FIGURES: Final = ("baseline", "milestone", "target", "observed")
# Where a heading has words of several roles, the first of these is what its column holds.
_ORDER: Final = (
    "comment", "responsible", "frequency", "verification", "percent", "variance", "baseline_date", "target_date",
    "accumulates", "indicator_type", "indicator_level", "kind", "definition", "direction", "unit", "population",
    "assumptions", "risks", "baseline", "milestone", "target", "observed", "indicator", "part", "statement", "level",
    "number", "date", "period", "kept",
)  # fmt: skip
_BELOW: Final[dict[tuple[str, str], str]] = {
    ("baseline", "date"): "baseline_date", ("target", "date"): "target_date", ("milestone", "date"): "target_date",
    ("observed", "date"): "date", ("baseline", "period"): "baseline_date", ("indicator", "number"): "number",
    ("indicator", "statement"): "indicator",
}  # fmt: skip
_WEAK: Final = frozenset({"date", "number", "period", "unit", "part", "kept", "statement", "level"})
_LONGEST: Final = 300
_MOST_WORDS: Final = 30
_SPAN: Final = 7
_MARKS: Final = re.compile(r"\(@\)|[*†‡¹²³]+")


@attrs.frozen
class Heading:
    """What a column holds by its heading: role, time, part, level; `unused` are the words that were not needed."""

    text: str
    role: str = ""
    when: ReadPeriod | None = None
    nominal: ReadPeriod | None = None
    """The name of the time where its dates stand beside: "Q1 FY24 (Oct-Dec 2023)"."""
    level: str = ""
    part: tuple[str, str] | None = None
    """A part by its meaning and its own words: ("women", "Female")."""
    cumulative: bool = False
    whole: bool = False
    at_end: bool = False
    number: str = ""
    languages: frozenset[str] = frozenset()
    unused: tuple[str, ...] = ()


def heading_of(path: tuple[str, ...]) -> Heading:
    """Understand the headings above a column, the highest first."""
    return _heading(tuple(dict.fromkeys(" ".join(text.split())[:_LONGEST] for text in path if text.strip())))


@functools.lru_cache(maxsize=4096)
def _heading(path: tuple[str, ...]) -> Heading:
    if not path:
        return Heading("")
    if len(path) == 1:
        return _single(path[0])
    below, above = _single(path[-1]), _heading(path[:-1])
    text = " / ".join(path)
    joined = _single(f"{path[-2]} {path[-1]}") if len(path) == 2 else below
    role = _combined(below, above, joined)
    dated = words("dated").exactly(plain(path[-1]))
    if dated is not None and above.when is not None and role in ("", "statement", "node", "kept"):
        role = dated.meaning
    return Heading(
        text, role, below.when or above.when, below.nominal or above.nominal, below.level or above.level,
        below.part or above.part, below.cumulative or above.cumulative, below.whole or above.whole,
        below.at_end or above.at_end, below.number or above.number, below.languages | above.languages,
        (*above.unused, *below.unused),
    )  # fmt: skip


def _combined(below: Heading, above: Heading, joined: Heading) -> str:
    """Return the role of a column below a heading that it shares with others."""
    if (above.role, below.role) in _BELOW:
        return _BELOW[above.role, below.role]
    if above.role == "baseline" and below.role in ("", "observed", "target", "number", "kept"):
        return "baseline"
    if above.role in FIGURES and below.role in ("", "number", "part", "level", "kept"):
        return above.role
    if above.role in FIGURES and below.role == "observed" and plain(below.text) in _VALUES:
        return above.role
    if above.role == "milestone" and below.role == "target":
        return "milestone"
    if below.role and below.role not in _WEAK:
        return below.role
    if joined.role and not below.role:
        return joined.role
    return below.role or above.role


_VALUES: Final = frozenset("value|values|valeur|valeurs|valor|valores|wert|werte|värde|значение|figure".split("|"))


def _single(text: str) -> Heading:
    """Understand one heading."""
    clean = _MARKS.sub(" ", text)
    beside = " ".join(re.findall(r"\(([^()]*)\)", clean))
    bare_text = re.sub(r"\([^()]*\)?", " ", clean)
    when, nominal, rest = _times(bare_text, beside)
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
    languages = frozenset[str]().union(*(match.languages for match in matches if match.meaning == role))
    level = level_of(bare) or ""
    if not level:
        level = next((match.meaning for match in words("levels").within(tokens)), "")
    dated = words("dated").exactly(bare)
    if when is not None and dated is not None and role in ("", "statement", "kept"):
        role, languages = dated.meaning, dated.languages
    if level and exact is None and role in ("", "statement"):
        role = "node" if level_of(bare) else "statement"
    part = _part_of([*tokens, *plain(beside).split()], role)
    notes = {match.meaning for match in words("beside").within([*tokens, *plain(beside).split()])}
    return Heading(
        " ".join(text.split()), role, when, nominal, level if role in ("node", "indicator", "statement") else "", part,
        "cumulative" in notes, "whole" in notes, "end" in notes and when is None, number, languages,
        tuple(_unused(tokens, matches)),
    )  # fmt: skip


def _first(matches: list[Phrase]) -> str:
    """Return the role that a heading's phrases give it."""
    meanings = {match.meaning for match in matches}
    if any(match.meaning == "indicator" and match.last - match.first > 1 for match in matches):
        meanings -= {"observed"}  # "objectively verifiable indicators of achievement"
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


def _times(bare: str, beside: str) -> tuple[ReadPeriod | None, ReadPeriod | None, str]:
    """Return the time that a heading says, its name where the dates stand beside, and the rest of the heading."""
    first, rest = _time_in(bare)
    second, _ = _time_in(beside)
    if first is not None and second is not None and second.period is not None:
        return second, first, rest
    return first or second, None, rest


def _time_in(text: str) -> tuple[ReadPeriod | None, str]:
    """Find the longest run of words that names a time."""
    pieces = text.split()[:_MOST_WORDS]
    whole = plain(text).split()
    if not any(sign.isdigit() for sign in text) and not {"end", "eop"} & set(whole):
        return None, text
    for length in range(min(_SPAN, len(pieces)), 0, -1):
        for first in range(len(pieces) - length + 1):
            run = " ".join(pieces[first : first + length])
            if not any(sign.isdigit() for sign in run):
                continue
            period = read_period(run.strip(" ,;:.-–"))
            if period is not None:
                return period, " ".join((*pieces[:first], *pieces[first + length :]))
    return None, text

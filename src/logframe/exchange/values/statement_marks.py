"""What stands where in a statement: its dates, brackets and numbering, and which numbers are names or ages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

import attrs

from logframe.exchange.values import statement_words as words
from logframe.exchange.values import vocabulary
from logframe.exchange.values.figure_parsing import Figure
from logframe.exchange.values.periods import ReadPeriod
from logframe.exchange.values.tokens import tokens_of
from logframe.exchange.values.unit_words import unit_at

_NUMBERING: Final = re.compile(r"[0-9]{1,2}(?:\.[0-9]{1,2})+")
_BULLETS: Final = frozenset("-–•*·▪►→○●")
_LIST: Final = frozenset(", and & - – / et y e und och и to".split())


class Marks:
    """The tokens of a statement with what is clear of them at once."""

    def __init__(self, text: str, line_number: str, periods: Sequence[ReadPeriod]) -> None:
        """Mark dates, brackets and the number at the beginning; `undated` are the tokens without those of dates."""
        self.text = text
        self.tokens = tokens_of(text)
        self.bracket = self._brackets()
        self.first = self._past_bullet()
        self.begin = self._past_number(line_number)
        self.periods = [
            (position, period, self._token_at(period.start)) for position, period in enumerate(self._dates(periods))
        ]
        self.in_period = [False] * (len(self.tokens) + 1)
        for _, period, first in self.periods:
            for at in range(first, len(self.tokens)):
                if self.tokens[at].start >= period.end:
                    break
                self.in_period[at] = True
        self.undated = tuple(
            attrs.evolve(token, kind="sign", key="") if dated else token
            for token, dated in zip(self.tokens, self.in_period, strict=False)
        )

    def _brackets(self) -> list[int]:
        brackets, stack, count = [], [0], 0
        for token in self.tokens:
            if token.key in ("(", "["):
                count += 1
                stack.append(count)
            brackets.append(stack[-1])
            if token.key in (")", "]") and len(stack) > 1:
                stack.pop()
        return [*brackets, 0]

    def _past_bullet(self) -> int:
        index = 0
        while index < len(self.tokens) and self.tokens[index].key in _BULLETS and index < 3:
            if index + 1 < len(self.tokens) and not self.tokens[index + 1].spaced:
                break
            index += 1
        return index

    def _past_number(self, line_number: str) -> int:
        """Pass the number of the line: as it is known, "1.1 400 victims", "2. ", "a) "."""
        tokens, index = self.tokens, self.first
        if index + 1 >= len(tokens):
            return index
        token, following = tokens[index], tokens[index + 1]
        wanted = line_number.strip().rstrip(".)")
        closed = following.key in (".", ")", ":") and not following.spaced
        end = index + 2 if closed else index + 1
        if end >= len(tokens) or not tokens[end].spaced:
            return index
        if token.text == wanted:
            return end
        if token.kind == "number":
            # "3.2 % of pupils" may be either: no figure, then.
            numbering = _NUMBERING.fullmatch(token.text) is not None or (closed and len(token.text) <= 2)
            scaled = vocabulary.SCALES.at(tokens, end) is not None and len(tokens[end].text) > 1
            return end if numbering and not scaled else index
        return end if closed and following.key != ":" and len(token.text) == 1 else index

    def _dates(self, periods: Sequence[ReadPeriod]) -> list[ReadPeriod]:
        """Return the periods without numbers that only look like years: "2000 farmers"."""
        return [period for period in periods if not self._is_count(period)]

    def _is_count(self, period: ReadPeriod) -> bool:
        if not self.text[period.start : period.end].strip().isdigit():
            return False
        first = self._token_at(period.start)
        opening = first == self.begin or vocabulary.BOUNDS.at(self.tokens, self.before(first)) is not None
        return opening and unit_at(self.tokens, first + 1) is not None

    def _token_at(self, start: int) -> int:
        low, high = 0, len(self.tokens)
        while low < high:
            middle = (low + high) // 2
            if self.tokens[middle].start < start:
                low = middle + 1
            else:
                high = middle
        return low

    def before(self, index: int) -> int:
        """Return the place before a figure, where a phrase of up to three words that leads to it begins."""
        for start in range(max(0, index - 4), index):
            for phrases in (words.OWN_BASELINES, vocabulary.BOUNDS):
                phrase = phrases.at(self.tokens, start)
                link = self.tokens[index - 1].key in (":", "=", "of", "was", "is", "de", "(")
                if phrase is not None and (phrase[1] == index or (phrase[1] == index - 1 and link)):
                    return start
        return len(self.tokens)

    def is_open(self, start: int, end: int) -> bool:
        """Return whether only words and dates stand between two places, these in brackets or not."""
        return all(token.kind == "word" or token.key in ("", "(", ")") for token in self.undated[start:end])

    def is_name(self, index: int) -> bool:
        """Return whether a number is part of a name: ISO 9001, Output 2.1, COVID-19."""
        if index == 0 or index == self.begin:
            return False
        before = self.tokens[index - 1]
        numbering = _NUMBERING.fullmatch(self.tokens[index].text) is not None
        if numbering and before.kind == "word" and before.text.isupper() and len(before.text) > 1:
            return True  # an indicator of a framework: EURF 2.1
        if before.key in ("-", "–") and not self.tokens[index].spaced and not before.spaced:
            return True
        for start in range(max(0, index - 3), index):
            phrase = words.REFERENCES.at(self.tokens, start)
            if phrase is not None and phrase[1] == index:
                return True
        return False

    def past_list(self, index: int) -> int:
        """Pass the further numbers of a list after one that is a name: "Components 1, 2 and 3"."""
        end = index
        while end + 1 < len(self.tokens) and self.tokens[end].key in _LIST:
            if self.tokens[end + 1].kind != "number":
                break
            end += 2
        return end

    def is_denominator(self, index: int) -> bool:
        """Return whether a number is of how many: "per 1,000 live births", "90 % of 1,200 workers"."""
        linked = index > 1 and self.tokens[index - 1].key in ("of", "de", "des", "der", "von", "av", "dos", "das", "из")
        if linked and vocabulary.PERCENT.at(self.tokens, index - 2) is not None:
            return True
        return index > 0 and words.DENOMINATORS.at(self.tokens, index - 1) is not None

    def is_age(self, end: int) -> bool:
        """Return whether an age or the length of a time ends a number: "15-49 years", "6-23 months"."""
        if words.DURATIONS.at(self.tokens, end) is None:
            return False
        start = end - 1
        return start >= 2 and self.tokens[start - 1].key in ("-", "–", "to")

    def is_age_limit(self, figure: Figure) -> bool:
        """Return whether a figure is an age: "aged 15-49", "children under 5"."""
        start = figure.start
        if words.AGES.at(self.tokens, start) is not None and start and self.tokens[start - 1].key in words.PEOPLE:
            return True
        for at in range(max(0, start - 3), start):
            phrase = words.AGES.at(self.tokens, at)
            if phrase is None or phrase[1] != start:
                continue
            age_word = vocabulary.BOUNDS.at(self.tokens, at) is None
            if age_word or (at and self.tokens[at - 1].key in words.PEOPLE):
                return True
        return figure.unit != "" and any(
            token.key in ("day", "jour", "dia", "tag", "dag", "день")
            for token in self.tokens[figure.end : figure.end + 2]
        )

    def may_be_spelt(self, start: int, end: int) -> bool:
        """Return whether a numeral in letters is a figure: first in the statement, or after "at least"."""
        qualified = vocabulary.BOUNDS.at(self.tokens, start) is not None
        last = self.tokens[end - 1]
        if last.key in vocabulary.ARTICLES:
            return False
        if vocabulary.FRACTIONS.at(self.tokens, end - 1) is not None or last.kind == "sign":
            return True
        spelt_fraction = any(vocabulary.FRACTIONS.at(self.tokens, at) is not None for at in range(start, end))
        return spelt_fraction or qualified or start == self.begin

    def is_label(self, position: int) -> bool:
        """Return whether a colon follows a date: "2019: 89 cases"."""
        period = self.periods[position][1]
        at = self._token_at(period.end)
        return at < len(self.tokens) and self.tokens[at].key in (":", "=")

    def is_baseline(self, before: int, start: int, end: int) -> bool:
        """Return whether words of a baseline stand between the last figure and this one, or right after it."""
        bracket = self.bracket[start]
        for at in range(before, start):
            if self.bracket[at] == bracket and words.OWN_BASELINES.at(self.tokens, at) is not None:
                targets = any(words.TARGETS.at(self.tokens, later) is not None for later in range(at + 1, start))
                return not targets
        # "40 % (baseline)", "40 % baseline", but not "80 % (baseline 40 %)".
        at = end + 1 if end < len(self.tokens) and self.tokens[end].key == "(" else end
        phrase = words.OWN_BASELINES.at(self.tokens, at)
        if phrase is None or not self.tokens[at].key.startswith("base"):
            return False
        return phrase[1] >= len(self.tokens) or self.tokens[phrase[1]].key in (")", "]", ",", ";", ".")

    def is_of_baseline(self, first: int) -> bool:
        """Return whether a date is that of the baseline: "compared to 2019", "2022 baseline"."""
        if words.OWN_BASELINES.at(self.tokens, first + 1) is not None and self.tokens[first + 1].key.startswith("base"):
            return True
        for start in range(max(0, first - 4), first):
            phrase = words.OWN_BASELINES.at(self.tokens, start)
            if phrase is not None and phrase[1] == first and not self.bracket[first]:
                return True
        return False

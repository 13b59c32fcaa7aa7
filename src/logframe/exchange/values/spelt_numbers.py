"""Numbers in letters, up to 999,999: "two hundred", "cent quarante", "veinticinco", "сто сорок"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from logframe.exchange.values.tokens import Token, key_of
from logframe.exchange.values.vocabulary import NUMERALS

_TEENS: Final = (
    (13, "thirteen treize trece treze dreizehn tretton тринадцать"),
    (14, "fourteen quatorze catorce catorze vierzehn fjorton четырнадцать"),
    (15, "fifteen quinze quince fünfzehn femton пятнадцать"),
    (16, "sixteen seize dieciséis dezesseis dezasseis sechzehn sexton шестнадцать"),
    (17, "seventeen diecisiete dezessete dezassete siebzehn sjutton семнадцать"),
    (18, "eighteen dieciocho dezoito achtzehn arton восемнадцать"),
    (19, "nineteen diecinueve dezenove dezanove neunzehn nitton девятнадцать"),
)
_TENS: Final = (
    (20, "twenty vingt vingts veinte vinte zwanzig tjugo двадцать"),
    (30, "thirty trente treinta trinta dreißig dreissig trettio тридцать"),
    (40, "forty quarante cuarenta quarenta vierzig fyrtio сорок"),
    (50, "fifty cinquante cincuenta cinquenta fünfzig femtio пятьдесят"),
    (60, "sixty soixante sesenta sessenta sechzig sextio шестьдесят"),
    (70, "seventy septante setenta siebzig sjuttio семьдесят"),
    (80, "eighty huitante ochenta oitenta achtzig åttio восемьдесят"),
    (90, "ninety nonante noventa neunzig nittio девяносто"),
)
_HUNDREDS: Final = (
    (100, "cien ciento cem cento сто"),
    (200, "doscientos doscientas duzentos duzentas двести"),
    (300, "trescientos trescientas trezentos trezentas триста"),
    (400, "cuatrocientos cuatrocientas quatrocentos quatrocentas четыреста"),
    (500, "quinientos quinientas quinhentos quinhentas пятьсот"),
    (600, "seiscientos seiscientas seiscentos seiscentas шестьсот"),
    (700, "setecientos setecientas setecentos семьсот"),
    (800, "ochocientos ochocientas oitocentos восемьсот"), (900, "novecientos novecientas novecentos девятьсот"),
)  # fmt: skip
_SWEDISH: Final = "ett två tre fyra fem sex sju åtta nio".split()
_SPANISH: Final = "uno dos tres cuatro cinco seis siete ocho nueve".split()


def _values() -> dict[str, int]:
    values = {key_of(word): value for value, texts in (*_TEENS, *_TENS, *_HUNDREDS) for word in texts.split()}
    for unit, (swedish, spanish) in enumerate(zip(_SWEDISH, _SPANISH, strict=True), 1):
        values[key_of(f"{swedish}hundra")] = unit * 100
        values[key_of(f"veinti{spanish}")] = 20 + unit
        for ten, texts in _TENS:
            values[key_of(f"{texts.split()[-2]}{swedish}")] = ten + unit
    return values


_VALUES: Final = _values()
_TIMES_HUNDRED: Final = frozenset(("hundred", "cent", "cents", "hundert", "hundra"))
_TIMES_THOUSAND: Final = frozenset(
    map(key_of, ("thousand", "mille", "mil", "tausend", "tusen", "тысяча", "тысячи", "тысяч"))
)
_JOINTS: Final = frozenset(("-", "and", "et", "y", "e", "och", "i"))


def spelt_at(tokens: Sequence[Token], index: int) -> tuple[int, int] | None:
    """Return the number in letters that begins at a place of a text, and where it ends; None without one.

    "Hundred" and "mille" are numbers only behind or before another one, as in "two hundred" and "mille cinq cents".
    """
    whole, group, end, at, count = 0, 0, index, index, 0
    while at < len(tokens):
        key = tokens[at].key
        numeral = NUMERALS.at(tokens, at)
        value = _VALUES.get(key, -1) if numeral is None else numeral[0]
        if value >= 0 and key in ("vingt", "vingts") and group % 100 == 4:
            group += 76  # quatre-vingts
        elif value >= 0 and (not count or _goes_on(group, value)):
            group += value
        elif key in _TIMES_HUNDRED and group < 10 and (group or key in ("cent", "hundra", "hundert")):
            group = max(group, 1) * 100
        elif key in _TIMES_THOUSAND and not whole and (group or key == "mille"):
            whole, group = max(group, 1) * 1000, 0
        elif key in _JOINTS and count and at == end:
            at += 1
            continue
        else:
            break
        at, count = at + 1, count + 1
        end = at
    is_bare = count == 1 and tokens[index].key in (*_TIMES_HUNDRED, *_TIMES_THOUSAND)
    return (whole + group, end) if count and not is_bare else None


def _goes_on(group: int, value: int) -> bool:
    """Return whether a numeral goes on with those before it: "forty" and "five", "soixante" and "dix"."""
    if group == 0 or (group % 100 == 0 and 0 < value < 100):
        return value > 0
    tens = group % 100
    return (0 < value < 10 and tens >= 20 and tens % 10 == 0) or (tens in (60, 80) and 10 <= value < 20)

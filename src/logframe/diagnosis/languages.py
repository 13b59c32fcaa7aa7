"""Whether a statement is English: the rules on wording know English words only, and other languages share some.

"Offer" begins an activity in English and means victims in Swedish; "mental" and "labor" stand in Spanish sentences.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

_WORD: Final = re.compile(r"[^\W\d_]+")

# Words that nearly every sentence has; where both languages have one, it speaks for English.
_ENGLISH: Final = frozenset(
    """an and are at been by for from have has in is of on or that the their these they this those to was were which who
    whose with within""".split()
)
# Of Swedish, French, Spanish, Portuguese and German; those that English has as well are left out.
_OTHER: Final = frozenset(
    """att av det efter eller ett från får för genom har hos inte med mellan och på ska som till utan vid är över
    au aux avec ces chez dans de des du elle est et la le les leur leurs ou par pour qui sont une
    al como del desde el en entre es hacia las los para por que sus un una y
    aos com da das dos em mais não nos o ou pela pelo uma são
    auf bei dem der durch ein eine für im ist mit oder und von werden wird zu zum zur über""".split()
)


@lru_cache(maxsize=4096)
def is_english(text: str) -> bool:
    """Tell whether a statement may be English: true unless its small words or its letters speak for another language.

    A name with a foreign letter ("judges in Kraków") does not make a sentence foreign, nor does one foreign word
    among English ones.
    """
    every = [word.lower() for word in _WORD.findall(text)]
    english = sum(word in _ENGLISH for word in every)
    other = sum(word in _OTHER for word in every)
    if english or other:
        return english >= other
    accented = sum(not word.isascii() for word in every)
    return 2 * accented < len(every) if len(every) > 2 else not accented

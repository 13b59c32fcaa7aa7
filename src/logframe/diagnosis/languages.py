"""Whether a statement is English: the rules on wording know English words only, and other languages share some.

"Offer" begins an activity in English and means victims in Swedish; "mental" and "labor" stand in Spanish sentences.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

_WORD: Final = re.compile(r"[^\W\d_]+")

# Words that nearly every sentence has. Those that another language has too say less.
_ENGLISH: Final = frozenset(
    """and are been by for from has have of that the their these they this those to were which who whose with
    within""".split()
)
_SHARED: Final = frozenset("an at in is on or was".split())
# Of Swedish, Danish, French, Spanish, Portuguese, German, Dutch and Italian; those that English has are left out.
_OTHER: Final = frozenset(
    """att av det efter eller ett från får för genom har hos inte med mellan och på ska som till utan vid är över
    af blev ikke og til ved
    au aux avec ces chez dans de des du elle est et la le les leur leurs ou par pour qui sont une
    al como del desde el en entre es hacia las los para por que sus un una y
    aos com da das dos em mais não nos o ou pela pelo uma são
    auf bei dem der durch ein eine für im ist mit oder und von werden wird zu zum zur über
    aan bij dat die door een het hun naar niet te tot uit van voor zich zijn
    che con degli dei della delle di e gli il nei nel nella per sono""".split()
) - {"die", "per"}
_PARTICLES: Final = "au|da|das|de|del|des|do|dos|du|el|es|la|las|le|les|los|sur|y"
_NAME: Final = re.compile(rf"(?<![\w'’])[^\W\d_a-z][\w'’]*+(?:[ -](?:(?:{_PARTICLES})[ -]){{1,2}}[^\W\d_a-z][\w'’]*)+")


@lru_cache(maxsize=4096)
def is_english(text: str) -> bool:
    """Return whether a statement may be English: true unless its small words or letters speak for another language.

    A name with a foreign letter or word ("judges in Kraków", "schools in Rio de Janeiro") does not make a sentence
    foreign, nor does one foreign word among English ones.
    """
    spoken = [word.lower() for word in _WORD.findall(_NAME.sub(_without_small_words, text))]
    english = sum(2 if word in _ENGLISH else word in _SHARED for word in spoken)
    foreign = sum(2 for word in spoken if word in _OTHER)
    if english or foreign:
        return english >= foreign
    accented = sum(not word.isascii() for word in spoken)
    return 2 * accented < len(spoken) if len(spoken) > 2 else not accented


def _without_small_words(name: re.Match[str]) -> str:
    """Return a name without the small words of another language in it: "Rio Janeiro"."""
    return " ".join(part for part in re.split(r"[ -]", name.group()) if part not in _OTHER)

"""What an author probably meant: the known word that looks most like the one written."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz import fuzz, process

# Letters that look the same in both alphabets, and the keys of a keyboard left in the wrong layout.
_TWINS = str.maketrans("аеорсухкмтвнАВЕКМНОРСТУХіѕј", "aeopcyxkmtbhABEKMHOPCTYXisj")
_KEYS = str.maketrans("йцукенгшщзхъфывапролджэячсмитьбю", "qwertyuiop[]asdfghjkl;'zxcvbnm,.")
_ENOUGH = 60  # of 100
_LONGEST = 80


def closest(word: str, known: Iterable[str]) -> str | None:
    """Return the known word closest to ``word``, or nothing that is close enough; of equals, the first."""
    candidates = [one for one in dict.fromkeys(known) if one != word]
    if not candidates or len(word) > _LONGEST:
        return None
    low = word.lower().replace("-", "_").replace(" ", "_")
    shapes = {skeleton(low), low.translate(_KEYS)}
    plain = word.isascii()
    for one in [one for one in candidates if not one.isascii()] if plain else candidates:
        if skeleton(one.lower()) in shapes:
            return one
    best = process.extractOne(low, candidates, scorer=fuzz.ratio, processor=str.lower, score_cutoff=_ENOUGH)
    if best:
        return str(best[0])
    begun = [one for one in candidates if len(low) > 2 and one.lower().startswith(low)]
    return begun[0] if len(begun) == 1 else None


def skeleton(word: str) -> str:
    """Return a word with its Cyrillic twins written in Latin letters."""
    return word.translate(_TWINS)


@lru_cache(maxsize=8)  # asked for every unknown name, of the same known ones
def mixing(known: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words that mix two alphabets."""
    return tuple(word for word in known if mixed(word))


def mixed(word: str) -> str:
    """Return the first letter of a foreign alphabet in a word that mixes two, or an empty text."""
    if word.isascii():
        return ""
    latin = [letter for letter in word if letter.isalpha() and letter.isascii()]
    cyrillic = [letter for letter in word if "\u0400" <= letter <= "\u04ff"]
    if not latin or not cyrillic:
        return ""
    return cyrillic[0] if len(latin) >= len(cyrillic) else latin[0]

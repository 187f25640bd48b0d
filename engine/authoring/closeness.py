"""What an author probably meant: the known word that looks most like the one written."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import SequenceMatcher

# Letters that look the same in both alphabets, and the keys of a keyboard left in the wrong layout.
_TWINS = str.maketrans("аеорсухкмтвнАВЕКМНОРСТУХіѕј", "aeopcyxkmtbhABEKMHOPCTYXisj")
_KEYS = str.maketrans("йцукенгшщзхъфывапролджэячсмитьбю", "qwertyuiop[]asdfghjkl;'zxcvbnm,.")
_ENOUGH = 0.6


def closest(word: str, known: Iterable[str]) -> str | None:
    """Return the known word closest to ``word``, or nothing that is close enough."""
    candidates = sorted({one for one in known if one != word})
    if not candidates or len(word) > 80:
        return None
    low = word.lower().replace("-", "_").replace(" ", "_")
    shapes = {skeleton(low), low.translate(_KEYS)}
    for one in candidates:
        if skeleton(one.lower()) in shapes:
            return one
    scored = [(SequenceMatcher(None, low, one.lower(), autojunk=False).ratio(), one) for one in candidates]
    score, best = max(scored, key=lambda pair: (pair[0], pair[1]))
    prefixed = [
        one for one in candidates if len(low) > 2 and (one.lower().startswith(low) or low.startswith(one.lower()))
    ]
    if score >= _ENOUGH:
        return best
    return prefixed[0] if len(prefixed) == 1 and len(prefixed[0]) > 2 else None


def skeleton(word: str) -> str:
    """Return a word with its Cyrillic twins written in Latin letters."""
    return word.translate(_TWINS)


def mixed(word: str) -> str:
    """Return the first letter of a foreign alphabet in a word that mixes two, or an empty text."""
    latin = [letter for letter in word if letter.isalpha() and letter.isascii()]
    cyrillic = [letter for letter in word if "\u0400" <= letter <= "\u04ff"]
    if not latin or not cyrillic:
        return ""
    return cyrillic[0] if len(latin) >= len(cyrillic) else latin[0]

"""An amount named as the least or the most of a thing: "a minimum income of 40,000", "the maximum height is 1.8 m"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from engine.understanding.text import Token

_ENDS: Final = {
    "minimum": "from", "minimal": "from", "min": "from", "lowest": "from", "starting": "from", "maximum": "upto",
    "maximal": "upto", "max": "upto", "highest": "upto", "longest": "upto", "shortest": "from", "least": "from",
    "earliest": "from", "latest": "upto", "limit": "upto", "cap": "upto", "ceiling": "upto",
}  # fmt: skip
_TIES: Final = frozenset({"of", "is", "are", "at", ":", "-"})
_WORDS: Final = 5  # between the word of measure and its number


def extreme(tokens: Sequence[Token], first: int) -> str | None:
    """Return the bound of an amount that is tied to a least or a most; the words of the tie stay words.

    The tie is what tells: in "a minimum booking for two nights" nothing says that the nights are the least.
    """
    tie = first - 1
    if tie < 1 or tokens[tie].text not in _TIES:
        return None
    for at in range(tie - 1, max(tie - 1 - _WORDS, -1), -1):
        if tokens[at].kind != "word" or tokens[at].text in ("and", "but", "or"):
            return None
        if tokens[at].text in _ENDS:
            return None if tokens[at].text == "starting" and at == tie - 1 else _ENDS[tokens[at].text]
    return None

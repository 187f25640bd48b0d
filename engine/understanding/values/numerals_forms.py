"""What a numeral word is worth and how it combines: the nouns of the numeral grammar."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from engine.value import Number


class Rank(IntEnum):
    """The place of a cardinal in a triad (a hundred, then a ten, then a unit), or none."""

    WHOLE = 0  # полтора, пара, ноль: takes a scale, joins no triad
    UNIT = 1
    TEEN = 2
    TEN = 3
    HUNDRED = 4
    SCALE = 9  # тысяча, million; also десяток, dozen and hundred, which count inside a triad


@dataclass(frozen=True, slots=True)
class Numeral:
    """One numeral word.

    ``form`` tells what a scale may do: ``one`` stands alone (тысяча = 1000), ``few`` only after a
    preposition (до тысячи), ``many`` and ``short`` never (тысяч, тыс); before a triad the last
    three are inverted approximations (тысяч триста). ``slang``: the word says that it is money.
    """

    value: Number
    rank: Rank
    form: str = ""
    slang: bool = False
    typo: bool = False


def tidy(number: Number) -> Number:
    """Return an integer where nothing is lost by it (and 2.3 where floats made 2.3000000001)."""
    number = round(number, 9)
    return int(number) if number == int(number) else number


def word_set(text: str) -> frozenset[str]:
    """Return the words of a table that is written as one string."""
    return frozenset(text.split())

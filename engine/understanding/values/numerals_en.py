"""English numeral words, with the shorthand of chats (grand, mil, k)."""

from __future__ import annotations

from engine.understanding.values.numerals_forms import Numeral, Rank
from engine.value import Number

FORMS: dict[str, Numeral] = {}

_UNITS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TEENS = (
    "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_MISSPELT = {
    "fourty": 40,
    "fourtey": 40,
    "ninty": 90,
    "fivety": 50,
    "twelv": 12,
    "forteen": 14,
    "fiveteen": 15,
    "eigth": 8,
    "eigt": 8,
    "sevn": 7,
    "seveen": 7,
    "thre": 3,
}
_WHOLE: dict[str, Number] = {"zero": 0, "nil": 0, "half": 0.5, "quarter": 0.25, "couple": 2, "pair": 2}
_SCALES: dict[str, tuple[Number, bool]] = {
    "hundred": (100, False), "hundreds": (100, False), "dozen": (12, False), "dozens": (12, False),
    "thousand": (1_000, False), "thousands": (1_000, False), "thou": (1_000, False),
    "million": (1_000_000, False), "millions": (1_000_000, False), "billion": (1_000_000_000, False),
    "billions": (1_000_000_000, False), "trillion": (1_000_000_000_000, False), "grand": (1_000, True),
    "score": (20, False),
    "lakh": (100_000, False), "lakhs": (100_000, False), "crore": (10_000_000, False),
}  # fmt: skip
_SHORT = {
    "mil": 1_000_000,
    "mill": 1_000_000,
    "mln": 1_000_000,
    "mm": 1_000_000,
    "bn": 1_000_000_000,
    "bil": 1_000_000_000,
    "bln": 1_000_000_000,
}

for _step, (_words, _rank) in {1: (_UNITS, Rank.UNIT), 10: (_TEENS, Rank.TEEN)}.items():
    FORMS |= {word: Numeral(_step + place, _rank) for place, word in enumerate(_words)}
FORMS |= {word: Numeral(20 + 10 * place, Rank.TEN) for place, word in enumerate(_TENS)}
FORMS |= {
    word: Numeral(value, Rank.TEN if value % 10 == 0 else Rank.TEEN if value > 9 else Rank.UNIT, typo=True)
    for word, value in _MISSPELT.items()
}
FORMS |= {word: Numeral(value, Rank.WHOLE) for word, value in _WHOLE.items()}
FORMS |= {
    word: Numeral(value, Rank.SCALE, "many" if word.endswith("s") else "one", slang)
    for word, (value, slang) in _SCALES.items()
}
FORMS |= {word: Numeral(value, Rank.SCALE, "short") for word, value in _SHORT.items()}

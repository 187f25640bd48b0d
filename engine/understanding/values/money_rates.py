"""An income said by another period than the month that was asked for: "15k a week", «миллион в год»."""

from __future__ import annotations

from typing import Final

from engine.understanding.text import Token
from engine.understanding.values.currencies import currency_word
from engine.understanding.values.spans import Span
from engine.understanding.values.word_set import words

_WEEK: Final = words("неделю нед week wk")
_YEAR: Final = words("год year yr annum")
_SHORTER: Final = words("день сутки час смену смена day hour hr shift")  # of how many nobody knows
_EACH: Final = words("в за / a an per each every каждый каждую")
_OFTEN: Final = {
    **dict.fromkeys(("еженедельно", "weekly"), 52 / 12),
    **dict.fromkeys(("ежегодно", "yearly", "annually"), 1 / 12),
    **dict.fromkeys(("ежедневно", "daily", "hourly"), 0.0),
}
MONTHLY: Final = 1.0


def per_month(tokens: tuple[Token, ...], span: Span) -> float:
    """Return how many times the sum is paid in a month, or 0 where that is not known."""
    index = span.last + 1
    while index < len(tokens) and (currency_word(tokens[index].text) or tokens[index].text == "."):
        index += 1
    text = tokens[index].text if index < len(tokens) else ""
    if text in _OFTEN:
        return _OFTEN[text]
    period = tokens[index + 1].text if text in _EACH and index + 1 < len(tokens) else ""
    if period in _SHORTER:
        return 0.0
    return 52 / 12 if period in _WEEK else 1 / 12 if period in _YEAR else MONTHLY

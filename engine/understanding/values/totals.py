"""The total that a list of parts ends with: «два банка и два мфо, итого 4», «всего 700»."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from engine.understanding.text import Token
from engine.understanding.values.numerals_bounds import BEFORE, match
from engine.understanding.values.numerals_forms import word_set
from engine.understanding.values.numerals_range import Span

_TOTAL = word_set("итого итог итоге всего сумме сложности вместе общем общая общий total altogether overall")
_SO = word_set("значит получается выходит")
_OF_THEM = (("из", "них"), ("из", "которых"), ("в", "том"))
_REACH = 3  # words between the total's word and its number


def total_of(tokens: tuple[Token, ...], spans: Sequence[Span]) -> Span | None:
    """Return the span that sums up the others, the last one if there are several."""
    if len(spans) < 2:
        return None
    for place in range(len(spans) - 1, -1, -1):
        words = _before(tokens, spans[place].first)
        parted = place == 0 and _parts_follow(tokens, spans)
        if any(word in _TOTAL for word in words) and (place or parted):
            return spans[place]
        if place == len(spans) - 1 and place and any(word in _SO for word in words):
            return spans[place]
    return None


def _before(tokens: tuple[Token, ...], first: int) -> list[str]:
    """Return the words that lead to a number: light ones, of its own clause."""
    found: list[str] = []
    for index in range(first - 1, max(-1, first - 1 - _REACH), -1):
        token = tokens[index]
        if token.kind == "number" or token.clause < tokens[first].clause - 1 or token.text in ".;!?":
            break
        if token.kind == "word":
            if token.text not in _TOTAL | _SO and match(BEFORE, tokens, index) is None and token.text != "в":
                break
            found.append(token.text)
    return found


def _parts_follow(tokens: tuple[Token, ...], spans: Sequence[Span]) -> bool:
    """«Всего 700, из них 200 в мфо»."""
    between = [token.text for token in tokens[spans[0].last + 1 : spans[1].first]]
    return any(pair in _OF_THEM for pair in pairwise(between))

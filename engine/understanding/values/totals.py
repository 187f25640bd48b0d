"""One number out of several: the total said («два банка и два мфо, итого 4»), the sum of counts of like things
(«два банка и три микрозайма»), or the one that stands instead of another («в трёх, хотя стоп, в четырёх»).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from engine.understanding.lemmas import lemmas
from engine.understanding.text import Token
from engine.understanding.values.numerals_bounds import BEFORE, match
from engine.understanding.values.numerals_forms import word_set
from engine.understanding.values.spans import Span
from engine.understanding.values.taken_back import taken_back

_TOTAL = word_set("итого итог итоге всего сумме сложности вместе общем общая общий total altogether overall")
_SO = word_set("значит получается выходит so makes")
_NOW = word_set("стало осталось остался осталась остались теперь now left")
_OF_THEM = (("из", "них"), ("из", "которых"), ("в", "том"))
_JOINTS = frozenset({"и", "плюс", "+", ",", "and", "plus", "еще", "также"})
_JOINED = 5  # tokens between two counts that add up
_KINDS = {
    "debt": word_set(
        "банк мфо займ заем кредит кредитка карта кредитный ипотека автокредит рассрочка "
        "организация кредитор долг контора расписка bank loan card lender creditor mortgage"
    ),
    "children": word_set("ребенок дочь дочка сын мальчик девочка малыш школьник child kid boy girl"),
}
_LENDERS = ("микро", "мфо")  # «микрозаймы 3»: the number may follow; «долг 3» is a sum
_MANY = 100  # more lenders than anybody owes
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
        if place and _remains(tokens, spans[place].first):
            return spans[place]
        equal = tokens[spans[place].first - 1].text == "=" if spans[place].first else False  # 500 + 70 = 570
        if place == len(spans) - 1 and place and (equal or any(word in _SO for word in words)):
            return spans[place]
    return None


def _remains(tokens: tuple[Token, ...], first: int) -> bool:
    """«Было 5, осталось 2»: the present one counts."""
    return any(token.text in _NOW for token in tokens[max(0, first - 2) : first] if token.kind == "word")


def latest(tokens: tuple[Token, ...], spans: Sequence[Span]) -> list[Span]:
    """Leave out the spans that the next one takes back."""
    kept: list[Span] = []
    for span in spans:
        if kept and taken_back([token.text for token in tokens[kept[-1].last + 1 : span.first]]):
            kept.pop()
        kept.append(span)
    return kept


def sum_of(tokens: tuple[Token, ...], spans: Sequence[Span]) -> Span | None:
    """Add up counts of debts or of those who lend, when nothing but «и», «плюс» or a comma joins them."""
    if len(spans) < 2 or any(span.low is None or span.low != span.high or span.lend != 1 for span in spans):
        return None
    kinds = [kind_of(tokens, span) for span in spans]
    if kinds[0] is None or len(set(kinds)) != 1:
        return None
    for left, right in pairwise(spans):
        between = tokens[left.last + 1 : right.first]
        if len(between) > _JOINED or any(_turns(token) for token in between):
            return None
        if not any(token.text in _JOINTS for token in between):
            return None
    total = sum(span.low or 0 for span in spans)
    last = spans[-1]
    guessed = _trails(tokens, last) or any(span.typo for span in spans)
    return replace(spans[0], low=total, high=total, last=last.last, typo=guessed, other=None)


def kind_of(tokens: tuple[Token, ...], span: Span) -> str | None:
    """Tell what a span counts, by the noun that follows it: a group of things that add up."""
    if _trails(tokens, span):
        return "debt"
    for token in tokens[span.last + 1 : span.last + 3]:
        found = lemmas(token.text) if token.kind == "word" else frozenset()
        if token.text.startswith(_LENDERS):
            return "debt"
        for kind, things in _KINDS.items():
            if not things.isdisjoint(found):
                return kind
    return None


def _trails(tokens: tuple[Token, ...], span: Span) -> bool:
    """«… и ещё микрозаймы 3»: their number ends the message, which is worth confirming. «мфо 300000» is a sum."""
    ends = span.first > 0 and span.last == len(tokens) - 1 and (span.low or 0) < _MANY
    return ends and tokens[span.first - 1].text.startswith(_LENDERS)


def _turns(token: Token) -> bool:
    return token.text in ("из", "или", "но", "а", "of", "or", "but")


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

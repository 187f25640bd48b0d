"""What comes in from several sides: «зп 60 и таксую, ещё тыщ 30» are ninety thousand a month, worth confirming."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from engine.understanding.lemmas import lemmas
from engine.understanding.reading import Ask
from engine.understanding.text import Token
from engine.understanding.values.numerals_forms import tidy
from engine.understanding.values.spans import Span
from engine.understanding.values.word_set import words

_MORE: Final = words("еще плюс + также plus another")
_BESIDE: Final = words(
    """
    пенсия пособие подработка подрабатывать халтура халтурить шабашка шабашить калым калымить таксовать аренда алименты
    стипендия фриланс
    """
)  # what people have beside their wages
_SPENT: Final = words(
    """
    долг кредит займ заем платеж платить отдавать уходить тратить ипотека коммуналка жкх минус вычет удерживать снимать
    съем просрочка муж жена сын дочь мать отец мама папа родитель супруг супруга из или было раньше стало теперь
    debt loan pay payment rent mortgage or of husband wife
    """
)
_BETWEEN: Final = 8  # tokens between two sums that add up
_AFTER: Final = 3
_THOUSAND: Final = 1_000


def added(tokens: tuple[Token, ...], spans: Sequence[Span], ask: Ask) -> Span | None:
    """Return the sum of incomes said one after another where one is asked for, as a guess; else nothing."""
    if len(spans) < 2 or not ask.awaited or ask.unit != "month":
        return None
    if any(span.low is None or span.low != span.high for span in spans) or len({one.unit for one in spans}) > 1:
        return None
    first, last = spans[0], spans[-1]
    around = tokens[max(0, first.first - _AFTER) : last.last + 1 + _AFTER]
    if _has(around, _SPENT) or any(token.text == "?" for token in around):
        return None
    if not all(_goes_on(tokens, left, right) for left, right in pairwise(spans)):
        return None
    lend = max(span.lend for span in spans)
    shared = _THOUSAND if lend == _THOUSAND else 1
    total = sum((span.low or 0) * (shared if span.lend == 1 and (span.low or 0) < _THOUSAND else 1) for span in spans)
    return replace(
        first, low=tidy(total), high=tidy(total), last=last.last, lend=lend, bare=all(span.bare for span in spans),
        evident=any(span.evident for span in spans), typo=True, other=None,
    )  # fmt: skip


def _goes_on(tokens: tuple[Token, ...], left: Span, right: Span) -> bool:
    between = tokens[left.last + 1 : right.first]
    if len(between) > _BETWEEN:
        return False
    return any(token.text in _MORE for token in between) or _has(between, _BESIDE)


def _has(tokens: Sequence[Token], things: frozenset[str]) -> bool:
    return any(token.text in things or not things.isdisjoint(lemmas(token.text)) for token in tokens)

"""Sums said where a count was asked for: «40 кусков в месяц не потяну», «на руки 38-40 выходит», «требуют 25»."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from engine.understanding.lemmas import lemmas, parses
from engine.understanding.reading import Ask
from engine.understanding.text import Token
from engine.understanding.values.currencies import currency_word
from engine.understanding.values.numerals_bounds import phrases
from engine.understanding.values.spans import Span
from engine.understanding.values.word_set import listed, words

_THOUSANDS: Final = listed("кусков куска косар касар косых")  # slang of money alone
_MONEYED: Final = words(
    """
    зп зарплата оклад доход пенсия пособие аванс премия стипендия получать зарабатывать чистыми платеж
    требовать просить насчитать накапать набежать salary wage wages income pension earn demand
    """
)
_IN_HAND: Final = tuple(phrases("на руки | чистыми | after tax | take home"))
_MONTHLY: Final = tuple(phrases("в месяц | в мес | ежемесячно | / мес | a month | per month"))
_PAYING: Final = words("потянуть тянуть платеж отдавать выплачивать вносить pay afford")
_FEW: Final = 100  # whoever asks for at most so many asks for no sum
_REACH: Final = 3  # words


def paid(tokens: tuple[Token, ...], span: Span, ask: Ask) -> bool:
    """Tell whether a number is a sum, though a count was asked for: an income, or what is paid a month."""
    after = tokens[span.last + 1] if span.last + 1 < len(tokens) else None
    if after is not None and after.text.startswith(_THOUSANDS) and ask.unit is None:
        return True
    if ask.high is None or ask.high > _FEW or (after is not None and _thing(after)):
        return False
    clause = tokens[span.first].clause
    before = [token for token in tokens[max(0, span.first - _REACH) : span.first] if token.clause == clause]
    if any(token.kind == "number" for token in before):
        return False
    if any(_is(token, _MONEYED) for token in before) or _said(before, _IN_HAND) or _begins(tokens, span, _IN_HAND):
        return True
    near = tokens[max(0, span.first - 2 * _REACH) : span.last + 1 + 2 * _REACH]
    return _begins(tokens, span, _MONTHLY) and any(_is(one, _PAYING) for one in near if one.clause == clause)


def _thing(token: Token) -> bool:
    """Tell whether a word is what a number counts: «банка», «кредитов», "loans"."""
    if token.kind != "word" or currency_word(token.text):
        return False
    if token.text.isascii():
        return token.text.endswith("s")
    return "NOUN" in parses(token.text)[0].tags


def _is(token: Token, things: frozenset[str]) -> bool:
    return token.text in things or not things.isdisjoint(lemmas(token.text))


def _said(tokens: Sequence[Token], rows: Sequence[tuple[str, ...]]) -> bool:
    texts = tuple(token.text for token in tokens)
    return any(texts[place : place + len(row)] == row for row in rows for place in range(len(texts)))


def _begins(tokens: tuple[Token, ...], span: Span, rows: Sequence[tuple[str, ...]]) -> bool:
    after = tuple(token.text for token in tokens[span.last + 1 : span.last + 1 + _REACH])
    return any(after[: len(row)] == row for row in rows)

"""Sums of money: «лям двести», «120 000 руб», «до 50 тыщ», "$1.5k".

A scale without a scale after it goes one step down (лям двести is 1 200 000): that is how leads
count, unlike the plain number grammar. Areas, phones, dates, percentages and counted things
(«5 банков», «10 тысяч подписчиков») are no money. A bare number counts only when it was asked for.
"""

from __future__ import annotations

from dataclasses import replace

from engine.understanding.reading import Ask, Reading
from engine.understanding.text import Token, Utterance, glued
from engine.understanding.values.currencies import (
    currency_word,
)
from engine.understanding.values.letter_zeros import with_zeros
from engine.understanding.values.money_added import added
from engine.understanding.values.money_coins import (
    currency_at,
    currency_before,
    no_copecks,
    one_and_coins,
    said_in,
    small_coin,
    with_coins,
)
from engine.understanding.values.money_context import almost, corrected, is_rate, listed, scaled_total, things_counted
from engine.understanding.values.money_counted import UNITS, is_sum
from engine.understanding.values.money_rates import MONTHLY, per_month
from engine.understanding.values.money_words import IMPLIED, SLANG
from engine.understanding.values.named_numbers import naming
from engine.understanding.values.not_quantities import not_quantities
from engine.understanding.values.numerals import read_amount
from engine.understanding.values.numerals_bounds import phrases
from engine.understanding.values.numerals_context import numeral_of
from engine.understanding.values.numerals_forms import Rank, tidy, word_set
from engine.understanding.values.numerals_range import read_spans
from engine.understanding.values.numerals_walk import Amount
from engine.understanding.values.spans import Atom, Span
from engine.understanding.values.totals import latest, total_of
from engine.value import Money, Number

_BEFORE_COIN = word_set("in в + ish odd")
_ONE_OF = word_set("рубль buck dollar euro pound")
_NOTHING: dict[tuple[str, ...], str | None] = {
    phrase: code
    for code, text in (
        ("RUB", "ни рубля | ни копейки | ни одного рубля | ни одной копейки"),
        (None, "ни цента | нисколько | nothing | not a penny | not a cent | not a dime"),
    )
    for phrase in phrases(text)
}
_FEW = 3  # words
_HUNDRED = 100
_LEAST_SHORT = 100  # «54м» is an area, «5м» may be millions


def read(utterance: Utterance, ask: Ask) -> tuple[Reading, ...]:
    """Return the sums of a message in order; ``evident`` where a currency or slang says it is money."""
    utterance = with_zeros(utterance)
    tokens = utterance.tokens
    if (nothing := _nothing(tokens)) is not None:
        return (nothing,)
    if not any(token.kind == "number" or numeral_of(token, SLANG) for token in tokens):
        return _no_numeral(tokens)
    barred = naming(utterance)
    if any(token.kind == "number" for token in tokens):
        barred |= not_quantities(utterance)
    spans = read_spans(
        tokens, lambda index: _added(tokens, index, barred, ask), lambda index: _lent(tokens, index), steps=True
    )
    spans = [span for span in spans if not things_counted(tokens, span) and is_sum(tokens, span, ask)]
    spans = [span for span in spans if not _share_of(span)]
    spans = corrected(spans, latest(tokens, spans))
    total = total_of(tokens, spans)
    if total is not None:
        spans = [scaled_total(total, spans)]
    elif (income := added(tokens, spans, ask)) is not None:
        spans = [income]
    spans = listed(tokens, spans)
    apart = said_in(tokens)
    if apart is not None and all(span.unit is None for span in spans):
        spans = [replace(span, unit=apart, evident=True) for span in spans]
    marked = [span for span in spans if span.evident or not span.bare]
    if marked:
        spans = marked
    elif len(spans) > 1 and spans[1].first == spans[0].last + 1:
        return ()  # «два двести»: thousands or millions, nobody knows
    if ask.unit != "month":
        return tuple(_reading(tokens, span, ask) for span in spans)
    return tuple(_reading(tokens, _monthly(span, times), ask) for span in spans if (times := per_month(tokens, span)))


def _share_of(span: Span) -> bool:
    """«Половину зарплаты забирают»: a part of something, in no currency, is no sum."""
    return span.unit is None and span.lend == 1 and span.low == span.high and 0 < (span.low or 0) < 1


def _monthly(span: Span, times: float) -> Span:
    """Return an income of another period as one of a month: a guess, worth confirming."""
    if times == MONTHLY:
        return span
    low, high = (None if end is None else round(end * times) for end in (span.low, span.high))
    return replace(span, low=low, high=high, typo=True, other=None)


def _added(tokens: tuple[Token, ...], index: int, barred: frozenset[int], ask: Ask) -> Atom | None:
    """Read a sum, or sums with a plus between them: 300 + 200 тысяч."""
    total = _atom(tokens, index, barred, ask)
    while total is not None and total.last + 2 < len(tokens) and tokens[total.last + 1].text in ("+", "плюс"):
        right = _atom(tokens, total.last + 2, barred, ask)
        if right is None or (total.unit and right.unit and total.unit != right.unit):
            break
        shared = total.lend == 1 and total.value * right.lend <= 10 * right.value
        total = replace(
            right, value=tidy(total.value * (right.lend if shared else 1) + right.value), first=total.first,
            unit=total.unit or right.unit, evident=total.evident or right.evident, other=None,
        )  # fmt: skip
    return total


def _atom(tokens: tuple[Token, ...], index: int, barred: frozenset[int], ask: Ask) -> Atom | None:
    single = one_and_coins(tokens, index)
    if single is not None:
        return Atom(single[0], index, single[1], 1, single[2], True, word=True)
    code, start = currency_before(tokens, index)
    amount = read_amount(tokens, start, SLANG, barred)
    if amount is None or amount.place:
        return None
    if tokens[amount.last].text in ("м", "m") and not _millions(tokens, amount, ask):
        return None
    last = no_copecks(tokens, amount.last)
    after, end = currency_at(tokens, last + 1)
    least = False
    if after is None and last + 2 < len(tokens) and tokens[last + 1].text in _BEFORE_COIN:
        after, end = currency_at(tokens, last + 2)  # ten grand in dollars, 500+ dollars
        least = after is not None and tokens[last + 1].text == "+"
    implied = IMPLIED.get(tokens[last].text) or IMPLIED.get(tokens[start].text)
    if after is not None:
        code, last = after, end
    elif implied is not None:
        code = code or implied
    value, other = _value(tokens, amount, code)
    if code is None and last + 1 < len(tokens) and (small := small_coin(tokens[last + 1].text)) is not None:
        return Atom(tidy(value / 100), index, last + 1, 1, small, True, amount.typo, not amount.digits)
    value, last = with_coins(tokens, value, last, code)
    slang = amount.slang or (amount.scale >= 1_000 and not amount.lone)
    lend = amount.scale if amount.scale >= 1_000 else 1
    return Atom(
        value, index if start != index else amount.first, last, lend, code, code is not None or slang, amount.typo,
        not amount.digits, other, share=_share(tokens, amount),
        least=least,
    )  # fmt: skip


def _share(tokens: tuple[Token, ...], amount: Amount) -> Number:
    """Return the hundred or dozen inside an amount that the other end of a range may borrow: "7 hundred thou"."""
    if amount.scale < 1_000:
        return amount.scale if amount.scale > 1 else 1
    hundreds = any(token.text == "hundred" for token in tokens[amount.first : amount.last + 1])
    return _HUNDRED if hundreds and not amount.value % (_HUNDRED * amount.scale) else 1


def _nothing(tokens: tuple[Token, ...]) -> Reading | None:
    """«Ни копейки», «ни одного рубля», "not a dime": no money at all, in an answer of these words only."""
    words = [token for token in tokens if token.kind in ("word", "number")]
    texts = tuple(word.text for word in words[: _FEW + 1])
    if texts not in _NOTHING:
        return None
    return Reading(Money(0, 0, _NOTHING[texts]), words[0].start, words[-1].end, "money.nothing", evident=False)


def _no_numeral(tokens: tuple[Token, ...]) -> tuple[Reading, ...]:
    """«Рубль», "a buck": sums without a numeral, in an answer of a few words only."""
    words = [token for token in tokens if token.kind == "word"]
    if not 0 < len(words) <= _FEW:
        return ()
    texts = tuple(word.text for word in words)
    if texts[-1] in _ONE_OF and (len(texts) == 1 if texts[-1] == "рубль" else texts[:-1] in (("a",), ("just", "a"))):
        code = currency_word(texts[-1])
        return (Reading(Money(1, 1, code), words[0].start, words[-1].end, "money.one", evident=True),)
    return ()


def _lent(tokens: tuple[Token, ...], index: int) -> tuple[Number, str | None] | None:
    """Return what «тысяч» or «рублей» lends to a range after it."""
    code = currency_word(tokens[index].text) if tokens[index].kind == "word" else None
    if code is not None:
        return 1, code
    found = numeral_of(tokens[index], SLANG)
    if len(found) == 1 and found[0].rank is Rank.SCALE and found[0].form in ("few", "many") and found[0].value >= 1_000:
        return found[0].value, None
    return None


def _value(tokens: tuple[Token, ...], amount: Amount, code: str | None) -> tuple[Number, Number | None]:
    """Return the sum, and the second way to take it where there is one."""
    value = amount.value
    other: Number | None = None
    if amount.scale >= 1_000_000 and 10 <= amount.tail < 1_000:
        return tidy(value - amount.tail + amount.tail * 1_000), value
    if tokens[amount.last].text.startswith(("сотк", "сотo", "соточ", "соток")) and code is not None:
        return tidy(value / 1_000), value
    if amount.scale in (10_000, 50_000, 25_000, 5_000, 20_000, 30_000, 100_000) and amount.slang:
        return (tidy(value / 1_000), value) if code not in (None, "RUB") else (value, tidy(value / 1_000))
    if amount.slang and amount.scale in (10, 100):
        other = tidy(value * 1_000)
    return value, other


def _millions(tokens: tuple[Token, ...], amount: Amount, ask: Ask) -> bool:
    after = tokens[amount.last + 1] if amount.last + 1 < len(tokens) else None
    if after is not None and ((glued(tokens[amount.last], after) and after.kind == "number") or after.text in UNITS):
        return False
    return ask.awaited and amount.value < _LEAST_SHORT * 1_000_000 and amount.digits


def _reading(tokens: tuple[Token, ...], span: Span, ask: Ask) -> Reading:
    others = [Money(span.other, span.other, span.unit)] if span.other is not None else []
    small = span.high if span.high is not None else span.low
    if span.bare and not span.evident and ask.low is not None and small is not None and 0 < small < ask.low:
        scale = 1_000 if small * 1_000 >= ask.low else 1_000_000  # «между 1.5 и 2» of a flat's repair
        low, high = (None if end is None else tidy(end * scale) for end in (span.low, span.high))
        others.append(Money(low, high, span.unit))
    rate = ask.unit is None and is_rate(tokens, span)
    return Reading(
        Money(None if almost(tokens, span) else span.low, span.high, span.unit), tokens[span.first].start,
        tokens[span.last].end, "money.rate" if rate else "money", evident=span.evident and not rate,
        repaired=span.typo or rate, others=tuple(others),
    )  # fmt: skip

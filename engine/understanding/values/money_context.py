"""What stands around a sum and changes it: a rate, an approximation from below, land and counted things."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from engine.understanding.lemmas import lemmas, parses
from engine.understanding.text import Token
from engine.understanding.values.currencies import currency_word
from engine.understanding.values.lenders import a_lender
from engine.understanding.values.numerals_forms import Rank, tidy, word_set
from engine.understanding.values.numerals_words import numerals
from engine.understanding.values.spans import Span
from engine.value import Number

_SHORT_OF = word_set("под почти")
_PERIODS = word_set("месяц мес неделю нед день сутки год час month mo week day year hour")
_OFTEN = word_set("ежемесячно ежемесячный ежемесячного ежегодно еженедельно ежедневно помесячно monthly weekly yearly")
_EACH = word_set("каждый каждую каждые per a an")
_HUNDREDTHS = ("сотк", "соток", "соточ")  # of a hectare, or a hundred thousand
_PIECES = word_set("штука штуки штуку штук штуке")
_LAND = word_set(
    "дача участок земля надел огород сад снт днп ижс садоводство поместье дом деревня село поселок хутор баня теплица"
)
_ACRES = 10  # of land: a million and more is said in millions
_OWED = word_set("долг деньги сумма рубль")
_INVARIABLE = word_set("мфо мкк мфк авто")
_INCOME = word_set("доход получать зарабатывать зарплата зп оклад пенсия выходить income earn salary get make")
_REACH = 5
_LIST, _THOUSAND, _HUNDRED_THOUSAND = 3, 1_000, 100_000
_NEAR = 10  # times: a sum said instead of another is of its order


def is_rate(tokens: tuple[Token, ...], span: Span) -> bool:
    """Whether «в месяц», «ежемесячно», «/мес» makes a rate of a sum: it is no debt, unless it is an income."""
    index = span.last + 1
    while index < len(tokens) and (currency_word(tokens[index].text) or tokens[index].text == "."):
        index += 1
    if index >= len(tokens) or not (tokens[index].text in _OFTEN or _each_period(tokens, index)):
        return False
    around = tokens[max(0, span.first - _REACH) : span.first]
    return all(_INCOME.isdisjoint(lemmas(token.text)) for token in around if token.kind == "word")


@lru_cache(maxsize=64)
def an_income(words: tuple[str, ...]) -> bool:
    """Whether a slot that these words name is paid by the month: then «50 тысяч в месяц» is the very answer."""
    return any(not _INCOME.isdisjoint(lemmas(word)) for entry in words for word in entry.split())


def _each_period(tokens: tuple[Token, ...], index: int) -> bool:
    if index + 1 >= len(tokens) or tokens[index + 1].text not in _PERIODS:
        return False
    return tokens[index].text in ("в", "за", "/") or tokens[index].text in _EACH


def almost(tokens: tuple[Token, ...], span: Span) -> bool:
    """«Под миллион», «почти лям»: up to that, never more."""
    near = tokens[max(0, span.first - 1) : span.first] + tokens[span.first + 1 : span.last][:1]  # «тысяч под двести»
    return span.low == span.high and any(token.text in _SHORT_OF for token in near)


def things_counted(tokens: tuple[Token, ...], span: Span) -> bool:
    """«Дача шесть соток» is land, «мфо 5 штук» and «5 штук кредитов» count things."""
    if span.unit is not None:
        return False
    ends = (tokens[span.first], tokens[span.last])
    if any(token.text.startswith(_HUNDREDTHS) for token in ends):
        if _acres(tokens, span):
            return True
        around = tokens[max(0, span.first - _REACH) : span.last + 1 + _REACH]
        return any(not _LAND.isdisjoint(lemmas(token.text)) for token in around if token.kind == "word")
    if not any(token.text in _PIECES for token in ends):
        return False
    before = tokens[span.first - 1] if span.first else None
    after = tokens[span.last + 1] if span.last + 1 < len(tokens) else None
    return (before is not None and _several(before, ("gent", "nomn"))) or (
        after is not None and after.clause == tokens[span.last].clause and _several(after, ("gent",))
    )


def _acres(tokens: tuple[Token, ...], span: Span) -> bool:
    """Whether «соток» are too many for money: «12 соток» are land, «лям две сотки» are not."""
    least = span.low if span.low is not None else span.high
    scales = (
        one for token in tokens[span.first : span.last + 1] for one in numerals(token.text) if one.rank is Rank.SCALE
    )
    return least is not None and least >= _ACRES * _HUNDRED_THOUSAND and not any(scales)


def _several(token: Token, cases: tuple[str, ...]) -> bool:
    """Whether a word names more than one thing: займов, кредитки, мфо."""
    if token.kind != "word" or not _OWED.isdisjoint(lemmas(token.text)):
        return False
    if token.text in _INVARIABLE:
        return True
    return any(
        {"NOUN", "plur"} <= parse.tags and not parse.tags.isdisjoint(cases) for parse in parses(token.text)[:3]
    ) and not currency_word(token.text)


def scaled_total(total: Span, parts: Sequence[Span]) -> Span:
    """Give a bare total the scale of its parts: «500 тысяч и 200, всего 700»."""
    lend = max((part.lend for part in parts), default=1)
    if total.lend != 1 or lend < 1_000 or any((end or 0) >= 1_000 for end in (total.low, total.high)):
        return total
    return _lent(total, lend)


def listed(tokens: tuple[Token, ...], spans: list[Span]) -> list[Span]:
    """Give one scale to a list where the first has it: «сбер 200 тыс, тинек 150, альфа 30»."""
    owed = all(a_lender(tokens[max(0, span.first - 1) : span.first]) for span in spans)  # «ипотека 2 млн, карта 150»
    scaled = any(span.lend >= _THOUSAND for span in spans) if owed else spans[0].lend == _THOUSAND
    if len(spans) < (2 if owed else _LIST) or not scaled or not all(_item(tokens, span) for span in spans):
        return spans
    return [
        span if span.lend > 1 or not span.low or span.low >= _THOUSAND else _lent(span, _THOUSAND) for span in spans
    ]


def _item(tokens: tuple[Token, ...], span: Span) -> bool:
    """Whether a sum stands right after a name and ends its clause."""
    before = tokens[span.first - 1] if span.first else None
    after = tokens[span.last + 1] if span.last + 1 < len(tokens) else None
    named = before is not None and before.kind == "word" and before.clause == tokens[span.first].clause
    ends = after is None or after.kind == "mark" or after.clause != tokens[span.last].clause
    return named and ends and span.low == span.high


def _lent(span: Span, lend: Number) -> Span:
    low, high = (None if end is None else tidy(end * lend) for end in (span.low, span.high))
    return replace(span, low=low, high=high, lend=lend, bare=False)


def corrected(said: Sequence[Span], kept: Sequence[Span]) -> list[Span]:
    """Give a bare sum the scale of the one it takes back, or the next one down: «миллион. нет, полтора»."""
    found: list[Span] = []
    old: Span | None = None
    left = iter(kept)
    onward = next(left, None)
    for span in said:
        if span is not onward:
            old = span
            continue
        found.append(_on_its_scale(span, old) if old is not None else span)
        old, onward = None, next(left, None)
    return found


def _on_its_scale(span: Span, old: Span) -> Span:
    number, before = span.low or span.high, old.low or old.high
    if not span.bare or span.lend != 1 or not number or not before or number >= 1_000:
        return span
    for lend in (old.lend, 1_000):
        if old.lend >= lend >= 1_000 and before <= number * lend * _NEAR and number * lend <= before * _NEAR:
            return replace(_lent(span, lend), evident=old.evident)
    return span

"""Every number of a text as what it claims: the value or range, its unit, its bound, and what it is paid for.

«От 120 тыс. руб.» and «от ста двадцати тысяч рублей» are one claim; «около 120 000 ₽» is another one. The amounts
themselves are read by the grammar of numerals; here is what stands around them.
"""

from __future__ import annotations

from functools import lru_cache

from engine.guard.claim import Claim
from engine.guard.contacts import contacts
from engine.guard.days import month_day, month_first, named, ranged_days
from engine.guard.measured import around
from engine.guard.moments import clock, date, dotted, hours, ranged_day, spans_of_day, spoken_clock
from engine.guard.spoken import halved, spoken
from engine.guard.term import tokens_of
from engine.guard.units import SQUARE, compound, currency_of, period_of, unit_after, unit_of
from engine.guard.unnumbered import HALVES, OFTEN, one_unit, scale
from engine.understanding.text import Token, glued
from engine.understanding.values.numerals import read_amount
from engine.understanding.values.numerals_words import ordinal
from engine.value import Number

_TO = frozenset({"-", "до", "to", "и", "and", "or", "или"})
_ONE = frozenset({"один", "одна", "одно", "одну", "одного", "одной", "одним", "одном", "одному", "one"})
_PAIR = frozenset({"пара", "пару", "пары", "паре", "парой", "couple", "a"})  # «пара слов» counts nothing
_COUNTS_OF = frozenset({"из", "на", "за", "для", "of", "for"})
_TURNED = frozenset({"минут", "часов", "дней", "недель", "месяцев", "лет"})
_FIRST_IDIOMS = frozenset({"of", "очередь", "all"})


@lru_cache(maxsize=256)  # a cue is judged again and again
def claims(raw: str) -> tuple[Claim, ...]:
    """Return the claims in numbers of a text, in order; phones and links are no numbers."""
    tokens = tokens_of(raw).tokens
    taken = [(one.start, one.end) for one in contacts(raw)]
    found: list[Claim] = []
    index = 0
    while index < len(tokens):
        token = tokens[index]
        if any(start <= token.start < end for start, end in taken):
            index += 1
            continue
        read = _read(tokens, index)
        if read is None:
            index += 1
            continue
        claim, index = read
        found.append(claim)
    return spans_of_day(found, tokens)


def _read(tokens: tuple[Token, ...], index: int) -> tuple[Claim, int] | None:
    token = tokens[index]
    if token.kind == "word" and (days := month_first(tokens, index)) is not None:
        return days
    if token.kind == "number":
        return clock(tokens, index) or dotted(tokens, index) or _amount(tokens, index) or _unread(token, index)
    if token.kind != "word":
        return None
    several = spoken(tokens, index)
    if several is not None:
        return several
    if token.text in OFTEN:
        value = OFTEN[token.text]
        return around(tokens, index, index, value, value, "times")
    counted = compound(token.text)
    if counted is not None:
        return around(tokens, index, index, counted[0], counted[0], counted[1])
    if token.text in HALVES:
        unit, value = HALVES[token.text]
        return around(tokens, index, index, value, value, unit)
    return _amount(tokens, index) or scale(tokens, index) or one_unit(tokens, index) or named(tokens, index)


def _unread(token: Token, index: int) -> tuple[Claim, int]:
    return Claim("amount", token.text, token.text, "", "", "", (token.start, token.end)), index + 1


def _amount(tokens: tuple[Token, ...], index: int) -> tuple[Claim, int] | None:
    amount = read_amount(tokens, index)
    if amount is None:
        return _place(tokens, index)
    if amount.first != index:
        return None
    if tokens[index].text in _ONE and amount.last == index and not _counted(tokens, index + 1):
        return _one_each(tokens, index)
    dated = date(tokens, amount.value, index, amount.last)
    if dated is not None:
        return dated
    day = month_day(tokens, index, amount.last, amount.value)
    if day is not None:
        return day
    low, high, last = amount.value, amount.value, amount.last
    unit, unit_end = unit_after(tokens, last)
    if unit is None and tokens[index].text in _PAIR:
        return None
    after = (last if unit is None else unit_end) + 1
    if after + 1 < len(tokens) and tokens[after].text in _TO and _ranges(tokens, index, after):
        skip = 2 if tokens[after + 1].text in "₽$€£" else 1
        other = read_amount(tokens, after + skip) if after + skip < len(tokens) else None
        if other is not None and not _apart(tokens[after], low, other.value, measured=unit is not None):
            if other.scale >= 1_000 and amount.scale == 1 and low < 1_000:
                low = low * other.scale
            high, last = other.value, other.last
            first_unit = unit
            unit, unit_end = unit_after(tokens, last)
            if unit is not None and first_unit is not None and unit[:2] != first_unit[:2]:
                low = low * first_unit[1] if first_unit[0] == unit[0] else -1
                return around(tokens, index, unit_end, low, high * unit[1], unit[0], unit[2], ranged=True)
            unit = unit or first_unit
    if unit is None and low != high and (days := ranged_days(tokens, index, last, low, high)) is not None:
        return days
    daily = (halved(tokens, index, last, low, high) or hours(tokens, index, last, low, high)) if unit is None else None
    hourly = unit is not None and unit[:2] == ("minute", 60) and not tokens[unit_end].text.isascii()
    if daily is None and hourly and ranged_day(tokens, index, low, high):  # "between five and six hours" is how long
        where = (tokens[index - 1].start, tokens[unit_end].end)  # «с 10 до 19 часов»
        daily = Claim("clock", int(low * 60), int(high * 60), "", "", "", where), unit_end + 1
    if daily is not None:
        return daily
    spoken = spoken_clock(tokens, index, last, low if low == high else None)
    if spoken is not None:
        return spoken
    if unit is None and low == high and index and tokens[index - 1].text in _TURNED:
        turned = unit_of(tokens[index - 1].text)  # «минут двадцать» is about twenty minutes
        if turned is not None:
            where = (tokens[index - 1].start, tokens[last].end)
            return Claim("amount", low * turned[1], low * turned[1], turned[0], "about", "", where), last + 1
    if unit is None:
        return around(tokens, index, last, low, high, "", ranged=low != high)
    name, factor, modifier = unit
    end = max(unit_end, last)
    return around(tokens, index, end, low * factor, high * factor, name, modifier, ranged=low != high)


def _one_each(tokens: tuple[Token, ...], index: int) -> tuple[Claim, int] | None:
    """ "One a week": a thing counted by its pace alone."""
    if index + 2 >= len(tokens) or tokens[index + 1].text not in ("a", "per", "each", "every"):
        return None
    period = period_of(tokens[index + 2].text)
    if period is None:
        return None
    return Claim("amount", 1, 1, "", "", period, (tokens[index].start, tokens[index + 2].end)), index + 3


def _apart(joint: Token, low: Number, high: Number, *, measured: bool) -> bool:
    """ "870,000 ₽ to four creditors" is no range, and "one or two" is one only of neighbours."""
    if joint.text in ("or", "или"):
        return measured or high != low + 1
    return measured and joint.text == "to" and high < low


def _ranges(tokens: tuple[Token, ...], index: int, joint: int) -> bool:
    """«От 8 до 10», "8 to 10" and «8–10» are ranges; «Москва, 20 до 15:00» is none."""
    if joint + 2 < len(tokens) and tokens[joint + 2].text == ":":
        return False
    before = tokens[index - 1] if index else None
    if _spaced(tokens, joint) and before is not None and before.text in _COUNTS_OF:
        return False  # «блок из десяти — 19 тысяч», «на три месяца — 11 000»
    if before is not None and before.kind != "word" and index > 1 and before.text in "₽$€£":
        before = tokens[index - 2]
    opening = before.text if before is not None else ""
    if tokens[joint].text in ("и", "and"):
        return opening in ("между", "between")
    return tokens[joint].text != "до" or opening in ("от", "с", "со")


def _spaced(tokens: tuple[Token, ...], joint: int) -> bool:
    """Whether a dash stands between spaces."""
    dash = tokens[joint].text == "-"
    return dash and not glued(tokens[joint - 1], tokens[joint]) and not glued(tokens[joint], tokens[joint + 1])


def _counted(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether «один» before this token counts a unit or a currency."""
    if index >= len(tokens):
        return False
    if tokens[index].text in ("to", "or", "или") and index + 1 < len(tokens):
        return read_amount(tokens, index + 1) is not None  # "one or two"
    return (
        bool(SQUARE & {tokens[index].text})
        or unit_of(tokens[index].text) is not None
        or currency_of(tokens[index]) is not None
    )


def _place(tokens: tuple[Token, ...], index: int) -> tuple[Claim, int] | None:
    """An ordinal: «первая», "second"; with a month it is a date."""
    token = tokens[index]
    number = ordinal(token.text)
    after = tokens[index + 1].text if index + 1 < len(tokens) else ""
    if number is None:
        return None
    dated = date(tokens, number, index, index)
    if dated is not None:
        return dated
    if after in _FIRST_IDIOMS or (token.text == "second" and index and tokens[index - 1].kind == "number"):
        return None
    if unit_of(after) == ("floor", 1):
        return Claim("amount", number, number, "floor", "", "", (token.start, tokens[index + 1].end)), index + 2
    return Claim("place", number, number, "", "", "", (token.start, token.end)), index + 1

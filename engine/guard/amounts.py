"""Every number of a text as what it claims: the value or range, its unit, its bound, and what it is paid for.

«От 120 тыс. руб.» and «от ста двадцати тысяч рублей» are one claim; «около 120 000 ₽» is another one. The amounts
themselves are read by the grammar of numerals; here is what stands around them.
"""

from __future__ import annotations

from dataclasses import replace

from engine.guard.bounds import bound_before, bound_behind
from engine.guard.calendar import calendar_word, greets
from engine.guard.claim import Claim
from engine.guard.contacts import contacts
from engine.guard.moments import clock, date, dotted, hours, ranged_day, spans_of_day, spoken_clock
from engine.guard.units import (
    EVERY,
    TIMES,
    compound,
    currency_of,
    lemmas_of,
    period_of,
    unit_after,
    unit_of,
)
from engine.guard.words.function import FUNCTION_EN
from engine.understanding.text import Token, glued, read_text
from engine.understanding.values.numerals import read_amount
from engine.understanding.values.numerals_words import ordinal
from engine.value import Number

_HALVES = {"полгода": ("month", 6), "полугода": ("month", 6), "полугодие": ("month", 6), "полчаса": ("minute", 30),
           "получаса": ("minute", 30), "полмесяца": ("day", 15), "полмиллиона": ("", 500_000)}  # fmt: skip
_SCALES = {"тысяча": 1_000, "миллион": 1_000_000, "сотня": 100, "десяток": 10, "дюжина": 12, "миллиард": 10**9,
           "thousand": 1_000, "million": 1_000_000, "dozen": 12, "hundred": 100, "hundreds": 100,
           "thousands": 1_000}  # fmt: skip
_TO = frozenset({"-", "до", "to", "и", "and"})
_ONE = frozenset({"один", "одна", "одно", "одну", "одного", "одной", "одним", "одном", "одному", "one"})
_PAIR = frozenset({"пара", "пару", "пары", "паре", "парой", "couple", "a"})  # «пара слов» counts nothing
_TIE = frozenset({"в", "на", "за", "a", "an", "per", "each", "every", "каждый", "каждую", "каждое", "/", "the"})
_TURNED = frozenset({"минут", "часов", "дней", "недель", "месяцев", "лет"})
_PACES = {
    "в": frozenset({"месяц", "год"}),
    "a": frozenset({"month", "year"}),
    "per": frozenset({"month", "year"}),
}
_OFTEN = {"единожды": 1, "дважды": 2, "трижды": 3, "twice": 2, "thrice": 3}
_MONTH_DAY = frozenset({"числа", "число", "числу", "th", "st", "nd", "rd"})
_AGES = frozenset({"с", "со"})
_FIRST_IDIOMS = frozenset({"of", "очередь", "all"})


def claims(raw: str) -> tuple[Claim, ...]:
    """Return the claims in numbers of a text, in order; phones and links are no numbers."""
    tokens = read_text(raw).tokens
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
    if token.kind == "number":
        return clock(tokens, index) or dotted(tokens, index) or _amount(tokens, index) or _unread(token, index)
    if token.kind != "word":
        return None
    if token.text in _OFTEN:
        value = _OFTEN[token.text]
        return _around(tokens, index, index, value, value, "times")
    counted = compound(token.text)
    if counted is not None:
        return _around(tokens, index, index, counted[0], counted[0], counted[1])
    if token.text in _HALVES:
        unit, value = _HALVES[token.text]
        return _around(tokens, index, index, value, value, unit)
    return _amount(tokens, index) or _scale(tokens, index) or _one_unit(tokens, index) or _named(tokens, index)


def _unread(token: Token, index: int) -> tuple[Claim, int]:
    return Claim("amount", token.text, token.text, "", "", "", (token.start, token.end)), index + 1


def _amount(tokens: tuple[Token, ...], index: int) -> tuple[Claim, int] | None:
    amount = read_amount(tokens, index)
    if amount is None:
        return _place(tokens, index)
    if amount.first != index:
        return None
    if tokens[index].text in _ONE and amount.last == index and not _counted(tokens, index + 1):
        return None
    dated = date(tokens, amount.value, index, amount.last)
    if dated is not None:
        return dated
    day = _month_day(tokens, index, amount.last, amount.value)
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
        if other is not None and not (unit is not None and _descends(tokens[after], low, other.value)):
            if other.scale >= 1_000 and amount.scale == 1 and low < 1_000:
                low = low * other.scale
            high, last = other.value, other.last
            first_unit = unit
            unit, unit_end = unit_after(tokens, last)
            if unit is not None and first_unit is not None and unit[:2] != first_unit[:2]:
                low = low * first_unit[1] if first_unit[0] == unit[0] else -1
                return _around(tokens, index, unit_end, low, high * unit[1], unit[0], unit[2], ranged=True)
            unit = unit or first_unit
    daily = hours(tokens, index, last, low, high) if unit is None else None
    if daily is None and unit is not None and unit[:2] == ("minute", 60) and ranged_day(tokens, index, low, high):
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
        return _around(tokens, index, last, low, high, "", ranged=low != high)
    name, factor, modifier = unit
    end = max(unit_end, last)
    return _around(tokens, index, end, low * factor, high * factor, name, modifier, ranged=low != high)


def _descends(joint: Token, low: Number, high: Number) -> bool:
    """ "870,000 ₽ to four creditors": what is told after "to" is no end of a range."""
    return joint.text == "to" and high < low


def _ranges(tokens: tuple[Token, ...], index: int, joint: int) -> bool:
    """«От 8 до 10», "8 to 10" and «8–10» are ranges; «Москва, 20 до 15:00» is none."""
    if joint + 2 < len(tokens) and tokens[joint + 2].text == ":":
        return False
    before = tokens[index - 1] if index else None
    if before is not None and before.kind != "word" and index > 1 and before.text in "₽$€£":
        before = tokens[index - 2]
    opening = before.text if before is not None else ""
    if tokens[joint].text in ("и", "and"):
        return opening in ("между", "between")
    return tokens[joint].text != "до" or opening in ("от", "с", "со")


def _counted(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether «один» before this token counts a unit or a currency."""
    if index >= len(tokens):
        return False
    return unit_of(tokens[index].text) is not None or currency_of(tokens[index]) is not None


def _around(
    tokens: tuple[Token, ...],
    first: int,
    last: int,
    low: Number,
    high: Number,
    unit: str,
    modifier: str = "",
    *,
    ranged: bool = False,
) -> tuple[Claim, int]:
    """Return the claim of an amount, with the bound before it and what it is paid for after it."""
    start = first
    if first and not unit and (code := _sign(tokens[first - 1])) is not None:
        unit, start = code, first - 1
    bound, begins = bound_before(tokens, start)
    if ranged:
        bound = "about" if bound == "about" else ""
    if unit == "month" and low % 12 == 0 and bound == "span" and not ranged and tokens[start - 1].text in _AGES:
        bound = "from"  # «с 5 лет»
    if bound == "from" and unit == "" and any(token.text in ("age", "aged") for token in tokens[begins:start]):
        unit, low, high = "month", low * 12, high * 12  # "from the age of 5"
    if bound == "after" and tokens[begins].text == "in" and unit not in TIMES:
        bound = ""  # "in three parts"
    per, end = _per(tokens, last) if unit not in TIMES or unit == "" else ("", last)
    if bound in ("", "per", "span"):
        bound, end = bound_behind(tokens, end, bound)
    name = f"{modifier} {unit}" if modifier else unit
    where = (tokens[begins].start, tokens[end].end)
    return Claim("amount", low, high, name, bound, per, where), end + 1


def _sign(token: Token) -> str | None:
    return currency_of(token) if token.kind != "word" else None


def _per(tokens: tuple[Token, ...], last: int) -> tuple[str, int]:
    """Return what an amount is paid for, «в месяц», «/м²», "a month", and the last token of it."""
    at = last + 1
    while at < len(tokens) and tokens[at].text == "." and glued(tokens[at - 1], tokens[at]):
        at += 1
    if at < len(tokens) and any(one in EVERY for one in lemmas_of(tokens[at].text)):
        return next(EVERY[one] for one in lemmas_of(tokens[at].text) if one in EVERY), at
    if (
        at + 2 < len(tokens)
        and tokens[at].kind == "word"
        and tokens[at + 1].text in ("в", "a", "per", "каждую", "every")
    ):
        counted = period_of(tokens[at + 2].text)  # «двух тренировок в неделю»
        if counted is not None and tokens[at].text not in _TIE and unit_of(tokens[at].text) is None:
            return counted, last
    if at + 1 >= len(tokens) or tokens[at].text not in _TIE:
        return "", last
    ahead = at + 1
    while ahead < len(tokens) and tokens[ahead].text in ("1", "один", "одну", "каждый", "каждую"):
        ahead += 1
    if ahead >= len(tokens):
        return "", last
    period = period_of(tokens[ahead].text)
    if period is not None:
        return period, ahead
    unit, end = unit_after(tokens, ahead - 1)
    return (unit[0], end) if unit is not None and unit[0] in ("m2", "m", "km") else ("", last)


def _month_day(tokens: tuple[Token, ...], first: int, last: int, value: Number) -> tuple[Claim, int] | None:
    """A day of the month: «до 25 числа», «25-го числа», "before the 25th"."""
    end = last if tokens[last].text in _MONTH_DAY else last + 1
    while end < len(tokens) and tokens[end].text in ("-", "го", "ое", "ого", "му"):
        end += 1
    if end >= len(tokens) or tokens[end].text not in _MONTH_DAY or not 1 <= value <= 31:
        return None
    following = tokens[end + 1] if end + 1 < len(tokens) else None
    counts = tokens[end].text.isascii() and following is not None and following.kind == "word"
    if counts and following is not None and following.text not in FUNCTION_EN:
        return None  # "the 5th lesson"
    start = first - 1 if first and tokens[first - 1].text == "the" else first
    bound, begins = bound_before(tokens, start)
    if start and tokens[start - 1].text == "by":
        bound = "upto"
    return Claim("date", value, "day", "", bound, "", (tokens[begins].start, tokens[end].end)), end + 1


def _month_first(tokens: tuple[Token, ...], index: int) -> tuple[Claim, int] | None:
    """November 25: the month first."""
    amount = read_amount(tokens, index + 1) if index + 1 < len(tokens) else None
    if amount is None or amount.first != index + 1 or not 1 <= amount.value <= 31:
        return None
    dated = date(tokens, amount.value, index + 1, amount.last)
    return None if dated is None or dated[0].kind != "date" else dated


def _place(tokens: tuple[Token, ...], index: int) -> tuple[Claim, int] | None:
    """An ordinal: «первая», "second"; with a month it is a date."""
    token = tokens[index]
    number = ordinal(token.text)
    after = tokens[index + 1].text if index + 1 < len(tokens) else ""
    if (
        number is None
        or after in _FIRST_IDIOMS
        or (token.text == "second" and index and tokens[index - 1].kind == "number")
    ):
        return None
    dated = date(tokens, number, index, index)
    if dated is not None:
        return dated
    if unit_of(after) == ("floor", 1):
        return Claim("amount", number, number, "floor", "", "", (token.start, tokens[index + 1].end)), index + 2
    return Claim("place", number, number, "", "", "", (token.start, token.end)), index + 1


def _scale(tokens: tuple[Token, ...], index: int) -> tuple[Claim, int] | None:
    """«К миллиону», «тысячам»: a scale without its number."""
    value = next((_SCALES[one] for one in lemmas_of(tokens[index].text) if one in _SCALES), None)
    if value is None:
        return None
    unit, end = unit_after(tokens, index)
    return _around(tokens, index, end if unit else index, value, value, unit[0] if unit else "")


def _one_unit(tokens: tuple[Token, ...], index: int) -> tuple[Claim, int] | None:
    """«Около часа», "about an hour", «через неделю», «меньше года»: a unit without a number is one of it."""
    unit = unit_of(tokens[index].text)
    if unit is None or unit[0] not in TIMES:
        return None
    start = index - 1 if index and tokens[index - 1].text in ("a", "an") else index
    bound, begins = bound_before(tokens, start)
    if tokens[index].text.endswith("s") and tokens[begins].text == "some":
        return None  # "some weeks are like that" counts none
    articled = start < index and period_of(tokens[index].text) in ("hour", "year", "month", "week")
    if bound in ("", "per", "from") and not (articled and bound == ""):
        return None
    if bound in ("span", "upto") and tokens[index].text in ("день", "дня", "day", "time"):
        return None
    if tokens[index].text in ("time", "minute", "second", "moment", "минутка", "минутку") and start < index:
        return None
    claim = Claim("amount", unit[1], unit[1], unit[0], bound, "", (tokens[begins].start, tokens[index].end))
    return claim, index + 1


def _named(tokens: tuple[Token, ...], index: int) -> tuple[Claim, int] | None:
    """Words of the calendar, and «ежедневно»."""
    token = tokens[index]
    where = (token.start, token.end)
    every = next((EVERY[one] for one in lemmas_of(token.text) if one in EVERY), None)
    if every is not None:
        return Claim("every", every, every, "", "", "", where), index + 1
    if token.text in ("каждый", "каждую", "каждые", "каждое", "every", "each") and index + 1 < len(tokens):
        period = period_of(tokens[index + 1].text)
        if period is not None:
            return Claim("every", period, period, "", "", "", (token.start, tokens[index + 1].end)), index + 2
    if token.text in _PACES and index + 1 < len(tokens) and tokens[index + 1].text in _PACES[token.text]:
        period = period_of(tokens[index + 1].text)
        if period is not None:  # «доход в месяц» is a monthly one
            return Claim("every", period, period, "", "", "", (token.start, tokens[index + 1].end)), index + 2
    name = calendar_word(token.text)
    if name is not None and name.isdigit() and (dated := _month_first(tokens, index)) is not None:
        return dated
    if name is None or greets(tokens[index - 1].text if index else "") or (token.text == "дня"):
        return None
    return replace(Claim("calendar", name, name, "", "", "", where)), index + 1

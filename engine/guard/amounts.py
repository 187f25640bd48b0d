"""Every number of a text as what it claims: the value or range, its unit, its bound, and what it is paid for.

«От 120 тыс. руб.» and «от ста двадцати тысяч рублей» are one claim; «около 120 000 ₽» is another one. The amounts
themselves are read by the grammar of numerals; here is what stands around them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from engine.guard.bounds import bound_before
from engine.guard.calendar import calendar_word, greets, month_of
from engine.guard.contacts import contacts
from engine.guard.units import (
    EVERY,
    METRES,
    MODIFIERS,
    SQUARE,
    TIMES,
    currency_of,
    lemmas_of,
    period_of,
    unit_of,
)
from engine.understanding.text import Token, glued, read_text
from engine.understanding.values.numerals import read_amount
from engine.understanding.values.numerals_words import ordinal
from engine.value import Number

_HALVES = {"полгода": ("month", 6), "полугода": ("month", 6), "полугодие": ("month", 6), "полчаса": ("minute", 30),
           "получаса": ("minute", 30), "полмесяца": ("day", 15), "полмиллиона": ("", 500_000)}  # fmt: skip
_SCALES = {"тысяча": 1_000, "миллион": 1_000_000, "сотня": 100, "десяток": 10, "дюжина": 12, "миллиард": 10**9,
           "thousand": 1_000, "million": 1_000_000, "dozen": 12, "hundred": 100, "hundreds": 100,
           "thousands": 1_000}  # fmt: skip
_TO = frozenset({"-", "до", "to"})
_HOURS_OF_DAY = {"утро": 0, "утра": 0, "am": 0, "вечера": 12, "вечер": 12, "дня": 12, "pm": 12, "ночи": 0}
_AT = frozenset(
    {"в", "во", "at", "к", "с", "до", "после", "from", "to", "till", "until", "after", "by", "-", "и", "and"}
)
_ONE = frozenset({"один", "одна", "одно", "одну", "одного", "одной", "одним", "одном", "одному", "one"})
_PAIR = frozenset({"пара", "пару", "пары", "паре", "парой", "couple", "a"})  # «пара слов» counts nothing
_TIE = frozenset({"в", "на", "за", "a", "an", "per", "each", "every", "каждый", "каждую", "каждое", "/", "the"})
_FIRST_IDIOMS = frozenset({"of", "очередь", "all"})


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim in numbers. ``low`` and ``high`` are in the base unit; ``where`` are offsets in the raw text."""

    kind: str  # amount, clock, date, calendar, place, every
    low: Number | str
    high: Number | str
    unit: str
    bound: str
    per: str
    where: tuple[int, int]

    def same(self, other: Claim) -> bool:
        """Tell whether two claims say the same, however they are spelt."""
        mine, theirs = (self.kind, self.low, self.high, self.per), (other.kind, other.low, other.high, other.per)
        return mine == theirs and self.unit == other.unit and _near(self.bound, other.bound, self.unit)


_CLOSE_BOUNDS = (frozenset({"span", "within"}), frozenset({"span", ""}), frozenset({"per", ""}))


def _near(one: str, other: str, unit: str) -> bool:
    lasting = frozenset({"within", ""}) if unit in ("month", "year") else frozenset()
    return one == other or frozenset({one, other}) in (*_CLOSE_BOUNDS, lasting)


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
    return tuple(found)


def _read(tokens: tuple[Token, ...], index: int) -> tuple[Claim, int] | None:
    token = tokens[index]
    if token.kind == "number":
        return _clock(tokens, index) or _dotted(tokens, index) or _amount(tokens, index) or _unread(token, index)
    if token.kind != "word":
        return None
    if token.text in _HALVES:
        unit, value = _HALVES[token.text]
        return _around(tokens, index, index, value, value, unit)
    return _amount(tokens, index) or _scale(tokens, index) or _one_unit(tokens, index) or _named(tokens, index)


def _unread(token: Token, index: int) -> tuple[Claim, int]:
    return Claim("amount", token.text, token.text, "", "", "", (token.start, token.end)), index + 1


def _clock(tokens: tuple[Token, ...], index: int) -> tuple[Claim, int] | None:
    """18:00, 6:30 pm, and both ends of 9:00–20:00."""
    read = _moment(tokens, index)
    if read is None:
        return None
    minutes, last = read
    high, end = minutes, last
    if last + 2 < len(tokens) and tokens[last + 1].text in _TO:
        other = _moment(tokens, last + 2)
        if other is not None:
            high, end = other
    bound, begins = bound_before(tokens, index)
    where = (tokens[begins].start, tokens[end].end)
    if high != minutes:
        bound = ""
    return Claim(
        "clock", minutes, high, "", bound if bound in ("after", "upto", "under", "about") else "", "", where
    ), end + 1


def _moment(tokens: tuple[Token, ...], index: int) -> tuple[int, int] | None:
    """Return the minutes of the day told at a token with ``:``, and the last token of it."""
    if index + 2 >= len(tokens) or tokens[index].kind != "number" or tokens[index + 1].text != ":":
        return None
    hour, minute = tokens[index].text, tokens[index + 2].text
    if not (minute.isdecimal() and hour.isdecimal()) or len(minute) != 2 or len(hour) > 2:
        return None
    return _day_half(tokens, int(hour) * 60 + int(minute), index + 2)


def _day_half(tokens: tuple[Token, ...], minutes: int, last: int) -> tuple[int, int]:
    after = tokens[last + 1 : last + 4]
    if after and after[0].text in _HOURS_OF_DAY:
        half = _HOURS_OF_DAY[after[0].text]
        return (minutes + half * 60 if half and minutes < 720 else minutes % 720 if not half else minutes), last + 1
    if len(after) >= 3 and after[0].text in ("p", "a") and after[1].text == "." and after[2].text == "m":
        return (minutes + 720 if after[0].text == "p" and minutes < 720 else minutes), last + 3
    return minutes, last


def _dotted(tokens: tuple[Token, ...], index: int) -> tuple[Claim, int] | None:
    """25.11 and 25.11.2026: a day and a month in digits."""
    row = tokens[index : index + 5]
    if len(row) < 3 or row[1].text not in "./" or row[2].kind != "number" or len(row[2].text) != 2:
        return None
    if not glued(row[0], row[1]) or not glued(row[1], row[2]) or len(row[0].text) > 2:
        return None
    if not row[0].text.isdecimal() or not row[2].text.isdecimal() or not 1 <= int(row[2].text) <= 12:
        return None
    last = index + 4 if len(row) == 5 and row[3].text == row[1].text and row[4].kind == "number" else index + 2
    where = (tokens[index].start, tokens[last].end)
    return Claim("date", int(row[0].text), int(row[2].text), "", "", "", where), last + 1


def _amount(tokens: tuple[Token, ...], index: int) -> tuple[Claim, int] | None:
    amount = read_amount(tokens, index)
    if amount is None:
        return _place(tokens, index)
    if amount.first != index:
        return None
    if tokens[index].text in _ONE and amount.last == index and not _counted(tokens, index + 1):
        return None
    dated = _date(tokens, amount.value, index, amount.last)
    if dated is not None:
        return dated
    low, high, last = amount.value, amount.value, amount.last
    unit, unit_end = _unit(tokens, last)
    if unit is None and tokens[index].text in _PAIR:
        return None
    after = (last if unit is None else unit_end) + 1
    if after + 1 < len(tokens) and tokens[after].text in _TO and _ranges(tokens, index, after):
        skip = 2 if tokens[after + 1].text in "₽$€£" else 1
        other = read_amount(tokens, after + skip) if after + skip < len(tokens) else None
        if other is not None:
            if other.scale >= 1_000 and amount.scale == 1 and low < 1_000:
                low = low * other.scale
            high, last = other.value, other.last
            first_unit = unit
            unit, unit_end = _unit(tokens, last)
            if unit is not None and first_unit is not None and unit[:2] != first_unit[:2]:
                low = low * first_unit[1] if first_unit[0] == unit[0] else -1
                return _around(tokens, index, unit_end, low, high * unit[1], unit[0], unit[2], ranged=True)
            unit = unit or first_unit
    hours = _hours(tokens, index, last, low, high) if unit is None else None
    if hours is not None:
        return hours
    spoken = _spoken_clock(tokens, index, last, low if low == high else None)
    if spoken is not None:
        return spoken
    if unit is None:
        return _around(tokens, index, last, low, high, "", ranged=low != high)
    name, factor, modifier = unit
    end = max(unit_end, last)
    return _around(tokens, index, end, low * factor, high * factor, name, modifier, ranged=low != high)


def _hours(tokens: tuple[Token, ...], first: int, last: int, low: Number, high: Number) -> tuple[Claim, int] | None:
    """«В будни с 9 до 20»: hours of a day, where a word of the calendar stands beside them."""
    if not (0 <= low < high <= 24) or not first or tokens[first - 1].text not in ("с", "from", "between"):
        return None
    beside = (*tokens[max(first - 4, 0) : first], *tokens[last + 1 : last + 4])
    if not any(calendar_word(token.text) for token in beside if token.kind == "word"):
        return None
    where = (tokens[first - 1].start, tokens[last].end)
    return Claim("clock", int(low * 60), int(high * 60), "", "", "", where), last + 1


def _ranges(tokens: tuple[Token, ...], index: int, joint: int) -> bool:
    """«От 8 до 10», "8 to 10" and «8–10» are ranges; «Москва, 20 до 15:00» is none."""
    if joint + 2 < len(tokens) and tokens[joint + 2].text == ":":
        return False
    if tokens[joint].text != "до":
        return True
    return index > 0 and tokens[index - 1].text in ("от", "с", "со")


def _counted(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether «один» before this token counts a unit or a currency."""
    if index >= len(tokens):
        return False
    return unit_of(tokens[index].text) is not None or currency_of(tokens[index]) is not None


def _unit(tokens: tuple[Token, ...], last: int) -> tuple[tuple[str, int, str] | None, int]:
    """Return the unit after a token (name, how many of the base, modifier) and the last token of it."""
    at, modifier = last + 1, ""
    while at < len(tokens):
        token = tokens[at]
        if token.text == "." and glued(tokens[at - 1], token):
            at += 1
            continue
        code = currency_of(token)
        if code is not None:
            return (code, 1, modifier), at + (
                at + 1 < len(tokens) and tokens[at + 1].text == "." and at + 2 < len(tokens)
            )
        found = next((MODIFIERS[one] for one in lemmas_of(token.text) if one in MODIFIERS), None)
        if found is not None:
            modifier, at = found, at + 1
            continue
        if SQUARE & set(lemmas_of(token.text)):
            ahead = at + 1
            while ahead < len(tokens) and tokens[ahead].text == ".":
                ahead += 1
            metres = ahead < len(tokens) and METRES & set(lemmas_of(tokens[ahead].text))
            return ("m2", 1, modifier), ahead if metres else at
        unit = unit_of(token.text)
        return (None, last) if unit is None else ((*unit, modifier), at)
    return None, last


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
    if unit in TIMES and bound == "from" and not ranged and tokens[start - 1].text == "с":
        bound = ""
    per, end = _per(tokens, last) if unit not in TIMES or unit == "" else ("", last)
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
    unit, end = _unit(tokens, ahead - 1)
    return (unit[0], end) if unit is not None and unit[0] in ("m2", "m", "km") else ("", last)


def _date(tokens: tuple[Token, ...], value: Number, first: int, last: int) -> tuple[Claim, int] | None:
    """25 ноября, the 25th of November, November 25."""
    ahead = last + 1
    while ahead < len(tokens) and tokens[ahead].text in ("th", "st", "nd", "rd", "of", "-", "го", "числа"):
        ahead += 1
    if ahead < len(tokens) and (month := month_of(tokens[ahead].text)) is not None:
        return Claim("date", value, month, "", "", "", (tokens[first].start, tokens[ahead].end)), ahead + 1
    if first and tokens[first - 1].text.isascii() and (month := month_of(tokens[first - 1].text)) is not None:
        return Claim("date", value, month, "", "", "", (tokens[first - 1].start, tokens[last].end)), max(
            ahead - 1, last
        ) + 1
    return None


def _spoken_clock(tokens: tuple[Token, ...], first: int, last: int, value: Number | None) -> tuple[Claim, int] | None:
    """«В шесть вечера», «в 18 часов», "at 6 pm", "tomorrow at 11", «после 18»."""
    if value is None or value != int(value) or not 0 <= value <= 24:
        return None
    after = tokens[last + 1].text if last + 1 < len(tokens) else ""
    end = last + 1 if after in ("час", "часа", "часов", "часам", "o'clock") else last
    minutes, closed = _day_half(tokens, int(value) * 60, end)
    halved = closed != end
    before = tokens[first - 1].text if first else ""
    bare = end == last and not halved
    if bare and not (before in ("в", "at", "после", "after") and not _unit(tokens, last)[0]):
        return None
    if not halved and before not in _AT:
        return None
    if bare and tokens[first].kind == "word" and before not in ("at", "after", "в", "после"):
        return None
    bound, begins = bound_before(tokens, first)
    kept = bound if bound in ("after", "upto", "under", "about") else ""
    return Claim("clock", minutes, minutes, "", kept, "", (tokens[begins].start, tokens[closed].end)), closed + 1


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
    dated = _date(tokens, number, index, index)
    if dated is not None:
        return dated
    return Claim("place", number, number, "", "", "", (token.start, token.end)), index + 1


def _scale(tokens: tuple[Token, ...], index: int) -> tuple[Claim, int] | None:
    """«К миллиону», «тысячам»: a scale without its number."""
    value = next((_SCALES[one] for one in lemmas_of(tokens[index].text) if one in _SCALES), None)
    if value is None:
        return None
    unit, end = _unit(tokens, index)
    return _around(tokens, index, end if unit else index, value, value, unit[0] if unit else "")


def _one_unit(tokens: tuple[Token, ...], index: int) -> tuple[Claim, int] | None:
    """«Около часа», "about an hour", «через неделю», «меньше года»: a unit without a number is one of it."""
    unit = unit_of(tokens[index].text)
    if unit is None or unit[0] not in TIMES:
        return None
    start = index - 1 if index and tokens[index - 1].text in ("a", "an") else index
    bound, begins = bound_before(tokens, start)
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
    name = calendar_word(token.text)
    if name is None or greets(tokens[index - 1].text if index else "") or (token.text == "дня"):
        return None
    return replace(Claim("calendar", name, name, "", "", "", where)), index + 1

"""Days and hours: «25 ноября», 25.11, «в шесть вечера», 9:00–20:00, "tomorrow at 11"."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from engine.guard.bounds import bound_before
from engine.guard.calendar import calendar_word, month_of
from engine.guard.claim import Claim
from engine.guard.units import unit_after
from engine.guard.words.function import FUNCTION_EN
from engine.understanding.lemmas import parses
from engine.understanding.text import Token, glued
from engine.value import Number

_LIKELY = 0.1  # the score below which a reading of a form says nothing
_TO = frozenset({"-", "до", "to"})
_RANGING = (["to"], ["till"], ["until"], ["through"])  # "8 am to 8 pm"
_OPENS_DAY = frozenset({"с", "со", "между", "from", "between"})
_HOURS_OF_DAY = {"утро": 0, "утра": 0, "am": 0, "вечера": 12, "вечер": 12, "дня": 12, "pm": 12, "ночи": 0,
                 "noon": 12, "midday": 12, "midnight": 0}  # fmt: skip
_HALVES_OF_DAY: dict[tuple[str, ...], int] = {
    ("in", "the", "morning"): 0,
    ("in", "the", "afternoon"): 12,
    ("in", "the", "evening"): 12,
}
_BY = frozenset({"by", "к"})
_KEPT = frozenset({"after", "upto", "under", "about"})
_AT = frozenset(
    {"в", "во", "at", "к", "с", "до", "после", "from", "to", "till", "until", "after", "by", "-", "и", "and"}
)


def clock(tokens: tuple[Token, ...], index: int) -> tuple[Claim, int] | None:
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
    kept = "" if high != minutes else _bound(tokens, index, bound)
    return Claim("clock", minutes, high, "", kept, "", where), end + 1


def _bound(tokens: tuple[Token, ...], first: int, bound: str) -> str:
    """Return the bound of an hour: "by 20:00" is another way to say "before 20:00", and to say when it is."""
    if not bound and first and tokens[first - 1].text in _BY:
        return "by"
    return bound if bound in _KEPT else ""


def bound_of_hour(tokens: tuple[Token, ...], index: int) -> tuple[str, int]:
    """Return the bound of an hour that begins at a token, and the first token of the bound."""
    bound, begins = bound_before(tokens, index)
    return _bound(tokens, index, bound), begins


def _moment(tokens: tuple[Token, ...], index: int) -> tuple[int, int] | None:
    """Return the minutes of the day told at a token with ``:``, and the last token of it."""
    if index + 2 >= len(tokens) or tokens[index].kind != "number" or tokens[index + 1].text != ":":
        return None
    hour, minute = tokens[index].text, tokens[index + 2].text
    if not (minute.isdecimal() and hour.isdecimal()) or len(minute) != 2 or len(hour) > 2:
        return None
    return half_of_day(tokens, int(hour) * 60 + int(minute), index + 2)


def half_of_day(tokens: tuple[Token, ...], minutes: int, last: int) -> tuple[int, int]:
    """Return the minutes of the day with what half of it is told behind them, and the last token of that."""
    after = tokens[last + 1 : last + 4]
    told = _HALVES_OF_DAY.get(tuple(one.text for one in after))
    if told is not None:
        return (minutes + told * 60 if told and minutes < 720 else minutes), last + 3
    if tuple(one.text for one in after[:2]) == ("at", "night"):
        return (minutes + 720 if 6 * 60 <= minutes < 720 else minutes % 720), last + 2
    if after and after[0].text in _HOURS_OF_DAY and not (after[0].text == "дня" and minutes > 6 * 60):
        half = _HOURS_OF_DAY[after[0].text]
        return (minutes + half * 60 if half and minutes < 720 else minutes % 720 if not half else minutes), last + 1
    if len(after) >= 3 and after[0].text in ("p", "a") and after[1].text == "." and after[2].text == "m":
        return (minutes + 720 if after[0].text == "p" and minutes < 720 else minutes), last + 3
    return minutes, last


def dotted(tokens: tuple[Token, ...], index: int) -> tuple[Claim, int] | None:
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


def date(tokens: tuple[Token, ...], value: Number, first: int, last: int) -> tuple[Claim, int] | None:
    """25 ноября, the 25th of November, November 25; a comparison before it is part of it: «не позднее 25 ноября»."""
    ahead = last + 1
    while ahead < len(tokens) and tokens[ahead].text in ("th", "st", "nd", "rd", "of", "-", "го", "числа"):
        ahead += 1
    if ahead < len(tokens) and (month := month_of(tokens[ahead].text)) is not None:
        return Claim("date", value, month, "", "", "", (_compared(tokens, first), tokens[ahead].end)), ahead + 1
    if first and tokens[first - 1].text.isascii() and (month := month_of(tokens[first - 1].text)) is not None:
        where = (_compared(tokens, first - 1), tokens[last].end)
        return Claim("date", value, month, "", "", "", where), max(ahead - 1, last) + 1
    return None


def _compared(tokens: tuple[Token, ...], first: int) -> int:
    """Return the offset of a date that begins at a token, with the «не позднее» or "no later than" before it."""
    _, begins = bound_before(tokens, first)
    return tokens[begins if tokens[begins].text in ("не", "not", "no") else first].start


def spoken_clock(tokens: tuple[Token, ...], first: int, last: int, value: Number | None) -> tuple[Claim, int] | None:
    """«В шесть вечера», «в 18 часов», "at 6 pm", "tomorrow at 11", «после 18»."""
    if value is None or value != int(value) or not 0 <= value <= 24:
        return None
    after = tokens[last + 1].text if last + 1 < len(tokens) else ""
    end = last + 1 if after in ("час", "часа", "часов", "часам", "o'clock") else last
    minutes, closed = half_of_day(tokens, int(value) * 60, end)
    halved = closed != end
    before = tokens[first - 1].text if first else ""
    if halved and after == "дня" and first > 1 and tokens[first - 2].text in ("раз", "раза"):
        return None  # «раз в два дня»
    ranged = first > 1 and (tokens[first - 2].kind == "number" or tokens[first - 2].text in _HOURS_OF_DAY)
    if halved and after == "дня" and (before not in _AT or (before == "-" and not ranged)):
        return None  # «за 3 дня», «через 3 дня», «утепление — 3 дня»
    bare = end == last and not halved
    dayed = before in ("by", "before", "until", "till") and after and calendar_word(after) is not None
    if bare and not ((before in ("в", "at", "после", "after") or dayed) and not unit_after(tokens, last)[0]):
        return None
    if not halved and before not in _AT and not dayed:
        return None
    if bare and before == "at" and _counts(tokens, last):
        return None  # "at 20 Green Street"
    if bare and before in ("в", "во") and _counted(tokens, last):
        return None  # «в трёх цветах», «в четыре этапа»
    if bare and tokens[first].kind == "word" and not dayed and before not in ("at", "after", "в", "после"):
        return None
    bound, begins = bound_before(tokens, first)
    return Claim(
        "clock", minutes, minutes, "", _bound(tokens, first, bound), "", (tokens[begins].start, tokens[closed].end)
    ), closed + 1


def _counts(tokens: tuple[Token, ...], last: int) -> bool:
    following = tokens[last + 1] if last + 1 < len(tokens) else None
    if following is None or following.kind != "word" or following.text in FUNCTION_EN:
        return False
    return calendar_word(following.text) is None


def _counted(tokens: tuple[Token, ...], last: int) -> bool:
    """Whether things are counted: a noun of a case that a numeral asks for stands behind it."""
    if last + 1 >= len(tokens) or tokens[last + 1].kind != "word" or calendar_word(tokens[last + 1].text):
        return False
    likely = [one.tags for one in parses(tokens[last + 1].text)[:3] if one.score >= _LIKELY]
    likely = [tags for tags in likely if tags & {"NOUN", "ADJF"}]
    return bool(likely) and all(
        tags & {"gent", "gen2"} or tags >= {"loct", "plur"} or (tags >= {"accs", "plur"}) for tags in likely
    )


def ranged_day(tokens: tuple[Token, ...], first: int, low: Number, high: Number) -> bool:
    """Tell whether a range of hours is one of the day: «с 10 до 19 часов»."""
    return 0 <= low < high <= 24 and bool(first) and tokens[first - 1].text in ("с", "from", "between")


def hours(tokens: tuple[Token, ...], first: int, last: int, low: Number, high: Number) -> tuple[Claim, int] | None:
    """«В будни с 9 до 20»: hours of a day, where a word of the calendar stands beside them."""
    if not ranged_day(tokens, first, low, high):
        return None
    beside = (*tokens[max(first - 4, 0) : first], *tokens[last + 1 : last + 4])
    if not any(calendar_word(token.text) for token in beside if token.kind == "word"):
        return None
    where = (tokens[first - 1].start, tokens[last].end)
    return Claim("clock", int(low * 60), int(high * 60), "", "", "", where), last + 1


def spans_of_day(found: list[Claim], tokens: tuple[Token, ...]) -> tuple[Claim, ...]:
    """Return the claims, two hours told as a span read as one: «с 9 утра до 9 вечера», "from 9 am to 9 pm"."""
    texts = {token.end: token.text for token in tokens}
    opening = {after.start: before.text for before, after in pairwise(tokens)}
    opening |= {token.start: token.text for token in tokens if token.text in _OPENS_DAY}
    joined: list[Claim] = []
    for claim in found:
        first = joined[-1] if joined else None
        if first is None or not _both_hours(first, claim):
            joined.append(claim)
            continue
        between = [text for end, text in texts.items() if first.where[1] < end <= claim.where[0]]
        if opening.get(first.where[0]) not in _OPENS_DAY and between not in _RANGING:
            joined.append(claim)
            continue
        if (claim.bound == "upto" and not between) or between in (
            ["-"],
            ["до"],
            ["to"],
            ["till"],
            ["until"],
            ["and"],
            ["и"],
        ):
            joined[-1] = replace(first, high=claim.low, bound="", where=(first.where[0], claim.where[1]))
        else:
            joined.append(claim)
    return tuple(joined)


def _both_hours(one: Claim, other: Claim) -> bool:
    return one.kind == other.kind == "clock" and one.low == one.high and other.low == other.high

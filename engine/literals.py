"""Numbers, durations and clock times as authors write them: ``300 000``, ``1,5 млн``, ``90d``, ``21:00``."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import time
from functools import lru_cache

LONGEST = 60  # characters: a longer number is a slip, and could outgrow a float
MINUTE, HOUR, DAY, WEEK, MONTH, YEAR = 60, 3_600, 86_400, 604_800, 2_592_000, 31_536_000
_SCALES = {
    **dict.fromkeys(("к", "k", "тыс", "тыс.", "тысяча", "тысячи", "тысяч", "thousand"), 10**3),
    **dict.fromkeys(("m", "млн", "миллион", "миллиона", "миллионов", "million"), 10**6),
    **dict.fromkeys(("млрд", "bn", "миллиард", "миллиарда", "миллиардов", "billion"), 10**9),
}
_UNITS = {
    **dict.fromkeys(("s", "с", "сек"), 1),
    **dict.fromkeys(("m", "м", "мин"), MINUTE),
    **dict.fromkeys(("h", "ч"), HOUR),
    **dict.fromkeys(("d", "д"), DAY),
    **dict.fromkeys(("w", "нед"), WEEK),
    **dict.fromkeys(("mo", "мес"), MONTH),
    **dict.fromkeys(("y", "г", "год"), YEAR),
}
# Whole words are no units of the language: a checker offers the short form that was meant.
_SPOKEN = {
    **dict.fromkeys(("секунда", "секунду", "секунды", "секунд", "sec", "second", "seconds"), "s"),
    **dict.fromkeys(("минута", "минуту", "минуты", "минут", "min", "minute", "minutes"), "m"),
    **dict.fromkeys(("час", "часа", "часов", "hour", "hours"), "h"),
    **dict.fromkeys(("день", "дня", "дней", "сутки", "суток", "day", "days"), "d"),
    **dict.fromkeys(("неделя", "неделю", "недели", "недель", "week", "weeks"), "w"),
    **dict.fromkeys(("месяц", "месяца", "месяцев", "month", "months"), "mo"),
    **dict.fromkeys(("года", "лет", "year", "years"), "y"),
}


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_SPACE = r"[ _\u00a0\u2009\u202f]"
# 10,000 is English for ten thousand; 1,5 is Russian for one and a half. Three digits tell them apart.
_THOUSANDS = rf"[1-9]\d{{0,2}}(?:,\d{{3}})+(?![\d.,])(?!\s*(?:{_any(_SCALES)})(?!\w))"
_WHOLE = rf"\d(?:{_SPACE}*\d)*"
_DECIMAL = rf"{_WHOLE}(?:[.,]\d+)?"
_SPAN = rf"(?:\d+(?:[.,]\d+)?\s*(?:{_any(_UNITS)})(?![^\W\d])\.?\s*)+"
# What the guard language takes for one number or duration; in a list a comma parts, so it is no part of a number.
LITERAL = rf"{_SPAN}|(?:{_THOUSANDS}|{_DECIMAL})(?:\s*(?:{_any(_SCALES)}))?(?!\w)"
LISTED = rf"(?:\d+(?:\.\d+)?\s*(?:{_any(_UNITS)})(?![^\W\d])\s*)+|{_WHOLE}(?:\.\d+)?(?:\s*(?:{_any(_SCALES)}))?(?!\w)"
_NUMBER = re.compile(
    rf"(?:(?P<thousands>{_THOUSANDS})|(?P<whole>{_WHOLE})(?P<fraction>[.,]\d+)?)\s*(?P<scale>{_any(_SCALES)})?"
)
_DURATION = re.compile(rf"(?P<amount>\d+(?:[.,]\d+)?)\s*(?P<unit>{_any(_UNITS)})(?![^\W\d])\.?")


@lru_cache(maxsize=1024)
def parse_number(text: str) -> int | float | None:
    """Return the number that the whole text is, or nothing."""
    match = _NUMBER.fullmatch(text.strip().lower()) if len(text) <= LONGEST else None
    if not match:
        return None
    number: int | float = int(re.sub(r"\D", "", match["thousands"] or match["whole"]))
    if match["fraction"]:
        number += float(match["fraction"].replace(",", "."))
    number *= _SCALES.get(match["scale"] or "", 1)
    return int(number) if number == int(number) else number


@lru_cache(maxsize=1024)
def parse_duration(text: str) -> int | None:
    """Return the seconds of ``90d``, ``2h 30m``, ``1,5 часа``, or nothing."""
    text, total, at = text.strip().lower(), 0.0, 0
    while at < len(text):
        match = _DURATION.match(text, at) if len(text) <= LONGEST else None
        if not match:
            return None
        total += float(match["amount"].replace(",", ".")) * _UNITS[match["unit"]]
        at = match.end()
        while at < len(text) and text[at].isspace():
            at += 1
    return round(total) if text else None


def short_duration(text: str) -> str | None:
    """Return ``2h`` for «2 часа» and ``90d`` for "90 days": what an author meant, or nothing."""
    match = re.fullmatch(r"(?:(\d+)\s*)?([^\W\d]+)\.?", text.strip().lower())
    unit = _SPOKEN.get(match[2]) if match else None
    return f"{match[1] or 1}{unit}" if match and unit else None


def parse_bound(text: str, kind: str) -> int | float | None:
    """Return what ``min`` or ``max`` of a slot of a type stands for: seconds of a duration, else a number."""
    number = parse_number(text)
    return parse_duration(text) if kind == "duration" and number != 0 else number


@lru_cache(maxsize=1024)
def parse_clock(text: str) -> time | None:
    """Return ``9:00`` or ``21:30`` as a time of the day (``24:00`` is midnight), or nothing."""
    match = re.fullmatch(r"(\d{1,2}):(\d{2})", text.strip())
    if not match:
        return None
    hour, minute = int(match[1]), int(match[2])
    if (hour, minute) == (24, 0):
        return time(0, 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None

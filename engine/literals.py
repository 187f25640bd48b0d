"""Numbers, durations and clock times as authors write them: ``300 000``, ``1,5 млн``, ``90d``, ``21:00``."""

from __future__ import annotations

import re
from datetime import time
from functools import lru_cache

_NUMBER = re.compile(r"(\d[\d _\u00a0]*)([.,]\d+)?\s*(млрд|млн|тыс\.?|к|k|m)?", re.IGNORECASE)
_SCALES = {"к": 10**3, "k": 10**3, "тыс": 10**3, "млн": 10**6, "m": 10**6, "млрд": 10**9}
_DURATION = re.compile(r"(\d+)\s*(mo|мес|мин|сек|нед|год|[smhdwyсмчдг])\.?", re.IGNORECASE)
MINUTE, HOUR, DAY, WEEK, MONTH, YEAR = 60, 3_600, 86_400, 604_800, 2_592_000, 31_536_000
_UNITS = {
    **dict.fromkeys(("s", "с", "сек"), 1),
    **dict.fromkeys(("m", "м", "мин"), MINUTE),
    **dict.fromkeys(("h", "ч"), HOUR),
    **dict.fromkeys(("d", "д"), DAY),
    **dict.fromkeys(("w", "нед"), WEEK),
    **dict.fromkeys(("mo", "мес"), MONTH),
    **dict.fromkeys(("y", "г", "год"), YEAR),
}


@lru_cache(maxsize=1024)
def parse_number(text: str) -> int | float | None:
    """Return the number that the whole text is, or nothing."""
    match = _NUMBER.fullmatch(text.strip().lower())
    if not match:
        return None
    whole, fraction, scale = match.groups()
    number: int | float = int(re.sub(r"\D", "", whole))
    if fraction:
        number += float(fraction.replace(",", "."))
    number *= _SCALES.get((scale or "").rstrip("."), 1)
    return int(number) if number == int(number) else number


@lru_cache(maxsize=1024)
def parse_duration(text: str) -> int | None:
    """Return the seconds of ``90d``, ``2h 30m``, ``1 нед``, or nothing."""
    text, total, at = text.strip().lower(), 0, 0
    while at < len(text):
        match = _DURATION.match(text, at)
        if not match:
            return None
        total += int(match[1]) * _UNITS[match[2]]
        at = match.end()
        while at < len(text) and text[at] == " ":
            at += 1
    return total if text else None


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

"""Long texts cut where a reader would pause. Pure."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 4096  # UTF-16 units, as Telegram counts
# Where a text is cut, the better places first: a paragraph, a line, a sentence, a word.
_PLACES = tuple(re.compile(pattern) for pattern in (r"\n\s*\n", r"\n", r"(?<=[.!?…])\s+", r"\s+"))
_LEAST = 4  # a better place counts if it leaves at least a quarter of the room used
_JOINER = "\u200d"


def units(text: str) -> int:
    """Return the length of a text in UTF-16 units."""
    return len(text) + sum(sign > "\uffff" for sign in text)


def pieces(text: str, most: int = LONGEST) -> tuple[str, ...]:
    """Return the text in pieces of at most ``most`` UTF-16 units, none of them blank, no word lost."""
    found = []
    rest = text.strip()
    while units(rest) > most:
        room = _fitting(rest, most)
        end, begin = _cut(rest, room)
        found.append(rest[:end].rstrip())
        rest = rest[begin:].lstrip()
    return tuple(one for one in (*found, rest) if one)


def _fitting(text: str, most: int) -> int:
    """Return how many characters of the text fit."""
    if units(text[:most]) <= most:
        return most
    used = 0
    for place, sign in enumerate(text):
        used += 2 if sign > "\uffff" else 1
        if used > most:
            return place
    return len(text)


def _cut(text: str, room: int) -> tuple[int, int]:
    """Return where a piece ends and where the next begins."""
    for place in _PLACES:
        last = None
        for last in place.finditer(text, room // _LEAST, room + 1):  # noqa: B007 (the last one is wanted)
            pass
        if last is not None and last.start() > 0:
            return last.start(), last.end()
    end = room
    while end > 1 and _joined(text, end):
        end -= 1
    end = end if end > 1 else room
    return end, end


def _joined(text: str, at: int) -> bool:
    """Tell whether the signs before and after a place are shown as one."""
    return text[at - 1] == _JOINER or text[at] == _JOINER or unicodedata.category(text[at]) in ("Mn", "Me", "Sk")

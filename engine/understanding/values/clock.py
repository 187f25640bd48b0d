"""A clock time, the words that surround one, and what may follow it: «часов», «вечера», "pm".

A clock hour without a half of the day is read as business people mean it: 1-7 after noon, 8-12 as it is. What
cannot be told from an amount («3», «в 5») is marked as bare; the words around decide about it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from engine.understanding.values.calendar_words import HALVES, HOUR_WORDS
from engine.understanding.values.time_line import Line
from engine.understanding.values.word_set import words

IN = words("в во к ко на at by @")
ABOUT = words("около примерно районе где-то ближе приблизительно around about")
FROM = words("с со от from")
AFTER = words("после позже позднее since after")
BEFORE = words("до before until till")
LIMITS = FROM | AFTER | BEFORE | frozenset({"между", "between"})


@dataclass(frozen=True, slots=True)
class Clock:
    """A clock time. ``fixed``: the half of the day is known. ``bare``: nothing but a number tells that it is one.

    ``digital``: written with its minutes. ``amount``: the same words may count hours or days («2 часа», «3 дня»).
    """

    hour: int
    minute: int = 0
    fixed: bool = False
    bare: bool = False
    digital: bool = False
    amount: bool = False

    @property
    def total(self) -> int:
        """Minutes since midnight, by the business reading where the half of the day is not known."""
        late = not self.fixed and 1 <= self.hour <= (6 if self.digital else 7)
        return (self.hour + (12 if late else 0)) * 60 + self.minute


def clock_of(left: str, right: str, exact: bool) -> Clock | None:
    if len(left) > 2 or len(right) > 2 or int(left) > 24 or int(right) > 59:
        return None
    hour = int(left)
    padded = exact and left.startswith("0")
    return Clock(hour, int(right), fixed=hour > 12 or hour == 0 or padded, bare=not exact, digital=exact)


def looks_like_range(left: str, right: str) -> bool:
    """«10-12», «9-18» are ranges; «18-30», «12-00», «10-45» are clock times with minutes."""
    if len(left) > 2 or len(right) > 2 or not 0 < int(right) <= 24 or int(left) > 23 or int(left) == int(right):
        return False
    if right.startswith("0"):
        return False
    return int(right) % 5 != 0 or len(right) == 1 or 0 < int(right) - int(left) <= 3


def tailed(line: Line, made: Clock, place: int) -> tuple[Clock, int, str]:
    """Take the words that follow a clock time: «часов», «вечера», "pm", "in the morning"; tell what they were."""
    told = ""
    if line.glued(place) and line.word(place) == "ish":
        place += 1
    if line.word(place) in HOUR_WORDS and not (
        line.word(place) == "час" and made.hour != 21 and line.word(place + 1) not in HALVES
    ):
        told, place = ("clock" if line.word(place) in ("o'clock", "oclock") else "hour"), place + 1
    if line.word(place) in ("a", "p") and line.word(place + 1) == "." and line.word(place + 2) == "m":
        half, place = ("am" if line.word(place) == "a" else "pm"), place + (4 if line.word(place + 3) == "." else 3)
        return _half(made, half), place, half
    half = HALVES.get(line.word(place), "")
    if not half and line.phrase(place, "in", "the") and line.word(place + 2) in ("morning", "afternoon", "evening"):
        half, place = {"morning": "am"}.get(line.word(place + 2), "pm"), place + 2
    elif not half and line.phrase(place, "at", "night"):
        half, place = "night" if made.hour < 6 else "pm", place + 1
    if not half or (half == "noon" and not (made.hour == 12 or 1 <= made.hour <= 6 or 10 <= made.hour <= 18)):
        return made, place, told
    return _half(made, half), place + 1, "дня" if half == "noon" else half


def _half(made: Clock, half: str) -> Clock:
    """Put a clock hour into the half of the day that was said."""
    hour = made.hour
    if hour > 12:
        return replace(made, fixed=True, bare=False)
    if half == "am":
        hour %= 12
    elif half == "noon":
        hour = hour + 12 if hour < 8 else hour
    elif half == "pm":
        hour = hour % 12 + 12
    elif half == "evening":
        hour += 12  # «12 вечера» is midnight
    else:
        hour = 24 if hour == 12 else hour + 12 if hour >= 9 else hour
    return replace(made, hour=hour, fixed=True, bare=False)

"""Phone numbers as leads write them: in digits, in words, with any separators, with letters for digits.

Which digits make a phone number is the business of the phonenumbers library (its metadata, the VALID
leniency); here only the digits are found. The value is a string in E.164. A number that is
too short or too long is not read at all: a guessed phone is worse than asking again.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import Final

from engine.understanding.reading import Ask, Reading
from engine.understanding.text import Utterance
from engine.understanding.values.phone_digits import APART, Digits, Run, runs_of, spoken_zeros
from engine.understanding.values.phone_plan import LONGEST, abroad, e164, shortest
from engine.understanding.values.word_set import words

_SUMS: Final = words("долг долга сумма сумму бюджет доход зарплата стоимость цена debt sum budget income price")
_OUTDATED: Final = words(
    "раньше был была было старый старая прежний бывший неактуальный заблокирован отключен недоступен потерял old was"
)


def read(utterance: Utterance, ask: Ask) -> tuple[Reading, ...]:
    """Return the phone numbers of a message, in the order they stand in it, as E.164 strings."""
    readings: list[Reading] = []
    least = min(shortest(ask.region), 10)
    for run in runs_of(utterance):
        if run.owned or sum(len(group.text) for group in run.groups) < least or _is_card(run.groups):
            continue
        readings += [
            reading
            for reading in _phones(utterance, run, ask)
            if run.before not in _SUMS or (reading.evident and not _unmarked(utterance, reading))
        ]
    return _current(utterance, readings)


def _unmarked(utterance: Utterance, reading: Reading) -> bool:
    """Ten digits with no trunk prefix: beside the word for a sum they are a sum."""
    return sum(sign.isdigit() for sign in utterance.raw[reading.start : reading.end]) < 11


def _current(utterance: Utterance, readings: list[Reading]) -> tuple[Reading, ...]:
    """Leave out a number that the words around it take back: «не 8903…, а 8905…», «раньше был 8903…»."""
    kept: list[Reading] = []
    floor = 0
    said = utterance.words
    for reading in readings:
        place = bisect_right(said, reading.start, key=lambda token: token.end)
        before = [token for token in said[max(0, place - 3) : place] if floor <= token.start]
        floor = reading.end
        denied = bool(before) and before[-1].text in ("не", "not")
        outdated = len(readings) > 1 and any(one.text in _OUTDATED for one in before)
        if not denied and not outdated:
            kept.append(reading)
    return tuple(kept)


def _is_card(run: tuple[Digits, ...]) -> bool:
    sizes = [len(group.text) for group in run]
    return (sizes[:3] == [4, 4, 4] and 13 <= sum(sizes) <= 19) or (len(sizes) == 1 and sizes[0] > LONGEST)


def _phones(utterance: Utterance, whole: Run, ask: Ask) -> Iterator[Reading]:
    """Yield the phone numbers of a run: the whole of it, else every stretch that is certainly one."""
    run = whole.groups
    reading = _phone(run, ask) or _phone(spoken_zeros(run), ask)
    if reading:
        yield reading
        return
    first = 0
    while first < len(run):
        found = _begun(run, first, ask)
        if found is None:
            first += 1
            continue
        last, reading = found
        beside = (*run[max(0, first - 1) : first], *run[last : last + 1])
        if not any(_strays(group) or group.text == "00" for group in beside) and not _overlong(
            utterance, whole, first, last
        ):
            yield reading
        first = last


def _begun(run: tuple[Digits, ...], first: int, ask: Ask) -> tuple[int, Reading] | None:
    """Return the shortest phone that begins with a group and stands alone, with the place after it."""
    if not _opens(run[first]):
        return None
    for last in range(first + 1, min(len(run), first + LONGEST) + 1):
        if _stands_alone(run[first:last]) and (reading := _phone(run[first:last], ask)):
            return last, reading
    return None


def _overlong(utterance: Utterance, run: Run, first: int, last: int) -> bool:
    """A number typed in groups with one short group more: somebody's finger slipped, and nobody knows where."""
    rest = run.groups[last:]
    if last - first < 2 or not rest or run.timed or any(len(group.text) > 2 for group in rest):
        return False
    gap = utterance.raw[run.groups[last - 1].end : run.groups[last].start]
    return "\n" not in gap and " - " not in gap and not (APART & set(gap))


def _stands_alone(groups: tuple[Digits, ...]) -> bool:
    """A part of a run is trusted only with a trunk prefix: its other digits belong to something else."""
    return groups[0].plus or (sum(len(group.text) for group in groups) == 11 and _opens(groups[0]))


def _opens(group: Digits) -> bool:
    """Tell whether a part of a run may begin with a group: with a plus, or a trunk prefix."""
    return group.plus or (group.text[0] in "78" and len(group.text) in (1, 4, 11))


def _strays(group: Digits) -> bool:
    """Digits beside a phone number that are neither an extension, nor a number, nor a phone of their own."""
    return 5 <= len(group.text) <= 9


def _phone(groups: tuple[Digits, ...], ask: Ask) -> Reading | None:
    text = "".join(group.text for group in groups)
    if any(group.plus for group in groups[1:]) or not min(shortest(ask.region), 10) <= len(text) <= LONGEST + 2:
        return None
    compact, plus = len(groups) == 1, groups[0].plus
    if not plus and len(text) < 10 and not ask.awaited:
        return None  # a short national number is no mark of itself
    mixed = (
        plus and ask.region == "RU" and len(text) == 11 and text.startswith("89")
    )  # «+8 909…»: both prefixes at once
    number = e164(text, plus and not mixed, ask.region, ask.awaited or not compact)
    if number is None and ask.awaited and ask.locale == "en" and not plus:
        number = abroad(text)
    if number is None:
        return None
    marked = plus or not compact or len(text) == 11
    return Reading(
        number, groups[0].start, groups[-1].end, "phone.number", evident=marked or ask.awaited, repaired=mixed
    )

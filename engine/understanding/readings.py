"""What each grammar reads in a message, and what of it cannot be meant."""

from __future__ import annotations

from dataclasses import replace

from engine.flow import Slot
from engine.script import bounds
from engine.understanding.lemmas import lemmas
from engine.understanding.match import Match
from engine.understanding.measured import of_another
from engine.understanding.reading import Ask, Option, Reading
from engine.understanding.said import Said, covers, names, nearest
from engine.understanding.text import read_text
from engine.understanding.values import TYPES
from engine.understanding.values.duration_words import DAY, EARLIER, LATER
from engine.understanding.values.money_context import an_income
from engine.understanding.words import bag
from engine.value import Money, Quantity, Value, middle, point

EVIDENT = frozenset({"phone", "email", "money", "area", "rooms", "person_name", "city"})
COUNTED = frozenset({"integer", "number", "money", "area", "rooms", "duration"})
OF_TIME = bag(
    """
    в во к на до после с завтра сегодня послезавтра утра утром вечера вечером дня днем часов часа час ровно :
    at by am pm tomorrow today after before morning evening afternoon
    """
)
NO = bag("нет неа нету никаких no none nope")
KIN = bag(
    """
    муж жена супруг супруга сын дочь мама мать папа отец родители родитель брат сестра бабушка дедушка
    husband wife partner son daughter mum mom mother dad father parents brother sister
    """
)
SHORTLY = 60  # tokens of a message in which every slot's number is held against all measures: more would take long
MEASURES = ("duration", "money", "area", "datetime")  # what a number in a longer phrase may belong to
ZERO: dict[str, Value] = {"money": Money(0, 0), **dict.fromkeys(COUNTED - {"money"}, point(0))}


def readings_of(said: Said, owner: str, *, asked: bool) -> tuple[Reading, ...]:
    """Return what the grammar of a slot's type reads in the message, without values that were discarded.

    A bare number counts where the slot was asked, where a correction is announced, or where the
    words name a slot of this type.
    """
    found = said.read.get((owner, asked))
    if found is None:
        found = said.read[owner, asked] = _read_of(said, owner, asked=asked)
    return found


def _read_of(said: Said, owner: str, *, asked: bool) -> tuple[Reading, ...]:
    slots = said.script.flow.slots
    kind = slots[owner].type
    named = (one.name for one in said.named if one.kind == "slot")
    loose = asked or said.mark is not None or any(slots[name].type == kind for name in named)
    awaited = slots.get(said.session.awaiting or "")
    timely = kind == "datetime" and (_has_clock(said) or (awaited is not None and awaited.type == "phone"))
    if not loose and kind not in EVIDENT and not timely:
        return ()  # neither asked, named nor corrected: no slot may have it
    found = TYPES[kind](said.utterance, ask_of(said, slots[owner], asked=loose))
    gone = [one for one in said.intents if one.name == "correction" and one.rule == "not-but"]
    found = tuple(one for one in found if not any(one.start < out.end and out.start < one.end for out in gone))
    if kind == "duration":
        found = tuple(one for one in found if not _a_shift(said, one))
    corrected = said.mark is not None and len(said.utterance.tokens) <= SHORTLY
    if (asked or corrected) and kind in COUNTED:
        found = _unmeasured(said, owner, found)
    return found


def _a_shift(said: Said, reading: Reading) -> bool:
    """Tell whether some hours or minutes only move a time of day: "2 hours later", «на полчаса раньше»."""
    length = reading.value.high or reading.value.low or 0 if isinstance(reading.value, Quantity) else 0
    onward = next((token.text for token in said.utterance.words if token.start >= reading.end), "")
    return length < DAY and onward in LATER | EARLIER


def _has_clock(said: Said) -> bool:
    """Tell whether a message may hold a clock time beside something else: a number, and a word of time."""
    tokens = said.utterance.tokens
    return any(token.kind == "number" for token in tokens) and any(token.text in OF_TIME for token in tokens)


def ask_of(said: Said, slot: Slot, *, asked: bool) -> Ask:
    """Return what a grammar reads by for a slot."""
    low, high = bounds(slot)
    return Ask(
        type=slot.type,
        now=said.now,
        locale=said.session.locale,
        awaited=asked,
        options=tuple(Option(id_, labels.words) for id_, labels in slot.options.items()),
        low=low,
        high=high,
        unit=slot.unit or ("month" if slot.type == "money" and an_income(slot.hear.words) else None),
        currency=slot.currency,
        future=slot.future,
    )


def _unmeasured(said: Said, owner: str, found: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """Leave out bare numbers that were said of something else: «полгода», «54 квадрата», «завтра в 3»."""
    slot = said.script.flow.slots[owner]
    if slot.unit or len(said.utterance.tokens) == 1:
        return found
    if slot.type in ("integer", "number"):
        found = tuple(one for one in found if one.evident or not of_another(said, owner, one))
    if names(said, owner):
        return found
    ask = ask_of(said, slot, asked=False)
    for kind in MEASURES:
        if kind == slot.type or all(one.evident for one in found) or (kind == "datetime" and not _has_clock(said)):
            continue
        others = [one for one in TYPES[kind](said.utterance, replace(ask, type=kind)) if _sure(one)]
        found = tuple(one for one in found if one.evident or not any(_wider(other, one) for other in others))
    return found


def _sure(other: Reading) -> bool:
    """Tell whether a measure is certain: «штук 7» is seven of them, and seven thousand only in money."""
    return other.evident and not (isinstance(other.value, Money) and other.value.currency is None)


def _wider(other: Reading, one: Reading) -> bool:
    return other.start <= one.start and one.end <= other.end and other.end - other.start > one.end - one.start


def zero_of(said: Said, awaited: str) -> Reading | None:
    """Return zero where the lead said one of the words that fill the slot with it, or a plain no."""
    slot = said.script.flow.slots[awaited]
    zero = ZERO.get(slot.type)
    if zero is None or not slot.none:
        return None
    for one in said.named:
        if one.kind == "none" and one.name == awaited:
            return None if _summed(said, awaited, one) else Reading(zero, one.start, one.end, "none")
    if TYPES[slot.type](said.utterance, ask_of(said, slot, asked=True)):
        return None  # «полгода уже не плачу» says how long
    replies = TYPES["yes_no"](said.utterance, ask_of(said, slot, asked=True))
    if len(replies) == 1 and replies[0].value is False and covers(said, replies[0], spare=0) and _plain_no(said):
        return Reading(zero, replies[0].start, replies[0].end, "none")
    return None


def _summed(said: Said, awaited: str, none: Match) -> bool:
    """Tell whether a sum stands beside the words for nothing: «не работаю, в декрете, пособие 17»."""
    if said.script.flow.slots[awaited].type != "money":
        return False
    return any(
        isinstance(one.value, Money)
        and (middle(one.value) or 0) > 0
        and (one.end <= none.start or none.end <= one.start)
        and nearest(said, one, list(said.script.flow.slots)) in (None, awaited)
        and not _of_kin(said, one)
        for one in readings_of(said, awaited, asked=True)
    )


def _of_kin(said: Said, reading: Reading) -> bool:
    """Tell whether the clause of a sum speaks of somebody else: «муж получает 80»."""
    clause = next(token.clause for token in said.utterance.tokens if token.start <= reading.start < token.end)
    return any(not KIN.isdisjoint(lemmas(token.text)) for token in said.utterance.words if token.clause == clause)


def _plain_no(said: Said) -> bool:
    """Tell whether a message says there is none: «нет», «неа», «нету»; «не плачу» says something else."""
    return any(token.text in NO for token in said.utterance.words)


def replaced(said: Said) -> str | None:
    """Return the known slot whose value was discarded: «не 300» when the debt is 300 000, or nothing."""
    gone = next((one for one in said.intents if one.name == "correction" and one.rule == "not-but"), None)
    if gone is None:
        return None
    slots = said.script.flow.slots
    discarded = read_text(said.utterance.raw[gone.start : gone.end].partition(" ")[2])  # without its «не»
    for name, value in reversed(list(said.session.slots.items())):
        known = middle(value) if isinstance(value, Money | Quantity) else None
        if not known or name not in slots:
            continue
        for one in TYPES[slots[name].type](discarded, ask_of(said, slots[name], asked=True)):
            number = middle(one.value) if isinstance(one.value, Money | Quantity) else None
            if number is not None and known in (number, number * 1_000, number * 1_000_000):
                return name
    return None


def scaled(said: Said, name: str, reading: Reading) -> Reading:
    """Read «не 300, а 500» on the scale of the value it corrects: 300 stood for 300 000."""
    old, new = said.session.slots.get(name), reading.value
    if said.mark is None or not isinstance(old, Money | Quantity) or not isinstance(new, Money | Quantity):
        return reading
    known, now = middle(old), middle(new)
    if known is None or now is None or now <= 0 or known < 1000 or now >= 1000 or reading.evident:
        return reading
    scale = 10**6 if known >= 10**6 and known % 10**6 == 0 else 1000 if known % 1000 == 0 else 1
    low, high = (None if end is None else end * scale for end in (new.low, new.high))
    value = Money(low, high, new.currency) if isinstance(new, Money) else Quantity(low, high)
    return replace(reading, value=value, rule=f"{reading.rule}, scaled", others=())

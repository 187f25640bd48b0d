"""What a reading is to the slot that takes it: a value, a correction of the known one, or nothing new."""

from __future__ import annotations

from collections.abc import Sequence

from engine.script import bounds
from engine.understanding.added import adding, on_top
from engine.understanding.claim import Claim
from engine.understanding.reading import Reading
from engine.understanding.readings import COUNTED, readings_of, replaced, scaled
from engine.understanding.said import Said, names, nearest
from engine.value import Money, Quantity, Value, middle


def filling(said: Said, name: str, reading: Reading) -> Claim | None:
    """Return a reading as the slot's value: for a known slot a correction, or nothing new."""
    known = said.session.slots
    fixed = scaled(said, name, reading)
    if name not in known:
        return Claim(name, fixed)
    if _same(known[name], fixed.value):
        return None
    kept = on_top(said, name, fixed, adding(said, reading))
    return None if kept is None else Claim(name, kept, corrects=True)


def _same(known: Value, said: Value | None) -> bool:
    """Tell whether a value says nothing new; a sum without a currency is in the known one."""
    if isinstance(known, Money) and isinstance(said, Money) and said.currency is None:
        return (known.low, known.high) == (said.low, said.high)
    return known == said


def plausible(said: Said, claim: Claim) -> bool:
    """Tell whether a value fits the range of its slot."""
    low, high = bounds(said.script.flow.slots[claim.slot])
    value = claim.reading.value
    number = middle(value) if isinstance(value, Money | Quantity) else None
    return number is None or ((low is None or number >= low) and (high is None or number <= high))


def impossible(said: Said, name: str, reading: Reading, others: Sequence[Reading]) -> bool:
    """Tell whether a count is none of the slot named beside it: no such count can be, and another of them can, or it
    is a sum. «500 тысяч в двух банках», «должен лям банкам»; but «банков 150» is asked about.
    """
    kind = said.script.flow.slots[name].type
    if kind not in COUNTED or kind == "money" or plausible(said, Claim(name, reading)):
        return False
    return any(plausible(said, Claim(name, one)) for one in others) or _a_sum(said, reading)


def _a_sum(said: Said, reading: Reading) -> bool:
    sums = next((name for name, slot in said.script.flow.slots.items() if slot.type == "money"), None)
    return sums is not None and any(
        one.evident and one.start < reading.end and reading.start < one.end
        for one in readings_of(said, sums, asked=False)
    )


def about_nothing_known(said: Said, reading: Reading) -> bool:
    """Tell whether «не X, а Y» takes back a number that no known slot holds: then Y changes none."""
    discards = any(one.name == "correction" and one.rule == "not-but" for one in said.intents)
    return discards and isinstance(reading.value, Money | Quantity) and replaced(said) is None


def named_elsewhere(said: Said, awaited: str, reading: Reading) -> bool:
    """Tell whether the words beside a reading name another slot that can take it: «долг 500 тысяч»."""
    if names(said, awaited):
        return False
    slots = said.script.flow.slots
    for name in {one.name for one in said.named if one.kind == "slot"} - {awaited}:
        if slots[name].type == slots[awaited].type or nearest(said, reading, [name]) is None:
            continue
        for other in readings_of(said, name, asked=False):
            overlap = other.start < reading.end and reading.start < other.end
            if overlap and not (reading.evident and impossible(said, name, other, ())):
                return True
    return False

"""What a reading is to the slot that takes it: a value, a correction of the known one, or nothing new."""

from __future__ import annotations

from engine.script import bounds
from engine.understanding.added import adding, on_top
from engine.understanding.claim import Claim
from engine.understanding.reading import Reading
from engine.understanding.readings import readings_of, replaced, scaled
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
    """Tell whether an unnamed correction fits the range of the slot it would change."""
    low, high = bounds(said.script.flow.slots[claim.slot])
    value = claim.reading.value
    number = middle(value) if isinstance(value, Money | Quantity) else None
    return number is None or ((low is None or number >= low) and (high is None or number <= high))


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
            if other.start < reading.end and reading.start < other.end and plausible(said, Claim(name, other)):
                return True
    return False

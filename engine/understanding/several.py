"""What is asked about before it is believed: several values for one question, or one that is asked about."""

from __future__ import annotations

from dataclasses import replace

from engine.script import bounds
from engine.understanding.claim import Claim
from engine.understanding.lemmas import parses
from engine.understanding.reading import Reading
from engine.understanding.readings import readings_of
from engine.understanding.said import Said, nearest
from engine.understanding.values.lenders import a_lender
from engine.value import Money, Number, Quantity, Value

_TWO = 2  # sums may be two guesses; more than two are a list
_ADDING = frozenset({"и", "плюс", "еще", "+", "and", "plus"})  # between counts of one thing


def doubted(said: Said, claim: Claim, awaited: str | None) -> Claim:
    """Doubt one sum or count of several said to one question: «250 в одном и 300 в другом» may be 550."""
    slots = said.script.flow.slots
    if claim.slot != awaited or said.mark is not None:
        return claim
    kind = slots[claim.slot].type
    if kind == "choice" and _asked_about(said, claim):
        return replace(claim, reading=replace(claim.reading, repaired=True))
    if kind == "integer" and not claim.reading.others:
        return _counts(said, claim)
    if kind != "money":
        return claim
    low, high = bounds(slots[claim.slot])
    sums = list(readings_of(said, claim.slot, asked=True))
    owed = len(sums) > 1 and all(_of_a_lender(said, one) for one in sums)
    if not owed:
        sums = [one for one in sums if nearest(said, one, list(slots)) in (None, awaited)]
    points = [in_thousands(one, low) for one in sums]
    if len(points) < 2 or None in points or (claim.reading.others and in_thousands(claim.reading, low) is None):
        return claim
    known = [one for one in points if one is not None]
    added = sum(one.low or 0 for one in known)
    total = Money(added, added, known[0].currency)
    whole = len(known) > _TWO and (high is None or added <= high)
    end = sums[-1].end if owed or whole else claim.reading.end  # of a list no other slot may have a part
    value, others = (total, ()) if whole else (known[0], tuple(dict.fromkeys((*known[1:], total))))
    return replace(claim, reading=replace(claim.reading, value=value, end=end, others=others, repaired=True))


def _of_a_lender(said: Said, reading: Reading) -> bool:
    """Tell whether a sum stands beside who is owed it: «сбер 200, втб 150, мфо 30»."""
    before = [token for token in said.utterance.words if token.end <= reading.start][-1:]
    return bool(before) and a_lender(before)


def in_thousands(reading: Reading, low: Number | None) -> Money | None:
    """Return one sum of several; a bare one below the least the slot takes was said in thousands."""
    sums = [one for one in (reading.value, *reading.others) if isinstance(one, Money)]
    if not sums or any(one.low != one.high or one.low is None for one in sums):
        return None
    fitting = [one for one in sums if low is None or (one.low or 0) >= low]
    if reading.others and len(fitting) != 1:
        return None
    return fitting[0] if fitting else sums[0]


def _asked_about(said: Said, claim: Claim) -> bool:
    """Tell whether the option stands in a question: «а машина жены считается?» owns no car yet."""
    start, end = claim.reading.start, claim.reading.end
    clauses = {token.clause for token in said.utterance.tokens if start <= token.start < end}
    own = [token for token in said.utterance.tokens if token.clause in clauses]
    beside = [token for token in own if token.kind == "word" and not start <= token.start < end]
    return any(token.text == "?" for token in own) and bool(beside)


def _counts(said: Said, claim: Claim) -> Claim:
    """Doubt one count of several: «три банка и две мфошки» are five, «2 банка, если честно 6» may be six."""
    slots, mine = said.script.flow.slots, claim.slot
    low, high = bounds(slots[mine])
    said_of_it = [one for one in readings_of(said, mine, asked=True) if nearest(said, one, list(slots)) in (None, mine)]
    points = [
        (one, one.value.low)
        for one in said_of_it
        if isinstance(one.value, Quantity) and one.value.low == one.value.high and one.value.low is not None
        if (low is None or one.value.low >= low) and (high is None or one.value.low <= high)
    ]
    if len(points) == 1 and points[0][0] == claim.reading and _adds(said, claim.reading.start):
        return replace(claim, reading=replace(claim.reading, repaired=True))
    if len(points) < 2 or points[0][0] != claim.reading:
        return claim
    others: list[Value] = [Quantity(number, number) for _, number in points[1:]]
    between = {token.text for token in said.utterance.tokens if points[0][0].end <= token.start < points[-1][0].start}
    total = sum(number for _, number in points)
    if between & _ADDING and (high is None or total <= high):
        others = [Quantity(total, total), *others]
    others = [one for one in dict.fromkeys(others) if one != claim.reading.value]
    return replace(claim, reading=replace(claim.reading, others=tuple(others), repaired=True)) if others else claim


def _adds(said: Said, start: int) -> bool:
    """Tell whether a count adds to what was named without one: «сбер, втб и ещё две мфошки»."""
    before = [token for token in said.utterance.words if token.start < start]
    named = any({"NOUN", "UNKN", "LATN"} & parses(token.text)[0].tags for token in before[:-1] if parses(token.text))
    return bool(before) and before[-1].text in ("еще", "плюс", "plus", "another") and named

"""A notice told from its other end: "at least 24 hours before" is "no later than 24 hours before"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from engine.guard.claim import Claim
from engine.guard.term import Text
from engine.guard.units import TIMES
from engine.understanding.words import bag

_AHEAD: Final = re.compile(r"\s*(?:before|ahead|in advance|prior|beforehand|до |заранее)", re.IGNORECASE)
_LEAD: Final = re.compile(r"\bза\b", re.IGNORECASE)
_LATE: Final = re.compile(r"no later|not later|не позж|не поздн", re.IGNORECASE)
_EARLY: Final = re.compile(r"earlier|раньше|ранее", re.IGNORECASE)
_UNTIL: Final = re.compile(r"\b(?:up to|until|till)\b")
_FREELY: Final = bag("can may possible free able allowed cancel change move reschedule cancellation change return")
_OPENING: Final = bag("open start begin открываться открыться начинаться начаться стартовать")


def notice(claim: Claim, text: Text, one: Claim, other: Text) -> bool:
    """Tell whether a notice is told from its other end: "at least a day before" is "no later than a day before"."""
    if claim.bound == one.bound or claim.unit not in TIMES or not claim.same(replace(one, bound=claim.bound)):
        return False
    places = [(claim, text), (one, other)]
    if not all(_AHEAD.match(where.raw, each.where[1]) or _LEAD.search(_words(each, where)) for each, where in places):
        return False
    bounds = {claim.bound, one.bound}
    if bounds == {"from", "upto"} and _freely(*next((each, where) for each, where in places if each.bound == "upto")):
        return True  # "free up to 24 hours before" is "free at least 24 hours before"
    if bounds == {"from", "upto"}:
        early = next((each, where) for each, where in places if each.bound == "from")
        late = next((each, where) for each, where in places if each.bound == "upto")
        return _LATE.search(_words(*late)) is not None and _EARLY.search(_words(*early)) is None
    opens = [each for each, where in places if each.bound != "from" and around(each, where) & _OPENING]
    return "from" in bounds and bounds <= {"from", "", "span"} and bool(opens)


def at_most(claim: Claim, text: Text, one: Claim, other: Text) -> bool:
    """Tell whether "within 10 days" is told as "up to 10 days": but not of a notice, which has two ends."""
    if {claim.bound, one.bound} != {"within", "upto"} or claim.unit.split()[-1:] not in ([one] for one in TIMES):
        return False
    noticed = _AHEAD.match(text.raw, claim.where[1]) or _AHEAD.match(other.raw, one.where[1])
    return not noticed and claim.same(replace(one, bound=claim.bound))


def early(claim: Claim, text: Text) -> bool:
    """Tell whether a notice may be given no sooner: "no earlier than 24 hours before", which is no "at least"."""
    return (
        claim.bound == "from"
        and claim.unit in TIMES
        and _EARLY.search(_words(claim, text)) is not None
        and (_AHEAD.match(text.raw, claim.where[1]) is not None or _LEAD.search(_words(claim, text)) is not None)
    )


def _freely(claim: Claim, text: Text) -> bool:
    """Whether a thing may be done, or costs nothing, up to some time before another."""
    words = _words(claim, text)
    return _UNTIL.search(words) is not None and bool(around(claim, text) & _FREELY)


def _words(claim: Claim, text: Text) -> str:
    return text.raw[max(claim.where[0] - 6, 0) : claim.where[1]].lower()


def around(claim: Claim, text: Text) -> frozenset[str]:
    """Return the keys of the words of the clause that a claim stands in."""
    inside = [term for term in text.terms if claim.where[0] <= term.start < claim.where[1]]
    clauses = {(term.sentence, term.clause) for term in inside}
    before = [term for term in text.terms if term.end <= claim.where[0]][-1:]
    clauses = clauses or {(term.sentence, term.clause) for term in before}
    return frozenset(key for term in text.terms if (term.sentence, term.clause) in clauses for key in term.keys)

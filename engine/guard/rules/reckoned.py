"""Small words of order and measure that another frame says: "14 days of payment", "on signing", "50%", "without"."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from engine.guard.case import Case, like
from engine.guard.claim import Claim
from engine.guard.denials import denials
from engine.guard.marking import term_at
from engine.guard.term import Text
from engine.understanding.words import bag

_TERMS: Final = frozenset({"minute", "day", "month", "year", "working day", "calendar day"})
_FROM = bag("of from following since on upon")
_EVENTS = bag("arrival delivery approval acceptance receipt payment purchase signature departure handover")


def halved(claims: tuple[Claim, ...]) -> bool:
    return any((claim.unit, claim.low) == ("percent", 50) for claim in claims)


def counted_from(place: tuple[int, int], case: Case, *, new: bool = False) -> bool:
    """Whether a time is counted from the same thing with "after" and with "of": "within 14 days of payment"."""
    with_after, other = (case.said, case.authored) if new else (case.authored, case.said)
    mine, theirs = (case.said_claims, case.authored_claims) if new else (case.authored_claims, case.said_claims)
    timed = [claim for claim in mine if claim.unit in _TERMS and 0 <= place[0] - claim.where[1] <= 1]
    rest = [term for term in with_after.terms if term.start >= place[1] and term.content][:2]
    for claim in theirs:
        if not any(claim.same(one) for one in timed):
            continue
        after = [term for term in other.terms if term.start >= claim.where[1]][:4]
        if after[:1] and after[0].text in _FROM and any(like(one, two) for one in rest for two in after):
            return True
    return False


def once_done(place: tuple[int, int], case: Case) -> bool:
    """Whether "after the deal has been done" is the script's "when the deal is done"."""
    term = case.said.terms[term_at(place, case.said)]
    clause = [one for one in case.said.terms if one.clause == term.clause and one.start > term.start]
    perfect = any(one.text in ("has", "have") for one in clause)
    opened = {one.clause for one in case.authored.terms if one.text in ("when", "once")}
    told = [one for one in clause if one.content]
    own = [one for one in case.authored.terms if one.clause in opened]
    return perfect and bool(told) and all(any(like(one, each) for each in own) for one in told)


def follows_on(text: Text) -> bool:
    """Whether a deed follows on another: "30% on acceptance", "on signing"."""
    return any(
        one.text in ("on", "upon") and (two.text.endswith("ing") or two.text.endswith("tion") or two.text in _EVENTS)
        for one, two in pairwise(text.terms)
    )


def lacked(place: tuple[int, int], case: Case) -> bool:
    """Whether what the script calls not included is told as lacking: "without materials"."""
    sign = case.authored.terms[term_at(place, case.authored)]
    own = [one for one in case.authored.terms if one.clause == sign.clause and one.content and one is not sign]
    lacks = [one for one in denials(case.said) if one.sign.text in ("without", "no", "без")]
    return any(like(one, word) for one in own for lack in lacks for word in lack.reach)

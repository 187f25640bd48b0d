"""Numbers moved to what they do not belong to: each has its company, the words of its clause."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from engine.guard.case import Case, content, like
from engine.guard.claim import Claim
from engine.guard.term import Term, Text
from engine.guard.violation import Violation
from engine.understanding.words import bag

_TIMES: Final = frozenset({"clock", "calendar", "every"})
_BETTER: Final = bag("хороший лучше good well better best ago")
# Said of any sum or any time.
_COSTING: Final = bag("""
    cost costs take takes last lasts стоить обойтись обходиться составить составлять занять занимать длиться
    """)
_COMPOUND: Final = re.compile(r"\w-\w+")  # "a 12-month one": what it is said of stands behind it
_JOINT: Final = re.compile(r"[;,](?!\d)(?=[^;,]*\w{3})")  # with something said behind it
_END: Final = re.compile(r"[.!?:]\s")
_AND: Final = re.compile(r"\b(?:and|but|и|а|но)\b")
_FOR: Final = bag("на on for для of за")


def moved_number(case: Case) -> Iterator[Violation]:
    """A number said of another thing than in the authored text: «капитальный от 8 500», which is the cosmetic one.

    Each number has its company, the words of its clause. What stands in the company of one number only must not
    come over to another one.
    """
    if len({claim.low for claim in case.authored_claims}) < 2:
        return
    days = _days(case.authored_claims)
    several = len({clock.low for clock, _ in days}) > 1  # one hour cannot change places with another
    for clock, day in _days(case.said_claims):
        if several and not any(_one(clock, other) and _same_day(day, date) for other, date in days):
            yield case.found("moved", *clock.where)
    before = _company(case.authored, case.authored_claims)
    after = _company(case.said, case.said_claims)
    for claim, words in after:
        if claim.kind in _TIMES:
            continue
        mine = [one for other, company in before if _one(other, claim) for one in company]
        if claim.kind == "amount" and not claim.unit and not claim.per:  # the number of a house goes with its street
            mine += [one for other in case.authored_claims if _one(other, claim) for one in _beside(other, case)]
        for other, company in before:
            if _one(other, claim) or not _alike(claim, other):
                continue
            strange = [one for one in company if not any(like(one, two) for two in mine)]
            if any(like(word, one) for word in words for one in strange) and not any(
                like(word, one) for word in words for one in mine
            ):
                yield case.found("moved", *claim.where)
                break


def _one(claim: Claim, other: Claim) -> bool:
    """Whether two claims are of one number, whatever bounds it."""
    return claim.same(other) or replace(claim, bound="", per="").same(replace(other, bound="", per=""))


def _same_day(day: Claim, other: Claim) -> bool:
    """Whether two days are one, the ends of the week among them: "Monday to Friday" is "on weekdays"."""
    ends = {day.low, other.low}
    return _one(day, other) or ends in (
        {"weekdays", "mon"},
        {"weekdays", "fri"},
        {"weekend", "sat"},
        {"weekend", "sun"},
    )


def _beside(claim: Claim, case: Case) -> list[Term]:
    """Return the words right after a number, up to the next one."""
    following = [one.where[0] for one in case.authored_claims if one.where[0] >= claim.where[1]]
    end = min(following, default=len(case.authored.raw))
    return [one for one in case.authored.terms if claim.where[1] <= one.start < end and one.content][:3]


def _alike(one: Claim, other: Claim) -> bool:
    """Tell whether two numbers could change places: sums, terms or shares, not a sum and a term."""
    return (one.kind, one.unit, one.per) == (other.kind, other.unit, other.per) and other.kind not in _TIMES


def _days(claims: tuple[Claim, ...]) -> list[tuple[Claim, Claim]]:
    """Return each time of day with the day that stands nearest to it."""
    moments = [claim for claim in claims if claim.kind in ("calendar", "date", "clock")]
    days = [claim for claim in moments if claim.kind != "clock"]
    ahead = bool(moments) and moments[0].kind == "clock"  # «с 9 до 20 по будням»: the day follows its hours
    found = []
    for place, claim in enumerate(moments):
        if claim.kind == "clock" and days:
            beside = (*moments[max(place - 1, 0) : place], *moments[place + 1 : place + 2])
            near = [one for one in beside if one.kind != "clock"] if len(days) > 1 else []
            chosen = near[-1 if ahead else 0] if near else min(days, key=lambda day: _apart(claim, day))
            found.append((claim, chosen))
    return found


def _apart(one: Claim, other: Claim) -> int:
    return max(one.where[0] - other.where[1], other.where[0] - one.where[1])


def _owner(text: Text, claim: Claim, following: int, words: list[Term]) -> list[Term]:
    """Return the words that a preposition ties to a number: «2 года на коронку», "10 years on the implant"."""
    after = [one for one in text.terms if claim.where[1] <= one.start < following]
    if not after or after[0].text not in _FOR or text.raw[claim.where[1] : after[0].start].strip():
        return []
    return [one for one in after if one in words and one.clause == after[0].clause][:2]


def _parting(text: Text, start: int, end: int) -> int:
    """Return where the words between two numbers part: those before belong to the first, "2 days in town, and …"."""
    between = text.raw[start:end]
    if _END.search(between):
        return start
    joints = list(_JOINT.finditer(between)) or list(_AND.finditer(between))
    return start + joints[-1].end() if joints else start


def _company(text: Text, claims: tuple[Claim, ...]) -> list[tuple[Claim, list[Term]]]:
    """Return the words of each claim: those of its clause that no nearer claim has, the ones before it first."""
    words = [term for term in content(text, claims) if term.role != "manner" and not term.keys & (_BETTER | _COSTING)]
    companies: list[tuple[Claim, list[Term]]] = []
    edge = 0
    for place, claim in enumerate(claims):
        sentence = next((at for at, one in enumerate(text.sentences) if one.start <= claim.where[0] < one.end), -1)
        following = claims[place + 1].where[0] if place + 1 < len(claims) else len(text.raw)
        before = edge
        end = claims[place + 1].where[0] if place + 1 < len(claims) else claim.where[1]
        edge = _parting(text, claim.where[1], end)
        owner = _owner(text, claim, following, words)
        if owner:
            companies.append((claim, owner))
            continue
        left = [one for one in words if before <= one.start < claim.where[0] and one.sentence == sentence]
        own = [one for one in words if claim.where[1] <= one.start < edge and one.sentence == sentence]
        if own and _COMPOUND.search(text.raw, *claim.where):
            companies.append((claim, own))
        elif left:
            companies.append((claim, left + own))
        else:
            until = edge if edge > claim.where[1] else following
            right = [one for one in words if claim.where[1] <= one.start < until and one.sentence == sentence]
            companies.append((claim, right[:3]))
    return companies

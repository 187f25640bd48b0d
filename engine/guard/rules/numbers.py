"""Numbers: none that the cue lacks, none lost, none moved to what it does not belong to."""

from __future__ import annotations

from collections.abc import Iterator

from engine.guard.case import Case, content, like
from engine.guard.claim import Claim
from engine.guard.term import Term, Text
from engine.guard.violation import Violation

_TIMES = frozenset({"clock", "calendar", "every"})


def new_number(case: Case) -> Iterator[Violation]:
    """A number, sum, term, date or time of the candidate that the cue lacks, with its unit and bound."""
    for claim in case.said_claims:
        if not any(claim.same(other) for other in case.known_claims):
            yield case.found("number", *claim.where)


def lost_number(case: Case) -> Iterator[Violation]:
    """A number of the authored text that the candidate does not say, or not with its bound."""
    for claim in case.authored_claims:
        if not any(claim.same(other) for other in case.said_claims):
            yield case.missing("lost", *claim.where)


def moved_number(case: Case) -> Iterator[Violation]:
    """A number said of another thing than in the authored text: «капитальный от 8 500», which is the cosmetic one.

    Each number has its company, the words of its clause. What stands in the company of one number only must not
    come over to another one.
    """
    if len({claim.low for claim in case.authored_claims}) < 2:
        return
    days = _days(case.authored_claims)
    for clock, day in _days(case.said_claims):
        if not any(clock.same(other) and day.same(date) for other, date in days):
            yield case.found("moved", *clock.where)
    before = _company(case.authored, case.authored_claims)
    after = _company(case.said, case.said_claims)
    for claim, words in after:
        if claim.kind in _TIMES:
            continue
        mine = [one for other, company in before if other.same(claim) for one in company]
        for other, company in before:
            if other.same(claim) or other.kind in _TIMES:
                continue
            strange = [one for one in company if not any(like(one, two) for two in mine)]
            if any(like(word, one) for word in words for one in strange) and not any(
                like(word, one) for word in words for one in mine
            ):
                yield case.found("moved", *claim.where)
                break


def _days(claims: tuple[Claim, ...]) -> list[tuple[Claim, Claim]]:
    """Return each time of day with the day that stands nearest to it."""
    days = [claim for claim in claims if claim.kind in ("calendar", "date")]
    kinds = [claim.kind for claim in claims if claim.kind in ("calendar", "date", "clock")]
    ahead = kinds[:1] == ["clock"]  # «с 9 до 20 по будням»: of two as near, the day that follows
    return [
        (claim, min(days, key=lambda day: (_apart(claim, day), (day.where > claim.where) != ahead)))
        for claim in claims
        if claim.kind == "clock" and days
    ]


def _apart(one: Claim, other: Claim) -> int:
    return max(one.where[0] - other.where[1], other.where[0] - one.where[1])


def _owner(text: Text, claim: Claim, following: int, words: list[Term]) -> list[Term]:
    """Return the words that a preposition ties to a number: «2 года на коронку», "10 years on the implant"."""
    after = [one for one in text.terms if claim.where[1] <= one.start < following]
    if not after or after[0].text not in ("на", "on") or text.raw[claim.where[1] : after[0].start].strip():
        return []
    return [one for one in after if one in words and one.clause == after[0].clause][:2]


def _company(text: Text, claims: tuple[Claim, ...]) -> list[tuple[Claim, list[Term]]]:
    """Return the words of each claim: those of its clause that no nearer claim has, the ones before it first."""
    words = [term for term in content(text, claims) if term.role != "manner"]
    companies: list[tuple[Claim, list[Term]]] = []
    edge = 0
    for place, claim in enumerate(claims):
        sentence = next((at for at, one in enumerate(text.sentences) if one.start <= claim.where[0] < one.end), -1)
        following = claims[place + 1].where[0] if place + 1 < len(claims) else len(text.raw)
        owner = _owner(text, claim, following, words)
        if owner:
            companies.append((claim, owner))
            edge = claim.where[1]
            continue
        left = [one for one in words if edge <= one.start < claim.where[0] and one.sentence == sentence]
        if left:
            companies.append((claim, left))
        else:
            right = [one for one in words if claim.where[1] <= one.start < following and one.sentence == sentence]
            companies.append((claim, right[:3]))
        edge = claim.where[1]
    return companies

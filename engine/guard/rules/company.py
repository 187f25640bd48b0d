"""Words that the numbers, places and contacts of a script bring along: a sum is a price, a line may be called."""

from __future__ import annotations

from typing import Final

from engine.guard.case import Case
from engine.guard.claim import Claim
from engine.guard.contacts import contacts
from engine.guard.rules.clauses import gratis
from engine.guard.rules.phrases import costless
from engine.guard.term import Term
from engine.guard.units import TIMES
from engine.guard.usual import tags_of
from engine.guard.words.companions import (
    ADVICE,
    AREAS,
    CALLS,
    COMPANIONS,
    DEBTS,
    DOERS,
    INCLUDING,
    INVITED,
    LINES,
    MEASURES,
    PAYING,
    PLACES,
    PROGRAMMES,
    STUDIES,
)
from engine.understanding.words import bag

_DATES: Final = bag("дата время срок момент date time")
_WHEN: Final = bag("когда when until")
_OFFICES: Final = bag("офис адрес office address")


def companions(case: Case) -> frozenset[str]:
    """Return the words that a text with such numbers, contacts and places brings along."""
    kinds = {kind_of(claim) for claim in case.authored_claims}
    kinds |= {one.kind for one in contacts(case.authored.raw)}
    kinds |= {"question"} if case.cue.question else set()
    keys = frozenset(key for term in case.authored.terms for key in term.keys)
    kinds |= {kind for kind, words in (("place", PLACES), ("area", AREAS)) if keys & words}
    kinds |= {
        kind
        for kind, words in (
            ("phone", CALLS),
            ("calling", CALLS),
            ("measuring", MEASURES),
            ("advice", ADVICE),
            ("money", PAYING),
            ("debt", DEBTS),
            ("study", STUDIES),
            ("programme", PROGRAMMES),
        )
        if keys & words
    }
    if keys & DOERS:
        kinds -= {"measuring", "calling", "advice"}  # the script names who does it
    kinds |= {"included"} if keys & (COMPANIONS["programme"] | INCLUDING) else set()
    kinds |= {"free"} if costless(case.authored.raw) or any(gratis(case.authored)) else set()
    return frozenset(word for kind in kinds for word in COMPANIONS.get(kind, ()))


def kind_of(claim: Claim) -> str:
    """Return what a number is of: money, time, a moment, or its unit."""
    if claim.kind in ("clock", "date", "calendar"):
        return "moment"
    return "money" if len(claim.unit) == 3 and claim.unit.isupper() else "time" if claim.unit in TIMES else claim.unit


def invited(term: Term, known: frozenset[str], case: Case) -> bool:
    """Whether the lead may or is to call where the script tells a number or a line: «можно звонить», "call Nina on"."""
    if not term.keys & INVITED:
        return False
    if not known & LINES and not any(one.kind == "phone" for one in contacts(case.authored.raw)):
        return False
    if not term.text.isascii():
        return bool(tags_of(term) & {"impr", "INFN"})
    row = case.said.of(term.sentence)
    before = row[row.index(term) - 1] if row.index(term) else None
    return before is None or before.clause != term.clause or before.text in ("please", "just", "can", "by")


def carried(term: Term, case: Case) -> bool:
    """Tell whether a word only introduces an address, a number or a link that came over: «на почту a@b.example»."""
    if term.keys & _OFFICES and any(one.keys & PLACES - _OFFICES for one in case.said.terms):
        return True
    if term.keys & _DATES and any(one.keys & _WHEN for one in case.said.terms):
        return True
    kinds = {one.kind for one in contacts(case.said.raw)} & {one.kind for one in contacts(case.authored.raw)}
    return any(term.keys & COMPANIONS.get(kind, frozenset()) for kind in kinds)

"""A payment told without its word, and one that is denied: "a third costs 700", "you don't pay for repairs"."""

from __future__ import annotations

from typing import Final

from engine.guard.case import Case, like
from engine.guard.claim import Claim
from engine.guard.denial import Denial
from engine.guard.term import Term, Text
from engine.guard.words.denials import FREE, PRICED
from engine.understanding.words import bag

_PAYING: Final = bag("pay paid payment payable оплата оплатить платить оплачивать")
_DUE: Final = bag("cost costs due price charge fee extra pay payment payable стоить цена составить")


def paid_for(term: Term, case: Case) -> bool:
    """Whether a payment goes without saying, where its very sum or share is told as the price: "a third costs 700"."""
    if not term.keys & _PAYING or not any(one.keys & _DUE for one in case.said.terms):
        return False
    sentence = case.authored.sentences[term.sentence]
    sums = [one for one in case.authored_claims if sentence.start <= one.where[0] < sentence.end and _money(one)]
    return bool(sums) and all(any(one.same(other) for other in case.said_claims) for one in sums)


def _money(claim: Claim) -> bool:
    return claim.unit == "percent" or (len(claim.unit) == 3 and claim.unit.isupper())


def costless(denial: Denial, case: Case) -> bool:
    """Whether "you don't pay for repairs", "no charge for repairs" is said of what the script has free."""
    return free_of(denial, case.authored)


def free_of(denial: Denial, text: Text) -> bool:
    """Whether what a denial of a payment speaks of is free in a text."""
    if denial.sign.text not in ("no", "not", "nothing") or not any(term.keys & PRICED for term in denial.focus):
        return False
    of = [term for term in denial.reach if not term.keys & PRICED]
    for place, free in enumerate(text.terms):
        if free.keys & FREE and not any(one.keys & PRICED for one in text.terms[max(place - 2, 0) : place]):
            near = [one for one in text.of(free.sentence) if abs(one.clause - free.clause) <= 1]
            if any(like(term, one) for term in of for one in near):
                return True
    return False

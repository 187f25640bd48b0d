"""A row of sums that names its money once, at its head: "in dollars, 80 or 120"."""

from __future__ import annotations

from dataclasses import replace

from engine.guard.case import like
from engine.guard.claim import Claim
from engine.guard.term import Term, Text
from engine.guard.units import TIMES, currency_of, unit_of


def headed(
    bare: Claim, text: Text, mine: tuple[Claim, ...], full: Claim, other: Text, theirs: tuple[Claim, ...]
) -> bool:
    """Tell whether a bare sum of one text is a full one of the other, with the same words before it."""
    return _headed(bare, text, mine, full) and any(
        like(one, two) for one in _before(bare, text, mine) for two in _before(full, other, theirs)
    )


def _headed(bare: Claim, text: Text, claims: tuple[Claim, ...], full: Claim) -> bool:
    """Whether a bare sum stands in a sentence that names its money once and has no other: "in dollars, 80 or 120"."""
    if bare.unit or len(full.unit) != 3 or not full.unit.isupper():
        return False
    if not bare.same(replace(full, unit="", per=bare.per if not full.per else full.per)):
        return False
    inside = next((one for one in text.sentences if one.start <= bare.where[0] < one.end), None)
    if inside is None:
        return False
    named = {code for token in text.utterance.tokens if inside.start <= token.start < inside.end
             if (code := currency_of(token)) is not None}  # fmt: skip
    counted = any(one.unit in named for one in claims if inside.start <= one.where[0] < inside.end)
    after = next((term for term in text.terms if term.start >= bare.where[1]), None)
    counts = after is not None and not text.raw[bare.where[1] : after.start].strip() and unit_of(after.text) is not None
    return named == {full.unit} and not counted and not counts


def _before(claim: Claim, text: Text, claims: tuple[Claim, ...]) -> list[Term]:
    """Return the words of meaning between a claim and the sum before it in its sentence."""
    edge = max((one.where[1] for one in claims if one.kind == "amount" and not one.per and one.unit not in TIMES
                and one.where[1] <= claim.where[0]), default=0)  # fmt: skip
    edge = max([edge, *(one.start for one in text.sentences if one.start <= claim.where[0] < one.end)])
    return [term for term in text.terms if edge <= term.start < claim.where[0] and term.content]

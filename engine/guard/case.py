"""One candidate beside its cue, everything read once: what the rules look at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from engine.cue import Cue
from engine.guard.amounts import claims
from engine.guard.claim import Claim
from engine.guard.stems import kin
from engine.guard.term import Term, Text, read, words_in
from engine.guard.violation import Violation
from engine.guard.words.formulas import without_formulas


@dataclass(frozen=True, slots=True)
class Case:
    """``said`` is the candidate, ``authored`` the script's text, ``known`` that text with its facts and buttons."""

    cue: Cue
    said: Text
    authored: Text
    known: Text
    said_claims: tuple[Claim, ...]
    authored_claims: tuple[Claim, ...]
    known_claims: tuple[Claim, ...]

    def found(self, rule: str, start: int, end: int) -> Violation:
        """Return a violation at a place of the candidate."""
        return Violation(rule, words_in(self.said.raw, start, end), (start, end))

    def missing(self, rule: str, start: int, end: int) -> Violation:
        """Return a violation for authored words that are not in the candidate."""
        end_of_said = len(self.said.raw)
        return Violation(rule, words_in(self.authored.raw, start, end), (end_of_said, end_of_said))


def case(cue: Cue, candidate: str) -> Case:
    """Read a cue and a candidate for the rules."""
    known = "\n".join((cue.authored, *cue.facts.values(), *(button.text for button in cue.buttons)))
    said = without_formulas(candidate, cue.authored)
    return Case(cue, read(said), read(cue.authored), read(known), claims(said), claims(cue.authored), claims(known))


def like(one: Term, other: Term) -> bool:
    """Tell whether two words are the same, forms of one root, or listed synonyms."""
    return not one.keys.isdisjoint(other.keys) or kin(one.stems, other.stems)


def among(term: Term, others: Iterable[Term]) -> bool:
    """Tell whether a word, a form of its root or a synonym is among others."""
    return any(like(term, other) for other in others)


def covered(term: Term, places: Iterable[Claim]) -> bool:
    """Tell whether a word is part of a claim in numbers: «двадцать», «месяцев»."""
    return any(claim.where[0] <= term.start < claim.where[1] for claim in places)


def content(text: Text, places: Iterable[Claim]) -> Iterator[Term]:
    """Yield the words of a text that carry meaning and are no part of a claim in numbers."""
    taken = tuple(places)
    return (term for term in text.terms if term.content and not covered(term, taken))

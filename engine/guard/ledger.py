"""What came over and what did not: the words a candidate lacks beside the new ones it has in their place.

A rewording says a thing in another word: one word is lost where a new one stands. What only goes, or only comes,
changes what is said. Sentences that share words or numbers are one group, and so are all those that share none.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from engine.guard.case import Case, content, like
from engine.guard.claim import Claim
from engine.guard.roots import related, roots
from engine.guard.term import Term, Text

_FIRST: Final = 3  # letters that words of one root begin with


@dataclass(frozen=True, slots=True)
class Group:
    """Sentences of the candidate with those of the script that they tell, and what the two have not in common."""

    said: frozenset[int]
    authored: frozenset[int]
    new: tuple[Term, ...]
    lost: tuple[Term, ...]
    kept: tuple[Term, ...]  # words of the candidate that the script has too
    turned: tuple[Term, ...]  # verbs of the script that no verb of the candidate says
    numbered: frozenset[int]  # sentences of the candidate to which a number came over


@dataclass(frozen=True, slots=True)
class Ledger:
    """The groups of a case."""

    groups: tuple[Group, ...]

    def telling(self, sentence: int) -> Group:
        """Return the group of a sentence of the candidate."""
        return next(one for one in self.groups if sentence in one.said)

    def told(self, sentence: int) -> Group:
        """Return the group of a sentence of the script."""
        return next(one for one in self.groups if sentence in one.authored)


def ledger(case: Case) -> Ledger:
    """Return what came over from the script to the candidate of a case, and what did not."""
    return _ledger(case.said, case.authored, case.said_claims, case.authored_claims)


def kin(one: Term, other: Term) -> bool:
    """Tell whether two words are the same, listed synonyms, or may be of one root."""
    return like(one, other) or related(roots(one.keys), roots(other.keys))


def said_in(term: Term, text: Text) -> tuple[Term, ...]:
    """Return the words of a text that a word is, is a synonym of, or may be of the root of."""
    index = _index(text)
    near = {place for sign in _signs(term.keys, term.stems) for place in index.get(sign, ())}
    return tuple(text.terms[place] for place in sorted(near) if kin(term, text.terms[place]))


@lru_cache(maxsize=64)
def _index(text: Text) -> dict[str, list[int]]:
    """Return the places of the words of a text by what a word like them must share with them."""
    found: dict[str, list[int]] = {}
    for place, term in enumerate(text.terms):
        for sign in _signs(term.keys, term.stems):
            found.setdefault(sign, []).append(place)
    return found


@lru_cache(maxsize=20_000)
def _signs(keys: frozenset[str], stems: frozenset[str]) -> frozenset[str]:
    begun = {stem.lstrip("-")[:_FIRST] for stem in stems}
    beginnings = {part.partition("+")[2][:_FIRST] or part[:_FIRST] for pair in roots(keys) for part in pair}
    return keys | begun | beginnings


@lru_cache(maxsize=16)
def _ledger(said: Text, authored: Text, said_claims: tuple[Claim, ...], authored_claims: tuple[Claim, ...]) -> Ledger:
    mine, theirs = list(content(said, said_claims)), list(content(authored, authored_claims))
    links: set[tuple[int, int]] = set()
    vague: set[tuple[int, int]] = set()
    new: list[Term] = []
    found: set[int] = set()
    at = {id(term): place for place, term in enumerate(theirs)}
    for term in mine:
        hits = {at[id(one)] for one in said_in(term, authored) if id(one) in at}
        found |= hits
        if not hits:
            new.append(term)
        pairs = {(term.sentence, theirs[place].sentence) for place in hits}
        vague |= pairs
        links |= pairs if len(pairs) == 1 else set()
    numbered = set()
    for one in said_claims:
        for other in authored_claims:
            if one.same(other):
                numbered.add(_sentence(one, said))
                links.add((_sentence(one, said), _sentence(other, authored)))
    sure = {left for left, _ in links}
    links |= {pair for pair in vague if pair[0] not in sure}
    lost = [one for place, one in enumerate(theirs) if place not in found and not said_in(one, said)]
    kept = [one for one in mine if one not in new]
    turned = [
        one for one in theirs if one.role == "verb" and not any(each.role == "verb" for each in said_in(one, said))
    ]
    return Ledger(tuple(_groups(links, said, authored, new, lost, kept, turned, numbered)))


def _sentence(claim: Claim, text: Text) -> int:
    return next((place for place, one in enumerate(text.sentences) if claim.where[0] < one.end), 0)


def _groups(
    links: set[tuple[int, int]],
    said: Text,
    authored: Text,
    new: list[Term],
    lost: list[Term],
    kept: list[Term],
    turned: list[Term],
    numbered: set[int],
) -> list[Group]:
    sets: list[tuple[set[int], set[int]]] = []
    for left, right in sorted(links):
        joined = [one for one in sets if left in one[0] or right in one[1]]
        sets = [one for one in sets if one not in joined]
        sets.append(
            (
                {left}.union(*(one[0] for one in joined)),
                {right}.union(*(one[1] for one in joined)),
            )
        )
    alone = set(range(len(said.sentences))).difference(*(one[0] for one in sets))
    untold = set(range(len(authored.sentences))).difference(*(one[1] for one in sets))
    sets.append((alone, untold))
    return [
        Group(
            frozenset(left),
            frozenset(right),
            tuple(one for one in new if one.sentence in left),
            tuple(one for one in lost if one.sentence in right),
            tuple(one for one in kept if one.sentence in left),
            tuple(one for one in turned if one.sentence in right),
            frozenset(left & numbered),
        )
        for left, right in sets
    ]

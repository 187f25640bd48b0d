"""Whose deed it is where a noun names it, "the choice is yours", "it is on us", and what is laid on the lead."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from engine.guard.agents_en import SIDES, agent
from engine.guard.case import Case, covered
from engine.guard.ledger import said_in
from engine.guard.matching import rooted
from engine.guard.subjects import nominal, place_of
from engine.guard.term import Term, Text
from engine.guard.violation import Violation
from engine.understanding.words import bag

_OWNING: Final = bag("ours yours mine")
_REACH: Final = 7  # words after a deed among which its owner stands
_CHOICES: Final = bag("choose decide pick select")
_UP_TO_YOU: Final = re.compile(
    r"\bup to you\b|\byours to (?:choose|decide|pick)|\byour (?:choice|decision)", re.IGNORECASE
)
_BURDENS: Final = bag("bring buy sign order collect prepare transfer")
_LEAVING: Final = frozenset(
    ["can", "could", "may", "might", "if", "when", "once", "before", "after", "until", "not", "or", "would", "how"]
)
_PREPOSITIONS: Final = bag("by of for in on at with from without about")


def voiced(case: Case) -> Iterator[Violation]:
    """A deed that is named as another side's than the script's, and one that the script lays on nobody."""
    for term in case.said.terms:
        if term.role != "foreign" or not term.text.isascii() or case.said.sentences[term.sentence].asks:
            continue
        if covered(term, case.said_claims) or _shared(term, case.said):
            continue
        acting, named = _acting(term, case.said), _owned(term, case.said)
        if not acting and not named:
            continue
        near = [one for one in said_in(term, case.authored) if one.role == "foreign"]
        known = [(one, _acting(one, case.authored), _owned(one, case.authored)) for one in near]
        known = [row for row in known if row[2] or _acts(row[0], case.authored)]
        left = acting == "firm" and term.keys & _CHOICES and _UP_TO_YOU.search(case.authored.raw)
        if (left and not known) or (acting == "lead" and _burdened(term, case)):
            yield case.found("doer", term.start, term.end)
        models = [row for row in known if rooted(row[0], term)] or known
        theirs = [deed or owner for _, deed, owner in models]
        if not (named or any(owner for _, _, owner in models)):
            continue
        if theirs and all(theirs) and (acting or named) not in theirs:
            yield case.found("doer", term.start, term.end)


def _acting(verb: Term, text: Text) -> str:
    found = agent(verb, text) if _acts(verb, text) else None
    return found.side if found is not None else ""


def _owned(noun: Term, text: Text) -> str:
    """Return whose deed a noun names: "the choice of tiles is yours", "the cleaning is on us"."""
    place = place_of(noun, text)
    row = [one for one in text.terms[place + 1 : place + _REACH] if one.clause == noun.clause]
    for at, (one, two) in enumerate(pairwise(row)):
        if not _is(one):
            continue
        if two.text in _OWNING:
            return SIDES.get(two.text, "firm")
        laid = row[at + 2 : at + 4] if two.text in ("on", "up") else []
        if laid and laid[-1 if laid[0].text == "to" else 0].text in SIDES:
            return SIDES[laid[-1 if laid[0].text == "to" else 0].text]
    return ""


def _is(term: Term) -> bool:
    return "be" in term.keys or term.text in ("stays", "remains", "entirely", "fully", "all")


def _burdened(verb: Term, case: Case) -> bool:
    """Whether the lead is to bring or buy where the script speaks of no such thing: "you bring your own mat"."""
    if not verb.keys & _BURDENS or said_in(verb, case.known):
        return False
    before = [one.text for one in case.said.of(verb.sentence) if one.start < verb.start]
    return not set(before) & _LEAVING


def _acts(word: Term, text: Text) -> bool:
    """Whether an English word is a verb rather than the noun behind an article or a preposition: "by e-mail"."""
    place = place_of(word, text)
    return not nominal(word, text) and not (place and text.terms[place - 1].text in _PREPOSITIONS)


def _shared(term: Term, text: Text) -> bool:
    """ "Shall we choose", "let us choose": the lead does it too."""
    place = place_of(term, text)
    before = [one.text for one in text.terms[max(place - 3, 0) : place]]
    return before[-2:] in (["shall", "we"], ["let", "us"], ["we", "can"]) or "together" in before

"""Whose deed an English verb tells, in whatever voice: "you choose", "are chosen by you", "the choice is yours"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from engine.guard.case import Case, covered
from engine.guard.ledger import said_in
from engine.guard.stems import english
from engine.guard.subjects import leader_of, nominal, passive, place_of, subject
from engine.guard.term import Term, Text
from engine.guard.violation import Violation
from engine.understanding.words import bag

_SIDES: Final = {
    **dict.fromkeys(("i", "we", "us", "me", "our", "ours", "ourselves"), "firm"),
    **dict.fromkeys(("you", "your", "yours", "yourself"), "lead"),
    **dict.fromkeys(("he", "she"), "third"),
}
_OWNING: Final = bag("ours yours mine")
_REACH: Final = 7  # words after a passive among which its "by" stands
# Whoever of these is "our", is not the firm.
_STRANGERS: Final = bag("""
    client customer member student guest patient buyer partner neighbour neighbor subcontractor bank court reader user
    """)
# Deeds that have two ends, so that either may be their subject: what one gives, the other gets.
_TWO_ENDED: Final = bag("""
    get receive have see hear know learn find need want like prefer suit fit meet agree talk discuss speak start begin
    """)
_CHOICES: Final = bag("choose decide pick select")
_UP_TO_YOU: Final = re.compile(
    r"\bup to you\b|\byours to (?:choose|decide|pick)|\byour (?:choice|decision)", re.IGNORECASE
)
_BURDENS: Final = bag("bring buy sign order collect prepare transfer")
_LEAVING: Final = frozenset(
    ["can", "could", "may", "might", "if", "when", "once", "before", "after", "until", "not", "or", "would", "how"]
)
_PREPOSITIONS: Final = bag("by of for in on at with from without about")
_REFUNDED: Final = bag("refund return compensation salary reimburse")
_CUSTOMERS: Final = bag("pay sign choose pick select")  # where nobody is named, the lead does these
_PAYING: Final = bag("pay")


def side(verb: Term, text: Text) -> str:
    """Return who does it, the firm, the lead or a third person, where a pronoun says so."""
    if passive(verb, text):
        return _by(verb, text)
    leader = leader_of(verb, text)
    if leader is None or leader.text not in _SIDES or not subject(leader, verb, text):
        return ""
    return _SIDES[leader.text]


def _by(verb: Term, text: Text) -> str:
    place = place_of(verb, text)
    row = [one for one in text.terms[place + 1 : place + _REACH] if one.clause == verb.clause]
    for one, two in pairwise(row):
        if one.text == "by":
            return "" if two.text == "your" else _SIDES.get(two.text, "")  # "by your coach" is by the coach
    return ""


def _owned(noun: Term, text: Text) -> str:
    """Return whose deed a noun names: "the choice of tiles is yours", "the cleaning is on us"."""
    place = place_of(noun, text)
    row = [one for one in text.terms[place + 1 : place + _REACH] if one.clause == noun.clause]
    for at, (one, two) in enumerate(pairwise(row)):
        if not _is(one):
            continue
        if two.text in _OWNING:
            return _SIDES.get(two.text, "firm")
        laid = row[at + 2 : at + 4] if two.text in ("on", "up") else []
        if laid and laid[-1 if laid[0].text == "to" else 0].text in _SIDES:
            return _SIDES[laid[-1 if laid[0].text == "to" else 0].text]
    return ""


def _is(term: Term) -> bool:
    return "be" in term.keys or term.text in ("stays", "remains", "entirely", "fully", "all")


def same_side(verb: Term, models: list[Term], case: Case) -> bool:
    """Tell whether the one who does it in the script does it in another voice, or by a noun of his: "our work"."""
    mine = side(verb, case.said) or _ours(verb, case.said)
    return bool(mine) and any(side(model, case.authored) == mine for model in models)


def _ours(verb: Term, text: Text) -> str:
    leader = leader_of(verb, text)
    if leader is None or not leader.content or leader.keys & _STRANGERS:
        return ""
    place = place_of(leader, text)
    near = text.terms[max(place - 2, 0) : place]
    return "firm" if any(one.text == "our" and one.clause == leader.clause for one in near) else ""


def customers(verb: Term, case: Case, models: list[Term]) -> str:
    """Return who is meant where the script names nobody: whoever pays is the lead, unless the money goes back."""
    if not verb.keys & _CUSTOMERS or not all(passive(one, case.authored) for one in models):
        return ""
    row = [one for model in models for one in case.authored.of(model.sentence)]
    if any(one.keys & _REFUNDED for one in row):
        return ""
    return "payer" if verb.keys & _PAYING else "lead"


def voiced(case: Case) -> Iterator[Violation]:
    """A deed that a pronoun gives to another side than the script's: "chosen by us", "I reply" for "she replies"."""
    for term in case.said.terms:
        if term.role != "foreign" or not term.text.isascii() or case.said.sentences[term.sentence].asks:
            continue
        if covered(term, case.said_claims) or term.keys & _TWO_ENDED or _shared(term, case.said):
            continue
        if case.said.raw[term.start : term.end].lower().startswith(("get ", "have ")):
            continue  # "you get your money back" is "we return it"
        acting = side(term, case.said) if _acts(term, case.said) else ""
        mine = acting or _owned(term, case.said)
        if not mine:
            continue
        near = [one for one in said_in(term, case.authored) if one.role == "foreign"]
        known = [one for one in near if _acts(one, case.authored) or _owned(one, case.authored)]
        left = acting == "firm" and term.keys & _CHOICES and _UP_TO_YOU.search(case.authored.raw)
        if (left and not known) or (acting == "lead" and _burdened(term, case)):
            yield case.found("doer", term.start, term.end)
        models = [one for one in known if _rooted(one, term)] or known
        theirs = [
            side(one, case.authored) or _owned(one, case.authored) or (acting and _third(one, case.authored, mine))
            for one in models
        ]
        if theirs and all(theirs) and mine not in theirs:
            yield case.found("doer", term.start, term.end)


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


def _third(verb: Term, text: Text, mine: str) -> str:
    """Return that another does what the candidate gives to the lead: "the manager will send"."""
    leader = leader_of(verb, text) if mine == "lead" and not passive(verb, text) else None
    if leader is None or not leader.content:
        return ""
    place = place_of(verb, text)
    finite = text.raw[verb.start : verb.end].split()[0].endswith("s") or text.terms[place - 1].text in (
        "will",
        "can",
        "may",
        "must",
    )
    return "third" if finite else ""


def _rooted(one: Term, other: Term) -> bool:
    return bool(one.stems & other.stems or _plain(one) & _plain(other))


def _plain(term: Term) -> frozenset[str]:
    return frozenset(key for word in (term.text,) for key in english(word))


def _shared(term: Term, text: Text) -> bool:
    """ "Shall we choose", "let us choose": the lead does it too."""
    place = place_of(term, text)
    before = [one.text for one in text.terms[max(place - 3, 0) : place]]
    return before[-2:] in (["shall", "we"], ["let", "us"], ["we", "can"]) or "together" in before

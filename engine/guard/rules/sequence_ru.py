"""Deeds told the other way round: «сначала договор, потом замер» for «сначала замер, потом договор»."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from engine.guard.case import Case, like
from engine.guard.clauses_ru import FIRST, THEN, TURNS
from engine.guard.deeds_ru import Event, before, leading
from engine.guard.term import Term, Text
from engine.guard.violation import Violation
from engine.understanding.words import bag

_LATER: Final = THEN | bag("позже позднее")
_BEGINNING: Final = bag("начаться начинаться начало стартовать старт начать начинать")


def reordered(case: Case) -> Iterator[Violation]:
    """One deed before another where the script has them the other way round.

    The two are told apart by the words that only one of them has; a pair that also stands as the script has it is none.
    """
    for one, two in before(case.said, case.said_claims):
        script = before(case.authored, case.authored_claims) + leading(case.authored, case.authored_claims)
        begun = _begun(one, case)
        if any(_crossed(one, two, *pair) or (begun and _crossed(two, one, *pair)) for pair in script):
            start = min(term.start for term in (*one.terms, *two.terms))
            yield case.found("sequence", start, max(term.end for term in (*one.terms, *two.terms)))
            return


def turned(case: Case) -> Iterator[Violation]:
    """«Потом уточнит» for «сначала уточнит»: the turn of a deed exchanged, whether or not another deed is named."""
    firsts, thens = _in_turn(case.authored, FIRST), _in_turn(case.authored, _LATER)
    for script, others, kind in ((firsts, thens, _LATER), (thens, firsts, FIRST)):
        for term, deed in _in_turn(case.said, kind):
            own = any(like(deed, one) for _, one in script)
            if own and not any(like(deed, one) for _, one in others) and term.text not in _known(case):
                yield case.found("sequence", term.start, term.end)
                return


def _in_turn(text: Text, turns: frozenset[str]) -> list[tuple[Term, Term]]:
    """Return each word that gives a turn with the deed of its clause, a thing where no deed is told."""
    found: list[tuple[Term, Term]] = []
    for place, term in enumerate(text.terms):
        if term.text not in turns:
            continue
        row = [one for one in text.terms[place + 1 :] if one.clause == term.clause and one.text not in TURNS]
        row += [one for one in reversed(text.terms[:place]) if one.clause == term.clause]
        deeds = [one for one in row if one.role == "verb"] or [one for one in row if one.content]
        found.extend((term, one) for one in deeds[:1])
    return found


def _known(case: Case) -> frozenset[str]:
    return frozenset(term.text for term in case.authored.terms)


def in_order(case: Case, place: tuple[int, int]) -> bool:
    """Tell whether a place of the candidate is of a sentence whose deeds come one after another as the script's do."""
    sentence = next((one for one in case.said.sentences if one.start <= place[0] < one.end), None)
    return sentence is not None and any(
        _crossed(two, one, first, second)
        for one, two in before(case.said, case.said_claims)
        if any(sentence.start <= term.start < sentence.end for term in (*one.terms, *two.terms))
        for first, second in before(case.authored, case.authored_claims)
    )


def still_in_order(case: Case, place: tuple[int, int]) -> bool:
    """Tell whether the deeds of a sentence of the script come one after another in the candidate too."""
    sentence = next((one for one in case.authored.sentences if one.start <= place[0] < one.end), None)
    return sentence is not None and any(
        _crossed(two, one, first, second)
        for first, second in before(case.authored, case.authored_claims)
        if any(sentence.start <= term.start < sentence.end for term in (*first.terms, *second.terms))
        for one, two in before(case.said, case.said_claims)
    )


def _crossed(one: Event, two: Event, first: Event, second: Event) -> bool:
    """Tell whether the later deed of the one text is the earlier of the other, and the earlier the later."""
    early, late = _own(first, second), _own(second, first)
    return _met(one, late) > _met(one, early) and _met(two, early) > _met(two, late)


def _begun(event: Event, case: Case) -> bool:
    """Tell whether what is to be over has only begun: «когда замер начнётся» for «после замера»."""
    if any(term.keys & _BEGINNING for term in case.authored.terms):
        return False
    return any(
        one.keys & _BEGINNING and two.text not in ("с", "со")  # «начинаем с замера» only says what is first
        for one, two in pairwise(case.said.terms)
        if any(one is term for term in event.terms)
    )


def _own(event: Event, other: Event) -> Event:
    """Return what a deed has and the other has not."""
    return Event(
        [term for term in event.terms if not any(like(term, each) for each in other.terms)],
        [claim for claim in event.claims if not any(claim.same(each) for each in other.claims)],
    )


def _met(event: Event, other: Event) -> int:
    """Return how much of one deed is in another."""
    words = sum(any(like(term, each) for each in event.terms) for term in other.terms)
    return words + sum(any(claim.same(each) for each in event.claims) for claim in other.claims)

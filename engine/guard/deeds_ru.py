"""What comes before what in a Russian text: «сначала A, потом B», «B после A», «прежде чем B, A», «как только A, B»."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from engine.guard.claim import Claim
from engine.guard.clauses_ru import TO_HAND, TURNS, Part, parts_of, undone
from engine.guard.term import Term, Text
from engine.understanding.words import bag

_HEADS: Final = {"после": 1, "перед": -1, "до": -1}  # a preposition, and whether its noun comes before the rest
_ENDINGS: Final = bag("окончание завершение итог результат")  # «по окончании замера» is «после замера»
_WHEN: Final = ("after", "before", "until")  # clauses that say when, and tell no deed of their own
_NOUNS: Final = 3  # words of meaning behind a preposition that it may govern


@dataclass(frozen=True, slots=True)
class Event:
    """The words of meaning of one deed, with its numbers."""

    terms: list[Term] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)


def before(text: Text, claims: tuple[Claim, ...]) -> tuple[tuple[Event, Event], ...]:
    """Return the pairs of deeds of which the text says that the one comes before the other."""
    return _before(text, claims)


@lru_cache(maxsize=64)  # a cue is judged again and again
def _before(text: Text, claims: tuple[Claim, ...]) -> tuple[tuple[Event, Event], ...]:
    found: list[tuple[list[Term], list[Term]]] = []
    ran: list[tuple[int, Part]] = []
    for place, sentence in enumerate(text.sentences):
        terms = text.of(place)
        if sentence.asks and any(term.text in ("или", "либо") for term in terms):
            continue  # «сначала посмотреть или сразу посчитать?» sets no order
        parts = list(parts_of(text, terms))
        if parts and parts[0].kind != "then":
            ran = []
        found.extend(_run(parts, ran))
        for at, part in enumerate(parts):
            found.extend(_joined(text, parts, at))
            found.extend(_governed(parts, at, part))
    return tuple((_event(one, claims), _event(two, claims)) for one, two in found if one and two)


def _event(terms: list[Term], claims: tuple[Claim, ...]) -> Event:
    within = [one for one in claims if terms[0].start <= one.where[1] and one.where[0] <= terms[-1].end]
    told = [term for term in terms if term.content and term.text not in TURNS]
    return Event(told, [one for one in within if one.kind != "place"])


def _run(parts: list[Part], ran: list[tuple[int, Part]]) -> Iterator[tuple[list[Term], list[Term]]]:
    """Yield the pairs of «сначала A, потом B, потом C», and of «B, но сначала A»."""
    here: list[Part] = []
    rank = ran[-1][0] if ran else 0
    for part in parts:
        if part.kind == "but first" and here:
            yield part.terms, here[-1].terms
        elif part.kind in ("first", "but first"):
            ran.clear()
            here, rank = [], 0
        elif part.kind == "then":
            acting = [one for one in here if one.acts and not one.kind]
            yield from ((one.terms, two.terms) for at, one in enumerate(acting) for two in acting[at + 1 :])
            here = []
            rank += 1
        if part.kind in ("after", "before", "until", "while"):
            continue
        yield from ((one.terms, part.terms) for place, one in ran if place < rank)
        ran.append((rank, part))
        here.append(part)


def _joined(text: Text, parts: list[Part], at: int) -> Iterator[tuple[list[Term], list[Term]]]:
    """Yield the pair of a clause that says when, and the one that it belongs to."""
    part = parts[at]
    if part.kind not in _WHEN:
        return
    main = parts[at - 1] if at and parts[at - 1].kind not in _WHEN else None
    if main and ":" in text.raw[main.terms[-1].end : part.terms[0].start] and parts[at + 1 :]:
        main = None  # «порядок такой: когда A, B»
    main = main or next((one for one in parts[at + 1 :] if one.kind not in _WHEN), None)
    if main is None:
        return
    if part.kind == "after" and not main.denied:
        yield part.terms, main.terms
    elif part.kind != "after" and main.denied:
        yield part.terms, main.terms  # «не платите, пока не примете»
    elif part.kind == "before":
        yield main.terms, part.terms


def leading(text: Text, claims: tuple[Claim, ...]) -> tuple[tuple[Event, Event], ...]:
    """Return the pairs of «пришлите номер, и эксперт позвонит»: what is asked for comes before what it leads to."""
    rows = [list(parts_of(text, text.of(place))) for place in range(len(text.sentences))]
    found = [pair for parts in rows for at in range(len(parts)) for pair in _asked_first(parts, at)]
    return tuple((_event(one, claims), _event(two, claims)) for one, two in found)


def _asked_first(parts: list[Part], at: int) -> Iterator[tuple[list[Term], list[Term]]]:
    asked = any(one >= {"VERB", "impr"} for one in parts[at].tags)
    if not asked or parts[at].kind or parts[at].denied:
        return
    terms = list(parts[at].terms)
    for part in parts[at + 1 :]:
        if part.acts:
            leads = part.terms[0].text in ("и", "тогда") and any(one >= {"VERB", "futr"} for one in part.tags)
            if leads:
                yield terms, part.terms
            return
        terms += part.terms  # «пришлите, пожалуйста, телефон»


def _governed(parts: list[Part], at: int, part: Part) -> Iterator[tuple[list[Term], list[Term]]]:
    """Yield the pair of «после A» and what is said of the time after it; «до A» and «перед A» the other way."""
    if part.kind in ("after", "before", "until", "while"):
        return
    for place, term in enumerate(part.terms):
        way = _HEADS.get(term.text, 0)
        if term.text == "по" and any(one.keys & _ENDINGS for one in part.terms[place + 1 : place + 2]):
            way, place = 1, place + 1
        rest = part.terms[place + 1 :]
        if not way or not rest or rest[0].text in TO_HAND or rest[0].text in ("этим", "тем", "этого"):
            continue
        noun: list[Term] = []
        for one in rest:
            if (noun and not one.content) or one.role in ("verb", "manner") or len(noun) == _NOUNS:
                break
            noun.append(one)
        other = [one for one in part.terms if one not in noun and one is not term]
        if not any(one.content for one in other):
            near = parts[at + 1 : at + 2] if at == 0 else parts[at - 1 : at]
            other = near[0].terms if near else []
        denied = undone(other)
        if way > 0 and not denied:
            yield noun, other
        elif way < 0:
            yield (noun, other) if denied else (other, noun)

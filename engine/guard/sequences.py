"""What comes before what in a Russian text: «сначала A, потом B», «B после A», «прежде чем B, A», «как только A, B»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from typing import Final

from engine.guard.claim import Claim
from engine.guard.term import Term, Text
from engine.understanding.lemmas import parses
from engine.understanding.words import bag

_FIRST: Final = bag("сначала сперва вначале первым изначально")
_THEN: Final = bag("потом затем")
_ONWARD: Final = bag("дальше далее следом")  # «дальше 30 км»: they go on only where a clause begins
_TURNS: Final = _FIRST | _THEN | _ONWARD | bag("делом очередь конце завершение наконец напоследок")  # no part of a deed
_TO_HAND: Final = bag("этого чего него нее неё них того")
_OPENING: Final = bag("и а но только лишь уже ну вот да однако тогда сразу")
_BUT: Final = bag("но однако только а")
_AFTER: Final = (("после", "того", "как"), ("как", "только"), ("лишь", "только"), ("едва",), ("когда",))
_BEFORE: Final = (("прежде", "чем"), ("перед", "тем", "как"), ("до", "того", "как"), ("раньше", "чем"))
_UNTIL: Final = (("пока", "не"),)
_HEADS: Final = {"после": 1, "перед": -1, "до": -1}  # a preposition, and whether its noun comes before the rest
_ENDINGS: Final = bag("окончание завершение итог результат")  # «по окончании замера» is «после замера»
_DENYING: Final = bag("не нет ни ничего нельзя никакой никаких незачем")
_WAITING: Final = bag("""
    ждать подождать обождать повременить отложить откладывать отложите дождаться потерпеть воздержаться
    """)  # «подождите с покупкой до сметы» is «не покупайте до сметы»
_NOUNS: Final = 3  # words of meaning behind a preposition that it may govern


@dataclass(slots=True)
class Event:
    """The words of meaning of one deed, with its numbers."""

    terms: list[Term] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)


@dataclass(slots=True)
class _Part:
    """A clause: ``tags`` are the grammemes of its words, ``kind`` says how it is joined."""

    terms: list[Term]
    tags: list[frozenset[str]]
    kind: str = ""

    @property
    def denied(self) -> bool:
        return _denied(self.terms)

    @property
    def acts(self) -> bool:
        return any("VERB" in tags for tags in self.tags)


def before(text: Text, claims: tuple[Claim, ...]) -> tuple[tuple[Event, Event], ...]:
    """Return the pairs of deeds of which the text says that the one comes before the other."""
    return _before(text, claims)


@lru_cache(maxsize=64)  # a cue is judged again and again
def _before(text: Text, claims: tuple[Claim, ...]) -> tuple[tuple[Event, Event], ...]:
    found: list[tuple[list[Term], list[Term]]] = []
    ran: list[tuple[int, _Part]] = []
    for place, sentence in enumerate(text.sentences):
        terms = text.of(place)
        if sentence.asks and any(term.text in ("или", "либо") for term in terms):
            continue  # «сначала посмотреть или сразу посчитать?» sets no order
        parts = list(_parts(text, terms))
        if parts and parts[0].kind != "then":
            ran = []
        found.extend(_run(parts, ran))
        for at, part in enumerate(parts):
            found.extend(_joined(text, parts, at))
            found.extend(_governed(parts, at, part))
    return tuple((_event(one, claims), _event(two, claims)) for one, two in found if one and two)


def _event(terms: list[Term], claims: tuple[Claim, ...]) -> Event:
    within = [one for one in claims if terms[0].start <= one.where[1] and one.where[0] <= terms[-1].end]
    told = [term for term in terms if term.content and term.text not in _TURNS]
    return Event(told, [one for one in within if one.kind != "place"])


def _parts(text: Text, terms: tuple[Term, ...]) -> Iterator[_Part]:
    """Yield the clauses of a sentence, each with what joins it; «A и потом B» are two."""
    clauses: list[list[Term]] = []
    for place, term in enumerate(terms):
        fresh = not clauses or term.clause != clauses[-1][-1].clause
        if fresh and clauses and term.text in ("как", "чем"):  # «после того, как» is one word
            tail = clauses[-1]
            size = next(
                (
                    len(row) - 1
                    for row in _AFTER + _BEFORE
                    if len(row) > 1
                    and row[-1] == term.text
                    and [one.text for one in tail[1 - len(row) :]] == [*row[:-1]]
                ),
                0,
            )
            while size and len(tail) > size and tail[-size - 1].text in _OPENING:
                size += 1
            if size:
                clauses[-1], moved = tail[:-size], tail[-size:]
                clauses = [one for one in clauses if one]
                clauses.append([*moved, term])
                continue
        if not fresh and term.text in ("и", "а", "но") and _then(list(terms[place : place + 5]), opens=True):
            fresh = any(one.content for one in clauses[-1])
        elif not fresh and term.text in _THEN and any(one.text in _FIRST for one in clauses[-1]):
            fresh = True
        if fresh or term.clause != clauses[-1][-1].clause:
            clauses.append([])
        clauses[-1].append(term)
    for clause in clauses:
        spelt = re.findall(r"\w+", text.raw[clause[0].start : clause[-1].end].lower())  # idioms are terms of one word
        tags = [one.tags for word in spelt for one in parses(word)[:1]]
        yield _Part(clause, tags, _kind(clause, tags))


def _kind(clause: list[Term], tags: list[frozenset[str]]) -> str:
    words = [term.text for term in clause]
    bare = words[next((at for at, word in enumerate(words) if word not in _OPENING), 0) :]
    for kind, rows in (("after", _AFTER), ("before", _BEFORE), ("until", _UNTIL)):
        for row in rows:
            if tuple(bare[: len(row)]) == row or tuple(words[: len(row)]) == row:
                return kind if row != ("когда",) or _done(tags) else "while"
    if tags and tags[0] >= {"GRND", "perf"}:
        return "after"  # «подписав договор, платите»
    if any(word in _FIRST for word in words) or _begins(clause):
        return "but first" if words[0] in _BUT else "first"
    if _then(clause):
        return "then"
    earlier = any(pair in (("до", "этого"), ("перед", "этим")) for pair in pairwise(words))
    return "but first" if earlier else ""


def _then(clause: list[Term], *, opens: bool = False) -> bool:
    words = [term.text for term in clause]
    begun = next((at for at, word in enumerate(words) if word not in _OPENING), 0)
    for at, word in enumerate(words):
        if opens and at > begun:
            return False
        if word in _THEN or (word in _ONWARD and at == begun):
            return True
        if at == begun and _at_last(clause[at:]):
            return True
        if (
            word == "после"
            and words[at + 1 : at + 2]
            and words[at + 1] in _TO_HAND
            and words[at + 2 : at + 3] != ["как"]
        ):
            return True
        if word == "тогда" and at and words[at - 1] in ("только", "лишь", "и"):
            return True
    return False


def _at_last(clause: list[Term]) -> bool:
    """«В конце растяжка», and not «в конце месяца»."""
    words = [term.text for term in clause[:3]]
    if words[:1] in (["наконец"], ["напоследок"]):
        return True
    ends = words[:2] in (["в", "конце"], ["под", "конец"], ["в", "завершение"])
    return ends and not any(one.tags >= {"NOUN", "gent"} for word in words[2:] for one in parses(word)[:1])


def _begins(clause: list[Term]) -> bool:
    """«Начинаем с замера», «для начала замер»."""
    for one, two in pairwise(clause):
        if one.keys & {"начать", "начинать", "начаться", "начинаться"} and two.text in ("с", "со"):
            return True
        if (one.text, two.text) in (("для", "начала"), ("первую", "очередь")):
            return True
    return False


def _done(tags: list[frozenset[str]]) -> bool:
    """Whether a clause tells of what has been or will have been done."""
    return any(one >= {"VERB", "perf"} or "PRTS" in one for one in tags)


def _run(parts: list[_Part], ran: list[tuple[int, _Part]]) -> Iterator[tuple[list[Term], list[Term]]]:
    """Yield the pairs of «сначала A, потом B, потом C», and of «B, но сначала A»."""
    here: list[_Part] = []
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


def _joined(text: Text, parts: list[_Part], at: int) -> Iterator[tuple[list[Term], list[Term]]]:
    """Yield the pair of a clause that says when, and the one that it belongs to."""
    part = parts[at]
    if part.kind not in ("after", "before", "until"):
        return
    main = parts[at - 1] if at and not parts[at - 1].kind.startswith(("after", "before")) else None
    if main and ":" in text.raw[main.terms[-1].end : part.terms[0].start] and parts[at + 1 :]:
        main = None  # «порядок такой: когда A, B»
    main = main or next((one for one in parts[at + 1 :] if one.kind not in ("after", "before", "until")), None)
    if main is None:
        return
    if part.kind == "after" and not main.denied:
        yield part.terms, main.terms
    elif part.kind != "after" and main.denied:
        yield part.terms, main.terms  # «не платите, пока не примете»
    elif part.kind == "before":
        yield main.terms, part.terms


def _governed(parts: list[_Part], at: int, part: _Part) -> Iterator[tuple[list[Term], list[Term]]]:
    """Yield the pair of «после A» and what is said of the time after it; «до A» and «перед A» the other way."""
    if part.kind in ("after", "before", "until", "while"):
        return
    for place, term in enumerate(part.terms):
        way = _HEADS.get(term.text, 0)
        if term.text == "по" and any(one.keys & _ENDINGS for one in part.terms[place + 1 : place + 2]):
            way, place = 1, place + 1
        rest = part.terms[place + 1 :]
        if not way or not rest or rest[0].text in _TO_HAND or rest[0].text in ("этим", "тем", "этого"):
            continue
        noun = []
        for one in rest:
            if (noun and not one.content) or one.role in ("verb", "manner") or len(noun) == _NOUNS:
                break
            noun.append(one)
        other = [one for one in part.terms if one not in noun and one is not term]
        if not any(one.content for one in other):
            near = parts[at + 1 : at + 2] if at == 0 else parts[at - 1 : at]
            other = near[0].terms if near else []
        denied = _denied(other)
        if way > 0 and not denied:
            yield noun, other
        elif way < 0:
            yield (noun, other) if denied else (other, noun)


def _denied(terms: list[Term]) -> bool:
    return any(term.text in _DENYING or term.keys & _WAITING for term in terms)

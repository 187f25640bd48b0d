"""The clauses of a Russian text by what joins them in time: «сначала A», «потом B», «после того как C», «пока не D»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from engine.guard.term import Term, Text
from engine.understanding.lemmas import parses
from engine.understanding.words import bag

FIRST: Final = bag("сначала сперва вначале первым изначально")
THEN: Final = bag("потом затем")
_ONWARD: Final = bag("дальше далее следом")  # «дальше 30 км»: they go on only where a clause begins
TURNS: Final = FIRST | THEN | _ONWARD | bag("делом очередь конце завершение наконец напоследок")  # no part of a deed
TO_HAND: Final = bag("этого чего него нее неё них того")
_CASES: Final = bag("при для в во на с со у после от")
_OPENING: Final = bag("и а но только лишь уже ну вот да однако тогда сразу")
_BUT: Final = bag("но однако только а")
_AFTER: Final = (("после", "того", "как"), ("как", "только"), ("лишь", "только"), ("едва",), ("когда",))
_BEFORE: Final = (("прежде", "чем"), ("перед", "тем", "как"), ("до", "того", "как"), ("раньше", "чем"))
_UNTIL: Final = (("пока", "не"),)
_DENYING: Final = bag("не нет ни ничего нельзя никакой никаких незачем")
_WAITING: Final = bag("""
    ждать подождать обождать повременить отложить откладывать отложите дождаться потерпеть воздержаться
    """)  # «подождите с покупкой до сметы» is «не покупайте до сметы»


@dataclass(frozen=True, slots=True)
class Part:
    """A clause: ``tags`` are the grammemes of its words, ``kind`` says how it is joined."""

    terms: list[Term]
    tags: list[frozenset[str]]
    kind: str = ""

    @property
    def denied(self) -> bool:
        """Whether nothing is done in it."""
        return undone(self.terms)

    @property
    def acts(self) -> bool:
        """Whether it has a verb that tells a deed."""
        return any("VERB" in tags for tags in self.tags)


def parts_of(text: Text, terms: tuple[Term, ...]) -> Iterator[Part]:
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
        elif not fresh and term.text in FIRST and _sets_out(clauses[-1]):
            fresh = True  # «при болях сначала к врачу»: the pains are in neither deed
        elif not fresh and term.text in THEN and any(one.text in FIRST for one in clauses[-1]):
            fresh = True
        if fresh or term.clause != clauses[-1][-1].clause:
            clauses.append([])
        clauses[-1].append(term)
    for clause in clauses:
        spelt = re.findall(r"\w+", text.raw[clause[0].start : clause[-1].end].lower())  # idioms are terms of one word
        tags = [one.tags for word in spelt for one in parses(word)[:1]]
        yield Part(clause, tags, _kind(clause, tags))


def _sets_out(clause: list[Term]) -> bool:
    """Whether a clause so far only says where or in which case."""
    return clause[0].text in _CASES and not any(one.role == "verb" for one in clause)


def _kind(clause: list[Term], tags: list[frozenset[str]]) -> str:
    words = [term.text for term in clause]
    bare = words[next((at for at, word in enumerate(words) if word not in _OPENING), 0) :]
    for kind, rows in (("after", _AFTER), ("before", _BEFORE), ("until", _UNTIL)):
        for row in rows:
            if tuple(bare[: len(row)]) == row or tuple(words[: len(row)]) == row:
                return kind if row != ("когда",) or _done(tags) else "while"
    if tags and tags[0] >= {"GRND", "perf"}:
        return "after"  # «подписав договор, платите»
    if any(word in FIRST for word in words) or _begins(clause):
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
        if word in THEN or (word in _ONWARD and at == begun):
            return True
        if at == begun and _at_last(clause[at:]):
            return True
        if (
            word == "после"
            and words[at + 1 : at + 2]
            and words[at + 1] in TO_HAND
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


def undone(terms: list[Term]) -> bool:
    """Tell whether words say that something is not done, or is waited with."""
    return any(term.text in _DENYING or term.keys & _WAITING for term in terms)

"""What a text only supposes, with no «если»: a case named by a noun, a question, a quality, a clause put first.

«При сильной боли», «Болит сильно? Приезжайте», «старое пятно», «решите отказаться, скажите», "have it done and",
"with the tags on": each stands for a condition that another text spells out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from engine.guard.ledger import kin
from engine.guard.stems import english
from engine.guard.term import Term, Text
from engine.understanding.lemmas import parses
from engine.understanding.words import bag

LIGHT: Final = bag("""
    быть иметь иметься есть стать становиться случиться происходить оказаться произойти вдруг только уже еще всё же
    be have get become happen come feel just only even also really ever do make take mean talk speak речь long
    весь это ваш наш свой мой твой some any your our my own
    """)  # words that name nothing, where a noun becomes a clause: «при долге» is «если долг»
_UNDER: Final = bag("""
    при для с со без после случае вследствие
    for with without case upon on after over under
    """)
_CARRIES: Final = bag("который that which who whose")
_MOODS: Final = frozenset({"impr", "futr"})
_JOINTS: Final = bag("и and")
_NAMED: Final = 4  # words after a preposition that a case may be named by
_SPARE: Final = 1  # nouns of a condition that its telling may leave to the other rules


def supposed(text: Text) -> Iterator[tuple[Term, ...]]:
    """Yield the words of each supposition of a text that no «если» opens."""
    yield from (_full(first) for first in openings(text))
    for place in range(len(text.sentences)):
        terms = text.of(place)
        if terms and text.sentences[place].asks and place + 1 < len(text.sentences):
            yield _full(terms)
        yield from _cases(terms)
        yield from _qualified(terms, text)


def openings(text: Text) -> Iterator[Sequence[Term]]:
    """Yield the clauses that are conditions by their place alone: «захотите вернуться, напишите»."""
    for place in range(len(text.sentences)):
        terms = text.of(place)
        if terms and (first := _opening(terms)):
            yield first


def meets(bound: Sequence[Term], words: Sequence[Term]) -> bool:
    """Tell whether a supposition says what stands under a condition: its deeds and qualities, and all nouns but one."""
    missing = unmatched(bound, words)
    if not bound:
        return False
    deeds = [term for term in bound if _deed(term)]
    if not missing:
        return True
    if not deeds or any(_deed(term) for term in missing):
        return False
    return len(missing) <= _SPARE


def unmatched(bound: Sequence[Term], words: Sequence[Term]) -> list[Term]:
    """Return the words of a condition for which no word of its own stands among others."""
    free = list(words)
    missing = []
    for term in bound:
        near = next((one for one in free if kin(term, one)), None)
        if near is None:
            missing.append(term)
        else:
            free.remove(near)
    return missing


def _deed(term: Term) -> bool:
    if term.text.isascii():
        return english(term.text) != {term.text}
    return term.role in ("verb", "quality", "manner")


def _full(terms: Sequence[Term]) -> tuple[Term, ...]:
    return tuple(term for term in terms if term.content and not term.keys & LIGHT)


def _opening(terms: Sequence[Term]) -> Sequence[Term]:
    """Return the first clause of a sentence where it is a case: «решите отказаться, …», "have it done and …"."""
    first = [term for term in terms if term.clause == terms[0].clause]
    verbs = [term for term in first if term.role == "verb"]
    if terms[0].text.isascii():
        joint = next((at for at, one in enumerate(terms) if one.text == "and" and at), 0)
        spoken = bool(joint) and any(
            one.text in ("we", "i", "you", "it", "the") for one in terms[joint + 1 : joint + 2]
        )
        bare = english(terms[0].text) == {terms[0].text} and terms[0].text not in ("we", "you", "i", "the", "it", "a")
        return terms[:joint] if spoken and bare else ()
    if not verbs:
        return ()
    tags = parses(verbs[0].text)[0].tags if parses(verbs[0].text) else frozenset()
    if len(first) < len(terms) and "VERB" in tags and "1per" not in tags and tags & {"futr", "past", "plur"}:
        return first
    joint = next((at for at, one in enumerate(terms) if one.text == "и" and at), 0)
    if joint and "impr" in tags and any(_foretells(one) for one in terms[joint + 1 :]):
        return terms[:joint]  # «напишите, и мы перенесём»
    return ()


def _foretells(term: Term) -> bool:
    return any(one.tags >= {"VERB", "futr"} for one in parses(term.text)[:1])


def _cases(terms: Sequence[Term]) -> Iterator[tuple[Term, ...]]:
    """Yield what stands after «при», "in case of": the words that name a case."""
    for place, term in enumerate(terms):
        if term.text not in _UNDER:
            continue
        rest = [one for one in terms[place + 1 :] if one.clause == term.clause]
        named: list[Term] = []
        for one in rest:
            if one.role == "verb" and not any("PRTF" in each.tags for each in parses(one.text)[:2]):
                break
            named.append(one)
            if len([each for each in named if each.content]) == _NAMED:
                break
        if full := _full(named):
            yield full


def _qualified(terms: Sequence[Term], text: Text) -> Iterator[tuple[Term, ...]]:
    """Yield each thing with what narrows it: «старое пятно», "an old stain", "shoes that have been worn"."""
    for one, two in pairwise(terms):
        apart = text.raw[one.end : two.start].strip()
        if not apart and one.content and two.content and one.role in ("quality", "verb", "foreign"):
            yield (one, two)
    for place, term in enumerate(terms):
        if term.keys & _CARRIES and place:
            clause = [one for one in terms[place + 1 :] if one.clause == term.clause]
            yield _full((*terms[max(place - 2, 0) : place], *clause))

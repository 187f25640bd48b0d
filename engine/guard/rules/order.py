"""The order of words: a rewording turns a sentence round, it does not deal its words anew, nor stop half-way."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from engine.guard.case import Case, content
from engine.guard.contacts import contacts
from engine.guard.term import Term, Text
from engine.guard.violation import Violation
from engine.understanding.lemmas import parses
from engine.understanding.words import bag

_REACH: Final = 3  # words by which two neighbours may have stood apart in the script
_PAIRS: Final = 4  # neighbours from which their order tells anything
_FEW: Final = 6  # fewer neighbours than these must be torn more
_KEPT, _KEPT_OF_FEW = 0.4, 0.3  # the least share of neighbours that followed each other in the script
_ANEW: Final = 1  # new words from which a text is said anew rather than dealt anew
_PREPOSITIONS: Final = bag("в во на с со к ко о об от из у по под над при про для через между без")
_FOLLOWED: Final = _PREPOSITIONS | bag("или либо чтобы если ни")  # no mark comes after these
_LINKS: Final = _FOLLOWED | bag("""
    а и но что за перед не который которая которое которые чем ли
    a an the and or but nor if than because into your our my their will would shall should could must may might as let
    """)
_CHOICES: Final = bag("или либо")
_PARENTHESES: Final = bag("может возможно например скажем пожалуй наоборот наконец если когда")
_ARTICLES: Final = bag("a an the")
_NO_NOUNS: Final = bag("""
    a an the and or but if of to in on at by for from with into as is are am was were be been do does did have has had
    will would shall should can could may might must i you he she it we they me us him them this that these those my
    your our his their its there here not no so then when where why how who what
    """)
_GOVERNED: Final = frozenset({"NOUN", "ADJF", "NPRO", "NUMR", "PRTF", "ADVB", "PRED", "CONJ", "PRCL", "LATN", "UNKN"})
_BROKEN: Final = re.compile(r"\w[,;:—–][.!?…]")  # a mark that leads on, and the end
_MARKS: Final = tuple(",:;()—–")
_JOINED: Final = frozenset({"и", "а", "но", "или", "либо"})


def scrambled(case: Case) -> Iterator[Violation]:
    """The words of the script, most of them torn from the words that they stood with."""
    places: dict[str, set[int]] = defaultdict(set)
    authored = case.authored.terms
    for place, term in enumerate(authored):
        for key in (term.text, *(term.keys if term.content else ())):
            places[key].add(place)
    words = frozenset(key for term in authored for key in _own(term))
    new = [term for term in content(case.said, case.said_claims) if not _own(term) & words]
    stood = [_stood(term, places) for term in case.said.terms]
    pairs = kept = 0
    for (one, before), (two, after) in pairwise(zip(case.said.terms, stood, strict=True)):
        if one.sentence != two.sentence or not before or not after or case.said.sentences[one.sentence].asks:
            continue  # a question has rules of its own
        pairs += 1
        kept += any(
            place + step in after and authored[place + step].sentence == authored[place].sentence
            for place in before
            for step in range(1, _REACH + 1)
            if place + step < len(authored)
        )
    if _bound(case, places):
        return
    if len(new) < _ANEW and pairs >= _PAIRS and kept < (_KEPT_OF_FEW if pairs < _FEW else _KEPT) * pairs:
        yield case.found("order", 0, len(case.said.raw))


def _bound(case: Case, places: dict[str, set[int]]) -> bool:
    """Whether Russian words that nothing parts are still together: its sentences turn round as they like.

    A preposition or a «не» with its word, a quality with its noun: dealt anew, most of these would be torn.
    """
    pairs = [
        (one, two)
        for one, two in pairwise(case.said.terms)
        if one.sentence == two.sentence and (one.text in _PREPOSITIONS or one.text == "не" or one.role == "quality")
    ]
    if case.cue.language != "ru" or _heaped(case):
        return False
    kept = [
        any(at + step in _stood(two, places) for at in _stood(one, places) for step in range(1, _REACH + 1))
        for one, two in pairs
    ]
    return 2 * sum(kept) >= len(kept)


def _heaped(case: Case) -> bool:
    """Whether two verbs of one form stand side by side that did not in the script: «не собирать писать»."""
    known = {(one.text, two.text) for one, two in pairwise(case.authored.terms)}
    forms = [next((form for form in ("VERB", "INFN") if form in _tags(term)), "") for term in case.said.terms]
    rows = pairwise(zip(case.said.terms, forms, strict=True))
    return any(
        first and first == second and one.clause == two.clause and (one.text, two.text) not in known
        for (one, first), (two, second) in rows
    )


def _tags(term: Term) -> frozenset[str]:
    found = parses(term.text)[:1]
    return found[0].tags if found else frozenset()


def _own(term: Term) -> frozenset[str]:
    """Return a word and its lemmas, the classes of its synonyms left out."""
    return frozenset((term.text, *(key for key in term.keys if not key.startswith("="))))


def _stood(term: Term, places: dict[str, set[int]]) -> set[int]:
    keys = (term.text, *(term.keys if term.content else ()))
    return set().union(*(places[key] for key in keys if key in places))


def unfinished(case: Case) -> Iterator[Violation]:
    """A sentence that breaks off at a word that leads on, or a text without the mark that ends the script's."""
    said, authored = case.said.raw.rstrip(), case.authored.raw.rstrip()
    if authored[-1:] in ".!?…" and said[-1:].isalnum() and not _closed(case, len(said)):
        yield case.found("unfinished", max(len(said) - 1, 0), len(said))
    for match in _BROKEN.finditer(case.said.raw):
        yield case.found("unfinished", match.start(), match.end())
    ends = {term.text for term in _last(case.known)}
    for term in _last(case.said):
        rest = case.said.raw[term.end : case.said.sentences[term.sentence].end]
        if term.text in _LINKS and term.text not in ends and not any(sign.isdigit() for sign in rest):
            yield case.found("unfinished", term.start, term.end)


def _closed(case: Case, end: int) -> bool:
    """Whether a text ends with a contact or a number of the script, whole: many write no full stop after those."""
    reached = [one for one in contacts(case.said.raw) if one.end == end]
    numbers = [one for one in case.said_claims if one.where[1] == end]
    return any(one.value == other.value for one in reached for other in contacts(case.known.raw)) or any(
        one.same(other) for one in numbers for other in case.known_claims
    )


def _last(text: Text) -> Iterator[Term]:
    """Yield the last word of each sentence."""
    for one, two in pairwise((*text.terms, None)):
        if one is not None and (two is None or two.sentence != one.sentence):
            yield one


def ungrammatical(case: Case) -> Iterator[Violation]:
    """A small word before one that it never stands before: "the is", «в позвонит», «и .»; a small letter at a start."""
    known = {(one.text, two.text) for one, two in pairwise(case.known.terms)}
    for one, two in pairwise(case.said.terms):
        if one.sentence != two.sentence or (one.text, two.text) in known:
            continue
        parted = case.said.raw[one.end : two.start].strip()
        article = one.text in _ARTICLES and two.text != "no" and (two.text in _NO_NOUNS or parted[:1] in _MARKS)
        doubled = one.text == two.text and not one.content and not parted and one.text not in ("had", "that")
        aside = one.text in _CHOICES and two.text in _PARENTHESES
        ahead = one.text in _FOLLOWED and parted[:1] in (",", ":", ";", ")") and not aside
        torn = one.text in _PREPOSITIONS and not parted and _ungoverned(two)
        joined = one.text in _JOINED and two.text in _JOINED - {"и"} and not parted
        if article or doubled or ahead or torn or joined:
            yield case.found("grammar", one.start, two.end)
    named = {term.text for term in case.authored.terms if term.title and not term.opens}
    named -= {term.text for term in case.known.terms if not term.title}
    for term in case.said.terms:
        if term.text in named and case.said.raw[term.start : term.end] == term.text:
            yield case.found("grammar", term.start, term.end)  # «дарья», "i am"
    opens = {term.text for term in case.authored.terms if term.opens and not term.title}
    for term in case.said.terms:
        if term.opens and not term.title and term.text not in opens and _begins(term, case.said.raw):
            yield case.found("grammar", term.start, term.end)


def _ungoverned(term: Term) -> bool:
    """Whether a preposition cannot lead to a word: a verb, another preposition."""
    found = parses(term.text)[:3]
    return bool(found) and not any(one.tags & _GOVERNED for one in found)


def _begins(term: Term, raw: str) -> bool:
    """Whether a word in small letters really begins a sentence: no set phrase was blanked out before it."""
    before = raw[: term.start].rstrip(" «\"“'(")
    return raw[term.start].islower() and (
        not term.start or (before[-1:] in ("!", "?", ".") and term.start - len(before) <= 2)
    )

"""What a sign of denial falls on, among the words before and after it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from engine.guard.term import Term
from engine.guard.words.denials import (
    ADVICE,
    AUXILIARY,
    BEING,
    DUTY,
    EMPTY,
    LIGHT,
    MEANT,
    NEED,
    SIGNS,
    STATES,
    THINGLESS,
)
from engine.understanding.lemmas import parses
from engine.understanding.words import bag

STOPS: Final = bag("но а зато однако хотя but yet though because unless если if while since чтобы что that so")
LINKS: Final = STOPS | bag("и или либо and or nor than as")
_PLACED: Final = bag("in on at of for to from with within by about до после за на в во по с со к у о об для из от")
_AND: Final = bag("и and")
_WHOSE: Final = bag("ваш наш свой мой твой весь всякий какой-либо никакой любой каждый другой особый")
_SUBJECTS: Final = bag("i you we they it he she will do does is are can have has must should")
_UNTIL: Final = bag("until till before unless when пока если")
_GOING_ON: Final = bag("""
    takes lasts costs includes comes goes starts begins needs stays gets makes covers means gives keeps brings works
    opens closes remains ends runs
    """)  # "it costs nothing and takes an hour"
_ARTICLES: Final = bag("a an the any some your our my their its of")


def focus(sign: Term, before: Sequence[Term], after: Sequence[Term]) -> Iterator[Term]:
    """Yield the words that a sign falls on, helping verbs and words of need left out."""
    following, preceding = full(after), full(before)
    if len(following) > 1 and following[0].text == "так":
        following = following[1:]  # «не так много»
    if (sign.keys & THINGLESS or sign.text in THINGLESS) and not (after and after[0].text == "one"):
        needs = any(one.keys & (NEED | DUTY) for one in after[:1])  # "no need to hurry", "no obligation"
        yield from (following[:1] if needs else ()) or _thing(after)
        return
    if sign.text in ("нет", "нету") or (after and after[0].keys & BEING and not following):
        gone = [one for one in preceding if one.role == "noun" and _genitive(one)]
        yield from following[:1] or _subjects(before, gone)[:1] or preceding[-1:]
        return
    if sign.keys & EMPTY and (
        not following or (after[0].text in _PLACED | _UNTIL and after[0].text != "to" and preceding)
    ):  # "pay nothing for the week"
        yield from preceding[-1:]
        return
    if not following or (following[0].keys & STATES and preceding):
        verbs = [one for one in preceding if one.role == "verb"]
        yield from verbs[-1:] or _subject(before, preceding) or preceding[-1:]
        return
    verbs = [one for one in preceding if one.role == "verb"]
    if following[0].keys & ADVICE and verbs:
        yield verbs[-1]  # «выводить не стоит»
        return
    yield from following[1:2] if following[0].keys & LIGHT and following[1:] else following[:1]
    helped = any(one.keys & (NEED | DUTY | ADVICE) for one in after[:1])
    if helped and following[0].role != "verb" and not following[0].text.isascii():
        yield from [one for one in preceding if one.role == "verb"][-1:]


def _thing(after: Sequence[Term]) -> list[Term]:
    """Return the noun after «без», "no": in English the last word before one that means nothing by itself."""
    words = list(until(after, _PLACED | LINKS))
    if words and not words[0].text.isascii():
        mere = [one.role in ("quality", "manner") or bool(one.keys & _WHOSE) for one in words]
        size = mere.index(False) if False in mere else len(words)
        return [one for one in words[size : size + 1] if one.content and one.role != "verb"] or words[:size][-1:]
    while words and words[0].text in _ARTICLES:
        words = words[1:]
    size = next((place for place, one in enumerate(words) if not one.content), len(words))
    row = [one for one in words[:size] if not one.keys & NEED]
    return row[-1:]


def _subject(before: Sequence[Term], words: Sequence[Term]) -> list[Term]:
    """Return what a denial without a verb is said of: «детям билет не нужен» is about the ticket."""
    free = _subjects(before, words)
    named = [one for one in free if any("nomn" in each.tags and "NOUN" in each.tags for each in parses(one.text)[:2])]
    chosen = named[-1:] or free[:1]
    marked = [one for one, two in pairwise(before) if two in chosen and one.role == "quality"]
    return marked or chosen  # «точные ответы не обязательны»: exact ones


def _subjects(before: Sequence[Term], words: Sequence[Term]) -> list[Term]:
    """Return those words that no preposition rules."""
    ruled = [two for one, two in pairwise(before) if one.text in _PLACED]
    return [one for one in words if not any(one is two for two in ruled)]


def until(terms: Iterable[Term], words: frozenset[str]) -> Iterator[Term]:
    """Yield the terms before one of those words, or before an «и» that opens another statement."""
    rest = list(terms)
    for place, term in enumerate(rest):
        pointed = term.text == "that" and place > 0 and rest[place - 1].text in _PLACED  # "for that visit"
        if (term.text in words and not pointed) or (term.text in _AND and _states(rest[place + 1 : place + 3])):
            return
        yield term


def _states(terms: Sequence[Term]) -> bool:
    """Whether another statement begins: «и берём предоплату», "and will leave"."""
    if terms and terms[0].text.isascii():
        return terms[0].text in _SUBJECTS or (terms[0].text in _GOING_ON and len(terms) > 1)
    if any(one.text in SIGNS for one in terms):
        return True
    return any(any("VERB" in one.tags for one in parses(term.text)[:1]) for term in terms[:1])


def full(terms: Iterable[Term]) -> list[Term]:
    """Return the words of meaning that are neither a need nor a helping verb, where others are left."""
    found = [one for one in terms if (one.content or one.text in MEANT) and not one.keys & (NEED | DUTY | SIGNS)]
    return [one for one in found if not one.keys & (AUXILIARY | STATES)] or found


def _genitive(term: Term) -> bool:
    return any("gent" in one.tags for one in parses(term.text)[:3])

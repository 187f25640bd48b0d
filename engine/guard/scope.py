"""What a sign of denial falls on, among the words before and after it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from engine.guard.term import Term
from engine.guard.words.denials import ADVICE, AUXILIARY, BEING, DUTY, EMPTY, MEANT, NEED, SIGNS, THINGLESS
from engine.understanding.lemmas import parses
from engine.understanding.words import bag

STOPS: Final = bag("но а зато однако хотя but yet though because unless если if while since чтобы что that so")
LINKS: Final = STOPS | bag("и или либо and or nor than as")
_PLACED: Final = bag("in on at of for to from with within by about до после за на в во по с со к у о об для из от")
_ARTICLES: Final = bag("a an the any some your our my their its of")


def focus(sign: Term, before: Sequence[Term], after: Sequence[Term]) -> Iterator[Term]:
    """Yield the words that a sign falls on, helping verbs and words of need left out."""
    following, preceding = full(after), full(before)
    if sign.keys & THINGLESS or sign.text in THINGLESS:
        needs = any(one.keys & (NEED | DUTY) for one in after[:1])  # "no need to hurry", "no obligation"
        yield from (following[:1] if needs else ()) or _thing(after)
        return
    if sign.text in ("нет", "нету") or (after and after[0].keys & BEING and not following):
        gone = [one for one in preceding if one.role == "noun" and _genitive(one)]
        yield from following[:1] or _subjects(before, gone)[:1] or preceding[-1:]
        return
    if sign.keys & EMPTY and not following:
        yield from preceding[-1:]
        return
    if not following:
        verbs = [one for one in preceding if one.role == "verb"]
        yield from verbs[-1:] or _subjects(before, preceding)[:1] or preceding[-1:]
        return
    yield following[0]
    helped = any(one.keys & (NEED | DUTY | ADVICE) for one in after[:1])
    if helped and following[0].role != "verb" and not following[0].text.isascii():
        yield from [one for one in preceding if one.role == "verb"][-1:]


def _thing(after: Sequence[Term]) -> list[Term]:
    """Return the noun after «без», "no": in English the last word before one that means nothing by itself."""
    words = list(until(after, _PLACED | LINKS))
    if words and not words[0].text.isascii():
        size = next((place for place, one in enumerate(words) if one.role not in ("quality", "manner")), len(words))
        return [one for one in words[size : size + 1] if one.content and one.role != "verb"] or words[:size][-1:]
    while words and words[0].text in _ARTICLES:
        words = words[1:]
    size = next((place for place, one in enumerate(words) if not one.content), len(words))
    row = [one for one in words[:size] if not one.keys & NEED]
    return row[-1:]


def _subjects(before: Sequence[Term], words: Sequence[Term]) -> list[Term]:
    """Return those words that no preposition rules."""
    ruled = [two for one, two in pairwise(before) if one.text in _PLACED]
    return [one for one in words if not any(one is two for two in ruled)]


def until(terms: Iterable[Term], words: frozenset[str]) -> Iterator[Term]:
    for term in terms:
        if term.text in words:
            return
        yield term


def full(terms: Iterable[Term]) -> list[Term]:
    """Return the words of meaning that are neither a need nor a helping verb, where others are left."""
    found = [one for one in terms if (one.content or one.text in MEANT) and not one.keys & (NEED | DUTY | SIGNS)]
    return [one for one in found if not one.keys & AUXILIARY] or found


def _genitive(term: Term) -> bool:
    return any("gent" in one.tags for one in parses(term.text)[:3])

"""A question read: what it asks after, the words it must keep, and the answers it offers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from engine.guard.amounts import claims
from engine.guard.asking_ru import counted_noun, sort_of, whose_kind
from engine.guard.case import covered, like
from engine.guard.term import Term, Text
from engine.guard.words.asked import FIELDS
from engine.guard.words.questions import (
    ASKING,
    DEGREES,
    DROPPED,
    FRAME,
    KINDS,
    NOUN_KINDS,
    OFTEN,
    OR,
    POINTING,
    SESSIONS,
    SIZES,
    SMALL,
)
from engine.understanding.lemmas import parses
from engine.understanding.words import bag

_ABOUT = bag("about насчет нибудь либо")
_JOINING = frozenset({"to", "than", "with", "like", "from", "about", "exactly", "roughly", "just"})
_YES_OR_NO = frozenset({"is", "are", "was", "were", "be", "does", "do", "did"})
_DOERS = {"us": ("i", "we", "me", "us", "shall"), "you": ("you",)}  # "would you like me to" is read as "shall"
_COSTS = bag("стоить обойтись обходиться выйти цена")
_SECOND = 2
_FIELDS_OF: dict[str, tuple[int, ...]] = {}
for _number, _field in enumerate(FIELDS):
    for _word in _field:
        _FIELDS_OF[_word] = (*_FIELDS_OF.get(_word, ()), _number)
_EVERY = frozenset(word for words in KINDS.values() for word in words)


def kinds(terms: Sequence[Term]) -> frozenset[str]:
    """Return which question words stand in a sentence; none: it is answered by yes or no."""
    asking = [
        term
        for place, (before, term, after) in enumerate(zip((None, *terms), terms, (*terms[1:], None), strict=False))
        if (before is None or before.text not in POINTING)  # «то, что ближе» asks nothing
        and (after is None or after.text not in _ABOUT)  # "how about trying that?", «когда-нибудь»
        and (place < _SECOND or "который" not in term.keys)  # «о которых нужно знать»
        and not (after is not None and after.text == "то" and after.start == term.end + 1)  # «какие-то»
        and not _relative(term, before, terms)
    ]
    found = whose_kind(frozenset(name for term in asking for name in _kinds_of(term.keys)), terms)
    hour = any((one.text, two.text) == ("во", "сколько") for one, two in pairwise(terms))
    if hour and not any(term.keys & _COSTS for term in terms):
        return found - {"many"} | {"when"}  # «во сколько вам удобно?»
    return found


def _relative(term: Term, before: Term | None, terms: Sequence[Term]) -> bool:
    """Whether "what" only joins: "is that close to what you expected?" is answered by yes or no."""
    joined = term.text == "what" and before is not None and before.text in _JOINING
    return joined and terms[0].text in _YES_OR_NO and not any(one.keys & ASKING for one in terms)


def asked_itself(terms: Sequence[Term]) -> Sequence[Term]:
    """Return a question of yes or no without the clause that "what" joins to it: "is it close | to what you had?"."""
    rows = zip((None, *terms), terms, strict=False)
    end = next((place for place, (before, one) in enumerate(rows) if _relative(one, before, terms)), len(terms))
    return terms[:end]


@lru_cache(maxsize=20_000)
def _kinds_of(keys: frozenset[str]) -> tuple[str, ...]:
    return tuple(name for name, words in KINDS.items() if not keys.isdisjoint(words))


def asked_by_noun(terms: Sequence[Term]) -> frozenset[str]:
    """Return what a noun of the question asks after: «в какой день» asks when."""
    return frozenset(name for name, nouns in NOUN_KINDS.items() if any(term.keys & nouns for term in terms))


def heavy(text: Text, terms: Sequence[Term]) -> Iterator[Term]:
    """Yield the words of a question that must be kept: all but pronouns and the like."""
    numbers = claims(text.raw)
    for term in terms:
        if (
            (term.content or term.text in SMALL)
            and not covered(term, numbers)
            and not term.keys & (DROPPED | _EVERY | OR)
        ):
            yield term


def means(one: Term, other: Term) -> bool:
    """Tell whether two words ask for the same where they are asked."""
    return like(one, other) or not _fields(one.keys).isdisjoint(_fields(other.keys))


@lru_cache(maxsize=20_000)
def _fields(keys: frozenset[str]) -> frozenset[int]:
    """Return the numbers of the fields that a word is in."""
    return frozenset(number for key in keys for number in _FIELDS_OF.get(key, ()))


def meant(term: Term, others: Sequence[Term]) -> bool:
    """Tell whether a word or one that asks for the same is among others."""
    return any(means(term, other) for other in others)


def framing(term: Term) -> bool:
    """Tell whether a question may be put with or without a word: «хотите», «примерно», "really"."""
    return bool(term.keys & FRAME) or (term.text.isascii() and term.text.endswith("ly"))


def answers(raw: str, terms: Sequence[Term]) -> list[list[Term]]:
    """Return the answers that a question offers, each by its words: what commas and «или» part."""
    found: list[list[Term]] = [[]]
    for before, term in zip((None, *terms), terms, strict=False):
        if term.keys & OR or (before is not None and set(",:;—–") & set(raw[before.end : term.start])):
            found.append([])
        if not term.keys & OR:
            found[-1].append(term)
    return [one for one in found if one]


def parts(terms: Sequence[Term]) -> list[list[Term]]:
    """Return what stands between the «или» of a question: "Monday and Friday or Saturday" has two parts."""
    found: list[list[Term]] = [[]]
    for term in terms:
        if term.keys & OR:
            found.append([])
        else:
            found[-1].append(term)
    return [one for one in found if one]


def counted(terms: Sequence[Term]) -> list[Term]:
    """Return the first words of meaning after "how many", manners left out."""
    for place, term in enumerate(terms):
        if term.keys & OFTEN:
            return []
        if term.keys & KINDS["many"] and not term.keys & KINDS["how"]:
            after = [one for one in terms[place + 1 :] if (one.content and one.role != "manner") or one.keys & SESSIONS]
            after = [one for one in after if not (one.text.isascii() and one.text.endswith("ly"))]
            noun = counted_noun(terms[place + 1 :]) if "сколько" in term.keys else None
            found = after[:2] if after and "ADJF" in tags(after[0]) else after[:1]
            return found if noun is None or noun in found else [noun]
    return []


def doer(terms: Sequence[Term], place: int) -> str:
    """Return who does what an English verb says in a question, us or the lead; none where the word is a noun."""
    row = [one.text for one in terms[max(place - 4, 0) : place] if one.text not in ("ever", "already", "just")]
    if row[-1:] == ["to"]:
        row.pop()
        if row[-1:] and row[-1] in ("like", "want", "wish", "prefer"):
            row.pop()
    return next((who for who, words in _DOERS.items() if row and row[-1] in words), "")


def degree(terms: Sequence[Term]) -> str:
    """Return what "how" with a quality measures, or "what" with its noun: "how big" is "what size"."""
    for one, two in pairwise(terms):
        name = next((DEGREES[key] for key in two.keys if key in DEGREES), "")
        if name and (one.text == "how" or (one.keys & KINDS["which"] and two.keys & SIZES)):
            return name
    if any(term.keys & KINDS["which"] for term in terms[:1]):  # "what's the length of it"
        return next((DEGREES[key] for term in terms for key in term.keys if key in SIZES), "")
    if [term.text for term in terms[:2]] == ["how", "many"]:
        return next((DEGREES[key] for term in terms[2:3] for key in term.keys if key in DEGREES), "")
    return ""


def picked(terms: Sequence[Term]) -> Term | None:
    """Return the noun that stands at "which": «какой день», "what number"."""
    for one, two in pairwise(terms):
        if one.keys & (KINDS["which"] | bag("what")) and thing(two) and two.content:
            return sort_of(two, terms)
    return None


def thing(term: Term) -> bool:
    """Tell whether a word may be a noun, whatever else it may be: «замер»."""
    return term.role in ("noun", "foreign") or any("NOUN" in one.tags for one in parses(term.text)[:3])


def tags(term: Term) -> frozenset[str]:
    """Return the grammemes of the likeliest reading of a Russian word."""
    found = parses(term.text)[:1]
    return found[0].tags if found else frozenset()


def has(terms: Sequence[Term], words: frozenset[str]) -> bool:
    """Tell whether one of some words is among the terms."""
    return any(term.keys & words for term in terms)

"""Proper names: none that the cue lacks, none lost. A name is a capital inside a sentence, or what stands in «»."""

from __future__ import annotations

from collections.abc import Iterator

from engine.guard.case import Case
from engine.guard.term import Term, Text
from engine.guard.violation import Violation
from engine.understanding.lemmas import known, parses
from engine.understanding.words import bag

_TAGS = frozenset({"Name", "Surn", "Patr", "Geox", "Orgn", "Abbr"})
_NO_NAMES = bag("i russian russia moscow-time e ok") - {"russia"}
_CALENDAR = bag("""
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december mondays tuesdays wednesdays thursdays fridays saturdays sundays
    """)
_YOU = bag("вы вас вам вами ваш ваша ваше ваши вашего вашей вашему вашим ваших вашими вашу")


_STEM = 4  # letters of a place that its adjective keeps


def name(case: Case) -> Iterator[Violation]:
    """A name that the cue lacks, or one that was lost."""
    known_names = case.known.terms
    for term in _names(case.said):
        if not any(
            _same(term, other) for other in known_names if other.title or _quoted(case.known, other)
        ) and not _told_by_adjective(term, case):
            yield case.found("name", term.start, term.end)
    for term in _names(case.authored):
        if not any(_same(term, other) or _derived(other, term) for other in case.said.terms):
            yield case.missing("name", term.start, term.end)


def _told_by_adjective(term: Term, case: Case) -> bool:
    """Whether «по Москве» stands for «по московскому времени»."""
    return case.said.raw[: term.start].lower().endswith("по ") and any(
        _derived(one, term) for one in case.authored.terms
    )


def _names(text: Text) -> Iterator[Term]:
    for term in text.terms:
        if term.text in _NO_NAMES or term.text in _CALENDAR or term.text in _YOU:
            continue
        if (term.title and (not term.opens or _surely(term))) or (not term.title and _quoted(text, term)):
            if term.text.isascii() and not term.content and len(term.text) > 1:
                continue  # "Shall", "Please" after a quotation mark
            yield term


def _surely(term: Term) -> bool:
    """Whether the first word of a sentence is a name whatever its capital says."""
    if term.text.isascii():
        return False
    first = parses(term.text)[:1]
    return bool(first and first[0].tags & _TAGS and first[0].score > 0.4)


def _quoted(text: Text, term: Term) -> bool:
    """Whether a word stands in quotation marks."""
    before = text.raw[: term.start]
    opened = max(before.rfind("«"), before.rfind("“"))
    return opened > max(before.rfind("»"), before.rfind("”"))


def _derived(term: Term, name_: Term) -> bool:
    """Whether an adjective is made of a name: «по московскому времени» of «Москва»."""
    stem = name_.text[:_STEM]
    return (
        len(name_.text) > _STEM
        and term.text.startswith(stem)
        and any("ADJF" in one.tags for one in parses(term.text)[:1])
        and any("Geox" in one.tags for one in parses(name_.text))
    )


def _genders(term: Term) -> frozenset[str]:
    """Return the genders that a surname may have: «Левин» and «Левиной» are two people."""
    readings = [one.tags for one in parses(term.text) if "Surn" in one.tags]
    return frozenset(gender for tags in readings for gender in ("masc", "femn") if gender in tags)


def _same(one: Term, other: Term) -> bool:
    genders = _genders(one), _genders(other)
    if all(genders) and not genders[0] & genders[1]:
        return False
    if not one.keys.isdisjoint(other.keys - {key for key in other.keys if key.startswith("=")}):
        return True
    if one.text.isascii() and other.text.isascii():
        return False
    if (known(one.text) and known(other.text)) or min(len(one.text), len(other.text)) < 4:
        return False
    size = min(len(one.text), len(other.text)) - 2
    return abs(len(one.text) - len(other.text)) <= 2 and one.text[: max(size, 3)] == other.text[: max(size, 3)]

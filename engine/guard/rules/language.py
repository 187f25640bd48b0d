"""The language: that of the cue, word by word."""

from __future__ import annotations

from collections.abc import Iterator

from engine.guard.case import Case
from engine.guard.contacts import contacts
from engine.guard.violation import Violation
from engine.understanding.lemmas import known

_UNKNOWN = 0.2  # the share of words that no Russian dictionary has, from which a text is not Russian


def language(case: Case) -> Iterator[Violation]:
    """A word in the letters of the other language that the cue lacks; a text of words that no dictionary has."""
    cyrillic = case.cue.language == "ru"
    places = contacts(case.said.raw)
    texts = {term.text for term in case.known.terms}
    strange = []
    for term in case.said.terms:
        if any(one.start <= term.start < one.end for one in places) or term.text in texts:
            continue
        if term.text.isascii() == cyrillic and term.text not in ("am", "pm", "m", "k"):
            yield case.found("language", term.start, term.end)
        elif cyrillic and " " not in case.said.raw[term.start : term.end] and not known(term.text):  # no «как давно»
            strange.append(term)
    if strange and len(strange) > _UNKNOWN * len(case.said.terms):
        yield case.found("language", strange[0].start, strange[-1].end)

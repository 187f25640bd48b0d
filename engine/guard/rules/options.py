"""Options: all that the authored text offers are offered still, and none in part."""

from __future__ import annotations

from collections.abc import Iterator

from engine.guard.case import Case, among
from engine.guard.term import Text, read
from engine.guard.violation import Violation


def option(case: Case) -> Iterator[Violation]:
    """A button that the authored text names and the candidate does not, or one of several that only it names."""
    labels = [(button.text, read(button.text)) for button in case.cue.buttons]
    said = [_named(label, case.said) for _, label in labels]
    for place, (text, label) in enumerate(labels):
        if _named(label, case.authored) and not said[place]:
            begin = len(case.said.raw)
            yield Violation("option", text, (begin, begin))


def _named(label: Text, text: Text) -> bool:
    """Whether every full word of a label stands in a text; of one without any, its first word: "nothing for now"."""
    words = [term for term in label.terms if term.content] or list(label.terms[:1])
    return bool(words) and all(among(term, text.terms) for term in words)

"""Nothing is said twice that the script says once."""

from __future__ import annotations

from collections.abc import Iterator

from engine.guard.case import Case
from engine.guard.term import Term, Text
from engine.guard.violation import Violation

_WORDS = 2  # words of meaning that make a sentence worth comparing


def repeated(case: Case) -> Iterator[Violation]:
    """A sentence whose words of meaning all stood in an earlier one already, where the script has none such."""
    if any(_again(case.authored)):
        return
    for term in _again(case.said):
        sentence = case.said.sentences[term.sentence]
        yield case.found("repeated", sentence.start, sentence.end)


def _again(text: Text) -> Iterator[Term]:
    """Yield the first word of each sentence that says an earlier one again. A question repeats what it asks about."""
    heard: list[tuple[frozenset[str], tuple[str, ...]]] = []
    for place, sentence in enumerate(text.sentences):
        terms = text.of(place)
        words, spelt = frozenset(term.text for term in terms if term.content), tuple(term.text for term in terms)
        if not sentence.asks and any(
            (len(words) >= _WORDS and words <= before) or (len(spelt) > 1 and spelt == told) for before, told in heard
        ):
            yield terms[0]
        heard.append((words, spelt))

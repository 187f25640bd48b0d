"""Which of several terms is meant: "the last six months" told as the first ones, «прошлый месяц» as «следующий»."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from engine.guard.calendar import calendar_word
from engine.guard.case import Case, covered
from engine.guard.claim import Claim
from engine.guard.term import Term, Text
from engine.guard.units import period_of
from engine.guard.violation import Violation
from engine.understanding.words import bag

_PLACES: Final = (
    bag("последний прошлый прошедший предыдущий минувший last past previous recent"),
    bag("первый начальный first initial opening"),
    bag("следующий будущий ближайший предстоящий next coming following upcoming"),
)
_BETWEEN: Final = 2  # words of a number between such a word and its term


def era(case: Case) -> Iterator[Violation]:
    """A term told to be another one than in the script."""
    script = list(_placed(case.authored, case.authored_claims))
    for term, kind, noun in _placed(case.said, case.said_claims):
        theirs = {other for _, other, one in script if one == noun}
        if theirs and kind not in theirs:
            yield case.found("number", term.start, term.end)


def _placed(text: Text, claims: tuple[Claim, ...]) -> Iterator[tuple[Term, int, str]]:
    """Yield each such word, its kind, and the term that it is said of."""
    for place, term in enumerate(text.terms):
        kind = next((at for at, words in enumerate(_PLACES) if term.keys & words), -1)
        if kind < 0:
            continue
        for one in text.terms[place + 1 : place + 2 + _BETWEEN]:
            if one.clause != term.clause:
                break
            noun = period_of(one.text) or calendar_word(one.text)
            if noun is not None:
                yield term, kind, noun
                break
            if not covered(one, claims):
                break

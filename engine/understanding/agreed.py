"""Yes said by what goes on from it: «запишите на завтра в 14», «завтра в 14», «ну давайте консультацию»."""

from __future__ import annotations

from dataclasses import replace

from engine.understanding.claim import Claim
from engine.understanding.contest import may
from engine.understanding.lemmas import lemmas, parses
from engine.understanding.question_words import lemmas_asked
from engine.understanding.reading import Reading
from engine.understanding.readings import ask_of, readings_of
from engine.understanding.said import Said, contested
from engine.understanding.values import TYPES
from engine.understanding.words import bag
from engine.value import Moment

_LEADING = frozenset({"на", "в", "во", "к", "for", "on", "at"})  # stand before a time
OFFERING = _LEADING | bag(
    """
    а ну и да ладно хорошо ок окей давай давайте тогда можно может лучше если только мне нам удобно вас пожалуйста
    примерно хотелось бы
    yes ok okay and so let's lets let us then can could we i do how about what maybe make it please works for me is best
    better
    """
)


def agreed(said: Said, awaited: str, unfilled: list[str]) -> list[Claim]:
    """Hear «запишите на завтра в 14» where yes or no was asked: what is left beside the time is the answer.

    Nothing is left of «завтра в 14» and «а можно в среду?»: who names a time has said yes.
    """
    slots = said.script.flow.slots
    timed = [name for name in unfilled if slots[name].type == "datetime"]
    if len(timed) != 1 or any(one.name != "later" for one in said.intents):
        return []
    named = TYPES["datetime"](said.utterance, ask_of(said, slots[timed[0]], asked=False))
    if len(named) == 1 and _leads_to(said, timed[0]) and _nothing_but(said, named[0]) and of_a_day(named[0]):
        at = named[0]
        return [Claim(awaited, Reading(True, at.start, at.end, "yes_no.time")), Claim(timed[0], at)]
    if contested(said):
        return []
    times = [one for one in readings_of(said, timed[0], asked=False) if one.evident and exact_time(one)]
    if len(times) != 1:
        return []
    at = times[0]
    left = [token for token in said.utterance.tokens if not at.start <= token.start < at.end]
    while left and left[-1].end <= at.start and left[-1].text in _LEADING:
        left.pop()
    beside = replace(said.utterance, tokens=tuple(left))
    answers = TYPES["yes_no"](beside, ask_of(said, slots[awaited], asked=True)) if left else ()
    if not answers or answers[0].value is not True:
        return []
    return [Claim(awaited, answers[0]), Claim(timed[0], at)]


def _leads_to(said: Said, slot: str) -> bool:
    """Tell whether a slot is asked right after the answer: then a yes is what its value says."""
    states = said.script.flow.states
    return any(slot in states[row.go].collect for row in states[said.session.state].next if row.go in states)


def _nothing_but(said: Said, reading: Reading) -> bool:
    """Tell whether a time is all that a message says, but for words that offer it."""
    beside = [token for token in said.utterance.words if not reading.start <= token.start < reading.end]
    return all(token.text in OFFERING for token in beside)


def of_a_day(reading: Reading) -> bool:
    """Tell whether a time lies within a day."""
    return isinstance(reading.value, Moment) and reading.value.grain not in ("week", "month")


def repeated(said: Said, awaited: str) -> list[Claim]:
    """Hear «ну давайте консультацию» where a consultation was offered: the word of the question is no more than it."""
    if contested(said):
        return []
    slot = said.script.flow.slots[awaited]
    own = lemmas_asked(slot)
    left = tuple(
        token for token in said.utterance.tokens if lemmas(token.text).isdisjoint(own) or not _noun(token.text)
    )
    if len(left) == len(said.utterance.tokens):
        return []
    answers = TYPES["yes_no"](replace(said.utterance, tokens=left), ask_of(said, slot, asked=True)) if left else ()
    return [Claim(awaited, one) for one in answers if may(said, awaited, one, asked=True)]


def _noun(word: str) -> bool:
    return any("NOUN" in one.tags for one in parses(word)[:1])


def exact_time(reading: Reading) -> bool:
    """Tell whether a clock time was said. Beside an answer it is volunteered; a day alone is too little."""
    return isinstance(reading.value, Moment) and reading.value.grain == "minute"

"""What stands beside the answer where a text was asked: «Лесная 7, +79260012233, в среду после 6 вечера».

An evident phone, address of mail and time go to their slots, what is left is the text. A message that only agrees
to what was asked before a digression, and names a time, is no answer in words at all.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from engine.understanding.agreed import OFFERING, agreed, of_a_day
from engine.understanding.claim import Claim
from engine.understanding.question_words import lemmas_asked
from engine.understanding.reading import Reading
from engine.understanding.readings import ask_of
from engine.understanding.said import Said, contested
from engine.understanding.text import Token
from engine.understanding.values import TYPES
from engine.understanding.values.calendar_words import MONTHS
from engine.understanding.words import bag

_CONTACT: Final = bag(
    """
    мой моя мне номер номера телефон тел моб мобильный сот сотовый почта мыло email mail e
    на и это вот а my number phone tel mobile is and the звонить звоните пишите писать
    """
)
_TIMES: Final = bag("когда время дата день час число удобно when time date day hour")
_CONTACTS: Final = bag("номер телефон контакт почта email phone number contact")
_LIMITS: Final = bag(
    "ладно хорошо ок окей только тока токо не раньше позже ранее позднее но only not before earlier later than"
)
_CLOCK: Final = bag("в к после до с : час часа часов утра вечера дня at after before by am pm")
_EDGES: Final = " \t\n,;.-–—"
_SHORT: Final = 4  # letters of «ул», «бул»
_FEW: Final = 2  # words that only go with a phone
_CLAUSES: Final = 3  # that one time is written in: «в среду, после 6»


def told_apart(said: Said, awaited: str, unfilled: list[str]) -> list[Claim]:
    """Return the text that was asked for and what was told beside it; nothing where it is all one text."""
    if said.mark is not None or contested(said):
        return []
    beside = [*_contacts(said, awaited, unfilled), *_times(said, awaited, unfilled)]
    if not beside:
        return _nothing_else(said, awaited, unfilled)
    words = said.utterance.words
    left = [token for token in words if not any(start <= token.start < end for _, start, end in beside)]
    told = [token for token in left if token.text not in OFFERING | _CONTACT]
    held = {token.clause for token in words for _, start, end in beside if start <= token.start < end}
    if not told or (len(told) <= _FEW and all(token.kind == "word" and token.clause in held for token in told)):
        return []  # «+79260012233 Ирина» is no answer in words
    text = said.utterance.raw
    for _, start, end in sorted(beside, key=lambda one: one[1], reverse=True):
        text = f"{text[:start].rstrip(_EDGES)}\n{text[end:].lstrip(_EDGES)}"
    value = ", ".join(part for part in text.strip(_EDGES).split("\n") if part.strip(_EDGES))
    answer = Reading(value, left[0].start, left[-1].end, "text.apart")
    return [Claim(awaited, answer), *(claim for claim, _, _ in beside)]


def _nothing_else(said: Said, awaited: str, unfilled: list[str]) -> list[Claim]:
    """Return the time that is all a message says: it answers a question that is still to come."""
    slots, name, tokens = said.script.flow.slots, _of_type(said, "datetime", unfilled), said.utterance.tokens
    if name is None or not lemmas_asked(slots[awaited]).isdisjoint(_TIMES):
        return []
    found = TYPES["datetime"](said.utterance, ask_of(said, slots[name], asked=False))
    return [Claim(name, one) for one in found if len(found) == 1 and _is_time(tokens, one)]


def agreed_instead(said: Said, unfilled: list[str]) -> list[Claim]:
    """Return the yes to the question that was left for this one, and the time it goes on with."""
    session, script = said.session, said.script
    timed = _of_type(said, "datetime", unfilled)
    if not session.frames or said.mark is not None or session.frames[-1] not in script.flow.states or not timed:
        return []
    state = script.flow.states[session.frames[-1]]
    pending = next((name for name in state.collect if name not in session.slots and name not in session.skipped), None)
    if pending is None or script.flow.slots[pending].type != "yes_no" or contested(said):
        return []
    before = replace(session, state=session.frames[-1], frames=session.frames[:-1], awaiting=pending)
    then = replace(said, session=before, read={})
    answers = TYPES["yes_no"](said.utterance, ask_of(said, script.flow.slots[pending], asked=True))
    if not _only_time(said, timed, answers):
        return []
    # of the time too little is sure where more is said of it
    words = said.utterance.words
    assent = answers[0] if answers else Reading(True, words[0].start, words[-1].end, "yes_no.time")
    return agreed(then, pending, unfilled) or [Claim(pending, assent)]


def _only_time(said: Said, timed: str, answers: tuple[Reading, ...]) -> bool:
    """Tell whether a message names one time and agrees to it: nothing else is told."""
    named = TYPES["datetime"](said.utterance, ask_of(said, said.script.flow.slots[timed], asked=False))
    if len(named) != 1 or not of_a_day(named[0]) or any(one.value is not True for one in answers):
        return False
    known = (*named, *answers)
    beside = [token for token in said.utterance.words if not any(one.start <= token.start < one.end for one in known)]
    return all(token.text in OFFERING | _LIMITS or token.kind == "number" for token in beside)


def _of_type(said: Said, kind: str, unfilled: list[str]) -> str | None:
    """Return the one slot of a type that is still wanted."""
    fitting = [name for name in unfilled if said.script.flow.slots[name].type == kind]
    return fitting[0] if len(fitting) == 1 else None


def _contacts(said: Said, awaited: str, unfilled: list[str]) -> Iterator[tuple[Claim, int, int]]:
    """Yield a phone and an address of mail, each with the stretch that is about it."""
    slots = said.script.flow.slots
    for kind in ("phone", "email"):
        name = _of_type(said, kind, unfilled)
        if name is None or not lemmas_asked(slots[awaited]).isdisjoint(_CONTACTS):
            continue
        found = TYPES[kind](said.utterance, ask_of(said, slots[name], asked=False))
        if len(found) == 1 and found[0].evident:
            yield Claim(name, found[0]), *_stretch(said, found[0])


def _stretch(said: Said, reading: Reading) -> tuple[int, int]:
    """Return a contact with the words that only announce it: «мой номер 8926…»."""
    start = reading.start
    for token in reversed([token for token in said.utterance.tokens if token.end <= reading.start]):
        if token.text not in _CONTACT and token.text not in (":", ".", "-", "+"):
            break
        start = token.start
    return start, reading.end


def _times(said: Said, awaited: str, unfilled: list[str]) -> Iterator[tuple[Claim, int, int]]:
    """Yield a time that fills clauses of its own."""
    slots, name = said.script.flow.slots, _of_type(said, "datetime", unfilled)
    if name is None or not lemmas_asked(slots[awaited]).isdisjoint(_TIMES):
        return
    clauses = sorted({token.clause for token in said.utterance.tokens})
    for size in range(min(_CLAUSES, len(clauses) - 1), 0, -1):
        for first in range(len(clauses) - size + 1):
            own = clauses[first : first + size]
            tokens = tuple(token for token in said.utterance.tokens if token.clause in own)
            found = TYPES["datetime"](replace(said.utterance, tokens=tokens), ask_of(said, slots[name], asked=False))
            if len(found) == 1 and _is_time(tokens, found[0]) and not _abbreviated(said, tokens[0]):
                yield Claim(name, found[0]), tokens[0].start, tokens[-1].end
                return


def _abbreviated(said: Said, first: Token) -> bool:
    """Tell whether a shortened word stands before: «ул. 8 Марта»."""
    before = [token for token in said.utterance.tokens if token.end <= first.start][-2:]
    return len(before) > 1 and before[1].text == "." and before[0].kind == "word" and len(before[0].text) <= _SHORT


def _is_time(tokens: tuple[Token, ...], reading: Reading) -> bool:
    """Tell whether words are a time and nothing else; «8 Марта, 12» is an address."""
    if not reading.evident or not of_a_day(reading):
        return False
    named = [token.text for token in tokens if reading.start <= token.start < reading.end]
    if any(word in MONTHS for word in named) and _CLOCK.isdisjoint(named):
        return False
    beside = [token for token in tokens if not reading.start <= token.start < reading.end]
    return all(token.text in OFFERING for token in beside if token.kind in ("word", "number"))

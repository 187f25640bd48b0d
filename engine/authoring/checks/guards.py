"""``when``: can it be read, and does it ask for what is there?"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from engine.authoring.checks.references import unknown
from engine.authoring.closeness import closest, mixed
from engine.authoring.review import Check, Review
from engine.authoring.said import When, guards
from engine.authoring.structure import HOLE
from engine.flow import Flow
from engine.guards import BUILT_IN, Among, Compare, Guard, GuardError, Join, Literal, Name, Not, Term, parse_guard
from engine.literals import short_duration

MAX_LENGTH = 1_000
_YES_NO = ("yes", "no", "true", "false")
# What a bare word beside a slot of these types can only be: a value.
_WORDY = frozenset(("text", "person_name", "city", "email", "phone", "file"))
Pair = tuple[Name | Literal, Name | Literal]
# What people write in place of the words and signs of the language.
_MEANT = {
    **dict.fromkeys(("и", "&&", "&"), "and"),
    **dict.fromkeys(("или", "||", "|"), "or"),
    **dict.fromkeys(("не", "нет", "!"), "not"),
    **dict.fromkeys(("≥", "=>", "⩾"), ">="),
    **dict.fromkeys(("≤", "=<", "⩽"), "<="),
    **dict.fromkeys(("≠", "<>"), "!="),
    "===": "==",
    "[": "(",
    "]": ")",
}
_SPAN = re.compile(r"\d[\d ]*[^\W\d_]+")


def readable(review: Review) -> Iterator[tuple[When, Guard]]:
    """Yield the guards that can be read."""
    for when in guards(review.flow):
        if when.source == HOLE or review.positions.node(when.path).broken or len(when.source) > MAX_LENGTH:
            continue
        try:
            yield when, parse_guard(when.source)
        except GuardError:
            continue


def syntax(review: Review) -> None:
    """A guard that is not in the language of guards."""
    for when in guards(review.flow):
        node = review.positions.node(when.path)
        if when.source == HOLE or node.broken:
            continue
        if len(when.source) > MAX_LENGTH:
            review.tell("guard-long", node.place(), limit=str(MAX_LENGTH))
            continue
        try:
            parse_guard(when.source)
        except GuardError as error:
            rest = when.source[error.column :].split()
            if rest:
                at, word, close = _stumble(when.source, error.column, rest[0])
                review.tell("guard", review.positions.within(when.path, at, len(word)), close=close, word=word)
            else:
                review.tell("guard-end", node.place())


def _stumble(source: str, column: int, word: str) -> tuple[int, str, str | None]:
    """Return where a guard stops being one, the word there, and what was meant by it where that is plain."""
    for span in _SPAN.finditer(source):
        if span.start() <= column < span.end() and (short := short_duration(span.group())):
            return span.start(), span.group(), short
    meant = _MEANT.get(word.lower()) or (word.lower() if word.lower() in ("and", "or", "not", "in") else None)
    return column, word, meant


def names(review: Review) -> None:
    """A guard over a slot, an option or a stage that is not there."""
    if review.lost("slots"):
        return
    flow, slots = review.flow, review.known("slots")
    stages = _stages(flow)
    for when, guard in readable(review):
        told: set[int] = set()
        for left, right in pairs(guard.term):
            for subject, value in ((left, right), (right, left)):
                legal = _legal(flow, subject, stages)
                if legal is None or value.column in told or _is_slot(value, slots):
                    continue
                told.add(value.column)
                _value(review, when, value, legal, subject)
        for name in guard.names:
            if name.id not in slots and name.id not in BUILT_IN and name.column not in told:
                _slot(review, when, name, slots)


def _is_slot(value: Name | Literal, slots: Collection[str]) -> bool:
    return isinstance(value, Name) and value.id in slots


def _stages(flow: Flow) -> tuple[str, ...]:
    return tuple(dict.fromkeys(state.stage for state in flow.states.values() if state.stage is not None))


def pairs(term: Term) -> Iterator[Pair]:
    """Yield what is compared with what."""
    match term:
        case Compare(left, _, right):
            yield left, right
        case Among(left, choices):
            yield from ((left, choice) for choice in choices)
        case Not(inner):
            yield from pairs(inner)
        case Join(_, left, right):
            yield from pairs(left)
            yield from pairs(right)


def _legal(flow: Flow, subject: Name | Literal, stages: tuple[str, ...]) -> tuple[str, ...] | None:
    """Return the words that a subject can be compared with; an empty tuple allows any, nothing is no subject."""
    if not isinstance(subject, Name):
        return None
    if subject.id == "stage":
        return stages
    if subject.id == "source":
        return ()
    slot = flow.slots.get(subject.id)
    if slot is None:
        return None
    if slot.type == "choice":
        return tuple(slot.options)
    if slot.type == "yes_no":
        return _YES_NO
    return () if slot.type in _WORDY else None


def _value(review: Review, when: When, value: Name | Literal, legal: tuple[str, ...], subject: Name | Literal) -> None:
    """Judge the word that a choice, a stage or a yes/no is compared with."""
    word = value.id if isinstance(value, Name) else value.value
    if not legal or word in legal or (isinstance(value, Name) and value.id in BUILT_IN):
        return
    if isinstance(subject, Name) and not review.whole("slots", subject.id):
        return
    shown = str(word)
    offset = value.column + (0 if isinstance(value, Name) or not isinstance(word, str) else 1)
    place = review.positions.within(when.path, offset, len(shown))
    stage = isinstance(subject, Name) and subject.id == "stage"
    name = subject.id if isinstance(subject, Name) else ""
    rule = "unknown-stage" if stage else "unknown-option"
    close = _labelled(review, name, shown) or closest(shown, legal)
    review.tell(rule, place, close=close, legal=legal, name=shown, slot=name)


def _labelled(review: Review, name: str, word: str) -> str | None:
    """Return the option that a button or a synonym belongs to: guards name options by their ids."""
    slot = review.flow.slots.get(name)
    for option, labels in slot.options.items() if slot else ():
        if word.casefold() in (one.casefold() for one in labels.words):
            return option
    return None


def _slot(review: Review, when: When, name: Name, slots: Collection[str]) -> None:
    if review.excused(name.id, slots):
        return
    place = review.positions.within(when.path, name.column, len(name.id))
    if mixed(name.id) and review.twin(name.id, slots):
        unknown(review, "unknown-slot", when.path, name.id, slots)
        return
    review.unknown("unknown-slot", when.path, name.id, (*slots, *BUILT_IN), place)


CHECKS: tuple[Check, ...] = (syntax, names)

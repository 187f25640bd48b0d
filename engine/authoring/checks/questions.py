"""Slots: can each be asked, answered and understood?"""

from __future__ import annotations

import re

from engine.authoring.checks import guards, names, template
from engine.authoring.closeness import closest
from engine.authoring.review import Check, Review
from engine.authoring.structure import HOLE
from engine.literals import parse_bound, short_duration
from engine.understanding.values.duration_words import unit_of

_MEASURED = ("integer", "number", "money", "area", "rooms", "duration")
# Keys that do something for some types only.
_FOR = {
    "options": ("choice",),
    "min": _MEASURED,
    "max": _MEASURED,
    "future": ("datetime",),
    "within": ("datetime",),
    "currency": ("money",),
}
_CURRENCY = re.compile("[A-Z]{3}")


def asked(review: Review) -> None:
    """A collected slot without a question."""
    told: set[str] = set()
    for id_, state in review.flow.states.items():
        for at, name in enumerate(state.collect):
            slot = review.flow.slots.get(name)
            if slot is None or slot.ask is not None or name in told or not review.whole("slots", name):
                continue
            told.add(name)
            place = review.positions.key(("slots", name))
            line = review.positions.place(("states", id_, "collect", at)).line
            review.tell("no-ask", place, name=name, state=id_, line=str(line))


def never_asked(review: Review) -> None:
    """A slot that a guard or a text reads and no state asks for: it stays empty for ever."""
    flow = review.flow
    if not review.whole("states") or review.lost("slots"):
        return
    written = {
        one for state in flow.states.values() for slot in state.collect for one in slot.replace(",", " ").split()
    }
    collected = {slot if slot in flow.slots else closest(slot, flow.slots) for slot in written}
    told: set[str] = set()
    for when, guard in guards.readable(review):
        for name in guard.names:
            if name.id in flow.slots and name.id not in collected and name.id not in told:
                told.add(name.id)
                place = review.positions.within(when.path, name.column, len(name.id))
                review.tell("never-asked", place, name=name.id)
    for said, begin, text in template.readable(review):
        for word, at in names.printed(text):
            if word in flow.slots and word not in collected and word not in told:
                told.add(word)
                place = review.positions.within(said.path, begin + at, len(word))
                review.tell("never-asked", place, name=word)


def twice(review: Review) -> None:
    """A slot collected twice in one state."""
    for id_, state in review.flow.states.items():
        for at, name in enumerate(state.collect):
            if name in state.collect[:at] and name != HOLE:
                review.tell("twice", review.positions.place(("states", id_, "collect", at)), name=name)


def consent(review: Review) -> None:
    """A phone or an e-mail that is asked for without consent to keep it."""
    collected = {slot for state in review.flow.states.values() for slot in state.collect}
    for name, slot in review.flow.slots.items():
        if (
            slot.type in ("phone", "email")
            and slot.consent is None
            and name in collected
            and review.whole("slots", name)
        ):
            review.tell("no-consent", review.positions.key(("slots", name)), name=name)


def options(review: Review) -> None:
    """A choice with nothing to choose, and an option without a button."""
    for name, slot in review.flow.slots.items():
        if not review.whole("slots", name):
            continue
        if slot.type == "choice" and len(slot.options) < 1:
            review.tell("no-options", review.positions.key(("slots", name)), name=name)
        for id_, labels in slot.options.items():
            if not any(word.strip() for word in labels.words):
                review.tell("no-label", review.positions.key(("slots", name, "options", id_)), name=id_)


def stray(review: Review) -> None:
    """A key that does nothing for the slot's type."""
    for name, slot in review.flow.slots.items():
        if not review.whole("slots", name, "type"):
            continue
        for key, types in _FOR.items():
            if key in slot.model_fields_set and slot.type not in types:
                place = review.positions.key(("slots", name, key))
                review.tell("stray", place, key=key, type=slot.type, types=", ".join(types))


def bounds(review: Review) -> None:
    """``min`` and ``max``: numbers or durations as people write them, the smaller first."""
    for name, slot in review.flow.slots.items():
        known = {}
        for key, written in (("min", slot.min), ("max", slot.max)):
            if written is None or slot.type not in _MEASURED or not review.whole("slots", name):
                continue
            known[key] = parse_bound(str(written), slot.type)
            if known[key] is None:
                timed = slot.type == "duration"
                place = review.positions.place(("slots", name, key))
                close = short_duration(str(written)) if timed else None
                review.tell("bad-duration" if timed else "bad-number", place, close=close, text=str(written))
        low, high = known.get("min"), known.get("max")
        if low is not None and high is not None and low > high:
            review.tell(
                "min-max", review.positions.place(("slots", name, "min")), low=str(slot.min), high=str(slot.max)
            )


def currencies(review: Review) -> None:
    """A currency that is no code."""
    for name, slot in review.flow.slots.items():
        if slot.currency is not None and slot.currency != HOLE and not _CURRENCY.fullmatch(slot.currency):
            review.tell("bad-currency", review.positions.place(("slots", name, "currency")), text=slot.currency)


def units(review: Review) -> None:
    """A unit of a duration that is no unit of time: a bare number would be read as seconds."""
    for name, slot in review.flow.slots.items():
        if slot.type != "duration" or slot.unit is None or not review.whole("slots", name):
            continue
        if unit_of(slot.unit.lower()) is None:
            review.tell("bad-unit", review.positions.place(("slots", name, "unit")), text=slot.unit)


def patterns(review: Review) -> None:
    """A pattern that cannot be run."""
    written = {name: slot.pattern for name, slot in review.flow.slots.items() if slot.pattern not in (None, HOLE)}
    if not written:
        return
    import re2

    quiet = re2.Options()
    quiet.log_errors = False
    for name, pattern in written.items():
        try:
            re2.compile(pattern, quiet)
        except re2.error:
            review.tell("bad-pattern", review.positions.place(("slots", name, "pattern")), text=str(pattern))


CHECKS: tuple[Check, ...] = (
    asked,
    never_asked,
    twice,
    consent,
    options,
    stray,
    bounds,
    currencies,
    units,
    patterns,
)

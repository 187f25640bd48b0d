"""A message to events: values first, each to the slot it belongs to, then what was done with words.

    clause      which slot its words name («долг», «зарплата»), by the script's ``hear``
    awaited     the slot that was asked eats its words, unless they name another slot
    named       a value goes to the slot that is named in its clause, the nearest word first
    evident     else to the one unfilled slot of its type, if the value carries its own mark
    corrects    with a mark of correction, or by naming a slot that is filled: the known slot

Nothing is decided here: ``engine.interpreter`` weighs what was heard (DESIGN section 6).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from engine.buttons import buttons
from engine.event import Event, Evidence
from engine.flow import Slot
from engine.hours import local
from engine.literals import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR
from engine.script import Script, bounds
from engine.session import Session
from engine.understanding.hear import Match
from engine.understanding.intents import read_intents
from engine.understanding.question import is_question
from engine.understanding.reading import Ask, Option, Reading
from engine.understanding.text import Utterance, read_text
from engine.understanding.values import TYPES
from engine.value import Money, Quantity, Value, middle, point

EVIDENT = frozenset({"phone", "email", "money", "area", "rooms", "person_name", "city"})
COUNTED = frozenset({"integer", "number", "money", "area", "rooms", "duration"})
WORDY = frozenset({"yes_no", "text"})  # take nothing from an objection, a refusal or a question
CATEGORY = frozenset({"choice", "city", "person_name", "yes_no", "text"})
ZERO: dict[str, Value] = {"money": Money(0, 0), **dict.fromkeys(COUNTED - {"money"}, point(0))}
UNITS = {"минут": MINUTE, "час": HOUR, "д": DAY, "нед": WEEK, "мес": MONTH, "год": YEAR, "лет": YEAR}


@dataclass(frozen=True, slots=True)
class _Message:
    """One message and all that was found in it before slots are dealt out."""

    script: Script
    session: Session
    utterance: Utterance
    at: int
    named: tuple[Match, ...]
    acts: tuple[Match, ...]
    intents: tuple[Match, ...]


@dataclass(frozen=True, slots=True)
class _Claim:
    """A reading that may go to a slot."""

    slot: str
    reading: Reading
    named: bool = False
    corrects: bool = False


def understand(script: Script, session: Session, text: str, at: int) -> tuple[Event, ...]:
    """Return what a lead's words mean where his talk stands, in the order they were said.

    ``at`` is the moment of acceptance (UTC, in milliseconds).
    """
    utterance = read_text(text)
    if not utterance.tokens:
        return ()
    acts = tuple(one for one in script.listener.listen(utterance))
    message = _Message(script, session, utterance, at, script.naming.listen(utterance), acts, read_intents(utterance))
    claims = _claims(message)
    events = [_event(message, claim) for claim in claims]
    events += _wrong(message, claims)
    events += [_act(message, match) for match in (*message.intents, *acts) if not _eaten(match, claims, script)]
    events += _soft(message)
    events += _assent(message, claims)
    return tuple(sorted(events, key=lambda one: (one.evidence.start, one.evidence.end, one.kind, one.name)))


def _claims(message: _Message) -> list[_Claim]:
    """Deal the readings of a message out to slots; no word is given twice."""
    session, slots = message.session, message.script.flow.slots
    mark = _mark(message)
    awaited = session.awaiting if session.awaiting in slots else None
    unfilled = [name for name in _collectable(message) if name not in session.slots]
    kinds = dict.fromkeys(
        [slots[name].type for name in (*([awaited] if awaited else []), *unfilled)]
        + [slots[name].type for name in session.slots if name in slots and (mark or _names(message, name))]
    )
    claims: list[_Claim] = []
    taken: list[tuple[int, int]] = []
    if awaited and (zero := _zero(message, awaited)):
        claims.append(_Claim(awaited, zero))
        taken.append((zero.start, zero.end))
    for kind in kinds:
        for reading in _readings(message, kind, awaited, unfilled):
            if any(reading.start < end and start < reading.end for start, end in taken):
                continue
            claim = _claim(message, kind, reading, awaited, unfilled, mark, claims)
            if claim is not None:
                claims.append(claim)
                taken.append((reading.start, reading.end))
    return claims


def _claim(
    message: _Message,
    kind: str,
    reading: Reading,
    awaited: str | None,
    unfilled: list[str],
    mark: Match | None,
    claims: Iterable[_Claim],
) -> _Claim | None:
    session, slots = message.session, message.script.flow.slots
    given = {claim.slot for claim in claims}
    fitting = [name for name in (*unfilled, *session.slots) if name in slots and slots[name].type == kind]
    named = _nearest(message, reading, fitting)
    if named is not None and named not in given and _may(message, named, reading, asked=named == awaited):
        known = named in session.slots
        if not known or session.slots[named] != reading.value:
            return _Claim(named, _scaled(message, named, reading, mark), named=True, corrects=known)
        return None
    latest = next((name for name in reversed(list(session.slots)) if name in fitting), None)
    if mark is not None and latest is not None and latest not in given:
        fixed = _scaled(message, latest, reading, mark)
        if session.slots[latest] != fixed.value:
            return _Claim(latest, fixed, corrects=True)
    if awaited and slots[awaited].type == kind and awaited not in given and _may(message, awaited, reading, asked=True):
        return _Claim(awaited, reading)
    if kind in EVIDENT and reading.evident:
        free = [name for name in unfilled if slots[name].type == kind and name not in given]
        if (
            len(free) == 1
            and (kind != "money" or _sole_money(message))
            and _may(message, free[0], reading, asked=False)
        ):
            return _Claim(free[0], reading)
    return None


def _sole_money(message: _Message) -> bool:
    """Tell whether the script asks for one sum only: then a volunteered sum cannot be another."""
    slots = message.script.flow.slots
    return sum(slots[name].type == "money" for name in _collectable(message)) == 1


def _collectable(message: _Message) -> list[str]:
    """Return the slots of the present state, then those still reachable, then of what it returns to."""
    script, session = message.script, message.session
    places = (session.state, *reversed(session.frames))
    return list(dict.fromkeys(slot for state in places if state in script.reach for slot in script.reach[state]))


def _readings(message: _Message, kind: str, awaited: str | None, unfilled: list[str]) -> tuple[Reading, ...]:
    slots = message.script.flow.slots
    asked = awaited is not None and slots[awaited].type == kind
    loose = (
        asked or _mark(message) is not None or any(_names(message, name) for name in slots if slots[name].type == kind)
    )
    if kind in ("choice", "yes_no", "text", "file") and not asked:
        names = [one for one in (*unfilled, *message.session.slots) if one in slots and slots[one].type == kind]
        name = next((one for one in names if _names(message, one)), None)
    else:
        name = awaited if asked else next((one for one in slots if slots[one].type == kind), None)
    if name is None:
        return ()
    found = TYPES[kind](message.utterance, _ask(message, slots[name], loose))
    dropped = [one for one in message.intents if one.name == "correction" and one.rule == "not-but"]
    found = tuple(one for one in found if not any(one.start < m.end and m.start < one.end for m in dropped))
    if asked and kind in ("integer", "number", "rooms"):
        found = tuple(one for one in found if not _measures(message, slots[awaited or ""], one))
    return found


def _ask(message: _Message, slot: Slot, awaited: bool) -> Ask:
    flow = message.script.flow
    low, high = bounds(slot)
    return Ask(
        type=slot.type,
        now=local(message.at, flow.timezone),
        locale=message.session.locale,
        awaited=awaited,
        options=tuple(Option(id_, labels.words) for id_, labels in slot.options.items()),
        low=low,
        high=high,
        unit=slot.unit,
        currency=slot.currency,
        future=slot.future,
    )


def _measures(message: _Message, slot: Slot, reading: Reading) -> bool:
    """Tell whether a count was said of something else: «500 тысяч рублей», «полгода», «54 квадрата»."""
    if slot.unit or _names(message, message.session.awaiting or ""):
        return False
    ask = _ask(message, slot, False)
    others = (TYPES[kind](message.utterance, replace(ask, type=kind)) for kind in ("duration", "money", "area"))
    return any(
        one.evident
        and one.start <= reading.start
        and one.end >= reading.end
        and (one.start, one.end) != (reading.start, reading.end)
        for readings in others
        for one in readings
    )


def _may(message: _Message, name: str, reading: Reading, *, asked: bool) -> bool:
    """Tell whether a slot may take words that were also heard as something else."""
    slot = message.script.flow.slots[name]
    if reading.value is None:
        return False
    if slot.type in WORDY and _contested(message):
        return False
    if slot.type == "text":
        return asked
    overlapping = [
        one for one in message.acts if one.start < reading.end and reading.start < one.end and one.rule != "examples"
    ]
    if slot.type == "choice" and asked:
        return all(reading.start <= one.start and one.end <= reading.end for one in overlapping)
    if slot.type in CATEGORY:
        return not overlapping
    return True


def _contested(message: _Message) -> bool:
    """Tell whether a message was heard as an objection, a refusal, a question or another act."""
    if message.acts:
        return True
    if any(one.name in ("stop", "human", "refusal", "back", "repeat", "restart", "later") for one in message.intents):
        return True
    return any(
        is_question(message.utterance, clause) for clause in {token.clause for token in message.utterance.tokens}
    )


def _names(message: _Message, slot: str) -> bool:
    return any(one.kind == "slot" and one.name == slot for one in message.named)


def _nearest(message: _Message, reading: Reading, slots: list[str]) -> str | None:
    """Return the slot whose word stands nearest in the same clause; of two as near, the one before."""
    clause = next((token.clause for token in message.utterance.tokens if token.end > reading.start), 0)
    near: list[tuple[int, int, str]] = []
    for one in message.named:
        if one.kind == "slot" and one.name in slots and one.clause == clause:
            gap = reading.start - one.end if one.end <= reading.start else one.start - reading.end + 3
            near.append((gap, one.start, one.name))
    return min(near)[2] if near else None


def _mark(message: _Message) -> Match | None:
    """Return the mark of a correction: declared by words, or a «нет» before a value where yes or no was asked."""
    return next((one for one in message.intents if one.name == "correction"), None)


def _scaled(message: _Message, name: str, reading: Reading, mark: Match | None) -> Reading:
    """Read «не 300, а 500» on the scale of the value it corrects: 300 stood for 300 000."""
    old, new = message.session.slots.get(name), reading.value
    if mark is None or not isinstance(old, Money | Quantity) or not isinstance(new, Money | Quantity):
        return reading
    known, said = middle(old), middle(new)
    if known is None or said is None or said <= 0 or known < 1000 or said >= 1000 or reading.evident:
        return reading
    scale = 10**6 if known >= 10**6 and known % 10**6 == 0 else 1000 if known % 1000 == 0 else 1
    grown = [None if end is None else end * scale for end in (new.low, new.high)]
    value = Money(grown[0], grown[1], new.currency) if isinstance(new, Money) else Quantity(grown[0], grown[1])
    return replace(reading, value=value, rule=f"{reading.rule}, scaled", others=())


def _zero(message: _Message, awaited: str) -> Reading | None:
    """Return zero where the lead said one of the words that fill the slot with it, or a plain no."""
    slot = message.script.flow.slots[awaited]
    zero = ZERO.get(slot.type)
    if zero is None or not slot.none:
        return None
    for one in message.named:
        if one.kind == "none" and one.name == awaited:
            return Reading(zero, one.start, one.end, "none")
    said = TYPES["yes_no"](message.utterance, _ask(message, slot, True))
    if (
        len(said) == 1
        and said[0].value is False
        and not any(token.kind == "number" for token in message.utterance.tokens)
    ):
        return Reading(zero, said[0].start, said[0].end, "none")
    return None


def _event(message: _Message, claim: _Claim) -> Event:
    one = claim.reading
    evidence = Evidence(message.utterance.raw[one.start : one.end], one.start, one.end, one.rule)
    return Event("slot", claim.slot, evidence, one.value, claim.corrects, one.others, not one.repaired)


def _act(message: _Message, match: Match) -> Event:
    span = message.utterance.raw[match.start : match.end]
    evidence = Evidence(span, match.start, match.end, match.rule, match.confidence)
    return Event(match.kind, match.name, evidence)  # type: ignore[arg-type]


def _eaten(match: Match, claims: Iterable[_Claim], script: Script) -> bool:
    """Tell whether a value took the words of an act: the awaited slot eats its words."""
    for claim in claims:
        if claim.slot not in script.flow.slots or script.flow.slots[claim.slot].type not in CATEGORY:
            continue
        if (
            match.name not in ("stop", "human", "correction")
            and claim.reading.start <= match.start
            and match.end <= claim.reading.end
        ):
            return True
    return False


def _wrong(message: _Message, claims: list[_Claim]) -> list[Event]:
    """Return the slots that are named as wrong without a new value: they are asked anew."""
    mark = _mark(message)
    if mark is None or any(claim.corrects for claim in claims):
        return []
    events = []
    for one in message.named:
        if one.kind == "slot" and one.name in message.session.slots and one.clause == mark.clause:
            evidence = Evidence(message.utterance.raw[one.start : one.end], one.start, one.end, "correction")
            events.append(Event("slot", one.name, evidence, None, corrects=True))
    return events


def _soft(message: _Message) -> list[Event]:
    """Return objections and answers that the script hears in a built-in intent."""
    events = []
    for match in message.intents:
        for kind, name in message.script.intents.get(match.name, ()):
            events.append(replace(_act(message, match), kind=kind, name=name))  # type: ignore[arg-type]
    return events


def _assent(message: _Message, claims: list[_Claim]) -> list[Event]:
    """Return yes, no or a choice of readings where an offer is open, and a last «ok» after the end."""
    session = message.session
    made = session.offer
    if (made is None and session.outcome is None) or (claims and made is not None and made.slot is not None):
        return []
    flow = message.script.flow
    if made is not None and (made.names or len(made.values) > 1):
        return _chosen(message)
    ask = Ask("yes_no", local(message.at, flow.timezone), session.locale)
    for one in TYPES["yes_no"](message.utterance, ask):
        if isinstance(one.value, bool):
            span = message.utterance.raw[one.start : one.end]
            rule = "offer" if made is not None else one.rule
            return [Event("intent", "yes" if one.value else "no", Evidence(span, one.start, one.end, rule))]
    return []


def _chosen(message: _Message) -> list[Event]:
    """Return which of the offered readings a lead chose in words, by number or by label."""
    options = tuple(Option(one.id, (one.text,)) for one in buttons(message.script, message.session))
    ask = Ask("choice", local(message.at, message.script.flow.timezone), message.session.locale, options=options)
    for one in TYPES["choice"](message.utterance, ask):
        if isinstance(one.value, str) and not one.others:
            span = message.utterance.raw[one.start : one.end]
            return [Event("intent", one.value, Evidence(span, one.start, one.end, "offer"))]
    return []

"""Sessions and turns as plain JSON documents, and back without loss.

A field that holds its default is left out; a value says what it is (``{"money": [low, high, currency]}``).
A document that this version does not wholly know is refused: half a session is worse than none.
The session that a turn led to is a document of its own (``encode_session``), stored beside the turn's.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from engine.effect import Alert, Consent, Effect, Tag
from engine.errors import StoreFailed
from engine.event import Event, Evidence
from engine.message import Button, Incoming, Part, Reply
from engine.session import Move, Offer, Session, Timer, Turn
from engine.stores.noun import Document, Noun
from engine.value import Moment, Money, Quantity, Value

SESSION = Noun(Session, "slots", "attempts", "rungs", "offer", "unread", "timers")
TURN = Noun(Turn, "session", "incoming", "heard", "moves", "replies", "effects")
OFFER = Noun(Offer, "values")
INCOMING = Noun(Incoming)
EVENT = Noun(Event, "evidence", "value", "others")
EVIDENCE = Noun(Evidence)
REPLY = Noun(Reply, "parts", "buttons")
PART = Noun(Part, "slots")
EFFECTS: dict[str, Noun[Any]] = {"alert": Noun(Alert), "tag": Noun(Tag), "consent": Noun(Consent)}
KINDS = {noun.kind: kind for kind, noun in EFFECTS.items()}

dumps = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def encode_session(session: Session) -> Document:
    """Return the session as a document."""
    document = SESSION.write(session)
    if session.slots:
        document["slots"] = {name: encode_value(value) for name, value in session.slots.items()}
    if session.attempts:
        document["attempts"] = dict(session.attempts)
    if session.rungs:
        document["rungs"] = dict(session.rungs)
    if (offer := session.offer) is not None:
        document["offer"] = OFFER.write(offer) | {"values": [encode_value(value) for value in offer.values]}
    if session.unread:
        document["unread"] = [INCOMING.write(incoming) for incoming in session.unread]
    if session.timers:
        document["timers"] = [[timer.key, timer.due] for timer in session.timers]
    return document


def decode_session(document: Document) -> Session:
    """Return the session of a document; raises ``StoreFailed`` where this version cannot read it."""
    with _whole("session"):
        found = SESSION.read(document)
        if "slots" in found:
            found["slots"] = {name: decode_value(value) for name, value in found["slots"].items()}
        if "offer" in found:
            offer = OFFER.read(found["offer"])
            values = tuple(decode_value(value) for value in offer["values"])
            names = tuple((kind, name) for kind, name in offer.get("names", ()))
            found["offer"] = Offer(offer["slot"], values, names)
        if "unread" in found:
            found["unread"] = tuple(Incoming(**INCOMING.read(incoming)) for incoming in found["unread"])
        if "timers" in found:
            found["timers"] = tuple(Timer(key, due) for key, due in found["timers"])
        return Session(**found)


def encode_turn(turn: Turn) -> Document:
    """Return the turn as a document, without the session it led to."""
    document = TURN.write(turn)
    document["incoming"] = INCOMING.write(turn.incoming)
    if turn.heard:
        document["heard"] = [_encode_event(event) for event in turn.heard]
    if turn.moves:
        document["moves"] = [[move.event, move.source, move.target] for move in turn.moves]
    if turn.replies:
        document["replies"] = [encode_reply(reply) for reply in turn.replies]
    if turn.effects:
        document["effects"] = [_encode_effect(effect) for effect in turn.effects]
    return document


def decode_turn(document: Document, session: Session) -> Turn:
    """Return the turn of a document that led to ``session``; raises ``StoreFailed`` as above."""
    with _whole("turn"):
        found = TURN.read(document)
        found["incoming"] = Incoming(**INCOMING.read(found["incoming"]))
        found["heard"] = tuple(_decode_event(event) for event in found.get("heard", ()))
        found["moves"] = tuple(Move(*move) for move in found.get("moves", ()))
        found["replies"] = tuple(decode_reply(reply) for reply in found.get("replies", ()))
        found["effects"] = tuple(_decode_effect(effect) for effect in found.get("effects", ()))
        return Turn(**found, session=session)


def encode_value(value: Value) -> Document:
    """Return a slot's value under the name of its kind."""
    if isinstance(value, bool):
        return {"yes": value}
    if isinstance(value, str):
        return {"text": value}
    if isinstance(value, Money):
        return {"money": [value.low, value.high, value.currency]}
    if isinstance(value, Quantity):
        return {"quantity": [value.low, value.high]}
    end = None if value.end is None else value.end.isoformat()
    return {"moment": [value.start.isoformat(), end, value.grain, value.part]}


def decode_value(document: Document) -> Value:
    """Return the value of a document; raises ``ValueError`` for a kind this version does not know."""
    if len(document) != 1:
        raise ValueError(f"one kind of value expected, not {', '.join(document)}")
    match document:
        case {"yes": bool() as held} | {"text": str() as held}:
            value: Value = held
            return value
        case {"money": [low, high, currency]}:
            return Money(low, high, currency)
        case {"quantity": [low, high]}:
            return Quantity(low, high)
        case {"moment": [start, end, grain, part]}:
            until = None if end is None else datetime.fromisoformat(end)
            return Moment(datetime.fromisoformat(start), until, grain, part)
    raise ValueError(f"unknown kind of value: {', '.join(document)}")


def _encode_event(event: Event) -> Document:
    document = EVENT.write(event) | {"evidence": EVIDENCE.write(event.evidence)}
    if event.value is not None:
        document["value"] = encode_value(event.value)
    if event.others:
        document["others"] = [encode_value(value) for value in event.others]
    return document


def _decode_event(document: Document) -> Event:
    found = EVENT.read(document)
    found["evidence"] = Evidence(**EVIDENCE.read(found["evidence"]))
    if "value" in found:
        found["value"] = decode_value(found["value"])
    found["others"] = tuple(decode_value(value) for value in found.get("others", ()))
    return Event(**found)


def encode_reply(reply: Reply) -> Document:
    """Return the reply as a document."""
    document = REPLY.write(reply) | {"parts": [_encode_part(part) for part in reply.parts]}
    if reply.buttons:
        document["buttons"] = [[button.id, button.text] for button in reply.buttons]
    return document


def decode_reply(document: Document) -> Reply:
    """Return the reply of a document."""
    found = REPLY.read(document)
    found["parts"] = tuple(_decode_part(part) for part in found["parts"])
    found["buttons"] = tuple(Button(*button) for button in found.get("buttons", ()))
    return Reply(**found)


def _encode_part(part: Part) -> Document:
    return PART.write(part) | ({"slots": [[name, printed] for name, printed in part.slots]} if part.slots else {})


def _decode_part(document: Document) -> Part:
    found = PART.read(document)
    return Part(**found | {"slots": tuple((name, printed) for name, printed in found.get("slots", ()))})


def _encode_effect(effect: Effect) -> Document:
    kind = KINDS[type(effect)]
    return {kind: EFFECTS[kind].write(effect)}


def _decode_effect(document: Document) -> Effect:
    ((kind, held),) = document.items()
    noun = EFFECTS[kind]
    effect: Effect = noun.kind(**noun.read(held))
    return effect


@contextmanager
def _whole(noun: str) -> Iterator[None]:
    """Refuse what cannot be read as a whole."""
    try:
        yield
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise StoreFailed(f"A stored {noun} cannot be read by this version: {error}") from error

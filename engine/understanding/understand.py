"""A message to events: its values, each to a slot, then what was done with words.

Nothing is decided here: ``engine.interpreter`` weighs what was heard (DESIGN section 6).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from engine.buttons import buttons
from engine.event import CLOSE, Event, Evidence
from engine.hours import local
from engine.script import Script
from engine.session import Session
from engine.understanding.claim import Claim
from engine.understanding.claims import claims_of
from engine.understanding.closed import closed_rows
from engine.understanding.contact import whom_to_ask
from engine.understanding.contest import CATEGORY
from engine.understanding.guesses import LEAST, founded, outdone, worth_guessing
from engine.understanding.intents import read_intents
from engine.understanding.match import Match
from engine.understanding.moved import moved
from engine.understanding.parts import goes_on
from engine.understanding.phone_tail import tail
from engine.understanding.reading import Ask, Option
from engine.understanding.restated import restated
from engine.understanding.said import Said, covers
from engine.understanding.text import Utterance, read_text
from engine.understanding.translit import russian
from engine.understanding.values import TYPES

MEASURED = frozenset({"integer", "number", "money", "area", "rooms", "duration", "datetime", "phone", "email"})
SHORT = 6  # words


def understand(script: Script, session: Session, text: str, at: int) -> tuple[Event, ...]:
    """Return what a lead's words mean where his talk stands, in the order they were said.

    ``at`` is the moment of acceptance (UTC, in milliseconds).
    """
    utterance = read_text(text)
    if script.flow.language == "ru":
        utterance = russian(utterance)
    if not utterance.tokens:
        return ()
    now = local(at, script.flow.timezone)
    if session.begun and (whole := goes_on(script, session, text, now)):
        return whole
    intents = read_intents(utterance)
    ask = Ask("yes_no", now, session.locale)
    plain = _plain(script, session, utterance)
    closed = closed_rows(script, session, at)
    asked = _asked_for_a_value(script, session)
    rows = frozenset(script.intents) | {row.hear for row in script.flow.always if isinstance(row.hear, str)}
    well = partial(founded, utterance, intents=intents, ask=ask, asked=asked, means=script.listener.means, rows=rows)
    worth = partial(worth_guessing, utterance, intents, least=LEAST if asked else 0)
    acts = script.listener.listen(utterance, _never if plain else worth, closed)
    acts = tuple(one for one in acts if well(one))
    mark = next((one for one in intents if one.name == "correction"), None)
    said = Said(script, session, utterance, now, script.naming.listen(utterance), acts, intents, mark, closed)
    anew = tail(said) or moved(said)
    claims = [anew] if anew else restated(said) or claims_of(said)
    if plain and not any(claim.slot == session.awaiting for claim in claims):
        acts = script.listener.listen(utterance, worth, closed)
        acts = tuple(one for one in acts if well(one))
    events = [_event(said, claim) for claim in claims]
    events += _wrong(said, claims)
    events += [_act(said, match) for match in (*said.intents, *acts) if not _eaten(said, match, claims)]
    events += _soft(said)
    events += _assent(said, claims)
    if not events:
        close = [one for one in script.listener.close(utterance) if well(one)]
        events += [_doubted(_act(said, match)) for match in close if len(close) == 2]
    return tuple(sorted(events, key=lambda one: (one.evidence.start, one.evidence.end, one.kind, one.name)))


def _plain(script: Script, session: Session, utterance: Utterance) -> bool:
    """Tell whether a short message may be nothing but a number or a date that was asked for.

    If it is, a guess from examples would give way to it anyway: the examples need not be asked.
    """
    slot = script.flow.slots.get(session.awaiting or "")
    short = len(utterance.words) <= SHORT and not any(token.text == "?" for token in utterance.tokens)
    return slot is not None and short and slot.type in MEASURED


def _asked_for_a_value(script: Script, session: Session) -> bool:
    """Tell whether the open question, a slot's or the engine's own, asks for anything but a text of the lead's own."""
    slot = script.flow.slots.get(session.awaiting or "")
    return session.offer is not None or (slot is not None and slot.type != "text")


def _never(_start: int, _end: int) -> bool:
    return False


def _event(said: Said, claim: Claim) -> Event:
    one = claim.reading
    evidence = Evidence(said.utterance.raw[one.start : one.end], one.start, one.end, one.rule)
    return Event("slot", claim.slot, evidence, one.value, claim.corrects, one.others, not one.repaired)


def _act(said: Said, match: Match) -> Event:
    span = said.utterance.raw[match.start : match.end]
    evidence = Evidence(span, match.start, match.end, match.rule, match.confidence)
    return Event(match.kind, match.name, evidence)  # type: ignore[arg-type]


def _doubted(event: Event) -> Event:
    return replace(event, evidence=replace(event.evidence, rule=CLOSE))


def _eaten(said: Said, match: Match, claims: Iterable[Claim]) -> bool:
    """Tell whether a value took the words of an act: the awaited slot eats its words."""
    script = said.script
    if outdone(said.utterance, match, claims) or whom_to_ask(said.utterance, match, claims):
        return True
    for claim in claims:
        if claim.slot not in script.flow.slots or script.flow.slots[claim.slot].type not in CATEGORY:
            continue
        if (
            script.flow.slots[claim.slot].type == "yes_no"
            and match.kind == "answer"
            and claim.slot == said.session.awaiting
        ):
            return True  # «согласен на замер» asks nothing about it
        if (
            match.name not in ("stop", "human", "correction")
            and claim.reading.start <= match.start
            and match.end <= claim.reading.end
        ):
            return True
    return False


def _wrong(said: Said, claims: list[Claim]) -> list[Event]:
    """Return the slots that are named as wrong without a new value: they are asked anew."""
    mark = said.mark
    if mark is None or any(claim.corrects for claim in claims):
        return []
    events = []
    for one in said.named:
        if one.kind == "slot" and one.name in said.session.slots and one.clause == mark.clause:
            evidence = Evidence(said.utterance.raw[one.start : one.end], one.start, one.end, "correction")
            events.append(Event("slot", one.name, evidence, None, corrects=True))
    return events


def _soft(said: Said) -> list[Event]:
    """Return objections and answers that the script hears in a built-in intent."""
    events = []
    for match in said.intents:
        for kind, name in said.script.intents.get(match.name, ()):
            events.append(replace(_act(said, match), kind=kind, name=name))  # type: ignore[arg-type]
    return events


def _assent(said: Said, claims: list[Claim]) -> list[Event]:
    """Return yes, no or a choice of readings where an offer is open, and a last «ok» after the end."""
    session = said.session
    made = session.offer
    if (made is None and session.outcome is None) or (claims and made is not None and made.slot is not None):
        return []
    if any(one.name == "stop" for one in said.intents):
        return []
    if made is not None and (made.names or len(made.values) > 1):
        return _chosen(said)
    ask = Ask("yes_no", said.now, session.locale)
    for one in TYPES["yes_no"](said.utterance, ask):
        if isinstance(one.value, bool) and (made is not None or covers(said, one, spare=1)):
            span = said.utterance.raw[one.start : one.end]
            rule = "offer" if made is not None else one.rule
            return [Event("intent", "yes" if one.value else "no", Evidence(span, one.start, one.end, rule))]
    return []


def _chosen(said: Said) -> list[Event]:
    """Return which of the offered readings a lead chose in words, by number or by label."""
    options = tuple(Option(one.id, (one.text,)) for one in buttons(said.script, said.session))
    ask = Ask("choice", said.now, said.session.locale, options=options)
    for one in TYPES["choice"](said.utterance, ask):
        if isinstance(one.value, str) and not one.others:
            span = said.utterance.raw[one.start : one.end]
            return [Event("intent", one.value, Evidence(span, one.start, one.end, "offer"))]
    return []

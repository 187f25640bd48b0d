"""What is given otherwise than in words: a contact, an event while a human owns the talk, a time that has passed."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from engine.authoring.load import read_flow
from engine.interpreter import open_session
from engine.message import Incoming
from engine.runner import answer
from engine.script import Script, compile_script
from engine.session import Turn

SOURCE = """
id: given
start: contact
timezone: Europe/Moscow
disclosure: off
slots:
  phone: {type: phone, ask: "Номер?", again: ["С кодом?"], consent: Согласие на обработку.}
  call_at: {type: datetime, future: true, ask: "Когда созвониться?"}
  right: {type: yes_no, ask: "Верно?"}
states:
  contact: {collect: [phone, call_at], next: summary}
  summary: {say: "Созвонимся {{ call_at }}.", collect: [right], next: [{when: right, go: booked}, {go: refused}]}
  booked: {say: Записали., outcome: won}
  refused: {say: Хорошо., outcome: lost}
  human: {say: Передаю коллеге., outcome: handoff}
  paid: {say: Спасибо за оплату., collect: [phone], next: booked}
always:
  - {hear: human, go: human}
  - {event: payment.succeeded, go: paid}
"""


@pytest.fixture(scope="module")
def script() -> Script:
    outcome = read_flow(SOURCE, "given.yaml")
    assert outcome.flow is not None, outcome.problems
    return compile_script(outcome.flow, outcome.fingerprint)


def moment(wall: str) -> int:
    return round(datetime.fromisoformat(wall).replace(tzinfo=ZoneInfo("Europe/Moscow")).timestamp() * 1000)


NOON = moment("2026-11-23T12:00")


def talk(script: Script, *incomings: Incoming) -> Turn:
    """Return the last turn of a talk."""
    turn = open_session(script, Incoming("start", "", NOON), lead="l", locale="ru")
    for incoming in incomings:
        turn = answer(script, turn.session, incoming)
    return turn


def asked(turn: Turn) -> str:
    return turn.replies[-1].text if turn.replies else ""


@pytest.mark.parametrize("written", ["12345", "", "не номер", "+7 000"])
def test_a_contact_that_is_no_phone_is_refused(script: Script, written: str) -> None:
    turn = talk(script, Incoming("contact", written, NOON, name="Пётр"))
    assert "phone" not in turn.session.slots
    assert asked(turn).endswith("?")
    assert talk(script, Incoming("contact", "8 917 245-33-18", NOON)).session.slots["phone"] == "+79172453318"


def test_a_talk_given_back_reads_contacts_before_events(script: Script) -> None:
    meanwhile = [
        Incoming("text", "позовите человека", NOON),
        Incoming("event", "payment.succeeded", NOON),
        Incoming("contact", "+79172453318", NOON),
    ]
    turn = talk(script, *meanwhile, Incoming("give_back", "", NOON))
    assert turn.session.slots["phone"] == "+79172453318"
    assert turn.session.state == "booked"  # the event asks for the phone, and it was there


def test_a_time_that_passed_before_it_was_confirmed_is_asked_anew(script: Script) -> None:
    told = talk(
        script,
        Incoming("contact", "+79172453318", NOON),
        Incoming("text", "завтра в 10", NOON),
    )
    assert told.session.state == "summary"
    in_time = answer(script, told.session, Incoming("text", "да", moment("2026-11-24T09:59")))
    assert in_time.session.state == "booked"
    late = answer(script, told.session, Incoming("text", "да", moment("2026-11-24T10:01")))
    assert (late.session.state, "call_at" in late.session.slots) == ("contact", False)
    assert asked(late).endswith("Когда созвониться?")

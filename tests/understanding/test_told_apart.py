"""A text that was asked for, and what stands beside it in the same message."""

from __future__ import annotations

from datetime import datetime

import pytest

from engine.hours import instant
from engine.plain import plain_value
from engine.script import Script
from engine.session import Session
from engine.understanding.understand import understand

SCRIPT = """
id: test
start: offer
voice: {name: Дарья}
slots:
  agrees: {type: yes_no, ask: Записать?}
  address: {type: text, ask: По какому адресу приехать?}
  when: {type: text, ask: Когда вам удобно?}
  phone: {type: phone, ask: Телефон?}
  call_at: {type: datetime, future: true, ask: Удобное время?}
  worry: {type: text, tries: 1, otherwise: skip, ask: Что смущает?}
states:
  offer: {collect: [agrees], next: [{when: agrees, go: visit}, {go: last}]}
  visit: {collect: [address, when, phone, call_at], next: last}
  doubt: {collect: [worry], next: return}
  last: {say: Всё., outcome: won}
objections:
  think: {hear: {words: [подумаю, спросить мужа, спрошу мужа]}, replies: [{say: Понимаю., go: doubt}], then: last}
"""
NOW = instant(datetime(2026, 11, 20, 12), "Europe/Moscow")
PHONE = "+79260012233"


def heard(script: Script, session: Session, text: str) -> dict[str, object]:
    """Return the slots heard, a moment by its beginning."""
    found: dict[str, object] = {}
    for event in understand(script, session, text, NOW):
        if event.kind == "slot":
            value = plain_value(event.value)
            found[event.name] = value["from"] if isinstance(value, dict) else value
    return found


def asked(slot: str) -> Session:
    return Session("lead", "test", "f", "ru", NOW, "visit", "offer", awaiting=slot, slots={"agrees": True})


WEDNESDAY = "2026-11-25T18:00:00"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Скобелевская 7 к2, +79260012233, в среду после 6 вечера",
            {"address": "Скобелевская 7 к2", "phone": PHONE, "call_at": WEDNESDAY},
        ),
        ("Лесная 5. В среду после 6", {"address": "Лесная 5", "call_at": WEDNESDAY}),
        ("в среду после 6 вечера, Лесная 5", {"address": "Лесная 5", "call_at": WEDNESDAY}),
        ("Лесная 5\n+79260012233\nв среду, после 6", {"address": "Лесная 5", "phone": PHONE, "call_at": WEDNESDAY}),
        ("ул Лесная 5, мой номер 89260012233", {"address": "ул Лесная 5", "phone": PHONE}),
        ("Арбатская, +79260012233", {"address": "Арбатская", "phone": PHONE}),
        ("+79260012233 Лесная 5", {"address": "Лесная 5", "phone": PHONE}),
        # it is no address
        ("в среду после 6 вечера", {"call_at": WEDNESDAY}),
        ("+79260012233 Ирина", {"phone": PHONE}),
        # it is all address
        ("Лесная 5, вечером там темно", {"address": "Лесная 5, вечером там темно"}),
        ("ул. 8 Марта, 12", {"address": "ул. 8 Марта, 12"}),
        ("Москва, 8 марта, 12", {"address": "Москва, 8 марта, 12"}),
        ("8 марта 12", {"address": "8 марта 12"}),
    ],
)
def test_what_stands_beside_a_text_goes_to_its_slot(script: Script, text: str, expected: dict[str, object]) -> None:
    assert heard(script, asked("address"), text) == expected


def test_a_text_about_the_time_keeps_the_time(script: Script) -> None:
    session = Session("l", "test", "f", "ru", NOW, "visit", "offer", awaiting="when", slots={"address": "Лесная 5"})
    assert heard(script, session, "в среду, после 6") == {"when": "в среду, после 6"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ну давайте в среду после 6", {"agrees": True, "call_at": WEDNESDAY}),
        ("запишите на среду после 6 вечера", {"agrees": True, "call_at": WEDNESDAY}),
        ("ну ладно давайте в среду тока не раньше 3", {"agrees": True}),
        ("сегодня не могу", {"worry": "сегодня не могу"}),
        ("муж вернётся в среду", {"worry": "муж вернётся в среду"}),
        ("ладно", {"worry": "ладно"}),
    ],
)
def test_an_agreement_with_a_time_is_no_worry(script: Script, text: str, expected: dict[str, object]) -> None:
    session = Session("lead", "test", "f", "ru", NOW, "doubt", "offer", awaiting="worry", frames=("offer",))
    assert expected.items() <= heard(script, session, text).items()
    assert ("worry" in heard(script, session, text)) is ("worry" in expected)


@pytest.mark.parametrize(
    ("text", "objects"),
    [
        ("тел 8 926 001-22-33 спросить мужа Рашида", False),
        ("89260012233, спросить мужа", False),
        ("89260012233, надо спросить мужа", True),
        ("89260012233 спросить мужа надо", True),
        ("89260012233 спрошу мужа", True),
        ("спросить мужа", True),
    ],
)
def test_whom_to_ask_for_at_a_phone_is_no_objection(script: Script, text: str, *, objects: bool) -> None:
    events = understand(script, asked("phone"), text, NOW)
    assert any(event.kind == "objection" for event in events) is objects

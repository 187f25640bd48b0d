"""A known time moved: by a length, to another hour of its day, to another day at its hour; and what moves nothing."""

from __future__ import annotations

from datetime import datetime

import pytest

from engine.hours import instant
from engine.script import Script
from engine.session import Session
from engine.understanding.reading import Ask
from engine.understanding.text import read_text
from engine.understanding.understand import understand
from engine.understanding.values import TYPES
from engine.value import Moment, Value, point

SCRIPT = """
id: test
start: first
voice: {name: Дарья}
slots:
  banks: {type: integer, hear: {words: [банк]}, ask: "Сколько у вас кредитов?"}
  overdue: {type: duration, hear: {words: [просрочка]}, ask: Просрочка?}
  phone: {type: phone, ask: Телефон?}
  call_at: {type: datetime, future: true, ask: Когда?}
  right: {type: yes_no, ask: "Всё верно?"}
states:
  first: {collect: [banks, overdue, phone, call_at, right], next: last}
  last: {say: Всё., outcome: won}
"""
NOW = instant(datetime(2026, 11, 20, 12), "Europe/Moscow")
KNOWN: dict[str, Value] = {
    "banks": point(3),
    "overdue": point(7_776_000),
    "call_at": Moment(datetime(2026, 11, 26, 15), None, "minute"),
}


def heard(script: Script, text: str, known: dict[str, Value] = KNOWN, awaiting: str = "right") -> dict[str, str]:
    locale = "en" if text.isascii() else "ru"
    session = Session("lead", "test", "f", locale, NOW, "first", "first", awaiting=awaiting, slots=known)
    events = [one for one in understand(script, session, text, NOW) if one.kind == "slot"]
    return {one.name: f"{one.value.start:%d %H:%M}" if isinstance(one.value, Moment) else "other" for one in events}


@pytest.mark.parametrize(
    ("text", "moved"),
    [
        ("actually can u do 2 hours later", "26 17:00"),
        ("make it an hour earlier", "26 14:00"),
        ("can we do it 30 mins later?", "26 15:30"),
        ("на 2 часа позже", "26 17:00"),
        ("давайте на полчаса раньше", "26 14:30"),
        ("actually can u make it half 4", "26 16:30"),
        ("no, at 5pm", "26 17:00"),
        ("нет, давайте в 17", "26 17:00"),
        ("лучше в 17:30", "26 17:30"),
        ("no make it fri same time", "27 15:00"),
        ("в пятницу в то же время", "27 15:00"),
        ("nah make it fri after lunch", "27 12:00"),
    ],
)
def test_a_known_time_is_moved(script: Script, text: str, moved: str) -> None:
    assert heard(script, text) == {"call_at": moved}


@pytest.mark.parametrize("text", ["no", "нет", "нет, не в 15", "yes", "раньше платил 2 часа", "2 hours late"])
def test_what_moves_nothing(script: Script, text: str) -> None:
    assert "call_at" not in heard(script, text)


def test_a_bare_number_is_a_count(script: Script) -> None:
    assert heard(script, "нет, 5") == {"banks": "other"}


def test_a_shift_is_no_arrears(script: Script) -> None:
    none_yet = {"banks": point(3), "overdue": point(7_776_000)}
    assert heard(script, "actually 2 hours later", none_yet, "call_at") == {}
    assert heard(script, "actually 2 months", none_yet, "call_at") == {"overdue": "other"}


@pytest.mark.parametrize(
    ("kind", "text", "read"),
    [
        ("integer", "make it half 4 pls", False),
        ("integer", "4 and a half", True),
        ("integer", "half 4 kids", True),
    ],
)
def test_a_time_of_day_is_no_amount(kind: str, text: str, read: bool) -> None:
    ask = Ask(kind, datetime(2026, 11, 20, 12), locale="en" if text.isascii() else "ru")
    assert bool(TYPES[kind](read_text(text), ask)) is read


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("89161234567 mon after lunch", {"phone": "other", "call_at": "23 12:00"}),
        ("mon after lunch", {"call_at": "23 12:00"}),
        ("89161234567 в понедельник после обеда", {"phone": "other", "call_at": "23 12:00"}),
        ("завтра утром", {"call_at": "21 06:00"}),
        ("89161234567 утром не звоните", {"phone": "other"}),
        ("89161234567, not on monday morning", {"phone": "other"}),
        ("89161234567 tomorrow", {"phone": "other"}),
        ("i am not available after lunch on monday", {}),
    ],
)
def test_when_to_call_is_heard_beside_the_phone(script: Script, text: str, said: dict[str, str]) -> None:
    known = {"banks": point(3), "overdue": point(7_776_000)}
    assert heard(script, text, known, "phone") == said

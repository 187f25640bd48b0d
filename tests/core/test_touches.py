"""When touches are due: quiet hours, and a reminder that would come too late."""

from __future__ import annotations

from datetime import datetime

import pytest

from engine.authoring.load import read_flow
from engine.hours import instant, local
from engine.script import compile_script
from engine.session import Session
from engine.touches import schedule
from engine.value import Moment

SCRIPT = """
id: test
start: first
slots: {{call_at: {{type: datetime, ask: Когда?}}}}
states:
  first: {{collect: [call_at], next: last}}
  last: {{say: Всё., outcome: won, reminders: [{{at: "{at}", say: Скоро.}}]}}
reminders: {{quiet: "21:00-09:00", touches: [{{after: 2h, say: Вы тут?}}]}}
"""
NOW = instant(datetime(2026, 11, 20, 12), "Europe/Moscow")


def due(at: str, call: datetime, state: str = "last", outcome: str | None = "won") -> list[str]:
    """Return the local times of the touches of a lead who is to be called then."""
    flow = read_flow(SCRIPT.format(at=at).encode(), "test.yaml").flow
    assert flow is not None
    slots = {"call_at": Moment(call, None, "minute")}
    session = Session("l", "test", "f", "ru", NOW, state, "first", slots=slots, outcome=outcome)  # type: ignore[arg-type]
    timers = schedule(compile_script(flow, "f"), session, NOW, NOW)
    return [f"{local(timer.due, 'Europe/Moscow'):%d %H:%M}" for timer in timers]


@pytest.mark.parametrize(
    ("at", "hour", "expected"),
    [
        ("call_at - 1h", 15, ["21 14:00"]),
        ("call_at - 2h", 10, ["21 09:00"]),
        ("call_at - 1h", 9, []),  # quiet hours would put it on the call itself
        ("call_at + 12h", 12, ["22 09:00"]),
        ("call_at", 15, ["21 15:00"]),
        ("call_at - 3d", 15, []),  # that was before now
    ],
)
def test_a_touch_at_a_time(at: str, hour: int, expected: list[str]) -> None:
    assert due(at, datetime(2026, 11, 21, hour)) == expected


def test_the_ladder_of_silence_ends_with_an_outcome() -> None:
    assert due("call_at - 1h", datetime(2026, 11, 21, 15), state="first", outcome=None) == ["20 14:00"]

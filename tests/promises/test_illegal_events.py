"""What the script does not allow changes nothing."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.message import Incoming
from engine.session import Session
from engine.situation import Situation
from engine.stores.codec import dumps, encode_session
from tests.promises.talks import HOUR, SEQUENCES, credit, happen, reached

CHART, FLOW = credit().chart, credit().flow
STATES = st.sampled_from(sorted(FLOW.states))
LEGAL = {"next", "restart", "stay", *(f"{way}_{place}" for way in ("go", "back") for place in CHART.places.values())}
UNKNOWN = st.one_of(
    st.sampled_from(
        ["go_-1", "go_999", "back_-1", "Next", "next ", "s0", "send", "state", "model", "__init__", "*", ""]
    ),
    st.text(max_size=12),
).filter(lambda event: event not in LEGAL)


@given(state=STATES, event=UNKNOWN)
def test_an_event_the_chart_does_not_know_moves_nobody(state: str, event: str) -> None:
    assert CHART.fire(state, event, Situation({})) is None


@given(state=STATES, target=STATES)
def test_a_lead_is_moved_only_where_the_script_may_send_him(state: str, target: str) -> None:
    fired = CHART.fire(state, CHART.go(target), Situation({}))
    assert (fired.state if fired else None) == (target if target in _allowed(state) else None)


@given(state=STATES, event=UNKNOWN, after=STATES)
def test_an_illegal_event_does_not_spoil_the_next_one(state: str, event: str, after: str) -> None:
    fresh = CHART.fire(after, "restart", Situation({}))
    CHART.fire(state, event, Situation({}))
    assert CHART.fire(after, "restart", Situation({})) == fresh


@pytest.mark.slow
@settings(max_examples=150)
@given(
    steps=SEQUENCES,
    kind=st.sampled_from(["event", "timer", "button"]),
    name=st.sampled_from(["payment.succeeded", "nowhere:0", "*:99", "go_1", "stop", "offer"]),
)
def test_an_unknown_event_touch_or_button_changes_nothing(steps: list, kind: str, name: str) -> None:
    before = reached(steps)
    at = before.opened_at + 900 * HOUR
    turn = happen(before, Incoming(kind, name, at), at)  # type: ignore[arg-type]
    assert turn.moves == () and turn.effects == ()
    assert _standing(turn.session) == _standing(before)


def _standing(session: Session) -> str:
    """All of a session but its clock: what was said last, when, and what is due."""
    same = {"version": 0, "last": "", "timers": (), "spoke_at": 0, "unread": (), "call_at": 0, "calls": 0}
    owner = "bot" if session.owner == "closed" else session.owner  # a press wakes a lead who had stopped
    return dumps(encode_session(replace(session, **same, owner=owner)))


def _allowed(state: str) -> set[str]:
    """The states that the script's own moves name, read from the flow anew."""
    touches = [*FLOW.reminders.touches, *FLOW.states[state].reminders]
    rungs = [rung.go for objection in FLOW.objections.values() for rung in objection.replies]
    named = {row.go for row in FLOW.always} | {touch.go for touch in touches} | {*rungs}
    named |= {objection.then for objection in FLOW.objections.values()}
    named |= {FLOW.slots[slot].otherwise for slot in FLOW.states[state].collect}
    return {target for target in named if target in FLOW.states}

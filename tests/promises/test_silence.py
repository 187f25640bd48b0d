"""After «стоп» nothing is said until the lead writes; while a human owns the talk nothing is said at all."""

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from engine.message import Incoming
from tests.promises.talks import ANYTHING, HOUR, SEQUENCES, happen, reached

UNASKED = st.lists(ANYTHING.filter(lambda one: one.kind in ("timer", "event")), max_size=6)
BY_LEAD = st.lists(ANYTHING.filter(lambda one: one.kind not in ("take", "give_back", "manager")), max_size=6)


@pytest.mark.slow
@settings(max_examples=200)
@given(steps=SEQUENCES, later=UNASKED)
def test_silence_after_stop(steps: list, later: list[Incoming]) -> None:
    session = reached(steps)
    assume(session.owner == "bot")
    at = session.opened_at + 900 * HOUR
    session = happen(session, Incoming("text", "стоп", at), at).session
    assert (session.owner, session.outcome, session.timers) == ("closed", "lost", ())
    for incoming in later:
        at += HOUR
        turn = happen(session, incoming, at)
        session = turn.session
        assert turn.replies == () and session.timers == () and session.owner == "closed"


@pytest.mark.slow
@settings(max_examples=200)
@given(steps=SEQUENCES, later=BY_LEAD, how=st.sampled_from(["менеджер", "take"]))
def test_nothing_leaves_while_a_human_owns_the_talk(steps: list, later: list[Incoming], how: str) -> None:
    session = reached(steps)
    assume(session.owner == "bot")
    at = session.opened_at + 900 * HOUR
    first = Incoming("take", "", at) if how == "take" else Incoming("text", how, at)
    session = happen(session, first, at).session
    assert session.owner in ("waiting", "human")
    for incoming in later:
        at += HOUR
        turn = happen(session, incoming, at)
        assert turn.replies == () and turn.effects == () and turn.moves == ()
        assert (turn.session.owner, turn.session.slots) == (session.owner, session.slots)
        session = turn.session

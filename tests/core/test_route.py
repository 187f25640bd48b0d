"""A route that leads nowhere never loses a lead: he is handed to a human."""

from __future__ import annotations

from engine.authoring.reader import read
from engine.authoring.structure import fit
from engine.flow import Flow
from engine.interpreter import open_session
from engine.message import Incoming
from engine.script import compile_script

LOST = """
id: test
start: first
states:
  first: {say: Здравствуйте., next: aside}
  aside: {say: Кстати., next: return}
"""


def test_a_return_with_nothing_pending_is_a_hand_over() -> None:
    root = read(LOST).root
    assert root is not None
    flow = Flow.model_validate(fit(root)[0])  # ``check`` refuses it: the engine must not rely on that alone
    turn = open_session(compile_script(flow, "f"), Incoming("start", "", 0), lead="l", locale="ru")
    assert (turn.session.owner, turn.session.outcome) == ("waiting", "handoff")

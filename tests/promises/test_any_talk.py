"""Whatever happens in whatever order, a talk can go on: the session is valid and every move is the chart's."""

import json

import pytest
from hypothesis import given, settings

from bench.fuzz import fuzz, ways_out
from bench.validity import session_flaws, turn_flaws
from engine.stores.codec import decode_session, decode_turn, dumps, encode_session, encode_turn
from tests.promises.talks import SEQUENCES, credit, happen, opened, reached, talk

SEED = 20_261


def test_a_greeted_lead_is_asked_something() -> None:
    assert session_flaws(credit(), opened().session) == []


@pytest.mark.slow
@settings(max_examples=400)
@given(steps=SEQUENCES)
def test_any_sequence_leaves_a_valid_session(steps: list) -> None:
    for before, turn in talk(steps):
        assert turn_flaws(credit(), before, turn) == []


@pytest.mark.slow
@settings(max_examples=150)
@given(steps=SEQUENCES)
def test_stop_and_the_manager_are_reached_from_anywhere(steps: list) -> None:
    assert list(ways_out(credit(), reached(steps))) == []


@pytest.mark.slow
@settings(max_examples=150)
@given(steps=SEQUENCES)
def test_a_turn_changes_no_session_but_returns_another_one(steps: list) -> None:
    for before, turn in talk(steps):
        kept = dumps(encode_session(before))
        again = happen(before, turn.incoming, turn.incoming.at)
        assert (again, dumps(encode_session(before))) == (turn, kept)


@pytest.mark.slow
@settings(max_examples=150)
@given(steps=SEQUENCES)
def test_every_turn_can_be_stored_and_read_back(steps: list) -> None:
    for _, turn in talk(steps):
        session = decode_session(json.loads(dumps(encode_session(turn.session))))
        assert session == turn.session
        assert decode_turn(json.loads(dumps(encode_turn(turn))), session) == turn


@pytest.mark.slow
def test_random_texts_break_nothing() -> None:
    found = fuzz(credit(), 1_500, SEED)
    assert found.flaws == []

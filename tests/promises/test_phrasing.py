"""A model phrases and decides nothing: whatever it does, the talk is the one that the script alone leads."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator
from dataclasses import replace
from itertools import cycle
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench.hostile import EVERY, Hostile
from bench.injections import INJECTIONS
from bench.invariance import Found, Played, compare, invariance, play
from bench.leaks import everywhere, injected
from engine import runner
from engine.message import Incoming, Part, Reply
from engine.phrased import Worded
from tests.promises.talks import OPENED, SEQUENCES, credit, opened

MOODS = st.lists(st.tuples(st.sampled_from(EVERY), st.integers(0, 2**32)), min_size=1, max_size=12)


@pytest.fixture(autouse=True)
def _quiet(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    with caplog.at_level(logging.CRITICAL, "leadscript.phrasing"):
        yield


def played(incomings: list[Incoming], moods: list[tuple[str, int]] | None) -> Played:
    drawn = cycle(moods or [])

    def draw() -> tuple[str, Random]:
        mood, seed = next(drawn)
        return mood, Random(seed)

    return asyncio.run(play(credit(), incomings, "lead", "ru", None if moods is None else Hostile(draw)))


def differences(plain: Played, phrased: Played) -> list[str]:
    found = Found()
    compare(found, plain, phrased)
    return found.differences


@pytest.mark.slow
@settings(max_examples=40, deadline=None)
@given(steps=SEQUENCES, moods=MOODS)
def test_no_phraser_changes_anything_but_words(steps: list[tuple[Incoming, int]], moods: list[tuple[str, int]]) -> None:
    incomings, at = [opened().incoming], OPENED
    for incoming, later in steps:
        at += later
        incomings.append(replace(incoming, text=runner.accepted(incoming.text), at=at))
    assert differences(played(incomings, None), played(incomings, moods)) == []


@pytest.mark.slow
def test_talks_of_every_niche_are_led_by_the_script_alone() -> None:
    found = invariance(30, 20_262)
    assert found.differences == []
    assert {"taken", "refused", "failed"} <= found.verdicts.keys()


def test_a_difference_would_be_seen() -> None:
    start = opened().incoming
    plain = played([start, Incoming("text", "Ирина", OPENED + 9_000)], None)
    other = played([start, Incoming("text", "Олег", OPENED + 9_000)], None)
    assert differences(plain, plain) == []
    assert differences(plain, other) != []
    assert differences(plain, Played(plain.turns, plain.left[:-1])) != []
    (row, _), *rest = plain.left
    exact = replace(row, reply=Reply((Part("notice", "Дословно.", "exact"),)))
    assert differences(plain, Played(plain.turns, ((exact, Worded("Иначе.")), *rest))) != []


@pytest.mark.slow
def test_injections_move_nobody_and_get_nothing_out() -> None:
    found = injected(Random(7).sample(INJECTIONS, 8), 7, ["credit"])
    assert (found.moves, found.leaks) == ([], [])
    assert found.worded > 0


def test_injections_are_enough_and_all_different() -> None:
    assert len(set(INJECTIONS)) >= 300


def test_injections_are_said_wherever_a_lead_may_stand() -> None:
    flow = credit().flow
    stands = {name for name, state in flow.states.items() if state.collect or state.outcome}
    assert stands <= everywhere(credit(), 1).keys()

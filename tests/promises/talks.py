"""Anything that can happen to a lead, as hypothesis makes it up, and the talk it comes to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from random import Random

from hypothesis import strategies as st

from bench.garbage import INJECTED, PHRASES, garbage
from bench.replay import OPENED, PAUSE, incomings
from engine import runner
from engine.interpreter import open_session
from engine.library import load_script
from engine.message import LAST, Incoming
from engine.script import Script
from engine.session import Session, Turn

HOUR = 3_600_000


@cache
def credit() -> Script:
    """The shipped script, compiled once."""
    return load_script("credit").script


TEXTS = st.one_of(
    st.sampled_from(PHRASES + INJECTED),
    st.lists(st.sampled_from(PHRASES), min_size=2, max_size=3).map(", ".join),
    st.text(max_size=60),
    st.text(st.characters(categories=["Cs"]), min_size=1, max_size=3),
    st.randoms(use_true_random=False).map(garbage),
)
BUTTONS = st.sampled_from(["yes", "no", "1", "2", "contact", "car", "nothing", "Да", "ipoteka"]) | st.text(max_size=9)
TIMERS = st.sampled_from(["*:0", "*:1", "*:2", "*:3", "booked:0", "*:9", "nowhere:0"])


def _incoming(kind: str, texts: st.SearchStrategy[str]) -> st.SearchStrategy[Incoming]:
    return st.builds(Incoming, kind=st.just(kind), text=texts, at=st.just(0))


ANYTHING: st.SearchStrategy[Incoming] = st.one_of(
    _incoming("text", TEXTS),
    _incoming("text", TEXTS),
    _incoming("text", TEXTS),
    _incoming("button", BUTTONS),
    st.builds(
        Incoming,
        kind=st.just("button"),
        text=BUTTONS,
        at=st.just(0),
        name=st.sampled_from(["1.1", "1.4", "1.9", "2.1", "x"]),
    ),
    st.builds(Incoming, kind=st.just("edit"), text=TEXTS, at=st.just(0), name=st.sampled_from([None, LAST])),
    st.builds(
        Incoming,
        kind=st.just("contact"),
        text=st.sampled_from(["+79172453318", "+79990001122"]),
        at=st.just(0),
        name=st.sampled_from([None, "Пётр"]),
    ),
    _incoming("event", st.sampled_from(["call.cancelled", "payment.succeeded", "", "stay"])),
    _incoming("file", st.sampled_from(["voice", "photo"])),
    _incoming("timer", TIMERS),
    _incoming("take", st.just("")),
    _incoming("give_back", st.just("")),
    _incoming("manager", st.just("Добрый день, это Олег.")),
    _incoming("start", st.just("")),
)
# (what happens, after how many milliseconds)
STEPS = st.tuples(ANYTHING, st.sampled_from([1_000, 60_000, 9 * HOUR, 48 * HOUR]))
# Mostly from somewhere along the way: random words alone seldom get past the first questions.
WAY = [(one, PAUSE) for one in incomings(Random(1))]
SEQUENCES = st.builds(lambda turns, steps: WAY[:turns] + steps, st.integers(0, len(WAY)), st.lists(STEPS, max_size=14))


def opened(locale: str = "ru") -> Turn:
    """The greeting of a lead."""
    return open_session(credit(), Incoming("start", "", OPENED), lead="lead", locale=locale)


def happen(session: Session, incoming: Incoming, at: int) -> Turn:
    """The turn that one thing comes to, as the runner answers it."""
    accepted = replace(incoming, text=runner.accepted(incoming.text), at=at)
    return runner.answer(credit(), session, accepted)


def talk(steps: list[tuple[Incoming, int]]) -> Iterator[tuple[Session, Turn]]:
    """Play a sequence; yield the session before each turn, and the turn."""
    session, at = opened().session, OPENED
    for incoming, later in steps:
        at += later
        turn = happen(session, incoming, at)
        yield session, turn
        session = turn.session


def reached(steps: list[tuple[Incoming, int]]) -> Session:
    """The session that a sequence leads to."""
    session = opened().session
    for _, turn in talk(steps):
        session = turn.session
    return session

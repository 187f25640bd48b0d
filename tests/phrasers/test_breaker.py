"""The breaker: how many failures it takes, how long it rests, and what a server's own wish is worth."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.phrasers.breaker import (
    FAILURES,
    LONGEST_ASKED,
    LONGEST_REST,
    PROBE,
    REST,
    Breaker,
    answered,
    failed,
    may_ask,
)


def broken(at: float = 0.0, times: int = FAILURES) -> Breaker:
    breaker = Breaker()
    for _ in range(times):
        breaker = failed(breaker, at)
    return breaker


def may(breaker: Breaker, now: float) -> bool:
    return may_ask(breaker, now)[1]


def test_it_takes_failures_in_a_row() -> None:
    assert may(broken(times=FAILURES - 1), 0.0)
    assert not may(broken(), 0.0)
    almost = broken(times=FAILURES - 1)
    assert almost != answered()
    assert may(failed(answered(), 0.0), 0.0)


def test_after_a_rest_one_call_is_let_through() -> None:
    breaker = broken()
    assert not may(breaker, REST - 0.1)
    breaker, first = may_ask(breaker, REST)
    assert (first, may(breaker, REST), may(breaker, REST + PROBE - 0.1)) == (True, False, False)
    assert may(breaker, REST + PROBE), "a probe that nobody told the end of"


def test_a_probe_that_fails_doubles_the_rest_and_one_that_succeeds_ends_it() -> None:
    now, rests = 0.0, []
    breaker = broken()
    for _ in range(6):
        rests.append(breaker.until - now)
        now = breaker.until
        breaker, _ = may_ask(breaker, now)
        breaker = failed(breaker, now)
    assert rests == [REST, REST * 2, REST * 4, LONGEST_REST, LONGEST_REST, LONGEST_REST]
    assert answered() == Breaker()


def test_calls_that_were_under_way_when_it_opened_lengthen_nothing() -> None:
    breaker = broken()
    assert failed(failed(breaker, 0.5), 1.0) == breaker


@pytest.mark.parametrize(("asked", "until"), [(3.0, 3.0), (0.0, 0.0), (-5.0, 0.0), (1e12, LONGEST_ASKED)])
def test_a_server_that_asks_to_be_left_alone_is(asked: float, until: float) -> None:
    breaker = failed(Breaker(), 0.0, asked)
    assert breaker.until == until
    assert may(breaker, until)
    assert until == 0.0 or not may(breaker, until - 0.1)
    assert failed(broken(), 1.0, 500.0).until == 501.0


@given(st.lists(st.tuples(st.booleans(), st.floats(0, 30), st.floats(0, 100)), max_size=60))
def test_it_always_asks_again_in_the_end(story: list[tuple[bool, float, float]]) -> None:
    breaker, now = Breaker(), 0.0
    for well, later, asked in story:
        now += later
        breaker, asks = may_ask(breaker, now)
        if asks:
            breaker = answered() if well else failed(breaker, now, asked)
    assert may(breaker, now + max(LONGEST_REST, 100.0) + PROBE)

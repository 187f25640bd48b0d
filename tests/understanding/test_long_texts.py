"""A message twice as long costs about twice as much, whatever it says over and over: nothing is read in squares."""

import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any

import pytest

from bench.suite import SUITES, phrases
from cli.hearing import Request, listen, read_value
from engine.understanding.reading import Ask
from engine.understanding.text import read_text
from engine.understanding.values import TYPES, datetime_value
from engine.understanding.values.time_heads import may_begin
from engine.understanding.values.time_line import line_of

REPEATED = (
    "завтра ", "тысяч ", "два ", "нет ", "не ", "с ", "в ", "а ", "да, ", "от 1 до ", "в 3 ", "10:00 ", "пн ", "час ",
    "8 917 245-33-18 ", "a@b.c ", "ул. ", "нет\n", "нет, не 300, а 500. ", "one ", "aсе ", "1,", ".", "@", "(", "😀",
)  # fmt: skip
AWAITED = ("debt", "name", "agrees", "call_at", "overdue")
LENGTH = 600  # characters
MOST = 2.5  # times the cost


@pytest.mark.parametrize(("place", "said"), list(enumerate(REPEATED)))
def test_a_script_hears_twice_as_much_at_twice_the_cost(place: int, said: str) -> None:
    asked = Request("", flow="credit", awaiting=AWAITED[place % len(AWAITED)], now="2026-11-20T12:00")
    _assert_even(said, lambda text: partial(listen, replace(asked, text=text)))


@pytest.mark.parametrize("said", REPEATED)
def test_a_grammar_reads_twice_as_much_at_twice_the_cost(said: str) -> None:
    for kind in sorted(TYPES.keys() - {"choice", "file"}):
        asked = Request("", type=kind, now="2026-11-20T12:00")
        _assert_even(said, lambda text, asked=asked: partial(read_value, replace(asked, text=text)))


def _assert_even(said: str, hearing: Callable[[str], Callable[[], object]]) -> None:
    long = said * (2 * LENGTH // len(said))
    hearing(long[: LENGTH // 2])()  # every word is met
    once, twice = _calls(hearing(long[:LENGTH])), _calls(hearing(long))
    assert twice <= MOST * once + 200


def _calls(run: Callable[[], object]) -> int:
    """Return how many functions are called, ours and built-in ones."""
    count = 0

    def counted(_frame: Any, event: str, _value: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(counted)
    try:
        run()
    finally:
        sys.setprofile(None)
    return count


def test_nothing_of_time_begins_where_nothing_may() -> None:
    said = [one for name in ("devset", "wide") for one in phrases(SUITES / name) if one.kind == "datetime"]
    assert len(said) > 100
    for one in said:
        line, now = line_of(read_text(one.text), one.lang), datetime.fromisoformat(one.ref or "2026-11-20T12:00")
        for index in range(len(line.words)):
            if not may_begin(line, index):
                assert datetime_value.thing_at(line, index, 0, now) is None, (one.text, line.words[index])
                assert datetime_value.passed_at(line, index, now) is None, (one.text, line.words[index])


def test_a_long_list_is_read_whole_and_no_more_than_anybody_means() -> None:
    ask = Ask("money", datetime.fromisoformat("2026-11-20T12:00"))
    assert len(TYPES["money"](read_text("; ".join(f"{sum_} тысяч" for sum_ in range(10, 110))), ask)) == 100
    assert len(TYPES["number"](read_text("7; " * 600), replace(ask, type="number"))) < 200
    assert len(TYPES["datetime"](read_text("в 3; " * 400), replace(ask, type="datetime"))) <= 200
    days = read_text(" или ".join(f"{day} декабря" for day in range(1, 29)))
    assert len(TYPES["datetime"](days, replace(ask, type="datetime"))[0].others) == 27

"""Sessions and turns go through JSON without loss; what this version does not know is refused."""

import json
import timeit
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import datetime
from functools import cache
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.errors import StoreFailed
from engine.session import Session, Turn
from engine.stores.codec import decode_session, decode_turn, decode_value, dumps, encode_session, encode_turn
from engine.value import Moment, Money, Quantity, Value, point


@cache
def any_of(kind: Any) -> st.SearchStrategy[Any]:
    """Anything a field of this type may hold: every field of a noun varies, those with defaults too."""
    if is_dataclass(kind):
        hints = get_type_hints(kind)
        return st.builds(kind, **{field.name: any_of(hints[field.name]) for field in fields(kind)})
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        return st.one_of(*map(any_of, arguments))
    if origin is tuple and arguments[-1] is Ellipsis:
        return st.lists(any_of(arguments[0]), max_size=2).map(tuple)
    if origin is tuple:
        return st.tuples(*map(any_of, arguments))
    if origin is Mapping:
        return st.dictionaries(any_of(arguments[0]), any_of(arguments[1]), max_size=3)
    plain = {
        str: st.text(max_size=5),
        int: st.integers(-(2**60), 2**60),
        float: st.floats(allow_nan=False),
        bool: st.booleans(),
        datetime: st.datetimes().map(lambda wall: wall.replace(fold=0)),  # leads name no second 02:30
    }
    return plain[kind] if kind in plain else st.from_type(kind)


@given(any_of(Session))
def test_session_comes_back_equal(session: Session) -> None:
    text = dumps(encode_session(session))
    again = decode_session(json.loads(text))
    assert again == session
    assert repr(again).replace("mappingproxy({})", "{}") == repr(session).replace("mappingproxy({})", "{}")


@given(any_of(Turn))
def test_turn_comes_back_equal(turn: Turn) -> None:
    text = dumps(encode_turn(turn))
    again = decode_turn(json.loads(text), turn.session)
    assert again == turn
    assert repr(again) == repr(turn)  # 1 and 1.0 and True are equal, but not the same


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (point(3), '{"quantity":[3,3]}'),
        (Quantity(None, 2.5), '{"quantity":[null,2.5]}'),
        (Money(300_000, None, "RUB"), '{"money":[300000,null,"RUB"]}'),
        (
            Moment(datetime.fromisoformat("2026-11-25T18:00"), None, "hour", "evening"),
            '{"moment":["2026-11-25T18:00:00",null,"hour","evening"]}',
        ),
        ("Анна", '{"text":"Анна"}'),
        (True, '{"yes":true}'),
    ],
)
def test_a_value_says_what_it_is(value: Value, text: str) -> None:
    session = Session("1", "credit", "f", "ru", 1, "s", "s", slots={"x": value})
    assert text in dumps(encode_session(session))
    assert decode_value(json.loads(text)) == value


def test_defaults_are_left_out() -> None:
    session = Session("1", "credit", "f", "ru", 1, "s", "s")
    assert list(encode_session(session)) == ["lead", "flow", "fingerprint", "locale", "opened_at", "state", "origin"]


@pytest.mark.parametrize(
    "change",
    [
        {"mood": "good"},
        {"slots": {"x": {"colour": "red"}}},
        {"slots": {"x": {"text": "red", "colour": "red"}}},
        {"slots": {"x": {"moment": ["soon", None, "hour", None]}}},
        {"slots": {"x": {"money": [1]}}},
        {"slots": 1},
        {"offer": {"slot": "x", "values": [], "why": 1}},
        {"unread": [{"kind": "text"}]},
        {"timers": [["a", 1, 2]]},
    ],
    ids=str,
)
def test_foreign_or_broken_session_is_refused(change: dict[str, Any]) -> None:
    document = encode_session(Session("1", "credit", "f", "ru", 1, "s", "s"))
    with pytest.raises(StoreFailed):
        decode_session(document | change)


@pytest.mark.parametrize("missing", ["lead", "state"])
def test_half_a_session_is_refused(missing: str) -> None:
    document = encode_session(Session("1", "credit", "f", "ru", 1, "s", "s"))
    del document[missing]
    with pytest.raises(StoreFailed):
        decode_session(document)


@pytest.mark.parametrize(
    "change",
    [{"mood": 1}, {"effects": [{"call": {}}]}, {"effects": [{"tag": {"name": "a", "why": 1}}]}, {"heard": [{}]}],
    ids=str,
)
def test_foreign_or_broken_turn_is_refused(change: dict[str, Any]) -> None:
    session = Session("1", "credit", "f", "ru", 1, "s", "s")
    document = {"number": 1, "incoming": {"kind": "text", "text": "a", "at": 1}, "before": "s"}
    assert decode_turn(document, session).number == 1
    with pytest.raises(StoreFailed):
        decode_turn(document | change, session)


def test_encoding_ten_slots_costs_little_beside_the_json_itself() -> None:
    slots = {f"slot{number}": Money(number, number, "RUB") for number in range(10)}
    session = Session("1", "credit", "f" * 16, "ru", 1, "s", "s", slots=slots, said=("greeting", "offer"))
    document = encode_session(session)
    ours, json_alone = (
        min(timeit.repeat(work, number=300, repeat=7))
        for work in (lambda: dumps(encode_session(session)), lambda: dumps(document))
    )
    assert ours / json_alone < 6  # a ratio within one run: machines differ, and are busy

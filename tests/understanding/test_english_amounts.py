"""English amounts: what is counted beside a sum, hundreds shared by a range, lenders joined by "n", half of a thing."""

from __future__ import annotations

from datetime import datetime

import pytest

from engine.understanding.reading import Ask
from engine.understanding.text import read_text
from engine.understanding.values import TYPES
from engine.value import Money, Number, Quantity

NOW = datetime.fromisoformat("2026-11-20T12:00")


def heard(kind: str, text: str) -> list[tuple[Number | None, Number | None]]:
    found = TYPES[kind](read_text(text), Ask(kind, NOW, locale="en", low=1 if kind == "integer" else None))
    return [(one.value.low, one.value.high) for one in found if isinstance(one.value, Money | Quantity)]


@pytest.mark.parametrize(
    "text",
    [
        "barclays, amex and couple of payday loans",
        "married with two little uns",
        "two small children",
        "two children",
        "3 grown kids",
        "never missed one",
    ],
)
def test_things_counted_are_no_money(text: str) -> None:
    assert heard("money", text) == []


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("around 6 or 7 hundred thou", 600_000, 700_000),
        ("between one and two hundred thousand", 100_000, 200_000),
        ("between 50 and 2 hundred thousand", 50_000, 200_000),
        ("6 or 7 hundred", 600, 700),
        ("5 or 6 thou", 5_000, 6_000),
        ("couple of hundred", 200, 200),
        ("couple of grand", 2_000, 2_000),
        ("20 thousand of payday loans", 20_000, 20_000),
        ("two of the loans are 400k", 400_000, 400_000),
        ("50 of course", 50, 50),
    ],
)
def test_sums_stay_sums(text: str, low: int, high: int) -> None:
    assert heard("money", text) == [(low, high)]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("sber, vtb, tinkoff n a payday place", 4),
        ("barclays and amex", 2),
        ("half a dozen", 6),
        ("2 payday loans and a card", 2),
    ],
)
def test_lenders_are_counted(text: str, count: int) -> None:
    assert heard("integer", text) == [(count, count)]


@pytest.mark.parametrize("text", ["half a dacha", "half", "payday"])
def test_less_than_one_counts_nothing(text: str) -> None:
    assert heard("integer", text) == []
    assert heard("number", "half") == [(0.5, 0.5)]

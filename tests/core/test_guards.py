"""The guard language: three values, ranges by their middle, errors with a column."""

from __future__ import annotations

import pytest

from engine.guards import GuardError, parse_guard
from engine.situation import Situation, evaluate, holds
from engine.value import Money, Quantity, point

NOW = Situation(
    {
        "debt": Money(250_000, 350_000, "RUB"),
        "capped": Money(None, 50_000, "RUB"),
        "agrees": True,
        "refuses": False,
        "overdue": point(90 * 86_400),
        "nothing": point(0),
        "housing": "own",
        "city": "Москва",
    },
    frozenset({"debt", "capped", "agrees", "refuses", "overdue", "nothing", "housing", "city", "income"}),
    {"housing": frozenset({"own", "rent", "city"})},
    stage="hot",
    source="vk",
    durations=frozenset({"overdue"}),
)


@pytest.mark.parametrize(
    ("guard", "value"),
    [
        ("debt < 300000", False),
        ("debt <= 300 000", True),
        ("debt == 300 тыс", True),
        ("capped < 60 000", True),
        ("capped > 40к", True),
        ("overdue >= 90d", True),
        ("overdue > 3mo", False),
        ("housing == own", True),
        ("housing in (rent, own)", True),
        ("housing not in (rent)", True),
        ("housing == city", False),  # an option's id wins over a slot of that name beside a choice
        ('city == "москва"', True),
        ("stage == hot and source == vk", True),
        ("agrees", True),
        ("refuses", False),
        ("nothing", False),
        ("income", False),
        ("not income", True),
        ("income > 5", None),
        ("not income > 5", None),
        ("income > 5 or agrees", True),
        ("income > 5 and refuses", False),
        ("income > 5 and agrees", None),
        ("(refuses or agrees) and not refuses", True),
        ("returning", False),
        ("open", True),
        ("agrees == yes", True),
        ("overdue < 1m", False),  # minutes beside a length of time,
        ("debt < 1m", True),  # a million beside a sum
        ("debt <= 300,000", True),
        ("debt in (100,300000,5)", True),  # in a list a comma parts
        ("overdue in (30d, 90d)", True),
        ("city == “Москва”", True),
    ],
)
def test_guards(guard: str, value: bool | None) -> None:
    assert evaluate(parse_guard(guard).term, NOW) is value
    assert holds(guard, NOW) is (value is True)


@pytest.mark.parametrize(
    ("guard", "column"),
    [("debt <", 6), ("debt debt", 5), ("(debt", 5), ("housing in own", 11), ("debt § 5", 5), ("not", 3), ("", 0)],
)
def test_errors_name_the_column(guard: str, column: int) -> None:
    with pytest.raises(GuardError) as caught:
        parse_guard(guard)
    assert caught.value.column == column


def test_depth_is_bounded() -> None:
    with pytest.raises(GuardError):
        parse_guard("not " * 5_000 + "a")
    with pytest.raises(GuardError):
        parse_guard("(" * 5_000 + "a")


def test_names_are_known_with_their_columns() -> None:
    assert [(name.id, name.column) for name in parse_guard("debt < 5 or not agrees").names] == [
        ("debt", 0),
        ("agrees", 16),
    ]


def test_a_bound_is_compared_by_its_known_end() -> None:
    now = Situation({"age": Quantity(18, None)}, frozenset({"age"}))
    assert holds("age >= 18", now)

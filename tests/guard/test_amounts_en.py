"""Amounts told by their units alone, in English: "a month costs 900" is "900 for a month"."""

from __future__ import annotations

import pytest

from engine.cue import Cue
from engine.guard.case import case
from engine.guard.rules.numbers import lost_number, moved_number, new_number
from engine.guard.rules.tariffs import exchanged

MONTH = "A month costs 2,900 ₽ and three months cost 8,700 ₽."
WEEK = "Three workouts a week is a steady pace."
SLOTS = "The expert has two slots on Monday: 10:00 and 17:30."
SAME = [
    ("A month costs 2,900 ₽ and a quarter 6,900 ₽.", "The price is 2,900 ₽ for a month and 6,900 ₽ for a quarter."),
    ("A month costs 2,900 ₽ and a quarter 6,900 ₽.", "A quarter costs 6,900 ₽ and one month costs 2,900 ₽."),
    (MONTH, "The price is 2,900 ₽ for a month and 8,700 ₽ for three months."),
    (MONTH, "Three months come to 8,700 ₽, while one month is 2,900 ₽."),
    (MONTH, "You pay 2,900 ₽ for one month or 8,700 ₽ for three months."),
    (WEEK, "Three workouts each week make a steady pace."),
    (WEEK, "Three workouts per week is a steady pace."),
    (WEEK, "Three workouts every week is a steady pace."),
    (SLOTS, "There are two times open with the expert on Monday: 10:00 and 17:30."),
    (SLOTS, "On Monday the expert has two openings, 10:00 and 17:30."),
]
OTHER = [
    (
        "A month costs 2,900 ₽, three months 6,900 ₽, which is less than 100 ₽ a day.",
        "A month costs 6,900 ₽, and three months cost 2,900 ₽, which is less than 100 ₽ a day.",
    ),
    (MONTH, "Three months cost 2,900 ₽ and a month costs 8,700 ₽."),
    ("Two months cost 2,900 ₽ and three months 8,700 ₽.", "Two months cost 8,700 ₽ and three months 2,900 ₽."),
    ("A month costs 2,900 ₽ and a quarter 6,900 ₽.", "The price is 6,900 ₽ for a month and 2,900 ₽ for a quarter."),
    (MONTH, "The price is 2,900 ₽ for a week and 8,700 ₽ for three months."),
    (MONTH, "The price is 2,900 ₽ for two months and 8,700 ₽ for three months."),
    (MONTH, "The price is 8,700 ₽ for a month and 2,900 ₽ for three months."),
    (MONTH, "The price is 2,900 ₽ and 8,700 ₽ for three months."),
    (WEEK, "Three workouts each month make a steady pace."),
    (WEEK, "Three workouts make a steady pace."),
    (WEEK, "Two workouts each week make a steady pace."),
    (SLOTS, "There are three times open with the expert on Monday: 10:00 and 17:30."),
    ("The expert sees you in two sessions.", "The expert sees you two times a week."),
    ("You train once a month.", "You train for a month."),
]


@pytest.mark.parametrize(("authored", "candidate"), SAME)
def test_the_same_amounts(authored: str, candidate: str) -> None:
    found = case(Cue("present", authored, "en"), candidate)
    assert not [*new_number(found), *lost_number(found), *moved_number(found), *exchanged(found)]


@pytest.mark.parametrize(("authored", "candidate"), OTHER)
def test_other_amounts(authored: str, candidate: str) -> None:
    found = case(Cue("present", authored, "en"), candidate)
    assert [*new_number(found), *lost_number(found), *moved_number(found), *exchanged(found)]

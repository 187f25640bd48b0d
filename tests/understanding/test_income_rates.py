"""An income of a week or a year is put to the lead by the month, one of a day asked again; a dialled +1 is no yes."""

from __future__ import annotations

from datetime import datetime

import pytest

from engine.understanding.reading import Ask
from engine.understanding.text import read_text
from engine.understanding.values import TYPES
from engine.value import Money

NOW = datetime.fromisoformat("2026-11-20T12:00")


def monthly(text: str) -> list[tuple[object, bool]]:
    found = TYPES["money"](read_text(text), Ask("money", NOW, unit="month"))
    return [(one.value.low, one.repaired) for one in found if isinstance(one.value, Money)]


@pytest.mark.parametrize(
    ("text", "sums"),
    [
        ("15k a week", [(65_000, True)]),
        ("15 тысяч рублей в неделю", [(65_000, True)]),
        ("600k per year", [(50_000, True)]),
        ("30k a month", [(30_000, False)]),
        ("30 тысяч в месяц", [(30_000, False)]),
        ("40k", [(40_000, False)]),
        ("2k a day", []),
        ("3000 в день", []),
    ],
)
def test_an_income_is_one_of_a_month(text: str, sums: list[tuple[object, bool]]) -> None:
    assert monthly(text) == sums


@pytest.mark.parametrize(("text", "yes"), [("+1", True), ("actually use my whatsapp +1 (415) 555-0132", False)])
def test_a_dialled_code_is_no_yes(text: str, yes: bool) -> None:
    assert bool(TYPES["yes_no"](read_text(text), Ask("yes_no", NOW, locale="en"))) is yes

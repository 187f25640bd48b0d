"""What stands on a button when a lead is asked which of two things he meant."""

from __future__ import annotations

import pytest

from engine.buttons import intent_label
from engine.flow import Flow
from engine.script import compile_script

FLOW = Flow.model_validate(
    {
        "id": "a",
        "start": "here",
        "states": {"here": {"say": "Да", "outcome": "won"}},
        "objections": {
            "price": {
                "title": {"ru": "Дорого", "en": "Too expensive"},
                "hear": {"phrases": ["это для меня слишком дорого"]},
                "replies": ["Можно частями."],
            }
        },
        "answers": {
            "cost": {
                "hear": {"words": ["почём"], "phrases": ["сколько это будет стоить", "какая цена", "how much is it"]},
                "reply": "Недорого.",
            },
            "bare": {"hear": {"words": ["почта"]}, "reply": "Да."},
        },
    }
)


@pytest.mark.parametrize(
    ("kind", "name", "locale", "label"),
    [
        ("objection", "price", "ru", "Дорого"),
        ("objection", "price", "en", "Too expensive"),
        ("answer", "cost", "ru", "какая цена"),
        ("answer", "cost", "en", "how much is it"),
        ("answer", "bare", "en", "почта"),
    ],
)
def test_a_title_or_the_shortest_plain_example(kind: str, name: str, locale: str, label: str) -> None:
    assert intent_label(compile_script(FLOW, "f"), kind, name, locale) == label

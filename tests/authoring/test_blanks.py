"""Look-alikes of the space: told and read as spaces where YAML wants one, left alone inside texts."""

from __future__ import annotations

import pytest

from engine.authoring.blanks import unblanked
from engine.authoring.reader import read

SOUND = [
    "say: 9\u00a0000 ₽",
    "say: |\n  цены:\n  \u00a0 слово: да\nnext: done",
    'say: "а\u00a0— б: в"',
    "- Цена\u00a0: 5",
]


@pytest.mark.parametrize("source", SOUND)
def test_a_no_break_space_of_a_text_is_its_own(source: str) -> None:
    assert unblanked(source) == (source, ())


@pytest.mark.parametrize(
    ("source", "repaired", "column"),
    [
        ("a:\n\u00a0\u00a0b: c", "a:\n  b: c", 1),
        ("a:\u00a0b", "a: b", 3),
        ("-\u00a0a", "- a", 2),
        ("- \u2009a: b", "-  a: b", 3),
        ("a:\n  -\u00a0b:\u202fc", "a:\n  - b: c", 4),
    ],
)
def test_a_line_is_told_once_and_read_as_it_was_meant(source: str, repaired: str, column: int) -> None:
    text, blames = unblanked(source)
    assert text == repaired
    assert [(blame.rule, blame.place.column) for blame in blames] == [("blank", column)]


def test_blanks_around_a_plain_text_are_none_of_it() -> None:
    root = read('a: \u00a0b\u200b\nc: "\u00a0d"\n').root
    assert root is not None
    assert [value.text for _, value in root.pairs] == ["b", "\u00a0d"]

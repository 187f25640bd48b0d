"""How the vocabulary is written: a typed ``step``, and the kinds of words a step may take.

``step`` fits any keyword: «Дано лид пишет …» and «Когда лид пишет …» are the same step. Every step has
a Russian and an English form, one decorator each.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Protocol, TypeVar, cast

import behave
from behave import register_type

from engine.literals import DAY, HOUR, MINUTE, MONTH, WEEK, parse_duration

Step = TypeVar("Step", bound=Callable[..., None])


class Row(Protocol):
    """One row of a table: cells by heading."""

    def __getitem__(self, heading: str) -> str:
        """Return a cell."""
        ...


class Table(Protocol):
    """behave's table: ``headings``, then rows."""

    headings: list[str]
    rows: list[Row]


class Context(Protocol):
    """What behave hands to every step; ``text`` and ``table`` are behave's own names."""

    world: Any
    feature: Any
    text: str | None
    table: Table | None


def step(words: str) -> Callable[[Step], Step]:
    """Bind a function to the words of a step, whatever keyword stands before them."""
    return cast("Callable[[Step], Step]", behave.step(words))


_UNITS = {
    "секунд": 1,
    "second": 1,
    "минут": MINUTE,
    "minute": MINUTE,
    "час": HOUR,
    "hour": HOUR,
    "ден": DAY,
    "дн": DAY,
    "day": DAY,
    "недел": WEEK,
    "week": WEEK,
    "месяц": MONTH,
    "month": MONTH,
}
_KINDS = {
    "слот": "slot",
    "slot": "slot",
    "возражение": "objection",
    "objection": "objection",
    "вопрос": "answer",
    "answer": "answer",
    "намерение": "intent",
    "intent": "intent",
}
_QUOTED = r'"[^"]*"|«[^»]*»'
_SPAN = rf"\d+ (?:{'|'.join(_UNITS)})\w*|\d+[a-z]+"


def quoted(text: str) -> str:
    """Words in "straight" or «Russian» quotes; the one kind may stand inside the other."""
    return text[1:-1]


def listed(text: str) -> list[str]:
    """Several words in quotes, with commas between."""
    return [one[1:-1] for one in re.findall(_QUOTED, text)]


def word(text: str) -> str:
    """One word without spaces: the name of a script, state, slot, stage."""
    return text


def span(text: str) -> int:
    """How long, in seconds: ``2 часа``, ``3 days``, ``90d``."""
    number, _, unit = text.partition(" ")
    seconds = next((size for stem, size in _UNITS.items() if unit.startswith(stem)), None) if unit else None
    return int(number) * seconds if seconds else parse_duration(text) or 0


def moment(text: str) -> str:
    """When, on the clock of the script's zone: ``2026-11-20 12:00``."""
    return text


def kind(text: str) -> str:
    """Which kind of thing was heard."""
    return _KINDS[text.lower()]


_TYPES: dict[str, tuple[Callable[[str], Any], str]] = {
    "Quoted": (quoted, _QUOTED),
    "Listed": (listed, rf"(?:{_QUOTED})(?:,\s*(?:{_QUOTED}))*"),
    "Word": (word, r"\S*[^\s:]"),
    "Span": (span, _SPAN),
    "Moment": (moment, r"\d{4}-\d{2}-\d{2} \d{1,2}:\d{2}"),
    "Heard": (kind, "|".join(_KINDS)),
}
for _convert, _pattern in _TYPES.values():
    _convert.pattern = _pattern  # type: ignore[attr-defined]
register_type(**{name: convert for name, (convert, _) in _TYPES.items()})

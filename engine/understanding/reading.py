"""The two nouns every value grammar speaks: what is asked of it, and what it read."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from engine.value import Number, Value


@dataclass(frozen=True, slots=True)
class Option:
    """One option of a choice: its id and the words it answers to (the first is the button)."""

    id: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ask:
    """What a grammar reads by. ``now`` is local time in the flow's zone, without an offset.

    ``awaited`` is true when this is the slot that was asked: a bare number counts only then.
    """

    type: str
    now: datetime
    locale: str = "ru"
    region: str = "RU"
    awaited: bool = True
    options: tuple[Option, ...] = ()
    low: Number | None = None
    high: Number | None = None
    unit: str | None = None
    currency: str | None = None
    future: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """A value heard, with its evidence: the place in the raw text and the rule that read it.

    ``evident``: the words carry their own mark (a currency, a unit, an ``@``), so that the value
    may be taken without having been asked for. ``others``: close readings of the same words.
    ``repaired``: something was guessed (a typo, a missing dot), so it is worth confirming.
    """

    value: Value | None
    start: int
    end: int
    rule: str
    evident: bool = False
    repaired: bool = False
    others: tuple[Value, ...] = field(default=())

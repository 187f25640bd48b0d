"""Where the examples of a class stand together, and how near a sentence is to that."""

from __future__ import annotations

from collections.abc import Iterable
from math import sqrt
from operator import mul
from typing import Final, NamedTuple

from .vectors import Point, unit

TRIFLE: Final = 1e-9


class Middle(NamedTuple):
    """The sum of the places of a class's examples: how long it is, and where it points."""

    length: float
    place: Point


def middle_of(places: Iterable[Point]) -> Middle | None:
    """Return the middle of places, of which each is one long; ``None`` where there is none."""
    total = [sum(column) for column in zip(*places, strict=True)]
    place = unit(total)
    return Middle(sqrt(sum(number * number for number in total)), place) if place else None


def near(place: Point, middle: Middle) -> float:
    """Return how near a place is to a middle, -1 to 1; 0 for a place that is nowhere."""
    return float(sum(map(mul, place, middle.place)))


def apart(nearness: float, middle: Middle) -> float:
    """Return how near one of the examples themselves is to the middle of the others: nothing is added up anew."""
    square = middle.length**2 - 2 * middle.length * nearness + 1
    return (middle.length * nearness - 1) / sqrt(square) if square > TRIFLE else 0.0

"""What a number claims: the noun that cue and candidate are compared by."""

from __future__ import annotations

from dataclasses import dataclass

from engine.value import Number

_CLOSE_BOUNDS = (frozenset({"span", "within"}), frozenset({"span", ""}), frozenset({"per", ""}))


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim in numbers. ``low`` and ``high`` are in the base unit; ``where`` are offsets in the raw text."""

    kind: str  # amount, clock, date, calendar, place, every
    low: Number | str
    high: Number | str
    unit: str
    bound: str
    per: str
    where: tuple[int, int]

    def same(self, other: Claim) -> bool:
        """Tell whether two claims say the same, however they are spelt."""
        mine, theirs = (self.kind, self.low, self.high, self.per), (other.kind, other.low, other.high, other.per)
        counted = frozenset({self.unit, other.unit})  # «двух раз в неделю», «двух в неделю»
        same_unit = len(counted) == 1 or (bool(self.per) and counted == {"times", ""})
        return mine == theirs and same_unit and _near(self.bound, other.bound, self.unit)


def _near(one: str, other: str, unit: str) -> bool:
    lasting = frozenset({"within", ""}) if unit in ("month", "year") else frozenset()
    if "over-span" in (one, other):  # "over half a year", "over 10 months"
        return {one, other} <= {"over-span", "over", "span", ""}
    return one == other or frozenset({one, other}) in (*_CLOSE_BOUNDS, lasting)

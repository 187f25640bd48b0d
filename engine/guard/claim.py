"""What a number claims: the noun that cue and candidate are compared by."""

from __future__ import annotations

from dataclasses import dataclass, replace

from engine.value import Number

_LASTING = frozenset({"minute", "day", "month", "year", "working day", "calendar day"})
_DAY = 24 * 60  # minutes
_UNTIL = frozenset({"upto", "under"})
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
        if self.unit != other.unit and {self.unit, other.unit} == {"minute", "day"}:
            return _in_days(self).same(_in_days(other)) if _whole_days(self) and _whole_days(other) else False
        mine, theirs = (self.kind, self.low, self.high, self.per), (other.kind, other.low, other.high, other.per)
        counted = frozenset({self.unit, other.unit})  # «двух раз в неделю», «двух в неделю»
        same_unit = len(counted) == 1 or (bool(self.per) and counted == {"times", ""})
        if self.kind == other.kind == "date" and self.high == other.high == "day":  # «до 25 числа», "by the 25th"
            return self.low == other.low and (self.bound in _UNTIL) == (other.bound in _UNTIL)
        if self.kind == other.kind == "clock" and {self.bound, other.bound} == _UNTIL:
            return mine == theirs  # "until 18:00" is "before 18:00"
        if self.kind == other.kind == "clock" and "by" in (self.bound, other.bound):
            return mine == theirs and {self.bound, other.bound} <= {"by", "", *_UNTIL}
        if self.kind == other.kind == "clock" and {self.bound, other.bound} == {"from", "after"}:
            return mine == theirs  # «не раньше 12:00», «после 12:00»
        return mine == theirs and same_unit and _near(self.bound, other.bound, self.unit)


def _whole_days(claim: Claim) -> bool:
    return claim.unit == "day" or not any(isinstance(one, str) or one % _DAY for one in (claim.low, claim.high))


def _in_days(claim: Claim) -> Claim:
    """«24 часа» are «сутки»."""
    if claim.unit == "day" or isinstance(claim.low, str) or isinstance(claim.high, str):
        return claim
    return replace(claim, low=claim.low / _DAY, high=claim.high / _DAY, unit="day")


def _near(one: str, other: str, unit: str) -> bool:
    lasting = frozenset({"within", ""}) if unit in _LASTING else frozenset()
    if unit == "minute" and {one, other} == {"span", "per"}:
        return True  # «за 10 минут до приёма», «на 10 минут раньше»
    if not unit and {one, other} == {"span", "per"}:
        return True  # «за двоих», «на двоих»
    if unit in ("km", "m", "mile") and {one, other} == {"within", "upto"}:
        return True  # "within 30 km" is "up to 30 km"
    if "over-span" in (one, other):  # "over half a year", "over 10 months"
        return {one, other} <= {"over-span", "over", "span", ""}
    return one == other or frozenset({one, other}) in (*_CLOSE_BOUNDS, lasting)

"""Amounts that English names by the unit alone, or by a word that also counts how often."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from engine.guard.claim import Claim
from engine.guard.term import Text
from engine.understanding.words import bag

_ONE_UNIT: Final = re.compile(r"(?:for )?(?:a|an|one|1) (hour|day|week|month|quarter|year)", re.IGNORECASE)
_AT: Final = re.compile(r"\bat\s*$", re.IGNORECASE)
_STARTS: Final = re.compile(r"\b(?:start|starts|starting|begin|begins|beginning) at\b", re.IGNORECASE)
_ROWS: Final = bag("day week month year lesson class step part module chapter unit level stage floor")
SIZES: Final = frozenset({"m2", "m", "m3", "km", "kg", "t", "l"})
_BEING: Final = re.compile(
    r"(?:\b(?:be|is|are|am|turn|turned|turns|children|kids|aged|teenagers|pupils)|['’](?:re|s|m))"
    r"(?:\s+(?:aged|between|from))*\s*$",
    re.IGNORECASE,
)
_AGED: Final = 3 * 12  # months from which a length of time is likely an age
_SLOTS: Final = bag("slot slots opening openings window windows")


def lone(claim: Claim, text: Text) -> str:
    """Return the unit that a claim names one of: "a month costs 900" is "900 for one month"."""
    found = _ONE_UNIT.fullmatch(text.raw[claim.where[0] : claim.where[1]])
    return found.group(1).lower() if found and (claim.kind == "every" or claim.low == claim.high) else ""


def slots(times: Claim, bare: Claim, text: Text) -> bool:
    """Whether "two times are open" tells of two slots: hours to choose from, and not how often."""
    if times.unit != "times" or times.per or bare.unit or bare.per or not bare.same(replace(times, unit="")):
        return False
    after = next((term for term in text.terms if term.start >= bare.where[1]), None)
    return after is not None and bool(after.keys & _SLOTS)


def aged(bare: Claim, text: Text, years: Claim, other: Text) -> bool:
    """Whether "you are at least 21" tells the age that is named in full: "from 21 years of age"."""
    if bare.unit or years.unit != "month" or isinstance(bare.low, str) or isinstance(bare.high, str):
        return False
    if bare.low * 12 < _AGED or not _BEING.search(text.raw[: bare.where[0]]):
        return False
    told = replace(bare, unit="month", low=bare.low * 12, high=bare.high * 12)
    named = other.raw[max(years.where[0] - 16, 0) : years.where[1] + 16].lower()
    return years.same(told) and any(word in named for word in ("age", "old", "young", "child", "kid", "teen"))


def per_one(paced: Claim, bare: Claim, claims: tuple[Claim, ...]) -> bool:
    """Whether "one square metre costs 8,500" is "8,500 per square metre"."""
    if paced.per not in SIZES or bare.per or not paced.same(replace(bare, per=paced.per)):
        return False
    return any(one.unit == paced.per and one.low == one.high == 1 for one in claims)


def started(bare: Claim, text: Text, claims: tuple[Claim, ...], full: Claim) -> bool:
    """Whether "starts at" goes on: "a small one starts at 1,200, a large one at 2,700" is from 2,700."""
    if bare.bound or full.bound != "from" or not full.same(replace(bare, bound="from")):
        return False
    if not _AT.search(text.raw[: bare.where[0]]):
        return False
    begun = next((one.start for one in text.sentences if one.start <= bare.where[0] < one.end), 0)
    earlier = [one for one in claims if begun <= one.where[0] < bare.where[0] and one.unit == bare.unit]
    return (
        bool(earlier)
        and all(_STARTS.match(text.raw, one.where[0]) or _AT.search(text.raw[: one.where[0]]) for one in earlier)
        and _STARTS.match(text.raw, earlier[0].where[0]) is not None
    )


def placed(place: Claim, text: Text, bare: Claim, other: Text) -> bool:
    """Whether "day ten" is "the tenth day": the number of a thing in a row, told before it or behind it."""
    if place.kind != "place" or bare.kind != "amount" or bare.unit or bare.per or bare.bound:
        return False
    if (place.low, place.high) != (bare.low, bare.high):
        return False
    after = next((one for one in text.terms if one.start >= place.where[1]), None)
    before = next((one for one in reversed(other.terms) if one.end <= bare.where[0]), None)
    if after is None or before is None or after.text not in _ROWS:
        return False
    return after.text == before.text and not other.raw[before.end : bare.where[0]].strip()

"""Amounts that English names by the unit alone, or by a word that also counts how often."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from engine.guard.claim import Claim
from engine.guard.term import Text
from engine.understanding.words import bag

_ONE_UNIT: Final = re.compile(r"(?:for )?(?:a|an|one|1) (hour|day|week|month|quarter|year)", re.IGNORECASE)
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

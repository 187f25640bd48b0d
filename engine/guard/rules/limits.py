"""Which side of a day a thing is on: «до 30 августа» told as «с 30 августа», "until Friday" as "from Friday"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, Literal

from engine.guard.case import Case
from engine.guard.claim import Claim
from engine.guard.term import Text
from engine.guard.violation import Violation

Side = Literal["until", "since", "unsure", "on"]

_OTHER: Final[dict[str, Side]] = {"until": "since", "since": "until"}
_DAYS: Final = frozenset({"date", "calendar"})
_BETWEEN: Final = r"(?:\s+(?:the|this|next|конца|начала|вечера|утра|концу|этой|этого|следующ\w+|ближайш\w+))*\s*$"
_NOT: Final = re.compile(rf"\b(?:not?|never|не)\s+(?:until|till|before|by|up to|до)\b{_BETWEEN}", re.IGNORECASE)
_UNTIL: Final = re.compile(
    r"\b(?:до|к|ко|не позднее|не позже|until|till|up to|before|by|through|(?:no|not) later than)\b" + _BETWEEN,
    re.IGNORECASE,
)
_SINCE: Final = re.compile(
    r"\b(?:от|с|со|после|не раньше|не ранее|from|since|after|starting|as of|(?:no|not) (?:earlier|sooner) than)\b"
    rf"(?:\s+on)?{_BETWEEN}",
    re.IGNORECASE,
)
_BEFORE_DAY: Final = re.compile(r"(\D*?)(?:[A-Z][a-z]+\s+)?\d")  # "by the 25th", "no later than June 28"
_RANGE: Final = re.compile(r"(?:\b(?:to|по|и|and)|[-–—])\s*$", re.IGNORECASE)
_BOUNDING: Final = re.compile(
    r"последн|крайн|финальн|истека|истеч|заканчив|законч|конч|заверш|срок|начина|начн|начал|старт|откры|закры|жд[её]м"
    r"|\b(?:last|latest|final|expir\w+|end(?:s|ing|ed)?|deadline|due|starts?|starting|begin\w*|opens?|runs? out)\b"
    r"|\bcloses?\b",
    re.IGNORECASE,
)  # of these a bare date may be the bound
_DENYING: Final = frozenset({"не", "нет", "нельзя", "not", "no", "cannot", "закрыты", "закрыт", "закрыто", "closed"})


def limit(case: Case) -> Iterator[Violation]:
    """A day that ends a term told as the day that begins it, or the other way round; a date told as a term's end.

    What is not so until a day is so from that day on: a denial may turn the side.
    """
    script = [(one, _side(one, case.authored)) for one in case.authored_claims if one.kind in _DAYS]
    said = [(one, _side(one, case.said)) for one in case.said_claims if one.kind in _DAYS]
    for claim, side in said:
        theirs = {other for one, other in script if _same_day(one, claim)}
        own = {other for one, other in said if _same_day(one, claim)}
        exchanged = side in _OTHER and theirs == {_OTHER[side]}
        moved = claim.kind == "date" and {side, *theirs} in ({"until", "on"}, {"since", "on"})
        if theirs.isdisjoint(own) and (exchanged or (moved and not any(map(_bounded, (case.said, case.authored))))):
            yield case.found("number", *claim.where)


def _bounded(text: Text) -> bool:
    """Whether a word says that something begins or ends on its day: «карта истекает 30 ноября»."""
    return _BOUNDING.search(text.raw) is not None


def _same_day(one: Claim, other: Claim) -> bool:
    return (one.kind, one.low, one.high) == (other.kind, other.low, other.high)


def _side(claim: Claim, text: Text) -> Side:
    """Return on which side of its day a text has a thing."""
    start, end = claim.where
    inner = _BEFORE_DAY.match(text.raw, start, end)
    heads = text.raw[:start], text.raw[: inner.end(1) if inner else start]  # «до 25 числа» is one claim
    sentence = next((one for one in text.sentences if one.start <= start < one.end), None)
    near = [one for one in text.terms if sentence and sentence.start <= one.start < sentence.end]
    behind = [one.clause for one in near if one.end > start]  # a date in digits is no term of its own
    clause = behind[0] if behind else near[-1].clause if near else -1
    denied = any(one.text in _DENYING for one in text.terms if one.clause == clause)
    if denied or any(_NOT.search(head) or _RANGE.search(head) for head in heads):
        return "unsure"
    if any(map(_UNTIL.search, heads)):
        return "until"
    return "since" if any(map(_SINCE.search, heads)) else "on"

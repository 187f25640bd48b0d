"""What a guard compares: a sum with a sum, a length of time with a length of time."""

from __future__ import annotations

from engine.authoring.checks.guards import pairs, readable
from engine.authoring.review import Check, Review
from engine.guards import Literal, Name, written_at

_MEASURED = frozenset(("integer", "number", "money", "area", "rooms"))


def kinds(review: Review) -> None:
    """A sum compared with a length of time, a length of time with a bare number: never true, or never what is meant."""
    if review.lost("slots"):
        return
    for when, guard in readable(review):
        for left, right in pairs(guard.term):
            for subject, value in ((left, right), (right, left)):
                kind = _kind(review, subject)
                if not isinstance(subject, Name) or not kind:
                    continue
                if isinstance(value, Literal) and not _fits(kind, value):
                    shown = written_at(when.source, value.column)
                    place = review.positions.within(when.path, value.column, len(shown))
                    review.tell(f"compare-{kind}", place, name=subject.id, text=shown)
                elif isinstance(value, Name) and value is right and {kind, _kind(review, value)} == {"sum", "time"}:
                    place = review.positions.within(when.path, value.column, len(value.id))
                    review.tell("compare-kinds", place, name=value.id, other=subject.id)


def _kind(review: Review, subject: Name | Literal) -> str:
    """Return what a slot measures: a sum or another number, a length of time, a moment; nothing for the rest."""
    slot = review.flow.slots.get(subject.id) if isinstance(subject, Name) else None
    if slot is None or not isinstance(subject, Name) or not review.whole("slots", subject.id, "type"):
        return ""
    if slot.type in _MEASURED:
        return "sum"
    return {"duration": "time", "datetime": "moment"}.get(slot.type, "")


def _fits(kind: str, value: Literal) -> bool:
    """Tell whether a number, a duration or a quoted text can be compared with a slot; zero is zero of anything."""
    if isinstance(value.value, str):
        return kind == "moment"
    if value.value == 0:
        return kind != "moment"
    if kind == "time":
        return value.seconds is not None
    return kind == "sum" and value.value != value.seconds


CHECKS: tuple[Check, ...] = (kinds,)

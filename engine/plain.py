"""Values and what was heard as plain data, in the shapes that programs read (DESIGN section 9)."""

from __future__ import annotations

from typing import Any

from engine.event import Event
from engine.value import Moment, Money, Number, Quantity, Value


def plain_value(value: Value | None) -> Any:
    """Return a value as JSON: ranges as ``low`` and ``high``, times as local ISO without an offset."""
    match value:
        case Money():
            return {"low": whole(value.low), "high": whole(value.high), "currency": value.currency}
        case Quantity():
            return {"low": whole(value.low), "high": whole(value.high)}
        case Moment():
            end = None if value.end is None else value.end.isoformat()
            return {"from": value.start.isoformat(), "to": end, "grain": value.grain, "part": value.part}
    return value


def whole(number: Number | None) -> Number | None:
    """Return a float that is a whole number as an integer."""
    return int(number) if isinstance(number, float) and number.is_integer() else number


def plain_event(event: Event) -> dict[str, str]:
    """Return what was heard: its kind, its name and the lead's words."""
    return {"kind": event.kind, "name": event.name, "span": event.evidence.span}

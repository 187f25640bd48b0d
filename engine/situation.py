"""What a guard may look at, and whether it is true: yes, no, or unknown where it compares an unfilled slot.

A row fires only on true. A slot alone asks: filled, and neither no nor zero. A range compares by its
middle, an open one by its known end (DESIGN section 5).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from engine.flow import Flow
from engine.guards import BUILT_IN, Among, Compare, Join, Literal, Name, Not, Term, parse_guard
from engine.value import Moment, Money, Quantity, Value, middle


@dataclass(frozen=True, slots=True)
class Situation:
    """What a guard may look at: ``choices`` are the option ids of the choice slots, ``durations`` the slots of time."""

    slots: Mapping[str, Value]
    declared: frozenset[str] = frozenset()
    choices: Mapping[str, frozenset[str]] = field(default_factory=dict)
    stage: str | None = None
    open: bool = True
    returning: bool = False
    source: str | None = None
    durations: frozenset[str] = frozenset()


def durations(flow: Flow) -> frozenset[str]:
    """Return the slots that hold a length of time."""
    return frozenset(name for name, slot in flow.slots.items() if slot.type == "duration")


def holds(guard: str, situation: Situation) -> bool:
    """Tell whether a guard is true now; unknown is not true."""
    return evaluate(parse_guard(guard).term, situation) is True


def evaluate(term: Term, now: Situation) -> bool | None:
    """Return true, false or unknown (``None``)."""
    match term:
        case Join(word, left, right):
            first = evaluate(left, now)
            if first is (word == "or"):
                return first
            second = evaluate(right, now)
            if second is (word == "or"):
                return second
            return None if first is None or second is None else first if word == "and" else second
        case Not(inner):
            known = evaluate(inner, now)
            return None if known is None else not known
        case Compare(left, sign, right):
            return _compare(_read(left, right, now), sign, _read(right, left, now))
        case Among(left, choices):
            value = _read(left, choices[0], now)
            found = [_compare(value, "==", _read(choice, left, now)) for choice in choices]
            return True if True in found else None if None in found else False
        case Name() | Literal():
            return filled(_read(term, None, now))


def filled(value: object) -> bool:
    """Tell whether a value is there and is neither no nor zero."""
    if isinstance(value, Quantity | Money):
        return middle(value) != 0
    return value is not None and value is not False and value != 0 and value != ""


def _read(term: Name | Literal, beside: Name | Literal | None, now: Situation) -> object:
    if isinstance(term, Literal):
        return term.beside(duration=isinstance(beside, Name) and beside.id in now.durations)
    if isinstance(beside, Name) and term.id in now.choices.get(beside.id, ()):
        return term.id
    if term.id in now.declared:
        return now.slots.get(term.id)
    if term.id in BUILT_IN:
        return getattr(now, term.id)
    return {"yes": True, "true": True, "no": False, "false": False}.get(term.id, term.id)


def _compare(left: object, sign: str, right: object) -> bool | None:
    left, right = _plain(left), _plain(right)
    if left is None or right is None:
        return None
    if sign in ("==", "!="):
        return (left == right) is (sign == "==")
    if isinstance(left, int | float) and isinstance(right, int | float):
        return {"<": left < right, "<=": left <= right, ">": left > right, ">=": left >= right}[sign]
    return None


def _plain(value: object) -> object:
    if isinstance(value, Quantity | Money):
        return middle(value)
    if isinstance(value, Moment):
        return value.start.isoformat(timespec="minutes")
    return value.casefold() if isinstance(value, str) else value

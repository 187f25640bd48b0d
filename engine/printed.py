"""A slot's value inside a text: as people write it, and through the filters of the language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from engine import printing
from engine.flow import Slot
from engine.situation import filled
from engine.value import Moment, Money, Quantity, Value, middle


@dataclass(frozen=True, slots=True)
class Printed:
    """A slot's value inside a template: prints as people write it, is false when unfilled, no or zero."""

    value: Value | None
    slot: Slot
    locale: str

    def __bool__(self) -> bool:
        """Tell what ``{% if name %}`` asks."""
        return filled(self.value)

    def __str__(self) -> str:
        """Print the value; nothing for an unfilled slot."""
        if self.value is None:
            return ""
        if self.slot.type == "choice" and isinstance(self.value, str):
            return label(self.slot, self.value, self.locale)
        return printing.show(self.value, self.slot.type, self.locale, self.slot.currency)


def label(slot: Slot, option: str, locale: str) -> str:
    """Return the button text of an option (the id itself where the script lost it)."""
    labels = slot.options.get(option)
    return labels.button(locale) if labels else option


def _only(value: object) -> Any:
    return value.value if isinstance(value, Printed) else value


def _locale(value: object) -> str:
    return value.locale if isinstance(value, Printed) else "ru"


def _money(value: object) -> str:
    inner = _only(value)
    if isinstance(inner, Quantity | Money):
        return printing.money(inner, _locale(value))
    return str(value)


def _date(value: object) -> str:
    inner = _only(value)
    return f"{inner.start:%d.%m.%Y}" if isinstance(inner, Moment) else str(value)


def _time(value: object) -> str:
    inner = _only(value)
    return printing.clock(inner.start) if isinstance(inner, Moment) else str(value)


def _day(value: object) -> str:
    inner = _only(value)
    return printing.day(inner.start, _locale(value)) if isinstance(inner, Moment) else str(value)


def _first_name(value: object) -> str:
    return str(value).split(" ", 1)[0]


def _lower(value: object) -> str:
    return str(value).lower()


def _plural(value: object, *forms: str) -> str:
    inner = _only(value)
    count = middle(inner) if isinstance(inner, Quantity | Money) else inner
    if not isinstance(count, int | float) or not forms:
        return str(value)
    return f"{value} {printing.plural(count, forms, _locale(value))}"


FILTERS = {
    "money": _money,
    "date": _date,
    "time": _time,
    "day": _day,
    "first_name": _first_name,
    "lower": _lower,
    "plural": _plural,
}

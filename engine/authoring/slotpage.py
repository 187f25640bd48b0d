"""A slot on the page of a script: its question, its second tries, its buttons and what comes of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from engine.authoring.pagewords import label
from engine.flow import Slot, Text

Sayer = Callable[[int, str, Text, str], Iterator[tuple[int, str]]]


def question(name: str, slot: Slot, asked: bool, locale: str, said: Sayer) -> Iterator[tuple[int, str]]:
    """Yield the lines of a slot; of one that an earlier state asks, its name only."""
    if asked:
        yield 4, f"? {name} ({label('asked', locale)})"
        return
    yield from said(4, f"? {name} ({slot.type}{_bounds(slot)})", slot.ask or "", locale)
    if slot.options:
        buttons = " | ".join(f"{labels.button(locale)} = {id_}" for id_, labels in slot.options.items())
        yield 8, f"{label('options', locale)}: {buttons}"
    if slot.consent is not None:
        yield from said(8, label("consent", locale), slot.consent, locale)
    for again in slot.again:
        yield from said(8, label("again", locale), again, locale)
    yield 8, f"{label('otherwise', locale)} → {slot.otherwise}"
    if slot.react is not None:
        yield from said(8, label("react", locale), slot.react, locale)


def _bounds(slot: Slot) -> str:
    if slot.min is None and slot.max is None:
        return ""
    return f", {'' if slot.min is None else slot.min}…{'' if slot.max is None else slot.max}"

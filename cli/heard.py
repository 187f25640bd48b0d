"""What was heard in a text as a table: what it was taken for, the lead's words, the rule, and what else was close."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from cli.hearing import INTENT, Request, checked, listen, read_builtin, read_value, script
from cli.settings import either, language
from engine.event import Event
from engine.printing import show
from engine.understanding.reading import Reading
from engine.understanding.values import TYPES
from engine.value import Money, Quantity, Value

if TYPE_CHECKING:
    from rich.table import Table

ALONE = tuple(name for name in TYPES if name not in ("choice", "file", "text"))  # those a text alone can be read by


@dataclass(frozen=True, slots=True)
class Row:
    """One thing heard, in words for the reader."""

    what: str
    value: str
    words: str
    rule: str
    others: str


def rows(request: Request) -> list[Row]:
    """Return what is heard: by the script, by the type, or with neither by every type and built-in intent.

    Raises ``BadRequest`` and whatever ``load_script`` raises.
    """
    if request.flow is not None:
        return [_event_row(event, request) for event in listen(checked(request))]
    if request.type is not None:
        return _typed(checked(request))
    return [row for kind in (*ALONE, INTENT) for row in _typed(checked(replace(request, type=kind)))]


def _typed(request: Request) -> list[Row]:
    if request.type == INTENT:
        return [_event_row(event, request) for event in read_builtin(request.text, request.locale or "ru")]
    return [_reading_row(reading, request) for reading in read_value(request) if reading.value is not None]


def _reading_row(reading: Reading, request: Request) -> Row:
    kind, locale = request.type or "", language()
    values = [_shown(value, kind, locale) for value in (reading.value, *reading.others) if value is not None]
    rule = reading.rule + (either(", неточно", ", unsure") if reading.repaired else "")
    return Row(kind, values[0], request.text[reading.start : reading.end], rule, "; ".join(values[1:]))


def _event_row(event: Event, request: Request) -> Row:
    evidence = event.evidence
    rule = f"{evidence.rule} {evidence.confidence:.2f}"
    rule += either(", исправляет", ", corrects") if event.corrects else ""
    rule += "" if event.sure else either(", неточно", ", unsure")
    values = [_slot_value(event, value, request) for value in (event.value, *event.others) if value is not None]
    first = values[0] if event.value is not None else ""
    others = "; ".join(values[1:] if event.value is not None else values)
    return Row(f"{event.kind} {event.name}", first, evidence.span, rule, others)


def _slot_value(event: Event, value: Value, request: Request) -> str:
    from engine.buttons import printed

    loaded = script(request.flow or "")
    slot = loaded.script.flow.slots[event.name]
    return printed(slot, value, request.locale or loaded.script.flow.language)


def _shown(value: Value, kind: str, locale: str) -> str:
    if isinstance(value, Money) and value.currency is None:
        return show(Quantity(value.low, value.high), "number", locale)  # nothing was said of roubles
    return value if isinstance(value, str) and kind != "phone" else show(value, kind, locale)


def table(found: list[Row]) -> Table:
    """Return the rows as a table."""
    from rich import box
    from rich.table import Table
    from rich.text import Text

    drawn = Table(box=box.SIMPLE_HEAD, header_style="dim", pad_edge=False, show_edge=False)
    for russian, english in (
        ("услышано", "heard"),
        ("значение", "value"),
        ("слова", "words"),
        ("правило", "rule"),
        ("ещё близко", "also close"),
    ):
        drawn.add_column(either(russian, english), overflow="fold")
    for row in found:
        cells = (row.what, row.value, f"«{row.words}»", row.rule, row.others)
        styles = ("bold", "green", "", "dim", "dim")
        drawn.add_row(*(Text(_line(cell), style) for cell, style in zip(cells, styles, strict=True)))
    return drawn


def _line(text: str) -> str:
    """Return a text on one line, without the control signs that would steer the terminal."""
    line = "".join(sign for sign in " ".join(text.split()) if sign.isprintable())
    return line if len(line) <= 120 else line[:119] + "…"

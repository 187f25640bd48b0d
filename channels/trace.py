"""What decided a turn, as a compact panel: for authors who ask why the bot said that."""

from __future__ import annotations

from collections.abc import Iterator

from rich import box
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from channels.captions import Language, caption
from channels.screen import safe
from engine.burst import message_of
from engine.buttons import printed
from engine.effect import Alert, Consent, Effect
from engine.event import Event
from engine.hours import local
from engine.printing import clock, day
from engine.script import Script
from engine.session import Session, Turn
from engine.value import Value


def panel(script: Script, before: Session | None, turn: Turn, language: Language) -> Panel:
    """Return the record of a turn; ``before`` is the session it began with, nothing at the opening."""
    grid = Table.grid(padding=(0, 2))
    grid.add_column(style="dim", no_wrap=True)
    grid.add_column(overflow="fold")
    for name, text in _rows(script, before, turn, language):
        if text.plain:
            grid.add_row(caption(name, language), text)
    title = caption("turn", language, number=turn.number)
    return Panel(grid, title=title, title_align="left", box=box.ROUNDED, border_style="dim", expand=False)


def _rows(script: Script, before: Session | None, turn: Turn, language: Language) -> Iterator[tuple[str, Text]]:
    session = turn.session
    if turn.heard:
        yield "heard", Text("\n").join(_heard(script, turn, event, language) for event in turn.heard)
    elif turn.incoming.kind == "text":
        yield "heard", Text(caption("nothing heard", language), "dim")
    yield "rules", Text(", ".join(turn.rules))
    yield "state", _way(turn, language)
    yield "slots", _slots(script, before, session, language)
    yield "parts", Text(" ".join(turn.touched), "dim")
    yield "effects", Text(", ".join(_effect(effect, language) for effect in turn.effects))
    yield "timers", Text(" · ".join(_timers(script, session, turn.incoming.at, language)), "dim")


def _heard(script: Script, turn: Turn, event: Event, language: Language) -> Text:
    evidence, session = event.evidence, turn.session
    text = Text.assemble((event.kind, "dim"), " ", (safe(event.name), "bold"))
    if event.value is not None:
        text.append(f" = {_value(script, session, event.name, event.value)}")
    text.append(f" ← «{_line(evidence.span)}»")
    told = [f"{evidence.rule} {evidence.confidence:.2f}"]
    told += [f"№ {message_of(turn.incoming, evidence.start)}"] if turn.incoming.starts else []  # of a burst, which one
    told += [caption("corrects", language)] if event.corrects else []
    told += [] if event.sure else [caption("unsure", language)]
    told += [f"{caption('or', language)} {_value(script, session, event.name, other)}" for other in event.others]
    return text.append(f"  {', '.join(told)}", "dim")


def _way(turn: Turn, language: Language) -> Text:
    text = Text(turn.before)
    for move in turn.moves:
        if move.source != move.target:
            text.append(" → ", "dim").append(move.target, "bold").append(f" ({move.event})", "dim")
    session = turn.session
    told = [caption("stage", language, name=session.stage)] if session.stage else []
    told += [caption("owner", language, name=session.owner)] if session.owner != "bot" else []
    told += [caption("outcome", language, name=session.outcome)] if session.outcome else []
    if session.awaiting:
        told.append(caption("asked", language, slot=session.awaiting))
        failed = session.attempts.get(session.awaiting, 0)
        told += [caption("attempt", language, count=failed + 1)] if failed else []
    return text.append("".join(f" · {one}" for one in told), "dim")


def _slots(script: Script, before: Session | None, session: Session, language: Language) -> Text:
    """Return every known slot: ``+`` is new, ``~`` changed (with what it was), ``-`` forgotten."""
    known = before.slots if before is not None and before.opened_at == session.opened_at else {}
    told = []
    for name, value in session.slots.items():
        shown = _value(script, session, name, value)
        if name not in known:
            told.append(Text(f"+{name} {shown}", "bold green"))
        elif known[name] != value:
            was = caption("was", language, value=_value(script, session, name, known[name]))
            told.append(Text(f"~{name} {shown} ({was})", "bold yellow"))
        else:
            told.append(Text(f"{name} {shown}"))
    told += [Text(f"-{name}", "red") for name in known if name not in session.slots]
    return Text(" · ", "dim").join(told)


def _value(script: Script, session: Session, name: str, value: Value) -> str:
    slot = script.flow.slots.get(name)
    return _line(str(value) if slot is None or isinstance(value, bool) else printed(slot, value, session.locale))


def _line(text: str, longest: int = 120) -> str:
    line = safe(" ".join(text.split()))
    return line if len(line) <= longest else line[: longest - 1] + "…"


def _effect(effect: Effect, language: Language) -> str:
    if isinstance(effect, Alert):
        return f"alert: {effect.reason}"
    return caption("consent", language, slot=effect.slot) if isinstance(effect, Consent) else f"tag: {effect.name}"


def _timers(script: Script, session: Session, now: int, language: Language) -> Iterator[str]:
    for timer in session.timers:
        yield f"{timer.key} {when(timer.due, script.flow.timezone, language, now)}"


def when(at: int, zone: str, language: Language, now: int | None = None) -> str:
    """Return a moment as the clock of ``zone`` shows it; the day is left out where it is that of ``now``."""
    wall = local(at, zone)
    if now is not None and local(now, zone).date() == wall.date():
        return clock(wall)
    return f"{day(wall, language)} {clock(wall)}"

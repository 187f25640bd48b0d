"""What a person at the console can do beside talking as the lead: the clock, the world, the manager."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from channels.jsonl import LONGEST_WAIT
from engine.literals import parse_duration

if TYPE_CHECKING:
    from channels.console import Console


def start(console: Console, _rest: str) -> None:
    """``/start``: greet, or repeat the open question."""
    console.show(console.talk.open(console.source))


def wait(console: Console, rest: str) -> None:
    """``/wait 2h``: move the clock, and let touches come at their own time."""
    seconds = parse_duration(rest)
    if seconds is None or seconds > LONGEST_WAIT:
        console.aside("usage", how="/wait 2h, /wait 3d")
        return
    console.touches(console.talk.wait(seconds))
    console.aside("passed", when=console.when(console.talk.clock.read()))


def event(console: Console, rest: str) -> None:
    """``/event NAME``: something happened outside."""
    if not rest:
        console.aside("usage", how="/event call.cancelled")
        return
    turn = console.happen("event", rest)
    if not turn.rules:
        console.aside("nothing", name=rest)


def contact(console: Console, rest: str) -> None:
    """``/contact +7…``: the lead shares a number."""
    if not any(sign.isdigit() for sign in rest):
        console.aside("contact how")
        return
    console.happen("contact", rest)


def file(console: Console, rest: str) -> None:
    """``/file photo``: the lead sends something that is no text."""
    console.happen("file", rest or "photo")


def manager(console: Console, rest: str) -> None:
    """``/manager take``, ``say …``, ``back`` or ``close``: what a manager does."""
    verb, _, words = rest.partition(" ")
    if verb == "take":
        console.happen("take", "")
        console.aside("taken")
    elif verb == "back":
        console.aside("given back")
        console.happen("give_back", "")
    elif verb == "close":
        console.happen("close", "")
        console.aside("closed")
    elif verb == "say" and words.strip():
        console.happen("manager", words.strip())
    else:
        console.aside("usage", how="/manager take, /manager say …, /manager back, /manager close")


def show_help(console: Console, _rest: str) -> None:
    """``/help``: what can be typed."""
    console.screen.commands()


SLASH: dict[str, Callable[[Console, str], None]] = {
    "/start": start,
    "/wait": wait,
    "/event": event,
    "/contact": contact,
    "/file": file,
    "/manager": manager,
    "/help": show_help,
}

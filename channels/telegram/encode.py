"""A message of the outbox to calls of the Bot API, as data. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from channels.telegram.buttons import press
from channels.telegram.pieces import pieces
from engine.buttons import CONTACT
from engine.message import Button
from engine.outgoing import Outgoing

WIDEST = 24  # characters of the buttons that share a row
MOST_IN_ROW = 3
MOST_BUTTONS = 100
PHOTOS = frozenset((".jpg", ".jpeg", ".png", ".webp"))
REMOVE = {"remove_keyboard": True}


@dataclass(frozen=True, slots=True)
class File:
    """A file of this machine that goes with a call."""

    path: Path


@dataclass(frozen=True, slots=True)
class Call:
    """One call: a method of the Bot API and its parameters, as JSON but for a ``File``."""

    method: str
    values: Mapping[str, Any] = field(default_factory=dict)


def encode(row: Outgoing, text: str, *, folder: Path | None = None, keyboard: bool = False) -> tuple[Call, ...]:
    """Return the calls that say a message to its lead, in their order; none where there is nothing to say.

    The text goes without a parse mode, so that no sign in it means anything. Buttons stand under its last piece.
    ``keyboard``: the button that shares a contact is on the lead's screen. It goes with the next reply that asks for
    none; one that has buttons of its own can only take it away with the paragraphs before its question.
    """
    chat, buttons = {"chat_id": int(row.address.lead)}, row.reply.buttons[:MOST_BUTTONS]
    said = pieces(text)
    markup = _markup(row, buttons)
    first: Mapping[str, Any] | None = None
    if keyboard and markup and "inline_keyboard" in markup and len(said) == 1:
        before, blank, question = said[0].rpartition("\n\n")
        said, first = ((before, question), REMOVE) if blank else (said, None)
    calls = []
    for place, piece in enumerate(said):
        under = markup if place == len(said) - 1 else first
        calls.append(Call("sendMessage", {**chat, "text": piece} | ({"reply_markup": under} if under else {})))
    return (*calls, *(_file(chat, name, folder) for name in row.reply.sends))


def asks_contact(buttons: Sequence[Button]) -> bool:
    """Tell whether the buttons of a reply are the one that shares a contact."""
    return [one.id for one in buttons] == [CONTACT]


def _markup(row: Outgoing, buttons: Sequence[Button]) -> Mapping[str, Any] | None:
    """Return what stands under a message; a touch or a manager's word leaves the lead's keyboard as it is."""
    if asks_contact(buttons):
        share = {"text": buttons[0].text, "request_contact": True}
        return {"keyboard": [[share]], "resize_keyboard": True, "one_time_keyboard": True}
    if buttons:
        number, version, _ = row.of_message
        shown = [{"text": one.text, "callback_data": press(number, version, one.id)} for one in buttons]
        return {"inline_keyboard": list(_laid_out(shown))}
    return REMOVE if row.kind == "reply" else None


def _laid_out(shown: Sequence[dict[str, str]]) -> Iterator[list[dict[str, str]]]:
    """Yield rows of buttons: short ones side by side, so that they fit the screen of a phone."""
    line: list[dict[str, str]] = []
    for one in shown:
        width = sum(len(other["text"]) for other in line) + len(one["text"])
        if line and (width > WIDEST or len(line) == MOST_IN_ROW):
            yield line
            line = []
        line.append(one)
    if line:
        yield line


def _file(chat: Mapping[str, Any], name: str, folder: Path | None) -> Call:
    if "://" in name:
        return Call("sendMessage", {**chat, "text": name})
    path = (folder or Path()) / name
    kind = "photo" if path.suffix.lower() in PHOTOS else "document"
    return Call(f"send{kind.capitalize()}", {**chat, kind: File(path)})

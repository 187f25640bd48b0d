"""The border: what comes in from a channel and what goes out to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["start", "text", "button", "contact", "event", "file", "take", "give_back", "manager", "timer"]
Wording = Literal["styled", "exact"]
CueKind = Literal[
    "present", "ask", "ask_again", "react", "objection", "answer", "remind", "confirm", "close", "notice", "manager"
]


@dataclass(frozen=True, slots=True)
class Incoming:
    """One thing that happens to a lead, at the moment of acceptance (UTC, in milliseconds).

    ``text`` is what ``kind`` says: the words of a text or of a manager, the id or label of a
    button, the phone of a contact, the name of an outside event, the kind of a file, the key of a
    timer. ``name`` comes with a contact.
    """

    kind: Kind
    text: str
    at: int
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Button:
    """One button: its id comes back when it is pressed, its text is what the lead sees."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Part:
    """One authored text of a reply, rendered: the unit that a phraser may re-word."""

    kind: CueKind
    text: str
    wording: Wording = "styled"


@dataclass(frozen=True, slots=True)
class Reply:
    """One message to the lead: its parts joined by an empty line, the question last."""

    parts: tuple[Part, ...]
    buttons: tuple[Button, ...] = ()
    sends: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The words of the message as the author wrote them."""
        return "\n\n".join(part.text for part in self.parts)


@dataclass(frozen=True, slots=True)
class Address:
    """Where a lead is met: the bot, the channel, and the lead's id there."""

    bot: str
    channel: str
    lead: str

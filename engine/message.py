"""The border: what comes in from a channel and what goes out to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal[
    "start",
    "text",
    "edit",
    "button",
    "contact",
    "event",
    "file",
    "blocked",
    "take",
    "give_back",
    "close",
    "manager",
    "timer",
    "unanswered",
]
Wording = Literal["styled", "exact"]
CueKind = Literal[
    "present", "ask", "ask_again", "react", "objection", "answer", "remind", "confirm", "close", "notice", "manager"
]
WORD_FOR_WORD: frozenset[CueKind] = frozenset({"notice", "manager"})  # whatever their wording says
TAKES = frozenset({"take", "manager"})  # a person speaks: the bot must not
RELEASES = frozenset({"give_back", "close"})  # a person is done: the bot may speak when it is its turn


@dataclass(frozen=True, slots=True)
class Incoming:
    """One thing that happens to a lead, at the moment of acceptance (UTC, in milliseconds).

    ``text`` is what ``kind`` says: the words of a text, of an edited one or of a manager, the id or label of a
    button, the phone of a contact, the name of an outside event, the kind of a file, the key of a
    timer, where the lead comes from at a start. ``name`` comes with a contact; it is the manager's with what he does,
    what a link knows of the lead with a start (``engine.prefilling``), the question that a button answers
    (``engine.buttons``), the album that a file belongs to, ``LAST`` with an edit of the lead's latest message, and
    ``CAPTION`` with the words below a file.
    ``number`` is its place in the lead's inbox, from 1 (0: never stored there). A burst of texts becomes one, joined
    by line breaks: ``number`` is then the last one's, and ``starts`` is where each text begins.
    """

    kind: Kind
    text: str
    at: int
    name: str | None = None
    number: int = 0
    starts: tuple[int, ...] = ()

    @property
    def first(self) -> int:
        """The inbox number of its first message."""
        return self.number - max(len(self.starts) - 1, 0)


SPOKEN = frozenset({"start", "text", "edit", "button", "contact", "file"})
LAST = "last"
CAPTION = "caption"
PLAYFUL = frozenset({"sticker", "animation", "dice"})  # files that say no more than a smile


def said_by_lead(incoming: Incoming) -> bool:
    """Return whether the lead did it himself: not a timer, a manager or an outside event."""
    return incoming.kind in SPOKEN


@dataclass(frozen=True, slots=True)
class Button:
    """One button: its id comes back when it is pressed, its text is what the lead sees."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Part:
    """One authored text of a reply, rendered: the unit that a phraser may re-word.

    ``slots`` are the lead's own values that stand in it, each slot by its name and as it is printed.
    """

    kind: CueKind
    text: str
    wording: Wording = "styled"
    slots: tuple[tuple[str, str], ...] = ()


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


@dataclass(frozen=True, slots=True)
class Arrival:
    """What a channel hands in. ``external`` is the channel's own id of it: the same one again is no news.

    ``locale`` is the language a new lead is met in.
    """

    address: Address
    incoming: Incoming
    external: str | None = None
    locale: str = "ru"

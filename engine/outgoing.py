"""What is to be sent after a turn: rows of the outbox, in the order of the chat."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from engine.effect import Alert
from engine.message import Address, Part, Reply
from engine.session import Turn

Recipient = Literal["lead", "managers"]
OutgoingKind = Literal["reply", "touch", "manager", "card"]
Verdict = Literal["go", "held", "answered", "spent", "behind", "lost"]
MOST = 6  # beginnings of a message whose end nobody knows, after which it is given up
HEARD = 1_100  # characters of the lead's words that a phraser may be shown, and some to see where a number ends
UNSURE = 3  # so many of them counts one that the channel itself could not tell: such a message is sent again once


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One message to be sent. A lower ``place`` leaves a chat (a lead and a recipient) first.

    ``kind``: an answer of the bot, a touch, a manager's own words, or a lead's card for the managers (its one part
    is the reason). ``after`` is the inbox number its turn took up. ``tries`` counts its beginnings whose end
    nobody knows (its process was killed). ``text`` is the final wording once that is stored: it is sent again so.
    ``heard`` are the lead's own words that it answers, as he wrote them; ``locale`` is the language of the talk.
    """

    address: Address
    place: int
    recipient: Recipient
    kind: OutgoingKind
    reply: Reply
    after: int
    tries: int = 0
    text: str | None = None
    heard: str | None = None
    locale: str = "ru"

    @property
    def of_message(self) -> tuple[int, int, int]:
        """The session, its turn and the position there: the key of its line in the transcript."""
        return self.place >> 40, self.place >> 8 & 0xFFFF_FFFF, (self.place & 0xFF) + 1


@dataclass(frozen=True, slots=True)
class Delivery:
    """What came of a sending.

    ``sent``, with the channel's own id of the message; ``later``: certainly not sent, to be tried again in ``wait``
    milliseconds; ``refused``: never to be taken; ``unsure``: it may have left or not.
    """

    outcome: Literal["sent", "later", "refused", "unsure"]
    external: str | None = None
    wait: int = 0
    why: str = ""

    @property
    def tries(self) -> int:
        """For how many beginnings without a known end it counts."""
        return UNSURE if self.outcome == "unsure" else 0


def place(opened: int, turn: int, position: int) -> int:
    """Return where a message stands in its chat: by the session, its turn, and the place in the turn."""
    return opened << 40 | turn << 8 | position


def outgoing(address: Address, turn: Turn) -> tuple[Outgoing, ...]:
    """Return what a turn sends: its replies to the lead, then the cards of its alerts to the managers."""
    session, incoming = turn.session, turn.incoming
    kind: OutgoingKind = {"timer": "touch", "manager": "manager"}.get(incoming.kind, "reply")  # type: ignore[assignment]
    rows = [("lead", kind, reply) for reply in turn.replies]
    heard = incoming.text[:HEARD] if incoming.kind in ("text", "edit") else None
    cards = [effect for effect in turn.effects if isinstance(effect, Alert)]
    rows += [("managers", "card", Reply((Part("manager", effect.reason),))) for effect in cards]
    return tuple(
        Outgoing(
            address,
            place(session.number, session.version, position),
            recipient,  # type: ignore[arg-type]
            kind,
            reply,
            incoming.number,
            heard=heard if recipient == "lead" else None,
            locale=session.locale,
        )
        for position, (recipient, kind, reply) in enumerate(rows)
    )


def verdict(row: Outgoing, *, held: bool, newest: int, oldest: int | None) -> Verdict:
    """Tell whether a message may leave now.

    ``held``: a manager owns the chat, so that only his words go. ``newest`` is the lead's last inbox number: a
    touch goes to a lead who is silent. ``oldest`` is the place of the chat's oldest unsent message, if there is one.
    """
    if oldest is None or oldest > row.place:
        return "lost"
    if held and row.recipient == "lead" and row.kind != "manager":
        return "held"
    if row.kind == "touch" and newest > row.after:
        return "answered"
    if row.tries >= MOST:
        return "spent"
    return "go" if oldest == row.place else "behind"

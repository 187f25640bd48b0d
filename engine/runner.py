"""One message, one line of DESIGN section 4:

Incoming -> inbox -> load -> understand -> step -> commit(session, turn, outbox) ... outbox -> send -> mark sent

Here are its parts, and the whole line for one lead at once (a terminal, a test). ``engine.worker`` walks it for many.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from engine.burst import NONE, Window, gather
from engine.errors import Stale
from engine.interpreter import open_session, step, to_understand
from engine.message import Address, Arrival, Incoming
from engine.outgoing import Delivery, Outgoing
from engine.phrased import Worded
from engine.ports import Chat, Claim, Store, Writing
from engine.script import Script
from engine.session import Session, Turn
from engine.understanding.understand import understand

RACES = 8  # lost in a row before it is an error and no race
PAUSES = (0.05, 0.1, 0.2, 0.5, 1, 2, 5)  # seconds between the tries of a manager to take a chat
HERE = "here"  # who sends what is shown at once
HELD = 5_000  # milliseconds
AGAIN = (("greeting",), ("thanks",), ("playful",), ("command",))  # rules of a turn that would only ask again


def now() -> int:
    """Return the moment, in UTC milliseconds."""
    return time.time_ns() // 1_000_000


def running(session: Session) -> bool:
    """Tell whether a talk still goes on: ``/start`` then repeats its question."""
    return session.outcome not in ("won", "lost")


def accepted(text: str) -> str:
    """Return a text as it may be stored: lone surrogates become U+FFFD (DESIGN section 9)."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def take_up(script: Script, chat: Chat, at: int, window: Window = NONE) -> Turn | int | None:
    """Return the turn that a lead's inbox comes to, or the moment when it may be one; nothing where nothing waits.

    Whoever is met for the first time is greeted before he is answered; where a greeting was all he said, that is the
    answer.
    """
    incoming = gather(chat.pending, at, window)
    if incoming is None or isinstance(incoming, int):
        return incoming
    starts = incoming.kind == "start"
    if chat.session is not None and (running(chat.session) or not starts):
        return answer(script, chat.session, incoming)
    opening = incoming if starts else Incoming("start", "", incoming.at)
    lead, source = chat.address.lead, opening.text or None
    turn = open_session(script, opening, lead=lead, locale=chat.locale, source=source, earlier=chat.session)
    met = incoming.kind in ("text", "file") and answer(script, turn.session, incoming).rules in AGAIN
    return replace(turn, incoming=incoming) if met else turn


def answer(script: Script, session: Session, incoming: Incoming) -> Turn:
    """Understand and step: pure, and the same for every channel."""
    words = to_understand(script, session, incoming)
    heard = understand(script, words[0], words[1], incoming.at) if words else ()
    return step(script, session, incoming, heard)


def greet(store: Store, script: Script, address: Address, incoming: Incoming, locale: str, source: str | None) -> Turn:
    """Open a lead's talk, or repeat the question of the one that runs. Raises ``StoreFailed``."""
    return receive(store, script, address, replace(incoming, text=source or ""), locale)


def receive(store: Store, script: Script, address: Address, incoming: Incoming, locale: str = "ru") -> Turn:
    """Accept one thing and answer it at once; return its turn. Raises ``StoreFailed``.

    ``Stale`` where the race for the lead is lost again and again, a message of the bot does not arrive that a manager
    waits for, or the talk was never begun.
    """
    if incoming.kind != "start" and store.load(address) is None:
        raise Stale(f"no talk with {address.lead}")
    arrival = Arrival(address, replace(incoming, text=accepted(incoming.text)), locale=locale)
    for pause in PAUSES:
        if store.write(lambda within: within.accept([arrival])) != ["wait"]:
            break
        time.sleep(pause)  # a message of the bot is on its way
    else:
        raise Stale(f"a message to {address.lead} is on its way, and on its way")
    last = None
    for last in answered(store, script, address, incoming.at):  # noqa: B007 (the last one is wanted)
        pass
    return last or store.turns(address)[-1]


def answered(store: Store, script: Script, address: Address, at: int) -> Iterator[Turn]:
    """Yield the turns of all that waits in a lead's inbox, each once it is stored; somebody else may take part."""
    races = 0
    while races < RACES:
        turn = take_up(script, store.chats([address])[0], at)
        if not isinstance(turn, Turn):
            return
        try:
            store.commit(address, turn)
        except Stale:
            races += 1
            continue
        races = 0
        yield turn
    raise Stale(f"the session of {address.lead} moves on and on")


def hand_over(
    store: Store, rows: Sequence[Outgoing], at: int, worded: Mapping[int, Worded] | None = None
) -> list[Outgoing]:
    """Mark messages as sent that whoever calls shows to the lead at once; return those that may be shown.

    ``worded`` are the wordings of some of them, by their places.
    """

    def claim(row: Outgoing) -> Claim:
        wording = (worded or {}).get(row.place, Worded())
        return Claim(row, HERE, at + HELD, wording.text, wording.phrased)

    def work(within: Writing) -> list[Outgoing]:
        within.claim(rows, HERE, at + HELD, at)
        said = [within.sending([claim(row)], at)[0] for row in rows]
        shown = [row for row, verdict in zip(rows, said, strict=True) if verdict == "go"]
        within.settle([(row, Delivery("sent")) for row in shown], at)
        return shown

    return store.write(work) if rows else []

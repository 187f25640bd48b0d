"""One message, one line of DESIGN section 4:

Incoming -> load -> understand -> step -> commit(session, turn, effects)
"""

from __future__ import annotations

import time
from dataclasses import replace

from engine.errors import Stale
from engine.interpreter import open_session, step, to_understand
from engine.message import Address, Incoming
from engine.ports import Store
from engine.script import Script
from engine.session import Session, Turn
from engine.understanding.understand import understand

RACES = 8  # lost in a row before it is an error and no race


def now() -> int:
    """Return the moment, in UTC milliseconds."""
    return time.time_ns() // 1_000_000


def greet(store: Store, script: Script, address: Address, incoming: Incoming, locale: str, source: str | None) -> Turn:
    """Open a lead's talk, or repeat the question of the one that runs. Raises ``StoreFailed``."""
    session = store.load(address)
    if session is not None and running(session):
        return receive(store, script, address, replace(incoming, kind="start"))
    turn = open_session(script, incoming, lead=address.lead, locale=locale, source=source, earlier=session)
    store.commit(address, turn)
    return turn


def running(session: Session) -> bool:
    """Tell whether a talk still goes on: ``/start`` then repeats its question."""
    return session.outcome not in ("won", "lost")


def receive(store: Store, script: Script, address: Address, incoming: Incoming) -> Turn:
    """Answer one incoming thing and store it all in one transaction.

    A lost race is run again on what the winner stored: nothing of the lost run has happened. Raises
    ``StoreFailed``, and ``Stale`` when the race is lost again and again.
    """
    incoming = replace(incoming, text=accepted(incoming.text))
    for attempt in range(RACES):
        session = store.load(address)
        if session is None:
            raise Stale(f"no talk with {address.lead}")
        turn = answer(script, session, incoming)
        try:
            store.commit(address, turn)
        except Stale:
            if attempt == RACES - 1:
                raise
            continue
        return turn
    raise AssertionError("unreachable")


def answer(script: Script, session: Session, incoming: Incoming) -> Turn:
    """Understand and step: pure, and the same for every channel."""
    words = to_understand(script, session, incoming)
    heard = understand(script, words[0], words[1], incoming.at) if words else ()
    return step(script, session, incoming, heard)


def accepted(text: str) -> str:
    """Return a text as it may be stored: lone surrogates become U+FFFD (DESIGN section 9)."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")

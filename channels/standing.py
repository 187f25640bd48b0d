"""Can a talk go on under a script that was edited meanwhile?"""

from __future__ import annotations

from engine.script import Script
from engine.session import Session


def missing(script: Script, session: Session) -> str | None:
    """Return the state or slot that the talk stands on and the script no longer has, or nothing."""
    states = (session.state, session.origin, *session.frames, *session.left)
    slots = (session.awaiting, session.offer.slot if session.offer is not None else None)
    lost = [state for state in states if state not in script.flow.states]
    lost += [slot for slot in slots if slot is not None and slot not in script.flow.slots]
    return next(iter(lost), None)

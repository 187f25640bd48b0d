"""When nobody of the firm answers: the lead is told honestly, managers are called again, at last the bot goes on.

These calls are the operator's, no touches of a script: whoever runs the talks looks for them (``engine.worker``).
"""

from __future__ import annotations

from engine.draft import Draft
from engine.effect import Alert
from engine.managing import give_back
from engine.message import Incoming, said_by_lead
from engine.session import HOLD, Owner, Session

MINUTE = 60_000  # milliseconds
# How long after a talk began to wait for a person somebody is called, again and again.
WAITING = (15 * MINUTE, 60 * MINUTE, 24 * 60 * MINUTE)
LEFT = 30 * MINUTE  # the same where a manager left the talk that he took; after ``Script.hold`` the bot goes on


def calls_of(owner: Owner, hold: int) -> tuple[int, ...]:
    """Return after how long (milliseconds) somebody is called for a talk of this owner."""
    if owner == "human":
        return (min(LEFT, hold // 2), hold)
    return WAITING if owner == "waiting" else ()


def watch(before: Session, session: Session, incoming: Incoming, hold: int = HOLD) -> tuple[int, int]:
    """Return when somebody is to be called (UTC milliseconds, 0: not at all), and how many calls went before.

    While the lead waits, it counts from the moment he was handed over, however much he writes meanwhile; while a
    manager owns the talk, from the lead's first word that he has not answered, or from his taking a lead who waits.
    """
    owner, at = session.owner, incoming.at
    calls = calls_of(owner, hold)
    if not calls or incoming.kind == "manager":
        return 0, 0
    if incoming.kind == "take" and before.owner == "waiting":
        return at + calls[0], 0  # taken is not answered yet
    if incoming.kind == "unanswered" or (before.owner == owner and session.call_at):
        return session.call_at, session.calls
    if owner == "human" and not said_by_lead(incoming):
        return 0, 0
    if owner == "waiting" and before.owner == owner:
        return 0, session.calls  # all calls were made
    return at + calls[0], 0


def unanswered(draft: Draft) -> None:
    """Call the managers again. The first time the lead is told; at the end of a manager's patience the bot goes on."""
    session = draft.session
    calls = calls_of(session.owner, draft.script.hold)
    if not session.call_at or session.calls >= len(calls) or draft.incoming.at < session.call_at:
        return  # somebody answered before this call was taken up
    draft.rules.append("unanswered")
    draft.effects.append(Alert("unanswered"))
    number = session.calls + 1
    last = number == len(calls)
    next_ = 0 if last else session.call_at + calls[number] - calls[number - 1]
    draft.update(call_at=next_, calls=number)
    if session.owner == "waiting" and number == 1:
        draft.fronts.append(draft.own("waiting"))
    if session.owner == "human" and last:
        give_back(draft)

"""A manager takes a talk, writes in it, and gives it back."""

from __future__ import annotations

from dataclasses import replace

from engine.draft import Draft
from engine.meanwhile import catch_up
from engine.message import Incoming, Part, Reply, said_by_lead
from engine.rules.resuming import resume

UNREAD = 50  # messages kept for the give-back while a human owns the talk


def taken(draft: Draft) -> None:
    """A manager takes the talk: from now on no automatic message leaves."""
    draft.rules.append("take")
    session = draft.session
    if session.owner != "human":
        left = session.left or (*session.frames, session.state)
        draft.update(owner="human", left=left, offer=None)


def stored(draft: Draft) -> None:
    """While a person has the talk, what happens is kept for the give-back."""
    draft.rules.append("stored")
    if draft.incoming.kind != "timer":
        _keep(draft, draft.incoming)


def _keep(draft: Draft, incoming: Incoming) -> None:
    draft.update(unread=(*draft.session.unread, incoming)[-UNREAD:])


def manager(draft: Draft) -> None:
    """A manager who simply writes takes the talk; his words go to the lead."""
    taken(draft)
    draft.rules.append("manager")
    draft.exact.append(Reply((Part("manager", draft.incoming.text, "exact"),)))
    _keep(draft, replace(draft.incoming, text="", name=None))  # what follows answers him, not the bot


def give_back(draft: Draft) -> None:
    """Back to the question that was left. What the lead did meanwhile is read first."""
    session = draft.session
    draft.rules.append("give_back")
    if session.owner == "bot":
        return
    left = session.left
    if session.outcome == "lost" and draft.state.outcome is None and not any(map(said_by_lead, session.unread)):
        draft.update(owner="closed", left=())  # he asked for silence and has not written since
        return
    draft.update(owner="bot", left=(), unread=(), alerted=False)
    if left:
        if left[-1] != session.state:
            draft.fire(draft.script.chart.back(left[-1]))
        draft.update(frames=left[:-1], outcome=draft.state.outcome, attempts={})
    if not catch_up(draft, session.unread):
        return
    if draft.session.outcome is None and draft.session.owner == "bot" and draft.question is None:
        resume(draft)

"""A manager takes a talk, writes in it, and gives it back."""

from __future__ import annotations

from engine.draft import Draft
from engine.filling import take
from engine.happening import outside, shared
from engine.message import Part, Reply
from engine.rules.correcting import correct
from engine.rules.leaving import stop
from engine.rules.resuming import resume


def taken(draft: Draft) -> None:
    """A manager takes the talk: from now on no automatic message leaves."""
    draft.rules.append("take")
    session = draft.session
    if session.owner != "human":
        left = session.left or (*session.frames, session.state)
        draft.update(owner="human", left=left, offer=None)


def manager(draft: Draft) -> None:
    """A manager who simply writes takes the talk; his words go to the lead."""
    taken(draft)
    draft.rules.append("manager")
    draft.exact.append(Reply((Part("manager", draft.incoming.text, "exact"),)))


def give_back(draft: Draft) -> None:
    """Back to the question that was left. What the lead wrote meanwhile is read for slots."""
    session = draft.session
    draft.rules.append("give_back")
    if session.owner == "bot":
        return
    left = session.left
    if session.outcome == "lost" and draft.state.outcome is None and not session.unread:
        draft.update(owner="closed", left=())  # he asked for silence and has not written since
        return
    draft.update(owner="bot", left=(), unread=(), alerted=False)
    if left:
        if left[-1] != session.state:
            draft.fire(draft.script.chart.back(left[-1]))
        draft.update(frames=left[:-1], outcome=draft.state.outcome, attempts={})
    if stop(draft):
        return
    for event in draft.heard:
        if event.kind == "slot" and event.name not in draft.session.slots and not event.corrects:
            take(draft, event)
    correct(draft)
    for missed in session.unread:  # values first: what an event asks for may have been given since
        if missed.kind == "contact":
            for event in shared(draft, missed):
                take(draft, event, exact=True)
    for missed in session.unread:
        if missed.kind == "event":
            outside(draft, missed.text)
    if draft.session.outcome is None and draft.session.owner == "bot" and draft.question is None:
        resume(draft)

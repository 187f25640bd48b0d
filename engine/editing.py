"""A message changed after it was sent corrects what it had filled; it never answers a question that came later."""

from __future__ import annotations

from dataclasses import replace

from engine.draft import Draft
from engine.event import Event
from engine.filling import take
from engine.message import LAST, Incoming
from engine.rules.correcting import after_change
from engine.rules.heard import heard
from engine.rules.leaving import human, stop
from engine.rules.resuming import resume
from engine.session import Session


def in_place(session: Session, incoming: Incoming) -> Session:
    """Return the talk as it stood when the message was first read.

    The latest one may still answer the open question, if it has filled nothing; an earlier one answers none.
    """
    if incoming.name != LAST:
        return replace(session, awaiting=None, offer=None)
    answered = [name for name in session.answered if name in session.slots]
    if not answered:
        return session
    known = {name: value for name, value in session.slots.items() if name not in answered}
    return replace(session, awaiting=answered[-1], offer=None, slots=known)


def edited(draft: Draft) -> None:
    """Take what an edit changes, and say so; one that changes nothing (a misspelling mended) is not answered."""
    draft.rules.append("edit")
    if stop(draft) or human(draft):
        return
    known, changed = draft.session.slots, []
    for event in heard(draft, "slot"):
        if event.value is None or not _is_news(draft, event):
            continue
        if take(draft, event) == "filled" and event.name in known:
            changed.append(event.name)
    if changed:
        draft.rules.append("correct")
        after_change(draft, tuple(changed))
    if draft.filled or draft.question is not None:
        resume(draft)


def _is_news(draft: Draft, event: Event) -> bool:
    """Tell whether a value is another one than is known, as it would be stored."""
    aside = Draft(draft.script, draft.session, draft.incoming)
    return take(aside, event) != "filled" or aside.session.slots[event.name] != draft.session.slots.get(event.name)

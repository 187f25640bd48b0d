"""A manager takes a talk, writes in it, and gives it back."""

from __future__ import annotations

from dataclasses import replace

from engine.draft import Draft
from engine.meanwhile import catch_up
from engine.message import LAST, Incoming, Part, Reply, said_by_lead
from engine.route import pending
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
    unread = draft.session.unread
    if incoming.kind == "edit" and incoming.name == LAST:
        unread = _mended(unread, incoming.text)
    draft.update(unread=(*unread, incoming)[-UNREAD:])


def _mended(unread: tuple[Incoming, ...], text: str) -> tuple[Incoming, ...]:
    """Return what is kept with the lead's latest text as he changed it; of a burst that is the last one."""
    for place in reversed(range(len(unread))):
        one = unread[place]
        if one.kind == "text":
            begin = one.starts[-1] if one.starts else 0
            return (*unread[:place], replace(one, text=one.text[:begin] + text), *unread[place + 1 :])
        if said_by_lead(one) and one.kind != "edit":
            break  # a photo that he gave some words
    return unread


def manager(draft: Draft) -> None:
    """A manager who simply writes takes the talk; his words go to the lead."""
    taken(draft)
    draft.rules.append("manager")
    draft.exact.append(Reply((Part("manager", draft.incoming.text, "exact"),)))
    _keep(draft, replace(draft.incoming, text="", name=None))  # what follows answers him, not the bot


def closed(draft: Draft) -> None:
    """A manager is done with the talk: nothing leaves by itself until the lead writes again; he is told nothing.

    He is back at the question that was left, and what he told the manager is known, so that nothing is asked twice.
    """
    draft.rules.append("close")
    missed = draft.session.unread
    draft.update(owner="closed", unread=(), offer=None, alerted=False)
    _go_back(draft)
    aside = Draft(draft.script, draft.session, draft.incoming)  # what it would say stays unsaid
    if catch_up(aside, missed):
        draft.heard = aside.heard
        draft.update(slots=aside.session.slots)
    draft.update(awaiting=pending(draft))


def give_back(draft: Draft) -> None:
    """Back to the question that was left. What the lead did meanwhile is read first."""
    session = draft.session
    draft.rules.append("give_back")
    if session.owner == "bot":
        return
    if session.outcome == "lost" and draft.state.outcome is None and not any(map(said_by_lead, session.unread)):
        draft.update(owner="closed", left=())  # he asked for silence and has not written since
        return
    draft.update(owner="bot", unread=(), alerted=False)
    _go_back(draft)
    if not catch_up(draft, session.unread):
        return
    if draft.session.outcome is None and draft.session.owner == "bot" and draft.question is None:
        resume(draft)


def _go_back(draft: Draft) -> None:
    """Return to the question that a hand-over left."""
    left = draft.session.left
    if not left:
        return
    if left[-1] != draft.session.state:
        draft.fire(draft.script.chart.back(left[-1]))
    draft.update(left=(), frames=left[:-1], outcome=draft.state.outcome, attempts={})

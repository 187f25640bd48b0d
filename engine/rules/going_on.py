"""Rules 3 and 7, and what follows an end: where the talk goes on by itself."""

from __future__ import annotations

from engine.draft import Draft
from engine.effect import Alert
from engine.filling import take
from engine.flow import SKIP
from engine.hours import local
from engine.route import advance, move, pending, prints, walk
from engine.rules.heard import heard, intent
from engine.rules.leaving import row_open
from engine.rules.resuming import attempt, resume, skip, unclear
from engine.script import row_name
from engine.value import Moment

SOFT = ("later", "refusal", "greeting", "thanks", "back", "repeat", "restart", "correction")


def always(draft: Draft) -> bool:
    """Rule 3: the first of the script's own rows that was heard and leads elsewhere."""
    flow = draft.script.flow
    for event in heard(draft, "intent"):
        for index, row in enumerate(flow.always):
            if row.event or row.hear in SOFT or row_name(flow, index) != event.name or not row_open(draft, row):
                continue
            if move(draft, row.go, row.forget):
                draft.rules.append("always")
                draft.touched.append(f"always:{index}")
                for one in heard(draft, "slot"):  # «перенесите на среду в 17»: what was forgotten is said anew
                    if one.corrects and one.name not in draft.session.slots:
                        take(draft, one)
                resume(draft)
                return True
            draft.rules.append("always")  # heard, and a move to where one stands: the question again
    return False


def after_end(draft: Draft) -> bool:
    """After won or lost rules 1-6 work; else the outcome's ``next``; else a manager, once."""
    if draft.session.outcome is None or draft.session.offer is not None:
        return False
    if draft.fronts or draft.says or "correct" in draft.rules:
        resume(draft)
        return True
    draft.rules.append("after_end")
    if intent(draft, "thanks") and not heard(draft, "slot"):
        draft.fronts.append(draft.own("welcome", "close"))
        return True
    if draft.state.outcome and draft.state.next and advance(draft):
        draft.update(origin=draft.session.state)  # a new route: a walk from the outcome would end in it again
        resume(draft)
        return True
    if intent(draft, "yes"):
        return True  # "ok", "fine" after the last word: nothing is left to say
    if not draft.session.alerted:
        draft.update(alerted=True)
        draft.effects.append(Alert("after_end"))
    unclear(draft)
    return True


def progress(draft: Draft) -> bool:
    """Rule 7, and the end of rules 4-6: react, walk on, ask what is open; no attempt is counted."""
    if not draft.filled and not draft.fronts and not draft.rules and draft.question is None:
        return False
    if draft.filled:
        draft.rules.append("fill")
        late = outdated(draft)
        if late:
            draft.fronts.append(draft.own("past"))
            draft.forget((*late, *draft.filled))
            walk(draft, ())
    elif draft.refused and not draft.rules:
        draft.rules.append("refuse")
        attempt(draft, draft.refused[0])
        return True
    leave_aside(draft)
    resume(draft)
    return True


def leave_aside(draft: Draft) -> None:
    """Drop the optional question of a digression where the lead answered the one he left for it."""
    session, slot = draft.session, pending(draft)
    if slot is None or not session.frames or slot != session.awaiting:
        return
    left = draft.script.flow.states[session.frames[-1]].collect
    if draft.script.flow.slots[slot].otherwise == SKIP and not set(left).isdisjoint(draft.filled):
        skip(draft, slot)


def outdated(draft: Draft) -> tuple[str, ...]:
    """Return the times ahead that the present state has told the lead and that have passed meanwhile."""
    flow = draft.script.flow
    now = local(draft.incoming.at, flow.timezone)
    late = []
    for name, value in draft.session.slots.items():
        ahead = isinstance(value, Moment) and name in flow.slots and flow.slots[name].future
        if ahead and isinstance(value, Moment) and (value.end or value.start) <= now and name not in draft.filled:
            late.append(name)
    return tuple(name for name in late if prints(draft, draft.session.state, (name,)))

"""Touches: when the bot speaks unasked, and what it does then."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from engine.asking import ask
from engine.draft import Draft
from engine.flow import Touch
from engine.hours import after_quiet, instant, local
from engine.literals import parse_duration
from engine.route import move, settle
from engine.script import Script
from engine.session import Session, Timer
from engine.situation import holds
from engine.value import Moment


def schedule(script: Script, session: Session, now: int, base: int) -> tuple[Timer, ...]:
    """Return the touches that are ahead of a session, counted from ``base`` (UTC milliseconds).

    A state's own ladder takes the place of the script's. After an outcome only the state's own
    touches run, and those ``at`` a time, which survive ``won``. Nothing runs unless the bot owns.
    """
    if session.owner != "bot" or session.outcome == "handoff":
        return ()
    timers = []
    for key, touch in _running(script, session):
        due = _due(script, session, touch, base)
        if due is not None and due > now:
            timers.append(Timer(key, due))
    return tuple(sorted(timers, key=lambda timer: (timer.due, timer.key)))


def _running(script: Script, session: Session) -> Iterator[tuple[str, Touch]]:
    flow = script.flow
    own = flow.states[session.state].reminders
    for index, touch in enumerate(own):
        yield f"{session.state}:{index}", touch
    ladder = session.outcome is None and not any(touch.after for touch in own)
    for index, touch in enumerate(flow.reminders.touches):
        if ladder if touch.after else session.outcome in (None, "won"):
            yield f"*:{index}", touch


def _due(script: Script, session: Session, touch: Touch, base: int) -> int | None:
    flow = script.flow
    if touch.after:
        wait = parse_duration(touch.after)
        wall = None if wait is None else local(base + wait * 1000, flow.timezone)
    else:
        wall = _at(touch.at or "", session)
    if wall is None:
        return None
    calm = after_quiet(flow.reminders.quiet, wall)
    if touch.at and "-" in touch.at and calm != wall and calm >= (_at(touch.at.partition("-")[0], session) or calm):
        return None  # a reminder that quiet hours would put behind its own moment is none
    if touch.after and calm == wall:
        return base + (parse_duration(touch.after) or 0) * 1000  # as the crow flies: no way there and back
    return instant(calm, flow.timezone)


def _at(written: str, session: Session) -> datetime | None:
    sign = "+" if "+" in written else "-"
    name, _, shift = written.partition(sign)
    value = session.slots.get(name.strip())
    seconds = parse_duration(shift) if shift.strip() else 0
    if not isinstance(value, Moment) or seconds is None:
        return None
    return value.start + timedelta(seconds=seconds if sign == "+" else -seconds)


def _calm(script: Script, at: int) -> int:
    """Return the first moment from ``at`` on when the script may speak unasked."""
    wall = local(at, script.flow.timezone)
    calm = after_quiet(script.flow.reminders.quiet, wall)
    return at if calm == wall else instant(calm, script.flow.timezone)


def _passed(written: str, draft: Draft) -> bool:
    moment = _at(written.partition("-")[0], draft.session)
    return moment is not None and instant(moment, draft.script.flow.timezone) <= draft.incoming.at


def find(script: Script, key: str) -> Touch | None:
    """Return the touch a timer's key names, or nothing where an edit removed it."""
    state, _, index = key.rpartition(":")
    touches = script.flow.reminders.touches if state == "*" else None
    if touches is None and state in script.flow.states:
        touches = script.flow.states[state].reminders
    return touches[int(index)] if touches and int(index) < len(touches) else None


def anew(draft: Draft, key: str) -> str:
    """Put the touches of an edited script on the clock; return the key of the one that is due now in place of ``key``.

    The places in a ladder shift when a row is put in or taken out, so its touches are counted anew from
    the last reply. One that moves the lead and is overdue, with nothing behind it, still moves him.
    """
    script, session, at = draft.script, draft.session, draft.incoming.at
    if session.owner != "bot":
        return key
    counted = schedule(script, session, session.spoke_at, session.spoke_at)
    ahead = [timer for timer in counted if timer.due > at]
    due = [timer for timer in counted if timer.due == at]
    if not due and not ahead:
        due = [timer for timer in counted if (touch := find(script, timer.key)) and touch.go is not None][-1:]
    chosen = next((timer for timer in due if timer.key == key), next(iter(due), None))
    others = [timer for timer in due if timer != chosen and timer in session.timers]
    draft.update(timers=(*([chosen] if chosen else ()), *others, *ahead))
    return chosen.key if chosen else ""


def fire(draft: Draft, key: str) -> None:
    """Do what a due touch says. It is decided now: a guard may have turned false meanwhile.

    Of several that became due while nothing ran only the newest is fired; in quiet hours it waits for their end.
    """
    session, at = draft.session, draft.incoming.at
    if not any(timer.key == key for timer in session.timers):
        return  # it was called off
    newest = max((timer.due for timer in session.timers if timer.due <= at), default=at)
    chosen = [timer.key for timer in session.timers if timer.due == newest]
    key = key if key in chosen or not chosen else chosen[0]
    waiting = tuple(timer for timer in session.timers if timer.due >= newest)
    left = tuple(timer for timer in waiting if timer.key != key)
    if (calm := _calm(draft.script, at)) > at:
        draft.update(timers=(Timer(key, calm), *left))
        return
    draft.update(timers=left)
    touch = find(draft.script, key)
    if touch is None or session.owner != "bot":
        return
    if touch.when is not None and not holds(touch.when, draft.situation):
        return
    if touch.at and "-" in touch.at and _passed(touch.at, draft):
        return  # it was to remind of what is over
    draft.rules.append("touch")
    draft.touched.append(f"touch:{key}")
    part = draft.words(touch.say, "remind")
    if part is not None:
        draft.fronts.append(part)
    draft.sends.extend(touch.send)
    if touch.go is None:
        return
    speak = part is not None
    if move(draft, touch.go, speak=speak):
        slot = settle(draft, speak=speak)
        if speak:
            ask(draft, slot)
        else:
            draft.update(awaiting=slot)
        now = draft.incoming.at  # the ladder of where he is now begins here
        draft.update(timers=schedule(draft.script, draft.session, now, now), spoke_at=now)

"""A phone number typed in two messages: «8916», then «1234567»."""

from __future__ import annotations

import re
from datetime import datetime

from engine.event import Event, Evidence
from engine.script import Script
from engine.session import Session
from engine.understanding.reading import Ask
from engine.understanding.text import read_text
from engine.understanding.values import TYPES

_DIGITS = re.compile(r"[\d\s()+.–—-]*")
_LEAST, _MOST = 3, 6  # digits of a beginning: more are a number with a slip
_WHOLE = 10  # digits of the shortest number that is whole


def begins(script: Script, session: Session, text: str) -> str:
    """Return what may be the beginning of the number that was asked for, with what was begun before; else nothing."""
    slot = script.flow.slots.get(session.awaiting or "")
    if slot is None or slot.type != "phone" or not _DIGITS.fullmatch(text):
        return ""
    whole = f"{session.begun} {text}".strip()
    most = _WHOLE - 1 if session.begun else _MOST
    return whole if _LEAST <= sum(sign.isdigit() for sign in whole) <= most else ""


def goes_on(script: Script, session: Session, text: str, now: datetime) -> tuple[Event, ...]:
    """Return the number that a message brings to its end, if the message is nothing else."""
    slot = script.flow.slots.get(session.awaiting or "")
    if not session.begun or slot is None or slot.type != "phone" or not _DIGITS.fullmatch(text):
        return ()
    found = TYPES["phone"](read_text(f"{session.begun} {text}"), Ask("phone", now, session.locale))
    if len(found) != 1 or session.awaiting is None:
        return ()
    return (Event("slot", session.awaiting, Evidence(text, 0, len(text), "phone.parts"), found[0].value),)

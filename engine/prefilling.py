"""What a deep link knows of a lead goes into his slots, as far as the script's own understanding takes it."""

from __future__ import annotations

from dataclasses import replace

from engine.draft import Draft
from engine.effect import Tag
from engine.event import Event, Evidence
from engine.filling import take
from engine.understanding.understand import understand
from engine.value import Value

MARKS = "utm_"


def prefill(draft: Draft) -> None:
    """Fill slots from the lines ``name=value`` of a start; the marks of a campaign are for the firm's own tools.

    A link is written by nobody knows whom: what is no slot of the script, cannot be understood for sure or is out of
    range is passed over. So is a slot with a consent: the lead has not agreed to anything yet.
    """
    for line in (draft.incoming.name or "").split("\n"):
        name, equals, written = line.partition("=")
        if not equals:
            continue
        if name.startswith(MARKS):
            draft.effects.append(Tag(line))
        elif (value := _value(draft, name, written)) is not None:
            event = Event("slot", name, Evidence(written, 0, 0, "link"), value)
            aside = Draft(draft.script, draft.session, draft.incoming)  # what a doubt would ask stays unasked
            if take(aside, event) == "filled":
                draft.heard += (event,)
                draft.update(slots=aside.session.slots)


def _value(draft: Draft, name: str, written: str) -> Value | None:
    """Return what is written for a slot, as if it had just been asked for; nothing where that is in doubt."""
    slot = draft.script.flow.slots.get(name)
    if slot is None or slot.consent is not None or slot.type == "file" or name in draft.session.slots:
        return None
    if slot.type == "choice" and written in slot.options:
        return written
    asked = replace(draft.session, awaiting=name)
    heard = (one for one in understand(draft.script, asked, written, draft.incoming.at) if one.kind == "slot")
    return next((one.value for one in heard if one.name == name and one.sure and not one.others), None)

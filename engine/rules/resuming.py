"""How a turn ends: react, walk on and ask; or try again, and give a question up."""

from __future__ import annotations

from engine.asking import ask
from engine.draft import Draft
from engine.filling import react
from engine.flow import HANDOFF, SKIP
from engine.message import CAPTION, Part
from engine.route import move, pending, settle
from engine.rules.leaving import give_to_manager
from engine.understanding.parts import begins
from engine.understanding.question import asks
from engine.understanding.text import read_text


def resume(draft: Draft) -> None:
    """End a turn where the talk now stands: react, walk on, ask. An open offer is the question."""
    react(draft)
    if draft.session.owner != "bot":
        return
    slot = settle(draft)
    if draft.session.offer is not None and draft.question is not None:
        return
    ask(draft, slot)
    aside = draft.fronts[-1] if draft.fronts and not draft.says else None
    if aside is not None and aside.kind in ("objection", "answer") and ends_with_question(aside):
        draft.question, draft.buttons = None, ()


def ends_with_question(part: Part) -> bool:
    """Tell whether a rung asks something itself: then it replaces the pending question for this turn."""
    return part.text.rstrip(" \n)»\"'").endswith("?")


def unheard(draft: Draft) -> bool:
    """Rule 9: the next attempt of the awaited slot, then its ``otherwise``; else ``unclear``."""
    draft.rules.append("unheard")
    draft.fire("stay")
    begun = begins(draft.script, draft.session, draft.incoming.text)
    if begun:
        draft.update(begun=begun)
        draft.question = draft.own("rest", "close")
        return True
    made = draft.session.offer
    if made is None and pending(draft) is not None and asks(read_text(draft.incoming.text)):
        draft.fronts.append(draft.own("unanswered", "answer"))
    slot = made.slot if made is not None and made.slot is not None else pending(draft)
    attempt(draft, slot)
    return True


def attempt(draft: Draft, slot: str | None) -> None:
    """Count a failed attempt and ask again, or give the slot up as the script says. A caption is no attempt."""
    draft.update(offer=None)
    if slot is None:
        unclear(draft)
        return
    beside = draft.incoming.kind == "text" and draft.incoming.name == CAPTION
    if beside or slot != pending(draft):  # a doubtful reading of what is not asked here: dropped, what was known stays
        resume(draft)
        return
    authored = draft.script.flow.slots[slot]
    failed = draft.session.attempts.get(slot, 0) + 1
    draft.count("attempts", slot, failed)
    if failed < authored.attempts:
        ask(draft, slot, again=True)
        return
    draft.rules.append("otherwise")
    draft.touched.append(f"otherwise:{slot}")
    draft.count("attempts", slot, 0)
    if authored.otherwise == SKIP:
        skip(draft, slot)
    elif authored.otherwise == HANDOFF or not move(draft, authored.otherwise):
        give_to_manager(draft)
        return
    resume(draft)


def skip(draft: Draft, slot: str) -> None:
    """Leave an optional slot unknown, and do not ask for it again."""
    if slot not in draft.session.skipped:
        draft.update(skipped=(*draft.session.skipped, slot))


def unclear(draft: Draft) -> None:
    """Say that it was not understood, in the script's words or built-in ones."""
    part = draft.words(draft.script.flow.unclear, "ask_again") or draft.own("unclear", "ask_again")
    draft.question = part

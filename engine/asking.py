"""The question a turn ends with: a slot's, or an offer of readings that are in doubt."""

from __future__ import annotations

from engine.builtin import builtin
from engine.buttons import buttons, printed
from engine.draft import Draft
from engine.message import Part, Reply
from engine.session import Offer


def ask(draft: Draft, slot: str | None, *, again: bool = False) -> None:
    """End the turn with the question of a slot: the next attempt's wording where it was not heard."""
    draft.update(awaiting=slot, offer=None)
    if slot is None:
        return
    authored = draft.script.flow.slots[slot]
    failed = draft.session.attempts.get(slot, 0)
    text = authored.ask
    if again and authored.again:
        rung = min(failed, len(authored.again)) - 1
        text = authored.again[rung]
        draft.touched.append(f"again:{slot}:{rung}")
    consent(draft, slot)
    draft.touched.append(f"ask:{slot}")
    draft.question = draft.words(text, "ask_again" if again else "ask")
    draft.buttons = buttons(draft.script, draft.session)


def consent(draft: Draft, slot: str) -> None:
    """Show the consent text of a slot, word for word, once, as a message of its own."""
    text = draft.script.flow.slots[slot].consent
    if text is None or slot in draft.session.consented:
        return
    part = draft.words(text, "notice", "exact")
    if part is not None:
        draft.exact.append(Reply((Part("notice", part.text, "exact"),)))
        draft.update(consented=(*draft.session.consented, slot))


def offer(draft: Draft, made: Offer) -> None:
    """Put close, doubtful or out-of-range readings to the lead before they are believed."""
    locale = draft.session.locale
    draft.update(offer=made, awaiting=made.slot or draft.session.awaiting)
    if made.slot is None and not made.names:
        draft.question = draft.own("restart")
    elif made.names:
        draft.question = draft.own("which_intent")
    else:
        slot = draft.script.flow.slots[made.slot or ""]
        shown = [printed(slot, value, locale) for value in made.values]
        if len(shown) == 1:
            draft.question = draft.own("confirm", value=shown[0])
        else:
            draft.question = draft.own("which", values=builtin("or", locale).join(shown))
    draft.buttons = buttons(draft.script, draft.session)

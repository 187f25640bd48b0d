"""Values into slots: what is believed at once, what is put to the lead first, what cannot be."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Literal

from engine.asking import consent, offer
from engine.draft import Draft
from engine.effect import Consent
from engine.event import Event
from engine.flow import Slot
from engine.hours import local, opens_within
from engine.printing import SIGNS
from engine.script import bounds
from engine.session import Offer
from engine.situation import Situation, evaluate
from engine.value import Moment, Money, Number, Quantity, Value, middle

Verdict = Literal["filled", "offered", "refused"]


def take(draft: Draft, event: Event, *, exact: bool = False) -> Verdict:
    """Fill a slot with what was heard, or offer it for confirmation, or refuse it and say why.

    ``exact``: a button or a shared contact, which skips the guessing.
    """
    slot = draft.script.flow.slots[event.name]
    value = event.value
    if value is None or (value == "unsure" and slot.type == "yes_no"):
        return "refused"
    if exact:
        return _fill(draft, event.name, value)
    if isinstance(value, Moment) and value.grain in ("week", "month") and slot.within == "hours":
        draft.refused.append(event.name)  # too wide to meet: the next attempt asks for a day
        return "refused"
    if isinstance(value, Money) and _foreign(slot, value) and _weighed(draft, event.name):
        code = slot.currency or "RUB"
        draft.fronts.append(draft.own("currency", sign=SIGNS.get(code, code)))
        draft.refused.append(event.name)  # guards and bounds are in the slot's own currency
        return "refused"
    candidates = [one for one in (value, *event.others) if _allowed(draft, slot, one) is None]
    if isinstance(value, Moment):
        if not candidates:
            if not _now(draft, value):  # «хоть сейчас» is no time gone by: only the day and hour are missing
                draft.fronts.append(draft.own(_allowed(draft, slot, value) or "outside"))
            draft.refused.append(event.name)
            return "refused"
        if len(candidates) == 1:
            return _fill(draft, event.name, candidates[0])
        offer(draft, Offer(event.name, tuple(candidates)))
        return "offered"
    if slot.pattern and isinstance(value, str) and not _matches(slot.pattern, value):
        return "refused"
    if not event.sure and len(candidates) > 1:
        offer(draft, Offer(event.name, tuple(candidates)))
        return "offered"
    if value not in candidates:  # out of range: what else the words may mean, else the value itself
        offer(draft, Offer(event.name, tuple(candidates) or (value,)))
        return "offered"
    if slot.type == "choice" and len(candidates) > 1:
        offer(draft, Offer(event.name, tuple(candidates)))
        return "offered"
    if not event.sure or _matters(draft, event.name, value):
        offer(draft, Offer(event.name, (value,)))
        return "offered"
    return _fill(draft, event.name, value)


def _foreign(slot: Slot, value: Money) -> bool:
    return value.currency not in (None, slot.currency or "RUB")


def _weighed(draft: Draft, name: str) -> bool:
    """Tell whether a sum is compared with anything: by a guard, or by the bounds of its slot."""
    return bool(draft.script.comparisons.get(name)) or bounds(draft.script.flow.slots[name]) != (None, None)


def _now(draft: Draft, value: Moment) -> bool:
    """Tell whether a moment is the very minute of the message."""
    now = local(draft.incoming.at, draft.script.flow.timezone)
    return value.end is None and value.start.replace(second=0, microsecond=0) == now.replace(second=0, microsecond=0)


def _fill(draft: Draft, name: str, value: Value) -> Verdict:
    slot = draft.script.flow.slots[name]
    if isinstance(value, Money) and value.currency is None:
        value = Money(value.low, value.high, slot.currency or "RUB")
    consent(draft, name)
    session = draft.session
    known = {key: old for key, old in session.slots.items() if key != name}
    draft.update(
        slots={**known, name: value},
        skipped=tuple(one for one in session.skipped if one != name),
        attempts={key: count for key, count in session.attempts.items() if key != name},
    )
    draft.filled.append(name)
    if slot.consent is not None:
        text = draft.words(slot.consent, "notice", "exact")
        draft.effects.append(Consent(name, text.text if text else ""))
    return "filled"


def react(draft: Draft) -> None:
    """Say what the script says to an answer, once, before the next question."""
    for name in draft.filled:
        slot = draft.script.flow.slots[name]
        if slot.react is None or name in draft.session.reacted or name not in draft.session.slots:
            continue
        part = draft.words(slot.react, "react")
        if part is not None:
            draft.reacts.append(part)
            draft.update(reacted=(*draft.session.reacted, name))
            draft.touched.append(f"react:{name}")


def _allowed(draft: Draft, slot: Slot, value: Value) -> str | None:
    """Return nothing for a value in range, else the built-in sentence that says why it is not."""
    if isinstance(value, Moment):
        flow = draft.script.flow
        now = local(draft.incoming.at, flow.timezone)
        if slot.future and (value.end or value.start) <= now:
            return "past"
        if slot.within == "hours":
            start = max(value.start, now) if slot.future and value.end else value.start
            if not opens_within(flow.hours, start, value.end or value.start):
                return "outside"
        return None
    if isinstance(value, Quantity | Money):
        low, high = bounds(slot)
        known = middle(value)
        if known == 0 and slot.none:
            return None  # the script knows words for none at all
        if known is not None and ((low is not None and known < low) or (high is not None and known > high)):
            return "confirm"
    return None


def _matters(draft: Draft, name: str, value: Value) -> bool:
    """Tell whether a guard would decide otherwise at the other end of a range: worth a question."""
    if not isinstance(value, Quantity | Money) or value.low is None or value.high is None or value.low == value.high:
        return False
    script = draft.script

    def decides(number: Number) -> list[bool | None]:
        now = Situation(
            {name: Quantity(number, number)}, frozenset((name,)), script.choices, durations=script.durations
        )
        return [evaluate(compare, now) for compare in script.comparisons.get(name, ())]

    return decides(value.low) != decides(value.high)


@lru_cache(maxsize=256)
def _pattern(source: str) -> Any:
    import re2  # linear time: an author's pattern cannot hang a bot

    return re2.compile(source)


def _matches(source: str, text: str) -> bool:
    return _pattern(source).fullmatch(text) is not None

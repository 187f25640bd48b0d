"""Rule 4: a corrected slot, what depends on it, and the route walked again."""

from __future__ import annotations

from engine.buttons import printed
from engine.draft import Draft
from engine.filling import take
from engine.route import walk
from engine.rules.heard import heard


def correct(draft: Draft) -> bool:
    """Rule 4: a changed slot; what depends on it is asked again, the route is walked again."""
    changed = []
    for event in heard(draft, "slot"):
        if not event.corrects or event.name in draft.filled:
            continue
        if event.value is None:
            draft.forget((event.name,))
            changed.append(event.name)
        elif draft.session.slots.get(event.name) != event.value and take(draft, event) == "filled":
            changed.append(event.name)
    if changed:
        draft.rules.append("correct")
        after_change(draft, tuple(changed))
    return False


def after_change(draft: Draft, changed: tuple[str, ...]) -> None:
    """Clear what depends on changed slots, walk the route again, and say what was understood."""
    slots = draft.script.flow.slots
    cleared: tuple[str, ...] = ()
    while True:
        news = {*changed, *cleared}
        more = tuple(name for name, slot in slots.items() if name not in news and news & set(slot.depends_on))
        if not more:
            break
        cleared += more
    draft.forget(cleared)
    before = len(draft.says)
    walk(draft, changed)
    if len(draft.says) == before:
        shown = [
            printed(slots[name], draft.session.slots[name], draft.session.locale)
            for name in changed
            if name in draft.session.slots
        ]
        if shown:
            draft.fronts.append(draft.own("corrected", value=", ".join(shown)))

"""What was heard in a message, by kind and name."""

from __future__ import annotations

from engine.draft import Draft
from engine.event import CLOSE, Event


def heard(draft: Draft, kind: str, name: str | None = None) -> tuple[Event, ...]:
    """Return the events of a kind (and a name) in the order they were said."""
    return tuple(
        one for one in draft.heard if one.kind == kind and name in (None, one.name) and one.evidence.rule != CLOSE
    )


def intent(draft: Draft, name: str) -> bool:
    """Tell whether a built-in intent was heard."""
    return bool(heard(draft, "intent", name))

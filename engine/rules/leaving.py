"""Rules 1 and 2: the lead wants silence, or a human."""

from __future__ import annotations

from engine.draft import Draft
from engine.flow import Always
from engine.route import hand_over, move
from engine.rules.heard import intent
from engine.situation import holds


def stop(draft: Draft) -> bool:
    """Rule 1: the landing's text (or a built-in one) once, then silence until the lead writes again."""
    if not intent(draft, "stop"):
        return False
    draft.rules.append("stop")
    row = landing(draft, "stop")
    if row is not None:
        follow(draft, row)
    if not draft.says:
        draft.says.append(draft.own("stopped", "close"))
    draft.update(owner="closed", outcome="lost", awaiting=None, offer=None)
    return True


def human(draft: Draft) -> bool:
    """Rule 2: the talk goes to the managers; the state left is remembered for its return."""
    if not intent(draft, "human"):
        return False
    draft.rules.append("human")
    give_to_manager(draft)
    return True


def give_to_manager(draft: Draft) -> None:
    """Hand a talk over by the script's landing for ``human``, or without one, where it stands."""
    row = landing(draft, "human")
    left = (*draft.session.frames, draft.session.state)
    if row is not None:
        follow(draft, row)
    if not draft.says:
        draft.says.append(draft.own("handoff", "close"))
    hand_over(draft)
    if not draft.session.left:
        draft.update(left=left)


def landing(draft: Draft, name: str) -> Always | None:
    """Return the row of ``always`` that hears a built-in intent, where the script has one."""
    return next((row for row in draft.script.flow.always if row.hear == name and row_open(draft, row)), None)


def follow(draft: Draft, row: Always) -> None:
    """Move a lead by a row of ``always``, and note that it was this row."""
    if move(draft, row.go, row.forget):
        draft.touched.append(f"always:{draft.script.flow.always.index(row)}")


def row_open(draft: Draft, row: Always) -> bool:
    """Tell whether the guard of a row of ``always`` lets it fire."""
    return row.when is None or holds(row.when, draft.situation)

"""What is asked to decide something, and then decides nothing: most often a row that was lost in an edit.

A question may well be asked for the manager's card alone. So it counts only where the same script
shows that the answer is a fork: elsewhere the way depends on it.
"""

from __future__ import annotations

from collections.abc import Iterator

from engine.authoring.checks.guards import readable
from engine.authoring.graph import reached, ways
from engine.authoring.node import Path
from engine.authoring.review import Check, Review
from engine.authoring.said import Said, When, pieces, texts
from engine.flow import RETURN, Flow
from engine.guards import GuardError, parse_guard
from engine.templates import TextError, parse_text


def ignored(review: Review) -> None:
    """A slot asked as a fork elsewhere, whose answer changes nothing on any way on from here."""
    flow = review.flow
    if not review.whole("states") or not review.whole("slots"):
        return
    forks: dict[str, dict[str, Path]] = {}  # slot -> the states whose rows read it, with the guard
    for when, guard in readable(review):
        if when.path[0] == "states" and "next" in when.path:
            for name in guard.names:
                forks.setdefault(name.id, {}).setdefault(str(when.path[1]), when.path)
    told_of, known = _told_of(flow), list(ways(flow))
    for id_, state in flow.states.items():
        onward = list(_onward(flow, id_))
        # The rows of an end are for a lead who comes back, when this talk is over.
        forked = [one for one in onward if one in (id_, RETURN) or flow.states[one].outcome is None]
        for at, slot in enumerate(state.collect):
            deciding = forks.get(slot, {})
            if slot not in flow.slots or not deciding or RETURN in onward or any(one in deciding for one in forked):
                continue
            forking = [one for one in deciding if slot in flow.states[one].collect]
            if flow.slots[slot].type in ("yes_no", "choice") and not any(slot in told_of[one] for one in onward):
                after = reached(flow, id_, known)
                forking += [one for one in deciding if one in after]  # only when the lead comes back after an end
            if forking:
                line = str(review.positions.place(deciding[forking[0]]).line)
                place = review.positions.place(("states", id_, "collect", at))
                review.tell("answer-ignored", place, slot=slot, name=id_, line=line)


def _onward(flow: Flow, start: str) -> Iterator[str]:
    """Yield a state and all that follow it before the talk ends; ``return`` where it may go anywhere."""
    seen, queue = {start}, [start]
    while queue:
        here = queue.pop(0)
        state = flow.states.get(here)
        if state is not None or here == RETURN:
            yield here
        if state is None or (state.outcome is not None and here != start):
            continue
        for row in state.next:
            if row.go not in seen:
                seen.add(row.go)
                queue.append(row.go)


def _told_of(flow: Flow) -> dict[str, frozenset[str]]:
    """Return the slots that the texts of each state read; ``return`` reads nothing."""
    found: dict[str, set[str]] = {id_: set() for id_ in (*flow.states, RETURN)}
    for path, text in texts(flow):
        if path[0] == "states":
            for one in pieces(path, text):
                found[str(path[1])] |= _names(one)
    return {id_: frozenset(names) for id_, names in found.items()}


def _names(one: Said | When) -> set[str]:
    try:
        if isinstance(one, When):
            return {name.id for name in parse_guard(one.source).names}
        sure, guarded = parse_text(one.text) if "{" in one.text else ((), ())
        return {*sure, *guarded}
    except (GuardError, TextError, RecursionError):
        return set()  # told elsewhere


def returning(review: Review) -> None:
    """An end without a way back where most ends of the script have one: who writes again is not answered."""
    lost = {id_: state for id_, state in review.flow.states.items() if state.outcome == "lost"}
    back = [id_ for id_, state in lost.items() if state.next]
    if len(back) < 2 or len(back) * 2 <= len(lost):
        return
    for id_, state in lost.items():
        if not state.next and review.whole("states", id_):
            line = str(review.positions.line(("states", back[0], "next")))
            review.tell("no-return", review.positions.key(("states", id_)), name=id_, other=back[0], line=line)


CHECKS: tuple[Check, ...] = (ignored, returning)

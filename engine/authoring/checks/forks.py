"""Forks that lost a branch, by what the same script says of them elsewhere.

Rows of ``next`` need not tell every answer apart: the last one stands for the rest. So a missing row is
told only where the script itself shows that there was one: the same options under another name, a
question asked anew, the other objections.
"""

from __future__ import annotations

from engine.authoring.checks.guards import pairs, readable
from engine.authoring.node import Path
from engine.authoring.proofs.interest import read_anywhere
from engine.authoring.review import Check, Review
from engine.flow import Flow
from engine.guards import GuardError, Name
from engine.templates import TextError

_FEWEST = 3  # of two options the row of one leaves the other to the last row
_OTHERS = 2  # objections with an end that make one without it stand out
Named = dict[tuple[str, str], Path]  # slot, option -> the first row of ``next`` that names it


def options(review: Review) -> None:
    """An option that no guard reads, where a slot with the very same options has a row for it."""
    flow = review.flow
    if not review.whole("states") or not review.whole("slots"):
        return
    rows, read = _named(review)
    for id_, state in flow.states.items():
        for at, slot in enumerate(state.collect):
            choice = slot in flow.slots and flow.slots[slot].type == "choice"
            known = tuple(flow.slots[slot].options) if choice else ()
            forks = any(path[1] == id_ and name == slot for (name, _), path in rows.items())
            if len(known) < _FEWEST or not forks:
                continue
            for option in known:
                twin = None if (slot, option) in read else _twin(flow, rows, slot, option)
                if twin is not None:
                    other, path = twin
                    place = review.positions.place(("states", id_, "collect", at))
                    row = flow.states[str(path[1])].next[int(path[3])]
                    line = str(review.positions.place(path).line)
                    words = {"slot": slot, "option": option, "other": other, "state": row.go, "line": line}
                    review.tell("option-ignored", place, **words)


def _named(review: Review) -> tuple[Named, set[tuple[str, str]]]:
    """Return the options that rows of ``next`` name, each with its first row, and those that any guard names."""
    rows, read = Named(), set[tuple[str, str]]()
    for when, guard in readable(review):
        for left, right in pairs(guard.term):
            for subject, value in ((left, right), (right, left)):
                word = value.id if isinstance(value, Name) else value.value
                if isinstance(subject, Name) and isinstance(word, str):
                    read.add((subject.id, word))
                    if when.path[0] == "states" and when.path[2] == "next":
                        rows.setdefault((subject.id, word), when.path)
    return rows, read


def _twin(flow: Flow, rows: Named, slot: str, option: str) -> tuple[str, Path] | None:
    """Return another slot with the same options, asked where a row names this option, and that row."""
    for (other, word), path in rows.items():
        asked = word == option and other in flow.slots and other in flow.states[str(path[1])].collect
        if asked and other != slot and flow.slots[other].options.keys() == flow.slots[slot].options.keys():
            return other, path
    return None


def anew(review: Review) -> None:
    """A yes or no, or a choice, that a row forgets to have it asked again, and then the talk ends all the same."""
    flow = review.flow
    if not review.whole("states") or not review.whole("slots"):
        return
    try:
        read = read_anywhere(flow)
    except (GuardError, TextError, RecursionError):
        return  # told elsewhere
    told: set[tuple[str, str]] = set()
    for id_, state in flow.states.items():
        for at, row in enumerate(state.next):
            target = flow.states.get(row.go)
            if target is None or row.go == id_ or not row.forget or set(row.forget) & read or len(target.next) != 1:
                continue
            end = flow.states.get(target.next[0].go)
            if end is None or end.outcome not in ("lost", "handoff"):
                continue
            for index, slot in enumerate(target.collect):
                asked = slot in row.forget and slot in flow.slots and (row.go, slot) not in told
                if asked and flow.slots[slot].type in ("yes_no", "choice"):
                    told.add((row.go, slot))
                    line = str(review.positions.line(("states", id_, "next", at)))
                    place = review.positions.place(("states", row.go, "collect", index))
                    review.tell("answer-unread", place, slot=slot, line=line, state=target.next[0].go)


def silent(review: Review) -> None:
    """An objection whose last reply moves the lead, with nothing for the next time; all the others have an end."""
    ended = [name for name, one in review.flow.objections.items() if one.then is not None]
    without = [name for name in review.flow.objections if name not in ended]
    if len(without) != 1 or len(ended) < _OTHERS or not review.whole("objections"):
        return
    name = without[0]
    if review.flow.objections[name].replies[-1].go is not None:  # else it has no end at all, which is told
        review.tell("then-missing", review.positions.key(("objections", name)), name=name)


CHECKS: tuple[Check, ...] = (options, anew, silent)

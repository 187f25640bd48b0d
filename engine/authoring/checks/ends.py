"""Every way leads somewhere: no dead end, no ladder without an end, nothing that nobody reaches."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from engine.authoring.closeness import closest
from engine.authoring.graph import Way, reached, ways
from engine.authoring.node import Path
from engine.authoring.review import Check, Review
from engine.authoring.said import case_lists, texts
from engine.flow import HANDOFF, RETURN, SKIP, Case

# A hole under one of these keys may hide a way.
_LEADING = frozenset(
    (
        "start",
        "states",
        "next",
        "go",
        "then",
        "otherwise",
        "reminders",
        "touches",
        "always",
        "objections",
        "replies",
        "collect",
        "removed",
    )
)
_WORDS = (SKIP, HANDOFF, RETURN)


def dead_end(review: Review) -> None:
    """A state that leads nowhere and ends nothing: the lead would write into the void."""
    if review.lost("states"):
        return
    for id_, state in review.flow.states.items():
        leads = state.outcome is not None or bool(state.next) or not review.whole("states", id_)
        if not leads and all(slot in review.flow.slots for slot in state.collect):
            review.tell("dead-end", review.positions.key(("states", id_)), name=id_)


def hidden_cases(review: Review) -> None:
    """A text that is always said stands before the end of a list of cases: what follows it is never said."""
    for path, text in texts(review.flow):
        for at, cases in case_lists(path, text):
            plain = next((place for place, case in enumerate(cases) if not isinstance(case, Case)), len(cases))
            if plain < len(cases) - 1 and review.whole(*at):
                line = review.positions.line((*at, plain))
                review.tell("case-hidden", review.positions.key((*at, plain + 1)), line=str(line))


def last_row(review: Review) -> None:
    """Rows that may all be false, and rows behind one that is always true."""
    for id_, state in review.flow.states.items():
        if not state.next or not review.whole("states", id_, "next"):
            continue
        always = next((at for at, row in enumerate(state.next) if row.when is None), None)
        if always is None:
            at = len(state.next) - 1
            review.tell("last-row", review.positions.key(("states", id_, "next", at, "when")), name=id_)
        elif always < len(state.next) - 1:
            line = review.positions.line(("states", id_, "next", always))
            place = review.positions.key(("states", id_, "next", always + 1))
            review.tell("row-hidden", place, line=str(line))


def ladder(review: Review) -> None:
    """An objection whose replies run out and that then leads nowhere."""
    for name, objection in review.flow.objections.items():
        if objection.then is None and objection.replies[-1].go is None and review.whole("objections", name):
            review.tell("no-then", review.positions.key(("objections", name)), name=name)


def unreachable(review: Review) -> None:
    """A state that no way leads to. A misspelt name counts as the state it probably meant.

    Told only where every way is known: behind a dead end it would be told twice.
    """
    flow = review.flow
    if any(_leads(path) for path in review.damaged) or any(one.rule == "dead-end" for one in review.problems):
        return
    known = []
    for way in ways(flow):
        target = _meant(review, way.target)
        if target is None and way.target not in _WORDS:
            return  # nobody can tell what it would have reached
        known.append(replace(way, target=target or way.target))
    start = _meant(review, flow.start)
    if start is None:
        return
    landings = [Way(None, landing, "always", ("removed",)) for landing in flow.removed.values()]
    seen = reached(flow, start, known + landings)
    lost = [id_ for id_ in flow.states if id_ not in seen]
    noticed = _noticed(review, lost)
    for id_ in _causes(lost, known):
        if id_ not in noticed:
            review.tell("unreachable", review.positions.key(("states", id_)), name=id_)


def _noticed(review: Review, lost: list[str]) -> frozenset[str]:
    """Tell the notices before states that nobody comes to; return these states."""
    told = set()
    for at, notice in enumerate(review.flow.wording.notices):
        if notice.before in lost:
            told.add(notice.before)
            place = review.positions.place(("wording", "notices", at, "before"))
            review.tell("notice-unreachable", place, name=notice.before)
    return frozenset(told)


def _causes(lost: list[str], known: list[Way]) -> Iterator[str]:
    """Yield the states from which the others that are lost would be reached: the rest is their fault."""
    explained: set[str] = set()
    inside = [way for way in known if way.source in lost and way.target in lost and way.source != way.target]
    roots = [id_ for id_ in lost if all(way.target != id_ for way in inside)]
    for id_ in (*roots, *lost):
        if id_ not in explained:
            explained.add(id_)
            queue = [id_]
            while queue:
                here = queue.pop()
                onward = {way.target for way in inside if way.source == here} - explained
                explained |= onward
                queue += onward
            yield id_


def _meant(review: Review, name: str) -> str | None:
    return name if name in review.flow.states else closest(name, review.flow.states)


def _leads(path: Path) -> bool:
    key = next((step for step in reversed(path) if isinstance(step, str)), "")
    return key in _LEADING or (len(path) == 2 and path[0] in ("states", "objections", "reminders"))


CHECKS: tuple[Check, ...] = (dead_end, last_row, hidden_cases, ladder, unreachable)

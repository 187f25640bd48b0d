"""Names of states, slots, actions and files that have to be there."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from engine.authoring.closeness import mixed
from engine.authoring.graph import ways
from engine.authoring.node import Path
from engine.authoring.review import Check, Review
from engine.authoring.said import touches
from engine.authoring.shapes import HOLE
from engine.flow import HANDOFF, RETURN, SKIP

_ACTIONS = ("alert", "tag")
_WORDS = {"next": (RETURN,), "otherwise": (SKIP, HANDOFF), "then": (HANDOFF,)}
_LINK = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)


def states(review: Review) -> None:
    """A move, a notice or a removed state that leads nowhere."""
    if review.lost("states"):
        return
    flow, known = review.flow, review.known("states")
    legal = {by: known | dict.fromkeys(words) for by, words in _WORDS.items()}
    _state(review, ("start",), flow.start, known)
    for id_, slot in flow.slots.items():
        if "otherwise" in slot.model_fields_set:
            _state(review, ("slots", id_, "otherwise"), slot.otherwise, legal["otherwise"])
    for way in ways(flow):
        if way.by != "otherwise":
            _state(review, way.path, way.target, legal.get(way.by, known))
    for at, notice in enumerate(flow.wording.notices):
        _state(review, ("wording", "notices", at, "before"), notice.before, known)
    for old, landing in flow.removed.items():
        _state(review, ("removed", old), landing, known)
        if old in flow.states:
            review.tell("removed-alive", review.positions.key(("removed", old)), name=old)


def _state(review: Review, path: Path, name: str, known: Collection[str]) -> None:
    if name in (HANDOFF, SKIP, RETURN) and name not in known:
        landing = next((id_ for id_, state in review.flow.states.items() if state.outcome == name), None)
        where = ", ".join(by for by, words in _WORDS.items() if name in words)
        review.tell("word-elsewhere", review.positions.place(path), close=landing, name=name, where=where)
    elif name not in known and not review.excused(name, known):
        unknown(review, "unknown-state", path, name, known)


def unknown(review: Review, rule: str, path: Path, name: str, known: Collection[str]) -> None:
    """Tell a name that is not known; where only an alphabet is wrong, tell that."""
    letter = mixed(name)
    node = review.positions.node(path)
    if letter and node.kind == "text" and node.text == name and review.twin(name, known):
        rule = "homoglyph" if letter > "\u0400" else "homoglyph-latin"
        place = review.positions.letter(node, name.index(letter))
        review.tell(rule, place, name=name, letter=letter, close=review.twin(name, known))
        return
    review.unknown(rule, path, name, known)


def slots(review: Review) -> None:
    """A slot that is collected, forgotten or depended on, and is not there."""
    if review.lost("slots"):
        return
    known = review.known("slots")
    for path, name in _named_slots(review):
        if name not in known and not review.excused(name, known):
            unknown(review, "unknown-slot", path, name, known)


def _named_slots(review: Review) -> Iterator[tuple[Path, str]]:
    flow = review.flow
    for id_, state in flow.states.items():
        for at, slot in enumerate(state.collect):
            yield ("states", id_, "collect", at), slot
        for at, row in enumerate(state.next):
            for index, slot in enumerate(row.forget):
                yield ("states", id_, "next", at, "forget", index), slot
    for at, always in enumerate(flow.always):
        for index, slot in enumerate(always.forget):
            yield ("always", at, "forget", index), slot
    for id_, authored in flow.slots.items():
        for index, slot in enumerate(authored.depends_on):
            yield ("slots", id_, "depends_on", index), slot


def actions(review: Review) -> None:
    """An action that the engine cannot do."""
    for id_, state in review.flow.states.items():
        for at, action in enumerate(state.do):
            path: Path = ("states", id_, "do", at)
            if isinstance(action, str):
                if action == "tag":
                    review.tell("tag-name", review.positions.place(path))
                elif action != "alert":
                    review.unknown("unknown-action", path, action, _ACTIONS)
                continue
            for name in action:
                if name == "alert":
                    review.tell("alert-alone", review.positions.key((*path, name)))
                elif name != "tag":
                    place = review.positions.key((*path, name))
                    review.unknown("unknown-action", path, name, _ACTIONS, place)


def files(review: Review) -> None:
    """A file to send that is not beside the script."""
    for path, name in _sent(review):
        if _LINK.match(name) or name == HOLE or review.positions.node(path).broken:
            continue
        place = review.positions.place(path)
        if name.startswith(("/", "\\", "~")) or ".." in re.split(r"[/\\]", name):
            review.tell("outside-file", place, name=name)
        elif review.exists is not None and not review.exists(name):
            review.tell("missing-file", place, name=name)


def _sent(review: Review) -> Iterator[tuple[Path, str]]:
    for id_, state in review.flow.states.items():
        for at, name in enumerate(state.send):
            yield ("states", id_, "send", at), name
    for path, touch in touches(review.flow):
        for at, name in enumerate(touch.send):
            yield (*path, "send", at), name


CHECKS: tuple[Check, ...] = (states, slots, actions, files)

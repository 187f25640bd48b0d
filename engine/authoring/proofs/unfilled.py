"""No text prints a slot, and no row compares one, where it is not certainly known."""

from __future__ import annotations

from collections.abc import Iterator

from engine.authoring.checks.names import printed
from engine.authoring.node import Path
from engine.authoring.problem import Place
from engine.authoring.proofs.explore import Explored
from engine.authoring.proofs.reading import Gap, gaps
from engine.authoring.proofs.space import EMPTY
from engine.authoring.proofs.step import Config, Edge, Step, Unsure, due
from engine.authoring.proofs.talk import said, shortened, talk
from engine.authoring.review import Review
from engine.flow import Disclosure, Flow, Text


def unfilled(review: Review, found: Explored) -> None:
    """Tell each name once, by the shortest talk: first what the script's own course comes to."""
    told: set[tuple[Path, str]] = set()
    texts = list(_everywhere(found.world.flow))
    for here, done in found.steps.items():
        for gap in (*done.gaps, *_heard(found, here, done, texts)):
            if (gap.path, gap.name) not in told:
                told.add((gap.path, gap.name))
                _tell(review, found, here, done, gap)
    guards(review, found)


def _tell(review: Review, found: Explored, here: Config, done: Step, gap: Gap) -> None:
    way = found.way(here)
    lines = talk(found.world, [*way, (here, _aside(here, done, gap))], gap.store)
    final = said(gap.text, gap.name)
    if lines and lines[-1] == said(gap.text):
        lines.pop()
    talked = (*shortened(lines), final)
    for place in _places(review, gap):
        rule = "maybe-unfilled" if here.jumped else "unfilled"
        review.show(rule, place, talked, name=gap.name, state=here.state)


def _aside(here: Config, done: Step, gap: Gap) -> Edge:
    """Return the questions before a text: none before the state's own, all before what follows them."""
    before = () if gap.path[0] in ("states", "wording") and gap.path[2:3] != ("reminders",) else done.asked
    if gap.path[0] == "slots" and gap.path[1] in before:
        at = before.index(str(gap.path[1]))
        before = before[: at + 1] if gap.path[2] == "react" else before[:at]
    return Edge("aside", gap.path, Config(here.state, gap.store), before, given=gap.store)


def _places(review: Review, gap: Gap) -> Iterator[Place]:
    uses = [at for name, at in printed(gap.text) if name == gap.name]
    yield review.positions.within(gap.path, uses[0] if uses else 0, len(gap.name))


def _everywhere(flow: Flow) -> Iterator[tuple[Path, Text]]:
    """Yield the texts that may be said wherever the bot waits."""
    for name, objection in flow.objections.items():
        for at, rung in enumerate(objection.replies):
            yield ("objections", name, "replies", at, "say"), rung.say
    for name, answer in flow.answers.items():
        yield ("answers", name, "reply"), answer.reply
    if flow.unclear is not None:
        yield ("unclear",), flow.unclear


def _heard(found: Explored, here: Config, done: Step, texts: list[tuple[Path, Text]]) -> Iterator[Gap]:
    """Yield what the answers, objections and touches of a configuration that waits would print empty."""
    world, flow = found.world, found.world.flow
    if done.waits is None:
        return
    for path, text in texts:
        yield from gaps(world.space, path, text, done.waits)
    if not found.came[here] and isinstance(flow.disclosure, Disclosure):
        yield from gaps(world.space, ("disclosure", "say"), flow.disclosure.say, here.store)
    own = flow.states[here.state].outcome is not None or any(one.after for one in flow.states[here.state].reminders)
    for at, touch in enumerate(flow.reminders.touches):
        if not (own and touch.after):
            for store in due(world, touch.at, touch.when, done.waits):
                yield from gaps(world.space, ("reminders", "touches", at, "say"), touch.say, store)


def guards(review: Review, found: Explored) -> None:
    """Tell rows that compare a slot which the script's own course has never asked for when it comes to them.

    One that was asked for and skipped is compared on purpose: the row after it is for who did not say.
    """
    asked: set[tuple[Path, str]] = set()
    first: dict[tuple[Path, str], tuple[Config, Step, Unsure]] = {}
    for here, done in found.steps.items():
        for one in done.unsure if not here.jumped else ():
            if found.world.space.of(one.store, one.name.id) & EMPTY:
                first.setdefault((one.path, one.name.id), (here, done, one))
            else:
                asked.add((one.path, one.name.id))
        if not here.jumped:
            asked |= done.sure
    for key, (here, done, one) in first.items():
        if key in asked:
            continue
        place = review.positions.within(one.path, one.name.column, len(one.name.id))
        end = found.world.space.put(one.store, one.name.id, EMPTY)
        edge = Edge("aside", one.path, Config(here.state, end), done.asked, given=end)
        lines = talk(found.world, [*found.way(here), (here, edge)], end)
        review.show("unfilled-guard", place, tuple(lines), name=one.name.id, state=here.state)

"""Loops: those that run without a wait, and those that no answer leads out of."""

from __future__ import annotations

from engine.authoring.node import Path
from engine.authoring.problem import Line
from engine.authoring.proofs.explore import Explored
from engine.authoring.proofs.space import EMPTY, SKIPPED, Store, few, joined
from engine.authoring.proofs.step import Config, Edge
from engine.authoring.proofs.talk import asked, said, shortened, talk
from engine.authoring.review import Review
from engine.flow import RETURN, SKIP

_STEPS = 4_000
_AGAIN = Line("", "(и так без конца)", "(and so on for ever)")
Lap = list[tuple[str, int]]


def endless(review: Review, found: Explored) -> frozenset[str]:
    """Tell loops that run by themselves once their questions are answered; return their states."""
    told: set[str] = set()
    by_state: dict[str, list[Config]] = {}
    for here in found.steps:
        by_state.setdefault(here.state, []).append(here)
    for state, configs in by_state.items():
        if state in told or not _returns(found, state):
            continue
        lap, store = _lap(found, state, joined(here.store for here in configs))
        if not lap or told & {id_ for id_, _ in lap}:
            continue
        told |= {id_ for id_, _ in lap}
        last, row = lap[-1]
        path: Path = ("states", last, "next", row, "go")
        way = found.way(configs[0])
        lines = talk(found.world, way)
        known = {name for _, edge in way for name in edge.asked}
        for name in dict.fromkeys(name for id_, _ in lap for name in found.world.flow.states[id_].collect):
            if name not in known:
                lines += asked(found.world, name, found.world.space.of(store, name))
        lines += [said(say) for id_, _ in lap if (say := found.world.flow.states[id_].say) is not None]
        names = " → ".join([*(id_ for id_, _ in lap), state])
        review.show("endless-loop", review.positions.place(path), (*shortened(lines), _AGAIN), names=names)
    return frozenset(told)


def _returns(found: Explored, state: str) -> bool:
    """Tell whether rows of ``next`` lead from a state back to it, with no end on the way."""
    flow, seen, queue = found.world.flow, set[str](), [state]
    while queue:
        here = flow.states[queue.pop()]
        for row in here.next if here.outcome is None else ():
            if row.go == state:
                return True
            if row.go != RETURN and row.go not in seen:
                seen.add(row.go)
                queue.append(row.go)
    return False


def _lap(found: Explored, state: str, store: Store) -> tuple[Lap, Store]:
    """Return a round from a state to itself that asks nothing new, and what is known in it."""
    world, space = found.world, found.world.space
    for name, slot in world.flow.slots.items():
        bits = space.filled(name) | (SKIPPED if slot.otherwise == SKIP else 0)
        if any(name in one.collect for one in world.flow.states.values()):
            store = space.put(store, name, bits | space.of(store, name))
    stack: list[tuple[str, Store, Lap, tuple[tuple[str, Store], ...]]] = [(state, store, [], ())]
    for _ in range(_STEPS):
        if not stack:
            break
        space.spend(1)
        here, store, lap, seen = stack.pop()
        authored = world.flow.states[here]
        if authored.outcome is not None:
            continue
        for name in authored.collect:
            store = space.put(store, name, space.of(store, name) & ~EMPTY)
        if not all(space.of(store, name) for name in authored.collect):
            continue  # a question: here the bot waits
        if (here, store) in seen:
            lap = lap[seen.index((here, store)) :]
            first = next((at for at, (id_, _) in enumerate(lap) if id_ == state), None)
            if first is None:
                continue
            return lap[first:] + lap[:first], store
        seen = (*seen, (here, store))
        if sum(id_ == here for id_, _ in seen) > 3:
            continue
        left: tuple[Store, ...] = (store,)
        for at, row in enumerate(authored.next):
            for one in left:
                for true in space.select(row.when, one) if row.go != RETURN else ():
                    after = world.staged(row.go, world.without(true, row.forget))
                    stack.append((row.go, after, [*lap, (here, at)], seen))
            left = few(other for one in left for other in space.select(row.when, one, "NT"))
    return [], 0


def no_way_out(review: Review, found: Explored, endless_: frozenset[str]) -> None:
    """Tell where a lead who answers every question never comes to an end."""
    if not found.whole:
        return
    stuck = _stuck(found)
    told: set[str] = set()
    for first in found.steps:
        if first not in stuck:
            continue
        lap = _round(found, first)
        states = {here.state for here, _ in lap}
        if not lap or states & told or states & endless_ or first.state in told:
            continue
        told |= states
        way = [*found.way(lap[0][0]), *lap]
        names = ", ".join(dict.fromkeys(here.state for here, _ in lap))
        lines = [*talk(found.world, way), _AGAIN]
        review.show("no-way-out", review.positions.place(lap[-1][1].path), tuple(lines), names=names)


def _stuck(found: Explored) -> set[Config]:
    before: dict[Config, list[Config]] = {}
    for here, leads in found.leads.items():
        for target, _ in leads:
            before.setdefault(target, []).append(here)
    good = {here for here, done in found.steps.items() if done.ends or done.stranded}
    queue = list(good)
    while queue:
        for here in before.get(queue.pop(), ()):
            if here not in good:
                good.add(here)
                queue.append(here)
    return found.steps.keys() - good


def _round(found: Explored, first: Config) -> list[tuple[Config, Edge]]:
    """Return a round that begins after a stuck configuration, and never ends."""
    way: list[tuple[Config, Edge]] = []
    here = first
    while here not in [one for one, _ in way]:
        leads = found.leads.get(here)
        if not leads:
            return []
        way.append((here, leads[0][1]))
        here = leads[0][0]
    return way[[one for one, _ in way].index(here) :]

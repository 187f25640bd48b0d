"""Every configuration that a talk may come to, each with the shortest way there."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field, replace

from engine.authoring.proofs.space import UnprovenError, joined
from engine.authoring.proofs.step import Config, Edge, Step, World, jumps, step

# The shipped scripts have some hundred configurations.
MOST = 6_000
# So many of one state are told apart; of those that follow only what is known, then nothing. In a script
# of many states fewer are: then it is walked to its end, if with less knowledge.
FINE, COARSE, JUMPED = 24, 96, 16
Held = dict[tuple[str, bool], list[Config]]


@dataclass
class Explored:
    """What was found. ``came`` holds the first, and so the shortest, way into each configuration.

    ``leads`` are the configurations after each by the rows of ``next`` and by outside events; one
    that allows nothing new is left out, and the one that holds it stands for it. ``whole`` is
    false where the bound was hit. ``fine``, ``coarse`` and ``jumped`` are how many are told apart.
    """

    world: World
    steps: dict[Config, Step] = field(default_factory=dict)
    came: dict[Config, tuple[Config, Edge] | None] = field(default_factory=dict)
    leads: dict[Config, list[tuple[Config, Edge]]] = field(default_factory=dict)
    whole: bool = True
    fine: int = FINE
    coarse: int = COARSE
    jumped: int = JUMPED

    def way(self, here: Config) -> list[tuple[Config, Edge]]:
        """Return the moves that lead to a configuration, the first one first."""
        found = []
        while (step_ := self.came[here]) is not None:
            found.append(step_)
            here = step_[0]
        return found[::-1]


def explore(world: World) -> Explored:
    """Walk a script: first by its own course, then by every move that is legal everywhere."""
    share = MOST // (2 * len(world.flow.states))
    some = max(4, share // 4)
    found = Explored(world, fine=min(FINE, some), coarse=min(COARSE, max(8, share)), jumped=min(JUMPED, some))
    try:
        _walk(found)
    except UnprovenError:
        found.whole = False
    return found


def _walk(found: Explored) -> None:
    world, start = found.world, found.world.start()
    found.came[start] = None
    _course(found, start)
    held: Held = {}
    queue: deque[Config] = deque()
    for here in list(found.steps):
        _jump(found, held, here, queue)
    while queue and _free(found):
        here = queue.popleft()
        done = found.steps[here] = step(world, here)
        for edge in done.edges:
            _add(found, held, here, edge, queue)
        _jump(found, held, here, queue)


def _free(found: Explored) -> bool:
    found.whole = found.whole and len(found.steps) < MOST
    return found.whole


def _course(found: Explored, start: Config) -> None:
    """Follow the course of the script. What only a jump reaches waits for the second walk."""
    queue, held = deque([start]), Held()
    while queue and _free(found):
        here = queue.popleft()
        done = found.steps[here] = step(found.world, here)
        for edge in done.edges:
            if edge.target.jumped:
                continue
            found.world.space.spend(1)
            kept = held.setdefault((edge.target.state, edge.target.framed), [])
            target = _merged(found, edge.target, kept)
            if target not in found.came:
                kept.append(target)
                found.came[target] = (here, edge)
                queue.append(target)
            if edge.by == "next":
                found.leads.setdefault(here, []).append((target, edge))


def _merged(found: Explored, target: Config, kept: list[Config]) -> Config:
    """Return a configuration as it is told apart: the less exactly, the more there are of its state."""
    if target in found.came or len(kept) < found.fine:
        return target
    store = found.world.coarse(target.store)
    if len(kept) >= found.coarse:
        store |= joined(one.store for one in kept)
    return replace(target, store=store)


def _jump(found: Explored, held: Held, here: Config, queue: deque[Config]) -> None:
    done = found.steps[here]
    for edge in done.edges:
        if edge.target.jumped and not here.jumped:
            _add(found, held, here, edge, queue)
    for edge in jumps(found.world, here, done):
        _add(found, held, here, edge, queue)


def outside(world: World, edge: Edge) -> bool:
    """Tell whether a move waits for what will come anyway: an outside event, the end of a state's own patience."""
    if edge.by == "touch":
        return edge.path[0] == "states"
    return edge.by == "always" and world.flow.always[int(edge.path[1])].event is not None


def _add(found: Explored, held: Held, here: Config, edge: Edge, queue: deque[Config]) -> None:
    """Note where a move leads, unless a configuration that allows as much is known."""
    target = edge.target
    found.world.space.spend(1)
    kept = held.setdefault((target.state, target.framed), [])
    same = next((one for one in kept if not target.store & ~one.store), None)
    if same is None:
        if len(kept) >= found.jumped:
            target = replace(target, store=target.store | joined(one.store for one in kept))
        same = target
        kept.append(target)
        found.came[target] = (here, edge)
        queue.append(target)
    if (edge.by == "next" and here.jumped) or outside(found.world, edge):
        found.leads.setdefault(here, []).append((same, edge))

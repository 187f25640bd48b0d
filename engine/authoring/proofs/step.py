"""What can happen in one state, from one store: the questions, the rows, and where each leads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from engine.authoring.graph import Way, ways
from engine.authoring.node import Path
from engine.authoring.proofs.interest import guarded, read_anywhere
from engine.authoring.proofs.reading import Gap, gaps
from engine.authoring.proofs.space import EMPTY, SKIPPED, UNKNOWN, Space, Store, few, joined, reads
from engine.flow import HANDOFF, RETURN, SKIP, Flow
from engine.guards import Name, parse_guard
from engine.machine import digressions

# What may be known of a lead who comes back: DESIGN says that he is not asked again who he is.
LASTING = ("person_name", "phone", "email", "city")
# Parts of a store that are told apart where a row fires, and where it was passed by.
_FITTING, _PASSED = 8, 16
# What is only ever the answer to its own question.
_ANSWERS = ("yes_no", "text", "choice", "file")


@dataclass(frozen=True, slots=True)
class Config:
    """Where a talk may stand. ``framed``: a digression knows where to return to.

    ``jumped``: an objection, a touch or a row of ``always`` has moved the lead on the way here.
    """

    state: str
    store: Store
    framed: bool = False
    jumped: bool = False


@dataclass(frozen=True, slots=True)
class Edge:
    """One move to another configuration. ``path`` leads to the name of the target in the script.

    ``asked`` are the questions answered before it; ``slot`` the one that was given up; ``given`` is
    what was known when it was made.
    """

    by: str
    path: Path
    target: Config
    asked: tuple[str, ...] = ()
    slot: str = ""
    way: Way | None = None
    given: Store = 0


@dataclass(frozen=True, slots=True)
class Unsure:
    """A guard of a row that compares a slot where it may be unfilled."""

    path: Path
    name: Name
    store: Store


@dataclass
class Step:
    """What a configuration comes to. ``waits`` is what may be known while the bot waits in it.

    ``unsure`` and ``sure`` are the slots that its rows compare.
    """

    edges: list[Edge] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)
    unsure: list[Unsure] = field(default_factory=list)
    sure: set[tuple[Path, str]] = field(default_factory=set)
    stranded: Path | None = None
    ends: bool = False
    asked: tuple[str, ...] = ()
    waits: Store | None = None


@dataclass(frozen=True)
class World:
    """A script made ready to be walked. ``jumps`` are the moves that are legal everywhere.

    ``volunteered`` are the bits of the slots that may be said unasked, unknown and filled; ``known``
    those of all slots, filled and (where a correction of others clears it) empty.
    ``dull`` are, for each state, the bits of the slots whose values no guard reads from there on;
    ``unread`` those of slots that nothing reads at all: these are always taken for ``empty``.
    """

    space: Space
    flow: Flow
    digressions: frozenset[str]
    volunteered: tuple[tuple[Store, Store], ...]
    known: tuple[tuple[Store, Store], ...]
    jumps: tuple[Way, ...]
    forgotten: tuple[str, ...]
    dull: Mapping[str, Store]
    unread: Store
    empty: Store

    def start(self) -> Config:
        """Return where a talk begins: nothing is known, but of a lead who was here before."""
        store = 0
        for name in self.space.values:
            store = self.space.put(store, name, self._first(name))
        return self.at(self.flow.start, store)

    def _first(self, name: str) -> int:
        slot = self.flow.slots.get(name)
        if slot is None:
            return self.space.filled(name) if name != "stage" else EMPTY
        return EMPTY | (self.space.filled(name) if slot.type in LASTING else 0)

    def staged(self, state: str, store: Store) -> Store:
        """Return a store after a state has been entered: its stage is known."""
        stage = self.flow.states[state].stage
        if stage is None:
            return store
        return self.space.put(store, "stage", 4 << self.space.values["stage"].index(stage))

    def at(self, state: str, store: Store, *, framed: bool = False, jumped: bool = False) -> Config:
        """Return the configuration of a lead who enters a state."""
        store = self.staged(state, store)
        coarse, dull = self.coarse(store), self.dull[state]
        return Config(state, store & ~dull | coarse & dull & ~self.unread | self.empty, framed, jumped)

    def coarse(self, store: Store) -> Store:
        """Return a store that only tells what is known, and not what is known of it."""
        for filled, _ in self.known:
            if store & filled:
                store |= filled
        return store

    def without(self, store: Store, forget: tuple[str, ...]) -> Store:
        """Return a store with slots forgotten."""
        for name in forget:
            store = self.space.put(store, name, EMPTY)
        return store

    def told(self, store: Store) -> Store:
        """Return a store after a message: what was not asked may have been said with it."""
        for unknown, filled in self.volunteered:
            if store & unknown:
                store |= filled
        return self.space.put(store, "open", self.space.filled("open"))

    def widened(self, store: Store) -> Store:
        """Return a store after which a new route begins: what is known may still be corrected."""
        for filled, cleared in self.known:
            if store & filled:
                store |= filled | cleared
        return store


def world_of(flow: Flow, space: Space) -> World:
    """Return a script made ready to be walked."""
    reached = digressions(flow)
    forgotten = dict.fromkeys(
        name for id_ in flow.states if id_ in reached for row in flow.states[id_].next for name in row.forget
    )
    volunteered = tuple(
        (UNKNOWN << space.shift[name], space.filled(name) << space.shift[name])
        for name, slot in flow.slots.items()
        if slot.hear.words or slot.hear.patterns or slot.type not in _ANSWERS
    )
    jumps = tuple(way for way in ways(flow) if way.source is None and way.target in flow.states)
    known = tuple(
        (space.filled(name) << space.shift[name], (EMPTY if slot.depends_on else 0) << space.shift[name])
        for name, slot in flow.slots.items()
    )
    unread, empty = 0, 0
    for name in flow.slots.keys() - read_anywhere(flow):
        unread |= (space.filled(name) | UNKNOWN) << space.shift[name]
        empty |= EMPTY << space.shift[name]
    dull = {
        state: unread | joined((space.filled(name) | UNKNOWN) << space.shift[name] for name in flow.slots.keys() - read)
        for state, read in guarded(flow).items()
    }
    return World(space, flow, reached, volunteered, known, jumps, tuple(forgotten), dull, unread, empty)


def step(world: World, here: Config) -> Step:
    """Return what a configuration comes to, but for the jumps that are legal everywhere."""
    flow, space = world.flow, world.space
    state, done = flow.states[here.state], Step()
    for at, notice in enumerate(flow.wording.notices):
        if notice.before == here.state:
            done.gaps += gaps(space, ("wording", "notices", at, "say"), notice.say, here.store)
    done.gaps += gaps(space, ("states", here.state, "say"), state.say, here.store)
    store = _ask(world, here, done)
    if state.outcome is not None:
        done.ends = True
        done.waits = store if done.waits is None else done.waits | store
        store = world.widened(world.told(store))
    _rows(world, here, store, done)
    for at, touch in enumerate(state.reminders):
        path: Path = ("states", here.state, "reminders", at)
        for one in due(world, touch.at, touch.when, done.waits):
            done.gaps += gaps(space, (*path, "say"), touch.say, one)
            if touch.go in flow.states and touch.go != here.state:
                way = Way(here.state, touch.go, "touch", (*path, "go"), touch.after or touch.at or "")
                done.edges.append(_moved(world, way, world.widened(one), done.asked))
    return done


def due(world: World, at: str | None, when: str | None, waits: Store | None) -> Iterator[Store]:
    """Yield what may be known when a touch falls due: its time and its guard hold."""
    if waits is None:
        return
    if at is not None:
        name = at.replace("+", "-").partition("-")[0].strip()
        bits = world.space.of(waits, name) & ~UNKNOWN if name in world.flow.slots else 0
        if not bits:
            return
        waits = world.space.put(waits, name, bits)
    yield from world.space.select(when, waits)


def _ask(world: World, here: Config, done: Step) -> Store:
    """Ask what is still to be asked, and return what is known after the last answer."""
    flow, space = world.flow, world.space
    store, waits = here.store, []
    for name in flow.states[here.state].collect:
        slot, bits = flow.slots[name], space.of(store, name)
        if not bits & EMPTY:
            continue
        asking = world.told(space.put(store, name, EMPTY))
        asking = space.put(asking, name, EMPTY)
        waits.append(asking)
        for key, text in (("ask", slot.ask), ("consent", slot.consent)):
            done.gaps += gaps(space, ("slots", name, key), text, space.put(store, name, EMPTY))
        for at, again in enumerate(slot.again):
            done.gaps += gaps(space, ("slots", name, "again", at), again, space.put(store, name, EMPTY))
        if slot.otherwise in flow.states and slot.otherwise != here.state:
            way = Way(here.state, slot.otherwise, "otherwise", ("slots", name, "otherwise"), name)
            done.edges.append(_moved(world, way, world.widened(asking), done.asked, name, jumped=here.jumped))
        answered = space.put(world.told(store), name, space.filled(name))
        done.gaps += gaps(space, ("slots", name, "react"), slot.react, answered)
        done.asked += (name,)
        store = space.put(
            answered, name, bits & ~EMPTY | space.filled(name) | (SKIPPED if slot.otherwise == SKIP else 0)
        )
    done.waits = joined(waits) if waits else None
    return store


def _rows(world: World, here: Config, store: Store, done: Step) -> None:
    left: tuple[Store, ...] = (store,)
    inside = here.framed and here.state in world.digressions
    for at, row in enumerate(world.flow.states[here.state].next):
        path: Path = ("states", here.state, "next", at)
        for one in left if row.when is not None else ():
            _compared(world, (*path, "when"), row.when or "", one, done)
        for true in few((part for one in left for part in world.space.select(row.when, one)), _FITTING):
            after = world.without(true, row.forget)
            if row.go == RETURN:
                done.ends = done.ends or inside
                done.stranded = done.stranded if inside else (*path, "go")
            else:
                target = world.at(row.go, after, framed=inside and row.go in world.digressions, jumped=here.jumped)
                done.edges.append(Edge("next", (*path, "go"), target, done.asked, given=true))
        left = few((other for one in left for other in world.space.select(row.when, one, "NT")), _PASSED)


def _compared(world: World, path: Path, when: str, store: Store, done: Step) -> None:
    """Note which slots a row compares, and whether they may be unknown there."""
    guard = parse_guard(when)
    unsure = list(reads(world.space, guard.term, store))
    done.unsure += [Unsure(path, name, store) for name in unsure]
    done.sure |= {(path, name.id) for name in guard.names} - {(path, name.id) for name in unsure}


def _moved(
    world: World, way: Way, store: Store, asked: tuple[str, ...], slot: str = "", *, jumped: bool = True
) -> Edge:
    target = world.at(way.target, store, framed=way.target in world.digressions, jumped=jumped)
    return Edge(way.by, way.path, target, asked, slot, way, store)


def jumps(world: World, here: Config, done: Step) -> Iterator[Edge]:
    """Yield the moves of objections, touches and ``always`` out of a configuration that waits."""
    if done.waits is None:
        return
    flow, state = world.flow, world.flow.states[here.state]
    store = world.widened(done.waits)
    own = state.outcome is not None or any(touch.after for touch in state.reminders)
    for way in world.jumps:
        if way.target == here.state or (way.by == "touch" and own and way.path[0] == "reminders"):
            continue
        forget: tuple[str, ...] = ()
        when = at = None
        if way.by == "always":
            row = flow.always[int(way.path[1])]
            forget, when = row.forget, row.when
        elif way.by == "touch":
            touch = flow.reminders.touches[int(way.path[2])]
            when, at = touch.when, touch.at
        for one in due(world, at, when, store):
            after = world.without(one, forget)
            yield replace(_moved(world, way, after, done.asked), given=one)
            if way.target in world.digressions and world.forgotten:
                back = world.at(here.state, world.without(after, world.forgotten), framed=here.framed, jumped=True)
                yield Edge("return", way.path, back, done.asked, way=way, given=after)


def lands(flow: Flow, target: str | None) -> bool:
    """Tell whether a move ends the talk: in a state with an outcome, or with a human."""
    return target == HANDOFF or (target in flow.states and flow.states[target].outcome is not None)

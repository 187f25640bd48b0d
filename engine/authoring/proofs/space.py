"""What the proofs know of a talk: for each slot, which of a few kinds of value it may hold.

The numbers, options and words that a script's guards compare with cut the values of a slot into
regions between which no guard can tell a difference. A store gives each slot a set of regions as
bits, ``EMPTY`` (will be asked) and ``SKIPPED`` (unknown, and no longer asked) among them; it is one
number, the bits of each name beside those of the one before, so that to join two stores is `or`.
What guards may look at besides slots (``stage``, ``open`` …) has a place in it too. Guards are
judged by the engine itself, on one value of each region.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import reduce
from operator import or_
from typing import Any, Literal

from engine.authoring.said import guards
from engine.flow import Flow, Slot
from engine.guards import BUILT_IN, Among, Compare, Join, Name, Not, Term, parse_guard
from engine.guards import Literal as Written
from engine.situation import Situation, durations, evaluate
from engine.value import Money, Number, Quantity, Value

EMPTY, SKIPPED, FIRST = 1, 2, 4
UNKNOWN = EMPTY | SKIPPED
Store = int
# Which truths are wanted of a guard: T true, F false, NT not true, NF not false; it may also be unknown.
Mode = Literal["T", "F", "NT", "NF"]
_MEASURED = ("integer", "number", "money", "area", "rooms", "duration")
_SWAPPED: Mapping[Mode, Mode] = {"T": "F", "F": "T", "NT": "NF", "NF": "NT"}
_MANY = 16
# Comparisons and moves that may be looked at for one script: less than two seconds of work. The shipped ones take
# some ten thousand; what a guard of a thousand letters may come to is without end.
WORK = 300_000


class UnprovenError(Exception):
    """A script branches so much that its proofs would take too long; never leaves this package."""


@dataclass(frozen=True)
class Space:
    """The regions of every name. ``values`` holds a value of each region, from the bit ``FIRST`` on."""

    flow: Flow
    values: Mapping[str, tuple[Value | str | None, ...]]
    shift: Mapping[str, int]
    choices: Mapping[str, frozenset[str]]
    durations: frozenset[str]
    _spent: list[int] = field(default_factory=lambda: [0], repr=False)
    _judged: dict[tuple[Term, Mode], int] = field(default_factory=dict, repr=False)
    _read: dict[str, Store] = field(default_factory=dict, repr=False)
    _parts: dict[tuple[str, Store, Mode], tuple[Store, ...]] = field(default_factory=dict, repr=False)

    def filled(self, name: str) -> int:
        """Return the bits of all values of a name."""
        return (1 << len(self.values[name])) - 1 << 2

    def put(self, store: Store, name: str, bits: int) -> Store:
        """Return a store with other regions for a name."""
        shift = self.shift[name]
        return store & ~((self.filled(name) | UNKNOWN) << shift) | bits << shift

    def of(self, store: Store, name: str) -> int:
        """Return the regions of a name in a store."""
        return store >> self.shift[name] & (self.filled(name) | UNKNOWN)

    def value(self, name: str, bits: int) -> Value | str | None:
        """Return a value of the first region that is in ``bits``; nothing where none is."""
        return next((one for at, one in enumerate(self.values[name]) if bits & FIRST << at), None)

    def select(self, when: str | None, store: Store, mode: Mode = "T") -> tuple[Store, ...]:
        """Return the parts of a store in which a guard comes out as wanted; none where it cannot."""
        if when is None:
            return (store,) if mode in ("T", "NF") else ()
        guard = parse_guard(when)
        read = self._read.get(when)
        if read is None:
            names = {name.id for name in guard.names if name.id in self.shift}
            read = self._read[when] = joined((self.filled(name) | UNKNOWN) << self.shift[name] for name in names)
        key = (when, store & read, mode)
        if key not in self._parts:
            self._parts[key] = self.where(guard.term, store & read, mode)
        return tuple(part | store & ~read for part in self._parts[key])

    def where(self, term: Term, store: Store, mode: Mode, most: int = _MANY) -> tuple[Store, ...]:
        """Return the parts of a store in which a term comes out as wanted, ``most`` at most: else all as one."""
        self.spend(1)
        match term:
            case Not(inner):
                return self.where(inner, store, _SWAPPED[mode], most)
            case Join(word, left, right):
                found = self.where(left, store, mode, most)
                if (word == "and") is (mode in ("T", "NF")):
                    each = max(1, most // max(1, len(found)))
                    found = tuple(two for one in found for two in self.where(right, one, mode, each))
                else:
                    found += self.where(right, store, mode, most)
                return few(found, most)
        named = [name for name in _names(term) if self.known(name, term)]
        if len(named) != 1:
            return (store,)
        bits = self.of(store, named[0].id) & self._bits(term, named[0].id, mode)
        return (self.put(store, named[0].id, bits),) if bits else ()

    def known(self, name: Name, term: Term) -> bool:
        """Tell whether a name in a comparison is something to look up, and not a word or an option."""
        if name.id not in self.shift:
            return False
        beside = [one for one in _names(term) if one is not name]
        return not any(name.id in self.choices.get(one.id, ()) for one in beside)

    def spend(self, work: int) -> None:
        """Count what is looked at. Raises ``UnprovenError`` where it is too much."""
        self._spent[0] += work
        if self._spent[0] > WORK:
            raise UnprovenError

    def _bits(self, term: Term, name: str, mode: Mode) -> int:
        key = (term, mode)
        if key not in self._judged:
            good = {"T": (True,), "F": (False,), "NT": (False, None), "NF": (True, None)}[mode]
            bits = UNKNOWN if evaluate(term, self._situation(name, None)) in good else 0
            for at, value in enumerate(self.values[name]):
                if evaluate(term, self._situation(name, value)) in good:
                    bits |= FIRST << at
            self._judged[key] = bits
        return self._judged[key]

    def _situation(self, name: str, value: Any) -> Situation:
        declared = frozenset(self.flow.slots)
        if name in declared:
            return Situation({} if value is None else {name: value}, declared, self.choices, durations=self.durations)
        given: dict[str, Any] = {} if name in ("open", "returning") and value is None else {name: value}
        return Situation({}, declared, self.choices, durations=self.durations, **given)


def few(stores: Iterable[Store], most: int = _MANY) -> tuple[Store, ...]:
    """Return a few stores as they are, each once; many as the one that holds them all."""
    kept = tuple(dict.fromkeys(stores))
    return kept if len(kept) <= most else (joined(kept),)


def joined(stores: Iterable[Store]) -> Store:
    """Return the store that holds all that any of the stores holds."""
    return reduce(or_, stores, 0)


def space_of(flow: Flow) -> Space:
    """Return the regions that the guards of a script tell apart. Every guard must be readable."""
    choices = {id_: frozenset(slot.options) for id_, slot in flow.slots.items() if slot.type == "choice"}
    atoms = list(dict.fromkeys(atom for when in guards(flow) for atom in _atoms(parse_guard(when.source).term)))
    values: dict[str, tuple[Value | str | None, ...]] = {}
    for id_, slot in flow.slots.items():
        values[id_] = tuple(_values(slot, [one for atom in atoms for one in _beside(atom, id_)]))
    stages = dict.fromkeys(state.stage for state in flow.states.values() if state.stage is not None)
    values["stage"] = tuple(stages)
    values["open"] = values["returning"] = (True, False)
    sources = dict.fromkeys(word for atom in atoms for word in _words(_beside(atom, "source")))
    values["source"] = (*sources, "\0")
    shifts, shift = {}, 0
    for name, known in values.items():
        shifts[name] = shift
        shift += len(known) + 2
    return Space(flow, values, shifts, choices, durations(flow))


def reads(space: Space, term: Term, store: Store, most: int = _MANY) -> Iterator[Name]:
    """Yield the slots that a guard compares where they may be unfilled. A slot alone asks just that."""
    match term:
        case Not(inner):
            yield from reads(space, inner, store, most)
        case Join(word, left, right):
            yield from reads(space, left, store, most)
            parts = space.where(left, store, "NF" if word == "and" else "NT", most)
            for one in parts:
                yield from reads(space, right, one, max(1, most // len(parts)))
        case Compare() | Among():
            for name in _names(term):
                if name.id not in BUILT_IN and space.known(name, term) and space.of(store, name.id) & UNKNOWN:
                    yield name


def _atoms(term: Term) -> Iterator[Term]:
    match term:
        case Not(inner):
            yield from _atoms(inner)
        case Join(_, left, right):
            yield from _atoms(left)
            yield from _atoms(right)
        case _:
            yield term


def _names(term: Term) -> list[Name]:
    match term:
        case Name():
            return [term]
        case Compare(left, _, right):
            return [one for one in (left, right) if isinstance(one, Name)]
        case Among(left, choices):
            return [one for one in (left, *choices) if isinstance(one, Name)]
    return []


def _beside(atom: Term, name: str) -> list[Name | Written]:
    """Return what a name is compared with in one comparison."""
    match atom:
        case Compare(left, _, right):
            sides = [left, right]
        case Among(left, choices):
            sides = [left, *choices]
        case _:
            return []
    others = [one for one in sides if not (isinstance(one, Name) and one.id == name)]
    return others if len(others) < len(sides) else []


def _words(written: list[Name | Written]) -> list[str]:
    return [word for one in written if isinstance(word := one.id if isinstance(one, Name) else one.value, str)]


def _values(slot: Slot, written: list[Name | Written]) -> Iterator[Value]:
    if slot.type == "yes_no":
        yield from (True, False)
    elif slot.type == "choice":
        words = _words(written)
        yield from (option for option in slot.options if option in words)
        yield from [option for option in slot.options if option not in words][:1]
    elif slot.type in _MEASURED:
        timed = slot.type == "duration"
        read = [one.beside(duration=timed) for one in written if isinstance(one, Written)]
        marks = {one for one in read if not isinstance(one, str)}
        for number in _points(sorted({0, *marks}), whole=slot.type == "integer"):
            yield Money(number, number, slot.currency or "RUB") if slot.type == "money" else Quantity(number, number)
    else:
        yield from dict.fromkeys(word for word in _words(written) if word)
        yield "\0"


def _points(marks: list[Number], *, whole: bool) -> Iterator[Number]:
    """Yield every mark and one number between each two and after the last."""
    for low, high in zip(marks, [*marks[1:], None], strict=True):
        yield low
        if high is None:
            yield low * 2 or 1
        elif not whole or high - low > 1:
            middle = (low + high) / 2
            yield int(middle) if int(middle) > low else middle

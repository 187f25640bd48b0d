"""Which names a text may print unfilled, in a store; a guard or an ``if`` before a name fills it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from engine.authoring.node import Path
from engine.authoring.proofs.space import UNKNOWN, Space, Store
from engine.flow import Case, Marked, Text, Translated, Variants
from engine.templates import parse_text


@dataclass(frozen=True, slots=True)
class Gap:
    """A name that a text prints although it may be unfilled, and a store in which it is."""

    path: Path
    text: str
    name: str
    store: Store


def gaps(space: Space, path: Path, text: Text | None, store: Store) -> Iterator[Gap]:
    """Yield the names of a text that may be unfilled where it is said."""
    match text:
        case None:
            return
        case str():
            if "{" not in text:
                return
            for name in parse_text(text)[0]:
                if name in space.flow.slots and (bits := space.of(store, name) & UNKNOWN):
                    yield Gap(path, text, name, space.put(store, name, bits))
        case Marked():
            yield from gaps(space, (*path, "text"), text.text, store)
        case Variants():
            for at, one in enumerate(text.variants):
                yield from gaps(space, (*path, "variants", at), one, store)
        case Translated():
            for language in ("ru", "en"):
                yield from gaps(space, (*path, language), getattr(text, language), store)
        case tuple():
            left: tuple[Store, ...] = (store,)
            for at, case in enumerate(text):
                if not isinstance(case, Case):
                    for rest in left:
                        yield from gaps(space, (*path, at), case, rest)
                    return
                for true in (part for rest in left for part in space.select(case.when, rest)):
                    yield from gaps(space, (*path, at, "say"), case.say, true)
                left = tuple(part for rest in left for part in space.select(case.when, rest, "NT"))

"""One frozen noun as a plain document: its fields by name, defaults left out, foreign keys refused."""

from __future__ import annotations

from dataclasses import fields
from typing import Any, Generic, TypeVar

from engine.errors import StoreFailed

T = TypeVar("T")
Document = dict[str, Any]


class Noun(Generic[T]):
    """Writes and reads the fields of ``kind`` that JSON can hold as they are.

    Those named in ``apart`` are written by whoever owns the noun; a field added to the noun later is
    taken along by itself as long as it is a text, a number, a flag or a tuple of them.
    """

    __slots__ = ("kind", "known", "plainly")

    def __init__(self, kind: type[T], *apart: str) -> None:
        """Read the fields and defaults of ``kind``, a dataclass."""
        declared = fields(kind)  # type: ignore[arg-type]
        self.kind = kind
        self.known = frozenset(field.name for field in declared)
        self.plainly = tuple((field.name, field.default) for field in declared if field.name not in apart)

    def write(self, thing: T) -> Document:
        """Return the plain fields that differ from their defaults."""
        return {name: value for name, default in self.plainly if (value := getattr(thing, name)) != default}

    def read(self, document: Document) -> Document:
        """Return the fields of a document, its lists as tuples; raises ``StoreFailed`` on a foreign key."""
        if not document.keys() <= self.known:
            foreign = ", ".join(sorted(document.keys() - self.known))
            raise StoreFailed(f"A stored {self.kind.__name__} has keys that this version does not know: {foreign}")
        return {name: tuple(value) if type(value) is list else value for name, value in document.items()}

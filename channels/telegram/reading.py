"""What comes from the network, read without trust: a field of another type is a field that is not there. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from engine.runner import accepted

Json = Mapping[str, Any]
_LARGEST = 2**63  # of an id


def branch(document: object, *names: str) -> Json:
    """Return the object that lies under these names, or an empty one."""
    for name in names:
        document = document.get(name) if isinstance(document, dict) else None
    return document if isinstance(document, dict) else {}


def number(document: Json, name: str) -> int | None:
    """Return a whole number, if one of the size of an id stands there."""
    found = document.get(name)
    return found if isinstance(found, int) and not isinstance(found, bool) and abs(found) < _LARGEST else None


def words(document: Json, name: str) -> str | None:
    """Return a text as it may be stored, if one stands there."""
    found = document.get(name)
    return accepted(found) if isinstance(found, str) else None


def rows(document: Json, name: str) -> list[Any]:
    """Return a list, or an empty one."""
    found = document.get(name)
    return found if isinstance(found, list) else []

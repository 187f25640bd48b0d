"""One grammar a slot type. Each module offers ``read(utterance, ask) -> tuple[Reading, ...]``.

``TYPES`` maps the name of a slot type to its grammar; a module is imported when it is first asked,
so a script pays only for the types it uses.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from importlib import import_module

from engine.understanding.reading import Ask, Reading
from engine.understanding.text import Utterance

Read = Callable[[Utterance, Ask], tuple[Reading, ...]]


def _grammar(module: str) -> Read:
    """Return the read function of a module, imported at its first call."""
    found: list[Read] = []

    @lru_cache(maxsize=16)  # several rules ask the same of one message
    def read(utterance: Utterance, ask: Ask) -> tuple[Reading, ...]:
        if not found:
            found.append(import_module(f"{__name__}.{module}").read)
        return found[0](utterance, ask)

    return read


def _nothing(_utterance: Utterance, _ask: Ask) -> tuple[Reading, ...]:
    """A file is sent, never said."""
    return ()


TYPES: dict[str, Read] = {
    "text": _grammar("text_value"),
    "person_name": _grammar("person_name"),
    "integer": _grammar("number"),
    "number": _grammar("number"),
    "money": _grammar("money"),
    "area": _grammar("area"),
    "rooms": _grammar("rooms"),
    "duration": _grammar("duration"),
    "datetime": _grammar("datetime_value"),
    "phone": _grammar("phone"),
    "email": _grammar("email"),
    "yes_no": _grammar("yes_no"),
    "choice": _grammar("choice"),
    "city": _grammar("city"),
    "file": _nothing,
}

"""Who puts texts more naturally: adapters behind one protocol, ``engine.ports.Phraser``."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from engine.phrasers.settings import LlmSettings
from engine.ports import Phraser

# What phrases -> the module that offers a class, and its name.
ADAPTERS = {
    "plain": ("engine.phrasers.plain", "PlainPhraser"),
    "llm": ("engine.phrasers.llm", "LlmPhraser"),
}


def open_phraser(
    settings: LlmSettings | None,
    *,
    clock: Callable[[], int],
    zone: str = "UTC",
    spent: Callable[[int], int] | None = None,
) -> Phraser:
    """Return the phraser of one bot: a model's by its settings, else the author's own words.

    ``clock`` tells the moment (UTC, in milliseconds); ``zone`` is the time zone whose midnight renews the budget,
    ``spent`` what is known to be used of it (see ``engine.phrasers.budget``). It loads the client of the model, which
    takes about a second: call it at the start.
    """
    module, name = ADAPTERS["plain" if settings is None else "llm"]
    adapter = getattr(import_module(module), name)
    phraser: Phraser = adapter() if settings is None else adapter(settings, clock=clock, zone=zone, spent=spent)
    return phraser

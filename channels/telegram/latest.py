"""Which message of each chat is the lead's latest, for as long as the process lives: what an edit of it changes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from channels.telegram.decode import Meaning
from engine.message import LAST, Arrival

KEPT = 10_000  # chats


class Latest:
    """The latest message of each of the last chats, and its words."""

    def __init__(self) -> None:
        """Begin with nothing: an edit of what came before a start of the process is one of an earlier message."""
        self._known: dict[int, tuple[int, str]] = {}

    def seen(self, meaning: Meaning) -> Iterator[Arrival]:
        """Yield what happened, an edit of the latest message marked as such; one that leaves its words is none.

        Each is remembered when the next is asked for: not before it is stored.
        """
        for arrival in meaning.arrivals:
            said = arrival.incoming
            if said.kind != "edit":
                yield arrival
                if meaning.press is None:
                    self._note(meaning, said.text)
                continue
            latest, words = self._known.get(meaning.chat, (0, ""))
            if latest != meaning.message:
                yield arrival
            elif words != said.text:
                yield replace(arrival, incoming=replace(said, name=LAST))
                self._note(meaning, said.text)

    def _note(self, meaning: Meaning, words: str) -> None:
        self._known.pop(meaning.chat, None)
        self._known[meaning.chat] = (meaning.message, words)
        if len(self._known) > KEPT:
            del self._known[next(iter(self._known))]

"""What every channel is: a way for leads' messages in and for replies out."""

from __future__ import annotations

from typing import Protocol


class Channel(Protocol):
    """Feeds one or many leads' messages to the engine until it is told to stop."""

    def run(self) -> None:
        """Serve until the other side ends."""
        ...

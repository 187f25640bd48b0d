"""How long to wait before the next try at what does not work now, and what to say of it: once."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from typing import Literal

from channels.telegram.client import Failed
from channels.telegram.words import to_operator

log = logging.getLogger("leadscript.telegram")

PAUSES = (1.0, 2.0, 4.0, 8.0, 15.0, 30.0)  # seconds; the last again and again


class Patience:
    """Counts failures in a row of one bot; ``language`` is what its operator reads."""

    def __init__(
        self, bot: str, sleep: Callable[[float], Awaitable[None]], language: Literal["ru", "en"] = "en"
    ) -> None:
        """Wait with ``sleep``."""
        self._bot, self._sleep, self._language, self.failures = bot, sleep, language, 0

    async def wait(self, failed: Failed | None) -> None:
        """Wait after a failure (nothing: of the store), longer after each; the first of them is told."""
        if not self.failures:
            name = "waits store" if failed is None else "waits conflict" if failed.why == "conflict" else "waits"
            log.warning(to_operator(name, self._language, bot=self._bot, why=failed.told if failed else ""))
        self.failures += 1
        least = failed.wait if failed is not None else 0
        await self._sleep(max(least, PAUSES[min(self.failures, len(PAUSES)) - 1]))

    def over(self) -> None:
        """Note that it works; that is told if it did not."""
        if self.failures:
            log.warning(to_operator("works", self._language, bot=self._bot))
        self.failures = 0

"""One bot kept running: what it cannot go on with is told, and tried again after longer and longer pauses."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Literal

from channels.base import Bot
from cli.settings import either
from engine.errors import ChannelFailed, LeadscriptError
from engine.message import Arrival
from engine.ports import Accepted

log = logging.getLogger("leadscript.run")

PAUSES = (5.0, 10.0, 30.0, 60.0, 300.0)  # seconds before the tries; the last again and again
SETTLED = 30.0  # seconds of serving after which a bot has been up, and a failure is a new one
State = Literal["up", "waiting", "down"]


@dataclass(slots=True)
class Served:
    """A bot and how it fares. ``failed``: it never came up. ``why`` is what is in its way, and the line that helps."""

    bot: Bot
    up: bool = False
    failed: bool = False
    why: str = ""

    @property
    def state(self) -> State:
        """What is told of it: it serves, it waits for its channel, or it is to be tried again."""
        if not self.up:
            return "down"
        return "waiting" if self.bot.waits else "up"


async def supervise(
    served: Served,
    accept: Callable[[Arrival], Awaitable[Accepted]],
    told: Callable[[Served], None],
    pauses: tuple[float, ...] = PAUSES,
) -> None:
    """Have a bot served until cancelled; ``told`` hears whenever it goes up or down."""
    loop, tries, settled = asyncio.get_running_loop(), 0, False
    while True:
        begun = loop.time()
        served.up, served.why = True, ""
        told(served)
        try:
            await served.bot.serve(accept)
            served.why = either("перестал слушать", "it stopped listening")
        except ChannelFailed as error:
            served.why = _told(error)
        except Exception as error:  # one bot's failure is no other's
            log.exception("%s failed", served.bot.name)
            served.why = type(error).__name__
        settled = settled or loop.time() - begun >= SETTLED
        tries = 1 if loop.time() - begun >= SETTLED else tries + 1
        served.up, served.failed = False, not settled
        told(served)
        pause = pauses[min(tries, len(pauses)) - 1]
        again = either(f"следующая попытка через {pause:.0f} с", f"the next try in {pause:.0f} s")
        log.error("%s: %s (%s)", served.bot.name, served.why, again)
        await asyncio.sleep(pause)


def _told(error: LeadscriptError) -> str:
    return f"{error.message} → {error.hint}" if error.hint else error.message

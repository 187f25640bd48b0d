"""What ``leadscript run`` keeps alive: one service, its bots each by itself, edits of scripts, health and counts.

A stop lets what was taken on be answered and sent, and takes ten seconds at most, whatever hangs.
"""

from __future__ import annotations

import asyncio
import logging
import os
import secrets
import signal
import socket
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from channels.base import Bot
from cli.settings import Settings, either
from cli.supervision import Served, supervise
from engine.burst import Window
from engine.ports import Store
from engine.service import Service

if TYPE_CHECKING:
    from cli.metrics import Metrics
    from cli.scripts import Scripts
    from engine.phrasing import Phrasing
    from engine.stores.backlog import Backlog

log = logging.getLogger("leadscript.run")

FINE, PROBLEMS, INTERRUPTED = 0, 1, 130
LEAVING = 0.4  # seconds that bots have to let go
LONGEST = 9.8  # seconds of a stop


@dataclass(frozen=True, slots=True)
class Installation:
    """Everything that is served together."""

    settings: Settings
    store: Store
    bots: Sequence[Bot]
    scripts: Scripts
    metrics: Metrics
    backlog: Backlog
    windows: dict[str, Window]
    forget: Callable[[int], bool] | None = None
    phrasing: Phrasing | None = None


async def serve(parts: Installation, ready: Callable[[], None]) -> int:
    """Serve until a signal, and return the exit code; ``ready`` is called once messages are taken.

    Raises ``LeadscriptError`` where it cannot begin.
    """
    stopping = Stopping()
    service = Service(
        parts.store,
        parts.scripts,
        {(bot.name, bot.channel): bot.outlet for bot in parts.bots},
        name=f"{socket.gethostname()[:60]}-{os.getpid()}-{secrets.token_hex(4)}",
        windows=parts.windows,
        forget=parts.forget,
        phrasing=parts.phrasing,
        meter=parts.metrics,
    )
    all_served = [Served(bot) for bot in parts.bots]

    def told(served: Served) -> None:
        parts.metrics.up(served.bot.name, serves=served.up)
        if all(one.failed for one in all_served):
            stopping.now(PROBLEMS)  # what is in the way of each is in the log

    async with AsyncExitStack() as stack:
        for bot in parts.bots:
            stack.push_async_callback(_closed, bot)
        service.start()
        stack.push_async_callback(service.stop)
        if parts.settings.http is not None:
            await _listen(parts, service, all_served, stack)
        service.watch()
        tasks = [asyncio.create_task(supervise(one, service.accept, told), name=one.bot.name) for one in all_served]
        tasks.append(asyncio.create_task(parts.scripts.watch(), name="scripts"))
        ready()
        code = await stopping.wait()
        if code == PROBLEMS:
            log.error(either("ни один бот не может работать: завершаемся", "no bot can run: leaving"))
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks, timeout=LEAVING)
    return code


async def _listen(parts: Installation, service: Service, served: Sequence[Served], stack: AsyncExitStack) -> None:
    from cli.endpoints import application, listen

    assert parts.settings.http is not None
    routes = [route for bot in parts.bots for route in bot.routes()]
    made = application(
        service, parts.metrics, parts.backlog, lambda: {one.bot.name: one.state for one in served}, routes
    )
    runner = await listen(made, *parts.settings.http)
    stack.push_async_callback(runner.cleanup)


async def _closed(bot: Bot) -> None:
    """Close a bot; what goes wrong now is nobody's trouble any more."""
    with suppress(Exception):
        async with asyncio.timeout(LEAVING):
            await bot.close()


class Stopping:
    """The end of it: the first signal asks for it, the second one is obeyed at once."""

    def __init__(self) -> None:
        """Listen to signals, in the loop that runs now."""
        self._asked = asyncio.Event()
        self._code = FINE
        loop = asyncio.get_running_loop()
        for number, code in ((signal.SIGTERM, FINE), (signal.SIGINT, INTERRUPTED)):
            loop.add_signal_handler(number, self._signalled, code)

    async def wait(self) -> int:
        """Return the exit code once the end is asked for."""
        await self._asked.wait()
        return self._code

    def now(self, code: int) -> None:
        """Ask for the end."""
        if not self._asked.is_set():
            self._code = code
            self._asked.set()
            last = threading.Timer(LONGEST, self._left, (code,))
            last.daemon = True
            last.start()

    def _signalled(self, code: int) -> None:
        if self._asked.is_set():
            _end(INTERRUPTED)
        log.info(
            either(
                "останавливаемся: дошлём начатое (ещё раз Ctrl-C: сразу)",
                "stopping: what has begun is sent (Ctrl-C again: at once)",
            )
        )
        self.now(code)

    def _left(self, code: int) -> None:
        log.error(either("остановка затянулась, завершаемся так", "the stop takes too long: leaving as it is"))
        _end(code)


def _end(code: int) -> None:
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):
            stream.flush()
    os._exit(code)

"""What a running installation tells over HTTP: its health, its counts; and where channels post what comes in."""

from __future__ import annotations

import asyncio
import logging
import os
import time
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING

from aiohttp import web

from cli.metrics import Metrics
from cli.settings import either
from cli.supervision import State
from cli.view import iso
from engine.errors import LeadscriptError, StoreFailed
from engine.runner import now

if TYPE_CHECKING:
    from engine.service import Service
    from engine.stores.backlog import Backlog

log = logging.getLogger("leadscript.run")

LARGEST = 1 << 20  # bytes of a post


def application(
    service: Service,
    metrics: Metrics,
    backlog: Backlog,
    bots: Callable[[], Mapping[str, State]],
    routes: Iterable[web.RouteDef] = (),
) -> web.Application:
    """Return the application; ``bots`` tells how each bot fares, ``routes`` are those of webhooks."""

    async def health(_: web.Request) -> web.Response:
        """200 while the service goes round and its database answers, else 503; with the last time that it did."""
        healthy, at = service.healthy, now() - round((time.monotonic() - service.worker.ticked) * 1000)
        told = {"ok": healthy, "ticked": iso(at), "bots": dict(bots())}
        return web.json_response(told, status=200 if healthy else 503)

    async def counts(_: web.Request) -> web.Response:
        """Everything that is counted, for Prometheus."""
        depth = None
        with suppress(StoreFailed):
            depth = await asyncio.to_thread(backlog.depth)
        text = metrics.text(depth, time.monotonic() - service.worker.ticked)
        return web.Response(body=text, headers={"Content-Type": "text/plain; version=0.0.4; charset=utf-8"})

    made = web.Application(client_max_size=LARGEST)
    made.add_routes([web.get("/health", health), web.get("/metrics", counts), *routes])
    return made


async def listen(made: web.Application, host: str, port: int) -> web.AppRunner:
    """Listen, and return what is to be cleaned up at the end. Raises ``LeadscriptError`` where that cannot be."""
    runner = web.AppRunner(made, access_log=None, handle_signals=False, shutdown_timeout=0.1)
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
    except OSError as error:
        await runner.cleanup()
        named = (error.errno or 0) > 0  # in fewer words than the loop's; a name that is not resolved is negative
        why = os.strerror(error.errno) if named else error.strerror or type(error).__name__  # type: ignore[arg-type]
        raise LeadscriptError(
            either(f"{host}:{port} не слушается: {why}", f"Cannot listen on {host}:{port}: {why}"),
            either(
                "Не запущен ли уже leadscript run? Иначе LEADSCRIPT_HTTP=127.0.0.1:8081 или off",
                "Is another leadscript run under way? Else LEADSCRIPT_HTTP=127.0.0.1:8081, or off",
            ),
        ) from None
    return runner

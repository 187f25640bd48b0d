"""Waiting for something no longer than until a moment, whatever it does then."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


async def by(ends: float, work: Coroutine[Any, Any, T]) -> T:
    """Return what comes of ``work``, or raise ``TimeoutError`` at ``ends`` (seconds of the loop's clock).

    ``asyncio.timeout`` waits until what it stopped has tidied up, which may take longer than the work itself.
    """
    loop = asyncio.get_running_loop()
    task = loop.create_task(work)
    try:
        done, _ = await asyncio.wait({task}, timeout=max(0.0, ends - loop.time()))
    finally:
        if not task.done():
            task.cancel()
            task.add_done_callback(_forget)
    if not done:
        raise TimeoutError
    return task.result()


def _forget(task: asyncio.Task[Any]) -> None:
    """Take the exception of a task that nobody waits for any more, or asyncio would complain of it."""
    if not task.cancelled():
        task.exception()

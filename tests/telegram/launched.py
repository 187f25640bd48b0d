"""A bot of a test: a real one, with a real store, against the Bot API server of the tests."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from channels.gherkin.world import inline
from channels.telegram.bot import TelegramBot, open_bot
from channels.telegram.limits import Pace, Paces, Traffic
from channels.telegram.settings import TelegramSettings
from channels.telegram.staff import Staff
from engine.burst import Window
from engine.service import Service
from engine.stores import open_store
from engine.stores.archive import open_archive
from engine.stores.desk import open_desk
from tests.telegram.emulator import TOKEN, Emulator

FAST = Paces(Pace(1, 100), Pace(1, 100), Pace(1, 100))  # the server here has no limits unless it is told to
SOON = Window(30, 200)  # milliseconds: a burst ends at once


@dataclass
class Launched:
    """What a test may look at."""

    bot: TelegramBot
    service: Service
    database: str


@asynccontextmanager
async def launched(
    emulator: Emulator,
    script: str,
    folder: Path,
    *,
    group: int | None = None,
    window: Window = SOON,
    paces: Paces = FAST,
) -> AsyncIterator[Launched]:
    """Serve ``script`` (YAML) until the block ends; the database is a file of ``folder``."""
    loaded, database = inline(script), str(folder / "leads.db")
    store = open_store(database)
    archive, desk = open_archive(database), open_desk(database)

    async def forget(address: object) -> bool:
        return await asyncio.to_thread(archive.forget, address) is not None  # type: ignore[arg-type]

    settings = TelegramSettings("shop", TOKEN, group=group, folder=folder, api=emulator.url)
    bot = open_bot(settings, forget)
    bot.outlet.traffic = Traffic(paces)
    if group is not None:
        bot.join(Staff(settings, bot.client, bot.outlet, desk, lambda: loaded.script))
    outlets = {("shop", "telegram"): bot.outlet}
    service = Service(store, lambda _bot: loaded.script, outlets, name="test", window=window)
    service.start()
    serving = asyncio.create_task(bot.serve(service.accept))
    try:
        yield Launched(bot, service, database)
    finally:
        serving.cancel()
        with suppress(asyncio.CancelledError):
            await serving
        await service.stop()
        await bot.close()
        store.close()
        archive.close()
        desk.close()


async def eventually(look: object, seconds: float = 15) -> object:
    """Return what ``look()`` finds as soon as it is something, letting the bot work meanwhile."""
    end = asyncio.get_running_loop().time() + seconds
    while True:
        found = await asyncio.to_thread(look)  # type: ignore[arg-type]
        if found:
            return found
        assert asyncio.get_running_loop().time() < end, f"not within {seconds} s"
        await asyncio.sleep(0.02)

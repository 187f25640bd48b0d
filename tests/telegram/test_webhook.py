"""The webhook: only Telegram is heard, answered 200 once it is stored, and nothing that is posted is answered 500."""

from __future__ import annotations

import asyncio
import random
import socket
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import ClientSession, web

from channels.telegram.bot import TelegramBot, open_bot
from channels.telegram.settings import TelegramSettings
from channels.telegram.webhook import HEADER, LARGEST
from engine.errors import ChannelFailed, StoreFailed
from engine.message import Arrival
from engine.ports import Accepted
from tests.telegram.emulator import TOKEN, Emulator, eventually
from tests.telegram.updates import message

pytestmark = pytest.mark.anyio

SECRET = "s3cret-Of_this-test"
FORGED = 10_000


def bot_of(url: str, api: str = "http://127.0.0.1:1", secret: str = SECRET) -> TelegramBot:
    return open_bot(TelegramSettings("shop", TOKEN, api=api, webhook_url=url, webhook_secret=secret))


class Accepts:
    """What the engine would do with arrivals."""

    def __init__(self, fails: bool = False) -> None:
        self.arrivals, self.fails = list[Arrival](), fails

    async def __call__(self, arrival: Arrival) -> Accepted:
        if self.fails:
            raise StoreFailed("locked")
        self.arrivals.append(arrival)
        return "new"


@asynccontextmanager
async def posted(accepts: Accepts, emulator: Emulator | None = None) -> AsyncIterator[str]:
    """Serve a bot's route on the loopback; yield its URL. Without an emulator Telegram cannot be reached."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    url = f"http://127.0.0.1:{port}/telegram/shop"
    bot = bot_of(url, emulator.url if emulator else "http://127.0.0.1:1")
    application = web.Application()
    application.add_routes(bot.routes())
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    serving = asyncio.create_task(bot.serve(accepts))
    try:
        await asyncio.sleep(0)
        yield url
    finally:
        serving.cancel()
        await asyncio.gather(serving, return_exceptions=True)
        await runner.cleanup()
        await bot.close()


async def test_it_is_answered_200_only_after_it_is_stored() -> None:
    async with ClientSession() as client:
        headers = {HEADER: SECRET}
        accepts = Accepts()
        async with posted(accepts) as url:
            assert (await client.post(url, json=message(text="да"), headers=headers)).status == 200
            assert [one.incoming.text for one in accepts.arrivals] == ["да"]
            accepts.fails = True
            assert (await client.post(url, json=message(text="нет"), headers=headers)).status == 503
            assert (await client.post(url, json={"update_id": 1, "poll": {}}, headers=headers)).status == 200


async def test_before_it_serves_and_after_that_telegram_shall_come_again() -> None:
    bot = bot_of("http://127.0.0.1/x")
    application = web.Application()
    application.add_routes(bot.routes())
    runner = web.AppRunner(application)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host, port = runner.addresses[0]
    async with ClientSession() as client:
        answer = await client.post(f"http://{host}:{port}/x", json=message(text="да"), headers={HEADER: SECRET})
        assert answer.status == 503
    await runner.cleanup()


@pytest.mark.parametrize("secret", ["", "with space", "секрет", "a" * 257])
async def test_without_a_secret_it_does_not_start(secret: str) -> None:
    bot = bot_of("https://firm.example/telegram/shop", secret=secret)
    assert bot.routes() == ()
    with pytest.raises(ChannelFailed) as caught:
        await bot.serve(Accepts())
    assert "secret" in caught.value.message
    assert caught.value.hint


def forged(number: int) -> dict[str, Any]:
    """Return the arguments of a post by somebody who does not know the secret, or who does and posts junk."""
    chance = random.Random(number)
    body = chance.choice(
        [b"", b"{", b"[]", b"null", b'{"update_id": "x"}', b"[" * 5_000, b"\xff\xfe\x00", b'{"message": {"text": "x"}}']
    )
    whole = b'{"update_id": 1, "message": {"message_id": 1, "chat": {"id": 7, "type": "private"}, "text": "x"}}'
    kind = number % 10
    if kind == 9:  # the secret, and junk
        return {"data": body, "headers": {HEADER: SECRET}}
    wrong: list[str | None] = [None, "", SECRET[:-1], SECRET + "x", "секрет", "\udcff\udcfe", SECRET.upper(), "é" * 100]
    given = wrong[number % len(wrong)]
    return {"data": whole if kind % 2 else body, "headers": {} if given is None else {HEADER: given}}


@pytest.mark.slow
async def test_forged_posts() -> None:
    accepts, answers = Accepts(), Counter[int]()
    async with posted(accepts) as url, ClientSession() as client:

        async def post(number: int) -> None:
            async with client.post(url, **forged(number)) as answer:
                answers[answer.status] += 1

        for begin in range(0, FORGED, 100):
            await asyncio.gather(*(post(number) for number in range(begin, begin + 100)))
        assert accepts.arrivals == []
        assert set(answers) == {400, 403}
        assert sum(answers.values()) == FORGED
        large = {HEADER: SECRET}
        for data in (b"x" * 1_000_000, _chunks(1_000_000)):
            async with client.post(url, data=data, headers=large) as answer:
                assert answer.status == 413
        async with client.post(url, data=b"x" * 1_000_000) as answer:
            assert answer.status == 403
        assert LARGEST < 1_000_000
        async with client.post(url, json=message(text="да"), headers=large) as answer:  # and it still serves
            assert answer.status == 200
    assert len(accepts.arrivals) == 1


async def _chunks(size: int) -> AsyncIterator[bytes]:
    for _ in range(size // 10_000):
        yield b"x" * 10_000


async def test_raw_bytes_in_the_secret() -> None:
    accepts = Accepts()
    async with posted(accepts) as url:
        port = int(url.split(":")[2].split("/")[0])
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        head = f"POST /telegram/shop HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n{HEADER}: ".encode()
        writer.write(head + b"\xff\xfe\xd1\x81\r\n\r\n{}")
        await writer.drain()
        assert b" 403 " in await reader.readline()
        writer.close()


async def test_telegram_is_told_where_to_post_and_posts_there(emulator: Emulator) -> None:
    accepts = Accepts()
    await asyncio.to_thread(emulator.lead(7).say, "до запуска")
    async with posted(accepts, emulator):
        await asyncio.to_thread(eventually, lambda: accepts.arrivals)
        await asyncio.to_thread(emulator.lead(7).say, "да")
        await asyncio.to_thread(eventually, lambda: len(accepts.arrivals) == 2)
    (hook,) = emulator.calls("setWebhook")
    assert hook["body"]["secret_token"] == SECRET
    assert "drop_pending_updates" not in hook["body"]
    assert [one.incoming.text for one in accepts.arrivals] == ["до запуска", "да"]

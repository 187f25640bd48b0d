"""A bot that fails is tried again after longer and longer pauses, told, and never in the way of another."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace
from typing import Any

import pytest

from cli import supervision
from cli.supervision import Served, supervise
from engine.errors import ChannelFailed


class Bot:
    """Fails as it is told to, one time after the other; then it serves."""

    name, channel = "shop", "fake"

    def __init__(self, *fails: Exception | None) -> None:
        """Fail so (nothing: it ends by itself)."""
        self.fails, self.begun = list(fails), list[float]()

    async def serve(self, _: Any) -> None:
        self.begun.append(asyncio.get_running_loop().time())
        if not self.fails:
            await asyncio.Event().wait()
        failure = self.fails.pop(0)
        await asyncio.sleep(0.01)
        if failure is not None:
            raise failure


@pytest.mark.parametrize(
    ("up", "waits", "state"),
    [(True, False, "up"), (True, True, "waiting"), (False, True, "down"), (False, False, "down")],
)
def test_a_bot_whose_channel_cannot_be_used_is_not_told_to_be_up(up: bool, waits: bool, state: str) -> None:
    assert Served(SimpleNamespace(waits=waits), up=up).state == state  # type: ignore[arg-type]


def watched(bot: Bot, times: int, monkeypatch: pytest.MonkeyPatch, settled: float = 30) -> tuple[Served, list[Any]]:
    monkeypatch.setenv("LEADSCRIPT_LOCALE", "en")
    monkeypatch.setattr(supervision, "SETTLED", settled)
    heard: list[Any] = []
    served = Served(bot)  # type: ignore[arg-type]

    async def main() -> None:
        told = lambda one: heard.append((one.up, one.failed, one.why))  # noqa: E731
        task = asyncio.create_task(supervise(served, None, told, (0.05, 0.1, 0.2)))  # type: ignore[arg-type]
        async with asyncio.timeout(10):
            while len(bot.begun) < times:
                await asyncio.sleep(0.01)
        task.cancel()

    asyncio.run(main())
    return served, heard


def test_it_is_tried_again_after_longer_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    bot = Bot(ChannelFailed("revoked", "ask for another"), RuntimeError("ours"), None, ChannelFailed("gone"))
    served, heard = watched(bot, 5, monkeypatch)
    gaps = [later - earlier for earlier, later in zip(bot.begun, bot.begun[1:], strict=False)]
    assert all(gap >= pause for gap, pause in zip(gaps, (0.05, 0.1, 0.2, 0.2), strict=True))
    assert [why for up, _, why in heard if not up] == [
        "revoked → ask for another",
        "RuntimeError",
        "it stopped listening",
        "gone",
    ]
    assert (served.up, heard[0], heard[1][:2]) == (True, (True, False, ""), (False, True))


def test_whoever_has_been_up_has_not_failed_to_come_up(monkeypatch: pytest.MonkeyPatch) -> None:
    _, heard = watched(Bot(ChannelFailed("conflict"), ChannelFailed("conflict")), 3, monkeypatch, settled=0.001)
    assert [failed for up, failed, _ in heard if not up] == [False, False]

"""``leadscript`` with one more channel: the lines of ``NAME.in`` of the folder come in, ``NAME.out`` gets what leaves.

A token says how the bot behaves: ``revoked`` cannot serve, ``broken`` fails by our mistake, ``stalls`` holds up the
whole process at its first message, ``slow`` takes for ever to send.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from cli import wiring
from cli.main import run
from engine import service
from engine.errors import ChannelFailed
from engine.message import Address, Arrival, Incoming
from engine.outgoing import Delivery, Outgoing
from engine.ports import Accepted
from engine.runner import now


class FakeBot:
    """A ``channels.base.Bot`` over two files."""

    channel = "fake"
    waits = False

    def __init__(self, name: str, behaves: str) -> None:
        """Read and write in this folder."""
        self.name, self._behaves, self.outlet = name, behaves, self

    async def serve(self, accept: Callable[[Arrival], Awaitable[Accepted]]) -> None:
        """Feed each line once."""
        if self._behaves.startswith("revoked"):
            raise ChannelFailed("the token is revoked", "ask for a new one")
        if self._behaves == "broken":
            raise RuntimeError("123456789:" + "A" * 35)
        fed, source = 0, Path(f"{self.name}.in")
        while True:
            lines = source.read_text("utf-8").splitlines() if source.exists() else []
            for number, line in enumerate(lines[fed:], fed):
                if self._behaves == "stalls":
                    time.sleep(60)
                kind: Any = "start" if line == "/start" else "text"
                incoming = Incoming(kind, "" if kind == "start" else line, now())
                await accept(Arrival(Address(self.name, "fake", "1"), incoming, f"m{number}"))
            fed = len(lines)
            await asyncio.sleep(0.02)

    async def send(self, row: Outgoing, text: str) -> Delivery:
        """Write it down."""
        if self._behaves == "slow":
            await asyncio.sleep(60)
        with Path(f"{self.name}.out").open("a", encoding="utf-8") as out:
            out.write(json.dumps({"to": row.recipient, "text": text}, ensure_ascii=False) + "\n")
        return Delivery("sent", str(row.place))

    def routes(self) -> tuple[()]:
        """Take no posts."""
        return ()

    async def close(self) -> None:
        """Say so."""
        Path(f"{self.name}.closed").touch()


if __name__ == "__main__":
    wiring.CHANNELS["fake"] = lambda needs: FakeBot(needs.plan.name, needs.token)
    service.STALLED = 2.0
    sys.argv[0] = "leadscript"
    run()

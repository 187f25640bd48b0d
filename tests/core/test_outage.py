"""A database that fails makes a service unhealthy; it is tried again and again, and the process stays."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from engine import service as module
from engine.errors import StoreFailed
from engine.message import Address, Arrival, Incoming
from engine.ports import Store
from engine.service import Service
from engine.stores.memory import MemoryStore


class Failing:
    """A store that stands before another one, and fails while it is told to."""

    def __init__(self, behind: Store) -> None:
        """Answer for the store behind."""
        self._behind, self.fails = behind, False

    def write(self, work: Callable[[Any], Any]) -> Any:
        """Fail, or write."""
        if self.fails:
            raise StoreFailed("gone")
        return self._behind.write(work)

    def __getattr__(self, name: str) -> Any:
        """Read."""
        if self.fails:
            raise StoreFailed("gone")
        return getattr(self._behind, name)


@pytest.mark.slow
def test_a_process_outlives_its_database(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "STALLED", 4.0)
    monkeypatch.setattr(module, "BEAT", 0.05)
    store = Failing(MemoryStore())
    service = Service(store, lambda _: None, {}, name="w")  # type: ignore[arg-type, return-value]

    async def main() -> list[tuple[bool, bool]]:
        service.start()
        store.fails = True
        with pytest.raises(StoreFailed):
            await service.accept(Arrival(Address("b", "c", "1"), Incoming("text", "да", 1)))
        seen = set[tuple[bool, bool]]()
        async with asyncio.timeout(15):
            while (False, False) not in seen:
                await asyncio.sleep(0.05)
                seen.add((service.healthy, service.stalled))
        assert (False, True) not in seen
        store.fails = False
        async with asyncio.timeout(15):
            while not service.healthy:
                await asyncio.sleep(0.05)
        after = [(service.healthy, service.stalled)]
        await service.stop()
        return after

    assert asyncio.run(main()) == [(True, False)]

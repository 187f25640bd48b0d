"""How long after the end of a burst an answer leaves, the model included: through a service, with any model."""

from __future__ import annotations

import asyncio
import logging
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bench.figure import Figure, percentile
from engine.burst import USUAL
from engine.cue import Candidate, Cue
from engine.library import load_script
from engine.message import Address, Arrival, Incoming
from engine.outgoing import Delivery, Outgoing
from engine.phrasers.llm import LlmPhraser
from engine.phrasers.settings import LlmSettings
from engine.phrasing import DEADLINE, Phrasing
from engine.ports import Phraser, Store
from engine.runner import now
from engine.script import Script
from engine.service import Service
from engine.stores import open_store

BOT = ("credit", "bench")
FLIGHT = 10  # leads at once
TEXTS = ("Ирина", "650 тысяч", "5 банков, зарплата 60 тысяч", "полгода", "дорого")
ANSWERS = 0.7  # seconds of a model that is well
AFTER = 0.3  # seconds after the deadline within which the author's words leave


class Model:
    """A model that answers after ``takes`` seconds: the author's words, what the guard refuses, or not at all."""

    def __init__(self, takes: float, kind: str) -> None:
        """``kind``: ``well``, ``lying`` or ``broken``."""
        self._takes, self._kind = takes, kind

    async def phrase(self, cue: Cue) -> Candidate:
        """Answer."""
        await asyncio.sleep(self._takes)
        if self._kind == "broken":
            raise OSError("broken")
        said = cue.authored.replace("Спасибо", "Благодарю").replace("\n\n", " ")
        return Candidate(f"{said} Гарантируем результат!" if self._kind == "lying" else said, model="m", prompt="p")


class Watch:
    """An outlet that notes how long after its moment each answer left, in seconds."""

    def __init__(self) -> None:
        """Wait for nobody."""
        self.waits: dict[str, tuple[float, asyncio.Future[float]]] = {}
        self.worded = 0

    def expect(self, lead: str, since: float) -> asyncio.Future[float]:
        """Return what is done once the lead's next message leaves."""
        told: asyncio.Future[float] = asyncio.get_running_loop().create_future()
        self.waits[lead] = since, told
        return told

    async def send(self, row: Outgoing, text: str) -> Delivery:
        """Send nothing; of several messages of a turn the last one counts."""
        since, told = self.waits[row.address.lead]
        self.worded += text != row.reply.text
        if row.reply.parts[-1].kind != "notice" and not told.done():
            told.set_result(time.time() - since)
        return Delivery("sent")


def measure(script: Script, phraser: Phraser, leads: int, deadline: float = DEADLINE) -> tuple[list[float], int]:
    """Let leads talk; return how long each answer took from the end of its burst, and how many were re-worded."""
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(str(Path(folder) / "leads.db"))
        try:
            return asyncio.run(_talks(store, script, phraser, leads, deadline))
        finally:
            store.close()


async def _talks(
    store: Store, script: Script, phraser: Phraser, leads: int, deadline: float
) -> tuple[list[float], int]:
    watch, queue, took = Watch(), iter(range(leads)), list[float]()
    phrasing = Phrasing(lambda _: script, {BOT[0]: phraser}, deadline=deadline, keep=0)
    service = Service(store, lambda _: script, {BOT: watch}, name="bench", phrasing=phrasing)

    async def lead() -> None:
        for number in queue:
            for text in ("", *TEXTS):
                at = time.time_ns() // 1_000_000
                kind = "text" if text else "start"
                told = watch.expect(f"{number}", at / 1000 + (USUAL.pause / 1000 if text else 0))
                incoming = Incoming(kind, text, at)  # type: ignore[arg-type]
                await service.accept(Arrival(Address(*BOT, f"{number}"), incoming, f"{number} {text}"))
                waited = await told
                if text:  # a greeting answers no burst
                    took.append(waited)

    service.start()
    await asyncio.gather(*(lead() for _ in range(FLIGHT)))
    await service.stop()
    return took, watch.worded


@contextmanager
def served(seconds: float) -> Iterator[str]:
    """Start a server of OpenAI's API that nobody here wrote, which takes so long for an answer; return its address."""
    from llmock.pytest_plugin import LLMock
    from llmock.testing import LLMockServer

    with LLMockServer() as server:
        yield LLMock(server).delay(seconds, times=None).reply("Спасибо, поняла.", times=None).base_url()


def figures(leads: int, seed: int) -> Iterator[Figure]:  # noqa: ARG001
    """Let ``leads`` leads talk to each kind of model."""
    script = load_script("credit").script
    logging.getLogger("leadscript.phrasing").setLevel(logging.CRITICAL)
    measure(script, Model(0, "well"), 3)  # everything is loaded
    took, _ = measure(script, Model(0, "well"), max(leads // 2, 4))
    yield Figure("a model of no time at all: 95% leave within", percentile(took, 0.95), "s")
    took, worded = measure(script, Model(ANSWERS, "well"), leads)
    yield Figure(f"a model of {ANSWERS} s: answers", len(took), f"{worded} re-worded")
    yield Figure(f"a model of {ANSWERS} s: 95% leave within", percentile(took, 0.95), "s", 0.9)
    yield Figure(f"a model of {ANSWERS} s: the slowest", max(took), "s")
    with served(ANSWERS) as url:
        asked = LlmPhraser(LlmSettings(url, "gpt-4o-mini"), clock=now)
        took, _ = measure(script, asked, max(leads // 2, 4))
        yield Figure(f"a server of {ANSWERS} s by openai's client: 95% within", percentile(took, 0.95), "s", 0.9)
    for name, takes, kind in (("hangs", 60, "well"), ("lies", ANSWERS, "lying"), ("breaks", ANSWERS, "broken")):
        took, worded = measure(script, Model(takes, kind), max(leads // 4, 4))
        yield Figure(f"a model that {name}: re-worded", worded, "", 0)
        yield Figure(f"a model that {name}: all leave within", max(took), "s", DEADLINE + AFTER)

"""A server on loopback that speaks raw bytes, for faults that no well-behaved server has."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from engine.cue import Candidate, Cue
from engine.phrasers.llm import LlmPhraser
from engine.phrasers.settings import LlmSettings

T = TypeVar("T")
Script = Callable[[asyncio.StreamWriter], Awaitable[None]]

DEADLINE, SPARE = 0.5, 0.3  # seconds: of the tests' calls, and what they may take beyond it
NOON = 1_763_726_400_000  # 2025-11-21 12:00 UTC
CUE = Cue("ask", "Какая у вас сумма долга?", "ru", "Какая у вас сумма долга?")


@dataclass
class Raw:
    """What happened to the server. ``most`` calls were in flight at once."""

    url: str
    calls: int = 0
    now: int = 0
    most: int = 0
    heads: list[bytes] = field(default_factory=list)
    bodies: list[bytes] = field(default_factory=list)

    def settings(self, **more: Any) -> LlmSettings:
        return replace(LlmSettings(self.url, "small", "sk-test-0123456789", deadline=DEADLINE), **more)


@asynccontextmanager
async def serving(script: Script) -> AsyncIterator[Raw]:
    """Serve by a script: it gets a writer when a whole request has come, and says what it likes."""
    raw = Raw("")

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = await reader.readuntil(b"\r\n\r\n")
            length = next(
                (int(line.split(b":")[1]) for line in head.lower().splitlines() if line.startswith(b"content-length")),
                0,
            )
            raw.heads.append(head)
            raw.bodies.append(await reader.readexactly(length))
            raw.calls, raw.now = raw.calls + 1, raw.now + 1
            raw.most = max(raw.most, raw.now)
            try:
                await script(writer)
            finally:
                raw.now -= 1
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    raw.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1"
    try:
        yield raw
    finally:
        server.close()


def response(body: bytes, status: str = "200 OK", length: int | None = None, more: str = "") -> bytes:
    """A whole HTTP response; ``length`` is what it says its length is."""
    size = len(body) if length is None else length
    return (
        f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\n{more}Content-Length: {size}\r\n\r\n".encode() + body
    )


def completion(content: Any = "Сколько вы должны?", **more: Any) -> dict[str, Any]:
    """A chat completion, as OpenAI's API gives it."""
    message = {"role": "assistant", "content": content}
    choice = {"index": 0, "message": message, "finish_reason": "stop"} | more
    return {"id": "1", "object": "chat.completion", "choices": [choice], "usage": usage(20, 5)}


def usage(asked: Any, answered: Any) -> dict[str, Any]:
    return {"prompt_tokens": asked, "completion_tokens": answered}


def saying(*parts: bytes) -> Script:
    """A script that says these bytes and hangs up."""

    async def script(writer: asyncio.StreamWriter) -> None:
        for part in parts:
            writer.write(part)
        await writer.drain()

    return script


def answering(document: Any) -> Script:
    return saying(response(json.dumps(document).encode()))


def phraser(settings: LlmSettings, **more: Any) -> LlmPhraser:
    return LlmPhraser(settings, clock=lambda: NOON, **more)


async def timed(one: LlmPhraser, cue: Cue = CUE) -> tuple[Candidate, float]:
    """Have a cue phrased; return how many seconds it took by the loop's own clock, too."""
    loop = asyncio.get_running_loop()
    begun = loop.time()
    return await one.phrase(cue), loop.time() - begun


def run(work: Coroutine[Any, Any, T]) -> T:
    return asyncio.run(asyncio.wait_for(work, 30))

"""One call of a model by openai's client: any API compatible with OpenAI's, every kind of failure folded into one.

The client is told to try once and to follow no redirection, and what it reads is bounded on the wire: its own defaults
are three tries, ten minutes, and bodies of any size, those of errors included.
"""

from __future__ import annotations

import asyncio
import email.utils
import math
from collections.abc import AsyncIterator, Sequence
from typing import Any, cast

import httpx2
import openai
from openai.types.chat import ChatCompletionMessageParam

from engine.cue import Failure
from engine.phrasers.answer import LONGEST, Answer, read
from engine.phrasers.prompt import Message
from engine.phrasers.settings import LlmSettings
from engine.redaction import redacted

TOLD = 300  # characters of a server's complaint that are kept for the operator
NO_KEY = "none"  # local servers ask for no key; the client does
_BY_STATUS: dict[int, Failure] = {401: "denied", 403: "denied", 408: "deadline", 429: "busy"}


class _TooLong(Exception):
    """The server sends more than anybody would read."""


class _Bounded(httpx2.AsyncByteStream):
    """The body of a response, which ends with ``_TooLong`` where it is longer than ``LONGEST``."""

    def __init__(self, stream: httpx2.AsyncByteStream) -> None:
        self._stream = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        length = 0
        async for part in self._stream:
            length += len(part)
            if length > LONGEST:
                raise _TooLong(f"longer than {LONGEST} bytes")
            yield part

    async def aclose(self) -> None:
        await self._stream.aclose()


async def _bound(response: httpx2.Response) -> None:
    """Let no body be read beyond its bound. A packed one could be short on the wire and endless in memory."""
    if response.headers.get("content-encoding", "identity") != "identity":
        raise _TooLong("a packed answer, which was not asked for")
    assert isinstance(response.stream, httpx2.AsyncByteStream)
    response.stream = _Bounded(response.stream)


class Client:
    """Calls of one model on one server. Its connections belong to the loop that it was first used in."""

    def __init__(self, settings: LlmSettings) -> None:
        """Make the client; no connection is opened yet."""
        self._settings = settings
        self._optional: dict[str, Any] = {"max_tokens": settings.tokens}
        if settings.temperature is not None:
            self._optional["temperature"] = settings.temperature
        self._openai = openai.AsyncOpenAI(
            api_key=settings.key or NO_KEY,
            base_url=settings.url,
            max_retries=0,
            timeout=settings.deadline,
            default_headers={"Accept-Encoding": "identity"},
            http_client=openai.DefaultAsyncHttpxClient(follow_redirects=False, event_hooks={"response": [_bound]}),
        )
        # It takes these from the environment otherwise; settings are read in one place.
        self._openai.organization = self._openai.project = None
        self._completions = self._openai.chat.completions.with_raw_response  # loads what the first call would load
        self._room = asyncio.Semaphore(settings.at_once)

    async def ask(self, messages: Sequence[Message]) -> Answer:
        """Return what the model makes of the messages, or why there is nothing. It raises nothing but a cancellation.

        It knows no deadline of its own.
        """
        try:
            async with self._room:
                raw = await self._completions.create(
                    model=self._settings.model,
                    messages=cast(list[ChatCompletionMessageParam], list(messages)),
                    **self._optional,
                )
            return read(raw.content)
        except openai.APITimeoutError as error:
            return _failure("deadline", error)
        except openai.APIConnectionError as error:
            return _failure("unreachable", error.__cause__ or error)
        except openai.APIStatusError as error:
            self._learn(error)
            said = error.message.removeprefix(f"Error code: {error.status_code}").removeprefix(" - ")
            return Answer(
                failure=_BY_STATUS.get(error.status_code, "failed"),
                detail=_told(f"HTTP {error.status_code}: {said}".removesuffix(": ")),
                retry_after=retry_after(error.response.headers),
                began=False,
            )
        except _TooLong as error:
            return Answer(failure="unreadable", detail=str(error))
        except Exception as error:  # a client of another's making: whatever it does, a lead waits for an answer
            return _failure("failed", error)

    def _learn(self, error: openai.APIStatusError) -> None:
        """Leave out, from the next call on, what this model says it does not take."""
        if error.status_code not in (400, 422):
            return
        if "max_completion_tokens" in error.message and "max_tokens" in self._optional:
            self._optional["max_completion_tokens"] = self._optional.pop("max_tokens")
        elif "temperature" in error.message:
            self._optional.pop("temperature", None)

    async def close(self) -> None:
        """Let go of the connections."""
        await self._openai.close()


def _failure(failure: Failure, error: BaseException) -> Answer:
    return Answer(failure=failure, detail=_told(f"{type(error).__name__}: {error}".removesuffix(": ")))


def _told(text: str) -> str:
    """Return what an operator is told, on one line; of a long text only the beginning is looked at."""
    return redacted(" ".join(text[: 4 * TOLD].split()))[:TOLD]


def retry_after(headers: httpx2.Headers) -> float:
    """Return how many seconds a server asks to be left alone (RFC 9110: a number or a date); 0 where it does not."""
    said = headers.get("retry-after", "")
    try:
        seconds = float(said)
    except ValueError:
        until, sent = (email.utils.parsedate_tz(headers.get(name, "")) for name in ("retry-after", "date"))
        if until is None or sent is None:
            return 0.0
        seconds = float(email.utils.mktime_tz(until) - email.utils.mktime_tz(sent))
    return max(0.0, seconds) if math.isfinite(seconds) else 0.0

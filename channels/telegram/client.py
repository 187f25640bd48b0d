"""Calls of the Bot API over aiogram's client: what came of each, told apart by whether it may have been done."""

from __future__ import annotations

import asyncio
from typing import Any, ClassVar, Literal

from aiogram import Bot, methods
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import (
    AiogramError,
    ClientDecodeError,
    TelegramAPIError,
    TelegramConflictError,
    TelegramEntityTooLarge,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.methods import Response, TelegramMethod
from aiogram.methods.base import TelegramType
from aiogram.types import FSInputFile
from aiogram.utils.token import TokenValidationError, validate_token
from aiohttp import ClientConnectorError, ClientTimeout, ConnectionTimeoutError

from channels.telegram.encode import Call, File
from channels.telegram.settings import TelegramSettings
from engine.redaction import SECRET, redacted

CONNECT = 4.0  # seconds to reach the server
ANSWER = 8.0  # seconds for the whole of a call
POLL = 25  # seconds that the server holds a call open while nothing happens


Why = Literal["unreachable", "lost", "busy", "broken", "denied", "conflict", "forbidden", "gone", "wrong"]


class Failed(Exception):
    """A call that brought nothing: ``why``, what the server ``told``, and for how many seconds to ``wait`` if it says.

    ``unreachable``: it was not begun. ``lost``: it may have been done. ``busy``: too many of them. ``broken``: the
    server failed. ``denied``: the token is not known. ``conflict``: somebody else gets the updates. ``forbidden``:
    the chat does not want the bot. ``gone``: the group has another id now, ``chat``. ``wrong``: anything else.
    """

    def __init__(self, why: Why, told: str = "", wait: float = 0, chat: int | None = None) -> None:
        """Keep what is known of it apart."""
        super().__init__(f"{why}: {told}")
        self.why, self.told, self.wait, self.chat = why, told, wait, chat

    @property
    def passes(self) -> bool:
        """Whether the same call may well be taken a little later."""
        return self.why in ("unreachable", "lost", "busy", "broken")


class GetUpdates(TelegramMethod[list[Any]]):
    """``getUpdates`` whose updates stay JSON: one that the client's models cannot read must not hide the others."""

    __returning__: ClassVar[type] = list[Any]
    __api_method__: ClassVar[str] = "getUpdates"

    offset: int | None = None
    timeout: int = POLL
    allowed_updates: list[str] = []  # noqa: RUF012 (a field of pydantic's)


class Session(AiohttpSession):
    """aiogram's session, which tells a failing gateway (an answer that is no JSON) by its code."""

    def check_response(
        self, bot: Bot, method: TelegramMethod[TelegramType], status_code: int, content: str
    ) -> Response[TelegramType]:
        """Read an answer, as the session does."""
        try:
            return super().check_response(bot, method, status_code, content)
        except ClientDecodeError:
            if status_code < 500:
                raise
            raise TelegramServerError(method, f"{status_code} without JSON") from None


class Client:
    """One bot's side of the Bot API. Nothing that it raises or tells holds the token."""

    def __init__(self, settings: TelegramSettings) -> None:
        """Keep the token; nothing is asked yet."""
        self._settings = settings
        self._bot: Bot | None = None

    async def close(self) -> None:
        """Let go of connections."""
        if self._bot is not None:
            await self._bot.session.close()

    async def updates(self, offset: int | None, wanted: tuple[str, ...]) -> list[Any]:
        """Return what happened since ``offset``, waiting for something to happen. Raises ``Failed``."""
        asked = GetUpdates(offset=offset, timeout=POLL, allowed_updates=list(wanted))
        found: list[Any] = await self._ask(asked, POLL + ANSWER)
        return found

    async def call(self, call: Call, seconds: float = ANSWER) -> Any:
        """Make a call and return its result, as aiogram reads it. Raises ``Failed``."""
        method = getattr(methods, call.method[0].upper() + call.method[1:])
        values = {
            name: FSInputFile(value.path) if isinstance(value, File) else value for name, value in call.values.items()
        }
        return await self._ask(method(**values), seconds)

    async def _ask(self, method: TelegramMethod[Any], seconds: float) -> Any:
        bot = self._opened()
        try:
            async with asyncio.timeout(seconds):
                return await bot(method)
        except TimeoutError:
            raise Failed("lost", f"no answer within {seconds:g} s") from None
        except (AiogramError, OSError) as error:
            raise self._failed(error) from None

    def _opened(self) -> Bot:
        if self._bot is None:
            try:
                validate_token(self._settings.token)
            except TokenValidationError:
                raise Failed("denied", "not a token") from None
            session = Session(api=TelegramAPIServer.from_base(self._settings.api))
            session.timeout = ClientTimeout(total=None, sock_connect=CONNECT)  # type: ignore[assignment]
            self._bot = Bot(self._settings.token, session)
        return self._bot

    def _failed(self, error: Exception) -> Failed:
        told = self._safe(getattr(error, "message", "") or str(error))
        if isinstance(error, TelegramRetryAfter):
            return Failed("busy", told, error.retry_after)
        if isinstance(error, TelegramServerError):
            return Failed("broken", told)
        if isinstance(error, TelegramNetworkError) and not isinstance(error, TelegramEntityTooLarge):
            begun = not isinstance(error.__cause__, (ClientConnectorError, ConnectionTimeoutError))
            return Failed("lost" if begun else "unreachable", told)
        if isinstance(error, ClientDecodeError):
            return Failed("lost", type(error.original).__name__)
        if isinstance(error, TelegramAPIError):
            return Failed(_REFUSALS.get(type(error), "wrong"), told, chat=getattr(error, "migrate_to_chat_id", None))
        return Failed("wrong", told)

    def _safe(self, told: str) -> str:
        """Return what may be told: without the token, which is part of every URL, whatever it looks like."""
        return redacted(told.replace(self._settings.token, SECRET) if self._settings.token else told)


_REFUSALS: dict[type[Exception], Why] = {
    TelegramUnauthorizedError: "denied",
    TelegramNotFound: "denied",  # whoever misspells a token asks for a path that is not there
    TelegramConflictError: "conflict",
    TelegramForbiddenError: "forbidden",
    TelegramMigrateToChat: "gone",
}

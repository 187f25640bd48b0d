"""Telegram posts what happened to us: answered 200 once it is stored, and only to whoever knows the secret."""

from __future__ import annotations

import hmac
import json
import logging
import re
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

from engine.errors import StoreFailed

log = logging.getLogger("leadscript.telegram")

HEADER = "X-Telegram-Bot-Api-Secret-Token"
LARGEST = 512 * 1024  # bytes of a post; an update has some kilobytes
SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")


class Webhook:
    """Takes the posts of one bot. ``take`` stores an update or raises; there is none before the bot serves."""

    def __init__(self, bot: str, secret: str) -> None:
        """Know posts by ``secret``."""
        self._bot, self._secret = bot, secret.encode()
        self.take: Callable[[Any], Awaitable[None]] | None = None

    async def post(self, request: web.Request) -> web.Response:
        """Answer a post: 403 without the secret, 413 too large, 400 no update, 503 not stored (it will come again)."""
        given = request.headers.get(HEADER, "").encode("utf-8", "surrogateescape")
        if not hmac.compare_digest(given, self._secret):
            return web.Response(status=403)
        try:
            body = await _body(request)
        except ValueError:
            return web.Response(status=413)
        try:
            update = json.loads(body)
        except (ValueError, RecursionError):
            return web.Response(status=400)
        if not isinstance(update, dict) or not isinstance(update.get("update_id"), int):
            return web.Response(status=400)
        if self.take is None:
            return web.Response(status=503)
        try:
            await self.take(update)
        except StoreFailed:
            return web.Response(status=503)
        except Exception as error:
            log.warning("%s: an update was not taken: %s", self._bot, type(error).__name__)
            return web.Response(status=503)
        return web.Response()


async def _body(request: web.Request) -> bytes:
    """Return what was posted. Raises ``ValueError`` where it is too large, whatever length it claims to have."""
    if (request.content_length or 0) > LARGEST:
        raise ValueError(request.content_length)
    body = bytearray()
    async for part in request.content.iter_chunked(65_536):
        body += part
        if len(body) > LARGEST:
            raise ValueError(len(body))
    return bytes(body)

"""How updates reach a bot: it asks for them again and again, or Telegram posts them to its webhook."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Sequence
from typing import Any
from urllib.parse import urlsplit

from aiohttp import web

from channels.telegram.client import Client, Failed
from channels.telegram.decode import WANTED, Meaning
from channels.telegram.encode import Call
from channels.telegram.patience import Patience
from channels.telegram.polling import Polling
from channels.telegram.settings import TelegramSettings
from channels.telegram.webhook import SECRET, Webhook
from channels.telegram.words import to_operator
from engine.errors import ChannelFailed

log = logging.getLogger("leadscript.telegram")

LOOKED = 300.0  # seconds between two looks at what Telegram says of the webhook


class Feed:
    """Brings one bot its updates, by whichever way its settings say."""

    def __init__(
        self,
        settings: TelegramSettings,
        client: Client,
        read: Callable[[Any], Meaning],
        take: Callable[[Meaning, Any], Awaitable[None]],
        sleep: Callable[[float], Awaitable[None]],
    ) -> None:
        """``read`` tells what an update means; it counts as brought when ``take`` returns."""
        self._settings, self._client, self._read, self._take, self._sleep = settings, client, read, take, sleep
        self._webhook = Webhook(settings.name, settings.webhook_secret)
        self._patience = Patience(settings.name, sleep, settings.language)

    @property
    def waits(self) -> bool:
        """Whether Telegram cannot be used now, or what comes from it not be stored: it is tried again and again."""
        return self._patience.failures > 0

    def routes(self) -> Sequence[web.RouteDef]:
        """Return the route that Telegram posts to, where the bot has a webhook with a secret."""
        url = self._settings.webhook_url
        if url is None or not SECRET.fullmatch(self._settings.webhook_secret):
            return ()
        return (web.post(urlsplit(url).path or "/", self._webhook.post),)

    async def run(self) -> None:
        """Bring updates until cancelled.

        Raises ``ChannelFailed`` where the token is not known, another program gets the updates, or a webhook has no
        secret or an address that Telegram does not take.
        """
        self._patience = Patience(self._settings.name, self._sleep, self._settings.language)
        try:
            if self._settings.webhook_url is None:
                await self._until_made(Call("deleteWebhook"))
                await Polling(self._settings.name, self._client, self._read, self._take, self._patience).run()
            else:
                await self._be_posted(self._settings.webhook_url)
        except Failed as failed:
            raise self._told(failed) from None
        finally:
            self._webhook.take = None

    async def _be_posted(self, url: str) -> None:
        if not SECRET.fullmatch(self._settings.webhook_secret):
            raise self._failed("no secret")
        self._webhook.take = self._posted
        hook = Call(
            "setWebhook",
            {"url": url, "secret_token": self._settings.webhook_secret, "allowed_updates": list(WANTED)},
        )
        await self._until_made(hook)
        while True:
            await self._sleep(LOOKED)
            try:
                told = await self._client.call(Call("getWebhookInfo"))
            except Failed as failed:
                if not failed.passes:
                    raise
                continue
            if told.url != url:
                log.warning("%s: somebody took the webhook away; it is set anew", self._settings.name)
                await self._until_made(hook)

    async def _until_made(self, call: Call) -> None:
        while True:
            try:
                await self._client.call(call)
            except Failed as failed:
                if not failed.passes:
                    raise
                await self._patience.wait(failed)
                continue
            self._patience.over()
            return

    async def _posted(self, update: Any) -> None:
        await self._take(self._read(update), update)

    def _told(self, failed: Failed) -> ChannelFailed:
        """Return what stops the bot, in the operator's words, with the line that fixes it."""
        if failed.why in ("denied", "conflict"):
            return self._failed(failed.why)
        if self._settings.webhook_url is not None and failed.why == "wrong":
            return self._failed("bad webhook", url=self._settings.webhook_url, why=failed.told)
        words = to_operator("refused", self._settings.language, bot=self._settings.name, why=failed.told)
        return ChannelFailed(words)

    def _failed(self, name: str, **words: str) -> ChannelFailed:
        language = self._settings.language
        given = {"bot": self._settings.name, "variable": self._settings.variable, **words}
        return ChannelFailed(to_operator(name, language, **given), to_operator(f"{name} how", language, **given))

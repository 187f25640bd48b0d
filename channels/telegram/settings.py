"""What a bot on Telegram is told by whoever launches it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

API = "https://api.telegram.org"


@dataclass(frozen=True, slots=True)
class TelegramSettings:
    """One bot. ``name`` is its name in the configuration, ``token`` comes from @BotFather.

    ``variable`` names the setting that holds the token, for the line that fixes it; ``language`` is what the operator
    reads. ``locale`` is the language new leads are met in. ``group`` is the chat id of the managers' group. ``folder``
    is where the script lies: files that it sends are beside it. With a ``webhook_url`` Telegram posts updates there,
    under ``webhook_secret``; without one they are polled. ``api`` is the Bot API server.
    """

    name: str
    token: str = field(repr=False)
    locale: Literal["ru", "en"] = "ru"
    group: int | None = None
    folder: Path | None = None
    api: str = API
    webhook_url: str | None = None
    webhook_secret: str = field(default="", repr=False)
    variable: str = "token"
    language: Literal["ru", "en"] = "en"

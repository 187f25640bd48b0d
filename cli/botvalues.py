"""The values of ``leadscript.yaml``: each key with what reads it, and an example that is right."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from cli.settings import either
from cli.wiring import CHANNELS
from engine.authoring.secret import masked
from engine.burst import USUAL, Window
from engine.literals import parse_duration

LOCAL = ("127.0.0.1", "localhost", "::1")
_SWITCH = {**dict.fromkeys(("on", "true", "yes"), True), **dict.fromkeys(("off", "false", "no"), False)}


class Unfit(ValueError):
    """A text is no value of its key: the message says why, ``fix`` what would be (by default the key's example)."""

    def __init__(self, message: str, fix: str = "") -> None:
        """Keep the way out apart."""
        super().__init__(message)
        self.fix = fix


def _variable(text: str) -> str:
    if masked(text) != text or re.fullmatch(r"\d+:[\w-]{20,}", text):
        raise Unfit(
            either("здесь имя переменной, а не сам секрет", "the name of a variable is wanted, not the secret itself"),
            either("строка для .env: SHOP_TOKEN=…, а сюда: SHOP_TOKEN", "in .env: SHOP_TOKEN=…, and here: SHOP_TOKEN"),
        )
    if not re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]{0,63}", text):
        raise Unfit(either("так переменную не назвать", "no name of a variable"))
    return text


def _among(legal: dict[str, Any]) -> Callable[[str], Any]:
    def read(text: str) -> Any:
        if text not in legal:
            raise Unfit(either(f"не подходит «{masked(text)}»", f"wrong value {masked(text)!r}"), " | ".join(legal))
        return legal[text]

    return read


def _group(text: str) -> int:
    if not re.fullmatch(r"-\d{1,18}", text):
        raise Unfit(
            either("нужен номер группы, он с минусом", "wants the number of a group, with its minus"),
            either(
                "group: -1001234567890; её номер скажет leadscript doctor",
                "group: -1001234567890; doctor tells its number",
            ),
        )
    return int(text)


def _burst(text: str) -> Window:
    """Return the window of a burst: seconds, from none to the most that a burst may last."""
    if text == "off":
        return Window(0, 0)
    found = re.fullmatch(r"(\d+(?:[.,]\d+)?)\s*(?:s|с|сек)\.?", text)
    pause = round(float(found[1].replace(",", ".")) * 1000) if found else -1
    if not 0 <= pause <= USUAL.most:
        raise Unfit(either("от 0s до 6s или off", "from 0s to 6s, or off"))
    return Window(pause, USUAL.most)


def _hold(text: str) -> int:
    seconds = parse_duration(text)
    if seconds is None or not 60 <= seconds <= 30 * 86_400:
        raise Unfit(either("от 1m до 30d", "from 1m to 30d"))
    return seconds * 1000


def _address(text: str) -> str:
    """Return the URL that a channel posts to: https, as Telegram demands."""
    parts = _split(text)
    if parts is None or parts.scheme != "https" or not parts.hostname or len(parts.path) < 2 or parts.query:
        raise Unfit(either("нужен адрес https://сервер/путь", "wants https://host/path"))
    return text


def _server(text: str) -> str:
    """Return the URL of a server of the channel; a token in clear text stays on this machine."""
    parts = _split(text)
    if parts is None or not parts.hostname or (parts.scheme != "https" and parts.hostname not in LOCAL):
        raise Unfit(either("нужен адрес https://…", "wants https://…"))
    return text.rstrip("/")


def _split(text: str) -> Any:
    try:
        return urlsplit(text)
    except ValueError:
        return None


WEBHOOK: dict[str, Callable[[str], Any]] = {"url": _address, "secret": _variable}
KEYS: dict[str, Callable[[str], Any] | None] = {
    "flow": str,
    "channel": _among({name: name for name in CHANNELS}),
    "token": _variable,
    "locale": _among({"ru": "ru", "en": "en"}),
    "group": _group,
    "webhook": None,  # a mapping of its own
    "llm": _among(_SWITCH),
    "burst": _burst,
    "hold": _hold,
    "api": _server,
}
REQUIRED = ("flow", "token")
ALONE = ("token", "url")  # no two bots may have the same
EXAMPLES = {
    "flow": "flow: credit",
    "channel": "channel: telegram",
    "token": "token: SHOP_TOKEN",
    "locale": "locale: ru",
    "group": "group: -1001234567890",
    "webhook": "webhook: {url: https://bots.example.com/shop, secret: SHOP_SECRET}",
    "url": "url: https://bots.example.com/shop",
    "secret": "secret: SHOP_SECRET",
    "llm": "llm: off",
    "burst": "burst: 0.8s",
    "hold": "hold: 1d",
    "api": "api: https://api.telegram.org",
}

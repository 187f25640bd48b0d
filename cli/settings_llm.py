"""The settings of a model: where it is served, and what it may cost in time and tokens."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from cli.settings import either, wrong
from engine.errors import SettingWrong

URL = "https://api.openai.com/v1"  # an example, for messages
_TAIL = "/chat/completions"
DEADLINES, TEMPERATURES = (0.2, 5.0), (0.0, 2.0)  # seconds; what servers take
TOKENS = (50, 4_000)
TRIES = (1, 2)  # calls that a message may cost
CACHE = (0, 100_000)  # wordings
FEWEST = 5_000  # tokens of a budget: fewer would not do for ten messages


def read(given: Mapping[str, str]) -> dict[str, Any]:
    """Return the fields of ``Settings`` that begin with ``llm_``. Raises ``SettingWrong``; a key is not repeated."""
    url = _url(given.get("LEADSCRIPT_LLM_URL", ""))
    model = given.get("LEADSCRIPT_LLM_MODEL", "")
    if url and not model:
        raise SettingWrong(
            either("LEADSCRIPT_LLM_URL без модели", "LEADSCRIPT_LLM_URL without a model"), "LEADSCRIPT_LLM_MODEL=…"
        )
    if model and not url:
        raise SettingWrong(
            either("LEADSCRIPT_LLM_MODEL без адреса", "LEADSCRIPT_LLM_MODEL without an address"),
            f"LEADSCRIPT_LLM_URL={URL}",
        )
    return {
        "llm_url": url,
        "llm_key": _key(given.get("LEADSCRIPT_LLM_KEY", "")),
        "llm_model": model,
        "llm_temperature": _temperature(given.get("LEADSCRIPT_LLM_TEMPERATURE", "0.4")),
        "llm_deadline": _number("LEADSCRIPT_LLM_DEADLINE", given.get("LEADSCRIPT_LLM_DEADLINE", "1.8"), *DEADLINES),
        "llm_tokens": _whole("LEADSCRIPT_LLM_TOKENS", given.get("LEADSCRIPT_LLM_TOKENS", "500"), *TOKENS),
        "llm_budget": _budget(given.get("LEADSCRIPT_LLM_BUDGET", "0")),
        "llm_tries": _whole("LEADSCRIPT_LLM_TRIES", given.get("LEADSCRIPT_LLM_TRIES", "1"), *TRIES),
        "llm_cache": _whole("LEADSCRIPT_LLM_CACHE", given.get("LEADSCRIPT_LLM_CACHE", "1000"), *CACHE),
    }


def _url(value: str) -> str:
    """Return the address of a server's API. It is not repeated where it is wrong: it may carry a password."""
    if not value:
        return ""
    legal = f"{URL} | http://127.0.0.1:11434/v1"
    try:
        parts = urlsplit(value)
        sound = parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        sound = False
    if not sound or re.search(r"[\s\x00-\x1f]", value):
        raise wrong("LEADSCRIPT_LLM_URL", value.partition("://")[0] + "://…" if "://" in value else "…", legal)
    if "@" in parts.netloc or parts.query or parts.fragment:
        raise SettingWrong(
            either(
                "LEADSCRIPT_LLM_URL: ключ задаётся отдельно", "LEADSCRIPT_LLM_URL: the key has a setting of its own"
            ),
            "LEADSCRIPT_LLM_KEY=…",
        )
    if parts.path.rstrip("/").endswith(_TAIL):
        raise SettingWrong(
            either(f"LEADSCRIPT_LLM_URL: {_TAIL} лишнее", f"LEADSCRIPT_LLM_URL: {_TAIL} is too much"),
            f"LEADSCRIPT_LLM_URL={value.rstrip('/').removesuffix(_TAIL)}",
        )
    return value


def _key(value: str) -> str:
    if not re.fullmatch(r"[!-~]*", value):
        raise wrong("LEADSCRIPT_LLM_KEY", "…", either("латинские буквы и цифры без пробелов", "ASCII without spaces"))
    return value


def _temperature(value: str) -> float | None:
    low, high = TEMPERATURES
    if value == "off":
        return None
    return _number("LEADSCRIPT_LLM_TEMPERATURE", value, low, high, " | off")


def _number(name: str, value: str, low: float, high: float, more: str = "") -> float:
    found = re.fullmatch(r"\d{1,3}(?:[.,]\d{1,3})?", value, re.ASCII)
    number = float(found.group().replace(",", ".")) if found else -1.0
    if not low <= number <= high:
        raise wrong(name, value, f"{low:g} … {high:g}{more}")
    return number


def _whole(name: str, value: str, low: int, high: int, more: str = "") -> int:
    digits = re.sub(r"(?<=\d)[ \u00a0_](?=\d)", "", value)
    number = int(digits) if re.fullmatch(r"[0-9]{1,12}", digits) else -1
    if not low <= number <= high:
        raise wrong(name, value, f"{low} … {high}{more}")
    return number


def _budget(value: str) -> int:
    return 0 if value == "0" else _whole("LEADSCRIPT_LLM_BUDGET", value, FEWEST, 10**12, " | 0")

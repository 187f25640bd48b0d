"""Messages in the words of a model, for a service and for a terminal: the same parts, by the same settings."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from cli import wiring
from cli.settings import Settings, either
from cli.settings_llm import URL
from engine.errors import SettingWrong

if TYPE_CHECKING:
    from engine.outgoing import Outgoing
    from engine.phrased import Phrased, Worded
    from engine.phrasing import Phrasing
    from engine.ports import Store
    from engine.script import Script


def phrasing(
    settings: Settings,
    store: Store,
    scripts: Callable[[str], Script],
    zones: Mapping[str, str],
    told: Callable[[Outgoing, Phrased], None] | None = None,
) -> Phrasing | None:
    """Return what words the messages of some bots, or nothing where no model is set.

    ``zones`` are the time zones of these bots' scripts by the bots' names. Call it within no loop: it takes a second.
    """
    phrasers = {bot: wiring.phraser(settings, bot=bot, zone=zone, store=store) for bot, zone in zones.items()}
    found = {bot: phraser for bot, phraser in phrasers.items() if phraser is not None}
    if not found:
        return None
    from engine import guard
    from engine.phrasing import Phrasing

    guard.ready()
    return Phrasing(
        scripts, found, deadline=settings.llm_deadline, tries=settings.llm_tries, keep=settings.llm_cache, told=told
    )


@contextmanager
def words(settings: Settings, store: Store, bot: str, zone: str) -> Iterator[Callable[[Outgoing, Script], Worded]]:
    """Yield what puts one message of a terminal's talk in its final wording; see ``require``."""
    scripts: dict[str, Script] = {}
    made = phrasing(settings, store, scripts.__getitem__, {bot: zone})
    assert made is not None
    with asyncio.Runner() as loop:

        def word(row: Outgoing, script: Script) -> Worded:
            scripts[bot] = script
            return loop.run(made.word(row))

        yield word


def require(settings: Settings) -> None:
    """Raise ``SettingWrong``, with the line for ``.env``, where no model is set or one that wants a key has none."""
    line = either("Строка для .env: ", "A line for .env: ")
    if not settings.llm_url:
        raise SettingWrong(
            either("Модель не задана: нет LEADSCRIPT_LLM_URL", "No model is set: LEADSCRIPT_LLM_URL is missing"),
            f"{line}LEADSCRIPT_LLM_URL={URL} {either('и', 'and')} LEADSCRIPT_LLM_MODEL=…",
        )
    host = urlsplit(settings.llm_url).hostname or ""
    if not settings.llm_key and "." in host and not re.fullmatch(r"[\d.]+|.*\.(local|internal|lan)", host):
        raise SettingWrong(
            either(
                f"Для {host} нужен ключ: нет LEADSCRIPT_LLM_KEY", f"{host} wants a key: LEADSCRIPT_LLM_KEY is missing"
            ),
            f"{line}LEADSCRIPT_LLM_KEY=…",
        )

"""What each bot follows. A saved script that passes ``check`` takes the place of the old one between two turns."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from cli.bots import BotPlan
from cli.saved import Stamp, stamps
from cli.settings import Language, either
from engine.errors import LeadscriptError
from engine.library import Loaded, find_flow, load_script
from engine.script import Script

log = logging.getLogger("leadscript.run")

EVERY = 1.0  # seconds between two looks at the files


class Scripts:
    """The scripts of bots, by the bots' names; asked from any thread."""

    def __init__(self, locale: Language, told: Callable[[str, bool], None] = lambda _bot, _taken: None) -> None:
        """``told`` hears of every edit: whose script, and whether it was taken."""
        self._locale, self._told = locale, told
        self._plans: dict[str, BotPlan] = {}
        self._files: dict[str, Path] = {}
        self._known: dict[Path, Stamp | None] = {}
        self._scripts: dict[str, Script] = {}

    def __call__(self, bot: str) -> Script:
        """Return what a bot follows now."""
        return self._scripts[bot]

    def load(self, plan: BotPlan) -> Loaded:
        """Load a bot's script, to be followed from now on. Raises ``ScriptNotFound`` or ``ScriptRefused``."""
        seen = stamps([find_flow(plan.flow, self._locale)])  # before it is read: a later edit is news
        loaded = load_script(plan.flow, self._locale)
        _ = loaded.script.listener.nearest  # learnt now, so that no lead waits for it
        self._known = seen | self._known  # the first look counts: another bot may have read an earlier wording
        self._plans[plan.name], self._files[plan.name] = plan, loaded.path
        self._scripts[plan.name] = replace(loaded.script, hold=plan.hold)
        return loaded

    async def watch(self) -> None:
        """Take up edits until cancelled; a file that still changes, or that is away for a moment, is waited for."""
        before = self._known
        while True:
            await asyncio.sleep(EVERY)
            now = await asyncio.to_thread(stamps, set(self._files.values()))
            for path in [path for path, stamp in now.items() if stamp not in (None, self._known[path])]:
                if now[path] == before.get(path):
                    self._known[path] = now[path]
                    await self._reload(path)
            before = now

    async def _reload(self, path: Path) -> None:
        kept = either("правка не взята, работает прежний скрипт", "the edit is not taken, the old script runs on")
        for bot in [bot for bot, file in self._files.items() if file == path]:
            old = self._scripts[bot].fingerprint
            try:
                loaded = await asyncio.to_thread(self.load, replace(self._plans[bot], flow=str(path)))
            except LeadscriptError as error:
                hint = f" → {error.hint}" if error.hint else ""
                log.error("%s: %s: %s%s", bot, kept, error.message, hint)
                self._told(bot, False)
                continue
            except Exception:
                log.exception("%s: %s", bot, kept)  # our fault: the old script is as good as before
                self._told(bot, False)
                continue
            if loaded.script.fingerprint != old:
                log.info("%s: %s: %s", bot, either("взята правка скрипта", "an edited script is taken"), path)
                self._told(bot, True)

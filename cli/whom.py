"""Which lead is meant: by his id or its beginning, and by bot and channel where several know him."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cli.settings import Settings, either
from engine.errors import LeadscriptError
from engine.message import Address

if TYPE_CHECKING:
    from engine.ports import LeadRow, Store
    from engine.stores.archive import Archive

MOST = 20  # leads that are named where an id means several


@dataclass(frozen=True, slots=True)
class Opened:
    """A database that has our tables."""

    settings: Settings
    store: Store
    archive: Archive


@contextmanager
def opened(settings: Settings, lead: str | None = None) -> Iterator[Opened]:
    """Hold the database open; raises ``LeadscriptError`` where there is none (and so not the ``lead`` either)."""
    from cli.wiring import existing_store, open_archive

    store = existing_store(settings)
    if store is None:
        if lead is not None:
            raise _unknown(settings, lead)
        raise LeadscriptError(absent(settings), either("Проверьте LEADSCRIPT_DATABASE", "Check LEADSCRIPT_DATABASE"))
    archive = open_archive(settings)
    try:
        yield Opened(settings, store, archive)
    finally:
        archive.close()
        store.close()


def absent(settings: Settings) -> str:
    """Return the line that there is no database, or none of ours."""
    from engine.stores import file_of

    file = file_of(settings.database)
    if file is not None and file.exists():
        return either(f"В базе {settings.shown} разговоров нет.", f"There are no talks in {settings.shown}.")
    return either(f"Базы {settings.shown} ещё нет.", f"There is no database {settings.shown} yet.")


def known(base: Opened, lead: str, bot: str | None = None, channel: str | None = None) -> Sequence[LeadRow]:
    """Return the talks of the lead that an id or its beginning means. Raises ``LeadscriptError``."""
    found = [
        row
        for row in base.archive.find(lead, MOST)
        if (bot is None or row.bot == bot) and (channel is None or row.channel == channel)
    ]
    if not found:
        raise _unknown(base.settings, lead)
    names = list(dict.fromkeys(row.lead for row in found))
    if len(names) > 1:
        told = ", ".join(names[:MOST]) + (" …" if len(found) == MOST else "")
        raise LeadscriptError(
            either(f"Так начинаются несколько лидов: {lead}", f"Several leads begin so: {lead}"), told
        )
    return found


def _unknown(settings: Settings, lead: str) -> LeadscriptError:
    return LeadscriptError(
        either(f"Лида «{lead}» нет в базе {settings.shown}", f"No lead {lead!r} in the database {settings.shown}"),
        either("Список лидов: leadscript leads", "The leads: leadscript leads"),
    )


def one(base: Opened, lead: str, bot: str | None = None, channel: str | None = None) -> tuple[LeadRow, Address]:
    """Return the one lead that is meant. Raises ``LeadscriptError``."""
    found = known(base, lead, bot, channel)
    if len(found) > 1:
        ways = ", ".join(f"--bot {row.bot} --channel {row.channel}" for row in found)
        raise LeadscriptError(
            either(f"Лида «{found[0].lead}» знают несколько ботов", f"Several bots know the lead {found[0].lead!r}"),
            either(f"Укажите: {ways}", f"Say which: {ways}"),
        )
    return found[0], Address(found[0].bot, found[0].channel, found[0].lead)

"""The composition root: which parts a command is made of."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from cli.settings import Settings
from engine.ports import Store

if TYPE_CHECKING:
    from engine.stores.archive import Archive


def open_store(settings: Settings) -> Store:
    """Open the database of the settings; a missing file is made. Raises ``StoreFailed``."""
    from engine.stores import open_store as opened

    return opened(settings.database, settings.locale)


def existing_store(settings: Settings) -> Store | None:
    """Open the database if there is one: whoever only reads makes no file, no table. Raises ``StoreFailed``."""
    from engine.stores import exists

    return open_store(settings) if exists(settings.database, settings.locale) else None


def open_archive(settings: Settings) -> Archive:
    """Open what an operator asks of the database; it must have our tables (see ``existing_store``)."""
    from engine.stores.archive import open_archive as opened

    return opened(settings.database, settings.locale)


def retention(settings: Settings) -> Callable[[int], bool] | None:
    """Return what a service calls once a day to forget the leads who are kept no longer, where there is a limit."""
    if not settings.retention:
        return None
    archive = open_archive(settings)
    return lambda at: archive.sweep(at - settings.retention * 1000)


def upgrade_store(settings: Settings) -> tuple[str | None, str]:
    """Bring the database of the settings up to date; return the revisions before and after."""
    from engine.stores.sql import upgrade_store as upgraded

    return upgraded(settings.database, settings.locale)

"""``leadscript db upgrade``: bring the database to the tables of this version."""

from __future__ import annotations

import click

from cli import settings, view
from cli.settings import either


@click.group(
    help=either(
        "База данных.\n\nПример: leadscript db upgrade",
        "The database.\n\nExample: leadscript db upgrade",
    )
)
def command() -> None:
    """Hold the commands of the database."""


@command.command(
    help=either(
        "Обновить таблицы базы (или создать их). То же делает каждый запуск.\n\nПример: leadscript db upgrade",
        "Bring the tables up to date, or make them. Every start does the same.\n\nExample: leadscript db upgrade",
    )
)
def upgrade() -> None:
    """Bring the database to the tables of this version."""
    from cli.wiring import upgrade_store

    before, after = upgrade_store(chosen := settings.read())
    if before == after:
        view.note(either(f"{chosen.shown}: уже версия {after}", f"{chosen.shown}: already at {after}"))
    else:
        since = before or either("пустой", "empty")
        view.note(either(f"{chosen.shown}: {since} → {after}", f"{chosen.shown}: {since} → {after}"))

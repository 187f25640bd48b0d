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


@command.command(
    help=either(
        "Стереть всё личное о лидах, которые молчат дольше срока (LEADSCRIPT_RETENTION или --older). Счётчики "
        "остаются.\n\nПример: leadscript db retain --older 365d --dry-run",
        "Delete all that is personal of leads who have been silent for longer than LEADSCRIPT_RETENTION or --older. "
        "Counters stay.\n\nExample: leadscript db retain --older 365d --dry-run",
    )
)
@click.option("--older", metavar="SPAN", help=either("Срок молчания: 365d, 18mo.", "How long: 365d, 18mo."))
@click.option("--dry-run", "dry", is_flag=True, help=either("Только посчитать.", "Only count them."))
@click.option("--yes", is_flag=True, help=either("Не спрашивать.", "Do not ask."))
def retain(older: str | None, dry: bool, yes: bool) -> None:
    """Forget whoever has been silent for too long."""
    from cli import rights
    from cli.whom import opened

    chosen = settings.read()
    seconds = chosen.retention if older is None else settings.retention(older, "--older")
    if not seconds:
        raise click.UsageError(
            either(
                "Сколько хранить? Задайте LEADSCRIPT_RETENTION или --older.",
                "For how long? Set LEADSCRIPT_RETENTION or give --older.",
            ),
            click.get_current_context(),
        )
    with opened(chosen) as base:
        rights.retain(base, seconds, dry=dry, yes=yes)

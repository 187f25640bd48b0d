"""``leadscript run [BOT…]``: launch the bots of the configuration, and keep them running until stopped."""

from __future__ import annotations

import asyncio
import logging
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cli import settings, view
from cli.settings import Settings, either

if TYPE_CHECKING:
    from cli.bots import BotPlan
    from cli.launching import Grounded, Launched


@click.command(
    help=either(
        "Запустить ботов из leadscript.yaml (или одного из LEADSCRIPT_TOKEN и LEADSCRIPT_FLOW) и держать, пока не "
        "остановят. BOT: имена, если нужны не все. Остановить: Ctrl-C.\n\nПример: leadscript run",
        "Launch the bots of leadscript.yaml (or the one of LEADSCRIPT_TOKEN and LEADSCRIPT_FLOW) and keep them running "
        "until stopped. BOT: names, where not all are wanted. To stop: Ctrl-C.\n\nExample: leadscript run",
    )
)
@click.argument("names", metavar="[BOT]...", nargs=-1)
@click.option(
    "--config",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help=either("Другой файл вместо ./leadscript.yaml.", "Another file than ./leadscript.yaml."),
)
def command(names: tuple[str, ...], config: Path | None) -> int:
    """Launch bots, and return once they are stopped."""
    from cli.bots import chosen, planned

    installed = settings.read()
    plans = chosen(planned(installed, config), names)
    logging.getLogger("leadscript.run").setLevel(logging.INFO)  # what an operator of a run wants to see

    from cli.launching import launch
    from cli.metrics import Metrics
    from cli.phrasing import phrasing
    from cli.scripts import Scripts
    from cli.serving import Installation, serve
    from cli.wiring import open_backlog, open_store, retention

    metrics = Metrics()
    scripts = Scripts(installed.locale, lambda bot, taken: metrics.reloaded(bot, taken=taken))
    ready, grounded = launch(plans, scripts, installed)
    for one in grounded:
        metrics.up(one.plan.name, serves=False)
        view.failure(f"{one.plan.name} ({one.plan.place}): {one.why}", f"→ {one.fix}" if one.fix else "")
    if not ready:
        view.failure(either("Ни один бот не запущен", "No bot can run"), "leadscript doctor")
        return 1
    with ExitStack() as stack:
        store = open_store(installed)
        stack.callback(store.close)
        backlog = open_backlog(installed)
        stack.callback(backlog.close)
        parts = Installation(
            installed,
            store,
            [one.bot for one in ready],
            scripts,
            metrics,
            backlog,
            {one.plan.name: one.plan.burst for one in ready},
            retention(installed),
            phrasing(
                installed,
                store,
                scripts,
                {one.plan.name: one.loaded.script.flow.timezone for one in ready if one.plan.llm},
                metrics.phrased,
            ),
        )
        return asyncio.run(serve(parts, lambda: _begun(ready, grounded, installed)))


def _begun(ready: Sequence[Launched], grounded: Sequence[Grounded], installed: Settings) -> None:
    """Show what runs, how it is watched, and how it ends."""
    rows = [
        (one.plan.name, one.plan.channel, str(one.loaded.path), _managers(one.plan.group), _words(one.plan, installed))
        for one in ready
    ]
    rows += [
        (one.plan.name, one.plan.channel, one.plan.flow, "", either("не запущен", "not running")) for one in grounded
    ]
    if sys.stdout.isatty():
        from rich.table import Table

        table = Table(
            *either("бот|канал|скрипт|менеджеры|слова", "bot|channel|script|managers|wording").split("|"),
            box=None,
            header_style="dim",
        )
        for row in rows:
            table.add_row(*row)
        view.console().print(table)
    else:
        for row in rows:
            click.echo(" · ".join(filter(None, row)))
    if installed.http is not None:
        host, port = installed.http
        where = f"http://{f'[{host}]' if ':' in host else host}:{port}"
        click.echo(f"{either('Здоровье', 'Health')}: {where}/health · {either('счётчики', 'counts')}: {where}/metrics")
    click.echo(f"{either('База', 'Database')}: {installed.shown}")
    click.echo(either("Остановить: Ctrl-C", "To stop: Ctrl-C"))
    sys.stdout.flush()


def _managers(group: int | None) -> str:
    return either("без группы", "no group") if group is None else str(group)


def _words(plan: BotPlan, installed: Settings) -> str:
    return installed.llm_model if plan.llm and installed.llm_url else either("автора", "the author's")

"""``leadscript event LEAD NAME``: something happened outside of the talk, such as a payment."""

from __future__ import annotations

import click

from cli import settings
from cli.settings import either


@click.command(
    help=either(
        "Сообщить разговору о внешнем событии. NAME: одно из событий скрипта (always, event).\n\n"
        "Пример: leadscript event 7f3a9c01 payment.succeeded --id 2f7c",
        "Tell a talk of an outside event. NAME: one of the script's (always, event).\n\n"
        "Example: leadscript event 7f3a9c01 payment.succeeded --id 2f7c",
    )
)
@click.argument("lead", metavar="LEAD")
@click.argument("name", metavar="NAME")
@click.option(
    "--id",
    "known_as",
    metavar="TEXT",
    help=either("Номер события: с тем же номером оно второй раз не случится.", "Its own id: it happens once."),
)
@click.option("--bot", metavar="ID", help=either("Чей лид, если его знают несколько ботов.", "Whose lead he is."))
@click.option("--channel", metavar="NAME", help=either("В каком канале.", "In which channel."))
@click.option("--flow", metavar="FLOW", help=either("Где его скрипт, если не в ./flows.", "Where his script is."))
def command(lead: str, name: str, known_as: str | None, bot: str | None, channel: str | None, flow: str | None) -> None:
    """Accept an event and answer it."""
    from cli.handing import event
    from cli.whom import one, opened

    with opened(settings.read(), lead) as base:
        row, address = one(base, lead, bot, channel)
        event(base, row, address, name, known_as=known_as, flow=flow)

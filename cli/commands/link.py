"""``leadscript link FLOW``: a deep link that tells the bot where a lead comes from and what is known of him."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import click

from cli import settings
from cli.settings import either

if TYPE_CHECKING:
    from channels.telegram.deeplink import Unfit

UTM = ("medium", "campaign", "content", "term")


@click.command(
    help=either(
        "Ссылка на бота с источником, метками UTM и заранее известными ответами. В Telegram на всё есть 64 знака.\n\n"
        "Пример: leadscript link credit --bot my_credit_bot --source avito --campaign autumn debt=500000",
        "A link to a bot with the source, UTM marks and answers that are known beforehand. Telegram lets 64 characters "
        "through.\n\nExample: leadscript link credit --bot my_credit_bot --source avito --campaign autumn debt=500000",
    )
)
@click.argument("flow", metavar="FLOW")
@click.argument("slots", metavar="[SLOT=VALUE]...", nargs=-1)
@click.option(
    "--bot", metavar="NAME", required=True, help=either("Имя бота в Telegram (@…).", "The bot's name in Telegram.")
)
@click.option("--source", default="", metavar="TEXT", help=either("Источник (utm_source).", "The source (utm_source)."))
@click.option("--medium", metavar="TEXT", help="utm_medium")
@click.option("--campaign", metavar="TEXT", help="utm_campaign")
@click.option("--content", metavar="TEXT", help="utm_content")
@click.option("--term", metavar="TEXT", help="utm_term")
def command(flow: str, slots: tuple[str, ...], bot: str, source: str, **marks: str | None) -> None:
    """Write the link."""
    from channels.telegram.deeplink import Origin, Unfit, build
    from engine.library import open_flow

    name = bot.removeprefix("@").removeprefix("https://t.me/")
    if not re.fullmatch(r"[A-Za-z]\w{4,31}", name, re.ASCII):
        raise _unfit("bot", either(f"не имя бота: {bot}", f"no name of a bot: {bot}"))
    known = open_flow(flow, settings.read().locale).slots
    given = dict[str, str]()
    for one in slots:
        slot, equals, value = one.partition("=")
        if not equals or slot not in known:
            raise _unfit(
                "slots",
                _no_slot(slot, list(known))
                if equals
                else either(f"нужно СЛОТ=значение: {one}", f"wants SLOT=value: {one}"),
            )
        given[slot] = value
    try:
        origin = Origin(source, {f"utm_{name}": mark for name in UTM if (mark := marks[name]) is not None}, given)
        payload = build(origin)
    except Unfit as error:
        raise _told(error) from None
    click.echo(f"https://t.me/{name}?start={payload}")


def _no_slot(slot: str, known: list[str]) -> str:
    from engine.authoring.closeness import closest

    near = closest(slot, known)
    told = either(f"в скрипте нет слота {slot}", f"the script has no slot {slot}")
    return f"{told}. " + (either(f"Похоже на {near}", f"Did you mean {near}?") if near else ", ".join(known))


def _told(error: Unfit) -> click.BadParameter:
    """Return what no link can carry, in the user's words."""
    name = error.name.removeprefix("utm_")
    match error.why:
        case "long":
            told = either(
                f"знаков {error.found}, а Telegram пропускает 64; русская буква занимает три",
                f"{error.found} characters, where Telegram lets 64 through; a Russian letter takes three",
            )
        case "alphabet" if name == "source":
            told = either(
                f"{error.found}: можно латинские буквы, цифры, - и _ (не два подряд и не в конце)",
                f"{error.found}: Latin letters, digits, - and _ (not two in a row nor at the end)",
            )
        case "alphabet":
            told = either(
                f"{name}: знак {error.found} не передать", f"{name}: the sign {error.found} cannot be carried"
            )
        case "taken":
            told = either(
                f"слот {name} не передать: так названа {error.found}",
                f"slot {name} cannot be carried: {error.found} is called so",
            )
        case _:
            told = either(f"{name}: пусто, передавать нечего", f"{name}: nothing to be carried")
    return _unfit(name if name in ("source", *UTM) else "slots", told)


def _unfit(parameter: str, told: str) -> click.BadParameter:
    context = click.get_current_context()
    return click.BadParameter(told, context, next(one for one in context.command.params if one.name == parameter))

"""``leadscript lead ID``: what was said to one lead, and why; take him over, give him back, export, forget."""

from __future__ import annotations

import json
from pathlib import Path

import click

from cli import settings, view
from cli.settings import either

ACTIONS = ("take", "give-back", "export", "forget")
# Option -> the actions that it belongs to (none: showing).
BELONGS = {
    "as_json": ("",),
    "who": ("take", "give-back"),
    "why": ("take", "give-back"),
    "flow": ("take", "give-back"),
    "output": ("export",),
    "yes": ("forget",),
}


@click.command(
    help=either(
        "Переписка с лидом и решения бота. ID: весь или начало, если оно одно такое.\n\n"
        "\b\ntake       взять разговор: бот больше не пишет\n"
        "give-back  вернуть разговор боту\n"
        "export     всё, что о нём хранится, в JSON\n"
        "forget     стереть всё личное; счётчики остаются\n\n"
        'Пример: leadscript lead 7f3a take --why "просил скидку"',
        "The talk with a lead and what the bot decided. ID: whole, or a beginning that only one has.\n\n"
        "\b\ntake       take the talk over: the bot writes no more\n"
        "give-back  give the talk back to the bot\n"
        "export     all that is stored of him, as JSON\n"
        "forget     delete all that is personal; counters stay\n\n"
        'Example: leadscript lead 7f3a take --why "wants a discount"',
    )
)
@click.argument("lead", metavar="ID")
@click.argument("action", metavar="[take|give-back|export|forget]", type=click.Choice(ACTIONS), required=False)
@click.option("--json", "as_json", is_flag=True, help=either("Для программ: JSON.", "For programs: JSON."))
@click.option("--bot", metavar="ID", help=either("Чей лид, если его знают несколько ботов.", "Whose lead he is."))
@click.option("--channel", metavar="NAME", help=either("В каком канале.", "In which channel."))
@click.option(
    "--by", "who", metavar="NAME", help=either("Кто берёт или возвращает (иначе: имя входа).", "Who does it.")
)
@click.option("--why", metavar="TEXT", help=either("Почему берут или возвращают.", "Why it is done."))
@click.option("--flow", metavar="FLOW", help=either("Где его скрипт, если не в ./flows.", "Where his script is."))
@click.option(
    "-o",
    "--output",
    metavar="FILE",
    type=click.Path(dir_okay=False, path_type=Path),
    help=either("Куда записать export.", "Where to write the export."),
)
@click.option("--yes", is_flag=True, help=either("Не спрашивать перед forget.", "Do not ask before forget."))
def command(
    lead: str,
    action: str | None,
    as_json: bool,
    bot: str | None,
    channel: str | None,
    who: str | None,
    why: str | None,
    flow: str | None,
    output: Path | None,
    yes: bool,
) -> None:
    """Show the talk with one lead (of several bots or channels that know him, each), or do something about it."""
    _fitting(action or "", as_json=as_json, who=who, why=why, flow=flow, output=output, yes=yes)
    from cli.whom import known, one, opened

    with opened(settings.read(), lead) as base:
        if action is None:
            from cli.talked import plain, read
            from cli.transcript import draw

            talks = [read(base, row) for row in known(base, lead, bot, channel)]
            if as_json:
                view.data({"lead": talks[0].row.lead, "talks": [plain(talk) for talk in talks]})
                return
            for talk in talks:
                draw(view.console(), talk)
            return
        row, address = one(base, lead, bot, channel)
        if action == "export":
            from cli.rights import exported

            document = json.dumps(exported(base, row, address), ensure_ascii=False, indent=2)
            _write(document, output)
        elif action == "forget":
            from cli.rights import forget

            forget(base, row, address, yes=yes)
        else:
            from cli.handing import give_back, take

            hand = take if action == "take" else give_back
            hand(base, row, address, who=who or settings.operator(), why=why or "", flow=flow)


def _fitting(action: str, **given: object) -> None:
    """Refuse an option of another action: it would be passed over in silence."""
    for name, value in given.items():
        if value and action not in BELONGS[name]:
            context = click.get_current_context()
            option = next(one.opts[-1] for one in context.command.params if one.name == name)
            where = ", ".join(one or "lead ID" for one in BELONGS[name])
            raise click.UsageError(either(f"{option}: только для {where}.", f"{option}: only for {where}."), context)


def _write(document: str, output: Path | None) -> None:
    if output is None:
        click.echo(document)
        return
    from engine.errors import LeadscriptError

    try:
        output.write_text(document + "\n", "utf-8")
    except OSError as error:
        why = error.strerror or str(error)
        raise LeadscriptError(either(f"{output}: не записать: {why}", f"Cannot write {output}: {why}")) from error
    view.note(either(f"Записано: {output}", f"Written: {output}"))

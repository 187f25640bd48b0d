"""``leadscript understand``: what the engine hears in a text, for authors and for tests."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

import click

from cli import streams, view
from cli.hearing import INTENT, KINDS, BadRequest, Request, checked, listen, parse, read_builtin, read_value, script
from cli.settings import either
from engine.errors import LeadscriptError
from engine.plain import plain_event, plain_value

if TYPE_CHECKING:
    from rich.console import Console


@click.command(
    help=either(
        "Что движок слышит в тексте. Без TEXT читает строки.\n\n"
        "Примеры: leadscript understand «полтора ляма»\n\n"
        "leadscript understand --flow credit --awaiting debt «где-то 500 тысяч, а это дорого?»",
        "What the engine hears in a text. Without TEXT it reads lines.\n\n"
        'Examples: leadscript understand "half a million"\n\n'
        'leadscript understand --flow credit --awaiting debt "some 500k, is it expensive?"',
    )
)
@click.argument("text", required=False, metavar="[TEXT]")
@click.option(
    "--type",
    "kind",
    type=click.Choice(KINDS),
    metavar="TYPE",
    help=either("Тип слота: money, …", "A slot type: money, …"),
)
@click.option("--flow", metavar="FLOW", help=either("Слушать этим скриптом.", "Hear by this script."))
@click.option("--awaiting", metavar="SLOT", help=either("Какой слот спрошен.", "The slot that was asked."))
@click.option("--now", metavar="ISO", help=either("Который сейчас час.", "What time it is."))
@click.option("--locale", type=click.Choice(["ru", "en"]), help=either("Язык лида.", "The lead's language."))
@click.option("--region", metavar="RU", help=either("Страна телефонов.", "The country of phones."))
@click.option(
    "--json",
    "lines",
    is_flag=True,
    help=either("Для программ: строка JSON на входе, строка на выходе.", "For programs: a line of JSON in, one out."),
)
def command(text: str | None, lines: bool, kind: str | None, **asked: str | None) -> None:
    """Tell what is heard in a text."""
    base = Request(text or "", type=kind, **asked)  # type: ignore[arg-type]
    if kind and base.flow:
        raise click.UsageError(
            either("Либо --type, либо --flow.", "Either --type or --flow."), click.get_current_context()
        )
    if base.awaiting and not base.flow:
        raise click.UsageError(
            either("--awaiting нужен --flow.", "--awaiting wants --flow."), click.get_current_context()
        )
    if lines and text is None and base != Request(""):
        raise click.UsageError(
            either("С --json без TEXT всё сказано в строках.", "With --json and no TEXT, the lines say it all."),
            click.get_current_context(),
        )
    if lines:
        _for_programs(base if text is not None else None)
    else:
        _for_people(base, text)


def _for_programs(only: Request | None) -> None:
    """Answer the one request of the call, or each line of the standard input."""
    if only is not None:
        streams.write_line(_line(lambda: checked(only)))
        return
    for line in sys.stdin:
        if line.strip():
            streams.write_line(_line(partial(parse, line)))


def _line(asked: Callable[[], Request]) -> str:
    try:
        document = answer(asked())
    except BadRequest as error:
        document = {"error": str(error)}
    except LeadscriptError as error:
        document = {"error": error.message}
    return json.dumps(document, ensure_ascii=False)


def answer(request: Request) -> dict[str, Any]:
    """Return what was heard as the protocol writes it: a value and its words, or a list of events."""
    if request.flow is not None:
        return {"heard": [plain_event(event) for event in listen(request)]}
    if request.type == INTENT:
        return {"heard": [plain_event(event) for event in read_builtin(request.text, request.locale or "ru")]}
    readings = read_value(request)
    if not readings or readings[0].value is None:
        return {"value": None, "span": None}
    first = readings[0]
    return {"value": plain_value(first.value), "span": request.text[first.start : first.end]}


def _for_people(request: Request, text: str | None) -> None:
    """Show what is heard in one text, or in each line that is typed or piped."""
    console = view.console()
    if request.flow is not None:
        script(request.flow)  # an unknown one is told before anything is typed
    if text is not None:
        _show(console, replace(request, text=text))
        return
    if sys.stdin.isatty():
        view.note(either("Пишите, как написал бы лид. Ctrl-D: выйти.", "Write as a lead would. Ctrl-D: leave."))
    read = streams.reader(lambda line: console.print(f"> {line}", markup=False, soft_wrap=True))
    with suppress(EOFError):
        while True:
            if line := read().strip():
                _show(console, replace(request, text=line))
    if sys.stdin.isatty():
        click.echo()  # the shell's prompt begins a line of its own


def _show(console: Console, request: Request) -> None:
    from cli.heard import rows, table

    try:
        found = rows(request)
    except BadRequest as error:
        raise click.UsageError(str(error), click.get_current_context()) from None
    console.print(
        table(found) if found else either("ничего не услышано", "nothing heard"), style="" if found else "dim"
    )
    console.print()

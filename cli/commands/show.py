"""``show``: the graph and the texts of a script on one page."""

from __future__ import annotations

from pathlib import Path

import click

from cli.settings import either, language
from engine.errors import SettingWrong
from engine.library import open_flow


@click.command(
    help=either("Показать граф и тексты скрипта на одной странице.", "Show the graph and the texts of a script."),
    epilog=either(
        "Пример: leadscript show credit --format mermaid -o credit.mmd",
        "Example: leadscript show credit --format mermaid -o credit.mmd",
    ),
)
@click.argument("flow")
@click.option(
    "--format",
    "shape",
    type=click.Choice(["text", "mermaid"]),
    default="text",
    help=either("Вид: text или mermaid.", "The shape: text or mermaid."),
)
@click.option("-o", "--output", type=click.Path(path_type=Path), help=either("Записать в файл.", "Write to this file."))
def command(flow: str, shape: str, output: Path | None) -> int:
    """Draw a script; one with errors cannot be drawn."""
    locale = language()
    authored = open_flow(flow, locale)
    if shape == "mermaid":
        from engine.authoring.mermaid import mermaid

        drawn = mermaid(authored, locale)
    else:
        from engine.authoring.page import page

        drawn = page(authored, locale)
    if output is None:
        click.echo(drawn, nl=False)
        return 0
    try:
        output.write_text(drawn, "utf-8")
    except OSError as error:
        why = error.strerror or str(error)
        raise SettingWrong(either(f"Не записать {output}: {why}", f"Cannot write {output}: {why}")) from error
    return 0

"""``show``: the graph and the texts of a script on one page."""

from __future__ import annotations

from pathlib import Path

import click

from cli.settings import either, language
from engine.errors import SettingWrong
from engine.library import find_flow, open_flow, read_script


@click.command(
    help=either(
        "Показать граф и тексты скрипта на одной странице.",
        "Show the graph and the texts of a script on one page.",
    ),
    epilog=either(
        "Пример: leadscript show credit --format html -o page.html",
        "Example: leadscript show credit --format html -o page.html",
    ),
)
@click.argument("flow")
@click.option(
    "--format",
    "shape",
    type=click.Choice(["text", "mermaid", "svg", "html"]),
    default="text",
    help=either("Вид: text, mermaid, svg или html.", "The shape: text, mermaid, svg or html."),
)
@click.option("-o", "--output", type=click.Path(path_type=Path), help=either("Записать в файл.", "Write to this file."))
def command(flow: str, shape: str, output: Path | None) -> int:
    """Draw a script; one with errors cannot be drawn."""
    drawn = _drawn(flow, shape, language())
    if output is None:
        click.echo(drawn, nl=False)
        return 0
    try:
        output.write_text(drawn, "utf-8", newline="\n")
    except OSError as error:
        why = error.strerror or str(error)
        raise SettingWrong(either(f"Не записать {output}: {why}", f"Cannot write {output}: {why}")) from error
    return 0


def _drawn(flow: str, shape: str, locale: str) -> str:
    """Return the page. Raises ``ScriptNotFound`` or ``ScriptRefused``."""
    if shape == "html":
        path = find_flow(flow, locale)
        outcome = read_script(path, locale)
        if outcome.flow is not None and outcome.positions is not None:
            from engine.authoring.html import html

            return html(outcome.flow, outcome.positions, path.name, locale)
    authored = open_flow(flow, locale)
    if shape == "svg":
        from engine.authoring.svg import svg

        return svg(authored, locale)
    if shape == "mermaid":
        from engine.authoring.mermaid import mermaid

        return mermaid(authored, locale)
    from engine.authoring.page import page

    return page(authored, locale)

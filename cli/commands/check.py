"""``check``: every problem of every script, with its place."""

from __future__ import annotations

import json
from pathlib import Path

import click

from cli.saved import stamps, wait
from cli.settings import either, language
from engine.authoring.load import Outcome
from engine.library import find_flow, local, read_script, shipped


@click.command(
    help=either(
        "Показать все ошибки скриптов с местом каждой. Без FLOW проверяются все из ./flows, иначе встроенные.",
        "Show every problem of every script with its place. Without FLOW: all of ./flows, else the shipped ones.",
    ),
    epilog=either("Пример: leadscript check credit", "Example: leadscript check credit"),
)
@click.argument("flow", nargs=-1)
@click.option(
    "--format",
    "shape",
    type=click.Choice(["text", "json", "github"]),
    default="text",
    help=either("Вид вывода: text, json или github.", "How to write: text, json or github."),
)
@click.option("--strict", is_flag=True, help=either("Предупреждения тоже ошибки.", "Warnings are errors too."))
@click.option(
    "--watch",
    is_flag=True,
    help=either("Проверять снова при каждом сохранении, до Ctrl-C.", "Check again on every save, until Ctrl-C."),
)
def command(flow: tuple[str, ...], shape: str, strict: bool, watch: bool) -> int:
    """Check scripts; 1 where a problem would stop a start."""
    locale = language()
    named = list(dict.fromkeys(find_flow(name, locale) for name in flow))

    def scripts() -> list[Path]:
        return named or list((local() or shipped()).values())  # anew: one more may have been put there

    while True:
        known = stamps(scripts())
        bad = _check(list(known), shape, strict, locale)
        if not watch:
            return 1 if bad else 0
        if shape == "text":
            told = either("Жду сохранения, Ctrl-C закончит.", "Waiting for a save; Ctrl-C ends it.")
            click.echo(told + "\n", err=True)
        wait(known, scripts)


def _check(paths: list[Path], shape: str, strict: bool, locale: str) -> bool:
    """Tell what is wrong with scripts; return whether that is a failure."""
    outcomes = {path: read_script(path, locale) for path in paths}
    _WRITERS[shape](outcomes, locale)
    return any(outcome.problems if strict else outcome.errors for outcome in outcomes.values())


def _text(outcomes: dict[Path, Outcome], locale: str) -> None:
    from cli.findings import drawn
    from cli.view import console

    out = console()
    for outcome in outcomes.values():
        for problem in outcome.problems:
            for line in drawn(problem, outcome.source, locale):
                out.print(line, soft_wrap=True)
            out.print()
    errors, warnings = _counts(outcomes)
    counted = (
        f"{len(outcomes)} · ошибок: {errors} · предупреждений: {warnings}"
        if locale == "ru"
        else f"{len(outcomes)} · errors: {errors} · warnings: {warnings}"
    )
    mark, style = ("✗", "bold red") if errors else ("✓", "bold green")
    out.print(f"{mark} {either('Скриптов', 'Scripts')}: {counted}", style=style, soft_wrap=True)


def _json(outcomes: dict[Path, Outcome], locale: str) -> None:
    from cli.findings import as_data

    errors, warnings = _counts(outcomes)
    document = {
        "scripts": [str(path) for path in outcomes],
        "errors": errors,
        "warnings": warnings,
        "problems": [as_data(problem, locale) for outcome in outcomes.values() for problem in outcome.problems],
    }
    click.echo(json.dumps(document, ensure_ascii=False, indent=2))


def _github(outcomes: dict[Path, Outcome], locale: str) -> None:
    from cli.findings import github

    for outcome in outcomes.values():
        for problem in outcome.problems:
            click.echo(github(problem, locale))


def _counts(outcomes: dict[Path, Outcome]) -> tuple[int, int]:
    errors = sum(len(outcome.errors) for outcome in outcomes.values())
    return errors, sum(len(outcome.problems) for outcome in outcomes.values()) - errors


_WRITERS = {"text": _text, "json": _json, "github": _github}

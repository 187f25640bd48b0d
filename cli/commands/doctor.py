"""``leadscript doctor``: what is wrong with this installation, and the line that fixes it."""

from __future__ import annotations

import json
from dataclasses import asdict

import click

from cli import view
from cli.settings import either, language

MARKS = {"ok": ("✓", "green"), "warning": ("!", "yellow"), "problem": ("✗", "bold red"), "skipped": ("·", "dim")}

NAMES = {
    "python": ("Python", "Python"),
    "settings": ("настройки", "settings"),
    "database": ("база", "database"),
    "migrations": ("таблицы", "tables"),
    "clock": ("часы", "clock"),
    "model": ("модель", "model"),
    "bots": ("боты", "bots"),
    "flow": ("скрипт бота", "script of bot"),
    "token": ("токен", "token"),
    "api": ("связь", "connection"),
    "poller": ("опрос", "polling"),
    "webhook": ("вебхук", "webhook"),
    "group": ("группа", "group"),
    "script": ("скрипт", "script"),
    "scripts": ("скрипты", "scripts"),
    "zones": ("часовые пояса", "time zones"),
    "disk": ("диск", "disk"),
}


@click.command(
    help=either(
        "Проверить базу, модель, ботов, скрипты, настройки, диск и часы. Ничего не меняет; 1, если что-то мешает "
        "работать.\n\nПример: leadscript doctor",
        "Look at the database, the model, the bots, the scripts, the settings, the disk and the clock. Changes "
        "nothing; 1 where something is in the way.\n\nExample: leadscript doctor",
    )
)
@click.option("--json", "as_json", is_flag=True, help=either("Для программ: JSON.", "For programs: JSON."))
def command(as_json: bool) -> int:
    """Show what each check came to."""
    from cli.checkup import checkup

    console, found = view.console(), []
    for one in checkup():
        found.append(one)
        if as_json:
            continue
        mark, style = MARKS[one.mark]
        kind, _, rest = one.name.partition(" ")
        name = " ".join(filter(None, (NAMES[kind][0] if language() == "ru" else NAMES[kind][1], rest)))
        view.lines(console, f"{mark} {name}: {one.detail}", style)
        if one.fix:
            view.lines(console, f"→ {one.fix}", indent=view.HANG)
    problems = sum(one.mark == "problem" for one in found)
    if as_json:
        click.echo(json.dumps({"ok": not problems, "checks": [asdict(one) for one in found]}, ensure_ascii=False))
    else:
        warnings = sum(one.mark == "warning" for one in found)
        view.note(
            either(f"Проблем: {problems} · предупреждений: {warnings}", f"Problems: {problems} · warnings: {warnings}")
        )
    return 1 if problems else 0

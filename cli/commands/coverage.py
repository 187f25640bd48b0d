"""``leadscript coverage``: what of a script no recorded turn has reached, with its lines."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cli import settings, view
from cli.settings import Settings, either
from engine.errors import SettingWrong

if TYPE_CHECKING:
    from engine.script import Script


@click.command(
    help=either(
        "Какие части скрипта не затронул ни один записанный ход: в базе и, если LEADSCRIPT_COVERAGE называет файл, "
        "в прогоне behave. Считаются ходы по этому самому тексту скрипта.\n\nПример: leadscript coverage credit",
        "Which parts of a script no recorded turn has touched: in the database and, where LEADSCRIPT_COVERAGE names a "
        "file, in the run of behave. Turns of this very wording count.\n\nExample: leadscript coverage credit",
    )
)
@click.argument("flow", metavar="FLOW")
@click.option("--db", metavar="PATH", help=either("Другая база.", "Another database."))
@click.option(
    "--fail-under",
    type=click.FloatRange(0, 100),
    metavar="N",
    help=either("Код 1, если пройдено меньше N процентов.", "Exit with 1 where less than N per cent is reached."),
)
@click.option("--json", "as_json", is_flag=True, help=either("Для программ: JSON.", "For programs: JSON."))
def command(flow: str, db: str | None, fail_under: float | None, as_json: bool) -> int:
    """Tell what was never reached; 1 where it is more than was allowed."""
    from engine.authoring.coverage import coverage
    from engine.library import load_script

    chosen = settings.read()
    loaded = load_script(flow, chosen.locale)
    script = loaded.script
    turns, touched = _recorded(script, chosen if db is None else replace(chosen, database=db))
    touched |= _played(script, chosen.coverage)
    found = coverage(script.flow, loaded.positions, touched)
    count, reached = len(found.parts), len(found.parts) - len(found.missed)
    if as_json:
        document = {
            "flow": script.flow.id,
            "path": str(loaded.path),
            "turns": turns,
            "parts": count,
            "reached": reached,
            "percent": round(found.percent, 2),
            "missed": [asdict(one) | {"kind": one.kind} for one in found.missed],
        }
        click.echo(json.dumps(document, ensure_ascii=False, indent=2))
    else:
        for one in found.missed:
            click.echo(f"{loaded.path}:{one.line}: {_named(one.part)}")
        whole = int(found.percent * 10) / 10  # never rounded up to 100
        click.echo(
            either(
                f"Пройдено {reached} из {count}: {whole} % · ходов в базе: {turns}",
                f"Reached {reached} of {count}: {whole} % · turns in the database: {turns}",
            )
        )
    if fail_under is None or found.percent >= fail_under:
        return 0
    view.failure(either(f"Меньше {fail_under:g} %", f"Below {fail_under:g} %"))
    return 1


def _recorded(script: Script, chosen: Settings) -> tuple[int, set[str]]:
    """Return how many turns of this wording the database holds, and what they touched."""
    from cli.wiring import existing_store
    from engine.message import Address

    store = existing_store(chosen)
    if store is None:
        return 0, set()
    count, touched = 0, set[str]()
    try:
        for row in view.progress(store.leads(script.flow.id), either("читаем", "reading")):
            for turn in store.turns(Address(row.bot, row.channel, row.lead)):
                if (turn.session.flow, turn.session.fingerprint) == (script.flow.id, script.fingerprint):
                    count += 1
                    touched.update(turn.touched)
    finally:
        store.close()
    return count, touched


def _played(script: Script, name: str) -> set[str]:
    """Return what a run of scenarios touched, where a file of one is there."""
    file = Path(name)
    if not name or not file.is_file():
        return set()
    try:
        return set(json.loads(file.read_bytes()).get(script.flow.id, {}).get(script.fingerprint, ()))
    except (OSError, ValueError, AttributeError, TypeError) as error:
        raise SettingWrong(
            either(f"LEADSCRIPT_COVERAGE: файл {name} не читается", f"LEADSCRIPT_COVERAGE: cannot read {name}"),
            either("Его пишет прогон behave.", "A run of behave writes it."),
        ) from error


def _named(part: str) -> str:
    """Return a part as people count: places in a list begin with 1."""
    kind, _, rest = part.partition(":")
    kinds = {
        "state": ("состояние", "state"),
        "row": ("строка next", "row of next"),
        "touch": ("касание", "touch"),
        "again": ("повторный вопрос", "text of again"),
        "rung": ("ответ на возражение", "rung"),
        "then": ("конец возражения", "end of objection"),
        "answer": ("ответ", "answer"),
        "always": ("строка always", "row of always"),
        "notice": ("уведомление", "notice"),
    }
    name, _, place = rest.rpartition(":")
    if place.isdecimal():
        rest = " ".join(one for one in (name.replace("*", ""), str(int(place) + 1)) if one)
    return f"{either(*kinds[kind])} {rest}"

"""``leadscript deploy --check``: which live conversations an edited script would touch, and how."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

import click

from cli import settings, view
from cli.settings import either

if TYPE_CHECKING:
    from engine.landing import Landing
    from engine.ports import Store
    from engine.script import Script

STAYS, RENAMED, LANDS = "stays", "renamed", "lands"


@dataclass(frozen=True, slots=True)
class Fate:
    """What an edit would do to one conversation; ``lost`` are the answers it would forget."""

    flow: str
    bot: str
    channel: str
    lead: str
    state: str
    fate: str
    to: str
    lost: tuple[str, ...]
    asked_anew: bool


@click.command(
    help=either(
        "Показать живые разговоры, которые заденет правка скрипта. Ничего не меняет. Без FLOW: все из ./flows, "
        "иначе встроенные.\n\nПример: leadscript deploy --check credit",
        "Show the live conversations that an edit of the script would touch. Changes nothing. Without FLOW: all of "
        "./flows, else the shipped ones.\n\nExample: leadscript deploy --check credit",
    )
)
@click.argument("flow", metavar="[FLOW]", required=False)
@click.option("--check", is_flag=True, help=either("Только показать (обязательна).", "Only show (required)."))
@click.option("--json", "as_json", is_flag=True, help=either("Для программ: JSON.", "For programs: JSON."))
def command(flow: str | None, check: bool, as_json: bool) -> None:
    """List the conversations and what would become of each."""
    if not check:
        raise click.UsageError(
            either(
                "Нужна --check: пока можно только посмотреть.", "--check is needed: looking is all there is so far."
            ),
            click.get_current_context(),
        )
    from cli.wiring import existing_store
    from engine.library import load_script, local, shipped

    chosen = settings.read()
    names = [flow] if flow is not None else list(local() or shipped())
    scripts = [load_script(name, chosen.locale).script for name in names]
    store = existing_store(chosen)
    live, fates = 0, list[Fate]()
    try:
        for script in scripts if store is not None else ():
            found = list(_fates(store, script)) if store is not None else []
            live += len(found)
            fates += [fate for fate in found if fate is not None]
    finally:
        if store is not None:
            store.close()
    counts = Counter({STAYS: 0, RENAMED: 0, LANDS: 0}) + Counter(one.fate for one in fates)
    if as_json:
        told = {name: counts[name] for name in (STAYS, RENAMED, LANDS)}
        document = {
            "flows": [script.flow.id for script in scripts],
            "live": live,
            "touched": len(fates),
            "counts": told | {"slots_lost": sum(len(one.lost) for one in fates)},
            "talks": [asdict(one) for one in fates],
        }
        click.echo(json.dumps(document, ensure_ascii=False, indent=2))
        return
    _table(fates)
    lost = sum(bool(one.lost) for one in fates)
    view.console().print(
        either(
            f"Живых разговоров: {live} · заденет: {len(fates)} · останутся на месте: {counts[STAYS]} · "
            f"переименование: {counts[RENAMED]} · перейдут: {counts[LANDS]} · потеряют ответы: {lost}",
            f"Live: {live} · touched: {len(fates)} · stay: {counts[STAYS]} · renamed: {counts[RENAMED]} · "
            f"land: {counts[LANDS]} · lose answers: {lost}",
        ),
        soft_wrap=True,
        highlight=False,
    )


def _fates(store: Store, script: Script) -> Iterator[Fate | None]:
    """Yield what becomes of every live conversation; nothing for one that runs by this very wording."""
    from engine.landing import land
    from engine.message import Address
    from engine.runner import running

    for row in view.progress(store.leads(script.flow.id), either("читаем", "reading")):
        session = store.load(Address(row.bot, row.channel, row.lead))
        if session is None or not running(session):
            continue
        if session.fingerprint == script.fingerprint:
            yield None
            continue
        landing = land(script, session)
        yield Fate(
            script.flow.id,
            row.bot,
            row.channel,
            row.lead,
            session.state,
            _fate(landing),
            landing.session.state,
            landing.lost,
            landing.unasked and session.owner == "bot",
        )


def _fate(landing: Landing) -> str:
    return LANDS if landing.removed else RENAMED if landing.move is not None else STAYS


def _table(fates: list[Fate]) -> None:
    from rich import box
    from rich.table import Table
    from rich.text import Text

    from channels.screen import safe

    console = view.console()
    table = Table(box=box.SIMPLE_HEAD if console.is_terminal else None, pad_edge=False, header_style="bold")
    for title in either("лид скрипт состояние", "lead flow state").split():
        table.add_column(title, no_wrap=True)
    table.add_column(either("что будет", "what happens"), overflow="fold")
    for one in fates:
        table.add_row(*(Text(safe(cell)) for cell in (one.lead, one.flow, one.state, _told(one))))
    if table.row_count:
        console.print(table)


def _told(one: Fate) -> str:
    """Return what happens to a conversation, in words."""
    told = {
        STAYS: either("остаётся", "stays"),
        RENAMED: either(f"переименовано в {one.to}", f"renamed to {one.to}"),
        LANDS: either(f"перейдёт в {one.to}", f"lands at {one.to}"),
    }[one.fate]
    if one.lost:
        told += either("; забудет ", "; forgets ") + ", ".join(one.lost)
    return told + (either("; спросит заново", "; is asked anew") if one.asked_anew else "")

"""``leadscript lead ID``: what was said to one lead, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from cli import settings, view
from cli.settings import either

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import Console

    from engine.message import Incoming
    from engine.ports import LeadRow
    from engine.session import Turn


@click.command(
    help=either(
        "Переписка с лидом и решения бота.\n\nПример: leadscript lead 7f3a9c01",
        "The talk with a lead and what the bot decided.\n\nExample: leadscript lead 7f3a9c01",
    )
)
@click.argument("lead", metavar="ID")
@click.option("--json", "as_json", is_flag=True, help=either("Для программ: JSON.", "For programs: JSON."))
def command(lead: str, as_json: bool) -> None:
    """Show the talk with one lead; of several bots or channels that know the id, each."""
    from cli.wiring import existing_store
    from engine.errors import LeadscriptError
    from engine.message import Address

    chosen = settings.read()
    store = existing_store(chosen)
    talks: list[tuple[LeadRow, Sequence[Turn]]] = []
    if store is not None:
        try:
            known = [row for row in store.leads() if row.lead == lead]
            talks = [(row, store.turns(Address(row.bot, row.channel, row.lead))) for row in known]
        finally:
            store.close()
    if not talks:
        raise LeadscriptError(
            either(f"Лида «{lead}» нет в базе {chosen.shown}", f"No lead {lead!r} in the database {chosen.shown}"),
            either("Список лидов: leadscript leads", "The leads: leadscript leads"),
        )
    if as_json:
        view.data({"lead": lead, "talks": [_plain(row, turns) for row, turns in talks]})
        return
    console = view.console()
    for row, turns in talks:
        _draw(console, row, turns)


def _draw(console: Console, row: LeadRow, turns: Sequence[Turn]) -> None:
    from rich.text import Text

    from channels.screen import safe

    standing = [row.lead, row.flow, row.channel, row.stage, row.state, row.outcome]
    owner = f"{either('ведёт', 'owner')} {row.owner}"
    console.print(Text(safe(" · ".join([part for part in standing if part] + [owner])), "bold"))
    for turn in turns:
        time = view.stamp(turn.incoming.at)
        console.print(Text.assemble((time, "dim"), "  ", (safe(_said(turn.incoming)), "bold")), soft_wrap=True)
        console.print(Text(f"    {safe(_decided(turn))}", "dim"), soft_wrap=True)
        for reply in turn.replies:
            pressed = "".join(f" [{button.text}]" for button in reply.buttons)
            sent = "".join(f" 📎 {file}" for file in reply.sends)
            for line in safe(reply.text + pressed + sent).strip().split("\n"):
                console.print(Text(f"    {line}".rstrip()), soft_wrap=True)
    console.print()


def _said(incoming: Incoming) -> str:
    words = {
        "start": either("начал разговор", "began the talk"),
        "button": either("нажал кнопку: ", "pressed: "),
        "contact": either("прислал контакт: ", "shared a contact: "),
        "file": either("прислал: ", "sent: "),
        "event": either("событие: ", "event: "),
        "timer": either("напоминание ", "touch "),
        "manager": either("менеджер: ", "manager: "),
        "take": either("менеджер взял разговор", "a manager took the talk"),
        "give_back": either("менеджер вернул разговор", "a manager gave the talk back"),
    }
    name = f" ({incoming.name})" if incoming.name else ""
    return words.get(incoming.kind, "> ") + incoming.text + name


def _decided(turn: Turn) -> str:
    """Return what was heard, in the lead's words, then the rules that decided and the way they led."""
    heard = [f"{event.name} «{' '.join(event.evidence.span.split())}»" for event in turn.heard]
    way = [turn.before, *(move.target for move in turn.moves if move.target != move.source)]
    return " · ".join([*heard, ", ".join(turn.rules), " → ".join(way)]).removeprefix(" · ")


def _plain(row: LeadRow, turns: Sequence[Turn]) -> dict[str, Any]:
    from engine.plain import plain_value

    slots = turns[-1].session.slots if turns else {}
    return {
        "bot": row.bot,
        "channel": row.channel,
        "flow": row.flow,
        "state": row.state,
        "stage": row.stage,
        "outcome": row.outcome,
        "owner": row.owner,
        "source": row.source,
        "slots": {name: plain_value(value) for name, value in slots.items()},
        "turns": [_turn(turn) for turn in turns],
    }


def _turn(turn: Turn) -> dict[str, Any]:
    from engine.plain import plain_event

    incoming = turn.incoming
    return {
        "at": view.iso(incoming.at),
        "kind": incoming.kind,
        "text": incoming.text,
        "heard": [plain_event(event) for event in turn.heard],
        "rules": list(turn.rules),
        "before": turn.before,
        "state": turn.session.state,
        "replies": [
            {
                "text": reply.text,
                "buttons": [{"id": button.id, "text": button.text} for button in reply.buttons],
                "sends": list(reply.sends),
            }
            for reply in turn.replies
        ],
    }

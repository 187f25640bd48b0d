"""A talk on the screen: what came, what was heard, what decided, what left and who owned it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cli import view
from cli.owners import Owned, owners, told
from cli.settings import either
from engine.effect import Alert, Effect, Tag
from engine.message import RELEASES, Incoming
from engine.outgoing import place

if TYPE_CHECKING:
    from rich.console import Console

    from cli.talked import Talked
    from engine.session import Turn
    from engine.stores.archive import Posted

LATE = 60_000  # milliseconds after which it is told when a message left


def draw(console: Console, talk: Talked) -> None:
    """Show a talk to a person."""
    row = talk.row
    standing = [row.lead, row.flow, row.channel, row.stage, row.state, row.outcome]
    owner = f"{either('ведёт', 'owner')} {row.owner}"
    view.lines(console, " · ".join([part for part in standing if part] + [owner]), "bold")
    if talk.held and row.owner not in ("human", "waiting"):
        view.lines(console, either("менеджер берёт разговор", "a manager is taking the talk"), "yellow")
    hands = {change.turn: change for change in owners(talk.turns)}
    for number, turn in enumerate(talk.turns):
        _draw(console, talk, turn, hands.get(number))
    console.print()


def _draw(console: Console, talk: Talked, turn: Turn, change: Owned | None) -> None:
    view.lines(console, _said(turn), "bold", before=f"{view.stamp(turn.incoming.at)}  ")
    view.lines(console, _decided(turn), "dim", indent=4)
    session, cards = turn.session, 0
    for position, reply in enumerate(turn.replies):
        pressed = "".join(f" [{button.text}]" for button in reply.buttons)
        sent = "".join(f" 📎 {file}" for file in reply.sends)
        posted = talk.posted.get(place(session.number, session.version, position))
        words = posted.text if posted and posted.text is not None else reply.text
        view.lines(console, (words + pressed + sent).strip(), indent=4)
        if posted and (fate := _fate(posted, turn.incoming.at)):
            view.lines(console, fate, "yellow" if posted.state in ("dropped", "failed") else "dim", indent=4)
    for effect in turn.effects:
        fate = ""
        if isinstance(effect, Alert):  # a card leaves like a message, behind the replies of its turn
            card = talk.posted.get(place(session.number, session.version, len(turn.replies) + cards))
            fate, cards = _fate(card, turn.incoming.at) if card else "", cards + 1
        view.lines(console, _done(effect) + (f" ({fate})" if fate else ""), "dim", indent=4)
    if change is not None:
        view.lines(console, f"⇢ {told(change)}", "yellow", indent=4)


def _said(turn: Turn) -> str:
    """Return what came in, in words."""
    incoming = turn.incoming
    again = incoming.kind == "start" and "open" not in turn.rules
    words = {
        "start": either("снова открыл чат", "opened the chat again")
        if again
        else either("начал разговор", "began the talk"),
        "edit": either("изменил сообщение: ", "edited: "),
        "button": either("нажал кнопку: ", "pressed: "),
        "contact": either("прислал контакт: ", "shared a contact: "),
        "file": either("прислал: ", "sent: "),
        "blocked": either("заблокировал бота", "blocked the bot"),
        "event": either("событие: ", "event: "),
        "timer": either("напоминание ", "touch "),
        "manager": either("менеджер: ", "manager: "),
        "take": either("менеджер взял разговор", "a manager took the talk"),
        "give_back": either("менеджер вернул разговор", "a manager gave the talk back"),
        "close": either("менеджер закрыл разговор", "a manager closed the talk"),
        "unanswered": either("лиду никто не ответил", "nobody answered the lead"),
    }
    return words.get(incoming.kind, "> ") + _words(incoming)


def _words(incoming: Incoming) -> str:
    if incoming.kind in ("take", *RELEASES):  # who and why stands where the talk changes hands
        return ""
    source = f" ({incoming.text})" if incoming.text else ""
    name = f" ({incoming.name})" if incoming.name and incoming.kind in ("contact", "manager") else ""
    return source if incoming.kind == "start" else incoming.text + name


def _decided(turn: Turn) -> str:
    """Return what was heard, in the lead's words, then the rules that decided and the way they led."""
    heard = [f"{event.name} «{' '.join(event.evidence.span.split())}»" for event in turn.heard]
    way = [turn.before, *(move.target for move in turn.moves if move.target != move.source)]
    return " · ".join([*heard, ", ".join(turn.rules), " → ".join(way)]).removeprefix(" · ")


def _fate(posted: Posted, at: int) -> str:
    """Return what became of a message, or nothing where it left at once."""
    if posted.state == "sent":
        late = posted.sent_at is not None and posted.sent_at - at > LATE
        return either("отправлено ", "sent ") + view.stamp(posted.sent_at or at) if late else ""
    why = {
        "held": either("взял человек", "a person took over"),
        "answered": either("лид успел ответить", "the lead had answered"),
        "spent": either("неизвестно, дошло ли", "nobody knows whether it arrived"),
    }.get(posted.why or "", posted.why or "")
    state = {
        "new": either("ждёт отправки", "waits to be sent"),
        "sending": either("отправляется", "is being sent"),
        "dropped": either("не отправлено", "not sent"),
        "failed": either("не доставлено", "not delivered"),
    }[posted.state]
    return f"✗ {state}: {why}" if posted.state in ("dropped", "failed") else state + (f": {why}" if why else "")


def _done(effect: Effect) -> str:
    """Return an effect of a turn, in words."""
    match effect:
        case Alert():
            return either("карточка менеджерам: ", "card to the managers: ") + effect.reason
        case Tag():
            return either("метка: ", "tag: ") + effect.name
    return either("согласие", "consent") + f" ({effect.slot}): «{' '.join(effect.text.split())}»"

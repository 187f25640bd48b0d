"""What a failing step prints: expected, actual, where the talk stands, and the whole transcript."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from engine.buttons import printed
from engine.hours import local
from engine.message import Incoming, Reply
from engine.session import Session, Turn

if TYPE_CHECKING:
    from channels.gherkin.world import World

_WORDS = {
    "ru": {
        "expected": "ожидалось",
        "actual": "получено",
        "state": "состояние",
        "stage": "стадия",
        "awaiting": "ждёт",
        "owner": "ведёт",
        "outcome": "исход",
        "slots": "слоты",
        "heard": "услышано",
        "rules": "решили правила",
        "transcript": "переписка",
        "bot": "бот",
        "text": "лид",
        "start": "лид открыл чат",
        "button": "лид нажал",
        "contact": "лид дал контакт",
        "edit": "лид изменил сообщение",
        "blocked": "лид заблокировал бота",
        "file": "лид прислал файл",
        "event": "событие",
        "take": "менеджер взял разговор",
        "give_back": "менеджер вернул разговор",
        "close": "менеджер закрыл разговор",
        "manager": "менеджер",
        "timer": "время",
        "unanswered": "лиду никто не ответил",
    },
    "en": {
        "expected": "expected",
        "actual": "actual",
        "state": "state",
        "stage": "stage",
        "awaiting": "awaiting",
        "owner": "owner",
        "outcome": "outcome",
        "slots": "slots",
        "heard": "heard",
        "rules": "rules",
        "transcript": "transcript",
        "bot": "bot",
        "text": "lead",
        "start": "lead opened the chat",
        "button": "lead pressed",
        "contact": "lead shared",
        "edit": "lead edited",
        "blocked": "lead blocked the bot",
        "file": "lead sent a file",
        "event": "event",
        "take": "manager took the talk",
        "give_back": "manager gave it back",
        "close": "manager closed it",
        "manager": "manager",
        "timer": "time",
        "unanswered": "nobody answered",
    },
}
NOTHING = "—"


def report(world: World, expected: str, actual: str) -> str:
    """Return the whole report of a failed step, in the language of the feature."""
    say = _WORDS["ru" if world.language == "ru" else "en"]
    lines = ["", f"{say['expected']}: {expected}", f"{say['actual']}: {actual}"]
    if world.opened:
        lines += ["", *_standing(world, say), "", f"{say['transcript']}:"]
        lines += [f"  {line}" for turn in world.turns for line in _turn(world, turn, say)]
    return "\n".join(lines)


def shown_slots(world: World, session: Session) -> dict[str, str]:
    """Return the filled slots as people write them."""
    slots = world.talk.loaded.script.flow.slots
    return {name: printed(slots[name], value, session.locale) for name, value in session.slots.items() if name in slots}


def _standing(world: World, say: dict[str, str]) -> Iterator[str]:
    session = world.session
    stands = {
        "state": session.state,
        "stage": session.stage,
        "awaiting": session.awaiting,
        "owner": session.owner,
        "outcome": session.outcome,
    }
    yield " · ".join(f"{say[key]} {value or NOTHING}" for key, value in stands.items())
    filled = [f"{name} = {value}" for name, value in shown_slots(world, session).items()]
    yield f"{say['slots']}: {', '.join(filled) or NOTHING}"
    last = world.latest[-1] if world.latest else None
    if last is not None:
        heard = [f"{one.kind} {one.name} «{one.evidence.span}»" for one in last.heard]
        yield f"{say['heard']}: {', '.join(heard) or NOTHING}"
        yield f"{say['rules']}: {', '.join(last.rules) or NOTHING}"


def _turn(world: World, turn: Turn, say: dict[str, str]) -> Iterator[str]:
    yield from _incoming(world, turn.incoming, say)
    for reply in turn.replies:
        yield from _reply(reply, say["bot"])


def _incoming(world: World, incoming: Incoming, say: dict[str, str]) -> Iterator[str]:
    who = say[incoming.kind]
    if incoming.kind == "timer":
        yield f"{who}: {local(incoming.at, world.talk.loaded.script.flow.timezone):%Y-%m-%d %H:%M}"
        return
    text = " ".join(part for part in (incoming.text, incoming.name) if part)
    yield from _lines(who, text)


def _reply(reply: Reply, who: str) -> Iterator[str]:
    if reply.parts and reply.parts[0].kind == "manager":
        return
    yield from _lines(who, reply.text)
    extras = [f"[{button.text}]" for button in reply.buttons] + [f"<{name}>" for name in reply.sends]
    if extras:
        yield f"{' ' * len(who)}  {' '.join(extras)}"


def _lines(who: str, text: str) -> Iterator[str]:
    if not text:
        yield who
        return
    first, *rest = text.splitlines() or [""]
    yield f"{who}: {first}"
    yield from (f"{' ' * len(who)}  {line}" if line else "" for line in rest)

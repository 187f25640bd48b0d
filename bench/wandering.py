"""Leads who go any way through any script: fitting answers mostly, and all that may happen besides."""

from __future__ import annotations

from random import Random
from typing import Final

from bench.garbage import PHRASES, garbage
from bench.injections import INJECTIONS
from bench.replay import OPENED
from engine import runner
from engine.buttons import CONTACT
from engine.flow import Hear
from engine.interpreter import open_session
from engine.message import Incoming, Kind
from engine.script import Script
from engine.session import Session, Turn

ANSWERS: Final[dict[str, tuple[str, ...]]] = {
    "text": ("мне неудобно об этом", "хочу к лету", "посоветовали знакомые"),
    "person_name": ("Ирина", "меня зовут Сергей", "Анна Петрова", "my name is Tom"),
    "integer": ("3", "пять", "12 штук"), "number": ("2,5", "70", "семь"),
    "money": ("500 тысяч", "300к", "полтора миллиона", "45 000 рублей"),
    "area": ("60 м2", "45 квадратов", "сорок метров"), "rooms": ("2", "двушка", "студия"),
    "duration": ("полгода", "3 месяца", "плачу вовремя", "год"),
    "datetime": ("завтра в 11", "в среду после обеда", "через два дня в 15:00", "tomorrow at 12"),
    "phone": ("8 917 245-33-18", "+7 905 111 22 33"), "email": ("ivan@mail.example",),
    "yes_no": ("да", "нет", "конечно", "yes", "не знаю"), "choice": ("первое", "другое"),
    "city": ("Казань", "живу в Самаре", "Москва"), "file": ("фото пришлю позже",),
}  # fmt: skip
ASIDE: Final = (
    "дорого",
    "я подумаю",
    "сколько стоит?",
    "повтори",
    "назад",
    "менеджер",
    "стоп",
    "спасибо",
    "too expensive",
)
HOUR: Final = 3_600_000


def wander(script: Script, random: Random, length: int) -> list[Turn]:
    """Return the turns of one talk, as the script alone decides them."""
    locale = random.choice(("ru", "ru", "en"))
    turns = [open_session(script, Incoming("start", "", OPENED), lead=f"{random.random()}", locale=locale)]
    for _ in range(length):
        incoming = _next(script, turns[-1], random)
        turns.append(runner.answer(script, turns[-1].session, incoming))
    return turns


def _next(script: Script, turn: Turn, random: Random) -> Incoming:
    session, at = turn.session, turn.incoming.at + random.choice((1_000, 40_000, HOUR, 30 * HOUR))
    chance = random.random()
    if session.owner in ("waiting", "human") and chance < 0.6:
        return Incoming(random.choice(("take", "give_back", "manager")), "Добрый день", at)
    if session.timers and chance < 0.12:
        timer = session.timers[0]
        return Incoming("timer", timer.key, max(turn.incoming.at + 1, timer.due))
    if chance < 0.02:
        kind: Kind = random.choice(("take", "file", "event", "start" if runner.running(session) else "file"))
        return Incoming(kind, "photo" if kind == "file" else "call.cancelled" if kind == "event" else "", at)
    buttons = [button.id for reply in turn.replies for button in reply.buttons if button.id != CONTACT]
    if buttons and chance < 0.45:
        return Incoming("button", random.choice(buttons), at)
    if chance < 0.75:
        return Incoming("text", _answer(script, session, random), at)
    phrases = [
        phrase for one in script.flow.objections.values() if isinstance(one.hear, Hear) for phrase in one.hear.phrases
    ]
    texts = random.choice((ASIDE, ASIDE, phrases or ASIDE, INJECTIONS, PHRASES, (garbage(random)[:400],)))
    return Incoming("text", runner.accepted(random.choice(texts)), at)


def _answer(script: Script, session: Session, random: Random) -> str:
    slot = script.flow.slots.get(session.awaiting or "")
    if slot is None:
        return random.choice(ASIDE)
    named = [word for labels in slot.options.values() for word in labels.words[:2]]
    return random.choice(named or ANSWERS.get(slot.type, ASIDE))

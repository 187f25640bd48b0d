"""Leads made up for any script: they answer what is asked, doubt, ask, fall silent, leave and come back."""

from __future__ import annotations

from random import Random
from typing import Final

from bench.replay import OPENED
from engine import runner
from engine.flow import Flow, Hear
from engine.interpreter import open_session
from engine.message import Incoming
from engine.script import Script
from engine.session import Session, Turn

TURNS: Final = 28
PAUSE: Final = 60_000
SAYINGS: Final = {
    "text": ("боюсь ошибиться", "хочу всё понять", "соседи советуют"),
    "person_name": ("Анна", "меня зовут Сергей"),
    "integer": ("3", "7"),
    "number": ("3", "12"),
    "money": ("20 тысяч рублей", "150 тысяч", "450 000 рублей", "2 млн рублей"),
    "area": ("54 метра", "120 м2"),
    "rooms": ("двушка", "3 комнаты"),
    "duration": ("полгода", "два месяца", "3 дня"),
    "datetime": ("завтра в 12:00", "в среду в 15:00"),
    "phone": ("+7 917 245-33-18", "89172453318"),
    "email": ("anna@example.org",),
    "city": ("Казань", "Самара"),
    "file": ("вот",),
}
ASIDE: Final = ("не знаю", "менеджер", "стоп", "потом", "не интересно", "вернёмся назад", "начать сначала", "ну такое")
BACK: Final = ("Здравствуйте, это снова я", "я передумал", "давайте продолжим", "дорого")


def talks(script: Script, count: int, seed: int) -> list[tuple[Incoming, ...]]:
    """Return what ``count`` leads write to a script: the same for the same seed."""
    return [_talk(script, Random(f"{seed}/{lead}")) for lead in range(count)]


def opened(script: Script) -> Session:
    """Return a talk that has only begun."""
    return open_session(script, Incoming("start", "", OPENED), lead="lead", locale="ru").session


def replay(script: Script, talk: tuple[Incoming, ...]) -> list[object]:
    """Return all that a lead and his manager see of a talk: where it stood, what was said, sent and done."""
    session = opened(script)
    seen: list[object] = [session.state]
    for incoming in talk:
        turn = runner.answer(script, session, incoming)
        session = turn.session
        seen.append(_seen(turn))
    return seen


def _seen(turn: Turn) -> object:
    session = turn.session
    # Reply texts, buttons and files are the lead's; state, outcome and owner are the firm's.
    return session.state, session.awaiting, session.outcome, session.owner, turn.replies


def _talk(script: Script, random: Random) -> tuple[Incoming, ...]:
    session, said = opened(script), list[Incoming]()
    at = OPENED
    patience = random.choice((0.03, 0.15, 0.4))  # how often a lead strays from the question
    for _ in range(TURNS):
        at += PAUSE
        incoming = _next(script, session, random, patience, at)
        at = incoming.at
        said.append(incoming)
        session = runner.answer(script, session, incoming).session
        if session.owner in ("waiting", "human"):
            said.append(Incoming("give_back", "", at))
            session = runner.answer(script, session, said[-1]).session
    return tuple(said)


def _next(script: Script, session: Session, random: Random, patience: float, at: int) -> Incoming:
    flow = script.flow
    if session.timers and random.random() < 0.08:
        timer = session.timers[0]
        return Incoming("timer", timer.key, max(at, timer.due))
    if session.outcome is not None or session.owner == "closed":
        return Incoming("text", random.choice(BACK), at)
    if random.random() < patience:
        return _aside(flow, random, at)
    slot = flow.slots.get(session.awaiting or "")
    if slot is None:
        return Incoming("text", random.choice(("да", "нет", *BACK)), at)
    if slot.type == "choice" and slot.options:
        return Incoming("button", random.choice(list(slot.options)), at)
    if slot.type == "yes_no":
        return Incoming("button", random.choice(("yes", "yes", "no")), at)
    if slot.none and random.random() < 0.3:
        return Incoming("text", random.choice(slot.none), at)
    return Incoming("text", random.choice(SAYINGS.get(slot.type, ("да",))), at)


def _aside(flow: Flow, random: Random, at: int) -> Incoming:
    events = [row.event for row in flow.always if row.event]
    if events and random.random() < 0.15:
        return Incoming("event", random.choice(events), at)
    hears = [one.hear for one in flow.objections.values()] * 2 + [one.hear for one in flow.answers.values()]
    hears += [row.hear for row in flow.always if row.hear is not None]
    words = [text for hear in hears if isinstance(hear, Hear) for text in (*hear.phrases[:4], *hear.words[:2])]
    return Incoming("text", random.choice([*words, *ASIDE] if random.random() < 0.6 or not words else words), at)

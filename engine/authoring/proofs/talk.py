"""A way through a script as a talk: the script's own questions and what a lead might answer."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from engine.authoring.printable import printable
from engine.authoring.problem import Line
from engine.authoring.proofs.space import EMPTY, FIRST, SKIPPED, UNKNOWN, Space, Store
from engine.authoring.proofs.step import Config, Edge, World
from engine.flow import SKIP, Case, Hear, Marked, Slot, Text, Translated, Variants
from engine.printing import show
from engine.value import Money, Quantity

Known = list[tuple[Store, Store]]  # what is known when a move is made, and after it
_LONGEST, _HEAD, _TAIL = 110, 4, 10
_TAG = re.compile(r"\{%.*?%\}", re.DOTALL)
_SAID = {
    "stop": ("Не пишите мне больше", "Stop writing to me"),
    "human": ("Позовите человека", "Let me talk to a human"),
    "refusal": ("Не хочу", "I don't want to"),
    "later": ("Давайте позже", "Later, please"),
    "greeting": ("Здравствуйте", "Hello"),
    "thanks": ("Спасибо", "Thank you"),
    "back": ("Назад", "Back"),
    "repeat": ("Повторите", "Say it again"),
    "restart": ("Начнём сначала", "Start over"),
    "correction": ("Нет, не так", "No, not like that"),
}
_ANSWERS = {
    "text": ("Так вышло", "It just happened"),
    "person_name": ("Анна", "Ann"),
    "datetime": ("Завтра в 15:00", "Tomorrow at 15:00"),
    "phone": ("+7 917 245-33-18", "+7 917 245-33-18"),
    "email": ("anna@example.org", "ann@example.org"),
    "city": ("Казань", "Kazan"),
    "file": ("(фото)", "(a photo)"),
}
_EVASIVE = ("Не хочу отвечать", "I'd rather not say")
_LOST = ("(снова ответил непонятно)", "(was not understood again)")
_AGAIN = ("Здравствуйте, это снова я", "Hello, it's me again")


def talk(world: World, way: Sequence[tuple[Config, Edge]], end: Store | None = None) -> list[Line]:
    """Return a way through a script as lines. ``end`` is what is known at its end, where that is narrower."""
    ahead = [(edge.given, edge.target.store) for _, edge in way]
    if end is not None:
        ahead.append((end, end))
    lines: list[Line] = []
    answered: set[str] = set()
    for at, (here, edge) in enumerate(way):
        lines += _before(world, here, edge, ahead[at:], answered)
        lines += _move(world, here, edge)
    return shortened(lines)


def shortened(lines: list[Line]) -> list[Line]:
    """Return a talk without its middle, where it is long."""
    if len(lines) <= _HEAD + _TAIL + 1:
        return lines
    return [*lines[:_HEAD], Line("", "…", "…"), *lines[-_TAIL:]]


def said(text: Text | None, hole: str = "") -> Line:
    """Return a text of the bot; ``hole`` is the name that it would print empty."""
    return Line("bot", *(_cut(_TAG.sub("", _hollow(plain(text, one), hole))) for one in ("ru", "en")))


def _hollow(text: str, hole: str) -> str:
    return re.sub(r"\{\{-?\s*" + re.escape(hole) + r"\b.*?\}\}", "___", text, flags=re.DOTALL) if hole else text


def asked(world: World, name: str, bits: int) -> Iterator[Line]:
    """Yield the question of a slot and an answer out of its regions."""
    slot = world.flow.slots[name]
    yield said(slot.ask)
    yield Line("lead", *answer(world.space, name, slot, bits))


def answer(space: Space, name: str, slot: Slot, bits: int) -> tuple[str, str]:
    """Return what a lead might say, in both languages."""
    filled = bits & ~UNKNOWN
    if not filled:
        return _EVASIVE if slot.otherwise == SKIP else _LOST
    value = space.value(name, _likely(filled) if slot.type not in ("yes_no", "choice") else filled)
    if slot.type == "choice" and isinstance(value, str):
        labels = slot.options.get(value)
        return (_cut(labels.button("ru")), _cut(labels.button("en"))) if labels else (value, value)
    if slot.type == "yes_no":
        return ("Да", "Yes") if value else ("Нет", "No")
    if isinstance(value, Quantity | Money):
        return show(value, slot.type, "ru", slot.currency), show(value, slot.type, "en", slot.currency)
    if isinstance(value, str) and value != "\0":
        return value, value
    return _ANSWERS[slot.type]


def _likely(filled: int) -> int:
    """Leave out zero, where anything else is possible too."""
    return filled & ~FIRST or filled


def _before(world: World, here: Config, edge: Edge, ahead: Known, answered: set[str]) -> Iterator[Line]:
    """Yield what is asked and answered before a move, and what had to be said without being asked."""
    course = edge.by == "next"
    for name in edge.asked:
        bits = _wanted(world.space, name, ahead, course=course)
        if not course and bits & EMPTY and not edge.slot:
            yield said(world.flow.slots[name].ask)
            break
        answered.add(name)
        yield from asked(world, name, bits)
    else:
        if edge.slot:
            yield from asked(world, edge.slot, EMPTY)
    for name in world.flow.slots:
        before, after = world.space.of(here.store, name), world.space.of(edge.given, name)
        if before & UNKNOWN and not after & UNKNOWN and name not in answered:
            answered.add(name)
            words = answer(world.space, name, world.flow.slots[name], after)
            yield Line("lead", *(f"{name}: {one}" for one in words))


def _wanted(space: Space, name: str, ahead: Known, *, course: bool) -> int:
    """Return the regions that an answer may have for the rest of the way to be what it is."""
    bits = space.filled(name) | SKIPPED | (0 if course else EMPTY)
    for given, after in ahead:
        narrower = bits & space.of(given, name)
        if not narrower:
            break
        bits = narrower
        if given != after and space.of(after, name) & EMPTY:
            break  # forgotten
    return bits


def _move(world: World, here: Config, edge: Edge) -> Iterator[Line]:
    flow, way = world.flow, edge.way
    if way is None:
        if edge.by == "next" and flow.states[here.state].outcome is not None:
            yield Line("lead", *_AGAIN)
        return
    if way.by in ("rung", "then"):
        name = str(way.path[1])
        objection = flow.objections[name]
        rungs = int(way.path[3]) + 1 if way.by == "rung" else len(objection.replies)
        for rung in objection.replies[:rungs]:
            yield heard(objection.hear)
            yield said(rung.say)
        if way.by == "then":
            yield heard(objection.hear)
    elif way.by == "always":
        row = flow.always[int(way.path[1])]
        yield Line("", f"(событие {row.event})", f"(event {row.event})") if row.event else heard(row.hear or "")
    elif way.by == "touch":
        yield Line("", f"(молчание: {way.label})", f"(silence: {way.label})")


def heard(hear: Hear | str) -> Line:
    """Return words that an objection or a row hears."""
    if isinstance(hear, str):
        return Line("lead", *_SAID.get(hear, (hear, hear)))
    words = next(iter((*hear.phrases, *hear.words, *hear.patterns)), "…")
    return Line("lead", _cut(words), _cut(words))


def plain(text: Text | None, locale: str) -> str:
    """Return one sentence of a text: its else, its first variant."""
    match text:
        case None:
            return ""
        case str():
            return text
        case Marked():
            return plain(text.text, locale)
        case Variants():
            return plain(text.variants[0], locale)
        case Translated():
            own = text.ru if locale == "ru" else text.en
            return plain(own if own is not None else text.ru or text.en, locale)
    last = text[-1]
    return plain(last.say if isinstance(last, Case) else last, locale)


def _cut(text: str) -> str:
    words = " ".join(printable(text).split())
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"

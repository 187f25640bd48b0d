"""A lead's card for the managers, and what they press on it. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from channels.telegram.telling import Line
from engine.flow import Slot, Translated
from engine.printed import Printed
from engine.script import NAMED_BY, Script
from engine.session import Session

Language = Literal["ru", "en"]
Press = Literal["take", "give_back", "close"]
PRESSES: dict[Press, tuple[str, str]] = {
    "take": ("Взять", "Take"),
    "give_back": ("Вернуть боту", "Give back"),
    "close": ("Закрыть", "Close"),
}
_REASONS = {
    "alert": ("горячий лид", "a hot lead"),
    "handoff": ("просит человека", "wants a person"),
    "unanswered": ("лид ждёт, ему не ответили", "the lead waits, nobody has answered"),
    "after_end": ("пишет после завершения разговора", "writes after the end of the talk"),
    "file": ("прислал не текст", "sent something that is no text"),
    "blocked": ("заблокировал бота", "blocked the bot"),
}
_OWNERS = {
    "bot": ("ведёт бот", "the bot leads"),
    "waiting": ("ждёт человека", "waits for a person"),
    "human": ("ведёт менеджер", "a manager leads"),
    "closed": ("закрыт", "closed"),
}
_OUTCOMES = {"won": ("успех", "won"), "lost": ("отказ", "lost"), "handoff": ("передан", "handed over")}
_WORDS = {
    "why": ("Почему здесь", "Why here"),
    "state": ("Где", "Where"),
    "last": ("Последнее:", "Last words:"),
    "lead": ("Лид", "Lead"),
    "source": ("Откуда", "From"),
}
LAST = 6  # lines of the talk on a card
LONGEST = 300  # characters of one of them


def card(script: Script, session: Session, reason: str, last: Sequence[Line], locale: Language) -> str:
    """Return a card: who, of which script, why he is here, how far he came, what is known, the last words.

    A state as the ``reason`` is one that calls the managers to a lead who stands well there (``do: [alert]``).
    """
    flow = script.flow
    hot = reason in flow.states and reason not in _REASONS
    known = [
        f"{named(script, name, locale)}: {_shown(flow.slots[name], session, name)}" for name in _known(script, session)
    ]
    lines = [
        f"{title(script, session, locale)} · {niche(script, locale)}",
        f"{_say('why', locale)}: {_of(_REASONS, 'alert' if hot else reason, locale)}",
        f"{_say('state', locale)}: {' · '.join(_standing(session, locale))}",
    ]
    if session.source:
        lines.append(f"{_say('source', locale)}: {session.source}")
    talk = [f"{_say('last', locale)}", *(_cut(line.text) for line in last[-LAST:])] if last else []
    return "\n\n".join("\n".join(block) for block in (lines, known, talk) if block)


def title(script: Script, session: Session, locale: Language) -> str:
    """Return what a lead is called: his name where it is known."""
    names = [name for name, slot in script.flow.slots.items() if slot.type == "person_name"]
    named = next((str(session.slots[name]) for name in names if name in session.slots), "")
    return named or f"{_say('lead', locale)} {session.lead}"


def niche(script: Script, locale: Language) -> str:
    """Return what a script is called."""
    flow = script.flow
    named = flow.title
    if isinstance(named, Translated):
        named = getattr(named, locale) or named.ru or named.en or ""
    return named if named and isinstance(named, str) else flow.id


def named(script: Script, slot: str, locale: Language) -> str:
    """Return what a slot is called: the first word of the language that names it, else its id."""
    declared = script.flow.slots[slot]
    words = (*declared.hear.words, *NAMED_BY.get(declared.type, ()))
    return next((word for word in words if word.isascii() == (locale == "en")), slot)


def press_data(press: Press, lead: str) -> str:
    """Return what a button of a card sends back."""
    return f"{press}:{lead}"


def read_press_data(data: str) -> tuple[Press, str] | None:
    """Return which button of a card was pressed and for whom, if it is one."""
    name, mark, lead = data.partition(":")
    found = next((press for press in PRESSES if press == name), None)
    return (found, lead) if found is not None and mark and lead else None


def _known(script: Script, session: Session) -> list[str]:
    return [name for name in script.flow.slots if name in session.slots]


def _shown(slot: Slot, session: Session, name: str) -> str:
    value = session.slots[name]
    if isinstance(value, bool):
        return ("да" if value else "нет") if session.locale == "ru" else ("yes" if value else "no")
    return str(Printed(value, slot, session.locale))


def _standing(session: Session, locale: Language) -> list[str]:
    outcome = [_of(_OUTCOMES, session.outcome, locale)] if session.outcome else []
    return [*filter(None, (session.stage, session.state)), *outcome, _of(_OWNERS, session.owner, locale)]


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def _of(table: dict[str, tuple[str, str]], name: str, locale: Language) -> str:
    return table[name][locale == "en"] if name in table else name


def _say(name: str, locale: Language) -> str:
    return _WORDS[name][locale == "en"]

"""A talk as the managers see it in their group: what the lead did, what the bot said, who took it. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from engine.message import Incoming, Reply
from engine.outgoing import place
from engine.session import Turn
from engine.stores.archive import Posted
from engine.topic import Topic

Language = Literal["ru", "en"]
LEAD, BOT, HANDS = "👤", "🤖", "⇢"
SETTLED = 30_000  # milliseconds after which what became of a turn's messages is not waited for
_SAID = {  # of the lead, where his words alone would not tell
    "start": ("открыл чат", "opened the chat"),
    "button": ("нажал: {}", "pressed: {}"),
    "contact": ("дал контакт: {}", "shared a contact: {}"),
    "file": ("прислал: {}", "sent: {}"),
    "edit": ("исправил сообщение: {}", "edited a message: {}"),
    "blocked": ("заблокировал бота", "blocked the bot"),
}
_FILES = {
    "voice": ("голосовое", "a voice message"),
    "video_note": ("видеосообщение", "a video message"),
    "video": ("видео", "a video"),
    "photo": ("фото", "a photo"),
    "document": ("файл", "a file"),
    "sticker": ("стикер", "a sticker"),
    "location": ("место на карте", "a location"),
    "audio": ("аудио", "audio"),
    "animation": ("гифку", "a GIF"),
    "poll": ("опрос", "a poll"),
}
_HANDS = {
    "take": ("{} ведёт разговор, бот молчит", "{} leads the talk, the bot is silent"),
    "give_back": ("разговор снова у бота", "the bot leads again"),
    "close": ("разговор закрыт: бот молчит, пока лид не напишет", "closed: the bot is silent until the lead writes"),
    "unanswered": ("лиду никто не ответил", "nobody has answered the lead"),
    "event": ("событие: {}", "an event: {}"),
}
_FAILED = ("не доставлено: {}", "not delivered: {}")
_SOMEBODY = ("Менеджер", "A manager")


@dataclass(frozen=True, slots=True)
class Line:
    """One line for the managers; ``number`` is that of the lead's message in his inbox where it is to be passed on."""

    text: str
    number: int = 0


def tell(turns: Iterable[Turn], posted: Mapping[int, Posted], locale: Language) -> list[Line]:
    """Return the lines of turns. ``posted`` is what became of their messages, by place.

    What a manager wrote in the group is there already, but where it did not arrive that is told.
    """
    lines: list[Line] = []
    for turn in turns:
        came = _came(turn, locale)
        lines += [came] if came else []
        for position, reply in enumerate(turn.replies):
            fate = posted.get(place(turn.session.number, turn.session.version, position))
            if line := _said(reply, fate, locale):
                lines.append(line)
    return lines


def unshown(turns: Iterable[Turn], posted: Mapping[int, Posted], topic: Topic, at: int) -> list[Turn]:
    """Return the turns that a topic does not show yet, as far as it is known what became of their messages.

    One whose end is not known soon is shown all the same (``at`` is now, in UTC milliseconds).
    """
    found = []
    for turn in turns:
        number, version = turn.session.number, turn.session.version
        if (number, version) <= (topic.opened, topic.turn):
            continue
        fates = (posted.get(place(number, version, position)) for position in range(len(turn.replies)))
        if at - turn.incoming.at < SETTLED and any(fate and fate.state in ("new", "sending") for fate in fates):
            break
        found.append(turn)
    return found


def messages(lines: Sequence[Line], most: int) -> list[str]:
    """Join lines to messages of at most ``most`` characters; a line longer than that is a message of its own."""
    found: list[str] = []
    for line in lines:
        if found and len(found[-1]) + 1 + len(line.text) <= most:
            found[-1] += f"\n{line.text}"
        else:
            found.append(line.text)
    return found


def _said(reply: Reply, fate: Posted | None, locale: Language) -> Line | None:
    """Return what the bot said, unless it was held back; of a manager's words only that they did not arrive."""
    failed = fate is not None and fate.state == "failed"
    words = fate.text if fate is not None and fate.text is not None else reply.text
    if reply.parts and reply.parts[0].kind == "manager":
        return Line(f"{HANDS} {_FAILED[locale == 'en'].format(words)}") if failed else None
    if fate is not None and fate.state in ("dropped", "failed"):
        return None
    buttons = "".join(f" [{button.text}]" for button in reply.buttons)
    sends = "".join(f" 📎 {name}" for name in reply.sends)
    return Line(f"{BOT} {words}{buttons}{sends}")


def _came(turn: Turn, locale: Language) -> Line | None:
    incoming = turn.incoming
    if incoming.kind in _HANDS:
        who = incoming.text if incoming.kind == "event" else incoming.name or _SOMEBODY[locale == "en"]
        return Line(f"{HANDS} {_HANDS[incoming.kind][locale == 'en'].format(who)}")
    if incoming.kind == "text":
        return Line(f"{LEAD} {incoming.text}")
    if incoming.kind not in _SAID:
        return None
    told = _SAID[incoming.kind][locale == "en"].format(_what(turn, incoming, locale))
    return Line(f"{LEAD} {told}", incoming.number if incoming.kind == "file" else 0)


def _what(turn: Turn, incoming: Incoming, locale: Language) -> str:
    if incoming.kind == "button":
        return next((event.evidence.span for event in turn.heard), incoming.text)
    if incoming.kind == "file":
        return _FILES[incoming.text][locale == "en"] if incoming.text in _FILES else incoming.text
    if incoming.kind == "contact" and incoming.name:
        return f"{incoming.text} ({incoming.name})"
    return incoming.text

"""An update of the Bot API, as JSON, to what it means. Pure, and whatever the update holds it raises nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from channels.telegram.buttons import DELETE, KEEP, read_press
from channels.telegram.content import content_of
from channels.telegram.deeplink import parse
from channels.telegram.reading import Json, branch, number, words
from channels.telegram.settings import TelegramSettings
from engine.message import Address, Arrival, Incoming

CHANNEL = "telegram"
WANTED = ("message", "edited_message", "callback_query", "my_chat_member")  # kinds of updates that are asked for
_COMMAND = re.compile(r"/([A-Za-z_]+)(?:@\w+)?(?:\s+(.*))?", re.DOTALL)
_PASSED_ON = {"stop": "/stop", "human": "/human"}  # commands that are words of the lead

Sort = Literal["lead", "delete", "delete_yes", "delete_no", "group", "stranger", "nothing"]


@dataclass(frozen=True, slots=True)
class Meaning:
    """What an update is.

    ``lead``: ``arrivals`` happened to the lead of the private ``chat`` (a photo with a caption is two). ``delete``: he
    wants to be forgotten, ``delete_yes`` and ``delete_no`` is what he answers when asked again. ``group``: it comes
    from the managers' group. ``stranger``: from any other group. ``press`` is the id of a callback query that awaits an
    answer, ``message`` the id of the message in the chat.
    """

    sort: Sort
    chat: int = 0
    arrivals: tuple[Arrival, ...] = ()
    press: str | None = None
    message: int = 0


NOTHING = Meaning("nothing")


def decode(update: object, bot: TelegramSettings, at: int) -> Meaning:
    """Return what an update means to a bot, accepted at a moment (UTC milliseconds)."""
    for name, read in _KINDS.items():
        if found := branch(update, name):
            return read(found, bot, at)
    return NOTHING


def _message(message: Json, bot: TelegramSettings, at: int, *, edited: bool = False) -> Meaning:
    place = _place(message, bot)
    if place is not None:
        return place
    chat, own = number(branch(message, "chat"), "id"), number(message, "message_id")
    if chat is None or own is None or branch(message, "from").get("is_bot") is True:
        return NOTHING
    if edited:
        return _edited(message, bot, at, chat, own)
    text = words(message, "text")
    command = _COMMAND.fullmatch(text) if text else None
    name = command[1].lower() if command else ""
    if name == "delete":
        return Meaning("delete", chat, message=own)
    if command and name == "start":
        said = [_start(command[2] or "", at)]
    elif name in _PASSED_ON:
        said = [Incoming("text", _PASSED_ON[name], at)]
    else:
        said = list(content_of(message, at))
    if not said:
        return NOTHING
    return Meaning("lead", chat, tuple(_arrivals(said, bot, chat, own)), message=own)


def _place(message: Json, bot: TelegramSettings) -> Meaning | None:
    """Return what a message outside of private chats means; nothing for one from a private chat."""
    chat = branch(message, "chat")
    if chat.get("type") == "private":
        return None
    id_ = number(chat, "id")
    if id_ is None:
        return NOTHING
    return Meaning("group" if id_ == bot.group else "stranger", id_)


def _arrivals(said: list[Incoming], bot: TelegramSettings, chat: int, own: int) -> list[Arrival]:
    """Return what was said, each under an id of its own."""
    ids = (f"m{chat}.{own}" + f".{place}" * (place > 0) for place in range(len(said)))
    return [_arrival(bot, chat, one, external) for one, external in zip(said, ids, strict=True)]


def _arrival(bot: TelegramSettings, chat: int, one: Incoming, external: str) -> Arrival:
    return Arrival(Address(bot.name, CHANNEL, str(chat)), one, external, bot.locale)


def _start(payload: str, at: int) -> Incoming:
    """Return a start; its ``name`` holds what the link knows, a line each (see ``engine.opening``)."""
    origin = parse(payload.strip())
    known = [f"{name}={value}" for name, value in (*origin.utm.items(), *origin.slots.items())]
    return Incoming("start", origin.source, at, "\n".join(known) or None)


def _edited(message: Json, bot: TelegramSettings, at: int, chat: int, own: int) -> Meaning:
    """An edit is heard as new words, under an id of its own; one of anything else than words is none."""
    text = words(message, "text") or words(message, "caption")
    if not text or not text.strip() or _COMMAND.fullmatch(text):
        return NOTHING
    external = f"e{chat}.{own}.{number(message, 'edit_date') or 0}"
    return Meaning("lead", chat, (_arrival(bot, chat, Incoming("edit", text, at), external),), message=own)


def _pressed(query: Json, bot: TelegramSettings, at: int) -> Meaning:
    press, message = words(query, "id"), branch(query, "message")
    if press is None:
        return NOTHING
    place = _place(message, bot)
    if place is not None:
        return Meaning(place.sort, place.chat, press=press)
    chat, own = number(branch(message, "chat"), "id"), number(message, "message_id") or 0
    data = words(query, "data")
    if chat is None or not data:
        return Meaning("nothing", press=press)
    if data in (DELETE, KEEP):
        return Meaning("delete_yes" if data == DELETE else "delete_no", chat, press=press, message=own)
    key, asked = read_press(data)
    arrival = _arrival(bot, chat, Incoming("button", key, at, asked), f"q{press}")
    return Meaning("lead", chat, (arrival,), press, own)


def _member(change: Json, bot: TelegramSettings, at: int) -> Meaning:
    """A lead who blocks the bot is not written to any more."""
    place = _place(change, bot)
    if place is not None:
        return place
    chat = number(branch(change, "chat"), "id")
    if chat is None or branch(change, "new_chat_member").get("status") != "kicked":
        return NOTHING
    external = f"b{chat}.{number(change, 'date') or 0}"
    return Meaning("lead", chat, (_arrival(bot, chat, Incoming("blocked", "", at), external),))


def _edit(message: Json, bot: TelegramSettings, at: int) -> Meaning:
    return _message(message, bot, at, edited=True)


_KINDS = {"message": _message, "edited_message": _edit, "callback_query": _pressed, "my_chat_member": _member}

"""An update of the managers' group to what it orders. Pure, and whatever the update holds it raises nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from channels.telegram.card import read_press_data
from channels.telegram.reading import Json, branch, number, words

Deed = Literal["say", "file", "take", "give_back", "close"]
NOTE = "//"  # a manager's words that begin so are for his colleagues
COMMANDS: dict[str, Deed] = {"take": "take", "back": "give_back", "bot": "give_back", "close": "close"}
_COMMAND = re.compile(r"/([A-Za-z_]+)(?:@\w+)?(?:\s.*)?", re.DOTALL)
_TAG = re.compile(r"(?:.*\n)?#lead_(\d{1,20})", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Order:
    """What a manager wants: ``text`` said to a lead, a ``file`` passed on, the talk taken, given back or closed.

    The lead is named by the ``thread`` it stands in; where there is none, by a ``lead`` id: of the card pressed or the
    message answered. ``who`` is the manager. ``message`` is his message's id, ``press`` that of a press which awaits
    an answer.
    """

    deed: Deed
    who: str
    text: str = ""
    lead: str | None = None
    thread: int | None = None
    message: int = 0
    press: str | None = None


def tag(lead: str) -> str:
    """Return what names a lead in a group without topics, in every message about him."""
    return f"#lead_{lead}"


def read_order(update: object) -> Order | None:
    """Return what an update of the group orders, if it orders anything."""
    if query := branch(update, "callback_query"):
        return _pressed(query)
    return _written(branch(update, "message"))


def _pressed(query: Json) -> Order | None:
    pressed, press = read_press_data(words(query, "data") or ""), words(query, "id")
    if pressed is None or press is None:
        return None
    return Order(pressed[0], _who(query), lead=pressed[1], message=_id(branch(query, "message")), press=press)


def _written(message: Json) -> Order | None:
    anonymous = _chat(message, "sender_chat") is not None and _chat(message, "sender_chat") == _chat(message, "chat")
    if branch(message, "from").get("is_bot") is not False and not anonymous:  # an administrator may speak as the group
        return None
    text = words(message, "text")
    command = _COMMAND.fullmatch(text) if text else None
    deed = COMMANDS.get(command[1].lower()) if command else _deed(message, text)
    if deed is None:
        return None
    thread = number(message, "message_thread_id") if message.get("is_topic_message") is True else None
    said = (text or "").strip() if deed == "say" else ""
    lead = _answered(message) if thread is None else None
    return Order(deed, _who(message), said, lead, thread, _id(message))


def _deed(message: Json, text: str | None) -> Deed | None:
    """Return what a message that is no command does; notes for colleagues and Telegram's own words do nothing."""
    if text is not None:
        return "say" if text.strip() and not text.lstrip().startswith(NOTE) else None
    caption = words(message, "caption") or ""
    sent = any(message.get(kind) for kind in ("photo", "document", "voice", "video", "video_note", "audio", "location"))
    return "file" if sent and not caption.lstrip().startswith(NOTE) else None


def _answered(message: Json) -> str | None:
    """Return the lead whom the message that is answered is about.

    Only the bot's own messages name one, as their last line: a lead may write a tag too, also below a photo.
    """
    answered = branch(message, "reply_to_message")
    if branch(answered, "from").get("is_bot") is not True:
        return None
    found = _TAG.fullmatch(words(answered, "text") or "")
    return found[1] if found else None


def _chat(message: Json, name: str) -> int | None:
    return number(branch(message, name), "id")


def _who(document: Json) -> str:
    person = branch(document, "from")
    if person.get("is_bot") is True:
        return ""
    return " ".join(filter(None, (words(person, "first_name"), words(person, "last_name"))))


def _id(message: Json) -> int:
    return number(message, "message_id") or 0

"""Updates as the Bot API sends them, recorded, with what differs from test to test put in."""

from __future__ import annotations

from typing import Any

ANNA = {"id": 7, "is_bot": False, "first_name": "Анна", "last_name": "К", "username": "anna", "language_code": "ru"}
CHAT = {"id": 7, "first_name": "Анна", "last_name": "К", "username": "anna", "type": "private"}
GROUP = {"id": -1001234567890, "title": "Менеджеры", "is_forum": True, "type": "supergroup"}


def message(update_id: int = 100, **content: Any) -> dict[str, Any]:
    """Return an update with a message of Anna's in her private chat."""
    whole = {"message_id": 31, "from": ANNA, "chat": CHAT, "date": 1763700000, **content}
    return {"update_id": update_id, "message": whole}


def edit(text: str, message_id: int = 31, edit_date: int = 1763700009) -> dict[str, Any]:
    """Return an update with a message of Anna's that she has changed."""
    whole = {"message_id": message_id, "from": ANNA, "chat": CHAT, "date": 1763700000, "edit_date": edit_date}
    return {"update_id": 101, "edited_message": {**whole, "text": text}}


def press(data: str, press_id: str = "4382bfdwdsb323b2d9") -> dict[str, Any]:
    """Return an update with a button pressed under a message of the bot."""
    under = {
        "message_id": 30,
        "from": {"id": 4242424242, "is_bot": True, "first_name": "ФинПраво", "username": "finpravo_bot"},
        "chat": CHAT,
        "date": 1763699990,
        "text": "Записать вас на консультацию?",
        "reply_markup": {"inline_keyboard": [[{"text": "Да", "callback_data": data}]]},
    }
    query = {"id": press_id, "from": ANNA, "message": under, "chat_instance": "-8341923841", "data": data}
    return {"update_id": 102, "callback_query": query}


def member(status: str, chat: dict[str, Any] = CHAT) -> dict[str, Any]:
    """Return an update that tells how the bot stands in a chat."""
    bot = {"id": 4242424242, "is_bot": True, "first_name": "ФинПраво", "username": "finpravo_bot"}
    was, now_ = {"user": bot, "status": "member"}, {"user": bot, "status": status, "until_date": 0}
    change = {"chat": chat, "from": ANNA, "date": 1763700000, "old_chat_member": was, "new_chat_member": now_}
    return {"update_id": 103, "my_chat_member": change}


# What people send beside words, one of each, as it comes.
VOICE = {
    "duration": 3,
    "mime_type": "audio/ogg",
    "file_id": "AwACAgIAAxkBAAM",
    "file_unique_id": "AgADGg",
    "file_size": 9,
}
PHOTO = [{"file_id": "AgACAgIAAxkBAAM", "file_unique_id": "AQADx", "file_size": 1204, "width": 67, "height": 90}]
FILES: dict[str, dict[str, Any]] = {
    "voice": {"voice": VOICE},
    "video_note": {"video_note": {"duration": 2, "length": 240, "file_id": "DQ", "file_unique_id": "AgAD"}},
    "photo": {"photo": PHOTO},
    "document": {"document": {"file_name": "справка.pdf", "file_id": "BQ", "file_unique_id": "AgAD"}},
    "animation": {
        "animation": {"file_id": "CQ", "file_unique_id": "A", "width": 1, "height": 1, "duration": 1},
        "document": {"file_id": "CQ", "file_unique_id": "A"},
    },
    "video": {"video": {"file_id": "BA", "file_unique_id": "A", "width": 1, "height": 1, "duration": 1}},
    "audio": {"audio": {"file_id": "CQ", "file_unique_id": "A", "duration": 100, "title": "Песня"}},
    "sticker": {
        "sticker": {
            "width": 512, "height": 512, "emoji": "👍", "set_name": "s", "is_animated": False, "is_video": False,
            "type": "regular", "file_id": "CA", "file_unique_id": "A",
        }
    },
    "dice": {"dice": {"emoji": "🎲", "value": 4}},
    "poll": {
        "poll": {
            "id": "5", "question": "Когда?", "options": [], "total_voter_count": 0, "is_closed": False,
            "is_anonymous": True, "type": "regular", "allows_multiple_answers": False,
        }
    },
    "location": {"location": {"latitude": 55.75, "longitude": 37.61}},
    "venue": {
        "venue": {"location": {"latitude": 55.75, "longitude": 37.61}, "title": "Офис", "address": "Тверская, 1"},
        "location": {"latitude": 55.75, "longitude": 37.61},
    },
    "story": {"story": {"chat": CHAT, "id": 1}},
    "unknown": {"hologram": {"file_id": "ZZ"}},
}  # fmt: skip

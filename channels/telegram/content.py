"""What a lead put into a message: words, his contact, or something that people must look at. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from channels.telegram.reading import Json, branch, number, words
from engine.message import CAPTION, Incoming

# Told by Telegram itself and by nobody.
_SERVICE = frozenset((
    "new_chat_members", "left_chat_member", "new_chat_title", "new_chat_photo", "delete_chat_photo",
    "group_chat_created", "supergroup_chat_created", "channel_chat_created", "message_auto_delete_timer_changed",
    "migrate_to_chat_id", "migrate_from_chat_id", "pinned_message", "successful_payment", "refunded_payment",
    "connected_website", "write_access_allowed", "proximity_alert_triggered", "boost_added", "chat_background_set",
    "forum_topic_created", "forum_topic_edited", "forum_topic_closed", "forum_topic_reopened",
    "general_forum_topic_hidden", "general_forum_topic_unhidden", "giveaway_created", "giveaway_completed",
    "giveaway_winners", "video_chat_scheduled", "video_chat_started", "video_chat_ended",
    "video_chat_participants_invited", "paid_message_price_changed", "direct_message_price_changed",
    "suggested_post_approved", "suggested_post_approval_failed", "suggested_post_declined", "suggested_post_paid",
    "suggested_post_refunded", "checklist_tasks_done", "checklist_tasks_added", "gift", "unique_gift",
    "gift_upgrade_sent", "chat_owner_left", "chat_owner_changed",
))  # fmt: skip
# Several fields tell of one thing: the first of these that is there names it.
_KINDS = (
    "animation", "voice", "video_note", "video", "audio", "photo", "document", "sticker", "dice", "game", "poll",
    "venue", "location", "story", "paid_media", "invoice", "checklist", "live_photo",
)  # fmt: skip


def content_of(message: Json, at: int) -> Iterator[Incoming]:
    """Yield what a message holds; a file and its caption are two things, the file first.

    A contact that is the lead's own is exact; anybody else's number is read as if it were written.
    """
    if contact := branch(message, "contact"):
        yield from _contact(message, contact, at)
        return
    kind = _kind(message)
    if kind is not None:
        yield Incoming("file", kind, at, words(message, "media_group_id"))
    text = words(message, "caption" if kind else "text")
    if text and text.strip():
        yield Incoming("text", text, at, CAPTION if kind else None)


def _kind(message: Json) -> str | None:
    """Return what else than words a message holds; ``unknown`` for what is newer than this list."""
    named = next((one for one in _KINDS if message.get(one)), None)
    if named is not None:
        return named
    if words(message, "text") or _SERVICE & message.keys():
        return None
    return "unknown"


def _contact(message: Json, contact: Json, at: int) -> Iterator[Incoming]:
    phone = words(contact, "phone_number")
    if not phone:
        return
    owner, sender = number(contact, "user_id"), number(branch(message, "from"), "id")
    if owner is not None and owner == sender:
        name = " ".join(filter(None, (words(contact, "first_name"), words(contact, "last_name"))))
        yield Incoming("contact", phone, at, name or None)
    else:
        yield Incoming("text", phone, at)

"""The words around a script on its page and in its diagram, in both languages."""

from __future__ import annotations

_LABELS: dict[str, tuple[str, str]] = {
    "facts": ("Факты", "Facts"),
    "states": ("Состояния", "States"),
    "objections": ("Возражения (слышны везде)", "Objections (heard everywhere)"),
    "answers": ("Ответы на вопросы (ничего не двигают)", "Answers (they move nothing)"),
    "reminders": ("Касания после молчания", "Touches after silence"),
    "everywhere": ("Переходы отовсюду", "Moves from everywhere"),
    "voice": ("Говорит", "Speaks"),
    "hours": ("часы работы", "working hours"),
    "start": ("начало", "start"),
    "else": ("иначе", "else"),
    "when": ("если", "if"),
    "variant": ("вариант", "variant"),
    "exact": ("дословно", "word for word"),
    "again": ("ещё раз", "again"),
    "otherwise": ("нет ответа", "no answer"),
    "react": ("в ответ", "reaction"),
    "consent": ("согласие", "consent"),
    "options": ("кнопки", "buttons"),
    "asked": ("вопрос выше", "asked above"),
    "notice": ("до него дословно", "before it, word for word"),
    "do": ("действие", "action"),
    "send": ("отправит", "sends"),
    "forget": ("забыть", "forget"),
    "rung": ("возражение", "objection"),
    "then": ("ответы кончились", "replies used up"),
    "touch": ("молчание", "silence"),
    "anywhere": ("из любого состояния", "from any state"),
    "return": ("назад, к вопросу", "back to the question"),
    "handoff": ("менеджер", "a manager"),
    "quiet": ("тихие часы", "quiet hours"),
    "after": ("через", "after"),
    "at": ("во время", "at"),
    "event": ("событие", "event"),
    "hear": ("слышит", "hears"),
    "unclear": ("Не понял", "Not understood"),
    "disclosure": ("О себе", "Of itself"),
    "silently": ("молча", "silently"),
    "won": ("успех", "won"),
    "lost": ("отказ", "lost"),
    "removed": ("Удалённые состояния", "Removed states"),
}


def label(key: str, locale: str) -> str:
    """Return a word of the page."""
    return _LABELS[key][0 if locale == "ru" else 1]

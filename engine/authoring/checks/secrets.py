"""Secrets: a script is shared, sent and committed, so none may stand in it, not even in a comment."""

from __future__ import annotations

from engine.authoring.problem import Place
from engine.authoring.review import Check, Review
from engine.authoring.secret import secrets

_RUSSIAN = {
    "bot token": "токен бота",
    "API key": "ключ доступа",
    "private key": "закрытый ключ",
    "card number": "номер карты",
}


def hidden(review: Review) -> None:
    """A token, a key or a card number anywhere in the source."""
    for number, line in enumerate(review.positions.source.split("\n"), 1):
        for kind, begin, end in secrets(line):
            review.tell("secret", Place(number, begin + 1, end + 1), kind=kind, kind_ru=_RUSSIAN[kind])


CHECKS: tuple[Check, ...] = (hidden,)

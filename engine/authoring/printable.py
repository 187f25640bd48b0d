"""What an author wrote, made fit for a terminal: nothing in a script may steer the screen of who reads it."""

from __future__ import annotations


def printable(text: str) -> str:
    """Return a text with every sign that is not seen (escapes, line breaks, marks of direction) as one space."""
    return text if text.isprintable() else "".join(letter if _seen(letter) else " " for letter in text)


def _seen(letter: str) -> bool:
    return letter.isprintable() or letter == "\u200d"  # which joins several emoji to one

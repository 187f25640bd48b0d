"""Words on a drawing: how wide they are about, where they are cut, and nothing of them left as markup."""

from __future__ import annotations

from html import escape
from unicodedata import east_asian_width

from engine.authoring.printable import printable


def safe(text: str) -> str:
    """Return an author's text for the inside of an element or of a quoted attribute."""
    return escape(printable(text), quote=True)


def width(text: str, size: float) -> float:
    """Return the width of a text in pixels, a little more than the fonts of most systems need."""
    return size * sum(_em(letter) for letter in text)


def _em(letter: str) -> float:
    if letter in "iljtfrI.,:;'|!() ":
        return 0.38
    if letter in "mwMWжшщюыфмЖШЩЮЫФМ—@%✓✗☎▶":
        return 0.92
    if east_asian_width(letter) in ("W", "F"):
        return 1.1
    return 0.72 if letter.isupper() else 0.62


def cut(text: str, size: float, limit: float) -> str:
    """Return a text, ended by an ellipsis where it is wider than the limit."""
    text = " ".join(printable(text[:400]).split())
    if width(text, size) <= limit:
        return text
    while text and width(text + "…", size) > limit:
        text = text[:-1]
    return text.rstrip() + "…"


def folded(text: str, size: float, limit: float, lines: int) -> list[str]:
    """Return a text in at most so many lines, the last one cut."""
    words, found = printable(text[:400]).split(), [""]
    while words:
        longer = f"{found[-1]} {words[0]}".strip()
        if width(longer, size) > limit and found[-1]:
            if len(found) == lines:
                found[-1] = cut(" ".join([found[-1], *words]), size, limit)
                break
            found.append("")
            continue
        found[-1] = longer
        words.pop(0)
    return [cut(line, size, limit) for line in found]

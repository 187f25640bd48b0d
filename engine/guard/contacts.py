"""Phones, e-mails, links and accounts of a text, in one spelling each."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_ACCOUNT = re.compile(r"(?<![\w.])@[\w.]{2,}")
_LINK = re.compile(
    r"(?:https?://|www\.)\S+|(?<![\w@./-])(?:[\w-]+\.)+[a-zа-я]{2,10}(?:/[^\s,;!?»\")]*)?", re.IGNORECASE
)
_PHONE = re.compile(r"(?<![\w\d])\+?\d(?:[\s().\-‐-―]{0,3}\d){9,13}(?!\d)")
_GROUPED = r"\d{1,3}(?:[ \u00a0]\d{3})+"  # a sum in groups of three, alone or as a range, is no phone
_SUM = re.compile(rf"{_GROUPED}(?:\s?[-‐-―]\s?{_GROUPED})?")
_TAIL = '.,;:!?…»")'


@dataclass(frozen=True, slots=True)
class Contact:
    """A way to reach somebody, with its place in the raw text."""

    kind: Literal["phone", "mail", "link", "account"]
    value: str
    start: int
    end: int


@lru_cache(maxsize=256)  # many rules ask for the contacts of the same few texts
def contacts(raw: str) -> tuple[Contact, ...]:
    """Return the contacts of a text in order; none overlaps another."""
    found: list[Contact] = []

    def take(kind: Literal["phone", "mail", "link", "account"], match: re.Match[str], value: str, end: int) -> None:
        if all(match.end() <= one.start or match.start() >= one.end for one in found):
            found.append(Contact(kind, value, match.start(), end))

    for match in _MAIL.finditer(raw):
        text = match.group().rstrip(_TAIL)
        take("mail", match, text.lower(), match.start() + len(text))
    for match in _ACCOUNT.finditer(raw):
        text = match.group().rstrip(_TAIL)
        take("account", match, text.lower(), match.start() + len(text))
    for match in _LINK.finditer(raw):
        text = match.group().rstrip(_TAIL)
        bare = re.sub(r"^(?:https?://)?(?:www\.)?", "", text, flags=re.IGNORECASE).rstrip("/")
        last = bare.split("/")[0].rpartition(".")[2]
        if "/" in bare or text != bare or (last.isascii() and bare.isascii() and last.islower()):
            take("link", match, bare.lower(), match.start() + len(text))
    for match in _PHONE.finditer(raw):
        digits = re.sub(r"\D", "", match.group())
        if len(digits) in (10, 11, 12, 13, 14) and not _SUM.fullmatch(match.group()):
            home = digits[0] == "7" or (digits[0] == "8" and not match.group().startswith("+"))
            value = "7" + digits[1:] if len(digits) == 11 and home else digits
            take("phone", match, "7" + value if len(value) == 10 else value, match.end())
    return tuple(sorted(found, key=lambda one: one.start))

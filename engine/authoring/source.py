"""The bytes of a script to text, as an editor counts it; everything that is no text is told."""

from __future__ import annotations

import hashlib
import re

from engine.authoring.problem import Place

MAX_BYTES = 256 * 1024
# What YAML may not hold, and the line breaks that editors do not count as such.
_ILLEGAL = re.compile("[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")


class UnreadableError(Exception):
    """The source is no text; ``rule`` and ``words`` say why."""

    def __init__(self, rule: str, place: Place, **words: str) -> None:
        """Keep the finding."""
        super().__init__(rule)
        self.rule, self.place, self.words = rule, place, words


def decode(source: str | bytes) -> str:
    """Return the text of a script with ``\\n`` line ends and no byte order mark.

    Raises ``UnreadableError`` for a file that is too big, not UTF-8, or holds characters that nobody can see.
    """
    if isinstance(source, bytes):
        if len(source) > MAX_BYTES:
            raise UnreadableError("too-big", Place(1, 1), kilobytes=str(MAX_BYTES // 1024))
        text = _utf8(source)
    else:
        text = source
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if len(text) > MAX_BYTES or len(text.encode("utf-8", "replace")) > MAX_BYTES:
        raise UnreadableError("too-big", Place(1, 1), kilobytes=str(MAX_BYTES // 1024))
    found = _ILLEGAL.search(text)
    if found:
        line, column = _line_column(text, found.start())
        raise UnreadableError("character", Place(line, column, column + 1), code=f"U+{ord(found.group()):04X}")
    return text


def _utf8(source: bytes) -> str:
    if source[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise UnreadableError("encoding", Place(1, 1), found=" (UTF-16)")
    try:
        return source.decode("utf-8")
    except UnicodeDecodeError as error:
        if b"\0" in source:
            raise UnreadableError("binary", Place(1, 1)) from error
        before = source[: error.start].decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")
        line, column = _line_column(before, len(before))
        raise UnreadableError("encoding", Place(line, column, column + 1), found=_guess(source)) from error


def _guess(source: bytes) -> str:
    """Russian letters of Windows-1251 are its upper half: text in it holds hardly any other high byte."""
    high = [byte for byte in source if byte >= 0x80]
    return " (Windows-1251?)" if sum(byte >= 0xC0 for byte in high) * 10 > len(high) * 9 else ""


def _line_column(text: str, index: int) -> tuple[int, int]:
    before = text[:index]
    return before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1


def fingerprint(text: str) -> str:
    """Return the mark of a script's exact wording: sha256 of the decoded source."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()

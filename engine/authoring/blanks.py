"""Look-alikes of the space where YAML wants a space: a copy from a page or a word processor."""

from __future__ import annotations

import re

from engine.authoring.blame import Blame
from engine.authoring.problem import Place

BLANKS = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u202f\u205f\u3000"
_ANY = re.compile(f"[{BLANKS}]")
# In an indent, after the dash of an item, after the colon of a key: elsewhere it belongs to a text.
_INDENT = re.compile(rf"^[ {BLANKS}]*(?=(?:-[ {BLANKS}]+)*[\w.-]+:(?:[\s{BLANKS}]|$)|-[ {BLANKS}])")
_DASHES = re.compile(rf"^ *(?:-[ {BLANKS}]+)+")
_COLON = re.compile(rf"^ *(?:- +)*[\w.-]+:[ {BLANKS}]+")
_BLOCK = re.compile(r"[:-] +[|>][+-]?\d?[+-]?\s*$")


def unblanked(source: str) -> tuple[str, tuple[Blame, ...]]:
    """Return the source with ordinary spaces where YAML wants them, and one blame a line that was repaired.

    Every character keeps its place. The lines of a block of text are left alone.
    """
    if not _ANY.search(source):
        return source, ()
    lines, blames, block = source.split("\n"), [], -1
    for at, line in enumerate(lines):
        indent = len(line) - len(line.lstrip(" "))
        if block >= 0 and (indent > block or not line.strip()):
            continue
        for part in (_INDENT, _DASHES, _COLON):
            if found := part.match(lines[at]):
                lines[at] = _ANY.sub(" ", found.group()) + lines[at][found.end() :]
        if lines[at] != line:
            column = next(place for place, sign in enumerate(line) if lines[at][place] != sign)
            code = f"U+{ord(line[column]):04X}"
            blames.append(Blame("blank", Place(at + 1, column + 1, column + 2), {"code": code}, local=True))
        block = len(lines[at]) - len(lines[at].lstrip(" ")) if _BLOCK.search(lines[at]) else -1
    return "\n".join(lines), tuple(blames)

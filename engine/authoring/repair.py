"""A line that YAML cannot read, replaced, so that the rest of the script can be read in the same run."""

from __future__ import annotations

import re

_KEYED = re.compile(r"^(\s*(?:- +)*[^\s#\"'{}\[\],:][^:#{}\[\],\"']*:)(?:\s|$)")
_ITEM = re.compile(r"^(\s*(?:- +)+)\S")


def stubbed(source: str, line: int) -> str | None:
    """Return the source with the value on a line (from 0) left out, or nothing where that is not certain.

    The line keeps its place, and so does every other.
    """
    lines = source.split("\n")
    if line >= len(lines):
        return None
    found = _KEYED.match(lines[line])
    head = found.group(1) + " " if found else None
    if head is None:
        item = _ITEM.match(lines[line])
        head = item.group(1) if item else None
    if head is None:
        return None
    lines[line] = head + "'?'"
    return "\n".join(lines)

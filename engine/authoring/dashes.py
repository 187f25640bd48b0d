"""Lists whose items lack their dash, or have another sign for it."""

from __future__ import annotations

import re

from engine.authoring.problem import Blame, Place

# Keys that open an item of a list: a row, a case, a touch, a notice.
_OF_ITEMS = re.compile(r"(?:when|go|say|after|at|hear|event|name|before|text|variants|forget|send)\s*:")


def item(lines: list[str], line: int, column: int) -> Blame | None:
    """A list some of whose items lack their dash, or have another sign for it; nothing where it is no list."""
    written = lines[line].strip()
    block = _siblings(lines, line, column)
    dashed = [at for at in block if lines[at][column:].startswith("- ")]
    if sign := dash_of(written):
        place = Place(line + 1, column + 1, column + 2)
        if sign == "-":
            return Blame("dash-glued", place, {"text": written[1:]}) if dashed else None
        return Blame("long-dash", place, {"sign": sign})
    if written.startswith("- "):
        bare = next((at for at in block if at not in dashed), None)
        if bare is not None and not _OF_ITEMS.match(lines[bare].strip()):
            text = written.lstrip("- ")
            return Blame("extra-dash", Place(line + 1, column + 1, column + 2), {"text": text})
        return _no_dash(lines, bare, column) if bare is not None and _opens(lines, block[0]) else None
    return _no_dash(lines, line, column) if dashed else None


def dash_of(text: str) -> str:
    """Return what stands in place of `- ` at the beginning of an item: a long dash, a bullet, a glued hyphen."""
    return text[0] if re.match(r"[—–−‐•·*]\s|[—–•]|-[^\W\d]", text) else ""


def _siblings(lines: list[str], line: int, column: int) -> list[int]:
    """Return the lines above that begin at a column and belong to the same block, from the top."""
    found: list[int] = []
    for at in range(line - 1, -1, -1):
        indent = len(lines[at]) - len(lines[at].lstrip())
        if not lines[at].strip() or lines[at].lstrip().startswith("#"):
            continue
        if indent < column:
            break
        if indent == column:
            found.append(at)
    return found[::-1]


def _opens(lines: list[str], line: int) -> bool:
    """Tell whether the line above opens a block: a key with nothing after it."""
    above = next((one for one in reversed(lines[:line]) if one.strip() and not one.lstrip().startswith("#")), "")
    return re.search(r":\s*(?:#.*)?$", above) is not None


def _no_dash(lines: list[str], line: int, column: int) -> Blame:
    text = lines[line].strip()
    return Blame("no-dash", Place(line + 1, column + 1, len(lines[line].rstrip()) + 1), {"text": text})

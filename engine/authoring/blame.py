"""What the parser of YAML stumbled over, in the words of somebody who writes texts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import yaml

from engine import flow
from engine.authoring.dashes import item
from engine.authoring.node import Mark, Node
from engine.authoring.problem import Blame, Place

_KEYED = re.compile(r"^\s*(?:- +)*([^\s:][^:]*):\s+(\S.*)$")
_SHOWN = 40
_SECOND = re.compile(r"\s([a-z_]+)$")
_BLOCK = re.compile(r"[:-] +([|>][+-]?)\s*$")
_KEYS = frozenset(
    info.alias or name
    for noun in (flow.State, flow.Slot, flow.Row, flow.Case, flow.Touch, flow.Objection, flow.Answer, flow.Always)
    for name, info in noun.model_fields.items()
)
_GLUED = re.compile(r"^\s*(?:- +)*([\w.-]+):[^\s:/]")


def explain(error: yaml.MarkedYAMLError, source: str, last: Node | None, opened: Sequence[Node]) -> Blame:
    """Return what an author did wrong where the parser gave up.

    ``last`` is what was read before, ``opened`` the braces and brackets still open, the innermost last.
    """
    lines = source.split("\n")
    mark = error.problem_mark or error.context_mark
    if mark is None:
        return Blame("syntax", Place(1, 1))
    start = mark_of(error.context_mark or mark)
    line, column = min(mark.line, len(lines) - 1), mark.column
    written = lines[line]
    problem, context = error.problem or "", error.context or ""
    sign = written[column : column + 1]
    here = Place(line + 1, min(column, len(written)) + 1, min(column, len(written)) + 2)
    if "\t" in written[: len(written) - len(written.lstrip())] or "tab" in problem.split():
        at = written.index("\t") if "\t" in written else column
        return Blame("tab", Place(line + 1, at + 1, at + 2))
    if "escape" in problem:
        place, alone = Place(line + 1, column + 1, column + 3), start.line == line
        return Blame("escape", place, {"sign": written[column : column + 2]}, local=alone)
    stuck = re.search(r"[\w.-]+$", written[:column])
    if "unexpected ':'" in problem and stuck:
        return Blame("glued", here, {"name": stuck.group()}, local=True)
    if "quoted scalar" in context:
        return Blame("open-quote", Place(start.line + 1, start.column + 1, start.column + 2))
    if "sequence entries are not allowed" in problem:
        return Blame("dash", here, local=True)
    if "block scalar" in context and re.search(r"[\"']\s*$", lines[start.line][: start.column]):
        return _tail(start.line, start.column, lines[start.line])
    if "block scalar" in context:
        place = Place(start.line + 1, start.column + 1, start.column + 2)
        return Blame("block", place, {"sign": lines[start.line][start.column]}, local=True)
    if "cannot start any token" in problem or "alias" in context or "anchor" in context or "tag" in context:
        first = lines[start.line][start.column : start.column + 1]
        if first == "*" and re.match(r"\s*\* ", lines[start.line]):
            place = Place(start.line + 1, start.column + 1, start.column + 2)
            return Blame("long-dash", place, {"sign": first})
        place = Place(start.line + 1, start.column + 1, start.column + 2)
        return Blame("unquoted", place, {"sign": first}, local=not opened)
    if "mapping values are not allowed" in problem:
        return _colon(lines, line, column, last)
    if "could not find expected ':'" in problem:
        return _no_colon(lines, start)
    if last and last.style in ("'", '"') and last.start.line < last.end.line == line:
        return Blame("open-quote", Place(last.start.line + 1, last.start.column + 1, last.start.column + 2))
    if opened:
        return _brackets(lines, line, column, last, opened[-1])
    if "node content" in problem:
        return Blame("unquoted", here, {"sign": sign}, local=True)
    if not written[:column].strip() and ("expected key" in problem or "'-'" in problem):
        return item(lines, line, column) or Blame("indent", Place(line + 1, column + 1, len(written.rstrip()) + 1))
    if "expected key" in problem or "'-'" in problem:
        return _tail(line, column, written)
    return _strange(lines, line, column, problem)


def _strange(lines: list[str], line: int, column: int, problem: str) -> Blame:
    """What is left over: directives, ends of documents, explicit keys, a document that began too far right."""
    written = lines[line]
    here = Place(line + 1, column + 1, column + 2)
    first = next((at for at, one in enumerate(lines) if one.strip() and not one.lstrip().startswith("#")), line)
    if "document start" in problem:
        ended = next((at for at in range(first, line + 1) if lines[at].startswith("...")), None)
        if ended is not None:
            return Blame("documents", Place(ended + 1, 1, 4))
        indent = len(lines[first]) - len(lines[first].lstrip())
        if indent and first < line:
            return Blame("indent", Place(first + 1, indent + 1, len(lines[first].rstrip()) + 1))
    if written.startswith("%"):
        return Blame("unquoted", Place(line + 1, 1, 2), {"sign": "%"})
    if "mapping keys are not allowed" in problem:
        return Blame("unquoted", here, {"sign": "?"}, local=True)
    return Blame("syntax", here)


def mark_of(mark: Any) -> Mark:
    """Return a mark of the parser as one of ours (its C and Python parsers have types of their own)."""
    return Mark(mark.line, mark.column, mark.index)


def _colon(lines: list[str], line: int, column: int, last: Node | None) -> Blame:
    """A colon inside a text, or a key that the line above swallowed."""
    written = lines[line]
    if last and last.kind == "text" and not last.style and last.start.line < line:
        above = _GLUED.match(lines[last.start.line])
        if above and last.text.startswith(above.group(1) + ":"):
            at = lines[last.start.line].index(above.group(1)) + len(above.group(1))
            return Blame("glued", Place(last.start.line + 1, at + 1, at + 2), {"name": above.group(1)})
        start = len(written) - len(written.lstrip())
        if start == last.start.column and not lines[last.start.line][:start].strip():
            return _no_colon(lines, last.start)
        return Blame("indent", Place(line + 1, start + 1, column + 1))
    return _quotable(line, column, written)


def _quotable(line: int, column: int, written: str) -> Blame:
    """A colon in a text, with the line as it should be written."""
    if (second := _SECOND.search(written[:column])) and second.group(1) in _KEYS:
        name = second.group(1)
        place = Place(line + 1, second.start(1) + 1, second.end(1) + 1)
        return Blame("two-keys", place, {"name": name}, local=True)
    found = _KEYED.match(written)
    fix = 'say: "…: …"'
    if found and "{" not in written and "[" not in written:
        text = found.group(2).strip().strip("“”„‟")
        text = text if len(text) <= _SHOWN else text[:_SHOWN].rstrip() + "…"
        fix = f"{found.group(1)}: '{text}'" if '"' in text else f'{found.group(1)}: "{text}"'
    return Blame("colon", Place(line + 1, column + 1, column + 2), {"fix": fix}, local=True)


def _no_colon(lines: list[str], mark: Mark) -> Blame:
    written = lines[mark.line]
    above = next((one for one in reversed(lines[: mark.line]) if one.strip()), "")
    opened = _BLOCK.search(above)
    if opened and len(above) - len(above.lstrip()) >= mark.column:
        place = Place(mark.line + 1, mark.column + 1, len(written.rstrip()) + 1)
        return Blame("block-indent", place, {"sign": opened.group(1)})
    glued = _GLUED.match(written)
    if glued:
        at = written.index(glued.group(1)) + len(glued.group(1))
        return Blame("glued", Place(mark.line + 1, at + 1, at + 2), {"name": glued.group(1)})
    return Blame(
        "no-colon", Place(mark.line + 1, mark.column + 1, len(written.rstrip()) + 1), {"text": written.strip()}
    )


def _brackets(lines: list[str], line: int, column: int, last: Node | None, opened: Node) -> Blame:
    """Something is wrong inside braces or brackets."""
    sign = lines[line][column : column + 1]
    begin = Place(opened.start.line + 1, opened.start.column + 1, opened.start.column + 2)
    ours = lines[opened.start.line][opened.start.column]
    if sign == ":" and opened.start.line == line:
        return _quotable(line, column, lines[line])
    if sign and sign in "}]" and sign != {"{": "}", "[": "]"}.get(ours):
        return Blame("bracket", Place(line + 1, column + 1, column + 2), {"sign": sign, "open": ours}, local=True)
    if last and last.style and last.end.line == line and opened.start.line == line:
        return _tail(line, column, lines[line])
    return Blame("open-bracket", begin, {"sign": ours})


def _tail(line: int, column: int, written: str) -> Blame:
    """More words after a text or a bracket that was already closed."""
    rest = written[column:].strip()
    if rest == ",":
        return Blame("tail-comma", Place(line + 1, column + 1, column + 2), local=True)
    return Blame("tail", Place(line + 1, column + 1, len(written.rstrip()) + 1), {"text": rest}, local=True)

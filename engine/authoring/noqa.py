"""``# noqa: rule reason`` at the end of a line: the author knows better, and says why.

A remark speaks for its line, and for a text of several lines that begins or ends there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from engine.authoring.closeness import closest
from engine.authoring.node import Node, leaves
from engine.authoring.problem import Place, Problem
from engine.authoring.rules import RULES

_REMARK = re.compile(r"(?:^|(?<=\s))#\s*noqa\b:?[ \t]*([\w-]*)[ \t]*(.*)$")


@dataclass(frozen=True, slots=True)
class Remark:
    """One remark: the rule it names, the reason it gives, its place and the lines it speaks for."""

    rule: str
    reason: str
    place: Place
    rule_place: Place
    lines: range


def heed(problems: Sequence[Problem], root: Node | None, source: str, file: str) -> list[Problem]:
    """Return the findings that no remark silences, and what is wrong with the remarks.

    A remark without a reason silences all the same: told once, that a reason is missing.
    """
    if "noqa" not in source:
        return list(problems)
    kept = list(problems)
    for remark in _remarks(root, source):
        close = None
        if remark.rule not in RULES:
            close = closest(remark.rule, RULES) if remark.rule else None
            kept.append(_told("noqa-rule", file, remark, close))
            continue
        meant = [one for one in kept if one.rule == remark.rule and one.line in remark.lines]
        if not meant:
            kept.append(_told("noqa-unused", file, remark))
        elif not RULES[remark.rule].silenceable:
            kept.append(_told("noqa-error", file, remark))
        else:
            kept = [one for one in kept if one not in meant]
            if not remark.reason:
                kept.append(_told("noqa-reason", file, remark))
    return kept


def _told(rule: str, file: str, remark: Remark, close: str | None = None) -> Problem:
    place = remark.place if rule == "noqa-reason" or not remark.rule else remark.rule_place
    return Problem(rule, RULES[rule].severity, file, place, {"name": remark.rule or "…"}, close)


def _remarks(root: Node | None, source: str) -> Iterator[Remark]:
    """Yield the remarks that stand in comments; inside a text the same signs are its own."""
    texts = list(_texts(root)) if root else []
    index = 0
    for number, line in enumerate(source.split("\n")):
        found = _REMARK.search(line) if "noqa" in line else None
        if found and not any(_holds(leaf, number, index + found.start()) for leaf in texts):
            beside = [leaf for leaf in texts if number in (leaf.start.line, _last(leaf))]
            first = min([number, *(leaf.start.line for leaf in beside)])
            last = max([number, *(_last(leaf) for leaf in beside)])
            ends = len(line.rstrip())
            rule = Place(number + 1, found.start(1) + 1, found.end(1) + 1)
            whole = Place(number + 1, found.start() + 1, ends + 1)
            yield Remark(found.group(1), found.group(2).strip(), whole, rule, range(first + 1, last + 2))
        index += len(line) + 1


def _texts(root: Node) -> Iterator[Node]:
    yield from leaves(root)
    queue = [root]
    while queue:
        node = queue.pop()
        yield from (key for key, _ in node.pairs)
        queue += [*node.items, *(value for _, value in node.pairs)]


def _holds(leaf: Node, line: int, at: int) -> bool:
    """Tell whether a point of the source lies inside a text; the first line of a block is its head."""
    if not leaf.start.index <= at < leaf.end.index:
        return False
    return leaf.style not in ("|", ">") or line > leaf.start.line


def _last(leaf: Node) -> int:
    return leaf.end.line - 1 if leaf.style in ("|", ">") and leaf.end.column == 0 else leaf.end.line

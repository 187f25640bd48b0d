"""How texts are written down: a comment that cut one, quotes that a lead would see."""

from __future__ import annotations

import re

from engine.authoring.node import Node, leaves
from engine.authoring.problem import Place
from engine.authoring.review import Check, Review

# A comment is written with a space after its sign; `#1` and `#sale` are words of a text.
_HASH = re.compile(r"[ \t]+(#(?!noqa\b)\w[^\n]*)")
_WRAPPED = re.compile(r"[“”„‟].*[“”‟]", re.DOTALL)


def comments(review: Review) -> None:
    """``say: Discount #1``: the sign begins a comment, and the lead reads "Discount"."""
    for node in _plain(review):
        if found := _HASH.match(review.positions.source, node.end.index):
            column = node.end.column + found.start(1) - found.start() + 1
            place = Place(node.end.line + 1, column, column + len(found.group(1).rstrip()))
            review.tell("comment", place, text=found.group(1).rstrip())


def quotes(review: Review) -> None:
    """Quotes of a word processor mean nothing to YAML, and one straight quote alone was forgotten or left over."""
    for node in _plain(review):
        if _WRAPPED.fullmatch(node.text) and len(re.findall("[“”„‟]", node.text)) == 2:
            review.tell("curly-quotes", node.place(), text=node.text[1:-1])
        elif node.text.endswith('"') and node.text.count('"') == 1:
            place = review.positions.within_node(node, len(node.text) - 1, 1)
            review.tell("odd-quote", place)


def _plain(review: Review) -> list[Node]:
    return [node for node in leaves(review.positions.root) if not node.style and node.text and not node.broken]


CHECKS: tuple[Check, ...] = (comments, quotes)

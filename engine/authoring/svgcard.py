"""The lower part of a drawing: what may happen anywhere, a card a place it leads to."""

from __future__ import annotations

from collections.abc import Sequence

from engine.authoring.htmlwords import caption
from engine.authoring.layoutrows import Size
from engine.authoring.svgnode import Box, Look, n
from engine.authoring.svgplan import Card, named
from engine.authoring.svgtext import cut, folded, safe, width

_WIDTH, _LINE, _GAP = 224.0, 14.0, 22.0
_CAUSES, _ONWARD = 6, 5


def cards(known: Sequence[Card], look: Look, across: float, left: float, top: float) -> tuple[list[str], float]:
    """Return the elements of all cards, from ``top`` down, and where they end."""
    if not known:
        return [], top
    line = top + 4
    parts = [f'<path class="rule" fill="none" d="M{n(left)} {n(line)}H{n(left + across)}"/>']
    title = safe(caption("apart", look.locale))
    parts.append(f'<text class="zone" x="{n(left)}" y="{n(line + 26)}">{title}</text>')
    many = max(1, int((across + _GAP) // (_WIDTH + _GAP)))
    step = (across + _GAP) / many
    y = line + 44
    for first in range(0, len(known), many):
        row = known[first : first + many]
        lines = [_causes(card) for card in row]
        boxes = [_box(card, look) for card in row]
        deep = max(len(ones) for ones in lines) * _LINE + 8
        lowest = y
        for at, (card, causes, box) in enumerate(zip(row, lines, boxes, strict=True)):
            x = left + step * at + (step - _GAP) / 2
            parts += _texts(causes, x, y + deep - 8 - _LINE * len(causes))
            middle = y + deep + box.size.height / 2
            parts.append(_drawn(card, box, look, (x, middle)))
            onward = [cut(one, 11, _WIDTH) for one in card.onward[:_ONWARD]]
            parts += _texts(onward, x, middle + box.size.height / 2 + 4)
            lowest = max(lowest, middle + box.size.height / 2 + 4 + _LINE * len(onward))
        y = lowest + _GAP
    return parts, y - _GAP


def _causes(card: Card) -> list[str]:
    lines = [line for cause in card.causes for line in folded(cause, 11, _WIDTH - 8, 3)]
    lines = lines if len(lines) <= _CAUSES else [*lines[: _CAUSES - 1], "…"]
    return [*lines, "↓"] if lines else []


def _texts(lines: list[str], x: float, top: float) -> list[str]:
    return [
        f'<text class="cause" x="{n(x)}" y="{n(top + _LINE * at + 11)}" text-anchor="middle">{safe(line)}</text>'
        for at, line in enumerate(lines)
    ]


def _box(card: Card, look: Look) -> Box:
    if card.own and card.target in look.flow.states:
        return look.box(card.target)
    name = cut(named(card.target, look.locale), 13, _WIDTH - 40)
    return Box((("title", name),), Size(max(width(name, 13.4) + 28, 96), 33))


def _drawn(card: Card, box: Box, look: Look, centre: tuple[float, float]) -> str:
    if card.target in look.flow.states:
        return look.draw(card.target, box, centre, anchor=card.own)
    (x, y), (_, name) = centre, box.lines[0]
    left, top = x - box.size.width / 2, y - box.size.height / 2
    return (
        f'<g class="handoff"><rect class="body" rx="8" x="{n(left)}" y="{n(top)}" width="{n(box.size.width)}" '
        f'height="{n(box.size.height)}"/><text class="title" x="{n(x)}" y="{n(y + 4)}" '
        f'text-anchor="middle">{safe(name)}</text></g>'
    )

"""A script as a drawing: the way through it in rows, and apart what may happen anywhere."""

from __future__ import annotations

from engine.authoring import svgarrow
from engine.authoring.htmlwords import caption
from engine.authoring.layout import Link, arrange
from engine.authoring.svgcard import cards
from engine.authoring.svgnode import Look, n
from engine.authoring.svgplan import plan
from engine.authoring.svgstyle import DRAWING, PALETTE
from engine.authoring.svgtext import safe
from engine.flow import Flow

_MARGIN = 24.0
_LEAST = 716.0  # so that the cards of a short script stand beside each other


def svg(flow: Flow, locale: str) -> str:
    """Return the drawing as a file of its own; the same script gives the same bytes."""
    return drawing(flow, locale, linked=False) + "\n"


def drawing(flow: Flow, locale: str, *, linked: bool) -> str:
    """Return the drawing; ``linked``: its states lead to ``#s0``, ``#s1`` … of the page around it, by their order."""
    known, look = plan(flow, locale), Look(flow, locale, linked)
    boxes = [look.box(id_) for id_ in known.main]
    number = {id_: at for at, id_ in enumerate(known.main)}
    told = [svgarrow.told(arrow, locale) for arrow in known.arrows]
    links = [
        Link(number[arrow.source], number[arrow.target] if arrow.drawn else None, svgarrow.room(lines))
        for arrow, lines in zip(known.arrows, told, strict=True)
    ]
    picture = arrange([box.size for box in boxes], links, known.ranked)
    across = max(picture.size.width, _LEAST)
    parts = [f'<g transform="translate({n((across - picture.size.width) / 2 + _MARGIN)} {n(_MARGIN)})">']
    routed = list(zip(known.arrows, told, picture.routes, strict=True))
    parts += [svgarrow.line(arrow, route, locale) for arrow, _, route in routed]
    for arrow, lines, route in routed:
        parts += svgarrow.words(arrow, lines, route, look.number.get(arrow.target) if linked else None)
    parts += [look.draw(id_, box, at) for id_, box, at in zip(known.main, boxes, picture.boxes, strict=True)]
    parts.append("</g>")
    below, end = cards(known.cards, look, across, _MARGIN, picture.size.height + 2 * _MARGIN)
    return _whole(flow, locale, [*parts, *below], across + 2 * _MARGIN, end + _MARGIN, linked)


def _whole(flow: Flow, locale: str, parts: list[str], across: float, height: float, linked: bool) -> str:
    name = safe(caption("graph_of", locale).format(name=flow.id))
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="graph" role="group" aria-label="{name}" '
        f'width="{n(across)}" height="{n(height)}" viewBox="0 0 {n(across)} {n(height)}">'
    )
    alone = f'<style>{PALETTE}{DRAWING}</style><rect class="paper" width="100%" height="100%"/>'
    return "\n".join([head, *([] if linked else [f"<title>{name}</title>", alone]), *parts, "</svg>"])

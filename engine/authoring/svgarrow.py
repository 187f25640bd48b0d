"""An arrow on a drawing: a smooth curve, its head, and the guards it goes by."""

from __future__ import annotations

from engine.authoring.layout import Point, Route
from engine.authoring.layoutrows import Size
from engine.authoring.svgnode import frame, n
from engine.authoring.svgplan import Arrow, named
from engine.authoring.svgtext import cut, folded, safe, width
from engine.flow import RETURN

_WIDEST, _MOST, _LINE = 196.0, 4, 13.0


def told(arrow: Arrow, locale: str) -> list[str]:
    """Return the lines that stand on an arrow: its guards, and where it leads if that is not drawn."""
    lines = [line for guard in arrow.guards if guard for line in folded(guard, 11, _WIDEST, 2)]
    if len(lines) > _MOST:
        lines = [*lines[: _MOST - 1], f"… +{len(arrow.guards) - _MOST + 1}"]
    if not arrow.drawn:
        lines.append(cut(("↩ " if arrow.target == RETURN else "→ ") + named(arrow.target, locale), 11, _WIDEST))
    return lines


def room(lines: list[str]) -> Size:
    """Return the room that the lines of an arrow need."""
    return Size(max((width(line, 11) for line in lines), default=4) + 6, _LINE * len(lines) + 4 if lines else 0)


def draw(arrow: Arrow, lines: list[str], route: Route, look: tuple[str, int | None]) -> list[str]:
    """Return an arrow as elements; ``look`` is the reader's language and the number of a page's state to lead to."""
    locale, number = look
    whole = f"{arrow.source} → {named(arrow.target, locale)}"
    guards = "; ".join(guard for guard in arrow.guards if guard)
    parts = [f'<g class="{"fallback" if arrow.fallback else "row"}">']
    parts.append(f"<title>{safe(whole + (f' · {guards}' if guards else ''))[:2000]}</title>")
    parts.append(f'<path class="edge" d="{_bend(route.points) if route.bend else _curve(route.points)}"/>')
    if arrow.drawn:
        parts.append(f'<path class="head" d="{_head(route)}"/>')
    if lines:
        size, (x, y) = room(lines), route.label
        parts.append(f'<rect class="halo" rx="3" {frame(x - size.width / 2, y - size.height / 2, size)}/>')
        for at, line in enumerate(lines):
            baseline = y - size.height / 2 + _LINE * (at + 1) - 1
            text = f'<text class="guard" x="{n(x)}" y="{n(baseline)}" text-anchor="middle">{safe(line)}</text>'
            lead = number is not None and not arrow.drawn and at == len(lines) - 1
            parts.append(f'<a href="#n{number}" aria-label="{safe(arrow.target)}">{text}</a>' if lead else text)
    parts.append("</g>")
    return parts


def _curve(points: tuple[Point, ...]) -> str:
    """Return a path that leaves every point upright, as rows want it."""
    (x, y), *rest = points
    path = [f"M{n(x)} {n(y)}"]
    for to_x, to_y in rest:
        half = (y + to_y) / 2
        path.append(f"L{n(to_x)} {n(to_y)}" if abs(x - to_x) < 0.5 else _cubic((x, half), (to_x, half), (to_x, to_y)))
        x, y = to_x, to_y
    return "".join(path)


def _bend(points: tuple[Point, ...]) -> str:
    """Return a path between two boxes of a row, hanging below them."""
    (x, y), (low_x, low_y), (to_x, to_y) = points
    return f"M{n(x)} {n(y)}Q{n(x)} {n(low_y)} {n(low_x)} {n(low_y)}Q{n(to_x)} {n(low_y)} {n(to_x)} {n(to_y)}"


def _cubic(one: Point, two: Point, end: Point) -> str:
    return "C" + " ".join(f"{n(x)} {n(y)}" for x, y in (one, two, end))


def _head(route: Route) -> str:
    (x, y), before = route.points[-1], route.points[-2]
    back = -8 if before[1] < y else 8
    return f"M{n(x)} {n(y)}L{n(x - 4.5)} {n(y + back)}L{n(x + 4.5)} {n(y + back)}Z"

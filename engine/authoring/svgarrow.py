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


def line(arrow: Arrow, route: Route, locale: str) -> str:
    """Return the curve of an arrow and its head; all that it goes by is told by the mouse."""
    whole = f"{arrow.source} → {named(arrow.target, locale)}"
    guards = "; ".join(guard for guard in arrow.guards if guard)[:1000]
    title = f"<title>{safe(whole + (f' · {guards}' if guards else ''))}</title>"
    path = f'<path class="edge" d="{_bend(route.points) if route.bend else _curve(route.points)}"/>'
    head = f'<path class="head" d="{_head(route)}"/>' if arrow.drawn else ""
    return f'<g class="{"fallback" if arrow.fallback else "row"}">{title}{path}{head}</g>'


def words(arrow: Arrow, lines: list[str], route: Route, number: int | None) -> list[str]:
    """Return the lines that stand on an arrow, to be drawn above all curves; ``number``: of its target on the page."""
    size, (x, y) = room(lines), route.label
    parts = [f'<rect class="halo" rx="3" {frame(x - size.width / 2, y - size.height / 2, size)}/>'] if lines else []
    for at, told_ in enumerate(lines):
        baseline = y - size.height / 2 + _LINE * (at + 1) - 1
        text = f'<text class="guard" x="{n(x)}" y="{n(baseline)}" text-anchor="middle">{safe(told_)}</text>'
        lead = number is not None and not arrow.drawn and at == len(lines) - 1
        parts.append(f'<a href="#n{number}" aria-label="{safe(arrow.target)}">{text}</a>' if lead else text)
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
    (x, y), (_, low), (to_x, to_y) = points
    turn = min(8.0, abs(to_x - x) / 2)
    side = turn if to_x > x else -turn
    down = f"M{n(x)} {n(y)}V{n(low - turn)}Q{n(x)} {n(low)} {n(x + side)} {n(low)}"
    return f"{down}H{n(to_x - side)}Q{n(to_x)} {n(low)} {n(to_x)} {n(low - turn)}V{n(to_y)}"


def _cubic(one: Point, two: Point, end: Point) -> str:
    return "C" + " ".join(f"{n(x)} {n(y)}" for x, y in (one, two, end))


def _head(route: Route) -> str:
    (x, y), before = route.points[-1], route.points[-2]
    back = -8 if before[1] < y else 8
    return f"M{n(x)} {n(y)}L{n(x - 4.5)} {n(y + back)}L{n(x + 4.5)} {n(y + back)}Z"

"""A small layered layout: where the boxes of a graph stand and how its links run, so that nothing overlaps.

Boxes stand in rows by their distance from the start; between two rows lies a row of labels. A link that climbs
over rows has a lane in each of them. Rows are ordered by barycentres, then every item is moved as near to its
neighbours as its row allows: see ``layoutrows``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from engine.authoring.layoutrows import Rows, Size, order, spread

Point = tuple[float, float]
_LANE = 10.0
_SPACE = 20.0  # above and below a row


@dataclass(frozen=True, slots=True)
class Link:
    """From one box to another by number; without a target it ends in its label, below its source."""

    source: int
    target: int | None
    label: Size


@dataclass(frozen=True, slots=True)
class Route:
    """Points that a curve goes through, from port to port; ``label`` is the centre of the label.

    ``bend``: source and target stand in one row, and the only point between them is the lowest one.
    """

    points: tuple[Point, ...]
    label: Point
    bend: bool


@dataclass(frozen=True, slots=True)
class Picture:
    """The centre of every box, the route of every link, and the size of it all, from 0."""

    boxes: tuple[Point, ...]
    routes: tuple[Route, ...]
    size: Size


def ranks(count: int, links: Sequence[tuple[int, int]], start: int = 0) -> list[int]:
    """Return the distance of every box from the start; of one that is never reached, 0."""
    onward: list[list[int]] = [[] for _ in range(count)]
    for source, target in links:
        onward[source].append(target)
    found = {start: 0}
    queue = [start]
    for here in queue:
        for there in onward[here]:
            if there not in found:
                found[there] = found[here] + 1
                queue.append(there)
    return [found.get(box, 0) for box in range(count)]


def arrange(sizes: Sequence[Size], links: Sequence[Link], ranked: Sequence[int]) -> Picture:
    """Return the picture of a graph whose boxes have these ranks; the same graph gives the same numbers."""
    work = Rows(list(sizes), [2 * rank for rank in ranked], ties=[([], []) for _ in sizes])
    chains = [_chain(work, link) for link in links]
    work.rows = [[] for _ in range(max(work.at, default=0) + 1)]
    for item, row in enumerate(work.at):
        work.rows[row].append(item)
    order(work)
    spread(work)
    heights = [max((work.sizes[item].height for item in row), default=0) for row in work.rows]
    tops = [sum(heights[:row]) + _SPACE * row for row in range(len(heights))]
    y = [tops[row] + heights[row] / 2 for row in work.at]
    left = min((x - size.width / 2 for x, size in zip(work.x, work.sizes, strict=True)), default=0)
    right = max((x + size.width / 2 for x, size in zip(work.x, work.sizes, strict=True)), default=0)
    work.x = [x - left for x in work.x]
    ports = _ports(work, links, chains)
    routes = []
    for at, (link, chain) in enumerate(zip(links, chains, strict=True)):
        points: list[Point] = [(ports[at, 0], _side(y, work, link.source, chain[0]))]
        for item in chain:
            row = work.at[item]
            long = row % 2 == 0  # a lane beside boxes is straight
            points += [(work.x[item], one) for one in ((tops[row] + heights[row], tops[row]) if long else (y[item],))]
        if link.target is not None:
            points.append((ports[at, 1], _side(y, work, link.target, chain[-1])))
        label = (work.x[chain[0]], y[chain[0]])
        bend = link.target is not None and work.at[link.source] == work.at[link.target]
        routes.append(Route(tuple(points), label, bend))
    size = Size(right - left, tops[-1] + heights[-1])
    return Picture(tuple((work.x[box], y[box]) for box in range(len(sizes))), tuple(routes), size)


def _chain(work: Rows, link: Link) -> list[int]:
    """Add the label and the lanes of a link, and return them from its source to its target."""
    here = work.at[link.source]
    there = here + 2 if link.target is None else work.at[link.target]
    step = -1 if there < here else 1
    wanted = range(here + step, there, step) if there != here else range(here + 1, here + 2)
    chain = []
    for row in wanted:
        chain.append(len(work.at))
        work.at.append(row)
        work.sizes.append(link.label if len(chain) == 1 else Size(_LANE, 0))
        work.ties.append(([], []))
    ends = [] if link.target is None else [link.target]
    for one, other in zip([link.source, *chain], [*chain, *ends], strict=False):
        work.tie(one, other)
    return chain


def _side(y: list[float], work: Rows, box: int, other: int) -> float:
    half = work.sizes[box].height / 2
    return y[box] + (half if work.at[other] > work.at[box] else -half)


def _ports(work: Rows, links: Sequence[Link], chains: list[list[int]]) -> dict[tuple[int, int], float]:
    """Return where each end of each link meets its box: side by side, in the order of where they come from."""
    meeting: dict[tuple[int, bool], list[tuple[float, int, int]]] = {}
    for at, (link, chain) in enumerate(zip(links, chains, strict=True)):
        for end, box, next_ in ((0, link.source, chain[0]), (1, link.target, chain[-1])):
            if box is not None:
                below = work.at[next_] > work.at[box]
                meeting.setdefault((box, below), []).append((work.x[next_], at, end))
    found = {}
    for (box, _), ends in meeting.items():
        step = min(30.0, (work.sizes[box].width - 24) / len(ends))
        for place, (_, at, end) in enumerate(sorted(ends)):
            found[at, end] = work.x[box] + step * (place - (len(ends) - 1) / 2)
    return found

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
_BEND = 6.0  # between two links that hang below a row


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
    left = min((x - size.width / 2 for x, size in zip(work.x, work.sizes, strict=True)), default=0)
    right = max((x + size.width / 2 for x, size in zip(work.x, work.sizes, strict=True)), default=0)
    work.x = [x - left for x in work.x]
    bends = [at for at, link in enumerate(links) if link.target is not None and _level(work, link.source, link.target)]
    across = max([right - left, *(links[at].label.width for at in bends)])
    ports = _ports(work, links, chains)
    y, tops, heights = _heights(work, {chains[at][0]: _bent(ports, links[at].label, at) for at in bends})
    for at in bends:
        half = links[at].label.width / 2
        work.x[chains[at][0]] = min(max((ports[at, 0] + ports[at, 1]) / 2, half), across - half)
    bent, routes = frozenset(bends), []
    for at, (link, chain) in enumerate(zip(links, chains, strict=True)):
        points: list[Point] = [(ports[at, 0], _side(y, work, link.source, chain[0]))]
        for item in chain:
            row = work.at[item]
            long = row % 2 == 0  # a lane beside boxes is straight
            points += [(work.x[item], one) for one in ((tops[row] + heights[row], tops[row]) if long else (y[item],))]
        if link.target is not None:
            points.append((ports[at, 1], _side(y, work, link.target, chain[-1])))
        routes.append(Route(tuple(points), (work.x[chain[0]], y[chain[0]]), at in bent))
    size = Size(across, tops[-1] + heights[-1])
    return Picture(tuple((work.x[box], y[box]) for box in range(len(sizes))), tuple(routes), size)


def _level(work: Rows, one: int, other: int) -> bool:
    return work.at[one] == work.at[other]


def _bent(ports: dict[tuple[int, int], float], label: Size, at: int) -> tuple[float, float]:
    """Return how long a link within a row is, and how much height it takes."""
    return abs(ports[at, 0] - ports[at, 1]), max(label.height, _LANE) + _BEND


def _heights(work: Rows, bends: dict[int, tuple[float, float]]) -> tuple[list[float], list[float], list[float]]:
    """Return the y of every item, and top and height of every row.

    Links within a row hang below all else of the row of labels, the longest lowest, so that no line strikes out a word.
    """
    heights: list[float] = []
    depth: dict[int, float] = {}
    for row in work.rows:
        above = max((work.sizes[item].height for item in row if item not in bends), default=0)
        depth.update((item, above / 2) for item in row)
        for item in sorted((one for one in row if one in bends), key=lambda one: (bends[one], one)):
            depth[item] = above + bends[item][1] / 2
            above += bends[item][1]
        heights.append(above)
    tops = [0.0]
    for height in heights[:-1]:
        tops.append(tops[-1] + height + _SPACE)
    return [tops[row] + depth[item] for item, row in enumerate(work.at)], tops, heights


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
        own = len(chain) == 1 and there != here  # within a row, labels have their own heights
        work.sizes.append(link.label if own else Size(_LANE, 0))
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

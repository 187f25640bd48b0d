"""The rows of a layered graph: in which order things stand in them, and how far from the left.

After Sugiyama, Tagawa and Toda (1981): rows are ordered by barycentres. Where a thing stands is then an isotonic
regression: as near to its neighbours above and below as the order and the gaps of its row allow.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from dataclasses import dataclass, field

_GAP = 26.0  # between neighbours of a row
_SWEEPS = 12


@dataclass(frozen=True, slots=True)
class Size:
    """Width and height, in pixels."""

    width: float
    height: float


@dataclass(slots=True)
class Rows:
    """The work in hand: items are boxes first, then labels and lanes; ``ties`` lead to the rows above and below."""

    sizes: list[Size]
    at: list[int]
    rows: list[list[int]] = field(default_factory=list)
    ties: list[tuple[list[int], list[int]]] = field(default_factory=list)
    x: list[float] = field(default_factory=list)

    def tie(self, one: int, other: int) -> None:
        """Note that two things of neighbouring rows are linked."""
        upper, lower = (one, other) if self.at[one] < self.at[other] else (other, one)
        self.ties[upper][1].append(lower)
        self.ties[lower][0].append(upper)


def order(work: Rows) -> None:
    """Order the rows by the mean place of their neighbours, down and up in turn, and keep the fewest crossings."""
    best, fewest = [list(row) for row in work.rows], _crossings(work)
    for sweep in range(_SWEEPS):
        down = sweep % 2 == 0
        place = {item: at for row in work.rows for at, item in enumerate(row)}
        for row in work.rows if down else work.rows[::-1]:
            means = {}
            for at, item in enumerate(row):
                ties = work.ties[item][0 if down else 1]
                means[item] = (sum(place[one] for one in ties) / len(ties) if ties else at, at)
            row.sort(key=means.__getitem__)
            place.update((item, at) for at, item in enumerate(row))
        found = _crossings(work)
        if found < fewest:
            best, fewest = [list(row) for row in work.rows], found
    work.rows = best


def _crossings(work: Rows) -> int:
    count = 0
    for upper, lower in zip(work.rows, work.rows[1:], strict=False):
        place = {item: at for at, item in enumerate(lower)}
        seen: list[int] = []
        for item in upper:
            ends = sorted(place[one] for one in work.ties[item][1])
            count += sum(len(seen) - bisect_right(seen, end) for end in ends)
            for end in ends:
                insort(seen, end)
    return count


def spread(work: Rows) -> None:
    """Give every item its x: first packed, then near to its neighbours in turn from above, below and both."""
    work.x = [0.0] * len(work.at)
    for row in work.rows:
        _settle(work, row, [0.0] * len(row))
    for sweep in range(2 * _SWEEPS):
        sides = ((0,), (1,), (0, 1))[sweep % 3 if sweep < 2 * _SWEEPS - 3 else 2]
        for row in work.rows if sweep % 2 == 0 else work.rows[::-1]:
            wanted = []
            for item in row:
                ties = [work.x[one] for side in sides for one in work.ties[item][side]]
                wanted.append(sum(ties) / len(ties) if ties else work.x[item])
            _settle(work, row, wanted)


def _settle(work: Rows, row: list[int], wanted: list[float]) -> None:
    """Place a row as near to what is wanted as order and gaps allow: pool adjacent violators."""
    offsets, total = [], 0.0
    for at, item in enumerate(row):
        total += (work.sizes[row[at - 1]].width + work.sizes[item].width) / 2 + _GAP if at else 0
        offsets.append(total)
    pools: list[tuple[float, int]] = []  # sum and count
    for want, offset in zip(wanted, offsets, strict=True):
        pools.append((want - offset, 1))
        while len(pools) > 1 and pools[-2][0] / pools[-2][1] > pools[-1][0] / pools[-1][1]:
            (above, many), (below, more) = pools[-2:]
            pools[-2:] = [(above + below, many + more)]
    means = [total / count for total, count in pools for _ in range(count)]
    for item, mean, offset in zip(row, means, offsets, strict=True):
        work.x[item] = mean + offset

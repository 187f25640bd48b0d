"""One measured figure beside its bound, and how it is printed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """What was measured. ``bound`` is the most it may be, or with ``floor`` the least; without one it only tells."""

    name: str
    value: float
    unit: str
    bound: float | None = None
    floor: bool = False

    @property
    def ok(self) -> bool:
        """Whether the bound holds."""
        if self.bound is None:
            return True
        return self.value >= self.bound if self.floor else self.value <= self.bound

    @property
    def line(self) -> str:
        """The figure, its bound and the verdict in one line."""
        told = f"  {self.name:<58} {_shown(self.value):>10} {self.unit:<8}"
        if self.bound is None:
            return told.rstrip()
        sign = ">=" if self.floor else "<="
        return f"{told} {sign} {_shown(self.bound):<8} {'ok' if self.ok else 'NOT OK'}"


def _shown(number: float) -> str:
    if number == int(number) or abs(number) >= 100:
        return f"{number:,.0f}"
    return f"{number:.3f}" if abs(number) < 10 else f"{number:.1f}"


def percentile(numbers: Sequence[float], share: float) -> float:
    """Return the number below which ``share`` (0 to 1) of the numbers lie."""
    ordered = sorted(numbers)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]

"""A burst of messages becomes one turn: people send «Иван», «Петров», «42» as three."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from engine.message import Incoming


@dataclass(frozen=True, slots=True)
class Window:
    """How long a burst lasts, in milliseconds: a silence of ``pause`` ends it, and ``most`` after its beginning."""

    pause: int = 800
    most: int = 6_000


USUAL = Window()
NONE = Window(0, 0)


def gather(pending: Sequence[Incoming], now: int, window: Window) -> Incoming | int | None:
    """Return what the next turn is about, or the moment when that will be known; nothing where nothing waits.

    Texts wait for each other; anything else is a turn of its own and ends the burst before it. What belongs to a
    burst follows from the moments of acceptance alone, however late it is read. A clock that was put back ends it.
    """
    if not pending:
        return None
    if pending[0].kind != "text" or window.pause <= 0:
        return pending[0]
    burst = [pending[0]]
    ended = False
    for one in pending[1:]:
        ended = one.kind != "text" or one.at - burst[-1].at > window.pause or one.at - burst[0].at > window.most
        if ended:
            break
        burst.append(one)
    ends = min(burst[-1].at + window.pause, burst[0].at + window.most)
    back = now < burst[-1].at - window.most
    return joined(burst) if ended or back or now > ends else ends + 1


def joined(burst: Sequence[Incoming]) -> Incoming:
    """Return texts as one, each on a line of its own, at the moment of the last."""
    if len(burst) == 1:
        return burst[0]
    starts, end = [], 0
    for one in burst:
        starts.append(end)
        end += len(one.text) + 1
    return replace(burst[-1], text="\n".join(one.text for one in burst), starts=tuple(starts))


def message_of(incoming: Incoming, start: int) -> int:
    """Return the inbox number of the message in which a place of the text stands."""
    return incoming.first + sum(start >= begins for begins in incoming.starts[1:])

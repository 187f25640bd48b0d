"""How many tokens a bot may still use today: a value and verbs. The clock is handed in, in UTC milliseconds.

The sum survives a restart, as the usage of every call is stored beside its message: whoever makes a phraser hands in
``spent``, a function from the beginning of the day to the tokens stored since. Several processes of one bot see each
other's calls by it too.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class Budget:
    """``limit`` tokens a day (0: no limit), of which ``spent`` are used since the moment ``since``."""

    limit: int
    since: int = 0
    spent: int = 0


def midnight(at: int, zone: ZoneInfo) -> int:
    """Return when the day of a moment began in a zone."""
    day = datetime.fromtimestamp(at / 1000, zone).replace(hour=0, minute=0, second=0, microsecond=0)
    return round(day.timestamp() * 1000)


def today(budget: Budget, since: int) -> Budget:
    """Return the budget of the day that began ``since``: a new day has all of it."""
    return budget if budget.since == since else Budget(budget.limit, since)


def known(budget: Budget, total: int) -> Budget:
    """Return the budget where so many tokens are stored for its day; what is not stored yet is not forgotten."""
    return replace(budget, spent=max(budget.spent, total))


def fits(budget: Budget, tokens: int) -> bool:
    """Tell whether so many more tokens may be used."""
    return budget.limit == 0 or budget.spent + tokens <= budget.limit


def used(budget: Budget, tokens: int) -> Budget:
    """Return the budget after so many more tokens, or fewer than were set aside where it is negative."""
    return replace(budget, spent=max(0, budget.spent + tokens))

"""When to leave a failing server alone: a circuit breaker, as a value and verbs. The clock is handed in, in seconds.

Closed, everything is asked. After ``FAILURES`` in a row it opens and nothing is asked for a while; then one call is let
through, and its outcome closes the breaker or opens it for twice as long. A server that says ``Retry-After`` is left
alone for as long, from its first word.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

FAILURES = 5  # in a row
REST, LONGEST_REST = 15.0, 120.0
PROBE = 10.0  # how long the outcome of the one call is waited for before another may try
LONGEST_ASKED = 3_600.0  # the most that a server's own wish is obeyed: it may be a mistake


@dataclass(frozen=True, slots=True)
class Breaker:
    """``failures`` in a row; nothing is asked ``until`` then; a probe is out until ``probing``."""

    failures: int = 0
    until: float = 0.0
    probing: float = 0.0


def may_ask(breaker: Breaker, now: float) -> tuple[Breaker, bool]:
    """Tell whether a call may be made, and remember a probe."""
    if now < breaker.until:
        return breaker, False
    if breaker.failures < FAILURES:
        return breaker, True
    if now < breaker.probing:
        return breaker, False
    return replace(breaker, probing=now + PROBE), True


def answered() -> Breaker:
    """Return what a breaker becomes by an answer: the server lives."""
    return Breaker()


def failed(breaker: Breaker, now: float, retry_after: float = 0.0) -> Breaker:
    """Return what a breaker becomes by a failure. ``retry_after``: seconds that the server asks to be left alone.

    Calls that were under way when it opened tell nothing new.
    """
    asked = now + min(max(retry_after, 0.0), LONGEST_ASKED)
    if now < breaker.until:
        return replace(breaker, until=max(breaker.until, asked))
    failures, until = breaker.failures + 1, breaker.until
    if failures >= FAILURES:
        until = now + min(REST * 2.0 ** min(failures - FAILURES, 10), LONGEST_REST)
    return Breaker(failures, max(until, asked))

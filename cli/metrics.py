"""What is counted for Prometheus, from the records of turns, wordings and sendings: an ``engine.ports.Meter``."""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Callable
from threading import Lock

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from engine.message import TAKES, Address
from engine.outgoing import Delivery, Outgoing, outgoing
from engine.phrased import Phrased
from engine.runner import now
from engine.session import Turn
from engine.stores.backlog import Depth

log = logging.getLogger("leadscript.metrics")

SECONDS = (0.1, 0.25, 0.5, 0.8, 1.0, 1.2, 1.5, 2.0, 3.0, 5.0, 10.0, 30.0, 60.0)
KEPT = 10_000  # answers on their way, and talks in managers' hands, that are remembered


class Metrics:
    """Counts, from any thread. Whatever goes wrong in it is logged, and stops no turn and no sending."""

    def __init__(self, clock: Callable[[], int] = now) -> None:
        """Begin at zero, in a registry of its own."""
        self.registry = registry = CollectorRegistry()
        self._clock, self._lock = clock, Lock()
        self._asked: OrderedDict[tuple[Address, int], int] = OrderedDict()
        self._held: OrderedDict[Address, bool] = OrderedDict()

        def counter(name: str, told: str, *labels: str) -> Counter:
            return Counter(f"leadscript_{name}", told, labels, registry=registry)

        def gauge(name: str, told: str, *labels: str) -> Gauge:
            return Gauge(f"leadscript_{name}", told, labels, registry=registry)

        self._turns = counter("turns", "Turns stored, by what began them", "bot", "kind")
        self._heard = counter("messages", "Messages of leads, by whether anything was understood", "bot", "heard")
        self._takeovers = counter("takeovers", "Talks that a manager took over", "bot")
        self._alerts = counter("alerts", "Cards shown to managers, by their reason", "bot", "reason")
        self._phrasings = counter("phrasings", "Texts put to a model, by what came of it", "bot", "verdict")
        self._failures = counter("phrasing_failures", "Models that gave no wording, by the reason", "bot", "failure")
        self._tokens = counter("phrasing_tokens", "Tokens that models were asked and answered", "bot", "part")
        self._sendings = counter("sendings", "Sendings, by what came of them", "bot", "recipient", "outcome")
        self._answers = Histogram(
            "leadscript_answer_seconds",
            "From the acceptance of a lead's message to the answer's leaving",
            ["bot"],
            buckets=SECONDS,
            registry=registry,
        )
        self._phrased = Histogram(
            "leadscript_phrasing_seconds", "A model's answer", ["bot"], buckets=SECONDS, registry=registry
        )
        self._up = gauge("bot_up", "Whether a bot is fed by its channel", "bot")
        self._reloads = counter("script_reloads", "Edits of scripts under way, by what came of them", "bot", "outcome")
        self._inbox = gauge("inbox_messages", "Messages that wait to be answered")
        self._outbox = gauge("outbox_messages", "Messages that wait to be sent")
        self._age = gauge("outbox_age_seconds", "How long ago the oldest unsent message was caused")
        self._tick = gauge("tick_age_seconds", "How long ago the service last went round")

    def turned(self, address: Address, turn: Turn) -> None:
        """A turn is stored."""
        with _Harmless():
            bot, kind = address.bot, turn.incoming.kind
            self._turns.labels(bot, kind).inc()
            if kind == "text" and "stored" not in turn.rules:
                self._heard.labels(bot, "no" if "unheard" in turn.rules else "yes").inc()
            with self._lock:
                if turn.session.owner != "human":
                    self._held.pop(address, None)
                elif kind in TAKES:
                    if address not in self._held:
                        self._takeovers.labels(bot).inc()
                    self._held[address] = True
                for row in outgoing(address, turn):
                    if row.recipient == "lead" and row.kind == "reply":
                        self._asked[address, row.place] = turn.incoming.at
                    elif row.kind == "card":
                        self._alerts.labels(bot, row.reply.text).inc()
                for known in (self._asked, self._held):
                    while len(known) > KEPT:
                        known.popitem(last=False)

    def phrased(self, row: Outgoing, phrased: Phrased) -> None:
        """A text was put to a phraser."""
        with _Harmless():
            bot, candidate = row.address.bot, phrased.candidate
            self._phrasings.labels(bot, phrased.verdict).inc()
            if candidate.failure is not None:
                self._failures.labels(bot, candidate.failure).inc()
            self._tokens.labels(bot, "asked").inc(candidate.asked)
            self._tokens.labels(bot, "answered").inc(candidate.answered)
            if not phrased.again:
                self._phrased.labels(bot).observe(candidate.took / 1000)

    def left(self, row: Outgoing, delivery: Delivery, took: int) -> None:  # noqa: ARG002 - the protocol's; see turned
        """A sending ended."""
        with _Harmless():
            self._sendings.labels(row.address.bot, row.recipient, delivery.outcome).inc()
            if delivery.outcome == "later":
                return
            with self._lock:
                asked = self._asked.pop((row.address, row.place), None)
            if asked is not None and delivery.outcome == "sent":
                self._answers.labels(row.address.bot).observe(max(0, self._clock() - asked) / 1000)

    def up(self, bot: str, *, serves: bool) -> None:
        """A bot is fed by its channel, or not any more."""
        self._up.labels(bot).set(serves)

    def reloaded(self, bot: str, *, taken: bool) -> None:
        """An edited script took the place of the one before, or was refused."""
        self._reloads.labels(bot, "taken" if taken else "refused").inc()

    def text(self, depth: Depth | None, ticked: float) -> bytes:
        """Return all of it as Prometheus reads it; ``ticked`` is the age of the last round in seconds.

        What waits is not told where the database does not say (``depth`` is nothing).
        """
        unknown = float("nan")
        self._inbox.set(depth.inbox if depth else unknown)
        self._outbox.set(depth.outbox if depth else unknown)
        since = self._clock() if depth is None or depth.since is None else depth.since
        self._age.set(max(0, self._clock() - since) / 1000 if depth else unknown)
        self._tick.set(ticked)
        return generate_latest(self.registry)


class _Harmless:
    """Logs what fails within."""

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: object) -> bool:
        if isinstance(error, Exception):
            log.error("not counted: %s", type(error).__name__)
            return True
        return False

"""The one thread of a process that reads and writes the store, understands and steps: a round is

accept, commit, settle, begin sending (one transaction)  ->  load  ->  understand  ->  step

What a round decides is stored by the next one, together with all that came in meanwhile: that is the group commit.
Others hand in what they want from any thread and get a future. Nothing here talks to a lead: see ``engine.sender``.
"""

from __future__ import annotations

import hashlib
import logging
import queue
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from engine.burst import USUAL, Window
from engine.errors import StoreFailed
from engine.message import Address, Arrival, Incoming
from engine.outgoing import Delivery, Outgoing, Verdict, outgoing
from engine.ports import Accepted, Among, Chat, Claim, Meter, Store, Writing
from engine.runner import now, take_up
from engine.script import Script
from engine.session import CALL, Timer, Turn

log = logging.getLogger("leadscript.worker")

SWEEP = 2_000  # milliseconds between two looks for what no wake-up told of
CLAIMED = 15_000  # milliseconds after which a message that began to be sent may be tried by somebody else
GROUP = 64  # turns of one transaction at most
BUSY = 50  # milliseconds between two tries at what somebody else is busy with
DAY = 86_400_000  # milliseconds between two looks for leads to be forgotten
STUCK = 60_000  # milliseconds until a lead whose turn failed by our fault is tried again


@dataclass(slots=True)
class Jobs:
    """What is to be written in one transaction, each with the future of whoever waits for it."""

    arrivals: list[tuple[Arrival, Future[Accepted]]] = field(default_factory=list)
    claims: list[tuple[Claim, Future[Verdict]]] = field(default_factory=list)
    done: list[tuple[Outgoing, Delivery]] = field(default_factory=list)
    found: Sequence[Outgoing] = ()
    turns: list[tuple[Address, Turn]] = field(default_factory=list)
    more: set[Address] = field(default_factory=set)  # whose turn leaves something in the inbox

    def __bool__(self) -> bool:
        """Whether anything is to be written."""
        return bool(self.arrivals or self.claims or self.done or self.found or self.turns)


class Worker:
    """Walks the line of ``engine.runner`` for the leads of some bots."""

    def __init__(
        self,
        store: Store,
        scripts: Callable[[str], Script],
        post: Callable[[Sequence[Outgoing]], None],
        *,
        name: str,
        among: Among = (),
        clock: Callable[[], int] = now,
        window: Window = USUAL,
        windows: Mapping[str, Window] | None = None,
        claimed: int = CLAIMED,
        forget: Callable[[int], bool] | None = None,
        meter: Meter | None = None,
    ) -> None:
        """``post`` gets what is to be sent, claimed for ``name``; ``among`` are the bots and channels to work for.

        ``forget`` deletes, at a moment, some of the leads who are kept no longer, and tells whether there are more.
        ``windows`` are of bots that do not keep to ``window``.
        """
        self.name, self.claimed = name, claimed
        self.ticked = self.tried = time.monotonic()  # of the last round that stored all it had to, and of the last one
        self._store, self._scripts, self._post, self._clock = store, scripts, post, clock
        self._among, self._window, self._forget, self._meter = among, window, forget, meter
        self._windows = windows or {}
        self._handed: queue.SimpleQueue[tuple[str, Any] | None] = queue.SimpleQueue()
        self._jobs = Jobs()
        self._looks: dict[Address, int] = {}  # whose inbox is to be looked into, and from when on
        self._taking: list[tuple[int, Arrival, Future[Accepted]]] = []  # managers who wait for a message on its way
        self._swept: int | None = None
        self._forgets = 0  # from when on
        self._at = 0
        self._resting = self._stopping = False

    def accept(self, arrival: Arrival) -> Future[Accepted]:
        """Have something stored that came in; the future tells when it is."""
        waits: Future[Accepted] = _promised()
        self._handed.put(("arrivals", (arrival, waits)))
        return waits

    def sending(self, claim: Claim) -> Future[Verdict]:
        """Ask whether a message may leave now; it counts as begun from then on."""
        waits: Future[Verdict] = _promised()
        self._handed.put(("claims", (claim, waits)))
        return waits

    def settle(self, row: Outgoing, delivery: Delivery) -> None:
        """Have it stored what came of a sending."""
        self._handed.put(("done", (row, delivery)))

    def rest(self) -> None:
        """Take up no more: what is decided is still stored, and what is accepted waits for the next start."""
        self._resting = True
        self._handed.put(None)

    def stop(self) -> None:
        """End after what was handed in is stored."""
        self._resting = True
        self._stopping = True
        self._handed.put(None)

    def run(self) -> None:
        """Go round until stopped. A database that fails is tried again, at longer and longer intervals."""
        failures = 0
        while not self._stopping or self._handed.qsize() or self._jobs:
            self._receive(self._idle())
            try:
                self.round(self._clock())
                failures = 0
            except StoreFailed as error:
                failures += 1
                self.tried = time.monotonic()
                log.error("store failed: %s", error.message)
                if self._stopping and failures > 3:
                    return
                time.sleep(min(0.05 * 2**failures, 2.0))

    def round(self, at: int) -> None:
        """Store what was handed in and what the last round decided, then decide what that comes to.

        Raises ``StoreFailed`` when nothing of it is stored; whoever waits is told, and what was decided is forgotten:
        it will be decided again.
        """
        self._receive(0)
        if at < self._at:
            self._back(self._at - at)
        self._at = at
        if not self._resting and (self._swept is None or at - self._swept >= SWEEP):
            self._sweep(at)
        self._jobs.arrivals += [(arrival, waits) for due, arrival, waits in self._taking if due <= at]
        self._taking = [one for one in self._taking if one[0] > at]
        jobs, self._jobs = self._jobs, Jobs()
        if jobs:
            self._write(jobs, at)
        if not self._resting:
            self._decide(at)
        self.ticked = self.tried = time.monotonic()

    def _back(self, step: int) -> None:
        """Wait no longer than before though the clock was put back."""
        self._swept = None
        self._looks = {address: due - step for address, due in self._looks.items()}
        self._taking = [(due - step, *rest) for due, *rest in self._taking]  # type: ignore[misc]

    def _idle(self) -> float:
        """Return how long, in seconds, there is nothing to do unless something is handed in."""
        if self._jobs:
            return 0
        at = self._clock()
        swept: int = at + SWEEP if self._resting else at if self._swept is None else self._swept + SWEEP
        looks = () if self._resting else self._looks.values()
        waits: int = min([swept, *looks, *(due for due, _, _ in self._taking)]) - at
        return min(max(0, waits), SWEEP) / 1000

    def _receive(self, patience: float) -> None:
        """Take over what was handed in, waiting for it as long as ``patience`` (seconds) says."""
        try:
            handed = self._handed.get(timeout=patience) if patience > 0 else self._handed.get_nowait()
            while True:
                if handed is not None:
                    getattr(self._jobs, handed[0]).append(handed[1])
                handed = self._handed.get_nowait()
        except queue.Empty:
            return

    def _sweep(self, at: int) -> None:
        """Find what no wake-up told of: after a crash, from another process, or because its time has come."""
        self._swept = at
        for address in self._store.waiting(self._among):
            self._looks.setdefault(address, at)
        for address, timer in self._store.due(at, self._among):
            self._jobs.arrivals.append((touched(address, timer, at), Future()))
        self._jobs.found = self._store.unsent(at, self._among)
        if self._forget is not None and self._forgets <= at:
            self._forgets = at + DAY
            if self._forget(at):
                self._forgets = at  # a few at each sweep: nobody waits for long

    def _write(self, jobs: Jobs, at: int) -> None:
        until = at + self.claimed

        def work(within: Writing) -> tuple[list[Accepted], list[bool], list[Verdict], list[bool]]:
            accepted = within.accept([one for one, _ in jobs.arrivals])
            stored = within.commit(jobs.turns, self.name, until)
            within.settle(jobs.done, at)
            ours = within.claim(jobs.found, self.name, until, at)
            return accepted, stored, within.sending([one for one, _ in jobs.claims], at), ours

        try:
            accepted, stored, verdicts, ours = self._store.write(work)
        except StoreFailed as error:
            self._jobs.done = jobs.done + self._jobs.done  # it was sent: that must not be forgotten
            self._swept = None
            for _, waits in jobs.arrivals:
                waits.set_exception(error)
            for _, asks in jobs.claims:
                asks.set_exception(error)
            raise
        for (arrival, waits), one in zip(jobs.arrivals, accepted, strict=True):
            if one == "wait":
                self._taking.append((at + BUSY, arrival, waits))
                continue
            self._looks[arrival.address] = at  # one that is known too: whoever stored it may have been told otherwise
            waits.set_result(one)
        for (_, asks), verdict in zip(jobs.claims, verdicts, strict=True):
            asks.set_result(verdict)
        for (address, turn), whole in zip(jobs.turns, stored, strict=True):
            if whole and self._meter is not None:
                self._meter.turned(address, turn)
            if not whole:
                self._looks[address] = at + BUSY  # who was first looks for more too
            elif address in jobs.more:
                self._looks[address] = at
        said = [row for one, whole in zip(jobs.turns, stored, strict=True) if whole for row in outgoing(*one)]
        said += [row for row, mine in zip(jobs.found, ours, strict=True) if mine]
        if said:
            self._post(said)

    def _decide(self, at: int) -> None:
        """Take up the inboxes whose time has come."""
        ready = list(islice((one for one, due in self._looks.items() if due <= at), GROUP))
        for address in ready:
            del self._looks[address]
        for chat in self._chats(ready, at) if ready else ():
            window = self._windows.get(chat.address.bot, self._window)
            try:
                turn = take_up(self._scripts(chat.address.bot), chat, at, window)
            except Exception:
                log.exception("a turn of %s failed", chat.address.bot)  # one lead, and no other, waits
                self._looks[chat.address] = at + STUCK
                continue
            if isinstance(turn, Turn):
                self._jobs.turns.append((chat.address, turn))
                if chat.pending[-1].number > turn.incoming.number:
                    self._jobs.more.add(chat.address)
            elif turn is not None:
                self._looks[chat.address] = turn

    def _chats(self, ready: Sequence[Address], at: int) -> Sequence[Chat]:
        """Return what is known of these leads; one whose record cannot be read keeps no other waiting."""
        try:
            return self._store.chats(ready)
        except StoreFailed:
            found, stuck = list[Chat](), list[Address]()
            for address in ready:
                try:
                    found += self._store.chats([address])
                except StoreFailed:
                    stuck.append(address)
            if not found:
                raise
            log.exception("of %d leads %d cannot be read", len(ready), len(stuck))
            self._looks |= dict.fromkeys(stuck, at + STUCK)
            return found


def _promised() -> Future[Any]:
    """Return a future that nobody can call off: whoever waits no longer must not keep its word from being told."""
    waits: Future[Any] = Future()
    waits.set_running_or_notify_cancel()
    return waits


def touched(address: Address, timer: Timer, at: int) -> Arrival:
    """Return a touch or a call that is due as a message to the inbox, the same whoever finds it."""
    told = "\0".join((address.lead, timer.key, str(timer.due)))
    external = f"touch {hashlib.sha256(told.encode()).hexdigest()}"
    incoming = Incoming("unanswered", "", at) if timer.key == CALL else Incoming("timer", timer.key, at)
    return Arrival(address, incoming, external)

"""One lead's talk at a terminal: a script that may be edited meanwhile, a store, and a clock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from engine import runner
from engine.errors import LeadscriptError
from engine.hours import instant
from engine.library import Loaded, load_script
from engine.message import Address, Incoming, Kind, Reply
from engine.outgoing import Outgoing, outgoing
from engine.phrased import Phrased, Worded
from engine.ports import Store
from engine.script import Script
from engine.session import CALL, Session, Timer, Turn


@dataclass
class Clock:
    """The present moment (UTC milliseconds): real, or standing still until it is moved."""

    stands_at: int | None = None

    def read(self) -> int:
        """Return the moment."""
        return runner.now() if self.stands_at is None else self.stands_at

    def move(self, to: int) -> None:
        """Stand still at a later moment."""
        self.stands_at = to


class Talk:
    """One lead, one script. The script's file is looked at before each message."""

    def __init__(
        self,
        loaded: Loaded,
        store: Store,
        address: Address,
        clock: Clock,
        locale: str | None = None,
        words: Callable[[Outgoing, Script], Worded] | None = None,
    ) -> None:
        """Begin with a script that has passed its checks; ``locale`` is by default the script's language.

        ``words`` puts messages in their final wording: the turns that are returned then say what the lead sees, and
        ``phrased`` tells by their numbers how it came to that. Those that are stored keep the author's words.
        """
        self.loaded, self.store, self.address, self.clock = loaded, store, address, clock
        self.phrased: dict[int, tuple[Phrased, ...]] = {}
        self._words = words
        self.locale = locale or loaded.script.flow.language
        self._stamp = self._seen()

    @property
    def session(self) -> Session:
        """Where the talk stands. Raises ``StoreFailed``."""
        session = self.store.load(self.address)
        if session is None:
            raise LeadscriptError(f"no talk with {self.address.lead}")
        return session

    def open(self, source: str | None = None) -> Turn:
        """Greet the lead, or repeat the question of a talk that runs."""
        at = self.clock.read()
        left = [row for row in self.store.unsent(at) if row.address == self.address]
        while runner.hand_over(self.store, left, at):  # an earlier terminal ended before it showed them
            left = [row for row in self.store.unsent(at) if row.address == self.address]
        incoming = Incoming("start", "", at)
        return self._shown(runner.greet(self.store, self.loaded.script, self.address, incoming, self.locale, source))

    def send(self, kind: Kind, text: str, name: str | None = None) -> Turn:
        """Let one thing happen to the lead now, and return what came of it."""
        incoming = Incoming(kind, text, self.clock.read(), name)
        return self._shown(runner.receive(self.store, self.loaded.script, self.address, incoming))

    def due(self) -> list[Turn]:
        """Fire the lead's touches that are due by now, each at its own time."""
        return self._play(self.clock.read())

    def wait(self, seconds: int, *, calls: bool = False) -> list[Turn]:
        """Move the clock, playing every touch at its own time; with ``calls`` those of the managers, too."""
        until = self.clock.read() + seconds * 1000
        turns = self._play(until, calls)
        self.clock.move(until)
        return turns

    def _play(self, until: int, calls: bool = False) -> list[Turn]:
        turns: list[Turn] = []
        while (first := self._first(calls)) is not None and first.due <= until:
            called = first.key == CALL
            incoming = Incoming("unanswered" if called else "timer", "" if called else first.key, first.due)
            turns.append(self._shown(runner.receive(self.store, self.loaded.script, self.address, incoming)))
        return turns

    def _first(self, calls: bool) -> Timer | None:
        """Return what is due first."""
        session = self.session
        return (session if calls else replace(session, call_at=0)).earliest

    def _shown(self, turn: Turn) -> Turn:
        """Mark what a turn says as sent: a terminal shows it in the same breath."""
        rows = outgoing(self.address, turn)
        worded = {row.place: self._words(row, self.loaded.script) for row in rows} if self._words else {}
        runner.hand_over(self.store, rows, turn.incoming.at, worded)
        if not worded:
            return turn
        self.phrased[turn.number] = tuple(one for words in worded.values() for one in words.phrased)
        said = [_in_words(row.reply, worded[row.place]) for row in rows[: len(turn.replies)]]
        return replace(turn, replies=tuple(said))

    def refresh(self) -> LeadscriptError | bool:
        """Take up an edit of the script's file: true for a new script, an error for one that cannot start."""
        stamp = self._seen()
        if stamp == self._stamp:
            return False
        self._stamp = stamp
        try:
            self.loaded = load_script(str(self.loaded.path), self.locale)
        except LeadscriptError as error:
            return error
        return True

    def _seen(self) -> tuple[int, int] | None:
        try:
            status = self.loaded.path.stat()
        except OSError:
            return None
        return status.st_mtime_ns, status.st_size


def _in_words(reply: Reply, worded: Worded) -> Reply:
    """Return a message as the lead sees it."""
    if worded.text is None:
        return reply
    return replace(reply, parts=(replace(reply.parts[0], text=worded.text),))


def moment(text: str, zone: str) -> int:
    """Return an ISO time (local to ``zone`` where it has no offset) in UTC milliseconds.

    Raises ``ValueError``.
    """
    wall = datetime.fromisoformat(text)
    return round(wall.timestamp() * 1000) if wall.tzinfo else instant(wall, zone)

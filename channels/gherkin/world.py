"""The talk under test: one lead, one script, and a clock that only a step moves."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from channels.gherkin.transcript import report
from channels.talk import Clock, Talk, moment
from engine.authoring.load import read_flow
from engine.authoring.rules import message
from engine.library import Loaded, load_script
from engine.message import Address, Kind
from engine.script import compile_script
from engine.session import Session, Turn
from engine.stores.memory import MemoryStore

NOON = "2026-11-20 12:00"  # a Friday: the firms of the examples are open
LEAD = Address("test", "gherkin", "lead")


class ScenarioWrong(AssertionError):
    """A scenario that cannot be played as it is written."""


@lru_cache(maxsize=64)
def named(name: str) -> Loaded:
    """Return a script by its name or path, read once a run."""
    return load_script(name)


@lru_cache(maxsize=256)
def inline(source: str) -> Loaded:
    """Return a script written in a scenario. The line ``id:`` may be left out.

    Raises ``ScenarioWrong`` with every error of the script.
    """
    text = source if any(line.startswith("id:") for line in source.splitlines()) else f"{source}\nid: inline\n"
    outcome = read_flow(text, "inline")
    if outcome.flow is None or outcome.positions is None:
        found = [f"  {one.line}:{one.column} {message(one, 'en')}" for one in outcome.errors]
        raise ScenarioWrong("\n".join(["the script of the scenario cannot start:", *found]))
    script = compile_script(outcome.flow, outcome.fingerprint)
    return Loaded(script, Path("inline.yaml"), outcome.positions, outcome.problems)


@dataclass
class World:
    """All a scenario works with. ``latest`` are the turns that the last step of the talk caused."""

    language: str = "en"
    loaded: Loaded | None = None
    starts_at: str = NOON
    locale: str | None = None
    source: str | None = None
    store: MemoryStore = field(default_factory=MemoryStore)
    latest: tuple[Turn, ...] = ()
    _talk: Talk | None = None

    @property
    def talk(self) -> Talk:
        """The running talk; it must have been opened."""
        if self._talk is None:
            raise ScenarioWrong("open the chat first: «лид открывает чат» / “the lead opens the chat”")
        return self._talk

    @property
    def opened(self) -> bool:
        """Tell whether the lead has opened the chat."""
        return self._talk is not None

    @property
    def session(self) -> Session:
        """Where the talk stands."""
        return self.talk.session

    @property
    def turns(self) -> tuple[Turn, ...]:
        """Every turn of the lead so far, oldest first."""
        return tuple(self.store.turns(LEAD))

    def use(self, loaded: Loaded) -> None:
        """Take a script; a scenario may take another one than its background, and then begins anew."""
        self.loaded, self.store, self.latest, self._talk = loaded, MemoryStore(), (), None

    def edit(self, loaded: Loaded) -> None:
        """Take an edited script under the running talk."""
        self.loaded = self.talk.loaded = loaded

    def set_clock(self, at: str) -> None:
        """Set the clock before the chat opens; afterwards, play all that is due until then."""
        self.starts_at = at
        if self._talk is not None:
            ahead = self._moment(at) - self._talk.clock.read()
            if ahead < 0:
                raise ScenarioWrong(f"time goes forward only: {at} has passed")
            self.wait(ahead // 1000)

    def open(self) -> None:
        """Let the lead open the chat, for the first time or again."""
        if self._talk is None:
            if self.loaded is None:
                raise ScenarioWrong("name the script first: «скрипт credit» / “the script credit”")
            clock = Clock(self._moment(self.starts_at))
            self._talk = Talk(self.loaded, self.store, LEAD, clock, self.locale)
        self.latest = (self._talk.open(self.source),)

    def send(self, kind: Kind, text: str = "", name: str | None = None) -> None:
        """Let one thing happen."""
        self.latest = (self.talk.send(kind, text, name),)

    def wait(self, seconds: int) -> None:
        """Let time pass: every touch is played at its own moment."""
        self.latest = tuple(self.talk.wait(seconds))

    def ignore(self, seconds: int) -> None:
        """Let time pass in which nobody of the firm answers: managers are called again at their moments."""
        self.latest = tuple(self.talk.wait(seconds, calls=True))

    def expect(self, held: bool, expected: str, actual: str) -> None:
        """Fail the step, with all one needs to see why, unless what was expected held."""
        if not held:
            raise AssertionError(report(self, expected, actual))

    def _moment(self, at: str) -> int:
        if self.loaded is None:
            raise ScenarioWrong("name the script before the time: its zone is the clock's")
        date, _, clock = at.partition(" ")
        return moment(f"{date}T{clock:0>5}", self.loaded.script.flow.timezone)

"""The reference channel: one lead at a terminal, who may also play the clock, the world and the manager."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass

from channels import verdicts
from channels.captions import caption
from channels.screen import Screen
from channels.slash import SLASH
from channels.talk import Clock, Talk
from channels.trace import panel, when
from engine import runner
from engine.buttons import CONTACT
from engine.errors import LeadscriptError
from engine.message import Button, Incoming, Kind
from engine.phrased import Phrased
from engine.session import Session, Turn


@dataclass
class Ticking(Clock):
    """A clock that goes on from wherever it was moved to."""

    ahead: int = 0  # milliseconds

    def read(self) -> int:
        """Return the moment."""
        return runner.now() + self.ahead

    def move(self, to: int) -> None:
        """Go on from a later moment."""
        self.ahead += to - self.read()


class Console:
    """Reads a line, lets it happen to the lead, and shows what came of it."""

    def __init__(
        self,
        talk: Talk,
        screen: Screen,
        read: Callable[[], str],
        *,
        source: str | None = None,
        trace: bool = False,
        again: str = "",
    ) -> None:
        """``read`` returns a line or raises ``EOFError``; ``again`` is the command that takes the talk up later."""
        self.talk, self.screen, self.read = talk, screen, read
        self.source, self.trace, self.again = source, trace, again
        self.buttons: tuple[Button, ...] = ()
        self.before: Session | None = None

    def run(self) -> None:
        """Greet the lead, then answer until he leaves."""
        script = self.talk.loaded.script
        self.screen.aside("header", title=_title(self.talk), lead=self.talk.address.lead)
        self.screen.gap()
        self.before = self.talk.store.load(self.talk.address)
        if self.before is not None:
            self.touches(self.talk.due())
        self.show(self.talk.open(self.source))
        # Read one message for nothing: what understanding loads at its first word is there when the lead writes.
        runner.answer(script, self.talk.session, Incoming("text", "да", self.talk.clock.read()))
        with suppress(EOFError):
            while self._answer(self.read().strip()):
                pass
        self.screen.gap()
        self.screen.aside("goodbye", again=self.again)

    def _answer(self, line: str) -> bool:
        """Let one line happen; return whether the talk goes on."""
        if not line:
            return True
        if line == "/quit":
            return False
        self.screen.gap()
        self._refresh()
        self.touches(self.talk.due())
        name, _, rest = line.partition(" ")
        if not name.startswith("/") or name in ("/stop", "/human"):
            self._say(line)
        elif name in SLASH:
            SLASH[name](self, rest.strip())
        else:
            self.aside("unknown", name=name)
        return True

    def _refresh(self) -> None:
        """Take up an edit of the script, or tell why it cannot be."""
        news = self.talk.refresh()
        if isinstance(news, LeadscriptError):
            self.aside("refused", why=news.message)
        elif news:
            self.aside("updated")

    def _say(self, line: str) -> None:
        """Press a button by its label or its number, or else say the line."""
        pressable = [button for button in self.buttons if button.id != CONTACT]
        named = next((button for button in self.buttons if button.text.casefold() == line.casefold()), None)
        if named is None and line.isdecimal() and len(line) < 3 and 0 < int(line) <= len(pressable):
            named = pressable[int(line[:4]) - 1]
        if named is None:
            self.happen("text", line)
        elif named.id == CONTACT:
            self.aside("contact how")
        else:
            self.happen("button", named.id)

    def happen(self, kind: Kind, text: str) -> Turn:
        """Let one thing happen to the lead, and show what came of it."""
        turn = self.talk.send(kind, text)
        self.show(turn)
        return turn

    def show(self, turn: Turn) -> None:
        """Show the replies of a turn, then what changed beside them."""
        before, session = self.before, turn.session
        script = self.talk.loaded.script
        name = script.names[session.locale]["voice"]["name"] or caption("bot", self.screen.language)
        for reply in turn.replies:
            self.screen.reply(name, reply)
        if turn.replies:
            self.buttons = turn.replies[-1].buttons
        elif turn.incoming.kind in ("text", "button", "start", "contact", "file"):
            self.aside(f"silent {session.owner}")
        if session.outcome and (before is None or before.outcome != session.outcome):
            self.aside(session.outcome)
        if self.trace:
            self.screen.panel(panel(script, before, turn, self.screen.language))
        self._verdicts(self.talk.phrased.pop(turn.number, ()))
        self.before = session

    def _verdicts(self, phrased: Sequence[Phrased]) -> None:
        """Show what a model made of a turn; without a trace only that it made nothing of it."""
        if self.trace:
            for one in phrased:
                self.screen.panel(verdicts.panel(one, self.screen.language))
        elif why := next((verdicts.reason(one) for one in phrased if one.verdict == "failed"), ""):
            self.aside("unworded", why=why)

    def touches(self, turns: Sequence[Turn]) -> None:
        """Show what happened unasked, each with the time it came at."""
        for turn in turns:
            if turn.replies or turn.moves or self.trace:
                self.aside("touch", when=self.when(turn.incoming.at))
                self.show(turn)
            else:
                self.before = turn.session

    def aside(self, name: str, /, **words: object) -> None:
        """Tell something beside the talk."""
        self.screen.aside(name, **words)
        self.screen.gap()

    def when(self, at: int) -> str:
        """Return a moment as the script's own clock shows it."""
        return when(at, self.talk.loaded.script.flow.timezone, self.screen.language)


def _title(talk: Talk) -> str:
    flow = talk.loaded.script.flow
    return f"{flow.title} ({flow.id})" if flow.title and isinstance(flow.title, str) else flow.id

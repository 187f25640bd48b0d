"""A turn in the making: the one thing of the pure part that changes while it lives.

Rules write into it; ``close`` freezes it into a ``Turn``. It lives for one call of ``step``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from operator import attrgetter
from typing import Any

from engine.builtin import builtin
from engine.effect import Effect
from engine.event import Event
from engine.flow import State, Text, Wording
from engine.hours import is_open, local
from engine.message import Button, CueKind, Incoming, Part, Reply
from engine.script import Script, slot_types
from engine.session import Move, Session, Turn
from engine.situation import Situation
from engine.texts import Names, Scene, choose, render, slots_in

# The fields of a session in the order of its constructor: `replace` asks for them anew each time.
_NAMES = tuple(one.name for one in fields(Session))
_PLACES = {name: place for place, name in enumerate(_NAMES)}
_values = attrgetter(*_NAMES)


@dataclass
class Draft:
    """What a turn has come to so far. ``session`` is replaced, never changed in place.

    A reply is put together from ``fronts`` (what rules 4 to 6 say), ``reacts``, ``says`` (texts of
    the states entered) and the question; ``exact`` messages (notices, consents) go before it.
    """

    script: Script
    session: Session
    incoming: Incoming
    heard: tuple[Event, ...] = ()
    filled: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    exact: list[Reply] = field(default_factory=list)
    fronts: list[Part] = field(default_factory=list)
    reacts: list[Part] = field(default_factory=list)
    says: list[Part] = field(default_factory=list)
    question: Part | None = None
    buttons: tuple[Button, ...] = ()
    sends: list[str] = field(default_factory=list)
    effects: list[Effect] = field(default_factory=list)
    moves: list[Move] = field(default_factory=list)
    rules: list[str] = field(default_factory=list)
    touched: list[str] = field(default_factory=list)
    row: int | None = None
    _situation: Situation | None = field(default=None, repr=False)

    def update(self, **changes: Any) -> None:
        """Replace fields of the session; where nothing is new it stays."""
        session = self.session
        changed = [name for name, value in changes.items() if getattr(session, name) is not value]
        if changed:
            values = list(_values(session))
            for name in changed:
                values[_PLACES[name]] = changes[name]
            self.session = Session(*values)

    @property
    def state(self) -> State:
        """The state the lead is in."""
        return self.script.flow.states[self.session.state]

    @property
    def situation(self) -> Situation:
        """What guards may look at now."""
        script, session, known = self.script, self.session, self._situation
        if known is not None and known.slots is session.slots and known.stage == session.stage:
            return known
        if known is None:
            open_ = is_open(script.flow.hours, local(self.incoming.at, script.flow.timezone))
        else:
            open_ = known.open
        self._situation = Situation(
            session.slots,
            script.declared,
            script.choices,
            session.stage,
            open_,
            session.returning,
            session.source,
            script.durations,
        )
        return self._situation

    def scene(self) -> Scene:
        """Return all that a text may depend on now."""
        flow, session = self.script.flow, self.session
        names = Names(self.script.names[session.locale], flow.slots, session.slots, session.locale)
        return Scene(self.situation, names, session.locale, flow.language, session.lead)

    def words(self, text: Text | None, kind: CueKind, wording: Wording | None = None) -> Part | None:
        """Return an authored text as it is to be said now, or nothing."""
        if text is None:
            return None
        scene = self.scene()
        chosen = choose(text, scene, wording or self.script.flow.wording.mode)
        rendered = render(chosen[0], scene, chosen[1]) if chosen else None
        return Part(kind, *rendered, slots_in(chosen[0], scene.names)) if chosen and rendered else None

    def own(self, name: str, kind: CueKind = "confirm", **values: str) -> Part:
        """Return a built-in sentence."""
        said = builtin(name, self.session.locale, **values)
        return Part(kind, said, self.script.flow.wording.mode, tuple(values.items()))

    def fire(self, event: str) -> bool:
        """Fire an event of the chart; tell whether it was legal. An illegal one changes nothing."""
        fired = self.script.chart.fire(self.session.state, event, self.situation)
        if fired is None:
            return False
        if fired.state != self.session.state or event == "stay":
            self.moves.append(Move(event, self.session.state, fired.state))
        self.row = fired.row
        if fired.state != self.session.state:
            self.update(state=fired.state)
        return True

    def forget(self, names: tuple[str, ...]) -> None:
        """Unlearn slots, so that they are asked anew."""
        gone = set(names)
        if gone & {*self.session.slots, *self.session.skipped, *self.session.attempts, *self.session.reacted}:
            self.update(
                slots={name: value for name, value in self.session.slots.items() if name not in gone},
                skipped=tuple(name for name in self.session.skipped if name not in gone),
                attempts={name: count for name, count in self.session.attempts.items() if name not in gone},
                reacted=tuple(name for name in self.session.reacted if name not in gone),
            )

    def count(self, group: str, name: str, number: int) -> None:
        """Set a counter of the session: ``attempts`` or ``rungs``."""
        counters: Mapping[str, int] = getattr(self.session, group)
        self.update(**{group: {**counters, name: number}})

    def close(self, before: Session) -> Turn:
        """Return the finished record; the session's version counts this turn."""
        replies = (*self.exact, *self._reply())
        spoke = replies and replies[-1].parts and replies[-1].parts[0].kind != "manager"
        self.update(
            version=before.version + 1,
            last=replies[-1].text if spoke else self.session.last,
            types=slot_types(self.script.flow, self.session),
        )
        return Turn(
            self.session.version,
            self.incoming,
            self.heard,
            before.state,
            self.session,
            tuple(self.moves),
            tuple(dict.fromkeys(self.rules)),
            tuple(dict.fromkeys(self.touched)),
            replies,
            tuple(self.effects),
        )

    def _reply(self) -> tuple[Reply, ...]:
        parts = [*self.fronts, *self.reacts, *self.says]
        if self.question is not None:
            parts.append(self.question)
        unique = tuple({part.text: part for part in parts}.values())
        if not unique and not self.sends:
            return ()
        return (Reply(unique, self.buttons, tuple(self.sends)),)

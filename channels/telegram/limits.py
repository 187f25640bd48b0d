"""How fast messages may leave: Telegram's limits as buckets whose clock is handed in. Pure.

Telegram allows about a message a second into a chat, 30 a second in all and 20 a minute into a group. A bucket that
lets ``burst`` messages through at once and then ``rate`` a second stays within such a limit in every window of it if
``burst + rate * window`` does: that is how the figures below are chosen, with some room for a network that bunches.
"""

from __future__ import annotations

from dataclasses import dataclass, field

KNOWN = 5_000  # chats that are remembered though they are free


@dataclass(frozen=True, slots=True)
class Pace:
    """``burst`` messages at once, then one each ``gap`` milliseconds."""

    gap: int
    burst: int = 1


@dataclass(frozen=True, slots=True)
class Paces:
    """One for a private chat, one for a group, one for everything."""

    chat: Pace = Pace(1_050)
    group: Pace = Pace(4_000, 5)  # 5 + 15 a minute
    overall: Pace = Pace(40, 4)  # 4 + 25 a second


@dataclass(frozen=True, slots=True)
class Bucket:
    """``full`` is when the messages let through so far will be worked off (UTC milliseconds)."""

    full: int = 0

    def free(self, pace: Pace) -> int:
        """Return from when on the next message may go."""
        return self.full - pace.gap * (pace.burst - 1)

    def taken(self, pace: Pace, at: int) -> Bucket:
        """Return the bucket after a message that goes at a moment."""
        return Bucket(max(self.full, at) + pace.gap)


@dataclass(slots=True)
class Traffic:
    """What leaves one bot: booked ahead, chat by chat and in all, and held where the server demands it."""

    paces: Paces = Paces()
    _all: Bucket = Bucket()
    _chats: dict[int, Bucket] = field(default_factory=dict)
    _held: dict[int | None, int] = field(default_factory=dict)  # until when; None: everything
    _behind: dict[int | None, int] = field(default_factory=dict)  # when the last that was not booked had better go

    def book(self, chat: int | None, now: int, patience: int) -> tuple[bool, int]:
        """Book a message into a chat, or (nothing) among all of them.

        Return whether it is booked, and in how many milliseconds it may go. One that would have to wait for longer than
        ``patience`` is not booked: it had better be asked for again after that time. Many of them are spread over it.
        """
        pace = self._pace(chat)
        bucket = self._all if chat is None else self._chats.get(chat, Bucket())
        at = max(now, bucket.free(pace), self._held.get(chat, 0))
        if at - now > patience:
            behind = self._behind[chat] = max(self._behind.get(chat, 0) + pace.gap, at)
            self._tidy(now)
            return False, behind - now - patience // 2
        if chat is None:
            self._all = bucket.taken(pace, at)
        else:
            self._chats[chat] = bucket.taken(pace, at)
            self._tidy(now)
        return True, at - now

    def held(self, chat: int, now: int) -> int:
        """Return for how long (milliseconds) the server wants nothing more in a chat."""
        return max(0, self._held.get(chat, 0) - now, self._held.get(None, 0) - now)

    def hold(self, chat: int, until: int) -> None:
        """Obey a server that has had too much: a group's limit is its own, any other is everybody's."""
        whose = chat if chat < 0 else None
        self._held[whose] = max(self._held.get(whose, 0), until)

    def _pace(self, chat: int | None) -> Pace:
        if chat is None:
            return self.paces.overall
        return self.paces.group if chat < 0 else self.paces.chat

    def _tidy(self, now: int) -> None:
        """Forget chats that are free again, so that they do not pile up."""
        if len(self._chats) > KNOWN:
            self._chats = {chat: bucket for chat, bucket in self._chats.items() if bucket.full > now}
        if len(self._behind) > KNOWN:
            self._behind = {chat: until for chat, until in self._behind.items() if until > now}

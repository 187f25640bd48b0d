"""The mistakes of ours, as a tree. Mistakes of an author are data: see ``engine.authoring``.

LeadscriptError
├── ScriptRefused     a script with errors cannot start (carries its problems)
├── ScriptNotFound    no such flow
├── SettingWrong      a setting cannot be read
├── ChannelFailed     a bot cannot go on: its token is revoked, another process polls for it
└── StoreFailed       the database cannot be opened, read or written
    └── Stale         somebody else committed first: read again, nothing happened
"""

from __future__ import annotations


class LeadscriptError(Exception):
    """One clear line for the person at the terminal; ``hint`` is the line that fixes it."""

    def __init__(self, message: str, hint: str = "") -> None:
        """Keep the message and the hint apart, so that a view can print them apart."""
        super().__init__(message)
        self.message = message
        self.hint = hint


class ScriptRefused(LeadscriptError):
    """A script with errors cannot start; ``problems`` are the findings of ``check``."""

    def __init__(self, message: str, problems: tuple[object, ...] = (), hint: str = "") -> None:
        """Keep the findings for whoever can draw them."""
        super().__init__(message, hint)
        self.problems = problems


class ScriptNotFound(LeadscriptError):
    """No such flow."""


class SettingWrong(LeadscriptError):
    """A setting cannot be read."""


class ChannelFailed(LeadscriptError):
    """A bot of a channel cannot go on by itself."""


class StoreFailed(LeadscriptError):
    """The database cannot be opened, read or written."""


class Stale(StoreFailed):
    """The session was committed by somebody else since it was read."""

"""What is to be done after a turn: returned by the pure part, carried out by the shell."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Alert:
    """Managers get the lead's card; ``reason`` says why he is here."""

    reason: str


@dataclass(frozen=True, slots=True)
class Tag:
    """A mark for the firm's own tools, written once per session and state."""

    name: str


@dataclass(frozen=True, slots=True)
class Consent:
    """The lead gave a phone or an e-mail after this text was shown to him."""

    slot: str
    text: str


Effect = Alert | Tag | Consent

"""What a phraser is given: a text to put more naturally, and all that it may lean on. Nothing else reaches it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from engine.message import Button, CueKind, Wording

Language = Literal["ru", "en"]


@dataclass(frozen=True, slots=True)
class Voice:
    """Who speaks, as the script says it: rendered texts."""

    name: str = ""
    role: str = ""
    manner: str = ""


@dataclass(frozen=True, slots=True)
class Cue:
    """One authored text to be phrased, already rendered, with what it rests on (DESIGN section 7).

    ``question`` is what the wording must end with, word for word as it stands in ``authored``; empty where nothing
    is asked. ``facts`` are the facts the text rests on, by their names. ``forbidden`` are the phrases of the flow.
    ``heard`` is the lead's last message with what is personal masked, or nothing. An ``exact`` cue is sent as it is.
    """

    kind: CueKind
    authored: str
    language: Language = "ru"
    question: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)
    buttons: tuple[Button, ...] = ()
    voice: Voice = Voice()
    forbidden: tuple[str, ...] = ()
    heard: str | None = None
    wording: Wording = "styled"


Failure = Literal[
    "resting", "budget", "deadline", "unreachable", "denied", "busy", "failed", "cut", "empty", "unreadable"
]


@dataclass(frozen=True, slots=True)
class Candidate:
    """What came of asking a phraser once: a wording, or why there is none; never both.

    ``failure``: it was not asked (``resting`` after failures in a row, ``budget`` used up), the ``deadline`` passed,
    the server was ``unreachable``, ``denied`` the key, was ``busy`` (429), ``failed`` (5xx or any other refusal), or
    the answer was ``cut`` off, ``empty``, or ``unreadable``. ``prompt`` is the hash of the prompt's templates,
    ``asked`` and ``answered`` are tokens, ``took`` is in milliseconds, ``detail`` is for the operator, redacted.
    """

    text: str | None = None
    failure: Failure | None = None
    model: str = ""
    prompt: str = ""
    asked: int = 0
    answered: int = 0
    took: int = 0
    detail: str = ""

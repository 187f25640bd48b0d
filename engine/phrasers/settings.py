"""What is to be known of a model's server."""

from __future__ import annotations

from dataclasses import dataclass, field

DEADLINE = 1.8  # seconds, DESIGN section 7


@dataclass(frozen=True, slots=True)
class LlmSettings:
    """A model behind an API compatible with OpenAI's, and what may be asked of it.

    ``url`` is what stands before ``/chat/completions``. A ``temperature`` of nothing is left to the server.
    ``deadline`` is in seconds and for all of a call; ``tokens`` is the most that an answer may have; ``budget`` is in
    tokens a day of one bot (0: no limit); ``at_once`` calls of a bot may be in flight.
    """

    url: str
    model: str
    key: str = field(default="", repr=False)
    temperature: float | None = 0.4
    deadline: float = DEADLINE
    tokens: int = 500
    budget: int = 0
    at_once: int = 16

"""What came of putting one cue to a phraser: the record that is stored beside the message."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from engine.cue import Candidate
from engine.message import CueKind

Judgement = Literal["taken", "kept", "refused", "failed"]


@dataclass(frozen=True, slots=True)
class Phrased:
    """One cue, the candidate, and what the guard found in it: pairs of a rule and the words that broke it.

    ``at`` is when it was asked for (UTC, in milliseconds). ``again``: a wording accepted earlier for the very same
    cue, so that nobody was asked.
    """

    kind: CueKind
    authored: str
    candidate: Candidate
    violations: tuple[tuple[str, str], ...] = ()
    at: int = 0
    again: bool = False

    @property
    def verdict(self) -> Judgement:
        """``taken``, or ``kept`` from earlier; ``refused`` by the guard, or ``failed``: the authored text goes."""
        if self.candidate.text is None:
            return "failed"
        if self.violations:
            return "refused"
        return "kept" if self.again else "taken"

    @property
    def text(self) -> str:
        """The words that go: the candidate's where it was accepted, else the author's."""
        said = self.candidate.text
        return self.authored if said is None or self.violations else said


@dataclass(frozen=True, slots=True)
class Worded:
    """A message in its final wording, and how it came to it; nothing where nobody was to be asked."""

    text: str | None = None
    phrased: tuple[Phrased, ...] = ()

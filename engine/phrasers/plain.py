"""The phraser that has no model: the author's own words."""

from __future__ import annotations

from engine.cue import Candidate, Cue


class PlainPhraser:
    """Returns each text as its author wrote it."""

    async def phrase(self, cue: Cue) -> Candidate:
        """Return the authored text."""
        return Candidate(text=cue.authored)

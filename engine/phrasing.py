"""A message put more naturally: each of its cues phrased, guarded, and the author's own words where there is a doubt.

The same for a service and a terminal. It is called outside of any transaction and never fails: whatever a phraser
does, there are words to send a moment after its deadline.
"""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Callable, Hashable, Mapping
from dataclasses import fields, replace

from engine.cue import Candidate, Cue
from engine.cues import Speech, cues, may_be_kept, may_be_phrased, said, speech
from engine.guard import check
from engine.outgoing import Outgoing
from engine.phrased import Phrased, Worded
from engine.phrasers.deadline import by
from engine.ports import Phraser
from engine.runner import accepted, now
from engine.script import Script

log = logging.getLogger("leadscript.phrasing")

DEADLINE = 1.8  # seconds that a message may wait for its wording; see DESIGN section 7
SPARE = 0.05  # seconds for a phraser to end by itself, before it is left
KEPT = 1_000  # accepted wordings kept for a phraser
LONGEST = 4_000  # characters of a candidate that are kept for the record; none so long is accepted
CUE = tuple(one.name for one in fields(Cue))
AT_ONCE = 32  # messages that are phrased at the same time; others wait for their turn, by the same deadline


class Kept:
    """Accepted wordings of one phraser for cues that suit every lead, the latest used last.

    A wording belongs to the model and the prompts that made it: others empty it.
    """

    def __init__(self, most: int) -> None:
        """Keep so many at most; none where it is 0."""
        self._most = most
        self._made: OrderedDict[Hashable, Candidate] = OrderedDict()
        self._by = ("", "")

    def find(self, cue: Cue) -> Candidate | None:
        """Return the wording that was accepted for this very cue."""
        key = _key(cue)
        if key in self._made:
            self._made.move_to_end(key)
        return self._made.get(key)

    def keep(self, cue: Cue, candidate: Candidate) -> None:
        """Keep an accepted wording."""
        if self._by != (by := (candidate.model, candidate.prompt)):
            self._made.clear()
            self._by = by
        self._made[_key(cue)] = candidate
        while len(self._made) > self._most:
            self._made.popitem(last=False)


def _key(cue: Cue) -> Hashable:
    told = {name: getattr(cue, name) for name in CUE}
    return tuple((told | {"facts": tuple(sorted(cue.facts.items()))}).items())


class Phrasing:
    """Words messages for the bots of ``phrasers``; those of other bots go as they are written."""

    def __init__(
        self,
        scripts: Callable[[str], Script],
        phrasers: Mapping[str, Phraser],
        *,
        deadline: float = DEADLINE,
        tries: int = 1,
        keep: int = KEPT,
        told: Callable[[Outgoing, Phrased], None] | None = None,
        clock: Callable[[], int] = now,
    ) -> None:
        """``deadline`` is in seconds, for a whole message. A refused wording is asked for anew up to ``tries`` times.

        ``keep`` accepted wordings are kept for each phraser (0: none); ``told`` is called with every verdict.
        """
        self._scripts, self._phrasers, self._clock, self._told = scripts, phrasers, clock, told
        self._deadline, self._tries = deadline, tries
        self._kept = {bot: Kept(keep) for bot in phrasers}
        self._speech: dict[tuple[str, str], tuple[str, Speech]] = {}
        self._room = asyncio.Semaphore(AT_ONCE)

    def wants(self, row: Outgoing) -> bool:
        """Tell whether a message is one to be phrased."""
        return row.address.bot in self._phrasers and may_be_phrased(row)

    async def word(self, row: Outgoing) -> Worded:
        """Return a message in its final wording. It raises nothing and takes no longer than the deadline."""
        if not self.wants(row):
            return Worded()
        try:
            return await self._word(row)
        except Exception:
            log.exception("a message could not be worded")  # ours; the lead gets the author's words
            return Worded(row.reply.text)

    async def _word(self, row: Outgoing) -> Worded:
        ends = asyncio.get_running_loop().time() + self._deadline + SPARE
        shared = self._shared(row)
        asked = cues(row, shared)
        if not asked:
            return Worded()
        found = await asyncio.gather(*(self._one(row, cue, ends) for cue in asked))
        phrased = tuple(one for some in found for one in some)
        for one in phrased:
            if self._told is not None:
                self._told(row, one)
        return Worded(said(row, shared, [some[-1].text for some in found]), phrased)

    def _shared(self, row: Outgoing) -> Speech:
        script = self._scripts(row.address.bot)
        key = row.address.bot, "en" if row.locale == "en" else "ru"
        fingerprint, shared = self._speech.get(key, ("", None))
        if shared is None or fingerprint != script.fingerprint:
            shared = speech(script, key[1])
            self._speech[key] = script.fingerprint, shared
        return shared

    async def _one(self, row: Outgoing, cue: Cue, ends: float) -> list[Phrased]:
        """Have one cue phrased, again where it was refused and that is allowed; the last one counts."""
        kept, at = self._kept[row.address.bot], self._clock()
        suits = may_be_kept(row, cue)
        if suits and (known := kept.find(cue)) is not None:
            return [Phrased(cue.kind, cue.authored, replace(known, asked=0, answered=0, took=0), at=at, again=True)]
        made: list[Phrased] = []
        while len(made) < self._tries and (not made or made[-1].verdict == "refused"):
            candidate = await self._candidate(self._phrasers[row.address.bot], cue, ends)
            made.append(_judged(cue, candidate, at))
        if suits and made[-1].verdict == "taken":
            kept.keep(cue, made[-1].candidate)
        return made

    async def _candidate(self, phraser: Phraser, cue: Cue, ends: float) -> Candidate:
        """Ask, and wait no longer than that, even for a phraser that will not be stopped."""
        try:
            return await by(ends, self._asked(phraser, cue))
        except TimeoutError:
            return Candidate(failure="deadline", took=round(self._deadline * 1000))

    async def _asked(self, phraser: Phraser, cue: Cue) -> Candidate:
        try:
            async with self._room:
                return await phraser.phrase(cue)
        except Exception as error:
            log.exception("a phraser failed")  # it promised not to; the message goes all the same
            return Candidate(failure="failed", detail=type(error).__name__)


def _judged(cue: Cue, candidate: Candidate, at: int) -> Phrased:
    """Judge a candidate. A guard that fails is in doubt, and then the author's words go."""
    if candidate.text is None:
        return Phrased(cue.kind, cue.authored, candidate, at=at)
    text = accepted(candidate.text).strip()
    if not text:
        return Phrased(cue.kind, cue.authored, replace(candidate, text=None, failure="empty"), at=at)
    try:
        found = tuple((one.rule, one.found) for one in check(cue, text))
    except Exception:
        log.exception("a wording could not be judged")
        found = (("guard", ""),)
    return Phrased(cue.kind, cue.authored, replace(candidate, text=text[:LONGEST]), found, at)

"""The phraser that asks a model: a prompt, one call, one deadline. Whatever happens, it says so and raises nothing."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import replace
from zoneinfo import ZoneInfo

from engine.cue import Candidate, Cue, Failure
from engine.library import prompts
from engine.phrasers import breaker, budget
from engine.phrasers.answer import Answer
from engine.phrasers.breaker import Breaker
from engine.phrasers.budget import Budget, midnight
from engine.phrasers.client import Client
from engine.phrasers.deadline import by
from engine.phrasers.echo import echoes
from engine.phrasers.prompt import KINDS, Message, Prompts, compile_prompts, messages
from engine.phrasers.settings import LlmSettings

log = logging.getLogger("leadscript.phrasers")

ALIVE: frozenset[Failure] = frozenset({"cut", "empty"})  # failures of a model, by which its server is seen to work
PER_TOKEN = 2  # characters: what a call may cost is set aside by this, high for Russian, until its usage is known
READ_AGAIN = 60.0  # seconds after which the stored usage is read anew: other processes spend too


class LlmPhraser:
    """Asks one model for one bot. To be used in one loop at a time."""

    def __init__(
        self,
        settings: LlmSettings,
        *,
        clock: Callable[[], int],
        zone: str = "UTC",
        spent: Callable[[int], int] | None = None,
    ) -> None:
        """``clock`` tells the moment; ``zone`` is where the day of the budget begins; ``spent`` tells the tokens
        stored since a moment, and may block. Moments are UTC, in milliseconds.
        """
        self._settings, self._zone, self._stored, self._clock = settings, ZoneInfo(zone), spent, clock
        self._prompts: Prompts = compile_prompts(prompts())
        self._breaker, self._budget = Breaker(), Budget(settings.budget)
        self._read_at = -READ_AGAIN
        self._loop: asyncio.AbstractEventLoop | None = None
        self._client = Client(settings)  # here, as loading it takes longer than a lead may wait

    async def phrase(self, cue: Cue) -> Candidate:
        """Return the model's wording of a cue, or why there is none, within the deadline. It raises nothing."""
        if cue.wording == "exact" or cue.kind not in KINDS:
            return Candidate(text=cue.authored)
        loop = asyncio.get_running_loop()
        begun = loop.time()
        try:
            answer = await self._asked(cue, begun + self._settings.deadline)
        except TimeoutError:
            answer = Answer(failure="deadline")
        except Exception as error:
            log.exception("a cue could not be put to the model")  # ours; the lead gets the author's words
            answer = Answer(failure="failed", detail=type(error).__name__)
        return Candidate(
            answer.text,
            answer.failure,
            self._settings.model,
            self._prompts.digest,
            answer.asked,
            answer.answered,
            round((loop.time() - begun) * 1000),
            answer.detail,
        )

    async def _asked(self, cue: Cue, ends: float) -> Answer:
        """Ask unless the server rests or the budget is used up. Raises ``TimeoutError`` at ``ends``."""
        loop = asyncio.get_running_loop()
        prompt = messages(self._prompts, cue)
        apart = _cost(prompt) + self._settings.tokens
        await self._read_budget(ends)
        if not budget.fits(self._budget, apart):
            return Answer(failure="budget")
        self._breaker, may = breaker.may_ask(self._breaker, loop.time())
        if not may:
            return Answer(failure="resting")
        since, self._budget = self._budget.since, budget.used(self._budget, apart)
        answer = Answer(failure="deadline")
        try:
            answer = await by(ends, self._client_here(loop).ask(prompt))
        except TimeoutError:
            pass
        finally:
            self._learn(answer, loop.time(), since, apart)
        if answer.text is not None and echoes(answer.text, prompt[0]["content"], cue):
            return replace(answer, text=None, failure="unreadable", detail="it repeats its instructions")
        return answer

    def _learn(self, answer: Answer, at: float, since: int, apart: int) -> None:
        """Take in what a call came to: for the breaker, and for the day of the budget that began ``since``."""
        alive = answer.failure is None or answer.failure in ALIVE
        self._breaker = breaker.answered() if alive else breaker.failed(self._breaker, at, answer.retry_after)
        if self._budget.since == since:
            told = answer.asked + answer.answered
            spent = told or (apart if answer.began else 0)  # who tells nothing may have worked all the same
            self._budget = budget.used(self._budget, spent - apart)

    async def _read_budget(self, ends: float) -> None:
        """Begin a new day, and take in what is stored of this one."""
        if not self._settings.budget:
            return
        since = midnight(self._clock(), self._zone)
        is_new, at = since != self._budget.since, asyncio.get_running_loop().time()
        self._budget = budget.today(self._budget, since)
        if self._stored is None or (not is_new and at < self._read_at + READ_AGAIN):
            return
        self._read_at = at
        try:
            self._budget = budget.known(self._budget, await by(ends, asyncio.to_thread(self._stored, since)))
        except TimeoutError:
            raise
        except Exception:
            log.warning("the used tokens cannot be read", exc_info=True)

    def _client_here(self, loop: asyncio.AbstractEventLoop) -> Client:
        """Return the client of this loop: connections of one that has ended are of no use."""
        if self._loop is not None and self._loop is not loop:
            self._client = Client(self._settings)
        self._loop = loop
        return self._client

    async def close(self) -> None:
        """Let go of the connections."""
        await self._client.close()


def _cost(prompt: list[Message]) -> int:
    return sum(len(one["content"]) for one in prompt) // PER_TOKEN

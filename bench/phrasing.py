"""How soon a call of a model ends, whatever its server does; what a call costs here; how long prompts are.

The server speaks raw bytes on loopback; its faults are those of ``tests.phrasers.faults``. Prompts are made of the
suites of ``bench.wording``.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator
from dataclasses import replace

from bench.figure import Figure, percentile
from bench.wording import candidates
from cli.judging import cue
from engine.cue import Cue
from engine.library import prompts
from engine.phrasers.prompt import compile_prompts, messages
from tests.phrasers.faults import FAULTS
from tests.phrasers.server import (
    DEADLINE,
    SPARE,
    Script,
    answering,
    completion,
    phraser,
    response,
    saying,
    serving,
    timed,
)

STATUSES = (400, 401, 403, 404, 408, 409, 422, 429, 500, 502, 503, 504)
CALLS = 40  # of a server that is well, for each run of a fault
LONGEST = 1_000  # characters of instructions: they are paid for with every message
HEARD = "Ну не знаю, дорого это всё, мне бы подумать. " * 30  # more than is shown


def figures(count: int, _seed: int) -> Iterator[Figure]:
    """Play each fault ``count`` times; then a server that is well; then write prompts."""
    logging.disable(logging.CRITICAL)
    refusals = {f"HTTP {status}": saying(response(b"{}", f"{status} No")) for status in STATUSES}
    faults = refusals | {name: script for name, (script, _) in FAULTS.items()}
    late = {name: asyncio.run(_latest(script, count)) for name, script in faults.items()}
    for name, beyond in late.items():
        yield Figure(f"{name}: beyond the deadline, at most", beyond, "s", SPARE)
    took = asyncio.run(_well(CALLS * count))
    yield Figure("a server that answers at once, median", percentile(took, 0.5) * 1e3, "ms")
    yield Figure("a server that answers at once, 99th of a hundred", percentile(took, 0.99) * 1e3, "ms")
    yield from _prompts()


async def _latest(script: Script, count: int) -> float:
    """Return by how many seconds the slowest of the calls was late, all of them made at once."""
    async with serving(script) as raw:
        one = phraser(raw.settings())
        found = await asyncio.gather(*(timed(one) for _ in range(count)))
        await one.close()
    told = [candidate for candidate, _ in found if candidate.text is not None]
    assert not told, told  # a fault gives no wording
    return max(0.0, max(took for _, took in found) - DEADLINE)


async def _well(count: int) -> list[float]:
    """Return what calls took, one after another."""
    async with serving(answering(completion())) as raw:
        one = phraser(raw.settings())
        took = [(await timed(one))[1] for _ in range(count)]
        await one.close()
    return took[1:]  # the first one connects


def _prompts() -> Iterator[Figure]:
    compiled = compile_prompts(prompts())
    for lang in ("ru", "en"):
        cues = [_cue(row["authored"], lang) for row in candidates("honest", lang)]
        whole = [tuple(len(one["content"]) for one in messages(compiled, one)) for one in cues]
        rules = [rules for rules, _ in whole]
        yield Figure(f"instructions {lang}, the longest", max(rules), "chars", LONGEST)
        yield Figure(f"prompts {lang} ({len(cues)}), median", percentile([sum(one) for one in whole], 0.5), "chars")
        yield Figure(f"prompts {lang}, the longest", max(sum(one) for one in whole), "chars")


def _cue(authored: str, lang: str) -> Cue:
    return replace(cue(authored, locale="en" if lang == "en" else "ru"), heard=HEARD)

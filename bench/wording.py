"""Whether the guard tells faithful wordings from the others: hostile candidates, honest rephrasings, and its speed.

A line of the suite is what ``leadscript guard --json`` reads, with its kind, language and part. The rules were written
beside part 1; each later part was written before the rules that learned from it. ``AT_FIRST`` keeps the shares that the
later parts showed before that (part 5 is honest and far freer): they say more of unknown candidates than the shares of
today.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from time import perf_counter
from typing import Any

from bench.figure import Figure, percentile
from bench.suite import SUITES
from cli.judging import cue
from engine.guard import check

PASSED, REFUSED = 0.01, 0.10  # the most hostile candidates that may pass, honest ones that may be refused
AT_FIRST = {
    ("hostile", "ru"): (0.101, 0.100, 0.087),
    ("honest", "ru"): (0.256, 0.417, 0.240, 0.600),
    ("hostile", "en"): (0.115, 0.167, 0.043),
    ("honest", "en"): (0.139, 0.200, 0.120, 0.643),
}
SLOWEST = 30.0  # milliseconds a candidate


def figures(_count: int, _seed: int) -> Iterator[Figure]:
    """Judge both suites in both languages."""
    spent: list[float] = []
    for lang in ("ru", "en"):
        for kind, bound in (("hostile", PASSED), ("honest", REFUSED)):
            rows = candidates(kind, lang)
            wrong = 0
            for row in rows:
                begun = perf_counter()
                refused = judged(row)
                spent.append((perf_counter() - begun) * 1e3)
                wrong += refused == (kind == "honest")
            verb = "passed" if kind == "hostile" else "refused"
            yield Figure(f"{kind} candidates {lang} ({len(rows)}) {verb}", wrong / len(rows), "share", bound)
            for part, share in enumerate(AT_FIRST[kind, lang], 2):
                yield Figure(f"  at first sight, part {part}", share, "share")
    yield Figure("one candidate, median", percentile(spent, 0.5), "ms")
    yield Figure("one candidate, 99th of a hundred", percentile(spent, 0.99), "ms", SLOWEST)


def candidates(kind: str, lang: str) -> list[dict[str, Any]]:
    """Return the lines of one suite."""
    text = (SUITES / "wording" / f"{kind}_{lang}.jsonl").read_text("utf-8")
    return [json.loads(line) for line in text.splitlines()]


def judged(row: dict[str, Any]) -> bool:
    """Tell whether the guard refuses the candidate of a line."""
    asked = cue(
        row["authored"],
        question=row.get("question", ""),
        facts=row.get("facts"),
        forbidden=tuple(row.get("forbidden", ())),
        options=tuple(row.get("options", ())),
        locale=row["lang"],
    )
    return bool(check(asked, row["candidate"]))

"""Whether the guard tells faithful wordings from the others: hostile candidates, honest rephrasings, and its speed.

A line of the suite is what ``leadscript guard --json`` reads, with its kind, language and part. The rules were written
beside part 1; each later part was written before the rules that learned from it. ``AT_FIRST`` keeps the shares that the
later parts showed before that (part 5 is honest only): they say more of unknown candidates than the shares of today.
Parts 23 and 25 are worded as a model does that keeps close to the text, the parts before them as freely as an honest
writer can; part 24 is hostile only, half of it bold and half subtle; the hostile lines of part 25 go wrong in no other
way than prices, terms, names, numbers, promises, negations, questions, options and manners do.
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
    ("hostile", "ru"): {
        2: 0.101,
        3: 0.100,
        4: 0.087,
        6: 0.047,
        7: 0.051,
        8: 0.095,
        9: 0.043,
        10: 0.080,
        11: 0.059,
        12: 0.067,
        15: 0.004,
        16: 0.0,
        17: 0.008,
        18: 0.0,
        19: 0.008,
        20: 0.033,
        22: 0.017,
        23: 0.050,
        24: 0.020,
        25: 0.0,
    },
    ("honest", "ru"): {
        2: 0.256,
        3: 0.417,
        4: 0.240,
        5: 0.600,
        6: 0.590,
        7: 0.371,
        8: 0.302,
        9: 0.389,
        10: 0.300,
        13: 0.393,
        14: 0.323,
        15: 0.515,
        16: 0.637,
        17: 0.267,
        18: 0.225,
        19: 0.092,
        20: 0.142,
        22: 0.217,
        23: 0.008,
        25: 0.025,
    },
    ("hostile", "en"): {
        2: 0.115,
        3: 0.167,
        4: 0.043,
        6: 0.119,
        7: 0.081,
        8: 0.085,
        9: 0.128,
        10: 0.160,
        11: 0.066,
        12: 0.053,
        15: 0.018,
        16: 0.006,
        17: 0.0,
        18: 0.0,
        19: 0.008,
        20: 0.067,
        21: 0.017,
        22: 0.017,
        23: 0.033,
        24: 0.040,
        25: 0.0,
    },
    ("honest", "en"): {
        2: 0.139,
        3: 0.200,
        4: 0.120,
        5: 0.643,
        6: 0.466,
        7: 0.426,
        8: 0.314,
        9: 0.278,
        10: 0.350,
        13: 0.315,
        14: 0.183,
        15: 0.507,
        16: 0.523,
        17: 0.317,
        18: 0.25,
        19: 0.258,
        20: 0.183,
        21: 0.292,
        22: 0.192,
        23: 0.033,
        25: 0.069,
    },
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
            for part, share in AT_FIRST[kind, lang].items():
                yield Figure(f"  at first sight, part {part}", share, "share")
    yield Figure("one candidate, median", percentile(spent, 0.5), "ms")
    yield Figure("one candidate, 95th of a hundred", percentile(spent, 0.95), "ms")
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

"""What is heard in the phrases of the suites: right, missed or wrong; and what a message costs."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from random import Random
from time import process_time_ns

from bench import footprint
from bench.figure import Figure, percentile
from bench.garbage import REPEATED, garbage
from bench.suite import SUITES, Phrase, judge, phrases
from cli.hearing import Request, listen, read_value
from engine.understanding.values import TYPES

PHRASES = ("devset", "wide", "more", "apart")  # suites of single values
SHOWN = 6  # mistakes of a kind and language that are printed
BOUNDS: dict[str, tuple[float, float | None]] = {  # kind and language: the least share of right, the most of wrong
    "number ru": (0.95, 0.02),
    "number en": (0.88, 0.05),
    "money ru": (0.93, 0.03),
    "money en": (0.88, 0.05),
    "duration ru": (0.93, 0.03),
    "duration en": (0.80, 0.05),
    "datetime ru": (0.93, 0.03),
    "datetime en": (0.70, 0.12),
    "phone ru": (1.0, 0.0),
    "email ru": (0.95, 0.03),
    "yesno ru": (0.94, 0.02),
    "yesno en": (0.92, 0.03),
    "name ru": (0.92, None),
    "city ru": (0.97, None),
}
RECALL, ALARMS = 0.97, 1 / 47  # of an opt-out; the least that is heard, the most that is heard where none is meant
AWAITING = (None, "debt", "name", "agrees", "call_at", "property")  # slots of the credit script
LONGEST = 2_000  # characters of a message that are read


def figures(texts: int, seed: int) -> Iterator[Figure]:
    """Judge every suite, then time its phrases and ``texts`` random ones."""
    said: list[Phrase] = []
    for name in PHRASES:
        suite = phrases(SUITES / name)
        said += suite
        yield from _suite(name, suite)
    yield from _times([phrase.text for phrase in said])
    yield from _longest(texts, seed)
    yield from _repeated()
    yield Figure("from no engine to the first message understood", footprint.cold(), "s", 0.6)
    texts_ = [phrase.text for phrase in said]
    yield Figure("understanding alone, at its largest", footprint.understanding(texts_), "MB", 90)
    lines = [json.dumps({"text": text}) for text in texts_]
    yield Figure("a whole chat, at its largest", footprint.chat(lines), "MB", 140)


def _suite(name: str, suite: list[Phrase]) -> Iterator[Figure]:
    counts: dict[str, Counter[str]] = {}
    stops: Counter[tuple[str, bool]] = Counter(
        (phrase.lang, phrase.expected) for phrase in suite if phrase.kind == "optout"
    )
    for phrase in suite:
        verdict, heard = judge(phrase)
        counts.setdefault(f"{phrase.kind} {phrase.lang}", Counter())[verdict] += 1
        kind = counts[f"{phrase.kind} {phrase.lang}"]
        if verdict != "right" and kind["missed"] + kind["wrong"] <= SHOWN:
            print(f"    {verdict} {phrase.kind} {phrase.lang}: {phrase.text!r}: {phrase.expected}, heard {heard}")
    for kind_, count in sorted(counts.items()):
        whole, lang = count.total(), kind_.rpartition(" ")[2]
        if kind_.startswith("optout"):
            meant, not_meant = stops[lang, True], stops[lang, False]
            yield Figure(f"{name}: {kind_} ({meant}) heard", 1 - count["missed"] / meant, "share", RECALL, floor=True)
            yield Figure(f"{name}: {kind_} ({not_meant}) alarms", count["wrong"] / not_meant, "share", ALARMS)
            continue
        least, most = BOUNDS.get(kind_, (None, None))
        yield Figure(f"{name}: {kind_} ({whole}) right", count["right"] / whole, "share", least, floor=True)
        yield Figure(f"{name}: {kind_} ({whole}) wrong", count["wrong"] / whole, "share", most)


def _times(texts: list[str]) -> Iterator[Figure]:
    """Time whole messages by the credit script, after every word was met once; in CPU time, as nothing here waits."""
    times = []
    for measured in (False, True):
        for at, text in enumerate(texts):
            asked = Request(text, flow="credit", awaiting=AWAITING[at % len(AWAITING)])
            begun = process_time_ns()
            listen(asked)
            if measured:
                times.append(process_time_ns() - begun)
    yield Figure(f"{len(texts):,} messages, warm: 95 of 100 within", percentile(times, 0.95) / 1e6, "ms", 5)


def _longest(texts: int, seed: int) -> Iterator[Figure]:
    """Time messages of 2,000 characters whose words were never met."""
    random, times = Random(seed), []
    for _ in range(texts):
        text = ""
        while len(text) < LONGEST:
            text += garbage(random) + " "
        asked = Request(text[:LONGEST], flow="credit", awaiting=random.choice(AWAITING))
        begun = process_time_ns()
        listen(asked)
        times.append(process_time_ns() - begun)
    yield Figure(f"{texts:,} texts of {LONGEST:,} signs, cold: 95 of 100 within", percentile(times, 0.95) / 1e6, "ms")
    yield Figure(f"{texts:,} texts of {LONGEST:,} signs, cold: slowest", max(times) / 1e6, "ms", 60)


def _repeated() -> Iterator[Figure]:
    """Time messages of 2,000 characters that say one thing over and over: by every slot type, then by the script."""
    typed, whole = [], []
    for seed in REPEATED:
        text = (seed * LONGEST)[:LONGEST]
        typed += [
            _cost(partial(read_value, Request(text, type=kind)), f"{kind} of {seed!r}")
            for kind in TYPES
            if kind != "choice"
        ]
        whole += [
            _cost(partial(listen, Request(text, flow="credit", awaiting=awaiting)), f"{awaiting} of {seed!r}")
            for awaiting in AWAITING
        ]
    for name, costs in (("one slot type", typed), ("a whole script", whole)):
        dearest, what = max(costs)
        yield Figure(f"one thing said over and over, to {name}: slowest", dearest, "ms", 60)
        print(f"    slowest: {what}")


def _cost(heard: Callable[[], object], what: str) -> tuple[float, str]:
    begun = process_time_ns()
    heard()
    return (process_time_ns() - begun) / 1e6, what

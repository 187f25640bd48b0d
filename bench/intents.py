"""Whether objections and questions are heard in words nobody listed: a stranger's script of forty classes, and ours.

The forty have a dozen examples each and no declared words; ``classes`` tells who wrote them. A plain naive Bayes on the
same examples tells how hard a suite is.
Foreign sentences belong to none. A message is judged by the first objection or answer heard; a pair that is only asked
about is none.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bench.bayes import learn
from bench.classes import AT_FIRST, TAKEN_AT_FIRST, UNSEEN, suites
from bench.figure import Figure
from cli.hearing import Request, listen
from engine.event import CLOSE, Event
from engine.understanding.learning import lesson, train

FOREIGN = {"ru": 0.05, "en": 0.15}  # the most of foreign sentences that may be taken for a class
RIGHT, NICHES = 0.72, 0.85  # the least share that must be right
PRECISE, COVERED = 0.90, 0.55  # the least precision, over the surest part of the messages
BOUNDED = ("right", f"right of the surest {COVERED:.0%}", "foreign sentences taken")
FEW = 4  # examples that a hasty author writes


def figures(_count: int, _seed: int) -> Iterator[Figure]:
    """Judge forty classes in both languages, once more with few examples, then the three niches.

    What an unknown script may expect is the middle of all: one suite alone may be harder or easier than most.
    """
    for lang in ("ru", "en"):
        bounded: list[list[Figure]] = []
        for kind, suite in suites(lang):
            with TemporaryDirectory() as folder:
                told = list(_forty(kind, lang, suite, Path(folder)))
            yield from told
            bounded.append([figure for figure in told if figure.bound is not None])
        for what, same in zip(BOUNDED, zip(*bounded, strict=True), strict=True):
            mean = sum(figure.value for figure in same) / len(same)
            yield Figure(f"all {len(same)} scripts {lang}: {what}", mean, "share", same[0].bound, floor=same[0].floor)
    yield from _niches()


def _forty(kind: str, lang: str, suite: dict[str, Any], folder: Path) -> Iterator[Figure]:
    judged = _judged(_script(lang, suite, folder), suite)
    verdicts = Counter(verdict for verdict, _ in judged)
    whole = len(judged)
    yield Figure(f"{kind} classes {lang} ({whole}) right", verdicts["right"] / whole, "share", RIGHT, floor=True)
    if (kind, lang) in AT_FIRST:
        yield Figure("  at first sight", AT_FIRST[kind, lang], "share")
    yield Figure(f"{kind} classes {lang} wrong", verdicts["wrong"] / whole, "share")
    yield Figure(f"{kind} classes {lang} missed", verdicts["missed"] / whole, "share")
    surest = sorted(judged, key=lambda one: -one[1])[: int(COVERED * whole)]
    precise = sum(verdict == "right" for verdict, _ in surest) / len(surest)
    yield Figure(f"{kind} classes {lang}, right of the surest {COVERED:.0%}", precise, "share", PRECISE, floor=True)
    heard = verdicts["right"] + verdicts["wrong"]
    yield Figure(f"{kind} classes {lang}, right of those heard", verdicts["right"] / max(heard, 1), "share")
    flow = _script(lang, suite, folder)
    foreign = [_first(Request(text, flow=flow)) is not None for text in suite["foreign"]]
    taken = sum(foreign)
    yield Figure(f"{kind} foreign sentences {lang} taken", taken / len(foreign), "share", FOREIGN[lang])
    if (kind, lang) in TAKEN_AT_FIRST:
        yield Figure("  at first sight", TAKEN_AT_FIRST[kind, lang], "share")
    nearest, right, known = _plainly(suite, taken)
    yield Figure(f"{kind} classes {lang}, plain naive Bayes: likeliest is right", nearest, "share")
    yield Figure(f"{kind} classes {lang}, plain naive Bayes taking as many foreign: right", right, "share")
    yield Figure(f"{kind} foreign sentences {lang}, half of their words in the examples", known, "share")
    nearest, precise = _left_out(suite)
    yield Figure(f"{kind} examples {lang}, each left out: nearest is its own", nearest, "share")
    yield Figure(f"{kind} examples {lang}, each left out: of the surest {COVERED:.0%}", precise, "share")
    few = Counter(verdict for verdict, _ in _judged(_script(lang, suite, folder, FEW), suite))
    yield Figure(f"{kind} classes {lang}, of {FEW} examples each: right", few["right"] / whole, "share")
    yield Figure(f"{kind} classes {lang}, of {FEW} examples each: wrong", few["wrong"] / whole, "share")


def _judged(flow: str, suite: dict[str, Any]) -> list[tuple[str, float]]:
    """Return the verdict on every test sentence, and how sure the engine was."""
    found = []
    for name, one in suite["classes"].items():
        for text in one["test"]:
            event = _first(Request(text, flow=flow))
            verdict = "missed" if event is None else "right" if event.name == name else "wrong"
            found.append((verdict, event.evidence.confidence if event else 0.0))
    return found


def _plainly(suite: dict[str, Any], taken: int) -> tuple[float, float, float]:
    """Return the share right of a plain naive Bayes: of all it says, and of what leads ``taken`` foreign or fewer.

    The third share is of the foreign sentences that it takes if half of their words are known to it.
    """
    classes = suite["classes"]
    learnt = learn({name: one["examples"] for name, one in classes.items()})
    foreign = sorted((learnt.margins(text)[1] for text in suite["foreign"]), reverse=True)
    bar = foreign[taken] if taken < len(foreign) else 0.0
    told = [(learnt.margins(text), name) for name, one in classes.items() for text in one["test"]]
    right = [margin for (name, margin), own in told if name == own]
    known = sum(learnt.knows(text) for text in suite["foreign"]) / len(suite["foreign"])
    return len(right) / len(told), sum(margin > bar for margin in right) / len(told), known


def _left_out(suite: dict[str, Any]) -> tuple[float, float]:
    """Judge each example as if it had been none: the share whose nearest class is its own, and of the surest part."""
    classes = enumerate(suite["classes"].values())
    lessons = [lesson(label, text) for label, one in classes for text in one["examples"]]
    learnt = train(lessons, len(suite["classes"]))
    told = []
    for one in lessons:
        guess = learnt.left_out(one)
        told.append((guess.lead, guess.label == one.label) if guess else (0.0, False))
    surest = sorted(told, key=lambda one: -one[0])[: int(COVERED * len(told))]
    return sum(own for _, own in told) / len(told), sum(own for _, own in surest) / len(surest)


def _niches() -> Iterator[Figure]:
    niches = json.loads((UNSEEN / "intents_niches.json").read_text("utf-8"))
    for lang in ("ru", "en"):
        verdicts: Counter[str] = Counter()
        for flow, said in niches.items():
            for text, label in said[lang]:
                event = _first(Request(text, flow=flow, locale=lang))
                told = None if event is None else f"{event.kind}:{event.name}"
                if label is None:
                    verdicts["false" if told else "quiet"] += 1
                else:
                    verdicts["missed" if told is None else "right" if told == label else "wrong"] += 1
        whole = verdicts["right"] + verdicts["wrong"] + verdicts["missed"]
        yield Figure(f"niches {lang} ({whole}) right", verdicts["right"] / whole, "share", NICHES, floor=True)
        yield Figure(f"niches {lang} wrong", verdicts["wrong"] / whole, "share")
        foreign = verdicts["false"] + verdicts["quiet"]
        yield Figure(f"niches {lang}, foreign sentences ({foreign}) taken", verdicts["false"] / foreign, "share")


def _first(request: Request) -> Event | None:
    """Return the first objection or answer heard, unless the engine only asks which of two is meant."""
    acts = [event for event in listen(request) if event.kind in ("objection", "answer")]
    return next((event for event in acts if event.evidence.rule != CLOSE), None)


def _script(lang: str, suite: dict[str, Any], folder: Path, most: int | None = None) -> str:
    """Write a script whose questions are the classes, with ``most`` examples each; return its path."""
    flow = {
        "id": "forty",
        "title": "Forty classes",
        "language": lang,
        "start": "opening",
        "slots": {"wish": {"type": "text", "ask": {"ru": "Что вас интересует?", "en": "What can I do for you?"}[lang]}},
        "states": {"opening": {"collect": ["wish"], "next": "end"}, "end": {"say": "Да", "outcome": "won"}},
        "answers": {
            name: {"hear": {"phrases": one["examples"][:most]}, "reply": name} for name, one in suite["classes"].items()
        },
        "unclear": "?",
    }
    path = folder / f"forty_{lang}_{most or 'all'}.yaml"
    path.write_text(json.dumps(flow, ensure_ascii=False, indent=1), "utf-8")  # JSON is YAML
    return str(path)

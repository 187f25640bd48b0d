"""What ``check`` finds: scripts with one part left out, and scripts spoilt at random.

A deletion counts where it changes behaviour. A script with an error does not start, which is a change
by itself; any other deletion is judged by replaying a fixed set of made-up talks on the script and on
what is left of it, and comparing all that a lead and a manager see. A deletion that no talk notices is
left out of the share.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from time import perf_counter

from bench.deletions import Deletion, deletions, parsed, written
from bench.figure import Figure
from bench.leads import replay, talks
from bench.longscript import long_script, tangled_script
from engine.authoring.load import read_flow
from engine.flow import Flow
from engine.guards import parse_guard
from engine.library import shipped
from engine.script import Script, compile_script
from engine.templates import parse_text

TALKS = 150  # of a script; each deletion that is not an error is replayed on all of them
SHARE = 0.95
SLOWEST, PROVEN = 0.5, 3.0  # seconds of a script of more than 600 lines, without its proofs and with them


@dataclass(slots=True)
class Tally:
    """How many deletions changed what is seen, how many of them were found, and the others in words."""

    changed: int = 0
    found: int = 0
    same: int = 0
    survivors: list[str] = field(default_factory=list)


def figures(scripts: int, seed: int) -> Iterator[Figure]:
    """Delete every part of the shipped scripts, and spoil ``scripts`` scripts at random."""
    whole = Tally()
    for name, path in shipped().items():
        tally = judge(path.read_text("utf-8"), seed, min(TALKS, scripts))
        print(f"  {name}: {tally.changed} deletions change behaviour, {tally.found} found, {tally.same} unnoticed")
        for one in tally.survivors:
            print(f"    survivor: {one}")
        whole.changed, whole.found = whole.changed + tally.changed, whole.found + tally.found
    yield Figure("deletions that change behaviour, found", whole.found / whole.changed, "share", SHARE, floor=True)
    for name, text in long_ones().items():
        plain, proven = timed(text)
        lines = len(text.splitlines())
        yield Figure(f"check of {lines:,} lines ({name}), without proofs", plain, "s", SLOWEST)
        yield Figure(f"check of {lines:,} lines ({name}), with proofs", proven, "s", PROVEN)
    crashed, slowest = spoil(scripts, seed)
    yield Figure(f"crashes of {scripts:,} spoilt scripts", crashed, "", 0)
    yield Figure("slowest of them", slowest, "s", 3 * SLOWEST)


def judge(text: str, seed: int, count: int, every: int = 1) -> Tally:
    """Delete each part of a script in turn (or each ``every``-th), and tell what ``check`` says of it."""
    text = written(parsed(text))
    sound = read_flow(text, "sound")
    if sound.flow is None:
        raise ValueError(f"the script itself is not sound: {sound.errors}")
    known = {(problem.rule, tuple(problem.words.items())) for problem in sound.problems}
    script = _ready(sound.flow)
    said = talks(script, count, seed)
    seen = [replay(script, talk) for talk in said]
    tally = Tally()
    for at, one in enumerate(deletions(text)):
        if at % every:
            continue
        outcome = read_flow(one.text, "deleted")
        found = any((problem.rule, tuple(problem.words.items())) not in known for problem in outcome.problems)
        if outcome.flow is None:
            changed = True
        else:
            left = _ready(outcome.flow)
            changed = any(replay(left, talk) != before for talk, before in zip(said, seen, strict=True))
        _count(tally, one, changed, found)
    return tally


def _ready(flow: Flow) -> Script:
    return compile_script(flow, "same")


def _count(tally: Tally, one: Deletion, changed: bool, found: bool) -> None:
    tally.same += not changed
    if changed:
        tally.changed += 1
        tally.found += found
        if not found:
            tally.survivors.append(one.what)


def long_ones() -> dict[str, str]:
    """Return scripts of more than 600 lines: the longest shipped one, a made-up one, one that branches past proof."""
    shipped_ones = {name: path.read_text("utf-8") for name, path in shipped().items()}
    longest = max(shipped_ones, key=lambda name: len(shipped_ones[name].splitlines()))
    return {longest: shipped_ones[longest], "made up": long_script(), "tangled": tangled_script()}


def timed(text: str) -> tuple[float, float]:
    """Return how long a script takes without its proofs and with them, in seconds: the best of three each.

    Everything is loaded; what the process remembers of guards and templates is forgotten before each time.
    """
    best = []
    for proofs in (False, True):
        taken = []
        for _ in range(3):
            parse_guard.cache_clear()
            parse_text.cache_clear()
            begun = perf_counter()
            outcome = read_flow(text, "long", lambda _: True, proofs=proofs)
            taken.append(perf_counter() - begun)
            if outcome.flow is None:
                raise ValueError(f"the long script is not sound: {outcome.errors}")
        best.append(min(taken))
    return best[0], best[1]


SCRAPS = (
    *"{}[]:,-'\"#|>&*!?%@\\\n\t \u200b\x00\u2028\ufeff😀~",
    *("{{", "}}", "{%", "%}", "null", "yes", "when", "go", "say", "---", "...", "<<:", "skip", "return", "handoff"),
    *("{{name}}", "{name}", "%s", "\n  ", "# noqa: x y", "[" * 60, "not " * 40, "&a [*a, *a]", "{% if x %}" * 9),
)


def spoilt(texts: list[str], random: Random) -> str:
    """Return one of the texts with a few pieces cut out, put in, doubled or moved."""
    text = random.choice(texts)
    for _ in range(random.randint(1, 4)):
        at = random.randint(0, len(text))
        to = min(len(text), at + random.choice((0, 0, 1, 2, 8, 60)))
        match random.randint(0, 3):
            case 0:
                text = text[:at] + random.choice(SCRAPS) + text[to:]
            case 1:
                text = text[:at] + text[to:]
            case 2:
                text = text[:to] + text[at:]
            case _:
                lines = text.split("\n")
                line = at % len(lines)
                lines[line] = " " * random.randint(0, 9) + lines[line].strip()
                text = "\n".join(lines)
    return text


def spoil(count: int, seed: int) -> tuple[int, float]:
    """Check ``count`` spoilt scripts; return how many crashed, and the slowest, in seconds."""
    ok = Path(__file__).resolve().parent.parent / "tests" / "data" / "ok"
    texts = [path.read_text("utf-8") for path in sorted(ok.glob("*.yaml"))]
    random, crashed, slowest = Random(seed), 0, 0.0
    for _ in range(count):
        text = spoilt(texts, random)
        begun = perf_counter()
        try:
            read_flow(text, "spoilt", lambda _: False)
        except Exception as error:  # whatever it is, it is told with what caused it
            crashed += 1
            if crashed < 5:
                print(f"    {error!r} of {text[:200]!r}")
        slowest = max(slowest, perf_counter() - begun)
    return crashed, slowest

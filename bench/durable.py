"""Nothing lost, nothing doubled, nobody talked over, and what that costs: on SQLite and on MariaDB.

Every run is seeded; the same runs, short, are tests (``tests/chaos``). MariaDB is a server of the run's own.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from statistics import median

from bench import bare, mariadbd, whole
from bench.figure import Figure
from engine.library import load_script
from tests.chaos import clocks, crowd, edits, faketime, races, scenarios
from tests.chaos.clocks import Touched
from tests.chaos.scenarios import Run

Fresh = Callable[[], tuple[str, Path]]  # an empty database, and a folder
FULL = 10_000
BIG = ("--innodb-buffer-pool-size=1G", "--innodb-log-file-size=1G")
ROUNDS = 5  # what is compared takes turns, and the middle one counts: a busy moment is nobody's fault


@contextmanager
def databases() -> Iterator[dict[str, Fresh]]:
    """Return how to get a fresh database of each kind."""
    with ExitStack() as stack:
        ways: dict[str, Fresh] = {}

        def folder() -> Path:
            return Path(stack.enter_context(tempfile.TemporaryDirectory()))

        def sqlite() -> tuple[str, Path]:
            where = folder()
            return str(where / "leads.db"), where

        ways["SQLite"] = sqlite
        try:
            server = stack.enter_context(mariadbd.own(folder(), *BIG))
        except mariadbd.Missing as why:
            print(f"  without MariaDB: {why}")
        else:
            ways["MariaDB"] = lambda: (stack.enter_context(mariadbd.database(server.url())), folder())
        yield ways


def figures(turns: int, seed: int) -> Iterator[Figure]:
    """Run everything, so many turns of it; ten thousand are the full counts."""
    share = turns / FULL

    def of(count: int) -> int:
        return max(4, round(count * share))

    begun = time.monotonic()
    print(f"  seed {seed}")
    with databases() as ways:
        for name, fresh in ways.items():
            for part in (killings, meetings, touches, edited, speed, stored_leads):
                for figure in part(fresh, of, str(seed)):
                    yield Figure(f"{name}: {figure.name}", figure.value, figure.unit, figure.bound, figure.floor)
        yield from memory(ways["SQLite"], of, str(seed))
    yield Figure("all of this took", (time.monotonic() - begun) / 60, "minutes", 25)


def killings(fresh: Fresh, of: Callable[[int], int], seed: str) -> Iterator[Figure]:
    """Kill processes, deliver twice, share one lead, and lose connections."""
    leads = of(200)
    run = scenarios.killed(*fresh(), seed, leads, leads * 50, of(22))
    yield from _found("killed", run, leads * 50)
    yield Figure("killed: kill -9", run.kills, "", of(20), floor=True)
    yield Figure("killed: left twice, of a send in flight", run.found.duplicates, "")
    yield from _found("delivered 1 to 5 times", scenarios.repeated(*fresh(), seed, of(50), of(50) * 20), of(50) * 20)
    yield from _found("four workers, one lead", scenarios.one_lead(*fresh(), seed, of(500)), of(500))
    for name, dropped in (("429, 5xx and kills", 0.0), ("broken connections too", 0.03)):
        run = scenarios.sendings(*fresh(), seed, of(50), of(50) * 20, of(25), dropped=dropped)
        yield from _found(name, run, of(50) * 20)
        yield Figure(f"{name}: left twice, the same words", run.found.duplicates, "")
        bound = None if dropped else 0
        yield Figure(f"{name}: given up, nobody knows whether they left", run.found.given_up, "", bound)
        yield Figure(f"{name}: of these never left", run.found.never_left, "", bound)


def _found(name: str, run: Run, turns: int) -> Iterator[Figure]:
    for example in run.found.examples[:5]:
        print(f"  {example}")
    yield Figure(f"{name}: turns of {turns:,} messages", run.found.turns, f"{run.seconds:.0f} s", turns, floor=True)
    yield Figure(f"{name}: lost, doubled, gaps, out of order", sum(run.found.faults.values()), "", 0)
    yield Figure(f"{name}: errors of processes that lived", len(run.errors), "", 0)


def meetings(fresh: Fresh, of: Callable[[int], int], seed: str) -> Iterator[Figure]:
    """Let leads and managers meet what the bot is about to send."""
    begun, called_off, late = races.replies_against_touches(fresh()[0], seed, of(1_000))
    yield Figure("a word against a touch: the touch was first", begun, f"of {begun + called_off:,}")
    yield Figure("a word against a touch: begun after the word", late, "", 0)
    left, kept, late = races.takes_against_replies(*fresh(), seed, of(500))
    yield Figure("a manager against a reply: the reply was first", left, f"of {left + kept:,}")
    yield Figure("a manager against a reply: left after the take", late, "", 0)


def touches(fresh: Fresh, of: Callable[[int], int], seed: str) -> Iterator[Figure]:
    """Let clocks jump, and many touches be due at once."""
    yield from _touched("clocks that jump", clocks.jumping(fresh()[0], seed, of(500)), of(500))
    try:
        found = faketime.jumping(*fresh(), seed, of(500), every=clocks.HOUR)
    except faketime.Missing as why:
        print(f"  without the wall clock: {why}")
    else:
        yield from _touched("a wall clock that jumps", found, of(500))
    seconds, fired, twice = crowd.avalanche(fresh()[0], of(10_000))
    yield Figure("due in one second: fired", fired, "", of(10_000), floor=True)
    yield Figure("due in one second: twice", twice, "", 0)
    yield Figure("due in one second: all fired", seconds, "s", 60)


def _touched(name: str, found: Touched, least: int) -> Iterator[Figure]:
    wrong = found.twice + found.quiet + found.crowded + found.unended
    yield Figure(f"{name}: touches that left", found.left, "", least, floor=True)
    yield Figure(f"{name}: twice, at night, beside a newer one", wrong, "", 0)


def edited(fresh: Fresh, of: Callable[[int], int], seed: str) -> Iterator[Figure]:
    """Edit a script under live talks."""
    found = edits.across(*fresh(), seed, of(1_000))
    yield Figure("an edit under live talks", found.live, "talks", of(1_000), floor=True)
    yield Figure("an edit: not as foretold, stuck, or lost a slot", found.wrong + found.stuck + found.lost, "", 0)


def speed(fresh: Fresh, of: Callable[[int], int], seed: str) -> Iterator[Figure]:
    """Measure whole messages beside the raw driver."""
    script = load_script("credit").script
    server = "://" in fresh()[0]
    for flight, leads, least, commits, trips in (
        (1, of(60), 0.5 if server else 0.4, 4, 16),
        (32, max(96, of(320)), 0.5, 0.3, 6),
    ):
        ours, theirs = [], []
        for part in range(ROUNDS):
            store, talks = whole.fresh(database := fresh()[0], script, leads, f"{seed}-{part}")
            store.close()
            theirs.append(bare.measure(database, script, talks, flight))
            store, talks = whole.fresh(fresh()[0], script, leads, f"{seed}-{part}")
            ours.append(whole.measure(store, script, talks, flight))
            store.close()
        store, talks = whole.fresh(fresh()[0], script, leads, seed)
        cost = whole.cost(store, script, talks, flight)
        store.close()
        name = "alone" if flight == 1 else f"{flight} in flight"
        share = median(mine / bare for mine, bare in zip(ours, theirs, strict=True))
        yield Figure(f"{name}: whole messages", median(ours), "1/s")
        yield Figure(f"{name}: the raw driver", median(theirs), "1/s")
        yield Figure(f"{name}: of the raw driver", share, "", least, floor=True)
        yield Figure(f"{name}: commits a message", cost.commits, "", commits)
        yield Figure(f"{name}: round trips a message", cost.statements, "", trips)


def memory(fresh: Fresh, of: Callable[[int], int], seed: str) -> Iterator[Figure]:
    """Serve ever new leads and see what stays in memory."""
    script, held = load_script("credit").script, list[float]()
    for part in range(5):
        store, talks = whole.fresh(fresh()[0], script, of(834), f"{seed}-{part}")
        whole.measure(store, script, talks, 32)
        store.close()
        del talks
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
        held.append(pages * 4096 / 2**20)
    yield Figure(f"memory after {of(834) * 12:,} turns", held[0], "MB")
    yield Figure(f"memory after {of(834) * 60:,} turns", held[-1], "MB", held[0] * 1.1)


def stored_leads(fresh: Fresh, of: Callable[[int], int], seed: str) -> Iterator[Figure]:
    """Compare a turn among a thousand stored leads with one among a million."""
    script, rates = load_script("credit").script, dict[int, list[float]]()
    some = {leads: fresh()[0] for leads in (of(1_000), of(1_000_000))}
    for leads, database in some.items():
        crowd.crowd(database, leads, bot=whole.WHERE)
    for part in range(ROUNDS):
        for leads, database in some.items():
            store, talks = whole.fresh(database, script, of(30), f"{seed}-{part}")
            rates.setdefault(leads, []).append(whole.measure(store, script, talks, 1))
            store.close()
    few, many = rates.values()
    yield Figure(f"a message with {min(some):,} leads stored", 1_000 / median(few), "ms")
    yield Figure(f"a message with {max(some):,} leads stored", 1_000 / median(many), "ms")
    dearer = median(one / other for one, other in zip(few, many, strict=True))
    yield Figure("a message among so many, of one among few", dearer, "", 1.2)

"""Every figure of the documentation at full counts: ``make figures``, or ``python -m bench talk fuzz``.

Exits 1 where a bound fails.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from importlib import import_module

from bench.figure import Figure

COUNTS = {
    "startup": 9,
    "talk": 2_000,
    "session": 2_000,
    "fuzz": 100_000,
    "understanding": 300,
    "intents": 1,
    "wording": 1,
    "harms": 1,
    "invariance": 2_000,
    "leaks": 300,
    "latency": 60,
    "phrasing": 5,
    "mutation": 100_000,
    "durable": 10_000,
    "roundtrips": 3_200,
    "outage": 30,
    "telegram": 300,
}


def run() -> int:
    """Print the figures asked for; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("figures", nargs="*", help=f"of {', '.join(COUNTS)}; all of them by default")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, help="runs, leads or texts, in place of the full count")
    chosen = parser.parse_args()
    if unknown := set(chosen.figures) - COUNTS.keys():
        parser.error(f"no such figure: {', '.join(sorted(unknown))}")
    failed = 0
    for name, count in COUNTS.items():
        if chosen.figures and name not in chosen.figures:
            continue
        print(name)
        figures: Callable[[int, int], Iterator[Figure]] = import_module(f"bench.{name}").figures
        for figure in figures(chosen.count or count, chosen.seed):
            print(figure.line, flush=True)
            failed += not figure.ok
    print(f"bounds that failed: {failed}" if failed else "every bound holds")
    return 1 if failed else 0


sys.exit(run())

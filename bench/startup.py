"""From the command to its first line (of a talk: to the bot's first line), in processes of their own."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from time import perf_counter

from bench.figure import Figure

COMMANDS = (  # what is measured, the command, what its line must hold, seconds it may take
    ("--help", ["--help"], "leadscript", 0.4),
    ("chat credit, to the bot's first line", ["chat", "credit"], "Здравствуйте", 1.5),
)
LEADSCRIPT = Path(sys.executable).with_name("leadscript")


def figures(runs: int, seed: int) -> Iterator[Figure]:  # noqa: ARG001 (nothing here is random)
    """Start each command ``runs`` times; the first start, which warms the disk, does not count."""
    for name, arguments, sign, most in COMMANDS:
        times = [first_line(arguments, sign) for _ in range(runs + 1)][1:]
        yield Figure(f"leadscript {name}: best", min(times), "s", most)
        yield Figure(f"leadscript {name}: median", median(times), "s")


def first_line(arguments: list[str], sign: str) -> float:
    """Return the seconds until the command has written a line with ``sign`` in it; its database is new."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "LEADSCRIPT_DATABASE": str(Path(folder) / "new.db"), "PYTHONUNBUFFERED": "1"}
        start = perf_counter()
        with subprocess.Popen(
            [str(LEADSCRIPT), *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=folder,
            env=environment,
        ) as process:
            assert process.stdin is not None and process.stdout is not None and process.stderr is not None
            line = b""
            while sign.encode() not in line:
                line = process.stdout.readline()
                if not line:
                    raise SystemExit(f"leadscript {' '.join(arguments)}: {process.stderr.read().decode()}")
            taken = perf_counter() - start
            process.stdin.close()
            process.stdout.read()
            if process.wait():
                raise SystemExit(f"leadscript {' '.join(arguments)}: exit code {process.returncode}")
    return taken

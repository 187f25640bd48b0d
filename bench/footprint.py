"""What understanding costs a process of its own: the time to its first message, and its resident memory."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

RUNS = 5
READ = """
import sys, time
begun = time.perf_counter()
from cli.hearing import Request, read_builtin, read_value
from engine.understanding.values import TYPES
kinds = [kind for kind in TYPES if kind not in ("choice", "file")]
def read(text):
    read_builtin(text)
    for kind in kinds:
        read_value(Request(text, type=kind, now="2026-07-27T11:00"))
read("меня зовут Ирина, долг полтора миллиона, позвоните завтра в 11")
print(time.perf_counter() - begun)
for text in sys.stdin:
    read(text)
"""
CHAT = """
import io, sys
from cli.main import main
sys.argv = ["leadscript", "chat", "credit", "--json"]
try:
    main()
except SystemExit:
    pass
"""
# Linux's own count: what `resource` tells begins with what the parent held.
WEIGH = """
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""


def cold() -> float:
    """Return the seconds from no engine imported to a first message read by every type; the best of several runs."""
    return min(float(_run(READ, "").splitlines()[0]) for _ in range(RUNS))


def understanding(texts: list[str]) -> float:
    """Return the most memory (MB) that a process held which only understood, the texts by every type."""
    return _megabytes(_run(READ + WEIGH, "\n".join(" ".join(text.split()) for text in texts)))


def chat(lines: list[str]) -> float:
    """Return the most memory (MB) that ``leadscript chat credit --json`` held over the lines of a talk."""
    return _megabytes(_run(CHAT + WEIGH, "\n".join(lines)))


def _megabytes(told: str) -> float:
    return int(told.splitlines()[-1]) / 1024


def _run(program: str, given: str) -> str:
    root = str(Path(__file__).resolve().parents[1])
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            [sys.executable, "-c", f"import sys; sys.path.insert(0, {root!r})\n{program}"],
            input=given,
            capture_output=True,
            check=False,
            cwd=folder,
            text=True,
        )
    if done.returncode:
        raise SystemExit(done.stderr)
    return done.stdout

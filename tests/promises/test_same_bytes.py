"""The same inputs give byte-identical output under any PYTHONHASHSEED, in processes of their own."""

import json
import os
import subprocess
import sys
from pathlib import Path
from random import Random

import pytest

from bench.garbage import PHRASES, garbage

ROOT = Path(__file__).resolve().parents[2]
SEED = 7


def lines() -> bytes:
    """A long talk: the credit script to its end, every phrase, junk, buttons, contacts, events, waits."""
    random = Random(SEED)
    asked: list[dict[str, object]] = [
        {"text": text} for text in (*PHRASES, *(garbage(random)[:500] for _ in range(30)))
    ]
    asked += [{"button": "yes"}, {"button": "Машина"}, {"contact": {"phone": "+79172453318", "name": "Пётр"}}]
    asked += [{"event": "call.cancelled"}, {"file": "voice"}, {"wait": "3d"}, {"manager": {"say": "Привет"}}]
    random.shuffle(asked)
    given = [line for one in asked for line in (one, {"manager": "give_back"})]
    return "".join(json.dumps(line) + "\n" for line in given).encode()


def said(hash_seed: str, folder: Path) -> bytes:
    """What ``chat --json`` writes in a process with that hash seed."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("LEADSCRIPT_")}
    return subprocess.run(
        [sys.executable, "-m", "cli.main", "chat", "credit", "--json", "--now", "2026-07-27T11:00"],
        input=lines(),
        capture_output=True,
        check=True,
        cwd=folder,
        env=kept | {"PYTHONHASHSEED": hash_seed, "PYTHONPATH": str(ROOT)},
    ).stdout


@pytest.mark.slow
def test_hash_seeds_change_no_byte(tmp_path: Path) -> None:
    first = said("0", tmp_path)
    assert len(first.splitlines()) > 100 and b'"error"' not in first
    for hash_seed in ("1", "4294967295"):
        assert said(hash_seed, tmp_path) == first

"""A disk without room under an SQLite file: a clear error, a sound file, and all that was acknowledged is in it."""

import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from engine.message import Address
from engine.stores import open_store

ANNA = Address("credit", "telegram", "1")
PROGRAM = """
import json, resource, sys
from pathlib import Path
from engine.errors import StoreFailed
from engine.message import Address, Arrival, Incoming
from engine.stores import open_store

resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), int(sys.argv[2])))
store, told, failures = open_store(sys.argv[1]), 0, []
while len(failures) < 3:
    words = Incoming("text", "ж" * 3_000, 1)
    arrivals = [Arrival(Address("credit", "telegram", "1"), words, f"{told + more}") for more in range(3)]
    try:
        said = store.write(lambda within: within.accept(arrivals))
    except StoreFailed as error:
        failures.append((error.message, error.hint))
        continue
    assert said == ["new"] * 3
    told += 3
print(json.dumps([told, failures, store.load(Address("credit", "telegram", "1"))]))
"""


@pytest.mark.parametrize("room", [400_000, 600_000, 1_000_000])
def test_no_room_for_the_file(tmp_path: Path, room: int) -> None:
    file = tmp_path / "leads.db"
    ended = subprocess.run([sys.executable, "-c", PROGRAM, str(file), str(room)], capture_output=True, text=True)
    assert ended.returncode == 0, ended.stderr
    told, failures, session = json.loads(ended.stdout)
    assert told > 0
    assert session is None  # it could still be read
    for message, hint in failures:
        assert str(file) in message
        assert "the disk fails" in message or "No room" in message
        assert "room" in hint or "space" in hint
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    store = open_store(str(file))
    assert [one.number for one in store.chats([ANNA])[0].pending] == list(range(1, told + 1))
    store.close()

"""A MariaDB server of one's own, on a free port of the loopback and in a folder of its own: to be killed, or measured.

``python -m bench.mariadbd FOLDER`` starts one that outlives the command and prints its port and process id.
"""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import pymysql

REQUIRED = bool(os.environ.get("CI"))  # or what needs one is left out
STARTS = 60.0  # seconds that a server may take to answer
SCRATCH = "scratch"
SMALL = ("--innodb-buffer-pool-size=32M", "--performance-schema=OFF", "--max-connections=300")


class Missing(Exception):
    """There is no MariaDB on this machine."""


class Mariadbd:
    """A server: made in an empty ``folder``, and started there again and again."""

    def __init__(self, folder: Path, *options: str) -> None:
        """Make its system tables. Raises ``Missing``."""
        programs = [shutil.which(name, path=f"{os.environ['PATH']}:/usr/sbin") for name in ("mariadbd", "mysqld")]
        installer = shutil.which("mariadb-install-db")
        self._program = next((program for program in programs if program), "")
        if not self._program or installer is None:
            raise Missing("mariadbd or mariadb-install-db is not installed")
        self.folder, self._options = folder, options
        self.port = _free_port()
        self.process: subprocess.Popen[bytes] | None = None
        self._user = ["--user=root"] if os.geteuid() == 0 else []  # it demands to be told that this is meant
        subprocess.run(
            [
                installer,
                "--no-defaults",
                f"--datadir={folder}",
                "--auth-root-authentication-method=normal",
                "--skip-test-db",  # nor nameless users, who would stand before those with a name
                *self._user,
            ],
            check=True,
            capture_output=True,
        )
        (folder / SCRATCH).mkdir()

    def start(self) -> None:
        """Start it and wait until it answers."""
        self.process = subprocess.Popen(
            [
                self._program,
                "--no-defaults",
                f"--datadir={self.folder}",
                f"--socket={self.folder / 's.sock'}",
                f"--pid-file={self.folder / 'pid'}",
                f"--tmpdir={self.folder / SCRATCH}",  # one that all servers share is cleared by each that starts
                f"--ignore-db-dirs={SCRATCH}",
                f"--port={self.port}",
                "--bind-address=127.0.0.1",
                "--skip-log-bin",
                *SMALL,
                *self._user,
                *self._options,
            ],
            stdout=subprocess.DEVNULL,
            stderr=(self.folder / "log").open("ab"),
            start_new_session=True,
        )
        ends = time.monotonic() + STARTS
        while not self.answers():
            if self.process.poll() is not None or time.monotonic() > ends:
                raise RuntimeError(f"mariadbd does not start: see {self.folder / 'log'}")
            time.sleep(0.1)

    def answers(self) -> bool:
        """Tell whether it takes connections."""
        try:
            pymysql.connect(host="127.0.0.1", port=self.port, user="root", connect_timeout=1).close()
        except pymysql.MySQLError:
            return False
        return True

    def url(self, database: str = "") -> str:
        """Return the address of one of its databases."""
        return f"mysql://root@127.0.0.1:{self.port}/{database}"

    def kill(self) -> None:
        """End it as a power cut would."""
        self._end(signal.SIGKILL)

    def stop(self) -> None:
        """End it in good order."""
        self._end(signal.SIGTERM)

    def _end(self, how: signal.Signals) -> None:
        if self.process is not None:
            self.process.send_signal(how)
            self.process.wait(30)
            self.process = None


@contextmanager
def own(folder: Path, *options: str) -> Iterator[Mariadbd]:
    """Run a server in an empty folder as long as it is wanted. Raises ``Missing``."""
    server = Mariadbd(folder, *options)
    server.start()
    try:
        yield server
    finally:
        server.kill()


@contextmanager
def database(server: str, prefix: str = "leadscript_test") -> Iterator[str]:
    """Make an empty database on ``server`` (an URL without one) and drop it at the end; return its URL."""
    name = f"{prefix}_{os.getpid()}_{uuid4().hex[:8]}"
    statement(server, f"CREATE DATABASE {name}")
    try:
        yield f"{server.rstrip('/')}/{name}"
    finally:
        statement(server, f"DROP DATABASE {name}")


def statement(url: str, sql: str, *given: object) -> tuple[tuple[object, ...], ...]:
    """Run one statement by the driver alone, and return its rows."""
    with driver(url) as connection, connection.cursor() as cursor:
        cursor.execute(sql, given or None)
        return tuple(cursor.fetchall())


@contextmanager
def driver(url: str) -> Iterator[pymysql.connections.Connection[pymysql.cursors.Cursor]]:
    """Hold a bare connection of the driver, which ends every transaction by itself."""
    from engine.stores.server import server_of

    there = server_of(url if url.rstrip("/").count("/") > 2 else f"{url.rstrip('/')}/mysql")
    connection = pymysql.connect(
        host=there.host,
        port=there.port,
        user=there.user,
        password=(there.password or "").encode(),
        database=there.database,
        charset="utf8mb4",
        autocommit=True,
        connect_timeout=5,
    )
    try:
        yield connection
    finally:
        connection.close()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


if __name__ == "__main__":
    outliving = Mariadbd(Path(sys.argv[1]))
    outliving.start()
    print(outliving.port, outliving.process.pid if outliving.process else "")

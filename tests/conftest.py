"""What every test shares: how hypothesis searches, and where a MariaDB is."""

import os
from collections.abc import Iterator
from pathlib import Path

import pymysql
import pytest
from hypothesis import settings

from bench import mariadbd

# A failure prints the line that replays it. No deadline: machines differ, and a slow one proves nothing.
# On a developer's machine every run searches somewhere new; CI judges one change, by the same examples each time.
settings.register_profile("leadscript", deadline=None, derandomize=bool(os.environ.get("CI")), print_blob=True)
settings.load_profile("leadscript")

SERVER = os.environ.get("LEADSCRIPT_TEST_MARIADB") or "mysql://root@127.0.0.1"  # without the name of a database


def missing(why: object) -> None:
    """Skip a test for want of MariaDB; where one is required, fail."""
    if mariadbd.REQUIRED:
        pytest.fail(f"MariaDB is required here: {why}")
    pytest.skip(f"no MariaDB: {why}")


@pytest.fixture(scope="session")
def mariadb_server() -> str:
    """The URL of a running server, without a database."""
    try:
        mariadbd.statement(SERVER, "SELECT 1")
    except pymysql.MySQLError as error:
        missing(error.args[-1])
    return SERVER


@pytest.fixture(scope="session")
def mariadb_of_run(mariadb_server: str) -> Iterator[str]:
    """A database of this run's own, dropped at its end."""
    with mariadbd.database(mariadb_server) as url:
        yield url


@pytest.fixture
def mariadb(mariadb_of_run: str) -> str:
    """The URL of a database whose tables are empty; made by whoever opens it first."""
    with mariadbd.driver(mariadb_of_run) as connection, connection.cursor() as cursor:
        cursor.execute("SHOW TABLES LIKE 'bot\\_%'")
        for (table,) in cursor.fetchall():
            cursor.execute(f"DELETE FROM {table}")
    return mariadb_of_run


@pytest.fixture
def fresh_mariadb(mariadb_server: str) -> Iterator[str]:
    """The URL of a database without tables, dropped after the test."""
    with mariadbd.database(mariadb_server) as url:
        yield url


@pytest.fixture(scope="session")
def hasty_mariadb(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The URL of a server, without a database, that flushes nothing: for tests that make tables again and again."""
    try:
        with mariadbd.own(
            tmp_path_factory.mktemp("hasty"), "--innodb-flush-method=nosync", "--innodb-flush-log-at-trx-commit=0"
        ) as server:
            yield server.url()
    except mariadbd.Missing as why:
        missing(why)


@pytest.fixture
def own_mariadb(tmp_path_factory: pytest.TempPathFactory) -> Iterator[mariadbd.Mariadbd]:
    """A server of the test's own, which it may kill; it has an empty database ``leads``."""
    folder: Path = tmp_path_factory.mktemp("mariadb")
    try:
        with mariadbd.own(folder) as server:
            mariadbd.statement(server.url(), "CREATE DATABASE leads")
            yield server
    except mariadbd.Missing as why:
        missing(why)


@pytest.fixture(params=["sqlite", "mariadb"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A database without tables, of either kind."""
    if request.param == "sqlite":
        return str(tmp_path / "leads.db")
    url: str = request.getfixturevalue("fresh_mariadb")
    return url

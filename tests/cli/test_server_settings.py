"""The URL of a MariaDB server as a setting: every spelling is read, and its password never shown."""

from pathlib import Path

import pytest

from cli.settings import read
from engine.stores.server import named, server_of


@pytest.mark.parametrize("scheme", ["mysql", "mariadb", "mysql+pymysql", "mariadb+pymysql", "MySQL"])
def test_every_scheme_of_a_server(scheme: str, tmp_path: Path) -> None:
    chosen = read({"LEADSCRIPT_DATABASE": f"{scheme}://me:secret@db.firm/leads"}, tmp_path)
    assert chosen.shown == "mysql://me@db.firm/leads"
    assert "secret" not in repr(chosen)
    assert (server := server_of(chosen.database)).password == "secret"
    assert (server.host, server.port, server.user, server.database) == ("db.firm", 3306, "me", "leads")
    assert "secret" not in repr(server)


@pytest.mark.parametrize(
    ("written", "password"),
    [("p%40ss%2Fw%3A%23", "p@ss/w:#"), ("p@ss", "p@ss"), ("п%D0%B0роль", "пароль"), ("", ""), ("a+b%25", "a+b%")],
)
def test_passwords_with_signs(written: str, password: str) -> None:
    url = f"mysql://me:{written}@[::1]:3307/leads?ssl_ca=/etc/ca.pem&charset=utf8"
    server = server_of(url)
    assert (server.password, server.host, server.port) == (password, "::1", 3307)
    assert server.options == {"ssl_ca": "/etc/ca.pem"}
    assert not password or password not in named(url)


@pytest.mark.parametrize(
    ("database", "shown"),
    [
        ("./leads.db", "./leads.db"),
        ("sqlite:///leads.db", "sqlite:///leads.db"),
        ("mysql://h/d", "mysql://h/d"),
        ("mysql:///d?unix_socket=/run/s", "mysql://localhost/d"),
        ("mysql://me:secret@h:1/d?ssl_key=secret", "mysql://me@h:1/d"),
        ("mysql://me:secret@h", "mysql://…"),
        ("postgres://me:secret@h/d", "postgres://…"),
    ],
)
def test_how_a_database_is_told(database: str, shown: str) -> None:
    assert named(database) == shown

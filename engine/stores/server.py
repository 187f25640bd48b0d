"""What an URL says of a MariaDB server; read without the database library, so that settings may check it at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, unquote, urlsplit

SCHEMES = frozenset({"mysql", "mariadb", "mysql+pymysql", "mariadb+pymysql"})
OPTIONS = frozenset({"unix_socket", "ssl_ca", "ssl_capath", "ssl_cert", "ssl_key", "ssl_cipher", "ssl_check_hostname"})


@dataclass(frozen=True, slots=True)
class Server:
    """Where a database is, and who opens it; the password is never printed."""

    host: str
    port: int
    database: str
    user: str | None = None
    password: str | None = field(default=None, repr=False)
    options: Mapping[str, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """How people are told of it."""
        user = f"{self.user}@" if self.user else ""
        return f"mysql://{user}{self.host}{'' if self.port == 3306 else f':{self.port}'}/{self.database}"


def is_server(database: str) -> bool:
    """Tell whether ``database`` is the URL of a server."""
    scheme, mark, _ = database.partition("://")
    return bool(mark) and scheme.lower() in SCHEMES


def server_of(database: str) -> Server:
    """Read ``mysql://user:password@host:port/database``, special characters of the password as %40 or as they are.

    Raises ``ValueError``, which says what is wrong (``host``, ``database`` or ``options``) and nothing of the URL.
    """
    try:
        parts = urlsplit(database)
        port = parts.port or 3306
    except ValueError:
        raise ValueError("host") from None
    name = unquote(parts.path.removeprefix("/"))
    options = dict(parse_qsl(parts.query))
    options.pop("charset", None)  # it is always the same
    if "unix_socket" not in options and not parts.hostname:
        raise ValueError("host")
    if not name or "/" in name or parts.fragment:
        raise ValueError("database")
    if not options.keys() <= OPTIONS:
        raise ValueError("options")
    user, password = (None if given is None else unquote(given) for given in (parts.username, parts.password))
    return Server(parts.hostname or "localhost", port, name, user, password, options)


def named(database: str) -> str:
    """Return how people are told of ``database``: a path as it is, an URL without its password."""
    if "://" not in database:
        return database
    if not is_server(database):
        scheme, _, rest = database.partition("://")
        return database if scheme.startswith("sqlite") else f"{scheme}://…{'' if '@' in rest else rest}"
    try:
        return server_of(database).name
    except ValueError:
        return f"{database.partition('://')[0]}://…"

"""What went wrong with the database, in words that help."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from engine.errors import StoreFailed
from engine.stores import file_of
from engine.stores.connection import CLASHES, LOST, number_of
from engine.stores.server import is_server, named, server_of
from engine.stores.upgrade import Unfit

# SQLite's name of an error begins with, or a kind of MariaDB's -> what to say and what to do, in both languages.
TOLD: dict[str, dict[str, tuple[str, str]]] = {
    "SQLITE_BUSY": {
        "ru": ("База {database} занята другой программой", "Закройте её или повторите через минуту"),
        "en": ("The database {database} is locked by another program", "Close that program, or try again in a minute"),
    },
    "SQLITE_READONLY": {
        "ru": ("База {database} только для чтения", "Дайте право записи на файл и его папку"),
        "en": ("The database {database} is read-only", "Allow writing to the file and its folder"),
    },
    "SQLITE_FULL": {
        "ru": ("Базе {database} не хватает места на диске", "Освободите место: недописанного не осталось"),
        "en": ("No room on the disk for the database {database}", "Free some space: nothing was stored half"),
    },
    "SQLITE_NOTADB": {
        "ru": ("{database}: это не база SQLite", "Укажите другой файл в LEADSCRIPT_DATABASE"),
        "en": ("{database} is not an SQLite database", "Name another file in LEADSCRIPT_DATABASE"),
    },
    "SQLITE_CORRUPT": {
        "ru": ("База {database} повреждена", "Восстановите файл из резервной копии"),
        "en": ("The database {database} is damaged", "Restore the file from a backup"),
    },
    "SQLITE_IOERR": {
        "ru": ("База {database}: диск не отвечает", "Проверьте диск, место на нём и предел размера файлов"),
        "en": (
            "The database {database} cannot be read or written: the disk fails",
            "Check the disk, the room on it and the limit of file sizes",
        ),
    },
    "SQLITE_CANTOPEN": {
        "ru": ("Базу {database} не удаётся открыть", "Проверьте путь и права"),
        "en": ("Cannot open the database {database}", "Check the path and the rights"),
    },
    "no folder": {
        "ru": ("Базу {database} не удаётся открыть: нет папки {folder}", "Создайте папку или укажите другой путь"),
        "en": ("Cannot open the database {database}: there is no folder {folder}", "Make it, or name another path"),
    },
    "a folder": {
        "ru": ("Базу {database} не удаётся открыть: это папка", "Укажите путь к файлу"),
        "en": ("Cannot open the database {database}: it is a folder", "Give the path of a file"),
    },
    "newer": {
        "ru": ("Базу {database} записала более новая версия ({detail})", "Обновите leadscript"),
        "en": ("A newer version ({detail}) wrote the database {database}", "Update leadscript"),
    },
    "no server": {
        "ru": ("Сервер базы {database} не отвечает", "Запустите MariaDB или проверьте адрес: {detail}"),
        "en": ("The server of {database} does not answer", "Start MariaDB, or check the address: {detail}"),
    },
    "denied": {
        "ru": ("Сервер не пускает в базу {database}", "Проверьте имя, пароль и права: {detail}"),
        "en": ("The server refuses access to {database}", "Check the user, the password and the rights: {detail}"),
    },
    "no right": {
        "ru": ("В базе {database} не хватает прав: {detail}", "Дайте их: GRANT ALL PRIVILEGES ON {name}.* TO {user}"),
        "en": ("A right is missing in {database}: {detail}", "Give it: GRANT ALL PRIVILEGES ON {name}.* TO {user}"),
    },
    "no database": {
        "ru": ("На сервере нет базы {database}", "Создайте её: CREATE DATABASE {name} CHARACTER SET utf8mb4"),
        "en": ("The server has no database {database}", "Make it: CREATE DATABASE {name} CHARACTER SET utf8mb4"),
    },
    "lost": {
        "ru": ("Связь с базой {database} оборвалась", "Повторите через минуту: недописанного не осталось"),
        "en": ("The connection to {database} was lost", "Try again in a minute: nothing was stored half"),
    },
    "waited": {
        "ru": ("База {database} занята: другая программа слишком долго держит записи", "Повторите через минуту"),
        "en": ("The database {database} is busy: another program holds its rows too long", "Try again in a minute"),
    },
    "too many": {
        "ru": ("У сервера базы {database} слишком много соединений", "Закройте лишние или поднимите max_connections"),
        "en": ("The server of {database} has too many connections", "Close some, or raise max_connections"),
    },
    "refuses writing": {
        "ru": ("База {database} только для чтения", "Снимите read_only на сервере или укажите главный сервер"),
        "en": ("The database {database} is read-only", "Turn read_only off on the server, or name the primary one"),
    },
    "server full": {
        "ru": ("Серверу базы {database} не хватает места на диске", "Освободите место: недописанного не осталось"),
        "en": ("No room on the disk of the server of {database}", "Free some space: nothing was stored half"),
    },
    "too long": {
        "ru": ("Запись не помещается в базу {database}: {detail}", "Поднимите max_allowed_packet до 16M"),
        "en": ("A record does not fit into {database}: {detail}", "Raise max_allowed_packet to 16M"),
    },
    "taken": {
        "ru": ("В базе {database} уже есть чужая таблица {detail}", "Укажите отдельную базу"),
        "en": ("The database {database} has a table {detail} that is not ours", "Name a database of its own"),
    },
    "foreign": {
        "ru": ("{database}: это MySQL {detail}, а нужна MariaDB", "Укажите сервер MariaDB или файл SQLite"),
        "en": ("{database} is a MySQL {detail}: a MariaDB is needed", "Name a MariaDB server, or an SQLite file"),
    },
    "blurred": {
        "ru": (
            "Таблица {detail} базы {database} путает разные ключи",
            "ALTER TABLE {detail} CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin",
        ),
        "en": (
            "The table {detail} of {database} confuses different keys",
            "ALTER TABLE {detail} CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin",
        ),
    },
    "url host": {
        "ru": (
            "{database}: адрес базы не читается",
            "Нужно mysql://имя:пароль@сервер:3306/база, знаки / ? # как %2F %3F %23",
        ),
        "en": ("{database}: not an address", "Wants mysql://user:password@host:3306/database, / ? # as %2F %3F %23"),
    },
    "url database": {
        "ru": ("{database}: в адресе нет имени базы", "Нужно mysql://имя:пароль@сервер:3306/база"),
        "en": ("{database}: the address names no database", "Wants mysql://user:password@host:3306/database"),
    },
    "url options": {
        "ru": ("{database}: такой настройки соединения нет", "Есть unix_socket, ssl_ca, ssl_cert, ssl_key"),
        "en": ("{database}: no such option of a connection", "There are unix_socket, ssl_ca, ssl_cert, ssl_key"),
    },
    "unreadable": {
        "ru": ("Запись в базе {database} не читается: {detail}", "Обновите leadscript"),
        "en": ("A record of the database {database} cannot be read: {detail}", "Update leadscript"),
    },
    "": {
        "ru": ("База {database} не работает: {detail}", ""),
        "en": ("The database {database} fails: {detail}", ""),
    },
}
# MariaDB's numbers -> the row above.
NUMBERS = {
    **dict.fromkeys(LOST, "lost"),
    **dict.fromkeys(CLASHES, "waited"),
    **dict.fromkeys((2002, 2003, 2005), "no server"),
    **dict.fromkeys((1044, 1045, 1130, 1251, 1698), "denied"),
    **dict.fromkeys((1142, 1143, 1227, 1370), "no right"),
    1049: "no database",
    **dict.fromkeys((1040, 1203, 1226), "too many"),
    **dict.fromkeys((1290, 1792, 1836), "refuses writing"),
    **dict.fromkeys((3, 1021, 1026, 1114), "server full"),
    **dict.fromkeys((1153, 1406), "too long"),
}
NO_ROOM = 28  # the system's own number, inside of MariaDB's 1030


@contextmanager
def told(database: str, locale: str) -> Iterator[None]:
    """Turn what the database raises into ``StoreFailed`` with one clear line and a hint."""
    try:
        yield
    except Unfit as error:
        raise _failed(error.kind, database, locale, str(error)) from error
    except (SQLAlchemyError, sqlite3.Error) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        raise _failed(_kind(cause), database, locale, _detail(cause or error)) from error


def unreadable(error: Exception, database: str, locale: str) -> StoreFailed:
    """Return what to say of a stored document that cannot be read."""
    return _failed("unreadable", database, locale, str(error))


def misspelt(error: ValueError, database: str, locale: str) -> StoreFailed:
    """Return what to say of an URL that cannot be read; ``error`` names its part."""
    return _failed(f"url {error}", database, locale, "")


def _kind(cause: BaseException | None) -> str:
    number = number_of(cause)
    if number == 1030 and f"error {NO_ROOM} " in str(cause):
        return "server full"
    return NUMBERS.get(number or 0, "") or getattr(cause, "sqlite_errorname", "")


def _detail(cause: BaseException) -> str:
    """Return the first line of what the database says; MariaDB's without its number."""
    said = cause.args[1] if number_of(cause) is not None and len(cause.args) > 1 else cause
    return str(said).partition("\n")[0]


def _failed(name: str, database: str, locale: str, detail: str) -> StoreFailed:
    file = file_of(database)
    if name.startswith("SQLITE_CANTOPEN") and file is not None:
        name = "a folder" if file.is_dir() else name if file.parent.is_dir() else "no folder"
    kind = next(kind for kind in TOLD if name.startswith(kind))
    filled = {"database": named(database), "detail": detail, "folder": file.parent if file else ""}
    filled |= _of_server(database)
    message, hint = (text.format(**filled) for text in TOLD[kind]["ru" if locale == "ru" else "en"])
    return StoreFailed(message, hint)


def _of_server(database: str) -> dict[str, str]:
    try:
        server = server_of(database) if is_server(database) else None
    except ValueError:
        server = None
    return {"name": server.database if server else "", "user": server.user or "" if server else ""}

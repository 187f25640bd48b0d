"""What went wrong with the database, in words that help."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from engine.errors import StoreFailed
from engine.stores import file_of
from engine.stores.upgrade import Newer

# SQLite's name of an error begins with -> what to say and what to do, in Russian and in English.
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
        "ru": ("База {database}: диск не отвечает", "Проверьте диск"),
        "en": ("The database {database} cannot be read or written: the disk fails", "Check the disk"),
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
    "unreadable": {
        "ru": ("Запись в базе {database} не читается: {detail}", "Обновите leadscript"),
        "en": ("A record of the database {database} cannot be read: {detail}", "Update leadscript"),
    },
    "": {
        "ru": ("База {database} не работает: {detail}", ""),
        "en": ("The database {database} fails: {detail}", ""),
    },
}


@contextmanager
def told(database: str, locale: str) -> Iterator[None]:
    """Turn what the database raises into ``StoreFailed`` with one clear line and a hint."""
    try:
        yield
    except Newer as error:
        raise _failed("newer", database, locale, str(error)) from error
    except (SQLAlchemyError, sqlite3.Error) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        detail = str(cause or error).partition("\n")[0]
        raise _failed(getattr(cause, "sqlite_errorname", ""), database, locale, detail) from error


def unreadable(error: Exception, database: str, locale: str) -> StoreFailed:
    """Return what to say of a stored document that cannot be read."""
    return _failed("unreadable", database, locale, str(error))


def _failed(name: str, database: str, locale: str, detail: str) -> StoreFailed:
    file = file_of(database)
    if name.startswith("SQLITE_CANTOPEN") and file is not None:
        name = "a folder" if file.is_dir() else name if file.parent.is_dir() else "no folder"
    kind = next(kind for kind in TOLD if name.startswith(kind))
    message, hint = TOLD[kind]["ru" if locale == "ru" else "en"]
    folder = file.parent if file else ""
    return StoreFailed(message.format(database=database, detail=detail, folder=folder), hint)

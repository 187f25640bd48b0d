"""``new``: a minimal valid script to start from, and the schema that editors complete its keys with."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import click

from cli.settings import either, language
from cli.starter import starter
from engine.authoring.closeness import mixed
from engine.authoring.schema import schema_text
from engine.errors import SettingWrong
from engine.library import SUFFIXES

_ID = re.compile(r"\w[\w-]{0,63}")
SCHEMA = "schema.json"


@click.command(
    help=either(
        "Начать новый скрипт: flows/NICHE.yaml или файл по указанному пути. Рядом ляжет schema.json для редактора.",
        "Start a new script: flows/NICHE.yaml, or the file of a path. A schema.json for editors is put beside it.",
    ),
    epilog=either("Пример: leadscript new dental", "Example: leadscript new dental"),
)
@click.argument("niche", metavar="NICHE", required=False)
@click.option(
    "--schema",
    "only_schema",
    is_flag=True,
    help=either(
        "Только показать схему языка: leadscript new --schema > flows/schema.json",
        "Only print the schema of the language: leadscript new --schema > flows/schema.json",
    ),
)
@click.pass_context
def command(ctx: click.Context, niche: str | None, only_schema: bool) -> None:
    """Write a script that is not there yet."""
    if only_schema:
        click.echo(schema_text(), nl=False)
        return
    if niche is None:
        raise click.MissingParameter(ctx=ctx, param=ctx.command.params[0])
    path, known_as = _place(niche)
    _write(path, starter(path.stem, known_as, language()))
    click.echo(either(f"Готово: {path}", f"Written: {path}"))
    beside = path.parent / SCHEMA
    if not beside.exists():
        _write(beside, schema_text())
        click.echo(either(f"Готово: {beside}", f"Written: {beside}"))
    click.echo(either(f"Поговорить: leadscript chat {known_as}", f"Talk to it: leadscript chat {known_as}"))


def _place(niche: str) -> tuple[Path, str]:
    """Return the file to write and the FLOW that means it. Raises ``SettingWrong`` for a name that is no id."""
    path = Path(niche)
    named = len(path.parts) == 1 and path.suffix not in SUFFIXES
    id_ = niche if named else path.stem
    if not named and path.suffix not in SUFFIXES:
        raise SettingWrong(
            either(f"Это не файл скрипта: {niche!r}", f"No file of a script: {niche!r}"),
            either("Имя файла кончается на .yaml", "Its name ends with .yaml"),
        )
    letter = mixed(id_)
    if not _ID.fullmatch(id_) or letter:
        raise SettingWrong(
            either(f"Так скрипт не назвать: {id_!r}", f"Not a name for a script: {id_!r}"),
            either(f"Буква «{letter}» из другого алфавита", f"The letter {letter} is of another alphabet")
            if letter
            else either("Можно буквы, цифры, `_` и `-`, до 64 знаков", "Letters, digits, `_` and `-`, 64 at most"),
        )
    return (Path("flows", f"{niche}.yaml"), niche) if named else (path, shlex.quote(niche))


def _write(path: Path, text: str) -> None:
    """Write a new file; what is there already stays as it is."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
    except FileExistsError as error:
        raise SettingWrong(
            either(f"Уже есть: {path}", f"Already there: {path}"),
            either("Файл не тронут; выберите другое имя", "The file is untouched; choose another name"),
        ) from error
    except OSError as error:
        why = error.strerror or str(error)
        raise SettingWrong(either(f"Не записать {path}: {why}", f"Cannot write {path}: {why}")) from error

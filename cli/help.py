"""What click says by itself, in the language of the terminal: headings of the help and wrong usage."""

from __future__ import annotations

from collections.abc import Iterable

import click

from cli.settings import either

RUSSIAN = {
    "Options": "Ключи",
    "Commands": "Команды",
    "Positional arguments": "Аргументы",
    "Show this message and exit.": "Показать эту справку.",
}


class Formatter(click.HelpFormatter):
    """Writes the headings in the language of the terminal."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Write the line that shows how to call the command."""
        super().write_usage(prog, args, prefix or either("Вызов: ", "Usage: "))

    def write_heading(self, heading: str) -> None:
        """Write the title of a section."""
        super().write_heading(either(RUSSIAN.get(heading, heading), heading))

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        """Write names and what they mean."""
        told = [(name, either(RUSSIAN.get(text, text), text)) for name, text in rows]
        super().write_dl(told, col_max, col_spacing)


def complaint(error: click.UsageError) -> tuple[str, str]:
    """Return what is wrong with the call, and the line that helps."""
    path = error.ctx.command_path if error.ctx else "leadscript"
    hint = either(f"Справка: {path} --help", f"Help: {path} --help")
    message = error.format_message()
    if isinstance(error, click.MissingParameter):
        name = error.param.make_metavar(error.ctx) if error.param and error.ctx else ""
        name = error.param.opts[0] if isinstance(error.param, click.Option) else name
        message = either(f"Не хватает: {name}", f"Missing: {name}")
    elif isinstance(error, click.NoSuchOption):
        near = ", ".join(error.possibilities or ())
        message = either(f"Нет такого ключа: {error.option_name}.", f"No such option: {error.option_name}.")
        message += either(f" Похоже на {near}.", f" Did you mean {near}?") if near else ""
    elif isinstance(error, click.BadParameter) and error.param is not None:
        name = "/".join(error.param.opts)
        message = either(f"{name}: не подходит. {error.message}", f"{name}: {error.message}")
    return message, hint

"""The command line: a lazy group of commands and the one place where errors end."""

from __future__ import annotations

import gc
import io
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from difflib import get_close_matches
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from typing import Any, NoReturn

import click

from cli import logs, view
from cli.help import Formatter, complaint
from cli.settings import debugging, either
from engine.errors import LeadscriptError, ScriptNotFound, SettingWrong
from engine.redaction import redacted

FINE, PROBLEMS, USAGE, OURS, INTERRUPTED = 0, 1, 2, 3, 130

# Name -> module, and what `--help` says of it: the list is shown without importing any of them.
COMMANDS: dict[str, tuple[str, str, str]] = {
    "new": ("cli.commands.new", "начать новый скрипт", "start a new script"),
    "chat": ("cli.commands.chat", "поговорить со скриптом в терминале", "talk to a script in the terminal"),
    "check": ("cli.commands.check", "все ошибки скриптов, с местом", "every problem of every script, with its place"),
    "show": ("cli.commands.show", "граф и тексты скрипта", "the graph and the texts of a script"),
    "coverage": ("cli.commands.coverage", "что в скрипте не пройдено", "what of a script nothing has reached"),
    "understand": ("cli.commands.understand", "что движок слышит в тексте", "what the engine hears in a text"),
    "guard": ("cli.commands.guard", "верна ли формулировка тексту", "whether a wording is faithful to its text"),
    "run": ("cli.commands.run", "запустить ботов и держать, пока не остановят", "launch the bots, until stopped"),
    "link": ("cli.commands.link", "ссылка на бота с источником и метками", "a link to a bot with source and marks"),
    "leads": ("cli.commands.leads", "список лидов: кто на чём остановился", "the leads: who stands where"),
    "lead": ("cli.commands.lead", "один лид: переписка, взять, вернуть, стереть", "one lead: the talk, take, forget"),
    "event": ("cli.commands.event", "сообщить разговору о событии", "tell a talk of an outside event"),
    "deploy": ("cli.commands.deploy", "какие живые разговоры заденет правка", "which live talks an edit would touch"),
    "doctor": ("cli.commands.doctor", "всё ли в порядке, и что делать", "what is wrong here, and what fixes it"),
    "db": ("cli.commands.db", "база данных", "the database"),
}


class Leadscript(click.Group):
    """Imports a command when it is called, and turns whatever happens into a line and an exit code."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Return the names in the order of use, not of the alphabet."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Import the command's module."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(COMMANDS[cmd_name][0]).command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command; for an unknown one, name the nearest."""
        if args[0] not in COMMANDS and not args[0].startswith("-"):
            near = get_close_matches(args[0], COMMANDS, 1)
            tail = either(f" Похоже на {near[0]}.", f" Did you mean {near[0]}?") if near else ""
            ctx.fail(either(f"Нет такой команды: {args[0]}.", f"No such command: {args[0]}.") + tail)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """List the commands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, either(russian, english)) for name, (_, russian, english) in COMMANDS.items()])

    def invoke(self, ctx: click.Context) -> Any:
        """Call the command; click itself would end with 1 where nobody reads on, and write blank lines into logs."""
        logs.begin()
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            return _unread()
        except (EOFError, KeyboardInterrupt):
            if sys.stderr.isatty():
                click.echo(err=True)  # below the ^C
            raise click.Abort from None

    def main(self, args: Sequence[str] | None = None, *rest: Any, **extra: Any) -> NoReturn:
        """Run and exit with a code of DESIGN section 9; nothing passes this line as a stack trace."""
        click.Context.formatter_class = Formatter
        extra["standalone_mode"] = False
        sys.exit(_bounded(lambda: click.Group.main(self, args, *rest, **extra)))


def _bounded(action: Callable[[], Any]) -> int:
    """Do it, and return the exit code: whole numbers that a command returns are codes."""
    try:
        result = action()
        sys.stdout.flush()
    except LeadscriptError as error:
        view.failure(error.message, error.hint)
        # An unknown script is a mistake in the command, as an unknown option is.
        return USAGE if isinstance(error, SettingWrong | ScriptNotFound) else PROBLEMS
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        return USAGE
    except click.UsageError as error:
        view.failure(*complaint(error))
        return USAGE
    except click.ClickException as error:
        view.failure(error.format_message())
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except BrokenPipeError:
        return _unread()
    except Exception as error:
        return _our_fault(error)
    return result if isinstance(result, int) else FINE


def _unread() -> int:
    """End quietly: the reader (``head``, a pager) has seen enough."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)  # what is still buffered goes there at exit
    return FINE


def _our_fault(error: Exception) -> int:
    if debugging():
        click.echo(redacted("".join(traceback.format_exception(error))), err=True, nl=False)
    what = redacted(f"{type(error).__name__}: {error}".splitlines()[0])[:200]
    view.failure(
        either(f"Это наша ошибка, не ваша. {what}", f"This is our fault, not yours. {what}"),
        "" if debugging() else either("Подробности: LEADSCRIPT_DEBUG=1", "To see the trace: LEADSCRIPT_DEBUG=1"),
    )
    return OURS


def _version(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted:
        try:
            click.echo(f"leadscript {version('leadscript')}")
        except PackageNotFoundError:
            click.echo("leadscript")
        ctx.exit()


@click.group(
    cls=Leadscript,
    context_settings={"help_option_names": ["-h", "--help"]},
    help=either(
        "Скрипты продаж в YAML, которым бот следует буква в букву.\n\nПример: leadscript chat credit",
        "Sales scripts in YAML that a bot follows to the letter.\n\nExample: leadscript chat credit",
    ),
)
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_version,
    help=either("Показать версию.", "Show the version."),
)
def main() -> None:
    """Sales scripts in YAML that a bot follows to the letter."""


# Of the garbage collector, until a script is loaded: what a start makes stays, and walks over it took a fifth of it.
STARTING = (700_000, 20, 20)


def run() -> None:
    """Start from the console script."""
    gc.set_threshold(*STARTING)
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # Programs get UTF-8 whatever the terminal is; what a terminal cannot show must not end a talk.
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")
    main(prog_name="leadscript")


if __name__ == "__main__":
    run()

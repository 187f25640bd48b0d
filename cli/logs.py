"""Logs: text for a person at a terminal, lines of JSON for programs; neither shows a secret or a lead."""

from __future__ import annotations

import json
import logging
import sys
import threading
from datetime import UTC, datetime
from typing import IO

from cli.settings import LEVELS, logged
from engine.redaction import impersonal


class Formatter(logging.Formatter):
    """The only formatter: all that is written passes ``engine.redaction``."""

    def __init__(self, *, people: bool) -> None:
        """Write for ``people``, or for programs."""
        super().__init__()
        self._people = people

    def format(self, record: logging.LogRecord) -> str:
        """Return a record as a line, a trace below it (for programs within it)."""
        moment = datetime.fromtimestamp(record.created, UTC)
        name, level = record.name.removeprefix("leadscript."), record.levelname.lower()
        message, trace = impersonal(_message(record)), impersonal(self._trace(record))
        if self._people:
            line = f"{moment.astimezone():%H:%M:%S} {level} {name}: {message}"
            return f"{line}\n{trace}" if trace else line
        at = moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
        document = {"at": at, "level": level, "name": name, "message": message}
        return json.dumps(document | ({"trace": trace} if trace else {}), ensure_ascii=False)

    def _trace(self, record: logging.LogRecord) -> str:
        parts = [self.formatException(record.exc_info) if record.exc_info and record.exc_info[0] else ""]
        parts.append(record.stack_info or "")
        return "\n".join(part for part in parts if part)


def _message(record: logging.LogRecord) -> str:
    """Return the message; one that does not fit its arguments must not be told by ``logging`` itself, unredacted."""
    try:
        return record.getMessage()
    except Exception as error:
        return f"{record.msg!s} ({type(error).__name__})"


def begin(stream: IO[str] | None = None) -> None:
    """Log to ``stream`` (by default the standard error) from the level of ``LEADSCRIPT_LOG`` on."""
    stream = stream or sys.stderr
    handler = logging.StreamHandler(stream)
    handler.setFormatter(Formatter(people=stream.isatty()))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(LEVELS[logged()])
    logging.captureWarnings(capture=True)
    logging.raiseExceptions = False  # it would write the arguments as they are
    threading.excepthook = _failed


def _failed(what: threading.ExceptHookArgs) -> None:
    if what.exc_value is not None:
        trace = (what.exc_type, what.exc_value, what.exc_traceback)
        logging.getLogger("leadscript").error("a thread failed", exc_info=trace)

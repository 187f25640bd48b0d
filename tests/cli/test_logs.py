"""What is logged: text for people, JSON for programs, and nothing of a lead or a secret, wherever it comes from."""

import io
import json
import logging
import threading
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cli import logs
from engine.message import Address, Incoming

PHONE, MAIL = "+7 (916) 123-45-67", "anna.ivanova@example.org"
TOKEN = "123456789:AAE-abcdefghijklmnopqrstuvwxyz01234"
PRIVATE = st.sampled_from([PHONE, "89161234567", "8 916 123 45 67", "8\u00a0916\u00a01234567", MAIL, TOKEN])


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def _logging() -> Iterator[None]:
    root = logging.getLogger()
    kept = root.handlers[:], root.level, threading.excepthook, logging.raiseExceptions
    yield
    root.handlers[:], root.level, threading.excepthook, logging.raiseExceptions = kept
    logging.captureWarnings(capture=False)


@pytest.mark.parametrize("people", [True, False])
def test_whose_turn_failed_is_nobodys_business(people: bool) -> None:
    logs.begin(stream := Terminal() if people else io.StringIO())
    one = Address("credit", "telegram", "4711"), Incoming("text", "долг у меня большой", 1, "Анна")
    try:
        raise ValueError(one)
    except ValueError:
        logging.getLogger("leadscript.worker").exception("a turn of %s failed", one[0])
    shown = stream.getvalue()
    assert "ValueError" in shown and "credit" in shown
    assert not [told for told in ("4711", "долг", "Анна") if told in shown]


def test_programs_read_a_line_of_json(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEADSCRIPT_LOG", "info")
    logs.begin(stream := io.StringIO())
    logging.getLogger("leadscript.worker").info("%d turns\nin a round", 3)
    logging.getLogger("leadscript.worker").debug("unseen")
    (line,) = stream.getvalue().splitlines()
    document = json.loads(line)
    assert document.pop("at").endswith("Z")
    assert document == {"level": "info", "name": "worker", "message": "3 turns\nin a round"}


def test_people_read_text() -> None:
    logs.begin(stream := Terminal())
    logging.getLogger("leadscript.sender").warning("late by %s", "2 s")
    assert stream.getvalue()[8:] == " warning sender: late by 2 s\n"


@pytest.mark.parametrize("level", ["", "all"])
def test_level_by_default(level: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEADSCRIPT_LOG", level)
    logs.begin(io.StringIO())
    assert logging.getLogger().level == logging.WARNING


@given(PRIVATE, st.text(max_size=30), st.booleans())
def test_nothing_private_passes_in_whatever_way(private: str, beside: str, people: bool) -> None:
    logs.begin(stream := Terminal() if people else io.StringIO())
    log = logging.getLogger("leadscript.test")
    log.error(f"{beside} {private}")
    log.error("%s", private)
    log.error("%r and %s", [private], {"mail": private})
    log.error("fits no arguments %d", private)
    try:
        raise ValueError(private) from KeyError({"phone": private})
    except ValueError:
        log.exception("failed for %s", private)
    thread = threading.Thread(target=lambda: int(private + "x"))
    thread.start()
    thread.join()
    shown = stream.getvalue()
    assert "ValueError" in shown
    for written in (private, ascii(private)[1:-1], json.dumps(private)[1:-1], private.replace(" ", "")):
        assert written not in shown

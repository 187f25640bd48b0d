"""What people say has the notion of its field, and a word that only looks like one has not.

The sentences stand in ``notions/``, a line each: ``+`` has the notion, ``-`` has it not; a ``#`` says what they share.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.understanding.concepts import concepts, expressions
from engine.understanding.learning import lesson, train
from engine.understanding.text import read_text
from engine.understanding.words import Word, read_words

TABLES = sorted((Path(__file__).parent / "notions").glob("*.txt"))


def _words(text: str) -> tuple[Word, ...]:
    return read_words(read_text(text))


def _notions(text: str) -> set[str]:
    words = [word.text for word in _words(text)]
    return {one for word in words for one in concepts(word)} | {notion for _, notion in expressions(words)}


def _wrong(line: str) -> bool:
    """Tell whether a line of a table is not true."""
    told, text = line.split(" | ")
    sign, notion = told.split()
    return (notion in _notions(text)) is not {"+": True, "-": False}[sign]


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_what_is_said_has_the_notion_of_its_field(table: Path) -> None:
    lines = [line for line in table.read_text("utf-8").splitlines() if line and not line.startswith("#")]
    assert lines
    assert [line for line in lines if _wrong(line)] == []


def test_short_forms_are_read_as_the_words_they_stand_for() -> None:
    assert _notions("weve used the same firm for years") == _notions("we have used the same firm for years")
    assert _notions("they'll let us know") == _notions("they will let us know")


def test_a_refusal_is_no_lack_of_need() -> None:
    own = [(0, "нет, не хочу"), (0, "откажемся, пожалуй"), (1, "зачем оно нам"), (1, "и без вас справляемся")]
    classes = train([lesson(label, text) for label, text in own], 2)
    refusal, need = classes.guess(_words("не, воздержусь")), classes.guess(_words("сами справимся, ни к чему это"))
    assert refusal is not None and refusal.label == 0
    assert need is not None and need.label == 1

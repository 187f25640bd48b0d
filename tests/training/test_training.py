"""Words are learned from messages sorted by meaning, and never from what a bench judges."""

from __future__ import annotations

import json
from base64 import b64decode
from collections import Counter
from collections.abc import Iterator
from importlib import util
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine.understanding import vectors
from engine.understanding.vectors import key
from training import corpus
from training import table as tables
from training.__main__ import learned
from training.corpus import CORPUS, Trade, read_trade
from training.encoder import Encoder, scattered
from training.episodes import CLASSES, Episode, draw, placed

SUITES = Path(__file__).parents[2] / "bench" / "suites"
TRADE = """\
[dear]
дорого для меня
кусается цена
дорого и цена кусается
кусается больно дорого
[call]
звоните вечером
наберите потом
вечером наберите
звоните вечером потом
[-]
кошка спит
собака лает
кошка лает
"""


def trade() -> Trade:
    return read_trade("shop", TRADE)


def drawn(read: Trade, seed: int) -> Episode:
    marks = sorted({mark for one in (*read.classes, read.foreign) for text in one for mark in text})
    played = placed(read, {mark: at for at, mark in enumerate(marks)})
    return draw(played, played.foreign, np.random.default_rng(seed))


def test_a_trade_is_read_by_its_headings() -> None:
    read = trade()
    assert [len(one) for one in read.classes] == [4, 4] and len(read.foreign) == 3
    assert read.classes[0][1] == ("кусаться", "цена", "| кусаться", "кусаться цена", "цена |", "кусат*")


def test_a_message_under_no_heading_is_told() -> None:
    with pytest.raises(ValueError, match="shop: 'дорого' stands under no heading"):
        read_trade("shop", "дорого\n[dear]\nкусается\n")


def test_a_round_shows_some_messages_and_asks_others() -> None:
    read = trade()
    episode = drawn(read, 1)
    assert episode.shown.shape == (4, len(episode.marks)) and episode.middles.sum() == 4
    assert sorted(set(episode.answers)) == [0, 1, CLASSES]
    assert len(episode.asked) == len(episode.answers)


def test_words_said_for_one_reason_come_together() -> None:
    found = learned([trade()], 300)

    def nearness(one: str, other: str) -> float:
        return float(found[one] @ found[other] / np.linalg.norm(found[one]) / np.linalg.norm(found[other]))

    assert nearness("дорого", "кусаться") > nearness("дорого", "звонить") + 0.5
    assert nearness("звонить", "потом") > nearness("цена", "потом") + 0.5


def test_a_step_goes_down_the_slope_that_numbers_show() -> None:
    episode = drawn(trade(), 2)
    start = scattered([1.0] * (int(episode.marks.max()) + 1), 5, np.random.default_rng(3)).astype(np.float64)

    def loss(table: np.ndarray) -> float:
        return Encoder(table.copy()).learn(episode)

    encoder = Encoder(start.copy())
    encoder.learn(episode)
    slope = encoder.moments["table"][0] / 0.1
    for row, column in ((int(episode.marks[0]), 0), (int(episode.marks[-1]), 3)):
        aside = np.zeros_like(start)
        aside[row, column] = 1e-4
        assert slope[row, column] == pytest.approx((loss(start + aside) - loss(start - aside)) / 2e-4, abs=1e-5)


def test_a_table_is_written_as_the_engine_reads_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "ROOM", tmp_path)
    rows = {"дорого": np.array([1.0, -0.5]), "звонить": np.array([0.25, 0.0]), "и": np.array([0.0, 0.0])}
    spec = util.spec_from_file_location("written", tables.write("ru", rows))
    assert spec is not None and spec.loader is not None
    module = util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert len(b64decode(module.KEYS)) == 2 * 4  # «и» tells nothing
    assert sorted(b64decode(module.ROWS)) == sorted(np.array([127, -64, 32, 0], np.int8).tobytes())


def test_two_marks_of_one_key_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "key", lambda _mark: 1)
    with pytest.raises(ValueError, match="two marks of russian have one key"):
        tables.write("ru", {"а": np.array([1.0]), "б": np.array([1.0])})


@pytest.mark.parametrize("path", sorted(CORPUS.rglob("*.txt")), ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_every_trade_of_the_corpus_can_be_played(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(corpus, "read_words", lambda utterance: utterance.words)  # lemmas of 80,000 messages take time
    monkeypatch.setattr(corpus, "read_terms", lambda words: [word.text for word in words])
    read = read_trade(path.stem, path.read_text("utf-8"))
    assert len(read.classes) > 20 and len(read.foreign) > 20
    assert min(len(messages) for messages in read.classes) > 3


@pytest.mark.parametrize(("language", "trade"), [("ru", "money"), ("en", "owners")])
def test_the_shipped_table_knows_what_its_corpus_says_often(language: str, trade: str) -> None:
    read = read_trade(trade, (CORPUS / language / f"{trade}.txt").read_text("utf-8"))
    times = Counter(mark for one in (*read.classes, read.foreign) for text in one for mark in text)
    often = [mark for mark, count in times.items() if count >= 5]
    keys = set(vectors._read(language)[0])
    assert len(often) > 300 and not [mark for mark in often if key(mark) not in keys]


def test_nothing_that_a_bench_judges_is_learned_from() -> None:
    lines = (line for path in CORPUS.rglob("*.txt") for line in path.read_text("utf-8").splitlines())
    taught = {_plain(line) for line in lines if not line.startswith("[")}
    judged = {_plain(text) for path in SUITES.rglob("intents_*.json") for text in _judged(json.loads(path.read_text()))}
    long = {text for text in judged if len(text.split()) > 2}  # «надо подумать» is anybody's
    assert len(long) > 5_000
    assert not long & taught


def _judged(suite: Any) -> Iterator[str]:
    """Yield the sentences of a suite but the examples of its classes."""
    if isinstance(suite, str):
        yield suite
    for one in suite.values() if isinstance(suite, dict) else suite if isinstance(suite, list) else ():
        yield from _judged(one["test"] if isinstance(one, dict) and "test" in one else one)


def _plain(text: str) -> str:
    return " ".join("".join(sign if sign.isalnum() else " " for sign in text.casefold()).split())

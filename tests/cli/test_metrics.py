"""What is counted, from the records of turns, wordings and sendings; and that counting never gets in the way."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from channels.gherkin.world import inline
from cli.metrics import Metrics
from engine.cue import Candidate
from engine.interpreter import open_session
from engine.message import Address, Incoming
from engine.outgoing import Delivery, outgoing
from engine.phrased import Phrased
from engine.runner import answer
from engine.script import Script
from engine.session import Turn
from engine.stores.backlog import Depth

ANNA = Address("shop", "telegram", "1")
NOON = 1_764_072_000_000
SCRIPT = """
start: hello
disclosure: off
slots:
  debt: {type: money, ask: "Какой долг?", again: ["Примерно?", "Хоть как-то?"]}
states:
  hello: {collect: [debt], next: done}
  done: {say: Спасибо., outcome: won}
"""


@pytest.fixture
def script() -> Script:
    return inline(SCRIPT).script


def counts(metrics: Metrics, depth: Depth | None = None) -> dict[str, float]:
    lines = metrics.text(depth, 0.5).decode().splitlines()
    found = {name: float(value) for name, value in (line.rsplit(" ", 1) for line in lines if line[0] != "#")}
    return {name.removeprefix("leadscript_"): value for name, value in found.items() if not name.endswith("_created")}


def told(metrics: Metrics, script: Script, *things: tuple[Any, str]) -> Turn:
    turn = open_session(script, Incoming("start", "", NOON), lead="1", locale="ru")
    metrics.turned(ANNA, turn)
    for kind, text in things:
        turn = answer(script, turn.session, Incoming(kind, text, NOON))
        metrics.turned(ANNA, turn)
    return turn


def test_turns_and_what_was_understood(script: Script) -> None:
    metrics = Metrics()
    told(metrics, script, ("text", "абракадабра"), ("text", "500 тысяч"))
    found = counts(metrics)
    assert found['turns_total{bot="shop",kind="start"}'] == 1
    assert found['turns_total{bot="shop",kind="text"}'] == 2
    assert found['messages_total{bot="shop",heard="no"}'] == found['messages_total{bot="shop",heard="yes"}'] == 1


def test_a_takeover_is_counted_once_and_what_a_human_reads_is_no_misunderstanding(script: Script) -> None:
    metrics = Metrics()
    told(metrics, script, ("manager", "Я Анна"), ("take", ""), ("text", "абракадабра"), ("give_back", ""), ("take", ""))
    found = counts(metrics)
    assert found['takeovers_total{bot="shop"}'] == 2
    assert 'messages_total{bot="shop",heard="no"}' not in found


def test_managers_called_are_counted_by_the_reason(script: Script) -> None:
    metrics = Metrics()
    told(metrics, script, ("file", "voice"))
    assert counts(metrics)['alerts_total{bot="shop",reason="file"}'] == 1


def test_how_soon_an_answer_leaves_after_the_message_was_accepted(script: Script) -> None:
    metrics = Metrics(clock=lambda: NOON + 900)
    (row,) = outgoing(ANNA, told(metrics, script))
    metrics.left(row, Delivery("later", wait=5), 1)
    assert 'answer_seconds_count{bot="shop"}' not in counts(metrics)
    metrics.left(row, Delivery("sent"), 1)
    metrics.left(row, Delivery("sent"), 1)  # again: it was answered already
    found = counts(metrics)
    assert (found['answer_seconds_count{bot="shop"}'], found['answer_seconds_sum{bot="shop"}']) == (1, 0.9)
    assert found['answer_seconds_bucket{bot="shop",le="0.8"}'] == 0
    assert found['answer_seconds_bucket{bot="shop",le="1.0"}'] == 1
    assert found['sendings_total{bot="shop",outcome="later",recipient="lead"}'] == 1
    assert found['sendings_total{bot="shop",outcome="sent",recipient="lead"}'] == 2


def test_wordings_by_what_came_of_them(script: Script) -> None:
    metrics = Metrics()
    (row,) = outgoing(ANNA, told(metrics, script))
    taken = Phrased("ask", "Какой долг?", Candidate("А какой долг?", asked=30, answered=5, took=700))
    metrics.phrased(row, taken)
    metrics.phrased(row, replace(taken, violations=(("numbers", "5"),)))
    metrics.phrased(row, Phrased("ask", "Какой долг?", Candidate(failure="deadline", took=1_800)))
    found = counts(metrics)
    verdicts = {
        verdict: found[f'phrasings_total{{bot="shop",verdict="{verdict}"}}']
        for verdict in ("taken", "refused", "failed")
    }
    assert verdicts == {"taken": 1, "refused": 1, "failed": 1}
    assert found['phrasing_failures_total{bot="shop",failure="deadline"}'] == 1
    assert found['phrasing_tokens_total{bot="shop",part="asked"}'] == 60
    assert found['phrasing_seconds_count{bot="shop"}'] == 3


def test_bots_scripts_and_what_waits() -> None:
    metrics = Metrics(clock=lambda: NOON)
    metrics.up("shop", serves=True)
    metrics.up("gym", serves=False)
    metrics.reloaded("shop", taken=True)
    metrics.reloaded("shop", taken=False)
    found = counts(metrics, Depth(3, 2, NOON - 4_000))
    assert (found['bot_up{bot="shop"}'], found['bot_up{bot="gym"}']) == (1, 0)
    assert found['script_reloads_total{bot="shop",outcome="taken"}'] == 1
    assert found['script_reloads_total{bot="shop",outcome="refused"}'] == 1
    assert (found["inbox_messages"], found["outbox_messages"], found["outbox_age_seconds"]) == (3, 2, 4)
    assert found["tick_age_seconds"] == 0.5
    unknown = counts(metrics)["inbox_messages"]
    assert unknown != unknown  # not a number: the database did not say


def test_what_is_remembered_has_an_end(script: Script, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cli.metrics.KEPT", 3)
    metrics = Metrics(clock=lambda: NOON)
    rows = []
    for lead in "12345":
        address = replace(ANNA, lead=lead)
        turn = open_session(script, Incoming("start", "", NOON), lead=lead, locale="ru")
        metrics.turned(address, turn)
        rows += outgoing(address, turn)
    for row in rows:
        metrics.left(row, Delivery("sent"), 1)
    assert counts(metrics)['answer_seconds_count{bot="shop"}'] == 3


def test_nothing_that_fails_here_reaches_a_turn(caplog: pytest.LogCaptureFixture) -> None:
    metrics = Metrics()
    metrics.turned(ANNA, None)  # type: ignore[arg-type]
    metrics.left(None, None, 0)  # type: ignore[arg-type]
    metrics.phrased(None, None)  # type: ignore[arg-type]
    assert [record.getMessage() for record in caplog.records] == ["not counted: AttributeError"] * 3

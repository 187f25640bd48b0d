"""A talk survives an edit of its script: nobody is stuck, nothing known is lost, nothing points to what is gone."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import pytest
import yaml

from bench.replay import OPENED, PAUSE, incomings
from bench.validity import session_flaws
from engine import runner
from engine.authoring.load import read_flow
from engine.interpreter import open_session
from engine.landing import land
from engine.message import Incoming
from engine.script import Script, compile_script
from engine.session import Offer, Session, Timer
from engine.value import Moment, Money, point
from tests.promises.talks import happen, opened

ROOT = Path(__file__).parents[2]
SMALL = """
id: small
start: hello
disclosure: off
slots:
  name: {type: person_name, ask: "Name?"}
  kind: {type: choice, ask: "Which?", options: {one: [One], two: [Two]}}
  banks: {type: integer, ask: "How many?"}
states:
  hello: {stage: new, collect: [name], next: about}
  about: {stage: warm, collect: [kind, banks], next: won}
  won: {outcome: won}
  lost: {stage: warm, outcome: lost}
  manager: {outcome: handoff}
objections: {dear: {hear: {words: [dear]}, replies: [Well.], then: lost}}
reminders: {touches: [{after: 2h, say: "There?"}]}
"""


def script_of(source: str) -> Script:
    outcome = read_flow(source, "edited")
    assert outcome.flow is not None, [(one.rule, one.words) for one in outcome.errors]
    return compile_script(outcome.flow, outcome.fingerprint)


@cache
def small() -> Script:
    return script_of(SMALL)


def session(**fields: Any) -> Session:
    known = {"lead": "l", "flow": "small", "fingerprint": "old", "locale": "ru", "opened_at": 0}
    return Session(**({**known, "state": "about", "origin": "hello", "stage": "warm", "awaiting": "banks"} | fields))


def landed(**fields: Any) -> Session:
    return land(small(), session(**fields)).session


def test_under_its_own_script_nothing_changes() -> None:
    stands = session(fingerprint=small().fingerprint, state="gone")
    assert land(small(), stands).session is stands


def test_where_nothing_of_his_was_touched_only_the_fingerprint_is_new() -> None:
    landing = land(small(), session(slots={"name": "Ann"}, types=("name:person_name", "banks:integer")))
    assert not landing.told
    assert replace(landing.session, fingerprint="old") == session(
        slots={"name": "Ann"}, types=("name:person_name", "banks:integer")
    )


@pytest.mark.parametrize(
    ("stands", "state"),
    [
        ({"state": "gone"}, "about"),
        ({"state": "gone", "stage": "none such"}, "hello"),
        ({"state": "gone", "stage": None}, "hello"),
        ({"state": "gone", "outcome": "lost"}, "lost"),
        ({"state": "gone", "outcome": "won"}, "won"),
        ({"state": "gone", "outcome": "handoff", "owner": "waiting"}, "manager"),
        ({"state": "gone", "frames": ("about",)}, "about"),
    ],
)
def test_where_a_removed_state_lands(stands: dict[str, Any], state: str) -> None:
    landing = land(small(), session(**stands))
    assert (landing.session.state, landing.removed) == (state, True)
    assert landing.move is not None
    assert (landing.move.event, landing.move.target) == ("landed", state)


def test_nothing_points_to_what_is_gone() -> None:
    after = landed(
        state="gone",
        origin="gone",
        awaiting="lost_slot",
        slots={"lost_slot": point(3), "name": "Ann"},
        skipped=("lost_slot",),
        attempts={"lost_slot": 1, "banks": 4},
        rungs={"dear": 7, "none": 1},
        offer=Offer("lost_slot", (point(1),)),
        frames=("gone", "about"),
        left=("gone",),
        said=("gone", "hello"),
        done=("gone/alert", "about/hot"),
        reacted=("lost_slot",),
        noticed=("0:gone",),
        consented=("lost_slot",),
        timers=(Timer("gone:0", 5), Timer("*:0", 6), Timer("*:4", 7)),
    )
    assert session_flaws(small(), replace(after, frames=(), awaiting="kind")) == []
    assert (after.rungs, after.attempts, after.said, after.done) == (
        {"dear": 1},
        {"banks": 0},
        ("hello",),
        ("about/hot",),
    )
    assert (after.noticed, after.timers, after.slots) == ((), (Timer("*:0", 6),), {"name": "Ann"})


@pytest.mark.parametrize(
    ("slots", "types", "kept"),
    [
        ({"banks": point(3)}, ("banks:integer",), True),
        ({"banks": point(3)}, (), True),
        ({"banks": point(3)}, ("banks:duration",), False),
        ({"banks": Money(1, 1, "RUB")}, (), False),
        ({"banks": True}, (), False),
        ({"name": "Ann"}, ("name:text",), False),
        ({"kind": "one"}, ("kind:choice",), True),
        ({"kind": "three"}, ("kind:choice",), False),
        ({"kind": Moment(datetime(2026, 1, 1), None, "day")}, (), False),
    ],
)
def test_a_slot_whose_type_changed_is_forgotten(slots: dict[str, Any], types: tuple[str, ...], kept: bool) -> None:
    landing = land(small(), session(slots=slots, types=types))
    assert (dict(landing.session.slots) == slots) is kept
    assert bool(landing.lost) is not kept


def test_an_id_that_is_there_again_is_no_rename() -> None:
    source = SMALL.replace("{stage: warm, collect", "{renamed_from: hello, stage: warm, collect")
    assert land(script_of(source), session(state="hello", awaiting="name")).session.state == "hello"


def renamed(data: Any, old: str, new: str) -> Any:
    """The same script with an id written otherwise, wherever it stands."""
    if isinstance(data, dict):
        return {new if key == old else key: renamed(value, old, new) for key, value in data.items()}
    if isinstance(data, list):
        return [renamed(one, old, new) for one in data]
    return re.sub(rf"\b{old}\b", new, data) if isinstance(data, str) else data


def plain(data: Any) -> Any:
    """What YAML says, with nothing but its flags made of it."""
    if isinstance(data, dict):
        return {key: plain(value) for key, value in data.items()}
    return [plain(one) for one in data] if isinstance(data, list) else {"true": True, "false": False}.get(data, data)


@cache
def edited() -> Script:
    """The shipped script after a heavy edit: two renames, three states gone, one type changed."""
    data = plain(yaml.load((ROOT / "flows" / "credit.yaml").read_text("utf-8"), yaml.BaseLoader))
    data = renamed(renamed(data, "qualification", "questions"), "creditors", "lenders")
    data["states"]["questions"]["renamed_from"] = "qualification"
    data["slots"]["lenders"]["renamed_from"] = "creditors"
    for state, instead in (("sizing", "questions"), ("summary", "booked")):
        del data["states"][state]
        data = renamed(data, state, instead)
    data["states"]["closing"]["collect"].append("confirmed")
    data["removed"] = {"summary": "closing"}
    data["slots"]["city"] = {"type": "text", "ask": data["slots"]["city"]["ask"]}
    return script_of(yaml.safe_dump(data, allow_unicode=True, sort_keys=False))


def sessions(count: int) -> list[Session]:
    """Sessions from every point of seeded talks, some of them with a manager or stopped."""
    found: list[Session] = []
    for seed in range(count):
        random = Random(seed)
        now = opened().session
        for incoming in incomings(random):
            found.append(now)
            now = happen(now, incoming, incoming.at)
            if random.random() < 0.03:
                kind, text = random.choice([("take", ""), ("text", "стоп"), ("text", "позовите человека")])
                now = happen(now.session, Incoming(kind, text, incoming.at), incoming.at)  # type: ignore[arg-type]
            now = now.session
            if len(found) >= count:
                return found
    return found


@pytest.mark.slow
def test_a_thousand_sessions_across_an_edit() -> None:
    script, lost = edited(), {"city"}
    for number, before in enumerate(sessions(1_000)):
        after = land(script, before).session
        known = {"lenders" if name == "creditors" else name: value for name, value in before.slots.items()}
        assert {name: value for name, value in known.items() if name not in lost} == dict(after.slots)
        at = OPENED + 20 * PAUSE
        kind = "give_back" if before.owner in ("waiting", "human") else "text"
        turn = runner.answer(script, before, Incoming(kind, ("ладно", "угу, понял", "а дальше что")[number % 3], at))
        assert session_flaws(script, turn.session) == [], before
        assert turn.replies, before
        stands = turn.session
        assert stands.awaiting or stands.offer or stands.outcome, before
        assert stands.fingerprint == script.fingerprint


@pytest.mark.slow
def test_touches_across_an_edit_come_once_and_end() -> None:
    script = edited()
    for before in sessions(200):
        now, fired = before, []
        while now.timers and len(fired) < 20:
            first = min(now.timers, key=lambda timer: (timer.due, timer.key))
            turn = runner.answer(script, now, Incoming("timer", first.key, first.due))
            fired += [one for one in turn.touched if one.startswith("touch:")]
            assert first not in turn.session.timers
            now = turn.session
        assert len(fired) == len(set(fired)) < 20, before
        assert now is before or session_flaws(script, now) == []


def test_a_lead_who_comes_back_after_a_rename_is_known() -> None:
    source = SMALL.replace("  name: {", "  called: {renamed_from: name, ").replace("[name]", "[called]")
    earlier = session(slots={"name": "Ann"}, outcome="won", state="won", awaiting=None)
    turn = open_session(script_of(source), Incoming("start", "", 0), lead="l", locale="ru", earlier=earlier)
    assert dict(turn.session.slots) == {"called": "Ann"}

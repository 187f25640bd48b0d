"""What the proofs promise, held against the real interpreter; what they find is in tests/data/err."""

from __future__ import annotations

import json
import time
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench.longscript import long_script, tangled_script
from engine.authoring.load import Outcome, read_flow
from engine.authoring.rules import proofs
from engine.event import Event, Evidence
from engine.interpreter import open_session, step
from engine.library import find_flow, read_script
from engine.message import Incoming
from engine.script import compile_script
from engine.session import Session, Turn
from engine.value import Money

AT = 1_800_000_000_000
SLOTS: dict[str, dict[str, Any]] = {
    "name": {"type": "person_name", "ask": "name?"},
    "sum": {"type": "money", "ask": "sum?", "hear": {"words": ["долг"]}},
    "yes": {"type": "yes_no", "ask": "yes?"},
    "kind": {"type": "choice", "ask": "kind?", "options": {"a": ["one"], "b": ["two"], "c": ["three"]}},
    "worry": {"type": "text", "ask": "worry?"},
}
GUARDS = ["yes", "not yes", "sum < 100", "sum >= 50 and yes", "kind == a", "kind in (a, b)", "name", "yes or sum > 70"]
SAYS = ["hm", "ok", "{% if kind %}<{{ kind }}>{% endif %}", "<{{ name }}>"]
SAFE = [*SAYS[:3], [{"when": "name and sum >= 50", "say": "<{{ name }}> <{{ sum }}>"}, "hm"]]


def check(flow: dict[str, Any]) -> Outcome:
    return read_flow(json.dumps({"id": "flow", "start": "s0", **flow}, ensure_ascii=False), "flow.yaml")


def proven(outcome: Outcome) -> set[str]:
    return {problem.rule for problem in outcome.problems} & proofs.RULES.keys()


@st.composite
def flows(draw: st.DrawFn) -> dict[str, Any]:
    """A small script of any shape: often unsound, sometimes sound."""
    names = [f"s{at}" for at in range(draw(st.integers(1, 4)))]
    ends = ["won", "lost", "manager"]
    anywhere = st.sampled_from(names + ends)
    forget = st.lists(st.sampled_from(list(SLOTS)), max_size=2, unique=True)
    text = st.sampled_from(SAFE)
    slots = {name: {**slot, "tries": 1} for name, slot in SLOTS.items()}
    for name in slots:
        slots[name]["otherwise"] = draw(st.sampled_from(["handoff", "handoff", "handoff", "skip", *names]))
    row = st.fixed_dictionaries({"go": anywhere, "when": st.sampled_from(GUARDS)}, optional={"forget": forget})
    states: dict[str, Any] = {"s0": {"collect": list(SLOTS), "next": draw(anywhere)}}
    for name in names[1:]:
        last: dict[str, Any] = {"go": draw(anywhere), "forget": draw(forget)}
        collect = draw(st.lists(st.sampled_from(list(SLOTS)), max_size=3, unique=True))
        states[name] = {
            "say": draw(st.sampled_from(SAYS)),
            "collect": collect,
            "next": [*draw(st.lists(row, max_size=2)), last],
        }
    states["aside"] = {"say": draw(text), "collect": ["worry"], "next": "return"}
    states["won"] = {"say": draw(text), "outcome": "won"}
    states["lost"] = {"say": draw(text), "outcome": "lost", "next": draw(st.sampled_from(names))}
    states["manager"] = {"outcome": "handoff"}
    rung = {"say": draw(text), "go": draw(st.sampled_from(["aside", *names]))}
    return {
        "slots": slots,
        "states": states,
        "objections": {"price": {"hear": {"words": ["дорого"]}, "replies": [rung], "then": draw(anywhere)}},
        "always": [{"event": "moved", "go": draw(anywhere), "forget": draw(forget)}],
        "reminders": {"touches": [{"after": "1d", "say": draw(text)}, {"after": "7d", "go": draw(anywhere)}]},
    }


def happening(chance: Random, session: Session, at: int) -> tuple[Incoming, tuple[Event, ...]]:
    """Something that may happen to a lead: mostly he answers."""
    evidence = Evidence("x", 0, 1, "test")
    value: dict[str, Any] = {
        "name": "Анна",
        "sum": Money(*[chance.choice([10, 60, 80, 500])] * 2, "RUB"),
        "yes": chance.random() < 0.5,
        "kind": chance.choice("abc"),
        "worry": "да так",
    }
    what = chance.choice(["answer", "answer", "answer", "unasked", "nothing", "objection", "event", "timer"])
    text = Incoming("text", "x", at)
    if what == "answer" and session.awaiting is not None:
        return text, (Event("slot", session.awaiting, evidence, value[session.awaiting]),)
    if what == "unasked":
        return text, (Event("slot", "sum", evidence, value["sum"], corrects="sum" in session.slots),)
    if what == "objection":
        return text, (Event("objection", "price", evidence),)
    if what == "event":
        return Incoming("event", "moved", at), ()
    if what == "timer" and session.timers:
        return Incoming("timer", session.timers[0].key, max(at, session.timers[0].due)), ()
    return text, ()


def hold(turn: Turn, states: int) -> None:
    """Hold what every turn of a proven script keeps."""
    assert "<>" not in " ".join(reply.text for reply in turn.replies)
    assert len(turn.moves) <= states + 3
    session = turn.session
    assert session.owner != "bot" or session.awaiting is not None or session.outcome is not None


@settings(max_examples=30, deadline=None)
@given(flows(), st.integers(0, 2**32))
def test_a_proven_script_never_strands_anybody(flow: dict[str, Any], seed: int) -> None:
    walk(flow, seed)


@pytest.mark.slow
@settings(max_examples=500, deadline=None)
@given(flows(), st.integers(0, 2**32))
def test_many_proven_scripts_never_strand_anybody(flow: dict[str, Any], seed: int) -> None:
    walk(flow, seed)


def walk(flow: dict[str, Any], seed: int) -> None:
    """Let anything happen to a lead of a script that is proven."""
    outcome = check(flow)
    if outcome.flow is None or proven(outcome):
        return
    script, chance, at = compile_script(outcome.flow, "x"), Random(seed), AT
    turn = open_session(script, Incoming("start", "", at), lead="lead", locale="ru")
    for _ in range(40):
        hold(turn, len(flow["states"]))
        incoming, heard = happening(chance, turn.session, at + 60_000)
        at = incoming.at
        if turn.session.owner != "bot":
            turn = step(script, turn.session, Incoming("give_back", "", at))
        turn = step(script, turn.session, incoming, heard)


def test_a_plain_script_is_sound() -> None:
    flow = {"slots": SLOTS, "states": {"s0": {"collect": ["name"], "next": "won"}, "won": {"outcome": "won"}}}
    assert proven(check(flow)) == set()


def test_contradictory_guards_make_a_row_impossible() -> None:
    rows = [{"when": "sum < 100", "go": "small"}, {"when": "sum < 50", "go": "lost"}, {"go": "won"}]
    states: dict[str, Any] = {
        "s0": {"collect": ["sum"], "next": rows},
        "small": {"next": [{"when": "sum > 200", "go": "s0"}, {"go": "won"}]},
        "lost": {"say": "<{{ name }}>", "outcome": "lost"},
        "won": {"outcome": "won"},
    }
    assert proven(check({"slots": SLOTS, "states": states})) == set()


def test_a_talk_is_consistent_with_its_guards() -> None:
    states: dict[str, Any] = {
        "s0": {"collect": ["sum"], "next": [{"when": "sum < 100", "go": "small"}, {"go": "won"}]},
        "small": {"say": "<{{ name }}>", "collect": ["name"], "next": "won"},
        "won": {"outcome": "won"},
    }
    (problem,) = check({"slots": SLOTS, "states": states}).problems
    assert [(line.by, line.en) for line in problem.talk] == [
        ("bot", "sum?"),
        ("lead", "50 ₽"),
        ("bot", "<___>"),
    ]


def test_a_guard_before_a_name_fills_it() -> None:
    say = [{"when": "name and sum", "say": "{{ name }} {{ sum }}"}, "hm"]
    flow = {"slots": SLOTS, "states": {"s0": {"say": say, "outcome": "won"}}}
    assert proven(check(flow)) == set()


def test_the_work_on_many_branches_is_bounded() -> None:
    slots = {f"q{at}": {"type": "yes_no", "ask": "?", "otherwise": "skip"} for at in range(40)}
    states: dict[str, Any] = {"won": {"outcome": "won"}}
    for at in range(40):
        target = f"s{at + 1}" if at < 39 else "won"
        rows = [{"when": f"q{at}", "go": target}, {"when": f"q{max(0, at - 20)}", "go": "won"}, {"go": target}]
        states[f"s{at}"] = {"collect": [f"q{at}"], "next": rows}
    assert proven(check({"slots": slots, "states": states})) <= {"unproven"}


def test_rows_over_many_answers_are_given_up_on_soon_and_told() -> None:
    begun = time.perf_counter()
    outcome = read_flow(tangled_script(), "tangled")
    assert time.perf_counter() - begun < 10
    assert [problem.rule for problem in outcome.problems] == ["unproven"]


def test_a_guard_of_brackets_in_brackets_is_looked_at_in_no_time() -> None:
    flags = iter(f"q{at}" for at in range(100))
    guard = "q99"
    for _ in range(40):
        guard = f"({next(flags)} or {next(flags)}) and ({guard})"
    slots = {f"q{at}": {"type": "yes_no", "ask": "?", "otherwise": "skip"} for at in range(100)}
    rows = [{"when": guard, "go": "won"}, {"go": "lost"}]
    states = {"s0": {"collect": list(slots), "next": rows}, "won": {"outcome": "won"}, "lost": {"outcome": "lost"}}
    begun = time.perf_counter()
    assert proven(check({"slots": slots, "states": states})) == set()
    assert time.perf_counter() - begun < 5


def test_a_long_script_is_proven_whole() -> None:
    assert read_flow(long_script(), "long").problems == ()


def test_the_shipped_script_is_proven() -> None:
    assert read_script(find_flow("credit")).problems == ()

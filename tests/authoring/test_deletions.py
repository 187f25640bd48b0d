"""A part left out of a script is found by ``check``: a short share of ``python -m bench mutation``."""

from __future__ import annotations

from random import Random

from bench.deletions import deletions, parsed, written
from bench.leads import replay, talks
from bench.mutation import spoil
from engine.authoring.load import read_flow
from engine.library import find_flow, load_script

CREDIT = find_flow("credit").read_text("utf-8")


def test_a_script_written_anew_is_the_same_script() -> None:
    assert read_flow(written(parsed(CREDIT)), "anew").flow == read_flow(CREDIT, "credit").flow


def test_a_lost_state_slot_or_end_of_a_ladder_is_always_found() -> None:
    random = Random(1)
    parts = [one for one in deletions(CREDIT) if one.kind != "row"]
    missed = [one.what for one in random.sample(parts, 12) if not read_flow(one.text, "deleted").problems]
    assert missed == []


def test_most_lost_rows_are_found() -> None:
    rows = [one for one in deletions(CREDIT) if one.kind == "row"]
    missed = [one.what for one in rows if not read_flow(one.text, "deleted").problems]
    assert len(missed) <= 0.2 * len(rows), missed


def test_made_up_leads_say_the_same_again_and_reach_every_kind_of_end() -> None:
    script = load_script("credit").script
    said = talks(script, 12, 1)
    assert said == talks(script, 12, 1)
    seen = [replay(script, talk) for talk in said]
    assert seen == [replay(script, talk) for talk in said]
    reached = {one[2] for talk in seen for one in talk if isinstance(one, tuple)}
    assert {"won", "lost", "handoff"} <= reached


def test_spoilt_scripts_give_nothing_but_findings() -> None:
    crashed, _ = spoil(150, 1)
    assert crashed == 0

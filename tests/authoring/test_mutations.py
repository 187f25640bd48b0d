"""Whatever a file holds, there are only findings, and soon."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cli.findings import as_data, drawn, github
from engine.authoring.load import Outcome, read_flow

DATA = Path(__file__).resolve().parent.parent / "data" / "ok"
SCRIPTS = [path.read_text("utf-8") for path in sorted(DATA.glob("*.yaml"))]
SIGNS = "{}[]:,-'\"#|>&*!?%@\\\n\t \u200b\x00\ud800\u2028\ufeff😀~"
WORDS = [
    "{{",
    "}}",
    "{%",
    "%}",
    "null",
    "yes",
    "when",
    "go",
    "say",
    "---",
    "...",
    "<<:",
    "skip",
    "return",
    "handoff",
    "{{name}}",
    "{name}",
    "{0}",
    "%s",
]
SCRAPS = (
    *SIGNS,
    *WORDS,
    *("\n  ", "[" * 200, "((((" * 500, "not " * 200, "a or " * 300, "&a [*a, *a]"),
    "{% if x %}" * 60,
    "{{ x" + " | lower" * 500 + " }}",
)
# Generous: the figure is bench's business, this one is about endless work.
SECONDS = 5.0


def sound(source: str | bytes) -> Outcome:
    """Read a source, and hold what must hold of every outcome."""
    begun = time.process_time()  # of this process: others may keep a core from it
    outcome = read_flow(source, "script.yaml", lambda _: False)
    assert time.process_time() - begun < SECONDS
    assert (outcome.flow is None) is bool(outcome.errors)
    lines = outcome.source.split("\n")
    for problem in outcome.problems:
        if outcome.source:
            assert 1 <= problem.line <= len(lines)
            assert 1 <= problem.column <= len(lines[problem.line - 1]) + 1
        for locale in ("ru", "en"):
            assert list(drawn(problem, outcome.source, locale))
            assert as_data(problem, locale)["message"]
            assert "\n" not in github(problem, locale)
    return outcome


@given(st.binary(max_size=400))
def test_any_bytes(source: bytes) -> None:
    sound(source)


@given(st.text(max_size=400))
def test_any_text(source: str) -> None:
    sound(source)


@st.composite
def mutated(draw: st.DrawFn) -> str:
    """A script with a few pieces cut out, put in, doubled or moved."""
    text = draw(st.sampled_from(SCRIPTS))
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(text)))
        to = min(len(text), at + draw(st.sampled_from([0, 0, 1, 2, 8, 60])))
        kind = draw(st.sampled_from(["scrap", "cut", "double", "indent"]))
        if kind == "scrap":
            text = text[:at] + draw(st.sampled_from(SCRAPS)) + text[to:]
        elif kind == "cut":
            text = text[:at] + text[to:]
        elif kind == "double":
            text = text[:to] + text[at:]
        else:
            lines = text.split("\n")
            line = at % len(lines)
            lines[line] = " " * draw(st.integers(0, 9)) + lines[line].strip()
            text = "\n".join(lines)
    return text


@settings(max_examples=300)
@given(mutated())
def test_any_mutation(source: str) -> None:
    sound(source)


@pytest.mark.slow
@settings(max_examples=1_200)  # ``python -m bench mutation`` plays a hundred thousand
@given(mutated())
def test_many_mutations(source: str) -> None:
    sound(source)


BOMBS = {
    "brackets": "[" * 200_000,
    "braces": "a: " + "{a: " * 60_000,
    "aliases": "a: &a [x, x]\n" + "".join(f"b{n}: &b{n} [*a, *a]\n" for n in range(500)),
    "one key": "a" * 260_000,
    "keys": "".join(f"key{n}: 1\n" for n in range(20_000)),
    "states": "id: a\nstart: s0\nstates:\n" + "".join(f"  s{n}: {{next: s{n + 1}x}}\n" for n in range(9_000)),
    "slots": "id: a\nstart: a\nstates: {a: {outcome: won}}\nslots:\n"
    + "".join(f"  s{n}: {{}}\n" for n in range(15_000)),
    "colons": "id: a\nstart: a\nstates:\n" + "  a: b: c\n" * 10_000,
    "quotes": "a: '" + "''" * 100_000,
    "template": "id: a\nstart: a\nstates: {a: {say: '" + "{{ x }}" * 30_000 + "', outcome: won}}",
    "guard": "id: a\nstart: a\nstates: {a: {next: {when: '" + "(" * 200_000 + "', go: a}}}",
    "spaces": "a:" + " " * 250_000 + "b",
    "lines": "\n" * 260_000,
    "hyphens": "- " * 100_000,
    "folded": "id: a\nstart: a\nstates: {a: {outcome: won}}\nunclear: >\n" + "  {{ x }} да\n" * 15_000,
}


@pytest.mark.parametrize("name", BOMBS)
def test_bombs_are_refused_soon(name: str) -> None:
    assert sound(BOMBS[name]).errors


CHAINS = {
    "silent": "id: a\nstart: s0\nstates:\n"
    + "".join(f"  s{n}: {{next: s{n + 1}}}\n" for n in range(6_000))
    + "  s6000: {outcome: won}\n",
    "ring": "id: a\nlanguage: en\nstart: s0\nslots: {q: {type: text, ask: Well}}\nstates:\n"
    + "".join(f"  s{n}: {{collect: [q], next: [{{go: s{n + 1}, forget: [q]}}]}}\n" for n in range(2_500))
    + "  s2500: {collect: [q], next: [{when: q, go: end}, {go: s0}]}\n  end: {outcome: won}\n",
}


@pytest.mark.parametrize("name", CHAINS)
def test_a_script_of_thousands_of_states_is_judged_soon_and_told_as_not_proven(name: str) -> None:
    assert [problem.rule for problem in sound(CHAINS[name]).problems] == ["unproven"]


def test_a_mapping_whose_only_key_cannot_be_read_is_told_once() -> None:
    source = "id: a\nstart: a\nstates:\n  a:\n    say:\n      - <<:\n      - Hello\n    outcome: won\n"
    assert [problem.rule for problem in sound(source).problems] == ["anchor"]


def test_a_huge_file_is_told_without_being_parsed() -> None:
    outcome = sound(b"a: b\n" * 3_000_000)
    assert [problem.rule for problem in outcome.problems] == ["too-big"]

"""What the guard promises of any text: authored words pass, a changed digit does not, garbage breaks nothing."""

from __future__ import annotations

import re
from time import perf_counter

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bench.wording import candidates, judged
from cli.judging import cue
from engine.cue import Cue
from engine.guard import RULES, check
from engine.guard.amounts import claims
from engine.guard.case import case

AUTHORED = sorted(
    {row["authored"] for kind in ("honest", "hostile") for lang in ("ru", "en") for row in candidates(kind, lang)}
)
NUMBERED = [text for text in AUTHORED if re.search(r"\d", text)]
ANY = st.text(st.characters(exclude_categories=["Cs"]), max_size=300)


@pytest.mark.parametrize("lang", ["ru", "en"])
def test_an_authored_text_breaks_no_rule_of_its_own(lang: str) -> None:
    for row in candidates("honest", lang)[SEED % 2 :: 2]:
        own = cue(row["authored"], question=row.get("question", ""), facts=row.get("facts"), locale=row["lang"])
        assert check(own, own.authored) == ()
        judged_ = case(own, own.authored)
        assert [violation for rule in RULES for violation in rule(judged_)] == [], row["authored"]


@given(st.sampled_from(NUMBERED), st.data())
def test_any_changed_digit_is_refused(authored: str, data: st.DataObject) -> None:
    places = [match.start() for match in re.finditer(r"\d", authored)]
    place = data.draw(st.sampled_from(places))
    digit = data.draw(st.sampled_from([one for one in "0123456789" if one != authored[place]]))
    changed = authored[:place] + digit + authored[place + 1 :]
    assume(re.sub(r"\D+", " ", changed) != re.sub(r"\D+", " ", authored))
    assert check(cue(authored), changed) != ()


@given(
    st.sampled_from(AUTHORED),
    st.integers(2, 10**9),
    st.sampled_from(["Это {}.", "Всего {} ₽.", "It is {}.", "{} дней."]),
)
def test_a_sentence_with_a_new_number_is_refused(authored: str, number: int, sentence: str) -> None:
    assume(str(number) not in re.sub(r"\D", "", authored))
    assume(all(number not in (one.low, one.high) for one in claims(authored)))  # "a two-room flat" tells of 2
    assert check(cue(authored), f"{sentence.format(number)} {authored}") != ()


@given(ANY, ANY, ANY)
@settings(max_examples=300)
def test_garbage_breaks_nothing(authored: str, candidate: str, question: str) -> None:
    for violation in check(Cue("ask", authored, "ru", question, {"a": question}), candidate):
        start, end = violation.where
        assert 0 <= start <= end <= len(candidate)


@given(st.sampled_from(AUTHORED), ANY)
def test_garbage_after_the_text_breaks_nothing(authored: str, tail: str) -> None:
    assert isinstance(check(cue(authored), authored + tail), tuple)


def test_the_same_words_give_the_same_verdict() -> None:
    row = candidates("hostile", "ru")[0]
    own = cue(row["authored"], question=row.get("question", ""))
    assert check(own, row["candidate"]) == check(own, row["candidate"])


def test_a_long_text_is_judged_quickly() -> None:
    authored = " ".join(NUMBERED[place] for place in range(0, len(NUMBERED), 7))[:850]
    spent = []
    for number in range(20):
        begun = perf_counter()
        check(cue(authored), f"{authored} Итого {number} раз.")
        spent.append(perf_counter() - begun)
    assert sorted(spent)[10] < 0.2  # 30 ms alone; a busy machine is slower


SEED, EVERY = 1, 3


@pytest.mark.parametrize(("kind", "most"), [("hostile", 0.01), ("honest", 0.10)])
@pytest.mark.parametrize("lang", ["ru", "en"])
def test_the_suites_keep_their_figures(kind: str, lang: str, most: float) -> None:
    rows = candidates(kind, lang)[SEED % EVERY :: EVERY]  # `make figures` judges them all
    wrong = [row for row in rows if judged(row) == (kind == "honest")]
    assert len(rows) >= {"hostile": 300, "honest": 150}[kind]
    assert len(wrong) <= most * len(rows), f"every {EVERY}rd line, seed {SEED}: {wrong}"

"""A message in its final wording: phrased, guarded, in time, and the author's words wherever there is a doubt."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import cache
from typing import Any

import pytest

from engine import phrasing as module
from engine.cue import Candidate, Cue
from engine.library import load_script
from engine.message import Address, Button, Part, Reply
from engine.outgoing import Outgoing
from engine.phrased import Phrased, Worded
from engine.phrasing import Kept, Phrasing
from engine.script import Script

ANNA = Address("credit", "telegram", "1")
GREETING = Outgoing(
    ANNA, 1, "lead", "reply", Reply((Part("present", "Здравствуйте, я помогу."), Part("ask", "Как вас зовут?"))), 1
)
BETTER = "Добрый день, я помогу. Как вас зовут?"


class Told:
    """A phraser that says what it is told to, and keeps what it was asked."""

    def __init__(self, *says: str | Candidate | Exception | Callable[[Cue], Awaitable[Candidate]]) -> None:
        self.says, self.asked = list(says), list[Cue]()

    async def phrase(self, cue: Cue) -> Candidate:
        self.asked.append(cue)
        said = self.says[min(len(self.asked), len(self.says)) - 1]
        if isinstance(said, Exception):
            raise said
        if isinstance(said, str):
            return Candidate(said, model="m", prompt="p", asked=100, answered=10, took=5)
        return said if isinstance(said, Candidate) else await said(cue)


@cache
def script(_: str) -> Script:
    return load_script("credit").script


def words(phraser: Told, row: Outgoing = GREETING, times: int = 1, **more: Any) -> list[Worded]:
    async def several() -> list[Worded]:
        made = Phrasing(script, {"credit": phraser}, clock=lambda: 77, **more)
        return [await made.word(row) for _ in range(times)]

    return asyncio.run(several())


def test_a_faithful_wording_goes() -> None:
    phraser, told = Told(f" {BETTER}\n"), list[Phrased]()
    (made,) = words(phraser, told=lambda _row, one: told.append(one))
    assert made.text == BETTER
    assert [(one.verdict, one.at, one.candidate.asked) for one in made.phrased] == [("taken", 77, 100)]
    assert tuple(told) == made.phrased
    assert [cue.authored for cue in phraser.asked] == [GREETING.reply.text]


@pytest.mark.parametrize(
    "says",
    [
        "Гарантируем списание. Как вас зовут?",
        "Здравствуйте, я помогу.",
        "",
        " \n ",
        "\ud800",
        "а" * 1_000_000,
        Candidate(failure="busy"),
        ValueError("boom"),
    ],
)
def test_at_any_doubt_the_authors_words_go(says: Any) -> None:
    phraser = Told(says)
    (made,) = words(phraser)
    assert made.text == GREETING.reply.text
    assert made.phrased[0].verdict in ("refused", "failed")
    assert len(made.phrased[0].candidate.text or "") <= 4_000
    assert len(phraser.asked) == 1  # no second call


def test_a_refusal_may_cost_one_more_call() -> None:
    phraser = Told("Гарантируем списание. Как вас зовут?", BETTER)
    (made,) = words(phraser, tries=2)
    assert made.text == BETTER
    assert [one.verdict for one in made.phrased] == ["refused", "taken"]
    failing = Told(Candidate(failure="busy"))
    words(failing, tries=2)
    assert len(failing.asked) == 1  # a server in trouble is not asked again


def test_a_guard_that_fails_is_in_doubt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "check", lambda *_: 1 / 0)
    (made,) = words(Told(BETTER))
    assert (made.text, made.phrased[0].verdict) == (GREETING.reply.text, "refused")


def test_a_fault_of_ours_keeps_no_message_back() -> None:
    def gone(_: str) -> Script:
        raise KeyError("credit")

    def unkind(*_: object) -> None:
        raise ValueError("full")

    async def one(scripts: Any, **more: Any) -> Worded:
        return await Phrasing(scripts, {"credit": Told(BETTER)}, **more).word(GREETING)

    assert asyncio.run(one(gone)).text == GREETING.reply.text
    assert asyncio.run(one(script, told=unkind)).text == GREETING.reply.text


async def _hangs(_: Cue) -> Candidate:
    await asyncio.sleep(60)
    raise AssertionError


async def _clings(_: Cue) -> Candidate:
    for _ in range(30):
        try:
            await asyncio.sleep(0.1)
        except asyncio.CancelledError:
            continue
    raise ValueError("too late")


@pytest.mark.parametrize("phraser", [_hangs, _clings])
def test_past_the_deadline_the_authors_words_go(phraser: Any) -> None:
    script("credit")

    async def one() -> tuple[Worded, float]:
        made, begun = Phrasing(script, {"credit": Told(phraser)}, deadline=0.2, tries=2), time.monotonic()
        return await made.word(GREETING), time.monotonic() - begun

    made, took = asyncio.run(one())
    assert (made.text, made.phrased[0].candidate.failure) == (GREETING.reply.text, "deadline")
    assert 0.2 <= took < 0.5


def test_who_waits_for_his_turn_waits_no_longer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "AT_ONCE", 2)

    script("credit")

    async def crowd() -> tuple[list[Worded], float]:
        made, begun = Phrasing(script, {"credit": Told(_hangs)}, deadline=0.2), time.monotonic()
        return await asyncio.gather(*(made.word(GREETING) for _ in range(9))), time.monotonic() - begun

    made, took = asyncio.run(crowd())
    assert {one.text for one in made} == {GREETING.reply.text}
    assert took < 0.6


def test_cues_of_one_message_are_asked_together() -> None:
    parts = (Part("objection", "Раз."), Part("present", "Дословно.", "exact"), Part("ask", "Как вас зовут?"))

    async def slow(cue: Cue) -> Candidate:
        await asyncio.sleep(0.15)
        return Candidate(cue.authored)

    begun = time.monotonic()
    (made,) = words(Told(slow), replace(GREETING, reply=Reply(parts)), deadline=0.25)
    assert [one.verdict for one in made.phrased] == ["taken", "taken"]
    assert made.text == "Раз.\n\nДословно.\n\nКак вас зовут?"
    assert time.monotonic() - begun < 0.35 + 0.5


def test_others_are_not_asked_about() -> None:
    phraser = Told(BETTER)
    exact = replace(GREETING, reply=Reply((Part("notice", "Дословно.", "exact"),)))
    stranger = replace(GREETING, address=replace(ANNA, bot="loans"))
    begun, card = replace(GREETING, text="Иначе."), replace(GREETING, recipient="managers", kind="card")
    for row in (exact, stranger, begun, card, replace(GREETING, kind="manager")):
        assert words(phraser, row) == [Worded()]
    assert phraser.asked == []


def test_an_accepted_wording_is_kept_for_the_very_same_cue() -> None:
    phraser = Told(BETTER)
    first, again = words(phraser, times=2)
    assert (len(phraser.asked), again.text) == (1, first.text)
    assert [(one.verdict, one.candidate.asked, one.candidate.model) for one in again.phrased] == [("kept", 0, "m")]


@pytest.mark.parametrize(
    ("row", "more"),
    [
        (replace(GREETING, heard="привет"), {}),
        (replace(GREETING, reply=Reply((Part("ask", "Анна, как дела?", slots=(("name", "Анна"),)),))), {}),
        (GREETING, {"keep": 0}),
    ],
)
def test_what_is_somebodys_is_kept_for_nobody(row: Outgoing, more: dict[str, int]) -> None:
    phraser = Told(lambda cue: _same(cue))
    words(phraser, row, times=2, **more)
    assert len(phraser.asked) == 2


async def _same(cue: Cue) -> Candidate:
    return Candidate(cue.authored, model="m", prompt="p")


def test_a_refused_wording_is_not_kept() -> None:
    phraser = Told("Гарантируем. Как вас зовут?", BETTER)
    assert [one.phrased[0].verdict for one in words(phraser, times=2)] == ["refused", "taken"]


def test_what_is_kept_is_bounded_and_of_one_model_and_prompt() -> None:
    kept, cue = Kept(2), Cue("ask", "Когда?", facts={"a": "1"}, buttons=(Button("yes", "Да"),))
    one = Candidate("Когда же?", model="m", prompt="p")
    others = [replace(cue, authored=text) for text in ("Где?", "Кто?")]
    kept.keep(cue, one)
    kept.keep(others[0], one)
    assert kept.find(replace(cue, facts={"a": "1"})) == one  # and so it is the latest used
    kept.keep(others[1], one)
    assert [kept.find(each) is not None for each in (cue, *others)] == [True, False, True]
    assert kept.find(replace(cue, facts={"a": "2"})) is None
    assert kept.find(replace(cue, forbidden=("x",))) is None
    kept.keep(others[0], replace(one, prompt="other"))
    assert [kept.find(each) is not None for each in (cue, *others)] == [False, True, False]


def test_an_edited_script_speaks_in_its_new_voice() -> None:
    phraser, now = Told(lambda cue: _same(cue)), script("credit")
    scripts = {"credit": now}

    async def twice() -> None:
        made = Phrasing(scripts.__getitem__, {"credit": phraser})
        await made.word(GREETING)
        names = {**now.names, "ru": {**now.names["ru"], "voice": {"name": "Ольга", "role": "", "manner": ""}}}
        scripts["credit"] = replace(now, fingerprint="edited", names=names)
        await made.word(GREETING)

    asyncio.run(twice())
    assert [cue.voice.name for cue in phraser.asked] == ["Дарья", "Ольга"]

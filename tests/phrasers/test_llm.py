"""The phraser against a server of OpenAI's API that nobody here wrote; then its breaker, budget and bounds."""

import asyncio
import json
import re
import threading
from dataclasses import replace
from typing import Any

import pytest
from llmock.pytest_plugin import LLMock
from llmock.scenarios import Reply

from engine.cue import Candidate, Cue
from engine.phrasers import open_phraser
from engine.phrasers.breaker import FAILURES
from engine.phrasers.client import NO_KEY
from engine.phrasers.deadline import by
from engine.phrasers.prompt import messages
from engine.phrasers.settings import LlmSettings
from tests.phrasers.server import (
    CUE,
    DEADLINE,
    NOON,
    SPARE,
    answering,
    completion,
    phraser,
    response,
    run,
    saying,
    serving,
    timed,
    usage,
)


def settings(llmock: LLMock, **more: Any) -> LlmSettings:
    return replace(LlmSettings(llmock.base_url(), "gpt-4o-mini", "sk-test-0123456789", deadline=DEADLINE), **more)


@pytest.fixture
def well(llmock: LLMock) -> LLMock:
    """A server whose model always has an answer."""
    return llmock.reply("Сколько вы должны?", times=None)


def asked(one: Any, cue: Cue = CUE) -> tuple[Candidate, float]:
    return run(timed(one, cue))


@pytest.mark.parametrize(
    ("status", "failure"),
    [
        (400, "failed"), (401, "denied"), (403, "denied"), (404, "failed"), (408, "deadline"), (409, "failed"),
        (422, "failed"), (429, "busy"), (500, "failed"), (502, "failed"), (503, "failed"), (504, "failed"),
    ],
)  # fmt: skip
def test_each_refusal_of_http_costs_one_call(llmock: LLMock, status: int, failure: str) -> None:
    candidate, took = asked(phraser(settings(llmock.fail(status, times=None))))
    assert (candidate.text, candidate.failure) == (None, failure)
    assert candidate.detail.startswith(f"HTTP {status}: ")
    assert took <= DEADLINE + SPARE
    assert len(llmock.requests) == 1
    llmock.assert_resilient()


def test_a_busy_server_is_left_alone_for_as_long_as_it_says(well: LLMock) -> None:
    async def whole() -> None:
        one = phraser(settings(well.rate_limit(retry_after=1)))
        assert [(await one.phrase(CUE)).failure for _ in range(3)] == ["busy", "resting", "resting"]
        await asyncio.sleep(1.1)
        assert (await one.phrase(CUE)).failure is None

    run(whole())
    assert len(well.requests) == 2
    well.assert_resilient()


def test_an_hour_until_which_a_server_rests() -> None:
    dates = "Date: Sat, 21 Nov 2026 12:00:00 GMT\r\nRetry-After: Sat, 21 Nov 2026 13:00:00 GMT\r\n"

    async def whole() -> None:
        async with serving(saying(response(b"{}", "503 Later", more=dates))) as raw:
            one = phraser(raw.settings())
            assert [(await one.phrase(CUE)).failure for _ in range(2)] == ["failed", "resting"]
            assert raw.calls == 1

    run(whole())


@pytest.mark.parametrize("said", ["soon", "-5", "nan", "inf", "Sat, 99 Nov", ""])
def test_an_hour_that_nobody_can_read_is_none(said: str) -> None:
    async def whole() -> None:
        async with serving(saying(response(b"{}", "503 Later", more=f"Retry-After: {said}\r\n"))) as raw:
            one = phraser(raw.settings())
            assert [(await one.phrase(CUE)).failure for _ in range(2)] == ["failed", "failed"]

    run(whole())


def test_a_slow_model(llmock: LLMock) -> None:
    candidate, took = asked(phraser(settings(llmock.delay(3))))
    assert candidate.failure == "deadline"
    assert DEADLINE <= took <= DEADLINE + SPARE


@pytest.mark.parametrize(
    ("reply", "failure"),
    [
        (Reply(text="Сколько вы дол", finish_reason="length"), "cut"),
        (Reply(text="Нельзя", finish_reason="content_filter"), "cut"),
        (Reply(text=""), "empty"),
        (Reply(text="   \n"), "empty"),
        (Reply(text="я" * 1_000_000), "unreadable"),
    ],
)
def test_answers_that_are_none(llmock: LLMock, reply: Reply, failure: str) -> None:
    candidate, took = asked(phraser(settings(llmock.add(reply))))
    assert (candidate.text, candidate.failure) == (None, failure)
    assert took <= DEADLINE + SPARE


def test_calls_of_tools_are_no_wording(llmock: LLMock) -> None:
    candidate, _ = asked(phraser(settings(llmock.call_tool("send_money", {"sum": 5}, text="Готово"))))
    assert (candidate.text, candidate.failure) == (None, "unreadable")


def test_another_language_is_the_guards_affair(llmock: LLMock) -> None:
    candidate, _ = asked(phraser(settings(llmock.reply("Was kostet die Welt?"))))
    assert (candidate.text, candidate.failure) == ("Was kostet die Welt?", None)


def test_a_wording_and_what_it_cost(llmock: LLMock) -> None:
    one = phraser(settings(llmock.reply("  Сколько вы должны?\n")))
    candidate, took = asked(one)
    assert (candidate.text, candidate.failure, candidate.model) == ("Сколько вы должны?", None, "gpt-4o-mini")
    assert candidate.asked > 0 < candidate.answered
    assert re.fullmatch("[0-9a-f]{12}", candidate.prompt)
    assert 0 < candidate.took <= took * 1000 + 1


def test_what_is_sent_is_the_prompt_and_nothing_else() -> None:
    async def whole() -> None:
        async with serving(answering(completion())) as raw:
            one = phraser(raw.settings(tokens=70, temperature=None))
            await one.phrase(CUE)
            assert json.loads(raw.bodies[0]) == {
                "model": "small",
                "messages": messages(one._prompts, CUE),
                "max_tokens": 70,
            }

    run(whole())


@pytest.mark.parametrize("kind", ["notice", "manager", "ask"])
def test_what_is_exact_is_not_asked(kind: Any) -> None:
    async def whole() -> None:
        async with serving(answering(completion())) as raw:
            exact = replace(CUE, kind=kind, wording="exact" if kind == "ask" else "styled")
            assert (await phraser(raw.settings()).phrase(exact)).text == CUE.authored
            assert raw.calls == 0

    run(whole())


def test_without_a_model_the_author_speaks() -> None:
    assert run(open_phraser(None, clock=lambda: NOON).phrase(CUE)) == Candidate(text=CUE.authored)


def test_it_serves_one_loop_after_another(llmock: LLMock) -> None:
    one = phraser(settings(llmock.reply("Сколько?", times=None)))
    assert [asked(one)[0].text for _ in range(3)] == ["Сколько?"] * 3


@pytest.mark.parametrize(
    ("complaint", "instead"),
    [
        (
            "Unsupported parameter: 'max_tokens' is not supported here. Use 'max_completion_tokens' instead.",
            {"max_completion_tokens": 500, "temperature": 0.4},
        ),
        ("Unsupported value: 'temperature' does not support 0.4 with this model.", {"max_tokens": 500}),
        ("The model is on holiday.", {"max_tokens": 500, "temperature": 0.4}),
    ],
)
def test_what_a_model_does_not_take_is_left_out_from_then_on(complaint: str, instead: dict[str, Any]) -> None:
    body = json.dumps({"error": {"message": complaint, "code": "unsupported"}}).encode()

    async def whole() -> None:
        async with serving(saying(response(body, "400 Bad Request"))) as raw:
            one = phraser(raw.settings())
            for _ in range(2):
                assert (await one.phrase(CUE)).failure == "failed"
            assert raw.calls == 2
            sent = json.loads(raw.bodies[1])
            assert {name: sent[name] for name in sent if name not in ("model", "messages")} == instead

    run(whole())


def test_secrets_of_a_complaint_are_taken_out(llmock: LLMock) -> None:
    told = (
        "Incorrect API key provided: sk-test-0123456789. Ask anna@mail.example, +7 916 123-45-67.\n" + "x y " * 10_000
    )
    candidate, _ = asked(phraser(settings(llmock.fail(401, message=told))))
    assert candidate.detail.startswith("HTTP 401: Incorrect API key provided: [secret]")
    assert not re.search("0123456789|anna|916|\n", candidate.detail)
    assert len(candidate.detail) <= 300


@pytest.mark.parametrize(
    ("key", "sent"), [("sk-0123456789" * 10, "sk-0123456789" * 10), ("", NO_KEY), ("ключ", ""), ("hush\nquiet", "")]
)
def test_any_key_has_an_outcome_and_is_not_told(key: str, sent: str) -> None:
    async def whole() -> None:
        async with serving(answering(completion())) as raw:
            candidate = await phraser(raw.settings(key=key)).phrase(CUE)
            assert (candidate.text is None, raw.calls) == ((True, 0) if not sent else (False, 1))
            assert not sent or f"Bearer {sent}\r\n".encode() in raw.heads[0]
            assert not key or not {*key.split()} & {*re.split(r"\W+", candidate.detail)}

    run(whole())


def test_nothing_of_the_environment_is_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OPENAI_API_KEY", "OPENAI_ORG_ID", "OPENAI_PROJECT_ID", "OPENAI_ADMIN_KEY"):
        monkeypatch.setenv(name, "somebody-elses")
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:1/v1")

    async def whole() -> None:
        async with serving(answering(completion())) as raw:
            assert (await phraser(raw.settings(key="")).phrase(CUE)).failure is None
            assert b"somebody-elses" not in raw.heads[0]
            assert b"accept-encoding: identity" in raw.heads[0].lower()

    run(whole())


def test_failures_in_a_row_rest_the_server_and_an_answer_wakes_it(well: LLMock) -> None:
    async def whole() -> None:
        well.fail(500, times=FAILURES)
        one = phraser(settings(well))
        found = [(await one.phrase(CUE)).failure for _ in range(FAILURES + 2)]
        assert found == ["failed"] * FAILURES + ["resting"] * 2
        one._breaker = replace(one._breaker, until=0.0)
        assert [(await one.phrase(CUE)).failure for _ in range(2)] == [None, None]

    run(whole())
    assert len(well.requests) == FAILURES + 2


def test_a_model_that_says_nothing_of_use_is_no_broken_server(llmock: LLMock) -> None:
    async def whole() -> None:
        llmock.reply("", times=None)
        one = phraser(settings(llmock))
        assert {(await one.phrase(CUE)).failure for _ in range(FAILURES + 2)} == {"empty"}

    run(whole())


def test_calls_in_flight_are_bounded() -> None:
    async def script(writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(0.05)
        await answering(completion())(writer)

    async def whole() -> None:
        async with serving(script) as raw:
            one = phraser(raw.settings(deadline=5.0, at_once=4))
            found = await asyncio.gather(*(one.phrase(CUE) for _ in range(20)))
            assert {candidate.failure for candidate in found} == {None}
            assert (raw.calls, raw.most) == (20, 4)

    run(whole())


def test_a_hundred_at_a_server_that_hangs_all_end_in_time() -> None:
    async def script(_: asyncio.StreamWriter) -> None:
        await asyncio.sleep(5)

    async def whole() -> None:
        async with serving(script) as raw:
            one = phraser(raw.settings())
            found = await asyncio.gather(*(timed(one) for _ in range(100)))
            assert {candidate.failure for candidate, _ in found} == {"deadline"}
            assert max(took for _, took in found) <= DEADLINE + SPARE

    run(whole())


def test_a_call_that_is_given_up_lets_the_next_ones_in() -> None:
    async def script(_: asyncio.StreamWriter) -> None:
        await asyncio.sleep(5)

    async def whole() -> None:
        async with serving(script) as raw:
            one = phraser(raw.settings(at_once=1, deadline=5.0))
            for number in range(1, 4):
                task = asyncio.create_task(one.phrase(CUE))
                await asyncio.sleep(0.1)
                assert raw.calls == number
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task

    run(whole())


def test_a_budget_used_up_is_not_exceeded() -> None:
    async def whole() -> None:
        async with serving(answering(completion() | {"usage": usage(700, 300)})) as raw:
            one = phraser(raw.settings(budget=5_000))
            found = [(await one.phrase(CUE)).failure for _ in range(8)]
            spent = 1_000 * found.count(None)
            assert found == sorted(found, key=str)
            assert found[-1] == "budget"
            assert (raw.calls, spent <= 5_000, spent >= 3_000) == (found.count(None), True, True)

    run(whole())


def test_at_once_the_budget_holds_too() -> None:
    async def whole() -> None:
        async with serving(answering(completion() | {"usage": usage(400, 100)})) as raw:
            one = phraser(raw.settings(budget=5_000, deadline=5.0))
            found = await asyncio.gather(*(one.phrase(CUE) for _ in range(30)))
            assert 0 < sum(one.asked + one.answered for one in found) <= 5_000
            assert {candidate.failure for candidate in found} == {None, "budget"}

    run(whole())


def test_a_server_that_tells_no_usage_uses_the_budget_up_all_the_same() -> None:
    silent = {name: value for name, value in completion().items() if name != "usage"}

    async def whole() -> None:
        async with serving(answering(silent)) as raw:
            one = phraser(raw.settings(budget=5_000))
            assert "budget" in [(await one.phrase(CUE)).failure for _ in range(10)]

    run(whole())


def test_calls_that_were_refused_cost_nothing() -> None:
    async def whole() -> None:
        async with serving(saying(response(b"{}", "404 No"))) as raw:
            one = phraser(raw.settings(budget=5_000))
            await one.phrase(CUE)
            assert one._budget.spent == 0

    run(whole())


def test_the_budget_survives_a_restart_and_a_new_day_renews_it(well: LLMock) -> None:
    days, seen = [NOON], []

    def stored(since: int) -> int:
        seen.append(since)
        return 9_900 if since < NOON else 0

    async def whole() -> None:
        one = open_phraser(settings(well, budget=10_000), clock=lambda: days[-1], zone="Europe/Moscow", spent=stored)
        assert [(await one.phrase(CUE)).failure for _ in range(3)] == ["budget"] * 3
        days.append(NOON + 9 * 3_600_000 - 1)  # 23:59:59.999 in Moscow
        assert (await one.phrase(CUE)).failure == "budget"
        days.append(NOON + 9 * 3_600_000)
        assert (await one.phrase(CUE)).failure is None

    run(whole())
    assert seen == [NOON - 15 * 3_600_000, NOON + 9 * 3_600_000], "once a day, and once a minute at most"


def test_what_other_processes_spend_is_seen_within_a_minute(well: LLMock) -> None:
    total = [0]

    async def whole() -> None:
        one = phraser(settings(well, budget=10_000), spent=lambda _: total[0])
        assert (await one.phrase(CUE)).failure is None
        total[0] = 10_000
        one._read_at -= 60
        assert (await one.phrase(CUE)).failure == "budget"

    run(whole())


def test_a_store_that_fails_or_hangs_holds_nothing_up(well: LLMock) -> None:
    done = threading.Event()

    def fail(_: int) -> int:
        raise OSError("no database")

    async def whole() -> None:
        candidate, _ = await timed(phraser(settings(well, budget=10_000), spent=fail))
        assert candidate.failure is None
        candidate, took = await timed(phraser(settings(well, budget=10_000), spent=lambda _: done.wait(2) or 0))
        done.set()
        assert candidate.failure == "deadline"
        assert took <= DEADLINE + SPARE

    run(whole())


def test_what_will_not_be_stopped_is_left() -> None:
    async def stubborn() -> None:
        for _ in range(20):
            try:
                await asyncio.sleep(0.1)
            except asyncio.CancelledError:
                continue
        raise OSError("too late")

    async def whole() -> float:
        loop = asyncio.get_running_loop()
        begun = loop.time()
        with pytest.raises(TimeoutError):
            await by(begun + 0.1, stubborn())
        return loop.time() - begun

    assert run(whole()) < 0.3


def test_no_word_of_a_talk_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    async def whole() -> None:
        async with serving(answering(completion("Скажите, какой у вас долг?"))) as raw:
            assert (await phraser(raw.settings()).phrase(replace(CUE, heard="мне стыдно"))).text

    with caplog.at_level("DEBUG"):
        run(whole())
    assert not re.search("долг|стыдно|sk-test", caplog.text)

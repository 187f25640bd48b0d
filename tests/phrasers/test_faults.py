"""Whatever a server does, there is one outcome with its reason, in time, and nothing is left running."""

import asyncio
import json

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from engine.cue import Failure
from engine.phrasers.answer import LONGEST, read
from tests.phrasers.faults import FAULTS, GOOD
from tests.phrasers.server import (
    CUE,
    DEADLINE,
    SPARE,
    Script,
    answering,
    completion,
    phraser,
    response,
    run,
    saying,
    serving,
    timed,
)


@pytest.mark.parametrize(("script", "failure"), FAULTS.values(), ids=FAULTS)
def test_one_outcome_in_time(script: Script, failure: Failure) -> None:
    async def whole() -> None:
        async with serving(script) as raw:
            one = phraser(raw.settings())
            before = asyncio.all_tasks()
            candidate, took = await timed(one)
            assert (candidate.text, candidate.failure) == (None, failure), candidate
            assert took <= DEADLINE + SPARE, took
            assert abs(candidate.took - took * 1000) < 50
            await asyncio.sleep(0.05)
            own = {task for task in asyncio.all_tasks() - before if "serving" not in str(task.get_coro())}
            assert not own, own
            await one.close()

    run(whole())


def test_a_good_answer_is_no_fault() -> None:
    """Each of the faults above fails by what is wrong with it alone."""

    async def whole() -> None:
        async with serving(answering(completion())) as raw:
            candidate, _ = await timed(phraser(raw.settings()))
            assert (candidate.text, candidate.failure) == ("Сколько вы должны?", None)
            assert (candidate.asked, candidate.answered, candidate.model) == (20, 5, "small")

    run(whole())


@pytest.mark.parametrize("lacking", ["usage", "id", "object"])
def test_what_nobody_needs_may_be_lacking(lacking: str) -> None:
    document = {name: value for name, value in completion().items() if name != lacking}

    async def whole() -> None:
        async with serving(answering(document)) as raw:
            assert (await phraser(raw.settings()).phrase(CUE)).text == "Сколько вы должны?"

    run(whole())


@pytest.mark.parametrize("url", ["http://127.0.0.1:1/v1", "http://nowhere.invalid/v1", "https://127.0.0.1:{port}/v1"])
def test_nobody_there(url: str) -> None:
    async def whole() -> None:
        async with serving(answering(completion())) as raw:
            port = raw.url.split(":")[2].partition("/")[0]
            candidate, took = await timed(phraser(raw.settings(url=url.format(port=port))))
            assert candidate.failure in ("unreachable", "deadline"), candidate
            assert took <= DEADLINE + SPARE

    run(whole())


def test_nothing_is_followed_elsewhere() -> None:
    async def whole() -> None:
        async with serving(answering(completion())) as other:
            away = response(b"", "307 Go", more=f"Location: {other.url}/chat/completions\r\n")
            async with serving(saying(away)) as raw:
                assert (await phraser(raw.settings()).phrase(CUE)).failure == "failed"
            assert other.calls == 0

    run(whole())


def test_no_more_is_read_than_the_bound() -> None:
    sent = 0

    async def script(writer: asyncio.StreamWriter) -> None:
        nonlocal sent
        writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        for _ in range(10_000):
            writer.write(b"1000\r\n" + b" " * 0x1000 + b"\r\n")
            await writer.drain()
            sent += 0x1000

    async def whole() -> None:
        async with serving(script) as raw:
            assert (await phraser(raw.settings()).phrase(CUE)).failure == "unreadable"

    run(whole())
    assert LONGEST < sent < 10_000 * 0x1000, "the rest lies in buffers of the system at most"


KEYS = ("choices", "message", "content", "tool_calls", "finish_reason", "usage", "prompt_tokens", "completion_tokens")
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.just("stop"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS) | st.text(max_size=3), inner),
    max_leaves=12,
)


@given(st.binary(max_size=200) | JSON.map(lambda document: json.dumps(document).encode()))
@example(GOOD)
def test_any_bytes_are_a_wording_or_a_reason(body: bytes) -> None:
    answer = read(body)
    assert (answer.text is None) != (answer.failure is None)
    assert answer.text is None or answer.text.strip() == answer.text != ""
    assert 0 <= answer.asked <= 1_000_000 >= answer.answered >= 0
    answer.detail.encode()


@given(st.sampled_from(KEYS), JSON)
def test_one_part_of_a_good_answer_replaced_by_anything(key: str, anything: object) -> None:
    document = completion()
    for place in (document, document["choices"][0], document["choices"][0]["message"], document["usage"]):
        if key in place:
            place[key] = anything
    answer = read(json.dumps(document).encode())
    assert (answer.text is None) != (answer.failure is None)

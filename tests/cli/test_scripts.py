"""Edits under way: taken once a file is whole, in whatever way an editor saves it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest

from cli import scripts
from cli.bots import BotPlan
from cli.scripts import Scripts

SCRIPT = Path(__file__).parents[2].joinpath("examples", "hello.yaml").read_text("utf-8")
PLAN = BotPlan("shop", "hello.yaml", "SHOP", "leadscript.yaml:2:3", hold=60_000)


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(scripts, "EVERY", 0.05)
    Path("hello.yaml").write_text(SCRIPT, "utf-8")


def watched(play: Callable[[Scripts, list[tuple[str, bool]]], Awaitable[None]]) -> list[tuple[str, bool]]:
    """Play edits while the scripts of two bots are watched; return what was told of them."""
    told: list[tuple[str, bool]] = []

    async def main() -> None:
        known = Scripts("en", lambda bot, taken: told.append((bot, taken)))
        for name in ("shop", "gym"):
            known.load(replace(PLAN, name=name))
        watch = asyncio.create_task(known.watch())
        await asyncio.sleep(0.1)
        await play(known, told)
        watch.cancel()

    asyncio.run(main())
    return told


async def until(look: Callable[[], object]) -> None:
    async with asyncio.timeout(20):
        while not look():
            await asyncio.sleep(0.02)


def says(known: Scripts, bot: str = "shop") -> str:
    return str(known(bot).flow.states["greeting"].say)


def test_every_bot_of_a_script_follows_its_edit_by_its_own_plan() -> None:
    async def play(known: Scripts, told: list[tuple[str, bool]]) -> None:
        Path("hello.yaml").write_text(SCRIPT.replace("Здравствуйте!", "Добрый день!"), "utf-8")
        await until(lambda: len(told) == 2)
        assert "Добрый день!" in says(known) and "Добрый день!" in says(known, "gym")
        assert known("shop").hold == 60_000

    assert sorted(watched(play)) == [("gym", True), ("shop", True)]


def test_a_bad_edit_keeps_the_old_script_until_it_is_put_right() -> None:
    async def play(known: Scripts, told: list[tuple[str, bool]]) -> None:
        before = known("shop")
        Path("hello.yaml").write_text(SCRIPT.replace("next: bye", "next: by"), "utf-8")
        await until(lambda: len(told) == 2)
        assert known("shop") is before
        Path("hello.yaml").write_text(SCRIPT.replace("Здравствуйте!", "Добрый день!"), "utf-8")
        await until(lambda: len(told) == 4)
        assert "Добрый день!" in says(known)

    assert [taken for _, taken in watched(play)] == [False, False, True, True]


def test_a_file_that_is_away_for_a_while_is_no_news() -> None:
    async def play(known: Scripts, told: list[tuple[str, bool]]) -> None:
        Path("hello.yaml").rename("hello.bak")
        await asyncio.sleep(0.3)
        Path("new.yaml").write_text(SCRIPT.replace("Здравствуйте!", "Добрый день!"), "utf-8")
        Path("new.yaml").replace("hello.yaml")
        await until(lambda: len(told) == 2)
        assert "Добрый день!" in says(known)

    assert [taken for _, taken in watched(play)] == [True, True]


def test_an_edit_before_the_first_look_is_taken() -> None:
    told: list[tuple[str, bool]] = []

    async def main() -> None:
        known = Scripts("en", lambda bot, taken: told.append((bot, taken)))
        known.load(PLAN)
        Path("hello.yaml").write_text(SCRIPT.replace("Здравствуйте!", "Добрый день!"), "utf-8")
        watch = asyncio.create_task(known.watch())
        await until(lambda: told)
        watch.cancel()

    asyncio.run(main())
    assert told == [("shop", True)]


def test_what_is_saved_without_a_change_is_no_news() -> None:
    async def play(_known: Scripts, _told: list[tuple[str, bool]]) -> None:
        Path("hello.yaml").touch()
        await asyncio.sleep(1)

    assert watched(play) == []


def test_a_mistake_of_ours_keeps_the_old_script_and_the_watch(monkeypatch: pytest.MonkeyPatch) -> None:
    async def play(_known: Scripts, told: list[tuple[str, bool]]) -> None:
        sound = scripts.load_script
        monkeypatch.setattr(scripts, "load_script", lambda *_: 1 / 0)
        Path("hello.yaml").write_text(SCRIPT.replace("Здравствуйте!", "Привет!"), "utf-8")
        await until(lambda: len(told) == 2)
        monkeypatch.setattr(scripts, "load_script", sound)
        Path("hello.yaml").write_text(SCRIPT.replace("Здравствуйте!", "Добрый день!"), "utf-8")
        await until(lambda: len(told) == 4)

    assert [taken for _, taken in watched(play)] == [False, False, True, True]

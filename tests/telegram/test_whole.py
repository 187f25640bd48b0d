"""The bot as an operator runs it, put through what ``python -m bench telegram`` measures at full counts."""

from pathlib import Path

import pytest

from tests.telegram import scenarios
from tests.telegram.emulator import TOKEN, Emulator
from tests.telegram.operated import Operated

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("script", scenarios.TALKS)
def test_a_whole_talk_is_the_same_as_in_the_terminal(emulator: Emulator, tmp_path: Path, script: str) -> None:
    said, expected = scenarios.talked(emulator, tmp_path, script)
    assert said == expected


def test_a_bot_that_is_killed_answers_every_message(emulator: Emulator, tmp_path: Path, database: str) -> None:
    seed = 7
    print("seed", seed)
    run = scenarios.killed(emulator, tmp_path, seed, leads=8, messages=24, kills=2, LEADSCRIPT_DATABASE=database)
    assert (run.lost, run.twice, run.kills) == ((), (), 2)
    assert run.copied <= run.kills


def test_the_token_is_in_no_log(emulator: Emulator, tmp_path: Path) -> None:
    bot, lead = Operated(emulator, tmp_path, "credit", LEADSCRIPT_LOG="debug"), emulator.lead(71)
    emulator.ask("fault", method="*", code=500, times=3)
    bot.start()
    try:
        lead.say("/start")
        lead.wait(1, 30)
        emulator.ask("fault", method="sendMessage", code=502)
        lead.say("Анна")
        lead.wait(2, 30)
        emulator.ask("revoke", token=TOKEN)
        lead.say("800 тысяч")
        bot.process.wait(30)  # type: ignore[union-attr]  # no bot is left to run
    finally:
        bot.kill()
    log = bot.log()
    assert "shop" in log
    assert TOKEN not in log
    assert TOKEN.split(":")[1] not in log

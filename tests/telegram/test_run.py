"""``leadscript run`` itself, over the Bot API server: two bots, one of them with a token that was revoked."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.telegram.emulator import TOKEN, Emulator, eventually

ROOT = Path(__file__).parents[2]
GROUP = -1001234567890
REVOKED = "5151515151:AAE-never-a-real-token-of-anybody__"
SCRIPT = """\
id: hello
start: greeting
disclosure: off
slots: {name: {type: person_name, ask: "Как вас зовут?"}}
states:
  greeting: {say: Здравствуйте!, collect: [name], next: bye}
  bye: {say: "Очень приятно, {{ name }}!", do: [alert], outcome: won}
"""


@pytest.mark.slow
def test_bots_are_launched_talk_take_an_edit_and_end(emulator: Emulator, tmp_path: Path) -> None:
    (tmp_path / "hello.yaml").write_text(SCRIPT, "utf-8")
    (tmp_path / "leadscript.yaml").write_text(
        f"bots:\n  shop: {{flow: hello.yaml, token: SHOP, group: {GROUP}, burst: 0.1s, api: '{emulator.url}'}}\n"
        f"  gym: {{flow: hello.yaml, token: GYM, api: '{emulator.url}'}}\n",
        "utf-8",
    )
    (tmp_path / ".env").write_text(f"SHOP={TOKEN}\nGYM={REVOKED}\nLEADSCRIPT_HTTP=off\nLEADSCRIPT_LOCALE=en\n", "utf-8")
    emulator.ask("revoke", token=REVOKED)
    bot = TOKEN.partition(":")[0]
    rights = {"status": "administrator", "can_manage_topics": True}
    emulator.ask("chat", id=GROUP, type="supergroup", title="Sales", is_forum=True, members={bot: rights})
    environ = {name: value for name, value in os.environ.items() if not name.startswith("LEADSCRIPT_")}
    log = tmp_path / "log"
    process = subprocess.Popen(
        [sys.executable, "-m", "cli.main", "run"],
        cwd=tmp_path,
        env=environ | {"PYTHONPATH": str(ROOT)},
        stdout=subprocess.DEVNULL,
        stderr=log.open("w"),
    )
    try:
        lead = emulator.lead()
        lead.say("/start")
        assert "Как вас зовут?" in lead.wait(1, 60)[0]
        eventually(lambda: "Telegram does not know this token" in log.read_text("utf-8"), 60)
        (tmp_path / "hello.yaml").write_text(SCRIPT.replace("приятно", "рада"), "utf-8")
        eventually(lambda: "an edited script is taken" in log.read_text("utf-8"), 60)
        lead.say("вася")
        assert lead.wait(2, 60)[1] == "Очень рада, Вася!"
        eventually(lambda: emulator.calls("createForumTopic", chat=GROUP), 60)
        process.send_signal(signal.SIGTERM)
        assert process.wait(11) == 0
    finally:
        process.kill()
        process.wait()
    told = log.read_text("utf-8")
    assert "GYM=" in told  # the line that fixes it
    assert TOKEN.partition(":")[2] not in told and REVOKED.partition(":")[2] not in told

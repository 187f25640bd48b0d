"""`doctor` on bots: what the configuration lacks, and what a Bot API server that nobody here wrote says of them."""

from __future__ import annotations

import json
import shutil
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import httpx
import pytest
from click.testing import CliRunner

from cli.main import main
from tests.telegram.emulator import TOKEN, Emulator

BOT, GROUP = TOKEN.partition(":")[0], -1001234567890
# What the Bot API tells of an administrator besides: see ChatMemberAdministrator.
RIGHTS = """can_be_edited is_anonymous can_manage_chat can_delete_messages can_manage_video_chats can_restrict_members
can_promote_members can_change_info can_invite_users can_post_stories can_edit_stories can_delete_stories
can_send_welcome_messages"""
ADMIN = {"status": "administrator", **dict.fromkeys(RIGHTS.split(), False)}
ADMIN |= {"can_manage_topics": True, "can_delete_messages": True}


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LEADSCRIPT_LOCALE", "en")
    monkeypatch.setenv("LEADSCRIPT_HTTP", "off")
    (tmp_path / "flows").mkdir()
    shutil.copy(Path(__file__).parents[2] / "examples" / "hello.yaml", tmp_path / "flows")


def found() -> dict[str, dict[str, Any]]:
    document = json.loads(CliRunner().invoke(main, ["doctor", "--json"]).stdout)
    assert all(one["fix"] for one in document["checks"] if one["mark"] in ("problem", "warning"))
    assert TOKEN.partition(":")[2] not in json.dumps(document)
    return {one["name"]: one for one in document["checks"]}


def configured(**keys: Any) -> None:
    lines = "".join(f"    {key}: {value}\n" for key, value in {"flow": "hello", "token": "SHOP", **keys}.items())
    Path("leadscript.yaml").write_text(f"bots:\n  shop:\n{lines}", "utf-8")


def test_a_configuration_that_cannot_be_read() -> None:
    configured(tokn="X")
    check = found()["bots"]
    assert (check["mark"], check["detail"]) == ("problem", "leadscript.yaml: mistakes: 1")
    assert "leadscript.yaml:5:5: unknown key `tokn`" in check["fix"]


def test_a_bot_without_its_script_or_token() -> None:
    configured(flow="helo")
    checks = found()
    assert checks["bots"]["mark"] == "ok"
    assert (checks["flow shop"]["mark"], checks["flow shop"]["fix"]) == ("problem", "Did you mean hello?")
    assert checks["token shop"]["detail"] == "leadscript.yaml:2:3: no token: SHOP is not set"
    assert "A line for .env: SHOP=" in checks["token shop"]["fix"]


def test_a_server_that_cannot_be_reached(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHOP", TOKEN)
    configured(api="http://127.0.0.1:1")
    check = found()["api shop"]
    assert (check["mark"], check["detail"].startswith("127.0.0.1:1 does not answer")) == ("problem", True)


def test_something_that_is_no_token(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHOP", "hello")
    configured()
    check = found()["token shop"]
    assert (check["mark"], "does not know this token" in check["detail"]) == ("problem", True)
    assert "SHOP=" in check["fix"]


@pytest.fixture
def shop(emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> Emulator:
    """A bot whose token the server knows."""
    monkeypatch.setenv("SHOP", TOKEN)
    configured(api=emulator.url)
    monkeypatch.setattr("cli.checkup_telegram.LISTENS", 1)
    return emulator


def test_a_token_that_was_revoked(shop: Emulator) -> None:
    shop.ask("revoke", token=TOKEN)
    check = found()["token shop"]
    assert (check["mark"], "does not know this token" in check["detail"]) == ("problem", True)


def call(emulator: Emulator, method: str, **values: Any) -> None:
    httpx.post(f"{emulator.url}/bot{TOKEN}/{method}", json=values, timeout=5, trust_env=False).raise_for_status()


def test_a_bot_with_nothing_wrong(shop: Emulator) -> None:
    shop.ask("chat", id=GROUP, type="supergroup", title="Sales", is_forum=True, members={BOT: ADMIN})
    configured(api=shop.url, group=GROUP)
    checks = {name: (one["mark"], one["detail"]) for name, one in found().items() if name.endswith(" shop")}
    assert checks == {
        "token shop": ("ok", "@TestNameBot"),
        "webhook shop": ("ok", "none, the bot asks itself"),
        "poller shop": ("ok", "nobody else asks for its messages"),
        "group shop": ("ok", "Sales, with topics"),
    }


@pytest.mark.parametrize(
    ("chat", "mark", "told"),
    [
        (None, "problem", "chat not found"),
        ({"members": {}}, "problem", "user not found"),
        ({"is_forum": True, "members": {BOT: {"status": "left"}}}, "problem", "the bot is not there"),
        ({"is_forum": True, "members": {BOT: {"status": "member"}}}, "problem", "it does not hear managers"),
        ({"is_forum": False, "members": {BOT: ADMIN}}, "warning", "no topics"),
        (
            {"is_forum": True, "members": {BOT: ADMIN | {"can_manage_topics": False}}},
            "problem",
            "may not open topics",
        ),
        (
            {"is_forum": True, "members": {BOT: ADMIN | {"can_delete_messages": False}}},
            "problem",
            "may not delete the topics of forgotten leads",
        ),
    ],
)
def test_a_group_without_rights(shop: Emulator, chat: dict[str, Any] | None, mark: str, told: str) -> None:
    if chat is not None:
        shop.ask("chat", id=GROUP, type="supergroup", title="Sales", **chat)
    configured(api=shop.url, group=GROUP)
    check = found()["group shop"]
    assert (check["mark"], told in check["detail"]) == (mark, True), check


def test_the_number_of_a_group_is_told_once_something_happened_there(shop: Emulator) -> None:
    assert "Write something in a group" in found()["group shop"]["fix"]
    chat = {"id": GROUP, "type": "supergroup", "title": "Sales"}
    sender = {"id": 7, "is_bot": False, "first_name": "Anna"}
    shop.update(message={"message_id": 5, "date": 1_764_072_000, "chat": chat, "from": sender, "text": "hi"})
    assert found()["group shop"]["fix"] == f"leadscript.yaml:2:3: group: {GROUP} (Sales)"
    configured(api=shop.url, group=-1009999999999)  # a wrong one
    wrong = found()["group shop"]
    assert (wrong["mark"], wrong["fix"]) == ("problem", f"leadscript.yaml:2:3: group: {GROUP} (Sales)")


def test_a_second_poller(shop: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cli.checkup_telegram.LISTENS", 3)
    ends = threading.Event()

    def poll() -> None:
        with httpx.Client(timeout=30, trust_env=False) as other:
            while not ends.is_set():
                other.post(f"{shop.url}/bot{TOKEN}/getUpdates", json={"timeout": 1})
                time.sleep(0.1)

    poller = threading.Thread(target=poll)
    poller.start()
    try:
        check = found()["poller shop"]
    finally:
        ends.set()
        poller.join()
    assert (check["mark"], "another program" in check["detail"]) == ("problem", True)


def test_nothing_that_waits_is_taken_by_the_look(shop: Emulator) -> None:
    shop.lead().say("привет")
    assert "messages waiting: 1" in found()["webhook shop"]["detail"]
    assert "messages waiting: 1" in found()["webhook shop"]["detail"]


@pytest.fixture
def health() -> Iterator[str]:
    """A run of this installation, as it tells of itself."""

    class Health(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b'{"ok": true, "bots": {"shop": "up"}}')

        def log_message(self, *_: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Health)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"127.0.0.1:{server.server_port}"
    server.shutdown()


def test_our_own_run_is_no_second_poller(shop: Emulator, health: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEADSCRIPT_HTTP", health)
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")  # our own server is behind none
    assert found()["poller shop"]["detail"] == "leadscript run is under way"
    assert not shop.calls("getUpdates")


def test_a_webhook(shop: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    call(shop, "setWebhook", url="https://elsewhere.example/hook")
    polls = found()
    assert (polls["webhook shop"]["mark"], "elsewhere.example" in polls["webhook shop"]["detail"]) == ("warning", True)
    assert "poller shop" not in polls
    monkeypatch.setenv("LEADSCRIPT_HTTP", "127.0.0.1:1")
    configured(api=shop.url, webhook='{url: "https://bots.example.com/shop", secret: HOOK}')
    assert "no webhook secret: HOOK is not set" in found()["token shop"]["detail"]
    monkeypatch.setenv("HOOK", "s" * 32)
    assert "posts to elsewhere.example" in found()["webhook shop"]["detail"]
    call(
        shop,
        "setWebhook",
        url="https://bots.example.com/shop",
        last_error_message="Bad Gateway",
        last_error_date=1_764_072_000,
    )
    failing = found()["webhook shop"]
    assert (failing["mark"], "Bad Gateway" in failing["detail"]) == ("warning", True)
    call(shop, "setWebhook", url="https://bots.example.com/shop")
    assert found()["webhook shop"] == {"name": "webhook shop", "mark": "ok", "detail": "bots.example.com", "fix": ""}

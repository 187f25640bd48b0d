"""The Bot API server of the tests (``emulator.cjs``) and the two sides of a chat, as a test uses them."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import httpx

HERE = Path(__file__).parent
TOKEN = "4242424242:AAE-never-a-real-token-of-anybody__"
T = TypeVar("T")


class Emulator:
    """A running server. Every method asks it over HTTP; ``url`` is what a bot takes for ``api.telegram.org``."""

    def __init__(self, url: str) -> None:
        """Talk to the server at ``url``."""
        self.url = url
        self._http = httpx.Client(base_url=url, timeout=30, trust_env=False)

    def ask(self, path: str, **body: Any) -> Any:
        """Call one of the server's own paths (see the head of ``emulator.cjs``)."""
        answer = self._http.post(f"/__{path}", json=body)
        answer.raise_for_status()
        return answer.json()["result"]

    def update(self, token: str = TOKEN, **update: Any) -> dict[str, Any]:
        """Let something happen to a bot; return the whole update."""
        found: dict[str, Any] = self.ask("update", token=token, update=update)
        return found

    def calls(self, *methods: str, token: str = TOKEN, chat: int | None = None, since: int = 0) -> list[dict[str, Any]]:
        """Return the calls of a bot that were answered well, perhaps only of some methods and one chat."""
        return [
            call
            for call in self.ask("calls", token=token, **{"from": since})
            if call["code"] == 200
            and (not methods or call["method"] in methods)
            and (chat is None or str(call["body"].get("chat_id")) == str(chat))
        ]

    def lead(self, number: int = 1, token: str = TOKEN, **person: Any) -> Lead:
        """Return somebody who chats with the bot in private."""
        return Lead(self, number, token, person)

    def close(self) -> None:
        """Let go of the connection."""
        self._http.close()


class Lead:
    """Somebody with a Telegram account: what he sends, and what he got."""

    def __init__(self, emulator: Emulator, number: int, token: str, person: Mapping[str, Any]) -> None:
        """``number`` is both his account and the private chat with him."""
        self.emulator, self.number, self.token = emulator, number, token
        self.account = {"id": number, "is_bot": False, "first_name": "Лид", "language_code": "ru", **person}
        self.chat = {"id": number, "type": "private", "first_name": self.account["first_name"]}

    def message(self, **content: Any) -> dict[str, Any]:
        """Send a message of any kind (``text=``, ``voice=``, ``contact=`` …); return it as the bot gets it."""
        whole = {"from": self.account, "chat": self.chat, **content}
        found: dict[str, Any] = self.emulator.update(self.token, message=whole)["message"]
        return found

    def say(self, text: str) -> dict[str, Any]:
        """Send a text; a command gets the entity that Telegram gives it."""
        if not text.startswith("/"):
            return self.message(text=text)
        entity = {"type": "bot_command", "offset": 0, "length": len(text.split()[0])}
        return self.message(text=text, entities=[entity])

    def edit(self, message: Mapping[str, Any], text: str) -> None:
        """Change a message sent before."""
        edited = {**message, "text": text, "edit_date": int(time.time())}
        self.emulator.update(self.token, edited_message=edited)

    def press(self, label: str, *, among: Mapping[str, Any] | None = None) -> None:
        """Press an inline button by its label: of the latest message that has it, or of ``among``."""
        for call in reversed(self.sent()) if among is None else [among]:
            rows = (call["body"].get("reply_markup") or {}).get("inline_keyboard") or ()
            for button in (button for row in rows for button in row if button["text"] == label):
                message = {"message_id": 1, "date": 1, "chat": self.chat, "text": call["body"].get("text", "")}
                query = {"from": self.account, "message": message, "data": button["callback_data"]}
                self.emulator.update(self.token, callback_query=query)
                return
        raise AssertionError(f"no button {label!r}: {[call['body'] for call in self.sent()][-3:]}")

    def sent(self) -> list[dict[str, Any]]:
        """Return the bot's calls that sent him something, oldest first; ``reply_markup`` is read."""
        calls = self.emulator.calls(
            "sendMessage", "sendDocument", "sendPhoto", "sendVoice", token=self.token, chat=self.number
        )
        for call in calls:
            markup = call["body"].get("reply_markup")
            if isinstance(markup, str):
                import json

                call["body"]["reply_markup"] = json.loads(markup)
        return calls

    def texts(self) -> list[str]:
        """Return what the bot said to him, oldest first."""
        return [call["body"].get("text") or call["body"].get("caption") or "" for call in self.sent()]

    def wait(self, count: int, seconds: float = 15) -> list[str]:
        """Return what the bot said once it is at least ``count`` messages."""
        return eventually(lambda: texts if len(texts := self.texts()) >= count else None, seconds)


def eventually(look: Callable[[], T | None], seconds: float = 15) -> T:
    """Return what ``look`` finds as soon as it finds something; fail after ``seconds``."""
    end = time.monotonic() + seconds
    while True:
        found = look()
        if found is not None and found is not False:
            return found
        if time.monotonic() > end:
            raise AssertionError(f"not within {seconds} s")
        time.sleep(0.02)


def lacking() -> str | None:
    """Return why the server cannot be started here, if it cannot; its packages are installed where they are missing."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        return "Node.js and npm are not installed"
    if not (HERE / "node_modules" / "telegram-test-api").is_dir():
        command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
        done = subprocess.run(command, cwd=HERE, capture_output=True, text=True, timeout=300)
        if done.returncode:
            return f"npm ci failed: {done.stderr[-300:]}"
    return None


@contextmanager
def serving() -> Iterator[Emulator]:
    """Run a server of one's own, on a free port of the loopback."""
    process = subprocess.Popen(
        ["node", "emulator.cjs"],
        cwd=HERE,
        env={**os.environ, "PORT": "0"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdin is not None
    try:
        emulator = Emulator(process.stdout.readline().strip())
        try:
            yield emulator
        finally:
            emulator.close()
    finally:
        process.terminate()
        process.wait(10)
        process.stdin.close()
        process.stdout.close()

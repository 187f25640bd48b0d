"""The stable protocol of ``chat --json``: one JSON object a line in, one out (DESIGN section 9).

A line that is not understood gives ``{"error"}``, and the talk goes on.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any

from channels.talk import Talk
from engine.errors import LeadscriptError
from engine.event import CLOSE
from engine.literals import parse_duration
from engine.message import Reply
from engine.plain import plain_event, plain_value
from engine.session import Turn

LONGEST_WAIT = 10 * 365 * 86_400  # seconds


class BadLine(ValueError):
    """A line of input that is not in the protocol."""


class JsonLines:
    """A channel for programs: tests, other engines, pipes."""

    def __init__(self, talk: Talk, lines: Iterable[str], write: Callable[[str], None], source: str | None) -> None:
        """Read ``lines`` until they end; ``write`` gets each answer without its line break."""
        self.talk, self.lines, self.write, self.source = talk, lines, write, source

    def run(self) -> None:
        """Open the talk, then answer line by line."""
        self._answer([self.talk.open(self.source)])
        for line in self.lines:
            if not line.strip():
                continue
            refused = self.talk.refresh()
            if isinstance(refused, LeadscriptError):
                self._error(refused.message)
            try:
                turns = self._turns(_parsed(line))
            except (BadLine, LeadscriptError) as error:
                self._error(str(error))
                continue
            self._answer(turns)

    def _turns(self, asked: dict[str, Any]) -> list[Turn]:
        ((key, value),) = asked.items()
        send = self.talk.send
        match key, value:
            case (("text" | "button" | "event" | "file"), str()):
                return [send(key, value)]
            case "contact", {"phone": str(phone), **rest} if not rest.keys() - {"name"}:
                name = rest.get("name")
                if name is not None and not isinstance(name, str):
                    raise BadLine("contact: name must be a string")
                return [send("contact", phone, name)]
            case "manager", ("take" | "give_back" | "close"):
                return [send(value, "")]
            case "manager", {"say": str(words), **rest} if not rest:
                return [send("manager", words)]
            case "wait", str():
                seconds = parse_duration(value)
                if seconds is None or seconds > LONGEST_WAIT:
                    raise BadLine(f'wait: no duration such as "3d" or "2h": {value[:40]}')
                return self.talk.wait(seconds)
        raise BadLine(f"{key}: not a line of the protocol, or its value has another shape")

    def _answer(self, turns: list[Turn]) -> None:
        session = self.talk.session
        slots = self.talk.loaded.script.flow.slots
        document = {
            "state": session.state,
            "stage": session.stage,
            "awaiting": session.awaiting,
            "replies": [_reply(reply) for turn in turns for reply in turn.replies],
            "slots": {name: plain_value(session.slots.get(name)) for name in slots},
            "heard": [plain_event(one) for one in (turns[-1].heard if turns else ()) if one.evidence.rule != CLOSE],
            "owner": session.owner,
            "outcome": session.outcome,
        }
        self.write(json.dumps(document, ensure_ascii=False))

    def _error(self, message: str) -> None:
        self.write(json.dumps({"error": message}, ensure_ascii=False))


def _reply(reply: Reply) -> dict[str, Any]:
    return {
        "text": reply.text,
        "buttons": [{"id": button.id, "text": button.text} for button in reply.buttons],
        "sends": list(reply.sends),
    }


def _parsed(line: str) -> dict[str, Any]:
    try:
        document = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise BadLine(f"not JSON: {str(error)[:80]}") from None
    if not isinstance(document, dict) or len(document) != 1:
        raise BadLine("an object with one key is expected: text, button, contact, event, file, manager or wait")
    return document

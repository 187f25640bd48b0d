"""What a whole bot is put through: short in the tests, at full counts in ``python -m bench telegram``."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.telegram.emulator import Emulator, eventually
from tests.telegram.operated import ROOT, Operated

ECHO = ROOT / "tests" / "chaos" / "echo.yaml"
# A whole talk of each niche, to its end: words and (after ``>``) buttons.
TALKS = {
    "credit": (
        "здравствуйте, я Анна",
        "долг где-то 800 тысяч",
        "4 банка",
        "полгода не плачу",
        "а сколько это стоит?",
        "60 тысяч на руки",
    ),
    "renovation": ("Пётр", "двушка 54 метра в новостройке", "под ключ", "а долго делаете?", "дорого как-то"),
    "fitness": ("Оля", "похудеть к лету", "три раза в неделю", "сколько стоит абонемент?", "вечером после 6"),
}


def asked(script: str, lines: Sequence[str]) -> list[list[str]]:
    """Return what the terminal says at the beginning and to each of these lines, message by message."""
    done = subprocess.run(
        [sys.executable, "-m", "cli.main", "chat", script, "--json"],
        input="".join(json.dumps({"text": line}) + "\n" for line in lines),
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=True,
    )
    return [[reply["text"] for reply in json.loads(line)["replies"]] for line in done.stdout.splitlines()]


def talked(emulator: Emulator, folder: Path, script: str) -> tuple[list[str], list[str]]:
    """Play a niche's talk through Telegram and through the terminal; return what was said in each."""
    expected = asked(script, TALKS[script])
    bot, lead, count = Operated(emulator, folder, script), emulator.lead(71), 0
    bot.start()
    try:
        for line, replies in zip(("/start", *TALKS[script]), expected, strict=True):
            lead.say(line)
            count += len(replies)
            lead.wait(count, 30)
        time.sleep(0.5)  # anything more would be too much
        return lead.texts(), [text for replies in expected for text in replies]
    finally:
        bot.kill()


@dataclass(frozen=True, slots=True)
class Killed:
    """What came of a bot that was killed: messages never answered, answered twice, and answers sent a second time.

    A copy is the very text again: its process was killed after it left and before that was stored.
    """

    messages: int
    kills: int
    lost: tuple[str, ...]
    twice: tuple[str, ...]
    copies: tuple[str, ...]

    @property
    def copied(self) -> int:
        """The most copies that one lead got: each may have one message on its way at a kill."""
        return max(Counter(copy.partition(" ")[0] for copy in self.copies).values(), default=0)


def killed(
    emulator: Emulator, folder: Path, seed: int, *, leads: int, messages: int, kills: int, **settings: str
) -> Killed:
    """Kill a bot at random moments while leads write one message after another; every message is a turn of its own.

    ``settings``: variables that the bot is started with.
    """
    chance = random.Random(seed)
    bot = Operated(emulator, folder, str(ECHO), **settings)
    people = [emulator.lead(100 + number) for number in range(leads)]
    words = [f"m{number}" for number in range(messages)]
    bot.start()
    for lead in people:
        lead.say("/start")
    for lead in people:
        lead.wait(1, 60)
    every = max(1, messages // (kills + 1))
    done = 0
    for number, word in enumerate(words):
        people[number % leads].say(word)
        if number % every == every - 1 and done < kills:
            time.sleep(chance.uniform(0, 0.4))
            bot.kill()
            done += 1
            bot.start()
    expected = {f"{'ping' if number // leads % 2 == 0 else 'pong'} m{number}." for number in range(messages)}

    def heard() -> Counter[str]:
        return Counter(
            line for lead in people for text in lead.texts() for line in text.split("\n\n") if line[-1] == "."
        )

    def whole() -> Counter[str] | None:
        found = heard()
        return found if expected <= found.keys() else None

    try:
        eventually(whole, 60 + messages / 5)
        time.sleep(4)  # what is uncertain is sent again by then
    except AssertionError:
        pass
    finally:
        bot.kill()
    found = heard()
    said = Counter(f"{lead.number} {text}" for lead in people for text in lead.texts())
    copies = tuple(sorted(text for text, count in said.items() if count > 1))
    again = {line for text in copies for line in text.split(" ", 1)[1].split("\n\n")}
    return Killed(
        messages,
        done,
        tuple(sorted(expected - found.keys())),
        tuple(sorted(line for line in expected if found[line] > 1 and line not in again)),
        copies,
    )

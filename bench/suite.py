"""Phrases with what should be heard in them, and the judge: right, missed (nothing heard) or wrong.

A suite is a folder of JSON lines: ``kind``, ``lang``, ``text``, ``expected`` (null: nothing must be heard) and,
for times, ``context.ref``, the local present.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from cli.commands.understand import answer
from cli.hearing import INTENT, Request

Verdict = Literal["right", "missed", "wrong"]
SUITES = Path(__file__).parent / "suites"
TYPES = {"yesno": "yes_no", "name": "person_name", "optout": INTENT}  # any other kind is the slot type itself
CLOSE = 1e-6  # relative: numbers are compared as the judge read them from JSON


@dataclass(frozen=True, slots=True)
class Phrase:
    """One line of a suite. ``ref`` is the present as local ISO time."""

    kind: str
    lang: str
    text: str
    expected: Any
    ref: str | None = None

    @property
    def request(self) -> Request:
        """What ``leadscript understand --json`` would be asked."""
        return Request(self.text, type=TYPES.get(self.kind, self.kind), locale=self.lang, now=self.ref)


def phrases(folder: Path) -> list[Phrase]:
    """Return the phrases of a suite, in the order of its files."""
    found = []
    for path in sorted(folder.glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            one = json.loads(line)
            ref = (one.get("context") or {}).get("ref")
            found.append(Phrase(one["kind"], one["lang"], one["text"], one["expected"], ref))
    return found


def judge(phrase: Phrase) -> tuple[Verdict, Any]:
    """Return the verdict on what the engine hears in a phrase, and what it heard."""
    document = answer(phrase.request)
    if phrase.kind == "optout":
        stopped = any(one["name"] == "stop" for one in document["heard"])
        verdict: Verdict = "right" if stopped == phrase.expected else "missed" if phrase.expected else "wrong"
        return verdict, document["heard"]
    heard, expected = document["value"], phrase.expected
    if phrase.kind == "yesno":
        return _yes_no(heard, expected), heard
    if heard is None:
        return ("right" if expected is None else "missed"), heard
    return ("right" if expected is not None and _same(phrase.kind, heard, expected) else "wrong"), heard


def _yes_no(heard: Any, expected: Any) -> Verdict:
    """An unsure answer fills nothing: it is as good as none where nothing was said."""
    told = {True: "yes", False: "no", "unsure": "unsure", None: None}[heard]
    if told == expected or (told == "unsure" and expected is None):
        return "right"
    return "missed" if told in (None, "unsure") else "wrong"


def _same(kind: str, heard: Any, expected: Mapping[str, Any]) -> bool:
    match kind:
        case "phone":
            return bool(heard == expected["e164"])
        case "email" | "city" | "name":
            return _letters(heard) == _letters(expected["full" if kind == "name" else "value"])
        case "datetime":
            return _same_time(heard, expected)
        case _:
            return _same_number(heard, expected)


def _letters(text: str) -> str:
    return text.casefold().replace("ё", "е")


def _same_number(heard: Mapping[str, Any], expected: Mapping[str, Any]) -> bool:
    if "currency" in expected and heard["currency"] != expected["currency"]:
        return False
    if "seconds" in expected and None not in (heard["low"], heard["high"]):
        return _near((heard["low"] + heard["high"]) / 2, expected["seconds"])
    point = expected.get("value", expected.get("seconds"))
    low, high = (point, point) if point is not None else (expected.get("min"), expected.get("max"))
    return _near(heard["low"], low) and _near(heard["high"], high)


def _near(one: float | None, other: float | None) -> bool:
    if one is None or other is None:
        return one is other
    return abs(one - other) <= CLOSE * max(abs(one), abs(other))


def _same_time(heard: Mapping[str, Any], expected: Mapping[str, Any]) -> bool:
    """Compare moments; a part of a day by its day and its name, an interval by both ends."""
    if "part" in expected and "to" not in expected:
        return bool(heard["from"][:10] == expected["from"][:10] and heard["part"] == expected["part"])
    ends = "to" not in expected or heard["to"] == expected["to"]
    return bool(heard["from"] == expected["from"] and ends)

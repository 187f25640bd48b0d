"""The text of ``leadscript.yaml`` to the bots it describes and everything that is wrong with it, in one run.

Read as strictly as a script, by the same reader: see ``engine.authoring.reader``.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from cli.bots import BotPlan, Webhook
from cli.botvalues import ALONE, EXAMPLES, KEYS, REQUIRED, WEBHOOK, Unfit
from cli.settings import either, language
from engine.authoring.closeness import closest
from engine.authoring.node import Node
from engine.authoring.problem import Place, Problem
from engine.authoring.reader import read
from engine.authoring.rules import hint, message
from engine.authoring.secret import masked
from engine.authoring.source import UnreadableError, decode

EXAMPLE = "bots: {shop: {flow: credit, token: SHOP_TOKEN}}"


@dataclass(frozen=True, slots=True)
class Mistake:
    """What is wrong at a place of a file, and the line that fixes it, in the language of the terminal."""

    place: str
    message: str
    fix: str = ""

    def told(self) -> tuple[str, ...]:
        """Return the lines that tell it."""
        return (f"{self.place}: {self.message}", *((f"  → {self.fix}",) if self.fix else ()))


def read_plans(source: bytes, file: str) -> tuple[tuple[BotPlan, ...], tuple[Mistake, ...]]:
    """Return the bots of a configuration, in its order, and its mistakes; with a mistake there is no bot."""
    reading = _Reading(file)
    try:
        parsed = read(decode(source))
    except UnreadableError as error:
        reading.blame(error.rule, error.place, error.words)
        return (), tuple(reading.mistakes)
    for blame in parsed.blames:
        reading.blame(blame.rule, blame.place, blame.words)
    if parsed.root is not None:
        reading.bots(parsed.root)
    return (() if reading.mistakes else tuple(reading.plans)), tuple(reading.mistakes)


@dataclass(slots=True)
class _Reading:
    """The work in hand; ``seen`` are the values that no two bots may share."""

    file: str
    mistakes: list[Mistake] = field(default_factory=list)
    plans: list[BotPlan] = field(default_factory=list)
    seen: dict[tuple[str, str], Node] = field(default_factory=dict)

    def at(self, place: Place) -> str:
        return f"{self.file}:{place.line}:{place.column}"

    def tell(self, node: Node, told: str, fix: str = "") -> None:
        if not node.broken:
            self.mistakes.append(Mistake(self.at(node.place()), told, fix))

    def blame(self, rule: str, place: Place, words: Mapping[str, str]) -> None:
        """Tell a mistake of YAML in the words of ``check``."""
        if rule in ("empty-script", "not-a-script"):
            told = either("здесь должны быть боты", "bots are wanted here")
            self.mistakes.append(Mistake(self.at(place), told, EXAMPLE))
            return
        problem = Problem(rule, "error", self.file, place, words)
        self.mistakes.append(Mistake(self.at(place), message(problem, language()), hint(problem, language())))

    def bots(self, root: Node) -> None:
        self.keys(root, ("bots",))
        listed = root.get("bots")
        if listed is None or not listed.pairs:
            self.tell(listed or root, either("здесь должны быть боты", "bots are wanted here"), EXAMPLE)
            return
        for key, node in listed.pairs:
            name = masked(key.text)
            if not re.fullmatch(r"\w[\w-]{0,63}", key.text):
                legal = either("буквы, цифры, `_` и `-`, до 64 знаков", "letters, digits, `_` and `-`, 64 at most")
                self.tell(key, either(f"так бота не назвать: `{name}`", f"no name for a bot: `{name}`"), legal)
            given = self.values(key, node, KEYS, REQUIRED)
            if not self.mistakes:
                self.plans.append(BotPlan(name=name, place=self.at(key.place()), **given))

    def values(self, name: Node, node: Node, legal: Mapping[str, Any], required: Collection[str]) -> dict[str, Any]:
        """Return what a mapping sets, its mistakes told; ``name`` is the key that it hangs on."""
        if node.kind != "map":
            self.tell(
                node,
                either(f"`{name.text}`: нужны пары «ключ: значение»", f"`{name.text}` wants pairs of `key: value`"),
            )
            return {}
        self.keys(node, legal)
        for key in required:
            if node.get(key) is None:
                self.tell(name, either(f"у `{name.text}` нет `{key}`", f"`{name.text}` lacks `{key}`"), EXAMPLES[key])
        read = {key.text: self.value(key, value, legal) for key, value in node.pairs if key.text in legal}
        return {key: value for key, value in read.items() if value is not None}

    def keys(self, node: Node, legal: Collection[str]) -> None:
        for key, _ in node.pairs:
            if key.text not in legal:
                near = closest(key.text, legal)
                fix = either(f"возможно, `{near}`", f"did you mean `{near}`?") if near else ", ".join(legal)
                name = masked(key.text)
                self.tell(key, either(f"незнакомый ключ `{name}`", f"unknown key `{name}`"), fix)

    def value(self, key: Node, node: Node, legal: Mapping[str, Any]) -> Any:
        """Return what a key is set to, or nothing where that cannot be read, which is told."""
        name = key.text
        if legal[name] is None:
            given = self.values(key, node, WEBHOOK, WEBHOOK)
            return Webhook(**given) if len(given) == len(WEBHOOK) else None
        if node.kind != "text" or node.empty or not node.text:
            told = either(f"`{name}`: нужно одно значение", f"`{name}` wants one value")
            self.tell(key if node.kind == "text" else node, told, EXAMPLES[name])
            return None
        try:
            found = legal[name](node.text)
        except Unfit as error:
            self.tell(node, f"`{name}`: {error}", error.fix or EXAMPLES[name])
            return None
        if name in ALONE:
            line = self.seen.setdefault((name, node.text), node).start.line + 1
            if self.seen[name, node.text] is not node:
                same = either(f"`{name}`: то же в строке {line}", f"`{name}`: the same as on line {line}")
                self.tell(node, same, either("у каждого бота свой", "each bot has its own"))
        return found

"""The script guide is run: each of its examples is a sound script, and no key of the language is missing."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from engine import flow
from engine.authoring.load import read_flow
from engine.printed import FILTERS

GUIDE = (Path(__file__).parents[2] / "flows" / "README.md").read_text("utf-8")
EXAMPLES = re.findall(r"```yaml\n(.*?)```", GUIDE, re.DOTALL)


def merged(base: Any, part: Any) -> Any:
    """Return a fragment laid over the whole script that the guide opens with."""
    if isinstance(base, dict) and isinstance(part, dict):
        return {**base, **{key: merged(base.get(key), value) for key, value in part.items()}}
    return part


def read(source: str) -> Any:
    """Return YAML with every scalar as text, but for true and false."""
    return booleans(yaml.load(source, yaml.BaseLoader))


def booleans(node: Any) -> Any:
    """Return the document with its booleans as such: quoted, they would be texts."""
    if isinstance(node, dict):
        return {key: booleans(value) for key, value in node.items()}
    if isinstance(node, list):
        return [booleans(value) for value in node]
    return {"true": True, "false": False}.get(node, node)


@pytest.mark.parametrize("example", EXAMPLES, ids=range(len(EXAMPLES)))
def test_every_example_is_sound(example: str) -> None:
    whole = merged(read(EXAMPLES[0]), read(example))
    outcome = read_flow(yaml.safe_dump(whole, allow_unicode=True, sort_keys=False).encode(), "guide.yaml")
    assert [problem for problem in outcome.problems if problem.severity == "error"] == []


def test_every_key_of_the_language_is_explained() -> None:
    nouns = [one for one in vars(flow).values() if isinstance(one, type) and issubclass(one, flow.Authored)]
    keys = {field.alias or name for noun in nouns for name, field in noun.model_fields.items()} - {"plain"}
    assert {key for key in keys if not re.search(rf"\b{key}\b", GUIDE)} == set()


def test_every_word_of_the_language_is_explained() -> None:
    words = {*FILTERS, *flow.INTENTS, *flow.SlotType.__args__, "skip", "handoff", "return", "alert", "tag"}
    assert {word for word in words if f"`{word}" not in GUIDE} == set()

"""The schema for editors: it is what the models say, explains every key, and refuses no sound script."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from engine.authoring.load import read_flow
from engine.authoring.node import Node
from engine.authoring.reader import read
from engine.authoring.schema import schema, schema_text
from engine.authoring.schemawords import WORDS
from engine.flow import INTENTS

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = sorted(path for folder in ("flows", "examples", "tests/data/ok") for path in (ROOT / folder).glob("*.yaml"))
_NUMBER = re.compile(r"-?\d+(\.\d+)?")
_TYPES = {"string": str, "number": (int, float), "integer": int, "boolean": bool, "array": list, "object": dict}


def as_editor(node: Node) -> Any:
    """Return a node as an editor types it (YAML 1.2): only here is an unquoted 100 a number."""
    if node.kind == "list":
        return [as_editor(item) for item in node.items]
    if node.kind == "map":
        return {key.text: as_editor(value) for key, value in node.pairs}
    if node.style:
        return node.text
    if node.text in ("true", "false"):
        return node.text == "true"
    return float(node.text) if _NUMBER.fullmatch(node.text) else node.text


def misfits(value: Any, shape: dict[str, Any], root: dict[str, Any], path: str = "") -> Iterator[str]:
    """Yield where a value breaks a schema, by the words of draft-07 that ours uses."""
    if "$ref" in shape:
        shape = root["definitions"][shape["$ref"].rsplit("/", 1)[1]]
    for part in shape.get("allOf", ()):
        yield from misfits(value, part, root, path)
    if "anyOf" in shape and all(any(misfits(value, part, root)) for part in shape["anyOf"]):
        yield f"{path}: none of {len(shape['anyOf'])}"
    if "enum" in shape and value not in shape["enum"]:
        yield f"{path}: {value!r} is not in the list"
    wanted = shape.get("type")
    if wanted is not None and not any(fits(value, one) for one in ([wanted] if isinstance(wanted, str) else wanted)):
        yield f"{path}: {value!r} is no {wanted}"
        return
    if "minimum" in shape and value < shape["minimum"]:
        yield f"{path}: too small"
    if isinstance(value, list):
        if len(value) < shape.get("minItems", 0):
            yield f"{path}: too few"
        for at, item in enumerate(value):
            yield from misfits(item, shape.get("items", {}), root, f"{path}/{at}")
    if isinstance(value, dict):
        missing = set(shape.get("required", ())) - value.keys()
        if missing or len(value) < shape.get("minProperties", 0):
            yield f"{path}: lacks {missing}"
        for key, item in value.items():
            inner = shape.get("properties", {}).get(key, shape.get("additionalProperties", {}))
            if inner is False:
                yield f"{path}/{key}: unknown"
            else:
                yield from misfits(item, inner, root, f"{path}/{key}")


def fits(value: Any, name: str) -> bool:
    if isinstance(value, bool) and name != "boolean":
        return False
    if name == "integer" and isinstance(value, float):
        return value.is_integer()
    return isinstance(value, _TYPES[name])


def typed(text: str) -> Any:
    root = read(text).root
    assert root is not None
    return as_editor(root)


def test_the_file_beside_the_scripts_is_what_the_models_say() -> None:
    """Write it anew: leadscript new --schema > flows/schema.json."""
    assert (ROOT / "flows" / "schema.json").read_text("utf-8") == schema_text()


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.stem)
def test_a_sound_script_fits(path: Path) -> None:
    assert list(misfits(typed(path.read_text("utf-8")), schema(), schema())) == []


def properties(shape: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield every key that the schema knows, wherever it stands."""
    if isinstance(shape, dict):
        found = shape.get("properties", {})
        yield from found.items()
        for part in shape.values():
            yield from properties(part)
    elif isinstance(shape, list):
        for part in shape:
            yield from properties(part)


def test_every_key_is_explained_in_russian_and_every_explanation_has_a_key() -> None:
    whole = schema()
    definitions = whole["definitions"]
    explained = [part for noun, part in definitions.items() if noun not in ("Words", "Action")]
    for key, shape in (*whole["properties"].items(), *properties(explained)):
        assert re.search("[а-я]", shape["description"]), key
    for noun, words in WORDS.items():
        home = whole if noun == "Flow" else definitions[noun]
        assert {key for key, _ in properties({"self": {**home, "definitions": {}}})} == set(words), noun


def test_the_examples_of_a_key_fit_it() -> None:
    whole = schema()
    for key, shape in (*whole["properties"].items(), *properties(whole["definitions"])):
        for example in shape.get("examples", ()):
            assert list(misfits(example, shape, whole)) == [], key


def test_intents_and_actions_are_the_ones_that_check_knows() -> None:
    whole = schema()["definitions"]
    assert tuple(whole["Intent"]["enum"]) == INTENTS
    script = "id: a\nstart: b\nstates: {{b: {{say: Hello, do: [{}], outcome: won}}}}\n"
    named, tagged = whole["Action"]["anyOf"]
    for action in (*named["enum"], *(f"{key}: word" for key in tagged["properties"])):
        assert read_flow(script.format(action), "a").problems == ()


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("statess: {}", "/statess: unknown"),
        ("slots: {a: {type: mony}}", "/slots/a/type: 'mony' is not in the list"),
        ("slots: {a: {ask: Who}}", "/slots/a: lacks {'type'}"),
        ("slots: {a: {type: text, tries: 0}}", "/slots/a/tries: too small"),
        ("slots: {a: {type: text, future: sure}}", "/slots/a/future: 'sure' is no boolean"),
        ("always: {hear: stop, go: b}", "/always: {'hear': 'stop', 'go': 'b'} is no array"),
        ("language: fr", "/language: 'fr' is not in the list"),
        ("objections: {o: {hear: stopp, replies: [No]}}", "/objections/o/hear: none of 2"),
    ],
)
def test_a_mistake_is_seen(line: str, told: str) -> None:
    script = typed(f"id: a\nstart: b\nstates: {{b: {{outcome: won}}}}\n{line}\n")
    assert list(misfits(script, schema(), schema())) == [told]


def test_it_is_json_of_the_draft_that_editors_read() -> None:
    assert json.loads(schema_text())["$schema"] == "http://json-schema.org/draft-07/schema#"

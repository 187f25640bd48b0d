"""The JSON Schema (draft-07) of the script language, for editors: generated from the nouns of ``engine.flow``.

It knows the shapes that ``structure`` accepts, shorthand included, and nothing of what ``check`` knows.
"""

from __future__ import annotations

import json
import types
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from annotated_types import Ge, MinLen
from pydantic import BaseModel, BeforeValidator
from pydantic.fields import FieldInfo

from engine import flow
from engine.authoring.schemawords import NOUNS, WORDS

Schema = dict[str, Any]
_BOTH = next(part for part in get_args(flow.Words) if isinstance(part, BeforeValidator))
_HIDDEN = {("Labels", "plain")}  # what shorthand becomes; nobody writes it
# Words that a name of a state may be besides.
_RESERVED = {("Slot", "otherwise"): (flow.SKIP, flow.HANDOFF), ("Row", "go"): (flow.RETURN,)}


def schema_text() -> str:
    """Return the schema as the file ``schema.json`` holds it; the same models give the same bytes."""
    return json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"


def schema() -> Schema:
    """Return the schema of a whole script."""
    definitions: dict[str, Schema] = {"Plain": _described("Plain", {"type": ["string", "number"]})}
    whole = _object(flow.Flow, definitions)
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Leadscript",
        "description": NOUNS["Flow"],
        **whole,
        "definitions": {name: definitions[name] for name in sorted(definitions)},
    }


def _object(model: type[BaseModel], known: dict[str, Schema]) -> Schema:
    noun, properties, required = model.__name__, {}, []
    for name, info in model.model_fields.items():
        key = info.alias or name
        if (noun, key) in _HIDDEN:
            continue
        properties[key] = _property(noun, key, info, known)
        if info.is_required():
            required.append(key)
    found: Schema = {"type": "object", "properties": properties, "additionalProperties": False}
    return {**found, "required": required} if required else found


def _property(noun: str, key: str, info: FieldInfo, known: dict[str, Schema]) -> Schema:
    description, *examples = WORDS[noun][key]
    if key == "do":
        shape = _one_or_many(_reference("Action", known))
    elif key == "hear" and noun != "Slot":
        shape = {"anyOf": [_reference("Intent", known), _shape(flow.Hear, (), known)]}
    elif (noun, key) in _RESERVED:
        shape = {"anyOf": [{"enum": list(_RESERVED[noun, key])}, _reference("Plain", known)]}
    else:
        shape = _shape(info.annotation, tuple(info.metadata), known)
    # Draft 7 ignores whatever stands beside a reference.
    shape = {"allOf": [shape]} if "$ref" in shape else shape
    return {"description": description, **({"examples": examples} if examples else {}), **shape}


def _shape(wanted: Any, metadata: tuple[Any, ...], known: dict[str, Schema]) -> Schema:
    """Return the schema of one annotation of the models."""
    if get_origin(wanted) is Annotated:
        wanted, *more = get_args(wanted)
        metadata = (*more, *metadata)
    if wanted == flow.Text:
        return _reference("Text", known)
    if _BOTH in metadata:
        return _reference("Words", known)
    origin = get_origin(wanted)
    if origin in (Union, types.UnionType):
        return _union(wanted, metadata, known)
    if origin is Literal:
        return {"enum": list(get_args(wanted))}
    least = next((one.min_length for one in metadata if isinstance(one, MinLen)), 0)
    if origin is tuple:
        item = _shape(get_args(wanted)[0], (), known)
        if any(isinstance(one, BeforeValidator) for one in metadata):
            return _one_or_many(item)
        return {"type": "array", "items": item, **({"minItems": least} if least else {})}
    if origin is dict:
        values = _shape(get_args(wanted)[1], (), known)
        return {"type": "object", "additionalProperties": values, **({"minProperties": least} if least else {})}
    if isinstance(wanted, type) and issubclass(wanted, BaseModel):
        return _reference(wanted.__name__, known)
    if wanted is int:
        low = next((one.ge for one in metadata if isinstance(one, Ge)), None)
        return {"type": "integer", **({} if low is None else {"minimum": low})}
    return {"type": "boolean"} if wanted is bool else _reference("Plain", known)


def _union(wanted: Any, metadata: tuple[Any, ...], known: dict[str, Schema]) -> Schema:
    parts = [part for part in get_args(wanted) if part is not type(None)]
    if set(get_args(flow.Text)) <= set(parts):
        return _reference("Text", known)  # a text that may be left out: the union is flat
    shapes: list[Schema] = []
    for part in parts:
        shape = _shape(part, metadata, known)
        if shape not in shapes:
            shapes.append(shape)
    return shapes[0] if len(shapes) == 1 else {"anyOf": shapes}


def _one_or_many(item: Schema) -> Schema:
    return {"anyOf": [item, {"type": "array", "items": item}]}


def _reference(name: str, known: dict[str, Schema]) -> Schema:
    """Return a reference to a definition, which is made when it is first asked for."""
    if name not in known:
        known[name] = {}  # nouns refer to each other
        known[name] = _described(name, _definition(name, known))
    return {"$ref": f"#/definitions/{name}"}


def _described(name: str, shape: Schema) -> Schema:
    return {"description": NOUNS[name], **shape} if name in NOUNS else shape


def _definition(name: str, known: dict[str, Schema]) -> Schema:
    plain = {"$ref": "#/definitions/Plain"}
    if name == "Text":
        nouns = [_reference(noun, known) for noun in ("Variants", "Translated", "Marked")]
        cases = {"type": "array", "items": {"anyOf": [plain, _reference("Case", known), *nouns]}}
        return {"anyOf": [plain, cases, *nouns]}
    if name == "Words":
        languages = {"ru": _one_or_many(plain), "en": _one_or_many(plain)}
        both = {"type": "object", "properties": languages, "additionalProperties": False}
        return {"anyOf": [plain, {"type": "array", "items": {"anyOf": [plain, both]}}, both]}
    if name == "Action":
        tag = {"type": "object", "properties": {"tag": plain}, "required": ["tag"], "additionalProperties": False}
        return {"anyOf": [{"enum": ["alert"]}, tag]}
    if name == "Intent":
        return {"enum": list(flow.INTENTS)}
    whole = _object(getattr(flow, name), known)
    match name:  # shorthand
        case "Row":
            return {"anyOf": [plain, whole]}
        case "Rung" | "Disclosure":
            return {"anyOf": [whole, _reference("Text", known)]}
        case "Labels":
            return {"anyOf": [plain, {"type": "array", "items": plain}, whole]}
    return whole

"""What an annotation of the models asks for: the shapes it allows, and a hole of the right one."""

from __future__ import annotations

import types
from collections.abc import Iterator
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from annotated_types import MinLen
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from engine.authoring.node import Node

HOLE = "\ufffd"


def allowed(wanted: Any) -> Iterator[Any]:
    """Yield the choices that an annotation leaves, nothing for `None`."""
    if get_origin(wanted) in (Union, types.UnionType):
        for part in get_args(wanted):
            yield from allowed(part)
    elif get_origin(wanted) is Annotated:
        yield from allowed(get_args(wanted)[0])
    elif wanted is not type(None):
        yield wanted


def is_scalar(choice: Any) -> bool:
    """Tell whether a choice is written as one text."""
    return choice in (str, int, float, bool) or get_origin(choice) is Literal


def is_model(choice: Any) -> bool:
    """Tell whether a choice is a noun with keys of its own."""
    return isinstance(choice, type) and issubclass(choice, BaseModel)


def choose(node: Node, choices: list[Any]) -> Any:
    """Return the choice that this kind of node can be, or nothing."""
    if node.kind == "text":
        return next((one for one in choices if is_scalar(one)), None)
    if node.kind == "list":
        return next((one for one in choices if get_origin(one) is tuple), None)
    models = [one for one in choices if is_model(one) or get_origin(one) is dict]
    keys = {key.text for key, _ in node.pairs}
    return max(models, key=lambda one: len(keys & keys_of(one).keys()) if is_model(one) else 0, default=None)


def keys_of(model: type[BaseModel]) -> dict[str, FieldInfo]:
    """Return the keys of a noun as authors write them."""
    return {info.alias or name: info for name, info in model.model_fields.items()}


def hole(wanted: Any, metadata: tuple[Any, ...] = ()) -> Any:
    """Return something of the right shape that means nothing."""
    choices = list(allowed(wanted))
    first = str if str in choices else choices[0]
    least = max((one.min_length for one in metadata if isinstance(one, MinLen)), default=0)
    if get_origin(first) is Literal:
        return get_args(first)[0]
    if get_origin(first) is tuple:
        return [hole(get_args(first)[0]) for _ in range(least)]
    if get_origin(first) is dict:
        return {HOLE: hole(get_args(first)[1])} if least else {}
    if isinstance(first, type) and issubclass(first, BaseModel):
        required = {name: info for name, info in keys_of(first).items() if info.is_required()}
        return {name: hole(info.annotation, tuple(info.metadata)) for name, info in required.items()}
    return {str: HOLE, bool: False, int: 1, float: 1.0}[first]

"""Nodes to the shapes of ``engine.flow``: every key and value that does not fit is told, and the rest is kept.

Guided by the annotations of the models, so that the language has one definition. What does not
fit is replaced by a hole of the right shape: the checks that follow see as much of a script as there is.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, get_args, get_origin

from annotated_types import Ge
from pydantic import BaseModel, BeforeValidator

from engine import flow
from engine.authoring.closeness import closest
from engine.authoring.dashes import dash_of
from engine.authoring.misfit import Fitting, Misfit, label
from engine.authoring.node import Node, Path
from engine.authoring.problem import EnoughError, Place
from engine.authoring.shapes import allowed, choose, hole, is_model, is_scalar, keys_of

# A noun written shortly stands for one of its keys.
_SHORT: dict[type[BaseModel], str] = {flow.Row: "go", flow.Rung: "say", flow.Labels: "plain", flow.Disclosure: "say"}
# Keys whose lists hold ids: none of them has a comma.
_IDS = ("collect", "forget", "depends_on")
_EXAMPLES = {
    "id": "id: my_script",
    "start": "start: greeting",
    "states": "states: {greeting: {say: …, outcome: won}}",
    "type": "type: text",
    "hear": "hear: {words: [дорого]}",
    "replies": "replies: [Можно в рассрочку.]",
}
# What a key holds, for those who wrote a list or a text there.
_SHAPES = {
    "hear": "hear: {words: [дорого, цена кусается]}",
    "options": "options: {own: [Своя, своя], rent: [Съёмная]}",
    "facts": "facts: {price: от 5 000 ₽}",
    "voice": "voice: {name: Мария, role: менеджер}",
    "wording": "wording: {mode: exact}",
    "reminders": "reminders: {touches: [{after: 2h, say: …}]}",
    "removed": "removed: {old_state: new_state}",
}
_BOTH = next(part for part in get_args(flow.Words) if isinstance(part, BeforeValidator))
_LANGUAGES = ("ru", "en")
_BOOL = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}


def fit(root: Node) -> tuple[Any, Fitting]:
    """Return the data of a Flow, with holes where something did not fit, and what did not.

    Of a script with too many mistakes there is no data.
    """
    work = Fitting(root)
    try:
        return _model(root, flow.Flow, (), work), work
    except EnoughError:
        return None, work


def _fit(node: Node, wanted: Any, metadata: tuple[Any, ...], path: Path, work: Fitting) -> Any:
    """Return the data of one node, for an annotation of the models."""
    if get_origin(wanted) is Annotated:
        wanted, *more = get_args(wanted)
        metadata = (*more, *metadata)
    choices = list(allowed(wanted))
    if node.broken and node.kind == "text":
        work.damaged.add(path)
        return hole(wanted, metadata)
    if node.empty:
        return _empty(node, wanted, metadata, path, work)
    if _BOTH in metadata:
        return _words(node, path, work)
    chosen = choose(node, choices)
    if chosen is None:
        return _wrong_kind(node, wanted, choices, metadata, path, work)
    origin = get_origin(chosen)
    if origin is tuple:
        inner = get_args(chosen)[0]
        fitted = [_fit(item, inner, (), (*path, at), work) for at, item in enumerate(node.items)]
        return fitted or _too_few(node, wanted, metadata, path, work)
    if origin is dict:
        inner = get_args(chosen)[1]
        whole = [(key, value) for key, value in node.pairs if not key.bare or not _cut(node, key, path, work)]
        named = {key.text: _fit(value, inner, (), (*path, key.text), work) for key, value in whole}
        return named or _too_few(node, wanted, metadata, path, work)
    if isinstance(chosen, type) and issubclass(chosen, BaseModel):
        return _model(node, chosen, path, work)
    return _scalar(node, [choice for choice in choices if is_scalar(choice)], metadata, path, work)


def _too_few(node: Node, wanted: Any, metadata: tuple[Any, ...], path: Path, work: Fitting) -> Any:
    """Return what is empty, and tell it where the models want at least one."""
    least = hole(wanted, metadata)
    if least:
        work.tell("too-few", node, path)
    return least


def _wrong_kind(
    node: Node, wanted: Any, choices: list[Any], metadata: tuple[Any, ...], path: Path, work: Fitting
) -> Any:
    """Read shorthand, or tell which kind was wanted."""
    listed = next((one for one in choices if get_origin(one) is tuple), None)
    if listed and not node.style and (sign := dash_of(node.text)):
        rule = "dash-glued" if sign == "-" else "long-dash"
        work.tell(rule, node, path, sign=sign, text=node.text[1:])
        return hole(wanted, metadata)
    if listed and "," in node.text and not node.style and path[-1] in _IDS:
        work.tell("need-list", node, path)
        return hole(wanted, metadata)
    if listed and node.kind == "map" and is_scalar(get_args(listed)[0]):
        work.tell("need-list", node, path)
        return hole(wanted, metadata)
    if listed and any(isinstance(one, BeforeValidator) for one in metadata):
        return [_fit(node, get_args(listed)[0], (), path, work)]
    short = next((one for one in choices if one in _SHORT), None)
    if short and not (node.kind == "list" and short in (flow.Row, flow.Disclosure)):
        info = short.model_fields[_SHORT[short]]
        listing = (flow.Listed,) if short is flow.Labels else ()
        return {_SHORT[short]: _fit(node, info.annotation, (*listing, *info.metadata), path, work)}
    plain = any(is_scalar(one) for one in choices)
    mapped = node.kind == "list" and any(is_model(one) for one in choices)
    rule = "need-map" if mapped else "need-text" if plain else "need-list" if listed else "need-map"
    _tell_kind(rule, node, path, work)
    return hole(wanted, metadata)


def _tell_kind(rule: str, node: Node, path: Path, work: Fitting) -> None:
    """Tell that a map, a list or a text was wanted, a map with an example where the language has one."""
    example = _SHAPES.get(str(path[-1]) if path else "") if rule == "need-map" else None
    work.tell("need-keys" if example else rule, node, path, **({"example": example} if example else {}))


def _model(node: Node, model: type[BaseModel], path: Path, work: Fitting) -> dict[str, Any]:
    if node.kind != "map":
        _tell_kind("need-map", node, path, work)
        return {}
    known = keys_of(model)
    written = {key.text for key, _ in node.pairs}
    if model is flow.Rung and "say" not in written and "go" not in written:
        return {"say": _fit(node, flow.Text, (), path, work)}
    if model is flow.Labels and not written & known.keys():
        known = {key: known[key] for key in _LANGUAGES}
    data: dict[str, Any] = {}
    for key, value in list(node.pairs):
        name = key.text if key.text in known else _unknown_key(node, key, tuple(known), path, work)
        if name is not None:
            info = known[name]
            data[name] = _fit(value, info.annotation, tuple(info.metadata), (*path, name), work)
    emptied = not node.pairs and not node.flow  # its keys could not be read, which is told there
    for name, info in known.items():
        if info.is_required() and name not in data:
            if not emptied and (*path, name) not in work.damaged and path not in work.damaged:
                work.note(_missing(node, model, name, work.owner(node, path)))
            work.damaged.add((*path, name))
            data[name] = hole(info.annotation, tuple(info.metadata))
    return data


def _missing(node: Node, model: type[BaseModel], name: str, place: Place) -> Misfit:
    said = node.get("say")
    if model is flow.Case and said is not None and said.kind == "text":
        return Misfit("no-when", place, {"text": said.text})
    example = _EXAMPLES.get(name, f"{name}: …")
    states = node.get("states")
    if name == "start" and states is not None and states.pairs:
        example = f"start: {states.pairs[0][0].text}"
    return Misfit("missing-key", place, {"name": name, "example": example})


def _unknown_key(node: Node, key: Node, known: tuple[str, ...], path: Path, work: Fitting) -> str | None:
    """Tell a key that the language does not have; return the one it stands for, if that is plain."""
    close = closest(key.text, known)
    at = node.index[key.text]
    foreign = node.flow and close is None and not key.style and not key.text.isascii()
    if (key.bare or foreign) and _cut(node, key, path, work):
        return None
    work.note(Misfit("unknown-key", key.place(), {"name": key.text}, close, known))
    if close is None or close in node.index:
        work.damaged.add(path)
        return None
    node.index[close] = at  # told once: what stands below is read as it was meant
    return close


def _cut(node: Node, key: Node, path: Path, work: Fitting) -> bool:
    """Tell a key that is the rest of a text before it; a first key cannot be one."""
    at = node.index[key.text]
    if not at:
        return False
    work.damaged.add(path)
    name, rest = node.pairs[at - 1]
    rest.broken = True
    between = ", " if key.start.index - rest.end.index > 1 else ","
    whole = f"{rest.text}{between}{key.text}" if rest.kind == "text" else f"…, {key.text}"
    work.note(Misfit("cut", key.place(), {"text": key.text, "name": name.text, "whole": whole}))
    return True


def _words(node: Node, path: Path, work: Fitting) -> Any:
    """Words: a text, a list of texts, or either in two languages."""
    if node.kind == "text":
        return [node.text]
    if node.kind == "list":
        nested = [
            _words(item, (*path, at), work) if item.kind == "map" else [_fit(item, str, (), (*path, at), work)]
            for at, item in enumerate(node.items)
        ]
        return [text for part in nested for text in part]
    found: list[str] = []
    for key, value in node.pairs:
        if key.text in _LANGUAGES:
            found += _fit(value, tuple[str, ...], (flow.Listed,), (*path, key.text), work)
        else:
            _unknown_key(node, key, _LANGUAGES, path, work)
    return found


def _empty(node: Node, wanted: Any, metadata: tuple[Any, ...], path: Path, work: Fitting) -> Any:
    section = len(path) == 1 and not any(is_scalar(one) for one in allowed(wanted)) and path != ("states",)
    rule = "empty-section" if section else "empty-item" if path and isinstance(path[-1], int) else "empty"
    work.tell(rule, node, path)
    return hole(wanted, metadata)


def _scalar(node: Node, choices: list[Any], metadata: tuple[Any, ...], path: Path, work: Fitting) -> Any:
    text = node.text
    literals = [value for one in choices if get_origin(one) is Literal for value in get_args(one)]
    if text in literals or str in choices:
        return text
    if bool in choices:
        if text in _BOOL and not node.style:
            return _BOOL[text]
        work.tell("need-bool", node, path, text=text)
        return False
    if int in choices:
        if text.isascii() and text.isdigit() and len(text) < 10:
            lowest = next((one.ge for one in metadata if isinstance(one, Ge)), None)
            if lowest is None or int(text) >= int(str(lowest)):
                return int(text)
            work.tell("out-of-range", node, path, text=text, low=str(lowest))
            return 1
        work.tell("need-number", node, path, text=text)
        return 1
    work.damaged.add(path)
    rule = "unknown-type" if path[-1:] == ("type",) else "unknown-value"
    legal = tuple(str(value) for value in literals)
    words = {"name": label(path), "text": text}
    work.note(Misfit(rule, node.place(), words, closest(text, legal), legal))
    return literals[0]

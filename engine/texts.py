"""Authored texts to words: which case, which language, which variant, and the names filled in.

Jinja2 cut down to output, names, dotted names, ``{% if name %}`` and a fixed list of filters. The
sandbox alone does not stop ``{{ 'x' * 999999999 }}``, so the syntax tree is an allow-list. What a
lead wrote is only ever a value, never a template.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from jinja2 import Environment, TemplateSyntaxError, Undefined, nodes
from jinja2 import Template as Compiled

from engine import printing
from engine.flow import Case, Marked, Slot, Text, Translated, Variants, Wording
from engine.guards import Situation, filled, holds
from engine.value import Moment, Money, Quantity, Value, middle

MAX_LENGTH = 8_000


class TextError(ValueError):
    """A template that is not in the language; ``line`` counts from 1 within the text."""

    def __init__(self, message: str, line: int = 1, name: str = "") -> None:
        """Keep what is wrong, the line, and the name that is to blame, where there is one."""
        super().__init__(message)
        self.message, self.line, self.name = message, line, name


@dataclass(frozen=True, slots=True)
class Printed:
    """A slot's value inside a template: prints as people write it, is false when unfilled, no or zero."""

    value: Value | None
    slot: Slot
    locale: str

    def __bool__(self) -> bool:
        """Tell what ``{% if name %}`` asks."""
        return filled(self.value)

    def __str__(self) -> str:
        """Print the value; nothing for an unfilled slot."""
        if self.value is None:
            return ""
        if self.slot.type == "choice" and isinstance(self.value, str):
            return label(self.slot, self.value, self.locale)
        return printing.show(self.value, self.slot.type, self.locale, self.slot.currency)


class Names(Mapping[str, Any]):
    """What a template may print: the script's own names, then its slots, made ready when they are looked up."""

    __slots__ = ("_authored", "_known", "_locale", "_slots")

    def __init__(
        self, authored: Mapping[str, Any], slots: Mapping[str, Slot], known: Mapping[str, Value], locale: str
    ) -> None:
        """Look up ``authored`` first; ``known`` are the values of the slots."""
        self._authored, self._slots, self._known, self._locale = authored, slots, known, locale

    def __getitem__(self, name: str) -> Any:
        """Return a name's value as a template prints it."""
        if name in self._authored:
            return self._authored[name]
        return Printed(self._known.get(name), self._slots[name], self._locale)

    def __contains__(self, name: object) -> bool:
        """Tell whether there is such a name."""
        return name in self._authored or name in self._slots

    def __iter__(self) -> Iterator[str]:
        """Go through the names."""
        return iter({**self._slots, **self._authored})

    def __len__(self) -> int:
        """Count the names."""
        return len({**self._slots, **self._authored})


@dataclass(frozen=True, slots=True)
class Scene:
    """All that a text may depend on: the situation for guards, the names it may print, the reader."""

    situation: Situation
    names: Mapping[str, Any]
    locale: str
    language: str
    lead: str


def label(slot: Slot, option: str, locale: str) -> str:
    """Return the button text of an option (the id itself where the script lost it)."""
    labels = slot.options.get(option)
    return labels.button(locale) if labels else option


def _only(value: object) -> Any:
    return value.value if isinstance(value, Printed) else value


def _locale(value: object) -> str:
    return value.locale if isinstance(value, Printed) else "ru"


def _money(value: object) -> str:
    inner = _only(value)
    if isinstance(inner, Quantity | Money):
        return printing.money(inner, _locale(value))
    return str(value)


def _date(value: object) -> str:
    inner = _only(value)
    return f"{inner.start:%d.%m.%Y}" if isinstance(inner, Moment) else str(value)


def _time(value: object) -> str:
    inner = _only(value)
    return printing.clock(inner.start) if isinstance(inner, Moment) else str(value)


def _day(value: object) -> str:
    inner = _only(value)
    return printing.day(inner.start, _locale(value)) if isinstance(inner, Moment) else str(value)


def _first_name(value: object) -> str:
    return str(value).split(" ", 1)[0]


def _lower(value: object) -> str:
    return str(value).lower()


def _plural(value: object, *forms: str) -> str:
    inner = _only(value)
    count = middle(inner) if isinstance(inner, Quantity | Money) else inner
    if not isinstance(count, int | float) or not forms:
        return str(value)
    return f"{value} {printing.plural(count, forms, _locale(value))}"


FILTERS = {
    "money": _money,
    "date": _date,
    "time": _time,
    "day": _day,
    "first_name": _first_name,
    "lower": _lower,
    "plural": _plural,
}
_ENVIRONMENT = Environment(autoescape=False, undefined=Undefined, cache_size=0)
_ENVIRONMENT.filters = dict(FILTERS)
_ENVIRONMENT.globals = {}
_ENVIRONMENT.tests = {}
_ALLOWED = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.Name,
    nodes.Getattr,
    nodes.If,
    nodes.Filter,
    nodes.Const,
)


@lru_cache(maxsize=8192)
def parse_text(source: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the names a template prints without a condition, and those under an ``if``.

    A name is a slot or a dotted name such as ``facts.price``. Raises ``TextError``.
    """
    if len(source) > MAX_LENGTH:
        raise TextError("too long")
    try:
        tree = _ENVIRONMENT.parse(source)
    except TemplateSyntaxError as error:
        raise TextError(error.message or "syntax", error.lineno) from error
    sure: list[str] = []
    guarded: list[str] = []
    _walk(tree, frozenset(), sure, guarded, 0)
    return tuple(dict.fromkeys(sure)), tuple(dict.fromkeys(guarded))


def _walk(node: nodes.Node, under: frozenset[str], sure: list[str], guarded: list[str], depth: int) -> None:
    if not isinstance(node, _ALLOWED) or depth > 30:
        raise TextError(f"{type(node).__name__.lower()} is not allowed", node.lineno)
    if isinstance(node, nodes.If):
        if not isinstance(node.test, nodes.Name) or node.elif_:
            raise TextError("only `{% if name %}` is allowed", node.lineno)
        guarded.append(node.test.name)
        for child in node.body:
            _walk(child, under | {node.test.name}, sure, guarded, depth + 1)
        for child in node.else_:
            _walk(child, under, sure, guarded, depth + 1)
        return
    if isinstance(node, nodes.Name | nodes.Getattr):
        name = _dotted(node)
        (guarded if name in under else sure).append(name)
        return
    if isinstance(node, nodes.Filter):
        if node.name not in FILTERS:
            raise TextError(f"unknown filter `{node.name}`", node.lineno, node.name)
        if node.kwargs or any(not isinstance(argument, nodes.Const) for argument in node.args):
            raise TextError("a filter takes plain words only", node.lineno, node.name)
    for child in node.iter_child_nodes():
        _walk(child, under, sure, guarded, depth + 1)


def _dotted(node: nodes.Node) -> str:
    if isinstance(node, nodes.Getattr) and isinstance(node.node, nodes.Name):
        return f"{node.node.name}.{node.attr}"
    if isinstance(node, nodes.Name):
        return node.name
    raise TextError("only `name` and `group.name` are allowed", node.lineno)


@lru_cache(maxsize=8192)
def _compiled(source: str) -> Compiled:
    parse_text(source)
    return _ENVIRONMENT.from_string(source)


@lru_cache(maxsize=8192)
def _roots(source: str) -> tuple[str, ...]:
    """Return the names a template looks up: ``facts`` for ``facts.price``."""
    sure, guarded = parse_text(source)
    return tuple(dict.fromkeys(name.partition(".")[0] for name in (*sure, *guarded)))


def fill(source: str, names: Mapping[str, Any]) -> str:
    """Return a template with its names filled in."""
    if "{" not in source:
        return source
    return _compiled(source).render({name: names[name] for name in _roots(source) if name in names})


def choose(text: Text | None, scene: Scene, wording: Wording = "styled") -> tuple[str, Wording] | None:
    """Return the template that is to be said now and its wording, or nothing where no case is true."""
    match text:
        case None:
            return None
        case str():
            return text, wording
        case Marked():
            return choose(text.text, scene, text.wording)
        case Variants():
            return choose(text.variants[variant(scene.lead, text)], scene, wording)
        case Translated():
            order = (scene.locale, scene.language, "ru", "en")
            found = next((part for key in order if (part := getattr(text, key)) is not None), None)
            return choose(found, scene, wording)
    for case in text:
        if isinstance(case, Case):
            if holds(case.when, scene.situation):
                return choose(case.say, scene, wording)
        else:
            return choose(case, scene, wording)
    return None


def variant(lead: str, text: Variants) -> int:
    """Return which variant a lead meets: a hash of the lead and the text, so that it never changes."""
    digest = hashlib.blake2s(f"{lead}\0{text.variants[0]}".encode(errors="replace"), digest_size=4).digest()
    return int.from_bytes(digest, "big") % len(text.variants)


def render(text: Text | None, scene: Scene, wording: Wording = "styled") -> tuple[str, Wording] | None:
    """Return the words to say now and their wording, or nothing."""
    chosen = choose(text, scene, wording)
    if chosen is None:
        return None
    words = fill(chosen[0], scene.names).strip()
    return (words, chosen[1]) if words else None

"""The language inside a text: Jinja2 cut down to output, names, dotted names, ``{% if name %}`` and fixed filters.

The sandbox alone does not stop ``{{ 'x' * 999999999 }}``, so the syntax tree is an allow-list. What a
lead wrote is only ever a value, never a template.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from jinja2 import Environment, TemplateSyntaxError, Undefined, nodes
from jinja2 import Template as Compiled

from engine.printed import FILTERS

MAX_LENGTH = 8_000


class TextError(ValueError):
    """A template that is not in the language; ``line`` counts from 1 within the text."""

    def __init__(self, message: str, line: int = 1, name: str = "") -> None:
        """Keep what is wrong, the line, and the name that is to blame, where there is one."""
        super().__init__(message)
        self.message, self.line, self.name = message, line, name


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

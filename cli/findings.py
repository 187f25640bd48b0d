"""Findings of ``check`` as people and programs read them: lines with a caret, JSON, notes of GitHub."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from rich.cells import cell_len
from rich.text import Text

from engine.authoring.printable import printable
from engine.authoring.problem import Line, Problem
from engine.authoring.rules import close, hint, message
from engine.authoring.secret import masked

_COLOURS = {"error": "bold red", "warning": "bold yellow"}
_WHO = {"bot": ("bot", "бот"), "lead": ("lead", "лид"), "": ("", "")}
_WIDEST = 110
_BEFORE = 60


def drawn(problem: Problem, source: str, locale: str) -> Iterator[Text]:
    """Yield a finding as lines: place and message, the source line, a caret below the word, the way out.

    Columns count characters, the caret counts cells of a terminal: an emoji is one and two.
    """
    style = _COLOURS[problem.severity]
    yield Text.assemble(
        (f"{problem.file}:{problem.line}:{problem.column}: ", "bold"),
        (f"{problem.severity}[{problem.rule}]", style),
        f" {message(problem, locale)}",
    )
    lines = source.split("\n")
    gutter = len(str(problem.line)) + 2
    if problem.line <= len(lines):
        shown, before, word = _window(lines[problem.line - 1], problem)
        yield Text.assemble((f"{problem.line:>{gutter}} | ", "dim"), shown)
        caret = " " * cell_len(before) + "^" * max(1, cell_len(word))
        meant = close(problem, locale)
        yield Text.assemble((f"{'':>{gutter}} | ", "dim"), (caret, style), (f" {meant}" if meant else "", "green"))
    way_out = hint(problem, locale)
    if way_out:
        yield Text.assemble((f"{'':>{gutter}} = ", "dim"), way_out)
    for line in problem.talk:
        yield Text.assemble((f"{'':>{gutter}} : ", "dim"), spoken(line, locale))


def spoken(line: Line, locale: str) -> str:
    """Return a line of a talk, and whose it is."""
    who = _WHO[line.by][locale == "ru"]
    words = printable(line.ru if locale == "ru" else line.en)
    return f"{who}: {words}" if who else words


def _window(line: str, problem: Problem) -> tuple[str, str, str]:
    """Return the part of a line that is shown, what stands before the word in it, and the word."""
    line = printable(masked(line)).rstrip()
    begin = min(problem.column - 1, len(line))
    end = min((problem.place.end_column or len(line) + 1) - 1, len(line))
    left = 0
    if len(line) > _WIDEST and begin > _BEFORE:
        left = begin - _BEFORE
    right = min(len(line), left + _WIDEST)
    head, tail = "…" if left else "", "…" if right < len(line) else ""
    before = head + line[left:begin]
    word = line[begin : max(begin, min(end, right))]
    return head + line[left:right] + tail, before, word


def as_data(problem: Problem, locale: str) -> dict[str, Any]:
    """Return a finding for a program; lines and columns count characters from 1. A proof has its ``talk``."""
    return {
        "file": problem.file,
        "line": problem.line,
        "column": problem.column,
        "end_column": problem.place.end_column,
        "severity": problem.severity,
        "rule": problem.rule,
        "message": message(problem, locale),
        "hint": hint(problem, locale) or None,
        "close": problem.close,
        "legal": list(problem.legal),
    } | ({"talk": [spoken(line, locale) for line in problem.talk]} if problem.talk else {})


def github(problem: Problem, locale: str) -> str:
    """Return a finding as a command of GitHub Actions, which shows it beside the line; a proof with its talk."""
    told = [message(problem, locale), close(problem, locale), hint(problem, locale)]
    told += [spoken(line, locale) for line in problem.talk]
    place = f"file={_property(problem.file)},line={problem.line},col={problem.column}"
    if problem.place.end_column:
        place += f",endColumn={problem.place.end_column}"
    body = _data("\n".join(one for one in told if one))
    return f"::{problem.severity} {place},title={_property(problem.rule)}::{body}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")

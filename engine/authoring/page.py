"""A script on one page of plain text: what is said where, what is asked, and where each answer leads."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator

from engine.authoring.pagewords import label
from engine.authoring.printable import printable
from engine.authoring.said import parts
from engine.authoring.slotpage import question
from engine.flow import Always, Case, Flow, Hear, Marked, Objection, State, Text, Touch, Translated, Variants

Line = tuple[int, str]
_BRACES = re.compile(r"\{\{.*?\}\}|\{%.*?%\}")
_GLUE = "\x1f"
_MARKS = {"won": "✓", "lost": "✗", "handoff": "☎"}


def page(flow: Flow, locale: str, width: int = 100) -> str:
    """Return the page, folded to ``width`` characters; the same script gives the same bytes."""
    return "\n".join(_folded(line, width) for line in _lines(flow, locale)).rstrip() + "\n"


def _folded(line: Line, width: int) -> str:
    indent, text = line
    lead = " " * indent
    whole = _BRACES.sub(lambda block: block.group().replace(" ", _GLUE), printable(text))  # a name is not torn apart
    folded = textwrap.wrap(whole, width, initial_indent=lead, subsequent_indent=lead + "  ", break_on_hyphens=False)
    return "\n".join(folded).replace(_GLUE, " ")


def _lines(flow: Flow, locale: str) -> Iterator[Line]:
    yield from _head(flow, locale)
    if flow.facts:
        yield from _title("facts", locale)
        for name, fact in flow.facts.items():
            yield from said(2, name, fact, locale)
    yield from _title("states", locale)
    asked: set[str] = set()
    for id_, state in flow.states.items():
        yield from _state(flow, id_, state, asked, locale)
    if flow.objections:
        yield from _title("objections", locale)
        for name, objection in flow.objections.items():
            yield from _objection(name, objection, locale)
    if flow.answers:
        yield from _title("answers", locale)
        for name, answer in flow.answers.items():
            yield 2, f"{name}   {_heard(answer.hear, locale)}"
            yield from said(6, "", answer.reply, locale)
    if flow.reminders.touches:
        yield from _title("reminders", locale)
        if flow.reminders.quiet:
            yield 2, f"{label('quiet', locale)}: {flow.reminders.quiet}"
        for touch in flow.reminders.touches:
            yield from _touch(2, touch, locale)
    if flow.always:
        yield from _title("everywhere", locale)
        for row in flow.always:
            yield 2, _always(row, locale)
    if flow.removed:
        yield from _title("removed", locale)
        for old, landing in flow.removed.items():
            yield 2, f"{old} → {landing}"
    if flow.unclear is not None:
        yield from _title("unclear", locale)
        yield from said(2, "", flow.unclear, locale)


def _head(flow: Flow, locale: str) -> Iterator[Line]:
    title = " / ".join(one.text for one in parts((), flow.title))
    yield 0, f"{flow.id} · {title}" if title else flow.id
    hours = f" · {label('hours', locale)}: {flow.hours}" if flow.hours else ""
    yield 0, f"{flow.language} · {flow.timezone}{hours}"
    voice = [" / ".join(one.text for one in parts((), text)) for text in (flow.voice.name, flow.voice.role)]
    if any(voice):
        yield 0, f"{label('voice', locale)}: {', '.join(one for one in voice if one)}"
    if flow.disclosure is not None and flow.disclosure != "off":
        yield from said(0, label("disclosure", locale), flow.disclosure.say, locale)


def _title(key: str, locale: str) -> Iterator[Line]:
    yield 0, ""
    yield 0, label(key, locale).upper()


def _state(flow: Flow, id_: str, state: State, asked: set[str], locale: str) -> Iterator[Line]:
    words = [id_]
    words += [state.stage] if state.stage else []
    words += [label("start", locale)] if id_ == flow.start else []
    words += [f"{_MARKS[state.outcome]} {label(state.outcome, locale)}"] if state.outcome else []
    yield 0, ""
    yield 2, " · ".join(words)
    for notice in flow.wording.notices:
        if notice.before == id_:
            yield from said(4, label("notice", locale), notice.say, locale)
    if state.say is not None:
        yield from said(4, "", state.say, locale)
    for name in state.send:
        yield 4, f"{label('send', locale)}: {name}"
    for action in state.do:
        told = action if isinstance(action, str) else ", ".join(f"{key} {value}" for key, value in action.items())
        yield 4, f"{label('do', locale)}: {told}"
    for name in state.collect:
        yield from question(name, flow.slots[name], name in asked, locale, said)
        asked.add(name)
    for at, row in enumerate(state.next):
        guard = f"   {label('when', locale)} {row.when}" if row.when else f"   {label('else', locale)}" if at else ""
        yield 4, f"→ {_target(row.go, locale)}{guard}{_forgets(row.forget, locale)}"
    for touch in state.reminders:
        yield from _touch(4, touch, locale)


def _target(go: str, locale: str) -> str:
    return label("return", locale) if go == "return" else go


def _forgets(names: tuple[str, ...], locale: str) -> str:
    return f"   ({label('forget', locale)}: {', '.join(names)})" if names else ""


def _objection(name: str, objection: Objection, locale: str) -> Iterator[Line]:
    yield 0, ""
    yield 2, f"{name}   {_heard(objection.hear, locale)}"
    for at, rung in enumerate(objection.replies):
        yield from said(4, f"{at + 1}.", rung.say, locale, join=" ")
        if rung.go:
            yield 7, f"→ {rung.go}"
    if objection.then:
        yield 4, f"{label('then', locale)} → {objection.then}"


def _touch(indent: int, touch: Touch, locale: str) -> Iterator[Line]:
    time = f"{label('after', locale)} {touch.after}" if touch.after else f"{label('at', locale)} {touch.at}"
    time += f", {label('when', locale)} {touch.when}" if touch.when else ""
    go = f" → {touch.go}" if touch.go else ""
    if touch.say is None:
        sends = f" {label('send', locale)}: {', '.join(touch.send)}" if touch.send else f" {label('silently', locale)}"
        yield indent, f"{time}:{sends}{go}"
        return
    yield from said(indent, time, touch.say, locale)
    for name in touch.send:
        yield indent + 4, f"{label('send', locale)}: {name}"
    if go:
        yield indent + 4, go.strip()


def _always(row: Always, locale: str) -> str:
    what = f"{label('event', locale)} {row.event}" if row.event else _heard(row.hear, locale)
    name = f"{row.name}   " if row.name else ""
    guard = f"   {label('when', locale)} {row.when}" if row.when else ""
    return f"{name}{what}{guard} → {row.go}{_forgets(row.forget, locale)}"


def _heard(hear: Hear | str | None, locale: str) -> str:
    """Return what is listened for, as a few examples."""
    if isinstance(hear, str) or hear is None:
        return f"{label('hear', locale)}: {hear or ''}"
    samples = (*hear.words, *hear.patterns, *hear.phrases)
    more = f" … (+{len(samples) - 6})" if len(samples) > 6 else ""
    return f"{label('hear', locale)}: {', '.join(samples[:6])}{more}"


def said(indent: int, before: str, text: Text, locale: str, join: str = ": ") -> Iterator[Line]:
    """Yield a Text, each of its sentences on a line, under the condition it is said on."""
    match text:
        case str():
            yield indent, f"{before}{join}{_one_line(text)}" if before else _one_line(text)
            return
        case Marked():
            mark = f" ({label('exact', locale)})" if text.wording == "exact" else ""
            yield from said(indent, f"{before}{mark}".strip(), text.text, locale, join)
            return
    if before:
        yield indent, before if before.endswith(".") else f"{before}:"
        indent += 2
    match text:
        case Variants():
            for at, one in enumerate(text.variants):
                yield from said(indent, f"{label('variant', locale)} {at + 1}", one, locale)
        case Translated():
            for language in ("ru", "en"):
                part = getattr(text, language)
                if part is not None:
                    yield from said(indent, language, part, locale)
        case tuple():
            for case in text:
                if isinstance(case, Case):
                    yield from said(indent, f"{label('when', locale)} {case.when}", case.say, locale)
                else:
                    yield from said(indent, label("else", locale), case, locale)


def _one_line(text: str) -> str:
    return " ".join(text.split())

"""Every text and every guard of a flow, with its path: what the checks of wording and names walk over."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from engine.authoring.node import Path
from engine.flow import Case, Flow, Marked, Text, Touch, Translated, Variants


@dataclass(frozen=True, slots=True)
class Said:
    """One authored sentence, as it stands in the script."""

    path: Path
    text: str


@dataclass(frozen=True, slots=True)
class When:
    """One authored guard."""

    path: Path
    source: str


def sentences(flow: Flow) -> Iterator[Said]:
    """Yield every sentence that a lead may read and that may hold names."""
    for path, text in texts(flow):
        for one in _parts(path, text):
            if isinstance(one, Said):
                yield one


def guards(flow: Flow) -> Iterator[When]:
    """Yield every guard: of rows, of touches, of moves legal everywhere and of texts."""
    for id_, state in flow.states.items():
        for at, row in enumerate(state.next):
            if row.when is not None:
                yield When(("states", id_, "next", at, "when"), row.when)
    for path, touch in touches(flow):
        if touch.when is not None:
            yield When((*path, "when"), touch.when)
    for at, always in enumerate(flow.always):
        if always.when is not None:
            yield When(("always", at, "when"), always.when)
    for path, text in texts(flow):
        for one in _parts(path, text):
            if isinstance(one, When):
                yield one


def touches(flow: Flow) -> Iterator[tuple[Path, Touch]]:
    """Yield every touch, the script's and the states' own."""
    for at, touch in enumerate(flow.reminders.touches):
        yield ("reminders", "touches", at), touch
    for id_, state in flow.states.items():
        for at, touch in enumerate(state.reminders):
            yield ("states", id_, "reminders", at), touch


def texts(flow: Flow) -> Iterator[tuple[Path, Text]]:
    """Yield every Text that is said, whole."""
    if flow.disclosure is not None and flow.disclosure != "off":
        yield ("disclosure", "say"), flow.disclosure.say
    for at, notice in enumerate(flow.wording.notices):
        yield ("wording", "notices", at, "say"), notice.say
    for id_, slot in flow.slots.items():
        for key in ("ask", "react", "consent"):
            text = getattr(slot, key)
            if text is not None:
                yield ("slots", id_, key), text
        for at, again in enumerate(slot.again):
            yield ("slots", id_, "again", at), again
    for id_, state in flow.states.items():
        if state.say is not None:
            yield ("states", id_, "say"), state.say
    for name, objection in flow.objections.items():
        for at, rung in enumerate(objection.replies):
            yield ("objections", name, "replies", at, "say"), rung.say
    for name, answer in flow.answers.items():
        yield ("answers", name, "reply"), answer.reply
    for path, touch in touches(flow):
        if touch.say is not None:
            yield (*path, "say"), touch.say
    if flow.unclear is not None:
        yield ("unclear",), flow.unclear


def plain_texts(flow: Flow) -> Iterator[tuple[Path, Text]]:
    """Yield the texts that are put into others as they stand, and so hold no names themselves."""
    yield ("title",), flow.title
    for key in ("name", "role", "manner"):
        yield ("voice", key), getattr(flow.voice, key)
    for name, fact in flow.facts.items():
        yield ("facts", name), fact


def case_lists(path: Path, text: Text) -> Iterator[tuple[Path, tuple[Case | Text, ...]]]:
    """Yield the lists of cases within a Text, with their paths."""
    match text:
        case Marked():
            yield from case_lists((*path, "text"), text.text)
        case Variants():
            for at, one in enumerate(text.variants):
                yield from case_lists((*path, "variants", at), one)
        case Translated():
            for language in ("ru", "en"):
                part = getattr(text, language)
                if part is not None:
                    yield from case_lists((*path, language), part)
        case tuple():
            yield path, text
            for at, case in enumerate(text):
                if isinstance(case, Case):
                    yield from case_lists((*path, at, "say"), case.say)
                else:
                    yield from case_lists((*path, at), case)


def parts(path: Path, text: Text) -> Iterator[Said]:
    """Yield the sentences of one Text."""
    return (one for one in _parts(path, text) if isinstance(one, Said))


def pieces(path: Path, text: Text) -> Iterator[Said | When]:
    """Yield the sentences and the guards of one Text."""
    return _parts(path, text)


def _parts(path: Path, text: Text) -> Iterator[Said | When]:
    match text:
        case str():
            yield Said(path, text)
        case Marked():
            yield from _parts((*path, "text"), text.text)
        case Variants():
            for at, one in enumerate(text.variants):
                yield from _parts((*path, "variants", at), one)
        case Translated():
            for language in ("ru", "en"):
                part = getattr(text, language)
                if part is not None:
                    yield from _parts((*path, language), part)
        case tuple():
            for at, case in enumerate(text):
                if isinstance(case, Case):
                    yield When((*path, at, "when"), case.when)
                    yield from _parts((*path, at, "say"), case.say)
                else:
                    yield from _parts((*path, at), case)

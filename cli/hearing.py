"""What ``understand`` is asked, and what the engine hears: one slot type, the built-in intents, or a whole script."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import UTC, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from cli.settings import either, language
from engine.event import Event, Evidence
from engine.understanding.reading import Ask, Option, Reading
from engine.understanding.text import Utterance, read_text
from engine.understanding.translit import russian
from engine.understanding.values import TYPES

if TYPE_CHECKING:
    from engine.library import Loaded

INTENT = "intent"
KINDS = (*TYPES, INTENT)


class BadRequest(ValueError):
    """A line that asks nothing this command can answer; its text says why."""


@dataclass(frozen=True, slots=True)
class Request:
    """One text, and by what to hear it: a ``type``, or a ``flow`` (where ``awaiting`` was asked, by default at its
    first question). ``now`` is an ISO time, by default the present; ``options`` are the words of a choice by id.
    """

    text: str
    type: str | None = None
    flow: str | None = None
    awaiting: str | None = None
    locale: str | None = None
    now: str | None = None
    region: str | None = None
    options: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def parse(line: str) -> Request:
    """Read a line of the protocol. Raises ``BadRequest``."""
    try:
        document = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise BadRequest(either(f"не JSON: {str(error)[:80]}", f"not JSON: {str(error)[:80]}")) from None
    if not isinstance(document, dict):
        raise BadRequest(either("нужен объект", "an object is expected") + ': {"type", "text"} | {"flow", "text"}')
    for name, value in document.items():
        if name not in {one.name for one in fields(Request)}:
            raise BadRequest(either(f"нет такого ключа: {name[:40]}", f"no such key: {name[:40]}"))
        if name == "options":
            document[name] = _options(value)
        elif not isinstance(value, str) and not (value is None and name != "text"):
            raise BadRequest(either(f"{name}: нужна строка", f"{name}: a string is expected"))
    if "text" not in document:
        raise BadRequest(either("нет text", "no text"))
    return checked(Request(**document))


def checked(request: Request) -> Request:
    """Return a request that can be answered, its text as it would be stored. Raises ``BadRequest``."""
    if (request.type is None) == (request.flow is None):
        raise BadRequest(either("нужен либо type, либо flow", "either type or flow is expected"))
    if request.type is not None and request.type not in KINDS:
        kinds = ", ".join(KINDS)
        raise BadRequest(either(f"нет такого типа; есть {kinds}", f"no such type; there are {kinds}"))
    if request.type == "choice" and not request.options:
        raise BadRequest(either("choice без options", "a choice wants its options"))
    if request.locale not in (None, "ru", "en"):
        raise BadRequest(either("locale: ru или en", "locale: ru or en is expected"))
    if request.region is not None and not (len(request.region) == 2 and request.region.isascii()):
        raise BadRequest(either("region: две буквы, например RU", "region: two letters such as RU are expected"))
    return replace(request, text=request.text.encode("utf-16", "surrogatepass").decode("utf-16", "replace"))


def _options(value: Any) -> dict[str, tuple[str, ...]]:
    if not isinstance(value, dict):
        raise BadRequest(either("options: нужен объект", "options: an object is expected") + " {id: [words]}")
    found = {}
    for name, words in value.items():
        listed = [words] if isinstance(words, str) else words
        if not isinstance(listed, list) or not listed or not all(isinstance(one, str) for one in listed):
            wrong = name[:40]
            raise BadRequest(either(f"options: {wrong}: нужен список слов", f"options: {wrong}: words are expected"))
        found[name] = tuple(listed)
    return found


def read_value(request: Request) -> tuple[Reading, ...]:
    """Return what a slot of this type would read, the first reading first. Raises ``BadRequest``."""
    ask = Ask(
        type=request.type or "",
        now=_local(request.now),
        locale=request.locale or "ru",
        region=(request.region or "RU").upper(),
        options=tuple(Option(id_, words) for id_, words in request.options.items()),
    )
    return TYPES[ask.type](_utterance(request.text, ask.locale), ask)


def _utterance(text: str, locale: str) -> Utterance:
    """Return the words of a text; where Russian is spoken, Latin letters may spell Russian ones."""
    return russian(read_text(text)) if locale == "ru" else read_text(text)


def _local(now: str | None) -> datetime:
    if now is None:
        return datetime.now(UTC).astimezone().replace(tzinfo=None)
    try:
        return datetime.fromisoformat(now).replace(tzinfo=None)
    except ValueError:
        raise _no_time(now) from None


def _no_time(now: str) -> BadRequest:
    return BadRequest(either(f"now: не время ISO: {now[:40]}", f"now: no ISO time: {now[:40]}"))


def read_builtin(text: str, locale: str = "ru") -> tuple[Event, ...]:
    """Return the built-in intents of a text, in its order."""
    from engine.understanding.intents import read_intents

    utterance = _utterance(text, locale)
    return tuple(
        Event("intent", one.name, Evidence(one.text, one.start, one.end, one.rule, one.confidence))
        for one in read_intents(utterance)
    )


def listen(request: Request) -> tuple[Event, ...]:
    """Return what a script hears where it has asked for ``awaiting``.

    Raises ``BadRequest``, and whatever ``load_script`` raises.
    """
    from channels.talk import moment
    from engine.interpreter import open_session
    from engine.message import Incoming
    from engine.runner import now
    from engine.understanding.understand import understand

    loaded = script(request.flow or "")
    flow = loaded.script.flow
    try:
        at = now() if request.now is None else moment(request.now, flow.timezone)
        opening = Incoming("start", "", at)
        session = open_session(loaded.script, opening, lead="lead", locale=request.locale or flow.language).session
    except (ValueError, OverflowError):
        raise _no_time(request.now or "") from None
    if request.awaiting is not None:
        states = [id_ for id_, state in flow.states.items() if request.awaiting in state.collect]
        if not states:
            wrong = request.awaiting[:40]
            raise BadRequest(
                either(
                    f"awaiting: {flow.id} не спрашивает {wrong}", f"awaiting: no state of {flow.id} collects {wrong}"
                )
            )
        session = replace(session, awaiting=request.awaiting, state=states[0])
    return understand(loaded.script, session, request.text, at)


@lru_cache(maxsize=32)
def script(name: str) -> Loaded:
    """Compile a script once, however many texts are heard by it."""
    from engine.library import load_script

    return load_script(name, language())

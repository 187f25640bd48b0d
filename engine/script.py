"""A script made ready: the flow with all that is worked out once, when it is loaded."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from engine.flow import Answer, Flow, Hear, Objection, Slot, Translated
from engine.guards import Compare, GuardError, Join, Name, Not, Term, parse_guard
from engine.literals import parse_bound
from engine.machine import Chart, compile_chart, digressions
from engine.session import HOLD, Session
from engine.situation import durations
from engine.understanding.hear import Hears, Listener, compile_hears
from engine.value import Number

# What names a slot that is the only one of its type and has no words of its own.
NAMED_BY = {
    "phone": ("телефон", "номер", "phone", "number"),
    "email": ("почта", "имейл", "мейл", "email", "mail"),
    "person_name": ("имя", "зовут", "name"),
    "city": ("город", "city"),
}


@dataclass(frozen=True)
class Script:
    """A flow and its compiled forms.

    ``listener`` hears objections, answers and rows, ``naming`` which slot a clause is about.
    ``reach`` names, for each state, the slots that states further along the route still collect.
    ``intents`` maps a built-in intent to what the script hears in it: ``("objection", "think")``.
    ``comparisons`` are the guards' comparisons over each slot, to tell where a range matters. ``hold`` is the
    operator's: how long (milliseconds) a manager who took a talk may leave it until the bot goes on.
    """

    flow: Flow
    fingerprint: str
    chart: Chart
    listener: Listener
    naming: Listener
    declared: frozenset[str]
    choices: Mapping[str, frozenset[str]]
    durations: frozenset[str]
    reach: Mapping[str, tuple[str, ...]]
    digressions: frozenset[str]
    intents: Mapping[str, tuple[tuple[str, str], ...]]
    comparisons: Mapping[str, tuple[Compare, ...]]
    names: Mapping[str, Mapping[str, Any]]
    hold: int = HOLD


def compile_script(flow: Flow, fingerprint: str) -> Script:
    """Return a flow made ready to be followed. The flow must have passed its checks."""
    return Script(
        flow=flow,
        fingerprint=fingerprint,
        chart=compile_chart(flow),
        listener=compile_hears(_acts(flow)),
        naming=compile_hears(_naming(flow)),
        declared=frozenset(flow.slots),
        choices={id_: frozenset(slot.options) for id_, slot in flow.slots.items() if slot.type == "choice"},
        durations=durations(flow),
        reach={state: _reachable(flow, state) for state in flow.states},
        digressions=digressions(flow),
        intents=_intents(flow),
        comparisons=_comparisons(flow),
        names={locale: _names(flow, locale) for locale in ("ru", "en")},
    )


def _acts(flow: Flow) -> list[Hears]:
    """Return what objections, answers and the rows of ``always`` listen for."""
    authored: list[tuple[str, str, Hear | str | None]] = [
        *(("objection", name, one.hear) for name, one in flow.objections.items()),
        *(("answer", name, one.hear) for name, one in flow.answers.items()),
        *(("intent", row_name(flow, index), row.hear) for index, row in enumerate(flow.always)),
    ]
    return [_hears(kind, name, hear) for kind, name, hear in authored if isinstance(hear, Hear)]


def _naming(flow: Flow) -> list[Hears]:
    """Return the words that name slots, and those that fill one with zero."""
    named = []
    for name, slot in flow.slots.items():
        alone = sum(one.type == slot.type for one in flow.slots.values()) == 1
        hear = Hear(words=NAMED_BY.get(slot.type, ())) if slot.hear == Hear() and alone else slot.hear
        named.append(_hears("slot", name, hear))
    return named + [Hears("none", name, words=slot.none) for name, slot in flow.slots.items() if slot.none]


def _hears(kind: str, name: str, hear: Hear) -> Hears:
    return Hears(kind, name, hear.words, hear.patterns, hear.vetoes, hear.phrases)


def row_name(flow: Flow, index: int) -> str:
    """Return the name under which a row of ``always`` is heard."""
    row = flow.always[index]
    return row.name or (row.hear if isinstance(row.hear, str) else None) or row.event or f"always_{index}"


def slot_types(flow: Flow, session: Session) -> tuple[str, ...]:
    """Return the types of the slots that are known or asked for, as a session remembers them."""
    known, awaiting = session.slots, session.awaiting
    names = known if awaiting is None or awaiting in known else (*known, awaiting)
    return tuple(f"{name}:{flow.slots[name].type}" for name in names if name in flow.slots)


def _intents(flow: Flow) -> dict[str, tuple[tuple[str, str], ...]]:
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for kind, group in (("objection", flow.objections), ("answer", flow.answers)):
        authored: Mapping[str, Objection | Answer] = group
        for name, one in authored.items():
            if isinstance(one.hear, str):
                found[one.hear] = (*found.get(one.hear, ()), (kind, name))
    return found


def _reachable(flow: Flow, start: str) -> tuple[str, ...]:
    seen, queue, slots = {start}, [start], dict[str, None]()
    while queue:
        state = flow.states[queue.pop(0)]
        slots |= dict.fromkeys(state.collect)
        ways = [row.go for row in state.next] + [flow.slots[slot].otherwise for slot in state.collect]
        for target in ways:
            if target in flow.states and target not in seen:
                seen.add(target)
                queue.append(target)
    return tuple(slots)


def _comparisons(flow: Flow) -> dict[str, tuple[Compare, ...]]:
    found: dict[str, tuple[Compare, ...]] = {}
    for state in flow.states.values():
        for row in state.next:
            if row.when is None:
                continue
            try:
                term = parse_guard(row.when).term
            except GuardError:
                continue
            for compare in _compares(term):
                if isinstance(compare.left, Name):
                    found[compare.left.id] = (*found.get(compare.left.id, ()), compare)
    return found


def _compares(term: Term) -> list[Compare]:
    match term:
        case Compare():
            return [term]
        case Not(inner):
            return _compares(inner)
        case Join(_, left, right):
            return _compares(left) + _compares(right)
    return []


def _names(flow: Flow, locale: str) -> dict[str, Any]:
    """Return ``voice`` and ``facts`` in one language: they depend on nothing else."""

    def plain(text: object) -> str:
        if isinstance(text, Translated):
            return plain(getattr(text, locale) or getattr(text, flow.language) or text.ru or text.en or "")
        return text if isinstance(text, str) else ""

    return {
        "voice": {key: plain(getattr(flow.voice, key)) for key in ("name", "role", "manner")},
        "facts": {key: plain(text) for key, text in flow.facts.items()},
    }


def bounds(slot: Slot) -> tuple[Number | None, Number | None]:
    """Return the numbers of ``min`` and ``max``; for a duration in seconds."""
    return _bound(slot.min, slot.type), _bound(slot.max, slot.type)


@lru_cache(maxsize=1024)
def _bound(written: str | int | float | None, kind: str) -> Number | None:
    if written is None or isinstance(written, int | float):
        return written
    return parse_bound(written, kind)

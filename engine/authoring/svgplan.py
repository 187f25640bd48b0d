"""What a drawing of a script shows where: the way through it, and apart what may happen anywhere."""

from __future__ import annotations

from dataclasses import dataclass

from engine.authoring.graph import Way, ways
from engine.authoring.layout import ranks
from engine.authoring.pagewords import label
from engine.flow import HANDOFF, RETURN, SKIP, Flow

_CLIMB = 5  # rows; a longer way up is told at its source


@dataclass(frozen=True, slots=True)
class Arrow:
    """From one state of the way through to another; ``drawn`` is false where only its name is shown."""

    source: str
    target: str
    guards: tuple[str, ...]
    fallback: bool
    drawn: bool


@dataclass(frozen=True, slots=True)
class Card:
    """A place that talks come to from anywhere: why, and where they go on. ``own``: the state is drawn only here."""

    target: str
    own: bool
    causes: tuple[str, ...]
    onward: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """The states of the way through, the start first, with their ranks and arrows, and the cards."""

    main: tuple[str, ...]
    ranked: tuple[int, ...]
    arrows: tuple[Arrow, ...]
    cards: tuple[Card, ...]


def plan(flow: Flow, locale: str) -> Plan:
    """Return what to draw of a script whose references are sound."""
    known = [way for way in ways(flow) if way.target != SKIP]
    onward: dict[str, list[str]] = {}
    for way in known:
        if way.source is not None and way.by == "next" and way.target in flow.states:
            onward.setdefault(way.source, []).append(way.target)
    queue, seen = [flow.start], {flow.start}
    for here in queue:
        fresh = [one for one in dict.fromkeys(onward.get(here, ())) if one not in seen]
        queue += fresh
        seen.update(fresh)
    main = tuple(queue)
    number = {id_: at for at, id_ in enumerate(main)}
    pairs = [(number[source], number[one]) for source, ones in onward.items() if source in number for one in ones]
    ranked = tuple(ranks(len(main), pairs))
    arrows: dict[tuple[str, str, bool], list[str]] = {}
    causes: dict[str, list[tuple[str, str]]] = {}
    for way in known:
        inside = way.source in number and (way.target in number or way.target == RETURN)
        if inside and way.source is not None and (way.by == "next" or not _takes_over(flow, way.target)):
            arrows.setdefault((way.source, way.target, way.by != "next"), []).append(_guard(flow, way, locale))
        elif way.source is None or way.by != "next":
            causes.setdefault(way.target, []).append((_kind(flow, way, locale), way.label))
    drawn = tuple(
        Arrow(source, target, tuple(dict.fromkeys(guards)), fallback, _near(number, ranked, source, target))
        for (source, target, fallback), guards in arrows.items()
    )
    places = dict.fromkeys((*causes, *(id_ for id_ in flow.states if id_ not in number)))
    cards = [_card(flow, one, one not in number, causes.get(one, []), locale) for one in places]
    return Plan(main, ranked, drawn, tuple(sorted(cards, key=lambda card: not card.own)))


def _takes_over(flow: Flow, target: str) -> bool:
    """Tell whether a human answers there: nearly every question ends so, and an arrow each would hide the rest."""
    return target in flow.states and flow.states[target].outcome == "handoff"


def _kind(flow: Flow, way: Way, locale: str) -> str:
    if way.by != "always":
        return label(way.by, locale)
    return label("event" if flow.always[int(way.path[1])].event else "hear", locale)


def _near(number: dict[str, int], ranked: tuple[int, ...], source: str, target: str) -> bool:
    if target not in number:
        return False
    way = ranked[number[target]] - ranked[number[source]]
    return -_CLIMB <= way <= 1


def _guard(flow: Flow, way: Way, locale: str) -> str:
    if way.by != "next":
        return f"{label(way.by, locale)}: {way.label}"
    alone = way.source is not None and len(flow.states[way.source].next) == 1
    return way.label or ("" if alone else label("else", locale))


def _card(flow: Flow, target: str, own: bool, causes: list[tuple[str, str]], locale: str) -> Card:
    grouped: dict[str, list[str]] = {}
    for told, name in causes:
        grouped.setdefault(told, []).append(name)
    lines = [f"{told}: " + ", ".join(dict.fromkeys(name for name in names if name)) for told, names in grouped.items()]
    state = flow.states.get(target)
    onward = (
        [(f"{row.when} " if row.when else "") + f"→ {named(row.go, locale)}" for row in state.next] if state else []
    )
    return Card(target, own, tuple(lines), tuple(onward) if own else ())


def named(target: str, locale: str) -> str:
    """Return what a target is called: a state by its id, the words of the language in the reader's words."""
    return label("return", locale) if target == RETURN else label("handoff", locale) if target == HANDOFF else target

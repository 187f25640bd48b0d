"""A script as a Mermaid state diagram, which most editors and wikis draw."""

from __future__ import annotations

from engine.authoring.graph import ways
from engine.authoring.pagewords import label
from engine.authoring.printable import printable
from engine.flow import HANDOFF, RETURN, SKIP, Flow

# Signs with a meaning of their own in Mermaid, as its numeric entities. `#` comes first.
_SIGNS = str.maketrans({"#": "#35;", ";": "#59;", '"': "#quot;", "<": "#lt;", ">": "#gt;", ":": "#58;"})
_COLOURS = {
    "won": "fill:#d7f5dd,stroke:#2f9e44",
    "lost": "fill:#f1f3f5,stroke:#868e96",
    "handoff": "fill:#fff3bf,stroke:#f08c00",
}
_LONGEST = 60


def mermaid(flow: Flow, locale: str) -> str:
    """Return the diagram of a script whose references are sound; the same script gives the same bytes.

    States bear numbers, so that no id can be a word of Mermaid; what may happen anywhere starts at one node.
    """
    numbers = {id_: f"s{at}" for at, id_ in enumerate(flow.states)}
    lines = ["stateDiagram-v2", f"    [*] --> {numbers[flow.start]}"]
    for id_, state in flow.states.items():
        title = id_ if state.stage is None else f"{id_} · {state.stage}"
        lines.append(f'    state "{_plain(title)}" as {numbers[id_]}')
    known = [way for way in ways(flow) if way.target != SKIP]
    if any(way.source is None for way in known):
        lines.append(f'    state "{_plain(label("anywhere", locale))}" as anywhere')
    if any(way.target == RETURN for way in known):
        lines.append(f'    state "{_plain(label("return", locale))}" as back')
    if any(way.target == HANDOFF and way.target not in flow.states for way in known):
        lines.append(f'    state "{_plain(label("handoff", locale))}" as handoff')
    targets = {RETURN: "back", HANDOFF: "handoff", **numbers}
    arrows: dict[tuple[str, str, str, str], list[str]] = {}
    for way in known:
        source = "anywhere" if way.source is None else numbers[way.source]
        one = way.label if way.by == "next" else ""  # each guard is an arrow of its own
        arrows.setdefault((source, targets[way.target], way.by, one), []).append(way.label)
    for (source, target, by, _), labels in arrows.items():
        told = _told(by, labels, locale)
        lines.append(f"    {source} --> {target}" + (f" : {told}" if told else ""))
    for id_, state in flow.states.items():
        if state.outcome and not state.next:
            lines.append(f"    {numbers[id_]} --> [*]")
    for outcome, colours in _COLOURS.items():
        members = [numbers[id_] for id_, state in flow.states.items() if state.outcome == outcome]
        if members:
            lines += [f"    classDef {outcome} {colours}", f"    class {','.join(members)} {outcome}"]
    return "\n".join(lines) + "\n"


def _told(by: str, labels: list[str], locale: str) -> str:
    words = ", ".join(dict.fromkeys(one for one in labels if one))
    if by not in ("next", "always"):
        words = f"{label(by, locale)} · {words}"
    return _plain(words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…").strip()


def _plain(text: str) -> str:
    return printable(text).translate(_SIGNS)

"""One state on a drawing: its name, its stage and outcome, what it asks."""

from __future__ import annotations

from dataclasses import dataclass

from engine.authoring.layout import Point
from engine.authoring.layoutrows import Size
from engine.authoring.pagewords import label
from engine.authoring.svgstyle import STAGES
from engine.authoring.svgtext import cut, folded, safe, width
from engine.flow import Flow

MARKS = {"won": "✓", "lost": "✗", "handoff": "☎"}
_WIDEST, _NARROWEST, _ASKED = 216.0, 112.0, 184.0
_LINE, _PAD = 15.0, 9.0


@dataclass(frozen=True, slots=True)
class Box:
    """A state ready to be drawn: lines of (class, text), and its size."""

    lines: tuple[tuple[str, str], ...]
    size: Size


class Look:
    """How states are drawn on one picture: knows the order of states and stages."""

    def __init__(self, flow: Flow, locale: str, linked: bool) -> None:
        """Number the states as the page around the picture does."""
        self.flow, self.locale, self.linked = flow, locale, linked
        self.number = {id_: at for at, id_ in enumerate(flow.states)}
        stages = dict.fromkeys(state.stage for state in flow.states.values() if state.stage)
        self._stage = {stage: at % STAGES for at, stage in enumerate(stages)}

    def box(self, id_: str) -> Box:
        """Return the lines of a state and the room they need."""
        state = self.flow.states[id_]
        start = "▶ " if id_ == self.flow.start else ""
        lines = [("title", start + cut(id_, 13, _WIDEST - 40))]
        under = [*((state.stage,) if state.stage else ())]
        if state.outcome:
            under.append(f"{MARKS[state.outcome]} {label(state.outcome, self.locale)}")
        if under:
            lines.append(("sub", cut(" · ".join(under), 11, _WIDEST - 24)))
        if state.collect:
            asked = folded("? " + ", ".join(state.collect), 11, _ASKED, 3)
            lines += [("sub", line) for line in asked]
        widest = max(width(text, 13.4 if kind == "title" else 11) for kind, text in lines)
        across = min(max(widest + 28, _NARROWEST), _WIDEST)
        return Box(tuple(lines), Size(across, _LINE * len(lines) + 2 * _PAD))

    def draw(self, id_: str, box: Box, centre: Point, anchor: bool = True) -> str:
        """Return a state around a point. Without ``anchor`` it stands elsewhere too, and is only named here."""
        state, (x, y), size = self.flow.states[id_], centre, box.size
        left, top = x - size.width / 2, y - size.height / 2
        shapes = [f'<rect class="body" rx="8" {frame(left, top, size)}/>']
        if state.stage and anchor:
            bar = Size(4, size.height - 12)
            shapes.append(f'<rect class="stage{self._stage[state.stage]}" rx="2" {frame(left + 5, top + 6, bar)}/>')
        for at, (kind, text) in enumerate(box.lines):
            baseline = top + _PAD + _LINE * at + 11.5
            shapes.append(f'<text class="{kind}" x="{n(x)}" y="{n(baseline)}" text-anchor="middle">{safe(text)}</text>')
        names = " ".join([state.outcome or "", "" if anchor else "elsewhere"]).strip()
        inside = f"<title>{safe(id_)}</title>" + "".join(shapes)
        classes = f' class="{names}"' if names else ""
        if not self.linked:
            return f"<g{classes}>{inside}</g>"
        at = self.number[id_]
        own = f' id="n{at}"' if anchor else ""
        return f'<a{own}{classes} href="#s{at}" aria-label="{safe(id_)}">{inside}</a>'


def frame(left: float, top: float, size: Size) -> str:
    """Return a rectangle as attributes."""
    return f'x="{n(left)}" y="{n(top)}" width="{n(size.width)}" height="{n(size.height)}"'


def n(number: float) -> str:
    """Return a number with at most one decimal."""
    return f"{round(number, 1):g}" if abs(number) < 100_000 else str(round(number))

"""What a model made of a message, as a compact panel: the author's words, the candidate, and what the guard found."""

from __future__ import annotations

from rich import box
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from channels.captions import Language, caption
from channels.screen import safe
from engine.phrased import Phrased

# The caption of a verdict, and its style.
SHOWN = {
    "taken": ("agreed", "green"),
    "kept": ("kept", "green"),
    "refused": ("doubted", "yellow"),
    "failed": ("mute", "red"),
}


def panel(phrased: Phrased, language: Language) -> Panel:
    """Return the record of one cue."""
    grid = Table.grid(padding=(0, 2))
    grid.add_column(style="dim", no_wrap=True)
    grid.add_column(overflow="fold")
    candidate = phrased.candidate
    grid.add_row(caption("authored", language), Text(safe(phrased.authored)))
    if candidate.text is not None:
        grid.add_row(caption("candidate", language), Text(safe(candidate.text)))
    name, style = SHOWN[phrased.verdict]
    verdict = Text(caption(name, language), style)
    for rule, found in phrased.violations:
        verdict.append("\n").append(rule, "bold").append(f" «{_line(found)}»")
    if why := reason(phrased):
        verdict.append(f"\n{why}", "dim")
    grid.add_row(caption("verdict", language), verdict)
    if candidate.model:
        told = {name: getattr(candidate, name) for name in ("model", "asked", "answered", "took")}
        grid.add_row("", Text(safe(caption("cost", language, **told)), "dim"))
    title = caption("wording", language, kind=phrased.kind)
    return Panel(grid, title=title, title_align="left", box=box.ROUNDED, border_style="dim", expand=False)


def reason(phrased: Phrased) -> str:
    """Return why there is no candidate, or nothing where there is one."""
    candidate = phrased.candidate
    return _line(": ".join(one for one in (candidate.failure, candidate.detail) if one))


def _line(text: str, longest: int = 160) -> str:
    line = safe(" ".join(text.split()))
    return line if len(line) <= longest else line[: longest - 1] + "…"

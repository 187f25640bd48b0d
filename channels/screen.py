"""How a talk looks on a terminal: who speaks, what can be pressed, and dim lines for all else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from channels.captions import COMMANDS, Language, caption
from engine.buttons import CONTACT
from engine.message import Reply

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

WIDEST = 100  # columns; longer lines are hard to read
LONGEST_NAME = 20  # columns; a longer name stands on a line of its own
_UNSAFE = {sign: "" for sign in (*range(32), *range(127, 160)) if sign not in (9, 10)}


def safe(text: str) -> str:
    """Return a text without the control signs that would steer the terminal."""
    return text.translate(_UNSAFE)


class Screen:
    """Draws on a rich console; where nobody looks it writes plain lines that are never folded."""

    def __init__(self, console: Console, language: Language) -> None:
        """Draw on ``console`` and speak ``language`` in what is not the script's."""
        self.console, self.language = console, language

    def reply(self, name: str, reply: Reply) -> None:
        """Show one message: the speaker, the words, what is attached and what can be pressed."""
        kind = reply.parts[0].kind if reply.parts else None
        style = "bold cyan"
        if kind == "manager":
            name, style = caption("manager", self.language), "bold magenta"
        margin = self._spoken(name, style, reply.text, "italic" if kind == "notice" else "")
        for sent in reply.sends:
            self._listed(margin, Text("📎 "), Text(safe(sent), "underline"))
        pressable = [button for button in reply.buttons if button.id != CONTACT]
        for number, button in enumerate(pressable, 1):
            self._listed(margin, Text(f"{number}. ", "bold"), Text(safe(button.text)))
        for button in reply.buttons:
            if button.id == CONTACT:
                self._listed(margin, Text(), Text(caption("contact", self.language, label=safe(button.text)), "dim"))
        self.gap()

    def lead(self, words: str) -> None:
        """Show what the lead said, where the terminal has not shown it already."""
        self.console.print(Text(f"> {safe(words)}"), soft_wrap=True)

    def aside(self, name: str, /, **words: object) -> None:
        """Show a dim line beside the talk."""
        text = safe(caption(name, self.language, **words))
        self._block(Text("· ", "dim"), Text(" ".join(text.split()), "dim"))

    def commands(self) -> None:
        """Show what can be typed beside the lead's words."""
        width = max(map(len, COMMANDS)) + 2
        for typed, told in COMMANDS.items():
            self.console.print(Text.assemble((f"{typed:<{width}}", "bold"), (told[self.language == "en"], "dim")))
        self.gap()

    def panel(self, shown: RenderableType) -> None:
        """Show something drawn elsewhere."""
        self.console.print(shown)
        self.gap()

    def gap(self) -> None:
        """Leave an empty line between turns."""
        self.console.print()

    def _spoken(self, name: str, style: str, words: str, worded: str) -> int:
        """Print words after a name; return the column they begin in."""
        label = Text(f"{safe(name)}: ", style)
        margin = label.cell_len
        if margin > LONGEST_NAME:
            self.console.print(Text(label.plain.rstrip(), style))
            label, margin = Text("  "), 2
        self._block(label, Text(safe(words), worded))
        return margin

    def _listed(self, margin: int, mark: Text, text: Text) -> None:
        self._block(Text(" " * margin) + mark, text)

    def _block(self, label: Text, text: Text) -> None:
        """Print a text after a label, every further line under the first."""
        if self.console.is_terminal:
            lines = text.wrap(self.console, max(20, min(self.console.width, WIDEST) - label.cell_len))
        else:
            lines = text.split("\n", allow_blank=True)
        for number, line in enumerate(lines or [text]):
            line.rstrip()
            before = label if number == 0 else Text(" " * label.cell_len if line.plain else "")
            self.console.print(before + line, soft_wrap=True)

"""Strict YAML: one document of mappings, lists and texts, with the place of everything.

Scalars stay texts (``12:30``, ``no`` and ``1_0`` mean what they say); the nouns of ``engine.flow``
coerce. Anchors, aliases and tags are refused, so nothing can multiply. Nodes are built from the
parser's events on a stack of our own: no nesting can exhaust anything.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import yaml

from engine.authoring.blame import Blame, explain, mark_of
from engine.authoring.blanks import BLANKS, unblanked
from engine.authoring.node import Node
from engine.authoring.problem import MAX_PROBLEMS, Place
from engine.authoring.repair import stubbed

MAX_DEPTH = 20
MAX_REPAIRS = 20
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@dataclass(frozen=True, slots=True)
class Reading:
    """A script as nodes (nothing where nothing could be read) and what is wrong with its YAML.

    ``source`` is what the marks of the nodes count in: the text with its unreadable lines repaired.
    """

    root: Node | None
    blames: tuple[Blame, ...]
    source: str


def read(text: str) -> Reading:
    """Read the text of a script.

    A mistake that stays on its line is told, the value of that line is left out, and the reading
    goes on: an author gets all mistakes in one run.
    """
    source, blanks = unblanked(text)
    blames = list(blanks)
    broken: set[int] = set()
    while True:
        build = _Build(source, broken)
        fatal = build.run()
        if fatal is None:
            root = build.root
            if root is None or root.kind != "map":
                what = "empty-script" if root is None else "not-a-script"
                build.blame(what, root.place() if root else Place(1, 1))
                root = None
            return Reading(root, (*blames, *build.blames), source)
        line = fatal.place.line - 1
        repaired = stubbed(source, line) if fatal.local and line not in broken else None
        if repaired is None or len(blames) >= MAX_REPAIRS:
            return Reading(None, (*blames, *build.blames, fatal), source)
        blames.append(fatal)
        broken.add(line)
        source = repaired


@dataclass(slots=True)
class _Build:
    """One pass over the parser's events. Texts on the lines ``broken`` stand in for what could not be read."""

    source: str
    broken: set[int]
    root: Node | None = None
    blames: list[Blame] = field(default_factory=list)
    stack: list[Node] = field(default_factory=list)
    keys: list[Node | None] = field(default_factory=list)
    last: Node | None = None

    def blame(self, rule: str, place: Place, **words: str) -> None:
        if len(self.blames) <= MAX_PROBLEMS:
            self.blames.append(Blame(rule, place, words))

    def run(self) -> Blame | None:
        """Build the nodes; return the mistake that stopped the parser, or nothing."""
        documents = 0
        try:
            for event in yaml.parse(self.source, Loader=_LOADER):
                if isinstance(event, yaml.DocumentStartEvent):
                    documents += 1
                    if documents > 1:
                        line = mark_of(event.start_mark).line + 1
                        return Blame("documents", Place(line, 1, 4))
                elif isinstance(event, yaml.NodeEvent | yaml.CollectionEndEvent):
                    fatal = self.take(event)
                    if fatal:
                        return fatal
        except yaml.MarkedYAMLError as error:
            opened = [node for node in self.stack if node.flow]
            fatal = explain(error, self.source, self.last, opened)
            alone = all(node.start.line == fatal.place.line - 1 for node in opened)
            return fatal if alone else replace(fatal, local=False)
        except yaml.YAMLError:
            return Blame("syntax", Place(1, 1))
        return None

    def take(self, event: yaml.Event) -> Blame | None:
        start, end = mark_of(event.start_mark), mark_of(event.end_mark)
        here = Place(start.line + 1, start.column + 1, end.column + 1 if start.line == end.line else None)
        if isinstance(event, yaml.CollectionEndEvent):
            node = self.stack.pop()
            self.keys.pop()
            node.end = end
            self.last = node
            return None
        if isinstance(event, yaml.AliasEvent):
            return Blame("anchor", here, {"sign": "*"}, local=True)
        anchored, tagged = getattr(event, "anchor", None), getattr(event, "tag", None)
        if anchored or (tagged and not (tagged == "!" and isinstance(event, yaml.ScalarEvent) and event.style)):
            return Blame("anchor", here, {"sign": "&" if anchored else "!"}, local=True)
        if isinstance(event, yaml.ScalarEvent):
            style = "" if event.style is None else event.style
            value = event.value if style else event.value.strip(BLANKS + " ")
            node = Node("text", start, end, value, style, broken=start.line in self.broken)
            return self.place(node)
        node = Node("map" if isinstance(event, yaml.MappingStartEvent) else "list", start, end)
        node.flow = bool(getattr(event, "flow_style", False))
        parent = self.stack[-1] if self.stack else None
        if self.key_wanted():
            opened = parent if parent and parent.flow and parent.start.index == start.index - 1 else None
            if opened:  # `{{ name }}` begins a text that nobody quoted
                place = Place(here.line, here.column - 1, here.column + 1)
                return Blame("unquoted", place, {"sign": "{{"}, local=True)
            return Blame("key-text", here)
        if len(self.stack) >= MAX_DEPTH:
            return Blame("too-deep", Place(start.line + 1, start.column + 1), {"depth": str(MAX_DEPTH)})
        fatal = self.place(node)
        self.stack.append(node)
        self.keys.append(None)
        return fatal

    def key_wanted(self) -> bool:
        return bool(self.stack) and self.stack[-1].kind == "map" and self.keys[-1] is None

    def place(self, node: Node) -> Blame | None:
        """Hang a node where it belongs: root, list item, key or value."""
        self.last = node
        if not self.stack:
            self.root = node
            return None
        parent = self.stack[-1]
        if parent.kind == "list":
            parent.items.append(node)
            return None
        key = self.keys[-1]
        if key is None:
            self.keys[-1] = node
            return None
        self.keys[-1] = None
        self.pair(parent, key, node)
        return None

    def pair(self, parent: Node, key: Node, value: Node) -> None:
        if key.text == "<<" and not key.style:
            self.blame("anchor", key.place(), sign="<<")
            return
        key.bare = parent.flow and value.empty and value.start.index == value.end.index and not self.colon(key)
        known = parent.pair(key.text)
        if known is None:
            parent.add(key, value)
            return
        first, merged = known
        self.blame("duplicate-key", key.place(), name=key.text, line=str(first.start.line + 1))
        if merged.kind == value.kind == "map":
            # Told once: what the second part defines is no longer unknown elsewhere.
            for name, one in value.pairs:
                if merged.pair(name.text) is None:
                    merged.add(name, one)

    def colon(self, key: Node) -> bool:
        return self.source[key.end.index : key.end.index + 20].lstrip().startswith(":")

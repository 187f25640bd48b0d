"""The page of a script: whole, closed to whatever a script holds, and every link of it leads somewhere."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from engine.authoring.html import html
from engine.authoring.load import read_flow
from engine.authoring.said import parts as parts_of
from engine.authoring.said import plain_texts, sentences
from engine.library import read_script, shipped

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = sorted((ROOT / "tests/data/ok").glob("*.yaml")) + sorted(shipped().values())
ATTACKS = [
    "</style><script>alert(1)</script>",
    '" onload="alert(1)',
    "<img src=x onerror=alert(1)>",
    "&lt;u&gt;<!--<u>",
]
VOID = {"meta", "rect", "path"}


class Reader(HTMLParser):
    """Collects the elements, the words and the anchors of a page, and refuses tags that do not close."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.open: list[str] = []
        self.feed(page)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if not self.open or self.open[-1] != "style":
            self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join("".join(self.words).split())


def page(path: Path, locale: str = "en") -> str:
    outcome = read_script(path)
    assert outcome.flow is not None
    assert outcome.positions is not None
    return html(outcome.flow, outcome.positions, path.name, locale)


@pytest.mark.parametrize("locale", ["ru", "en"])
@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.stem)
def test_everything_that_is_said_is_on_the_page(path: Path, locale: str) -> None:
    flow = read_script(path).flow
    assert flow is not None
    seen = Reader(page(path, locale)).text.replace(" ", "")
    for one in sentences(flow):
        assert "".join(one.text.split()) in seen, one
    for where, text in plain_texts(flow):
        if where[0] == "facts":
            assert all("".join(one.text.split()) in seen for one in parts_of(where, text))
    for name in (*flow.states, *flow.slots, *flow.objections, *flow.answers):
        assert name in seen


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.stem)
def test_every_link_leads_to_a_place_of_the_page_and_no_place_has_two_names(path: Path) -> None:
    elements = Reader(page(path)).elements
    places = [attributes["id"] for _, attributes in elements if "id" in attributes]
    assert len(places) == len(set(places))
    links = [attributes.get("href") or "" for tag, attributes in elements if tag == "a"]
    assert links
    assert {link.removeprefix("#") for link in links} <= set(places)


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.stem)
def test_each_state_tells_the_line_it_stands_on(path: Path) -> None:
    lines = path.read_text("utf-8").splitlines()
    told = re.findall(
        r'id="s\d+" tabindex="-1"><header><h3>(.*?)</h3>.*?<span class="line">line (\d+)</span>', page(path)
    )
    assert told
    for name, line in told:
        assert name in lines[int(line) - 1]


def hostile(attack: str) -> str:
    script = (ROOT / "tests/data/ok/small.yaml").read_text("utf-8")
    assert "'" not in attack
    quoted = f"'{attack}'"
    script = re.sub(r"^title:.*$", "", script, flags=re.MULTILINE) + f"\ntitle: {quoted}\n"
    outcome = read_flow(script, "small.yaml", lambda _: True)
    assert outcome.flow is not None, outcome.problems
    assert outcome.positions is not None
    changed = outcome.flow.model_copy(
        update={
            "unclear": attack,
            "timezone": attack,
            "states": {
                id_: state.model_copy(update={"say": attack, "stage": attack, "send": (attack,), "do": (attack,)})
                for id_, state in outcome.flow.states.items()
            },
            "facts": {attack: attack},
        }
    )
    return html(changed, outcome.positions, attack, "en")


@pytest.mark.parametrize("attack", ATTACKS)
def test_what_an_author_wrote_is_text(attack: str) -> None:
    reader = Reader(hostile(attack))
    assert attack in "".join(reader.words)
    assert {tag for tag, _ in reader.elements} & {"script", "img", "u", "iframe", "link", "object"} == set()
    assert [key for _, attributes in reader.elements for key in attributes if key.startswith("on")] == []


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.stem)
def test_nothing_is_loaded_and_nothing_runs(path: Path) -> None:
    written = page(path)
    elements = Reader(written).elements
    assert "script" not in {tag for tag, _ in elements}
    assert {key for _, attributes in elements for key in attributes} & {"src", "srcset", "style", "xlink:href"} == set()
    style = re.findall(r"<style>(.*?)</style>", written, re.DOTALL)
    assert len(style) == 1
    assert not re.search(r"url\(|@import|https?:", style[0])
    assert "default-src 'none'" in written


def test_captions_are_in_the_readers_language() -> None:
    path = ROOT / "tests/data/ok/small.yaml"
    assert 'lang="ru"' in page(path, "ru")
    assert "Указатель" in page(path, "ru")
    assert "Указатель" not in page(path, "en")
    assert "Index" in page(path, "en")
